import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  type Interaction,
  type ModalActionRowComponentBuilder,
} from 'discord.js';
import { MessageFlags as Flags, type APIMessage } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/preview/person.js';
import { buttonsOf, textOf } from '../../src/preview/reading.js';
import { discordWithBot, restOf } from './bot.js';

const echo = new SlashCommandBuilder()
  .setName('echo')
  .setDescription('Says it again')
  .setNameLocalization('zh-CN', '复述')
  .addStringOption((option) =>
    option.setName('text').setDescription('What').setRequired(true).setMaxLength(20).setAutocomplete(true),
  )
  .addIntegerOption((option) =>
    option.setName('times').setDescription('How often').setMinValue(1).setMaxValue(3),
  )
  .setContexts(0, 1)
  .setIntegrationTypes(0, 1)
  .toJSON();

/** A bot whose only command does what `handle` says. */
const echoBot = (handle: (interaction: ChatInputCommandInteraction) => Promise<unknown>, rest = {}) =>
  discordWithBot({
    commands: [echo],
    onInteraction: async (interaction) => interaction.isChatInputCommand() && handle(interaction),
    ...rest,
  });

function messageIn(outcome: Outcome): APIMessage {
  if (!('message' in outcome)) throw new Error(`no message but ${JSON.stringify(outcome)}`);
  return outcome.message;
}

test('a slash command is answered where it was run', async () => {
  const { discord } = await echoBot((interaction) =>
    interaction.reply(`${interaction.options.getString('text')} ×${interaction.options.getInteger('times')}`),
  );
  const person = discord.person();
  const outcome = await person.run('echo', { text: 'hello', times: 2 });
  expect(outcome).toMatchObject({ kind: 'message', isEphemeral: false, message: { content: 'hello ×2' } });
  const message = messageIn(outcome);
  expect(message).toMatchObject({
    channel_id: person.channel.id,
    author: { id: discord.applicationId, bot: true },
    application_id: discord.applicationId,
    webhook_id: discord.applicationId,
    interaction_metadata: { type: 2, user: { id: person.user.id } },
    type: 20,
  });
  expect(person.messages()).toEqual([message]);
  expect(discord.violations()).toEqual([]);
});

test('a command is found by its name in the language of the person, and the payload carries the default name', async () => {
  const { discord } = await echoBot((interaction) =>
    interaction.reply(`${interaction.commandName} ${interaction.locale} ${interaction.guildLocale}`),
  );
  const outcome = await discord.person({ locale: 'zh-CN' }).run('复述', { text: '好' });
  expect(messageIn(outcome).content).toBe('echo zh-CN en-US');
});

