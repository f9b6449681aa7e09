/** An interaction of discord.js as a request. */
import type { APIMessageTopLevelComponent, Interaction, Message, MessageSnapshot } from 'discord.js';
import type { MessagePart, Request } from './request.js';

/** What the interaction asks; undefined for kinds that the bot has no use for. */
export function readRequest(interaction: Interaction): Request | undefined {
  const { locale, guildId, user } = interaction;
  const shared = { locale, userId: user.id, ...(guildId !== null && { serverId: guildId }) };
  if (interaction.isChatInputCommand()) {
    const given = interaction.options.data.flatMap(({ name, value }) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return {
      ...shared,
      kind: 'command',
      command: interaction.commandName,
      arguments: Object.fromEntries(given),
    };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const { targetMessage: message, commandName: name } = interaction;
    const parts = [message, ...message.messageSnapshots.values()].map(toPart);
    const place = `${guildId ?? '@me'}/${message.channelId}/${message.id}`;
    return { ...shared, kind: 'menu', name, target: { parts, place } };
  }
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    return { ...shared, kind: 'autocomplete', command: interaction.commandName, option: name, typed: value };
  }
  if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const { message, customId } = interaction;
    const askerId = message.interactionMetadata?.user.id;
    return {
      ...shared,
      kind: 'component',
      customId,
      values: interaction.isStringSelectMenu() ? interaction.values : [],
      message: {
        id: message.id,
        components: componentsOf(message),
        isHidden: message.flags.has('Ephemeral'),
        ...(askerId !== undefined && { askerId }),
      },
    };
  }
  return undefined;
}

function toPart(message: Message | MessageSnapshot): MessagePart {
  const embeds = message.embeds.map((embed) => embed.toJSON());
  return { content: message.content ?? '', components: componentsOf(message), embeds };
}

function componentsOf({ components }: Message | MessageSnapshot): APIMessageTopLevelComponent[] {
  return components.map((component) => component.toJSON());
}
