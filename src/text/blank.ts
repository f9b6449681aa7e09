/** The text with spaces in place of all that the pattern finds: every offset stays. @param pattern - global */
export function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}
