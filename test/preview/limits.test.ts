import { DiscordAPIError, MessageFlags, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { discordForTest, discordWithBot, restOf } from './bot.js';

const V2 = MessageFlags.IsComponentsV2;
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const text = (length: number) => ({ type: 10, content: 'x'.repeat(length) });
const button = (id: string, more: object = {}) => ({ type: 2, style: 1, label: 'b', custom_id: id, ...more });
const link = (length: number) => ({
  type: 2,
  style: 5,
  label: 'b',
  url: 'https://a.example/'.padEnd(length, 'x'),
});
const row = (...components: object[]) => ({ type: 1, components });
const options = (count: number, more: object = {}) =>
  times(count, (i) => ({ label: `${i}`, value: `${i}`, ...more }));
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: options(2), ...more });
const section = (texts: number) => ({
  type: 9,
  components: times(texts, () => text(1)),
  accessory: button('a'),
});
const container = (...components: object[]) => ({ type: 17, components });
const v2 = (...components: object[]) => ({ flags: V2, components });
const embed = (length: number) => ({ description: 'x'.repeat(length) });

/** Each limit: a message at it, which is taken, and one beyond it, which is refused with the code. */
const MESSAGE_LIMITS: readonly (readonly [string, object, object, string])[] = [
  ['content 2000', { content: 'x'.repeat(2000) }, { content: 'x'.repeat(2001) }, 'BASE_TYPE_MAX_LENGTH'],
  [
    '10 embeds',
    { embeds: times(10, () => embed(1)) },
    { embeds: times(11, () => embed(1)) },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'embeds 6000 in all',
    { embeds: [embed(3000), { title: 'x'.repeat(100), ...embed(2900) }] },
    { embeds: [embed(3000), { title: 'x'.repeat(101), ...embed(2900) }] },
    'MAX_EMBED_SIZE_EXCEEDED',
  ],
  [
    'embed title 256',
    { embeds: [{ title: 'x'.repeat(256) }] },
    { embeds: [{ title: 'x'.repeat(257) }] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '40 components, nested ones counted',
    v2(container(...times(39, () => text(1)))),
    v2(container(...times(37, () => text(1))), section(1)),
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  [
    'text displays 4000 in all',
    v2(text(2000), container(text(2000))),
    v2(text(2000), container(text(2001))),
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  [
    'no content with V2',
    v2(text(1)),
    { ...v2(text(1)), content: 'x' },
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'no embeds with V2',
    { ...v2(text(1)), embeds: [] },
    { ...v2(text(1)), embeds: [embed(1)] },
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  ['text display only with V2', v2(text(1)), { components: [text(1)] }, 'UNION_TYPE_CHOICES'],
  [
    '5 rows without V2',
    { components: times(5, (i) => row(button(`${i}`))) },
    { components: times(6, (i) => row(button(`${i}`))) },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'custom_id 100',
    { components: [row(button('x'.repeat(100)))] },
    { components: [row(button('x'.repeat(101)))] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'custom_id not empty',
    { components: [row(button('x'))] },
    { components: [row(button(''))] },
    'BASE_TYPE_MIN_LENGTH',
  ],
  [
    'custom_id unique',
    { components: [row(button('a'), button('b'))] },
    { components: [row(button('a')), row(button('a'))] },
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'component id unique',
    v2({ ...text(1), id: 1 }, { ...text(1), id: 2 }),
    v2({ ...text(1), id: 1 }, { ...text(1), id: 1 }),
    'COMPONENT_ID_DUPLICATED',
  ],
  [
    'button label 80',
    { components: [row(button('a', { label: 'x'.repeat(80) }))] },
    { components: [row(button('a', { label: 'x'.repeat(81) }))] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'button with a label',
    { components: [row(button('a'))] },
    { components: [row(button('a', { label: undefined }))] },
    'BUTTON_COMPONENT_LABEL_OR_EMOJI',
  ],
  [
    'link url 512',
    { components: [row(link(512))] },
    { components: [row(link(513))] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'link without custom_id',
    { components: [row(link(30))] },
    { components: [row({ ...link(30), custom_id: 'a' })] },
    'BUTTON_COMPONENT_FIELD_NOT_ALLOWED',
  ],
  [
    'link to the web',
    { components: [row(link(30))] },
    { components: [row({ ...link(30), url: 'file:///etc/passwd' })] },
    'URL_TYPE_INVALID_SCHEME',
  ],
  [
    '5 buttons a row',
    { components: [row(...times(5, (i) => button(`${i}`)))] },
    { components: [row(...times(6, (i) => button(`${i}`)))] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a select alone in its row',
    { components: [row(select()), row(button('a'))] },
    { components: [row(select(), button('a'))] },
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    '25 select options',
    { components: [row(select({ options: options(25) }))] },
    { components: [row(select({ options: options(26) }))] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'select option label 100',
    { components: [row(select({ options: options(1, { label: 'x'.repeat(100) }) }))] },
    { components: [row(select({ options: options(1, { label: 'x'.repeat(101) }) }))] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'select option value unique',
    { components: [row(select({ options: options(2) }))] },
    { components: [row(select({ options: options(2, { value: 'v' }) }))] },
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'placeholder 150',
    { components: [row(select({ placeholder: 'x'.repeat(150) }))] },
    { components: [row(select({ placeholder: 'x'.repeat(151) }))] },
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'max_values within the options',
    { components: [row(select({ max_values: 2 }))] },
    { components: [row(select({ max_values: 3 }))] },
    'SELECT_COMPONENT_INVALID_MAX_VALUES',
  ],
  ['1 to 3 texts a section', v2(section(3)), v2(section(4)), 'BASE_TYPE_MAX_LENGTH'],
  [
    'a section has an accessory',
    v2(section(1)),
    v2({ type: 9, components: [text(1)] }),
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a file that is there',
    v2(text(1)),
    v2({ type: 13, file: { url: 'attachment://gone.txt' } }),
    'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  ],
  [
    'users named or parsed, not both',
    { content: 'x', allowed_mentions: { parse: ['roles'], users: ['1'.repeat(18)] } },
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'.repeat(18)] } },
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  ['no field unknown', { content: 'x' }, { content: 'x', ephemeral: true }, 'UNKNOWN_KEY'],
  ['content is text', { content: 'x' }, { content: 7 }, 'BASE_TYPE_CONVERT'],
];

describe('a message', () => {
  test.for(MESSAGE_LIMITS)('%s', async ([, within, beyond, code]) => {
    const discord = await discordForTest();
    const path = Routes.channelMessages(discord.person().channel.id);
    await expect(restOf(discord).post(path, { body: within })).resolves.toBeDefined();
    expect(await codesOf(restOf(discord).post(path, { body: beyond }))).toContain(code);
    expect(discord.violations()).toHaveLength(1);
  });

  test('an empty message → 50006', async () => {
    const discord = await discordForTest();
    const path = Routes.channelMessages(discord.person().channel.id);
    await expect(restOf(discord).post(path, { body: { content: '' } })).rejects.toMatchObject({
      code: 50006,
    });
  });

  test('with V2 every file sent along is shown by a component', async () => {
    const discord = await discordForTest();
    const path = Routes.channelMessages(discord.person().channel.id);
    const files = [{ name: 'a.txt', data: Buffer.from('a') }];
    const shown = v2({ type: 13, file: { url: 'attachment://a.txt' } });
    await expect(restOf(discord).post(path, { body: shown, files })).resolves.toMatchObject({
      components: [{ type: 13, name: 'a.txt', size: 1 }],
    });
    expect(await codesOf(restOf(discord).post(path, { body: v2(text(1)), files }))).toEqual([
      'ATTACHMENT_NOT_REFERENCED',
    ]);
  });
});

const command = (more: object = {}) => ({ name: 'ask', description: 'Asks', ...more });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'd', ...more });
const choices = (count: number, more: object = {}) =>
  times(count, (i) => ({ name: `${i}`, value: `${i}`, ...more }));
const bulky = (length: number) =>
  command({
    name: 'x',
    description: 'd'.repeat(9),
    options: times(20, (i) =>
      option(`o${String(i).padStart(2, '0')}`, {
        description: 'd'.repeat(i === 0 ? length - 10 - 19 * 400 - 3 - 300 : 97),
        choices: times(3, (j) => ({ name: `${j}`.repeat(50), value: 'v'.repeat(50) })),
      }),
    ),
  });

const COMMAND_LIMITS: readonly (readonly [string, object, object, string])[] = [
  ['name 32', command({ name: 'x'.repeat(32) }), command({ name: 'x'.repeat(33) }), 'BASE_TYPE_MAX_LENGTH'],
  [
    'name without space',
    command({ name: '查证' }),
    command({ name: 'ask me' }),
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'name in lower case',
    command({ name: 'ask' }),
    command({ name: 'Ask' }),
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'localised name without space',
    command({ name_localizations: { 'zh-CN': '提问' } }),
    command({ name_localizations: { 'zh-CN': '提 问' } }),
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'description 100',
    command({ description: 'x'.repeat(100) }),
    command({ description: 'x'.repeat(101) }),
    'BASE_TYPE_MAX_LENGTH',
  ],
  ['description not empty', command(), command({ description: '' }), 'BASE_TYPE_REQUIRED'],
  [
    '25 options',
    command({ options: times(25, (i) => option(`o${i}`)) }),
    command({ options: times(26, (i) => option(`o${i}`)) }),
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '25 choices',
    command({ options: [option('a', { choices: choices(25) })] }),
    command({ options: [option('a', { choices: choices(26) })] }),
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'choice value 100',
    command({ options: [option('a', { choices: choices(1, { value: 'x'.repeat(100) }) })] }),
    command({ options: [option('a', { choices: choices(1, { value: 'x'.repeat(101) }) })] }),
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'choice name unique',
    command({ options: [option('a', { choices: choices(2) })] }),
    command({ options: [option('a', { choices: choices(2, { name: 'n' }) })] }),
    'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
  ],
  [
    'choices or autocomplete',
    command({ options: [option('a', { autocomplete: true })] }),
    command({ options: [option('a', { autocomplete: true, choices: choices(1) })] }),
    'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
  ],
  [
    'option names unique',
    command({ options: [option('a'), option('b')] }),
    command({ options: [option('a'), option('a')] }),
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'localised option name is no other option’s',
    command({ options: [option('a', { name_localizations: { 'en-US': 'a', de: 'c' } }), option('b')] }),
    command({ options: [option('a', { name_localizations: { de: 'b' } }), option('b')] }),
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'required options first',
    command({ options: [option('a', { required: true }), option('b')] }),
    command({ options: [option('b'), option('a', { required: true })] }),
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  ['8000 in all', bulky(8000), bulky(8001), 'APPLICATION_COMMAND_TOO_LARGE'],
  [
    'max_length 6000',
    command({ options: [option('a', { max_length: 6000 })] }),
    command({ options: [option('a', { max_length: 6001 })] }),
    'NUMBER_TYPE_MAX',
  ],
  [
    'message command without description',
    { name: 'Check This', type: 3 },
    { name: 'Check This', type: 3, description: 'x' },
    'APPLICATION_COMMAND_CONTEXT_MENU_FIELD_NOT_ALLOWED',
  ],
  [
    'a permission set in digits',
    command({ default_member_permissions: '32' }),
    command({ default_member_permissions: 'MANAGE_GUILD' }),
    'BASE_TYPE_CONVERT',
  ],
];

describe('a command', () => {
  test.for(COMMAND_LIMITS)('%s', async ([, within, beyond, code]) => {
    const discord = await discordForTest();
    const path = Routes.applicationCommands(discord.applicationId);
    await expect(restOf(discord).put(path, { body: [within] })).resolves.toHaveLength(1);
    expect(await codesOf(restOf(discord).put(path, { body: [beyond] }))).toContain(code);
    expect(discord.commands()).toMatchObject([within]);
  });

  test.for([
    ['100 slash commands', 1, 100],
    ['15 message commands', 3, 15],
  ] as const)('%s', async ([, type, max]) => {
    const discord = await discordForTest();
    const path = Routes.applicationGuildCommands(discord.applicationId, discord.guildId);
    const named = (count: number) =>
      times(count, (i) => ({ name: `c${i}`, type, ...(type === 1 && { description: 'd' }) }));
    await expect(restOf(discord).put(path, { body: named(max) })).resolves.toHaveLength(max);
    await expect(restOf(discord).put(path, { body: named(max + 1) })).rejects.toMatchObject({ code: 50035 });
  });
});

describe('choices while typing', () => {
  const offer = async (offered: { name: string; value: string }[]) => {
    const { discord, errors } = await discordWithBot({
      commands: [command({ options: [option('q', { autocomplete: true })] })],
      rest: { retries: 0 },
      onInteraction: async (interaction) => interaction.isAutocomplete() && interaction.respond(offered),
    });
    const outcome = discord.person().autocomplete('ask', 'q', { q: 'x' });
    while (errors.length === 0 && !discord.requests.some(({ path }) => path.endsWith('/callback'))) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    discord.advance(3_000);
    return outcome;
  };

  test.for([
    ['25', choices(25), choices(26)],
    ['name 100', choices(1, { name: 'x'.repeat(100) }), choices(1, { name: 'x'.repeat(101) })],
    ['value 100', choices(1, { value: 'x'.repeat(100) }), choices(1, { value: 'x'.repeat(101) })],
  ] as const)('at most %s', async ([, within, beyond]) => {
    expect(await offer(within)).toMatchObject({ kind: 'choices', choices: within });
    expect(await offer(beyond)).toMatchObject({ kind: 'failed', reason: 'bot-error' });
  });
});

test('problems come in Discord’s nested shape', async () => {
  const discord = await discordForTest();
  const path = Routes.channelMessages(discord.person().channel.id);
  const refused = restOf(discord).post(path, {
    body: { components: [row(button('a', { label: 'x'.repeat(81) }))] },
  });
  const error = await refused.catch((reason: unknown) => reason);
  expect((error as DiscordAPIError).rawError).toEqual({
    message: 'Invalid Form Body',
    code: 50035,
    errors: {
      components: {
        0: {
          components: {
            0: {
              label: {
                _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 80 or fewer in length.' }],
              },
            },
          },
        },
      },
    },
  });
});

test('a path that is no snowflake and a query nobody knows are refused', async () => {
  const discord = await discordForTest();
  await expect(restOf(discord).get('/channels/general')).rejects.toMatchObject({ code: 50035 });
  const query = new URLSearchParams({ lmit: '1' });
  const path = Routes.channelMessages(discord.person().channel.id);
  await expect(restOf(discord).get(path, { query })).rejects.toMatchObject({ code: 50035 });
});

/** The codes with which a request was refused. */
async function codesOf(request: Promise<unknown>): Promise<string[]> {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError)) throw new Error(`not refused: ${String(error)}`);
  return [...JSON.stringify(error.rawError).matchAll(/"code":"(\w+)"/g)].map((match) => match[1] ?? '');
}
