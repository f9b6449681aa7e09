/**
 * Discord's limits of commands that its published schema cannot express.
 *
 * @see https://docs.discord.com/developers/interactions/application-commands
 */
import type { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { problem, problemIf, under, type Problem } from '../problem.js';
import { choiceProblems, type ChoiceBody, type Localizations } from './choices.js';
import { isBlank, sum } from './measure.js';

const MAX_COMMAND_TOTAL = 8_000;
const MAX_COMMANDS = [
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
] as const;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

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
    const code = 'APPLICATION_COMMANDS_DUPLICATE_NAME';
    problems.push(...problemIf(seen.has(key), [index], code, 'Application command names must be unique'));
    seen.add(key);
  }
  for (const [type, max] of MAX_COMMANDS) {
    const isOver = commands.filter((command) => kindOf(command) === type).length > max;
    const message = `At most ${max} commands of type ${type}.`;
    problems.push(...problemIf(isOver, [], 'APPLICATION_COMMANDS_LIMIT_EXCEEDED', message));
  }
  return problems;
}

/** What Discord would refuse in one command that the published schema lets pass. */
export function commandProblems(command: CommandBody): Problem[] {
  const total = commandLength(command);
  const message = `Command exceeds maximum size (${total} of ${MAX_COMMAND_TOTAL})`;
  return [
    ...problemIf(total > MAX_COMMAND_TOTAL, [], 'APPLICATION_COMMAND_TOO_LARGE', message),
    ...(kindOf(command) === ApplicationCommandType.ChatInput
      ? slashProblems(command)
      : contextMenuProblems(command)),
  ];
}

function kindOf(command: CommandBody): ApplicationCommandType {
  return command.type ?? ApplicationCommandType.ChatInput;
}

function slashProblems(command: CommandBody): Problem[] {
  const isMissing = isBlank(command.description);
  return [
    ...nameProblems(command),
    ...problemIf(isMissing, ['description'], 'BASE_TYPE_REQUIRED', 'This field is required'),
    ...optionListProblems(command.options ?? [], ['options']),
  ];
}

function contextMenuProblems({ description, options }: CommandBody): Problem[] {
  const code = 'APPLICATION_COMMAND_CONTEXT_MENU_FIELD_NOT_ALLOWED';
  return [
    ...problemIf(!isBlank(description), ['description'], code, 'Context menu commands have no description'),
    ...problemIf(!isBlank(options), ['options'], code, 'Context menu commands have no options'),
  ];
}

function nameProblems({ name, name_localizations: localized }: CommandBody | OptionBody): Problem[] {
  const isValid = (text: string) => SLASH_NAME.test(text) && text === text.toLowerCase();
  const names: [Problem['path'], string | null][] = [
    [['name'], name],
    ...Object.entries(localized ?? {}).map(([locale, text]): [Problem['path'], string | null] => [
      ['name_localizations', locale],
      text,
    ]),
  ];
  return names
    .filter(([, text]) => text !== null && !isValid(text))
    .map(([path]) => problem(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
}

function optionListProblems(options: readonly OptionBody[], path: Problem['path']): Problem[] {
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
        ...problemIf(
          option.required === true && firstOptional !== -1 && firstOptional < index,
          ['required'],
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        ),
        ...optionProblems(option),
        ...optionListProblems(option.options ?? [], ['options']),
      ],
    ),
  );
}

/** An option's names, in any language, may not be another option's name: Discord would not know which is meant. */
function nameClashes(option: OptionBody, others: readonly OptionBody[]): Problem[] {
  const code = 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS';
  const isTaken = (name: string | null, locale?: string) =>
    name !== null &&
    others.some((other) => other.name === name || (locale && other.name_localizations?.[locale] === name));
  return [
    ...problemIf(isTaken(option.name), ['name'], code, 'Option name already exists'),
    ...Object.entries(option.name_localizations ?? {}).flatMap(([locale, name]) => {
      const path = ['name_localizations', locale];
      return problemIf(isTaken(name, locale), path, code, 'Option name already exists');
    }),
  ];
}

function optionProblems(option: OptionBody): Problem[] {
  const names = (option.choices ?? []).map(({ name }) => name);
  return [
    ...problemIf(
      option.autocomplete === true && names.length > 0,
      ['choices'],
      'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
      'choices and autocomplete exclude each other',
    ),
    ...names.flatMap((name, index) =>
      problemIf(
        names.indexOf(name) !== index,
        ['choices', index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
        'Choice name already exists',
      ),
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
