/** What an answer says, line by line, before any renderer dresses it. */

/** A stretch of text in one style. */
export interface Segment {
  readonly text: string;
  readonly style?: 'strong';
  /** An address that the text leads to. */
  readonly url?: string;
}

/**
 * A line; its text may hold line breaks of the corpus. `quote` is for the words of an article, `small` for what is said
 * about them, `item` for one of several of a kind.
 */
export interface Line {
  readonly style: 'heading' | 'plain' | 'small' | 'quote' | 'item';
  readonly segments: readonly Segment[];
}

/** A line of these parts with ` · ` between them; empty and absent parts are left out. */
export function joined(style: Line['style'], parts: readonly (string | Segment | undefined)[]): Line {
  const present = parts
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .filter((part): part is Segment => part !== undefined && part.text !== '');
  return { style, segments: present.flatMap((part, i) => (i === 0 ? [part] : [{ text: ' · ' }, part])) };
}

/** A segment in bold. */
export function strong(text: string): Segment {
  return { text, style: 'strong' };
}

/** The text of a line without its styles. */
export function plainText({ segments }: Line): string {
  return segments.map(({ text }) => text).join('');
}
