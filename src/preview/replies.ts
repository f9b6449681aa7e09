/** The messages with which the bot answers interactions: what they refer to, and who sees them. */
import {
  ApplicationCommandType,
  MessageFlags,
  MessageType,
  type APIMessage,
  type APIMessageInteractionMetadata,
} from 'discord-api-types/v10';
import { refuse } from './api-error.js';
import type { UploadedFile } from './body.js';
import type { Interaction } from './interaction.js';
import { deferralProblems } from './limits/interactions.js';
import type { MessageBody } from './limits/messages.js';
import { blankMessage, postMessage } from './messages.js';
import type { PostedMessage, World } from './world.js';

/** Posts the first message in answer to `interaction`. @throws {ApiError} as `postMessage` does */
export function postReply(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  files: readonly UploadedFile[],
): PostedMessage {
  return postMessage(world, {
    author: world.bot,
    channel: interaction.channel,
    body,
    files,
    onlyFor: audience(interaction, body.flags),
    about: aboutReply(world, interaction),
    at: ['data'],
  });
}

/** Posts "is thinking…". @throws {ApiError} 50035 if `flags` say more than whether the answer will be ephemeral */
export function postDeferral(
  world: World,
  interaction: Interaction,
  flags: number | null | undefined,
): PostedMessage {
  refuse(deferralProblems(flags));
  const posted = blankMessage(world, {
    author: world.bot,
    channel: interaction.channel,
    onlyFor: audience(interaction, flags),
    about: { ...aboutReply(world, interaction), flags: MessageFlags.Loading },
  });
  world.post(posted);
  return posted;
}

/** Posts a further message; `original` is the first one, if there is one. @throws {ApiError} as `postMessage` does */
export function postFollowUp(
  world: World,
  interaction: Interaction,
  original: PostedMessage | undefined,
  body: MessageBody,
  files: readonly UploadedFile[],
): PostedMessage {
  const metadata: APIMessageInteractionMetadata = original
    ? { ...interaction.metadata, original_response_message_id: original.message.id }
    : interaction.metadata;
  return postMessage(world, {
    author: world.bot,
    channel: interaction.channel,
    body,
    files,
    onlyFor: audience(interaction, body.flags),
    about: {
      ...byApplication(world, metadata),
      type: MessageType.Reply,
      ...(original && referenceTo(world, original)),
    },
  });
}

/** Whether the bot has promised this message and not written it yet. */
export function isLoading({ message }: PostedMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}

/** The one person who sees the answer, or nobody in particular. */
function audience(interaction: Interaction, flags: number | null | undefined): string | undefined {
  const isEphemeral = interaction.isForcedEphemeral || ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return isEphemeral ? interaction.user.id : undefined;
}

function aboutReply(
  world: World,
  { id, type, user, command, message, metadata }: Interaction,
): Partial<APIMessage> {
  const common = byApplication(world, metadata);
  if (message) return { ...common, type: MessageType.Reply, ...referenceTo(world, message) };
  const isMenu = command !== undefined && command.type !== ApplicationCommandType.ChatInput;
  return {
    ...common,
    type: isMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand,
    ...(command && { interaction: { id, type, name: command.name, user } }),
  };
}

function byApplication(
  { applicationId }: World,
  metadata: APIMessageInteractionMetadata,
): Partial<APIMessage> {
  return { webhook_id: applicationId, application_id: applicationId, interaction_metadata: metadata };
}

function referenceTo(world: World, { message }: PostedMessage): Partial<APIMessage> {
  const channel = world.channels.get(message.channel_id);
  const guild = channel && world.guildOf(channel);
  return {
    message_reference: {
      type: 0,
      channel_id: message.channel_id,
      message_id: message.id,
      ...(guild && { guild_id: guild.id }),
    },
  };
}
