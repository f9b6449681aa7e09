/** How the table lies in its file: strings in order, and rows of weighted links between them, all in flat arrays. */
import { FootnoteError } from '../errors.js';

/** Raised whenever the layout changes, so that a file of another layout is refused. */
const MARK = 'footnote-lexicon-1';
const WEIGHT_STEPS = 255;
const WEIGHT_BITS = 8;
const MOST_RANGES = 20_000;
const HALF_A_PAIR = /[\ud800-\udbff]$/;
/** No byte of UTF-8 comes after it. */
const AFTER_ALL = Buffer.of(0xff);

/** A link to a string, by its number, and how strong it is: over 0, up to 1. */
export interface Link {
  readonly target: number;
  readonly weight: number;
}

/** What a file is made of. Strings are distinct and in the order of their UTF-8 bytes. */
export interface TableParts {
  readonly strings: readonly string[];
  /** A number for every string: 0 to 1. */
  readonly values: readonly number[];
  /** Named sets of rows; a row belongs to the string of the same number. */
  readonly relations: Readonly<Record<string, ReadonlyMap<number, readonly Link[]>>>;
}

/** A table that is read where it lies. */
export interface PackedTable {
  /** The number of a string; undefined if it is not in the table. */
  readonly find: (text: string) => number | undefined;
  readonly text: (number: number) => string;
  readonly value: (number: number) => number;
  /** The links of a string, in the order in which they were written; empty if it has none. */
  readonly links: (relation: string, number: number) => readonly Link[];
}

/** The file's bytes: a line of JSON that says where each array begins, then the arrays, each at a multiple of four. */
export function packTable({ strings, values, relations }: TableParts): Buffer {
  const texts = strings.map((text) => Buffer.from(text));
  const arrays: Record<string, Uint8Array | Uint32Array> = {
    bytes: Buffer.concat(texts),
    offsets: runningSum(texts.map(({ length }) => length)),
    values: Uint8Array.from(values, (value) => Math.round(value * WEIGHT_STEPS)),
  };
  for (const [name, rows] of Object.entries(relations)) {
    const inOrder = strings.map((_, i) => rows.get(i) ?? []);
    arrays[`${name}-rows`] = runningSum(inOrder.map(({ length }) => length));
    arrays[`${name}-links`] = Uint32Array.from(inOrder.flat(), packLink);
  }

  let end = 0;
  const places = Object.fromEntries(
    Object.entries(arrays).map(([name, { byteLength }]) => {
      const place = [end, byteLength] as const;
      end += padded(byteLength);
      return [name, place];
    }),
  );
  const header = Buffer.from(JSON.stringify({ mark: MARK, places }));
  const first = padded(header.length + 1);
  const file = Buffer.alloc(first + end);
  header.copy(file);
  for (const [name, array] of Object.entries(arrays)) {
    file.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      first + (places[name]?.[0] ?? 0),
    );
  }
  return file;
}

/**
 * The table in these bytes. Nothing is copied but to align it.
 *
 * @throws FootnoteError `unreadable-file` if they are not such a table, or one of another layout
 */
