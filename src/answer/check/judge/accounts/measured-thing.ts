/** Whether a figure measures the thing that the statement measures: of the same size, counting the same, told in its words. */
import { zhBringsAbout, zhWholeArea } from '../../../../lang/checking/accounts.js';
import type { Span } from '../../../../model.js';
import { fold } from '../../../../text/fold.js';
import { toBase } from '../../../../units/index.js';
import type { Candidate } from '../../align/candidate.js';
import { countsThat, thingsCounted } from '../../align/things-counted.js';
import { isAbsent, standsIn } from '../../reading/places.js';
import type { Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { weightOf, within, type Term } from '../../reading/term.js';
import { accountWords, countsAnybody, disputes, tellsAnew } from './account-words.js';
import { isInGiversName } from './account.js';

/** Two accounts of one thing seldom differ by more; where it is said that they do, by more than that. */
const ONE_SIZE = 3.2;

const IN_DISPUTE = 12;

/** Share of the words beside the statement's figure that must stand with the article's, unless that tells anew of the same. */
const HELD_FROM = 0.4;

/** Share of the words beside an English figure that the statement must have, where nothing is counted. */
const PRECISION_FROM = 0.2;

/** How far beside a figure stands what it is of, in UTF-16 code units. */
const BESIDE = 2;

/** Whether a figure is of what the statement measures: the same things are counted, or it is told anew without them. */
export function isOfSameThing(one: Candidate, point: Point, statement: StatementReading): boolean {
  const { known } = one;
  if (isForecast(known.point) && (statement.isChinese || !statement.isExpectation)) return false;
  const isAnew = tellsAnew(known);
  if (!differByAtMost(isAnew && disputes(known) ? IN_DISPUTE : ONE_SIZE, point, known.point)) return false;
  if (countsOther(one) || (statement.isChinese && !holdsNearest(one, point, statement))) return false;
  const counted = thingsCounted(point, statement);
  if (counted.length > 0 && countsThat(counted, known, statement)) return true;
  const isCount = known.point.kind === 'figure' && known.point.counted !== undefined;
  if (!statement.isChinese && counted.length > 0 && isCount && !countsAnybody(known))
    return countsAnyOf(one, statement);
  if (isAnew) return true;
  const isPrecise = one.precision >= PRECISION_FROM;
  if (!statement.isChinese && counted.length === 0 && !isPrecise) return false;
  return isAboutIt(one, point, statement);
}

export function isForecast(point: Point): boolean {
  return point.kind === 'figure' && point.mention.value.modality === 'forecast';
}

/** Whether what a figure counts is called by any word of the statement: `127 victims`, where that has 113 killed. */
function countsAnyOf({ known }: Candidate, { terms, find }: StatementReading): boolean {
  const { point, text } = known;
  if (point.kind !== 'figure' || !point.counted) return false;
  const { counted } = point;
  return terms.some((term) => standsIn(term, find(text), counted));
}

/** Whether most of the words beside the statement's figure stand with the article's, or what is counted does. */
export function isAboutIt(one: Candidate, point: Point, statement: StatementReading): boolean {
  const counted = thingsCounted(point, statement);
  if (tellsAnew(one.known) || counted.some((term) => one.held.has(term))) return true;
  const own = within(statement.terms, point.own).filter(({ isChange }) => !isChange);
  const places = statement.find(one.known.text);
  const isTold = (term: Term): boolean =>
    one.held.has(term) || (term.kind === 'name' && !isAbsent(places.get(term)));
  return own.length > 0 && weightOf(own.filter(isTold)) >= HELD_FROM * weightOf(own);
}

/** Whether the word nearest to the statement's figure stands with the article's: `31人受伤` is not `12人遇难`. */
export function holdsNearest(one: Candidate, point: Point, { terms }: StatementReading): boolean {
  const distance = ({ span }: Term): number =>
    Math.max(span.start - point.span.end, point.span.start - span.end);
  const [nearest] = within(terms, point.own)
    .filter(({ kind, own }) => kind !== 'name' && own.length > 1 && !zhBringsAbout.test(own))
    .sort((a, b) => distance(a) - distance(b));
  return !nearest || one.held.has(nearest);
}

/** Whether right beside the figure something stands that the statement does not speak of, and that does not give it. */
export function countsOther({ known, alien }: Candidate): boolean {
  const { text, point } = known;
  const { start, end } = point.span;
  const counted = alien.filter(({ span }) => span.end > start && span.start <= end + BESIDE);
  if (counted.length > 0 && !countsAnybody(known)) return true;
  const { guests } = accountWords(text);
  const isOthers = ({ text: word }: Term): boolean =>
    !guests.test(fold(word)) && !isInGiversName(word, known);
  return (
    text.isChinese &&
    alien.some((term) => isOthers(term) && !zhWholeArea.test(term.own) && isBefore(term.span, start))
  );
}

/** Whether a span ends right before a place. */
function isBefore({ end }: Span, at: number): boolean {
  return end <= at && end >= at - BESIDE;
}

/** Whether two figures differ by no more than two accounts of one thing do. */
export function areOfOneSize(...both: readonly Point[]): boolean {
  return differByAtMost(ONE_SIZE, ...both);
}

/** Whether the one is at most so many times the other; a date is of no size. */
function differByAtMost(times: number, ...both: readonly Point[]): boolean {
  if (both.some(({ kind }) => kind === 'date')) return true;
  const sizes = both.map((point) =>
    point.kind === 'figure' ? Math.abs(Number(toBase(point.mention.value.quantity).high)) : 0,
  );
  return Math.max(...sizes) / Math.min(...sizes) <= times;
}
