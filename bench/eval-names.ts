/**
 * How well a typed name finds whom it names in the other script, in percent:
 *
 *     npm run eval:names -- FILE.tsv [--candidates FILE] [--json]
 *
 * FILE has the columns query, zh, kind, with or without a line of headings; several rows may give several right
 * answers for a query. All its Chinese names are candidates, with those of the other file, one a line. False accepts:
 * of all pairs of a query and a wrong name, those that score at least as high as 95 % of the right pairs.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { otherNames } from '../src/facts/entities.js';
import { nameScore } from '../src/facts/names.js';
import type { Entity } from '../src/model.js';
import { readNameSounds } from '../src/name-sounds/name-sounds-file.js';

interface Query {
  readonly text: string;
  readonly kind: string;
  readonly right: ReadonlySet<string>;
}

const RECALL = 0.95;
const USAGE = 'Usage: npm run eval:names -- FILE.tsv [--candidates FILE] [--json]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { candidates: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const [path] = positionals;
if (path === undefined) {
  console.error(USAGE);
  process.exit(1);
}

const rows = readRows(path).filter(([query]) => query !== 'query');
const queries = readQueries(rows);
const more =
  values.candidates === undefined ? [] : readRows(values.candidates).map((row) => row.at(-1) ?? '');
const names = new Set([...rows.map(([, zh = '']) => zh), ...more].filter((name) => name !== ''));
const candidates = Array.from(names, (name): Entity => ({
  id: name,
  kind: 'person',
  name,
  aliases: otherNames('person', name),
  tier: 'strong',
  mentions: [],
}));
const sounds = readNameSounds();

const kinds: Record<string, { n: number; top1: number; top5: number }> = {};
const rightScores: number[] = [];
const wrongScores: number[] = [];
for (const { text, kind, right } of queries) {
  const ranked = candidates
    .map((entity) => ({ isRight: right.has(entity.name), score: nameScore(text, entity, sounds) }))
    .sort((a, b) => b.score - a.score || Number(a.isRight) - Number(b.isRight));
  const place = ranked.findIndex(({ isRight }) => isRight);
  const own = (kinds[kind] ??= { n: 0, top1: 0, top5: 0 });
  own.n++;
  if (place === 0) own.top1++;
  if (place < 5) own.top5++;
  rightScores.push(ranked[place]?.score ?? 0);
  for (const { isRight, score } of ranked) if (!isRight) wrongScores.push(score);
}

rightScores.sort((a, b) => b - a);
const threshold = rightScores[Math.ceil(RECALL * rightScores.length) - 1] ?? 0;
const accepted = wrongScores.filter((score) => score >= threshold).length;
const result = {
  kinds: Object.fromEntries(
    Object.entries(kinds).map(([kind, { n, top1, top5 }]) => [
      kind,
      { n, top1: percent(top1, n, 1), top5: percent(top5, n, 1) },
    ]),
  ),
  falseAccepts: percent(accepted, wrongScores.length, 3),
};
if (values.json) console.log(JSON.stringify(result));
else {
  console.log(
    `${path}: ${queries.length} queries, ${candidates.length} candidates, ${sounds ? 'with' : 'WITHOUT'} the table of sounds`,
  );
  console.table(result.kinds);
  console.log(`false accepts at 95 % recall: ${result.falseAccepts} % of pairs`);
}

function readRows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** One for each text and kind. */
function readQueries(from: readonly (readonly string[])[]): Query[] {
  const found = new Map<string, { text: string; kind: string; right: Set<string> }>();
  for (const [text = '', zh = '', kind = 'all'] of from) {
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
