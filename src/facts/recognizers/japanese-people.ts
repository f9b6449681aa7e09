/** Finds people with Japanese names written in Chinese characters: `大江健三郎`, `首相高市早苗`. */
import type { EntityMention } from '../../model.js';
import { afterNames, japaneseEndings, japaneseSurnames } from '../../lang/names/zh-people.js';
import { firstUnits } from '../../text/unit-set.js';
import { entityMention } from '../entity-mention.js';
import { personCues } from '../names/chinese-cues.js';
import { isHan, sign, type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

const heads = new Set(Array.from(japaneseSurnames, (surname) => surname.slice(0, 2)));
/** Characters of a surname, and of a given name, at most. */
const MAX_SURNAME = 3;
const MAX_GIVEN = 3;

const surnameUnits = firstUnits(japaneseSurnames);
const opensName = sign(({ text }) => surnameUnits[text.charCodeAt(0)] === 1);

/** `日本选手大谷翔平 → person 大谷翔平, strong` */
export const japanesePeopleRecognizer: Recognizer = {
  name: 'japanese-people',
  recognize(reading) {
    const words = wordsOf(reading);
    const found: EntityMention[] = [];
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (!word || !opensName(word)) continue;
      const { start } = word;
      const surname = surnameAt(reading.folded, start);
      const name = surname === undefined ? undefined : fullName(words, from, surname);
      if (!name) continue;
      const isStrong = personCues(words, from, name.to) >= 3;
      const span = { start, end: start + name.text.length };
      found.push(entityMention(reading, 'japanese-people', 'person', span, isStrong ? 'strong' : 'weak'));
    }
    return found;
  },
};

function surnameAt(folded: string, start: number): string | undefined {
  if (!heads.has(folded.slice(start, start + 2))) return undefined;
  for (let length = MAX_SURNAME; length > 1; length--) {
    const surname = folded.slice(start, start + length);
    if (japaneseSurnames.has(surname)) return surname;
  }
  return undefined;
}

/** The surname with the given name after it: rare words, unknown words and single characters, ending as names do. */
function fullName(
  words: readonly Word[],
  from: number,
  surname: string,
): { readonly text: string; readonly to: number } | undefined {
  let text = '';
  let best: { readonly text: string; readonly to: number } | undefined;
  for (let to = from + 1; to <= from + 4; to++) {
    const word = words[to - 1];
    if (!word || !isHan(word)) break;
    const given = word.start - (words[from]?.start ?? 0) >= surname.length;
    if (given && !/^(?:x|nr\w*|nz|n|r|m|a|g|ng|vg|zg|j)$/.test(word.tag)) break;
    text += word.text;
    if (text.length > surname.length + MAX_GIVEN) break;
    const end = text.length - surname.length;
    if (end < 1 || !text.startsWith(surname)) continue;
    if (japaneseEndings.has(text.slice(-1)) && !(end === 1 && afterNames.has(text.slice(-1))))
      best = { text, to };
    else if (end === 2 && word.tag === 'x') best = { text, to };
  }
  return best;
}
