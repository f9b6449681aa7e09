/**
 * The head of a message: the command and what it was asked. Buttons whose texts do not fit into their `custom_id`
 * are read back from here, so each text stands in a component of its own, with a fixed id.
 */
import {
  ComponentType,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';
import { FootnoteError } from '../errors.js';
import type { Answer, Invocation } from '../model.js';
import { decodeButton, encodeButton, type ButtonState } from './custom-id.js';
import { describeQuery } from './describe.js';
import { unescapeMarkdown } from './escape-markdown.js';
import { strong, type Line } from './line.js';
import { toMarkdown } from './markdown.js';

/** Component ids of the texts of the head, from this one up. */
const FIRST_TEXT_ID = 101;
/** Component id of the line that says who asked. */
export const ASKED_BY_ID = 201;

/** Larger than any page and any seat: what has room with this has room with all. */
const LARGEST = 36 ** 2 - 1;

/** The head of an answer's messages. */
export interface Head {
  readonly displays: readonly APITextDisplayComponent[];
  /** The texts that the displays show, in their order. */
  readonly texts: readonly string[];
}

/**
 * The head for an answer, with as many arguments spelt out as its buttons need.
 *
 * @throws FootnoteError `over-limit`, if the command has arguments that are too long even so
 */
export function headOf(
  answer: Answer,
  { run, name }: { readonly run: Invocation; readonly name?: string },
): Head {
  const lines: Line[] = [describeQuery(answer, name)];
  const texts = [answer.query];
  const button: ButtonState = { mode: 'publish', run, page: LARGEST, seat: LARGEST };
  const spare = Object.entries(run.arguments)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== answer.query)
    .sort(([, a], [, b]) => a.length - b.length);
  while (encodeButton(button, texts) === undefined) {
    const [name, text] = spare.pop() ?? [];
    if (name === undefined || text === undefined) {
      throw new FootnoteError(
        'over-limit',
        `/${run.command}: arguments too long to be written into a button`,
      );
    }
    lines.push({ style: 'plain', segments: [strong(name), { text: ` ${text}` }] });
    texts.push(text);
  }
  const displays = lines.map((line, i) => ({
    type: ComponentType.TextDisplay as const,
    id: FIRST_TEXT_ID + i,
    content: toMarkdown([line]),
  }));
  return { displays, texts };
}

/** What a message of ours says about itself. */
export interface ReadMessage {
  /** As `Head.texts` was. */
  readonly texts: readonly string[];
  /** Whether it says who asked. */
  readonly isSigned: boolean;
  /** What its Publish button publishes; absent if it has none. */
  readonly publishing?: { readonly run: Invocation; readonly isDone: boolean };
}

/** What can be read back from the components of a message of ours. */
export function readMessage(components: readonly APIMessageTopLevelComponent[]): ReadMessage {
  const all = flatten(components);
  const texts: string[] = [];
  for (let id = FIRST_TEXT_ID; ; id++) {
    const content = all.find((component) => component.id === id)?.content;
    if (content === undefined) break;
    texts.push(unescapeMarkdown(content.replace(/^\*\*(?:\\.|[^*\\])*\*\* ?/s, '')));
  }
  const buttons = all.map(({ custom_id: id, disabled }) => ({
    state: id === undefined ? undefined : decodeButton(id, texts),
    isDone: disabled === true,
  }));
  const publish = buttons.find(({ state }) => state?.mode === 'publish');
  return {
    texts,
    isSigned: all.some(({ id }) => id === ASKED_BY_ID),
    ...(publish?.state && { publishing: { run: publish.state.run, isDone: publish.isDone } }),
  };
}

interface Loose {
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly components?: readonly Loose[];
}

function flatten(components: readonly APIMessageTopLevelComponent[]): readonly Loose[] {
  const each = (loose: Loose): readonly Loose[] => [loose, ...(loose.components ?? []).flatMap(each)];
  return (components as readonly Loose[]).flatMap(each);
}
