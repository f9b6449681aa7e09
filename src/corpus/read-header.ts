/** Header lines: the lines of an article that tell who wrote it, when, and where it first stood. */
import { enHeaders } from '../lang/articles/en-headers.js';
import type { HeaderField, HeaderWords } from '../lang/articles/header-words.js';
import { zhHeaders } from '../lang/articles/zh-headers.js';
import { columnsOf } from '../text/columns.js';
import { findDate } from './read-date.js';
import { isPublication, readImprint } from './read-imprint.js';

/** One thing that a header line says. */
export interface HeaderEntry {
  readonly field: HeaderField;
  /** The value as it stands in the line, without the role, the quotation marks or the date around it. */
  readonly value: string;
  /** Whether it stands in a notice of a reprint, and so yields to what the other lines say. */
  readonly isReprint: boolean;
}

const ALL_WORDS: readonly HeaderWords[] = [zhHeaders, enHeaders];

/** Longer lines with a colon near their start are text. In columns, two for a Han character. */
const MAX_COLUMNS = 160;
/** With the addresses of its links, in UTF-16 code units. */
const MAX_LENGTH = 600;
const SEPARATOR = '[:：/／|｜丨∣]';
const PART_EDGE = '[,，;；|｜丨∣·•]|\\s{2,}|\\s(?=[^\\s:：]{1,8}\\s?[:：])';

const LABELS = byLength(
  ALL_WORDS.flatMap(({ labels }) =>
    (Object.entries(labels) as [HeaderField, readonly string[]][]).flatMap(([field, words]) =>
      words.map((word) => ({ field, word, isReprint: false })),
    ),
  ).concat(
    ALL_WORDS.flatMap(({ reprints }) =>
      reprints.map((word) => ({ field: 'publisher', word, isReprint: true })),
    ),
  ),
);
const LEADS = byLength(
  ALL_WORDS.flatMap(({ leads, reprints }) => [
    ...(Object.entries(leads) as [HeaderField, readonly string[]][]).flatMap(([field, words]) =>
      words.map((word) => ({ field, word, isReprint: false })),
    ),
    ...reprints.map((word) => ({ field: 'publisher' as const, word, isReprint: true })),
  ]),
);
const POSTS = ALL_WORDS.flatMap(({ posts }) => posts);
const BEFORE_NAME = ALL_WORDS.flatMap(({ beforeName }) => beforeName);

const labelPattern = new RegExp(
  `(?:^[(（【\\[]?|(?:${PART_EDGE})\\s*)(${LABELS.map(({ word }) => escapeRegExp(word)).join('|')})\\s*${SEPARATOR}`,
  'giu',
);

/**
 * What a line says about the article, in the order it says it; empty where the line is not a header line.
 * A line may hold several entries: `Author: Jane Doe | Published: 12 March 2024`.
 *
 * @param before - the line before, which makes a name beside a date a publisher's if it is a header line itself
 */
export function readHeader(line: string, before?: string): HeaderEntry[] {
  if (line.length > MAX_LENGTH) return [];
  const text = withoutMarkup(line);
  if (columnsOf(text) > MAX_COLUMNS) return [];
  for (const read of [readLabelled, readLed, readSigned, readReporter]) {
    const entries = read(text);
    if (entries.length > 0) return entries;
  }
  if (/^https?:\/\/\S+$/i.test(text)) return [{ field: 'url', value: text, isReprint: false }];
  if (isDateLine(text))
    return [{ field: 'published', value: findDate(text)?.edtf ?? text, isReprint: false }];
  return imprintEntries(text, before !== undefined && readHeader(before).length > 0);
}

function imprintEntries(text: string, isUnderHeader: boolean, isReprint = false): HeaderEntry[] {
  const { author, publisher, published } = readImprint(text, isUnderHeader) ?? {};
  return [
    ...(author === undefined ? [] : [{ field: 'author' as const, value: author, isReprint }]),
    ...(publisher === undefined
      ? []
      : [{ field: 'publisher' as const, value: unquoted(publisher), isReprint }]),
    ...(published === undefined ? [] : [{ field: 'published' as const, value: published, isReprint }]),
  ];
}

