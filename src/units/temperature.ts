import type { UnitTable } from './unit.js';

/** Units of temperature; the base is the kelvin. */
export const temperature: UnitTable = {
  dimension: 'temperature',
  source: 'https://ucum.org/ucum',
  units: [
    {
      code: 'Cel',
      zh: ['摄氏度', '度'],
      en: [
        'degree celsius',
        'degrees celsius',
        'degrees centigrade',
        'degree centigrade',
        'degrees c',
        'celsius',
        'celcius',
        'centigrade',
        'deg celsius',
        'deg c',
        'degrees celcius',
        '° celsius',
        'degrees',
        'degree',
      ],
      symbols: ['℃', '°C', '° C', 'ºC', '°c', 'C'],
      factor: '1',
      offset: '273.15',
      intl: 'celsius',
    },
    {
      code: '[degF]',
      zh: ['华氏度'],
      en: [
        'degree fahrenheit',
        'degrees fahrenheit',
        'degrees f',
        'deg f',
        'deg fahrenheit',
        '° fahrenheit',
        'fahrenheit',
      ],
      symbols: ['℉', '°F', '° F', 'ºF'],
      factor: '0.555555555556',
      offset: '459.67',
      intl: 'fahrenheit',
    },
    { code: 'K', zh: ['开尔文', '开氏度'], en: ['kelvin', 'kelvins'], factor: '1', offset: '0' },
  ],
};
