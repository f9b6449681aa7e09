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
