/** Foreign names with their Chinese renderings, out of CC-CEDICT and the runtime's names of countries. */
import { letters, plainSyllables } from '../facts/names/sound.js';
import { placeNames } from '../lang/names/place-names.js';

/** A foreign name in both scripts. */
export interface NamePair {
  /** Small letters alone. */
  readonly latin: string;
  readonly characters: readonly string[];
  /** One for each character: pinyin without tones. */
  readonly syllables: readonly string[];
}

/** An entry of the dictionary: a word in Simplified characters, its pinyin with tones, and its explanations. */
export interface Entry {
  readonly word: string;
  readonly pinyin: string;
  readonly glosses: readonly string[];
}

const HAN = /^\p{Script=Han}{2,8}$/u;
/** Generic ends, which are translated and not written by their sound. */
const GENERIC =
  /(?:州|县|市|省|区|镇|乡|岛|山|河|湖|海|湾|江|人|语|文|族|教|港|城|堡|国|共和国|群岛|半岛|大学|公司|奖|症|病|定律|数|主义|派)$/u;

/** All pairs that can be names written by their sound; the training weighs which parts fit. */
export function namePairs(entries: readonly Entry[]): readonly NamePair[] {
  const found = [
    ...entries.flatMap(fromEntry),
    ...placeNames.flatMap((names) => {
      const chinese = names.find((name) => HAN.test(name));
      const latin = names.find((name) => /^\p{Lu}\p{L}+$/u.test(name));
      return chinese !== undefined && latin !== undefined ? pairOf(latin, chinese) : [];
    }),
  ];
  return [...new Map(found.map((pair) => [`${pair.latin} ${pair.characters.join('')}`, pair])).values()];
}

function fromEntry({ word, pinyin, glosses }: Entry): NamePair[] {
  // A name begins with a capital and has no other in it, but after a dot; Chinese names have a second one.
  const parts = word.split('·');
  const isName = pinyin.split(' · ').every((part) => /^\p{Lu}[^\p{Lu}]*$/u.test(part));
  if (!isName || !parts.every((part) => HAN.test(part))) return [];
  for (const gloss of glosses) {
    for (const way of gloss.split(';')) {
      const plain = way
        .replaceAll(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
        .split(/,| (?:or|and) /u)[0]
        ?.trim();
      const names = plain?.match(/\p{Lu}[\p{L}'’]+/gu) ?? [];
      const small = plain?.match(/(?<!\p{L})\p{Ll}+/gu) ?? [];
      if (names.length === 0 || small.length > 1) continue;
      if (parts.length > 1) {
        if (names.length === parts.length) return parts.flatMap((part, i) => pairOf(names[i] ?? '', part));
        continue;
      }
      // Of `Friedrich Nietzsche` the last name is the one written.
      return pairOf(names.at(-1) ?? '', GENERIC.test(word) && names.length > 1 ? '' : word);
    }
  }
  return [];
}

/** Nothing where the letters are the pinyin itself, or where the lengths cannot fit. */
function pairOf(name: string, chinese: string): NamePair[] {
  const latin = letters(name);
  const characters = Array.from(chinese);
  const syllables = plainSyllables(chinese);
  const spoken = syllables.join('');
  const fits = latin.length >= characters.length && latin.length <= characters.length * 4 + 2;
  if (!fits || latin.length < 3 || latin === spoken || latin === spoken.replaceAll('v', 'u')) return [];
  return syllables.length === characters.length ? [{ latin, characters, syllables }] : [];
}
