/** The emulated Discord as a process: prints where it is as one line of JSON, and what bots do wrong on stderr. */
import { parseArgs } from 'node:util';
import { startDiscord } from './discord.js';
import { FootnoteError } from '../errors.js';

await main().catch((error: unknown) => {
  if (!(error instanceof FootnoteError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new FootnoteError('bad-usage', `--port: found "${values.port}", expected a number from 0 to 65535`);
  }
  const discord = await startDiscord({
    port,
    onRequest({ method, path, status, violations }) {
      for (const violation of violations)
        console.error(`preview: ${method} ${path} → ${status} ${violation}`);
    },
  });
  const { url, apiUrl, token, applicationId } = discord;
  console.log(JSON.stringify({ url, apiUrl, token, applicationId }));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void discord.stop());
  }
}
