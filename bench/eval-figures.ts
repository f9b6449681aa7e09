/**
 * How well figures are read: precision, recall and F1 by kind on labelled files, beside Recognizers-Text in the
 * same run, with the speed of both.
 *
 * Run it with `npm run eval:figures -- FILE…`; `--json` for scripts, `--misses` to see what was got wrong.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { explainErrors } from './explain-errors.js';
import { readCases, type Labelled } from './figure-cases.js';
import { footnote, loadSuite, textsPerSecond, type FigureReader } from './figure-readers.js';
import { scoreCases, type Miss } from './figure-score.js';

const SPEED_MS = 1_500;
/** The length of passages that speed is measured on, in characters. */
const PASSAGE_LENGTH = 250;

explainErrors('Usage: npm run eval:figures -- FILE… [--misses] [--no-peer] [--json]');
const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, misses: { type: 'boolean' }, 'no-peer': { type: 'boolean' } },
});
if (files.length === 0) throw new Error('At least one file of labelled figures is needed.');

const suite = options['no-peer'] ? 'not asked for' : await loadSuite();
const readers = typeof suite === 'string' ? [footnote] : [footnote, suite];
const results = files.flatMap((file) => {
  const cases = readCases(basename(file), readFileSync(file, 'utf8'));
  return readers.flatMap((reader) =>
    scoreCases(cases, reader, (miss) => {
      if (options.misses && reader === footnote) showMiss(miss);
    }).map((score) => ({ file: basename(file, '.json'), reader: reader.name, ...score })),
  );
});
const speeds = readers.map((reader) => ({ reader: reader.name, 'passages/s': Math.round(speedOf(reader)) }));

if (options.json) {
  console.log(JSON.stringify({ results, speeds }));
} else {
  console.table(results);
  console.log(`Passages of ${PASSAGE_LENGTH} characters a second, one core:`);
  console.table(speeds);
  if (typeof suite === 'string') console.log(`Not compared (npm ci --prefix bench/peers): ${suite}`);
}

function showMiss({ text, kind, missed, extra }: Miss): void {
  const show = ({ start, end, low, high, unit, modifier }: Labelled): string =>
    `${start === undefined ? '' : text.slice(start, end)} = ${low}..${high} ${unit ?? ''} ${modifier ?? ''}`;
  const lines = [...missed.map((one) => `  - ${show(one)}`), ...extra.map((one) => `  + ${show(one)}`)];
  console.error([`${kind}: ${text}`, ...lines].join('\n'));
}

/** On the texts of the files, cut and joined to passages of one length. */
function speedOf(reader: FigureReader): number {
  const cases = files.flatMap((file) => readCases(basename(file), readFileSync(file, 'utf8')));
  const passages = (['zh', 'en'] as const).flatMap((language) => {
    const all = cases
      .filter((one) => one.language === language)
      .map(({ text }) => text)
      .join(' ');
    return Array.from({ length: Math.min(200, Math.floor(all.length / PASSAGE_LENGTH)) }, (_, i) => ({
      text: all.slice(i * PASSAGE_LENGTH, (i + 1) * PASSAGE_LENGTH),
      language,
      labels: [],
    }));
  });
  if (passages.length === 0) return 0;
  textsPerSecond(reader, passages.slice(0, 20), 200);
  return textsPerSecond(reader, passages, SPEED_MS);
}
