/** Which words of a sentence may be left out, added or moved, and it says the same. */
import {
  enConditions,
  enNameAdditions,
  enPhraseStarts,
  enPlainlySays,
} from '../../../../lang/checking/en-interchangeable.js';
import { enSpeaks } from '../../../../lang/checking/en-clauses.js';
import type { SaidWord, WordGap, RewordedSentence } from '../../align/reworded-sentence.js';
import { telling } from '../../align/same-words.js';

/** Whether the statement, which lacks the gap's words of the sentence, still says no more than it. */
export function mayBeLeftOut({ known, at }: WordGap, sentence: RewordedSentence): boolean {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return true;
  const { text } = sentence.place.text.reading.reading;
  const words = text.slice(first.span.start, last.span.end).toLowerCase();
  const before = text.slice(Math.max(sentence.place.span.start, first.span.start - 2), first.span.start);
  const behind = text.slice(last.span.end, last.span.end + 2);
  const isHead = at[1] === 0;
  const isEnd = at[1] + known.length === sentence.known.length;
  if (isReport(known)) return isHead || isEnd || /[,(]/u.test(before);
  if (enConditions.test(words)) return false;
  const isParted = /[,(–—-]\s*$|--\s*$/u.test(before) && (/^\s*[,)–—;]|^ --/u.test(behind) || isEnd);
  if (isParted) return true;
  if (isEnd) return enPhraseStarts.has(first.own) && !['of', 'to', 'from'].includes(first.own);
  if (isHead) return /^\s*[,;:]/u.test(behind) || ['and', 'while', 'although', 'but'].includes(last.own);
  return false;
}

/** Whether words only say who says it: `Holm said`, `according to the ministry`. */
export function isReport(words: readonly SaidWord[]): boolean {
  const owns = words.map(({ own }) => own);
  const isSaid = owns.some((word) => enSpeaks.test(word) && enPlainlySays.has(word));
  return isSaid && !enConditions.test(owns.join(' ')) && words.length <= MOST_REPORTING;
}

const MOST_REPORTING = 14;

/** Whether words of a name in full, beside more of it, say no more than the name in short. */
export function isOfNameBeside(words: readonly SaidWord[], all: readonly SaidWord[], at: number): boolean {
  const isCapital = (word: SaidWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
  const told = telling(words);
  const isBeside = isCapital(all[at + words.length]) || isCapital(all[at - 1]);
  return isBeside && told.every((word) => isCapital(word) || enNameAdditions.has(word.own));
}

/** Whether words stand in a sentence where they may stand in another place as well. */
export function isMovable(words: readonly SaidWord[]): boolean {
  const [first] = words;
  return first !== undefined && (isReport(words) || enPhraseStarts.has(first.own));
}
