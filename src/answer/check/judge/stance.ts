/** Whether the point that fits best bears out what the statement says, contradicts it, or neither. */
import { enDiffers, enDiffersBy } from '../../../lang/checking/en-trends.js';
import { says } from '../../../lang/checking/says.js';
import { zhChangedBy, zhNow, zhToCome } from '../../../lang/checking/zh-checking.js';
import { zhAlone, zhTotalLast } from '../../../lang/checking/zh-quantifiers.js';
import {
  zhIsDone,
  zhOnceDone,
  zhIsOnlyPlanned,
  zhIsSoByNow,
  zhIsToCome,
} from '../../../lang/checking/zh-stages.js';
import { enDemonyms } from '../../../lang/names/en-demonyms.js';
import { enGoesDown, enGoesUp } from '../../../lang/checking/en-trends.js';
import { zhKeptAt } from '../../../lang/checking/zh-trends.js';
import { isBounded } from '../align/align.js';
import { isPutOtherwise, type Candidate } from '../align/candidate.js';
import { isOnlyPlanned, isShareForChange } from '../align/other-sense.js';
import { isFarOff, relationOf } from '../align/relate-points.js';
import { areCompatible } from '../compare/compare-times.js';
import { directionOf } from '../compare/direction.js';
import { trendTowards } from '../compare/trend.js';
import type { Finding } from '../finding.js';
import type { EvidencePoint } from '../reading/evidence-texts.js';
import { placesOf } from '../reading/places.js';
import type { Point } from '../reading/points.js';
import { compareQuantities, comparable } from '../../../units/index.js';
import { addsTo, type StatementReading } from '../reading/statement.js';
import { isContraryPoint, isOppositeThing } from './figures/contrary-points.js';
import { isDoubtful, isOfOtherLead, isOtherAttribute, isOtherRate } from './doubts.js';
import { isOfPart, isOtherCompound, isOtherMeasure } from './figures/other-measure.js';
import {
  hasOtherSubject,
  isOfAnother,
  isOfOther,
  lacksSubject,
  otherOfKind,
} from './told-otherwise/persons/other-subject.js';
import { countsNoOther, countsOtherThing, countsSame, doesSame, tellsDeed } from './figures/same-things.js';

/** So little of a statement stands near a figure that it may be of anybody. */
const NEAR_NONE = 0.2;

/** Share of the statement's words that must be there to bear it out, and across languages, where some are not found. */
const SUPPORTS_FROM = 0.4;

const SUPPORTS_ACROSS_FROM = 0.25;

/** The same of a figure that is put otherwise, as it seldom is by chance. */
const SUPPORTS_RESTATED_FROM = 0.2;

const SUPPORTS_EVENT_FROM = 0.62;

/** The same where of one alone is told what is of all. */
const OF_ALL_FROM = 0.5;

/** How far before a figure it is told that it is to come, in UTF-16 code units. */
const LEAD_REACH = 60;

/** The same where one end of a change is the very one, and among how many figures at most. */
const PAIR_FROM = 0.4;
const MOST_IN_SENTENCE = 12;

/** The same where what is told as done is only to come. */
const TOLD_AS_DONE_FROM = 0.5;

/** The same to contradict it, and where the digits are the same in another magnitude or unit. */
const REFUTES_FROM = 0.55;

const REFUTES_DIGITS_FROM = 0.2;

const REFUTES_ACROSS_FROM = 0.45;

/** Digits that are seldom the same by chance, and how much of the statement must stand near them. */
const SURE_DIGITS = /\d\D?\d\D?[1-9]/u;

const NEAR_FOR_DIGITS = 0.8;

const REFUTES_FIT_FROM = 0.45;

const REFUTES_NEAR_FROM = 0.3;

/** Share of the words on both sides that must be the same where only the unit is another. */
const IN_OTHER_UNIT_FROM = 0.9;

/** The same of a number with a point, or of more than two digits, which is seldom the same by chance. */
const IN_OTHER_UNIT_WITH_DIGITS_FROM = 0.65;

const TWO_DIGITS = /\d\.[1-9]|[1-9]\d[1-9]/u;

/** Share of the words beside the article's figure that the statement must have where it tells another deed. */
const TOLD_FROM = 0.1;

/** So far from a figure, in characters, stands the one that it came from. */
const BASE_WITHIN = 30;

/** A figure so many times the other is of something else. */
const OF_OTHER_SIZE = 1000;
/** The same of a few that are told in words, which may only say which. */
const OF_OTHER_SIZE_THAN_FEW = 30;

/** Share of the things measured that may be missing: they may be put in other words. */
export const LACKS = 0.4;

