import type { UnitTable } from './unit.js';

/** Parts of a whole; the base is the per cent. */
export const percent: UnitTable = {
  dimension: 'percent',
  source: 'https://ucum.org/ucum; 成 = 10 %',
  units: [
    {
      code: '%',
      zh: [],
      en: ['percent', 'per cent', 'pct', 'percents'],
      symbols: ['%', '﹪', '％'],
      factor: '1',
      intl: 'percent',
    },
    { code: '%', zh: ['成'], en: [], factor: '10' },
    { code: '[ppth]', zh: [], en: ['per mille', 'per mil'], symbols: ['‰'], factor: '0.1' },
    { code: '[ppm]', zh: [], en: ['parts per million'], symbols: ['ppm'], factor: '0.0001' },
    { code: '[ppb]', zh: [], en: ['parts per billion'], symbols: ['ppb'], factor: '0.0000001' },
  ],
};

/** Differences between percentages; the base is the percentage point. */
export const percentagePoint: UnitTable = {
  dimension: 'percentage-point',
  source: 'a basis point is 0.01 percentage points',
  units: [
    {
      code: 'pp',
      zh: ['个百分点', '百分点', '个百分比'],
      en: [
        'percentage point',
        'percentage points',
        'percent points',
        'of a percentage point',
        'percentage-point',
        'pct points',
        'ppt',
        'ppts',
      ],
      symbols: ['pp'],
      factor: '1',
    },
    {
      code: '{bp}',
      zh: ['个基点', '基点', '个bp'],
      en: ['basis point', 'basis points', 'bps', 'bp'],
      factor: '0.01',
    },
  ],
};

/** How many times as much; the base is the single. */
export const multiple: UnitTable = {
  dimension: 'multiple',
  source: 'by definition',
  units: [
    {
      code: '1',
      zh: ['倍', '个倍'],
      en: ['time', 'times', 'fold', '-fold'],
      symbols: ['x', '×', 'X'],
      factor: '1',
    },
  ],
};
