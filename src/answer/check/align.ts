/** Which figure or date of the articles each of a statement's speaks of: by the words around it, never by its value. */
import { enEarlier } from '../../lang/en-checking.js';
import { zhClassifiers, zhEarlier } from '../../lang/zh-checking.js';
import type { EntityMention, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { contains, overlaps } from '../../text/spans.js';
import { toBase } from '../../units/index.js';
import { relate, type Relation } from './compare-quantities.js';
import { areCompatible } from './compare-times.js';
import type { EvidencePoint, EvidenceText } from './evidence-texts.js';
import { arePeriodsOne, periodsIn } from './periods.js';
import { occurrencesOf, type Occurrence } from './occurrences.js';
import type { FigurePoint, Point } from './points.js';
import type { StatementReading } from './statement.js';
import { canStandIn, isShortFor, within, type Term } from './terms.js';

/** How much a term counts that stands in another part of the statement than the point. */
const ELSEWHERE = 0.35;
/** How much a term counts by where it stands in the article: with the figure, in its clause, sentence, or nearby. */
const NEARNESS = {
  own: 1,
  clause: 0.9,
  perClause: 0.1,
  least: 0.45,
  after: 0.1,
  before: 0.45,
  passage: 0.25,
  around: 0.2,
} as const;
/** How much of a term is covered by where it stands. */
const COVER = { sentence: 1, before: 0.9, passage: 0.8, around: 0.6, nameAround: 0.85 } as const;
/** How much it counts that the words beside the article's figure stand in the statement, too. */
const PRECISION = 0.35;
/** The same, that the sentence and the one before have the words of the whole statement. */
const NEAR = 0.35;
/** What is said of somebody else is seldom meant. */
const LACKS_NAME = 0.2;
/** How well a deed must be named to be told. */
const DEED_FROM = 0.5;
/** A date is known by what happened. */
const LACKS_EVENT = 0.3;
/** How much of a name is near that the paragraph has elsewhere. */
const NAME_IN_PASSAGE = 0.6;
const WORD_IN_PASSAGE = 0.4;
/** Of a word that the other language may put anyhow, little can be told. */
const UNTRANSLATED = 0.2;
const OTHER_TIME = 0.25;
const SAME_TIME = 0.12;
const OTHER_MODALITY = 0.2;
/** Of a change, one end is not the other. */
const OTHER_END = 0.35;
/** How something changes is what is checked, not what it is about. */
const CHANGE = 0.3;
/** What cannot be compared is seldom what is meant. */
const UNLIKE = 0.3;
/** The same digits in another unit or magnitude are seldom two figures. */
const SAME_DIGITS = 0.1;
/** Figures of quite another size are seldom of the same. */
const FAR_OFF = 0.12;
const FAR = 100;
const SMALL = 5;
/** So well must the sentence have what is measured. */
const HELD_FROM = 0.63;
/** Where so much of the statement stands together, one word of it may be put otherwise. */
const NEAR_ENOUGH = 0.75;
/** Candidates this near to the best are as good; nearer where a statement has several, which could be swapped. */
const AS_GOOD = 0.06;
const AS_GOOD_ALONE = 0.1;
/** `three ferries` only says which: seldom is another number meant. */
const AS_GOOD_SMALL = 0.3;

/** How many candidates of a point are tried with those of others, and how many points together. */
const MOST_CONSIDERED = 5;
const MOST_TOGETHER = 4;

/** A point of the articles that a point of the statement may speak of. */
export interface Candidate {
  readonly known: EvidencePoint;
  readonly relation: Relation;
  /** Of the words around the point: 0 to 1 and a little more. */
  readonly fit: number;
  /** Share of the statement's words that stand in the sentence or around it: 0 to 1. */
  readonly breadth: number;
  /** The same, of the sentence and the one before it alone. */
  readonly near: number;
  /** Whether the statement names somebody or something of which nothing is said there. */
  readonly lacksName: boolean;
  /** Somebody else of whom the sentence speaks, where it lacks a name. */
  readonly otherName?: EntityMention;
  /** Share of the things that the statement measures of which nothing is said there: 0 to 1. */
  readonly lacking: number;
  /** Things beside the statement's point of which nothing is said anywhere. */
  readonly unmet: readonly Term[];
  /** Things beside the article's point that the statement does not have. */
  readonly alien: readonly Term[];
  /** Whether the sentence has the deed that the statement dates; so it does where it names none. */
  readonly hasEvent: boolean;
  /** Whether the thing named last before the statement's figure stands in the sentence or the one before. */
  readonly holdsHead: boolean;
  /** Share of the words beside the article's figure that the statement has: 0 to 1. */
  readonly precision: number;
  readonly isOtherTime: boolean;
  /** Whether the statement is of last year or of the next, and the article tells no year. */
  readonly isUntimed: boolean;
  /** Names and things of the statement with the article's figure or before it in its sentence. */
  readonly held: ReadonlySet<Term>;
}

/** The candidates for each point, best first, the first one being what it is taken to speak of. */
export function align(
  statement: StatementReading,
  points: readonly Point[],
  texts: readonly EvidenceText[],
): ReadonlyMap<Point, readonly Candidate[]> {
  const all = new Map(
    points.map((point) => [
      point,
      texts
        .flatMap((text) => text.points)
        .flatMap((known) => candidate(point, known, statement) ?? [])
        .sort((a, b) => b.fit - a.fit),
    ]),
  );
  const assigned = assign(points.map((point) => (all.get(point) ?? []).slice(0, MOST_CONSIDERED)));
  return new Map(
    points.map((point, i) => {
      const candidates = all.get(point) ?? [];
      const taken = new Set(assigned.filter((_, k) => k !== i).map((one) => one?.known));
      const first = preferred(
        assigned[i],
        candidates.filter(({ known }) => !taken.has(known)),
        isSmallCount(point) ? AS_GOOD_SMALL : points.length > 1 ? AS_GOOD : AS_GOOD_ALONE,
      );
      return [point, first ? [first, ...candidates.filter((one) => one !== first)] : candidates];
    }),
  );
}

/** One candidate for each point, none for two, so that together they fit best; all that are left, one by one. */
function assign(lists: readonly (readonly Candidate[])[]): readonly (Candidate | undefined)[] {
  let best: { readonly fit: number; readonly chosen: readonly (Candidate | undefined)[] } | undefined;
  const choose = (chosen: readonly (Candidate | undefined)[], fit: number): void => {
    const list = lists[chosen.length];
    if (!list || chosen.length >= MOST_TOGETHER) {
      if (!best || fit > best.fit) best = { fit, chosen };
      return;
    }
    const free = list.filter(({ known }) => !chosen.some((one) => one?.known === known));
    if (free.length === 0) choose([...chosen, undefined], fit);
    for (const one of free) choose([...chosen, one], fit + one.fit);
  };
  choose([], 0);
  const chosen = [...(best?.chosen ?? [])];
  for (const list of lists.slice(chosen.length))
    chosen.push(list.find(({ known }) => !chosen.some((one) => one?.known === known)));
  return chosen;
}

/** The one assigned, or one as good that says the same. */
function preferred(
  assigned: Candidate | undefined,
  free: readonly Candidate[],
  margin: number,
): Candidate | undefined {
  if (!assigned) return undefined;
  const asGood = free.filter(
    (one) => one.fit >= assigned.fit - margin && !free.some((other) => isOutdone(one, other)),
  );
  const said =
    assigned.relation.kind === 'open'
      ? free.find((one) => isSame(one) && !one.isOtherTime && one.fit >= assigned.fit - AS_GOOD_SMALL)
      : undefined;
  return (
    said ??
    asGood.find((one) => isSame(one) && !one.isOtherTime) ??
    asGood.find(isSame) ??
    asGood[0] ??
    assigned
  );
}

function isSmallCount(point: Point): boolean {
  if (point.kind !== 'figure') return false;
  const { dimension, low, high } = point.mention.value.quantity;
  return (dimension === 'count' || dimension === 'number') && low === high && Number(low) <= SMALL;
}

export function isSame({ relation }: Candidate): boolean {
  return relation.kind === 'same';
}

function candidate(point: Point, known: EvidencePoint, statement: StatementReading): Candidate | undefined {
  const relation = relationOf(point, known.point);
  if (!relation) return undefined;
  const own = within(statement.terms, point.own);
  const { isChinese } = known.text;
  const isAcross = isChinese !== statement.isChinese;
  const places = statement.find(known.text);
  const sum = { total: 0, fit: 0, all: 0, broad: 0, near: 0 };
  let lacksName = false;
  let otherName: EntityMention | undefined;
  const things = { all: 0, lacking: 0 };
  let lacksHead = false;
  let holdsHead = true;
  const held = new Set<Term>();
  for (const term of statement.terms) {
    const { inside, around } = places.get(term) ?? { inside: [], around: 0 };
    const isFound = inside.length > 0 || around > 0;
    const canStand = !isAcross || isFound || canStandIn(term, isChinese);
    const weight = term.weight * (canStand ? 1 : UNTRANSLATED) * (term.isChange ? CHANGE : 1);
    const prominence = own.includes(term) ? 1 : ELSEWHERE;
    const isName = term.kind === 'name' || term.kind === 'ordinal';
    const sentence = bestIn(inside, known.point.sentence);
    const before = known.before ? bestIn(inside, known.before) : 0;
    const nearest = Math.max(COVER.sentence * sentence, COVER.before * before);
    const passage = inside[0]?.strength ?? 0;
    const elsewhere = (isName ? NAME_IN_PASSAGE : WORD_IN_PASSAGE) * passage;
    sum.total += weight * prominence;
    sum.fit += weight * prominence * Math.max(closeness(inside, known), NEARNESS.around * around);
    sum.all += weight;
    sum.near += weight * Math.max(nearest, elsewhere);
    sum.broad +=
      weight *
      Math.max(nearest, COVER.passage * passage, (isName ? COVER.nameAround : COVER.around) * around);
    const isSure = !isAcross || (term.kind === 'name' && term.entityKind !== undefined);
    if (isName && canStand && isSure && nearest === 0 && term.entityKind !== 'work') {
      const other = term.kind === 'name' && isFound ? otherNameThan(term, known, statement) : undefined;
      otherName ??= other;
      lacksName ||=
        term.kind === 'ordinal' || !isFound || other !== undefined || isOffTopic(term, inside, known.text);
    }
    if (term.kind === 'thing' && own.includes(term) && canStand && !isAcross) {
      things.all += term.weight;
      if (!isFound) things.lacking += term.weight;
      if (term.span.end <= point.span.start) {
        lacksHead = !isFound;
        holdsHead = nearest >= HELD_FROM;
      }
    }
    if (isHeld(inside, known) && own.includes(term) && !term.isChange) held.add(term);
  }
  const share = (value: number, of: number): number => (of > 0 ? value / of : 0);
  const areTimesSame = timesAgree(point, known, statement);
  const deeds = own.filter(({ kind, own: word }) => kind === 'slight' && word.length > 1);
  const isDone = (span: Span): boolean =>
    deeds.some((term) => bestIn(places.get(term)?.inside ?? [], span) >= DEED_FROM);
  const hasEvent = isAcross || deeds.length === 0 || isDone(known.point.sentence);
  const tellsEvent = deeds.length > 0 && isDone(known.point.clause);
  const precise = precision(known, own, places);
  const unmet = own.filter((term) => {
    const { inside = [], around = 0 } = places.get(term) ?? {};
    return term.kind !== 'slight' && inside.length === 0 && around === 0;
  });
  return {
    known,
    unmet: isAcross ? [] : unmet,
    alien: known.ownTerms.filter(
      ({ kind, span }) =>
        kind === 'thing' &&
        !statement.terms.some((term) => places.get(term)?.inside.some((place) => overlaps(place, span))),
    ),
    relation,
    fit:
      share(sum.fit, sum.total) +
      PRECISION * precise +
      NEAR * share(sum.near, sum.all) -
      (lacksName ? LACKS_NAME : 0) -
      (point.kind === 'date' && !hasEvent ? LACKS_EVENT : 0) +
      (point.kind === 'date' && tellsEvent ? LACKS_EVENT : 0) -
      (areTimesSame === false ? OTHER_TIME : 0) +
      (areTimesSame === true ? SAME_TIME : 0) -
      (isOnlyPlanned(known, statement) ? OTHER_MODALITY : 0) -
      (areEndsTurned(point, known.point) ? OTHER_END : 0) -
      (relation.kind === 'unlike' ? UNLIKE : 0) -
      (isFarOff(point, known.point) && !(relation.kind === 'differs' && relation.isSameDigits)
        ? FAR_OFF
        : 0) +
      (relation.kind === 'differs' && relation.isSameDigits ? SAME_DIGITS : 0),
    breadth: share(sum.broad, sum.all),
    near: share(sum.near, sum.all),
    lacksName,
    ...(otherName && { otherName }),
    lacking:
      lacksHead &&
      statement.isChinese &&
      !(relation.kind === 'differs' && relation.isSameDigits) &&
      share(sum.near, sum.all) < NEAR_ENOUGH
        ? 1
        : share(things.lacking, things.all),
    precision: precise,
    hasEvent,
    holdsHead: holdsHead || !statement.isChinese,
    isOtherTime: areTimesSame === false,
    isUntimed: isUntimed(point, known, statement),
    held,
  };
}

function bestIn(places: readonly Occurrence[], span: Span): number {
  return places.find((place) => overlaps(span, place))?.strength ?? 0;
}

/** How near a term stands to the figure, at best. */
function closeness(places: readonly Occurrence[], known: EvidencePoint): number {
  return places.reduce((top, place) => Math.max(top, place.strength * nearness(place, known)), 0);
}

function nearness(place: Span, { point, clauses, before }: EvidencePoint): number {
  if (point.own.some((own) => overlaps(own, place)) || overlaps(point.span, place)) return NEARNESS.own;
  const clause = clauses.find(({ span }) => overlaps(span, place));
  if (clause)
    return clause.distance < 0
      ? NEARNESS.after
      : Math.max(NEARNESS.least, NEARNESS.clause - NEARNESS.perClause * clause.distance);
  return before && overlaps(before, place) ? NEARNESS.before : NEARNESS.passage;
}

function isHeld(places: readonly Occurrence[], { point, clauses }: EvidencePoint): boolean {
  return places.some(
    (place) =>
      point.own.some((own) => overlaps(own, place)) ||
      clauses.some(({ span, distance }) => distance >= 0 && overlaps(span, place)),
  );
}

/** Whether an organisation is only spoken of in other paragraphs, and they are about another one. */
function isOffTopic(term: Term, inside: readonly Occurrence[], { topic }: EvidenceText): boolean {
  if (term.entityKind !== 'organization' || inside.length > 0 || !topic) return false;
  return occurrencesOf(term, topic).length === 0 && !isShortFor(topic.folded, term);
}

/** One of the same kind as the name, of whom the statement says nothing, in the sentence or in the one before. */
function otherNameThan(
  term: Term,
  { text, point, before }: EvidencePoint,
  statement: StatementReading,
): EntityMention | undefined {
  const { entityKind } = term;
  if (entityKind !== 'organization' && entityKind !== 'person') return undefined;
  const meant = [...statement.find(text).values()].flatMap(({ inside }) => inside);
  return text.reading.names.findLast(
    ({ kind, span, text: name }) =>
      kind === entityKind &&
      !isShortFor(fold(name), term) &&
      span.end <= point.span.start &&
      (overlaps(point.sentence, span) || (before !== undefined && overlaps(before, span))) &&
      !meant.some((place) => overlaps(place, span)),
  );
}

/** Share of the words beside the article's figure that the statement has: beside its own for whole, else for half. */
function precision(
  { ownTerms }: EvidencePoint,
  own: readonly Term[],
  places: ReadonlyMap<Term, { readonly inside: readonly Occurrence[] }>,
): number {
  let total = 0;
  let found = 0;
  for (const term of ownTerms) {
    if (term.isChange) continue;
    let best = 0;
    for (const [said, { inside }] of places) {
      if (inside.some((place) => overlaps(place, term.span)))
        best = Math.max(best, own.includes(said) ? 1 : 0.5);
    }
    total += term.weight;
    found += term.weight * best;
  }
  return total > 0 ? found / total : 0.5;
}

function relationOf(said: Point, known: Point): Relation | undefined {
  if (said.kind === 'figure' && known.kind === 'figure') {
    if (countOtherThings(said, known)) return undefined;
    const relation = relate(
      { quantity: said.mention.value.quantity, text: said.text },
      { quantity: known.mention.value.quantity, text: known.text },
    );
    return relation.kind === 'unlike' && relation.field === undefined ? undefined : relation;
  }
  if (said.kind === 'date' && known.kind === 'date') {
    const isSameTime = areCompatible(said.mention.value.edtf, known.mention.value.edtf);
    if (isSameTime === undefined) return undefined;
    if (isSameTime && said.bound && known.bound && said.bound !== known.bound)
      return { kind: 'differs', field: 'bound' };
    return isSameTime ? { kind: 'same' } : { kind: 'differs', field: 'value' };
  }
  return undefined;
}

/** Whether the one counts people and the other ships, or the one is an age and the other is not. */
function countOtherThings(said: FigurePoint, known: FigurePoint): boolean {
  const [a, b] = [said, known].map(({ mention }) => fold(mention.value.quantity.unitText));
  const [x, y] = [a, b].map((unit) => zhClassifiers.findIndex((row) => row.includes(unit ?? '')));
  if (x !== undefined && y !== undefined && x >= 0 && y >= 0 && x !== y) return true;
  return said.isAge !== known.isAge && said.mention.value.quantity.dimension === 'duration';
}

/** Whether the one is where a change began and the other where it ended: `由…至…`, `from … to …`. */
function areEndsTurned(said: Point, known: Point): boolean {
  return (
    said.kind === 'figure' &&
    known.kind === 'figure' &&
    said.end !== undefined &&
    known.end !== undefined &&
    said.end !== known.end
  );
}

/** Whether one is so many times the other. */
function isFarOff(said: Point, known: Point): boolean {
  if (said.kind !== 'figure' || known.kind !== 'figure') return false;
  const [a, b] = [said, known].map(({ mention }) => Math.abs(Number(toBase(mention.value.quantity).high)));
  return a !== undefined && b !== undefined && Math.max(a, b) > FAR * Math.min(a, b);
}

/** Whether another figure of the same sentence has all that this one has, and more. */
function isOutdone(one: Candidate, other: Candidate): boolean {
  return (
    one.known.point.sentence === other.known.point.sentence &&
    other.held.size > one.held.size &&
    other.fit >= one.fit - AS_GOOD &&
    [...one.held].every((term) => other.held.has(term))
  );
}

/** Whether both are of one time; undefined where one of them does not say. */
function timesAgree(said: Point, known: EvidencePoint, statement: StatementReading): boolean | undefined {
  if (said.kind !== 'figure' || known.point.kind !== 'figure') return undefined;
  const here = said.mention.value.when?.edtf ?? onlyDate(statement);
  const own = known.point.mention.value.when?.edtf;
  const there = own ?? dateBeside(known);
  if (here !== undefined && there !== undefined && !isDateOfOtherEnd(known))
    return areCompatible(here, there);
  // What it is compared with was so before.
  if (known.point.end === 'first' && said.end === 'last') return false;
  if (known.point.end === 'first' && said.end === undefined && !tellsEarlier(statement)) return false;
  if (here !== undefined && own === undefined && isDateOfSibling(here, known)) return false;
  if (isToldElsewhere(periodsOf(statement.text.reading.folded, said), known)) return false;
  const folded = known.text.reading.reading.folded;
  const before = folded.slice(known.point.sentence.start, known.point.span.end);
  return arePeriodsOne(
    periodsOf(statement.text.reading.folded, said),
    new Map([...periodsIn(before), ...periodsOf(folded, known.point)]),
  );
}

/** `from 3 million in 2019 to 4 million`: the date is the other end's, beside which it stands. */
function isDateOfOtherEnd({ text, point }: EvidencePoint): boolean {
  const when = point.kind === 'figure' ? point.mention.value.when : undefined;
  if (!when || point.kind !== 'figure' || !point.end) return false;
  const gap = ({ span }: Point): number => Math.max(when.span.start - span.end, span.start - when.span.end);
  return text.points.some(
    ({ point: other }) =>
      other.kind === 'figure' &&
      other.end !== undefined &&
      other.end !== point.end &&
      other.sentence === point.sentence &&
      other.mention.value.when?.span.start === when.span.start &&
      gap(other) < gap(point),
  );
}

/** Whether the statement is of another year than the present, and nothing beside the figure tells of which it is. */
function isUntimed(
  said: Point,
  { text, point, before }: EvidencePoint,
  statement: StatementReading,
): boolean {
  const year = periodsIn(statement.text.reading.folded).get('year');
  if (said.kind !== 'figure' || year === undefined || year === 'this') return false;
  const { folded } = text.reading.reading;
  const told = folded.slice(before?.start ?? point.sentence.start, point.sentence.end);
  return !periodsIn(told).has('year') && !/(?:19|20)\d\d/u.test(told);
}

/** Whether another figure of its kind in the sentence has the date, and this one none. */
function isDateOfSibling(date: string, { text, point }: EvidencePoint): boolean {
  return (
    point.kind === 'figure' &&
    text.points.some(
      ({ point: other }) =>
        other.kind === 'figure' &&
        other.sentence === point.sentence &&
        relationOf(other, point) !== undefined &&
        other.mention.value.when !== undefined &&
        areCompatible(date, other.mention.value.when.edtf) === true,
    )
  );
}

/** Whether another figure of the sentence is told to be of the period, and this one has a date of its own. */
function isToldElsewhere(periods: ReadonlyMap<string, string>, { text, point }: EvidencePoint): boolean {
  if (periods.size === 0 || point.kind !== 'figure' || !point.mention.value.when) return false;
  const { folded } = text.reading.reading;
  return text.points.some(
    ({ point: other }) =>
      other.kind === 'figure' &&
      other !== point &&
      other.sentence === point.sentence &&
      !other.mention.value.when &&
      arePeriodsOne(periods, periodsOf(folded, other)) === true,
  );
}

/** Whether the statement is of an earlier time, as it says itself. */
function tellsEarlier({ text: { reading } }: StatementReading): boolean {
  return zhEarlier.test(reading.folded) || enEarlier.test(reading.folded);
}

/** The date told with the figure, or else the first before it in its sentence. */
function dateBeside({ text, point }: EvidencePoint): string | undefined {
  const inside = text.reading.dates.filter(({ span }) => overlaps(point.sentence, span));
  const beside = inside.find(({ span }) => point.own.some((own) => overlaps(own, span)));
  return (beside ?? inside.find(({ span }) => span.end <= point.span.start))?.value.edtf;
}

function onlyDate({ text: { dates } }: StatementReading): string | undefined {
  return dates.length === 1 ? dates[0]?.value.edtf : undefined;
}

/** The periods that are told with a point. */
function periodsOf(folded: string, { own, clause }: Point): ReadonlyMap<string, string> {
  const beside = own.map(({ start, end }) => folded.slice(start, end)).join('\n');
  return new Map([...periodsIn(folded.slice(clause.start, clause.end)), ...periodsIn(beside)]);
}

/** What is planned or imagined is not so yet. */
export function isOnlyPlanned({ point }: EvidencePoint, { isExpectation }: StatementReading): boolean {
  const modality = point.kind === 'figure' ? point.mention.value.modality : undefined;
  return !isExpectation && (modality === 'plan' || modality === 'counterfactual');
}

/** The terms that name what a figure counts: `12 librarians`; none where it does not count things. */
export function thingsCounted(point: Point, { terms }: StatementReading): readonly Term[] {
  if (point.kind !== 'figure' || !point.counted) return [];
  const { counted } = point;
  return terms.filter(({ span }) => contains(counted, span) || overlaps(counted, span));
}