/** What one of the articles' points says of a point of the statement. */
export function stanceOf(one: Candidate, point: Point, statement: StatementReading): Finding['stance'] {
  if (isOfAnother(one, point, statement)) return 'refutes';
  if (one.relation.kind === 'same' && isOfAll(one, point, statement)) return 'refutes';
  if (one.lacksName) return 'open';
  if (one.relation.kind === 'same') return stanceOfSame(one, point, statement);
  if (isYetToReach(one, statement)) return 'refutes';
  if (isInOtherUnit(one, point)) return 'refutes';
  return one.relation.kind === 'differs' && contradicts(one, point, statement) ? 'refutes' : 'open';
}

/** The candidate that has the statement's very figure in another unit, where none has it in its own. */
export function inOtherUnit(candidates: readonly Candidate[], point: Point): Candidate | undefined {
  if (candidates.some((one) => one.relation.kind === 'same')) return undefined;
  const [first] = candidates;
  return candidates.find(
    (one) =>
      !one.lacksName &&
      TELLING_DIGITS.test(point.text) &&
      (isInOtherUnit(one, point) || (first !== undefined && hasItsDigits(one, first))),
  );
}

/** Such a figure seldom stands twice by chance. */
const TELLING_DIGITS = /[1-9]\D?\d/u;

/** Whether a figure has the statement's digits in another unit, and all that stands with the one that fits best beside it. */
function hasItsDigits({ known, relation, held }: Candidate, first: Candidate): boolean {
  return (
    relation.kind === 'differs' &&
    relation.field === 'unit' &&
    relation.isSameDigits === true &&
    first.relation.kind === 'differs' &&
    first.known.point.sentence === known.point.sentence &&
    [...first.held].every((term) => held.has(term))
  );
}

/** `24 million bushels` of what the article, in all the other words, has 24 million tonnes. */
function isInOtherUnit({ known, relation, near, precision, isOtherTime }: Candidate, point: Point): boolean {
  if (relation.kind !== 'unlike' || relation.field !== 'unit' || isOtherTime) return false;
  if (point.kind !== 'figure' || known.point.kind !== 'figure') return false;
  const [said, found] = [point.mention.value.quantity, known.point.mention.value.quantity];
  const areTelling = !known.text.isChinese && TWO_DIGITS.test(point.text);
  const least = areTelling ? IN_OTHER_UNIT_WITH_DIGITS_FROM : IN_OTHER_UNIT_FROM;
  return said.low === found.low && said.high === found.high && Math.min(near, precision) >= least;
}

/** The articles have the very figure: of the same, at the same time, and not of the contrary? */
function stanceOfSame(one: Candidate, point: Point, statement: StatementReading): Finding['stance'] {
  const { known, breadth, isOtherTime } = one;
  const isAcross = known.text.isChinese !== statement.isChinese;
  const isOtherwise = isPutOtherwise(known.point, point);
  const least = isAcross ? SUPPORTS_ACROSS_FROM : isOtherwise ? SUPPORTS_RESTATED_FROM : SUPPORTS_FROM;
  if (breadth < least || isOfOneNamedElsewhere(one, statement)) return 'open';
  if (countsOtherThing(one, point, statement) && !addsTo(statement)) return 'refutes';
  const against = breadth >= REFUTES_FROM && !addsTo(statement) ? 'refutes' : 'open';
  // The very figure of another year is taken from there; what only lies within a bound may be so in any year.
  if (isOtherTime && one.isUntimed && isBounded(point)) return 'open';
  if (isOtherTime || isOtherRate(known, point, statement)) return against;
  const other = otherOfKind(known, statement);
  if (other) return other === 'person' ? against : 'open';
  if (isNotYet(known.point) && known.point.end !== 'first' && says('done', statement.text.reading.folded))
    return against;
  if (isToldAsToCome(known) && saysDone(statement)) return breadth >= TOLD_AS_DONE_FROM ? 'refutes' : 'open';
  if (isTurnedFromBase(known, point, statement)) return against;
  if (isEndForBeginning(known, point, statement) || isKeptSo(known, point, statement)) return against;
  if (isOnlyPlanned(known, statement) || isDifferenceForLevel(known, point, statement)) return 'open';
  if (isBeforeEarliest(known, point, statement) || isByForTo(known, point, statement)) return against;
  if (isContraryPoint(known, point, statement) || isOfOther(known, point, statement)) return against;
  if (point.kind === 'date' && !one.hasEvent && breadth < SUPPORTS_EVENT_FROM) return 'open';
  if (isOfOtherLead(known, point, statement) && (!isOtherwise || statement.isChinese)) return 'open';
  return isOtherwise ||
    !(
      lacksSubject(one, statement) ||
      (!isAcross && tellsOther(one)) ||
      isOtherMeasure(one) ||
      isOtherCompound(one.unmet, statement, known.text, known.point.sentence) ||
      isDoubtful(known, point, statement)
    )
    ? 'supports'
    : 'open';
}

