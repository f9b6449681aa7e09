/** Two accounts of one thing that give different figures: `13 dead according to the police, 17 by the count of the Red Cross`. */
import {
  enAccounts,
  zhAccounts,
  zhBringsAbout,
  zhWholeArea,
  type Accounts,
} from '../../../../lang/accounts.js';
import { enDemonyms } from '../../../../lang/en-demonyms.js';
import type { Span } from '../../../../model.js';
import { fold } from '../../../../text/fold.js';
import { overlapping } from '../../../../text/overlapping.js';
import { overlaps } from '../../../../text/spans.js';
import { toBase } from '../../../../units/index.js';
import { isSame, type Candidate } from '../../align/candidate.js';
import { countsThat, thingsCounted } from '../../align/things-counted.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import type { Point } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';
import { isAbsent, placesOf, standsIn } from '../../reading/places.js';
import { weightOf, within, type Term } from '../../reading/term.js';

/** Two accounts of one thing seldom differ by more; where it is said that they do, by more than that. */
const ONE_SIZE = 3.2;

const IN_DISPUTE = 12;

/** Share of the statement's words that the paragraph of each must have, and those near the figure. */
const BREADTH_FROM = 0.5;

const NEAR_FROM = 0.25;

/** The latter of a Chinese paragraph, where nothing says that accounts differ. */
const SURE_FROM_CHINESE = 0.6;

/** Share of the words beside the statement's figure that must stand with the article's, unless that tells anew of the same. */
const HELD_FROM = 0.4;

/** Share of the words beside an English figure that the statement must have, where nothing is counted. */
const PRECISION_FROM = 0.2;

/** How far before a figure it is told of what it is, in UTF-16 code units. */
const REACH = 60;

/** How far beside a figure stands what it is of, and what says that it is people, in UTF-16 code units. */
const BESIDE = 2;

const ANYBODY = 12;

/** Who gives a figure, as far as it is told. */
interface Account {
  /** The part of the sentence that is of this account alone. */
  readonly part: Span;
  /** Words that tell who gives it; none where it is told by nobody, or by a pronoun. */
  readonly giver: ReadonlySet<string>;
  readonly isGiven: boolean;
}

/** The figure that bears the statement out, and one of another account that contradicts it; undefined where there are none such. */
export function twoAccounts(
  point: Point,
  candidates: readonly Candidate[],
  statement: StatementReading,
): { readonly same: Candidate; readonly other: Candidate } | undefined {
  if (statement.claim) return undefined;
  const told = candidates.filter(
    (one) =>
      !one.isAcross &&
      (point.kind === 'figure' || one.hasEvent || isBareAccount(one, statement)) &&
      one.breadth >= BREADTH_FROM &&
      one.near >= NEAR_FROM &&
      (!one.isOtherTime || isOfReport(one.known)),
  );
  const borne = told.filter(
    (one) =>
      isSame(one) &&
      !one.lacksName &&
      (isNamedIn(one.known, statement) || disputes(one.known) || isGivenNear(one, statement)),
  );
  const isWish = accountsBy(statement.isChinese).wished.test(statement.text.reading.folded);
  for (const same of borne) {
    if (!isAboutIt(same, point, statement) || isWished(same.known) !== isWish) continue;
    const own = accountOf(same.known);
    const isSurely = isNamedIn(same.known, statement) || disputes(same.known);
    if (namesGiver(statement, own)) continue;
    const other = told.find((one) => {
      const its = accountOf(one.known);
      const isAfresh =
        follows(one, same) && isBareAccount(one, statement) && ratioOf(point, one.known.point) <= ONE_SIZE;
      return (
        (one.relation.kind === 'differs' || one.relation.kind === 'open') &&
        isWished(one.known) === isWish &&
        !isOfOther(one, same, statement) &&
        (isSurely || its.isGiven) &&
        (isAfresh || isOfSameThing(one, point, statement) || areSetAgainst(same, one, point)) &&
        ((isAfresh && !areOneGiver(own.giver, its.giver, one.known.text.isChinese)) ||
          areTwo(own, same.known, its, one.known, isSurelyIts(one, statement)))
      );
    });
    if (other) return { same, other };
  }
  return undefined;
}

