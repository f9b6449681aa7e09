/** Markdown cut into its blocks: as much of it as articles need. */
import { joinLines } from './join-lines.js';

/** A block of a Markdown text. `line` is where it begins, 1-based. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly line: number; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: number; readonly text: string }
  /** A block quote, its lines without the `>`. */
  | { readonly kind: 'quote'; readonly line: number; readonly lines: readonly string[] }
  /** Between two fences, verbatim. `closed` is false where the second is missing. */
  | { readonly kind: 'code'; readonly line: number; readonly text: string; readonly closed: boolean }
  | { readonly kind: 'comment'; readonly line: number; readonly closed: boolean };

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)(.*)$/;
const QUOTE = /^ {0,3}> ?(.*)$/;
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/;
const BULLET = /^\s*[-*+](?:[ \t]+|$)(.*)$/;
const NUMBERED = /^\s*(\d{1,9})[.)][ \t]+\S/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const TABLE_RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/**
 * The blocks of a Markdown text, in order. Each item of a list and each row of a table is a paragraph; a numbered item
 * keeps its number. Emphasis, links and the like are left as they are written.
 *
 * @param firstLine - the number of the text's first line in its file
 * @param isApart - whether a line is a paragraph of its own, not the continuation of the line before it
 */
export function readMarkdown(
  text: string,
  firstLine = 1,
  isApart: (line: string, before: string) => boolean = () => false,
): MarkdownBlock[] {
  const lines = text.split('\n');
  const blocks: MarkdownBlock[] = [];
  let open: { readonly line: number; readonly lines: string[]; readonly isItem: boolean } | undefined;

  const closeParagraph = () => {
    const joined = open ? joinLines(open.lines) : '';
    if (open && joined !== '') blocks.push({ kind: 'paragraph', line: open.line, text: joined });
    open = undefined;
  };
  const openParagraph = (line: number, first: string, isItem: boolean) => {
    closeParagraph();
    open = { line, lines: [first], isItem };
  };

  for (let index = 0; index < lines.length; index += 1) {
    const source = lines[index] ?? '';
    const line = firstLine + index;
    const fence = FENCE.exec(source)?.[1];
    if (fence !== undefined) {
      closeParagraph();
      const end = lines.findIndex((other, at) => at > index && closesFence(other, fence));
      const content = lines.slice(index + 1, end === -1 ? undefined : end).join('\n');
      blocks.push({ kind: 'code', line, text: content, closed: end !== -1 });
      index = end === -1 ? lines.length : end;
    } else if (source.trim() === '') {
      closeParagraph();
    } else if (source.startsWith('<!--')) {
      closeParagraph();
      const end = lines.findIndex((other, at) => at >= index && other.includes('-->'));
      blocks.push({ kind: 'comment', line, closed: end !== -1 });
      if (end === -1) break;
      lines[end] = (lines[end] ?? '').replace(/^.*?-->/, '');
      index = end - 1;
    } else if (open && !open.isItem && UNDERLINE.test(source) && !isApart(source, open.lines.at(-1) ?? '')) {
      const level = source.trim().startsWith('=') ? 1 : 2;
      blocks.push({ kind: 'heading', line: open.line, level, text: joinLines(open.lines) });
      open = undefined;
    } else if (RULE.test(source) || TABLE_RULE.test(source)) {
      closeParagraph();
    } else if (HEADING.test(source)) {
      closeParagraph();
      const [, marks = '', rest = ''] = HEADING.exec(source) ?? [];
      const heading = rest.replace(/(?:^|[ \t]+)#+[ \t]*$/, '').trim();
      blocks.push({ kind: 'heading', line, level: marks.length, text: heading });
    } else if (QUOTE.test(source)) {
      closeParagraph();
      const quoted = QUOTE.exec(source)?.[1] ?? '';
      const last = blocks.at(-1);
      const continues = last?.kind === 'quote' && last.line + last.lines.length === line;
      if (continues) blocks[blocks.length - 1] = { ...last, lines: [...last.lines, quoted] };
      else blocks.push({ kind: 'quote', line, lines: [quoted] });
    } else if (BULLET.test(source)) {
      openParagraph(line, BULLET.exec(source)?.[1] ?? '', true);
    } else if (isNumberedItem(source, open)) {
      openParagraph(line, source, true);
    } else if (open && !TABLE_ROW.test(source) && !isApart(source, open.lines.at(-1) ?? '')) {
      open.lines.push(source);
    } else {
      openParagraph(line, source, false);
    }
  }
  closeParagraph();
  return blocks;
}

function closesFence(line: string, fence: string): boolean {
  const trimmed = line.trim();
  return trimmed.length >= fence.length && trimmed === (fence[0] ?? '').repeat(trimmed.length);
}

/** Inside a paragraph only `1.` begins a list: any other number may be the wrapped end of a sentence. */
function isNumberedItem(line: string, open: { readonly isItem: boolean } | undefined): boolean {
  const number = NUMBERED.exec(line)?.[1];
  return number !== undefined && (open === undefined || open.isItem || number === '1');
}