/** Whether nothing of a Chinese statement stands near the figure, and whom it names are named in other paragraphs alone. */
function isOfOneNamedElsewhere(
  { known: { text }, near }: Candidate,
  { terms, find, isChinese }: StatementReading,
): boolean {
  if (!isChinese || !text.isChinese || near >= NEAR_NONE) return false;
  const named = terms.filter(({ entityKind }) => entityKind === 'person' || entityKind === 'organization');
  return named.length > 0 && named.every((term) => placesOf(term, find(text)).length === 0);
}

/** Whether a Chinese statement tells of one thing alone what a clause tells as a total: `光是二期就投了54亿`. */
function isOfAll(
  { known, near }: Candidate,
  { span }: Point,
  { text, isChinese }: StatementReading,
): boolean {
  if (!isChinese || !known.text.isChinese || near < OF_ALL_FROM) return false;
  const { clause, span: there } = known.point;
  const from = Math.max(clause.start, there.start - LEAD_REACH);
  const before = known.text.reading.reading.folded.slice(from, there.start);
  return (
    zhTotalLast.test(before) &&
    !zhAlone.test(before) &&
    zhAlone.test(text.reading.folded.slice(Math.max(0, span.start - LEAD_REACH), span.start))
  );
}

/** `are to take up to 75 tonnes`, of what the statement has take 75 tonnes by now. */
function isYetToReach({ known, relation, near, isAcross }: Candidate, statement: StatementReading): boolean {
  const isOfValue = relation.kind === 'open' && relation.field === 'bound';
  return (
    isOfValue &&
    !isAcross &&
    near >= REFUTES_FROM &&
    isNotYet(known.point) &&
    says('done', statement.text.reading.folded)
  );
}

/** Whether the statement is of Japanese firms, the sentence of American ones, and the paragraph has nothing Japanese. */
function isOfOtherOrigin({ text, point }: EvidencePoint, statement: StatementReading): boolean {
  if (text.isChinese || statement.isChinese) return false;
  const origins = (folded: string): readonly string[] => folded.match(enDemonyms) ?? [];
  const { folded } = text.reading.reading;
  const said = origins(statement.text.reading.folded);
  const found = origins(folded.slice(point.sentence.start, point.sentence.end));
  return said.some((one) => !folded.includes(one.slice(0, 5))) && found.some((one) => !said.includes(one));
}

/** Whether it was so again, or changed, as the statement has it, and the sentence has neither: `re-elected`. */
function isOfOtherEvent({ unmet, known: { text, point } }: Candidate, { terms }: StatementReading): boolean {
  if (text.isChinese) return false;
  const there = text.reading.reading.folded.slice(point.sentence.start, point.sentence.end);
  const isTold = [enGoesUp, enGoesDown].some((pattern) => there.match(pattern) !== null);
  return unmet.some(({ own }) => own === 're') || (!isTold && terms.some(({ isChange }) => isChange));
}

/** Whether the statement tells what is to come, and the article what has been. */
function isStillToCome({ text, point }: EvidencePoint, statement: StatementReading): boolean {
  if (!statement.isChinese || !text.isChinese || !statement.isExpectation || isNotYet(point)) return false;
  const { start, end } = point.sentence;
  const there = text.reading.reading.folded.slice(start, end);
  return !says('plan', there) && !zhToCome.test(there);
}

/** Whether the figure is only expected or planned. */
function isNotYet(point: Point): boolean {
  const modality = point.kind === 'figure' ? point.mention.value.modality : undefined;
  return modality === 'forecast' || modality === 'plan';
}

/** Whether a Chinese sentence tells the figure, as all behind the word that leads to it, as something to come. */
function isToldAsToCome({ text, point: { sentence, span, end } }: EvidencePoint): boolean {
  // Where a change that is planned begins, things are now.
  if (!text.isChinese || end === 'first') return false;
  const from = Math.max(sentence.start, span.start - LEAD_REACH);
  const before = text.reading.reading.folded.slice(from, span.start);
  const lead = Array.from(before.matchAll(zhIsOnlyPlanned)).at(-1);
  return lead !== undefined && !zhIsSoByNow.test(before.slice(lead.index + lead[0].length));
}

