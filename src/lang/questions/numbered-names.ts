/** Names of things that a number or a letter tells apart, in every language: `Line 4`, `四号线`, `Phase II`, `B座`. */
import { fold } from '../../text/fold.js';

export interface NumberedName {
  /** What is numbered, the same in every language where both have a word for it: `line`. */
  readonly kind: string;
  /** In small letters or digits: `4`, `b`. */
  readonly number: string;
  /** In UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
}

const KINDS_EN =
  'line|route|bus|tram|phase|stage|unit|platform|terminal|gate|block|building|tower|reactor|zone|district|group|plant|pier|dock|berth|well|mine|shaft|hall|section|lot|plot|site|camp|area|sector|division|chapter|part|article|track|lane|tunnel|furnace|kiln|turbine|boiler|room|ward|floor|studio|warehouse|hangar|bay|class|grade|level|tier|category|type|model|version|generation|series|season|episode|round|station|bridge|depot|junction';
const KINDS_ZH =
  '航站楼|生产线|产线|线|教学楼|楼|栋|院|工厂|水厂|厂|机组|样机|机|高炉|炉|井|码头|仓库|仓|库|桥|坝|馆|车间|泵站|门|店|船|舰|车|卫星|反应堆|站|矿|隧道|地块|坑|洞|窑|厅|病房|球场|公路';
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ROMAN = 'i ii iii iv v vi vii viii ix x'.split(' ');
const RANKS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const HAN = '一二三四五六七八九十';
const HAN_NUMBER = `\\d{1,4}|[${HAN}]{1,3}`;

/** Over folded text. What stands for the number must be a capital in the text, if it is a letter. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?<kind>${KINDS_EN}) (?:no\\.? ?|number |#)?(?<number>\\d{1,4}[a-z]?|${WORDS.join('|')}|(?<letter>[ivx]{1,4}|[a-z]))(?![\\w%]|[.,]\\d|-\\w| (?:percent|per cent|million|billion|metres?|kilomet|miles?|minutes?|hours?|days?|years?|people|times))`,
    'gu',
  ),
  /\b(?<number>first|second|third|fourth|fifth|sixth|\d{1,2}(?=(?:st|nd|rd|th)\b))(?:st|nd|rd|th)? (?<kind>phase|stage|generation|round|season)\b/gu,
  new RegExp(`(?:第)?(?<number>${HAN_NUMBER}|(?<letter>[a-z]))号(?<kind>${KINDS_ZH})`, 'gu'),
  new RegExp(
    `(?<![\\d一二三四五六七八九十])(?<number>[1-9]|[${HAN}])(?<kind>期)(?!间|待|限|货|望|一会|\\d)`,
    'gu',
  ),
  new RegExp(`第(?<number>${HAN_NUMBER})(?<kind>期|阶段|季(?!度)|轮|批|代|工厂|水厂)`, 'gu'),
  new RegExp(`(?<number>${HAN_NUMBER})(?<kind>路)(?=公交|电车|车|巴士)`, 'gu'),
  // A name with a number of its own, as operations, ships and models have.
  /(?<![\p{L}\d-])(?<name>(?<kind>\p{Script=Latin}{4,})-(?<number>\d{1,3}))(?![\p{L}\d%-]|[.,]\d)/gu,
  /(?<![a-z])(?:t(?<number>\d)|(?<letter>[a-z]))(?<kind>航站楼|线|座|栋|区|馆|组)/gu,
];

/** What is called alike, in a language or across; the first word of a row stands for all of it. */
const SAME = new Map(
  `
line 线
phase stage 期 阶段
route bus 路
terminal 航站楼
building block tower 楼 栋 座
unit 机组
zone 区
group 组
hall 馆 厅
plant 厂 工厂
reactor 反应堆
well 井
mine 矿
tunnel 隧道
bridge 桥
station 站
generation 代
season 季
round 轮
pier 码头
warehouse 仓库 仓
furnace 炉 高炉
`
    .trim()
    .split('\n')
    .map((row) => row.split(' '))
    .flatMap(([kind = '', ...others]) => others.map((other) => [other, kind] as const)),
);

/** All of them in a text, in order. */
export function numberedNames(text: string): readonly NumberedName[] {
  const folded = fold(text);
  return PATTERNS.flatMap((pattern) =>
    Array.from(folded.matchAll(pattern)).flatMap(({ 0: found, index, groups = {} }): NumberedName[] => {
      const { kind = '', letter } = groups;
      const written = groups['number'] ?? letter ?? '';
      const at = folded.indexOf(
        written,
        index + (pattern.source.startsWith('\\b(?<kind>') ? kind.length : 0),
      );
      if (letter !== undefined && !/\p{Lu}/u.test(text[at] ?? '')) return [];
      if (groups['name'] !== undefined && !/\p{Lu}/u.test(text[index] ?? '')) return [];
      return [
        { kind: SAME.get(kind) ?? kind, number: toNumber(written), start: index, end: index + found.length },
      ];
    }),
  ).sort((a, b) => a.start - b.start);
}

const CHINESE_KINDS = new Map(
  [...SAME]
    .filter(([kind]) => /^\p{Script=Han}+$/u.test(kind))
    .map(([kind, same]) => [same, kind] as const)
    .reverse(),
);
const OF_PHASES = new Set(['phase', 'generation', 'season', 'round']);

/** How such a name is written in Chinese: `五号线`, `5号线`, 二期; none where the language has no word for the kind. */
export function chineseWaysToWrite({ kind, number }: NumberedName): readonly string[] {
  const noun = CHINESE_KINDS.get(kind);
  if (noun === undefined || !/^\d+$/u.test(number)) return noun === undefined ? [] : [`${number}${noun}`];
  const value = Number(number);
  const numeral = value <= 10 ? HAN.charAt(value - 1) : value < 20 ? `十${HAN.charAt(value - 11)}` : '';
  const numbers = numeral === '' ? [number] : [numeral, number];
  return numbers.map((each) => (OF_PHASES.has(kind) ? `${each}${noun}` : `${each}号${noun}`));
}

function toNumber(written: string): string {
  for (const list of [WORDS, RANKS, ROMAN]) if (list.includes(written)) return `${list.indexOf(written) + 1}`;
  const han = /^(?<tens>[一二三四五六七八九]?)(?<ten>十?)(?<ones>[一二三四五六七八九]?)$/u.exec(
    written,
  )?.groups;
  if (!han || written === '') return written;
  const { tens = '', ten = '', ones = '' } = han;
  if (ten === '') return `${HAN.indexOf(tens || ones) + 1}`;
  return `${(tens ? HAN.indexOf(tens) + 1 : 1) * 10 + (ones ? HAN.indexOf(ones) + 1 : 0)}`;
}
