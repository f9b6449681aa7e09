/** How much two texts of one language say in the same words. */
import { enDescribers, enVerbs } from '../lang/meaning/en-word-classes.js';
import { languages } from '../lang/index.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { tokens } from '../text/tokens.js';

/** Likeness from which two statements are about the same. */
const SAME_TOPIC_FROM = 0.25;
/** So many words in common make it so, too, however much else is said. */
const TOPIC_WORDS = 2;
/** A Han run of this many characters is the name of a thing, if none of them is a function word. */
const TOPIC_RUN = /(?=([^\P{Script=Han}的了在是和与及年月日将已被对不会要有也都]{3}))/gu;

/** What is done, and how: words that say nothing of what a statement is about. */
const slight = new Set(
  [
    ...enVerbs,
    ...enDescribers,
    'more most less least fewer few many much other others another hand yet whether since percent per cent part half total number year month week day time',
  ].flatMap((words) => tokens(words)),
);

const stopWords = new Set(languages.flatMap(({ questions }) => [...questions.stopWords]));

/** The terms of a text that carry its content: pairs of Han characters, words and numbers, but no stop words. */
export function contentTerms(text: string): ReadonlySet<string> {
  return new Set(tokens(text).filter((term) => !stopWords.has(term) && (term.length > 1 || !HAN.test(term))));
}

/** Share of the shorter one's terms that the other has too: 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return shared / small.size;
}

/** Whether two statements name the same things. */
export function shareTopic(one: string, other: string): boolean {
  const [a, b] = [thingsIn(one), thingsIn(other)];
  if (likeness(a, b) >= SAME_TOPIC_FROM) return true;
  const isWord = (term: string): boolean => /^\p{Script=Latin}{3}/u.test(term);
  if ([...a].filter((term) => isWord(term) && b.has(term)).length >= TOPIC_WORDS) return true;
  const folded = fold(other);
  return Array.from(fold(one).matchAll(TOPIC_RUN), ([, run = '']) => run).some((run) => folded.includes(run));
}

/** Whether two statements name more than one thing in common, or a long one. */
export function shareThings(one: string, other: string): boolean {
  return thingsShared(one, other) > 1 || (HAN.test(other) && shareTopic(one, other));
}

/** Whether two statements name any thing in common: less than that they are about the same. */
export function shareThing(one: string, other: string): boolean {
  return thingsShared(one, other) > 0;
}

function thingsShared(one: string, other: string): number {
  const there = thingsIn(other);
  return [...thingsIn(one)].filter((term) => there.has(term)).length;
}

function thingsIn(text: string): ReadonlySet<string> {
  return new Set([...contentTerms(text)].filter((term) => !slight.has(term)));
}
