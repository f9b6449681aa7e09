/**
 * Which figure or date of the articles each of a statement's speaks of: by the words around it; its value only tells
 * the sentence.
 */
import type { Span } from '../../../model.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import type { Point } from '../reading/points.js';
import { standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';
import type { Term } from '../reading/term.js';
import { candidate, isSame, type Candidate } from './candidate.js';
import { relationOf } from './relate-points.js';
import { isOfPeriodNotTold, isOfTimeNotTold } from './same-time.js';

const SMALL = 5;

/** Candidates this near to the best are as good; nearer where a statement has several, which could be swapped. */
const AS_GOOD = 0.06;

const AS_GOOD_ALONE = 0.1;

/** `three ferries` only says which: seldom is another number meant. */
const AS_GOOD_SMALL = 0.3;

/** What is of the time told, where the other is not. */
const AS_GOOD_TIMED = 0.4;

/** What a sentence gains by each point of the statement whose value it has. */
const MEETS = { figure: 0.3, date: 0.15 } as const;

/** So well must a word stand for one that is told before. */
const TOLD_BEFORE_FROM = 0.65;

/** How many candidates of a point are tried with those of others, and how many points together. */
const MOST_CONSIDERED = 5;

const MOST_TOGETHER = 4;

/** The candidates for each point, best first, the first one being what it is taken to speak of. */
export function align(
  statement: StatementReading,
  points: readonly Point[],
  texts: readonly EvidenceText[],
): ReadonlyMap<Point, readonly Candidate[]> {
  const comparable = new Map(
    points.map((point) => [
      point,
      texts.flatMap((text) => text.points).flatMap((known) => candidate(point, known, statement) ?? []),
    ]),
  );
  const met = meetings(comparable);
  const isPeriodNotTold = isOfPeriodNotTold(statement, texts);
  const all = new Map(
    Array.from(comparable, ([point, candidates]) => {
      const condition = conditionOf(point, points);
      const isTimeNotTold = isPeriodNotTold || isOfTimeNotTold(point, statement, texts);
      const weighed = candidates.map((one) => ({
        ...one,
        fit: one.fit + metIn(one.known.point.sentence, met) + underCondition(one, condition),
        isUntimed: one.isUntimed || isTimeNotTold,
      }));
      return [point, weighed.sort((a, b) => b.fit - a.fit)];
    }),
  );
  const assigned = assign(
    points.map((point) => (all.get(point) ?? []).slice(0, MOST_CONSIDERED)),
    points.map(isBounded),
  );
  return new Map(
    points.map((point, i) => {
      const candidates = all.get(point) ?? [];
      const taken = new Set(assigned.filter((_, k) => k !== i).map((one) => one?.known));
      const first = preferred(
        point,
        assigned[i],
        candidates.filter(({ known }) => !taken.has(known)),
        statement,
        met,
        isSmallCount(point) ? AS_GOOD_SMALL : points.length > 1 ? AS_GOOD : AS_GOOD_ALONE,
      );
      return [point, first ? [first, ...candidates.filter((one) => one !== first)] : candidates];
    }),
  );
}

/** The points of which a sentence has the very value. */
type Meetings = ReadonlyMap<Span, ReadonlySet<Point>>;

function meetings(all: ReadonlyMap<Point, readonly Candidate[]>): Meetings {
  const met = new Map<Span, Set<Point>>();
  for (const [point, candidates] of all)
    for (const one of candidates)
      if (isSame(one) && !one.lacksName && !isSmallCount(point)) {
        const { sentence } = one.known.point;
        met.set(sentence, (met.get(sentence) ?? new Set()).add(point));
      }
  return met;
}

/** How much a sentence gains that has the very values of the statement: seldom does one stand there by chance. */
function metIn(sentence: Span, met: Meetings): number {
  return Array.from(met.get(sentence) ?? [], ({ kind }) => MEETS[kind]).reduce((sum, one) => sum + one, 0);
}

/** Of two ways to pair that fit alike, the one is meant in which more is the same. */
const SAME_FIRST = 0.001;

/** How much it counts that the figure nearest before, of several of another kind, is the statement's or another. */
const CONDITION = 0.35;

/** The figure of another kind that the statement tells before its own. */
function conditionOf(said: Point, points: readonly Point[]): Point | undefined {
  return points.findLast(
    (other) => other.kind === 'figure' && other.span.end <= said.span.start && !relationOf(other, said),
  );
}

/** `at 50 °C it lasts 3 hours, at 60 °C 2`: how much it counts that a figure stands behind that condition, or another. */
function underCondition({ known: { point, ofSentence } }: Candidate, condition: Point | undefined): number {
  if (!condition) return 0;
  const alike = ofSentence.filter((one) => one.point !== point && relationOf(condition, one.point));
  const nearest = alike.findLast((one) => one.point.span.end <= point.span.start);
  if (alike.length < 2 || !nearest) return 0;
  return relationOf(condition, nearest.point)?.kind === 'same' ? CONDITION : -CONDITION;
}

/** One candidate for each point, none for two, so that together they fit best; all that are left, one by one. */
function assign(
  lists: readonly (readonly Candidate[])[],
  bounded: readonly boolean[],
): readonly (Candidate | undefined)[] {
  let best: { readonly fit: number; readonly chosen: readonly (Candidate | undefined)[] } | undefined;
  const choose = (chosen: readonly (Candidate | undefined)[], fit: number): void => {
    const list = lists[chosen.length];
    if (!list || chosen.length >= MOST_TOGETHER) {
      if (!best || fit > best.fit) best = { fit, chosen };
      return;
    }
    // `under an hour, at 52 minutes`: both are of one figure.
    const isRestated = (one: Candidate, other: Candidate, i: number): boolean =>
      bounded[i] !== bounded[chosen.length] && isSame(one) && isSame(other);
    const free = list.filter(
      (one) => !chosen.some((other, i) => other?.known === one.known && !isRestated(one, other, i)),
    );
    if (free.length === 0) choose([...chosen, undefined], fit);
    for (const one of free) choose([...chosen, one], fit + one.fit + (isSame(one) ? SAME_FIRST : 0));
  };
  choose([], 0);
  const chosen = [...(best?.chosen ?? [])];
  for (const list of lists.slice(chosen.length))
    chosen.push(list.find(({ known }) => !chosen.some((one) => one?.known === known)));
  return chosen;
}

/** Whether it only says over or under what something lies. */
export function isBounded(point: Point): boolean {
  return (
    point.kind === 'figure' &&
    ['over', 'under', 'at-least', 'at-most'].includes(point.mention.value.quantity.modifier)
  );
}

/** The one assigned, or one as good that says the same. */
function preferred(
  point: Point,
  assigned: Candidate | undefined,
  free: readonly Candidate[],
  statement: StatementReading,
  met: Meetings,
  margin: number,
): Candidate | undefined {
  if (!assigned) return undefined;
  const metBy = ({ known }: Candidate): number => met.get(known.point.sentence)?.size ?? 0;
  const isAsGood = (one: Candidate): boolean =>
    one.fit >= assigned.fit - margin &&
    !free.some(
      (other) =>
        isOutdone(one, other) ||
        (tellsMore(other, one, point) && !(isSame(one) && metBy(one) > Math.max(1, metBy(other)))),
    );
  const said =
    assigned.relation.kind === 'open'
      ? free.find((one) => isSame(one) && !one.isOtherTime && one.fit >= assigned.fit - AS_GOOD_SMALL)
      : undefined;
  // What is of another time is not what the statement has.
  const timed =
    isSame(assigned) || !(assigned.isOtherTime || assigned.isUntimed)
      ? undefined
      : free.find(
          (one) =>
            isSame(one) &&
            !one.isOtherTime &&
            !one.isUntimed &&
            !one.lacksName &&
            (one.isSameTime || isSameSentence(one, assigned)) &&
            one.fit >= assigned.fit - AS_GOOD_TIMED,
        );
  // Within a bound lie many figures, by chance.
  const own = isSame(assigned)
    ? undefined
    : free.find(
        (one) =>
          isBounded(point) === isBounded(one.known.point) && isToldNearer(one, assigned, point, statement),
      );
  const dated =
    point.kind === 'date' && !isSame(assigned) ? datedAhead(assigned, free, statement) : undefined;
  return (
    otherwiseBounded(point, assigned, free) ??
    said ??
    timed ??
    own ??
    dated ??
    free.find((one) => isSame(one) && !one.isOtherTime && isAsGood(one)) ??
    free.find((one) => isSame(one) && isAsGood(one)) ??
    free.find(isAsGood) ??
    assigned
  );
}

/** The very figure within the contrary bound: what only lies within the statement's is seldom meant beside it. */
function otherwiseBounded(
  point: Point,
  assigned: Candidate,
  free: readonly Candidate[],
): Candidate | undefined {
  const isOther = assigned.relation.kind === 'differs' && assigned.relation.field === 'value';
  if (!isBounded(point) || !(isSame(assigned) || isOther) || isBounded(assigned.known.point))
    return undefined;
  return free.find(
    ({ relation, fit, lacking, known }) =>
      relation.kind === 'differs' &&
      relation.field === 'bound' &&
      !(known.text.isChinese && known.point.end === 'first') &&
      fit >= assigned.fit - AS_GOOD_SMALL &&
      (!isOther || lacking === 0),
  );
}

/** The very date, where it stands ahead in the sentence, and nothing of the statement with the other: `2022年…，自2023年起`. */
function datedAhead(
  { known, isAcross }: Candidate,
  free: readonly Candidate[],
  { terms, find }: StatementReading,
): Candidate | undefined {
  const places = find(known.text);
  const { clause, sentence, span } = known.point;
  const isTold = terms.some(
    (term) =>
      term.kind !== 'name' &&
      (term.kind === 'thing' || term.own.length > 1) &&
      standsIn(term, places, clause),
  );
  if (isAcross || isTold) return undefined;
  return free.find(
    (one) => isSame(one) && one.known.point.sentence === sentence && one.known.point.span.end <= span.start,
  );
}

/** Whether the very value stands with something of the statement that the other lacks; the rest is told before both. */
function isToldNearer(one: Candidate, other: Candidate, point: Point, statement: StatementReading): boolean {
  const isUnmet = one.unmet.some(
    (term) => !other.unmet.includes(term) || term.kind !== 'thing' || !isSameSentence(one, other),
  );
  const isOthers = one.isOtherTime || one.isUntimed || one.lacksName || isUnmet;
  if (!isSame(one) || isOthers || (point.kind === 'date' && !one.hasEvent)) return false;
  const isBeside = !one.isAcross && isSameSentence(one, other);
  const isMore = [...one.held].some(
    (term) =>
      !other.held.has(term) &&
      (term.kind === 'thing' || (isBeside && term.kind === 'slight' && term.own.length > 1)),
  );
  const isLess = [...other.held].some((term) => !one.held.has(term) && !isToldBefore(term, one, statement));
  const isRate = [point, one.known.point].every(hasRate) && !hasRate(other.known.point);
  return !isLess && (isMore || (one.alien.length === 0 && (isRate || other.alien.length > 0)));
}

function isSameSentence(...[a, b]: readonly [Candidate, Candidate]): boolean {
  return a.known.point.sentence === b.known.point.sentence;
}

/** Whether it is so much for each of something. */
function hasRate(point: Point): boolean {
  return point.kind === 'figure' && point.mention.value.quantity.per !== undefined;
}

/** Whether a term stands before the sentence of the figure, in its paragraph or around. */
function isToldBefore(
  term: Term,
  { known: { text, point } }: Candidate,
  { find }: StatementReading,
): boolean {
  const { inside = [], around = 0 } = find(text).get(term) ?? {};
  // A word that only may mean the same tells of it somewhere else in hardly any text.
  return (
    around >= TOLD_BEFORE_FROM ||
    inside.some(({ start, strength }) => strength >= TOLD_BEFORE_FROM && start < point.sentence.start)
  );
}

function isSmallCount(point: Point): boolean {
  if (point.kind !== 'figure') return false;
  const { dimension, low, high } = point.mention.value.quantity;
  return (dimension === 'count' || dimension === 'number') && low === high && Number(low) <= SMALL;
}

/** Whether the one stands with what the statement is about, and the other only near it, or with something else. */
function tellsMore(one: Candidate, other: Candidate, point: Point): boolean {
  const margin = other.alien.length > 0 && one.alien.length === 0 ? AS_GOOD_ALONE : 0;
  return (
    !one.isAcross &&
    !other.isAcross &&
    one.relation.kind === 'differs' &&
    !one.relation.isSameDigits &&
    one.fit >= other.fit - margin &&
    !one.isOtherTime &&
    !one.isUntimed &&
    [...one.held].some((term) => term.kind !== 'slight' && !other.held.has(term)) &&
    ![...other.held].some((term) => term.kind === 'slight' && term.own.length > 1 && !one.held.has(term)) &&
    // Within a bound lies what is told of the thing itself.
    !(isBounded(point) && [...other.held].some((term) => term.kind === 'thing' && !one.held.has(term)))
  );
}

/** Whether another figure of the same sentence has all that this one has, and more. */
function isOutdone(one: Candidate, other: Candidate): boolean {
  return (
    one.known.point.sentence === other.known.point.sentence &&
    (areInTurn(one, other)
      ? other.precision > one.precision
      : other.held.size > one.held.size && [...one.held].every((term) => other.held.has(term))) &&
    other.fit >= one.fit - AS_GOOD
  );
}

/** `A和B分别为1和2`: each is of its own item alone. */
function areInTurn(...both: readonly Candidate[]): boolean {
  return both.every(({ known: { point } }) => point.kind === 'figure' && point.isInTurn);
}
