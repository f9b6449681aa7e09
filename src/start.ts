/**
 * `npm start`. With a token: the bot, at Discord. Without one: an emulated Discord in one process, and the very same
 * bot in another, logged in to it over the network.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readConfig, readEnvironment } from './config.js';
import { FootnoteError } from './errors.js';
import { CODE } from './project.js';

/** The chat page's usual port. */
const USUAL_PORT = 3000;

/** What the emulated Discord says of itself, once it is ready. */
interface Preview {
  readonly url: string;
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
}

try {
  const config = readConfig();
  if (config.token !== undefined) await import('./bot/main.js');
  else await startPreview(config.previewPort);
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function startPreview(wantedPort: number | undefined): Promise<void> {
  const family = createFamily();
  const isUsualTaken = wantedPort === undefined && !(await isFree(USUAL_PORT));
  const port = isUsualTaken ? 0 : (wantedPort ?? USUAL_PORT);
  const preview = family.start('preview/main.js', ['--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found = await readFirstLine(preview);
  if (found === undefined) return;

  const environment = {
    DISCORD_TOKEN: found.token,
    DISCORD_APPLICATION_ID: found.applicationId,
    // Everywhere, so that they are there in direct messages too.
    DISCORD_GUILD_ID: '',
    DISCORD_API_URL: found.apiUrl,
  };
  const register = spawnProgram('bot/register.js', [], {
    environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if ((await exitOf(register)) !== 0) return family.end(1);
  const bot = family.start('bot/main.js', [], {
    environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // Its first message says that it is logged in.
  const isLoggedIn = await Promise.race([
    once(bot, 'message').then(() => true),
    exitOf(bot).then(() => false),
  ]);
  if (!isLoggedIn) return;
  const why = isUsualTaken ? `  (port ${USUAL_PORT} is in use; PREVIEW_PORT chooses another)` : '';
  console.log(`\n  Footnote is here:  ${found.url}${why}\n\n  Open it in a browser. Ctrl+C ends it.\n`);
}

/** Processes that live and end together: when one ends, or a signal comes, the others follow, the youngest first. */
function createFamily() {
  const members: ChildProcess[] = [];
  let signal: NodeJS.Signals = 'SIGTERM';
  const end = (status: number): void => {
    process.exitCode ??= status;
    members.findLast(({ exitCode, signalCode }) => exitCode === null && signalCode === null)?.kill(signal);
  };
  for (const given of ['SIGTERM', 'SIGINT'] as const) {
    process.on(given, () => {
      signal = given;
      end(0);
    });
  }
  return {
    end,
    start(program: string, args: readonly string[], options: ProgramOptions): ChildProcess {
      const member = spawnProgram(program, args, options);
      members.push(member);
      void exitOf(member).then((status) => end(status));
      return member;
    },
  };
}

interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdio?: ['ignore', 'pipe' | 'ignore' | 'inherit', 'inherit', 'ipc'?];
}

function spawnProgram(
  program: string,
  args: readonly string[],
  { environment, stdio }: ProgramOptions,
): ChildProcess {
  return spawn(process.execPath, [join(CODE, 'src', program), ...args], {
    stdio: stdio ?? ['ignore', 'inherit', 'inherit'],
    env: { ...readEnvironment(), ...environment },
  });
}

async function exitOf(child: ChildProcess): Promise<number> {
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 1;
}

/** Where the preview is; undefined if it ended before it said so. */
async function readFirstLine(preview: ChildProcess): Promise<Preview | undefined> {
  if (!preview.stdout) return undefined;
  for await (const line of createInterface({ input: preview.stdout })) return JSON.parse(line) as Preview;
  return undefined;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