/** A line without ornaments at its ends, emphasis and the addresses of links. */
function withoutMarkup(line: string): string {
  return line
    .replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/^[\s*_◎●■▲★○◆]+|[\s*_]+$/g, '');
}

/** The label or lead-in a header line begins with, in lower case; undefined for any other line. */
export function headerWord(line: string): string | undefined {
  if (line.length > MAX_LENGTH) return undefined;
  const [match] = withoutMarkup(line).matchAll(labelPattern);
  return match?.index === 0 ? match[1]?.toLowerCase() : undefined;
}

function readLabelled(text: string): HeaderEntry[] {
  const matches = [...text.matchAll(labelPattern)];
  if (matches[0]?.index !== 0) return [];
  const isReprint = LABELS.some((label) => label.isReprint && sameWord(label.word, matches[0]?.[1] ?? ''));
  return matches.flatMap((match, at) => {
    const value = text
      .slice(match.index + match[0].length, matches[at + 1]?.index)
      .replace(/[)）】\]]$/, (bracket) => (/^[(（【[]/.test(text) ? '' : bracket));
    const label = LABELS.find(({ word }) => sameWord(word, match[1] ?? ''));
    return label ? readValue(label.field, value, isReprint) : [];
  });
}

function readLed(text: string): HeaderEntry[] {
  const bare = text.replace(/^[(（]\s*|\s*[)）]$/g, '');
  const parts = bare.split(/\s*[|｜丨•·]\s*/);
  const entries = parts.map((part): HeaderEntry[] => {
    const lead = LEADS.find(({ word }) => startsWithWord(part, word));
    if (!lead) return findDate(part) && isDateLine(part) ? readValue('published', part, false) : [];
    const rest = part.slice(lead.word.length).trim();
    const isPlausible =
      lead.field === 'published' ? findDate(rest) !== undefined : isNameLike(rest) || isNameWithPost(rest);
    return isPlausible ? readValue(lead.field, rest, lead.isReprint) : [];
  });
  if (!entries[0]?.length) return [];
  const behind = parts.slice(1).map(unquoted).find(isPublication);
  return [
    ...entries.flat(),
    ...(behind === undefined ? [] : [{ field: 'publisher' as const, value: behind, isReprint: false }]),
  ];
}

/** A name before its label: `白露 / 文`. */
function readSigned(text: string): HeaderEntry[] {
  const [, name, word] = /^(\S.{0,30}?)\s*[/／|｜丨]\s*(\p{Script=Han}{1,4})$/u.exec(text) ?? [];
  const label = word === undefined ? undefined : LABELS.find((entry) => entry.word === word);
  const isSignature = label?.field === 'author' || label?.field === 'translator';
  return isSignature && name !== undefined ? readValue(label.field, name, false) : [];
}

/**
 * Names after what their bearers do: `记者 白露 王一川 南京报道`; where it stood may be told before or behind, and when:
 * `记者 白露 河岸日报 2021年5月4日`.
 */
function readReporter(text: string): HeaderEntry[] {
  const paper =
    /^《?\p{Script=Han}{2,12}》?(?=\s*(?:本报|本報|特[约約]|[驻駐]\p{Script=Han}{2,4})?[记記]者\s)/u.exec(
      text,
    )?.[0];
  const publisher = paper !== undefined && isPublication(unquoted(paper)) ? unquoted(paper) : undefined;
  const line = publisher === undefined ? text : text.slice(paper?.length).trim();
  const word = BEFORE_NAME.find((each) => line.startsWith(each) && /\s/.test(line.charAt(each.length)));
  const name = word === undefined ? '' : nameOf(line);
  const rest = line.slice(line.lastIndexOf(name) + name.length);
  if (!/^[\p{Script=Han}·]{2,8}(?:[\s、,，]+[\p{Script=Han}·]{2,8})*$/u.test(name)) return [];
  const named: HeaderEntry[] = [
    { field: 'author', value: name, isReprint: false },
    ...(publisher === undefined ? [] : [{ field: 'publisher' as const, value: publisher, isReprint: false }]),
  ];
  if (/^[\s/／]*(?:\p{Script=Han}{2,8}(?:报道|報導|報道))?$/u.test(rest)) return named;
  const date = isDateLine(rest) ? findDate(rest)?.edtf : undefined;
  const told: HeaderEntry[] =
    date === undefined ? imprintEntries(rest, true) : [{ field: 'published', value: date, isReprint: false }];
  return told.length > 0 ? [...named, ...told] : [];
}

