/** All that the emulated Discord knows: people, places, commands, messages, files. Held in memory. */
import { EventEmitter } from 'node:events';
import {
  ChannelType,
  MessageFlags,
  type APIApplicationCommand,
  type APIAttachment,
  type APIDMChannel,
  type APIMessage,
  type APITextChannel,
  type APIUser,
  type ChannelFlags,
  type UserFlags,
} from 'discord-api-types/v10';
import type { Clock } from './clock.js';
import { ALL_PERMISSIONS, MEMBER_PERMISSIONS } from './permissions.js';
import { createSnowflakes } from './snowflakes.js';

/** A server. The bot knows of it only if it was added to it. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Its language, as `guild_locale`. */
  readonly locale: string;
  readonly hasBot: boolean;
  readonly createdAt: number;
  /** User id → permissions, the bot's included. */
  readonly members: Map<string, bigint>;
}

/** Where messages are: a guild's text channel, or a direct-message channel of a person and the bot. */
export type Channel = APITextChannel | APIDMChannel;

/** A message and who may see it: everybody in its channel, or one person. */
export interface PostedMessage {
  readonly message: APIMessage;
  readonly onlyFor?: string;
}

export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly attachment: APIAttachment;
}

interface WorldEvents {
  'message-create': [PostedMessage];
  'message-update': [PostedMessage];
  'message-delete': [PostedMessage];
  /** The application's commands have changed. */
  commands: [];
  'bot-status': [online: boolean];
}

export interface WorldOptions {
  readonly clock: Clock;
  readonly applicationId: string;
  readonly guildId: string;
  readonly botName: string;
  readonly guildName: string;
  /** Where files are served, without a final slash. */
  readonly baseUrl: () => string;
}

export type World = ReturnType<typeof createWorld>;

/** An empty Discord with one application, its bot, and one guild (#general and #briefings) that the bot is in. */
export function createWorld({ clock, applicationId, guildId, botName, guildName, baseUrl }: WorldOptions) {
  const snowflake = createSnowflakes(clock);
  const events = new EventEmitter<WorldEvents>().setMaxListeners(0);
  const users = new Map<string, APIUser>();
  const guilds = new Map<string, Guild>();
  const channels = new Map<string, Channel>();
  const messages = new Map<string, PostedMessage>();
  const files = new Map<string, StoredFile>();
  /** Global commands, and those of each guild, by id. */
  const commands = new Map<string, APIApplicationCommand>();

  const bot = addUser(botName, { id: applicationId, bot: true });
  const owner = addUser('you', { globalName: 'You' });
  const home = addGuild(guildName, { id: guildId, ownerId: owner.id, hasBot: true });
  addTextChannel(home, 'general', 'Ask the bot anything.');
  addTextChannel(home, 'briefings', 'Briefings for the team.');
  home.members.set(owner.id, ALL_PERMISSIONS);

  function addUser(name: string, { id = snowflake(), bot: isBot = false, globalName = name } = {}): APIUser {
    const user: APIUser = {
      id,
      username: name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '') || 'person',
      discriminator: isBot ? '0001' : '0',
      global_name: isBot ? null : globalName,
      avatar: null,
      banner: null,
      accent_color: null,
      avatar_decoration_data: null,
      collectibles: null,
      primary_guild: null,
      public_flags: 0 as UserFlags,
      flags: 0 as UserFlags,
      ...(isBot && { bot: true, username: name }),
    };
    users.set(id, user);
    return user;
  }

  function addGuild(
    name: string,
    { id = snowflake(), ownerId, hasBot }: { id?: string; ownerId: string; hasBot: boolean },
  ): Guild {
    const members = new Map(hasBot ? [[bot.id, MEMBER_PERMISSIONS]] : []);
    const guild: Guild = { id, name, ownerId, locale: 'en-US', hasBot, createdAt: clock.now(), members };
    guilds.set(id, guild);
    return guild;
  }

  function addTextChannel(guild: Guild, name: string, topic: string | null = null): APITextChannel {
    const channel: APITextChannel = {
      id: snowflake(),
      type: ChannelType.GuildText,
      guild_id: guild.id,
      name,
      topic,
      position: channels.size,
      permission_overwrites: [],
      nsfw: false,
      last_message_id: null,
      last_pin_timestamp: null,
      rate_limit_per_user: 0,
      parent_id: null,
    };
    channels.set(channel.id, channel);
    return channel;
  }

  return {
    clock,
    snowflake,
    events,
    applicationId,
    bot,
    /** The person at the page; owns the guild. */
    owner,
    home,
    users,
    guilds,
    channels,
    messages,
    files,
    commands,
    addUser,
    addGuild,
    addTextChannel,

    /** The direct-message channel of the bot and `user`; made on first use. */
    directMessages(user: APIUser): APIDMChannel {
      for (const channel of channels.values()) {
        if (channel.type === ChannelType.DM && channel.recipients?.[0]?.id === user.id) return channel;
      }
      const channel: APIDMChannel = {
        id: snowflake(),
        type: ChannelType.DM,
        name: null,
        last_message_id: null,
        flags: 0 as ChannelFlags,
        recipients: [user],
      };
      channels.set(channel.id, channel);
      return channel;
    },

    /** The guild that `channel` belongs to, none for direct messages. */
    guildOf(channel: Channel): Guild | undefined {
      return channel.type === ChannelType.DM ? undefined : guilds.get(channel.guild_id ?? '');
    },

    /** The messages of `channel` that `userId` sees (without a user: those everybody sees), oldest first. */
    messagesIn(channelId: string, userId?: string): PostedMessage[] {
      return [...messages.values()].filter(
        ({ message, onlyFor }) =>
          message.channel_id === channelId && (onlyFor === undefined || onlyFor === userId),
      );
    },

    post(posted: PostedMessage): void {
      messages.set(posted.message.id, posted);
      const channel = channels.get(posted.message.channel_id);
      if (channel && posted.onlyFor === undefined) channel.last_message_id = posted.message.id;
      events.emit('message-create', posted);
    },

    announceUpdate(posted: PostedMessage): void {
      events.emit('message-update', posted);
    },

    remove(messageId: string): void {
      const posted = messages.get(messageId);
      if (posted && messages.delete(messageId)) events.emit('message-delete', posted);
    },

    /** Keeps a file and returns it as an attachment with its address. */
    keepFile(
      file: { filename: string; bytes: Uint8Array; contentType: string },
      where: string,
    ): APIAttachment {
      const id = snowflake();
      const url = `${baseUrl()}/attachments/${where}/${id}/${encodeURIComponent(file.filename)}`;
      const attachment: APIAttachment = {
        id,
        filename: file.filename,
        size: file.bytes.byteLength,
        url,
        proxy_url: url,
        content_type: file.contentType,
      };
      files.set(id, { bytes: file.bytes, attachment });
      return attachment;
    },
  };
}

/** Whether only one person sees the message. */
export function isEphemeral(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
