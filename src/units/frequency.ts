import type { UnitTable } from './unit.js';

/** Units of frequency; the base is the hertz. */
export const frequency: UnitTable = {
  dimension: 'frequency',
  source: 'https://ucum.org/ucum',
  units: [
    { code: 'Hz', zh: ['赫兹', '赫'], en: ['hertz'], symbols: ['Hz'], factor: '1' },
    { code: 'kHz', zh: ['千赫', '千赫兹'], en: ['kilohertz'], symbols: ['kHz', 'KHz'], factor: '1000' },
    { code: 'MHz', zh: ['兆赫', '兆赫兹'], en: ['megahertz'], symbols: ['MHz'], factor: '1000000' },
    {
      code: 'GHz',
      zh: ['吉赫', '吉赫兹', '千兆赫'],
      en: ['gigahertz'],
      symbols: ['GHz'],
      factor: '1000000000',
    },
    { code: 'THz', zh: ['太赫兹', '太赫'], en: ['terahertz'], symbols: ['THz'], factor: '1000000000000' },
    {
      code: '{rpm}',
      zh: ['转/分', '转每分钟'],
      en: ['revolutions per minute'],
      symbols: ['rpm'],
      factor: '0.0166666666667',
    },
  ],
};
