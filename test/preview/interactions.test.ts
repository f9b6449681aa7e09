import {
  DiscordAPIError,
  MessageFlags,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { PersonOptions } from '../../src/preview/person.js';
import { discordWithBot, restOf } from './bot.js';

const commands = [{ name: 'go', description: 'Goes', integration_types: [0, 1], contexts: [0, 1] }];

/** Runs /go, calls `handle`, and gives the code and status with which Discord refused what it did. */
async function refusalOf(
  handle: (interaction: ChatInputCommandInteraction, advance: (ms: number) => void) => Promise<unknown>,
  personOptions?: PersonOptions,
) {
  let settle: (refusal: unknown) => void = () => {};
  const refusal = new Promise<unknown>((resolve) => (settle = resolve));
  const { discord } = await discordWithBot({
    commands,
    rest: { retries: 0 },
    onInteraction: async (interaction: Interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await handle(interaction, (ms) => discord.advance(ms)).then(
        () => settle('accepted'),
        (error: unknown) => settle(error instanceof DiscordAPIError ? [error.status, error.code] : error),
      );
    },
  });
  void discord.person(personOptions).run('go');
  return { refusal: await refusal, discord };
}

/** discord.js keeps its own record of what was answered; without it Discord has to say. */
function forget(interaction: ChatInputCommandInteraction): void {
  interaction.replied = false;
  interaction.deferred = false;
}

test('an answer within 3 s is taken', async () => {
  const { refusal } = await refusalOf((interaction, advance) => {
    advance(2_900);
    return interaction.reply('in time');
  });
  expect(refusal).toBe('accepted');
});

test('an answer after 3 s → 404, 10062', async () => {
  const { refusal, discord } = await refusalOf((interaction, advance) => {
    advance(3_001);
    return interaction.reply('late');
  });
  expect(refusal).toEqual([404, 10062]);
  expect(discord.violations()[0]?.violations).toEqual(['Unknown interaction (10062)']);
});

test('a second answer → 400, 40060', async () => {
  const { refusal } = await refusalOf(async (interaction) => {
    await interaction.reply('once');
    forget(interaction);
    await interaction.reply('twice');
  });
  expect(refusal).toEqual([400, 40060]);
});

test.for([
  ['edit', (interaction: ChatInputCommandInteraction) => interaction.editReply('x')],
  ['follow-up', (interaction: ChatInputCommandInteraction) => interaction.followUp('x')],
  ['fetch', (interaction: ChatInputCommandInteraction) => interaction.fetchReply()],
] as const)('%s after 15 min → 401, 50027, just before it is taken', async ([, use]) => {
  const after = async (ms: number) =>
    (
      await refusalOf(async (interaction, advance) => {
        await interaction.reply('first');
        advance(ms);
        await use(interaction);
      })
    ).refusal;
  expect(await after(15 * 60_000 - 5_000)).toBe('accepted');
  expect(await after(15 * 60_000)).toEqual([401, 50027]);
});

test('a follow-up before any answer → 404, 10015', async () => {
  const { refusal } = await refusalOf((interaction) => {
    interaction.replied = true;
    return interaction.followUp('early');
  });
  expect(refusal).toEqual([404, 10015]);
});

test.for([
  [{}, 'accepted'],
  [{ isInstalled: true }, 'accepted'],
  [{ where: 'foreign-guild' }, [400, 40094]],
] as const)('a sixth follow-up for a person with %j → %j', async ([personOptions, expected]) => {
  const { refusal } = await refusalOf(async (interaction) => {
    await interaction.reply('0');
    for (let count = 1; count <= 6; count++) await interaction.followUp(String(count));
  }, personOptions);
  expect(refusal).toEqual(expected);
});

test('a public answer cannot be made ephemeral by an edit', async () => {
  const { refusal } = await refusalOf(async (interaction) => {
    await interaction.reply('public');
    const path = `/webhooks/${interaction.applicationId}/${interaction.token}/messages/@original` as const;
    await interaction.client.rest.patch(path, { body: { flags: MessageFlags.Ephemeral }, auth: false });
  });
  expect(refusal).toEqual([400, 50035]);
});

test('a message that has Components V2 takes no content ever after', async () => {
  const { refusal } = await refusalOf(async (interaction) => {
    await interaction.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 10, content: 'v2' }],
    });
    await interaction.editReply('plain');
  });
  expect(refusal).toEqual([400, 50035]);
});

