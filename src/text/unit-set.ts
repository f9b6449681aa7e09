/** Sets of UTF-16 code units. */

/**
 * 1 at each code unit that one of the strings begins with, and 0 elsewhere. Asked at every place of a text, where to make
 * a string of each character would take longer than all else.
 */
export function firstUnits(strings: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const string of strings) table[string.charCodeAt(0)] = 1;
  return table;
}

/**
 * A number below 2^16 for the two code units at a place, of the one alone at the end of a text: few pairs share one, so that
 * a table of them is a quick no at most places of a text, with few false alarms.
 */
export function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) * 31) & 0xffff) ^ (text.charCodeAt(at + 1) || 0);
}

/**
 * Whether one of the strings may begin at a place of a text: a quick no at most places, with few false alarms, by the
 * first three code units of each.
 */
export function beginnings(strings: Iterable<string>): (text: string, at: number) => boolean {
  const all = [...strings];
  const firsts = firstUnits(all);
  const singles = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x10000);
  const triples = new Uint8Array(0x10000);
  for (const string of all) {
    if (string.length === 1) singles[string.charCodeAt(0)] = 1;
    else if (string.length === 2) pairs[pairAt(string, 0)] = 1;
    else triples[tripleAt(string, 0)] = 1;
  }
  return (text, at) => {
    const unit = text.charCodeAt(at);
    if (firsts[unit] === 0) return false;
    return singles[unit] === 1 || pairs[pairAt(text, at)] === 1 || triples[tripleAt(text, at)] === 1;
  };
}

/** As {@link pairAt}, for three. */
function tripleAt(text: string, at: number): number {
  return ((pairAt(text, at) * 31) & 0xffff) ^ (text.charCodeAt(at + 2) || 0);
}
