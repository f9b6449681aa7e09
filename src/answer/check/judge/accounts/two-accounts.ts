/** Two accounts of one thing that give different figures: `13 dead according to the police, 17 by the count of the Red Cross`. */
import { enTheirOwn } from '../../../../lang/checking/accounts.js';
import { overlaps } from '../../../../text/spans.js';
import { isSame, type Candidate } from '../../align/candidate.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import type { Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { inTwoParagraphs } from './two-paragraphs.js';
import { standsIn } from '../../reading/places.js';
import type { Term } from '../../reading/term.js';
import { accountWords, disputes, isOfReport } from './account-words.js';
import {
  accountOf,
  areOneGiver,
  isGivers,
  isInGiversName,
  isNamedApart,
  isWished,
  namesGiver,
} from './account.js';
import { areOfOneSize, countsOther, isAboutIt, isOfSameThing } from './measured-thing.js';
import { isGivenNear, isGivenOfAllThings, isNamedIn, isSurelyIts, namesNobodyElse } from './named-around.js';

/** Share of the statement's words that the paragraph of each must have, and those near the figure. */
const BREADTH_FROM = 0.5;

const NEAR_FROM = 0.25;
const GIVEN_NEAR_FROM = 0.2;

/** The figure that bears the statement out, and one of another account that contradicts it; undefined where there are none such. */
export function twoAccounts(
  point: Point,
  candidates: readonly Candidate[],
  statement: StatementReading,
): { readonly same: Candidate; readonly other: Candidate } | undefined {
  if (statement.claim) return undefined;
  const told = candidates.filter((one) => isTold(one, point, statement));
  for (const same of told) {
    if (!bearsOut(same, point, statement)) continue;
    const other = told.find((one) => contradicts(one, same, point, statement));
    // `甲校则说报名420人`: of its own.
    const isOwn =
      statement.isChinese &&
      other &&
      isNamedApart(same.known, [same.known, other.known], statement.text.reading.folded);
    if (other && !isOwn) return { same, other };
  }
  return inTwoParagraphs(candidates);
}

/** Whether a figure, or a date, is told near the statement's words, and of no other time. */
function isTold(one: Candidate, point: Point, statement: StatementReading): boolean {
  return (
    !one.isAcross &&
    (point.kind === 'figure' || one.hasEvent || isBareAccount(one, statement)) &&
    one.breadth >= BREADTH_FROM &&
    one.near >= (point.kind === 'figure' && accountOf(one.known).isGiven ? GIVEN_NEAR_FROM : NEAR_FROM) &&
    (!one.isOtherTime || isOfReport(one.known))
  );
}

/** Whether a figure is the statement's, told of the same, and the statement does not say by whose account. */
function bearsOut(one: Candidate, point: Point, statement: StatementReading): boolean {
  const isWish = accountWords(statement).wished.test(statement.text.reading.folded);
  return (
    isSame(one) &&
    (!one.lacksName || isGivenByOther(one, statement)) &&
    (statement.isChinese || !countsOther(one)) &&
    (isSurelyOfIt(one.known, statement) || isGivenNear(one, statement)) &&
    isAboutIt(one, point, statement) &&
    isWished(one.known) === isWish &&
    !namesGiver(statement, accountOf(one.known))
  );
}

/** Whether whom an English sentence names, and the statement does not, is only the one who gives the figure. */
function isGivenByOther({ known, otherName }: Candidate, { isChinese }: StatementReading): boolean {
  return !isChinese && otherName !== undefined && isInGiversName(otherName.text, known);
}

/** Whether a figure is another that a second account gives of what the first measures. */
function contradicts(one: Candidate, same: Candidate, point: Point, statement: StatementReading): boolean {
  const isAfresh =
    follows(one, same) && isBareAccount(one, statement) && areOfOneSize(point, one.known.point);
  return (
    (one.relation.kind === 'differs' || one.relation.kind === 'open') &&
    isWished(one.known) === isWished(same.known) &&
    !isOfOther(one, same, statement) &&
    (isSurelyOfIt(same.known, statement) || accountOf(one.known).isGiven) &&
    (isAfresh || isOfSameThing(one, point, statement) || areSetAgainst(same, one, point)) &&
    ((isAfresh && !haveOneGiver(same.known, one.known)) ||
      areTwo(same.known, one.known, isSurelyIts(one, statement)))
  );
}

