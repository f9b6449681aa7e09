/** The chat page's end of the wire: page-protocol.ts over one WebSocket per open page. */
import { ChannelType } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { ApiError, describeError } from './api-error.js';
import type { Actor, Client, Done } from './client.js';
import { frameText } from './frame-text.js';
import type { Gateway } from './gateway.js';
import type { Answer } from './interaction.js';
import { parsePageRequest } from './page-frames.js';
import type { PageEvent, PageRequest } from './page-protocol.js';
import type { Channel, PostedMessage, World } from './world.js';

type Asking = Exclude<PageRequest, { type: 'dismiss-message' }>;

/** Serves pages; whoever is at any of them is the guild's owner. */
export function createPageServer(world: World, client: Client, gateway: Gateway) {
  const pages = new Set<WebSocket>();
  const user = world.owner;
  const actorWith = (locale: string): Actor => ({ user, locale, isInstalled: false });
  const directMessages = world.directMessages(user);

  const channels = (): Channel[] => [
    ...[...world.channels.values()].filter(
      (channel) => channel.type !== ChannelType.DM && channel.guild_id === world.home.id,
    ),
    directMessages,
  ];
  const commands = () => [
    ...new Set(channels().flatMap((channel) => client.commandsIn(channel, actorWith('en-US')))),
  ];

  function hello(): PageEvent {
    return {
      type: 'hello',
      user,
      bot: world.bot,
      botOnline: gateway.isOnline(),
      guild: { id: world.home.id, name: world.home.name },
      channels: channels(),
      commands: commands(),
      messages: channels()
        .flatMap(({ id }) => world.messagesIn(id, user.id))
        .map(({ message }) => message)
        .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1)),
    };
  }

  function broadcast(event: PageEvent): void {
    for (const page of pages) send(page, event);
  }

  /** Tells the pages of a message, if it is in a place they show and meant for the person at them. */
  function show({ message, onlyFor }: PostedMessage, event: PageEvent): void {
    const isShown = channels().some(({ id }) => id === message.channel_id);
    if (isShown && (onlyFor === undefined || onlyFor === user.id)) broadcast(event);
  }

  world.events.on('message-create', (posted) =>
    show(posted, { type: 'message-create', message: posted.message }),
  );
  world.events.on('message-update', (posted) =>
    show(posted, { type: 'message-update', message: posted.message }),
  );
  world.events.on('message-delete', (posted) => {
    const { id: messageId, channel_id: channelId } = posted.message;
    show(posted, { type: 'message-delete', channelId, messageId });
  });
  world.events.on('commands', () => broadcast({ type: 'commands', commands: commands() }));
  world.events.on('bot-status', (online) => broadcast({ type: 'bot-status', online }));

  async function serve(page: WebSocket, request: PageRequest): Promise<void> {
    if (request.type === 'dismiss-message') return client.dismiss(actorWith('en-US'), request.messageId);
    const { nonce } = request;
    try {
      const done = perform(request);
      if (done === undefined) return send(page, { type: 'interaction-done', nonce });
      const answer = 'refused' in done ? done.refused : await done.interaction.answered;
      const interactionId = 'refused' in done ? '' : done.interaction.id;
      send(page, pageEvent(answer, nonce, interactionId));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const detail = describeError(error).join('\n');
      send(page, { type: 'interaction-failed', nonce, reason: 'invalid-options', detail });
    }
  }

  /** Does what was asked; nothing comes back for a message, which is there at once. */
  function perform(request: Asking): Done | undefined {
    switch (request.type) {
      case 'send-message':
        client.sendMessage(actorWith('en-US'), channelWith(request.channelId), request.content);
        return undefined;
      case 'run-command': {
        const { channelId, commandId, options, targetMessageId, locale } = request;
        return client.runCommand(
          actorWith(locale),
          channelWith(channelId),
          commandId,
          options,
          targetMessageId,
        );
      }
      case 'autocomplete': {
        const { channelId, commandId, options, focused, locale } = request;
        return client.autocomplete(actorWith(locale), channelWith(channelId), commandId, options, focused);
      }
      case 'use-component':
        return client.useComponent(
          actorWith(request.locale),
          request.messageId,
          request.customId,
          request.values,
        );
      case 'submit-modal':
        return client.submitModal(actorWith(request.locale), request.interactionId, request.values);
    }
  }

  function channelWith(id: string): Channel {
    return channels().find((channel) => channel.id === id) ?? directMessages;
  }

  return {
    connect(page: WebSocket): void {
      pages.add(page);
      page.on('close', () => pages.delete(page));
      page.on('message', (raw) => {
        const request = parsePageRequest(frameText(raw));
        if (request) void serve(page, request);
        else page.close(1003, 'Not a request of the page protocol');
      });
      send(page, hello());
    },
    close(): void {
      for (const page of pages) page.terminate();
    },
  };
}

function pageEvent(answer: Answer, nonce: string, interactionId: string): PageEvent {
  switch (answer.kind) {
    case 'choices':
      return { type: 'choices', nonce, choices: answer.choices };
    case 'modal':
      return { type: 'modal', nonce, interactionId, modal: answer.modal };
    case 'failed':
      return {
        type: 'interaction-failed',
        nonce,
        reason: answer.reason,
        ...(answer.detail !== undefined && { detail: answer.detail }),
      };
    default:
      return { type: 'interaction-done', nonce };
  }
}

function send(page: WebSocket, event: PageEvent): void {
  if (page.readyState === page.OPEN) page.send(JSON.stringify(event));
}
