/** Figures: numbers with their units, bounds, rates and price bases, in Chinese and English alike. */
import {
  EN_MULTIPLES,
  EN_NUMBERS,
  EN_PER_AFTER,
  EN_PRICE_BASIS,
  EN_VAGUE,
} from '../../lang/en-quantities.js';
import {
  ZH_ONE_COUNTS,
  ZH_PER_AFTER,
  ZH_PER_BEFORE,
  ZH_PRICE_BASIS,
  ZH_PRICE_BASIS_BEFORE,
} from '../../lang/zh-quantities.js';
import type { Dimension, Modifier, Quantity, QuantityMention } from '../../model.js';
import { contains } from '../../text/spans.js';
import { compare } from '../../units/decimal.js';
import type { PassageReading, Recognizer } from '../recognizer.js';
import { readAmount, type Amount, type Source } from './amounts.js';
import { boundAfter, boundBefore, type Bound } from './bounds.js';
import { isSterling } from './measures.js';
import { currencyCode } from './money.js';
import { addresses, isLabel, isYear } from './not-figures.js';
import { setPhraseAt } from './set-phrases.js';

const NAME = 'quantities';

/** Where a numeral of either language may begin. */
const START = new RegExp(
  `[\\d½¼¾⅓⅔]|\\.(?=\\d)|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅半几数上成好翻]|` +
    `(?<![a-z])(?:an?|half|several|many|some|${[...Object.keys(EN_NUMBERS), ...Object.keys(EN_VAGUE), ...Object.keys(EN_MULTIPLES)].join('|')}|dozen|hundred|thousand|million|billion|trillion)(?![a-z])`,
  'g',
);

/** Every quantity in a passage, with its value, unit and bound; what it measures and when is left to refiners. */
export const quantities: Recognizer = {
  name: NAME,
  recognize: (reading) => findQuantities(reading),
};

function findQuantities({ passage, text, folded: allFolded }: PassageReading): readonly QuantityMention[] {
  // A full-width comma never groups digits: `10，200` are two numbers.
  const folded = allFolded.replace(/,/g, (comma, at: number) => (text[at] === '，' ? ';' : comma));
  const source: Source = { text, folded, language: passage.language };
  const skipped = addresses(folded);
  const found: QuantityMention[] = [];
  /** Amounts without a unit that stand before one with it, in one list: `10、20和30公里`. */
  let pending: Amount[] = [];
  const add = (amount: Amount): void => {
    const span = { start: amount.start, end: amount.end };
    if (skipped.some((address) => contains(address, span))) return;
    const quantity = toQuantity(source, amount);
    if (quantity)
      found.push({
        kind: 'quantity',
        passageId: passage.id,
        span,
        text: text.slice(span.start, span.end),
        recognizer: NAME,
        value: { quantity },
      });
  };
  START.lastIndex = 0;
  for (let match = START.exec(folded); match; match = START.exec(folded)) {
    const phrase = setPhraseAt(folded, match.index);
    const { amount, end } = phrase ?? readAmount(source, match.index);
    // What a failed reading looked at may hold a numeral further on.
    START.lastIndex = Math.max(match.index + 1, end);
    if (!amount) continue;
    if (isListItem(folded, amount)) {
      pending.push(amount);
      continue;
    }
    const isShared =
      amount.measure && pending.at(-1) && LIST_LINK.test(folded.slice(pending.at(-1)?.end, amount.start));
    for (const item of pending) add(isShared && amount.measure ? { ...item, measure: amount.measure } : item);
    pending = [];
    add(amount);
  }
  pending.forEach(add);
  return found;
}

const LIST_LINK = /^\s?(?:[、,]|and|or|和|及|与|或|以及|, and|, or)\s?$/;

function isListItem(folded: string, { measure, noun, currency, numeral, end }: Amount): boolean {
  if (measure || noun || currency || numeral.ratio || isYear(folded, numeral)) return false;
  return /^\s?(?:、|, | and | or |和|及|与|或|以及)\s?(?:and |or )?[\d一二两三四五六七八九十]/.test(
    folded.slice(end, end + 12),
  );
}

function toQuantity(source: Source, amount: Amount): Quantity | undefined {
  const { text, folded } = source;
  const before = boundBefore(folded, amount.start);
  const after = afterBound(folded, amount);
  const measured = measuredBy(source, amount, before ?? after);
  if (!measured) return undefined;
  const bound = boundOf(folded, amount, measured.dimension, before, after);
  const per = perOf(source, before?.span.start ?? amount.start, after?.span.end ?? amount.end);
  const priceBasis = measured.dimension === 'money' ? priceBasisOf(source, amount) : undefined;
  const words = bound.span && text.slice(bound.span.start, bound.span.end);
  return {
    low: amount.low,
    high: amount.high,
    ...asSpeed(measured, per),
    modifier: bound.modifier,
    ...(words !== undefined && { modifierText: words }),
    ...(per !== undefined && { per }),
    ...(priceBasis !== undefined && { priceBasis }),
  };
}

