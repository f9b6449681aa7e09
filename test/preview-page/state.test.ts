import { MessageFlags, MessageType, type APIMessage, type APIUser } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { messageRows } from '../../src/preview/page/message-rows.js';
import { initialState, reduce, type PageAction, type PageState } from '../../src/preview/page/state.js';

const AT = '2025-03-04T10:00:00.000Z';
const bot: APIUser = {
  id: '2',
  username: 'Bot',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};
const person: APIUser = { ...bot, id: '7', username: 'Mira', bot: false };
const command = {
  id: '9',
  application_id: '2',
  version: '1',
  type: 1,
  name: 'ask',
  description: '',
  default_member_permissions: null,
};

function message(id: string, extra: Partial<APIMessage> = {}): APIMessage {
  return {
    id,
    channel_id: 'c1',
    author: bot,
    content: '',
    timestamp: AT,
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    ...extra,
  };
}

function after(...actions: readonly PageAction[]): PageState {
  return actions.reduce(reduce, { ...initialState, channelId: 'c1' });
}

const event = (each: Extract<PageAction, { type: 'event' }>['event']): PageAction => ({
  type: 'event',
  event: each,
  at: AT,
});
const started = (
  nonce: string,
  pending: Extract<PageAction, { type: 'started' }>['pending'],
): PageAction => ({
  type: 'started',
  nonce,
  pending,
});
const running = started('n1', { kind: 'command', channelId: 'c1', command });

describe('the page state', () => {
  it('waits for a command until it is done', () => {
    expect(after(running).pending.size).toBe(1);
    expect(after(running, event({ type: 'interaction-done', nonce: 'n1' })).pending.size).toBe(0);
  });

  it('keeps a failed command until it is dismissed', () => {
    const failed = [running, event({ type: 'interaction-failed', nonce: 'n1', reason: 'no-response' })];
    expect(after(...failed).failedCommands).toMatchObject([
      { id: 'n1', channelId: 'c1', reason: 'no-response', at: AT },
    ]);
    expect(after(...failed, { type: 'dismiss-failure', id: 'n1' }).failedCommands).toEqual([]);
  });

  it('fails everything under way when the connection is lost', () => {
    const state = after(running, started('n2', { kind: 'component', messageId: 'm1', customId: 'x' }), {
      type: 'link',
      link: 'lost',
      at: AT,
    });
    expect(state.pending.size).toBe(0);
    expect(state.failedCommands.map(({ id }) => id)).toEqual(['n1']);
    expect([...state.failedMessages.keys()]).toEqual(['m1']);
  });

  it('forgets a failed press with the next one on the same message', () => {
    const press = started('n2', { kind: 'component', messageId: 'm1', customId: 'x' });
    const state = after(press, event({ type: 'interaction-failed', nonce: 'n2', reason: 'no-response' }), {
      ...press,
      nonce: 'n3',
    } as PageAction);
    expect(state.failedMessages.size).toBe(0);
  });

  it('closes a modal once it is taken, and keeps it open when it is not', () => {
    const modal = { custom_id: 'form', title: 'Form', components: [] };
    const opened = [running, event({ type: 'modal', nonce: 'n1', interactionId: 'i1', modal })];
    const submitted = [...opened, started('n2', { kind: 'modal', interactionId: 'i1' })];
    expect(after(...opened).modal?.interactionId).toBe('i1');
    expect(after(...submitted, event({ type: 'interaction-done', nonce: 'n2' })).modal).toBeUndefined();
    const failed = after(
      ...submitted,
      event({ type: 'interaction-failed', nonce: 'n2', reason: 'bot-error' }),
    );
    expect(failed.modal?.failure).toBe('bot-error');
  });

  it('marks a channel unread by a message elsewhere, until it is opened', () => {
    const elsewhere = event({ type: 'message-create', message: message('1', { channel_id: 'c2' }) });
    expect([...after(elsewhere).unread]).toEqual(['c2']);
    expect([...after(elsewhere, { type: 'open-channel', channelId: 'c2' }).unread]).toEqual([]);
  });

  it('replaces, and removes, the message that an update or a deletion names', () => {
    const created = event({ type: 'message-create', message: message('1') });
    const updated = event({ type: 'message-update', message: message('1', { content: 'new' }) });
    expect(after(created, updated).messages.map(({ content }) => content)).toEqual(['new']);
    expect(
      after(created, event({ type: 'message-delete', channelId: 'c1', messageId: '1' })).messages,
    ).toEqual([]);
  });
});

describe('messageRows', () => {
  const kinds = (...messages: readonly APIMessage[]) =>
    messageRows(messages, []).map((row) =>
      row.kind === 'message' ? (row.isContinued ? 'continued' : 'whole') : row.kind,
    );
  const later = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

  it.each([
    ['the same author within seven minutes', { timestamp: later(6) }, 'continued'],
    ['the same author eight minutes later', { timestamp: later(8) }, 'whole'],
    ['another author', { author: person }, 'whole'],
    ['an answer to a command', { type: MessageType.ChatInputCommand }, 'whole'],
    ['an ephemeral message after a public one', { flags: MessageFlags.Ephemeral }, 'whole'],
  ])('%s: %j is %s', (_, extra, expected) => {
    expect(kinds(message('1'), message('2', extra))).toEqual(['day', 'whole', expected]);
  });

  it('sets a line before each day', () => {
    expect(kinds(message('1'), message('2', { timestamp: later(48 * 60) }))).toEqual([
      'day',
      'whole',
      'day',
      'whole',
    ]);
  });

  it('puts a failed command where it happened', () => {
    const failure = {
      id: 'n',
      channelId: 'c1',
      command,
      reason: 'no-response',
      detail: undefined,
      at: later(1),
    } as const;
    const rows = messageRows([message('1'), message('2', { timestamp: later(2) })], [failure]);
    expect(rows.map(({ kind }) => kind)).toEqual(['day', 'message', 'failure', 'message']);
  });
});