export function openTable(file: Uint8Array): PackedTable {
  const headerEnd = file.indexOf(0);
  const places = readHeader(Buffer.from(file.subarray(0, Math.max(0, headerEnd))).toString());
  const first = padded(headerEnd + 1);
  // Views of 32 bits must begin at a multiple of four of the underlying memory.
  const aligned = file.byteOffset % 4 === 0 ? file : Uint8Array.from(file);
  const bytesOf = (name: string): Uint8Array => {
    const [start = 0, length = 0] = places[name] ?? [];
    return aligned.subarray(first + start, first + start + length);
  };
  const wordsOf = (name: string): Uint32Array => {
    const bytes = bytesOf(name);
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  };

  const strings = Buffer.from(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const { byteOffset: stringsStart } = bytesOf('bytes');
  const base = stringsStart - aligned.byteOffset;
  const offsets = wordsOf('offsets');
  const values = bytesOf('values');
  const relations = new Map(
    Object.keys(places)
      .filter((name) => name.endsWith('-rows'))
      .map((name) => name.slice(0, -'-rows'.length))
      .map((name) => [name, { rows: wordsOf(`${name}-rows`), links: wordsOf(`${name}-links`) }]),
  );

  const startOf = (number: number): number => base + (offsets[number] ?? 0);
  const size = Math.max(0, offsets.length - 1);
  const compare = (number: number, wanted: Buffer): number =>
    strings.compare(wanted, 0, wanted.length, startOf(number), startOf(number + 1));
  /** The first string, from `low` and before `high`, that is not before the wanted one; `high` if all are. */
  const place = (wanted: Buffer, low: number, high: number): number => {
    let first = low;
    let end = high;
    while (first < end) {
      const middle = (first + end) >> 1;
      if (compare(middle, wanted) < 0) first = middle + 1;
      else end = middle;
    }
    return first;
  };
  /** From where and to where strings begin alike: most that are looked for and missing begin like none. */
  const ranges = new Map<string, readonly [number, number]>();
  const beginningWith = (start: string): readonly [number, number] => {
    let range = ranges.get(start);
    if (!range) {
      // Half a surrogate pair has no bytes of its own.
      const bytes = HALF_A_PAIR.test(start) ? Buffer.alloc(0) : Buffer.from(start);
      const [first, end] = start.length > 1 ? beginningWith(start.charAt(0)) : [0, size];
      const low = place(bytes, first, end);
      if (ranges.size >= MOST_RANGES) ranges.clear();
      ranges.set(start, (range = [low, place(Buffer.concat([bytes, AFTER_ALL]), low, end)]));
    }
    return range;
  };
  /** Strings that were asked for: the same ones are linked to from many rows. */
  const texts = new Map<number, string>();
  return {
    find: (text) => {
      const [low, high] = beginningWith(text.slice(0, text.length > 2 ? 2 : 1));
      if (low === high) return undefined;
      const wanted = Buffer.from(text);
      const found = place(wanted, low, high);
      return found < high && compare(found, wanted) === 0 ? found : undefined;
    },
    text: (number) => {
      let text = texts.get(number);
      if (text === undefined) {
        texts.set(number, (text = strings.toString('utf8', startOf(number), startOf(number + 1))));
      }
      return text;
    },
    value: (number) => (values[number] ?? 0) / WEIGHT_STEPS,
    links: (relation, number) => {
      const { rows, links } = relations.get(relation) ?? { rows: [], links: [] };
      const found: Link[] = [];
      const end = rows[number + 1] ?? 0;
      for (let at = rows[number] ?? 0; at < end; at++) found.push(unpackLink(links[at] ?? 0));
      return found;
    },
  };
}

/** The target in the upper bits, the weight in the lowest eight; a weight never becomes zero. */
function packLink({ target, weight }: Link): number {
  const steps = Math.min(WEIGHT_STEPS, Math.max(1, Math.round(weight * WEIGHT_STEPS)));
  return ((target << WEIGHT_BITS) | steps) >>> 0;
}

function unpackLink(packed: number): Link {
  return { target: packed >>> WEIGHT_BITS, weight: (packed & WEIGHT_STEPS) / WEIGHT_STEPS };
}

function runningSum(lengths: readonly number[]): Uint32Array {
  const sums = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => (sums[i + 1] = (sums[i] ?? 0) + length));
  return sums;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function readHeader(text: string): Readonly<Record<string, readonly [number, number]>> {
  if (!text.startsWith(`{"mark":"${MARK}"`)) {
    throw new FootnoteError(
      'unreadable-file',
      `lexicon: the file begins with "${text.slice(0, 40)}", expected a table marked ${MARK}: build it again`,
    );
  }
  return (JSON.parse(text) as { places: Record<string, [number, number]> }).places;
}