/** The bound behind the amount, or between its number and its noun; 级 is one only behind a multiplier (`百万级`). */
function afterBound(folded: string, { end, numeral }: Amount): Bound | undefined {
  const bound = boundAfter(folded, end) ?? boundAfter(folded, numeral.end);
  const isGrade =
    bound && folded.slice(bound.span.start, bound.span.end) === '级' && numeral.scale === undefined;
  return isGrade ? undefined : bound;
}

type Measured = Pick<Quantity, 'dimension' | 'unit' | 'unitText' | 'currency'>;

const RATIOS = {
  percent: { dimension: 'percent', unit: '%' },
  'per-mille': { dimension: 'percent', unit: '[ppth]' },
  'per-million': { dimension: 'percent', unit: '[ppm]' },
  fraction: { dimension: 'fraction', unit: '1' },
  multiple: { dimension: 'multiple', unit: '1' },
} as const satisfies Readonly<Record<string, { dimension: Dimension; unit: string }>>;

/** What the amount measures; undefined if it is no figure. */
function measuredBy(source: Source, amount: Amount, bound: Bound | undefined): Measured | undefined {
  const { text, folded, language } = source;
  const { numeral, measure, noun, currency } = amount;
  const isBounded = bound !== undefined || numeral.inner !== undefined;
  if (numeral.isLoneMultiplier && !(isBounded && (measure || numeral.scale === '100000000')))
    return undefined;
  if (measure) {
    const unitText = text.slice(measure.start, measure.end);
    const { unit } = measure;
    if (isArticle(folded, amount, bound)) return undefined;
    if (unit.dimension === 'money' || (/^pounds?$/.test(unitText) && isSterling(folded, numeral))) {
      const named = currency && unit.code === 'XXX' ? currency : undefined;
      const code = named
        ? currencyCode(named.unit, text.slice(named.start, named.end), folded, language)
        : unit.dimension === 'money'
          ? currencyCode(unit, folded.slice(measure.start, measure.end), folded, language)
          : 'GBP';
      return { dimension: 'money', unit: '1', unitText, ...(code !== undefined && { currency: code }) };
    }
    return { dimension: unit.dimension, unit: unit.code, unitText };
  }
  if (currency) {
    const unitText = text.slice(currency.start, currency.end);
    const code = currencyCode(currency.unit, unitText, folded, language);
    return { dimension: 'money', unit: '1', unitText, ...(code !== undefined && { currency: code }) };
  }
  if (numeral.ratio) {
    const words =
      numeral.isWord || numeral.ratio !== 'fraction'
        ? /^(?:[百千]万?分之)/.exec(folded.slice(numeral.start, numeral.end))?.[0]
        : undefined;
    return {
      ...RATIOS[numeral.ratio],
      unitText: words ?? (numeral.ratio === 'multiple' ? text.slice(numeral.start, numeral.end) : ''),
    };
  }
  if (isLabel(text, folded, numeral)) return undefined;
  if (noun && !isYear(folded, numeral)) {
    const isOne = /^(?:one|1|an?)$/.test(folded.slice(numeral.start, numeral.end));
    return isOne ? undefined : { dimension: 'count', unit: '1', unitText: text.slice(noun.start, noun.end) };
  }
  return isBareFigure(folded, amount, isBounded)
    ? { dimension: 'number', unit: '1', unitText: '' }
    : undefined;
}

/** A number without a unit is a figure if it is large, exact to a decimal, or bounded. */
function isBareFigure(folded: string, { numeral, isRange }: Amount, isBounded: boolean): boolean {
  if (isYear(folded, numeral) && !(isBounded && numeral.inner)) return false;
  const written = folded.slice(numeral.start, numeral.end);
  if (numeral.isWord) {
    if (/^(?:[一二两三四五六七八九]{1,2}|十)$/.test(written)) return false;
    const isLarge =
      numeral.scale !== undefined &&
      compare(numeral.scale, /\p{Script=Han}/u.test(written) ? '10000' : '100') >= 0;
    return isLarge || (isBounded && compare(numeral.low, '10') >= 0);
  }
  return numeral.scale !== undefined || isRange || isBounded || /[.,]/.test(written) || written.length > 1;
}

const MEASURED = new Set<Dimension>(['count', 'volume']);

