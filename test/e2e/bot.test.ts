import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  type APIMessage,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { startDiscord } from '../../src/preview/discord.js';
import type { Outcome } from '../../src/preview/person.js';
import { buttonsOf, componentsOf, textOf } from '../../src/preview/reading.js';
import { copyCorpus, discordWithBuiltBot, settingsFor, shared, startProgram } from './built-bot.js';

const QUESTION = 'How high above sea level is the seed bank on Alishan?';
const READ = { document: 'night-trains', passage: 1 };

/** Arguments for the commands that need some. */
const given: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  ask: { question: QUESTION },
  claim: { topic: 'night trains' },
  figure: { query: 'passengers' },
  who: { name: 'Hanna Lindqvist' },
  check: { statement: 'Nordbahn has ordered 33 new trains.' },
};

function messageIn(outcome: Outcome): APIMessage {
  if (!('message' in outcome)) throw new Error(`no message but ${JSON.stringify(outcome)}`);
  return outcome.message;
}

function buttonId(message: APIMessage, label: string): string {
  const id = buttonsOf(message).find((button) => button.label === label)?.custom_id;
  if (!id) throw new Error(`no button “${label}” in ${textOf(message)}`);
  return id;
}

const article = (title: string, paragraph: string) =>
  `---\ntitle: ${title}\nlanguage: en\n---\n\n${paragraph}\n`;

describe('the bot, built and logged in', () => {
  const built = shared((atEnd) => discordWithBuiltBot(undefined, atEnd));

  it('answers every command, in a server, in direct messages and as an app of a person alone', async () => {
    const { discord, bot } = built();
    // An answer about somebody else's message is not for all to see.
    const hidden = 'Check this message';
    for (const where of ['guild', 'dm', 'foreign-guild'] as const) {
      const person = discord.person({ where });
      const commands = person.commands();
      expect(commands.length).toBeGreaterThan(5);
      for (const { name, type } of commands) {
        const outcome =
          type === ApplicationCommandType.ChatInput
            ? await person.run(name, given[name] ?? {})
            : await person.runOnMessage(name, person.send(QUESTION));
        expect([where, name, outcome]).toEqual([
          where,
          name,
          expect.objectContaining({ kind: 'message', isEphemeral: name === hidden }),
        ]);
      }
    }
    expect(discord.violations()).toEqual([]);
    expect(bot.output()).not.toMatch(/"level":"(?:warn|error)"/);
    expect(bot.output()).not.toContain(discord.token);
  });

  it('reads an answer with components, and what a message forwards', async () => {
    const { discord } = built();
    const person = discord.person({});
    const answer = messageIn(await person.run('ask', { question: QUESTION }));
    const forwarded = person.forward(person.send('Nordbahn has ordered 33 new trains.'));
    expect(textOf(messageIn(await person.runOnMessage('Check this message', answer)))).toContain('Alishan');
    expect(textOf(messageIn(await person.runOnMessage('Check this message', forwarded)))).toContain(
      'Nordbahn',
    );
    expect(discord.violations()).toEqual([]);
  });

  it('speaks the language of the reader and completes every free text', async () => {
    const { discord } = built();
    const person = discord.person({ locale: 'zh-TW' });
    expect(textOf(messageIn(await person.run('說明')))).toContain('可以這樣問');
    for (const command of person.commands()) {
      for (const option of command.options ?? []) {
        if (option.type !== ApplicationCommandOptionType.String || option.choices) continue;
        const outcome = await person.autocomplete(command.name, option.name, { [option.name]: '' });
        expect([command.name, option.name, outcome.kind]).toEqual([command.name, option.name, 'choices']);
      }
    }
    const outcome = await person.autocomplete('library', 'document', { document: 'night' });
    expect(JSON.stringify(outcome)).toContain('Night Train');
    expect(discord.violations()).toEqual([]);
  });

  it('suggests questions that it answers, from the first character typed', async () => {
    const { discord } = built();
    const person = discord.person({ locale: 'zh-TW' });
    const outcome = await person.autocomplete('ask', 'question', { question: '叶' });
    if (outcome.kind !== 'choices') throw new Error(outcome.kind);
    const values = outcome.choices.map(({ value }) => String(value));
    expect(values).toContain('葉文彬');
    for (const question of values) {
      expect(textOf(messageIn(await person.run('ask', { question })))).not.toContain(
        '文章中沒有這個問題的答案',
      );
    }
    expect(discord.violations()).toEqual([]);
  });

  it('gives something for every button and every menu of every answer', async () => {
    const { discord, bot } = built();
    const person = discord.person();
    const ask = async (name: string) =>
      messageIn(await person.run(name, { ...given[name], ...(name !== 'help' && { hide: true }) }));
    const labels = new Set<string>();
    for (const { name, type } of person.commands()) {
      if (type !== ApplicationCommandType.ChatInput) continue;
      const usable = componentsOf(await ask(name)).filter((each) => each.custom_id && !each.disabled);
      for (const { custom_id, label, options } of usable) {
        const id = custom_id ?? '';
        // A button may change its message, so each is used on a fresh one.
        const message = await ask(name);
        const outcome = label
          ? await person.press(message, id)
          : await person.select(message, id, [options?.[0]?.value ?? '']);
        const kinds = label === 'Publish' ? ['update'] : ['message', 'update'];
        expect(kinds, `${name}: ${label}`).toContain(outcome.kind);
        expect(textOf(messageIn(outcome))).not.toContain('older version');
        labels.add(label ?? 'menu');
      }
    }
    expect([...labels]).toEqual(expect.arrayContaining(['Context', 'Read', 'Download', 'Publish', 'menu']));
    expect(discord.violations()).toEqual([]);
    expect(bot.output()).not.toMatch(/"level":"(?:warn|error)"/);
  });

  it('leads to the original of an article that has an address', async () => {
    const { discord } = built();
    const message = messageIn(await discord.person().run('library', READ));
    const link = buttonsOf(message).find(({ label }) => label === 'Open original');
    expect(link?.url).toBe('https://example.org/night-trains');
  });
});