test('a deferral cannot carry the V2 flag; the edit can', async () => {
  const edited = await refusalOf(async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 10, content: 'v2' }],
    });
  });
  expect(edited.refusal).toBe('accepted');
  const deferred = await refusalOf((interaction) =>
    interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      body: { type: 5, data: { flags: MessageFlags.IsComponentsV2 } },
      auth: false,
    }),
  );
  expect(deferred.refusal).toEqual([400, 50035]);
});

test.for([6, 7, 8, 1])('a command is not answered with callback type %i', async (type) => {
  const { refusal } = await refusalOf((interaction) =>
    interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      body: { type, data: type === 8 ? { choices: [] } : type === 7 ? { content: 'x' } : undefined },
      auth: false,
    }),
  );
  expect(refusal).toEqual([400, 50035]);
});

test('a bot that stays silent: the person hears so after 3 s', async () => {
  const { discord } = await discordWithBot({ commands });
  const outcome = discord.person().run('go');
  discord.advance(3_000);
  expect(await outcome).toEqual({ kind: 'failed', reason: 'no-response' });
});

test('a bot that was refused: the person hears why', async () => {
  const { discord, errors } = await discordWithBot({
    commands,
    onInteraction: async (interaction) => interaction.isRepliable() && interaction.reply('x'.repeat(2_001)),
  });
  const outcome = discord.person().run('go');
  while (errors.length === 0) await new Promise((resolve) => setImmediate(resolve));
  discord.advance(3_000);
  expect(await outcome).toEqual({
    kind: 'failed',
    reason: 'bot-error',
    detail: 'data.content: Must be 2000 or fewer in length. (BASE_TYPE_MAX_LENGTH)',
  });
});

test('a deferral that is never made good is taken away after 15 min', async () => {
  const { discord } = await discordWithBot({
    commands,
    onInteraction: async (interaction) => interaction.isRepliable() && interaction.deferReply(),
  });
  const person = discord.person();
  const outcome = person.run('go');
  await person.seen(({ flags }) => ((flags ?? 0) & MessageFlags.Loading) !== 0);
  discord.advance(15 * 60_000);
  expect(await outcome).toEqual({ kind: 'failed', reason: 'no-response' });
  expect(person.messages()).toEqual([]);
});

test('a wrong token → 401; an unknown route → 404; a known one with the wrong method → 405', async () => {
  const { discord } = await discordWithBot();
  await expect(restOf(discord, 'wrong').get('/users/@me')).rejects.toMatchObject({ status: 401, code: 0 });
  await expect(restOf(discord).get('/voice/regions')).rejects.toMatchObject({ status: 404, code: 0 });
  await expect(restOf(discord).delete('/gateway/bot')).rejects.toMatchObject({ status: 405, code: 0 });
});

test('every answer carries rate-limit headers, and 204 claims no content type', async () => {
  const { discord } = await discordWithBot();
  const headers = { authorization: `Bot ${discord.token}` };
  const response = await fetch(`${discord.apiUrl}/v10/users/@me`, { headers });
  expect(response.headers.get('x-ratelimit-remaining')).toMatch(/^\d+$/);
  const channel = discord.person().channel.id;
  const empty = await fetch(`${discord.apiUrl}/v10/channels/${channel}/typing`, { method: 'POST', headers });
  expect([empty.status, empty.headers.get('content-type')]).toEqual([204, null]);
});
