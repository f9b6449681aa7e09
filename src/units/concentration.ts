import type { UnitTable } from './unit.js';

const source = 'https://ucum.org/ucum';

/** Mass in a volume; the base is the gram per litre. */
export const concentration: UnitTable = {
  dimension: 'concentration',
  source,
  units: [
    {
      code: 'g/L',
      zh: ['克/升', '克每升', '公克/公升'],
      en: ['grams per litre', 'grams per liter'],
      symbols: ['g/L'],
      factor: '1',
    },
    {
      code: 'mg/L',
      zh: ['毫克/升', '毫克每升'],
      en: ['milligrams per litre', 'milligrams per liter'],
      symbols: ['mg/L', 'mg/l'],
      factor: '0.001',
    },
    {
      code: 'ug/L',
      zh: ['微克/升', '微克每升'],
      en: ['micrograms per litre', 'micrograms per liter'],
      symbols: ['μg/L', 'µg/L', 'ug/L'],
      factor: '0.000001',
    },
    {
      code: 'ng/mL',
      zh: ['纳克/毫升', '纳克每毫升'],
      en: ['nanograms per millilitre', 'nanograms per milliliter'],
      symbols: ['ng/mL', 'ng/ml'],
      factor: '0.000001',
    },
    {
      code: 'mg/dL',
      zh: ['毫克/分升'],
      en: ['milligrams per decilitre', 'milligrams per deciliter'],
      symbols: ['mg/dL', 'mg/dl'],
      factor: '0.01',
    },
    {
      code: 'g/dL',
      zh: ['克/分升'],
      en: ['grams per decilitre', 'grams per deciliter'],
      symbols: ['g/dL', 'g/dl'],
      factor: '10',
    },
    {
      code: 'ug/m3',
      zh: ['微克/立方米', '微克每立方米', '微克/立方公尺'],
      en: [
        'micrograms per cubic metre',
        'micrograms per cubic meter',
        'micrograms a cubic metre',
        'micrograms a cubic meter',
      ],
      symbols: ['μg/m³', 'µg/m³', 'ug/m3', 'μg/m3', 'µg/m3'],
      factor: '0.000000001',
    },
    {
      code: 'mg/m3',
      zh: ['毫克/立方米', '毫克每立方米', '毫克/立方公尺'],
      en: ['milligrams per cubic metre', 'milligrams per cubic meter'],
      symbols: ['mg/m³', 'mg/m3'],
      factor: '0.000001',
    },
  ],
};

/** Moles in a volume; the base is the mole per litre. */
export const molarity: UnitTable = {
  dimension: 'molarity',
  source,
  units: [
    {
      code: 'mol/L',
      zh: ['摩尔/升'],
      en: ['moles per litre', 'moles per liter'],
      symbols: ['mol/L', 'mol/l'],
      factor: '1',
    },
    {
      code: 'mmol/L',
      zh: ['毫摩尔/升', '毫摩尔每升'],
      en: ['millimoles per litre', 'millimoles per liter'],
      symbols: ['mmol/L', 'mmol/l'],
      factor: '0.001',
    },
    {
      code: 'umol/L',
      zh: ['微摩尔/升', '微摩尔每升'],
      en: ['micromoles per litre', 'micromoles per liter'],
      symbols: ['μmol/L', 'µmol/L', 'umol/L'],
      factor: '0.000001',
    },
  ],
};
