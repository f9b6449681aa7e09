/** Lines as Discord's Markdown. */
import { escapeMarkdown } from './escape-markdown.js';
import type { Line, Segment } from './line.js';

const PREFIX = {
  heading: '### ',
  plain: '',
  small: '-# ',
  quote: '> ',
  item: '- ',
} as const satisfies Record<Line['style'], string>;
/** What begins the lines after the first of an item. */
const INSIDE_ITEM = '  ';

/** The lines one below the other, all their text escaped. */
export function toMarkdown(lines: readonly Line[]): string {
  return lines.map(lineToMarkdown).join('\n');
}

function lineToMarkdown({ style, segments }: Line): string {
  if (style === 'plain') return segments.map(segmentToMarkdown).join('');
  // All other styles end with the line, so each line of the text is given one.
  return atLineBreaks(segments)
    .map((row) => row.map(segmentToMarkdown).join('').trim())
    .map((row, i) => (row === '' ? '' : (style === 'item' && i > 0 ? INSIDE_ITEM : PREFIX[style]) + row))
    .join('\n');
}

function segmentToMarkdown({ text, style, url }: Segment): string {
  const escaped = escapeMarkdown(text);
  if (url !== undefined) return `[${escaped}](<${url}>)`;
  return style === 'strong' && text.trim() !== '' ? `**${escaped}**` : escaped;
}

function atLineBreaks(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [[]];
  for (const segment of segments) {
    segment.text.split('\n').forEach((text, i) => {
      if (i > 0) rows.push([]);
      rows.at(-1)?.push({ ...segment, text });
    });
  }
  return rows;
}
