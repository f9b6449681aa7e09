/** A command being written in the message box: which options it has so far, and what they hold. Pure. */
import {
  ApplicationCommandOptionType as Type,
  ApplicationCommandType,
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import type { OptionValue } from '../page-protocol.js';
import { choiceName, commandName, optionName, type LocaleTag } from './localised-names.js';
import { labelsOf, type FieldProblem } from './locales.js';

/** An option that takes a value, as opposed to a subcommand. */
export type Option = APIApplicationCommandBasicOption;

export interface Field {
  readonly option: Option;
  readonly text: string;
  /** What was picked from a list; gone as soon as the text is changed by hand. */
  readonly picked?: OptionValue['value'];
}

export interface CommandDraft {
  readonly command: APIApplicationCommand;
  readonly fields: readonly Field[];
}

/** A choice as the list under the message box shows it. */
export interface ListedChoice {
  readonly name: string;
  readonly value: OptionValue['value'];
}

/** The commands that are started with `/`, by localised name. */
export function slashCommands(
  commands: readonly APIApplicationCommand[],
  locale: LocaleTag,
): APIApplicationCommand[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .sort((a, b) => commandName(a, locale).localeCompare(commandName(b, locale), locale));
}

/**
 * Those of `commands` that fit what was typed after the `/`, best first: names starting with it, names containing it,
 * then descriptions containing it. Default names count beside localised ones.
 */
export function matchingCommands(
  commands: readonly APIApplicationCommand[],
  typed: string,
  locale: LocaleTag,
): APIApplicationCommand[] {
  const wanted = typed.toLowerCase();
  const rank = (command: APIApplicationCommand): number => {
    const names = [commandName(command, locale), command.name].map((name) => name.toLowerCase());
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (names.some((name) => name.includes(wanted))) return 1;
    const description = command.description_localizations?.[locale] ?? command.description;
    return description.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return slashCommands(commands, locale)
    .map((command) => ({ command, rank: rank(command) }))
    .filter((each) => each.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}

/** The options of a command that take a value, required ones first, as Discord orders them. */
export function optionsOf(command: APIApplicationCommand): Option[] {
  const options = (command.options ?? []).filter(takesValue);
  return [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)];
}

function takesValue(option: APIApplicationCommandOption): option is Option {
  return option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup;
}

/** A fresh draft: the required options, empty. */
export function startDraft(command: APIApplicationCommand): CommandDraft {
  return {
    command,
    fields: optionsOf(command)
      .filter(({ required }) => required)
      .map(emptyField),
  };
}

function emptyField(option: Option): Field {
  return { option, text: '' };
}

/**
 * The draft that a typed or pasted line such as `/ask what is EUV` or `/ask question: what is EUV public: true` means,
 * or `undefined` when it does not start with a known command and a space. Text without an option's name goes to the
 * first option.
 */
export function draftFromText(
  text: string,
  commands: readonly APIApplicationCommand[],
  locale: LocaleTag,
): CommandDraft | undefined {
  const [, typedName = '', rest = ''] = /^\/(\S+)\s([\s\S]*)$/.exec(text) ?? [];
  const wanted = typedName.toLowerCase();
  const command = slashCommands(commands, locale).find((each) =>
    [commandName(each, locale), each.name].includes(wanted),
  );
  if (!command) return undefined;
  const options = optionsOf(command);
  const [unnamed, ...named] = splitAtOptionNames(rest, options, locale);
  let draft = startDraft(command);
  for (const { option, text: value } of named)
    if (option) draft = setText(addOption(draft, option), option, value, locale);
  const first = options.find((option) => !named.some((each) => each.option === option));
  if (first && unnamed && unnamed.text !== '')
    draft = setText(addOption(draft, first), first, unnamed.text, locale);
  return draft;
}

function splitAtOptionNames(
  text: string,
  options: readonly Option[],
  locale: LocaleTag,
): { option: Option | undefined; text: string }[] {
  const parts: { option: Option | undefined; text: string }[] = [{ option: undefined, text: '' }];
  let from = 0;
  for (const match of text.matchAll(/(?<=^|\s)([^\s:\uff1a]+)[:\uff1a]\s?/gu)) {
    const option = options.find((each) => [optionName(each, locale), each.name].includes(match[1] ?? ''));
    if (!option) continue;
    const last = parts.at(-1);
    if (last) last.text = text.slice(from, match.index).trim();
    from = match.index + match[0].length;
    parts.push({ option, text: '' });
  }
  const last = parts.at(-1);
  if (last) last.text = text.slice(from).trim();
  return parts;
}

/** The options not in the draft yet. */
export function remainingOptions(draft: CommandDraft): Option[] {
  return optionsOf(draft.command).filter(
    (option) => !draft.fields.some((field) => field.option.name === option.name),
  );
}

/** The draft with `option` as its last field; unchanged if it is there. */
export function addOption(draft: CommandDraft, option: Option): CommandDraft {
  if (draft.fields.some((field) => field.option.name === option.name)) return draft;
  return { ...draft, fields: [...draft.fields, emptyField(option)] };
}

/** The option not in the draft yet that `text` names at its end, as in `hide:`, and the text before that name. */
export function optionNamedAtEnd(
  draft: CommandDraft,
  text: string,
  locale: LocaleTag,
): { readonly added: Option | undefined; readonly before: string } {
  const [ending = '', name = ''] = /(?:^|\s)([^\s:\uff1a]+)[:\uff1a]$/u.exec(text) ?? [];
  const added = remainingOptions(draft).find((each) => [each.name, optionName(each, locale)].includes(name));
  return { added, before: added ? text.slice(0, -ending.length) : text };
}

/** The draft with `text` in the next option that takes any text, if there is one. */
export function addFreeText(draft: CommandDraft, text: string, locale: LocaleTag): CommandDraft | undefined {
  const taker = remainingOptions(draft).find(
    (option) => option.type === Type.String && !hasFixedChoices(option),
  );
  return taker && setText(addOption(draft, taker), taker, text.trim(), locale);
}

/** The draft without `option`; a required one is emptied instead. */
export function removeOption(draft: CommandDraft, option: Option): CommandDraft {
  const others = draft.fields.filter((field) => field.option.name !== option.name);
  if (!option.required) return { ...draft, fields: others };
  return replaceField(draft, emptyField(option));
}

/** The draft with `text` typed into `option`; text that is exactly a listed choice's name or value counts as that choice. */
export function setText(draft: CommandDraft, option: Option, text: string, locale: LocaleTag): CommandDraft {
  const typed = text.trim().toLowerCase();
  const exact = fixedChoices(option, locale).find(({ name, value }) =>
    [name.toLowerCase(), String(value).toLowerCase()].includes(typed),
  );
  return replaceField(draft, { option, text, ...(exact && { picked: exact.value }) });
}

/** The draft with `choice` picked for `option`. */
export function pickChoice(draft: CommandDraft, option: Option, choice: ListedChoice): CommandDraft {
  return replaceField(draft, { option, text: choice.name, picked: choice.value });
}

function replaceField(draft: CommandDraft, changed: Field): CommandDraft {
  const fields = draft.fields.map((field) => (field.option.name === changed.option.name ? changed : field));
  return { ...draft, fields };
}

/** The choices an option always has: its own list, or true and false. Empty for free text. */
export function fixedChoices(option: Option, locale: LocaleTag): ListedChoice[] {
  if (option.type === Type.Boolean) {
    const { trueLabel, falseLabel } = labelsOf(locale);
    return [
      { name: trueLabel, value: true },
      { name: falseLabel, value: false },
    ];
  }
  return 'choices' in option ? listChoices(option.choices ?? [], locale) : [];
}

/** Choices with the name in the person's language. */
export function listChoices(
  choices: readonly APIApplicationCommandOptionChoice[],
  locale: LocaleTag,
): ListedChoice[] {
  return choices.map((choice) => ({ name: choiceName(choice, locale), value: choice.value }));
}

/** Whether the bot is asked for choices while the option is typed. */
export function hasAutocomplete(option: Option): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

/** What is wrong with a field, or `undefined`. An empty optional field is fine: it is not sent. */
export function fieldProblem(field: Field): FieldProblem | undefined {
  const { option, text, picked } = field;
  const typed = text.trim();
  if (typed === '') return option.required ? 'missing' : undefined;
  if (picked !== undefined) return undefined;
  switch (option.type) {
    case Type.Integer:
    case Type.Number: {
      if (hasFixedChoices(option)) return 'not-listed';
      const isNumber =
        option.type === Type.Integer ? /^[-+]?\d+$/.test(typed) : /^[-+]?\d*\.?\d+$/.test(typed);
      if (!isNumber) return 'not-a-number';
      const { min_value: min = -Infinity, max_value: max = Infinity } = option as {
        min_value?: number;
        max_value?: number;
      };
      return Number(typed) < min || Number(typed) > max ? 'out-of-range' : undefined;
    }
    case Type.String: {
      if (hasFixedChoices(option)) return 'not-listed';
      const { min_length: min = 0, max_length: max = 6000 } = option as {
        min_length?: number;
        max_length?: number;
      };
      if (typed.length < min) return 'too-short';
      return typed.length > max ? 'too-long' : undefined;
    }
    default:
      return 'not-listed';
  }
}

function hasFixedChoices(option: Option): boolean {
  return 'choices' in option && (option.choices?.length ?? 0) > 0;
}

/** What a draft sends: fields that are filled in, numbers as numbers. */
export function optionValues(draft: CommandDraft): OptionValue[] {
  return draft.fields
    .filter(({ text }) => text.trim() !== '')
    .map(({ option, text, picked }) => ({
      name: option.name,
      type: option.type,
      value: picked ?? typedValue(option, text),
    }));
}

function typedValue(option: Option, text: string): OptionValue['value'] {
  const isNumber = option.type === Type.Integer || option.type === Type.Number;
  return isNumber && fieldProblem({ option, text }) === undefined ? Number(text) : text.trim();
}
