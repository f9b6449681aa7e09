/** Paragraphs that disagree on what a statement says. */
import { says } from '../../../../lang/says.js';
import { toBase } from '../../../../units/index.js';
import { isSame, type Candidate } from '../../align/candidate.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import type { Point } from '../../reading/points.js';
import { standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import { within, type Term } from '../../reading/term.js';
import { isDoubtful } from '../doubts.js';
import { countsNoOther, countsSame } from './same-things.js';
import { LACKS, stanceOf } from '../stance.js';
import { holdsNearest } from '../accounts/measured-thing.js';

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
    if (
      isOtherSource(one, chosen, point, statement) &&
      (!statement.isChinese || holdsNearest(one, point, statement))
    )
      return true;
    const rivals = candidates.filter((other) => other !== one && other.known.text === one.known.text);
    return (
      one.relation.kind !== 'open' &&
      !one.isOtherTime &&
      countsSame(point, one.known, statement) &&
      countsNoOther(point, one, statement) &&
      stanceOf(one, point, statement) !== 'open' &&
      !isDoubtful(one.known, point, statement) &&
      one.fit >= chosen.fit - (point.kind === 'date' ? DATES_CONFLICT_WITHIN : CONFLICTS_WITHIN) &&
      Math.min(one.near, chosen.near) >= CONFLICTS_FROM &&
      areOfOneSize(one, chosen) &&
      sharesThings(one, chosen) &&
      !rivals.some((other) => other.fit > one.fit + AS_TELLING || (isSame(other) && !isSame(one)))
    );
  });
}

/** Whether the things that the one stands with stand with the other, too. */
function sharesThings(one: Candidate, chosen: Candidate): boolean {
  return [...chosen.held].every((term) => term.kind !== 'thing' || one.held.has(term));
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

function isSourced({ text, point: { sentence } }: EvidencePoint): boolean {
  const folded = text.reading.reading.folded.slice(sentence.start, sentence.end);
  return says('sourced', folded);
}
