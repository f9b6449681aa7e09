/**
 * Discord's Markdown as a small typed tree. No DOM: the page draws the tree, tests compare it with the source.
 *
 * The rules are `discord-markdown-parser`'s, corrected where Discord's client differs: lists, line starts, which
 * addresses may be links.
 */
import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { isAtLineStart, listRule } from './markdown-lists.js';

type ParserRules = Parameters<typeof SimpleMarkdown.parserFor>[0];
type Rule = ParserRules[string];
type LooseNode = ReturnType<ReturnType<typeof SimpleMarkdown.parserFor>>[number];

export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly MarkdownNode[] }
  | {
      readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'subtext' | 'quote';
      readonly children: readonly MarkdownNode[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'code-block'; readonly language: string; readonly text: string }
  | {
      readonly kind: 'list';
      /** The first item's number; absent for bullets. */
      readonly start?: number;
      readonly items: readonly (readonly MarkdownNode[])[];
    }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'mention'; readonly of: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string; readonly id: string }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string };

const WRAPPERS: Readonly<
  Record<string, 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'subtext' | 'quote'>
> = {
  strong: 'bold',
  em: 'italic',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  subtext: 'subtext',
  blockQuote: 'quote',
};

const BLOCKS: ReadonlySet<MarkdownNode['kind']> = new Set([
  'heading',
  'subtext',
  'quote',
  'list',
  'code-block',
]);

/** Whether a node starts on a line of its own and ends one. */
function isBlock(node: MarkdownNode): boolean {
  return BLOCKS.has(node.kind);
}

const parse = SimpleMarkdown.parserFor(correctedRules());

/**
 * The tree of `text` as Discord's client reads it, adjacent text joined.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  return fromLoose(parse(text, { inline: true }));
}

/**
 * The text a person would read in Discord's client: markup gone, bullets as `•`, times in UTC.
 * Equal to the source exactly when nothing in the source was taken for markup.
 */
export function shownText(text: string): string {
  return shown(parseMarkdown(text));
}

function shown(nodes: readonly MarkdownNode[]): string {
  let text = '';
  let afterBlock = false;
  for (const node of nodes) {
    const startsLine = isBlock(node) && text !== '' && !text.endsWith('\n');
    if (afterBlock || startsLine) text += '\n';
    text += shownNode(node);
    afterBlock = isBlock(node);
  }
  return text;
}

function shownNode(node: MarkdownNode): string {
  switch (node.kind) {
    case 'text':
    case 'code':
    case 'code-block':
      return node.text;
    case 'break':
      return '\n';
    case 'list':
      return node.items
        .map(
          (item, index) =>
            `${node.start === undefined ? '•' : `${String(node.start + index)}.`} ${shown(item)}`,
        )
        .join('\n');
    case 'mention':
      return `${node.of === 'channel' ? '#' : '@'}${node.id}`;
    case 'command':
      return `/${node.name}`;
    case 'emoji':
      return node.name;
    case 'time':
      return shownTime(node.seconds, node.style, 'en-US', new Date(0), 'UTC');
    default:
      return shown(node.children);
  }
}

const TIME_STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const RELATIVE_UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * A `<t:…>` timestamp in words of `locale`.
 *
 * @param seconds since 1970-01-01 UTC
 * @param style one of `t T d D f F R`
 * @param now for the relative style `R`
 * @see https://docs.discord.com/developers/reference#message-formatting-timestamp-styles
 */
export function shownTime(
  seconds: number,
  style: string,
  locale: string,
  now: Date,
  timeZone?: string,
): string {
  if (style === 'R') {
    const distance = seconds - now.getTime() / 1000;
    const [unit, size] = RELATIVE_UNITS.find(([, each]) => Math.abs(distance) >= each) ?? ['second', 1];
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(distance / size), unit);
  }
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  return date.toLocaleString(locale, {
    ...(TIME_STYLES[style] ?? TIME_STYLES['f']),
    ...(timeZone && { timeZone }),
  });
}

// ── The library's rules, corrected ──────────────────────────────────────────────────────────────────────

