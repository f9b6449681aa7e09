/** How well a point of the articles fits one of the statement, by the words around both, and what is missing. */
import { checkingOf, says } from '../../../lang/checking/says.js';
import { zhOfPeople, zhPlacesCounted } from '../../../lang/checking/zh-checking.js';
import type { EntityMention, Span } from '../../../model.js';
import type { Relation } from '../compare/relate-extents.js';
import { isRestated } from '../compare/restated.js';
import type { EvidencePoint } from '../reading/evidence-texts.js';
import type { Point } from '../reading/points.js';
import { isAbsent, standsIn, strengthIn, type PlacesByTerm } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';
import { CHANGE_WEIGHT, canStandIn, within, type Term } from '../reading/term.js';
import { NEARNESS, closeness, isHeld } from './nearness.js';
import { isOffTopic, isOnlyOfRow, otherNameThan } from './other-name.js';
import { isChangeForLevel, isOfContrary, isOnlyPlanned } from './other-sense.js';
import { areEndsTurned, areOfOtherKinds, areOfOtherParts, isFarOff, relationOf } from './relate-points.js';
import { isUntimed, timesAgree } from './same-time.js';
import { countsOther, countsThat, thingsCounted } from './things-counted.js';

/** How much a term counts that stands in another part of the statement than the point. */
const ELSEWHERE = 0.35;

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

/** The imports are seldom meant by the exports. */
const OF_CONTRARY = 0.3;

/** Of several figures it is the one of the things that the statement counts. */
const COUNTS_OTHER = 0.5;

/** Things of another kind are counted in another word: `5条`, and not `5名`. */
const OTHER_CLASSIFIER = 0.25;

/** What cannot be compared is seldom what is meant. */
const UNLIKE = 0.3;

/** The same digits in another unit or magnitude are seldom two figures. */
const SAME_DIGITS = 0.1;

/** The same value in another form seldom stands there by chance. */
const RESTATED = 0.5;

/** By how much something grew is not how much it is. */
const CHANGE_FOR_LEVEL = 0.3;

/** Figures of quite another size are seldom of the same. */
const FAR_OFF = 0.12;

/** So many times as much is hardly of the same at all. */
const OF_OTHER_SIZE = 10_000;

/** So well must the sentence have what is measured. */
const HELD_FROM = 0.63;

/** Where so much of the statement stands together, one word of it may be put otherwise. */
const NEAR_ENOUGH = 0.75;

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
  /** Whether the article is in the other language. */
  readonly isAcross: boolean;
  readonly isOtherTime: boolean;
  /** Whether both tell their time, and it is the same. */
  readonly isSameTime: boolean;
  /** Whether the statement is of last year or of the next, and the article tells no year. */
  readonly isUntimed: boolean;
  /** Names and things of the statement with the article's figure or before it in its sentence. */
  readonly held: ReadonlySet<Term>;
}

/** Whether the statement has the article's very figure in another form: then it is of the same, whatever the words. */
export function isPutOtherwise(known: Point, said: Point): boolean {
  return (
    said.kind === 'figure' &&
    known.kind === 'figure' &&
    isRestated(
      { quantity: said.mention.value.quantity, text: said.text },
      { quantity: known.mention.value.quantity, text: known.text },
    )
  );
}

/** Whether the articles' point has the value of the statement's. */
export function isSame({ relation }: Candidate): boolean {
  return relation.kind === 'same';
}

