import { ChannelType } from 'discord-api-types/v10';
import { missingAccess, unknownGuild, unknownUser } from '../api-error.js';
import { guildMember, guildObject } from '../guild-create.js';
import type { Route, RouteRequest } from '../route.js';
import type { Guild, World } from '../world.js';

/** Guilds, their channels and members. */
export const guildRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/guilds/:guild_id',
    query: { with_counts: 'boolean' },
    handle: (request, { world }) => ({ body: guildObject(guildOf(request, world)) }),
  },
  {
    method: 'GET',
    path: '/guilds/:guild_id/channels',
    handle(request, { world }) {
      const { id } = guildOf(request, world);
      const channels = [...world.channels.values()];
      return {
        body: channels.filter((channel) => channel.type !== ChannelType.DM && channel.guild_id === id),
      };
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild_id/members/:user_id',
    handle(request, { world }) {
      const guild = guildOf(request, world);
      const userId = request.param('user_id');
      const user = userId === '@me' ? world.bot : world.users.get(userId);
      if (!user || !guild.members.has(user.id)) throw unknownUser();
      return { body: guildMember(guild, user) };
    },
  },
  {
    method: 'GET',
    path: '/users/:user_id',
    handle({ param }, { world }) {
      const user = world.users.get(param('user_id'));
      if (!user) throw unknownUser();
      return { body: user };
    },
  },
];

/** @throws {ApiError} 10004 if there is no such guild, 50001 if the bot is not in it */
function guildOf({ param }: RouteRequest, world: World): Guild {
  const guild = world.guilds.get(param('guild_id'));
  if (!guild) throw unknownGuild();
  if (!guild.hasBot) throw missingAccess();
  return guild;
}
