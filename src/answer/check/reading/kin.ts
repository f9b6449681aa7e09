/** Chinese words that share a character, and so most often a meaning: `接手` and `接替`, `肩部` and `肩伤`. */
import { zhKindCharacters, zhLooseCharacters } from '../../../lang/checking/zh-checking.js';
import type { Span } from '../../../model.js';
import { overlaps } from '../../../text/spans.js';
import { sentenceBefore, type EvidenceText } from './evidence-texts.js';
import { hanWordsIn } from './han-words.js';
import { isAbsent, standsIn } from './places.js';
import type { StatementReading } from './statement.js';
import type { Term } from './term.js';

/** Whether a Chinese sentence, or the one before, has a word akin to the term, which none of the statement's words is. */
export function hasKin(
  { own, kind }: Term,
  statement: StatementReading,
  text: EvidenceText,
  sentence: Span,
): boolean {
  if (!text.isChinese || kind === 'name' || kind === 'ordinal' || !/^\p{Script=Han}{2,3}$/u.test(own))
    return false;
  const places = statement.find(text);
  const stretch = { start: sentenceBefore(text, sentence).start, end: sentence.end };
  return hanWordsIn(text).some(
    (word) =>
      overlaps(stretch, word) &&
      areKin(own, word.text) &&
      !statement.terms.some((term) => standsIn(term, places, word)),
  );
}

/** Whether a term stands nowhere, nor anything akin to it where it is told. */
export function isWithoutKin(
  term: Term,
  statement: StatementReading,
  text: EvidenceText,
  sentence: Span,
): boolean {
  return isAbsent(statement.find(text).get(term)) && !hasKin(term, statement, text, sentence);
}

/** What ends alike is of one kind, and need not be the same: `英文`, `中文`. */
function areKin(a: string, b: string): boolean {
  return [...a].some(
    (one) =>
      b.includes(one) &&
      !zhKindCharacters.has(one) &&
      !zhLooseCharacters.has(one) &&
      !(a.endsWith(one) && b.endsWith(one)),
  );
}
