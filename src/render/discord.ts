/** An answer as a Discord message: Components V2, in plain API JSON. */
import { ComponentType, MessageFlags, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Answer } from '../model.js';
import type { Chart } from './chart.js';
import { headOf } from './discord-heading.js';
import { checkLimits, fits, LIMITS, measure } from './discord-limits.js';
import { composePage, sourcesToExplain, type View } from './discord-page.js';
import { piecesOf, type Piece } from './discord-pieces.js';
import { toMarkdown } from './markdown.js';

export type { View } from './discord-page.js';

/** What Discord is sent. Nobody is ever pinged. */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
}

/** A message, and how many pages there are. */
export interface RenderedPage {
  readonly message: DiscordMessage;
  /** 1-based; the nearest one there is to the one asked for. */
  readonly page: number;
  readonly total: number;
  /** The pictures that the page shows. */
  readonly charts: readonly Chart[];
}

/** Kept free beside a piece that fills a page, so that its heading stays with it. In characters. */
const ROOM_FOR_HEADING = 200;
/** Stands for any number of pages while these are being counted. */
const MANY = 999;

/**
 * A page of an answer.
 *
 * @throws FootnoteError `over-limit` if it cannot be put into a message at all
 */
export function renderMessage(answer: Answer, view: View): RenderedPage {
  const head = headOf(answer, view);
  const draft = { answer, head, view: { ...view, page: 2 }, total: MANY };
  const isSmallEnough = (piece: Piece): boolean => {
    const used = measure(composePage([piece], draft));
    return used.components < LIMITS.components && used.text <= LIMITS.text - ROOM_FOR_HEADING;
  };
  const haveRoom = (pieces: readonly Piece[]): boolean =>
    sourcesToExplain(pieces, answer).length <= LIMITS.selectOptions && fits(composePage(pieces, draft));
  const pages = paginate(piecesOf(answer, isSmallEnough), haveRoom);
  const total = pages.length;
  const page = Math.min(Math.max(1, Math.trunc(view.page) || 1), total);
  const shown = pages[page - 1] ?? [];
  const components = composePage(shown, { answer, head, view: { ...view, page }, total });
  const charts = shown.flatMap(({ chart }) => chart ?? []);
  return { message: toMessage(components, view.isHidden), page, total, charts };
}

/** A short message of our own, to the reader alone. */
export function renderNotice(text: string): DiscordMessage {
  const content = toMarkdown([{ style: 'plain', segments: [{ text }] }]);
  return toMessage([{ type: ComponentType.TextDisplay, content }], true);
}

/** A file that goes with the message under this name, to the reader alone. */
export function renderFile(name: string): DiscordMessage {
  return toMessage([{ type: ComponentType.File, file: { url: `attachment://${name}` } }], true);
}

function toMessage(components: APIMessageTopLevelComponent[], isHidden: boolean): DiscordMessage {
  checkLimits(components);
  const flags = MessageFlags.IsComponentsV2 | (isHidden ? MessageFlags.Ephemeral : 0);
  return { flags, components, allowed_mentions: { parse: [] } };
}

/** The pieces on as few pages as their order allows, at least one page; a lead goes to the page of what it leads. */
function paginate(
  pieces: readonly Piece[],
  haveRoom: (pieces: readonly Piece[]) => boolean,
): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]];
  for (const piece of pieces) {
    const page = pages.at(-1) ?? [];
    if (page.length === 0 || haveRoom([...page, piece])) {
      page.push(piece);
      continue;
    }
    const firstLead = page.findLastIndex(({ isLead }) => isLead !== true) + 1;
    const leads =
      firstLead === 0 || !haveRoom([...page.slice(firstLead), piece]) ? [] : page.splice(firstLead);
    pages.push([...leads, piece]);
  }
  return pages;
}