/** Whether something came to a figure from one beside it, up or down, and the statement has it go the other way. */
function isTurnedFromBase(
  { text, point, ofSentence }: EvidencePoint,
  said: Point,
  { text: own, points }: StatementReading,
): boolean {
  if (said.kind !== 'figure' || point.kind !== 'figure' || point.end === 'first' || said.end === 'first')
    return false;
  const told = directionOf(own.reading.folded, said.span);
  const figures = points.filter(({ kind }) => kind === 'figure');
  if (told === undefined || figures.length > 1) return false;
  const base = ofSentence.find(
    (other) => other.point.kind === 'figure' && other.point.end === 'first' && isNextTo(other.point, point),
  );
  if (base?.point.kind !== 'figure' || directionOf(text.reading.reading.folded, point.span) === told)
    return false;
  const [now, then] = [point.mention.value.quantity, base.point.mention.value.quantity];
  if (!comparable(now, then)) return false;
  const order = compareQuantities(now, then);
  return order !== 0 && told !== (order > 0 ? 'up' : 'down');
}

/** Whether something is said to have come to a figure at which it has been kept: `涨到150元`, of what stays at 150. */
function isKeptSo({ text, point }: EvidencePoint, { span }: Point, { text: own }: StatementReading): boolean {
  return (
    text.isChinese &&
    trendTowards(own.reading.folded, span) !== undefined &&
    zhKeptAt.test(text.reading.reading.folded.slice(point.clause.start, point.span.start))
  );
}

/** Whether no more than a few words part two figures. */
function isNextTo({ span: a }: Point, { span: b }: Point): boolean {
  return Math.max(a.start - b.end, b.start - a.end) <= BASE_WITHIN;
}

/** Whether the statement has begin, or end, in the year in which a stretch of time of the article ended, or began. */
function isEndForBeginning(
  { point }: EvidencePoint,
  said: Point,
  { text: { reading } }: StatementReading,
): boolean {
  if (said.kind !== 'date' || point.kind !== 'date') return false;
  const [start, end] = point.mention.value.edtf.split('/');
  const { edtf } = said.mention.value;
  if (!start || !end || start === '..' || end === '..' || edtf.includes('/')) return false;
  const [isStart, isEnd] = [areCompatible(edtf, start) === true, areCompatible(edtf, end) === true];
  if (isStart === isEnd) return false;
  const [begins, ends] = [says('begins', reading.folded), says('ends', reading.folded)];
  return begins !== ends && (isEnd ? begins : ends);
}

/** Whether the figure is by how much something differs, and the statement has it for what that is. */
export function isDifferenceForLevel(
  { text, point }: EvidencePoint,
  { span }: Point,
  { text: { reading }, isChinese }: StatementReading,
): boolean {
  if (text.isChinese || isChinese || point.kind !== 'figure') return false;
  const others = `${reading.folded.slice(0, span.start)} ${reading.folded.slice(span.end)}`;
  return (
    enDiffersBy.test(text.reading.reading.folded.slice(point.span.end, point.sentence.end)) &&
    !enDiffers.test(others)
  );
}

/** `before 2028`, where the article has `in 2028 at the earliest`. */
function isBeforeEarliest(
  { point }: EvidencePoint,
  said: Point,
  { text: { reading } }: StatementReading,
): boolean {
  return (
    point.kind === 'date' &&
    point.bound === 'earliest' &&
    /\b(?:before|ahead of|earlier than|prior to) [^,.;]{1,16}$/u.test(reading.folded.slice(0, said.span.end))
  );
}

/** Whether the one tells by how much something changed, and the other to what: `提高了20元`, `提高至20元`. */
function isByForTo({ text, point }: EvidencePoint, said: Point, statement: StatementReading): boolean {
  if (!text.isChinese || !statement.isChinese || said.kind !== 'figure' || point.kind !== 'figure')
    return false;
  const isBy = (folded: string, { span, sentence, end }: Point): boolean =>
    end === undefined && zhChangedBy.test(folded.slice(sentence.start, span.start));
  const [here, there] = [statement.text.reading.folded, text.reading.reading.folded];
  return (isBy(here, said) && point.end === 'last') || (said.end === 'last' && isBy(there, point));
}

/** Whether a Chinese statement tells something as done, or as so by now, and nothing as to come. */
function saysDone({ text: { reading }, content, isChinese, isExpectation }: StatementReading): boolean {
  if (!isChinese || zhOnceDone.test(reading.folded)) return false;
  const told = reading.folded.slice(content.start, content.end);
  return (zhIsDone.test(told) || zhNow.test(told)) && !zhIsToCome.test(told) && !isExpectation;
}