describe('the bot, with a Discord of its own', () => {
  it('shows figures that compare as a picture, also where the answer is published', async () => {
    const bridges = article(
      'Four Bridges',
      'The Arden bridge cost €48 million, the Belmont bridge cost €31 million, the Corran bridge cost €19 million and the 都灵 bridge cost €12 million.',
    );
    const { discord } = await discordWithBuiltBot((folder) => writeFile(join(folder, 'bridges.md'), bridges));
    const [person, other] = [discord.person(), discord.person()];
    const pictureIn = (message: APIMessage) =>
      componentsOf(message).find(({ type }) => type === ComponentType.MediaGallery)?.items?.[0];
    const hidden = messageIn(await person.run('figure', { query: 'bridge cost', hide: true }));
    expect(pictureIn(hidden)?.description).toMatch(/€48 million[^]*€12 million/);
    const address = pictureIn(hidden)?.media.url ?? '';
    const picture = Buffer.from(await (await fetch(address)).arrayBuffer());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');

    await person.press(hidden, buttonId(hidden, 'Publish'));
    const published = await other.seen((message) => textOf(message).includes('bridge cost'));
    expect(pictureIn(published)?.media.url).toMatch(/figures\.png/);
    expect(discord.violations()).toEqual([]);
  });

  it('opens a context for the reader alone, and keeps its buttons working after a restart', async () => {
    const { discord, bot, settings } = await discordWithBuiltBot();
    const [asker, other] = [discord.person(), discord.person()];
    const message = messageIn(await asker.run('library', READ));
    const context = await asker.press(message, buttonId(message, 'Context'));
    expect(context).toMatchObject({ kind: 'message', isEphemeral: true });

    bot.process.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    const again = startProgram('bot/main.js', settings);
    await again.logged(({ msg }) => msg === 'ready');

    const turned = await asker.press(message, buttonId(message, 'Next →'));
    expect(turned).toMatchObject({ kind: 'update', message: { id: message.id } });
    const theirs = await other.press(message, buttonId(messageIn(turned), '← Previous'));
    expect(theirs).toMatchObject({ kind: 'message', isEphemeral: true });
    expect(asker.message(message.id)).toEqual(messageIn(turned));
    expect(discord.violations()).toEqual([]);
  });

  it('publishes a hidden answer once, however often the button is pressed', async () => {
    const { discord } = await discordWithBuiltBot();
    const [asker, other] = [discord.person(), discord.person()];
    const outcome = await asker.run('ask', { question: QUESTION, hide: true });
    expect(outcome).toMatchObject({ isEphemeral: true });
    expect(other.messages()).toEqual([]);
    const hidden = messageIn(outcome);
    const publish = buttonId(hidden, 'Publish');
    const [one, two] = await Promise.all([asker.press(hidden, publish), asker.press(hidden, publish)]);
    expect([one.kind, two.kind].sort()).toEqual(['message', 'update']);
    const published = await other.seen((message) => textOf(message).includes(QUESTION));
    expect(textOf(published)).toContain(`Asked by <@${asker.user.id}>`);
    expect(published.mentions).toEqual([]);
    expect(other.messages()).toHaveLength(1);
    const disabled = componentsOf(asker.message(hidden.id) ?? hidden).filter((each) => each.disabled);
    expect(disabled.map(({ label }) => label)).toContain('Published');
  });

  it('gives the button back and says so where publishing fails', async () => {
    const { discord, bot } = await discordWithBuiltBot();
    const person = discord.person();
    const hidden = messageIn(await person.run('ask', { question: QUESTION, hide: true }));
    discord.faults.fail({ on: /^POST \/webhooks\//, status: 500, times: 4 });
    await person.press(hidden, buttonId(hidden, 'Publish'));
    const { incident } = await bot.logged(({ incident }) => incident !== undefined);
    const notice = await person.seen((message) => textOf(message).includes(String(incident)));
    expect(notice.flags).toBe(32768 + 64);
    expect(buttonId(person.message(hidden.id) ?? hidden, 'Publish')).toBe(buttonId(hidden, 'Publish'));
    discord.faults.clear();
    await person.press(hidden, buttonId(hidden, 'Publish'));
    await discord.person().seen((message) => textOf(message).includes('Asked by'));
  });
});

describe('the bot goes on after', () => {
  const built = shared((atEnd) => discordWithBuiltBot(undefined, atEnd));

  it('a cut connection, which it resumes', async () => {
    const { discord, bot } = built();
    discord.faults.dropGateway();
    await bot.logged(({ msg }) => msg === 'resumed');
    expect(await discord.person().run('help')).toMatchObject({ kind: 'message' });
  });

  it('rate limits and failures of Discord', async () => {
    const { discord } = built();
    discord.faults.rateLimit({ on: /callback/, retryAfterMs: 50 });
    expect(await discord.person().run('help')).toMatchObject({ kind: 'message' });
    discord.faults.fail({ on: /callback/, status: 502, times: 2 });
    expect(await discord.person().run('help')).toMatchObject({ kind: 'message' });
  });

  it('a reply that Discord does not take', async () => {
    const { discord, bot } = built();
    discord.faults.fail({ on: /callback/, status: 500, times: 4 });
    void discord.person().run('help');
    await bot.logged(({ msg }) => msg === 'reply not delivered');
    discord.faults.clear();
    expect(await discord.person().run('help')).toMatchObject({ kind: 'message' });
    expect(bot.output()).not.toContain(discord.token);
  });
});

describe('the bot survives', () => {
  it('being told to connect again, and the loss of its session', async () => {
    const { discord, bot } = await discordWithBuiltBot();
    discord.faults.requestReconnect();
    await bot.logged(({ msg }) => msg === 'resumed');
    discord.faults.invalidateSession();
    await bot.logged(({ msg }) => msg === 'logged in again');
    expect(await discord.person().run('help')).toMatchObject({ kind: 'message' });
  });

  it('that nobody reads its log any more', async () => {
    const { discord, bot } = await discordWithBuiltBot();
    bot.process.stdout?.destroy();
    for (let i = 0; i < 3; i += 1) {
      expect(await discord.person().run('help')).toMatchObject({ kind: 'message' });
    }
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  it('a broken article at the start, and one that breaks while it runs', async () => {
    const { discord, bot, corpus } = await discordWithBuiltBot((folder) =>
      writeFile(join(folder, 'broken.md'), 'no front matter'),
    );
    await bot.logged(({ level, msg }) => level === 'error' && msg?.includes('broken.md') === true);
    const person = discord.person();
    const list = async () => textOf(messageIn(await person.run('library')));
    expect(await list()).toContain('The Return of the Night Train');

    await writeFile(
      join(corpus, 'broken.md'),
      article('The Old Ferry', 'The ferry crosses the strait 12 times a day.'),
    );
    await bot.logged(({ documents }) => documents === 4);
    expect(await list()).toContain('The Old Ferry');

    await writeFile(join(corpus, 'broken.md'), 'broken again');
    await bot.logged(({ isKept }) => isKept === true);
    expect(await list()).toContain('The Old Ferry');

    await rm(join(corpus, 'broken.md'));
    // A change may be read more than once on a busy machine: what is answered in the end counts.
    await expect.poll(list, { timeout: 20_000, interval: 500 }).not.toContain('The Old Ferry');
  });
});

describe('the bot ends', () => {
  it('cleanly when told to, the running answer delivered', async () => {
    const { discord, bot } = await discordWithBuiltBot();
    discord.faults.delay({ on: /callback/, delayMs: 2000 });
    const running = discord.person().run('help');
    await bot.logged(({ msg }) => msg === 'asked');
    bot.process.kill('SIGTERM');
    await bot.logged(({ msg, running: count }) => msg === 'stopping' && count === 1);
    discord.advance(2000);
    expect(await running).toMatchObject({ kind: 'message' });
    expect(await bot.ended).toBe(0);
  });

  it('even while Discord is out of reach', async () => {
    const { discord, bot } = await discordWithBuiltBot();
    await discord.stop();
    await bot.logged(({ msg }) => msg === 'reconnecting');
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  it('at once with a wrong token, which it does not repeat', async () => {
    const discord = await startDiscord();
    const wrong = 'wrong.token.0123456789';
    const settings = { ...settingsFor(discord, await copyCorpus()), DISCORD_TOKEN: wrong };
    const programs = ['bot/main.js', 'bot/register.js', 'bot/doctor.js'];
    const started = programs.map((program) => ({ program, ...startProgram(program, settings) }));
    for (const { program, ended, output } of started) {
      expect([program, await ended]).toEqual([program, 1]);
      expect(output()).toContain('DISCORD_TOKEN');
      expect(output()).not.toContain(wrong);
    }
    await discord.stop();
  });

  it('at once without settings, naming each', async () => {
    const { ended, output } = startProgram('bot/register.js', { LOG_LEVEL: 'loud' });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/DISCORD_TOKEN.*DISCORD_APPLICATION_ID.*LOG_LEVEL/s);
  });

  it('at once with an argument that it does not know, which it names', async () => {
    const { ended, output } = startProgram('bot/register.js', {}, ['--dryrun']);
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^register: .*--dryrun.*expected nothing or --dry-run/);
  });
});

describe('register and doctor', () => {
  // Starts five programs.
  it('show what would change, change it, and find nothing more to do', { timeout: 120_000 }, async () => {
    const discord = await startDiscord();
    const settings = settingsFor(discord, await copyCorpus());
    const run = async (program: string, ...args: string[]) => {
      const { ended, output } = startProgram(program, settings, args);
      return { status: await ended, output: output() };
    };
    const [dry, before] = await Promise.all([run('bot/register.js', '--dry-run'), run('bot/doctor.js')]);
    expect(dry.output).toMatch(/\+ \/ask.*Nothing was registered/s);
    expect(discord.commands()).toEqual([]);
    expect(before).toMatchObject({
      status: 1,
      output: expect.stringContaining('npm run register') as string,
    });

    const first = await run('bot/register.js');
    expect(first.output).toMatch(/client_id=\d+/);
    expect(discord.commands().map(({ name }) => name)).toContain('ask');
    const [again, doctor] = await Promise.all([run('bot/register.js'), run('bot/doctor.js')]);
    expect(again.output).toContain('Nothing to change');
    expect(doctor.output).not.toContain('✗');
    expect(doctor.output).toMatch(/answers: from a confidence of 0\.\d+ on/);
    expect(doctor.status).toBe(0);
    expect(discord.violations()).toEqual([]);
    await discord.stop();
  });
});
