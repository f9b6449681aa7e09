/** A command, run on the fixture library as a bot or a terminal would. */
import { loadCommands } from '../../src/load-commands.js';
import type { Library } from '../../src/library.js';
import type { Answer, Block, LanguageTag } from '../../src/model.js';
import { openFixtureLibrary } from '../fixture-library.js';

const commands = await loadCommands();
const fixture = await openFixtureLibrary();

/** The answer of the command with this name. @throws if there is none */
export function run(
  name: string,
  args: Readonly<Record<string, unknown>> = {},
  { language = 'en', library = fixture }: { language?: LanguageTag; library?: Library } = {},
): Answer {
  const command = commands.find((known) => known.name === name);
  if (!command) throw new Error(`No command ${name}`);
  return command.run(library, args, { language, now: new Date('2025-07-01T00:00:00Z'), commands });
}

/** What the command's option suggests for what is typed, once the library has read on: the values. */
export function suggest(name: string, option: string, typed: string): readonly string[] {
  const found = commands.find((known) => known.name === name)?.options[option];
  if (found?.type !== 'text') throw new Error(`No text option ${option} of ${name}`);
  while (fixture.readOn());
  return found.suggest(fixture, typed, 'en').map(({ value }) => value);
}

/** The blocks of one kind. */
export function blocksOf<K extends Block['kind']>(
  answer: Answer,
  kind: K,
): readonly Extract<Block, { kind: K }>[] {
  return answer.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

/** The quotes of an answer, as `role: quoted words`. */
export function quotesOf(answer: Answer): readonly string[] {
  return blocksOf(answer, 'quote').map(
    ({ role, citation }) => `${role}: ${answer.citations[citation - 1]?.quote ?? ''}`,
  );
}

/** The codes of the notes of an answer. */
export function notesOf(answer: Answer): readonly string[] {
  return blocksOf(answer, 'note').map(({ code }) => code);
}

export { fixture };