/** The articles' point as one that the statement's may speak of; undefined where the two cannot be compared. */
export function candidate(
  point: Point,
  known: EvidencePoint,
  statement: StatementReading,
): Candidate | undefined {
  const isLeft = isTimeLeft(point, known, statement);
  const relation: Relation | undefined = isLeft
    ? { kind: 'differs', field: 'value' }
    : relationOf(point, known.point);
  if (!relation || (relation.kind !== 'same' && (isOnlyComparedWith(known) || countsPlaces(point, known))))
    return undefined;
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
    const isFound = !isAbsent(places.get(term));
    const canStand = !isAcross || isFound || canStandIn(term, isChinese);
    const weight = term.weight * (canStand ? 1 : UNTRANSLATED) * (term.isChange ? CHANGE_WEIGHT : 1);
    const prominence = own.includes(term) ? 1 : ELSEWHERE;
    const isName = term.kind === 'name' || term.kind === 'ordinal';
    const sentence = strengthIn(term, places, known.point.sentence);
    const before = strengthIn(term, places, known.before);
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
        (term.kind === 'ordinal' && !isOnlyOfRow(term, { inside, around }, known.text)) ||
        !isFound ||
        other !== undefined ||
        isOffTopic(term, inside, known.text);
    }
    const isImplied = !isChinese && checkingOf(term.own).impliedMeasures.has(term.own);
    if (term.kind === 'thing' && own.includes(term) && canStand && !isAcross && !isImplied) {
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
  const near = share(sum.near, sum.all);
  const isSameDigits = relation.kind === 'differs' && relation.isSameDigits;
  const areTimesSame = timesAgree(point, known, statement);
  const deeds = own.filter(
    (term) => term.kind === 'slight' && term.own.length > 1 && canStandIn(term, known.text.isChinese),
  );
  const isDone = (span: Span): boolean => deeds.some((term) => strengthIn(term, places, span) >= DEED_FROM);
  const told = own.filter(({ kind }) => kind === 'thing');
  // `was born in 1985`: without a deed, what is told stands in a thing.
  const hasEvent =
    deeds.length > 0
      ? isDone(known.point.sentence)
      : isAcross || told.length === 0 || told.some((term) => !isAbsent(places.get(term)));
  const tellsEvent = deeds.length > 0 && isDone(known.point.clause);
  const precise = precision(known, own, places);
  const unmet = own.filter((term) => term.kind !== 'slight' && isAbsent(places.get(term)));
  return {
    known,
    unmet: isAcross ? [] : unmet,
    alien: known.ownTerms.filter(
      ({ kind, span, isChange }) =>
        kind === 'thing' && !isChange && !statement.terms.some((term) => standsIn(term, places, span)),
    ),
    relation,
    fit:
      share(sum.fit, sum.total) +
      PRECISION * precise +
      NEAR * near -
      (lacksName ? LACKS_NAME : 0) -
      (point.kind === 'date' && !hasEvent ? LACKS_EVENT : 0) +
      (point.kind === 'date' && tellsEvent ? LACKS_EVENT : 0) -
      (areTimesSame === false ? OTHER_TIME : 0) +
      (areTimesSame === true ? SAME_TIME : 0) -
      (isOnlyPlanned(known, statement) ? OTHER_MODALITY : 0) -
      (isLeft || areEndsTurned(point, known.point) ? OTHER_END : 0) -
      (areOfOtherParts(point, known.point, statement.points) || isWholeOfTold(point, known, statement)
        ? OTHER_END
        : 0) -
      (countsOther(point, known, statement) ? COUNTS_OTHER : 0) -
      (haveOtherWords(point, known.point, statement) ? OTHER_CLASSIFIER : 0) -
      (!isAcross && isOfContrary(point, known, own, statement) ? OF_CONTRARY : 0) -
      (relation.kind === 'unlike' ? UNLIKE : 0) -
      (isChangeForLevel(point, statement, known) ? CHANGE_FOR_LEVEL : 0) -
      ((isFarOff(point, known.point) && !isSameDigits) || isFarWithin(relation) ? FAR_OFF : 0) -
      (isFarOff(point, known.point, OF_OTHER_SIZE) && !isSameDigits ? UNLIKE : 0) +
      (isSameDigits ? SAME_DIGITS : 0) +
      (relation.kind === 'same' && isPutOtherwise(known.point, point) ? RESTATED : 0),
    breadth: share(sum.broad, sum.all),
    near,
    lacksName,
    ...(otherName && { otherName }),
    lacking:
      lacksHead && statement.isChinese && !isSameDigits && near < NEAR_ENOUGH
        ? 1
        : share(things.lacking, things.all),
    precision: precise,
    hasEvent,
    holdsHead:
      holdsHead || !statement.isChinese || countsThat(thingsCounted(point, statement), known, statement),
    isAcross,
    isOtherTime: areTimesSame === false,
    isSameTime: areTimesSame === true,
    isUntimed: isUntimed(point, known, statement),
    held,
  };
}

