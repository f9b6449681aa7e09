/** `check --jsonl`: a statement with its passages on each line of the input, a verdict on each line of the output. */
import { createInterface } from 'node:readline';
import { checkLine } from '../answer/check/check-line.js';
import { libraryOf } from '../assemble-library.js';

export const CHECK_LINES_USAGE = [
  'footnote check --jsonl < IN > OUT',
  '  Judges {"id","statement","passages":[…],"language"} on each line by its passages alone.',
].join('\n');

/** The exit status: 0, or 2 if some lines were not what is expected; these are told on stderr, the others are done. */
export async function runCheckLines(): Promise<number> {
  let number = 0;
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(checkLine(line, libraryOf))}\n`);
    } catch (error) {
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
      status = 2;
    }
  }
  return status;
}
