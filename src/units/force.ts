import type { UnitTable } from './unit.js';

/** Units of force; the base is the newton. */
export const force: UnitTable = {
  dimension: 'force',
  source: 'https://ucum.org/ucum',
  units: [
    { code: 'N', zh: ['牛顿', '牛'], en: ['newton', 'newtons'], factor: '1' },
    {
      code: 'kN',
      zh: ['千牛', '千牛顿'],
      en: ['kilonewton', 'kilonewtons'],
      symbols: ['kN'],
      factor: '1000',
    },
    { code: 'MN', zh: ['兆牛'], en: ['meganewton', 'meganewtons'], symbols: ['MN'], factor: '1000000' },
  ],
};

/** Levels of sound, each tenfold power 10 dB: as good as a scale of their own. */
export const soundLevel: UnitTable = {
  dimension: 'sound-level',
  source: 'https://ucum.org/ucum',
  units: [
    { code: 'dB', zh: ['分贝'], en: ['decibel', 'decibels'], symbols: ['dB', 'dB(A)', 'dBA'], factor: '1' },
  ],
};
