/** The words of a dictionary as a tree of their characters. */

/**
 * Nodes are numbers, the root is 0, and the children of a node stand side by side in order: flat tables, because objects
 * for half a million nodes take ten times the memory.
 */
export interface WordTree {
  /** The code unit that leads to the node. */
  readonly units: Uint16Array;
  /** Where the children of the node begin; they end where those of the next node begin. */
  readonly children: Uint32Array;
  /** How often the word occurs that ends at the node; 0 where none does. */
  readonly times: Uint32Array;
  /** The part of speech of that word, by its place among the names. */
  readonly tags: Uint8Array;
  readonly tagNames: readonly string[];
}

/** How often a word of our own counts as occurring: enough to be found before what it is made of. */
const OWN_TIMES = 2000;
/** Stands for that in a row. It comes after every number, so that the dictionary's own row of the word is read first. */
const OWN = '~';
const SPACE = 32;

/**
 * The tree of rows in jieba's format, `word times tag`. The times are `~` for a word of our own, which has the tag of
 * another row of the same word, if there is one.
 */
export function treeOf(unsorted: readonly string[]): WordTree {
  const rows = unsorted.toSorted();
  const units = [0];
  const children: number[] = [];
  const times: number[] = [];
  const tags: number[] = [];
  const tagNames: string[] = [''];
  /** The rows that begin with what leads to a node, and how many code units that is. */
  const [from, to, depths] = [[0], [rows.length], [0]];
  for (let node = 0; node < units.length; node++) {
    const [end = 0, depth = 0] = [to[node], depths[node]];
    children.push(units.length);
    times.push(0);
    tags.push(0);
    for (let at = from[node] ?? 0; at < end;) {
      const row = rows[at] ?? '';
      const unit = row.charCodeAt(depth);
      if (unit === SPACE) {
        const [, written = '', tag = ''] = row.slice(depth).split(' ');
        times[node] = written === OWN ? OWN_TIMES : Number(written);
        if (!tagNames.includes(tag)) tagNames.push(tag);
        tags[node] ||= tagNames.indexOf(tag);
        at++;
        continue;
      }
      units.push(unit);
      depths.push(depth + 1);
      from.push(at);
      while (at < end && rows[at]?.charCodeAt(depth) === unit) at++;
      to.push(at);
    }
  }
  return {
    units: Uint16Array.from(units),
    children: Uint32Array.from([...children, units.length]),
    times: Uint32Array.from(times),
    tags: Uint8Array.from(tags),
    tagNames,
  };
}
