/** The bot as a process: logs in to Discord and answers until it is told to stop. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Events } from 'discord.js';
import { readConfig } from '../config.js';
import { FootnoteError } from '../errors.js';
import { loadCommands } from '../load-commands.js';
import { openLibrary } from './current-library.js';
import { createDispatch } from './dispatch.js';
import { createLog, type Logger } from './log.js';
import { explainLoginError } from './login-error.js';
import { readRequest } from './read-request.js';
import { prepareCharts } from './draw-chart.js';
import { sendReply } from './send-reply.js';

/** How long a running answer may take to finish once the bot is told to stop. */
const GRACE_MS = 5000;

/** How long the process may take to end by itself once everything is closed. */
const LAST_CALL_MS = 500;

await main().catch((error: unknown) => {
  const message = error instanceof FootnoteError ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const config = readConfig(['token']);
  const log = createLog({
    level: config.logLevel,
    secrets: [config.token],
    isPretty: process.stdout.isTTY,
    write: (line) => void process.stdout.write(line),
  });
  // Where nobody reads the log any more, nobody can be told so either.
  process.stdout.on('error', () => {});
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  process.on('uncaughtException', (error) => log.error({ err: error }, 'uncaught exception'));

  const commands = await loadCommands();
  const library = await openLibrary(config, log);
  const dispatch = createDispatch({
    commands,
    libraryOf: () => library.get(),
    now: () => new Date(),
    newIncidentId: () => randomBytes(4).toString('hex'),
    reportError: (error, incident, { kind }) => log.error({ err: error, incident, kind }, 'request failed'),
  });

  const client = new Client({
    intents: [],
    ...(config.apiUrl !== undefined && { rest: { api: config.apiUrl } }),
  });
  let isStopping = false;
  reportConnection(client, log, () => isStopping);
  const running = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const request = readRequest(interaction);
    if (!request) return;
    log.debug({ kind: request.kind }, 'asked');
    const started = performance.now();
    const answering = dispatch(request)
      .then((reply) => sendReply(interaction, reply))
      .then(() => log.debug({ kind: request.kind, ms: Math.round(performance.now() - started) }, 'answered'))
      .catch((error: unknown) => log.error({ err: error, kind: request.kind }, 'reply not delivered'))
      .finally(() => running.delete(answering));
    running.add(answering);
  });

  const stop = async (reason: string): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    log.info({ reason, running: running.size }, 'stopping');
    client.removeAllListeners(Events.InteractionCreate);
    await Promise.race([Promise.allSettled(running), sleep(GRACE_MS, undefined, { ref: false })]);
    await client.destroy();
    await library.close();
    log.info('stopped');
    // discord.js goes on trying to reconnect even then, if Discord was out of reach.
    setTimeout(() => process.exit(), LAST_CALL_MS).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
  // discord.js reconnects by itself; this is told where it has given up.
  client.on(Events.ShardDisconnect, ({ code }) => {
    if (isStopping) return;
    log.error({ code }, 'disconnected for good');
    process.exitCode = 1;
    void stop('disconnected');
  });

  // Who is online is asked at once, and has three seconds.
  for (const { prepare } of commands) prepare?.(library.get());
  try {
    await client.login(config.token);
  } catch (error) {
    await client.destroy();
    await library.close();
    throw explainLoginError(error);
  }
}

/** Tells the log how the connection to Discord fares, until it is given up. */
function reportConnection(client: Client, log: Logger, isStopping: () => boolean): void {
  client.on(Events.ClientReady, ({ user, guilds }) => {
    log.info({ user: user.tag, guilds: guilds.cache.size }, 'ready');
    // Drawing works without, only later; an answer is not to wait for it.
    void prepareCharts().catch((error: unknown) => log.warn({ err: error }, 'no charts'));
    // To whatever started this process, if it listens.
    process.send?.('ready');
  });
  // The first time it comes before the one above.
  client.on(Events.ShardReady, () => {
    if (client.isReady()) log.info('logged in again');
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'client error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => {
    if (!isStopping()) log.info('reconnecting');
  });
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, 'resumed'));
  client.rest.on('rateLimited', ({ timeToReset, route }) => log.warn({ timeToReset, route }, 'rate limited'));
}
