/** Whether words of a sentence may stand in the place of others, and it says the same. */
import { enFields } from '../../../lang/checking/en-fields.js';
import { enInterchangeable, enLight } from '../../../lang/checking/en-interchangeable.js';
import type { Library } from '../../../library.js';
import { areOppositeWords } from '../compare/contrast.js';
import { areSamePost, postsIn } from '../reading/posts.js';
import { stem } from '../reading/stem.js';
import { loosely, meanings } from '../reading/word-meanings.js';
import { saidWords, type SaidWord } from './reworded-sentence.js';

/** How near the lexicon must have two words. */
const LEXICON_LEAST = 0.3;
/** How many words a phrase has at most. */
const LONGEST = 6;

type OtherWords = Library['otherWords'];

/** Row numbers by phrase: keys of its words, between spaces. */
let rows: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/** The words that tell something: without those that a sentence may have or lack. */
export function telling(words: readonly SaidWord[]): readonly SaidWord[] {
  return words.filter(({ own }) => !enLight.has(own));
}

/** Whether two runs of words say the same, word by word or phrase by phrase. */
export function areSameWords(
  said: readonly SaidWord[],
  known: readonly SaidWord[],
  otherWords: OtherWords,
): boolean {
  const [mine, theirs] = [telling(said), telling(known)];
  /** The places from which the rest is known to differ, so that none is tried twice. */
  const differing = new Set<number>();
  const isSameFrom = (from: number, to: number): boolean => {
    if (from === mine.length || to === theirs.length) return from === mine.length && to === theirs.length;
    const place = from * (theirs.length + 1) + to;
    if (differing.has(place)) return false;
    for (let i = Math.min(mine.length, from + LONGEST); i > from; i--)
      for (let j = Math.min(theirs.length, to + LONGEST); j > to; j--)
        if (arePhrasesAlike(mine.slice(from, i), theirs.slice(to, j), otherWords) && isSameFrom(i, j))
          return true;
    differing.add(place);
    return false;
  };
  return isSameFrom(0, 0);
}

/** Whether two words are of one field, and different things of it: `copper`, `zinc`. */
export function areOfOneField(said: readonly SaidWord[], known: readonly SaidWord[]): boolean {
  const [[a, ...more], [b, ...others]] = [telling(said), telling(known)];
  if (!a || !b || more.length + others.length > 0) return false;
  return (enFields.get(a.own) ?? []).some(
    ({ same, others: rest }) => !same.includes(b.own) && rest.includes(b.own),
  );
}

function arePhrasesAlike(
  said: readonly SaidWord[],
  known: readonly SaidWord[],
  otherWords: OtherWords,
): boolean {
  const [a, b] = [said, known].map((words) => words.map(({ key }) => key).join(' '));
  if (a === b) return true;
  const [mine, theirs] = [said, known].map((words) => words.map(({ own }) => own).join(' '));
  if (a === undefined || b === undefined || mine === undefined || theirs === undefined) return false;
  if (areOppositeWords(mine, theirs) || areOtherPosts(mine, theirs) || areOfOneField(said, known))
    return false;
  if (shareRow(a, b)) return true;
  if (said.length > 1 || known.length > 1) return false;
  const isIn = (table: typeof meanings): boolean =>
    [...(table.get(a) ?? [])].some((word) => stem(word) === b);
  return (
    isIn(meanings) ||
    isIn(loosely) ||
    areNear(mine, theirs, b, otherWords) ||
    areNear(theirs, mine, a, otherWords) ||
    british(mine) === british(theirs)
  );
}

function areNear(word: string, other: string, key: string, otherWords: OtherWords): boolean {
  const all = otherWords(word);
  return Math.max(all.get(other) ?? 0, all.get(key) ?? 0) >= LEXICON_LEAST;
}

/** `chairman` and `president` are near in every dictionary, and are two posts. */
function areOtherPosts(said: string, known: string): boolean {
  const [[mine], [theirs]] = [postsIn(said), postsIn(known)];
  return mine !== undefined && theirs !== undefined && !areSamePost(mine, theirs);
}

function shareRow(a: string, b: string): boolean {
  rows ??= readRows();
  const [mine, theirs] = [rows.get(a), rows.get(b)];
  if (!mine || !theirs) return false;
  for (const row of mine) if (theirs.has(row)) return true;
  return false;
}

function readRows(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  enInterchangeable.forEach((row, at) => {
    for (const phrase of row) {
      const key = telling(saidWords(phrase))
        .map((word) => word.key)
        .join(' ');
      if (key === '') continue;
      const all = found.get(key) ?? new Set<number>();
      all.add(at);
      found.set(key, all);
    }
  });
  return found;
}

/** One spelling of a word that Britain and America spell in two ways. */
function british(word: string): string {
  return word
    .replace(/our/u, 'or')
    .replace(/(?<=[a-z]{2})is(?=e|ing|ation)/u, 'iz')
    .replace(/tre$/u, 'ter')
    .replace(/ll(?=ed|ing|er)/u, 'l')
    .replace(/ogue$/u, 'og')
    .replace(/mme$/u, 'm')
    .replace(/([ao])e/u, 'e');
}
