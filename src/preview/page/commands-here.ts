import { ChannelType, InteractionContextType, type APIApplicationCommand } from 'discord-api-types/v10';
import type { PageState } from './state.js';

/** The commands that can be used in the open channel: a server's own not in direct messages, each where it says. */
export function commandsHere({
  commands,
  session,
  channelId,
}: Pick<PageState, 'commands' | 'session' | 'channelId'>): readonly APIApplicationCommand[] {
  const isDirect = session?.channels.find(({ id }) => id === channelId)?.type === ChannelType.DM;
  const here = isDirect ? InteractionContextType.BotDM : InteractionContextType.Guild;
  return commands.filter(
    ({ guild_id: guildId, contexts }) =>
      !(isDirect && guildId !== undefined) && (contexts?.includes(here) ?? true),
  );
}
