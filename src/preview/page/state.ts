import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIChannel,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';
import type { FailureReason, PageEvent } from '../page-protocol.js';

/** How the connection to the emulated Discord stands. */
export type Link = 'connecting' | 'open' | 'lost';

/** What the person started and the bot has not answered yet. */
export type Pending =
  | { readonly kind: 'command'; readonly channelId: string; readonly command: APIApplicationCommand }
  | { readonly kind: 'component'; readonly messageId: string; readonly customId: string }
  | { readonly kind: 'modal'; readonly interactionId: string }
  | { readonly kind: 'autocomplete' };

/** A command that came to nothing: shown in the channel to this person only. */
export interface FailedCommand {
  readonly id: string;
  readonly channelId: string;
  readonly command: APIApplicationCommand;
  readonly reason: FailureReason;
  readonly detail: string | undefined;
  /** ISO 8601. */
  readonly at: string;
}

export interface OpenModal {
  readonly interactionId: string;
  readonly modal: APIModalInteractionResponseCallbackData;
  readonly failure: FailureReason | undefined;
}

export interface Session {
  readonly user: APIUser;
  readonly bot: APIUser;
  readonly guild: { readonly id: string; readonly name: string };
  readonly channels: readonly APIChannel[];
}

/** The answer to the latest autocomplete; `nonce` says to which. */
export interface Choices {
  readonly nonce: string;
  readonly choices: readonly APIApplicationCommandOptionChoice[] | 'failed';
}

export interface PageState {
  readonly link: Link;
  readonly session: Session | undefined;
  readonly botOnline: boolean;
  readonly commands: readonly APIApplicationCommand[];
  readonly messages: readonly APIMessage[];
  readonly channelId: string;
  readonly unread: ReadonlySet<string>;
  readonly pending: ReadonlyMap<string, Pending>;
  readonly failedCommands: readonly FailedCommand[];
  /** Messages whose latest button or menu press failed. */
  readonly failedMessages: ReadonlyMap<string, FailureReason>;
  readonly choices: Choices | undefined;
  readonly modal: OpenModal | undefined;
}

export type PageAction =
  | { readonly type: 'link'; readonly link: Link; readonly at: string }
  | { readonly type: 'event'; readonly event: PageEvent; readonly at: string }
  | { readonly type: 'started'; readonly nonce: string; readonly pending: Pending }
  | { readonly type: 'open-channel'; readonly channelId: string }
  | { readonly type: 'dismiss-failure'; readonly id: string }
  | { readonly type: 'close-modal' };

export const initialState: PageState = {
  link: 'connecting',
  session: undefined,
  botOnline: false,
  commands: [],
  messages: [],
  channelId: '',
  unread: new Set(),
  pending: new Map(),
  failedCommands: [],
  failedMessages: new Map(),
  choices: undefined,
  modal: undefined,
};

/** The state after `action`; pure. */
export function reduce(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'link':
      return action.link === 'lost'
        ? failAll({ ...state, link: 'lost' }, action.at)
        : { ...state, link: action.link };
    case 'event':
      return applyEvent(state, action.event, action.at);
    case 'started':
      return start(state, action.nonce, action.pending);
    case 'open-channel':
      return { ...state, channelId: action.channelId, unread: without(state.unread, action.channelId) };
    case 'dismiss-failure':
      return { ...state, failedCommands: state.failedCommands.filter(({ id }) => id !== action.id) };
    case 'close-modal':
      return { ...state, modal: undefined };
  }
}

function applyEvent(state: PageState, event: PageEvent, at: string): PageState {
  switch (event.type) {
    case 'hello': {
      const { user, bot, guild, channels, botOnline, commands, messages } = event;
      const isKnown = channels.some(({ id }) => id === state.channelId);
      const channelId = isKnown ? state.channelId : (channels[0]?.id ?? '');
      return { ...state, session: { user, bot, guild, channels }, botOnline, commands, messages, channelId };
    }
    case 'bot-status':
      return { ...state, botOnline: event.online };
    case 'commands':
      return { ...state, commands: event.commands };
    case 'message-create': {
      const { message } = event;
      const others = state.messages.filter(({ id }) => id !== message.id);
      const isElsewhere = message.channel_id !== state.channelId;
      const unread = isElsewhere ? new Set(state.unread).add(message.channel_id) : state.unread;
      return { ...state, messages: [...others, message], unread };
    }
    case 'message-update':
      return {
        ...state,
        messages: state.messages.map((each) => (each.id === event.message.id ? event.message : each)),
      };
    case 'message-delete':
      return { ...state, messages: state.messages.filter(({ id }) => id !== event.messageId) };
    case 'interaction-done':
      return settle(state, event.nonce);
    case 'interaction-failed':
      return fail(state, event.nonce, event.reason, event.detail, at);
    case 'choices':
      return { ...settle(state, event.nonce), choices: { nonce: event.nonce, choices: event.choices } };
    case 'modal': {
      const { interactionId, modal } = event;
      return { ...settle(state, event.nonce), modal: { interactionId, modal, failure: undefined } };
    }
  }
}

function start(state: PageState, nonce: string, pending: Pending): PageState {
  const failedMessages = new Map(state.failedMessages);
  if (pending.kind === 'component') failedMessages.delete(pending.messageId);
  return { ...state, pending: new Map(state.pending).set(nonce, pending), failedMessages };
}

/** `nonce` has been answered. A modal that was submitted closes. */
function settle(state: PageState, nonce: string): PageState {
  const settled = state.pending.get(nonce);
  const isModal = settled?.kind === 'modal' && settled.interactionId === state.modal?.interactionId;
  const pending = new Map(state.pending);
  pending.delete(nonce);
  return { ...state, pending, modal: isModal ? undefined : state.modal };
}

function fail(
  state: PageState,
  nonce: string,
  reason: FailureReason,
  detail: string | undefined,
  at: string,
): PageState {
  const failed = state.pending.get(nonce);
  const pending = new Map(state.pending);
  pending.delete(nonce);
  const rest = { ...state, pending };
  switch (failed?.kind) {
    case undefined:
      return rest;
    case 'command': {
      const { channelId, command } = failed;
      const failedCommand = { id: nonce, channelId, command, reason, detail, at };
      return { ...rest, failedCommands: [...state.failedCommands, failedCommand] };
    }
    case 'component':
      return { ...rest, failedMessages: new Map(state.failedMessages).set(failed.messageId, reason) };
    case 'modal':
      return { ...rest, modal: state.modal && { ...state.modal, failure: reason } };
    case 'autocomplete':
      return { ...rest, choices: { nonce, choices: 'failed' } };
  }
}

/** The socket is gone: whatever was waiting will never be answered. */
function failAll(state: PageState, at: string): PageState {
  return [...state.pending.keys()].reduce(
    (each, nonce) => fail(each, nonce, 'no-response', undefined, at),
    state,
  );
}

function without<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  return new Set([...set].filter((each) => each !== value));
}
