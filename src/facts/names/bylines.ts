/** Names side by side without anything between, as reporters stand in Chinese papers: `(记者林月何静秋)`. */
import type { Span } from '../../model.js';
import { hanNameScore } from './han-name-score.js';
import { isHan, sign, type Word } from './words.js';

const isByline = sign(({ text }) => /^(?:记者|通讯员|实习生|摄影|编辑|撰文|供图)$/u.test(text));
const CLOSES = /^(?:[)）]|报道|报导|摄|电|讯|文|图|摄影|综合|撰文|整理|供图)$/u;
const MAX_WORDS = 8;
/** By the length of the row, the lengths of its names. */
const WAYS: Readonly<Record<number, readonly (readonly number[])[]>> = {
  4: [[2, 2]],
  5: [
    [2, 3],
    [3, 2],
  ],
  6: [[3, 3]],
};

/** The names of those who are in a row behind the word `at`, which says what they did; undefined where there is no such row. */
export function namesInByline(words: readonly Word[], at: number): readonly Span[] | undefined {
  const word = words[at];
  if (!word || !isByline(word)) return undefined;
  let to = at + 1;
  let row = '';
  for (let next = words[to]; next && isHan(next) && !CLOSES.test(next.text); next = words[to]) {
    row += next.text;
    if (++to > at + MAX_WORDS) return undefined;
  }
  const start = words[at + 1]?.start ?? 0;
  const closing = words[to]?.text ?? '';
  if (!CLOSES.test(closing)) return undefined;
  const ways = (WAYS[row.length] ?? [])
    .map((lengths) => cut(row, lengths))
    .filter((names) => names.every(isName));
  const best = ways.sort((a, b) => sum(b) - sum(a))[0];
  let end = start;
  return best?.map((name) => ({ start: end, end: (end += name.length) }));
}

function cut(row: string, lengths: readonly number[]): readonly string[] {
  let end = 0;
  return lengths.map((length) => row.slice(end, (end += length)));
}

function isName(name: string): boolean {
  return hanNameScore(name) > 0;
}

function sum(names: readonly string[]): number {
  return names.reduce((all, name) => all + hanNameScore(name), 0);
}
