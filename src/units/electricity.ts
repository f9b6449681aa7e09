import type { UnitTable } from './unit.js';

const source = 'https://ucum.org/ucum';

/** Units of voltage; the base is the volt. */
export const voltage: UnitTable = {
  dimension: 'voltage',
  source,
  units: [
    { code: 'V', zh: ['伏', '伏特'], en: ['volt', 'volts'], symbols: ['V'], factor: '1' },
    { code: 'mV', zh: ['毫伏'], en: ['millivolt', 'millivolts'], symbols: ['mV'], factor: '0.001' },
    { code: 'kV', zh: ['千伏'], en: ['kilovolt', 'kilovolts'], symbols: ['kV', 'KV'], factor: '1000' },
  ],
};

/** Units of electric current; the base is the ampere. */
export const current: UnitTable = {
  dimension: 'current',
  source,
  units: [
    { code: 'A', zh: ['安培'], en: ['ampere', 'amperes', 'amp', 'amps'], factor: '1' },
    {
      code: 'mA',
      zh: ['毫安'],
      en: ['milliampere', 'milliamperes', 'milliamp', 'milliamps'],
      symbols: ['mA'],
      factor: '0.001',
    },
  ],
};

/** Units of electric charge; the base is the ampere-hour. */
export const charge: UnitTable = {
  dimension: 'charge',
  source,
  units: [
    {
      code: 'A.h',
      zh: ['安时', '安培小时'],
      en: ['ampere-hour', 'ampere-hours', 'amp-hours'],
      symbols: ['Ah'],
      factor: '1',
    },
    {
      code: 'mA.h',
      zh: ['毫安时'],
      en: ['milliamp-hours', 'milliampere-hours'],
      symbols: ['mAh'],
      factor: '0.001',
    },
  ],
};
