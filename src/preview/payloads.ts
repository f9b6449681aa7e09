/** What the bot is told of an interaction: the whole INTERACTION_CREATE, as Discord sends it. */
import {
  ChannelType,
  InteractionContextType,
  type APIApplicationCommand,
  type APIMessage,
  type APIUser,
  type InteractionType,
} from 'discord-api-types/v10';
import { MAX_UPLOAD_BYTES } from './body.js';
import { guildMember } from './guild-create.js';
import type { Interaction } from './interaction.js';
import type { OptionValue } from './page-protocol.js';
import { ALL_PERMISSIONS, MEMBER_PERMISSIONS } from './permissions.js';
import type { Channel, Guild, World } from './world.js';

/** The payload of `interaction`; `body` is its `data`, which differs by type. */
export function interactionPayload(world: World, interaction: Interaction, locale: string, body: object) {
  const { id, token, type, user, channel, owners, message } = interaction;
  const guild = world.guildOf(channel);
  return {
    id,
    application_id: world.applicationId,
    type: type satisfies InteractionType,
    token,
    version: 1,
    locale,
    channel_id: channel.id,
    channel: partialChannel(channel, guild, user),
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...guildMember(guild, user), permissions: String(permissionsOf(guild, user)) },
          context: InteractionContextType.Guild,
        }
      : { user, context: InteractionContextType.BotDM }),
    app_permissions: String(
      (guild?.hasBot ? guild.members.get(world.bot.id) : undefined) ?? MEMBER_PERMISSIONS,
    ),
    entitlements: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: MAX_UPLOAD_BYTES,
    ...(message && { message: message.message }),
    data: body,
  };
}

/** What `user` may do in `guild`. */
export function permissionsOf(guild: Guild, user: APIUser): bigint {
  return guild.ownerId === user.id ? ALL_PERMISSIONS : (guild.members.get(user.id) ?? 0n);
}

function partialChannel(channel: Channel, guild: Guild | undefined, user: APIUser): object {
  if (channel.type === ChannelType.DM || !guild) return channel;
  return { ...channel, permissions: String(permissionsOf(guild, user)) };
}

/** `data` of a slash command, or of its autocompletion if an option is `focused`. */
export function slashBody(
  world: World,
  command: APIApplicationCommand,
  options: readonly OptionValue[],
  guild: Guild | undefined,
  focused?: string,
) {
  const resolved = resolve(world, options, guild);
  return {
    ...commandHead(command),
    ...(options.length > 0 && {
      options: options.map((option) => ({ ...option, ...(option.name === focused && { focused: true }) })),
    }),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}

/** `data` of a message command. */
export function messageCommandBody(command: APIApplicationCommand, target: APIMessage) {
  return { ...commandHead(command), target_id: target.id, resolved: { messages: { [target.id]: target } } };
}

function commandHead({ id, name, type, guild_id: guildId }: APIApplicationCommand) {
  return { id, name, type, ...(guildId && { guild_id: guildId }) };
}

/** The objects behind ids given as options: users and their membership, channels, roles, files. */
export function resolve(
  world: World,
  options: readonly { readonly value: unknown }[],
  guild: Guild | undefined,
) {
  const resolved: Record<string, Record<string, unknown>> = {};
  const add = (kind: string, id: string, value: unknown) => void ((resolved[kind] ??= {})[id] = value);
  for (const { value } of options) {
    if (typeof value !== 'string') continue;
    const user = world.users.get(value);
    if (user) {
      add('users', value, user);
      if (guild?.members.has(value)) {
        const { user: _, deaf: _deaf, mute: _mute, ...member } = guildMember(guild, user);
        add('members', value, { ...member, permissions: String(permissionsOf(guild, user)) });
      }
    }
    const channel = world.channels.get(value);
    if (channel) add('channels', value, { ...channel, permissions: String(MEMBER_PERMISSIONS) });
    const file = world.files.get(value);
    if (file) add('attachments', value, { ...file.attachment, ephemeral: true });
  }
  return resolved;
}
