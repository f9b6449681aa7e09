import { spelt, type UnitTable } from './unit.js';

/** Units of area; the base is the square metre. */
export const area: UnitTable = {
  dimension: 'area',
  source: 'https://ucum.org/ucum; 亩 = 2000/3 m²; 坪 = 400/121 m²; 甲 = 9699.17 m²',
  units: [
    {
      code: 'm2',
      zh: ['平方米', '平方公尺', '平米'],
      en: [...spelt('square metre'), 'sq m', 'sq-m', 'square-metre', 'square-meter'],
      symbols: ['m²', 'm2', '㎡', 'sqm'],
      factor: '1',
    },
    {
      code: 'km2',
      zh: ['平方公里', '平方千米'],
      en: [...spelt('square kilometre'), 'sq km'],
      symbols: ['km²', 'km2', '㎢'],
      factor: '1000000',
    },
    {
      code: 'cm2',
      zh: ['平方厘米', '平方公分'],
      en: spelt('square centimetre'),
      symbols: ['cm²', 'cm2'],
      factor: '0.0001',
    },
    {
      code: 'mm2',
      zh: ['平方毫米'],
      en: spelt('square millimetre'),
      symbols: ['mm²', 'mm2'],
      factor: '0.000001',
    },
    {
      code: 'har',
      zh: ['公顷'],
      en: ['hectare', 'hectares'],
      symbols: ['ha'],
      factor: '10000',
      intl: 'hectare',
    },
    { code: '[acr_br]', zh: ['英亩'], en: ['acre', 'acres'], factor: '4046.8564224', intl: 'acre' },
    { code: '{mu}', zh: ['亩'], en: ['mu'], factor: '666.666666667' },
    { code: '{qing}', zh: ['顷'], en: [], factor: '66666.6666667' },
    { code: '{ping}', zh: ['坪'], en: [], factor: '3.30578512397' },
    {
      code: '[sft_i]',
      zh: ['平方英尺', '平方呎', '方呎', '呎'],
      en: ['square foot', 'square feet', 'square-foot', 'sq ft'],
      symbols: ['ft²', 'sqft'],
      factor: '0.09290304',
    },
    {
      code: '[smi_us]',
      zh: ['平方英里', '平方哩'],
      en: ['square mile', 'square miles', 'sq mi'],
      factor: '2589988.110336',
    },
    { code: '[sin_i]', zh: ['平方英寸'], en: ['square inch', 'square inches'], factor: '0.00064516' },
  ],
};
