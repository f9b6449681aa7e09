import type { UnitTable } from './unit.js';

/** Units of pressure; the base is the pascal. */
export const pressure: UnitTable = {
  dimension: 'pressure',
  source: 'https://ucum.org/ucum',
  units: [
    { code: 'Pa', zh: ['帕', '帕斯卡'], en: ['pascal', 'pascals'], symbols: ['Pa'], factor: '1' },
    { code: 'hPa', zh: ['百帕'], en: ['hectopascal', 'hectopascals'], symbols: ['hPa'], factor: '100' },
    { code: 'kPa', zh: ['千帕'], en: ['kilopascal', 'kilopascals'], symbols: ['kPa'], factor: '1000' },
    { code: 'MPa', zh: ['兆帕'], en: ['megapascal', 'megapascals'], symbols: ['MPa'], factor: '1000000' },
    { code: 'GPa', zh: ['吉帕'], en: ['gigapascal', 'gigapascals'], symbols: ['GPa'], factor: '1000000000' },
    { code: 'mbar', zh: ['毫巴'], en: ['millibar', 'millibars'], symbols: ['mbar'], factor: '100' },
    { code: 'bar', zh: [], en: [], symbols: ['bar'], factor: '100000' },
    {
      code: 'atm',
      zh: ['个大气压', '大气压', '标准大气压'],
      en: ['atmospheres'],
      symbols: ['atm'],
      factor: '101325',
    },
    {
      code: 'mm[Hg]',
      zh: ['毫米汞柱', '毫米水银柱'],
      en: ['millimetres of mercury', 'millimeters of mercury'],
      symbols: ['mmHg', 'mm Hg'],
      factor: '133.322387415',
    },
    { code: '[psi]', zh: [], en: ['psi', 'pounds per square inch'], factor: '6894.757293168' },
  ],
};
