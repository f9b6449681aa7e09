/** An answer as a Markdown document to keep or to pass on. */
import { language } from '../lang/index.js';
import type { Answer, Block, FigureRow, LanguageTag, NumberedCitation } from '../model.js';
import { describeClaims } from './describe-claims.js';
import {
  citationOf,
  describeCommand,
  describeDocument,
  describeEntity,
  describeHeading,
  describeNote,
  describePerson,
  describePoint,
  describeQuery,
  describeQuoted,
  describeRole,
  describePlaces,
  describeSense,
  describeSource,
  describeValue,
  describeVerdict,
} from './describe.js';
import { markQuoted } from './excerpt.js';
import { plainText, type Line, type Segment } from './line.js';

/** The whole document: title, every block, the paragraphs quoted in full, and the sources at the end. */
export function renderMarkdownDocument(answer: Answer): string {
  const [first, ...others] = answer.blocks;
  const isTitled = first?.kind === 'heading' && first.text !== undefined;
  const title = isTitled ? describeHeading(first, answer.language) : describeQuery(answer);
  const blocks = (isTitled ? others : answer.blocks).map((block) => blockText(block, answer));
  return `${[`# ${flat(plainText(title))}`, ...blocks, sourceList(answer)].filter(Boolean).join('\n\n')}\n`;
}

function blockText(block: Block, answer: Answer): string {
  const tag = answer.language;
  switch (block.kind) {
    case 'heading':
      return `## ${flat(plainText(describeHeading(block, tag)))}`;
    case 'note':
      return paragraph([describeNote(block, tag)]);
    case 'quote': {
      const citation = citationOf(answer, block.citation);
      return citation
        ? `${quotation(citation)}\n\n${paragraph([describeQuoted(block, citation, answer)])}`
        : '';
    }
    case 'points':
      return list(
        block.rows.flatMap((row) => {
          const citation = citationOf(answer, row.citation);
          return citation ? [[describePoint(row, citation, tag)]] : [];
        }),
      );
    case 'figures':
      return figureTable(block.rows, tag);
    // A table of the same figures stands before it.
    case 'chart':
      return '';
    case 'claims':
      return describeClaims(block.rows, tag)
        .flatMap(({ under, lines }, i, all) => [
          ...(under === all[i - 1]?.under ? [] : [paragraph([under])]),
          list([lines]),
        ])
        .join('\n\n');
    case 'people':
      return list(block.rows.map((row) => [describePerson(row, tag)]));
    case 'entity':
      return [
        titled(describeEntity(block, tag)),
        ...(block.roles.length > 0 ? [list(block.roles.map((row) => [describeRole(row, tag)]))] : []),
      ].join('\n\n');
    case 'verdict':
      return titled(describeVerdict(block, tag, answer.query));
    case 'documents':
      return list(
        block.rows.map((row) => [
          ...describeDocument(row, tag),
          ...(row.url === undefined ? [] : [{ style: 'small' as const, segments: [{ text: row.url }] }]),
        ]),
      );
    case 'commands':
      return list(block.rows.map((row) => describeCommand(row, tag)));
    case 'choices':
      return list(
        block.choices.map(({ label, detail = '' }) => [
          { style: 'plain', segments: [{ text: label, style: 'strong' }, { text: ` ${detail}` }] },
        ]),
      );
    // There is nothing to press in a file.
    case 'navigation':
    case 'download':
      return '';
  }
}

/** What it is, the words of the text, their value, when, how sure, and the number of the source. */
function figureTable(rows: readonly FigureRow[], tag: LanguageTag): string {
  const { words } = language(tag);
  const { figure, subject, value, when, source } = words.columns;
  const cells = rows.map((row) => {
    return [
      row.text,
      [row.subject ?? '', row.owner ?? ''].filter(Boolean).join(' · '),
      [describeValue(row, tag), ...describeSense(row, tag)].join(' · '),
      row.when ?? '',
      describePlaces(row),
    ];
  });
  const head = [figure, subject, value, when, source];
  return [head, head.map(() => ''), ...cells]
    .map((row, i) => `| ${row.map((cell) => (i === 1 ? '---' : flat(cell))).join(' | ')} |`)
    .join('\n');
}

/** Every source, with its paragraph's number and its address. */
function sourceList(answer: Answer): string {
  if (answer.citations.length === 0) return '';
  const lines = answer.citations.map((citation) => {
    const { url } = citation.document;
    const source = describeSource(citation, answer.language);
    return [
      url === undefined ? source : { ...source, segments: [...source.segments, { text: ` · ${url}` }] },
    ];
  });
  return `## ${flat(language(answer.language).words.columns.source)}\n\n${list(lines)}`;
}

function quotation({ passage, span }: NumberedCitation): string {
  const segments = markQuoted(passage, span, { start: 0, end: passage.length });
  return broken(segments)
    .map((row) => `> ${row}`)
    .join('\n');
}

/** Items of one or more lines each. */
function list(items: readonly (readonly Line[])[]): string {
  return items.map((lines) => `- ${rowsOf(lines).join('  \n  ')}`).join('\n');
}

/** The first line as a title over the others. */
function titled([title, ...others]: readonly Line[]): string {
  const heading = title ? `### ${flat(plainText(title))}` : '';
  return [heading, paragraph(others)].filter(Boolean).join('\n\n');
}

function paragraph(lines: readonly Line[]): string {
  return rowsOf(lines).join('  \n');
}

function rowsOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ segments }) => broken(segments)).filter((row) => row !== '');
}

/** The segments as Markdown, one string for each line of their text. */
function broken(segments: readonly Segment[]): readonly string[] {
  const rows = [''];
  for (const { text, style } of segments) {
    text.split('\n').forEach((part, i) => {
      if (i > 0) rows.push('');
      // Emphasis must not begin or end with white space.
      const bare = part.trim();
      const marked = style === 'strong' && bare !== '' ? part.replace(bare, () => `\0${bare}\0`) : part;
      rows[rows.length - 1] += marked;
    });
  }
  return rows.map((row) => escapeDocument(row.trim()).replaceAll('\0', '**'));
}

/** In one line. */
function flat(text: string): string {
  return escapeDocument(text.replace(/\s*\n\s*/g, ' ').trim());
}

/**
 * Markdown that shows one line of text character for character, in a table too.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
function escapeDocument(line: string): string {
  return line
    .replace(/[\\`*_{}[\]<>#|~$&]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
