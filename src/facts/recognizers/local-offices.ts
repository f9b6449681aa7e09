/** Finds the offices of provinces, towns, counties and villages in Chinese: `青石县教育局`, `镇党委`. */
import type { EntityMention } from '../../model.js';
import { kindOfPlace, localOffice } from '../../lang/names/zh-offices.js';
import { describingWords, postSet } from '../../lang/names/zh-people.js';
import { matches } from '../../text/matches.js';
import { HAN } from '../../text/scripts.js';
import { firstIndex } from '../../text/spans.js';
import { entityMention } from '../entity-mention.js';
import { isPlaceByForm, namesOffice } from '../names/chinese-organization-endings.js';
import { startOf } from '../names/chinese-organization-starts.js';
import { type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

/** `青石县教育局 → organization, strong`; without the place weak, as every county has one. */
export const localOfficesRecognizer: Recognizer = {
  name: 'local-offices',
  recognize(reading) {
    const { folded } = reading;
    if (!HAN.test(folded)) return [];
    return matches(folded, localOffice).flatMap(({ index, 0: office }): EntityMention[] => {
      const start = placeStart(wordsOf(reading), index);
      // Any village's committee: only a place makes one of it.
      if (start === undefined || (start === index && office.startsWith('村'))) return [];
      const span = { start, end: index + office.length };
      const tier = start < index ? 'strong' : 'weak';
      return [entityMention(reading, 'local-offices', 'organization', span, tier)];
    });
  },
};

/** Where the name of the place begins that the office at `at` is of: there, if it stands alone; undefined inside another word. */
function placeStart(words: readonly Word[], at: number): number | undefined {
  const own = firstIndex(words, at + 1) - 1;
  const word = words[own];
  if (!word) return undefined;
  if (word.start < at) {
    const isPlace = word.end === at + 1 && (isNamedPlace(word) || isPlaceByForm(word));
    return isPlace ? startOf(words, firstOfPlaces(words, own)) : undefined;
  }
  const before = words[own - 1];
  if (!before || !(isStem(before) || isNounOfPlace(before, word))) return at;
  const first = firstOfPlaces(words, own - 1);
  return startOf(words, first);
}

/** A place of the dictionary, and not what places are: `城市`. */
function isNamedPlace({ text, tag }: Word): boolean {
  return tag === 'ns' && (text.length > 3 || !kindOfPlace.test(text));
}

/** Index of the first of the places before and at a word. */
function firstOfPlaces(words: readonly Word[], last: number): number {
  let from = last;
  while (namesOffice(words[from - 1])) from--;
  return from;
}

/** `青石` + `县`: a noun that a place is called by, as its kind stands behind it by itself. */
function isNounOfPlace({ text, tag }: Word, kind: Word): boolean {
  return (
    tag === 'n' &&
    /^\p{Script=Han}{2}$/u.test(text) &&
    /^[县镇乡州旗]$/u.test(kind.text) &&
    !kindOfPlace.test(text + kind.text) &&
    !describingWords.has(text) &&
    !postSet.has(text)
  );
}

/** A word that a place may be called by before 县 or 镇. */
function isStem({ text, tag }: Word): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(text) &&
    /^(?:ns|x|nr\w*|nz)$/.test(tag) &&
    !postSet.has(text) &&
    !(tag === 'x' && /[在到从向对于和与把被让是的了]/u.test(text))
  );
}
