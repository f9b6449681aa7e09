import type { Mention, QuantityMention } from '../model.js';
import { compare, divide } from '../units/decimal.js';
import { comparable, toBase } from '../units/index.js';
import type { DocumentReading, PassageReading } from './recognizer.js';
import { refinePassages } from './refiners/figures-of-passage.js';

/** The same amount in another unit, in brackets: `10英里(16公里)`. */
const OPENS_BRACKET = /^\s?[((]\s?(?:约|合|约合|即|相当于|about|or|some|roughly|approximately)?\s?$/;

/** Equivalents are rounded: how far apart the two may be, as a ratio. */
const CLOSEST = { low: '0.94', high: '1.06' };

/** The mentions but for figures in brackets that only say the one before in another unit of the same dimension. */
export function withoutEquivalents(
  mentions: readonly Mention[],
  reading: DocumentReading,
): readonly Mention[] {
  return refinePassages(mentions, reading, withoutThose);
}

function withoutThose(mentions: readonly Mention[], { folded }: PassageReading): readonly Mention[] {
  let last: QuantityMention | undefined;
  return mentions.filter((mention) => {
    if (mention.kind !== 'quantity') return true;
    const isEquivalent =
      last && OPENS_BRACKET.test(folded.slice(last.span.end, mention.span.start)) && areEqual(last, mention);
    if (!isEquivalent) last = mention;
    return !isEquivalent;
  });
}

function areEqual(a: QuantityMention, b: QuantityMention): boolean {
  const [first, second] = [a.value.quantity, b.value.quantity];
  if (first.unit === second.unit || !comparable(first, second)) return false;
  const [x, y] = [toBase(first).low, toBase(second).low];
  if (compare(x, '0') === 0) return false;
  const ratio = divide(y, x);
  return compare(ratio, CLOSEST.low) >= 0 && compare(ratio, CLOSEST.high) <= 0;
}
