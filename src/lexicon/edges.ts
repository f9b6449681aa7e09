/** Weighted links between strings while they are being collected: numbers in flat lists, because there are a million. */
import { packTable, type Link } from './packed-table.js';

/** Links of one kind. */
export interface Edges {
  readonly from: number[];
  readonly to: number[];
  readonly weight: number[];
}

/** Strings by number, in the order in which they came. */
export interface Strings {
  readonly numberOf: (text: string) => number;
  readonly all: () => readonly string[];
}

/** No links yet. */
export function noEdges(): Edges {
  return { from: [], to: [], weight: [] };
}

/** No strings yet. */
export function noStrings(): Strings {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      let number = numbers.get(text);
      if (number === undefined) numbers.set(text, (number = numbers.size));
      return number;
    },
    all: () => [...numbers.keys()],
  };
}

/**
 * The bytes of a table of these links. Of several links between the same two strings the strongest stays; a string
 * keeps its strongest links up to the limit of the relation, strongest first.
 */
export function packEdges(
  strings: Strings,
  relations: Readonly<Record<string, { readonly edges: Edges; readonly limit: number }>>,
  valueOf: (text: string) => number,
): Buffer {
  const { sorted, places } = inByteOrder(strings.all());
  return packTable({
    strings: sorted,
    values: sorted.map(valueOf),
    relations: Object.fromEntries(
      Object.entries(relations).map(([name, { edges, limit }]) => [name, rowsOf(edges, limit, places)]),
    ),
  });
}

function rowsOf(
  { from, to, weight }: Edges,
  limit: number,
  places: Uint32Array,
): ReadonlyMap<number, readonly Link[]> {
  const order = Uint32Array.from(from, (_, i) => i).sort(
    (a, b) => (from[a] ?? 0) - (from[b] ?? 0) || (weight[b] ?? 0) - (weight[a] ?? 0),
  );
  const rows = new Map<number, Link[]>();
  let row: Link[] = [];
  let seen = new Set<number>();
  let last = -1;
  for (const i of order) {
    const source = from[i] ?? 0;
    const target = places[to[i] ?? 0] ?? 0;
    if (source !== last) {
      last = source;
      seen = new Set();
      rows.set(places[source] ?? 0, (row = []));
    }
    if (row.length >= limit || seen.has(target)) continue;
    seen.add(target);
    row.push({ target, weight: weight[i] ?? 0 });
  }
  return rows;
}

/** The strings in the order of their UTF-8 bytes, and for each number its place in that order. */
function inByteOrder(texts: readonly string[]): {
  readonly sorted: readonly string[];
  readonly places: Uint32Array;
} {
  const bytes = texts.map((text) => Buffer.from(text));
  const order = Uint32Array.from(texts, (_, i) => i).sort((a, b) =>
    Buffer.compare(bytes[a] ?? Buffer.alloc(0), bytes[b] ?? Buffer.alloc(0)),
  );
  const places = new Uint32Array(texts.length);
  order.forEach((number, place) => (places[number] = place));
  return { sorted: Array.from(order, (number) => texts[number] ?? ''), places };
}
