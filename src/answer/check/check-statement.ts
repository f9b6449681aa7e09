/** The verdict on one statement. */
import { enNaming } from '../../lang/en-plans.js';
import { zhStretchFirst } from '../../lang/zh-checking.js';
import type { Library } from '../../library.js';
import type {
  Citation,
  LanguageTag,
  Span,
  UncheckableReason,
  VerdictDifference,
  VerdictLabel,
} from '../../model.js';
import { says } from '../../lang/says.js';
import { fold } from '../../text/fold.js';
import { slice } from '../../text/spans.js';
import { align } from './align/align.js';
import { isSame, type Candidate } from './align/candidate.js';
import type { EvidencePlace, Finding } from './finding.js';
import {
  addsCause,
  addsCertainty,
  addsDenial,
  addsDone,
  addsGraveDeed,
  addsOperator,
  hasOtherCause,
  isPending,
  isUntold,
  joinsCauses,
  lacksDeed,
  lacksOwned,
  lacksPerson,
  lacksPredicate,
  lacksWhatIsLed,
  leavesDenialOut,
} from './judge/goes-beyond.js';
import { addsComparison, comparesAnew, hasFigures, judgeComparison } from './judge/judge-comparison.js';
import { shareInWords } from './judge/figures/counted-shares.js';
import { judgePerson } from './judge/judge-people.js';
import { judgePoint } from './judge/judge-points.js';
import { contradicted } from './judge/contradicted.js';
import { judgeSpeaker } from './judge/judge-speaker.js';
import { judgeWords } from './judge/judge-words.js';
import { beginsWithUnknown, isNamesake } from './judge/unknown-name.js';
import { withNumbers } from './judge/figures/other-number.js';
import { notDone } from './judge/told-otherwise/not-done.js';
import { unlessToCome } from './judge/told-otherwise/told-as-done.js';
import { otherYear } from './judge/told-otherwise/other-year.js';
import { otherOwner } from './judge/told-otherwise/other-owner.js';
import { otherAnswer } from './judge/told-otherwise/other-answer.js';
import { otherSpeaker } from './judge/told-otherwise/other-speaker.js';
import { otherTitleOf } from './judge/told-otherwise/other-title.js';
import { otherAgent } from './judge/told-otherwise/other-agent.js';
import { rivalOf } from './judge/told-otherwise/rival.js';
import { swapped } from './judge/figures/swapped-figures.js';
import { turnedComparison } from './judge/turned/turned-comparison.js';
import { turnedTransfer } from './judge/turned/turned-transfer.js';
import { turnedNames } from './judge/turned/turned-names.js';
import { turnedInChinese, type Turned } from './judge/turned/turned-roles.js';
import { evidenceFor, type EvidenceText } from './reading/evidence-texts.js';
import type { Point } from './reading/points.js';
import { addsTo, takeApart, type StatementReading } from './reading/statement.js';
import type { Statement } from './split-statements.js';

