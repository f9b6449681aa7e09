import type { UnitTable } from './unit.js';

/** Units of energy; the base is the joule. */
export const energy: UnitTable = {
  dimension: 'energy',
  source: 'https://ucum.org/ucum (thermochemical calorie)',
  units: [
    { code: 'J', zh: ['焦耳', '焦'], en: ['joule', 'joules'], symbols: ['J'], factor: '1' },
    {
      code: 'mJ',
      zh: ['毫焦', '毫焦耳'],
      en: ['millijoule', 'millijoules'],
      symbols: ['mJ'],
      factor: '0.001',
    },
    { code: 'kJ', zh: ['千焦', '千焦耳'], en: ['kilojoule', 'kilojoules'], symbols: ['kJ'], factor: '1000' },
    {
      code: 'MJ',
      zh: ['兆焦', '兆焦耳'],
      en: ['megajoule', 'megajoules'],
      symbols: ['MJ'],
      factor: '1000000',
    },
    {
      code: 'GJ',
      zh: ['吉焦', '吉焦耳'],
      en: ['gigajoule', 'gigajoules'],
      symbols: ['GJ'],
      factor: '1000000000',
    },
    {
      code: 'W.h',
      zh: ['瓦时', '瓦特小时'],
      en: ['watt-hour', 'watt-hours', 'watt hour', 'watt hours'],
      symbols: ['Wh'],
      factor: '3600',
    },
    {
      code: 'kW.h',
      zh: ['千瓦时', '千瓦小时', '度电', '千瓦·时'],
      en: ['kilowatt-hour', 'kilowatt-hours', 'kilowatt hour', 'kilowatt hours'],
      symbols: ['kWh', 'KWh', 'kwh'],
      factor: '3600000',
    },
    {
      code: 'MW.h',
      zh: ['兆瓦时', '兆瓦小时'],
      en: ['megawatt-hour', 'megawatt-hours', 'megawatt hour', 'megawatt hours'],
      symbols: ['MWh'],
      factor: '3600000000',
    },
    {
      code: 'GW.h',
      zh: ['吉瓦时', '吉瓦小时'],
      en: ['gigawatt-hour', 'gigawatt-hours', 'gigawatt hour', 'gigawatt hours'],
      symbols: ['GWh'],
      factor: '3600000000000',
    },
    {
      code: 'TW.h',
      zh: ['太瓦时', '太瓦小时'],
      en: ['terawatt-hour', 'terawatt-hours', 'terawatt hour', 'terawatt hours'],
      symbols: ['TWh'],
      factor: '3600000000000000',
    },
    { code: 'cal', zh: ['卡', '卡路里'], en: ['calorie', 'calories'], symbols: ['cal'], factor: '4.184' },
    {
      code: 'kcal',
      zh: ['千卡', '大卡', '千卡路里'],
      en: ['kilocalorie', 'kilocalories'],
      symbols: ['kcal'],
      factor: '4184',
    },
    {
      code: 'eV',
      zh: ['电子伏', '电子伏特'],
      en: ['electronvolt', 'electronvolts', 'electron volts'],
      symbols: ['eV'],
      factor: '0.0000000000000000001602176634',
    },
  ],
};
