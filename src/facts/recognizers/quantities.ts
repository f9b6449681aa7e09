/** Figures: numbers with their units, bounds, rates and price bases, in Chinese and English alike. */
import { EN_MULTIPLES, EN_NUMBERS, EN_TIMES_COUNTED, EN_VAGUE } from '../../lang/figures/en-quantities.js';
import type { Dimension, Modifier, Quantity, QuantityMention } from '../../model.js';
import { contains } from '../../text/spans.js';
import { beginnings } from '../../text/unit-set.js';
import { nextStart } from '../../text/word-starts.js';
import type { PassageReading, Recognizer } from '../recognizer.js';
import type { Amount, Source } from './amount.js';
import { readAmount } from './amounts.js';
import { isArticle, isBareNumber, isOpenNumber } from './bare-numbers.js';
import { isAge } from './ages.js';
import { hasUnit, inUnitOfLast } from './compared-units.js';
import { withBoundOfList } from './bound-of-list.js';
import { boundAfter, boundAround, boundBefore, type Bound } from './bounds.js';
import { isSterling } from './accepted-units.js';
import { currencyCode } from './money.js';
import { currencyAlone, isMoneyAlone } from './money-alone.js';
import { addresses, isLabel, isYear } from './not-figures.js';
import { asSpeed, isDenominator, perOf, priceBasisOf } from './rates.js';
import { setPhraseAt } from './set-phrases.js';
import { awaitsUnit, withSharedUnit } from './shared-units.js';

const NAME = 'quantities';

const DIGITS = '0123456789½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
const HAN_DIGITS = '零〇一二两俩三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅半几';
const WORDS = [
  ...[
    'a',
    'an',
    'half',
    'quarter(?= million| billion| of a |[- ](?:percentage[- ])?point)',
    'several',
    'many',
    'some',
  ],
  ...[EN_NUMBERS, EN_VAGUE, EN_MULTIPLES].flatMap((words) => [...words.keys()]),
  ...['dozen', 'hundred', 'thousand', 'million', 'billion', 'trillion'],
];

/** A numeral of either language as it begins. */
const START = new RegExp(
  `[${DIGITS}${HAN_DIGITS}]|(?<![.\\d])\\.(?=\\d)|` +
    // Common in other words, and numerals only before these.
    `数(?=[以十百千万亿])|上(?=[十百千万亿])|成(?=[千百]上)|好(?=几)|参(?=[拾佰仟万亿])|翻(?=[了番倍一两二三四五六])|对(?=折)|` +
    `(?<![a-z])(?:${WORDS.join('|')})(?![a-z])`,
  'y',
);
const mayStart = beginnings([...DIGITS, ...HAN_DIGITS, ...'.数上成好参翻对', ...WORDS]);

/** Every quantity in a passage, with its value, unit and bound; what it measures and when is left to refiners. */
export const quantities: Recognizer = {
  name: NAME,
  recognize: (reading) => findQuantities(reading),
};

function findQuantities({ passage, text, folded: allFolded }: PassageReading): readonly QuantityMention[] {
  const folded = withoutWideCommas(text, allFolded);
  const source: Source = { text, folded, language: passage.language };
  const skipped = addresses(folded);
  const found: QuantityMention[] = [];
  /** Amounts without a unit that one behind them may have. */
  let pending: Amount[] = [];
  /** The last amount with a unit. */
  let last: Amount | undefined;
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
  let from = 0;
  for (let at = 0; (at = nextStart(folded, from, START, mayStart)) >= 0;) {
    const { amount: read, end } = setPhraseAt(folded, at) ?? readAmount(source, at);
    // What a failed reading looked at may hold a numeral further on.
    from = Math.max(at + 1, end);
    if (!read) continue;
    const amount = inUnitOfLast(folded, last, read);
    // `7 tonnes a week, the other 2`: what others are per is not held against anything.
    if (hasUnit(amount) && !isArticle(folded, amount, undefined)) last = amount;
    if (awaitsUnit(folded, amount)) {
      pending.push(amount);
      continue;
    }
    withSharedUnit(folded, pending, amount).forEach(add);
    pending = [];
    add(amount);
  }
  pending.forEach(add);
  return withBoundOfList(folded, found);
}

/** A full-width comma groups only full-width digits: `10，200` are two numbers, `１０，２００` is one. */
function withoutWideCommas(text: string, folded: string): string {
  if (!text.includes('，')) return folded;
  if (!text.includes(',') && !/[０-９]，/.test(text)) return folded.replaceAll(',', ';');
  return folded.replace(/,/g, (comma, at: number) =>
    text[at] === '，' && !/[０-９]，[０-９]{3}(?![０-９])/.test(text.slice(at - 1, at + 5)) ? ';' : comma,
  );
}

