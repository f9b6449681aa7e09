import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Interaction } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { frameText } from '../../src/preview/frame-text.js';
import type { Discord } from '../../src/preview/discord.js';
import type { PageEvent, PageRequest } from '../../src/preview/page-protocol.js';
import { discordForTest, discordWithBot } from './bot.js';

type Kind = PageEvent['type'];

/** A page: sends requests, and waits for events of a kind, in the order in which they came. */
function openPage(discord: Discord) {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/page`, { origin: discord.url });
  onTestFinished(() => socket.terminate());
  const events: PageEvent[] = [];
  let wake = () => {};
  socket.on('message', (raw) => {
    events.push(JSON.parse(frameText(raw)) as PageEvent);
    wake();
  });
  /** The next event of that kind; those before it are passed over. */
  async function next<K extends Kind>(kind: K): Promise<Extract<PageEvent, { type: K }>> {
    for (;;) {
      const event = events.shift();
      if (event?.type === kind) return event as Extract<PageEvent, { type: K }>;
      if (!event) await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return { next, send: (frame: PageRequest) => socket.send(JSON.stringify(frame)), socket };
}

const commands = [
  {
    name: 'ask',
    description: 'Asks',
    options: [{ type: 3 as const, name: 'q', description: 'd', required: true, autocomplete: true }],
  },
  { name: 'Check this', type: 3 as const },
];

async function handle(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) return interaction.respond([{ name: 'pick', value: 'picked' }]);
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply(`on: ${interaction.targetMessage.content}`);
  if (interaction.isModalSubmit()) return interaction.reply(interaction.fields.getTextInputValue('why'));
  if (interaction.isButton()) {
    const input = { type: 4 as const, custom_id: 'why', style: 1 as const, label: 'Why' };
    return interaction.showModal({
      custom_id: 'm',
      title: 'Why?',
      components: [{ type: 1, components: [input] }],
    });
  }
  if (!interaction.isChatInputCommand()) return undefined;
  const button = { type: 2 as const, style: 1 as const, custom_id: 'more', label: 'More' };
  await interaction.deferReply({ flags: 64 });
  return interaction.editReply({
    content: `${interaction.options.getString('q')} (${interaction.locale})`,
    components: [{ type: 1, components: [button] }],
  });
}

test('hello tells who, where, which commands and what was said', async () => {
  const { discord } = await discordWithBot({ commands });
  discord.person().send('said before');
  const hello = await openPage(discord).next('hello');
  expect(hello).toMatchObject({
    user: { username: 'you' },
    bot: { id: discord.applicationId, bot: true },
    botOnline: true,
    guild: { id: discord.guildId },
    channels: [{ name: 'general' }, { name: 'briefings' }, { type: 1 }],
    commands: [{ name: 'ask' }, { name: 'Check this' }],
    messages: [{ content: 'said before' }],
  });
});

test('a full round trip: type, run, defer, edit, press, fill in, dismiss', async () => {
  const { discord } = await discordWithBot({ commands, onInteraction: handle });
  const page = openPage(discord);
  const hello = await page.next('hello');
  const [channelId, commandId] = [hello.channels[0]?.id ?? '', hello.commands[0]?.id ?? ''];
  const option = { name: 'q', type: 3, value: 'why' };
  const locale = 'zh-CN';

  page.send({
    type: 'autocomplete',
    nonce: '1',
    channelId,
    commandId,
    options: [option],
    focused: 'q',
    locale,
  });
  expect(await page.next('choices')).toMatchObject({ nonce: '1', choices: [{ value: 'picked' }] });

  page.send({ type: 'run-command', nonce: '2', channelId, commandId, options: [option], locale });
  const { message } = await page.next('message-create');
  expect((message.flags ?? 0) & 128).toBe(128);
  expect(await page.next('interaction-done')).toMatchObject({ nonce: '2' });
  expect((await page.next('message-update')).message).toMatchObject({
    id: message.id,
    content: 'why (zh-CN)',
    flags: 64,
  });

  page.send({ type: 'use-component', nonce: '3', messageId: message.id, customId: 'more', locale });
  const modal = await page.next('modal');
  expect(modal).toMatchObject({ nonce: '3', modal: { title: 'Why?' } });

  page.send({
    type: 'submit-modal',
    nonce: '4',
    interactionId: modal.interactionId,
    values: { why: 'so' },
    locale,
  });
  expect((await page.next('message-create')).message.content).toBe('so');

  page.send({ type: 'dismiss-message', messageId: message.id });
  expect(await page.next('message-delete')).toMatchObject({ messageId: message.id });
  expect(discord.violations()).toEqual([]);
});

test('a message is written, and a message command run on it', async () => {
  const { discord } = await discordWithBot({ commands, onInteraction: handle });
  const page = openPage(discord);
  const hello = await page.next('hello');
  const [channelId, commandId] = [hello.channels[2]?.id ?? '', hello.commands[1]?.id ?? ''];
  page.send({ type: 'send-message', nonce: '1', channelId, content: 'a claim' });
  const { message } = await page.next('message-create');
  expect(message).toMatchObject({ content: 'a claim', author: { id: hello.user.id }, channel_id: channelId });
  const run = {
    type: 'run-command',
    nonce: '2',
    channelId,
    commandId,
    options: [],
    locale: 'en-US',
  } as const;
  page.send({ ...run, targetMessageId: message.id });
  expect((await page.next('message-create')).message.content).toBe('on: a claim');
  page.send({ ...run, nonce: '3', targetMessageId: '1' });
  expect(await page.next('interaction-failed')).toMatchObject({ nonce: '3', reason: 'invalid-options' });
});

test('the page learns of the bot going, of new commands, and of nobody else’s ephemeral messages', async () => {
  const { discord, client } = await discordWithBot({ commands, onInteraction: handle });
  const page = openPage(discord);
  const hello = await page.next('hello');
  await discord.person().run('ask', { q: 'secret' });
  discord.person().send('open');
  expect((await page.next('message-create')).message.content).toBe('open');
  await client.application?.commands.set([]);
  expect(await page.next('commands')).toEqual({ type: 'commands', commands: [] });
  await client.destroy();
  expect(await page.next('bot-status')).toEqual({ type: 'bot-status', online: false });
  const channelId = hello.channels[0]?.id ?? '';
  page.send({ type: 'run-command', nonce: '1', channelId, commandId: '1', options: [], locale: 'en-US' });
  expect(await page.next('interaction-failed')).toMatchObject({ reason: 'unknown-command' });
  page.send({ type: 'send-message', nonce: '2', channelId, content: 'x'.repeat(2001) });
  expect(await page.next('interaction-failed')).toMatchObject({ nonce: '2', reason: 'invalid-options' });
});

test('a frame that is no request closes the page’s connection', async () => {
  const page = openPage(await discordForTest());
  const closed = new Promise((resolve) => page.socket.once('close', resolve));
  await page.next('hello');
  page.socket.send('{"type":"format-disk"}');
  expect(await closed).toBe(1003);
});

test('the page’s files are served, with a policy that lets nothing in from elsewhere, and nothing outside the folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html>page');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const discord = await discordForTest({ pageFolder: join(folder, 'page') });
  const served = await fetch(discord.url);
  expect(await served.text()).toBe('<!doctype html>page');
  expect(served.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect((await fetch(`${discord.url}/%2e%2e%2fsecret.txt`)).status).toBe(404);
  expect((await fetch(`${discord.url}/none.js`)).status).toBe(404);
});

test.for([
  ['its own name', {}, 200],
  ['localhost', { host: 'localhost:1' }, 200],
  ['another name that leads here', { host: 'evil.example' }, 403],
  ['a page of another site', { origin: 'https://evil.example' }, 403],
] as const)('a request from %s', async ([, headers, status]) => {
  const discord = await discordForTest();
  const asked = request(`${discord.apiUrl}/v10/gateway`, { headers });
  const answered = new Promise<number | undefined>((resolve) => {
    asked.on('response', (response) => resolve(response.resume().statusCode));
  });
  asked.end();
  expect(await answered).toBe(status);
});

test('a page of another site cannot open the page’s WebSocket', async () => {
  const discord = await discordForTest();
  const socket = new WebSocket(`${discord.url.replace('http', 'ws')}/page`, {
    origin: 'https://evil.example',
  });
  const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
  expect(error.message).toContain('403');
});
