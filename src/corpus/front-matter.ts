/** The front matter of a corpus document: what stands between the two `---` lines, in YAML. */
import {
  Document as YamlDocument,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
} from 'yaml';
import { FootnoteError } from '../errors.js';
import type { Document, LanguageTag } from '../model.js';
import { nearest } from '../text/nearest.js';
import { formatError, throwAll } from './format-error.js';
import { isEdtf } from './read-date.js';

/** What a document says of itself. */
export type FrontMatter = Omit<Document, 'id' | 'source' | 'contentHash'>;

/** The keys, in the order they are written, and the field each fills. */
const FIELD_OF_KEY = {
  title: 'title',
  language: 'language',
  author: 'author',
  translator: 'translator',
  publisher: 'publisher',
  'original-title': 'originalTitle',
  url: 'url',
  published: 'published',
  licence: 'licence',
  aliases: 'aliases',
} as const satisfies Record<string, keyof FrontMatter>;

type Key = keyof typeof FIELD_OF_KEY;
const KEYS = Object.keys(FIELD_OF_KEY) as Key[];
/** A key with so many letters wrong is still the one that is meant. */
const MOST_SLIPS = 2;
const LANGUAGES: readonly LanguageTag[] = ['en', 'zh-Hans', 'zh-Hant'];

/** A text cut into its front matter and the rest. Lines are 1-based and count from the start of the file. */
export interface FrontMatterSplit {
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** The two parts of a text that begins with front matter; undefined where it does not, or never closes it. */
export function splitFrontMatter(text: string): FrontMatterSplit | undefined {
  const match = /^---[ \t]*\n([\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const bodyLine = match[0].split('\n').length;
  return { yaml: match[1] ?? '', body: text.slice(match[0].length), bodyLine };
}

/**
 * What a document's front matter says.
 *
 * @param yaml - the text between the `---` lines, which begins on line 2 of the file
 * @throws FootnoteError `bad-document` with all that is wrong, a fault a line: where, what was found, what was expected
 */
export function readFrontMatter(yaml: string, file: string): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const fail = (offset: number | undefined, found: string, expected: string) =>
    formatError('bad-document', { file, line: lines.linePos(offset ?? 0).line + 1 }, found, expected);

  const broken = document.errors.map(({ pos: [offset], message }) =>
    fail(offset, `broken YAML (${firstLine(message)})`, '`key: value` lines'),
  );
  throwAll(broken);
  const map = document.contents;
  if (!isMap<Node, Node | null>(map))
    throw fail(0, 'no keys', 'front matter with at least title and language');

  const fields: Partial<Record<keyof FrontMatter, unknown>> = {};
  const faults: FootnoteError[] = [];
  const meant = new Set<string>();
  for (const { key: keyNode, value } of map.items) {
    const key = isScalar(keyNode) ? String(keyNode.value) : '';
    const place = keyNode.range?.[0];
    meant.add(nearest(key.toLowerCase(), KEYS, MOST_SLIPS) ?? key);
    try {
      if (!isKey(key)) throw fail(place, `the unknown key "${key}"`, `"${nearestKey(key)}"`);
      fields[FIELD_OF_KEY[key]] = key === 'aliases' ? readAliases(value, place) : readText(key, value, place);
    } catch (error) {
      if (!(error instanceof FootnoteError)) throw error;
      faults.push(error);
    }
  }
  // Of a key that is there, though misspelt or without a value, that alone is said.
  for (const key of ['title', 'language'] as const)
    if (!meant.has(key)) faults.push(fail(0, `no ${key}`, `a line "${key}: …"`));
  throwAll(faults);
  return fields as unknown as FrontMatter;

  function readText(key: Exclude<Key, 'aliases'>, value: Node | null, place: number | undefined): string {
    const text = isScalar(value) && value.value !== null ? (value.source ?? '').trim() : '';
    if (text === '') throw fail(place, `no text after "${key}:"`, VALUE_RULES[key]?.expected ?? 'text');
    const rule = VALUE_RULES[key];
    if (rule && !rule.holds(text)) throw fail(place, `${key} "${text}"`, rule.expected);
    return text;
  }

  function readAliases(value: Node | null, place: number | undefined): string[][] {
    const expected = 'a list of lists of at least two names, e.g. "- [Marie Curie, 玛丽·居里]"';
    if (!isSeq<Node>(value)) throw fail(place, 'aliases that are no list', expected);
    return value.items.map((row) => {
      const names = isSeq<Node>(row)
        ? row.items.map((name) => (isScalar(name) ? String(name.value).trim() : ''))
        : [];
      if (names.length < 2 || names.includes('')) {
        throw fail(row.range?.[0], 'a row of aliases that is no list of names', expected);
      }
      return names;
    });
  }
}

/** The front matter as YAML, between its two `---` lines, the keys in their usual order. */
export function formatFrontMatter(frontMatter: FrontMatter): string {
  const entries = KEYS.map((key) => [key, frontMatter[FIELD_OF_KEY[key]]] as const);
  const written = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  const document = new YamlDocument(written);
  const aliases = document.get('aliases');
  if (isSeq(aliases)) for (const row of aliases.items) if (isSeq(row)) row.flow = true;
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

const VALUE_RULES: {
  readonly [K in Key]?: { readonly holds: (text: string) => boolean; readonly expected: string };
} = {
  language: {
    holds: (text) => LANGUAGES.some((language) => language === text),
    expected: LANGUAGES.join(', '),
  },
  url: { holds: isWebAddress, expected: 'an address that begins with http:// or https://' },
  published: { holds: isEdtf, expected: 'a date such as 2024, 2024-03 or 2024-03-12 (EDTF)' },
};

/** Whether a text is an http or https address. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\//i.test(text);
}

function isKey(key: string): key is Key {
  return Object.hasOwn(FIELD_OF_KEY, key);
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

function nearestKey(key: string): string {
  const wanted = key.toLowerCase();
  return nearest(wanted, KEYS) ?? key;
}
