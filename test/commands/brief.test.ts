import { Client, Events } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDispatch } from '../../src/bot/dispatch.js';
import { readRequest } from '../../src/bot/read-request.js';
import { commandBodies } from '../../src/bot/registration.js';
import { sendReply } from '../../src/bot/send-reply.js';
import { loadCommands } from '../../src/load-commands.js';
import type { Outcome } from '../../src/preview/person.js';
import { buttonsOf, textOf } from '../../src/preview/reading.js';
import { renderMarkdownDocument } from '../../src/render/markdown-document.js';
import { discordForTest, register } from '../preview/bot.js';
import { blocksOf, fixture, notesOf, run, suggest } from './run.js';

const headingsOf = (args: Readonly<Record<string, string>>): readonly string[] =>
  blocksOf(run('brief', args), 'heading').map(({ code }) => code);

describe('/brief', () => {
  it('has all its parts, of a whole document', () => {
    expect(headingsOf({ document: 'tidal-power' })).toEqual([
      'brief',
      'key-points',
      'figures',
      'who-is-who',
      'claims',
      'open-points',
    ]);
  });

  it('is of the first document in the reader’s language unless told', () => {
    const [heading] = blocksOf(run('brief', {}, { language: 'zh-Hant' }), 'heading');
    expect(heading?.text).toBe('高山種子庫');
  });

  it('says so where nothing is about the topic', () => {
    expect(notesOf(run('brief', { topic: 'submarine volcanoes' }))).toContain('nothing-found');
  });

  it('suggests topics and documents', () => {
    expect(suggest('brief', 'topic', 'Who')).toContain('Who pays');
    expect(suggest('brief', 'document', 'night')).toContain('night-trains');
  });
});

/** The commands on the fixture library, in an emulated Discord. */
async function discordWithFootnote() {
  const discord = await discordForTest();
  const commands = await loadCommands();
  const errors: unknown[] = [];
  const dispatch = createDispatch({
    commands,
    libraryOf: () => fixture,
    now: () => new Date('2025-07-01T00:00:00Z'),
    newIncidentId: () => 'incident',
    reportError: (error) => errors.push(error),
  });
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  onTestFinished(() => client.destroy());
  client.on(Events.InteractionCreate, (interaction) => {
    const request = readRequest(interaction);
    if (!request) return;
    dispatch(request)
      .then((reply) => sendReply(interaction, reply))
      .catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await register(discord, [...commandBodies(commands, false)]);
  return { discord, errors };
}

function messageIn(outcome: Outcome): APIMessage {
  if (!('message' in outcome)) throw new Error(`no message but ${JSON.stringify(outcome)}`);
  return outcome.message;
}

describe('a brief in Discord', () => {
  it('is one message, and its Download button gives the whole of it as a file, to the reader alone', async () => {
    const { discord, errors } = await discordWithFootnote();
    const person = discord.person();
    const message = messageIn(await person.run('brief', { document: 'night-trains' }));
    expect(textOf(message)).toContain('Brief: The Return of the Night Train');
    const labels = buttonsOf(message).map(({ label }) => label);
    expect(labels).toContain('Download');
    expect(labels).not.toContain('Next');

    const id = buttonsOf(message).find(({ label }) => label === 'Download')?.custom_id ?? '';
    const outcome = await person.press(message, id);
    expect(outcome).toMatchObject({ kind: 'message', isEphemeral: true });
    const [file, ...others] = messageIn(outcome).attachments;
    expect(others).toEqual([]);
    expect(file?.filename).toBe('night-trains-brief.md');
    const text = await (await fetch(file?.url ?? '')).text();
    expect(text).toBe(renderMarkdownDocument(run('brief', { document: 'night-trains' })));
    expect(errors).toEqual([]);
    expect(discord.violations()).toEqual([]);
  });

  it('takes one of the stances of a claim, and offers them in the reader’s language', async () => {
    const { discord } = await discordWithFootnote();
    const person = discord.person({ locale: 'zh-CN' });
    const stance = person
      .commands()
      .find(({ name }) => name === 'claim')
      ?.options?.find(({ name }) => name === 'stance');
    expect(JSON.stringify(stance)).toContain('"zh-CN":"肯定"');
    const message = messageIn(await person.run('claim', { topic: 'track charges', stance: 'contested' }));
    expect(textOf(message)).toContain('另一方面');
    expect(discord.violations()).toEqual([]);
  });
});