function readValue(field: HeaderField, source: string, isReprint: boolean): HeaderEntry[] {
  const value = source.trim().replace(/^[,，;；|｜]+|[,，;；|｜\s]+$/g, '');
  if (value === '') return [{ field: 'none', value, isReprint }];
  const address = /https?:\/\/[^\s<>"'，。）)\]】]+/i.exec(value)?.[0];
  const entries: HeaderEntry[] = address ? [{ field: 'url', value: address, isReprint }] : [];
  const words = address
    ? value
        .replace(address, '')
        .replace(/[\s(（[]+$/, '')
        .trim()
    : value;
  if (words === '' || field === 'url')
    return entries.length > 0 ? entries : [{ field: 'none', value, isReprint }];
  const date = findDate(words);
  const name = nameOf(words);
  const imprint = /^publishe[rd]$/.test(field) ? imprintEntries(words, true, isReprint) : [];
  if (imprint.length > 1) return [...entries, ...imprint];
  switch (field) {
    case 'author':
    case 'translator':
      entries.push({ field, value: name, isReprint });
      entries.push(...imprintBehind(words.slice(words.indexOf(name) + name.length), isReprint));
      if (date && date.start > name.length) entries.push({ field: 'published', value: date.edtf, isReprint });
      break;
    case 'published':
      entries.push(
        date ? { field, value: date.edtf, isReprint } : { field: 'none', value: words, isReprint },
      );
      break;
    case 'publisher': {
      if (date?.start === 0) {
        entries.push({ field: 'published', value: date.edtf, isReprint });
        break;
      }
      const name = (date ? words.slice(0, date.start) : words).replace(
        /[\s,，(（]*(?:\b(?:on|in))?[\s,，(（]*$/i,
        '',
      );
      entries.push({ field, value: unquoted(name.replace(/[.。]$/, '')), isReprint });
      if (date) entries.push({ field: 'published', value: date.edtf, isReprint });
      break;
    }
    default:
      entries.push({ field, value: unquoted(words), isReprint });
  }
  return entries;
}

/** The periodical that is named behind an author: `Jane Doe, The Weekly Harbour, 3 March 2024`. */
function imprintBehind(rest: string, isReprint: boolean): HeaderEntry[] {
  const date = findDate(rest);
  const parts = (date ? rest.slice(0, date.start) : rest).split(/[,，、|｜•–—]|\s+(?=\p{Script=Han})/u);
  const names = parts.map((part) => unquoted(part));
  const name =
    names.find((part) => part !== '' && isPublication(part)) ??
    (date && names.find((part) => /^The(?: \p{Lu}[\p{L}’'-]*){1,4}$/u.test(part)));
  return name === undefined ? [] : [{ field: 'publisher', value: name, isReprint }];
}

/** The names an author line begins with, without the posts behind or before them. Verbatim. */
function nameOf(value: string): string {
  const before = BEFORE_NAME.find((word) => value.startsWith(`${word} `) || value.startsWith(`${word}　`));
  const text = (before === undefined ? value : value.slice(before.length)).trim();
  const [names = ''] = text.split(/\s*[|｜丨∣/／([（【]|\s+[–—-]\s*|——/u);
  const pieces = [
    ...names.matchAll(/\band\b|[^,，、;；&＆\s]+(?:[ \u00A0](?!(?:and|&)\b)[^,，、;；&＆\s]+)*/giu),
  ];
  let end = 0;
  let isJoined = false;
  for (const [index, piece] of pieces.flatMap(splitHan).entries()) {
    if (/^and$/i.test(piece.text)) {
      isJoined = true;
      continue;
    }
    if (index > 0 && !isFurtherName(piece.text, isJoined)) break;
    end = piece.end;
    isJoined = false;
  }
  return names.slice(0, end).trim() || names.trim();
}

/** Han words that a space parts are pieces of their own: `王小明 清华大学教授`. */
function splitHan(match: RegExpMatchArray): { readonly text: string; readonly end: number }[] {
  const start = match.index ?? 0;
  if (!/\p{Script=Han}/u.test(match[0])) return [{ text: match[0], end: start + match[0].length }];
  return [...match[0].matchAll(/\S+(?: [A-Za-z]\S*)*/g)].map((word) => ({
    text: word[0],
    end: start + word.index + word[0].length,
  }));
}

/**
 * Whether a piece after the first is one more name, and not the first one's post or paper.
 *
 * @param isJoined - whether *and* stands before it: then it is somebody, though called Post or Guardian
 */
function isFurtherName(piece: string, isJoined: boolean): boolean {
  const lower = piece.toLowerCase();
  if (!isJoined && (/^the /u.test(lower) || isPublication(unquoted(piece)))) return false;
  if (/\p{Script=Han}/u.test(piece)) {
    const isPost = POSTS.some((post) => piece.includes(post));
    return !isPost && (/[·•]/.test(piece) || piece.length <= 4);
  }
  const words = piece.split(/\s+/);
  const isPost = POSTS.some((post) => lower.split(/\s+/).includes(post));
  return !isPost && !/\d/.test(piece) && words.length <= 4 && isNameLike(piece);
}

/** Whether a text is a name of two words or more with a post behind it: `Jane Doe, science correspondent`. */
function isNameWithPost(text: string): boolean {
  const name = nameOf(text);
  return (
    /\S\s+\S/.test(name) &&
    isNameLike(name) &&
    /^\s*[,(|–—-]/.test(text.slice(name.length)) &&
    !/[.!?]$/.test(text)
  );
}

/** Whether a text is made of capitalised words, as names of people and of publications are. */
function isNameLike(text: string): boolean {
  if (/[\p{Script=Han}]/u.test(text)) return columnsOf(text) <= 60 && !/[。！？]$/.test(text);
  const words = text
    .replace(/\bon\b.*$/, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const isSentence = /[a-z]{3}[.!?]$/.test(text) && words.length > 6;
  const strange = words.filter(
    (word) =>
      !/^[("“‘]?(?:\p{Lu}|\d|&|(?:of|the|and|for|de|du|la|van|von|der|den|bin|al|da|di|in|at|with)$)/u.test(
        word,
      ),
  );
  return (
    words.length > 0 &&
    words.length <= 16 &&
    /^[("“‘]?(?:\p{Lu}|the\b)/u.test(text) &&
    !isSentence &&
    strange.length === 0
  );
}

/** Whether a line holds a date, perhaps with the time of day, and nothing else. */
function isDateLine(text: string): boolean {
  const date = findDate(text);
  if (!date || date.edtf.length < 7) return false;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  return /^[\s,，:：()（）\d]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|星期.|周.|[ap]m|\b(?:utc|gmt|bst|cest?|[ecmp][sd]?t|[ijk]st|hkt|sgt|ae[sd]t)\b|[\s,，:：()（）\d])*$/i.test(
    rest,
  );
}

/** A title without the marks that stand round the whole of it. */
function unquoted(text: string): string {
  const match =
    /^(?:《([^《》]*(?:《[^《》]*》[^《》]*)*)》|“([^“”]*)”|"([^"]*)"|「([^「」]*)」|『([^『』]*)』|‘([^‘’]*)’)$/.exec(
      text.trim(),
    );
  return (match?.slice(1).find((inner) => inner !== undefined) ?? text).trim();
}

function startsWithWord(text: string, word: string): boolean {
  if (!sameWord(text.slice(0, word.length), word)) return false;
  const next = text.charAt(word.length);
  // In lower case it is the middle of a sentence.
  if (/^\p{Ll}/u.test(text)) return false;
  return /\p{Script=Han}/u.test(word) ? next !== '' : /\s/.test(next);
}

function sameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function byLength<Entry extends { readonly word: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((one, other) => other.word.length - one.word.length);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
