/** The verdict on one statement. */
import { enNaming } from '../../lang/checking/en-plans.js';
import type { Library } from '../../library.js';
import type { LanguageTag } from '../../model.js';
import { fold } from '../../text/fold.js';
import { nearSentences } from './align/word-for-word.js';
import { OPEN, type Finding } from './finding.js';
import { alteredFigure, isToldBehind, isToldElsewhere } from './judge/figures/altered-figure.js';
import { alteredWords } from './judge/altered-words.js';
import { lacksQuoted } from './judge/lacks-quoted.js';
import { isOfOtherSortAcross } from './judge/other-sort-across.js';
import { isOneSided } from './judge/one-sided.js';
import { reworded } from './judge/reworded/reworded.js';
import { toldContrary } from './judge/told-contrary.js';
import { isUntoldKind } from './judge/told-too-little.js';
import { judgeStatement } from './judge/judge-statement.js';
import { turnedVoices } from './judge/turned/turned-voices.js';
import { evidenceFor, type EvidenceText } from './reading/evidence-texts.js';
import { conjunctsOf } from './reading/conjuncts.js';
import { againstFigures } from './judge/held-to/held-to-figures.js';
import { takeApart, type StatementReading } from './reading/statement.js';
import type { Statement } from './split-statements.js';
import { combine, stanceOfAll, uncheckable, type Verdict } from './verdict.js';

/** Judges a statement by the articles of the library. What is in doubt is only checked where they say the same of it. */
export function checkStatement({ text, doubt }: Statement, library: Library, language: LanguageTag): Verdict {
  if (doubt === 'question' || doubt === 'fragment') return uncheckable(doubt);
  const statement = takeApart(text, language, doubt === 'forecast', library);
  const texts = evidenceFor(text, library);
  const isTaste = doubt === 'opinion' && statement.points.length === 0 && !statement.claim;
  const whole = judgeWhole(statement, texts, library, isTaste);
  // A sentence with nearly all its words tells all of it.
  const isWhole = isTaste || (whole.isNear && stanceOfAll(whole.findings) === 'supports');
  const verdict = combine(
    isWhole ? whole.findings : withConjuncts(whole.findings, statement, texts, library),
  );
  // What somebody is said to have wished is theirs or not, and what stands there but for a figure is wrong.
  const isSettled =
    verdict.label === 'supported' ||
    (verdict.label === 'refuted' && (statement.claim !== undefined || whole.isNear)) ||
    (doubt === 'forecast' && verdict.label !== 'not-enough-evidence');
  if (doubt === 'opinion' && !isSettled && enNaming.test(fold(text)))
    return { label: 'not-enough-evidence', differences: [], evidence: verdict.evidence };
  return doubt !== undefined && !isSettled ? uncheckable(doubt) : verdict;
}

/** What was found of a statement. */
interface Judged {
  readonly findings: readonly Finding[];
  /** Whether a sentence has nearly all its words. */
  readonly isNear: boolean;
  /** Whether it stands there word for word. */
  readonly isVerbatim?: true;
}

/** What the articles say of a statement as one. */
function judgeWhole(
  statement: StatementReading,
  texts: readonly EvidenceText[],
  library: Library,
  isTaste = false,
): Judged {
  const judged = judgeAsOne(statement, texts, library, isTaste);
  if (judged.isVerbatim === true || stanceOfAll(judged.findings) !== 'supports') return judged;
  const against = againstFigures(statement, judged.findings, texts);
  return against ? { ...judged, findings: [against] } : judged;
}

/** The same, before it is held to the figures of what bears it out. */
function judgeAsOne(
  statement: StatementReading,
  texts: readonly EvidenceText[],
  library: Library,
  isTaste = false,
): Judged {
  const whole = verbatim(statement.text.reading.text, texts);
  if (whole) return { findings: whole, isNear: true, isVerbatim: true };
  const near = nearSentences(statement, texts);
  const altered = alteredFigure(statement, near);
  if (altered?.finding.stance === 'supports')
    return { findings: unlessContrary([altered.finding], statement), isNear: true };
  const put = reworded(statement, texts, library);
  const isNear = (altered ?? put) !== undefined;
  const judge = (): readonly Finding[] => {
    if (put?.finding.stance === 'supports' && !put.isWithoutSource) return [put.finding];
    const found = isTaste ? [OPEN] : judgeStatement(statement, texts, library);
    const isWorkedOut = stanceOfAll(found) === 'supports' && found.some((one) => one.isWorkedOut);
    const isAltered =
      altered && !isWorkedOut && !isToldElsewhere(altered, found, statement) && !isToldBehind(altered, found);
    const judged = isAltered ? [altered.finding] : found;
    const stance = stanceOfAll(judged);
    if (put?.finding.stance === 'supports' && stance !== 'conflicts') return [put.finding];
    const isOtherwise =
      put?.finding.stance === 'refutes' &&
      stance !== 'refutes' &&
      !isWorkedOut &&
      !isToldElsewhere({ finding: put.finding, said: put.said }, found, statement);
    if (put && (isOtherwise || (put.finding.stance === 'open' && stance === 'supports')))
      return [put.finding];
    if (stance !== 'supports' && stance !== 'open') return judged;
    const another = turnedVoices(statement, texts) ?? alteredWords(statement, near);
    if (another) return [another];
    const isOfOther = ({ stance, evidence: [place] }: Finding): boolean =>
      stance === 'supports' &&
      place !== undefined &&
      (lacksQuoted(statement, place) ||
        isOneSided(statement, place, texts) ||
        isUntoldKind(statement, place));
    return judged.some(isOfOther) ? [OPEN] : judged;
  };
  return { findings: unlessContrary(judge(), statement), isNear };
}

/** The same, or what a sentence that seems to bear it out makes of the statement, where it tells it otherwise. */
function unlessContrary(findings: readonly Finding[], statement: StatementReading): readonly Finding[] {
  if (stanceOfAll(findings) !== 'supports') return findings;
  for (const place of findings.flatMap(({ evidence }) => evidence)) {
    const contrary = toldContrary(statement, place);
    if (contrary) return [contrary];
    if (isOfOtherSortAcross(statement, place)) return [{ stance: 'open', evidence: [place] }];
  }
  return findings;
}

/** What was found of a statement as one, held against what is found of each clause that it tells beside others. */
function withConjuncts(
  whole: readonly Finding[],
  statement: StatementReading,
  texts: readonly EvidenceText[],
  library: Library,
): readonly Finding[] {
  const { text, isChinese, claim, isExpectation, language } = statement;
  const stance = stanceOfAll(whole);
  if (isChinese || claim || stance === 'refutes') return whole;
  const conjuncts = conjunctsOf(text.reading.text);
  if (conjuncts.length === 0) return whole;
  const parts = conjuncts.map((conjunct) => {
    const part = takeApart(conjunct.text, language, isExpectation, library);
    const { findings } = judgeWhole(part, texts, library);
    return { ...conjunct, findings, stance: stanceOfAll(findings) };
  });
  // What is told beside its cause is judged with that.
  const isOfCause = parts.some(({ isCause }) => isCause);
  const against = parts.find(
    (part) => part.isClear && part.isCause === isOfCause && part.stance === 'refutes',
  );
  if (against) return against.findings;
  const isAll = parts.every((part) => !part.isCause && part.isClear && part.stance === 'supports');
  return isAll ? parts.flatMap(({ findings }) => findings) : whole;
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