/** `slipped from May to June`: in May it is no more, unless the statement speaks of what was so before. */
function isTimeLeft(
  said: Point,
  { point, ofSentence, text: { reading } }: EvidencePoint,
  { text: own }: StatementReading,
): boolean {
  if (said.kind !== 'date' || said.end || point.kind !== 'date' || point.end !== 'first') return false;
  const isMoved = ofSentence.some(
    (other) =>
      other.point.kind === 'date' && other.point.end === 'last' && other.point.span.start > point.span.end,
  );
  const told = reading.reading.folded.slice(point.sentence.start, point.span.start);
  const words = own.reading.folded;
  return isMoved && says('moved', told) && !says('earlier', words) && !says('moved', words);
}

/** Whether the statement counts people, and the article provinces or posts: `31个省份`. */
function countsPlaces(said: Point, { text, point }: EvidencePoint): boolean {
  if (said.kind !== 'figure' || point.kind !== 'figure') return false;
  const isOfPeople = zhOfPeople.test(said.mention.value.quantity.unitText);
  return isOfPeople && zhPlacesCounted.test(text.reading.reading.folded.slice(point.span.end - 1));
}

/**
 * `15 of the 42 huts are thatched`, `they sold 15 of their 42 cows`: whether the figure is the whole, and the statement has
 * what is told of the part.
 */
function isWholeOfTold(
  said: Point,
  { point, ofSentence, text }: EvidencePoint,
  { terms, find, points }: StatementReading,
): boolean {
  if (text.isChinese || point.kind !== 'figure' || said.kind !== 'figure') return false;
  if (!point.isWhole || points.some((one) => one.kind === 'figure' && one.isWhole)) return false;
  const part = ofSentence.find(
    (one) => one.point.span.end < point.span.start && point.span.start - one.point.span.end < PART_REACH,
  );
  if (!part) return false;
  const around = [
    { start: point.clause.start, end: part.point.span.start },
    { start: point.counted?.end ?? point.span.end, end: point.clause.end },
  ];
  return terms.some(
    (term) => term.kind === 'slight' && term.own.length > 2 && standsIn(term, find(text), ...around),
  );
}

/** How far a part may stand before its whole, in UTF-16 code units. */
const PART_REACH = 24;

/** Whether both count, in Chinese words that are not used of one thing. */
function haveOtherWords(said: Point, known: Point, { text }: StatementReading): boolean {
  if (said.kind !== 'figure' || known.kind !== 'figure') return false;
  const [a, b] = [said.mention.value.quantity, known.mention.value.quantity];
  if (a.dimension !== 'count' || b.dimension !== 'count' || !areOfOtherKinds(a.unitText, b.unitText))
    return false;
  // `12枚选票`: votes, too.
  const own = said.counted && text.reading.text.slice(said.counted.start, said.clause.end);
  return own === undefined || b.unitText === '' || !own.includes(b.unitText);
}

/** `than in 2021`: a time that only tells with what something is compared. */
function isOnlyComparedWith({ text, point }: EvidencePoint): boolean {
  const { folded } = text.reading.reading;
  return point.kind === 'date' && says('thanLast', folded.slice(point.sentence.start, point.span.start));
}

/** `4.6 million` is more than 900,000, and nobody would put it so. */
function isFarWithin(relation: Relation): boolean {
  return relation.kind === 'open' && relation.field === undefined;
}

/** Share of the words beside the article's figure that the statement has: beside its own for whole, else for half. */
function precision({ ownTerms }: EvidencePoint, own: readonly Term[], places: PlacesByTerm): number {
  let total = 0;
  let found = 0;
  for (const term of ownTerms) {
    if (term.isChange) continue;
    let best = 0;
    for (const said of places.keys()) {
      if (standsIn(said, places, term.span)) best = Math.max(best, own.includes(said) ? 1 : 0.5);
    }
    total += term.weight;
    found += term.weight * best;
  }
  return total > 0 ? found / total : 0.5;
}