/** `the eight provinces`: more are counted, and not named. */
const MOST_OF_A_NAME = 20;
/** The word behind a number, or the two characters. */
const WITH_NEXT_WORD = /^(?: ?\p{Script=Han}{1,2}|[ -][\p{L}'-]+)/u;

/** What the articles say of a statement. */
export interface Verdict {
  readonly label: VerdictLabel;
  readonly reason?: UncheckableReason;
  readonly differences: readonly (Omit<VerdictDifference, 'citation'> & { readonly citation: Citation })[];
  /** The sentences it rests on, the deciding one first. */
  readonly evidence: readonly Citation[];
}

/** Judges a statement by the articles of the library. What is in doubt is only checked where they say the same of it. */
export function checkStatement({ text, doubt }: Statement, library: Library, language: LanguageTag): Verdict {
  if (doubt === 'question' || doubt === 'fragment') return uncheckable(doubt);
  const statement = takeApart(text, language, doubt === 'forecast', library);
  const texts = evidenceFor(text, library);
  const isTaste = doubt === 'opinion' && statement.points.length === 0 && !statement.claim;
  const verdict = combine(verbatim(text, texts) ?? (isTaste ? [OPEN] : judged(statement, texts, library)));
  // What somebody is said to have wished is theirs or not.
  const isSettled =
    verdict.label === 'supported' ||
    (statement.claim !== undefined && verdict.label === 'refuted') ||
    (doubt === 'forecast' && verdict.label !== 'not-enough-evidence');
  if (doubt === 'opinion' && !isSettled && enNaming.test(fold(text)))
    return { label: 'not-enough-evidence', differences: [], evidence: verdict.evidence };
  return doubt !== undefined && !isSettled ? uncheckable(doubt) : verdict;
}

const OPEN: Finding = { stance: 'open', evidence: [] };

function uncheckable(reason: UncheckableReason): Verdict {
  return { label: 'not-checkable', reason, differences: [], evidence: [] };
}

/** A statement that stands word for word in an article. */
function verbatim(text: string, texts: readonly EvidenceText[]): readonly Finding[] | undefined {
  const wanted = bare(text);
  for (const evidence of texts) {
    const { folded, sentences } = evidence.reading.reading;
    const span = sentences.find(({ start, end }) => bare(folded.slice(start, end)) === wanted);
    if (span) return [{ stance: 'supports', evidence: [{ text: evidence, span }] }];
  }
  return undefined;
}

function bare(text: string): string {
  return fold(text)
    .replace(/[\s\p{P}]+$/u, '')
    .replace(/\s+/gu, ' ');
}

/** What the articles say of each part of the statement; what contradicts it as a whole comes before what does not. */
function judged(
  statement: StatementReading,
  texts: readonly EvidenceText[],
  library: Library,
): readonly Finding[] {
  if (!statement.isChinese && isNamesake(statement, texts)) return [OPEN];
  const findings = findingsOf(statement, texts, library);
  if (findings.some(({ stance }) => stance === 'refutes') && beginsWithUnknown(statement, texts))
    return [OPEN];
  const isDecided = findings.some(
    ({ stance }) => stance === 'refutes' || (stance === 'conflicts' && statement.points.length > 0),
  );
  const against = isDecided ? undefined : contradicted(statement, texts);
  return against ? [against] : findings.map((finding) => unlessToCome(finding, statement));
}

function findingsOf(
  statement: StatementReading,
  texts: readonly EvidenceText[],
  library: Library,
): readonly Finding[] {
  const held = judgeComparison(statement, texts);
  if (held && (held.stance === 'refutes' || !hasFigures(statement))) return [held];
  const points = statement.points.filter((point) => !isTimeOfFigure(point, statement));
  const all = align(statement, points, texts);
  const telling = points.filter((point) => !onlySaysWhich(point, all.get(point) ?? [], statement, texts));
  const candidates = new Map([...all].filter(([point]) => telling.length === 0 || telling.includes(point)));
  const told =
    otherTitleOf(statement, texts) ??
    otherAnswer(statement, texts) ??
    otherSpeaker(statement, all, texts) ??
    notDone(statement, texts) ??
    otherYear(statement, texts) ??
    otherOwner(statement, texts);
  if (told) return [told];
  const found =
    points.length > 0
      ? (swapped(candidates) ??
        [...candidates].map(([point, its]) => judgePoint(point, its, statement, texts)))
      : [judgePlain(statement, texts)].map((plain) => {
          const share = plain.stance === 'open' ? shareInWords(statement, texts) : undefined;
          return share?.stance === 'supports' ? share : plain;
        });
  const isDated = points.length > 0 && points.every(({ kind }) => kind === 'date');
  const isBorneOut = found.every(({ stance }) => stance === 'supports');
  const areThere = telling.length > 0 && [...candidates.values()].every(([first]) => first && isSame(first));
  if (isDated && isBorneOut) {
    const plain = judgePlain(statement, texts);
    // The time is the one thing that is borne out; what another paragraph denies may be something else.
    const isThere = plain.evidence[0]?.text === found[0]?.evidence[0]?.text;
    if (plain.stance === 'refutes' && plain.difference?.field !== 'time' && isThere) return [plain];
    const lacksWhat = ({ evidence: [at] }: Finding): boolean =>
      at !== undefined && (lacksPredicate(statement, at.text) || lacksDeed(statement, at));
    if (found.some(lacksWhat)) return [OPEN];
  }
  if (isDated && points.every((point) => all.get(point)?.[0]?.relation.kind === 'differs')) {
    const plain = judgePlain(statement, texts);
    const isThere = found.some(
      ({ evidence: [at] }) => at !== undefined && at.text === plain.evidence[0]?.text,
    );
    if (plain.stance === 'refutes' && plain.difference?.field === 'time' && isThere) return [plain];
  }
  const dated = isDated && !isBorneOut ? toldUnderDate(statement, points, all, texts) : undefined;
  if (dated && !found.some(({ stance }) => stance === 'refutes')) return [dated];
  if (areThere && statement.isChinese && combine(found).label === 'not-enough-evidence') {
    const plain = judgePlain(statement, texts);
    if (plain.stance === 'refutes' && plain.difference?.field === 'polarity') return [plain];
  }
  const place = found[0]?.evidence[0];
  const bearer = isBorneOut ? place : undefined;
  if (bearer && addsToFigures(statement, bearer, telling.length > 0)) return [OPEN];
  const turned = place && points.length > 0 ? turnedAround(statement, place.text, place.span) : undefined;
  if (place && turned)
    return [{ stance: 'refutes', difference: { field: 'subject', ...turned }, evidence: [place] }];
  const borne = found.map((one) =>
    one.stance === 'supports' && addsOperator(statement, one.evidence)
      ? { ...one, stance: 'open' as const }
      : withNumbers(one, statement),
  );
  const toldOtherwise =
    bearer &&
    (turnedComparison(statement, bearer) ??
      turnedTransfer(statement, bearer) ??
      otherAgent(statement, bearer));
  if (toldOtherwise) return [toldOtherwise];
  const { claim } = statement;
  return claim && place ? [...borne, judgeSpeaker(claim, place, statement, library)] : borne;
}

/** Whether a statement whose figures and dates are borne out tells more with them than stands there. @param isTelling - whether any of them asserts something */
function addsToFigures(statement: StatementReading, place: EvidencePlace, isTelling: boolean): boolean {
  return (
    addsComparison(statement, place) ||
    addsDone(statement, place) ||
    (isTelling && addsCertainty(statement, place)) ||
    addsGraveDeed(statement, place) ||
    addsCause(statement, place) ||
    joinsCauses(statement, place)
  );
}

/** What is told in a sentence without a date of its own, behind one that has the statement's: it goes on about that time. */
function toldUnderDate(
  statement: StatementReading,
  points: readonly Point[],
  all: ReadonlyMap<Point, readonly Candidate[]>,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const plain = judgePlain(statement, texts);
  const [place] = plain.evidence;
  if (plain.stance !== 'supports' || !place) return undefined;
  const isUnder = (point: Point): boolean => {
    const its = (all.get(point) ?? []).filter(({ known }) => known.text === place.text);
    return (
      its.some((one) => isSame(one) && one.known.point.sentence.start < place.span.start) &&
      !its.some(({ known }) => known.point.sentence.start === place.span.start)
    );
  };
  return points.every(isUnder) ? plain : undefined;
}

/** Two that the statement has the other way round. */
function turnedAround(statement: StatementReading, text: EvidenceText, span: Span): Turned | undefined {
  return turnedNames(statement, text, span) ?? turnedInChinese(statement, text, span);
}

/** A statement without figures: of somebody, or else in all its words. */
function judgePlain(statement: StatementReading, texts: readonly EvidenceText[]): Finding {
  for (const text of texts)
    for (const span of text.reading.reading.sentences) {
      const turned = turnedAround(statement, text, span);
      if (turned)
        return { stance: 'refutes', difference: { field: 'subject', ...turned }, evidence: [{ text, span }] };
      if (hasOtherCause(statement, { text, span })) {
        const found = text.passage.text.slice(span.start, span.end);
        const difference = { field: 'value', said: statement.text.reading.text, found } as const;
        return { stance: 'refutes', difference, evidence: [{ text, span }] };
      }
    }
  const ofPerson = judgePerson(statement, texts);
  const found = ofPerson && ofPerson.stance !== 'open' ? ofPerson : judgeWords(statement, texts);
  const [place] = found.evidence;
  if (place && found.stance === 'refutes' && isUnfounded(found, statement, place))
    return { ...found, stance: 'open' };
  if (found.stance !== 'supports' || !place) return found;
  const rival = addsTo(statement) ? undefined : rivalOf(statement, texts);
  if (rival && !lacksDeed(statement, rival.place))
    return {
      stance: 'refutes',
      difference: { field: 'subject', said: rival.said, found: rival.found },
      evidence: [rival.place],
    };
  const isBeyond =
    addsDenial(statement, place) ||
    lacksPredicate(statement, place.text, place.span) ||
    lacksDeed(statement, place) ||
    lacksPerson(statement, place) ||
    lacksOwned(statement, place.text) ||
    lacksWhatIsLed(statement, place) ||
    leavesDenialOut(statement, place) ||
    comparesAnew(statement, place) ||
    isPending(statement, place) ||
    addsCause(statement, place) ||
    joinsCauses(statement, place) ||
    (found !== ofPerson && isUntold(statement, place));
  return isBeyond ? { ...found, stance: 'open' } : found;
}

/** What is told of nobody is not told of another; nor is what is mostly untold told the contrary. */
function isUnfounded({ difference }: Finding, statement: StatementReading, place: EvidencePlace): boolean {
  if (addsCause(statement, place) || addsGraveDeed(statement, place)) return true;
  if (difference?.field === 'subject') return lacksDeed(statement, place);
  const isAcross = place.text.isChinese !== statement.isChinese;
  return difference?.field === 'polarity' && !isAcross && isUntold(statement, place);
}

/** `those five days`, `the five provinces`: nothing is told of it, or it is part of a name that the articles have, too. */
function onlySaysWhich(
  point: Point,
  candidates: readonly Candidate[],
  { text: { reading } }: StatementReading,
  texts: readonly EvidenceText[],
): boolean {
  if (point.kind === 'date' || candidates.some(isSame)) return false;
  const { quantity } = point.mention.value;
  const isAttribute = !point.isAge || point.text.includes('-');
  if (candidates.length === 0 && quantity.dimension === 'duration' && isAttribute) return true;
  const isSmall = Number(quantity.high) <= MOST_OF_A_NAME && quantity.dimension === 'count';
  const [name = ''] = WITH_NEXT_WORD.exec(reading.folded.slice(point.span.end)) ?? [];
  const whole = fold(point.text) + name;
  return isSmall && texts.some((text) => text.reading.reading.folded.includes(whole));
}

/** A date that only says when a figure was so is judged with the figure; so is a month with no year beside one, or `five years ago`. */
function isTimeOfFigure(point: Point, { points, text: { reading } }: StatementReading): boolean {
  if (point.kind === 'figure')
    return (
      point.mention.value.quantity.dimension === 'duration' &&
      (says('agoFirst', reading.folded.slice(point.span.end)) ||
        zhStretchFirst.test(reading.folded.slice(point.span.end))) &&
      points.some((other) => other.kind === 'figure' && other !== point)
    );
  const isMonth = /^XXXX-\d\d(?:\/XXXX-\d\d)?$/u.test(point.mention.value.edtf);
  return points.some(
    (other) =>
      other.kind === 'figure' && (isMonth || other.mention.value.when?.span.start === point.span.start),
  );
}

function combine(findings: readonly Finding[]): Verdict {
  const has = (stance: Finding['stance']): boolean => findings.some((finding) => finding.stance === stance);
  const label: VerdictLabel = has('refutes')
    ? 'refuted'
    : has('conflicts')
      ? 'conflicting'
      : has('open')
        ? 'not-enough-evidence'
        : 'supported';
  const telling = {
    refuted: 'refutes',
    conflicting: 'conflicts',
    'not-enough-evidence': 'open',
    supported: 'supports',
  }[label];
  const own = findings.filter(({ stance }) => stance === telling);
  const places = [...own, ...findings].flatMap(({ evidence }) => evidence);
  return {
    label,
    // What is open differs from nothing.
    differences: (label === 'not-enough-evidence' ? [] : own).flatMap(({ difference, evidence }) => {
      const place = evidence.at(-1);
      return difference && place ? [{ ...difference, citation: citationOf(place) }] : [];
    }),
    evidence: distinct(places.map(citationOf)),
  };
}

function citationOf({ text: { passage }, span }: EvidencePlace): Citation {
  return { passageId: passage.id, span, quote: slice(passage.text, span) };
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((one) => [`${one.passageId}:${one.span.start}`, one])).values()];
}
