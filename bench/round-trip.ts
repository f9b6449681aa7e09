/** A command's way from the person to the answer, through the emulated Discord: Footnote beside a bot that says "pong". */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startDiscord, type Discord } from '../src/preview/discord.js';
import { CODE } from '../src/project.js';
import { percentiles, type Percentiles } from './percentiles.js';

const RUNS = 300;
const WARM_UP = 30;

/** Milliseconds. The two bots take turns, so that a change in the machine's speed meets both. */
export async function measureRoundTrips(): Promise<Readonly<Record<'footnote' | 'pong', Percentiles>>> {
  const footnote = await startBot('src/bot/main.js');
  const pong = await startBot('bench/pong-bot.js');
  try {
    const samples: Record<'footnote' | 'pong', number[]> = { footnote: [], pong: [] };
    for (let run = -WARM_UP; run < RUNS; run++) {
      const times = { footnote: await footnote.ask(), pong: await pong.ask() };
      if (run < 0) continue;
      samples.footnote.push(times.footnote);
      samples.pong.push(times.pong);
    }
    return { footnote: percentiles(samples.footnote), pong: percentiles(samples.pong) };
  } finally {
    await Promise.all([footnote.stop(), pong.stop()]);
  }
}

interface Bot {
  /** Asks one question; gives the milliseconds until the answer stood there. */
  readonly ask: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

async function startBot(path: string): Promise<Bot> {
  const discord = await startDiscord();
  const child = spawn(process.execPath, [join(CODE, path)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_APPLICATION_ID: discord.applicationId,
      DISCORD_API_URL: discord.apiUrl,
      LOG_LEVEL: 'silent',
    },
  });
  await discord.botOnline();
  await registerAsk(discord);
  const person = discord.person();
  return {
    ask: async () => {
      const start = performance.now();
      const outcome = await person.run('ask', { question: '阿波罗计划投入多少?' });
      if (outcome.kind !== 'message') throw new Error(`${path} answered ${JSON.stringify(outcome)}`);
      return performance.now() - start;
    },
    stop: () => stop(child, discord),
  };
}

async function registerAsk({ apiUrl, applicationId, token }: Discord): Promise<void> {
  const response = await fetch(`${apiUrl}/v10/applications/${applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify([
      {
        name: 'ask',
        description: 'Ask a question',
        options: [{ type: 3, name: 'question', description: 'The question', required: true }],
      },
    ]),
  });
  if (!response.ok) throw new Error(`Registering failed: ${response.status} ${await response.text()}`);
}

async function stop(child: ChildProcess, discord: Discord): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
  await discord.stop();
}
