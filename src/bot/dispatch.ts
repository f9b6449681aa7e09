/** A request in, a reply out: what the bot does, whatever brings it the requests. */
import type { Command } from '../command.js';
import { language, languageOf } from '../lang/index.js';
import { awaitFacts, prepare, type Library } from '../library.js';
import { HIDE } from '../load-commands.js';
import type { Answer, Block, Invocation, LanguageTag } from '../model.js';
import { decodeButton, isMenuId } from '../render/custom-id.js';
import { readMessage, type ReadMessage } from '../render/discord-heading.js';
import { limitChoices } from '../render/discord-limits.js';
import {
  renderFile,
  renderMessage,
  renderNotice,
  type DiscordMessage,
  type RenderedPage,
  type View,
} from '../render/discord.js';
import { firstSentences } from '../render/excerpt.js';
import { renderMarkdownDocument } from '../render/markdown-document.js';
import { textOfMessage } from './message-text.js';
import { createPublications, type Publications } from './publications.js';
import { readArguments } from './read-arguments.js';
import type {
  AutocompleteRequest,
  CommandRequest,
  ComponentRequest,
  File,
  MenuRequest,
  Recovery,
  Reply,
  Request,
} from './request.js';

/** What the bot is made of. */
export interface Surroundings {
  readonly commands: readonly Command[];
  /** What the commands of a server can read. */
  readonly libraryOf: (serverId: string | undefined) => Library;
  readonly now: () => Date;
  /** A new id by which an error can be found in the log. */
  readonly newIncidentId: () => string;
  readonly reportError: (error: unknown, incidentId: string, request: Request) => void;
}

export type Dispatch = (request: Request) => Promise<Reply>;

/** How long an answer may wait for facts, or for a model of meaning to read the question: Discord waits three seconds. */
const PATIENCE_MS = 1_500;

/** Answers requests, and never throws: an error becomes a notice with an incident id. */
export function createDispatch(surroundings: Surroundings): Dispatch {
  const publications = createPublications();
  return async (request) => {
    try {
      return await answer(request, surroundings, publications);
    } catch (error) {
      const incidentId = surroundings.newIncidentId();
      surroundings.reportError(error, incidentId, request);
      if (request.kind === 'autocomplete') return { kind: 'choices', choices: [] };
      return notice(wordsFor(request).incident(incidentId));
    }
  };
}

async function answer(
  request: Request,
  surroundings: Surroundings,
  publications: Publications,
): Promise<Reply> {
  switch (request.kind) {
    case 'command':
      return answerCommand(request, surroundings);
    case 'menu':
      return answerMenu(request, surroundings);
    case 'autocomplete':
      return complete(request, surroundings);
    case 'component':
      return answerComponent(request, surroundings, publications);
  }
}

async function answerCommand(request: CommandRequest, surroundings: Surroundings): Promise<Reply> {
  const { [HIDE]: hide, ...given } = request.arguments;
  const command = find(surroundings.commands, request.command);
  if (!command) return notice(wordsFor(request).staleButton);
  return runCommand(command, given, request, surroundings, hide === true);
}

async function answerMenu(request: MenuRequest, surroundings: Surroundings): Promise<Reply> {
  const command = surroundings.commands.find(({ menu }) => menu?.names.en === request.name);
  const option = command?.menu && command.options[command.menu.option];
  if (!command?.menu || option?.type !== 'text') return notice(wordsFor(request).staleButton);
  const { text, leftOut } = firstSentences(textOfMessage(request.target.parts), option.maxLength);
  const notes: readonly Block[] =
    leftOut > 0 ? [{ kind: 'note', code: 'more-left-out', values: { count: String(leftOut) } }] : [];
  const { option: name, placeOption, isHidden = false } = command.menu;
  const { place } = request.target;
  const given = { [name]: text, ...(placeOption && place !== undefined && { [placeOption]: place }) };
  return runCommand(command, given, request, surroundings, isHidden, notes);
}

/** @param notes - what is to be said before the answer */
async function runCommand(
  command: Command,
  given: Readonly<Record<string, unknown>>,
  request: Request,
  surroundings: Surroundings,
  isHidden: boolean,
  notes: readonly Block[] = [],
): Promise<Reply> {
  const read = readArguments(command, given);
  if (read.kind === 'invalid') {
    const name = command.options[read.option]?.naming[tagOf(request)].name ?? read.option;
    return notice(wordsFor(request).badOption(name, read.problem));
  }
  const result = await run(command, read.args, request, surroundings);
  if (!result) return notice(wordsFor(request).stillReading);
  const invocation = { command: command.name, arguments: read.args };
  const whole = { ...result, blocks: [...notes, ...result.blocks] };
  const name = nameOf(command, request);
  const page = renderMessage(whole, { run: invocation, name, page: 1, isHidden });
  return { kind: 'message', ...withFiles(page) };
}

