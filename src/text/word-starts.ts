/** Where words of a list, or numbers, begin in a folded text. */

/** Whether a place is between two letters of the Latin alphabet, where no word begins. */
export function isInsideWord(folded: string, at: number): boolean {
  return isLetter(folded.charCodeAt(at)) && isLetter(folded.charCodeAt(at - 1));
}

/** The places of a folded text where words may begin: those that are not between two letters of the Latin alphabet, in order. */
export function wordStarts(folded: string): readonly number[] {
  const starts: number[] = [];
  let isLetterBefore = false;
  for (let at = 0; at < folded.length; at++) {
    const isOne = isLetter(folded.charCodeAt(at));
    if (!(isOne && isLetterBefore)) starts.push(at);
    isLetterBefore = isOne;
  }
  return starts;
}

/** Whether a code unit is a small letter of the Latin alphabet. */
export function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Whether a code unit is a digit of ASCII. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/**
 * The first place from `from` on, outside Latin words, where the pattern matches; -1 if there is none. The pattern, which
 * is sticky, is tried only where `mayBegin` says so, and its `lastIndex` is then the end of the match. A pattern that looks for the place itself takes five times as long in Chinese, as it tries every alternative everywhere.
 */
export function nextStart(
  folded: string,
  from: number,
  pattern: RegExp,
  mayBegin: (text: string, at: number) => boolean,
): number {
  for (let at = from; at < folded.length; at++) {
    if (!mayBegin(folded, at) || isInsideWord(folded, at)) continue;
    pattern.lastIndex = at;
    if (pattern.test(folded)) return at;
  }
  return -1;
}
