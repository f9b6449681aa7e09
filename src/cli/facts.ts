/** `footnote facts`: what is read out of articles, or out of lines of JSON. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { PROGRAM } from '../config.js';
import { differenceOf } from '../answer/figure-differences.js';
import { labelOf } from '../answer/figure-label.js';
import { decodeText } from '../corpus/decode-text.js';
import { importArticle } from '../corpus/import-article.js';
import { readArticle } from '../corpus/read-article.js';
import { readBytes } from '../corpus/read-bytes.js';
import { FootnoteError } from '../errors.js';
import { detectLanguage } from '../lang/detect-language.js';
import { languages } from '../lang/index.js';
import { buildLibrary } from '../library.js';
import type { Article, Fact, LanguageTag } from '../model.js';
import { writeMentions, type TextLine } from './mention-json.js';
import { parseOptions } from './parse-options.js';
import { BAD_USAGE, DONE, FAILED, print } from './ending.js';

export const FACTS_USAGE = [
  `${PROGRAM} facts FILE… [--json]`,
  '  Lists the facts of articles: figures, roles, claims and deeds, each with its paragraph.',
  `${PROGRAM} facts --jsonl`,
  '  Reads lines {"id","text","language"} and writes one line each: {"id","mentions":[…]}.',
].join('\n');

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The exit status after listing: 0 done, 1 an article could not be read, 2 bad usage, no such file, or a bad line. */
export async function runFacts(args: readonly string[]): Promise<number> {
  const { values, positionals: files } = parseOptions('facts', OPTIONS, args);
  if (values.jsonl) return readLines();
  if (values.help || files.length === 0) {
    print(FACTS_USAGE);
    return values.help ? DONE : BAD_USAGE;
  }
  return listFacts(files, values.json ?? false);
}

async function listFacts(files: readonly string[], isJson: boolean): Promise<number> {
  let status = DONE;
  const all: unknown[] = [];
  for (const file of files) {
    try {
      const { facts, entity } = buildLibrary([await openArticle(file)]);
      if (isJson) all.push({ file, facts });
      else
        print(
          [file, ...facts.map((fact) => `  ${describe(fact, (id) => entity(id)?.name ?? id)}`)].join('\n'),
        );
    } catch (error) {
      if (!(error instanceof FootnoteError)) throw error;
      report(error.message);
      status = existsSync(file) ? FAILED : BAD_USAGE;
    }
  }
  if (isJson) print(JSON.stringify(all, null, 2));
  return status;
}

/** A document of the corpus, or any article that can be imported. */
async function openArticle(file: string): Promise<Article> {
  const text = decodeText(await readBytes(file), file);
  try {
    return readArticle(text, file);
  } catch (error) {
    if (!(error instanceof FootnoteError) || error.code !== 'bad-document') throw error;
    return readArticle(importArticle(text, file).text, file);
  }
}

/** One line: paragraph, kind, and what is stated. */
function describe(fact: Fact, nameOf: (entityId: string) => string): string {
  const place = `¶${fact.citation.passageId.split('#').at(-1) ?? ''} ${fact.kind}`;
  const when = fact.when ? ` (${fact.when.edtf})` : '';
  switch (fact.kind) {
    case 'figure': {
      const { modifierText = '', per = '' } = fact.quantity;
      // 多 and 余 stand inside the figure.
      const bound = fact.text.includes(modifierText) ? '' : modifierText;
      // `a third more than the old bridge`
      const difference = differenceOf(fact) ?? '';
      const after = fact.citation.quote.slice(fact.span.end - fact.citation.span.start).trimStart();
      const words = [bound, fact.text, per, after.startsWith(difference) ? difference : ''];
      return `${place}: ${labelOf(fact) ?? '—'} · ${words.filter(Boolean).join(' ')}${when} ${fact.modality}`;
    }
    case 'role':
      return `${place}: ${nameOf(fact.entityId)} · ${[fact.affiliation, fact.role].filter(Boolean).join(' ')}${when}`;
    case 'claim':
      return `${place}: ${fact.speaker.text ?? fact.speaker.voice} · ${fact.text}${when}`;
    case 'deed':
      return `${place}: ${nameOf(fact.entityId)} · ${fact.citation.quote}${when}`;
  }
}

async function readLines(): Promise<number> {
  let status = DONE;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      if (!process.stdout.write(`${writeMentions(parseLine(line))}\n`))
        await new Promise((resolve) => process.stdout.once('drain', resolve));
    } catch (error) {
      if (!(error instanceof FootnoteError)) throw error;
      report(`line ${number}: ${error.message}`);
      status = BAD_USAGE;
    }
  }
  return status;
}

function parseLine(line: string): TextLine {
  const { id, text, language } = parseObject(line);
  if (typeof text !== 'string')
    throw badLine(text === undefined ? 'no "text"' : 'a "text" that is no string');
  if (typeof id !== 'string' && typeof id !== 'number') throw badLine('no "id"');
  return { id, text, language: readLanguage(language, text) };
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw badLine('no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badLine('no JSON object');
  return value as Readonly<Record<string, unknown>>;
}

/** A tag such as `en-GB`, `zh` or `zh-TW`; without one, the language of the text itself. */
function readLanguage(given: unknown, text: string): LanguageTag {
  if (given === undefined || given === null) return detectLanguage(text);
  const known = languages.find(({ tag }) => tag === given);
  if (known) return known.tag;
  if (typeof given === 'string' && /^en(?:[-_]|$)/i.test(given)) return 'en';
  if (typeof given === 'string' && /^zh(?:[-_]|$)/i.test(given)) {
    if (/hant|tw|hk|mo/i.test(given)) return 'zh-Hant';
    return /hans|cn|sg/i.test(given) || detectLanguage(text) !== 'zh-Hant' ? 'zh-Hans' : 'zh-Hant';
  }
  throw badLine(`the language ${JSON.stringify(given)}`);
}

function badLine(found: string): FootnoteError {
  return new FootnoteError(
    'bad-usage',
    `found ${found}; expected {"id","text","language"} with a language of en or zh.`,
  );
}

function report(text: string): void {
  process.stderr.write(`${text}\n`);
}
