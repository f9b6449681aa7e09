import type { UnitTable } from './unit.js';

/** Rates of computation; the base is one floating-point operation per second. UCUM has no code for them. */
export const computation: UnitTable = {
  dimension: 'computation',
  source: 'SI prefixes, https://www.bipm.org/en/measurement-units/si-prefixes',
  units: [
    {
      code: '{flop}/s',
      zh: ['次浮点运算/秒'],
      en: ['flops', 'floating-point operations per second'],
      symbols: ['FLOPS', 'FLOP/s'],
      factor: '1',
    },
    {
      code: '{gflop}/s',
      zh: [],
      en: ['gigaflops', 'gigaflop'],
      symbols: ['GFLOPS', 'GFLOP/s'],
      factor: '1000000000',
    },
    {
      code: '{tflop}/s',
      zh: [],
      en: ['teraflops', 'teraflop'],
      symbols: ['TFLOPS', 'TFLOP/s'],
      factor: '1000000000000',
    },
    {
      code: '{pflop}/s',
      zh: ['p算力'],
      en: ['petaflops', 'petaflop'],
      symbols: ['PFLOPS', 'PFLOP/s'],
      factor: '1000000000000000',
    },
    {
      code: '{eflop}/s',
      zh: ['e算力'],
      en: ['exaflops', 'exaflop'],
      symbols: ['EFLOPS', 'EFLOP/s'],
      factor: '1000000000000000000',
    },
    {
      code: '{top}/s',
      zh: [],
      en: ['tera operations per second'],
      symbols: ['TOPS'],
      factor: '1000000000000',
    },
  ],
};
