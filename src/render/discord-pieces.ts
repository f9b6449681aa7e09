/** An answer in pieces: what a page may hold or not, but never half of. */
import type { Answer, Block, ClaimRow, Invocation, NumberedCitation } from '../model.js';
import { language } from '../lang/index.js';
import type { Words } from '../lang/language.js';
import { chartOf, type Chart } from './chart.js';
import { contextOf } from './context.js';
import type { Mode } from './custom-id.js';
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
  describeQuoted,
  describeRole,
  describeVerdict,
} from './describe.js';
import { LIMITS } from './discord-limits.js';
import { ELISION, excerptAround, markPart, portionFor, portions } from './excerpt.js';
import type { Line } from './line.js';

/** A button, before it is given a place: it runs something, leads to an address, or only says something. */
export type Control =
  | {
      readonly kind: 'run';
      readonly label: string;
      readonly mode: Mode;
      readonly run: Invocation;
      /** 1-based; 1 unless told. */
      readonly page?: number;
    }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'label'; readonly label: string };

/** One line of a menu. */
export interface Choice {
  readonly label: string;
  readonly detail?: string;
  readonly mode: Mode;
  readonly run: Invocation;
}

export interface Piece {
  readonly lines: readonly Line[];
  /** Stands above it, unless the piece before it on the page stands under the same line. */
  readonly under?: Line;
  readonly buttons?: readonly Control[];
  readonly menu?: readonly Choice[];
  /** Shown as a picture. */
  readonly chart?: Chart;
  /** Numbers that are mentioned in it and explained at the foot of its page. */
  readonly mentions?: readonly number[];
  /** The number that it quotes and explains itself. */
  readonly quotes?: number;
  /** Whether it introduces the next piece and belongs on its page. */
  readonly isLead?: boolean;
  /** Whether a line is drawn above it, unless it is the first on its page. */
  readonly isSection?: boolean;
  /** Whether it follows the piece before it without a gap. */
  readonly isClose?: boolean;
}

/**
 * The pieces of an answer, in order.
 *
 * @param isSmallEnough - whether a piece has room on a page of its own
 */
export function piecesOf(answer: Answer, isSmallEnough: (piece: Piece) => boolean): readonly Piece[] {
  return answer.blocks
    .flatMap((block) => blockPieces(block, answer, isSmallEnough))
    .flatMap((piece) => divide(piece, isSmallEnough));
}

function blockPieces(
  block: Block,
  answer: Answer,
  isSmallEnough: (piece: Piece) => boolean,
): readonly Piece[] {
  const tag = answer.language;
  const { words } = language(tag);
  switch (block.kind) {
    case 'heading':
      return [{ lines: [describeHeading(block, tag)], isLead: true, isSection: true }];
    case 'note':
      return [{ lines: [describeNote(block, tag)] }];
    case 'quote':
      return quotePieces(block, answer, isSmallEnough);
    case 'figures':
      return block.rows.map((row) => ({
        lines: describeFigure(row, tag),
        mentions: [row.citation, ...(row.also ?? [])],
      }));
    case 'chart':
      return [{ lines: [], chart: chartOf(block, tag) }];
    case 'claims':
      return describeClaims(block.rows, tag).map((described, i) => ({
        ...described,
        mentions: claimCitations(block.rows[i]),
      }));
    case 'points':
      return block.rows.flatMap((row) => {
        const citation = citationOf(answer, row.citation);
        return citation ? item(describePoint(row, citation, tag), row.citation) : [];
      });
    case 'people':
      return block.rows.map((row) => item(describePerson(row, tag), row.citation));
    case 'entity':
      return [
        { lines: describeEntity(block, tag), isLead: block.roles.length > 0, isSection: true },
        ...block.roles.map((row) => item(describeRole(row, tag), row.citation)),
      ];
    case 'verdict':
      return [
        {
          lines: describeVerdict(block, tag, answer.query),
          mentions: [...block.evidence, ...block.differences.map(({ citation }) => citation)],
          isLead: block.evidence.length > 0,
          isSection: true,
        },
      ];
    case 'documents':
      return block.rows.map((row) => ({
        lines: describeDocument(row, tag),
        buttons: [
          { kind: 'run', label: words.buttons.read, mode: 'show', run: row.read },
          ...openOriginal(row.url, words.buttons.openOriginal),
        ],
      }));
    case 'commands':
      return block.rows.map((row) => ({ lines: describeCommand(row, tag) }));
    case 'choices':
      return chunks(block.choices, LIMITS.selectOptions).map((menu) => ({
        lines: [],
        menu: menu.map((choice) => ({ ...choice, mode: 'show' })),
      }));
    case 'navigation':
      return [{ lines: [], buttons: navigation(block, words) }];
    // Stands at the foot of every page, beside the button that publishes.
    case 'download':
      return [];
  }
}

