/** Paragraphs that disagree on what a statement says. */
import { says } from '../../../../lang/checking/says.js';
import type { EntityMention } from '../../../../model.js';
import { fold } from '../../../../text/fold.js';
import { overlapping } from '../../../../text/overlapping.js';
import { toBase } from '../../../../units/index.js';
import { isBounded } from '../../align/align.js';
import { isSame, type Candidate } from '../../align/candidate.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import type { Point } from '../../reading/points.js';
import { placesOf, standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import { within, type Term } from '../../reading/term.js';
import { isDoubtful } from '../doubts.js';
import { countsNoOther, countsSame } from './same-things.js';
import { LACKS, stanceOf } from '../stance.js';
import { holdsNearest, isForecast } from '../accounts/measured-thing.js';

const CONFLICTS_WITHIN = 0.75;

const ONE_SIZE = 4;

const DATES_CONFLICT_WITHIN = 0.15;

const CONFLICTS_FROM = 0.6;

/** One that fits so much better is what its paragraph tells of it. */
const AS_TELLING = 0.1;

const SOURCES_FROM = 0.55;

/** One that says the same thing of the same in another paragraph, with another value. */
export function dissenter(
  chosen: Candidate,
  candidates: readonly Candidate[],
  point: Point,
  statement: StatementReading,
): Candidate | undefined {
  return candidates.find((one) => {
    if (one.known.text === chosen.known.text || isSame(one) === isSame(chosen)) return false;
    // Within a bound lie many figures, by chance.
    if (isBounded(point) && !isBounded((isSame(one) ? one : chosen).known.point)) return false;
    if (isOfUntoldWork(one, chosen, statement) || isForecastAlone(one, chosen, statement)) return false;
    if (
      isOtherSource(one, chosen, point, statement) &&
      (!statement.isChinese || holdsNearest(one, point, statement))
    )
      return true;
    const rivals = candidates.filter((other) => other !== one && other.known.text === one.known.text);
    return (
      one.relation.kind !== 'open' &&
      (!statement.isChinese || areSourced(one, chosen)) &&
      !one.isOtherTime &&
      countsSame(point, one.known, statement) &&
      countsNoOther(point, one, statement) &&
      isOfStance(one, point, statement) &&
      !isDoubtful(one.known, point, statement) &&
      one.fit >= chosen.fit - (point.kind === 'date' ? DATES_CONFLICT_WITHIN : CONFLICTS_WITHIN) &&
      Math.min(one.near, chosen.near) >= CONFLICTS_FROM &&
      areOfOneSize(one, chosen) &&
      sharesThings(one, chosen) &&
      (statement.isChinese || !isOfOtherOwner(one, chosen, statement)) &&
      !rivals.some((other) => other.fit > one.fit + AS_TELLING || (isSame(other) && !isSame(one)))
    );
  });
}

/** Whether the sentence of a figure names a work of which neither the statement nor the sentence of the other tells. */
export function isOfUntoldWork({ known }: Candidate, chosen: Candidate, { text }: StatementReading): boolean {
  const told = sentenceOf(chosen.known) + text.reading.folded;
  return Array.from(sentenceOf(known).matchAll(WORK)).some(([name]) => !told.includes(name));
}

/** A work, and no newspaper that tells it. */
const WORK =
  /《[^《》]+》(?!(?:\d{1,2}月)?(?:\d{1,2}日)?(?:的\p{Script=Han}{0,4})?(?:则|也|还|又)?(?:报道|报导|刊|载|援引|引述|称|说|写|指|披露|统计|发文))/gu;

/** Whether only the one tells what is to come. */
function isForecastAlone(one: Candidate, chosen: Candidate, { isExpectation }: StatementReading): boolean {
  return !isExpectation && isForecast(one.known.point) && !isForecast(chosen.known.point);
}

/** Whether the things that the one stands with stand with the other, too. */
function sharesThings(one: Candidate, chosen: Candidate): boolean {
  return [...chosen.held].every((term) => term.kind !== 'thing' || one.held.has(term));
}

/** Whether a figure bears the statement out, or refutes it, by its value. */
function isOfStance(one: Candidate, point: Point, statement: StatementReading): boolean {
  const stance = stanceOf(one, point, statement);
  return statement.isChinese ? stance !== 'open' : stance === (isSame(one) ? 'supports' : 'refutes');
}

/** Whether the paragraph of the one names others, and none of those that the other and the statement name. */
function isOfOtherOwner({ known }: Candidate, chosen: Candidate, { terms, find }: StatementReading): boolean {
  const namedIn = ({ text, point }: EvidencePoint): readonly EntityMention[] =>
    overlapping(text.reading.names, point.sentence).filter(
      ({ kind }) => kind === 'organization' || kind === 'person',
    );
  const owners = [
    ...terms.filter(({ entityKind }) => entityKind === 'organization' || entityKind === 'person'),
    ...namedIn(chosen.known),
  ].map(({ text }) => fold(text));
  // `Sales in Norland climbed 28 percent`, beside those of all.
  const placed = [...chosen.held].filter(({ entityKind }) => entityKind === 'place');
  if (placed.some((term) => placesOf(term, find(known.text)).length === 0)) return true;
  const { folded } = known.text.reading.reading;
  const isTold = owners.some((name) => folded.includes(name) || folded.includes(headOf(name)));
  return (
    owners.length > 0 && !isTold && namedIn(known).some(({ span }) => span.end <= known.point.span.start)
  );
}

/** `marlow` of `marlow lines`. */
function headOf(name: string): string {
  return /^[a-z’'-]{4,}(?= )/u.exec(name)?.[0] ?? name;
}

/** Two accounts of one thing seldom differ by more. */
function areOfOneSize(...both: readonly Candidate[]): boolean {
  if (both.some(({ known: { point } }) => point.kind === 'date')) return true;
  const sizes = both.map(({ known: { point } }) =>
    point.kind === 'figure' ? Math.abs(Number(toBase(point.mention.value.quantity).high)) : 0,
  );
  return Math.max(...sizes) <= ONE_SIZE * Math.min(...sizes);
}

/** Whether the two are of two sources, about the same thing, and only one of them bears out what is said. */
function isOtherSource(
  one: Candidate,
  chosen: Candidate,
  point: Point,
  statement: StatementReading,
): boolean {
  if (point.kind === 'date' || !areOfOneSize(one, chosen)) return false;
  if (one.lacksName || one.isOtherTime || one.lacking > LACKS || one.breadth < SOURCES_FROM) return false;
  if (
    ![one, chosen].every(
      ({ known, relation }) => isSourced(known) && ['same', 'differs'].includes(relation.kind),
    )
  )
    return false;
  const distance = ({ span }: Term): number =>
    Math.min(...[span.start - point.span.end, point.span.start - span.end].map(Math.abs));
  return within(statement.terms, point.own)
    .filter(({ kind }) => kind === 'thing' || kind === 'slight')
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 2)
    .some((term) => standsIn(term, statement.find(one.known.text), ...one.known.point.own));
}

function isSourced(known: EvidencePoint): boolean {
  return says('sourced', sentenceOf(known));
}

function sentenceOf({ text, point: { sentence } }: EvidencePoint): string {
  return text.reading.reading.folded.slice(sentence.start, sentence.end);
}

/** Whether both Chinese figures are told by somebody, or are counted in the same word. */
function areSourced(...both: readonly [Candidate, Candidate]): boolean {
  const [a, b] = both.map(({ known: { point } }) =>
    point.kind === 'figure' ? point.mention.value.quantity.unitText : '',
  );
  const told = both.filter(({ known }) => isSourced(known)).length;
  return told === both.length || a === b;
}
