/** Finds people with Tibetan names written in Chinese: two words of which such names are made, `扎西顿珠`. */
import { tibetanNames } from '../../lang/names/zh-people.js';
import { firstUnits } from '../../text/unit-set.js';
import { entityMention } from '../entity-mention.js';
import { personCues } from '../names/chinese-cues.js';
import { sign, type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

/** Characters of one word of a name. */
const PART = 2;

const nameUnits = firstUnits(tibetanNames);
const opensName = sign(({ text }) => nameUnits[text.charCodeAt(0)] === 1);

/** `向导扎西顿珠 → person 扎西顿珠, strong` */
export const tibetanPeopleRecognizer: Recognizer = {
  name: 'tibetan-people',
  recognize(reading) {
    const words = wordsOf(reading);
    return words.flatMap((word, from) => {
      const { start } = word;
      if (!opensName(word) || !isPart(reading.folded, start)) return [];
      const isFull = isPart(reading.folded, start + PART);
      const end = start + (isFull ? 2 * PART : PART);
      if (!isFull && !isSpokenOf(words, from, end)) return [];
      return [entityMention(reading, 'tibetan-people', 'person', { start, end }, 'strong')];
    });
  },
};

function isPart(folded: string, start: number): boolean {
  return tibetanNames.has(folded.slice(start, start + PART));
}

/** One word alone is a name only with what people do or are called beside it. */
function isSpokenOf(words: readonly Word[], from: number, end: number): boolean {
  return words[from]?.end === end && personCues(words, from, from + 1) >= 3;
}
