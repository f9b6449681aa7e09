/** Two of whom a Chinese statement has the one do to the other what a sentence has the other do to the one. */
import type { Span } from '../../../../model.js';
import { partiesIn } from '../../compare/chinese-parties.js';
import { sentenceBefore, type EvidenceText } from '../../reading/evidence-texts.js';
import { isAbsent, standsIn } from '../../reading/places.js';
import { hasFigures } from '../told-otherwise/told.js';
import type { StatementReading } from '../../reading/statement.js';
import { namesThing, within, type Term } from '../../reading/term.js';

/** The one whom the statement has do it, and the one who does, if a sentence has the two the other way round. */
export function turnedParties(
  statement: StatementReading,
  text: EvidenceText,
  sentence: Span,
): { readonly said: string; readonly found: string } | undefined {
  if (!statement.isChinese || !text.isChinese) return undefined;
  const { reading } = statement.text;
  const places = statement.find(text);
  const termsIn = (span: Span | undefined): readonly Term[] =>
    span ? within(statement.terms, [span]).filter(namesThing) : [];
  const stands = (terms: readonly Term[], span: Span | undefined): boolean =>
    span !== undefined && terms.some((term) => standsIn(term, places, span));
  const isKnown = (terms: readonly Term[]): boolean => terms.some((term) => !isAbsent(places.get(term)));
  const there = partiesIn(text.reading.reading.folded, sentence);
  for (const said of there.length > 0 ? partiesIn(reading.folded, statement.content) : []) {
    const [doer, other] = [termsIn(said.doer), termsIn(said.other)];
    if (doer.length === 0 || other.length === 0 || doer.some((term) => other.includes(term))) continue;
    const rest = statement.terms.filter(
      (term) => namesThing(term) && !doer.includes(term) && !other.includes(term),
    );
    // A sentence of the same figures is about the same deed.
    const isOfSame = [sentence, sentenceBefore(text, sentence)].some((span) => stands(rest, span));
    if (rest.length > 0 && statement.points.length === 0 && !isOfSame) continue;
    const known = there.filter(({ deed }) => deed === said.deed);
    if (known.some((one) => stands(doer, one.doer) || stands(other, one.other))) continue;
    const isTurned = known.some((one) => {
      const [isDone, isDoing] = [stands(doer, one.other), stands(other, one.doer)];
      return (
        (isDone && isDoing) ||
        (isDone && !one.doer && isKnown(other)) ||
        (isDoing && !one.other && isKnown(doer) && hasFigures(statement, { text, span: sentence }))
      );
    });
    if (isTurned) return { said: wordsOf(doer, reading.text), found: wordsOf(other, reading.text) };
  }
  return undefined;
}

function wordsOf(terms: readonly Term[], text: string): string {
  return text.slice(terms[0]?.span.start, terms.at(-1)?.span.end);
}
