/** What an English statement works out from two figures of the articles: so many of so much each, so much for each of so many, and more. */
import {
  enEachBefore,
  enEachBehind,
  enEachFirst,
  enForEach,
} from '../../../../lang/checking/en-reckoning.js';
import type { Quantity } from '../../../../model.js';
import { compare, divide } from '../../../../units/decimal.js';
import { findUnit, toBase } from '../../../../units/index.js';
import { fold } from '../../../../text/fold.js';
import { relate } from '../../compare/compare-quantities.js';
import type { Finding } from '../../finding.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import type { FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { stem } from '../../reading/stem.js';
import { exactOf, netOf, partOfOther, sumOf, times } from './english-multiples.js';
import { kindOf, toldBy } from './shares.js';

/** Share of the statement's words that must stand beside the figures. */
const TOLD_FROM = 0.6;
/** How many figures may stand between the two. */
const MOST_BETWEEN = 5;
/** How far before a figure it is told that each has so much, in UTF-16 code units. */
const REACH = 32;

/** What the statement's figure may be worked out from, in the order in which it is tried. */
type Way = (
  one: EvidencePoint,
  other: EvidencePoint,
  said: FigurePoint,
  statement: StatementReading,
) => Quantity | undefined;

const WAYS: readonly Way[] = [productOf, quotientOf, partOfOther, sumOf, netOf];

/** The two figures of one sentence, or of two side by side, that yield what the statement tells; undefined if there are none. */
export function judgeReckoned(
  point: FigurePoint,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { quantity } = point.mention.value;
  if (statement.isChinese || quantity.low !== quantity.high || quantity.modifier === 'vague')
    return undefined;
  const said = { quantity, text: point.text };
  for (const { isChinese, points } of texts)
    for (const [i, one] of isChinese ? [] : points.entries())
      for (const other of points.slice(i, i + 1 + MOST_BETWEEN)) {
        if (!areNear(one, other)) continue;
        const isFound = WAYS.some((way) => {
          const found = way(one, other, point, statement);
          return (
            found !== undefined &&
            kindOf(found) === kindOf(quantity) &&
            found.currency === quantity.currency &&
            relate(said, { quantity: found, text: '' }).kind === 'same'
          );
        });
        if (isFound && toldBy([one, other], statement) >= TOLD_FROM)
          return {
            stance: 'supports',
            evidence: [one, other].map(({ text, point: { sentence } }) => ({ text, span: sentence })),
          };
      }
  return undefined;
}

function areNear(one: EvidencePoint, other: EvidencePoint): boolean {
  return other.ofSentence === one.ofSentence || other.before?.start === one.point.sentence.start;
}

/** So many of which each has so much: `54 pumps, each of 15 kilowatts`; so much a month for so many months. */
function productOf(one: EvidencePoint, other: EvidencePoint): Quantity | undefined {
  const [a, b] = [exactOf(one), exactOf(other)];
  if (!a || !b || one === other) return undefined;
  if (isTally(a) && isEach(other)) return times(b, a.low);
  if (isTally(b) && isEach(one)) return times(a, b.low);
  const [x, y] = [stretchIn(b, a.per), stretchIn(a, b.per)];
  if (x !== undefined) return times(a, x);
  return y === undefined ? undefined : times(b, y);
}

/** How many of the units for each of which it is told the other lasts or measures; undefined where they are of another sort. */
function stretchIn(quantity: Quantity, per: string | undefined): string | undefined {
  const unit = per === undefined ? undefined : findUnit(unitName(per));
  if (unit?.factor === undefined || unit.dimension !== quantity.dimension || quantity.per !== undefined)
    return undefined;
  return divide(toBase(quantity).low, unit.factor);
}

function counts({ text, point }: EvidencePoint, name: string): boolean {
  if (point.kind !== 'figure') return false;
  const { folded } = text.reading.reading;
  const words = folded.slice(point.span.start, point.span.end + REACH).match(/[a-z-]+/gu) ?? [];
  return words.slice(0, 4).some((word) => stem(word) === stem(name));
}

function unitName(per: string): string {
  return fold(per)
    .replace(/^(?:per |an? |each |every )/u, '')
    .trim();
}

/** So much for each of so many: `€2.1 million for 350 hectares` is so much a hectare. */
function quotientOf(
  one: EvidencePoint,
  other: EvidencePoint,
  said: FigurePoint,
  { text }: StatementReading,
): Quantity | undefined {
  const name = forEachOf(said, text.reading.folded);
  const [a, b] = [exactOf(one), exactOf(other)];
  if (name === undefined || !a || !b || one === other || a.per !== undefined || b.per !== undefined)
    return undefined;
  const [x, y] = [measureIn(other, b, name), measureIn(one, a, name)];
  if (x !== undefined && compare(x, '1') > 0) return times(a, divide('1', x));
  return y !== undefined && compare(y, '1') > 0 ? times(b, divide('1', y)) : undefined;
}

/** For each of what the statement tells its figure. */
function forEachOf({ span, sentence, mention }: FigurePoint, folded: string): string | undefined {
  const { per } = mention.value.quantity;
  if (per !== undefined) return unitName(per);
  return (
    enForEach.exec(folded.slice(span.end, sentence.end))?.[1] ??
    enEachFirst.exec(folded.slice(sentence.start, span.start))?.[1]
  );
}

function measureIn(known: EvidencePoint, quantity: Quantity, name: string): string | undefined {
  const unit = findUnit(name);
  if (unit?.factor !== undefined && unit.dimension === quantity.dimension)
    return divide(toBase(quantity).low, unit.factor);
  return isTally(quantity) && counts(known, name) ? quantity.low : undefined;
}

function isEach({ text, point }: EvidencePoint): boolean {
  const { folded } = text.reading.reading;
  const before = folded.slice(Math.max(point.sentence.start, point.span.start - REACH), point.span.start);
  return enEachBefore.test(before) || enEachBehind.test(folded.slice(point.span.end, point.sentence.end));
}

function isTally({ dimension, low }: Quantity): boolean {
  return (dimension === 'count' || dimension === 'number') && compare(low, '1') > 0;
}
