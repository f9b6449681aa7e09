import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, MessageFlags, type Interaction } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Discord } from '../../src/preview/discord.js';
import { discordForTest, discordWithBot, restOf, startBot } from './bot.js';

function upgradeTo(path: string): string {
  const headers = [
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
  ];
  const lines = [`GET ${path} HTTP/1.1`, ...headers, 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

const commands = [{ name: 'go', description: 'Goes' }];
const answer = {
  commands,
  onInteraction: async (interaction: Interaction) =>
    interaction.isRepliable() && (await interaction.reply('gone')),
};

test('a bot logs in, knows its guild and its channels, and each knows it is online', async () => {
  const discord = await discordForTest();
  const { client } = await startBot(discord);
  await discord.botOnline();
  expect(client.user?.id).toBe(discord.applicationId);
  const guild = client.guilds.cache.get(discord.guildId);
  expect(guild?.channels.cache.map(({ name }) => name)).toEqual(['general', 'briefings']);
  expect(guild?.members.me?.displayHexColor).toBe('#000000');
});

test('a wrong token → close 4004', async () => {
  const discord = await discordForTest();
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  onTestFinished(() => client.destroy());
  await expect(client.login('wrong')).rejects.toThrow();
  expect(await closeCode(discord, { token: 'wrong', intents: 0 })).toBe(4004);
});

test.for([
  [1 << 30, 4013],
  [GatewayIntentBits.MessageContent, 4014],
  [GatewayIntentBits.GuildMembers, 4014],
] as const)('intents %i, of which none was granted → close %i', async ([intents, code]) => {
  expect(await closeCode(await discordForTest(), { token: 'preview.token.not-a-secret', intents })).toBe(
    code,
  );
});

test('a granted privileged intent is let in, and shows the bot what people write', async () => {
  const intents =
    GatewayIntentBits.GuildMessages | GatewayIntentBits.MessageContent | GatewayIntentBits.Guilds;
  const { discord, client } = await discordWithBot({
    intents,
    discord: { privilegedIntents: GatewayIntentBits.MessageContent },
  });
  const heard = once(client, Events.MessageCreate);
  discord.person().send('in the open');
  expect((await heard)[0]).toMatchObject({ content: 'in the open' });
});

test('without Message Content a message in a guild comes empty, one in direct messages whole', async () => {
  const intents =
    GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;
  const { discord, client } = await discordWithBot({ intents });
  const heard: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => void heard.push(content));
  discord.person().send('in the open');
  discord.person().send(`<@${discord.applicationId}> hello`);
  const last = once(client, Events.Raw, { signal: AbortSignal.timeout(2_000) });
  discord.person({ where: 'dm' }).send('between us');
  await last;
  while (heard.length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toEqual(['', `<@${discord.applicationId}> hello`]);
});

test('a bot with no intents hears of interactions alone', async () => {
  const { discord, client } = await discordWithBot({ ...answer, intents: 0 });
  const events: string[] = [];
  client.on(Events.Raw, ({ t }: { t: string }) => void events.push(t));
  const person = discord.person();
  person.send('unheard');
  await person.run('go');
  expect(events).toEqual(['INTERACTION_CREATE']);
});

test('what was missed while the connection was lost is replayed, and answered', async () => {
  const { discord, client } = await discordWithBot(answer);
  const resumed = once(client, Events.ShardResume);
  discord.faults.dropGateway(4000);
  await once(client, Events.ShardReconnecting);
  const outcome = discord.person().run('go');
  expect((await resumed)[1]).toBeGreaterThan(0);
  expect(await outcome).toMatchObject({ kind: 'message' });
});

test('op 7 makes the bot reconnect and resume', async () => {
  const { discord, client } = await discordWithBot(answer);
  const resumed = once(client, Events.ShardResume);
  discord.faults.requestReconnect();
  await resumed;
  expect(await discord.person().run('go')).toMatchObject({ kind: 'message' });
});

test('op 9 that can be resumed is resumed; one that cannot is a new session', async () => {
  const { discord, client } = await discordWithBot(answer);
  const resumed = once(client, Events.ShardResume);
  discord.faults.invalidateSession(true);
  await resumed;
  const ready = once(client, Events.ShardReady);
  discord.faults.invalidateSession(false);
  await ready;
  expect(await discord.person().run('go')).toMatchObject({ kind: 'message' });
});

test('a connection that sends no heartbeats is closed with 4009', async () => {
  const discord = await discordForTest({ heartbeatIntervalMs: 20 });
  const socket = new WebSocket(discord.gatewayUrl);
  expect((await once(socket, 'close'))[0]).toBe(4009);
});

test('heartbeats are acknowledged', async () => {
  const socket = await openGateway(await discordForTest());
  socket.send(JSON.stringify({ op: 1, d: null }));
  expect(await nextFrame(socket)).toMatchObject({ op: 11 });
});

test.for([
  ['not JSON', 'nonsense', 4002],
  ['an unknown opcode', '{"op":99}', 4001],
  ['a presence before IDENTIFY', '{"op":3,"d":{}}', 4003],
] as const)('%s → close', async ([, frame, code]) => {
  const socket = await openGateway(await discordForTest());
  socket.send(frame);
  expect((await once(socket, 'close'))[0]).toBe(code);
});

test.for([
  ['before a request', ''],
  ['in a request', 'GET / HTTP/1.1\r\nHost: '],
  ['in an answer', 'GET /index.html HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['when let in', upgradeTo('/page')],
  ['when turned away', upgradeTo('/elsewhere')],
] as const)('a connection reset %s ends alone', async ([, sent]) => {
  const discord = await discordForTest();
  const { hostname, port } = new URL(discord.url);
  for (const wait of [0, 1, 5, 20]) {
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(sent);
    await setTimeout(wait);
    socket.resetAndDestroy();
  }
  await setTimeout(50);
  expect((await fetch(discord.url)).status).toBe(200);
});

test('a frame that breaks the WebSocket protocol ends its connection, not the server', async () => {
  const discord = await discordForTest();
  const socket = await openGateway(discord);
  const closed = once(socket, 'close');
  const { _socket: raw } = socket as unknown as { _socket: Socket };
  raw.write(Buffer.from([0xff, 0xff, 0xff]));
  await closed;
  expect((await fetch(`${discord.apiUrl}/v10/gateway`)).status).toBe(200);
});

test('a session that does not exist cannot be resumed: op 9, false', async () => {
  const discord = await discordForTest();
  const socket = await openGateway(discord);
  socket.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: 'none', seq: 1 } }));
  expect(await nextFrame(socket)).toMatchObject({ op: 9, d: false });
});

