/** Finds the names of a fixed table in a passage, in time linear in its length. */
import type { Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { type PassageReading, wordStartsOf } from '../recognizer.js';
import { firstIndex } from '../../text/spans.js';
import { beginnings } from '../../text/unit-set.js';
import { type Word, wordsOf } from './words.js';

/** One name found. */
export interface NameHit<Row> extends Span {
  readonly name: string;
  readonly row: Row;
}

interface Entry<Row> {
  readonly name: string;
  readonly folded: string;
  readonly isHan: boolean;
  /** As it may be written; of a Chinese name nothing else than its folded form counts. */
  readonly written: readonly string[];
  readonly row: Row;
}

const HAN = /\p{Script=Han}/u;
const ALPHANUMERIC = /[\p{Script=Latin}\p{N}]/u;

/**
 * A function that finds the table's names, the longest at each place, none overlapping. Chinese names match in
 * either script and must begin and end where words do; Latin ones match with their capitals, as whole words.
 */
export function nameFinder<Row>(
  rows: readonly Row[],
  namesOf: (row: Row) => readonly string[],
): (reading: PassageReading) => readonly NameHit<Row>[] {
  /** By their first three code units, those of two by both; the longest first. */
  const table = new Map<string, Entry<Row>[]>();
  const han: string[] = [];
  const latin: string[] = [];
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const folded = fold(name);
      const isHan = HAN.test(name);
      const entry = { name, folded, isHan, written: isHan ? [folded] : writings(name), row };
      const key = folded.slice(0, 3);
      (isHan ? han : latin).push(...entry.written);
      table.set(
        key,
        [...(table.get(key) ?? []), entry].sort((a, b) => b.name.length - a.name.length),
      );
    }
  }
  const [mayBeginHan, mayBeginLatin] = [beginnings(han), beginnings(latin)];
  const entryAt = (reading: PassageReading, at: number, length: number): Entry<Row> | undefined => {
    const candidates = table.get(reading.folded.slice(at, at + length));
    return candidates?.find((candidate) => standsAt(candidate, reading, at));
  };
  return (reading) => {
    const { text, folded } = reading;
    const hits: NameHit<Row>[] = [];
    let next = 0;
    for (const at of wordStartsOf(reading)) {
      if (at < next || !(mayBeginLatin(text, at) || mayBeginHan(folded, at))) continue;
      const entry = entryAt(reading, at, 3) ?? entryAt(reading, at, 2);
      if (!entry) continue;
      hits.push({ start: at, end: at + entry.name.length, name: entry.name, row: entry.row });
      next = at + entry.name.length;
    }
    return hits;
  };
}

function standsAt<Row>(
  { name, folded, isHan, written }: Entry<Row>,
  reading: PassageReading,
  at: number,
): boolean {
  const { text } = reading;
  const end = at + name.length;
  if (!reading.folded.startsWith(folded, at)) return false;
  if (!isHan) return isWholeWord(text, at, end) && written.some((one) => text.startsWith(one, at));
  const words = wordsOf(reading);
  return isBoundary(text, at, words) && isBoundary(text, end, words);
}

function isBoundary(text: string, at: number, words: readonly Word[]): boolean {
  return (
    words[firstIndex(words, at)]?.start === at || !HAN.test(text[at - 1] ?? '') || !HAN.test(text[at] ?? '')
  );
}

function isWholeWord(text: string, start: number, end: number): boolean {
  return !ALPHANUMERIC.test(text[start - 1] ?? '') && !ALPHANUMERIC.test(text[end] ?? '');
}

/** As in the table; of more than four letters also all in capitals and, of one word, the first alone: `American airlines` are any. */
function writings(name: string): readonly string[] {
  if (name.length <= 4) return [name];
  const capitalized = name.includes(' ') ? [] : [name.charAt(0) + name.slice(1).toLowerCase()];
  return [name, name.toUpperCase(), ...capitalized];
}
