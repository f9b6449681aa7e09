import * as published from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import {
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  MessageFlags,
  Routes,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';
import type { SchemaName } from '../../src/preview/schema.js';
import { discordWithBot, restOf } from './bot.js';

/** What the emulated Discord answers is judged by the schema that Discord publishes of its own answers. */
function expectPublished(name: SchemaName, value: unknown): void {
  const { error } = published[name].safeParse(value);
  expect(error?.issues ?? []).toEqual([]);
}

const commands = [
  new SlashCommandBuilder()
    .setName('all')
    .setDescription('Everything')
    .addStringOption((option) =>
      option.setName('q').setDescription('d').addChoices({ name: 'a', value: 'a' }),
    )
    .toJSON(),
  { name: 'Menu', type: 3 as const },
];

test('commands, application and gateway are as published', async () => {
  const { discord } = await discordWithBot({ commands });
  const rest = restOf(discord);
  for (const command of (await rest.get(Routes.applicationCommands(discord.applicationId))) as unknown[]) {
    expectPublished('ApplicationCommandResponseSchema', command);
  }
  expectPublished('PrivateApplicationResponseSchema', await rest.get(Routes.currentApplication()));
  expectPublished('GatewayBotResponseSchema', await rest.get(Routes.gatewayBot()));
});

test('messages are as published: V2 with every component, embeds, files, deferrals, replies to buttons', async () => {
  const file = new AttachmentBuilder(Buffer.from('x'), { name: 'x.txt' });
  const { discord } = await discordWithBot({
    commands,
    onInteraction: async (interaction) => {
      if (interaction.isButton()) {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral, withResponse: true });
        await interaction.editReply({
          embeds: [{ title: 't', description: 'd', fields: [{ name: 'n', value: 'v', inline: true }] }],
        });
      }
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        files: [file],
        withResponse: true,
        components: [
          new ContainerBuilder({ accent_color: 1 })
            .addTextDisplayComponents((text) => text.setContent('a'))
            .addSeparatorComponents((separator) => separator)
            .addSectionComponents((section) =>
              section
                .addTextDisplayComponents((text) => text.setContent('b'))
                .setThumbnailAccessory((thumbnail) => thumbnail.setURL('https://a.example/x.png')),
            )
            .addMediaGalleryComponents((gallery) =>
              gallery.addItems((item) => item.setURL('https://a.example/y.png')),
            )
            .addFileComponents((shown) => shown.setURL('attachment://x.txt'))
            .addActionRowComponents((row) =>
              row.addComponents(
                new ButtonBuilder().setStyle(ButtonStyle.Primary).setCustomId('b').setLabel('b'),
                new ButtonBuilder().setStyle(ButtonStyle.Link).setURL('https://a.example/').setLabel('l'),
              ),
            )
            .addActionRowComponents((row) =>
              row.addComponents(
                new StringSelectMenuBuilder().setCustomId('s').addOptions({ label: 'l', value: 'v' }),
              ),
            ),
        ],
      });
      await interaction.followUp('more');
    },
  });
  const person = discord.person();
  const outcome = await person.run('all', { q: 'a' });
  if (!('message' in outcome)) throw new Error(outcome.kind);
  await person.seen(({ content }) => content === 'more');
  await person.press(outcome.message, 'b');

  expect(person.messages()).toHaveLength(3);
  for (const message of person.messages()) expectPublished('MessageResponseSchema', message);
  const callbacks = discord.requests.filter(
    ({ path, status }) => path.endsWith('/callback') && status === 200,
  );
  expect(callbacks).toHaveLength(2);
  for (const { response } of callbacks) expectPublished('InteractionCallbackResponseSchema', response);
  expect(discord.violations()).toEqual([]);
});
