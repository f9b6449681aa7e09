import { it } from 'vitest';
import { expectVerdict } from './expect-verdict.js';

type Case = readonly [statement: string, label: string, differs: string | undefined];

const VALLEY =
  '1931年，青塘公司在柳河上游修建了第一座水壩。' +
  '1936年赤嶺軍攻陷柳河城，守將馮越由副官羅成護送出城。' +
  '馮越的弟弟馮川後來主編《柳河日報》，並著有《山中紀事》。' +
  '柳河城是谷中最大的城鎮，白石鎮則居第二位。' +
  '商船從白石鎮駛往柳河城需要三天。';

it.each<Case>([
  ['1936年柳河城攻陷了赤嶺軍。', 'refuted', 'subject'],
  ['1936年赤嶺軍被柳河城攻陷，守將馮越由副官羅成護送出城。', 'refuted', 'subject'],
  ['1936年柳河城被赤嶺軍攻陷，守將馮越由副官羅成護送出城。', 'supported', undefined],
  ['1936年赤嶺軍攻陷柳河城，副官羅成由守將馮越護送出城。', 'refuted', 'subject'],
  ['商船從柳河城駛往白石鎮需要三天。', 'refuted', 'subject'],
  ['馮川的弟弟馮越後來主編《柳河日報》，並著有《山中紀事》。', 'refuted', 'subject'],
])(
  'tells two in the place of each other from what is only put otherwise: %s',
  (statement, label, differs) => {
    expectVerdict(statement, VALLEY, label, differs);
  },
);

it.each<Case>([
  ['馮越的哥哥馮川後來主編《柳河日報》，並著有《山中紀事》。', 'refuted', 'polarity'],
  ['馮越的兒子馮川後來主編《柳河日報》，並著有《山中紀事》。', 'refuted', 'polarity'],
  ['馮越的胞弟馮川後來主編《柳河日報》，並著有《山中紀事》。', 'supported', undefined],
  ['1931年，青塘公司在柳河上游修建了第三座水壩。', 'refuted', 'polarity'],
  ['1931年，青塘公司在柳河上游修建了首座水壩。', 'supported', undefined],
  ['柳河城是谷中第二大的城鎮，白石鎮則居第二位。', 'refuted', 'polarity'],
])('tells another rank and another of the family: %s', (statement, label, differs) => {
  expectVerdict(statement, VALLEY, label, differs);
});

it.each<Case>([
  ['馮越的弟弟馮川後來主編《山中紀事》，並著有《山中紀事》。', 'refuted', 'subject'],
  // Whoever edits one paper does not edit the other, as with any two bodies in one place.
  ['馮越的弟弟馮川後來主編《赤嶺晚報》，並著有《山中紀事》。', 'refuted', 'subject'],
])('tells what is quoted in the place of something else: %s', (statement, label, differs) => {
  expectVerdict(statement, VALLEY, label, differs);
});

it.each<Case>([
  ['青塘公司於1931年在柳河上游修建了第一座水壩。', 'supported', undefined],
  ['青塘公司於1936年在柳河上游修建了第一座水壩。', 'refuted', 'time'],
  ['1931年，青塘公司在柳河上游修建了水壩。', 'supported', undefined],
])('reads a time wherever it stands: %s', (statement, label, differs) => {
  expectVerdict(statement, VALLEY, label, differs);
});

const PAINTER =
  '沈若蘭是霧城的畫家。她曾任霧城美術館館長，並多次拒絕出國任教的邀請。' +
  '二十年後，評論家梁啟文寫了她的傳記。';

it.each<Case>([
  ['沈若蘭曾任霧城美術館館長，並多次拒絕出國任教的邀請。', 'supported', undefined],
  ['梁啟文曾任霧城美術館館長，並多次拒絕出國任教的邀請。', 'refuted', 'subject'],
])('reads whom a pronoun means: %s', (statement, label, differs) => {
  expectVerdict(statement, PAINTER, label, differs);
});
