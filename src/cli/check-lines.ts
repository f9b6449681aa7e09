/** `check --jsonl`: a statement with its passages on each line of the input, a verdict on each line of the output. */
import { createInterface } from 'node:readline';
import { checkLine, type CheckedLine } from '../answer/check/check-line.js';
import { libraryOf } from '../assemble-library.js';
import { PROGRAM } from '../config.js';
import type { Library } from '../library.js';
import type { VerdictField } from '../model.js';

const LABELS: readonly CheckedLine['label'][] = [
  'supported',
  'refuted',
  'conflicting',
  'not-enough-evidence',
];
const FIELDS: readonly VerdictField[] = [
  ...(['value', 'unit', 'currency', 'bound', 'time', 'subject', 'speaker', 'polarity'] as const),
];

export const CHECK_LINES_USAGE = [
  `${PROGRAM} check --jsonl < IN > OUT`,
  '  Judges {"id","statement","passages":[…],"language"} on each line by its passages alone, and writes',
  '  {"id","label","differs":[…],"evidence":[{"passage","span":[start,end],"quote"}]} for it.',
  `    label: ${LABELS.join(', ')}`,
  `    differs: what is told otherwise, where it is refuted: ${FIELDS.join(', ')}`,
].join('\n');

/** The exit status: 0, or 2 if some lines were not what is expected; these are told on stderr, the others are done. */
export async function runCheckLines(): Promise<number> {
  const build = rememberLast(libraryOf);
  let number = 0;
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(checkLine(line, build))}\n`);
    } catch (error) {
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
      status = 2;
    }
  }
  return status;
}

/** The same library again where the next line has the same passages, as statements about one text often stand together. */
function rememberLast(build: typeof libraryOf): typeof libraryOf {
  let last: { readonly key: string; readonly library: Library } | undefined;
  return (articles) => {
    const key = JSON.stringify(articles);
    if (last?.key !== key) last = { key, library: build(articles) };
    return last.library;
  };
}
