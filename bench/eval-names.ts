/**
 * How well a typed name finds whom it names in the other script, in percent:
 *
 *     npm run eval:names -- FILE.tsv [--candidates FILE] [--sample N] [--json]
 *
 * FILE has the columns query, zh, kind, with or without a line of headings; several rows may give several right
 * answers for a query. A number in place of the kind says how often the pair is attested; spaces between Chinese
 * characters count for nothing. All its Chinese names are candidates, with those of the other file, one a line. False accepts:
 * of all pairs of a query and a wrong name, those that score at least as high as 95 % of the right pairs. `--sample`
 * asks only so many of the queries, evenly from all of them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { otherNames } from '../src/facts/entities.js';
import { nameScorer } from '../src/facts/names.js';
import type { Entity } from '../src/model.js';
import { readNameSounds } from '../src/name-sounds/name-sounds-file.js';
import { explainErrors } from './explain-errors.js';
import { sample } from './sample.js';

interface Query {
  readonly text: string;
  readonly kind: string;
  readonly right: ReadonlySet<string>;
}

const RECALL = 0.95;
/** `张 三` */
const BETWEEN_HAN = /(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu;
const USAGE = 'Usage: npm run eval:names -- FILE.tsv [--candidates FILE] [--sample N] [--json]';
explainErrors(USAGE);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    candidates: { type: 'string' },
    sample: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [path] = positionals;
if (path === undefined) throw new Error('A file of queries and names is needed.');

const rows = readRows(path).filter(([query]) => query !== 'query');
if (rows.every(([, zh]) => zh === undefined))
  throw new Error(`${path}: expected columns, query and name, with tabs between`);
const queries = sample(readQueries(rows), Number(values.sample ?? Infinity));
const more =
  values.candidates === undefined ? [] : readRows(values.candidates).map((row) => row.at(-1) ?? '');
const names = new Set([...rows.map(([, zh = '']) => zh), ...more].filter((name) => name !== ''));
const candidates = new Map(Array.from(names, (name) => [name, asEntity(name)]));
const sounds = readNameSounds();

// The right pairs alone set the threshold, so that the wrong ones need only be counted.
const rightScores = queries.map(({ text, right }) => bestScore(text, right)).sort((a, b) => b - a);
const threshold = rightScores[Math.ceil(RECALL * rightScores.length) - 1] ?? 0;

const kinds: Record<string, { n: number; top1: number; top5: number }> = {};
let wrongPairs = 0;
let accepted = 0;
for (const { text, kind, right } of queries) {
  const rightScore = bestScore(text, right);
  const scoreOf = nameScorer(text, sounds);
  let ahead = 0;
  for (const candidate of candidates.values()) {
    if (right.has(candidate.name)) continue;
    const score = scoreOf(candidate);
    wrongPairs++;
    if (score >= rightScore) ahead++;
    if (score >= threshold) accepted++;
  }
  const own = (kinds[kind] ??= { n: 0, top1: 0, top5: 0 });
  own.n++;
  if (ahead < 1) own.top1++;
  if (ahead < 5) own.top5++;
}
const result = {
  kinds: Object.fromEntries(
    Object.entries(kinds).map(([kind, { n, top1, top5 }]) => [
      kind,
      { n, top1: percent(top1, n, 1), top5: percent(top5, n, 1) },
    ]),
  ),
  falseAccepts: percent(accepted, wrongPairs, 3),
};
if (values.json) console.log(JSON.stringify(result));
else {
  console.log(
    `${path}: ${queries.length} queries, ${candidates.size} candidates, ${sounds ? 'with' : 'WITHOUT'} the table of sounds`,
  );
  console.table(result.kinds);
  console.log(`false accepts at 95 % recall: ${result.falseAccepts} % of pairs`);
}

/** An organisation where the table of well-known names knows it as one, else a person. */
function asEntity(name: string): Entity {
  const kind = otherNames('organization', name).length > 0 ? 'organization' : 'person';
  return {
    id: name,
    kind,
    name,
    aliases: otherNames(kind, name),
    tier: 'strong',
    mentions: [],
  };
}

/** The score of the best of the names that are right. */
function bestScore(text: string, right: ReadonlySet<string>): number {
  const scoreOf = nameScorer(text, sounds);
  return Math.max(...Array.from(right, (name) => scoreOf(candidates.get(name) ?? asEntity(name))));
}

function readRows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim().replace(BETWEEN_HAN, '')));
}

/** One for each text and kind. */
function readQueries(from: readonly (readonly string[])[]): Query[] {
  const found = new Map<string, { text: string; kind: string; right: Set<string> }>();
  for (const [text = '', zh = '', third = ''] of from) {
    const kind = third === '' || /^\d+$/.test(third) ? 'all' : third;
    const key = `${text}\t${kind}`;
    const query = found.get(key) ?? { text, kind, right: new Set<string>() };
    found.set(key, query);
    query.right.add(zh);
  }
  return [...found.values()];
}

function percent(part: number, whole: number, digits: number): number {
  return whole === 0 ? 0 : Number(((100 * part) / whole).toFixed(digits));
}
