/** Discord's client: what a person does at it becomes an interaction. The page and programmatic persons share it. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageReferenceType,
  PermissionFlagsBits,
  type APIApplicationCommand,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIUser,
} from 'discord-api-types/v10';
import { findComponent, isSelect, walk, type AnyComponent } from './components.js';
import type { Gateway } from './gateway.js';
import type { Act, Answer, Interaction } from './interaction.js';
import type { Interactions } from './interactions.js';
import { blankMessage, postMessage } from './messages.js';
import {
  modalFaults,
  optionFaults,
  selectFault,
  submittedComponents,
  type ModalValues,
} from './option-checks.js';
import type { FailureReason, OptionValue } from './page-protocol.js';
import { interactionPayload, messageCommandBody, permissionsOf, resolve, slashBody } from './payloads.js';
import { permits } from './permissions.js';
import type { Channel, PostedMessage, World } from './world.js';

/** Who is at the client, and in which language. */
export interface Actor {
  readonly user: APIUser;
  readonly locale: string;
  /** Whether the person has installed the application for themselves. */
  readonly isInstalled: boolean;
}

/** Something done: it reached the bot, or the client refused. */
export type Done = { readonly interaction: Interaction } | { readonly refused: Answer };

export type Client = ReturnType<typeof createClient>;

