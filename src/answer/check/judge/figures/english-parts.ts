/** What an English statement tells of a part, or of what is left, where the articles tell the whole and the rest of it. */
import {
  enOfNamed,
  enOfThoseBefore,
  enOfWhole,
  enRest,
  enThenShare,
} from '../../../../lang/checking/en-reckoning.js';
import type { Quantity, Span } from '../../../../model.js';
import { add, compare, divide, multiply } from '../../../../units/decimal.js';
import { toBase } from '../../../../units/index.js';
import { relate } from '../../compare/compare-quantities.js';
import { deniedIn } from '../../compare/contrast.js';
import { directionOf } from '../../compare/direction.js';
import type { Finding } from '../../finding.js';
import { clauseOf } from '../../reading/clauses.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import { standsIn } from '../../reading/places.js';
import type { FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { stem } from '../../reading/stem.js';
import { kindOf, toldBy } from './shares.js';

/** Share of the statement's words that must stand beside the figures. */
const TOLD_FROM = 0.6;
/** How many figures may stand between a whole and what share of it something is. */
const MOST_BETWEEN = 6;

/** As far behind a whole stands what it counts, in UTF-16 code units. */
const BEHIND = 24;

/** Shorter words tell of nothing. */
const LIGHT = 3;

const RELATIVE: ReadonlySet<Quantity['dimension']> = new Set([
  'percent',
  'fraction',
  'multiple',
  'percentage-point',
  'duration',
]);

/** The whole and what is told of parts of it that yield the statement's figure; undefined if there are none. */
export function judgeEnglishPart(
  point: FigurePoint,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { quantity } = point.mention.value;
  if (statement.isChinese || RELATIVE.has(quantity.dimension)) return undefined;
  const isSaid = (found: Quantity | undefined): boolean =>
    found !== undefined &&
    kindOf(found) === kindOf(quantity) &&
    found.currency === quantity.currency &&
    relate({ quantity, text: point.text }, { quantity: found, text: '' }).kind === 'same';
  for (const text of texts) {
    if (text.isChinese) continue;
    for (const [i, whole] of text.points.entries()) {
      for (const share of text.points.slice(i + 1, i + 1 + MOST_BETWEEN))
        if (isSaid(shareOf(whole, share)) && tellsPart(share, whole, statement))
          return borneOutBy([whole, share], statement);
      const part = text.points[i + 1];
      if (part && isSaid(othersThan(whole, part)) && tellsOthers(part, point, statement))
        return borneOutBy([whole, part], statement);
      if (isSaid(leftOf(whole)) && tellsRest(whole, statement)) return borneOutBy([whole], statement);
    }
  }
  return undefined;
}

function borneOutBy(those: readonly EvidencePoint[], statement: StatementReading): Finding | undefined {
  if (toldBy(those, statement) < TOLD_FROM) return undefined;
  return {
    stance: 'supports',
    evidence: those.map(({ text, point: { sentence } }) => ({ text, span: sentence })),
  };
}

/** So much of a whole as a share says, in its sentence or a later one: `640 clerks … Half of them`. */
function shareOf(whole: EvidencePoint, share: EvidencePoint): Quantity | undefined {
  const all = exactOf(whole);
  if (!all || share.point.kind !== 'figure') return undefined;
  const { folded } = share.text.reading.reading;
  const { quantity: of } = share.point.mention.value;
  if ((of.dimension !== 'percent' && of.dimension !== 'fraction') || of.low !== of.high) return undefined;
  if (directionOf(folded, share.point.span) !== undefined) return undefined;
  const behind = folded.slice(share.point.span.end, share.point.sentence.end);
  const isNext = share.ofSentence === whole.ofSentence || share.before?.start === whole.point.sentence.start;
  const named = enOfNamed.exec(behind)?.[1];
  const between = folded.slice(whole.point.span.end, share.point.span.start);
  const isOfThose =
    share.ofSentence === whole.ofSentence &&
    enOfThoseBefore.test(folded.slice(whole.point.sentence.start, whole.point.span.start)) &&
    enThenShare.test(between);
  if (isOfThose) return partOf(all, of);
  const isOfIt = enOfWhole.test(behind) ? isNext : named !== undefined && isCounted(whole, named);
  if (!isOfIt) return undefined;
  return partOf(all, of);
}

function partOf(all: Quantity, share: Quantity): Quantity {
  const low = multiply(all.low, share.dimension === 'fraction' ? share.low : divide(share.low, '100'));
  return { ...all, low, high: low, modifier: 'about' };
}

/** Whether a whole counts what is named. */
function isCounted({ text, point }: EvidencePoint, name: string): boolean {
  if (point.kind !== 'figure' || !point.counted) return false;
  const counted = text.reading.reading.folded.slice(point.counted.start, point.counted.end);
  const behind = text.reading.reading.folded.slice(point.span.end, point.span.end + 40);
  return (`${counted} ${behind}`.match(/[a-z-]+/gu) ?? [])
    .slice(0, 3)
    .some((word) => stem(word) === stem(name));
}

/** The others, of a whole and the part told right behind it: `47 posts, 19 of them …`. */
function othersThan(whole: EvidencePoint, part: EvidencePoint): Quantity | undefined {
  const [all, some] = [exactOf(whole), exactOf(part)];
  if (!all || !some || part.ofSentence !== whole.ofSentence || kindOf(all) !== kindOf(some)) return undefined;
  const { folded } = whole.text.reading.reading;
  const between = folded.slice(whole.point.span.end, part.point.span.start);
  const behind = folded.slice(part.point.span.end, part.point.sentence.end);
  const isPart =
    /^ of (?:them|these|which|whom)\b/u.test(behind) || /\bof (?:which|whom|them),? $/u.test(between);
  if (!isPart || compare(all.low, some.low) <= 0) return undefined;
  const left = add(all.low, multiply(some.low, '-1'));
  return { ...all, low: left, high: left };
}

/** Whether the statement denies what is told of the part, or tells of the others. */
function tellsOthers(part: EvidencePoint, said: FigurePoint, statement: StatementReading): boolean {
  const { folded } = statement.text.reading;
  const behind = { start: part.point.span.end, end: part.point.clause.end };
  const told = statement.terms.filter((term) => standsIn(term, statement.find(part.text), behind));
  const isOther = /\b(?:other|others|rest|remaining|remainder|non)\b/u.test(folded);
  const denied = deniedIn(folded).some((span) => span.start >= said.sentence.start);
  return (isOther || denied) && told.length > 0;
}

/** What is left of a whole without the parts told behind it, where `the rest` is told of. */
function leftOf(whole: EvidencePoint): Quantity | undefined {
  const all = exactOf(whole);
  const rest = restBehind(whole);
  if (!all || !rest) return undefined;
  let left = toBase(all).low;
  for (const part of whole.ofSentence) {
    const { span } = part.point;
    if (span.start <= whole.point.span.start || span.start > rest.start) continue;
    if (part.point.kind !== 'figure') continue;
    const { quantity } = part.point.mention.value;
    if (quantity.low !== quantity.high) return undefined;
    const isShare = quantity.dimension === 'fraction' || quantity.dimension === 'percent';
    if (!isShare && (kindOf(quantity) !== kindOf(all) || quantity.currency !== all.currency)) continue;
    const factor = quantity.dimension === 'fraction' ? quantity.low : divide(quantity.low, '100');
    left = add(left, multiply(isShare ? multiply(toBase(all).low, factor) : toBase(quantity).low, '-1'));
  }
  if (compare(left, '0') <= 0 || compare(left, toBase(all).low) === 0) return undefined;
  const low = divide(left, toBase({ ...all, low: '1', high: '1' }).low);
  return { ...all, low, high: low, modifier: 'exact' };
}

/** Where it is told of the rest, behind a whole in its sentence. */
function restBehind({ text, point: { span, sentence } }: EvidencePoint): Span | undefined {
  const found = enRest.exec(text.reading.reading.folded.slice(span.end, sentence.end));
  const start = span.end + (found?.index ?? 0);
  return found ? { start, end: start + found[0].length } : undefined;
}

/** Whether a word of the statement stands with the rest, and not before it. */
function tellsRest(whole: EvidencePoint, { terms, find }: StatementReading): boolean {
  const rest = restBehind(whole);
  if (!rest) return false;
  const { folded } = whole.text.reading.reading;
  const clause = clauseOf(folded, whole.point.sentence, rest);
  const places = find(whole.text);
  return terms.some(
    (term) =>
      term.own.length > LIGHT &&
      !term.isChange &&
      standsIn(term, places, { start: rest.start, end: clause.end }) &&
      !standsIn(term, places, { start: whole.point.sentence.start, end: rest.start }),
  );
}

/** Whether a word of the statement stands in the clause of the share, behind it or before, and not with the whole. */
function tellsPart(share: EvidencePoint, whole: EvidencePoint, { terms, find }: StatementReading): boolean {
  const places = find(share.text);
  return terms.some(
    (term) =>
      !term.isChange &&
      standsIn(term, places, share.point.clause) &&
      !standsIn(term, places, {
        start: whole.point.span.start,
        end: Math.min(whole.point.span.end + BEHIND, share.point.span.start),
      }),
  );
}

function exactOf({ point }: EvidencePoint): Quantity | undefined {
  if (point.kind !== 'figure') return undefined;
  const { quantity } = point.mention.value;
  const isExact = quantity.low === quantity.high && compare(quantity.low, '0') > 0;
  return isExact && !RELATIVE.has(quantity.dimension) ? quantity : undefined;
}
