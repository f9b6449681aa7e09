/** Whether a sentence says what a statement says of something quoted, of something else that it quotes. */
import { slice } from '../../../text/spans.js';
import type { EvidencePlace } from '../finding.js';
import { quotedIn, withoutQuoted } from '../reading/quoted.js';
import type { StatementReading } from '../reading/statement.js';

/** Share of the statement's letters, what it quotes left out, that the sentence must have to be about the same. */
const SAME_FROM = 0.85;

/** Whether the statement quotes what the sentence, with all its other words, has nowhere, and the sentence what the statement has nowhere. */
export function lacksQuoted(
  { text: own, isChinese }: StatementReading,
  { text, span }: EvidencePlace,
): boolean {
  if (!isChinese || !text.isChinese) return false;
  const [said, known] = [own.reading.folded, slice(text.reading.reading.folded, span)];
  const isWithout = (one: string, other: string): boolean =>
    quotedIn(one).some((words) => !other.includes(words));
  return isWithout(said, known) && isWithout(known, said) && hasLetters(known, withoutQuoted(said));
}

function hasLetters(known: string, said: string): boolean {
  const letters = said.match(/[\p{L}\p{N}]/gu) ?? [];
  const there = new Set(known);
  return letters.filter((letter) => there.has(letter)).length >= SAME_FROM * letters.length;
}
