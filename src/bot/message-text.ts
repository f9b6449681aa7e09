/** What a message says. */
import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { MessagePart } from './request.js';

/** The text of a message, of its components and embeds and of what it forwards; without Markdown's marks and links. */
export function textOfMessage(parts: readonly MessagePart[]): string {
  const texts = parts.flatMap(({ content, components, embeds }) => [
    content,
    ...textDisplays(components),
    ...embeds.flatMap(textsOfEmbed),
  ]);
  return texts
    .map((text) => withoutMarks(text).trim())
    .filter((text) => text !== '')
    .join('\n');
}

interface Loose {
  readonly content?: string;
  readonly components?: readonly Loose[];
}

function textDisplays(components: readonly APIMessageTopLevelComponent[]): readonly string[] {
  const each = ({ content, components: inner = [] }: Loose): readonly string[] => [
    ...(content === undefined ? [] : [content]),
    ...inner.flatMap(each),
  ];
  return (components as readonly Loose[]).flatMap(each);
}

function textsOfEmbed({ title, description, fields = [] }: APIEmbed): readonly string[] {
  const texts = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
  return texts.filter((text) => text !== undefined);
}

/** Emphasis, quotation marks, mentions and addresses are no text; escapes stand for what follows them. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/<(?:@[!&]?|#)\d+>/g, ' ')
    .replace(/\[([^\]\n]+)\]\(https?:\/\/[^\s)]+\)|<?https?:\/\/[\x21-\x3d\x3f-\x7e]+>?/g, '$1')
    .replace(/^(?:>>> |> |-# |#{1,3} )/gm, '')
    .replace(/\\([^0-9A-Za-z\s])|\*\*|__|~~|\|\||`+|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '$1');
}
