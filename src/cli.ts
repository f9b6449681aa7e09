/**
 * The same commands in a terminal, without Discord: `footnote ask "…"`, `footnote import FILE…`.
 *
 * Exit status: 0 found, 1 nothing found (or a file that cannot be imported), 2 bad usage, such as a file or document that
 * is not there.
 */
import { CHECK_LINES_USAGE, runCheckLines } from './cli/check-lines.js';
import { FACTS_USAGE, runFacts } from './cli/facts.js';
import { IMPORT_USAGE, runImport } from './cli/import.js';
import { didYouMean } from './cli/did-you-mean.js';
import { parseOptions } from './cli/parse-options.js';
import { BAD_USAGE } from './cli/ending.js';
import type { Command, Option } from './command.js';
import { assembleLibrary, libraryOf } from './assemble-library.js';
import { PROGRAM, readFolders } from './config.js';
import { loadCorpus } from './corpus/load-corpus.js';
import { FootnoteError } from './errors.js';
import { detectLanguage } from './lang/detect-language.js';
import { languageOf, languages } from './lang/index.js';
import { prepare, type Library } from './library.js';
import { loadCommands } from './load-commands.js';
import type { Answer, LanguageTag } from './model.js';
import { renderJson } from './render/json.js';
import { renderMarkdownDocument } from './render/markdown-document.js';
import { renderTerminal } from './render/terminal.js';

const FOUND = 0;
const NOTHING_FOUND = 1;

/** What the terminal takes besides the commands. */
const OUTSIDE: readonly string[] = ['import', 'facts'];

/** Options that every command takes. */
const SHARED = {
  json: { type: 'boolean' },
  format: { type: 'string' },
  language: { type: 'string' },
  corpus: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

const SHARED_USAGE = [
  '    --format: text, json or md; --json for short',
  `    --language: Of the words around the quotes: ${languages.map(({ tag }) => tag).join(', ')}`,
  '    --corpus: The folder with the articles, more than once for several; else CORPUS_DIR, else the folder corpus',
].join('\n');

/** What an answer is written as, by the name of the format. */
const WRITERS: Readonly<Record<string, (answer: Answer) => string>> = {
  text: (answer) =>
    renderTerminal(answer, {
      program: PROGRAM,
      width: process.stdout.columns,
      isColour: process.stdout.hasColors?.() ?? false,
    }),
  json: (answer) => JSON.stringify(renderJson(answer), null, 2),
  md: (answer) => renderMarkdownDocument(answer).trimEnd(),
};

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof FootnoteError)) throw error;
  console.error(error.message);
  return BAD_USAGE;
});

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === 'facts') return runFacts(args);
  if (name === 'check' && args.includes('--jsonl')) return runCheckLines();
  const commands = await loadCommands();
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(usage(commands));
    return name === undefined ? BAD_USAGE : FOUND;
  }
  if (name === 'import') return runImport(args);
  const command = named(name, commands);
  const [explained] = args;
  if (command.name !== 'help' || explained === undefined || explained.startsWith('-')) {
    return runCommand(command, commands, args);
  }
  // `help ask` is `ask --help`.
  if (args.length > 1) throw new FootnoteError('bad-usage', 'help takes one command.');
  return main([OUTSIDE.includes(explained) ? explained : named(explained, commands).name, '--help']);
}

/** The command of that name in any language. */
function named(name: string, commands: readonly Command[]): Command {
  const command =
    commands.find((known) => known.name === name) ??
    commands.find(({ naming }) => Object.values(naming).some((own) => own.name === name));
  if (command) return command;
  const known = [
    ...commands.flatMap(({ naming }) => Object.values(naming).map((own) => own.name)),
    ...OUTSIDE,
  ];
  const hint = didYouMean(name, known);
  throw new FootnoteError('bad-usage', `There is no command “${name}”.${hint} Known: ${names(commands)}.`);
}

async function runCommand(
  command: Command,
  commands: readonly Command[],
  args: readonly string[],
): Promise<number> {
  const own = Object.fromEntries(
    Object.keys(optionsOf(command)).map((option) => [option, { type: 'string' }] as const),
  );
  const { values, positionals } = parseOptions(command.name, { ...own, ...SHARED }, args);
  if (values.help) {
    const more = command.name === 'check' ? [CHECK_LINES_USAGE] : [];
    console.log([usageOf(command), SHARED_USAGE, ...more, statusUsage(command.name)].join('\n'));
    return FOUND;
  }
  const given = values as Readonly<Record<string, unknown>>;
  const write = writerFor(values.format ?? (values.json ? 'json' : 'text'));
  const asked = readArguments(command, given, positionals);
  const library = command.needsLibrary ? await openLibrary(values.corpus) : libraryOf([]);
  await prepare(library, asked, Infinity);
  const answer = command.run(library, asked, {
    language: readerLanguage(values.language, Object.values(asked)),
    now: new Date(),
    commands,
  });
  console.log(write(answer));
  const lacksDocument = answer.blocks.some(
    (block) => block.kind === 'note' && ['which-document', 'no-such-document'].includes(block.code),
  );
  if (lacksDocument) return BAD_USAGE;
  return answer.outcome === 'nothing-found' ? NOTHING_FOUND : FOUND;
}

