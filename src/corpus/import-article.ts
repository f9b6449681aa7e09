/** A raw article, turned into a corpus document. Pure: it reads and writes no file. */
import { basename, extname } from 'node:path';
import { detectLanguage } from '../lang/detect-language.js';
import { columnsOf } from '../text/columns.js';
import { findHeadings, isTitleLike } from './find-headings.js';
import { readForeignFrontMatter } from './foreign-front-matter.js';
import { formatArticle, type BodyBlock } from './format-article.js';
import { formatError } from './format-error.js';
import { isWebAddress, splitFrontMatter, type FrontMatter } from './front-matter.js';
import { joinLines } from './join-lines.js';
import { readMarkdown, type MarkdownBlock } from './markdown-blocks.js';
import { readPlainText } from './plain-lines.js';
import { findDate, isEdtf } from './read-date.js';
import { readHeader } from './read-header.js';
import { recogniseHeaders } from './recognise-article.js';

/** A corpus document made from a raw article. */
export interface ImportedArticle {
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly BodyBlock[];
  /** What the corpus file will hold. */
  readonly text: string;
  /** What was left out or could not be kept, one sentence each. */
  readonly remarks: readonly string[];
}

/** A raw article's blocks, before its header lines are read. */
interface RawArticle {
  readonly blocks: readonly BodyBlock[];
  readonly fields: Partial<FrontMatter>;
  /** The title among the blocks, 0-based: a heading or the first line. */
  readonly titleAt?: number;
  readonly remarks: readonly string[];
}

/**
 * The corpus document that an article makes. Every paragraph is kept verbatim; what the article says of itself fills
 * the front matter and stays where it stands, as source notes.
 *
 * @param text - the article, with `\n` for line ends; Markdown if the file's name ends in `.md` or `.markdown`
 * @param given - front matter that outranks whatever the article says
 * @throws FootnoteError `bad-article` where it holds no paragraph, or its Markdown or front matter is broken
 */
export function importArticle(text: string, file: string, given: Partial<FrontMatter> = {}): ImportedArticle {
  checkGiven(given);
  const isMarkdown = /\.(?:md|markdown)$/i.test(file);
  const raw = isMarkdown ? readRawMarkdown(text, file) : readRawText(text);
  const body = raw.blocks.map((block) => block.text).join('\n');
  const language = given.language ?? raw.fields.language ?? detectLanguage(body);
  const { blocks, fields } = recogniseHeaders(raw.blocks, language);
  const said = { ...fields, ...raw.fields, ...given };

  const titleLine = raw.titleAt === undefined ? undefined : blocks[raw.titleAt];
  const title = said.title ?? titleLine?.text ?? firstHeading(blocks) ?? basename(file, extname(file));
  const kept = blocks.filter((block) => block !== titleLine || block.text !== title).map(demoteTitle);
  if (!kept.some(({ kind }) => kind === 'paragraph')) {
    throw formatError('bad-article', { file }, 'no paragraphs', 'at least one paragraph of text');
  }
  const frontMatter: FrontMatter = { ...said, title, language };
  return { frontMatter, blocks: kept, text: formatArticle(frontMatter, kept), remarks: raw.remarks };

  /** A title line that is not the title any more stays citable. */
  function demoteTitle(block: BodyBlock): BodyBlock {
    return block === titleLine && block.kind !== 'source-note'
      ? { kind: 'source-note', text: block.text }
      : block;
  }
}

function readRawText(text: string): RawArticle {
  const paragraphs = readPlainText(text);
  const kept = paragraphs.filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph.text));
  const lines = kept.map((paragraph) => paragraph.text);
  const headings = findHeadings(lines);
  const blocks = lines.map((line, index): BodyBlock => ({
    kind: headings.has(index) ? 'heading' : 'paragraph',
    text: line,
  }));
  const dropped = paragraphs.length - kept.length;
  const remarks = dropped === 0 ? [] : [`Left out ${dropped} line(s) without a letter or a digit.`];
  const hasTitle = lines.length > 1 && isTitleLike(lines[0] ?? '');
  return { blocks, fields: {}, remarks, ...(hasTitle ? { titleAt: 0 } : {}) };
}

