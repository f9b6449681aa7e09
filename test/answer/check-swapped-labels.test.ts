import { it } from 'vitest';
import { expectVerdict } from './expect-verdict.js';

const FERRY =
  '渡轮公司周一公布新票价：日间单程由8元调整至9元，夜间则由11元调高至13.5元，加幅不一。' +
  '公司去年载客42万人次，其中岛民占两成。';
const HARBOUR =
  'The harbour published its new fares on Monday: weekday crossings now cost £9, weekend crossings £13.50. ' +
  'It carried 420,000 passengers last year.';

it.each<readonly [statement: string, label: string, passage: string, differs: string | undefined]>([
  ['渡轮公司把日间票价加到13.5元，夜间加到9元。', 'refuted', FERRY, 'value'],
  ['渡轮公司把日间票价加到9元，夜间加到13.5元。', 'supported', FERRY, undefined],
  ['Weekday crossings of the harbour cost £13.50, weekend crossings £9.', 'refuted', HARBOUR, 'value'],
  ['Weekday crossings of the harbour cost £9, weekend crossings £13.50.', 'supported', HARBOUR, undefined],
])('%s: %s', (statement, label, passage, differs) => {
  expectVerdict(statement, passage, label, differs);
});
