import type { DateMention, QuantityMention, Span, When } from '../../model.js';
import { contains, enclosing } from '../../text/spans.js';
import type { PassageReading, Refiner } from '../recognizer.js';
import { clausesAround } from './clauses.js';
import { attachToFigures } from './figures-of-passage.js';

/** What may stand between a figure and the date that follows it directly: `$3bn in 2022`. */
const DIRECTLY_AFTER =
  /^[\s(]*(?:[a-z'’-]+ ){0,4}(?:in|by|during|for|of|since|at|until|on|before|through|from|as of|the|early|late|mid)?[\s(-]*$/;

/** Gives each figure the date that governs it: in its clause if there is one, else the last before it in its sentence. */
export const attachTimes: Refiner = {
  name: 'attach-times',
  refine: (mentions, reading) =>
    attachToFigures(mentions, reading, (figure, passage, own) => {
      const dates = own.filter((mention) => mention.kind === 'date');
      const date = dates.length > 0 ? governing(figure, dates, passage) : undefined;
      return date ? { when: when(date) } : {};
    }),
};

function governing(
  figure: QuantityMention,
  dates: readonly DateMention[],
  reading: PassageReading,
): DateMention | undefined {
  const sentence = enclosing(reading.sentences, figure.span);
  const near = sentence ? dates.filter(({ span }) => contains(sentence, span)) : dates;
  if (near.length === 0) return undefined;
  const clause = clausesAround(reading, figure.span).find((one) => contains(one, figure.span));
  const isInClause = ({ span }: { readonly span: Span }): boolean =>
    clause !== undefined && contains(clause, span);
  const before = near.filter(({ span }) => span.end <= figure.span.start);
  const after = near.find(({ span }) => span.start >= figure.span.end);
  if (
    after &&
    isInClause(after) &&
    DIRECTLY_AFTER.test(reading.folded.slice(figure.span.end, after.span.start))
  )
    return after;
  const last = before.at(-1);
  if (last && isInClause(last)) return last;
  if (after && isInClause(after)) return after;
  // An open date (`since 2001`) belongs to the clause it stands in.
  return figure.value.modality === 'plan' || last?.value.edtf.includes('..') ? undefined : last;
}

function when({ text, span, value }: DateMention): When {
  return { text, span, edtf: value.edtf };
}
