/** What somebody is said to have admitted or agreed to in a statement, and denied or refused in the articles; or the other way. */
import { enAnswers, enAnswersBefore, enNamedBefore } from '../../../../../lang/checking/en-answers.js';
import { zhAnswers, zhAnswersBefore, zhNamedBefore } from '../../../../../lang/checking/zh-answers.js';
import type { Span } from '../../../../../model.js';
import { contradiction, type EvidencePlace, type Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { clausesIn } from '../../../reading/clauses.js';
import { placesOf, standsIn } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { weightOf, type Term } from '../../../reading/term.js';
import { hasFigures } from '../told.js';

/** Share of what is answered that must stand in the sentence of the answer, or in one before it. */
const TOLD_FROM = 0.5;
/** The same, to bear out that it is answered so. */
const BEARS_OUT_FROM = 0.7;
/** How many sentences before it tell what an answer is to. */
const MOST_BEFORE = 4;

const CHINESE = { answers: zhAnswers, before: zhAnswersBefore, namedBefore: zhNamedBefore };
const ENGLISH = { answers: enAnswers, before: enAnswersBefore, namedBefore: enNamedBefore };

interface Answer {
  readonly sort: number;
  readonly isYes: boolean;
  readonly span: Span;
}

/** That the articles have the one named answer otherwise, or just so to what was told before; undefined where they tell no answer. */
export function otherAnswer(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { folded, text: said } = statement.text.reading;
  const [answer, ...others] = answersIn(folded, { start: 0, end: folded.length }, statement.isChinese);
  if (!answer || others.some(({ isYes }) => isYes !== answer.isYes)) return undefined;
  const all = [...statement.speakerTerms, ...statement.terms].sort((a, b) => a.span.start - b.span.start);
  const before = all.filter(({ span }) => span.end <= answer.span.start);
  const who = before.findLast(({ kind }) => kind === 'name') ?? before.find(({ kind }) => kind !== 'slight');
  const content = all.filter(({ span }) => span.start >= answer.span.end);
  if (!who || content.every(({ kind }) => kind === 'slight')) return undefined;
  let same: Finding | undefined;
  for (const text of texts) {
    if (text.isChinese !== statement.isChinese) continue;
    for (const span of text.reading.reading.sentences)
      for (const given of answersIn(text.reading.reading.folded, span, text.isChinese)) {
        if (given.sort !== answer.sort || !isGivenBy(who, given, { text, span }, statement)) continue;
        const told = shareAnswered(content, given, { text, span }, statement, texts);
        if (given.isYes !== answer.isYes && told.share >= TOLD_FROM)
          return contradiction(said, { text, span });
        if (given.isYes === answer.isYes && told.isBefore && told.share >= BEARS_OUT_FROM)
          same ??= { stance: 'supports', evidence: [{ text, span }] };
      }
  }
  return same;
}

/** The answers that a stretch of a text tells, in order. */
function answersIn(folded: string, { start, end }: Span, isChinese: boolean): readonly Answer[] {
  const words = folded.slice(start, end);
  return (isChinese ? CHINESE : ENGLISH).answers
    .flatMap((both, sort) =>
      both.flatMap((pattern, i) =>
        Array.from(words.matchAll(pattern), ({ 0: word, index }) => ({
          sort,
          isYes: i === 0,
          span: { start: start + index, end: start + index + word.length },
        })),
      ),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether the one who answers is the one meant: named before the answer, or pointed back to from its clause. */
function isGivenBy(who: Term, { span }: Answer, place: EvidencePlace, { find }: StatementReading): boolean {
  const { text, span: sentence } = place;
  const { folded, sentences } = text.reading.reading;
  const places = find(text);
  const isNear = placesOf(who, places).some(
    (at) => at.start >= sentence.start && at.end <= span.start && !hasOther(text, at.end, span.start),
  );
  if (isNear) return true;
  const clause = clausesIn(folded, sentence).find(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  return (
    (text.isChinese ? CHINESE : ENGLISH).namedBefore.test(
      folded.slice(clause?.start ?? sentence.start, span.start),
    ) && standsIn(who, places, sentences[at - 1] ?? sentence)
  );
}

/** Whether another person or body is named between two places. */
function hasOther({ reading: { names } }: EvidenceText, from: number, to: number): boolean {
  return names.some(
    ({ kind, span }) =>
      (kind === 'person' || kind === 'organization') && span.start >= from && span.end <= to,
  );
}

/** How much of what is answered a sentence tells, or one before it, if that is what it is the answer to. */
function shareAnswered(
  content: readonly Term[],
  { span }: Answer,
  { text, span: sentence }: EvidencePlace,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): { readonly share: number; readonly isBefore: boolean } {
  const shareIn = (place: EvidencePlace, stretch = place.span): number =>
    hasFigures(statement, place)
      ? weightOf(content.filter((term) => standsIn(term, statement.find(place.text), stretch))) /
        weightOf(content)
      : 0;
  const { folded, sentences } = text.reading.reading;
  // `同意甲，但没有同意乙`: what is answered so stands before the next answer.
  const next = answersIn(folded, { start: span.end, end: sentence.end }, text.isChinese)[0]?.span.start;
  const previousEnd = answersIn(folded, { start: sentence.start, end: span.start }, text.isChinese).at(-1)
    ?.span.end;
  const isAmongAnswers = text.isChinese && (next !== undefined || previousEnd !== undefined);
  const own = isAmongAnswers ? { start: span.start, end: next ?? sentence.end } : sentence;
  const here = shareIn({ text, span: sentence }, own);
  if (
    here >= TOLD_FROM ||
    !(text.isChinese ? CHINESE : ENGLISH).before.test(folded.slice(span.end, sentence.end))
  )
    return { share: here, isBefore: false };
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  const { documentId, ordinal } = text.passage;
  const previous = texts.find(
    ({ passage }) => passage.documentId === documentId && passage.ordinal === ordinal - 1,
  );
  const before: readonly EvidencePlace[] = [
    ...(previous?.reading.reading.sentences ?? []).map((one) => ({ text: previous ?? text, span: one })),
    ...sentences.slice(0, at).map((one) => ({ text, span: one })),
  ].slice(-MOST_BEFORE);
  return { share: Math.max(0, ...before.map((place) => shareIn(place))), isBefore: true };
}
