/** The words around a figure that say how it bounds the true value. */
import {
  EN_BOUND_LINK,
  EN_BOUNDS_AFTER,
  EN_BOUNDS_BEFORE,
  EN_NEGATION,
  EN_NO_BOUND_BEHIND,
} from '../../lang/figures/en-quantities.js';
import {
  ZH_AT_LEAST_DOING,
  ZH_AT_LEAST_DOING_TO,
  ZH_AT_MOST_A_SUM,
  ZH_BOUND_LINK,
  ZH_BOUNDS_AFTER,
  ZH_BOUNDS_BEFORE,
  ZH_NEGATION,
  ZH_BOUND_OF_SHARE,
  ZH_OF_FORMER,
  ZH_SHARE,
  ZH_TIMES,
  ZH_TIMES_OF,
} from '../../lang/figures/zh-quantities.js';
import type { Modifier, Span } from '../../model.js';
import { remembering } from '../../text/remembering.js';
import { pairAt } from '../../text/unit-set.js';

/** A bound with where its words stand in the folded text. */
export interface Bound {
  readonly modifier: Modifier;
  readonly span: Span;
}

type Words = Readonly<Partial<Record<Modifier, string>>>;

/** Words by their last two characters, those after a figure by their first: the longest first. */
const before = lexicon((word) => word.slice(-2), [EN_BOUNDS_BEFORE, '|'], [ZH_BOUNDS_BEFORE, ' ']);
const after = lexicon((word) => word.charAt(0), [EN_BOUNDS_AFTER, '|'], [ZH_BOUNDS_AFTER, ' ']);

type Entry = readonly [word: string, modifier: Modifier];

function lexicon(
  keyOf: (word: string) => string,
  ...tables: readonly (readonly [Words, string])[]
): ReadonlyMap<string, readonly Entry[]> {
  const byKey = new Map<string, Entry[]>();
  for (const [words, separator] of tables) {
    for (const [modifier, list] of Object.entries(words) as [Modifier, string][]) {
      for (const word of list.split(separator)) {
        const entries = byKey.get(keyOf(word)) ?? [];
        entries.push([word, modifier]);
        byKey.set(keyOf(word), entries);
      }
    }
  }
  for (const entries of byKey.values()) entries.sort(([a], [b]) => b.length - a.length);
  return byKey;
}

/** How many characters before a figure its bound may end. */
const REACH = 24;
/** The last character of bounds of one, and the last two of all others, as {@link pairAt} tells them. */
const lastUnits = new Uint8Array(0x10000);
const lastPairs = new Uint8Array(0x10000);
for (const key of before.keys())
  if (key.length === 1) lastUnits[key.charCodeAt(0)] = 1;
  else lastPairs[pairAt(key, 0)] = 1;

/** Whether the words of a bound may end there: a quick no at most places. */
function mayEndAt(folded: string, end: number): boolean {
  return lastUnits[folded.charCodeAt(end - 1)] === 1 || lastPairs[pairAt(folded, end - 2)] === 1;
}

function mayEndWithin(folded: string, from: number, to: number): boolean {
  for (let end = to; end >= from; end--) if (mayEndAt(folded, end)) return true;
  return false;
}

/** The bound whose words end before `at`, links such as 了 and `a` between; undefined if there is none. */
export function boundBefore(folded: string, at: number): Bound | undefined {
  const bound = plainBoundBefore(folded, at);
  // `最多约三把`: what says more.
  const outer = bound?.modifier === 'about' ? endingAt(folded, bound.span.start) : undefined;
  return bound && negated(folded, outer && OPPOSITE[outer.modifier] ? outer : bound);
}

const OPPOSITE: Readonly<Partial<Record<Modifier, Modifier>>> = {
  over: 'at-most',
  'at-least': 'under',
  under: 'at-least',
  'at-most': 'over',
};

const SET_IN_TERMS = /^(?:[a-z]+|\p{N}+)-(?:year|month|week|day|hour|minute|point|stage|step|part)\b/u;

/** `不应低于`, `must not exceed`: the opposite bound, with the words of the negation. */
function negated(folded: string, bound: Bound): Bound {
  const { start, end } = bound.span;
  const modifier = OPPOSITE[bound.modifier];
  const window = folded.slice(Math.max(0, start - 20), start);
  const words = modifier && (ZH_NEGATION.exec(window) ?? EN_NEGATION.exec(window))?.[0].trimStart();
  return words ? { modifier, span: { start: start - words.length, end } } : bound;
}

function plainBoundBefore(folded: string, at: number): Bound | undefined {
  let end = at;
  while (end > 0 && (folded[end - 1] === ' ' || folded[end - 1] === '\n')) end--;
  const direct = endingAt(folded, end);
  if (direct) return direct;
  const last = folded.charAt(end - 1);
  if (!mayEndWithin(folded, Math.max(1, at - REACH), end)) return undefined;
  if (end === 0 || !/[\p{L}:]/u.test(last)) return undefined;
  const window = folded.slice(Math.max(0, at - 16), at);
  const link = (isWordCharacter(last) ? EN_BOUND_LINK : ZH_BOUND_LINK).exec(window)?.[0];
  const linked = link === undefined ? undefined : endingAt(folded, at - link.length);
  // `under a ten-year licence`: in whose terms, and not how long at most.
  if (linked && /\ban?\s$/u.test(link ?? '') && SET_IN_TERMS.test(folded.slice(at))) return undefined;
  // `27% fewer than the 5,907 of 2022`: what it is compared with is no bound.
  if (linked && /\bthe\b/.test(link ?? '') && folded.endsWith('than', linked.span.end)) return undefined;
  if (linked) return linked;
  if (isWordCharacter(last)) return undefined;
  const from = Math.max(0, at - REACH);
  const lead = folded.slice(from, at);
  const each = ZH_EACH.exec(lead);
  if (each) return endingAt(folded, from + each.index);
  for (const [of, reach, between] of ZH_BETWEEN) {
    const words = of.test(folded.slice(at, at + reach)) ? between.exec(lead)?.[1] : undefined;
    if (words !== undefined) return endingAt(folded, at - words.length);
  }
  const share = ZH_SHARE.exec(lead);
  return share ? endingAt(folded, from + share.index + (share[1] ?? '').length) : undefined;
}

