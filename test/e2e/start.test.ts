import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyCorpus, startProgram, startScript } from './built-bot.js';

describe('npm start without a token', () => {
  it('runs the bot in an emulated Discord, says where its page is, and leaves nothing running', async () => {
    const start = startProgram('start.js', { CORPUS_DIR: await copyCorpus() });
    const url = await start.said(/http:\/\/127\.0\.0\.1:\d+/);
    // Whoever opens the page finds the bot there.
    expect(start.output()).toContain('"msg":"ready"');
    expect((await fetch(`${url}/api/v10/gateway`)).status).toBe(200);
    start.process.kill('SIGTERM');
    // Settles only when every process that writes to the same output has ended.
    expect(await start.ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('leaves nothing running when npm is ended', async () => {
    const npm = startScript('start', { CORPUS_DIR: await copyCorpus() });
    const url = await npm.said(/http:\/\/127\.0\.0\.1:\d+/);
    npm.process.kill('SIGTERM');
    await npm.ended;
    await expect(fetch(url)).rejects.toThrow();
  });

  it('takes another port where the usual one is in use, and says so', async () => {
    // It may be in use already: all the same.
    const other = createServer().on('error', () => undefined);
    onTestFinished(() => void other.close());
    other.listen(3000, '127.0.0.1');
    const start = startProgram('start.js', { CORPUS_DIR: await copyCorpus() });
    const place = await start.said(/Footnote is here: .*/);
    expect(place).toMatch(/:(?!3000)\d+ {2}\(port 3000 is in use; PREVIEW_PORT chooses another\)$/);
    start.process.kill('SIGTERM');
    await start.ended;
  });

  it('says that a chosen port is taken, and leaves nothing running', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { ended, output } = startProgram('start.js', { PREVIEW_PORT: String(port) });
    expect(await ended).toBe(1);
    expect(output()).toMatch(new RegExp(`^Port ${port} .*in use.*PREVIEW_PORT`));
    expect(output()).not.toContain(' at ');
  });

  it('names a setting that is malformed, and starts nothing', async () => {
    const { ended, output } = startProgram('start.js', { PREVIEW_PORT: 'x' });
    expect(await ended).toBe(1);
    expect(output()).toContain('PREVIEW_PORT');
  });
});
