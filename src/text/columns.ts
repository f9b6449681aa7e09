/** Text in columns, where a Chinese character takes two. */

/** Characters that a terminal draws two columns wide: East Asian Wide and Fullwidth, and emoji. */
export const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/**
 * The number of columns a text takes in a fixed-width font: two for Han and full-width forms, one for all others.
 *
 * @see https://www.unicode.org/reports/tr11/
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}
