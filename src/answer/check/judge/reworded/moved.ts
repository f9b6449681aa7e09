/** Words that the statement has in another place of its sentence. */
import { enSpeaks } from '../../../../lang/checking/en-clauses.js';
import type { Library } from '../../../../library.js';
import type { SaidWord, WordGap } from '../../align/reworded-sentence.js';
import { areSameWords, telling } from '../../align/same-words.js';
import { enPlainlySays } from '../../../../lang/checking/en-interchangeable.js';
import { postsIn } from '../../reading/posts.js';
import { isMovable, isReport } from './left-out.js';

/** The gaps that are left when what only stands in another place is taken out of both. */
export function withoutMoved(
  gaps: readonly WordGap[],
  all: readonly SaidWord[],
  otherWords: Library['otherWords'],
): readonly WordGap[] {
  for (const [i, said] of gaps.entries())
    for (const [j, known] of gaps.entries()) {
      if (i === j || telling(said.said).length === 0 || telling(known.known).length === 0) continue;
      const rest = takeOut(said, known, all, otherWords);
      if (!rest) continue;
      const others = gaps.filter((_, at) => at !== i && at !== j);
      return withoutMoved(
        [...others, ...rest].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]),
        all,
        otherWords,
      );
    }
  return gaps;
}

/** What is left of two gaps where one's words of the statement stand among the other's of the sentence. */
function takeOut(
  a: WordGap,
  b: WordGap,
  all: readonly SaidWord[],
  otherWords: Library['otherWords'],
): readonly WordGap[] | undefined {
  const [mine, theirs] = [a.said, b.known];
  if (isTitleBetween(a, b, all) || isSameChange(mine, theirs, otherWords))
    return [
      { ...a, said: [] },
      { ...b, known: [] },
    ].filter(isGap);
  if (mine.length <= theirs.length) {
    const at = placeOf(mine, theirs, otherWords);
    if (!at) return undefined;
    return [
      { ...a, said: [] },
      { ...b, known: theirs.slice(0, at[0]) },
      { said: [], known: theirs.slice(at[1]), at: [b.at[0] + b.said.length, b.at[1] + at[1]] as const },
    ].filter(isGap);
  }
  const at = placeOf(theirs, mine, otherWords);
  if (!at) return undefined;
  return [
    { ...b, known: [] },
    { ...a, said: mine.slice(0, at[0]) },
    { said: mine.slice(at[1]), known: [], at: [a.at[0] + at[1], a.at[1] + a.known.length] as const },
  ].filter(isGap);
}

function isGap({ said, known }: WordGap): boolean {
  return said.length + known.length > 0;
}

/** Where in the longer run the shorter one stands, with what only says that somebody says it taken for one thing. */
function placeOf(
  short: readonly SaidWord[],
  long: readonly SaidWord[],
  otherWords: Library['otherWords'],
): readonly [number, number] | undefined {
  if (!isMovable(short)) return undefined;
  const isOneReport = isReport(short) && isReport(long);
  for (let from = 0; from < long.length; from++)
    for (let to = long.length; to > from; to--) {
      const run = long.slice(from, to);
      if (Math.abs(run.length - short.length) > MOST_MORE || !isMovable(run)) continue;
      if (isReport(short) !== isReport(run)) continue;
      const isSame = isOneReport
        ? areSameWords(withoutReport(short), withoutReport(run), otherWords)
        : areSameWords(short, run, otherWords);
      if (isSame) return [from, to];
    }
  return undefined;
}

const MOST_MORE = 3;

/** Whoever says it, without the words that only say so. */
function withoutReport(words: readonly SaidWord[]): readonly SaidWord[] {
  return words.filter(({ own }) => !enPlainlySays.has(own) || own === 'today' || own === 'yesterday');
}

/** How many words a title has at most, with the body that it is a title at. */
const LONGEST_TITLE = 9;

/** Whether somebody's name only stands on the other side of a title: `minister Ann Holm`, `Ann Holm, the minister`. */
function isTitleBetween(a: WordGap, b: WordGap, all: readonly SaidWord[]): boolean {
  const [mine, theirs] = [a.said, b.known];
  const isName =
    mine.length === theirs.length &&
    mine.every(({ own, text }, i) => own === theirs[i]?.own && /^\p{Lu}/u.test(text));
  if (!isName) return false;
  const between = a.at[0] < b.at[0] ? all.slice(a.at[0] + mine.length, b.at[0]) : all.slice(b.at[0], a.at[0]);
  const words = between.map(({ own }) => own).join(' ');
  return (
    between.length <= LONGEST_TITLE &&
    postsIn(words).length > 0 &&
    !between.some(({ own }) => enSpeaks.test(own))
  );
}

/** Words around a change that is told by a noun. */
const OF_CHANGE = /^(?:there|in|of|by|to)$/u;

/** Whether a change is told by a noun here and by a verb there: `a 5 percent rise in sales`, `sales rose 5 percent`. */
function isSameChange(
  mine: readonly SaidWord[],
  theirs: readonly SaidWord[],
  otherWords: Library['otherWords'],
): boolean {
  const parts = [mine, theirs].map((words) => {
    const told = words.filter(({ own }) => !OF_CHANGE.test(own));
    const isOfNumber = ({ own }: SaidWord): boolean =>
      /\d|^(?:percent|%|points?|cents?|million|billion)$/u.test(own);
    return { figure: told.filter(isOfNumber), rest: telling(told.filter((word) => !isOfNumber(word))) };
  });
  const [a, b] = parts;
  return (
    a !== undefined &&
    b !== undefined &&
    a.figure.length > 0 &&
    a.rest.length === 1 &&
    a.figure.map(({ own }) => own).join(' ') === b.figure.map(({ own }) => own).join(' ') &&
    areSameWords(a.rest, b.rest, otherWords)
  );
}

/** What leads to the one end of a change, and to the other. */
const ENDS: ReadonlySet<string> = new Set(['from', 'to', 'by', 'at', 'against', 'than']);

/** Whether a number that both have ends a change here and begins it there: `to 4 from 5`, `to 5 from 4`. */
export function hasTurnedEnds(said: readonly SaidWord[], known: readonly SaidWord[]): boolean {
  const before = (words: readonly SaidWord[], number: string): string =>
    words[words.findIndex(({ own }) => own === number) - 1]?.own ?? '';
  return said.some(({ own }) => {
    if (!/^\d/u.test(own) || !known.some((word) => word.own === own)) return false;
    const [here, there] = [before(said, own), before(known, own)];
    return here !== there && ENDS.has(here) && ENDS.has(there);
  });
}