function complete(request: AutocompleteRequest, surroundings: Surroundings): Reply {
  const option = find(surroundings.commands, request.command)?.options[request.option];
  if (option?.type !== 'text') return { kind: 'choices', choices: [] };
  const library = surroundings.libraryOf(request.serverId);
  return { kind: 'choices', choices: limitChoices(option.suggest(library, request.typed, tagOf(request))) };
}

async function answerComponent(
  request: ComponentRequest,
  surroundings: Surroundings,
  publications: Publications,
): Promise<Reply> {
  const { message, customId, values } = request;
  const shown = readMessage(message.components);
  const state = decodeButton(isMenuId(customId) ? (values[0] ?? '') : customId, shown.texts);
  const again = state && (await runAgain(state.run, request, surroundings));
  if (!state || !again) return notice(wordsFor(request).staleButton);

  const { result, name } = again;
  if (!result) return notice(wordsFor(request).stillReading);
  const { run, page } = state;
  const asked = { run, name, page };
  if (state.mode === 'publish') return publish(result, asked, request, publications, surroundings);

  if (state.mode === 'download') {
    const download = result.blocks.find((block) => block.kind === 'download');
    if (!download) return notice(wordsFor(request).staleButton);
    const { fileName } = download;
    return {
      kind: 'message',
      message: renderFile(fileName),
      files: [{ name: fileName, text: renderMarkdownDocument(result) }],
    };
  }

  // Nobody turns the page under somebody else's eyes.
  const isOwn = message.isHidden || message.askerId === request.userId;
  if (state.mode === 'open' || !isOwn) {
    return { kind: 'message', ...withFiles(renderMessage(result, { ...asked, isHidden: true })) };
  }
  const view = { ...asked, isHidden: message.isHidden, isPublished: isPublished(shown, run) };
  const askedBy = shown.isSigned && message.askerId !== undefined ? { askedBy: message.askerId } : {};
  return { kind: 'update', ...withFiles(renderMessage(result, { ...view, ...askedBy })) };
}

function publish(
  result: Answer,
  asked: Pick<View, 'run' | 'name' | 'page'>,
  request: ComponentRequest,
  publications: Publications,
  { newIncidentId, reportError }: Surroundings,
): Reply {
  const words = wordsFor(request);
  const key = `${request.message.id} ${JSON.stringify(asked.run)}`;
  const hidden = (isPublished: boolean) =>
    withFiles(renderMessage(result, { ...asked, isHidden: true, isPublished }));
  const view = { ...asked, isHidden: false, askedBy: request.userId };
  const published = withFiles(renderMessage(result, view));
  const before = hidden(false);
  const after = hidden(true);
  if (!publications.begin(key)) return notice(words.alreadyPublished);
  const recover = (error: unknown): Recovery => {
    publications.forget(key);
    const incidentId = newIncidentId();
    reportError(error, incidentId, request);
    const { message: update, ...files } = before;
    return { update, ...files, notice: renderNotice(words.incident(incidentId)) };
  };
  return { kind: 'update', ...after, followUp: { ...published, recover } };
}

/** A page as a reply carries it. */
function withFiles({ message, charts }: RenderedPage): {
  readonly message: DiscordMessage;
  readonly files?: readonly File[];
} {
  return { message, ...(charts.length > 0 && { files: charts }) };
}

/** The answer to what a button asks; undefined if there is no such command any more, or it takes something else. */
async function runAgain(
  { command: name, arguments: given }: Invocation,
  request: Request,
  surroundings: Surroundings,
): Promise<{ readonly result: Answer | undefined; readonly name: string } | undefined> {
  const command = find(surroundings.commands, name);
  const read = command && readArguments(command, given);
  if (!command || read?.kind !== 'valid') return undefined;
  const result = await run(command, read.args, request, surroundings);
  return { result, name: nameOf(command, request) };
}

/** Undefined if the library does not have the facts yet that it takes. */
async function run(
  command: Command,
  args: Invocation['arguments'],
  request: Request,
  surroundings: Surroundings,
): Promise<Answer | undefined> {
  const library = surroundings.libraryOf(request.serverId);
  const [isReady] = await Promise.all([
    !command.needsFacts || awaitFacts(library, PATIENCE_MS),
    prepare(library, args, PATIENCE_MS),
  ]);
  return isReady ? command.run(library, args, situation(request, surroundings)) : undefined;
}

function nameOf({ naming }: Command, request: Request): string {
  return naming[tagOf(request)].name;
}

function isPublished({ publishing }: ReadMessage, run: Invocation): boolean {
  return publishing?.isDone === true && JSON.stringify(publishing.run) === JSON.stringify(run);
}

function find(commands: readonly Command[], name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

function situation(request: Request, { now, commands }: Surroundings) {
  return { language: tagOf(request), now: now(), commands };
}

function tagOf({ locale }: Request): LanguageTag {
  return languageOf(locale).tag;
}

function wordsFor(request: Request) {
  return language(tagOf(request)).words;
}

function notice(text: string): Reply {
  return { kind: 'message', message: renderNotice(text) };
}
