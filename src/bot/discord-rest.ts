/** Discord's REST interface as register and doctor use it. */
import { REST, Routes } from 'discord.js';
import type { RegisteredCommand } from './command-difference.js';
import type { CommandBody } from './registration.js';

export interface Place {
  readonly applicationId: string;
  /** Absent for all servers. */
  readonly guildId?: string;
}

/** A client with the bot's token. */
export function openRest(token: string, apiUrl: string | undefined): REST {
  return new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
}

/** The commands that are registered there now, in all languages. */
export async function fetchCommands(rest: REST, place: Place): Promise<readonly RegisteredCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(routeOf(place), { query })) as RegisteredCommand[];
}

/** Replaces all commands that are registered there. */
export async function putCommands(rest: REST, place: Place, body: readonly CommandBody[]): Promise<void> {
  await rest.put(routeOf(place), { body });
}

/** The link that installs the bot, in a server or for a person; it asks for no permission, for it needs none. */
export function inviteLink(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=0`;
}

function routeOf({ applicationId, guildId }: Place): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}
