/** The corpus format, written: the mirror of `read-article` and `split-passages`. */
import { formatFrontMatter, type FrontMatter } from './front-matter.js';
import { readMarkdown } from './markdown-blocks.js';

/** A piece of an article's body. */
export interface BodyBlock {
  readonly kind: 'heading' | 'paragraph' | 'source-note';
  /** One line, without white space at its ends; only a paragraph may have more, and is then written between fences. */
  readonly text: string;
}

/** An article as the text of a corpus file. Reading it gives the same front matter and the same texts back. */
export function formatArticle(frontMatter: FrontMatter, blocks: readonly BodyBlock[]): string {
  return `${formatFrontMatter(frontMatter)}\n${blocks.map(formatBlock).join('\n\n')}\n`;
}

function formatBlock({ kind, text }: BodyBlock): string {
  if (kind === 'heading') return `## ${escapeBackslashes(text).replace(/(^|[ \t])(#+)$/, '$1\\$2')}`;
  if (kind === 'source-note') return `> ${escapeLine(text)}`;
  return text.includes('\n') ? fenced(text) : escapeLine(text);
}

/** A line as it stands, if it reads as itself; with a backslash before it, if it means something in Markdown. */
function escapeLine(text: string): string {
  const line = escapeBackslashes(text);
  const [block, ...others] = readMarkdown(line);
  const isItself = others.length === 0 && block?.kind === 'paragraph' && block.text === line;
  return isItself ? line : `\\${line}`;
}

/** A backslash counts as one only where no punctuation follows it. */
function escapeBackslashes(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\');
}

/** A text without the backslashes that `formatArticle` put in. */
export function unescapeLine(line: string): string {
  return line.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