function item(line: Line, citation: number): Piece {
  return { lines: [line], mentions: [citation], isClose: true };
}

function claimCitations(row: ClaimRow | undefined): readonly number[] {
  return row ? [row.citation, ...(row.against ?? []).map(({ citation }) => citation)] : [];
}

/** The paragraph with the quoted part in bold, where it stands, and the ways to its surroundings. */
function quotePieces(
  block: Extract<Block, { kind: 'quote' }>,
  answer: Answer,
  isSmallEnough: (piece: Piece) => boolean,
): readonly Piece[] {
  const { citation: number, role, editions = [] } = block;
  const citation = citationOf(answer, number);
  if (!citation) return [];
  const { passage, span } = citation;
  const pieceOf = (quoted: Line['segments']): Piece => ({
    lines: [{ style: 'quote', segments: quoted }, describeQuoted(block, citation, answer)],
    buttons: [
      ...citationButtons(citation, answer),
      ...editions.map(({ language: tag, read }): Control => {
        return { kind: 'run', label: language(tag).name, mode: 'open', run: read };
      }),
    ],
    quotes: number,
  });
  const isRead = role === 'passage' || role === 'neighbour';
  const isSmall = (text: string): boolean => isSmallEnough(pieceOf([{ text: ELISION + text + ELISION }]));
  const near = portionFor(role, passage, span);
  const part =
    isRead || isSmall(passage.slice(near.start, near.end)) ? near : excerptAround(passage, span, isSmall);
  const quoted = markPart(passage, span, part);
  return portions(quoted, (portion) => isSmallEnough(pieceOf(portion))).map(pieceOf);
}

function citationButtons(citation: NumberedCitation, { language: tag }: Answer): readonly Control[] {
  const { buttons } = language(tag).words;
  return [
    { kind: 'run', label: buttons.context, mode: 'open', run: contextOf(citation) },
    ...openOriginal(citation.document.url, buttons.openOriginal),
  ];
}

function openOriginal(url: string | undefined, label: string): readonly Control[] {
  const address = webAddress(url);
  return address === undefined ? [] : [{ kind: 'link', label, url: address }];
}

/** The address as Discord takes it in a button and in a link; undefined if it is no web address, or too long. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  const address = href.replaceAll('(', '%28').replaceAll(')', '%29');
  return /^https?:$/.test(protocol) && address.length <= LIMITS.buttonUrl ? address : undefined;
}

function navigation(block: Extract<Block, { kind: 'navigation' }>, { buttons }: Words): readonly Control[] {
  const { position, total, previous, next } = block;
  return [
    ...(previous ? [{ kind: 'run', label: buttons.previous, mode: 'show', run: previous } as const] : []),
    { kind: 'label', label: `${position} / ${total}` },
    ...(next ? [{ kind: 'run', label: buttons.next, mode: 'show', run: next } as const] : []),
  ];
}

/** The piece, or where it is too long for a page its lines one by one, the longest of them in portions. */
function divide(piece: Piece, isSmallEnough: (piece: Piece) => boolean): readonly Piece[] {
  if (isSmallEnough(piece)) return [piece];
  const { lines, buttons, menu, ...rest } = piece;
  const parts = lines.flatMap((line) => {
    const partOf = (segments: Line['segments']): Piece => ({ ...rest, lines: [{ ...line, segments }] });
    return portions(line.segments, (segments) => isSmallEnough(partOf(segments))).map(partOf);
  });
  return buttons || menu
    ? [...parts, { lines: [], ...(buttons && { buttons }), ...(menu && { menu }) }]
    : parts;
}

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