/** Whether the figure is the same by chance: none of its own words are the statement's, nor is the deed told. */
function tellsOther({ precision, hasEvent, alien, held }: Candidate): boolean {
  const isTold = [...held].filter(({ kind }) => kind === 'thing').length > 1;
  return precision < TOLD_FROM && !hasEvent && !isTold && alien.length > 0;
}

/** `两家银行`: so few, in words. */
function isFewOf({ kind, text }: Point, { isChinese }: StatementReading): boolean {
  return isChinese && kind === 'figure' && /^[两二三四]\p{Script=Han}?$/u.test(text);
}

/** Whether a Chinese sentence has a change from the statement's other end to another figure: `由4公里扩大到7公里`. */
function isOtherEndOfPair(
  { known, near }: Candidate,
  said: Point,
  { isChinese, points }: StatementReading,
): boolean {
  const { point, ofSentence } = known;
  if (!isChinese || near < PAIR_FROM || said.end === undefined || point.end !== said.end) return false;
  if (point.kind !== 'figure' || ofSentence.length > MOST_IN_SENTENCE) return false;
  const others = points.filter(({ kind, end }) => kind === 'figure' && end !== undefined && end !== said.end);
  return others.some((other) =>
    ofSentence.some(
      (one) =>
        one.point.end === other.end &&
        one.point.clause.start === point.clause.start &&
        relationOf(other, one.point)?.kind === 'same' &&
        relationOf(said, one.point) !== undefined,
    ),
  );
}

/** Whether the statement tells money by the year, the day or the piece, and the sentence tells nothing so. */
function isByTheYearAlone({ text, point: { sentence } }: EvidencePoint, point: Point): boolean {
  if (point.kind !== 'figure') return false;
  const { dimension, per } = point.mention.value.quantity;
  return (
    dimension === 'money' &&
    per !== undefined &&
    !TELLS_RATES.test(text.reading.reading.folded.slice(sentence.start, sentence.end))
  );
}

const TELLS_RATES =
  /[每均年月日周时]|\ban? (?:hour|day|week|month|year|head|piece|night|mile|lesson)\b|\b(?:per|each|every|hourly|daily|weekly|monthly|annual\w*|yearly)\b/u;

/** Whether a figure of the articles with another value is of the same, so that the statement is wrong. */
function contradicts(one: Candidate, point: Point, statement: StatementReading): boolean {
  const { known, relation, breadth, fit, near, lacking } = one;
  if (relation.kind !== 'differs' || one.isUntimed || addsTo(statement)) return false;
  // The very digits seldom stand twice by chance, of whatever time.
  const isSurely =
    !statement.isChinese &&
    relation.isSameDigits === true &&
    SURE_DIGITS.test(point.text) &&
    near >= NEAR_FOR_DIGITS;
  if (one.isOtherTime && !isSurely) return false;
  if (relation.isSameDigits) return breadth >= REFUTES_DIGITS_FROM;
  if (isOtherEndOfPair(one, point, statement)) return true;
  if (
    isFarOff(point, known.point, isFewOf(point, statement) ? OF_OTHER_SIZE_THAN_FEW : OF_OTHER_SIZE) ||
    isOfOtherOrigin(known, statement)
  )
    return false;
  const isAcross = known.text.isChinese !== statement.isChinese;
  if (breadth < (isAcross ? REFUTES_ACROSS_FROM : REFUTES_FROM)) return false;
  if (point.kind === 'date')
    return (
      near >= REFUTES_NEAR_FROM &&
      // English puts a thing in other words more often than Chinese does.
      (!statement.isChinese || lacking <= LACKS) &&
      one.hasEvent &&
      !isStillToCome(known, statement) &&
      !isOfOtherEvent(one, statement)
    );
  if (lacksSubject(one, statement) || isStillToCome(known, statement)) return false;
  if (lacking > LACKS || fit < REFUTES_FIT_FROM || near < REFUTES_NEAR_FROM || isOtherMeasure(one))
    return false;
  if (isByTheYearAlone(known, point)) return false;
  if (isOfPart(one) || isShareForChange(point, statement, known)) return false;
  // Nothing that stands with the one stands with the other.
  if (!statement.isChinese && !isAcross && one.precision === 0 && one.alien.length > 0 && one.held.size === 0)
    return false;
  return (
    one.holdsHead &&
    tellsDeed(point, one, statement) &&
    countsSame(point, known, statement) &&
    doesSame(point, known, statement) &&
    countsNoOther(point, one, statement) &&
    !isOtherAttribute(known, point, statement) &&
    !(relation.field === 'value' && isOppositeThing(known, point, statement)) &&
    !hasOtherSubject(known, statement)
  );
}