function writerFor(format: string): (answer: Answer) => string {
  const write = WRITERS[format];
  if (write) return write;
  const known = Object.keys(WRITERS).join(', ');
  throw new FootnoteError('bad-usage', `--format is “${format}”; expected one of ${known}.`);
}

/** The options given by name, and all words without one as the first text option. */
function readArguments(
  { name, options }: Command,
  given: Readonly<Record<string, unknown>>,
  words: readonly string[],
): Readonly<Record<string, unknown>> {
  const first = Object.keys(options)[0];
  if (words.length > 0 && first === undefined) {
    throw new FootnoteError('bad-usage', `${name} takes nothing, but was given “${words.join(' ')}”.`);
  }
  const texts = { ...given, ...(words.length > 0 && first !== undefined && { [first]: words.join(' ') }) };
  return Object.fromEntries(
    Object.entries(options).flatMap(([key, option]) => {
      const text: unknown = texts[key];
      if (typeof text === 'string' && text.trim() !== '')
        return [[key, readValue(key, option, text)] as const];
      if (option.required)
        throw new FootnoteError('bad-usage', `${name} needs ${key}: ${option.naming.en.description}.`);
      return [];
    }),
  );
}

function readValue(key: string, option: Option, text: string): string | number | boolean {
  switch (option.type) {
    case 'text':
      // A title or a language is chosen from a list; what is asked in one's own words has Discord's limit here as well.
      if (!option.required || text.length <= option.maxLength) return text;
      throw new FootnoteError(
        'bad-usage',
        `${key} has ${text.length} characters; it may have at most ${option.maxLength}.`,
      );
    case 'flag':
      return text !== 'false';
    case 'choice': {
      const known = option.choices.map(({ value }) => value);
      if (known.includes(text)) return text;
      throw new FootnoteError('bad-usage', `--${key} is “${text}”; expected one of ${known.join(', ')}.`);
    }
    case 'number': {
      const value = Number(text);
      if (Number.isInteger(value) && value >= option.min && value <= option.max) return value;
      throw new FootnoteError(
        'bad-usage',
        `--${key} is “${text}”; expected a whole number from ${option.min} to ${option.max}.`,
      );
    }
  }
}

async function openLibrary(folders: readonly string[] | undefined): Promise<Library> {
  const { corpusFolders, cacheFolder, embeddingModel } = readFolders();
  const { articles, problems } = await loadCorpus(folders ?? corpusFolders);
  const messages = problems.map(({ message }) => message);
  if (articles.length === 0 && messages.length > 0) throw new FootnoteError('bad-usage', messages.join('\n'));
  for (const message of messages) console.error(message);
  return assembleLibrary(articles, {
    cacheFolder,
    embeddingModel,
    reportError: (error) => console.error(error instanceof Error ? error.message : error),
  });
}

/** `--language`, or that of a question in Chinese, or the system's. */
function readerLanguage(wanted: string | undefined, asked: readonly unknown[]): LanguageTag {
  if (wanted === undefined) {
    const texts = asked.filter((value) => typeof value === 'string');
    const chinese = texts.find((text) => /\p{Script=Han}/u.test(text));
    if (chinese !== undefined) return detectLanguage(chinese);
    return languageOf(Intl.DateTimeFormat().resolvedOptions().locale).tag;
  }
  const known = languages.find(({ tag }) => tag.toLowerCase() === wanted.toLowerCase());
  if (known) return known.tag;
  const tags = languages.map(({ tag }) => tag).join(', ');
  throw new FootnoteError('bad-usage', `--language is “${wanted}”; expected one of ${tags}.`);
}

function names(commands: readonly Command[]): string {
  return [...commands.map(({ name }) => name), ...OUTSIDE].join(', ');
}

/** The options that are of use in a terminal, where no message has a link. */
function optionsOf({ options, menu }: Command): Readonly<Record<string, Option>> {
  return Object.fromEntries(Object.entries(options).filter(([key]) => key !== menu?.placeOption));
}

function usageOf(command: Command): string {
  const { name, naming } = command;
  const options = optionsOf(command);
  const takes = Object.entries(options).map(([key, { required }], i) => {
    const text = i === 0 ? key.toUpperCase() : `--${key} ${key.toUpperCase()}`;
    return required ? text : `[${text}]`;
  });
  const meanings = Object.entries(options).map(([key, option], i) => {
    const values =
      option.type === 'choice' ? ` (${option.choices.map(({ value }) => value).join(', ')})` : '';
    return `    ${i === 0 ? key.toUpperCase() : `--${key}`}: ${option.naming.en.description}${values}`;
  });
  return [`${PROGRAM} ${[name, ...takes].join(' ')}`, `  ${naming.en.description}.`, ...meanings].join('\n');
}

function usage(commands: readonly Command[]): string {
  return [
    ...commands.map(usageOf),
    IMPORT_USAGE,
    FACTS_USAGE,
    CHECK_LINES_USAGE,
    '',
    'Every command that answers also takes:',
    SHARED_USAGE,
    statusUsage('check'),
  ].join('\n');
}

function statusUsage(command: string): string {
  const ofCheck = ' For check: 0 where a statement is supported, refuted or conflicting, 1 where none is.';
  return `Exit status: 0 found, 1 nothing found, 2 bad usage.${command === 'check' ? ofCheck : ''}`;
}
