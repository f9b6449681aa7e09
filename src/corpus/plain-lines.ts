/** Plain text cut into its paragraphs: one a line, or hard-wrapped between blank lines; the text itself shows which. */
import { columnsOf } from '../text/columns.js';
import { joinLines } from './join-lines.js';
import { readHeader } from './read-header.js';

/** A paragraph of plain text. `line` is where it begins, 1-based. */
export interface PlainParagraph {
  readonly text: string;
  readonly line: number;
}

/** The widest a hard-wrapped text is set, in columns. */
const MAX_WRAP_COLUMNS = 100;
/** A line break is a wrap where the next word would have passed this share of the text's width. */
const FULL_LINE = 0.75;
const SENTENCE_END = /[.!?。！？…][)"'”’」』）]*$/u;
const ITEM = /^\s*(?:[-*•·●▪–]|\(?\d{1,3}[.)、）])\s+\S/u;

/** The paragraphs of a plain text, in order, without the lines that hold no letter and no digit. */
export function readPlainText(text: string): PlainParagraph[] {
  const lines = text.split('\n');
  const width = wrapWidth(lines);
  const paragraphs: { line: number; lines: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const open = paragraphs.at(-1);
    if (line.trim() === '') continue;
    const isWrapped = width !== undefined && previous !== undefined && isOneParagraph(previous, line, width);
    if (isWrapped && open) open.lines.push(line);
    else paragraphs.push({ line: index + 1, lines: [line] });
  }
  return paragraphs.map(({ line, lines: parts }) => ({ line, text: joinLines(parts) }));
}

/** The width a text is hard-wrapped at, in columns; undefined where its lines are paragraphs. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const columns = lines
    .filter((line) => line.trim() !== '')
    .map(columnsOf)
    .sort((one, other) => one - other);
  const width = columns[Math.ceil((columns.length - 1) * 0.95)] ?? 0;
  if (width > MAX_WRAP_COLUMNS) return undefined;
  const pairs = lines.slice(1).flatMap((line, index) => {
    const previous = lines[index] ?? '';
    return previous.trim() === '' || line.trim() === '' ? [] : [{ previous, line }];
  });
  const wraps = pairs.filter(
    ({ previous, line }) => !SENTENCE_END.test(previous.trim()) && isOneParagraph(previous, line, width),
  );
  return wraps.length > 0 && wraps.length >= pairs.length / 2 ? width : undefined;
}

function isOneParagraph(previous: string, line: string, width: number): boolean {
  if (previous.trim() === '' || ITEM.test(line)) return false;
  const isIndented = /^[ \t\u3000]/.test(line) && !/^[ \t\u3000]/.test(previous);
  if (isIndented || readHeader(previous).length > 0 || readHeader(line).length > 0) return false;
  return columnsOf(`${previous.trim()} ${firstWord(line)}`) > width * FULL_LINE;
}

function firstWord(line: string): string {
  return /^(?:\p{Script=Han}|[^\s\p{Script=Han}]+)/u.exec(line.trim())?.[0] ?? '';
}
