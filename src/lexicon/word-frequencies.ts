/** How frequent Chinese words are, after the list that comes with jieba. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './package-folder.js';
import { fold } from '../text/fold.js';

/** The file of the package's data. */
export function frequencyFile(): string {
  return join(packageFolder('@node-rs/jieba'), 'dict.txt');
}

/** Occurrences by word, folded; lines are `word count part-of-speech`. */
export async function readFrequencies(file: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const line of fold(await readFile(file, 'utf8')).split('\n')) {
    const [word = '', count = '0'] = line.split(' ');
    counts.set(word, (counts.get(word) ?? 0) + Number(count));
  }
  return counts;
}
