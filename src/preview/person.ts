/** A person at the emulated Discord, for tests: acts as at the page, and tells what is seen. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  PermissionFlagsBits,
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type APIUser,
  type Locale,
} from 'discord-api-types/v10';
import type { Actor, Client, Done } from './client.js';
import type { Answer } from './interaction.js';
import type { ModalValues } from './option-checks.js';
import type { FailureReason, OptionValue } from './page-protocol.js';
import { MEMBER_PERMISSIONS } from './permissions.js';
import { isEphemeral, type Channel, type PostedMessage, type World } from './world.js';

export interface PersonOptions {
  readonly name?: string;
  readonly locale?: `${Locale}`;
  /** In the bot's guild (default), in direct messages with the bot, or in a guild the bot is not in. */
  readonly where?: 'guild' | 'dm' | 'foreign-guild';
  /** Name of a channel of the bot's guild; `general` unless told. */
  readonly channel?: string;
  /** Whether the person installed the application for themselves; in a foreign guild they must have. */
  readonly isInstalled?: boolean;
  /** Without it, what an application installed by the person alone answers is ephemeral. */
  readonly mayUseExternalApps?: boolean;
  /** In the guild; a plain member's unless told. */
  readonly permissions?: bigint;
}

/** What a person sees come of what they did. Messages are as they were at that moment. */
export type Outcome =
  | {
      /** A new message, a changed one, or one left alone for now (the bot promised to change it). */
      readonly kind: 'message' | 'update' | 'deferred-update';
      readonly message: APIMessage;
      readonly isEphemeral: boolean;
    }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | {
      readonly kind: 'modal';
      readonly modal: APIModalInteractionResponseCallbackData;
      /** For `submitModal`. */
      readonly interactionId: string;
    }
  /** The bot deleted its answer. */
  | { readonly kind: 'deleted' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail?: string };

/** Options of a command, by name. */
export type Options = Readonly<Record<string, string | number | boolean>>;

export interface Person {
  readonly user: APIUser;
  /** Where the person is. */
  readonly channel: Channel;
  /** The commands the person is offered there. */
  commands(): readonly APIApplicationCommand[];
  /** Writes a message. */
  send(content: string): APIMessage;
  forward(message: APIMessage): APIMessage;
  /** Runs a slash command by its name, in any language; a deferral is waited out. */
  run(command: string, options?: Options): Promise<Outcome>;
  /** Runs a message command on a message. */
  runOnMessage(command: string, message: Pick<APIMessage, 'id'>): Promise<Outcome>;
  /** Types into the option `focused`, whose text so far is among `options`. */
  autocomplete(command: string, focused: string, options: Options): Promise<Outcome>;
  press(message: Pick<APIMessage, 'id'>, customId: string): Promise<Outcome>;
  select(message: Pick<APIMessage, 'id'>, customId: string, values: readonly string[]): Promise<Outcome>;
  /** Submits a modal that the person was shown. */
  submitModal(modal: { readonly interactionId: string }, values: ModalValues): Promise<Outcome>;
  /** Uploads a file; the returned id is the value for an attachment option or a file field. */
  upload(filename: string, bytes: Uint8Array, contentType?: string): string;
  dismiss(message: Pick<APIMessage, 'id'>): void;
  /** The messages the person sees now, oldest first, as they are now. */
  messages(): APIMessage[];
  /** A message as it is now. */
  message(id: string): APIMessage | undefined;
  /** The first message that fits, of those there are and those that come or change; for follow-ups. */
  seen(fits: (message: APIMessage) => boolean): Promise<APIMessage>;
}

