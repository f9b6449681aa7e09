import type { PageRequest } from '../page-protocol.js';
import type { LocaleTag } from './localised-names.js';
import type { PageActions } from './page-context.js';
import type { PageAction, Pending } from './state.js';

interface Outside {
  readonly send: (request: PageRequest) => boolean;
  readonly dispatch: (action: PageAction) => void;
  readonly startCommand: PageActions['startCommand'];
  /** Where and in which language the person is, at the time of the call. */
  readonly now: () => { readonly channelId: string; readonly locale: LocaleTag };
}

let lastNonce = 0;

function nextNonce(): string {
  lastNonce += 1;
  return `${String(Date.now())}-${String(lastNonce)}`;
}

/** What the person can do, as requests to the server. A request that cannot be sent fails at once. */
export function createActions({ send, dispatch, startCommand, now }: Outside): PageActions {
  const begin = (pending: Pending, request: (nonce: string) => PageRequest): string => {
    const nonce = nextNonce();
    dispatch({ type: 'started', nonce, pending });
    if (!send(request(nonce))) {
      const event = { type: 'interaction-failed', nonce, reason: 'no-response' } as const;
      dispatch({ type: 'event', event, at: new Date().toISOString() });
    }
    return nonce;
  };

  return {
    startCommand,
    openChannel: (channelId) => {
      dispatch({ type: 'open-channel', channelId });
    },
    sendMessage: (content) => {
      send({ type: 'send-message', nonce: nextNonce(), channelId: now().channelId, content });
    },
    runCommand: (command, options, target) => {
      const { channelId, locale } = now();
      begin({ kind: 'command', channelId, command }, (nonce) => ({
        type: 'run-command',
        nonce,
        channelId,
        commandId: command.id,
        options,
        ...(target && { targetMessageId: target.id }),
        locale,
      }));
    },
    askForChoices: (command, options, focused) =>
      begin({ kind: 'autocomplete' }, (nonce) => ({
        type: 'autocomplete',
        nonce,
        commandId: command.id,
        options,
        focused,
        ...now(),
      })),
    useComponent: (message, customId, values) => {
      begin({ kind: 'component', messageId: message.id, customId }, (nonce) => ({
        type: 'use-component',
        nonce,
        messageId: message.id,
        customId,
        ...(values && { values }),
        locale: now().locale,
      }));
    },
    submitModal: (interactionId, values) => {
      begin({ kind: 'modal', interactionId }, (nonce) => ({
        type: 'submit-modal',
        nonce,
        interactionId,
        values,
        locale: now().locale,
      }));
    },
    closeModal: () => {
      dispatch({ type: 'close-modal' });
    },
    dismissMessage: (message) => {
      send({ type: 'dismiss-message', messageId: message.id });
      const event = { type: 'message-delete', channelId: message.channel_id, messageId: message.id } as const;
      dispatch({ type: 'event', event, at: new Date().toISOString() });
    },
    dismissFailure: (id) => {
      dispatch({ type: 'dismiss-failure', id });
    },
  };
}
