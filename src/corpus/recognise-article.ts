/** What an article's own lines say of it: its title, its author and where it first stood. */
import { detectLanguage } from '../lang/detect-language.js';
import type { HeaderField } from '../lang/articles/header-words.js';
import type { LanguageTag } from '../model.js';
import type { BodyBlock } from './format-article.js';
import type { FrontMatter } from './front-matter.js';
import { headerWord, readHeader, type HeaderEntry } from './read-header.js';
import { findDate } from './read-date.js';

/** The front matter that header lines fill; the title may be missing. */
export type Recognised = Partial<FrontMatter>;

/** Header lines stand among this many blocks at the top, or this many at the end. */
const HEAD_BLOCKS = 14;
const TAIL_BLOCKS = 6;
/** A line in emphasis among so many at the top is one on the article, if it gives a date or who wrote it. */
const BYLINE_BLOCKS = 4;
const EMPHASISED = /^(?<mark>\*{1,3}|_{1,3})(?=\S)(?<inside>[^*_\n]{4,160})\k<mark>$/u;
/** A label on more lines than this is a speaker's name in a dialogue. */
const MAX_SAME_LABEL = 2;

/** A body with its header lines marked as source notes, and what they say. */
export interface RecognisedBody {
  readonly blocks: readonly BodyBlock[];
  readonly fields: Recognised;
}

/** Marks the header lines of a body and reads them. Nothing is guessed: what no line says stays empty. */
export function recogniseHeaders(blocks: readonly BodyBlock[], language: LanguageTag): RecognisedBody {
  const openings = blocks.map(({ text }) => headerWord(text));
  const isHeaderPlace = (index: number) => index < HEAD_BLOCKS || index >= blocks.length - TAIL_BLOCKS;
  const entries: HeaderEntry[] = [];
  const marked = blocks.map((block, index): BodyBlock => {
    if (block.kind !== 'paragraph' || block.text.includes('\n') || !isHeaderPlace(index)) return block;
    const word = openings[index];
    const uses = openings.filter((other) => other !== undefined && other === word).length;
    if (uses > MAX_SAME_LABEL) return block;
    const header = readHeader(block.text, blocks[index - 1]?.text);
    const found = header.length === 0 && index < BYLINE_BLOCKS ? readByline(block.text) : header;
    if (found.length === 0) return block;
    entries.push(...found);
    return { kind: 'source-note', text: block.text };
  });
  return { blocks: marked, fields: { ...readDateline(marked), ...collectFields(entries, language) } };
}

/** `*Harbour Post, 3 May 2024. By Ann Lee*`: what a line in emphasis says that is made of such parts; empty where it gives neither a date nor who wrote it. */
function readByline(line: string): readonly HeaderEntry[] {
  const inside = EMPHASISED.exec(line.trim())?.groups?.inside;
  if (inside === undefined) return [];
  const parts = inside.split(/\s*[|｜丨]\s*|[.。]\s+(?=By\b|\p{Script=Han})/u);
  const said = parts.length > 1 ? parts.flatMap((part) => readHeader(part)) : [];
  const date = findDate(inside);
  const isDated = date === undefined || said.some(({ field }) => field === 'published');
  return isDated ? said : [...said, { field: 'published', value: date.edtf, isReprint: false }];
}

/** The first entry of each field; those of a reprint only where no other line fills it. */
function collectFields(entries: readonly HeaderEntry[], language: LanguageTag): Recognised {
  const ranked = [
    ...entries.filter((entry) => !entry.isReprint),
    ...entries.filter((entry) => entry.isReprint),
  ];
  const first = (field: HeaderField) => ranked.find((entry) => entry.field === field)?.value;
  const original = ranked.filter(({ field }) => field === 'original-title').map(({ value }) => value);
  const isOfLanguage = (title: string) =>
    detectLanguage(title, language).slice(0, 2) === language.slice(0, 2);
  const fields = {
    title: first('title') ?? original.find(isOfLanguage),
    author: first('author'),
    translator: first('translator'),
    publisher: first('publisher'),
    originalTitle: original.find((title) => !isOfLanguage(title)),
    url: first('url'),
    published: first('published'),
    licence: first('licence'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The date of a dateline that gives the year: `LONDON, March 12, 2024 — …`. */
function readDateline(blocks: readonly BodyBlock[]): Recognised {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  const dateline =
    /^(?:\p{Lu}[\p{L} .,'’]{1,40}?,? |[（(]?[\p{Script=Han}]{2,8})[^—–-]{6,40}(?=(?: \([\w ]+\))? ?[—–-]|[电電讯訊])/u.exec(
      first?.text ?? '',
    );
  const date = dateline && findDate(dateline[0]);
  return date && date.edtf.length === 10 ? { published: date.edtf } : {};
}
