/** Words that the statement has in another place of its sentence. */
import type { Library } from '../../../../library.js';
import type { SaidWord, WordGap } from '../../align/reworded-sentence.js';
import { areSameWords, telling } from '../../align/same-words.js';
import { enPlainlySays } from '../../../../lang/checking/en-interchangeable.js';
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
      const rest = takeOut(said, known, otherWords);
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
function takeOut(a: WordGap, b: WordGap, otherWords: Library['otherWords']): readonly WordGap[] | undefined {
  const [mine, theirs] = [a.said, b.known];
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
