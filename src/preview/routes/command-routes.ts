import { ApplicationCommandType, type APIApplicationCommand } from 'discord-api-types/v10';
import { missingAccess, refuse, unknownCommand } from '../api-error.js';
import { commandListProblems, commandProblems, type CommandBody } from '../limits/commands.js';
import type { Route, RouteRequest } from '../route.js';
import type { World } from '../world.js';

const GLOBAL = '/applications/:application_id/commands';
const OF_GUILD = '/applications/:application_id/guilds/:guild_id/commands';

/** Registration of commands, global and per guild. */
export const commandRoutes: readonly Route[] = [...scoped(GLOBAL), ...scoped(OF_GUILD)];

function scoped(path: string): Route[] {
  const one = `${path}/:command_id`;
  return [
    {
      method: 'GET',
      path,
      query: { with_localizations: 'boolean' },
      handle(request, { world }) {
        const isFull = request.query.get('with_localizations') === 'true';
        const commands = commandsOf(world, scopeOf(request, world));
        return { body: isFull ? commands : commands.map(withoutLocalizations) };
      },
    },
    {
      method: 'PUT',
      path,
      schema: ['ApplicationCommandUpdateRequestSchema'],
      handle(request, { world }) {
        const guildId = scopeOf(request, world);
        const bodies = request.body as CommandBody[];
        refuse(commandListProblems(bodies));
        const before = commandsOf(world, guildId);
        for (const { id } of before) world.commands.delete(id);
        const commands = bodies.map((body) => store(world, body, guildId, sameNamed(before, body)));
        world.events.emit('commands');
        return { body: commands };
      },
    },
    {
      method: 'POST',
      path,
      schema: 'ApplicationCommandCreateRequestSchema',
      handle(request, { world }) {
        const guildId = scopeOf(request, world);
        const body = request.body as CommandBody;
        const before = commandsOf(world, guildId);
        const replaced = sameNamed(before, body);
        refuse(commandProblems(body));
        refuse(
          commandListProblems([...before.filter((command) => command !== replaced), body] as CommandBody[]),
        );
        const command = store(world, body, guildId, replaced);
        world.events.emit('commands');
        return { status: replaced ? 200 : 201, body: command };
      },
    },
    {
      method: 'GET',
      path: one,
      handle: (request, { world }) => ({ body: find(request, world) }),
    },
    {
      method: 'PATCH',
      path: one,
      schema: 'ApplicationCommandPatchRequestPartialSchema',
      handle(request, { world }) {
        const command = find(request, world);
        const body = { ...command, ...(request.body as Partial<CommandBody>) } as CommandBody;
        refuse(commandProblems(body));
        const changed = store(world, body, command.guild_id, command);
        world.events.emit('commands');
        return { body: changed };
      },
    },
    {
      method: 'DELETE',
      path: one,
      handle(request, { world }) {
        world.commands.delete(find(request, world).id);
        world.events.emit('commands');
        return { status: 204 };
      },
    },
  ];
}

/** The guild whose commands are meant, none for global ones. @throws {ApiError} 50001 for what is not the bot's */
function scopeOf({ param }: RouteRequest, world: World): string | undefined {
  if (param('application_id') !== world.applicationId) throw missingAccess();
  const guildId = param('guild_id');
  if (guildId === '') return undefined;
  if (!world.guilds.get(guildId)?.hasBot) throw missingAccess();
  return guildId;
}

function commandsOf(world: World, guildId: string | undefined): APIApplicationCommand[] {
  return [...world.commands.values()].filter((command) => command.guild_id === guildId);
}

function find(request: RouteRequest, world: World): APIApplicationCommand {
  const guildId = scopeOf(request, world);
  const command = world.commands.get(request.param('command_id'));
  if (!command || command.guild_id !== guildId) throw unknownCommand();
  return command;
}

/** A command keeps its id when it is registered again under its name. */
function sameNamed(
  commands: readonly APIApplicationCommand[],
  body: CommandBody,
): APIApplicationCommand | undefined {
  const type = body.type ?? ApplicationCommandType.ChatInput;
  return commands.find((command) => command.name === body.name && command.type === type);
}

function store(
  world: World,
  body: CommandBody,
  guildId: string | undefined,
  replaced: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const permissions = body.default_member_permissions;
  const command = {
    name_localizations: null,
    description_localizations: null,
    nsfw: false,
    ...(!guildId && { dm_permission: true, contexts: null }),
    integration_types: [0],
    ...body,
    id: replaced?.id ?? world.snowflake(),
    application_id: world.applicationId,
    version: world.snowflake(),
    type: body.type ?? ApplicationCommandType.ChatInput,
    description: body.description ?? '',
    default_member_permissions:
      permissions === undefined || permissions === null ? null : String(permissions),
    ...(guildId && { guild_id: guildId }),
  } as APIApplicationCommand;
  world.commands.set(command.id, command);
  return command;
}

/** Lists leave the dictionaries out unless they are asked for, in commands, options and choices alike. */
function withoutLocalizations<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutLocalizations) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLocalizations(inner)])) as T;
}