function correctedRules(): ParserRules {
  const { heading, subtext, link, autolink, url } = rulesExtended as Record<
    'heading' | 'subtext' | 'link' | 'autolink' | 'url',
    Rule
  >;
  return {
    ...rulesExtended,
    list: listRule,
    heading: atLineStart(heading, /^(#{1,3}) +([^\n]+?)(\n|$)/),
    subtext: atLineStart(subtext, /^-# +([^\n]+?)(\n|$)/),
    link: { ...link, match: (source, state, before) => maskedLink(link.match(source, state, before)) },
    autolink: { ...autolink, match: (source) => /^<(https?:\/\/[^ >]+)>/.exec(source) },
    url: { ...url, match: (source) => balancedUrl(source) },
  };
}

/** The library looks at the last capture group instead of the text before, and so misses lines after a quotation. */
function atLineStart(rule: Rule, pattern: RegExp): Rule {
  return {
    ...rule,
    match: (source, state) => (isAtLineStart(state) ? pattern.exec(source) : null),
  };
}

/** Discord draws `[label](address)` as a link only to web addresses, and never when the label is an address too. */
function maskedLink(capture: ReturnType<Rule['match']>): ReturnType<Rule['match']> {
  const [, label = '', target = ''] = capture ?? [];
  const isLink =
    /^(?:https?:\/\/\S|mailto:\S)/i.test(target) && label.trim() !== '' && !/https?:\/\/\S/i.test(label);
  return isLink ? capture : null;
}

/** A bare address, without the bracket that closes the sentence around it. */
function balancedUrl(source: string): RegExpExecArray | null {
  const capture = /^(https?:\/\/[^\s<]+[^<.,:;"'\]\s])/.exec(source);
  if (!capture) return null;
  let address = capture[0];
  while (address.endsWith(')') && address.split(')').length > address.split('(').length)
    address = address.slice(0, -1);
  capture[0] = address;
  capture[1] = address;
  return capture;
}

// ── From the library's loose nodes to ours ──────────────────────────────────────────────────────────────

function fromLoose(loose: readonly LooseNode[]): readonly MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  for (const each of loose) {
    const node = fromLooseNode(each);
    const last = nodes.at(-1);
    if (node.kind === 'text' && last?.kind === 'text')
      nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text };
    else nodes.push(node);
  }
  return nodes;
}

function fromLooseNode(node: LooseNode): MarkdownNode {
  const wrapper = WRAPPERS[node.type];
  if (wrapper)
    return { kind: wrapper, children: withoutLastBreak(fromLoose(node['content'] as LooseNode[])) };
  switch (node.type) {
    case 'br':
    case 'newline':
      return { kind: 'break' };
    case 'heading':
      return {
        kind: 'heading',
        level: node['level'] as number,
        children: fromLoose(node['content'] as LooseNode[]),
      };
    case 'inlineCode':
      return { kind: 'code', text: node['content'] as string };
    case 'codeBlock':
      return { kind: 'code-block', language: node['lang'] as string, text: node['content'] as string };
    case 'list': {
      const items = (node['items'] as LooseNode[][]).map((item) => withoutLastBreak(fromLoose(item)));
      return { kind: 'list', items, ...(node['ordered'] ? { start: node['start'] as number } : {}) };
    }
    case 'link':
    case 'autolink':
    case 'url':
      return {
        kind: 'link',
        url: node['target'] as string,
        children: fromLoose(node['content'] as LooseNode[]),
      };
    case 'user':
    case 'role':
    case 'channel':
      return { kind: 'mention', of: node.type, id: node['id'] as string };
    case 'everyone':
    case 'here':
      return { kind: 'text', text: `@${node.type}` };
    case 'slashCommand':
      return { kind: 'command', name: node['fullName'] as string, id: node['id'] as string };
    case 'emoji':
      return { kind: 'emoji', name: `:${node['name'] as string}:` };
    case 'twemoji':
      return { kind: 'text', text: node['name'] as string };
    case 'timestamp':
      return {
        kind: 'time',
        seconds: Number(node['timestamp']),
        style: (node['format'] as string | undefined) ?? 'f',
      };
    case 'guildNavigation':
      return { kind: 'text', text: `#${node['navigation'] as string}` };
    default:
      return { kind: 'text', text: String(node['content'] ?? '') };
  }
}

function withoutLastBreak(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  return nodes.at(-1)?.kind === 'break' ? nodes.slice(0, -1) : nodes;
}
