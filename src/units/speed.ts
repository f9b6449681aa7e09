import type { UnitTable } from './unit.js';

/** Units of speed; the base is the metre per second. */
export const speed: UnitTable = {
  dimension: 'speed',
  source: 'https://ucum.org/ucum',
  units: [
    {
      code: 'm/s',
      zh: ['米/秒', '米每秒', '公尺/秒'],
      en: [
        'metre per second',
        'metres per second',
        'meters per second',
        'metres a second',
        'meters a second',
      ],
      symbols: ['m/s'],
      factor: '1',
      intl: 'meter-per-second',
    },
    {
      code: 'km/h',
      zh: ['公里/小时', '公里每小时', '千米/小时', '千米每小时', '公里/时', '千米/时'],
      en: [
        'kilometre per hour',
        'kilometres per hour',
        'kilometers per hour',
        'kilometres an hour',
        'kilometers an hour',
      ],
      symbols: ['km/h', 'kph', 'kmh', 'kmph', 'km/hr'],
      factor: '0.277777777778',
      intl: 'kilometer-per-hour',
    },
    {
      code: 'km/s',
      zh: ['公里/秒', '公里每秒', '千米/秒', '千米每秒'],
      en: ['kilometre per second', 'kilometres per second', 'kilometers per second'],
      symbols: ['km/s'],
      factor: '1000',
    },
    {
      code: '[mi_i]/h',
      zh: ['英里/小时', '英里每小时'],
      en: ['mile per hour', 'miles per hour', 'miles an hour'],
      symbols: ['mph'],
      factor: '0.44704',
      intl: 'mile-per-hour',
    },
    { code: '[kn_i]', zh: ['海里/小时'], en: ['knot', 'knots'], factor: '0.514444444444' },
    { code: '{Mach}', zh: ['马赫'], en: ['mach'] },
  ],
};
