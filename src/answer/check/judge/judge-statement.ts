/** What the articles say of each part of a statement: the rules, in the order in which they are asked. */
import type { Library } from '../../../library.js';
import { isSame } from '../align/candidate.js';
import { OPEN, type EvidencePlace, type Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import type { StatementReading } from '../reading/statement.js';
import { stanceOfAll } from '../verdict.js';
import { contradicted } from './contradicted.js';
import { allOfPart } from './figures/all-of-part.js';
import { shareInWords } from './figures/counted-shares.js';
import { borneTogether } from './figures/borne-together.js';
import { otherCountWithin } from './figures/other-count-within.js';
import { withNumbers } from './figures/other-number.js';
import { swapped } from './figures/swapped-figures.js';
import {
  addsCause,
  addsCertainty,
  addsDone,
  addsGraveDeed,
  addsOperator,
  joinsCauses,
  lacksDeed,
  lacksPredicate,
} from './goes-beyond.js';
import { judgeFormerComparison } from './compared-to-former.js';
import { deniedElsewhere } from './denied-elsewhere.js';
import { addsComparison, hasFigures, judgeComparison } from './judge-comparison.js';
import { judgePlain, turnedAround } from './judge-plain.js';
import { judgePoint } from './judge-points.js';
import { judgeSpeaker } from './judge-speaker.js';
import { judgedPoints, type JudgedPoints } from './judged-points.js';
import { notDone } from './told-otherwise/stages/not-done.js';
import { onlyPlanned } from './told-otherwise/stages/only-planned.js';
import { otherAnswer } from './told-otherwise/things/other-answer.js';
import { otherSpeaker } from './told-otherwise/persons/other-speaker.js';
import { otherTitleOf } from './told-otherwise/persons/other-title.js';
import { otherYear } from './told-otherwise/times/other-year.js';
import { votesTold } from './told-otherwise/ranks/other-vote.js';
import { unlessToCome } from './told-otherwise/stages/told-as-done.js';
import { turnedComparison } from './turned/turned-comparison.js';
import { beginsWithUnknown } from './unknown-name.js';

/** A statement with its figures and dates, before these are judged. */
interface Aligned extends JudgedPoints {
  readonly statement: StatementReading;
  readonly texts: readonly EvidenceText[];
  /** What the articles say of its words, figures aside: judged when first asked for. */
  readonly plain: () => Finding;
}

/** The same with what was found of each figure and date, or of its words where it has none. */
interface Found extends Aligned {
  readonly found: readonly Finding[];
  /** Where the first of them stands. */
  readonly place?: EvidencePlace;
  /** The same, where all are borne out. */
  readonly bearer?: EvidencePlace;
  readonly isBorneOut: boolean;
  /** Whether it is judged by dates alone. */
  readonly isDated: boolean;
}

/** Decides a statement as a whole, or leaves it to the next rule. */
type Rule<Known> = (known: Known) => Finding | undefined;

/** Asked before any figure is judged. */
const BEFORE_FIGURES: readonly Rule<Aligned>[] = [
  ({ statement, texts }) => votesTold(statement, texts),
  ({ statement, texts }) => otherTitleOf(statement, texts),
  ({ statement, texts }) => otherAnswer(statement, texts),
  ({ statement, all, texts }) => otherSpeaker(statement, all, texts),
  ({ statement, texts }) => notDone(statement, texts),
  ({ statement, texts }) => onlyPlanned(statement, texts),
  ({ statement, texts }) => otherYear(statement, texts),
  ({ statement, all }) => allOfPart(all, statement),
  ({ statement, texts }) => otherCountWithin(statement, texts),
];

/** Asked when all figures and dates are judged. */
const BEHIND_FIGURES: readonly Rule<Found>[] = [
  deniedOnDate,
  beyondDate,
  deniedInChinese,
  beyondFigures,
  turned,
  ({ statement, bearer }) => bearer && turnedComparison(statement, bearer),
];

/** What the articles say of each part of the statement; what contradicts it as a whole comes before what does not. */
export function judgeStatement(
  statement: StatementReading,
  texts: readonly EvidenceText[],
  library: Library,
): readonly Finding[] {
  const findings = findingsOf(statement, texts, library);
  if (findings.some(({ stance }) => stance === 'refutes') && beginsWithUnknown(statement, texts))
    return [OPEN];
  const isDecided = findings.some(
    ({ stance }) => stance === 'refutes' || (stance === 'conflicts' && statement.points.length > 0),
  );
  // What figures yield has other words around it than what they are.
  const isWorkedOut =
    stanceOfAll(findings) === 'supports' && findings.some((one) => one.isWorkedOut === true);
  const against = isDecided || isWorkedOut ? undefined : contradicted(statement, texts);
  if (against) return [against];
  const [first] = findings;
  const [place] = first?.evidence ?? [];
  const isBorneOut = place !== undefined && findings.every(({ stance }) => stance === 'supports');
  const denied = isBorneOut ? deniedElsewhere(statement, place, texts) : undefined;
  return denied ? [denied] : findings.map((finding) => unlessToCome(finding, statement));
}

/** The rules in turn: a comparison, what is told otherwise, each figure and date, all of them together, and who says it. */
function findingsOf(
  statement: StatementReading,
  texts: readonly EvidenceText[],
  library: Library,
): readonly Finding[] {
  const former = judgeFormerComparison(statement, texts);
  if (former) return [former];
  const held = judgeComparison(statement, texts);
  if (held && (held.stance === 'refutes' || !hasFigures(statement))) return [held];
  let judged: Finding | undefined;
  const plain = (): Finding => (judged ??= judgePlain(statement, texts));
  const aligned = { ...judgedPoints(statement, texts), statement, texts, plain };
  const told = firstOf(BEFORE_FIGURES, aligned);
  if (told) {
    // What is told otherwise in one paragraph may be borne out by another.
    const isDenied = told.stance === 'refutes' && told.difference?.field === 'polarity';
    const words = isDenied && statement.isChinese ? plain() : undefined;
    return [words?.stance === 'conflicts' ? words : told];
  }
  const known = withFound(aligned);
  const decided = firstOf(BEHIND_FIGURES, known);
  if (decided) return [decided];
  const { found, place } = known;
  const { claim } = statement;
  const borne = found.map((one) =>
    one.stance === 'supports' && !one.isWorkedOut && addsOperator(statement, one.evidence)
      ? { ...one, stance: 'open' as const }
      : withNumbers(one, statement),
  );
  return claim && place ? [...borne, judgeSpeaker(claim, place, statement, library)] : borne;
}

/** What the first rule that decides makes of it. */
function firstOf<Known>(rules: readonly Rule<Known>[], known: Known): Finding | undefined {
  for (const rule of rules) {
    const finding = rule(known);
    if (finding) return finding;
  }
  return undefined;
}

/** Each figure and date judged, or the words of a statement that has none. */
function withFound(aligned: Aligned): Found {
  const { statement, texts, points, candidates } = aligned;
  const found =
    points.length > 0
      ? (swapped(candidates) ??
        borneTogether(
          [...candidates].map(([point, its]) => judgePoint(point, its, statement, texts)),
          candidates,
          statement,
        ))
      : [judgeWithoutFigures(aligned)];
  const isBorneOut = found.every(({ stance }) => stance === 'supports');
  const place = found[0]?.evidence[0];
  return {
    ...aligned,
    found,
    isBorneOut,
    isDated: points.length > 0 && points.every(({ kind }) => kind === 'date'),
    ...(place && { place }),
    ...(place && isBorneOut && { bearer: place }),
  };
}

function judgeWithoutFigures({ statement, texts, plain }: Aligned): Finding {
  const found = plain();
  const share = found.stance === 'open' ? shareInWords(statement, texts) : undefined;
  return share?.stance === 'supports' ? share : found;
}

/** The date is borne out, and the rest is told otherwise right there. */
function deniedOnDate({ plain: judge, found, isDated, isBorneOut }: Found): Finding | undefined {
  if (!isDated || !isBorneOut) return undefined;
  const plain = judge();
  // The time is the one thing that is borne out; what another paragraph denies may be something else.
  const isThere = plain.evidence[0]?.text === found[0]?.evidence[0]?.text;
  return plain.stance === 'refutes' && plain.difference?.field !== 'time' && isThere ? plain : undefined;
}

/** The date is borne out, and what was done then does not stand there. */
function beyondDate({ statement, found, isDated, isBorneOut }: Found): Finding | undefined {
  const lacksWhat = ({ evidence: [at] }: Finding): boolean =>
    at !== undefined && (lacksPredicate(statement, at.text) || lacksDeed(statement, at));
  return isDated && isBorneOut && found.some(lacksWhat) ? OPEN : undefined;
}

/** A Chinese statement whose values are all there, though not borne out, and that is denied. */
function deniedInChinese({
  statement,
  plain: judge,
  candidates,
  found,
  isTelling,
}: Found): Finding | undefined {
  const areThere = isTelling && [...candidates.values()].every(([first]) => first && isSame(first));
  if (!areThere || !statement.isChinese || stanceOfAll(found) !== 'open') return undefined;
  const plain = judge();
  return plain.stance === 'refutes' && plain.difference?.field === 'polarity' ? plain : undefined;
}

/** All is borne out, and the statement tells more with it than stands there. */
function beyondFigures({ statement, bearer, isTelling }: Found): Finding | undefined {
  if (!bearer) return undefined;
  const isBeyond =
    addsComparison(statement, bearer) ||
    addsDone(statement, bearer) ||
    (isTelling && addsCertainty(statement, bearer)) ||
    addsGraveDeed(statement, bearer) ||
    addsCause(statement, bearer) ||
    joinsCauses(statement, bearer);
  return isBeyond ? OPEN : undefined;
}

/** Two that the statement has the other way round, where its figures stand. */
function turned({ statement, points, place }: Found): Finding | undefined {
  if (!place || points.length === 0) return undefined;
  const difference = turnedAround(statement, place.text, place.span);
  return (
    difference && { stance: 'refutes', difference: { field: 'subject', ...difference }, evidence: [place] }
  );
}
