/** A dictionary's words as a double array, in which a step from one character to the next is a single look. */
import type { WordTree } from './word-tree.js';

/**
 * Nodes are numbers, the root is 0. From a node `n` the code unit `c` leads to `base(n) + codes[c]`, if `n` is the parent
 * of that. All that a step needs to know of a node lies side by side in 16 bytes, because what takes time is to fetch
 * them: base and parent, of 4 bytes each, and the weight.
 *
 * @see https://doi.org/10.1109/32.31365 Aoe: An efficient digital search algorithm by using a double-array structure
 */
export interface DoubleArray {
  /** `links[4 * node]` is the base of a node and `links[4 * node + 1]` its parent; {@link NONE} where there is no node. */
  readonly links: Int32Array;
  /**
   * The same bytes: `weights[2 * node + 1]` is the logarithm of how likely the word is that ends at the node; 0 where
   * none does; of the root, the logarithm of how often all words occur together.
   */
  readonly weights: Float64Array;
  /** A number for each code unit, the smaller the more nodes it leads to; 0 for those in no word. */
  readonly codes: Uint16Array;
  /** The part of speech of the word that ends at a node, by its place among the names. */
  readonly tags: Uint8Array;
  readonly tagNames: readonly string[];
}

export const NONE = -1;

/** So many times the places that the nodes take are theirs to choose from. More is made faster, less is smaller. */
const ROOM = 1.6;

/** The double array of a tree. */
export function doubleArrayOf(tree: WordTree): DoubleArray {
  const { units, times, tags, tagNames } = tree;
  const codes = codesOf(units);
  const { bases, places, parents } = placed(tree, codes, ROOM);
  const { links, weights } = nodesIn(new ArrayBuffer(parents.length * BYTES), 0, parents.length);
  const placedTags = new Uint8Array(parents.length);
  const all = Math.log(times.reduce((sum, count) => sum + count, 0));
  for (let at = 0; at < parents.length; at++) {
    const parent = parents[at] ?? NONE;
    links[4 * at + 1] = parent === NONE ? NONE : (places[parent] ?? 0);
  }
  for (let node = 0; node < units.length; node++) {
    const at = places[node] ?? 0;
    const count = times[node] ?? 0;
    links[4 * at] = bases[node] ?? 0;
    weights[2 * at + 1] = count === 0 ? 0 : Math.log(count) - all;
    placedTags[at] = tags[node] ?? 0;
  }
  weights[1] = all;
  return { links, weights, codes, tags: placedTags, tagNames };
}

function codesOf(units: Uint16Array): Uint16Array {
  const counts = new Uint32Array(0x10000);
  for (let node = 1; node < units.length; node++)
    counts[units[node] ?? 0] = (counts[units[node] ?? 0] ?? 0) + 1;
  const codes = new Uint16Array(0x10000);
  const used = Array.from(counts.keys()).filter((unit) => counts[unit] !== 0);
  used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).forEach((unit, i) => (codes[unit] = i + 1));
  return codes;
}

/**
 * By node of the tree its base and place, by place the node of the tree that is the parent of the one there. As many
 * places as there are codes stay free at the end, so that no step leads out of the tables.
 */
interface Placed {
  readonly bases: Int32Array;
  readonly places: Int32Array;
  readonly parents: Int32Array;
}

/**
 * Finds a base for each node such that its children come where nothing is yet. Those with the most children go first,
 * while there is room; each is tried from where the one before it was placed on, as behind that nearly all is taken.
 */
function placed(tree: WordTree, codes: Uint16Array, room: number): Placed {
  const { units, children } = tree;
  const count = (node: number): number => (children[node + 1] ?? 0) - (children[node] ?? 0);
  const most = codes.reduce((a, b) => Math.max(a, b), 0);
  const limit = Math.ceil(units.length * room);
  const bases = new Int32Array(units.length);
  const places = new Int32Array(units.length);
  const parents = new Int32Array(limit + most).fill(NONE);
  const own = new Int32Array(most);
  const parentsInOrder = Array.from(units.keys()).filter((node) => count(node) > 0);
  let next = 1;
  let last = 0;
  for (const node of parentsInOrder.sort((a, b) => count(b) - count(a))) {
    const size = count(node);
    const first = children[node] ?? 0;
    let least = most;
    for (let i = 0; i < size; i++) least = Math.min(least, (own[i] = codes[units[first + i] ?? 0] ?? 0));
    let base = NONE;
    for (let tried = 0, at = Math.max(next, least); base === NONE; at++, tried++) {
      if (tried > limit) return placed(tree, codes, room * 2);
      if (at >= limit) at = least;
      base = at - least;
      for (let i = 0; i < size; i++)
        if (parents[base + (own[i] ?? 0)] !== NONE) {
          base = NONE;
          break;
        }
    }
    next = base + least + 1;
    bases[node] = base;
    for (let i = 0; i < size; i++) {
      const at = base + (own[i] ?? 0);
      parents[at] = node;
      places[first + i] = at;
      last = Math.max(last, at);
    }
  }
  return { bases, places, parents: parents.slice(0, last + most + 1) };
}

/** Raised whenever the layout changes, so that a file of another layout is not read. */
const LAYOUT = 2;
const HEADER = 8;
/** What a node takes, without its tag. */
const BYTES = 16;

/** A file's bytes: the layout and the number of places; their nodes; the codes; the tags; the names of the tags. */
export function pack({ links, codes, tags, tagNames }: DoubleArray): Uint8Array {
  const tables = [Uint32Array.of(LAYOUT, tags.length), links, codes, tags];
  return Buffer.concat([
    ...tables.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
    Buffer.from(tagNames.join(' ')),
  ]);
}

/** What a file's bytes hold, with which the buffer begins; undefined if it is half a file or of another layout. */
export function open(buffer: ArrayBuffer): DoubleArray | undefined {
  if (buffer.byteLength < HEADER) return undefined;
  const [layout, size = 0] = new Uint32Array(buffer, 0, 2);
  const codesAt = HEADER + size * BYTES;
  const tagsAt = codesAt + 2 * 0x10000;
  if (layout !== LAYOUT || tagsAt + size >= buffer.byteLength) return undefined;
  return {
    ...nodesIn(buffer, HEADER, size),
    codes: new Uint16Array(buffer, codesAt, 0x10000),
    tags: new Uint8Array(buffer, tagsAt, size),
    tagNames: new TextDecoder().decode(new Uint8Array(buffer, tagsAt + size)).split(' '),
  };
}

function nodesIn(buffer: ArrayBuffer, at: number, size: number): Pick<DoubleArray, 'links' | 'weights'> {
  return { links: new Int32Array(buffer, at, 4 * size), weights: new Float64Array(buffer, at, 2 * size) };
}
