/** An answer as text for a terminal. */
import { language } from '../lang/index.js';
import type { Answer, Block, Invocation, NumberedCitation, QuoteRole } from '../model.js';
import { chartOf, type Bar } from './chart.js';
import { describeClaims } from './describe-claims.js';
import {
  citationOf,
  describeCommand,
  describeDocument,
  describeEntity,
  describeFigure,
  describeHeading,
  describeNote,
  describePerson,
  describePoint,
  describeQuery,
  describeQuoted,
  describeRole,
  describeSources,
  describeVerdict,
} from './describe.js';
import { markPart, portionFor } from './excerpt.js';
import type { Line, Segment } from './line.js';
import { wrapOffsets } from './wrap-text.js';

export interface TerminalOptions {
  /** What runs the program, for the commands that are shown; `footnote` unless told. */
  readonly program?: string | undefined;
  /** In columns; 80 where it is not known. */
  readonly width?: number | undefined;
  readonly isColour: boolean;
}

/** Wider rows are hard to read. In columns. */
const WIDEST = 100;
const NARROWEST = 20;

/** Stand before the rows of a line, unless it says otherwise: beside every row of a quotation, and before an item. */
const BAR = '│ ';
const BULLET = '• ';
/** Around the quoted part, where it cannot be underlined. */
const MARKS = ['⟦', '⟧'] as const;

/** @see https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ Select Graphic Rendition */
const SGR = { bold: '1', faint: '2', underline: '4', cyan: '36' } as const;

/** One line with what stands before each of its rows. */
interface Row extends Line {
  readonly indent?: string;
  /** Not broken into rows, so that it can be copied. */
  readonly isWhole?: boolean;
}

/** The whole answer, paragraphs in full, wrapped to the width of the terminal. Says all that a Discord message says. */
export function renderTerminal(
  answer: Answer,
  { program = 'footnote', width = 80, isColour }: TerminalOptions,
): string {
  const columns = Math.max(NARROWEST, Math.min(width, WIDEST));
  const blocks = [
    [describeQuery(answer)],
    ...answer.blocks.map((block) => blockRows(block, answer, { program, isColour })),
  ];
  const sources = sourceRows(answer);
  return [...blocks, sources]
    .filter((rows) => rows.length > 0)
    .map((rows: readonly Row[]) => rows.map((row) => draw(row, columns, isColour)).join('\n'))
    .join('\n\n');
}

function blockRows(
  block: Block,
  answer: Answer,
  { program, isColour }: { readonly program: string; readonly isColour: boolean },
): readonly Row[] {
  const commandLine = (run: Invocation, label?: string): Row => commandRow(program, run, label);
  const tag = answer.language;
  switch (block.kind) {
    case 'heading':
      return [describeHeading(block, tag)];
    case 'note':
      return [describeNote(block, tag)];
    case 'quote': {
      const citation = citationOf(answer, block.citation);
      if (!citation) return [];
      return [
        quotation(citation, block.role, isColour),
        describeQuoted(block, citation, answer),
        ...addressRow(citation.document.url),
        ...(block.editions ?? []).map(({ language: other, read }) =>
          commandLine(read, `${language(other).name}: `),
        ),
      ];
    }
    case 'figures':
      return block.rows.flatMap((row) => describeFigure(row, tag));
    case 'chart':
      return chartOf(block, tag).bars.map(barLine);
    case 'claims':
      return describeClaims(block.rows, tag).flatMap(({ under, lines }, i, all) =>
        under === all[i - 1]?.under ? lines : [under, ...lines],
      );
    case 'points':
      return block.rows.flatMap((row) => {
        const citation = citationOf(answer, row.citation);
        return citation ? [describePoint(row, citation, tag)] : [];
      });
    case 'people':
      return block.rows.map((row) => describePerson(row, tag));
    case 'entity':
      return [...describeEntity(block, tag), ...block.roles.map((row) => describeRole(row, tag))];
    case 'verdict':
      return describeVerdict(block, tag, answer.query);
    case 'documents':
      return block.rows.flatMap((row) => [
        ...describeDocument(row, tag),
        ...addressRow(row.url),
        commandLine(row.read),
      ]);
    case 'commands':
      return block.rows.flatMap((row) => describeCommand(row, tag));
    case 'choices':
      return block.choices.flatMap(({ label, detail, run }) => [
        {
          style: 'plain',
          segments: [{ text: label, style: 'strong' }, { text: detail ? ` ${detail}` : '' }],
        },
        commandLine(run),
      ]);
    case 'navigation': {
      const { buttons } = language(tag).words;
      const turns = [
        [buttons.previous, block.previous],
        [buttons.next, block.next],
      ] as const;
      return [
        { style: 'small', segments: [{ text: `${block.position} / ${block.total}` }] },
        ...turns.flatMap(([label, run]) => (run ? [commandLine(run, `${label}: `)] : [])),
      ];
    }
    // In a terminal, `--format md` gives the file.
    case 'download':
      return [];
  }
}