/** The client of everybody in `world`. */
export function createClient(world: World, interactions: Interactions, gateway: Gateway) {
  /** The commands `actor` is offered in `channel`. */
  function commandsIn(channel: Channel, actor: Actor): APIApplicationCommand[] {
    const guild = world.guildOf(channel);
    const context = guild ? InteractionContextType.Guild : InteractionContextType.BotDM;
    return [...world.commands.values()].filter((command) => {
      if (command.guild_id && command.guild_id !== guild?.id) return false;
      if (command.contexts && !command.contexts.includes(context)) return false;
      if (Object.keys(ownersOf(command, channel, actor)).length === 0) return false;
      const wanted = command.default_member_permissions;
      if (!guild || wanted === null || wanted === undefined) return true;
      // "0" is nobody but administrators.
      const bits = BigInt(wanted) || PermissionFlagsBits.Administrator;
      return permits(permissionsOf(guild, actor.user), bits);
    });
  }

  /** On whose installation the command runs: the guild's, the person's or both. */
  function ownersOf(command: APIApplicationCommand, channel: Channel, actor: Actor): Record<string, string> {
    const types = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
    const guild = world.guildOf(channel);
    const isInGuild = guild ? guild.hasBot : true;
    const owners: Record<string, string> = {};
    if (isInGuild && types.includes(ApplicationIntegrationType.GuildInstall)) owners['0'] = guild?.id ?? '0';
    if (actor.isInstalled && types.includes(ApplicationIntegrationType.UserInstall))
      owners['1'] = actor.user.id;
    return owners;
  }

  function start(act: Act, actor: Actor, body: object): Done {
    const interaction = interactions.open(act);
    const payload = interactionPayload(world, interaction, actor.locale, body);
    if (!gateway.sendInteraction(payload)) interactions.fail(interaction, 'bot-offline');
    return { interaction };
  }

  function act(
    type: InteractionType,
    actor: Actor,
    channel: Channel,
    owners: Record<string, string>,
    origin: Pick<Act, 'command' | 'message'>,
    metadata: object,
  ): Act {
    const guild = world.guildOf(channel);
    const mayUseExternal =
      !guild || permits(permissionsOf(guild, actor.user), PermissionFlagsBits.UseExternalApps);
    return {
      type,
      user: actor.user,
      channel,
      owners,
      isForcedEphemeral: owners['0'] === undefined && !mayUseExternal,
      ...origin,
      // Its id is the interaction's, which is not made yet.
      metadata: {
        type,
        user: actor.user,
        authorizing_integration_owners: owners,
        ...metadata,
      } as APIMessageInteractionMetadata,
    };
  }

  function visible(messageId: string, actor: Actor): PostedMessage | undefined {
    const posted = world.messages.get(messageId);
    return posted && (posted.onlyFor ?? actor.user.id) === actor.user.id ? posted : undefined;
  }

  function channelOf(message: APIMessage): Channel {
    const channel = world.channels.get(message.channel_id);
    if (!channel) throw new Error(`message ${message.id} is in no channel`);
    return channel;
  }

  return {
    commandsIn,
    visible,

    /** Posts what the person wrote. @throws {ApiError} if it is too long or empty */
    sendMessage(actor: Actor, channel: Channel, content: string): PostedMessage {
      return postMessage(world, { author: actor.user, channel, body: { content } });
    },

    /** Forwards a message to `channel`: what is posted has no content of its own, but a snapshot of the message. */
    forwardMessage(actor: Actor, channel: Channel, message: APIMessage): PostedMessage {
      const { Forward } = MessageReferenceType;
      const about = {
        message_reference: { type: Forward, channel_id: message.channel_id, message_id: message.id },
        message_snapshots: [{ message }],
      };
      const posted = blankMessage(world, { author: actor.user, channel, about });
      world.post(posted);
      return posted;
    },

    /** Runs a slash command, or a message command on `targetMessageId`. */
    runCommand(
      actor: Actor,
      channel: Channel,
      commandId: string,
      options: readonly OptionValue[],
      targetMessageId?: string,
    ): Done {
      const command = commandsIn(channel, actor).find(({ id }) => id === commandId);
      if (!command) return refused('unknown-command');
      const owners = ownersOf(command, channel, actor);
      const type = InteractionType.ApplicationCommand;
      if (command.type === ApplicationCommandType.Message) {
        const posted = visible(targetMessageId ?? '', actor);
        if (posted?.onlyFor !== undefined || posted?.message.channel_id !== channel.id) {
          return refused('invalid-options', 'no such message, or one that is not open to commands');
        }
        const target = posted.message;
        const metadata = { target_message_id: target.id };
        return start(
          act(type, actor, channel, owners, { command }, metadata),
          actor,
          messageCommandBody(command, target),
        );
      }
      const faults = optionFaults(command.options ?? [], options);
      if (faults.length > 0) return refused('invalid-options', faults.join('\n'));
      const body = slashBody(world, command, options, world.guildOf(channel));
      return start(act(type, actor, channel, owners, { command }, {}), actor, body);
    },

    /** Asks for choices for the option `focused`; nothing else needs to be valid yet. */
    autocomplete(
      actor: Actor,
      channel: Channel,
      commandId: string,
      options: readonly OptionValue[],
      focused: string,
    ): Done {
      const command = commandsIn(channel, actor).find(({ id }) => id === commandId);
      if (!command) return refused('unknown-command');
      const option = command.options?.find(({ name }) => name === focused);
      if (!option || !('autocomplete' in option) || !option.autocomplete) {
        return refused('invalid-options', `${focused}: offers no choices while typing`);
      }
      const type = InteractionType.ApplicationCommandAutocomplete;
      const body = slashBody(world, command, options, world.guildOf(channel), focused);
      const owners = ownersOf(command, channel, actor);
      return start(act(type, actor, channel, owners, { command }, {}), actor, body);
    },

    /** Presses a button, or chooses `values` in a select menu. */
    useComponent(actor: Actor, messageId: string, customId: string, values?: readonly string[]): Done {
      const posted = visible(messageId, actor);
      const component = posted && findComponent(posted.message, customId);
      if (!posted || !component) return refused('invalid-options', `no component ${customId}`);
      if (component.disabled) return refused('invalid-options', `${customId}: disabled`);
      const fault = isSelect(component) ? selectFault(component, values ?? []) : undefined;
      if (fault) return refused('invalid-options', `${customId}: ${fault}`);
      const channel = channelOf(posted.message);
      const owners = posted.message.interaction_metadata?.authorizing_integration_owners ?? {
        '0': world.guildOf(channel)?.id ?? '0',
      };
      const metadata = { interacted_message_id: messageId };
      const resolved = resolve(
        world,
        (values ?? []).map((value) => ({ value })),
        world.guildOf(channel),
      );
      const isIdSelect = isSelect(component) && component.type !== ComponentType.StringSelect;
      const body = {
        custom_id: customId,
        component_type: component.type,
        id: component.id,
        ...(isSelect(component) && { values: values ?? [] }),
        ...(isIdSelect && { resolved }),
      };
      const acted = act(
        InteractionType.MessageComponent,
        actor,
        channel,
        { ...owners },
        { message: posted },
        metadata,
      );
      return start(acted, actor, body);
    },

    /** Submits the modal that answered `interactionId`. */
    submitModal(actor: Actor, interactionId: string, values: ModalValues): Done {
      const opener = interactions.withModal(interactionId);
      if (opener?.answer?.kind !== 'modal' || opener.user.id !== actor.user.id) {
        return refused('invalid-options', 'no such modal');
      }
      const { modal } = opener.answer;
      const faults = modalFaults(modal, values);
      if (faults.length > 0) return refused('invalid-options', faults.join('\n'));
      const components = modal.components as AnyComponent[];
      const uploads = [...walk(components)]
        .filter(({ component }) => component.type === ComponentType.FileUpload)
        .flatMap(({ component }) => [values[component.custom_id ?? ''] ?? []].flat());
      const body = {
        custom_id: modal.custom_id,
        components: submittedComponents(components, values),
        ...(uploads.length > 0 && {
          resolved: resolve(
            world,
            uploads.map((value) => ({ value })),
            undefined,
          ),
        }),
      };
      const metadata = { triggering_interaction_metadata: opener.metadata };
      const origin = opener.message ? { message: opener.message } : {};
      const acted = act(
        InteractionType.ModalSubmit,
        actor,
        opener.channel,
        { ...opener.owners },
        origin,
        metadata,
      );
      return start(acted, actor, body);
    },

    /** Takes an ephemeral message off the person's screen. */
    dismiss(actor: Actor, messageId: string): void {
      if (world.messages.get(messageId)?.onlyFor === actor.user.id) world.remove(messageId);
    },
  };
}

function refused(reason: FailureReason, detail?: string): Done {
  return { refused: { kind: 'failed', reason, ...(detail && { detail }) } };
}
