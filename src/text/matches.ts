/** Every match of a pattern, and the one at a place. */

/**
 * All matches of a global pattern, in order. As `matchAll`, which makes a copy of the pattern at every call: that
 * takes longer than most short texts do.
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** The match of a sticky pattern at one place; null if there is none. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const NONE: readonly RegExpExecArray[] = [];