function toQuantity(source: Source, amount: Amount): Quantity | undefined {
  const { text, folded } = source;
  if (isDenominator(folded, amount)) return undefined;
  const before = boundBefore(folded, amount.start);
  const after = afterBound(folded, amount);
  const measured = measuredBy(source, amount, before ?? after);
  if (!measured) return undefined;
  const bound = boundOf(folded, amount, measured.dimension, before, after);
  const per = perOf(source, amount.start, after?.span.end ?? amount.end);
  const priceBasis = measured.dimension === 'money' ? priceBasisOf(source, amount) : undefined;
  const words = bound.span && text.slice(bound.span.start, bound.span.end);
  return {
    low: amount.low,
    high: amount.high,
    ...asSpeed(measured, per, folded, amount.start),
    modifier: bound.modifier,
    ...(words !== undefined && { modifierText: words }),
    ...(per !== undefined && { per }),
    ...(priceBasis !== undefined && { priceBasis }),
  };
}

/** The bound behind the amount, or between its number and its noun; 级 is one only behind a multiplier (`百万级`). */
function afterBound(folded: string, { start, end, numeral, measure }: Amount): Bound | undefined {
  const inside = boundAfter(folded, numeral.end);
  // `发生事故0.37起`: the unit itself.
  const isUnit = inside !== undefined && measure?.start === inside.span.start && inside.span.end === end;
  const rate = RATE_BEHIND.exec(folded.slice(end, end + 6))?.[0].length ?? 0;
  const bound =
    boundAfter(folded, end + rate) ?? (isUnit ? undefined : inside) ?? boundAround(folded, start, end);
  const isGrade =
    bound && folded.slice(bound.span.start, bound.span.end) === '级' && numeral.scale === undefined;
  return isGrade ? undefined : bound;
}

/** `3.2元/只上下` */
const RATE_BEHIND = /^\/\p{Script=Han}{1,2}?(?=左右|上下|以[上下内])/u;

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
  if (
    numeral.isLoneMultiplier &&
    !(isBounded && (measure || numeral.scale === '100000000')) &&
    !isOpenNumber(folded, numeral)
  )
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
  if (isMoneyAlone(folded, amount)) {
    const code = currencyAlone(source, amount.start);
    return { dimension: 'money', unit: '1', unitText: '', ...(code !== undefined && { currency: code }) };
  }
  if (isAge(text, folded, amount, bound)) return { dimension: 'duration', unit: 'a', unitText: '' };
  if (noun && (!isYear(folded, numeral) || (bound && ROUGHLY.has(bound.modifier)))) {
    const isOne = /^(?:one|1|an?)$/.test(folded.slice(numeral.start, numeral.end));
    return isOne ? undefined : { dimension: 'count', unit: '1', unitText: text.slice(noun.start, noun.end) };
  }
  return isBareNumber(folded, amount, bound) ? { dimension: 'number', unit: '1', unitText: '' } : undefined;
}

/** `about 1700 lawsuits` are no lawsuits of a year. */
const ROUGHLY: ReadonlySet<Modifier> = new Set(['about', 'near', 'at-least']);

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
  const leading = before && !isTimeSpan(folded, amount, dimension, before) ? before : after;
  // `预估在16万吨以上`: what says more.
  const outer = leading?.modifier === 'about' && after ? after : leading;
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

/** Behind `近十年`: within them. */
const LAST_YEARS = /^(?:来|以来|间|里|内|中|同期|最|新[高低]|首|之最|未|罕)/;

/** `近十年` is the last ten years and `over five years` during them, unless a word before says otherwise. */
function isTimeSpan(folded: string, amount: Amount, dimension: Dimension, { span }: Bound): boolean {
  const counted = amount.noun && folded.slice(amount.noun.start, amount.noun.end);
  if (dimension !== 'duration' && !(counted !== undefined && EN_TIMES_COUNTED.test(counted))) return false;
  // `40% more than five years ago` compares with then.
  if (
    /(?:than|as)$/.test(folded.slice(span.start, span.end)) &&
    /^ (?:ago|earlier|before)\b/.test(folded.slice(amount.end, amount.end + 8))
  )
    return /(?:[%\d]|percent|per cent|times|half|twice|double|triple|points) $/.test(
      folded.slice(Math.max(0, span.start - 9), span.start),
    );
  const word = folded.slice(span.start, span.end);
  const before = folded.slice(Math.max(0, span.start - 12), span.start);
  if (word === '近')
    return (
      LAST_YEARS.test(folded.slice(amount.end, amount.end + 4)) ||
      (!/(?:[了已有为长时]|经过|过去|持续|花费|[缩延加]短?长?|推迟|提[前早]|晚点|[早晚迟]|等[待了候]?|耗[费时去]|减少|增加|节省|省|拖延|停[工产业运]?|用|花)$/.test(
        before,
      ) &&
        !/^岁/.test(folded.slice(amount.end - 1)))
    );
  if (word !== 'over' && word !== 'within') return false;
  return word === 'within'
    ? false
    : !/(?:^|\s)(?:for|is|was|are|were|been|be|took|takes|take|last|lasts|lasted|spent|after|of|at|(?<!phased )in|just|little|well|slightly|aged?|and|than)\s$/.test(
        before,
      );
}