/** Whether a figure is of somebody else, who does not give it, or of the other end of a change. */
function isOfOther(
  { known, lacksName, otherName }: Candidate,
  same: Candidate,
  statement: StatementReading,
): boolean {
  if (known.point.kind === 'figure' && same.known.point.kind === 'figure') {
    if (known.point.end === 'first' && same.known.point.end !== 'first') return true;
  }
  if (!lacksName) return false;
  if (!otherName && namesNobodyElse(known, statement) && isNearby(known, same.known)) return false;
  const { giver } = accountOf(known);
  return !otherName || ![...wordsOf(fold(otherName.text), accountsOf(known))].some((word) => giver.has(word));
}

/** Whether a figure only tells what somebody wants. */
function isWished(known: EvidencePoint): boolean {
  const { part } = accountOf(known);
  return accountsOf(known).wished.test(known.text.reading.reading.folded.slice(part.start, part.end));
}

/** Whether a figure is of what the statement measures: the same things are counted, or it is told anew without them. */
function isOfSameThing(one: Candidate, point: Point, statement: StatementReading): boolean {
  const { known } = one;
  if (known.point.kind === 'figure' && known.point.mention.value.modality === 'forecast') return false;
  const ratio = ratioOf(point, known.point);
  const isAnew = tellsAnew(known);
  if (!(ratio <= (isAnew && disputes(known) ? IN_DISPUTE : ONE_SIZE))) return false;
  if (countsOther(one) || (statement.isChinese && !holdsNearest(one, point, statement))) return false;
  const counted = thingsCounted(point, statement);
  if (counted.length > 0 && countsThat(counted, known, statement)) return true;
  const isCount = known.point.kind === 'figure' && known.point.counted !== undefined;
  if (!statement.isChinese && counted.length > 0 && isCount && !countsAnybody(known)) return false;
  if (isAnew) return true;
  if (!statement.isChinese && counted.length === 0 && one.precision < PRECISION_FROM) return false;
  return isAboutIt(one, point, statement);
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

/** `1.3 million according to the ministry, and 3.5 million by the count of the union`. */
function areSetAgainst(same: Candidate, one: Candidate, point: Point): boolean {
  return (
    same.known.point.sentence === one.known.point.sentence &&
    accountOf(same.known).giver.size > 0 &&
    accountOf(one.known).giver.size > 0 &&
    ratioOf(point, one.known.point) <= ONE_SIZE &&
    !countsOther(one)
  );
}

/** Whether most of the words beside the statement's figure stand with the article's, or what is counted does. */
function isAboutIt(one: Candidate, point: Point, statement: StatementReading): boolean {
  const counted = thingsCounted(point, statement);
  if (tellsAnew(one.known) || counted.some((term) => one.held.has(term))) return true;
  const own = within(statement.terms, point.own).filter(({ isChange }) => !isChange);
  const places = statement.find(one.known.text);
  const isTold = (term: Term): boolean =>
    one.held.has(term) || (term.kind === 'name' && !isAbsent(places.get(term)));
  return own.length > 0 && weightOf(own.filter(isTold)) >= HELD_FROM * weightOf(own);
}

/** How many times the one is the other, or the other the one; a date is of no size. */
function ratioOf(...both: readonly Point[]): number {
  if (both.some(({ kind }) => kind === 'date')) return 1;
  const sizes = both.map((point) =>
    point.kind === 'figure' ? Math.abs(Number(toBase(point.mention.value.quantity).high)) : 0,
  );
  return Math.max(...sizes) / Math.min(...sizes);
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
  return isGiven && alien.every((term) => isGivers(term.text, known)) && namesNobodyElse(known, statement);
}

/** Whether a word only tells who gives a figure. */
function isGivers(word: string, known: EvidencePoint): boolean {
  const accounts = accountsOf(known);
  const { giver } = accountOf(known);
  return [...wordsOf(fold(word), accounts)].every((one) => giver.has(one) || accounts.retells.test(one));
}

/** Whether in its part of the sentence none is named but who gives the figure, and whom the statement names. */
function namesNobodyElse(known: EvidencePoint, { terms, find }: StatementReading): boolean {
  const { text, point } = known;
  const { part } = accountOf(known);
  return overlapping(text.reading.names, point.sentence)
    .filter(({ span }) => overlaps(span, part))
    .every(
      (name) => isGivers(name.text, known) || terms.some((term) => standsIn(term, find(text), name.span)),
    );
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

/** Whether the words before a figure only tell that the same was counted or measured. */
function tellsAnew(known: EvidencePoint): boolean {
  const { folded } = known.text.reading.reading;
  const { span, sentence } = known.point;
  return accountsOf(known).anew.test(folded.slice(Math.max(sentence.start, span.start - REACH), span.start));
}

/** Whether right beside the figure something stands that the statement does not speak of, and that does not give it. */
function countsOther({ known, alien }: Candidate): boolean {
  const { text, point } = known;
  const { start, end } = point.span;
  const accounts = accountsOf(known);
  const { giver } = accountOf(known);
  const isOthers = ({ text: word }: Term): boolean =>
    !accounts.guests.test(fold(word)) && ![...wordsOf(fold(word), accounts)].some((one) => giver.has(one));
  const counted = alien.filter(({ span }) => span.end > start && span.start <= end + BESIDE);
  if (counted.length > 0 && !countsAnybody(known)) return true;
  return (
    text.isChinese &&
    alien.some((term) => isOthers(term) && !zhWholeArea.test(term.own) && isBefore(term.span, start))
  );
}

/** Whether people are counted, whoever they are. */
function countsAnybody({ text, point: { span } }: EvidencePoint): boolean {
  const { folded } = text.reading.reading;
  return accountsBy(text.isChinese).anybody.test(folded.slice(span.start, span.end + ANYBODY));
}

/** Whether a span ends right before a place. */
function isBefore({ end }: Span, at: number): boolean {
  return end <= at && end >= at - BESIDE;
}

/** Whether the time told with a figure is only that of a report. */
function isOfReport({ text, point, dates }: EvidencePoint): boolean {
  const { folded } = text.reading.reading;
  const { reports } = accountsBy(text.isChinese);
  return dates.some(
    ({ span }) =>
      span.end <= point.span.start &&
      (reports.before.test(folded.slice(Math.max(point.sentence.start, span.start - REACH), span.start)) ||
        reports.after.test(folded.slice(span.end, point.sentence.end))),
  );
}

function accountsOf({ text }: EvidencePoint): Accounts {
  return accountsBy(text.isChinese);
}

function accountsBy(isChinese: boolean): Accounts {
  return isChinese ? zhAccounts : enAccounts;
}

const accountsRead = new WeakMap<EvidencePoint, Account>();

/** Whose figure it is, told in its own part of the sentence; read once. */
function accountOf(known: EvidencePoint): Account {
  const account = accountsRead.get(known) ?? readAccount(known);
  accountsRead.set(known, account);
  return account;
}

function readAccount(known: EvidencePoint): Account {
  const accounts = accountsOf(known);
  const { folded } = known.text.reading.reading;
  const { sentence, span } = known.point;
  const part = partAround(folded, sentence, span, accounts.parts);
  const here = folded.slice(part.start, part.end).trim();
  const found = accounts.givers.flatMap((giver) => giver.exec(here)?.[1] ?? [])[0];
  return { part, giver: wordsOf(found ?? '', accounts), isGiven: found !== undefined };
}

function partAround(folded: string, sentence: Span, { start, end }: Span, parts: RegExp): Span {
  const stops = [...folded.slice(sentence.start, sentence.end).matchAll(new RegExp(parts, 'gu'))].map(
    ({ 0: stop, index }) => ({ start: sentence.start + index, end: sentence.start + index + stop.length }),
  );
  return {
    start: stops.findLast((stop) => stop.end <= start)?.end ?? sentence.start,
    end: stops.find((stop) => stop.start >= end)?.start ?? sentence.end,
  };
}

/** Words of the name of a giver, or pairs of characters. */
function wordsOf(giver: string, { plain }: Accounts): ReadonlySet<string> {
  const words = giver.match(/[a-z\p{M}\p{Ll}][a-z\p{M}\p{Ll}'’-]+[a-z\p{M}\p{Ll}]/gu) ?? [];
  const pairs = (giver.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  );
  return new Set([...words, ...pairs].filter((word) => !plain.has(word)));
}

/** Whether the sentence of a figure has so much of the statement, and its paragraph a name of it, that it is of the same. */
function isSurelyIts(one: Candidate, statement: StatementReading): boolean {
  return (
    (isNamedIn(one.known, statement) || isGivenNear(one, statement)) &&
    (!statement.isChinese || one.near >= SURE_FROM_CHINESE)
  );
}

/** Whether the paragraph of a figure has a name of the statement, or what that begins with. */
function isNamedIn({ text }: EvidencePoint, { terms, find }: StatementReading): boolean {
  const names = terms.filter(({ kind }) => kind === 'name');
  const first = terms.filter(({ kind }) => kind !== 'slight').slice(0, 1);
  const telling = names.length > 0 ? names : first;
  return telling.length === 0 || telling.some((term) => placesOf(term, find(text)).length > 0);
}

/**
 * Whether two figures are of two accounts.
 *
 * @param isSure - whether the other is of the same, whoever gives it
 */
function areTwo(
  one: Account,
  its: EvidencePoint,
  other: Account,
  others: EvidencePoint,
  isSure: boolean,
): boolean {
  const isOnePlace = its.text === others.text;
  if (its.point.sentence === others.point.sentence && tellsThatAccountsVary(its)) return true;
  if (isOnePlace && (one.part.start === other.part.start || !one.isGiven || !other.isGiven)) return false;
  const areKnown = one.giver.size > 0 && other.giver.size > 0;
  if (!isSure && !disputes(its) && !disputes(others)) return false;
  if (areKnown) return !areOneGiver(one.giver, other.giver, its.text.isChinese);
  if (!one.isGiven && !other.isGiven) return false;
  return !isOnePlace || disputes(its) || disputes(others);
}

/** Whether two are called by the same words; of a Chinese name a part may only tell of where both are. */
function areOneGiver(a: ReadonlySet<string>, b: ReadonlySet<string>, isChinese: boolean): boolean {
  const both = [...a].filter((word) => b.has(word)).length;
  return isChinese ? 2 * both >= Math.min(a.size, b.size) : both > 0;
}

/** Whether the sentence of a figure, or the one before, says that accounts differ. */
function disputes(known: EvidencePoint): boolean {
  const { folded } = known.text.reading.reading;
  const { start } = known.before ?? known.point.sentence;
  return accountsOf(known).disputes.test(folded.slice(start, known.point.sentence.end));
}

/** `Accounts vary: the one has 8,000, the other 6,000`. */
function tellsThatAccountsVary(known: EvidencePoint): boolean {
  const { sentence, span } = known.point;
  return accountsOf(known).vary.test(known.text.reading.reading.folded.slice(sentence.start, span.start));
}

/** Whether the statement says by whose account it is so. */
function namesGiver({ text: { reading }, isChinese }: StatementReading, { giver }: Account): boolean {
  const accounts = accountsBy(isChinese);
  const named = accounts.givers.flatMap((one) => one.exec(reading.folded)?.[1] ?? []);
  return named.some((one) => [...wordsOf(one, accounts)].some((word) => giver.has(word)));
}

/** Whether somebody is told to give a figure, and whom the statement names are named around its paragraph. */
function isGivenNear({ known }: Candidate, statement: StatementReading): boolean {
  const { terms, find } = statement;
  const names = terms.filter(({ kind, entityKind }) => kind === 'name' || entityKind !== undefined);
  const telling = names.length > 0 ? names : terms.filter(({ kind }) => kind !== 'slight').slice(0, 1);
  if (!accountOf(known).isGiven || telling.length === 0) return false;
  const places = find(known.text);
  const isOfNoOther = !known.text.isChinese && namesNobodyElse(known, statement);
  return telling.every((term) => {
    // Of a firm or a person not named here it may be told of another.
    const mayBeNear =
      isOfNoOther ||
      term.kind !== 'name' ||
      term.entityKind === 'place' ||
      term.own.match(enDemonyms) !== null;
    return mayBeNear ? !isAbsent(places.get(term)) : placesOf(term, places).length > 0;
  });
}
