/** The front matter of other tools (Hugo, Jekyll, Obsidian, Zotero …), mapped to ours. */
import { parseDocument } from 'yaml';
import type { FootnoteError } from '../errors.js';
import type { LanguageTag } from '../model.js';
import { formatError, throwAll } from './format-error.js';
import { isWebAddress, type FrontMatter } from './front-matter.js';
import { findDate } from './read-date.js';

/** Their keys, in lower case without `-` and `_`, by the field they fill; the first key present wins. */
const KEYS_OF_FIELD: { readonly [Field in keyof FrontMatter]: readonly string[] } = {
  title: ['title', 'headline', '标题', '標題'],
  language: ['language', 'lang', 'locale'],
  author: ['author', 'authors', 'by', 'byline', 'creator', '作者'],
  translator: ['translator', 'translators', 'translatedby', '译者', '譯者'],
  publisher: ['publisher', 'publication', 'journal', 'site', 'sitename', '来源', '來源'],
  originalTitle: ['originaltitle', '原文标题', '原文標題'],
  url: ['url', 'link', 'canonical', 'canonicalurl', 'permalink', 'sourceurl', 'source', '链接', '連結'],
  published: [
    'published',
    'date',
    'pubdate',
    'publishdate',
    'publishedat',
    'datepublished',
    'created',
    '日期',
  ],
  licence: ['licence', 'license', 'rights', 'copyright'],
};

/** What was mapped, and the keys that were not. */
export interface ForeignFrontMatter {
  readonly fields: Partial<FrontMatter>;
  readonly unknownKeys: readonly string[];
}

/**
 * What another tool's front matter says in our fields.
 *
 * @throws FootnoteError `bad-article` where the YAML is broken
 */
export function readForeignFrontMatter(yaml: string, file: string): ForeignFrontMatter {
  const values = parseMap(yaml, file);
  const used = new Set<string>();
  const fields: Record<string, unknown> = {};
  for (const [field, names] of Object.entries(KEYS_OF_FIELD)) {
    for (const name of names) {
      const key = Object.keys(values).find(
        (candidate) => normalise(candidate) === name && !used.has(candidate),
      );
      const value = key === undefined ? undefined : toField(field as keyof FrontMatter, toText(values[key]));
      if (key === undefined || value === undefined) continue;
      used.add(key);
      fields[field] = value;
      break;
    }
  }
  return { fields, unknownKeys: Object.keys(values).filter((key) => !used.has(key)) };
}

/** The language that a locale code of another tool means; undefined where it leaves the script open. */
function toLanguageTag(locale: string): LanguageTag | undefined {
  const code = locale.toLowerCase().replace(/_/g, '-');
  if (/^en\b/.test(code)) return 'en';
  if (/^zh\b.*\b(?:hant|tw|hk|mo)\b/.test(code)) return 'zh-Hant';
  return /^zh\b.*\b(?:hans|cn|sg)\b/.test(code) ? 'zh-Hans' : undefined;
}

function toField(field: keyof FrontMatter, text: string): string | undefined {
  if (text === '') return undefined;
  if (field === 'url') return isWebAddress(text) ? text : undefined;
  if (field === 'published') return findDate(text)?.edtf;
  return field === 'language' ? toLanguageTag(text) : text;
}

/** A value as one line: lists are joined, and of maps the name is taken. */
function toText(value: unknown): string {
  if (Array.isArray(value)) {
    const parts = value.map(toText).filter((part) => part !== '');
    return parts.join(/\p{Script=Han}/u.test(parts.join('')) ? '、' : ', ');
  }
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null) return 'name' in value ? toText(value.name) : '';
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/g, ' ').trim()
    : '';
}

function parseMap(yaml: string, file: string): Record<string, unknown> {
  const document = parseDocument(yaml);
  const lines = [...new Set(document.errors.map(({ linePos }) => (linePos?.[0].line ?? 1) + 1))];
  throwAll(lines.map((line) => broken(file, 'broken YAML', line, document.errors[0])));
  const value: unknown = document.toJS();
  if (value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw broken(file, 'front matter without keys', 2);
}

function broken(file: string, found: string, line: number, cause?: unknown): FootnoteError {
  const error = formatError(
    'bad-article',
    { file, line },
    found,
    '`key: value` lines between the two lines "---"',
  );
  if (cause !== undefined) error.cause = cause;
  return error;
}

function normalise(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}
