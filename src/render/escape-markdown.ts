/** Text as Discord must be sent it, so that what people see is the text itself. */

/** Marks that mean something wherever they stand; a colon only where an emoji or an address could follow. */
const ANYWHERE = /[\\*_~`|<@[]|:(?!\s)/g;

/** Marks that mean something at the start of a line: lists, headings, small print, quotations. */
const AT_LINE_START = /^(\s*)([-+#>])/gm;
const NUMBERED_LIST = /^(\s*\d+)([.)])/gm;

/**
 * Markdown that Discord shows as `text`, character for character: nothing in it becomes bold, a link, a mention, an
 * emoji, a list or a heading. At most twice as long as the text.
 *
 * Discord's own `escapeMarkdown` leaves `>`, `-#`, `<@1>` and more as they are.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function escapeMarkdown(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(AT_LINE_START, '$1\\$2').replace(NUMBERED_LIST, '$1\\$2');
}

/** The text that `escapeMarkdown` was given. Law: `unescapeMarkdown(escapeMarkdown(text)) === text`. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