/** Whether a figure is surely of what the statement tells, whoever gives it. */
function isSurelyOfIt(known: EvidencePoint, statement: StatementReading): boolean {
  return isNamedIn(known, statement) || disputes(known);
}

/** Whether a figure is of somebody else, who does not give it, or of the other end of a change. */
function isOfOther(
  { known, lacksName, otherName, held }: Candidate,
  same: Candidate,
  statement: StatementReading,
): boolean {
  if (known.point.kind === 'figure' && same.known.point.kind === 'figure') {
    if (known.point.end === 'first' && same.known.point.end !== 'first') return true;
  }
  if (isGiversOwn(known, statement)) return true;
  if (!lacksName) return false;
  if (!otherName && namesNobodyElse(known, statement) && isNearby(known, same.known)) return false;
  if (!otherName && isGivenOfAllThings({ known, held }, statement) && isNearby(known, same.known))
    return false;
  return !otherName || !isInGiversName(otherName.text, known);
}

/** Whether the giver of an English figure tells it of what is theirs, and the statement is of somebody else: `Holm said its sales …`. */
function isGiversOwn(known: EvidencePoint, statement: StatementReading): boolean {
  const { part, isGiven } = accountOf(known);
  const { text, point } = known;
  if (text.isChinese || !isGiven) return false;
  const names = statement.terms.filter(({ kind }) => kind === 'name');
  const told = text.reading.reading.folded.slice(part.start, point.span.start);
  return (
    names.length > 0 &&
    enTheirOwn.test(told) &&
    !names.some((term) => standsIn(term, statement.find(text), part))
  );
}

/** `1.3 million according to the ministry, and 3.5 million by the count of the union`. */
function areSetAgainst(same: Candidate, one: Candidate, point: Point): boolean {
  return (
    same.known.point.sentence === one.known.point.sentence &&
    accountOf(same.known).giver.size > 0 &&
    accountOf(one.known).giver.size > 0 &&
    areOfOneSize(point, one.known.point) &&
    !countsOther(one)
  );
}

/** Whether a figure stands with nothing but who gives it: `A count by residents came to 24,500`. */
function isBareAccount({ known, alien }: Candidate, statement: StatementReading): boolean {
  const { point } = known;
  const { isGiven, part } = accountOf(known);
  // What is dated beside a figure is something else.
  if (
    point.kind === 'date' &&
    known.ofSentence.some((one) => one !== known && overlaps(one.point.span, part))
  )
    return false;
  const isCounted = ({ span }: Term): boolean =>
    point.kind === 'figure' && point.counted !== undefined && overlaps(span, point.counted);
  return (
    isGiven &&
    alien.every((term) => isGivers(term.text, known) && !isCounted(term)) &&
    namesNobodyElse(known, statement)
  );
}

/**
 * Whether two figures are of two accounts.
 *
 * @param isSure - whether the other is of the same, whoever gives it
 */
function areTwo(its: EvidencePoint, others: EvidencePoint, isSure: boolean): boolean {
  const [one, other] = [accountOf(its), accountOf(others)];
  const isOnePlace = its.text === others.text;
  if (isOnePlace && (one.part.start === other.part.start || !one.isGiven || !other.isGiven)) return false;
  if (!isSure && !disputes(its) && !disputes(others)) return false;
  if (one.giver.size > 0 && other.giver.size > 0) return !haveOneGiver(its, others);
  if (!one.isGiven && !other.isGiven) return false;
  return !isOnePlace || disputes(its) || disputes(others);
}

/** Whether one and the same gives both figures. */
function haveOneGiver(its: EvidencePoint, others: EvidencePoint): boolean {
  return areOneGiver(accountOf(its).giver, accountOf(others).giver, its.text.isChinese);
}

/** Whether the two are of one article, in paragraphs next to each other. */
function isNearby({ text: { passage } }: EvidencePoint, { text }: EvidencePoint): boolean {
  return (
    passage.documentId === text.passage.documentId && Math.abs(passage.ordinal - text.passage.ordinal) <= 1
  );
}

/** Whether the one is told right behind the other. */
function follows({ known: { text, point, before } }: Candidate, { known }: Candidate): boolean {
  if (text !== known.text || point.span.start < known.point.span.end) return false;
  return [point.sentence, before].some((sentence) => sentence?.start === known.point.sentence.start);
}
