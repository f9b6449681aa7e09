/** The built bot as a child process, logged in to an emulated Discord. */
import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { openRest, putCommands } from '../../src/bot/discord-rest.js';
import { commandBodies } from '../../src/bot/registration.js';
import { loadCommands } from '../../src/load-commands.js';
import { startDiscord, type Discord } from '../../src/preview/discord.js';
import { FIXTURE_CORPUS } from '../fixture-library.js';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILT = join(ROOT, 'dist', 'src');

export interface LogLine {
  readonly level: string;
  readonly msg?: string;
  readonly [key: string]: unknown;
}

export interface Program {
  readonly process: ChildProcess;
  /** Everything written to either stream. */
  readonly output: () => string;
  /** What the pattern finds in the output, as soon as it is there. */
  readonly said: (pattern: RegExp) => Promise<string>;
  /** The first line of the log that fits, of those there are and those to come. */
  readonly logged: (fits: (line: LogLine) => boolean) => Promise<LogLine>;
  /** Exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

type Settings = Readonly<Record<string, string>>;

/** What is to be done when a test has finished, or all that share something have. */
export type AtEnd = (work: () => Promise<void>) => void;

/** A built program with settings of its own: neither the environment nor a `.env` of whoever runs the tests counts. */
export function startProgram(
  program: string,
  settings: Settings,
  args: readonly string[] = [],
  atEnd: AtEnd = onTestFinished,
): Program {
  return follow(
    spawn(process.execPath, [join(BUILT, program), ...args], optionsIn(tmpdir(), settings)),
    atEnd,
  );
}

/** One of npm's scripts, without a token. */
export function startScript(script: string, settings: Settings): Program {
  return follow(spawn('npm', ['run', script], optionsIn(ROOT, { DISCORD_TOKEN: '', ...settings })));
}

function optionsIn(cwd: string, settings: Settings) {
  return {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
  };
}

function follow(
  child: ChildProcessByStdio<null, Readable, Readable>,
  atEnd: AtEnd = onTestFinished,
): Program {
  let output = '';
  const lines: LogLine[] = [];
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      output += `${line}\n`;
      if (line.startsWith('{')) lines.push(JSON.parse(line) as LogLine);
      for (const look of waiting) look();
    });
  }
  const ended = once(child, 'close').then(([status, signal]) => {
    for (const look of waiting) look();
    return (status ?? signal) as number | NodeJS.Signals | null;
  });
  atEnd(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const until = <T>(find: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found !== undefined) resolve(found);
        else if (child.exitCode !== null) reject(new Error(`ended before it said so:\n${output}`));
        else return;
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  return {
    process: child,
    output: () => output,
    ended,
    said: (pattern) => until(() => pattern.exec(output)?.[0]),
    logged: (fits) => until(() => lines.find(fits)),
  };
}

/** The settings with which programs find the emulated Discord and a folder of articles. */
export function settingsFor(discord: Discord, corpus: string): Settings {
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: corpus,
    LOG_LEVEL: 'debug',
  };
}

/** A copy of the test articles that the test may change. */
export async function copyCorpus(atEnd: AtEnd = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  await cp(FIXTURE_CORPUS, folder, { recursive: true });
  return folder;
}

/** An emulated Discord with the built bot in it, commands registered. */
export async function discordWithBuiltBot(
  prepare: (corpus: string) => Promise<void> = () => Promise.resolve(),
  atEnd: AtEnd = onTestFinished,
) {
  const discord = await startDiscord();
  atEnd(() => discord.stop());
  const corpus = await copyCorpus(atEnd);
  await prepare(corpus);
  const settings = settingsFor(discord, corpus);
  const bot = startProgram('bot/main.js', settings, [], atEnd);
  const { token, apiUrl, applicationId } = discord;
  await putCommands(openRest(token, apiUrl), { applicationId }, commandBodies(await loadCommands(), false));
  await bot.logged(({ msg }) => msg === 'ready');
  return { discord, bot, corpus, settings };
}

/**
 * One for all tests of a `describe` that leave it as it was: to start it takes longer than most of them.
 *
 * @param start - given what collects the work to be done when all of them have finished
 * @returns what was started, for inside the tests
 */
export function shared<T>(start: (atEnd: AtEnd) => Promise<T>): () => T {
  let started: { readonly it: T } | undefined;
  const toDo: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    started = { it: await start((work) => void toDo.push(work)) };
  });
  afterAll(async () => {
    for (const work of toDo.reverse()) await work();
  });
  return () => {
    if (!started) throw new Error('not started');
    return started.it;
  };
}
