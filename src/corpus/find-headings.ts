/** Headings of plain text, which nothing marks but their shape and their place. */
import { columnsOf } from '../text/columns.js';
import { headerWord, readHeader } from './read-header.js';

/** The most that a line may have to be taken for one. */
interface Limits {
  /** Of 72: 36 Han characters, or about 12 English words. */
  readonly columns: number;
  readonly words: number;
  /** English words that are not capitalised as titles are: a text's lines are seldom as short. */
  readonly wordsInSentenceCase: number;
}
const HEADING: Limits = { columns: 72, words: 14, wordsInSentenceCase: 9 };
const TITLE: Limits = { columns: 140, words: 24, wordsInSentenceCase: 24 };
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
    while (end < paragraphs.length && isHeadingLike(paragraphs[end] ?? '', paragraphs[end - 1])) end += 1;
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
  return isHeadingLike(line.replace(/[!！]$/, ''), undefined, TITLE);
}

/** Whether a line could be a heading under the line before, by itself. */
function isHeadingLike(line: string, before: string | undefined, most = HEADING): boolean {
  if (columnsOf(line) > most.columns || !/\p{L}/u.test(line)) return false;
  if (/^\s|\d{4}年\d{1,2}月\d{1,2}日$/u.test(line)) return false;
  if (ENDS_A_CLAUSE.test(line) || HOLDS_A_SENTENCE.test(line) || OPENS_OTHERWISE.test(line)) return false;
  if (readHeader(line, before).length > 0 || headerWord(line) !== undefined) return false;
  if (/\p{Script=Han}/u.test(line)) return true;
  return NUMBERED.test(line) || isCapitalised(line, most);
}

/** Whether an English line is in capitals or title case, or is short enough for a heading in sentence case. */
function isCapitalised(line: string, most: Limits): boolean {
  const words = line.split(/\s+/);
  if (words.length > most.words || !/^\p{Lu}|^\d/u.test(line)) return false;
  const long = words.filter((word) => /\p{L}{4,}/u.test(word));
  const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return capitals.length >= long.length * 0.75 || words.length <= most.wordsInSentenceCase;
}

function isLonger(text: string, headingColumns: number): boolean {
  return (
    columnsOf(text) >= headingColumns * TEXT_TO_HEADING && /[.。!！?？:：；;…)"'”’」』）]$/u.test(text.trim())
  );
}