/** The paragraph, or what is near the quoted part where it only stands beside an answer; the quoted part marked. */
function quotation({ passage, span }: NumberedCitation, role: QuoteRole, isColour: boolean): Row {
  const segments = markPart(passage, span, portionFor(role, passage, span));
  const marked = segments.map(({ text, style }): Segment =>
    style === undefined || isColour
      ? { text, ...(style && { style }) }
      : { text: MARKS[0] + text + MARKS[1] },
  );
  return { style: 'quote', segments: marked };
}

/** Length of the longest bar, in characters. */
const LONGEST_BAR = 24;

function barLine({ label, value, share }: Bar): Row {
  const bar = '█'.repeat(Math.max(1, Math.round(share * LONGEST_BAR)));
  return { style: 'plain', segments: [{ text: `${bar} ${value} · ${label}` }] };
}

/** What figures, claims and roles refer to by number. */
function sourceRows(answer: Answer): readonly Row[] {
  const quoted = new Set(answer.blocks.flatMap((block) => (block.kind === 'quote' ? [block.citation] : [])));
  const unquoted = answer.citations.filter(({ number }) => !quoted.has(number));
  return describeSources(unquoted, answer.language).flatMap(({ line, document }) => [
    line,
    ...addressRow(document.url),
  ]);
}

function addressRow(url: string | undefined): readonly Row[] {
  return url === undefined ? [] : [{ style: 'small', segments: [{ text: url }] }];
}

/** What to type for it: `› footnote who 'Ada Lovelace'`. */
function commandRow(program: string, { command, arguments: args }: Invocation, label = ''): Row {
  const words = Object.entries(args).flatMap(([name, value]) => [`--${name}`, quoteForShell(String(value))]);
  return {
    style: 'small',
    segments: [{ text: `${label}${[program, command, ...words].join(' ')}` }],
    indent: '› ',
    isWhole: true,
  };
}

function quoteForShell(word: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function draw(
  {
    style,
    segments,
    isWhole = false,
    indent = style === 'quote' ? BAR : style === 'item' ? BULLET : '',
  }: Row,
  columns: number,
  isColour: boolean,
): string {
  const hanging = style === 'item' ? ' '.repeat(indent.length) : indent;
  const text = segments.map((segment) => segment.text).join('');
  const starts = isWhole ? [0] : wrapOffsets(text, columns - indent.length);
  const rows = starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    let offset = 0;
    const parts = segments.map((segment) => {
      const part = segment.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
      offset += segment.text.length;
      return paint(part.replace(/\n$/, ''), codesOf(style, segment), isColour);
    });
    return ((i === 0 ? indent : hanging) + parts.join('')).trimEnd();
  });
  return rows.join('\n');
}

function codesOf(line: Line['style'], { style }: Segment): readonly string[] {
  const strong = style === 'strong' ? [SGR.bold, ...(line === 'quote' ? [SGR.underline] : [])] : [];
  if (line === 'heading') return [SGR.bold, SGR.cyan];
  return line === 'small' ? [SGR.faint, ...strong] : strong;
}

function paint(text: string, codes: readonly string[], isColour: boolean): string {
  const safe = withoutControls(text);
  return isColour && codes.length > 0 && safe !== '' ? `\u001b[${codes.join(';')}m${safe}\u001b[0m` : safe;
}

/** A text must not command the terminal. */
function withoutControls(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');
}