/** 一 and `one` before what is merely named are articles: `一座城市`, not `一年`. */
function isArticle(folded: string, { numeral, measure }: Amount, bound: Bound | undefined): boolean {
  const written = folded.slice(numeral.start, numeral.end);
  if (written === 'a' || written === 'an') return true;
  if (written !== '一' && written !== 'one' && written !== '1') return false;
  const before = folded.slice(Math.max(0, numeral.start - 4), numeral.start);
  if (written === '1') return false;
  if (measure && MEASURED.has(measure.unit.dimension)) return !bound && !ZH_ONE_COUNTS.test(before);
  const name = folded.slice(measure?.start, measure?.end);
  if (/^[天日秒载代]$|^day$|^second$|^minute$/.test(name)) return !bound && !/[花用仅]了?$/.test(before);
  return (
    /[这那每哪前后下上同整新某头又另]$|(?:this|that|any|every|each|no) $/.test(before) ||
    (name === '成' && !bound)
  );
}

interface FoundBound {
  readonly modifier: Modifier;
  readonly span?: Bound['span'];
}

function boundOf(
  folded: string,
  amount: Amount,
  dimension: Dimension,
  before: Bound | undefined,
  after: Bound | undefined,
): FoundBound {
  const inner = innerBound(folded, amount);
  const outer = before && !isTimeSpan(folded, amount, dimension, before) ? before : after;
  if (inner?.modifier === 'vague') return inner;
  if (amount.isRange) return { modifier: 'range', ...(outer && { span: outer.span }) };
  if (inner && (!outer || outer.modifier === 'about')) return inner;
  return outer ?? { modifier: 'exact' };
}

/** The bound inside the numeral, with where it stands. */
function innerBound(folded: string, { numeral }: Amount): FoundBound | undefined {
  if (!numeral.inner) return undefined;
  const { modifier, text } = numeral.inner;
  const start = folded.indexOf(text, numeral.start);
  return { modifier, span: { start, end: start + text.length } };
}

/** `近十年` is the last ten years and `over five years` during them, unless a word before says otherwise. */
function isTimeSpan(folded: string, amount: Amount, dimension: Dimension, { span }: Bound): boolean {
  if (dimension !== 'duration') return false;
  const word = folded.slice(span.start, span.end);
  const before = folded.slice(Math.max(0, span.start - 12), span.start);
  if (word === '近')
    return (
      !/(?:[了已有为长时]|经过|过去|持续|花费)$/.test(before) && !/^岁/.test(folded.slice(amount.end - 1))
    );
  if (word !== 'over' && word !== 'within') return false;
  return word === 'within'
    ? false
    : !/(?:^|\s)(?:for|is|was|are|were|been|be|took|takes|take|last|lasts|lasted|spent|after|of|at|just|little|well|slightly|aged?|and|than)\s$/.test(
        before,
      );
}

function perOf({ text, folded }: Source, start: number, end: number): string | undefined {
  const tail = folded.slice(end, end + 32);
  const after = ZH_PER_AFTER.exec(tail)?.[0] ?? EN_PER_AFTER.exec(tail)?.[1];
  if (after !== undefined) {
    const at = folded.indexOf(after, end);
    return text.slice(at, at + after.length);
  }
  const from = Math.max(0, start - 16);
  const window = folded.slice(from, start).replace(/^.*[,。;、!?]/s, '');
  const before = Array.from(window.matchAll(ZH_PER_BEFORE)).at(-1);
  // A figure between has taken the rate for itself.
  if (!before || /\d|[一二三四五六七八九十百千万亿]/.test(window.slice(before.index + before[0].length)))
    return undefined;
  const at = start - window.length + before.index;
  return text.slice(at, at + before[0].length);
}

function priceBasisOf({ text, folded }: Source, { start, end }: Amount): string | undefined {
  const tail = folded.slice(end, end + 48);
  const after = ZH_PRICE_BASIS.exec(tail)?.[1] ?? EN_PRICE_BASIS.exec(tail)?.[1];
  if (after !== undefined) {
    const at = folded.indexOf(after, end);
    return text.slice(at, at + after.length);
  }
  const from = Math.max(0, start - 36);
  const before = ZH_PRICE_BASIS_BEFORE.exec(folded.slice(from, start));
  if (!before?.[1]) return undefined;
  const at = from + before.index;
  return text.slice(at, at + before[1].length);
}

const SPEEDS: Readonly<Record<string, string>> = { km: 'km/h', '[mi_i]': '[mi_i]/h' };

/** A length per hour is a speed: `每小时350公里`. */
function asSpeed(measured: Measured, per: string | undefined): Measured {
  const speed = SPEEDS[measured.unit];
  return speed !== undefined && per !== undefined && /小时|小時|hour/.test(per)
    ? { ...measured, dimension: 'speed', unit: speed }
    : measured;
}
