/** Where words of a list, or numbers, begin in a folded text. */

/** Whether a place is between two letters of the Latin alphabet, where no word begins. */
export function isInsideWord(folded: string, at: number): boolean {
  return isLetter(folded.charCodeAt(at)) && isLetter(folded.charCodeAt(at - 1));
}

/** Whether a code unit is a small letter of the Latin alphabet. */
export function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/**
 * The first place from `from` on, outside Latin words, where the pattern matches; -1 if there is none. The pattern, which
 * is sticky, is tried only where `begins` has 1 for the code unit, and its `lastIndex` is then the end of the match. A
 * pattern that looks for the place itself takes five times as long in Chinese, as it tries every alternative everywhere.
 */
export function nextStart(folded: string, from: number, pattern: RegExp, begins: Uint8Array): number {
  for (let at = from; at < folded.length; at++) {
    if (begins[folded.charCodeAt(at)] === 0 || isInsideWord(folded, at)) continue;
    pattern.lastIndex = at;
    if (pattern.test(folded)) return at;
  }
  return -1;
}
