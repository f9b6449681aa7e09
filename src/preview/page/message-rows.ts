import { MessageFlags, MessageType, type APIMessage } from 'discord-api-types/v10';
import type { FailedCommand } from './state.js';

/** One line of the message list. */
export type Row =
  | { readonly kind: 'day'; readonly key: string; readonly date: Date }
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly message: APIMessage;
      /** Whether it stands under the same author's message before it, without a name and picture of its own. */
      readonly isContinued: boolean;
    }
  | { readonly kind: 'failure'; readonly key: string; readonly failure: FailedCommand };

/** Discord joins an author's messages for seven minutes. */
const GROUP_MS = 7 * 60_000;

/** A channel's messages and failed commands by time, with a line before each day and consecutive messages joined. */
export function messageRows(messages: readonly APIMessage[], failures: readonly FailedCommand[]): Row[] {
  const items = [
    ...messages.map((message) => ({ at: message.timestamp, message, failure: undefined })),
    ...failures.map((failure) => ({ at: failure.at, message: undefined, failure })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

  const rows: Row[] = [];
  let before: APIMessage | undefined;
  let day = '';
  for (const { at, message, failure } of items) {
    const date = new Date(at);
    if (date.toDateString() !== day) {
      day = date.toDateString();
      rows.push({ kind: 'day', key: `day-${day}`, date });
      before = undefined;
    }
    if (message) {
      rows.push({ kind: 'message', key: message.id, message, isContinued: continues(before, message) });
    } else {
      rows.push({ kind: 'failure', key: failure.id, failure });
    }
    before = message;
  }
  return rows;
}

function continues(before: APIMessage | undefined, message: APIMessage): boolean {
  return (
    before !== undefined &&
    before.author.id === message.author.id &&
    isEphemeral(before) === isEphemeral(message) &&
    !replyLine(message) &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUP_MS
  );
}

/** Whether a line above the message says what it answers: a command or another message. */
function replyLine(message: APIMessage): boolean {
  const types: readonly MessageType[] = [
    MessageType.Reply,
    MessageType.ChatInputCommand,
    MessageType.ContextMenuCommand,
  ];
  return types.includes(message.type);
}

/** Whether only the person at the page sees it. */
export function isEphemeral(message: APIMessage): boolean {
  return hasFlag(message, MessageFlags.Ephemeral);
}

/** Whether the bot has only said that it will answer. */
export function isThinking(message: APIMessage): boolean {
  return hasFlag(message, MessageFlags.Loading);
}

function hasFlag(message: APIMessage, flag: MessageFlags): boolean {
  return ((message.flags ?? 0) & flag) !== 0;
}
