/** The Chinese words of a paragraph. */
import { segment, type Word } from '../../../facts/names/words.js';
import type { EvidenceText } from './evidence-texts.js';

const wordsByText = new WeakMap<EvidenceText, readonly Word[]>();

/** The Chinese words of two or three characters of a paragraph, in order. */
export function hanWordsIn(text: EvidenceText): readonly Word[] {
  const found =
    wordsByText.get(text) ??
    segment(text.reading.reading.folded).filter((word) => /^\p{Script=Han}{2,3}$/u.test(word.text));
  wordsByText.set(text, found);
  return found;
}
