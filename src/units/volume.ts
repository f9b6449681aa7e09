import { spelt, type UnitTable } from './unit.js';

/** Units of volume; the base is the litre. */
export const volume: UnitTable = {
  dimension: 'volume',
  source: 'https://ucum.org/ucum (US gallon, US barrel of 42 gallons)',
  units: [
    { code: 'L', zh: ['升', '公升'], en: spelt('litre'), symbols: ['L', 'l'], factor: '1', intl: 'liter' },
    {
      code: 'mL',
      zh: ['毫升', '公撮'],
      en: [...spelt('millilitre'), 'mls'],
      symbols: ['mL', 'ml', 'cc'],
      factor: '0.001',
      intl: 'milliliter',
    },
    { code: 'cL', zh: ['厘升'], en: spelt('centilitre'), symbols: ['cL', 'cl'], factor: '0.01' },
    { code: 'hL', zh: ['百升'], en: spelt('hectolitre'), symbols: ['hL', 'hl'], factor: '100' },
    {
      code: 'm3',
      zh: ['立方米', '立方公尺'],
      en: spelt('cubic metre'),
      symbols: ['m³', 'm3'],
      factor: '1000',
    },
    {
      code: 'km3',
      zh: ['立方公里', '立方千米'],
      en: spelt('cubic kilometre'),
      symbols: ['km³', 'km3'],
      factor: '1000000000000',
    },
    {
      code: 'cm3',
      zh: ['立方厘米', '立方公分'],
      en: spelt('cubic centimetre'),
      symbols: ['cm³', 'cm3'],
      factor: '0.001',
    },
    { code: '[cft_i]', zh: ['立方英尺', '立方呎'], en: ['cubic foot', 'cubic feet'], factor: '28.316846592' },
    {
      code: '[gal_us]',
      zh: ['加仑'],
      en: ['gallon', 'gallons'],
      symbols: ['gal', 'gals'],
      factor: '3.785411784',
      intl: 'gallon',
    },
    { code: '[bbl_us]', zh: ['桶'], en: ['barrel', 'barrels'], symbols: ['bbl'], factor: '158.987294928' },
    {
      code: '[foz_us]',
      zh: ['液盎司'],
      en: ['fluid ounce', 'fluid ounces'],
      symbols: ['fl oz'],
      factor: '0.0295735295625',
      intl: 'fluid-ounce',
    },
    { code: '[pt_us]', zh: ['品脱'], en: ['pint', 'pints'], factor: '0.473176473' },
    { code: '[cup_us]', zh: [], en: ['cup', 'cups'], factor: '0.2365882365' },
    {
      code: '[tbs_us]',
      zh: ['汤匙', '大匙'],
      en: ['tablespoon', 'tablespoons', 'tbsp'],
      factor: '0.01478676478125',
    },
    {
      code: '[tsp_us]',
      zh: ['茶匙', '小匙'],
      en: ['teaspoon', 'teaspoons', 'tsp'],
      factor: '0.00492892159375',
    },
  ],
};