test('autocompletion gives the choices for the option being typed, other options missing', async () => {
  const { discord } = await discordWithBot({
    commands: [echo],
    onInteraction: async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}!`, value: `${value}!` }]);
    },
  });
  const outcome = await discord.person().autocomplete('echo', 'text', { text: 'hel' });
  expect(outcome).toEqual({ kind: 'choices', choices: [{ name: 'text: hel!', value: 'hel!' }] });
});

test('a message command reads the content of its target without the Message Content intent', async () => {
  const { discord } = await discordWithBot({
    commands: [{ name: 'Count letters', type: ApplicationCommandType.Message }],
    onInteraction: async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply(
        `${interaction.targetMessage.content.length} by ${interaction.targetMessage.author.username}`,
      );
    },
  });
  const person = discord.person({ name: 'Mira' });
  const outcome = await person.runOnMessage('Count letters', person.send('twelve chars'));
  expect(messageIn(outcome)).toMatchObject({ content: '12 by mira', type: 23 });
});

test('a button changes its message in place; a select answers anew with its values', async () => {
  const { discord } = await discordWithBot({
    commands: [echo],
    onInteraction: async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'page 1', components: controls });
      if (interaction.isButton()) await interaction.update({ content: `${interaction.message.content} → 2` });
      if (interaction.isStringSelectMenu()) {
        await interaction.reply({ content: interaction.values.join('+'), flags: MessageFlags.Ephemeral });
      }
    },
  });
  const person = discord.person();
  const message = messageIn(await person.run('echo', { text: 'x' }));
  expect(buttonsOf(message).map(({ custom_id }) => custom_id)).toEqual(['next']);

  const pressed = await person.press(message, 'next');
  expect(pressed).toMatchObject({ kind: 'update', message: { id: message.id, content: 'page 1 → 2' } });

  const chosen = await person.select(message, 'kind', ['a', 'b']);
  expect(chosen).toMatchObject({ kind: 'message', isEphemeral: true, message: { content: 'a+b' } });
  expect(messageIn(chosen).interaction_metadata).toMatchObject({
    type: 3,
    interacted_message_id: message.id,
  });
  expect(await person.select(message, 'kind', ['a', 'b', 'c'])).toMatchObject({ reason: 'invalid-options' });
  expect(await person.press(message, 'gone')).toMatchObject({ reason: 'invalid-options' });
});

const controls = [
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary),
  ),
  new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('kind')
      .setMaxValues(2)
      .addOptions(['a', 'b', 'c'].map((value) => ({ label: value, value }))),
  ),
];

test('a modal is shown, checked as the client does, submitted and answered', async () => {
  const modal = new ModalBuilder()
    .setCustomId('form')
    .setTitle('Correction')
    .addComponents(
      new ActionRowBuilder<ModalActionRowComponentBuilder>().addComponents(
        new TextInputBuilder()
          .setCustomId('why')
          .setLabel('Why')
          .setStyle(TextInputStyle.Short)
          .setMaxLength(10),
      ),
    );
  const { discord } = await discordWithBot({
    commands: [echo],
    onInteraction: async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(modal);
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('why'));
    },
  });
  const person = discord.person();
  const shown = await person.run('echo', { text: 'x' });
  if (shown.kind !== 'modal') throw new Error(`no modal but ${shown.kind}`);
  expect(shown.modal.title).toBe('Correction');
  expect(await person.submitModal(shown, {})).toMatchObject({
    reason: 'invalid-options',
    detail: 'why: required',
  });
  expect(await person.submitModal(shown, { why: 'far too long' })).toMatchObject({ detail: 'why: above 10' });
  expect(await person.submitModal(shown, { why: 'because' })).toMatchObject({
    message: { content: 'because' },
  });
});

test('a deferral keeps its ephemeral bit through the edit; a follow-up may differ', async () => {
  const { discord } = await echoBot(async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('for you');
    await interaction.followUp('for all');
  });
  const [person, other] = [discord.person(), discord.person()];
  const outcome = await person.run('echo', { text: 'x' });
  expect(outcome).toMatchObject({ kind: 'message', isEphemeral: true, message: { content: 'for you' } });
  expect(messageIn(outcome).edited_timestamp).toBeNull();
  const followUp = await person.seen(({ content }) => content === 'for all');
  expect(followUp.message_reference?.message_id).toBe(messageIn(outcome).id);
  expect(other.messages().map(({ content }) => content)).toEqual(['for all']);
  person.dismiss(messageIn(outcome));
  expect(person.messages().map(({ content }) => content)).toEqual(['for all']);
});

test('a follow-up right after a deferral makes it good, its own ephemeral bit ignored', async () => {
  const { discord } = await echoBot(async (interaction) => {
    await interaction.deferReply();
    await interaction.followUp({ content: 'done', flags: MessageFlags.Ephemeral });
  });
  const person = discord.person();
  expect(await person.run('echo', { text: 'x' })).toMatchObject({
    isEphemeral: false,
    message: { content: 'done' },
  });
  expect(person.messages()).toHaveLength(1);
});

test('the reply can be fetched, and deleted', async () => {
  const { discord } = await echoBot(async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply('briefly');
    const fetched = await interaction.fetchReply();
    await interaction.followUp(`it said: ${fetched.content}`);
    await interaction.deleteReply();
    await interaction.followUp('gone');
  });
  const person = discord.person();
  await person.run('echo', { text: 'x' });
  await person.seen(({ content }) => content === 'gone');
  expect(person.messages().map(({ content }) => content)).toEqual(['it said: briefly', 'gone']);
});

test('a file is uploaded, attached and served', async () => {
  const { discord } = await echoBot((interaction) =>
    interaction.reply({
      files: [new AttachmentBuilder(Buffer.from('甲,乙\n'), { name: 'table.csv', description: 'rows' })],
    }),
  );
  const [attachment] = messageIn(await discord.person().run('echo', { text: 'x' })).attachments;
  expect(attachment).toMatchObject({ filename: 'table.csv', description: 'rows', size: 8 });
  const served = await fetch(attachment?.url ?? '');
  expect(await served.text()).toBe('甲,乙\n');
  expect(served.headers.get('content-security-policy')).toContain('sandbox');
});

test('with_response gives the bot its message at once', async () => {
  const { discord } = await echoBot(async (interaction) => {
    const { resource, interaction: callback } = await interaction.reply({
      content: 'here',
      withResponse: true,
    });
    await interaction.followUp(
      `${resource?.message?.content} ${callback.responseMessageId === resource?.message?.id}`,
    );
  });
  const person = discord.person();
  await person.run('echo', { text: 'x' });
  expect(await person.seen(({ content }) => content === 'here true')).toBeDefined();
});

test('a Components V2 message comes back with ids, and its text is read from its components', async () => {
  const { discord } = await echoBot((interaction) =>
    interaction.reply({
      components: [
        new ContainerBuilder().addTextDisplayComponents(new TextDisplayBuilder().setContent('> quoted')),
      ],
      flags: MessageFlags.IsComponentsV2,
    }),
  );
  const message = messageIn(await discord.person().run('echo', { text: 'x' }));
  expect((message.flags ?? 0) & Flags.IsComponentsV2).not.toBe(0);
  expect(message.content).toBe('');
  expect(textOf(message)).toBe('> quoted');
  expect(message.components).toMatchObject([{ type: 17, id: 1, components: [{ type: 10, id: 2 }] }]);
});

test('in direct messages there is no guild and no member', async () => {
  const { discord } = await echoBot((interaction) =>
    interaction.reply(`${interaction.guildId} ${interaction.context} ${interaction.user.username}`),
  );
  const outcome = await discord.person({ where: 'dm', name: 'Nan' }).run('echo', { text: 'x' });
  expect(messageIn(outcome).content).toBe('null 1 nan');
});

const describePlace = (interaction: Interaction) =>
  `${interaction.guild?.name ?? 'uncached'} ${interaction.inCachedGuild()} ${interaction.memberPermissions?.has('ViewChannel')}`;

test('in a guild the bot is not in the guild is not cached, yet locale and permissions are there', async () => {
  const { discord } = await echoBot((interaction) => interaction.reply(describePlace(interaction)));
  const outcome = await discord.person({ where: 'foreign-guild' }).run('echo', { text: 'x' });
  expect(outcome).toMatchObject({ isEphemeral: false, message: { content: 'uncached false true' } });
  expect(messageIn(outcome).interaction_metadata?.authorizing_integration_owners).toEqual({
    '1': messageIn(outcome).interaction_metadata?.user.id,
  });
});

test('without USE_EXTERNAL_APPS a user-installed reply is ephemeral whatever the bot asks', async () => {
  const { discord } = await echoBot((interaction) => interaction.reply('hush'));
  const person = discord.person({ where: 'foreign-guild', mayUseExternalApps: false });
  expect(await person.run('echo', { text: 'x' })).toMatchObject({ isEphemeral: true });
});

test('a person is offered only what context, installation and permissions allow', async () => {
  const guildOnly = { name: 'guild-only', description: 'd', contexts: [0] };
  const forManagers = { name: 'managers', description: 'd', default_member_permissions: '32' };
  const { discord } = await discordWithBot({ commands: [echo, guildOnly, forManagers] });
  const offered = (options: Parameters<typeof discord.person>[0]) =>
    discord
      .person(options)
      .commands()
      .map(({ name }) => name);
  expect(offered({})).toEqual(['echo', 'guild-only']);
  expect(offered({ permissions: 32n })).toEqual(['echo', 'guild-only', 'managers']);
  expect(offered({ where: 'dm' })).toEqual(['echo', 'managers']);
  expect(offered({ where: 'foreign-guild' })).toEqual(['echo']);
  expect(await discord.person().run('managers')).toEqual({ kind: 'failed', reason: 'unknown-command' });
});

test.for([
  [{}, 'text: required'],
  [{ text: 'x'.repeat(21) }, 'text: above 20'],
  [{ text: '' }, 'text: below 1'],
  [{ text: 'x', times: 4 }, 'times: above 3'],
  [{ text: 'x', times: 1.5 }, 'times: not whole'],
  [{ text: 'x', other: 'y' }, 'other: no such option'],
] as const)('the client does not send %j: %s', async ([options, detail]) => {
  const { discord } = await discordWithBot({ commands: [echo] });
  expect(await discord.person().run('echo', options)).toEqual({
    kind: 'failed',
    reason: 'invalid-options',
    detail,
  });
});

test('without a bot a person is told that it is offline', async () => {
  const { discord, client } = await discordWithBot({ commands: [echo] });
  await client.destroy();
  const outcome = await discord.person().run('echo', { text: 'x' });
  expect(outcome).toEqual({ kind: 'failed', reason: 'bot-offline' });
});

test('a file given as an option, and in a modal beside a select, reaches the bot', async () => {
  const { discord } = await discordWithBot({
    commands: [
      {
        name: 'add',
        description: 'd',
        options: [{ type: 11, name: 'file', description: 'd', required: true }],
      },
    ],
    onInteraction: async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const file = interaction.options.getAttachment('file', true);
        await interaction.showModal({
          custom_id: 'm',
          title: file.name,
          components: [
            {
              type: 18,
              label: 'Kind',
              component: { type: 3, custom_id: 'kind', options: [{ label: 'A', value: 'a' }] },
            },
            { type: 18, label: 'File', component: { type: 19, custom_id: 'file' } },
            { type: 18, label: 'Note', component: { type: 4, custom_id: 'note', style: 2, required: false } },
          ],
        });
      }
      if (interaction.isModalSubmit()) {
        const [file] = interaction.fields.getUploadedFiles('file', true).values();
        const kinds = interaction.fields.getStringSelectValues('kind');
        await interaction.reply(
          `${kinds.join()} ${file?.name ?? 'none'} [${interaction.fields.getTextInputValue('note')}]`,
        );
      }
    },
  });
  const person = discord.person();
  const upload = person.upload('one.csv', Buffer.from('1'), 'text/csv');
  const shown = await person.run('add', { file: upload });
  if (shown.kind !== 'modal') throw new Error(`no modal but ${shown.kind}`);
  expect(shown.modal.title).toBe('one.csv');
  expect(await person.submitModal(shown, { file: [upload] })).toMatchObject({ detail: 'kind: required' });
  const outcome = await person.submitModal(shown, { kind: ['a'], file: [upload] });
  expect(messageIn(outcome).content).toBe('a one.csv []');
});

test('an update that was promised and comes later is seen when it comes', async () => {
  const { discord } = await discordWithBot({
    commands: [echo],
    onInteraction: async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'before', components: controls });
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'after', components: [] });
    },
  });
  const person = discord.person();
  const message = messageIn(await person.run('echo', { text: 'x' }));
  expect(await person.press(message, 'next')).toMatchObject({ kind: 'deferred-update' });
  const changed = await person.seen(({ content }) => content === 'after');
  expect(changed).toMatchObject({ id: message.id, components: [] });
  expect(changed.edited_timestamp).not.toBeNull();
});

test('registering again under the same name keeps the id, and lists leave localisations out unless asked', async () => {
  const { discord } = await discordWithBot({ commands: [echo] });
  const [before] = discord.commands();
  const rest = restOf(discord);
  const path = `/applications/${discord.applicationId}/commands` as const;
  await rest.put(path, { body: [{ ...echo, description: 'Anew' }] });
  expect(discord.commands()).toMatchObject([{ id: before?.id, description: 'Anew' }]);
  const [plain] = (await rest.get(path)) as [object];
  const [full] = (await rest.get(path, { query: new URLSearchParams({ with_localizations: 'true' }) })) as [
    object,
  ];
  expect(plain).not.toHaveProperty('name_localizations');
  expect(full).toHaveProperty('name_localizations', { 'zh-CN': '复述' });
});
