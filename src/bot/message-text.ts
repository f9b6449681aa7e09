/** What a message says. */
import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** The text of a message: its content, else that of its components, else that of its embeds; without Markdown's marks. */
export function textOfMessage(message: {
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly embeds: readonly APIEmbed[];
}): string {
  const texts = [
    message.content,
    textDisplays(message.components).join('\n'),
    message.embeds.flatMap(textsOfEmbed).join('\n'),
  ];
  return withoutMarks(texts.find((text) => text.trim() !== '') ?? '').trim();
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

/** Emphasis, quotation marks and mentions are not what a person asks about; escapes stand for what follows them. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/<(?:@[!&]?|#)\d+>/g, ' ')
    .replace(/^(?:>>> |> |-# |#{1,3} )/gm, '')
    .replace(/\\([^0-9A-Za-z\s])|\*\*|__|~~|\|\||`+|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '$1');
}
