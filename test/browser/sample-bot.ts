/** A bot on the real discord.js whose answers use all that the page can show. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonStyle,
  Client,
  ComponentType,
  Events,
  MessageFlags,
  REST,
  Routes,
  TextInputStyle,
  type APIMessageTopLevelComponent,
  type Interaction,
  type InteractionReplyOptions,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { blankPng } from './blank-png.js';
import type { Discord } from '../../src/preview/discord.js';

const commands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: 'echo',
    name_localizations: { 'zh-CN': '回声', 'zh-TW': '回聲' },
    description: 'Say it again',
    description_localizations: { 'zh-CN': '再说一遍' },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        name_localizations: { 'zh-CN': '文字' },
        description: 'What to say',
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'times',
        description: 'How often',
        min_value: 1,
        max_value: 3,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'loud', description: 'In capitals' },
      {
        type: ApplicationCommandOptionType.String,
        name: 'tone',
        description: 'How it sounds',
        choices: [
          { name: 'Warm', value: 'w' },
          { name: 'Cold', value: 'c' },
        ],
      },
    ],
  },
  {
    name: 'note',
    description: 'Keep it in mind',
    options: [
      { type: ApplicationCommandOptionType.Boolean, name: 'loud', description: 'In capitals' },
      { type: ApplicationCommandOptionType.String, name: 'what', description: 'What to keep' },
    ],
  },
  { name: 'later', description: 'Think first' },
  { name: 'silent', description: 'Never answer' },
  { name: 'Count letters', name_localizations: { 'zh-CN': '数字数' }, type: ApplicationCommandType.Message },
];

const components: APIMessageTopLevelComponent[] = [
  {
    type: ComponentType.Container,
    accent_color: 0x5865f2,
    components: [
      { type: ComponentType.TextDisplay, content: '## A heading\nwith **bold** words' },
      { type: ComponentType.Separator },
      {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content: '-# A section' }],
        accessory: {
          type: ComponentType.Button,
          style: ButtonStyle.Success,
          custom_id: 'change',
          label: 'Change',
        },
      },
      {
        type: ComponentType.ActionRow,
        components: [
          { type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: 'form', label: 'Open form' },
          { type: ComponentType.Button, style: ButtonStyle.Danger, custom_id: 'ignore', label: 'Ignore me' },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            custom_id: 'off',
            label: 'Off',
            disabled: true,
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Link,
            url: 'https://example.org/',
            label: 'Elsewhere',
          },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: 'pick',
            placeholder: 'Pick one',
            options: [
              { label: 'First', value: '1', description: 'The first of two' },
              { label: 'Second', value: '2' },
            ],
          },
        ],
      },
    ],
  },
];

/** A wide picture in a gallery, as a bot sends a chart. */
const picture: InteractionReplyOptions = {
  flags: MessageFlags.IsComponentsV2,
  files: [new AttachmentBuilder(blankPng(1200, 500), { name: 'bars.png', description: 'Two bars: 9 and 4' })],
  components: [
    {
      type: ComponentType.Container,
      components: [
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: 'attachment://bars.png' }, description: 'Two bars: 9 and 4' }],
        },
      ],
    },
  ],
};

/** A running bot; `finishLater` lets `/later` answer. */
export interface SampleBot {
  readonly client: Client;
  finishLater(): void;
}

/** Connects the bot and registers its commands. */
export async function startSampleBot(discord: Discord): Promise<SampleBot> {
  let finishLater = (): void => undefined;
  const client = new Client({ intents: [], rest: { api: discord.apiUrl } });
  // It connects again by itself; unheard, the error would end the tests.
  client.on(Events.Error, (error) => process.emitWarning(error));
  client.on(Events.InteractionCreate, (interaction) => {
    const later = new Promise<void>((resolve) => (finishLater = resolve));
    void answer(interaction, later);
  });
  await client.login(discord.token);
  await discord.botOnline();
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.applicationId), { body: commands });
  return { client, finishLater: () => finishLater() };
}

async function answer(interaction: Interaction, later: Promise<void>): Promise<unknown> {
  const flags = MessageFlags.Ephemeral;
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    const choices = ['red apple', 'green apple', 'pear'].filter((each) => each.includes(typed));
    return interaction.respond(choices.map((name) => ({ name, value: `fruit:${name}` })));
  }
  if (interaction.isChatInputCommand()) {
    const { commandName, options, locale } = interaction;
    if (commandName === 'echo' || commandName === 'note') {
      const sent = options.data.map(({ name, value }) => `${name}=${String(value)}`).join(' ');
      if (sent === 'text=everything')
        return interaction.reply({ flags: MessageFlags.IsComponentsV2, components });
      if (sent === 'text=a picture') return interaction.reply(picture);
      return interaction.reply({ content: `${sent} (${locale})`, flags });
    }
    if (commandName === 'later') {
      await interaction.deferReply();
      await later;
      return interaction.editReply('Thought about it.');
    }
  }
  if (interaction.isMessageContextMenuCommand()) {
    const letters = interaction.targetMessage.content.length;
    return interaction.reply({ content: `${String(letters)} letters`, flags });
  }
  if (interaction.isButton() && interaction.customId === 'change') {
    return interaction.update({ components: [{ type: ComponentType.TextDisplay, content: 'Changed.' }] });
  }
  if (interaction.isButton() && interaction.customId === 'form') {
    return interaction.showModal({
      custom_id: 'form',
      title: 'A form',
      components: [
        {
          type: ComponentType.Label,
          label: 'Your words',
          component: { type: ComponentType.TextInput, custom_id: 'words', style: TextInputStyle.Paragraph },
        },
        {
          type: ComponentType.Label,
          label: 'Your colour',
          component: {
            type: ComponentType.StringSelect,
            custom_id: 'colour',
            options: [
              { label: 'Blue', value: 'b' },
              { label: 'Red', value: 'r' },
            ],
          },
        },
      ],
    });
  }
  if (interaction.isModalSubmit()) {
    const words = interaction.fields.getTextInputValue('words');
    const colour = interaction.fields.getStringSelectValues('colour').join();
    return interaction.reply({ content: `form: ${words} ${colour}`, flags });
  }
  if (interaction.isStringSelectMenu()) {
    return interaction.reply({ content: `picked ${interaction.values.join()}`, flags });
  }
  return undefined;
}
