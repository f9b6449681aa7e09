import type { SimpleMarkdown } from 'discord-markdown-parser';

type Rule = Parameters<typeof SimpleMarkdown.parserFor>[0][string];

const ITEM = /^( *)([*+-]|\d{1,9}\.) +(?=\S)/;
/** Items, and indented lines that continue one; ends before the first line that is neither. */
const LIST = /^ *(?:[*+-]|\d{1,9}\.) +\S[^\n]*(?:\n(?: *(?:[*+-]|\d{1,9}\.) +\S| +\S)[^\n]*)*(?:\n|$)/;

/** The rule for bulleted and numbered lists, which `discord-markdown-parser` leaves out; nested by indentation. */
export const listRule: Rule = {
  order: -1,
  match: (source, state) => {
    const isSubtext = source.trimStart().startsWith('-# ');
    return isAtLineStart(state) && !isSubtext ? LIST.exec(source) : null;
  },
  parse: (capture, parse, state) => {
    const lines = (capture[0] ?? '').replace(/\n$/, '').split('\n');
    const first = ITEM.exec(lines[0] ?? '');
    const bullet = first?.[2] ?? '-';
    const ordered = bullet.endsWith('.');
    return {
      type: 'list',
      ordered,
      start: ordered ? Number(bullet.slice(0, -1)) : undefined,
      items: splitItems(lines).map((item) => parse(item, { ...state, prevCapture: null })),
    };
  },
};

/** Each item's own text: marker gone, deeper lines moved to the left so that a list among them is found again. */
function splitItems(lines: readonly string[]): string[] {
  const indent = ITEM.exec(lines[0] ?? '')?.[1]?.length ?? 0;
  const items: string[][] = [];
  for (const line of lines) {
    const marker = ITEM.exec(line);
    if (marker && (marker[1]?.length ?? 0) <= indent) items.push([line.slice(marker[0].length)]);
    else items.at(-1)?.push(line.slice(Math.min(line.search(/\S/), indent + 2)));
  }
  return items.map((item) => item.join('\n'));
}

/** Whether what the parser has read so far ends a line. */
export function isAtLineStart(state: Parameters<Rule['match']>[1]): boolean {
  const before = (state['prevCapture'] as readonly string[] | null | undefined)?.[0] ?? '';
  return before === '' || before.endsWith('\n');
}
