/** Two words of which only one is so of the same thing: another rank, another of the family. */
import { areOtherKin, zhKinWords } from '../../../lang/checking/zh-kin.js';
import { areOtherRanks, zhRankWords } from '../../../lang/checking/zh-ranks.js';
import type { Span } from '../../../model.js';

const KINDS: readonly (readonly [RegExp, (said: string, known: string) => boolean])[] = [
  [zhKinWords, areOtherKin],
  [zhRankWords, areOtherRanks],
];

/** A folded text and a stretch of it, between words or over some. */
export interface Place {
  readonly folded: string;
  readonly span: Span;
}

/** Whether a word at the one place excludes the word at the other. */
export function excludeEachOther(said: Place, known: Place): boolean {
  return KINDS.some(([words, exclude]) => {
    const [here, there] = [wordsAt(words, said), wordsAt(words, known)];
    return here.length > 0 && there.length > 0 && here.every((a) => there.every((b) => exclude(a, b)));
  });
}

/** The words that a stretch touches, or in which or beside which it is, where it is empty. */
function wordsAt(words: RegExp, { folded, span: { start, end } }: Place): readonly string[] {
  const isEmpty = start === end;
  return Array.from(folded.matchAll(words))
    .filter(({ 0: word, index }) => {
      const last = index + word.length;
      return isEmpty ? index <= start && start <= last : index < end && start < last;
    })
    .map(([word]) => word);
}
