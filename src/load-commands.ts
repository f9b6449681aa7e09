/** The commands: whatever the folder `commands/` holds. Nothing else lists them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChoiceOption, Command, Naming } from './command.js';
import { FootnoteError } from './errors.js';
import { languages } from './lang/index.js';
import { CODE } from './project.js';

const COMMANDS = join(CODE, 'commands');

/** The option that every command has: whether its answer is shown to the reader alone. No command may define it. */
export const HIDE = 'hide';

/** @see https://docs.discord.com/developers/interactions/application-commands */
const NAME = /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_DESCRIPTION_LENGTH = 100;
const MAX_MENU_LENGTH = 32;
const MAX_OPTIONS = 25;
const MAX_CHOICES = 25;
const MAX_LABEL_LENGTH = 100;
/** Of a text option, in UTF-16 code units: what the head of a message can show whole. */
const MAX_TEXT_LENGTH = 1000;

/**
 * The commands in a folder, in the order of their names.
 *
 * @throws FootnoteError `bad-command` with file, what was found and what was expected
 */
export async function loadCommands(folder = COMMANDS): Promise<readonly Command[]> {
  const files = (await readdir(folder)).filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort();
  return Promise.all(
    files.map(async (file) => {
      const module = (await import(pathToFileURL(join(folder, file)).href)) as { readonly default?: unknown };
      return checkCommand(module.default, file);
    }),
  );
}

/** The command, if it keeps the rules. @throws FootnoteError `bad-command` */
export function checkCommand(value: unknown, file: string): Command {
  const expect = (isRight: boolean, found: string, expected: string): void => {
    if (!isRight)
      throw new FootnoteError('bad-command', `commands/${file}: found ${found}, expected ${expected}`);
  };
  expect(isCommand(value), 'no command as default export', 'export default defineCommand({ … })');
  const command = value as Command;
  const name = file.replace(/\.[jt]s$/, '');
  expect(command.name === name, `the name “${command.name}”`, `“${name}”, the name of its file`);

  const checkNaming = (naming: Naming, what: string): void => {
    for (const { tag } of languages) {
      const { name, description } = naming[tag];
      const isName = NAME.test(name) && name === name.toLowerCase();
      expect(isName, `${what} “${name}” (${tag})`, 'small letters, digits, - and _, 1 to 32 of them');
      const isShort = description.length > 0 && description.length <= MAX_DESCRIPTION_LENGTH;
      const found = `${what} “${name}” (${tag}) described in ${description.length} characters`;
      expect(isShort, found, `1 to ${MAX_DESCRIPTION_LENGTH}`);
    }
  };
  checkNaming(command.naming, 'the command');

  const options = Object.entries(command.options);
  expect(options.length < MAX_OPTIONS, `${options.length} options`, `at most ${MAX_OPTIONS - 1}`);
  const names = new Set([...options.map(([key]) => key), HIDE]);
  expect(
    !(HIDE in command.options),
    `an option “${HIDE}”`,
    'none of this name: every command has it already',
  );
  options.forEach(([key, option], i) => {
    checkNaming(option.naming, 'the option');
    expect(
      option.naming.en.name === key,
      `the option “${key}” called “${option.naming.en.name}”`,
      'one name for both',
    );
    for (const { tag } of languages) {
      const localName = option.naming[tag].name;
      const isFree = localName === key || !names.has(localName);
      expect(isFree, `the option “${key}” called “${localName}” (${tag})`, 'a name that no other option has');
    }
    const isInOrder = !option.required || options.slice(0, i).every(([, before]) => before.required);
    expect(isInOrder, `the required option “${key}” after one that is not`, 'required options first');
    if (option.type === 'choice') checkChoices(option, key, expect);
    const length = option.type === 'text' ? option.maxLength : 1;
    const isLength = length >= 1 && length <= MAX_TEXT_LENGTH;
    expect(isLength, `the option “${key}” of up to ${length} characters`, `1 to ${MAX_TEXT_LENGTH}`);
  });

  if (command.menu) {
    const { names: menuNames, option } = command.menu;
    expect(
      command.options[option]?.type === 'text',
      `a menu for “${option}”`,
      'a text option of the command',
    );
    const others = options.filter(([key, { required }]) => required && key !== option);
    expect(others.length === 0, 'a menu and another required option', 'no required option but the menu’s');
    for (const { tag } of languages) {
      const isShort = menuNames[tag].length > 0 && menuNames[tag].length <= MAX_MENU_LENGTH;
      expect(isShort, `a menu called “${menuNames[tag]}”`, `1 to ${MAX_MENU_LENGTH} characters`);
    }
  }
  return command;
}

function checkChoices(
  { choices }: ChoiceOption,
  key: string,
  expect: (isRight: boolean, found: string, expected: string) => void,
): void {
  const isCount = choices.length >= 1 && choices.length <= MAX_CHOICES;
  expect(isCount, `the option “${key}” with ${choices.length} choices`, `1 to ${MAX_CHOICES}`);
  const areDistinct = new Set(choices.map(({ value }) => value)).size === choices.length;
  expect(areDistinct, `a choice of “${key}” twice`, 'distinct values');
  for (const { value, labels } of choices) {
    for (const text of [value, ...languages.map(({ tag }) => labels[tag])]) {
      const isShort = text.length > 0 && text.length <= MAX_LABEL_LENGTH;
      expect(isShort, `a choice of “${key}” called “${text}”`, `1 to ${MAX_LABEL_LENGTH} characters`);
    }
  }
}

function isCommand(value: unknown): value is Command {
  if (typeof value !== 'object' || value === null) return false;
  return 'naming' in value && 'options' in value && 'run' in value && typeof value.run === 'function';
}
