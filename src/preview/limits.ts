/**
 * Discord's limits that its published schema cannot express: sums, uniqueness, what excludes what, deadlines.
 *
 * @see https://docs.discord.com/developers/components/reference
 * @see https://docs.discord.com/developers/interactions/application-commands
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding
 */
import type { ApplicationCommandOptionType } from 'discord-api-types/v10';
import {
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type APIMessage,
} from 'discord-api-types/v10';
import type { UploadedFile } from './body.js';
import { isSelect, mediaOf, walk, type AnyComponent, type PlacedComponent } from './components.js';
import { tooLong, under, type Problem } from './problem.js';

/** From an interaction to the first answer to it. */
export const FIRST_RESPONSE_MS = 3_000;
/** From an interaction to the last edit or follow-up. */
export const TOKEN_LIFETIME_MS = 15 * 60_000;
/** Follow-ups to one interaction where the application is installed for the person alone. */
export const MAX_FOLLOW_UPS_USER_INSTALLED = 5;

const MAX_CONTENT = 2_000;
const MAX_EMBEDS_TOTAL = 6_000;
const MAX_COMPONENTS = 40;
const MAX_TEXT_DISPLAYS_TOTAL = 4_000;
const MAX_LEGACY_ROWS = 5;
const MAX_MODAL_COMPONENTS = 5;
const MAX_COMMAND_TOTAL = 8_000;
const MAX_COMMANDS = [
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
] as const;
const MAX_CHOICE_VALUE = 100;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

type Path = Problem['path'];
const problem = (path: Path, code: string, message: string): Problem => ({ path, code, message });

// ── Messages ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** A message as the bot sends it, new or as an edit. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedBody[] | null;
  readonly components?: readonly AnyComponent[] | null;
  readonly attachments?:
    | readonly {
        readonly id: string | number;
        readonly filename?: string | null;
        readonly description?: string | null;
      }[]
    | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly (string | null)[] | null;
    readonly users?: readonly (string | null)[] | null;
    readonly roles?: readonly (string | null)[] | null;
  } | null;
  readonly flags?: number | null;
  readonly tts?: boolean | null;
  readonly poll?: unknown;
}

interface EmbedBody {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly footer?: { readonly text?: string | null } | null;
  readonly author?: { readonly name?: string | null } | null;
  readonly fields?: readonly { readonly name: string; readonly value: string }[] | null;
}

/** What a body is judged against: the files sent along, and the message it edits. */
export interface MessageContext {
  readonly files: readonly UploadedFile[];
  readonly existing?: APIMessage;
}

/** What Discord would refuse in a message that the published schema lets pass. */
export function messageProblems(body: MessageBody, context: MessageContext): Problem[] {
  const isV2 = isComponentsV2(body, context.existing);
  return [
    ...contentProblems(body),
    ...embedProblems(body),
    ...mentionProblems(body),
    ...ephemeralProblems(body, context.existing),
    ...(isV2 ? v2Problems(body, context) : legacyProblems(body)),
    ...placedProblems([...walk(body.components ?? [])]),
  ];
}

