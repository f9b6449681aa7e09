/** What a button does, written into its `custom_id`, so that it still works after a restart. */
import type { Invocation } from '../model.js';
import { LIMITS } from './discord-limits.js';

/**
 * `show` replaces the message, `open` answers in a new hidden one, `publish` posts a hidden answer for all, `download`
 * gives the answer as a file.
 */
export type Mode = 'show' | 'open' | 'publish' | 'download';

/** What pressing a button asks for. */
export interface ButtonState {
  readonly mode: Mode;
  readonly run: Invocation;
  /** Of the answer's pages, 1-based. */
  readonly page: number;
  /** Keeps two buttons of one message apart that ask for the same. */
  readonly seat: number;
}

/** Changes when older buttons could be misread. */
const VERSION = '1';
const MODES = { show: 's', open: 'o', publish: 'p', download: 'd' } as const satisfies Record<Mode, string>;
const MODE_OF: Readonly<Record<string, Mode>> = { s: 'show', o: 'open', p: 'publish', d: 'download' };

/** `1s0.2.ask&question=why&limit#5&deep!1&statement~0`: a text, a number, a flag, and the first of the shown texts. */
const HEAD = /^1([sopd])([0-9a-z]+)\.([0-9a-z]+)\.([^&]+)$/;
const ARGUMENT = /^([-_'\p{L}\p{N}]+)([=#!~])(.*)$/su;

/**
 * The `custom_id` of a button, at most 100 characters; undefined if it cannot be that short.
 *
 * @param shown - texts that the message itself shows: where space is short, an argument that equals one of them,
 *   the longest first, is replaced by its place in this list (0-based)
 */
export function encodeButton(state: ButtonState, shown: readonly string[]): string | undefined {
  const texts = Object.values(state.run.arguments).filter((value) => typeof value === 'string');
  const replaceable = texts.filter((text) => shown.includes(text)).sort((a, b) => b.length - a.length);
  for (let count = 0; count <= replaceable.length; count++) {
    const id = write(state, shown, new Set(replaceable.slice(0, count)));
    if (id.length <= LIMITS.customId) return id;
  }
  return undefined;
}

/** What a `custom_id` asks for; undefined if it is not one of ours, or if a text it relies on is not shown. */
export function decodeButton(id: string, shown: readonly string[]): ButtonState | undefined {
  const [first = '', ...rest] = id.split('&');
  const [, mode = '', seat = '', page = '', command = ''] = HEAD.exec(first) ?? [];
  const known = MODE_OF[mode];
  if (!known) return undefined;
  const args: Record<string, string | number | boolean> = {};
  for (const part of rest) {
    const [, name = '', sigil = '', written = ''] = ARGUMENT.exec(part) ?? [];
    const value = readValue(sigil, written, shown);
    if (value === undefined) return undefined;
    args[name] = value;
  }
  return {
    mode: known,
    run: { command, arguments: args },
    page: Number.parseInt(page, 36),
    seat: Number.parseInt(seat, 36),
  };
}

/** The `custom_id` of a menu; what it asks for is in the value chosen. */
export function menuId(seat: number): string {
  return `${VERSION}m${seat.toString(36)}`;
}

/** Whether this is a menu of ours. */
export function isMenuId(id: string): boolean {
  return /^1m[0-9a-z]+$/.test(id);
}

function write(
  { mode, run, page, seat }: ButtonState,
  shown: readonly string[],
  replaced: ReadonlySet<string>,
): string {
  const head = `${VERSION}${MODES[mode]}${seat.toString(36)}.${page.toString(36)}.${run.command}`;
  const parts = Object.entries(run.arguments).map(([name, value]) => {
    if (typeof value === 'number') return `${name}#${value}`;
    if (typeof value === 'boolean') return `${name}!${value ? 1 : 0}`;
    return replaced.has(value) ? `${name}~${shown.indexOf(value)}` : `${name}=${escapeSeparator(value)}`;
  });
  return [head, ...parts].join('&');
}

function readValue(
  sigil: string,
  written: string,
  shown: readonly string[],
): string | number | boolean | undefined {
  switch (sigil) {
    case '=':
      return unescapeSeparator(written);
    case '#':
      return written.trim() === '' || Number.isNaN(Number(written)) ? undefined : Number(written);
    case '!':
      return written === '1' ? true : written === '0' ? false : undefined;
    case '~':
      return /^\d+$/.test(written) ? shown[Number(written)] : undefined;
    default:
      return undefined;
  }
}

function escapeSeparator(text: string): string {
  return text.replaceAll('%', '%p').replaceAll('&', '%a');
}

function unescapeSeparator(text: string): string {
  return text.replace(/%([pa])/g, (_, letter) => (letter === 'p' ? '%' : '&'));
}
