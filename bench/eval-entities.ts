/**
 * How well people and organisations are found in labelled text, by exact span, in percent:
 *
 *     npm run eval:entities -- FILE [--errors N] [--json]
 *
 * FILE: CoNLL columns or CLUENER's JSON lines. Sentences of one document are read together where the file says which
 * belong together. `shown` counts only what has good evidence: what answers show. `--errors` lists so many misses.
 */
import { parseArgs } from 'node:util';
import { extract } from '../src/facts/extract.js';
import { isEntityMention } from '../src/facts/entity-mention.js';
import { readArticle } from '../src/facts/recognizer.js';
import { detectLanguage } from '../src/lang/detect-language.js';
import { explainErrors } from './explain-errors.js';
import { type Label, type LabelledText, readLabelled } from './labelled-text.js';

const LABELS: Readonly<Record<string, Label>> = { person: 'PER', organization: 'ORG' };

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Labelled spans in the file. */
  readonly n: number;
}

interface Found {
  readonly key: string;
  readonly label: Label;
  readonly isStrong: boolean;
}

const USAGE = 'Usage: npm run eval:entities -- FILE [--errors N] [--json]';
explainErrors(USAGE);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (path === undefined) throw new Error('A file of labelled texts is needed.');

const texts = readLabelled(path);
const documents = new Map<number, LabelledText[]>();
for (const text of texts) documents.set(text.document, [...(documents.get(text.document) ?? []), text]);

const expected: Found[] = [];
const found: Found[] = [];
const begin = performance.now();
for (const [number, sentences] of documents) found.push(...mentionsIn(number, sentences));
const seconds = (performance.now() - begin) / 1000;
for (const [number, sentences] of documents) {
  sentences.forEach(({ text, labels }, i) => {
    for (const { start, end, label } of labels)
      expected.push({ key: keyOf(number, i, start, end, text), label, isStrong: true });
  });
}

const all = { PER: score('PER', found), ORG: score('ORG', found) };
const strong = found.filter(({ isStrong }) => isStrong);
const shown = { PER: score('PER', strong), ORG: score('ORG', strong) };
if (values.json) console.log(JSON.stringify({ ...all, shown }));
else {
  console.log(`${path}: ${texts.length} sentences, ${(texts.length / seconds).toFixed(0)} a second`);
  console.table({ PER: all.PER, ORG: all.ORG, 'PER shown': shown.PER, 'ORG shown': shown.ORG });
  for (const line of errors().slice(0, Number(values.errors ?? 0))) console.log(line);
}

function mentionsIn(number: number, sentences: readonly LabelledText[]): Found[] {
  const whole = sentences.map(({ text }) => text).join('\n');
  const language = detectLanguage(whole);
  const id = String(number);
  const passages = sentences.map(({ text }, i) => ({
    id: `${id}#${i + 1}`,
    documentId: id,
    ordinal: i + 1,
    language,
    role: 'paragraph' as const,
    text,
  }));
  const reading = readArticle({
    document: { id, title: id, language, source: path ?? '', contentHash: '' },
    passages,
  });
  return extract(reading).flatMap((mention) => {
    const label = LABELS[mention.kind];
    if (!isEntityMention(mention) || !label) return [];
    const i = Number(mention.passageId.split('#')[1]) - 1;
    const { start, end } = mention.span;
    const key = keyOf(number, i, start, end, sentences[i]?.text ?? '');
    return [{ key, label, isStrong: mention.value.tier === 'strong' }];
  });
}

function keyOf(document: number, sentence: number, start: number, end: number, text: string): string {
  return `${document}.${sentence}\t${start}\t${text.slice(start, end)}\t${text}`;
}

function score(label: Label, guesses: readonly Found[]): Score {
  const right = new Set(expected.filter((one) => one.label === label).map(({ key }) => key));
  const guessed = guesses.filter((one) => one.label === label);
  const hits = guessed.filter(({ key }) => right.has(key)).length;
  const percent = (part: number, whole: number): number => (whole === 0 ? 0 : round((100 * part) / whole));
  return {
    precision: percent(hits, guessed.length),
    recall: percent(hits, right.size),
    f1: percent(2 * hits, guessed.length + right.size),
    n: right.size,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Wrong and missed, one a line. */
function errors(): string[] {
  const wanted = new Set(expected.map(({ key, label }) => label + key));
  const had = new Set(found.map(({ key, label }) => label + key));
  const line = (sign: string, { key, label }: Found): string => {
    const [place, , name, text] = key.split('\t');
    return `${place}\t${sign}${label}\t${name}\t${text}`;
  };
  return [
    ...found
      .filter((one) => !wanted.has(one.label + one.key))
      .map((one) => line(one.isStrong ? '+' : '~', one)),
    ...expected.filter((one) => !had.has(one.label + one.key)).map((one) => line('-', one)),
  ].sort((a, b) => parseFloat(a) - parseFloat(b));
}
