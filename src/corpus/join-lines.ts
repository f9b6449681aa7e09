/** Lines of one paragraph, made one line again. */

/** A character that stands without a space beside it: Han, kana, their punctuation, full-width forms. */
const CLOSE_SET = /[\p{Script=Han}\u3000-\u30FF\uFF00-\uFF60“”‘’…—]/u;
const CLOSE_SET_END = new RegExp(`${CLOSE_SET.source}$`, 'u');
const CLOSE_SET_START = new RegExp(`^${CLOSE_SET.source}`, 'u');
const HAN = /\p{Script=Han}/u;

/**
 * The paragraph that hard-wrapped lines make up: one space between Latin words, none beside Han characters, none after
 * a hyphen that joins a compound.
 */
export function joinLines(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '');
  const isHan = HAN.test(trimmed.join(''));
  return trimmed.reduce((text, line) => {
    if (text === '') return line;
    const isClose = isHan && (CLOSE_SET_END.test(text) || CLOSE_SET_START.test(line));
    const isCompound = /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line);
    return `${text}${isClose || isCompound ? '' : ' '}${line}`;
  }, '');
}
