import type { UnitTable } from './unit.js';

/** Units of power; the base is the watt. */
export const power: UnitTable = {
  dimension: 'power',
  source: 'https://ucum.org/ucum',
  units: [
    { code: 'W', zh: ['瓦', '瓦特'], en: ['watt', 'watts'], symbols: ['W'], factor: '1' },
    { code: 'mW', zh: ['毫瓦'], en: ['milliwatt', 'milliwatts'], symbols: ['mW'], factor: '0.001' },
    {
      code: 'kW',
      zh: ['千瓦', '千瓦特', '瓩'],
      en: ['kilowatt', 'kilowatts'],
      symbols: ['kW', 'KW'],
      factor: '1000',
    },
    { code: 'MW', zh: ['兆瓦'], en: ['megawatt', 'megawatts'], symbols: ['MW', 'MWp'], factor: '1000000' },
    { code: 'GW', zh: ['吉瓦'], en: ['gigawatt', 'gigawatts'], symbols: ['GW', 'GWp'], factor: '1000000000' },
    { code: 'TW', zh: ['太瓦'], en: ['terawatt', 'terawatts'], symbols: ['TW'], factor: '1000000000000' },
    { code: '[HP]', zh: ['马力', '匹马力'], en: ['horsepower'], symbols: ['hp'], factor: '745.699871582' },
  ],
};