function readRawMarkdown(text: string, file: string): RawArticle {
  const split = splitFrontMatter(text);
  const { fields, unknownKeys } = split
    ? readForeignFrontMatter(split.yaml, file)
    : { fields: {}, unknownKeys: [] };
  const body = split?.body ?? text;
  const isPerLine = hasParagraphPerLine(body);
  const source = readMarkdown(
    body,
    split?.bodyLine ?? 1,
    (line, before) => isPerLine || isHeaderLine(line) || isHeaderLine(before),
  );
  const counts = { images: 0, comments: 0 };

  const pairs = source.flatMap((block) => toBodyBlocks(block).map((made) => ({ block, made })));
  const tops = pairs.flatMap(({ block }, index) =>
    block.kind === 'heading' && block.level === 1 ? [index] : [],
  );
  const titleAt = pairs[0]?.block.kind === 'heading' || tops.length === 1 ? (tops[0] ?? 0) : undefined;
  const remarks = [
    unknownKeys.length > 0 ? `Left out of the front matter: ${unknownKeys.join(', ')}.` : '',
    counts.images > 0 ? `Left out ${counts.images} image(s).` : '',
    counts.comments > 0 ? `Left out ${counts.comments} comment(s).` : '',
  ].filter((remark) => remark !== '');
  return {
    blocks: pairs.map(({ made }) => made),
    fields,
    remarks,
    ...(titleAt === undefined ? {} : { titleAt }),
  };

  function toBodyBlocks(block: MarkdownBlock): BodyBlock[] {
    switch (block.kind) {
      case 'heading':
        return textBlock('heading', block.text);
      case 'paragraph':
        return textBlock('paragraph', block.text);
      case 'quote':
        return quotedParagraphs(block.lines).flatMap((paragraph) => textBlock('paragraph', paragraph));
      case 'code':
        return block.text.trim() === '' ? [] : [{ kind: 'paragraph', text: verbatimCode(block.text) }];
      case 'comment': {
        if (!block.closed) {
          throw formatError(
            'bad-article',
            { file, line: block.line },
            'a comment that is never closed',
            '"-->" further on',
          );
        }
        counts.comments += 1;
        return [];
      }
    }
  }

  function textBlock(kind: 'heading' | 'paragraph', source: string): BodyBlock[] {
    const text = source
      .replace(/ ?!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, () => ((counts.images += 1), ''))
      .replace(/<!--.*?-->/g, () => ((counts.comments += 1), ''))
      .trim();
    return text === '' || text === '[]()' ? [] : [{ kind, text }];
  }
}

function isHeaderLine(line: string): boolean {
  return readHeader(line).length > 0;
}

/** Nobody wraps lines wider than this, in columns: a line that is wider is a paragraph. */
const MAX_WRAPPED_COLUMNS = 160;

/** Whether the lines of a Markdown text are paragraphs, although no blank line parts them. */
function hasParagraphPerLine(body: string): boolean {
  const lines = body.split('\n');
  const followed = lines.filter((line, index) => isProse(line) && isProse(lines[index + 1] ?? ''));
  const widths = followed.map(columnsOf).sort((one, other) => one - other);
  if ((widths[Math.floor(widths.length / 2)] ?? 0) > MAX_WRAPPED_COLUMNS) return true;
  const ended = followed.filter((line) => /\p{Script=Han}.*[。！？…”」』]$/u.test(line.trim()));
  return followed.length > 1 && ended.length >= followed.length * 0.8;
}

function isProse(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:#|>|[-*+] |\d+[.)] |\||```|~~~|-+$|=+$)/.test(line);
}

function quotedParagraphs(lines: readonly string[]): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map(joinLines).filter((paragraph) => paragraph !== '');
}

/** Code keeps its lines; a single line is a paragraph like any other. */
function verbatimCode(code: string): string {
  return code.trim().includes('\n') ? code : code.trim();
}

function firstHeading(blocks: readonly BodyBlock[]): string | undefined {
  return blocks.find(({ kind }) => kind === 'heading')?.text;
}

function checkGiven({ url, published }: Partial<FrontMatter>): void {
  const place = { file: 'the command line' };
  if (url !== undefined && !isWebAddress(url)) {
    throw formatError(
      'bad-article',
      place,
      `url "${url}"`,
      'an address that begins with http:// or https://',
    );
  }
  if (published !== undefined && !isEdtf(published)) {
    const hint = findDate(published)?.edtf ?? '2024-03-12';
    throw formatError('bad-article', place, `published "${published}"`, `a date such as ${hint} (EDTF)`);
  }
}
