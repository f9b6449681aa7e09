/**
 * How many passages a second facts are read from, by the time of the processor, after two rounds to warm up:
 *
 *     npm run bench:facts -- [FILE …] [--json]
 *
 * FILE: in the format of SQuAD, one language each; the generator's own articles in both languages without any.
 * `everything` is from the text to the facts of an article of up to 25 passages; `figures` are the quantities alone.
 */
import { parseArgs } from 'node:util';
import { extract } from '../src/facts/extract.js';
import { toFacts } from '../src/facts/facts.js';
import { readArticle, readPassage } from '../src/facts/recognizer.js';
import { quantities } from '../src/facts/recognizers/quantities.js';
import type { Article, Passage } from '../src/model.js';
import { explainErrors } from './explain-errors.js';
import { generateCorpus } from './generate-corpus.js';
import { readSquad } from './squad.js';

const WARM_UP = 2;
const ROUNDS = 5;
const PASSAGES_AN_ARTICLE = 25;

explainErrors('Usage: npm run bench:facts -- [FILE …] [--json]');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});

const sets =
  positionals.length > 0
    ? positionals.map((path) => ({ name: path, articles: articlesOf(readSquad(path).passages) }))
    : (['zh-Hans', 'en'] as const).map((language) => ({
        name: language,
        articles: generateCorpus(1_000).filter(({ document }) => document.language === language),
      }));

const results = sets.map(({ name, articles }) => {
  const passages = articles.flatMap((article) => article.passages);
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return {
    name,
    passages: passages.length,
    'characters each': Math.round(characters / passages.length),
    'everything/s': Math.round(passages.length / secondsOf(() => articles.forEach(readEverything))),
    'figures/s': Math.round(passages.length / secondsOf(() => passages.forEach(readFigures))),
  };
});
if (values.json) console.log(JSON.stringify(results));
else console.table(results);

function readEverything(article: Article): void {
  const reading = readArticle(article);
  toFacts([{ reading, mentions: extract(reading) }]);
}

function readFigures(passage: Passage): void {
  quantities.recognize(readPassage(passage));
}

/** Seconds of the processor that the work takes in the best of some rounds: other programs only ever slow it down. */
function secondsOf(work: () => void): number {
  for (let i = 0; i < WARM_UP; i++) work();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...rounds);
}

/** The passages in articles of equal length, in order. */
function articlesOf(passages: readonly Passage[]): readonly Article[] {
  const count = Math.ceil(passages.length / PASSAGES_AN_ARTICLE);
  return Array.from({ length: count }, (_, i) => {
    const id = `article-${i}`;
    const own = passages.slice(i * PASSAGES_AN_ARTICLE, (i + 1) * PASSAGES_AN_ARTICLE);
    const language = own[0]?.language ?? 'en';
    return {
      document: { id, title: id, language, source: id, contentHash: id },
      passages: own.map((passage, k) => ({ ...passage, documentId: id, ordinal: k + 1 })),
    };
  });
}
