/** Whether the text around a post describes the body that somebody asks for: `the glassworks`, 合作社. */
import type { RoleFact } from '../model.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { tokens } from '../text/tokens.js';
import { plainSyllables } from './names/sound.js';
import { segment } from './names/words.js';

/** What a post stands in, and how its words may be put. */
export interface Around {
  /** Folded, the nearest first: its sentence, its passage, then what the whole text is about. */
  readonly textsOf: (fact: RoleFact) => readonly string[];
  /** Words that may stand for a folded word, in either language, with how well they do. */
  readonly otherWords: (word: string) => ReadonlyMap<string, number>;
}

/** Words that stand for another less surely prove nothing. */
const STANDS_FOR_FROM = 0.5;
/** A Han word of more characters is looked for in parts. */
const WHOLE_UP_TO = 2;
/** Words of a description that describe nothing. */
const FILLERS = /在|位于|当地|本地|那边|这边|里面|那个|这个|那家|这家/gu;
const PARTS = /\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/**
 * How many of the texts around a post it takes, from the nearest on, to have every word of the description; undefined where
 * all of them lack one.
 *
 * @param description - folded, without the post
 */
export function describes(description: string, fact: RoleFact, around: Around): number | undefined {
  const words = Array.from(description.replace(FILLERS, ' ').matchAll(PARTS), ([word]) => word).filter(
    (word) => word.length > 1 || HAN.test(word),
  );
  if (words.length === 0) return undefined;
  const texts = [fold(`${fact.role} ${fact.affiliation ?? ''}`), ...around.textsOf(fact)];
  for (let count = 2; count <= texts.length; count++) {
    const text = texts.slice(0, count).join('\n');
    const stems = new Set(tokens(text));
    if (words.every((word) => isThere(word, text, stems, around))) return count;
  }
  return undefined;
}

function isThere(word: string, text: string, stems: ReadonlySet<string>, around: Around): boolean {
  if (!HAN.test(word)) {
    const [stem = word] = tokens(word);
    return stems.has(stem) || hasAnother(word, text, stems, around) || isHeard(word, text);
  }
  return text.includes(word) || (word.length > WHOLE_UP_TO && isCovered(word, text)) || inOtherWords();

  /** Each of its words, where the text is in the other language. */
  function inOtherWords(): boolean {
    const parts = segment(word).map((part) => part.text);
    return parts.every((part) => text.includes(part) || hasAnother(part, text, stems, around));
  }
}

/** Every character of a Han word in a part of two or more that the text has, too; but for what a place ends in. */
function isCovered(word: string, text: string): boolean {
  for (let at = 0; at < word.length;) {
    let end = word.length;
    while (end > at + 1 && !text.includes(word.slice(at, end))) end--;
    const isMark = end === at + 1 && /[省市县区镇乡村里的]/u.test(word.charAt(at));
    if (end < at + 2 && !isMark) return false;
    at = end;
  }
  return true;
}

function hasAnother(word: string, text: string, stems: ReadonlySet<string>, { otherWords }: Around): boolean {
  for (const [other, weight] of otherWords(word)) {
    if (weight < STANDS_FOR_FROM) continue;
    if (HAN.test(other) ? text.includes(other) : stems.has(tokens(other)[0] ?? other)) return true;
  }
  return false;
}

/** Whether a Latin word is the pinyin of characters of the text: `Anlan`, two syllables or more. */
function isHeard(word: string, text: string): boolean {
  if (word.length < 4 || !/^[a-z'’-]+$/.test(word)) return false;
  const wanted = word.replace(/[^a-z]/g, '');
  return Array.from(text.matchAll(/\p{Script=Han}{2,}/gu), ([run]) => run).some((run) => {
    const spoken = plainSyllables(run).map((syllable) => syllable.replaceAll('v', 'u'));
    return spoken.some((_, from) => {
      let heard = '';
      for (let to = from; heard.length < wanted.length && to < spoken.length; to++) heard += spoken[to];
      return heard === wanted && wanted !== spoken[from];
    });
  });
}