/** A new person in `world`. */
export function createPerson(world: World, client: Client, options: PersonOptions = {}): Person {
  const { name = 'Reader', locale = 'en-US', where = 'guild' } = options;
  const user = world.addUser(name);
  const channel = placeOf(world, user, options);
  const actor: Actor = { user, locale, isInstalled: options.isInstalled ?? where === 'foreign-guild' };

  const find = (command: string, type: ApplicationCommandType) =>
    client
      .commandsIn(channel, actor)
      .find((each) => each.type === type && [each.name, each.name_localizations?.[locale]].includes(command));
  const isVisible = ({ message, onlyFor }: PostedMessage) =>
    message.channel_id === channel.id && (onlyFor === undefined || onlyFor === user.id);

  return {
    user,
    channel,
    commands: () => client.commandsIn(channel, actor),
    send: (content) => structuredClone(client.sendMessage(actor, channel, content).message),
    forward: (message) => structuredClone(client.forwardMessage(actor, channel, message).message),
    run(command, given = {}) {
      const found = find(command, ApplicationCommandType.ChatInput);
      return outcomeOf(client.runCommand(actor, channel, found?.id ?? '', typed(found, given)));
    },
    runOnMessage(command, message) {
      const found = find(command, ApplicationCommandType.Message);
      return outcomeOf(client.runCommand(actor, channel, found?.id ?? '', [], message.id));
    },
    autocomplete(command, focused, given) {
      const found = find(command, ApplicationCommandType.ChatInput);
      return outcomeOf(client.autocomplete(actor, channel, found?.id ?? '', typed(found, given), focused));
    },
    press: (message, customId) => outcomeOf(client.useComponent(actor, message.id, customId)),
    select: (message, customId, values) =>
      outcomeOf(client.useComponent(actor, message.id, customId, values)),
    submitModal: ({ interactionId }, values) => outcomeOf(client.submitModal(actor, interactionId, values)),
    upload: (filename, bytes, contentType = 'application/octet-stream') =>
      world.keepFile({ filename, bytes, contentType }, channel.id).id,
    dismiss: (message) => client.dismiss(actor, message.id),
    messages: () => world.messagesIn(channel.id, user.id).map(({ message }) => structuredClone(message)),
    message: (id) => structuredClone(client.visible(id, actor)?.message),
    seen(fits) {
      const present = world.messagesIn(channel.id, user.id).find(({ message }) => fits(message));
      if (present) return Promise.resolve(structuredClone(present.message));
      return new Promise((resolve) => {
        const look = (posted: PostedMessage) => {
          if (!isVisible(posted) || !fits(posted.message)) return;
          world.events.off('message-create', look).off('message-update', look);
          resolve(structuredClone(posted.message));
        };
        world.events.on('message-create', look).on('message-update', look);
      });
    },
  };
}

function placeOf(world: World, user: APIUser, options: PersonOptions): Channel {
  const { where = 'guild', channel: name = 'general', permissions = MEMBER_PERMISSIONS } = options;
  if (where === 'dm') return world.directMessages(user);
  const external = options.mayUseExternalApps === false ? PermissionFlagsBits.UseExternalApps : 0n;
  const guild =
    where === 'guild'
      ? world.home
      : world.addGuild('Elsewhere', { ownerId: world.snowflake(), hasBot: false });
  guild.members.set(user.id, permissions & ~external);
  if (where === 'foreign-guild') return world.addTextChannel(guild, name);
  for (const channel of world.channels.values()) {
    if (channel.type === ChannelType.GuildText && channel.guild_id === guild.id && channel.name === name)
      return channel;
  }
  return world.addTextChannel(guild, name);
}

/** The options with the types the command declares. */
function typed(command: APIApplicationCommand | undefined, given: Options): OptionValue[] {
  return Object.entries(given).map(([name, value]) => {
    const declared = command?.options?.find((option) => option.name === name);
    return { name, type: declared?.type ?? ApplicationCommandOptionType.String, value };
  });
}

async function outcomeOf(done: Done): Promise<Outcome> {
  if ('refused' in done) return outcome(done.refused, '');
  return outcome(await done.interaction.completed, done.interaction.id);
}

function outcome(answer: Answer, interactionId: string): Outcome {
  switch (answer.kind) {
    case 'message':
    case 'deferred':
    case 'update':
    case 'deferred-update': {
      const message = structuredClone(answer.posted.message);
      const kind = answer.kind === 'deferred' ? 'message' : answer.kind;
      return { kind, message, isEphemeral: isEphemeral(message) };
    }
    case 'modal':
      return { kind: 'modal', modal: answer.modal, interactionId };
    default:
      return answer;
  }
}
