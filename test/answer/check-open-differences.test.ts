import { expect, it } from 'vitest';
import { libraryOf } from '../../src/assemble-library.js';
import { checkLine } from '../../src/answer/check/check-line.js';

it.each([
  ['石桥船厂因欠薪在2月停工。', ['石桥船厂老厂区1月迁往下游。新任厂长凌度在3月9日说,船台会在年内修好。']],
  [
    'Orlin Mills went under in May 2024.',
    ['The takeover of Orlin Mills, and the fall of the loom maker in May 2023, were blamed on debt.'],
  ],
])('prints no difference where nothing is decided: %s', (statement, passages) => {
  const { label, differs } = checkLine(JSON.stringify({ id: 1, statement, passages }), libraryOf);
  expect([label, differs]).toEqual(['not-enough-evidence', []]);
});