test('429 is waited out and tried again; so is a server error', async () => {
  const { discord } = await discordWithBot(answer);
  discord.faults.rateLimit({ on: /^POST \/interactions/, retryAfterMs: 20 });
  discord.faults.fail({ on: /^POST \/interactions/, status: 503, times: 2 });
  expect(await discord.person().run('go')).toMatchObject({ kind: 'message' });
  const callbacks = discord.requests.filter(({ path }) => path.endsWith('/callback'));
  expect(callbacks.map(({ status }) => status)).toEqual([429, 503, 503, 204]);
  expect(discord.violations()).toEqual([]);
});

test('a delayed answer comes when its time has come', async () => {
  const { discord } = await discordWithBot();
  discord.faults.delay({ on: /users\/@me/, delayMs: 60_000 });
  const user = restOf(discord).get('/users/@me');
  while (!(await passes(discord, user)));
  expect(await user).toMatchObject({ id: discord.applicationId });
});

/** Moves time forward a little; whether `pending` has settled. */
async function passes(discord: Discord, pending: Promise<unknown>): Promise<boolean> {
  discord.advance(30_000);
  const tick = new Promise<false>((resolve) => setImmediate(() => resolve(false)));
  return Promise.race([pending.then(() => true), tick]);
}

test('the bot hears of its own public messages, never of ephemeral ones', async () => {
  const { discord, client } = await discordWithBot({
    commands,
    intents: GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages,
    onInteraction: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: 'hidden', flags: MessageFlags.Ephemeral });
      await interaction.followUp('open');
    },
  });
  const heard = once(client, Events.MessageCreate);
  await discord.person().run('go');
  expect((await heard)[0]).toMatchObject({ content: 'open' });
});

async function openGateway(discord: Discord): Promise<WebSocket> {
  const socket = new WebSocket(discord.gatewayUrl);
  onTestFinished(() => socket.terminate());
  expect(await nextFrame(socket)).toMatchObject({ op: 10 });
  return socket;
}

async function nextFrame(socket: WebSocket): Promise<unknown> {
  const [raw] = (await once(socket, 'message')) as [Buffer];
  return JSON.parse(String(raw));
}

async function closeCode(discord: Discord, identify: { token: string; intents: number }): Promise<number> {
  const socket = await openGateway(discord);
  socket.send(JSON.stringify({ op: 2, d: { ...identify, properties: {} } }));
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}
