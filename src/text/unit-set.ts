/** Sets of UTF-16 code units. */

/**
 * Whether a code unit is the first of one of the strings. Asked at every place of a text, where to make a string of each
 * character would take longer than all else.
 */
export function firstUnits(strings: Iterable<string>): (unit: number) => boolean {
  const table = new Uint8Array(0x10000);
  for (const string of strings) table[string.charCodeAt(0)] = 1;
  return (unit) => table[unit] === 1;
}
