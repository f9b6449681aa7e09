/** Which numerals without a unit are numbers that a reader would count among the figures. */
import { EN_LASTING, EN_NAMING_BEFORE } from '../../lang/figures/en-quantities.js';
import { ZH_ONE_COUNTS } from '../../lang/figures/zh-quantities.js';
import type { Amount } from './amount.js';
import type { Bound } from './bounds.js';
import { isYear } from './not-figures.js';
import type { Numeral } from './numeral.js';

/** Whether a number without a unit is one at all: not a year, nor a word such as `one` or 一 in running text. */
export function isBareNumber(folded: string, amount: Amount, bound: Bound | undefined): boolean {
  const { numeral, isRange } = amount;
  const { start, end } = numeral;
  const isBounded = bound !== undefined || numeral.inner !== undefined;
  if (isYear(folded, numeral) && !isRange && !numeral.inner && !isMeasured(folded, start, bound))
    return false;
  const written = folded.slice(start, end);
  if (/^\p{Script=Han}/u.test(written))
    return written.length > 1 || isAlone(folded, start, end) || (isBounded && written === '十');
  const isPlain = !isBounded && !isRange && numeral.scale === undefined;
  // `the older 767`, `the two agreed`: named or spoken of before.
  if (
    isPlain &&
    !/[\d.],/.test(written) &&
    EN_NAMING_BEFORE.test(folded.slice(Math.max(0, start - 20), start))
  )
    return /^ of\b/.test(folded.slice(end, end + 3));
  if (isPlain && /\ban? [a-z]+ or $/.test(folded.slice(Math.max(0, start - 20), start))) return false;
  return !/^(?:one|an?)$/.test(written) || amount.start < start || isAlone(folded, start, end);
}

/** Four digits that look like a year are a number where they are a limit, or equal to something. */
function isMeasured(folded: string, start: number, bound: Bound | undefined): boolean {
  if (bound && LIMITS.has(bound.modifier))
    return !/^(?:up to|within)/.test(folded.slice(bound.span.start, bound.span.end));
  return /(?:等于|\bequals?(?: to)?)\s?$/.test(folded.slice(Math.max(0, start - 10), start));
}

const LIMITS: ReadonlySet<string> = new Set(['over', 'at-least', 'under', 'at-most']);

/** Whether nothing but signs stands on either side, or it is said to be the number (`答案是五`). */
function isAlone(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 3), start);
  const after = folded[end] ?? '';
  const isOpen = !/[\p{L}\d]/u.test(before.trim().slice(-1)) || /(?:[是为即]|等于|不是)\s?$/.test(before);
  return (
    isOpen &&
    (!/[\p{L}\d]/u.test(folded.slice(end).trimStart().charAt(0)) || /[那而和与或不却这的]/.test(after))
  );
}

/** `7 more than a year before`: what it is compared with, and no time that passes. */
const COMPARED_WITH_THEN =
  /(?:more|less|fewer|higher|lower|better|worse|larger|smaller) than \| (?:ago|earlier|before)/;

/** Whether a plural such as `hundreds` stands for people or things that are not named: `it drew hundreds`. */
export function isOpenNumber(folded: string, { start, end }: Numeral): boolean {
  return (
    /^(?:dozens|(?:(?:tens|hundreds) of )?(?:thousands|millions)|hundreds)$/.test(folded.slice(start, end)) &&
    !/\b(?:the|by|in|into|to|of|many|few) $/.test(folded.slice(Math.max(0, start - 6), start)) &&
    /^(?:[,.;)]|$| (?:more|others?|were|are|have|had|died|fled|gathered|marched|and|in|at|on|from)\b)/.test(
      folded.slice(end, end + 10),
    )
  );
}

/** 一 and `one` before what is merely named are articles: `一座城市`, not `一年`. */
export function isArticle(folded: string, amount: Amount, bound: Bound | undefined): boolean {
  const { numeral, measure } = amount;
  const written = folded.slice(numeral.start, numeral.end);
  // `a one-day strike`
  if (written === 'one' && measure && folded[numeral.end] === '-') return false;
  if (written === 'a' || written === 'an')
    return (
      amount.low === '1' &&
      !(
        !COMPARED_WITH_THEN.test(
          folded.slice(Math.max(0, numeral.start - 14), numeral.start) +
            '|' +
            folded.slice(amount.end, amount.end + 8),
        ) &&
        measure?.unit.dimension === 'duration' &&
        EN_LASTING.test(folded.slice(Math.max(0, numeral.start - 16), numeral.start))
      )
    );
  if ((written !== '一' && written !== 'one') || amount.low !== '1') return false;
  const before = folded.slice(Math.max(0, numeral.start - 4), numeral.start);
  if (measure && isCounted(folded, numeral.start, measure.end)) return false;
  // `最大一笔` is one of many.
  if (measure?.unit.dimension === 'count')
    return (!bound || /最.$/.test(before)) && !ZH_ONE_COUNTS.test(before);
  const name = folded.slice(measure?.start, measure?.end);
  if (/^[天日秒载代]$|^day$|^second$|^minute$/.test(name)) return !bound && !/[花用仅]了?$/.test(before);
  return (
    /[这那每哪前后下上同整新某头又另]$|(?:this|that|any|every|each|no) $/.test(before) ||
    (name === '成' && !bound)
  );
}

/** 一 counts behind what it counts (`石磬一套,`) and in a row (`三平一负`). */
function isCounted(folded: string, start: number, end: number): boolean {
  if (/^.[胜平负金银铜]$/.test(folded.slice(start, end)))
    return /[胜平负金银铜]/.test(folded[start - 1] ?? '');
  const isLast = end >= folded.length || /[,。;、]/.test(folded[end] ?? '');
  return (
    isLast &&
    (start === 0 ||
      /[\p{Script=Han}](?<![了过着这那每另有是同某上下前后头再又还好第看说想等和与为])$/u.test(
        folded.slice(0, start).slice(-1),
      ))
  );
}
