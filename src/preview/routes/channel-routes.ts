import { MessageType, type APIMessage } from 'discord-api-types/v10';
import { missingAccess, notAuthor, unknownChannel, unknownMessage, unknownUser } from '../api-error.js';
import type { MessageBody } from '../limits/messages.js';
import { editMessage, postMessage } from '../messages.js';
import type { Route, RouteRequest } from '../route.js';
import type { Channel, PostedMessage, World } from '../world.js';

const MESSAGES = '/channels/:channel_id/messages';
const MESSAGE = `${MESSAGES}/:message_id`;
const MAX_LISTED = 100;

/** Channels and the messages in them, outside interactions. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/users/@me/channels',
    schema: 'CreatePrivateChannelRequestSchema',
    handle({ body }, { world }) {
      const user = world.users.get((body as { recipient_id?: string }).recipient_id ?? '');
      if (!user) throw unknownUser();
      return { body: world.directMessages(user) };
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel_id',
    handle: (request, { world }) => ({ body: channelOf(request, world) }),
  },
  {
    method: 'POST',
    path: '/channels/:channel_id/typing',
    handle(request, { world }) {
      channelOf(request, world);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: MESSAGES,
    query: { limit: 'integer', before: 'snowflake', after: 'snowflake', around: 'snowflake' },
    handle: (request, { world }) => ({ body: listMessages(request, world) }),
  },
  {
    method: 'POST',
    path: MESSAGES,
    schema: 'MessageCreateRequestSchema',
    handle(request, { world }) {
      const channel = channelOf(request, world);
      const body = request.body as MessageBody & { message_reference?: APIMessage['message_reference'] };
      const reference = body.message_reference;
      const about: Partial<APIMessage> = reference
        ? { type: MessageType.Reply, message_reference: { ...reference, channel_id: channel.id } }
        : {};
      return {
        body: postMessage(world, { author: world.bot, channel, body, files: request.files, about }).message,
      };
    },
  },
  {
    method: 'GET',
    path: MESSAGE,
    handle: (request, { world }) => ({ body: messageOf(request, world).message }),
  },
  {
    method: 'PATCH',
    path: MESSAGE,
    schema: 'MessageEditRequestPartialSchema',
    handle(request, { world }) {
      const posted = messageOf(request, world);
      if (posted.message.author.id !== world.bot.id) throw notAuthor();
      editMessage(world, posted, request.body as MessageBody, request.files);
      return { body: posted.message };
    },
  },
  {
    method: 'DELETE',
    path: MESSAGE,
    handle(request, { world }) {
      const { message } = messageOf(request, world);
      if (message.author.id !== world.bot.id) throw missingAccess();
      world.remove(message.id);
      return { status: 204 };
    },
  },
];

/** @throws {ApiError} 10003 if there is no such channel, 50001 if the bot is not there */
function channelOf({ param }: RouteRequest, world: World): Channel {
  const channel = world.channels.get(param('channel_id'));
  if (!channel) throw unknownChannel();
  const guild = world.guildOf(channel);
  if (guild && !guild.hasBot) throw missingAccess();
  return channel;
}

/** Outside interactions, ephemeral messages do not exist. @throws {ApiError} 10008 */
function messageOf(request: RouteRequest, world: World): PostedMessage {
  const channel = channelOf(request, world);
  const posted = world.messages.get(request.param('message_id'));
  if (posted?.message.channel_id !== channel.id || posted.onlyFor !== undefined) throw unknownMessage();
  return posted;
}

/** Newest first, as Discord lists them. */
function listMessages(request: RouteRequest, world: World): APIMessage[] {
  const channel = channelOf(request, world);
  const limit = Math.min(Number(request.query.get('limit') ?? 50), MAX_LISTED);
  const [before, after] = [request.query.get('before'), request.query.get('after')];
  const all = world.messagesIn(channel.id).map(({ message }) => message);
  const inRange = all.filter(
    ({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)),
  );
  return (after ? inRange.slice(0, limit) : inRange.slice(-limit)).reverse();
}
