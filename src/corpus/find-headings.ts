/** Headings of plain text, which nothing marks but their shape and their place. */
import { columnsOf } from './join-lines.js';
import { headerWord, readHeader } from './read-header.js';

/** The widest a heading is, in columns: 36 Han characters, or about 12 English words. */
const MAX_HEADING_COLUMNS = 72;
const MAX_HEADING_WORDS = 14;
/** How much wider than its heading the text under it is, at least. */
const TEXT_TO_HEADING = 1.5;
/** More short lines than this in a row are a list, or verse. */
const MAX_HEADINGS_IN_A_ROW = 2;

const ENDS_A_CLAUSE = /[.。!！;；:：,，、…][)"'”’」』）]*$/u;
const HOLDS_A_SENTENCE = /[。！；]|\p{Ll}{3}[.!?] \p{Lu}/u;
const OPENS_OTHERWISE = /^(?:[-–—*•·●▪>|<#@"“‘「『(（]|https?:)/u;
const NUMBERED =
  /^(?:第[一二三四五六七八九十百零\d]+[章节節部分篇回]|[（(]?[一二三四五六七八九十]+[)）、.．]|(?:\d+(?:\.\d+)*|[IVX]+)[.)、．]?\s|(?:Chapter|Part|Section)\s)/iu;

/**
 * Which of an article's paragraphs are headings: short lines that end no sentence, are no header line and stand over
 * a longer paragraph.
 *
 * @returns the indices of the headings, 0-based
 */
export function findHeadings(paragraphs: readonly string[]): Set<number> {
  const found = new Set<number>();
  let index = 0;
  while (index < paragraphs.length) {
    let end = index;
    while (end < paragraphs.length && isHeadingLike(paragraphs[end] ?? '')) end += 1;
    const isRow = end > index && end - index <= MAX_HEADINGS_IN_A_ROW;
    const under = paragraphs.slice(end).find((paragraph) => readHeader(paragraph).length === 0);
    const widest = Math.max(0, ...paragraphs.slice(index, end).map(columnsOf));
    if (isRow && under !== undefined && isLonger(under, widest)) {
      for (let at = index; at < end; at += 1) found.add(at);
    }
    index = Math.max(end, index + 1);
  }
  return found;
}

/** Whether an article's first line could be its title: like a heading, but longer, and it may exclaim. */
export function isTitleLike(line: string): boolean {
  return isHeadingLike(line.replace(/[!！]$/, ''), { columns: 120, words: 24 });
}

/** Whether a line could be a heading, by itself. */
function isHeadingLike(line: string, most = { columns: MAX_HEADING_COLUMNS, words: MAX_HEADING_WORDS }): boolean {
  if (columnsOf(line) > most.columns || !/\p{L}/u.test(line)) return false;
  if (/^\s|\d{4}年\d{1,2}月\d{1,2}日$/u.test(line)) return false;
  if (ENDS_A_CLAUSE.test(line) || HOLDS_A_SENTENCE.test(line) || OPENS_OTHERWISE.test(line)) return false;
  if (readHeader(line).length > 0 || headerWord(line) !== undefined) return false;
  if (/\p{Script=Han}/u.test(line)) return true;
  return NUMBERED.test(line) || isCapitalised(line, most.words);
}

/** Whether an English line is in capitals or title case, or is short enough for a heading in sentence case. */
function isCapitalised(line: string, maxWords: number): boolean {
  const words = line.split(/\s+/);
  if (words.length > maxWords || !/^\p{Lu}|^\d/u.test(line)) return false;
  const long = words.filter((word) => /\p{L}{4,}/u.test(word));
  const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return capitals.length >= long.length * 0.75 || words.length <= 9;
}

function isLonger(text: string, headingColumns: number): boolean {
  return columnsOf(text) >= headingColumns * TEXT_TO_HEADING && /[.。!！?？:：；;…)"'”’」』）]$/u.test(text.trim());
}
