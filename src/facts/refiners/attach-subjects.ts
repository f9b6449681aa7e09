import type { Mention, QuantityMention, Span } from '../../model.js';
import { contains, enclosing, trim } from '../../text/spans.js';
import { boundBefore } from '../recognizers/bounds.js';
import type { PassageReading, Refiner } from '../recognizer.js';
import { clausesAround } from './clauses.js';
import { attachToFigures } from './figures-of-passage.js';
import { englishCounted, englishPhraseAfter, englishPhraseBefore } from './subject-en.js';
import { chineseClauseAfter, chinesePhraseAfter, chinesePhraseBefore, goesOn } from './subject-zh.js';

/**
 * Gives each figure the words of what it measures: the noun phrase behind it, else the clause before it, else what
 * the last figure of the sentence measures, else the clause before that. Never leaves the sentence.
 */
export const attachSubjects: Refiner = {
  name: 'attach-subjects',
  refine: (mentions, reading) =>
    attachToFigures(mentions, reading, (figure, passage, own, before) => {
      const subject = subjectOf(figure, passage, own, before);
      return subject ? { subject } : {};
    }),
};

function subjectOf(
  figure: QuantityMention,
  reading: PassageReading,
  mentions: readonly Mention[],
  done: readonly QuantityMention[],
): Span | undefined {
  const { folded } = reading;
  const start = boundBefore(folded, figure.span.start)?.span.start ?? figure.span.start;
  const clauses = clausesAround(reading, figure.span);
  const index = clauses.findIndex((clause) => contains(clause, figure.span));
  const clause = clauses[index];
  if (!clause) return undefined;
  const isChinese = /\p{Script=Han}/u.test(folded.slice(clause.start, clause.end));
  const earlier = done.filter(({ span }) => span.start >= (clauses[0]?.start ?? 0));
  const open = afterOthers(clause, start, mentions);

  if (isChinese) {
    const after = chinesePhraseAfter(folded, figure.span.end, figure.value.quantity);
    if (after) return within(reading, figure, after);
    const before = chinesePhraseBefore(folded, open, start);
    if (before && !(goesOn(folded, clause) && before.start === open.start && isOnlyVerb(folded, before)))
      return before;
    const later =
      figure.value.quantity.dimension === 'duration'
        ? chineseClauseAfter(folded, figure.span.end)
        : undefined;
    if (later) return within(reading, figure, later);
    const previous = earlier.at(-1)?.value;
    const alike = earlier.findLast(({ value }) => value.quantity.unitText === figure.value.quantity.unitText)
      ?.value.subject;
    if (alike) return alike;
    const clauseBefore = clauses[index - 1];
    return previous?.subject ?? (clauseBefore && chinesePhraseBefore(folded, clauseBefore, clauseBefore.end));
  }
  const counted = englishCounted(folded, figure) ?? englishPhraseAfter(folded, figure, start);
  if (counted) return within(reading, figure, counted);
  const clauseBefore = clauses[index - 1];
  return (
    englishPhraseBefore(folded, open, start) ??
    earlier.at(-1)?.value.subject ??
    (clauseBefore && englishPhraseBefore(folded, clauseBefore, clauseBefore.end))
  );
}

/** `亦高于`, `约占`: too little to be what is measured. */
function isOnlyVerb(folded: string, { start, end }: Span): boolean {
  return end - start < 6 || /^(?:亦|也|还|并|且|约)/.test(folded.slice(start, end));
}

/** The part of the clause before `start` that no other figure or date takes up. */
function afterOthers(clause: Span, start: number, mentions: readonly Mention[]): Span {
  const taken = mentions.filter(
    ({ kind, span }) =>
      (kind === 'quantity' || kind === 'date') && span.end <= start && span.start >= clause.start,
  );
  const last = taken.at(-1);
  // What stands before a figure at the clause's head is worth more than what little stands behind it.
  return last && (start - last.span.end >= 4 || last.span.start === clause.start)
    ? { start: last.span.end, end: clause.end }
    : clause;
}

/** The phrase, held inside the figure's sentence. */
function within(reading: PassageReading, figure: QuantityMention, phrase: Span): Span | undefined {
  const sentence = enclosing(reading.sentences, figure.span);
  const end = sentence ? Math.min(phrase.end, sentence.end) : phrase.end;
  const span = trim(reading.text, { start: phrase.start, end });
  return span.end > span.start ? span : undefined;
}