/** What a figure is within so many characters, and what may stand between its bound and it; the first that fits counts. */
const ZH_BETWEEN = [
  [ZH_BOUND_OF_SHARE, 6, ZH_OF_FORMER],
  [/^/, 0, ZH_AT_LEAST_DOING],
  [/^/, 0, ZH_AT_LEAST_DOING_TO],
  [/^/, 0, ZH_AT_MOST_A_SUM],
  [ZH_TIMES, 8, ZH_TIMES_OF],
] as const;

/** `不高于每千字3处`: of what the figure is one, between the bound and it. */
const ZH_EACH = /每[\p{Script=Han}\d]{1,5}$/u;

/** The words that end with those two characters, or are the last of them. */
const endingWith = remembering((twoLast): readonly Entry[] => [
  ...(before.get(twoLast) ?? []),
  ...(before.get(twoLast.slice(-1)) ?? []),
]);

function endingAt(folded: string, end: number): Bound | undefined {
  if (!mayEndAt(folded, end)) return undefined;
  for (const [word, modifier] of endingWith(folded.slice(Math.max(0, end - 2), end))) {
    const start = end - word.length;
    if (!folded.endsWith(word, end) || (isWordCharacter(folded[start]) && isWordCharacter(folded[start - 1])))
      continue;
    return isMisread(folded, start, end) ? undefined : { modifier, span: { start, end } };
  }
  return undefined;
}

/** Words that end another: 附近, 经过, 高超, 契约, `turned over`. */
function isMisread(folded: string, start: number, end: number): boolean {
  const misread = EN_NO_BOUND_BEHIND[folded.slice(start, end)];
  if (misread) return misread.test(folded.slice(Math.max(0, start - 12), start));
  // `合约为期三年`
  if (folded.startsWith('约为期', start)) return true;
  // `打破30年纪录`
  if (end - start === 1 && folded.startsWith('破', start))
    return !/[首已连突冲额飙涨升站攀]$/.test(folded.slice(Math.max(0, start - 1), start));
  if (end - start > 1) return false;
  // `过半学生`, but `走过半个地球`
  if (folded.startsWith('过半', start))
    return /[走看路越翻跨飞穿通渡读听]$/u.test(folded.slice(0, start).slice(-1));
  return /(?:附近|[买卖入出]超|靠近|最近|新近|经过|通过|不过|度过|渡过|高超|契约|条约|节约|签约|纽约|公约|预约|合约|大过|超过|(?<![额量数比率幅值价资入润均已皆])过)$/.test(
    folded.slice(Math.max(0, start - 1), end),
  );
}

/** The bound whose words begin at `at`; undefined if there is none. */
export function boundAfter(folded: string, at: number): Bound | undefined {
  let start = at;
  while (folded[start] === ' ' || (folded[start] === ',' && folded[start + 1] === ' ')) start++;
  const isApart = folded.slice(at, start).includes(',');
  for (const [word, modifier] of after.get(folded.charAt(start)) ?? []) {
    const end = start + word.length;
    // `for 19 years, and under her`, `£31m, plus tolls`
    if (isApart && /^(?:and |plus$)/.test(word)) continue;
    if (!folded.startsWith(word, start) || (isWordCharacter(folded[end - 1]) && isWordCharacter(folded[end])))
      continue;
    return isMisreadAfter(folded, start, end) ? undefined : { modifier, span: { start, end } };
  }
  return undefined;
}

/** 起来 and 许多 are no bounds, nor is 级 before 别 or 市. */
function isMisreadAfter(folded: string, start: number, end: number): boolean {
  if (/^[上下]方/.test(folded.slice(start, end)) && /[米里尺丈公处]$/.test(folded.slice(0, start).slice(-1)))
    return true;
  if (folded.startsWith('max', start) && /^[ \d]*[\w-]/.test(folded.slice(end, end + 3))) return true;
  if (folded.startsWith('plus ', start) && /[\d$]/.test(folded[end + 1] ?? '')) return true;
  if (end - start > 1) return /^(?:以上述|左右手|上下游|上下班|前后卫)/.test(folded.slice(start, end + 1));
  return /^(?:级[市城别长数]|起[来诉重火飞伏草源]|许[多可诺]|余[额下]|内[部地容存外在阁战科政需陆涵饰衣蒙江侧核置务层环网销河]|\+\d)/.test(
    folded.slice(start, end + 1),
  );
}

const COMPARED = /^\s?(?:([大高多重长快强贵])|[小低少轻短慢弱])(?:一些|一点|些|的|$|[\s,。;、])/;

/** `比四分之一大`: the bound of an amount between 比 and an adjective; undefined if it stands elsewhere. */
export function boundAround(folded: string, start: number, end: number): Bound | undefined {
  const isAfter =
    folded[start - 1] === '比' || (folded[start - 2] === '比' && /\s/.test(folded.charAt(start - 1)));
  if (!isAfter) return undefined;
  const match = COMPARED.exec(folded.slice(end, end + 5));
  if (!match) return undefined;
  const at = end + match[0].search(/\S/);
  return { modifier: match[1] === undefined ? 'under' : 'over', span: { start: at, end: at + 1 } };
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && character >= 'a' && character <= 'z';
}
