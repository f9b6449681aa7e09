/** Lists of words. */

/** The words of a text, between spaces, each once and in their order. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean));
}
