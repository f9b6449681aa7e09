/** Amounts in the unit of one before them, which they are held against: `$3.4 billion, up from 2.9 billion`. */
import {
  EN_BESIDE,
  EN_BESIDE_AFTER,
  EN_CHANGE_FROM,
  EN_CHANGED_TO,
  EN_GAPPED,
  EN_GAPPED_AFTER,
  EN_GAPPED_AGAIN,
  EN_HELD_AGAINST,
  EN_LEADS_ON,
  EN_NO_GAP,
  EN_STANDS_ALONE,
} from '../../lang/figures/en-quantities.js';
import { ZH_CHANGE_TO, ZH_GAPPED, ZH_HELD_AGAINST, ZH_OTHER_ONE } from '../../lang/figures/zh-quantities.js';
import { allPlaceNames } from '../../lang/names/place-names.js';
import { multiply } from '../../units/decimal.js';
import type { Amount } from './amount.js';
import { isYear } from './not-figures.js';
import { isOfScale, isOfSize } from './shared-units.js';

/** How far the second may stand behind the first, in characters. */
const REACH = 72;

/** The amount with the unit of the last one, where it has none of its own and is held against it. */
export function inUnitOfLast(folded: string, last: Amount | undefined, amount: Amount): Amount {
  if (!last || amount.start - last.end > REACH || amount.start < last.end) return amount;
  const isMillions = amount.measure !== undefined && isMoney(last) && isMetreSign(folded, amount);
  if (!isMillions && (isYear(folded, amount.numeral) || hasUnit(amount))) return amount;
  const link = linkOf(folded, last, amount);
  if (!link || (last.noun && link !== 'against')) return amount;
  if (amount.numeral.scale !== undefined && isSmallUnit(last)) return amount;
  if (isMillions) return asMillions(last, amount);
  const scale = link === 'against' && isOfScale(amount, last) ? (last.numeral.scale ?? '1') : '1';
  // `rose $5 million to 120 million` tells money twice; `rose 5 million dollars to 120` an index.
  if (link !== 'against' && amount.numeral.scale === undefined) return amount;
  return {
    ...amount,
    low: multiply(amount.low, scale),
    high: multiply(amount.high, scale),
    ...(last.measure && { measure: last.measure }),
    ...(last.currency && { currency: last.currency }),
    ...(last.noun && { noun: last.noun }),
    numeral: {
      ...amount.numeral,
      ...(last.numeral.ratio && { ratio: last.numeral.ratio }),
      ...(scale !== '1' && { scale }),
    },
  };
}

/** Whether an amount says what it is counted in. */
export function hasUnit({ measure, noun, currency, numeral }: Amount): boolean {
  return (measure ?? noun ?? currency ?? numeral.ratio) !== undefined;
}

/** Nobody tells of billions of per cent or of months. */
function isSmallUnit({ numeral, measure }: Amount): boolean {
  return (
    numeral.ratio !== undefined ||
    measure?.unit.dimension === 'percent' ||
    (measure?.unit.dimension === 'duration' && numeral.scale === undefined)
  );
}

function isMoney({ currency, measure }: Amount): boolean {
  return currency !== undefined || measure?.unit.dimension === 'money';
}

function isMetreSign(folded: string, { numeral, measure }: Amount): boolean {
  return measure?.unit.code === 'm' && folded.slice(numeral.end, measure.end) === 'm';
}

/** `£21.4m, up from 18.2m`: no metres. */
function asMillions(last: Amount, { measure, ...amount }: Amount): Amount {
  const [low, high] = [multiply(amount.low, MILLION), multiply(amount.high, MILLION)];
  const { currency, measure: money = measure } = last;
  return { ...amount, low, high, ...(currency ? { currency } : money && { measure: money }) };
}

const MILLION = '1000000';

type Link = 'against' | 'on';

/** How the text leads from one amount to the next; undefined if it tells of something else. */
function linkOf(folded: string, last: Amount, amount: Amount): Link | undefined {
  const between = folded.slice(last.end, amount.start);
  const after = folded.slice(amount.end, amount.end + 16);
  if (/\p{Script=Han}/u.test(between)) {
    const isLast = !/^[\p{L}\d]/u.test(after) || /^[和与及而的]/u.test(after);
    const isHeld = ZH_HELD_AGAINST.test(between) || ZH_CHANGE_TO.exec(between)?.[0] === between;
    const unit = folded.slice(last.measure?.start ?? 0, last.measure?.end ?? 0);
    const isOther =
      isOtherOne(ZH_GAPPED.exec(between)?.[1] ?? '') &&
      /^(?:$|[,、;。])/.test(after) &&
      !COUNTS_DEEDS.test(unit) &&
      isNearIn(amount, last);
    return isLast && (isHeld || isOther) ? 'against' : undefined;
  }
  if (!EN_STANDS_ALONE.test(after) || NEW_FIGURE.test(between)) return undefined;
  if (EN_BESIDE.test(between) && EN_BESIDE_AFTER.test(after)) return 'against';
  if (isChange(folded, last, between) || isGapped(between, after, last, amount)) return 'against';
  if (EN_HELD_AGAINST.test(between))
    return isRate(folded, last) || isFarTime(amount, last) ? undefined : 'against';
  return isMoney(last) && EN_LEADS_ON.test(between) ? 'on' : undefined;
}

function isChange(folded: string, { start }: Amount, between: string): boolean {
  return EN_CHANGED_TO.test(between) && EN_CHANGE_FROM.test(folded.slice(Math.max(0, start - 24), start));
}

/** Whether the second is of another that the same is told of, its verb and unit left out. */
function isGapped(between: string, after: string, last: Amount, amount: Amount): boolean {
  const isElliptic = ((last.measure ?? last.currency)?.start ?? last.start) < last.start;
  const isOther = EN_GAPPED.test(between) || (isElliptic && EN_GAPPED_AGAIN.test(between));
  if (last.noun || !isOther || EN_NO_GAP.test(between)) return false;
  return EN_GAPPED_AFTER.test(after) && isNearIn(amount, last);
}

/** `乙组`, `德国`: one of several of which the same is told. */
function isOtherOne(name: string): boolean {
  return ZH_OTHER_ONE.test(name) || allPlaceNames.has(name);
}

/** `投篮12次，篮板8`: each of these is counted in its own. */
const COUNTS_DEEDS = /[次分个场球轮胜枚局]$/u;

/** Whether two numbers are near enough to be of one thing, or would be in the scale of the last. */
function isNearIn(amount: Amount, last: Amount): boolean {
  return isOfScale(amount, last) || isOfSize(amount, last);
}

/** `open for 40 days, compared with 6,200 visits`: no number of days. */
function isFarTime(amount: Amount, last: Amount): boolean {
  return last.measure?.unit.dimension === 'duration' && !isNearIn(amount, last);
}

/** A number between the two that is no year. */
const NEW_FIGURE = /(?:^|[^\d])(?![12]\d{3}(?!\d))\d/;

/** `rose 5 percent from 120`: what a level rose by is not in its unit; `rose to 57 percent from 54` is. */
function isRate(folded: string, { start, numeral, measure }: Amount): boolean {
  const isShare = numeral.ratio !== undefined || measure?.unit.dimension === 'percent';
  return isShare && !LEVEL.test(folded.slice(Math.max(0, start - 24), start));
}

const LEVEL =
  /\b(?:to|at|was|is|were|are|of|reached|hit|stood at|averaged)(?: (?:about|around|nearly|almost|roughly|just|over|only|an?|some))? $/;
