/** An interaction of discord.js as a request. */
import type { APIMessageTopLevelComponent, Interaction, Message } from 'discord.js';
import type { Request } from './request.js';

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
    const { content, embeds, channelId, id } = interaction.targetMessage;
    const components = componentsOf(interaction.targetMessage);
    const place = `${guildId ?? '@me'}/${channelId}/${id}`;
    const target = { content, components, embeds: embeds.map((embed) => embed.toJSON()), place };
    return { ...shared, kind: 'menu', name: interaction.commandName, target };
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

function componentsOf({ components }: Message): APIMessageTopLevelComponent[] {
  return components.map((component) => component.toJSON());
}