/** Whether the message has Components V2 once `body` is applied; having it once is having it for good. */
export function isComponentsV2(body: MessageBody, existing?: APIMessage): boolean {
  return (((body.flags ?? 0) | (existing?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
}

function contentProblems({ content }: MessageBody): Problem[] {
  return (content?.length ?? 0) > MAX_CONTENT ? [tooLong(['content'], MAX_CONTENT)] : [];
}

function embedProblems({ embeds }: MessageBody): Problem[] {
  const total = sum((embeds ?? []).flatMap(embedTexts).map((text) => text?.length ?? 0));
  if (total <= MAX_EMBEDS_TOTAL) return [];
  return [
    problem(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MAX_EMBEDS_TOTAL}`),
  ];
}

function embedTexts({
  title,
  description,
  footer,
  author,
  fields,
}: EmbedBody): (string | null | undefined)[] {
  return [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
}

function mentionProblems({ allowed_mentions: allowed }: MessageBody): Problem[] {
  const both = (['users', 'roles'] as const).filter(
    (kind) => allowed?.parse?.includes(kind) && (allowed[kind]?.length ?? 0) > 0,
  );
  return both.map((kind) =>
    problem(
      ['allowed_mentions'],
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    ),
  );
}

function ephemeralProblems({ flags }: MessageBody, existing: APIMessage | undefined): Problem[] {
  const wantsEphemeral = ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (!existing || !wantsEphemeral || ((existing.flags ?? 0) & MessageFlags.Ephemeral) !== 0) return [];
  return [problem(['flags'], 'MESSAGE_EPHEMERAL_UNCHANGEABLE', 'A public message cannot be made ephemeral.')];
}

function legacyProblems({ components }: MessageBody): Problem[] {
  const rows = components ?? [];
  const notRows = [...rows.entries()].filter(([, { type }]) => type !== ComponentType.ActionRow);
  return [
    ...(rows.length > MAX_LEGACY_ROWS ? [tooLong(['components'], MAX_LEGACY_ROWS)] : []),
    ...notRows.map(([index]) =>
      problem(
        ['components', index, 'type'],
        'UNION_TYPE_CHOICES',
        'Value of field "type" must be one of (1,).',
      ),
    ),
  ];
}

function v2Problems(body: MessageBody, context: MessageContext): Problem[] {
  const placed = [...walk(body.components ?? [])];
  const textLength = sum(placed.map(({ component }) => textOf(component).length));
  const legacy = (['content', 'embeds', 'poll'] as const).filter((field) => !isBlank(body[field]));
  return [
    ...legacy.map((field) =>
      problem(
        [field],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    ),
    ...(placed.length > MAX_COMPONENTS
      ? [
          problem(
            ['components'],
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            `The total number of components ${placed.length} exceeds the maximum of ${MAX_COMPONENTS}`,
          ),
        ]
      : []),
    ...(textLength > MAX_TEXT_DISPLAYS_TOTAL
      ? [
          problem(
            ['components'],
            'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            `Displayable text size ${textLength} exceeds maximum size of ${MAX_TEXT_DISPLAYS_TOTAL}`,
          ),
        ]
      : []),
    ...attachmentProblems(body, placed, context),
  ];
}

/** With V2 a file is seen only where a component refers to it, and may be referred to only if it is there. */
function attachmentProblems(
  body: MessageBody,
  placed: PlacedComponent[],
  context: MessageContext,
): Problem[] {
  const kept = (context.existing?.attachments ?? []).filter(
    ({ id }) => !body.attachments || body.attachments.some((attachment) => String(attachment.id) === id),
  );
  const names = new Set([...context.files, ...kept].map(({ filename }) => filename));
  const references = placed.flatMap(({ component, path }) =>
    mediaOf(component)
      .filter(({ url }) => url.startsWith('attachment://'))
      .map(({ url }) => ({ path, name: decodeURIComponent(url.slice('attachment://'.length)) })),
  );
  const referenced = new Set(references.map(({ name }) => name));
  return [
    ...references
      .filter(({ name }) => !names.has(name))
      .map(({ path, name }) =>
        problem(
          path,
          'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
          `The attachment ${name} was not found in this message.`,
        ),
      ),
    ...context.files
      .filter(({ filename }) => !referenced.has(filename))
      .map(({ filename, index }) =>
        problem(
          ['attachments', index],
          'ATTACHMENT_NOT_REFERENCED',
          `No component shows the file ${filename}.`,
        ),
      ),
  ];
}

function textOf(component: AnyComponent): string {
  return component.type === ComponentType.TextDisplay ? (component.content ?? '') : '';
}

// ── Components, in messages and modals ────────────────────────────────────────────────────────────────────────────

function placedProblems(placed: readonly PlacedComponent[]): Problem[] {
  return [
    ...duplicates(
      placed,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...duplicates(placed, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
    ...placed.flatMap(({ component, path }) => under(path, oneComponentProblems(component))),
  ];
}

function duplicates(
  placed: readonly PlacedComponent[],
  key: 'custom_id' | 'id',
  code: string,
  message: string,
): Problem[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ component, path }) => {
    // An id of 0 asks Discord to choose one.
    const value = component[key] || undefined;
    if (value === undefined) return [];
    if (seen.has(value)) return [problem([...path, key], code, message)];
    seen.add(value);
    return [];
  });
}

function oneComponentProblems(component: AnyComponent): Problem[] {
  if (component.type === ComponentType.ActionRow) return rowProblems(component);
  if (component.type === ComponentType.Button) return buttonProblems(component);
  return isSelect(component) ? selectProblems(component) : [];
}

function rowProblems({ components = [] }: AnyComponent): Problem[] {
  const isMixed = components.length > 1 && components.some(({ type }) => type !== ComponentType.Button);
  if (!isMixed) return [];
  return [
    problem(
      ['components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'A row holds up to 5 buttons or 1 select, not both.',
    ),
  ];
}

function buttonProblems(button: AnyComponent): Problem[] {
  const problems: Problem[] = [];
  const require = (key: 'custom_id' | 'url' | 'sku_id', isWanted: boolean) => {
    const isThere = !isBlank(button[key]);
    if (isWanted && !isThere) problems.push(problem([key], 'BASE_TYPE_REQUIRED', 'This field is required'));
    if (!isWanted && isThere) {
      problems.push(
        problem([key], 'BUTTON_COMPONENT_FIELD_NOT_ALLOWED', `This style of button has no ${key}.`),
      );
    }
  };
  require('url', button.style === ButtonStyle.Link);
  require('sku_id', button.style === ButtonStyle.Premium);
  require('custom_id', button.style !== ButtonStyle.Link && button.style !== ButtonStyle.Premium);
  if (button.url && !/^(https?|discord):\/\//i.test(button.url)) {
    problems.push(
      problem(['url'], 'URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('http', 'https', 'discord')."),
    );
  }
  if (button.style !== ButtonStyle.Premium && isBlank(button.label) && !button.emoji) {
    problems.push(problem([], 'BUTTON_COMPONENT_LABEL_OR_EMOJI', 'A button has a label, an emoji or both.'));
  }
  return problems;
}

function selectProblems(select: AnyComponent): Problem[] {
  const min = select.min_values ?? 1;
  const max = select.max_values ?? 1;
  const values = (select.options ?? []).map(({ value }) => value);
  const isDuplicate = (value: string, index: number) => values.indexOf(value) !== index;
  const problems = values.flatMap((value, index) =>
    isDuplicate(value, index)
      ? [
          problem(
            ['options', index, 'value'],
            'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
            'The specified option value is already used',
          ),
        ]
      : [],
  );
  if (min > max)
    problems.push(
      problem(['min_values'], 'SELECT_COMPONENT_INVALID_MIN_VALUES', 'min_values exceeds max_values.'),
    );
  if (select.type === ComponentType.StringSelect && max > values.length) {
    problems.push(
      problem(
        ['max_values'],
        'SELECT_COMPONENT_INVALID_MAX_VALUES',
        'max_values exceeds the number of options.',
      ),
    );
  }
  if ((select.options ?? []).filter((option) => option.default).length > max) {
    problems.push(
      problem(['options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'More defaults than max_values.'),
    );
  }
  return problems;
}

// ── Modals and autocompletion ─────────────────────────────────────────────────────────────────────────────────────

/** What Discord would refuse in a modal that the published schema lets pass. */
export function modalProblems(modal: { readonly components: readonly AnyComponent[] }): Problem[] {
  const tooMany = modal.components.length > MAX_MODAL_COMPONENTS;
  return [
    ...(tooMany ? [tooLong(['components'], MAX_MODAL_COMPONENTS)] : []),
    ...placedProblems([...walk(modal.components)]),
  ];
}

/** A choice that a person is offered for an option. */
export interface ChoiceBody {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

/** What Discord would refuse in choices that the published schema lets pass. */
export function choiceProblems(choices: readonly ChoiceBody[]): Problem[] {
  return choices.flatMap(({ value }, index) =>
    typeof value === 'string' && value.length > MAX_CHOICE_VALUE
      ? [tooLong(['choices', index, 'value'], MAX_CHOICE_VALUE)]
      : [],
  );
}

// ── Commands ──────────────────────────────────────────────────────────────────────────────────────────────────────

type Localizations = Readonly<Record<string, string | null>> | null;

/** A command as it is registered. */
export interface CommandBody {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string | null;
  readonly description_localizations?: Localizations;
  readonly type?: ApplicationCommandType | null;
  readonly options?: readonly OptionBody[] | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly default_member_permissions?: string | number | null;
}

/** An option, subcommand or group as it is registered. */
export interface OptionBody {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description: string;
  readonly description_localizations?: Localizations;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly ChoiceBody[] | null;
  readonly options?: readonly OptionBody[] | null;
}

/** What Discord would refuse in a list of all commands of one scope (global, or of one guild). */
export function commandListProblems(commands: readonly CommandBody[]): Problem[] {
  const problems = commands.flatMap((command, index) => under([index], commandProblems(command)));
  const seen = new Set<string>();
  for (const [index, command] of commands.entries()) {
    const key = `${kindOf(command)} ${command.name}`;
    if (seen.has(key)) {
      problems.push(
        problem([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique'),
      );
    }
    seen.add(key);
  }
  for (const [type, max] of MAX_COMMANDS) {
    if (commands.filter((command) => kindOf(command) === type).length > max) {
      problems.push(
        problem([], 'APPLICATION_COMMANDS_LIMIT_EXCEEDED', `At most ${max} commands of type ${type}.`),
      );
    }
  }
  return problems;
}

/** What Discord would refuse in one command that the published schema lets pass. */
export function commandProblems(command: CommandBody): Problem[] {
  const total = commandLength(command);
  return [
    ...(total > MAX_COMMAND_TOTAL
      ? [
          problem(
            [],
            'APPLICATION_COMMAND_TOO_LARGE',
            `Command exceeds maximum size (${total} of ${MAX_COMMAND_TOTAL})`,
          ),
        ]
      : []),
    ...(kindOf(command) === ApplicationCommandType.ChatInput
      ? slashProblems(command)
      : contextMenuProblems(command)),
  ];
}

function kindOf(command: CommandBody): ApplicationCommandType {
  return command.type ?? ApplicationCommandType.ChatInput;
}

function slashProblems(command: CommandBody): Problem[] {
  const missing = isBlank(command.description)
    ? [problem(['description'], 'BASE_TYPE_REQUIRED', 'This field is required')]
    : [];
  return [...nameProblems(command), ...missing, ...optionListProblems(command.options ?? [], ['options'])];
}

function contextMenuProblems({ description, options }: CommandBody): Problem[] {
  const code = 'APPLICATION_COMMAND_CONTEXT_MENU_FIELD_NOT_ALLOWED';
  return [
    ...(isBlank(description)
      ? []
      : [problem(['description'], code, 'Context menu commands have no description')]),
    ...(isBlank(options) ? [] : [problem(['options'], code, 'Context menu commands have no options')]),
  ];
}

function nameProblems({ name, name_localizations: localized }: CommandBody | OptionBody): Problem[] {
  const isValid = (text: string) => SLASH_NAME.test(text) && text === text.toLowerCase();
  const names: [Path, string | null][] = [
    [['name'], name],
    ...Object.entries(localized ?? {}).map(([locale, text]): [Path, string | null] => [
      ['name_localizations', locale],
      text,
    ]),
  ];
  return names
    .filter(([, text]) => text !== null && !isValid(text))
    .map(([path]) => problem(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
}

function optionListProblems(options: readonly OptionBody[], path: Path): Problem[] {
  const firstOptional = options.findIndex((option) => !option.required);
  return options.flatMap((option, index) =>
    under(
      [...path, index],
      [
        ...nameProblems(option),
        ...nameClashes(
          option,
          options.filter((other) => other !== option),
        ),
        ...(option.required && firstOptional !== -1 && firstOptional < index
          ? [
              problem(
                ['required'],
                'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
                'Required options must be placed before non-required options',
              ),
            ]
          : []),
        ...optionProblems(option),
        ...optionListProblems(option.options ?? [], ['options']),
      ],
    ),
  );
}

/** An option's names, in any language, may not be another option's name: Discord would not know which is meant. */
function nameClashes(option: OptionBody, others: readonly OptionBody[]): Problem[] {
  const clash = (path: Path) =>
    problem(path, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
  const isTaken = (name: string | null, locale?: string) =>
    others.some((other) => other.name === name || (locale && other.name_localizations?.[locale] === name));
  return [
    ...(isTaken(option.name) ? [clash(['name'])] : []),
    ...Object.entries(option.name_localizations ?? {})
      .filter(([locale, name]) => name !== null && isTaken(name, locale))
      .map(([locale]) => clash(['name_localizations', locale])),
  ];
}

function optionProblems(option: OptionBody): Problem[] {
  const names = (option.choices ?? []).map(({ name }) => name);
  return [
    ...(option.autocomplete && names.length > 0
      ? [
          problem(
            ['choices'],
            'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
            'choices and autocomplete exclude each other',
          ),
        ]
      : []),
    ...names.flatMap((name, index) =>
      names.indexOf(name) !== index
        ? [
            problem(
              ['choices', index, 'name'],
              'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
              'Choice name already exists',
            ),
          ]
        : [],
    ),
    ...choiceProblems(option.choices ?? []),
  ];
}

/** Characters of all names, descriptions and values; of each, the longest of its languages counts. */
function commandLength(command: CommandBody | OptionBody): number {
  const choices = ('choices' in command && command.choices) || [];
  return (
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations) +
    sum(
      choices.map((choice) => longest(choice.name, choice.name_localizations) + String(choice.value).length),
    ) +
    sum((command.options ?? []).map(commandLength))
  );
}

function longest(text: string | null | undefined, localized: Localizations | undefined): number {
  return Math.max(...[text, ...Object.values(localized ?? {})].map((each) => each?.length ?? 0));
}

// ── Answers to interactions ───────────────────────────────────────────────────────────────────────────────────────

const ANSWERS_TO_COMMAND = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.Modal,
];

/** The kinds of answer that each kind of interaction takes. */
const ANSWERS: Readonly<Record<number, readonly InteractionResponseType[]>> = {
  [InteractionType.ApplicationCommand]: ANSWERS_TO_COMMAND,
  [InteractionType.MessageComponent]: [
    ...ANSWERS_TO_COMMAND,
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
  ],
  [InteractionType.ModalSubmit]: [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
  ],
};

/** Whether `answer` is a kind that `interaction` takes; a modal opened from a message may also update that message. */
export function answerProblems(
  answer: InteractionResponseType,
  interaction: InteractionType,
  isFromMessage: boolean,
): Problem[] {
  const updates = [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage];
  const allowed = [
    ...(ANSWERS[interaction] ?? []),
    ...(interaction === InteractionType.ModalSubmit && isFromMessage ? updates : []),
  ];
  if (allowed.includes(answer)) return [];
  return [problem(['type'], 'BASE_TYPE_CHOICES', `Value must be one of (${allowed.join(', ')}).`)];
}

/** A deferral says only whether the message to come is ephemeral. */
export function deferralProblems(flags: number | null | undefined): Problem[] {
  if (((flags ?? 0) & ~MessageFlags.Ephemeral) === 0) return [];
  return [problem(['data', 'flags'], 'BITFIELD_INVALID_FLAGS', 'A deferral takes only the EPHEMERAL flag.')];
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
