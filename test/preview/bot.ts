/** A small bot on the real discord.js, for driving the emulated Discord over the wire. */
import {
  Client,
  Events,
  REST,
  Routes,
  type ClientOptions,
  type Interaction,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { onTestFailed, onTestFinished } from 'vitest';
import { startDiscord, type Discord, type DiscordOptions } from '../../src/preview/discord.js';

/** What a test's bot is. */
export interface BotOptions {
  readonly commands?: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
  readonly intents?: number;
  readonly rest?: ClientOptions['rest'];
}

/** A Discord that stops with the test. */
export async function discordForTest(options?: DiscordOptions): Promise<Discord> {
  const discord = await startDiscord(options);
  onTestFinished(() => discord.stop());
  onTestFailed(() => {
    for (const { method, path, violations } of discord.violations()) {
      process.stderr.write(`${method} ${path}: ${violations.join('; ')}\n`);
    }
  });
  return discord;
}

/** A discord.js client that is ready, its commands registered; errors of its handler are in `errors`. */
export async function startBot(discord: Discord, options: BotOptions = {}) {
  const { commands = [], onInteraction, intents = 1, rest } = options;
  const client = new Client({
    intents,
    rest: { api: discord.apiUrl, ...rest },
    // discord.js waits 5 s between two sessions; a test need not.
    ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
  });
  onTestFinished(() => client.destroy());
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => void errors.push(error));
  if (onInteraction) {
    client.on(Events.InteractionCreate, (interaction) => {
      onInteraction(interaction).catch((error: unknown) => errors.push(error));
    });
  }
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  if (commands.length > 0) await register(discord, commands);
  return { client, errors };
}

/** Registers global commands as a deploy script does. */
export function register(
  discord: Discord,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<unknown> {
  return restOf(discord).put(Routes.applicationCommands(discord.applicationId), { body: commands });
}

/** A REST client that shows every error at once. */
export function restOf(discord: Discord, token = discord.token): REST {
  return new REST({ api: discord.apiUrl, retries: 0 }).setToken(token);
}

/** A fresh Discord with a bot in it. */
export async function discordWithBot(options: BotOptions & { readonly discord?: DiscordOptions } = {}) {
  const discord = await discordForTest(options.discord);
  return { discord, ...(await startBot(discord, options)) };
}
