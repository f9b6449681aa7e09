/** `npm start`, as a newcomer meets it: the built bot and the emulated Discord, in a real browser. */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type AtEnd, shared, startProgram } from '../e2e/built-bot.js';
import { isChromiumRequired, launchChromium, missingChromium } from './chromium.js';

const ROOT = join(import.meta.dirname, '..', '..');
/** `docs/footnote.png` is what the README shows; it is only replaced on purpose. */
const PICTURE = join(ROOT, process.env['UPDATE_PICTURE'] === undefined ? 'dist' : 'docs', 'footnote.png');

let browser: Browser | undefined;

beforeAll(async () => {
  if (missingChromium === undefined) browser = await launchChromium();
  else if (isChromiumRequired) throw new Error(missingChromium);
});

afterAll(() => browser?.close());

beforeEach((context) => context.skip(browser === undefined, missingChromium));

/** The address of a fresh `npm start`, with the bot online. */
async function start(atEnd: AtEnd): Promise<string> {
  const program = startProgram('start.js', { CORPUS_DIR: join(ROOT, 'corpus') }, [], atEnd);
  atEnd(async () => {
    program.process.kill('SIGTERM');
    await program.ended;
  });
  return program.said(/http:\/\/127\.0\.0\.1:\d+/);
}

/** That of all tests: what one has asked, the next one sees above its own. */
const address = shared((atEnd) => (missingChromium === undefined ? start(atEnd) : Promise.resolve('')));

/** The chat page for somebody new. */
async function open(options: BrowserContextOptions = {}, url = address()): Promise<Page> {
  const context = await browser?.newContext({ locale: 'en-US', colorScheme: 'dark', ...options });
  if (!context) throw new Error('no browser');
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  await page.getByTestId('message-box').waitFor();
  return page;
}

/** Types a command and waits for its answer. */
async function run(page: Page, line: string): Promise<void> {
  const before = await page.getByTestId('message').count();
  await page.getByTestId('message-box').fill(line.includes(' ') ? line : `${line} `);
  await page.keyboard.press('Enter');
  await page.getByTestId('message').nth(before).getByTestId('container').waitFor();
}

const last = (page: Page) => page.getByTestId('message').last();

describe('Footnote in the browser', () => {
  it('answers a question with the sentence in its paragraph, and shows what stands around it', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    await run(page, '/ask How much did the Apollo programme cost?');
    expect(await last(page).locator('strong').allInnerTexts()).toContainEqual(
      expect.stringContaining('$326 billion'),
    );
    expect(await last(page).innerText()).toMatch(/\[1\].*¶\s?6/s);

    await last(page).getByRole('button', { name: 'Context' }).first().click();
    await last(page).getByTestId('only-you').waitFor();
    expect(await last(page).innerText()).toContain('$450 billion');
  });

  it('shows what somebody said, once for both editions', async () => {
    const page = await open();
    await run(page, '/who Hassabis');
    expect(await last(page).innerText()).toMatch(/Demis Hassabis[\s\S]*DeepMind[\s\S]*predict/);
    expect(await last(page).innerText()).not.toContain('预测');
  });

  it('answers and checks, for the picture in the README', async () => {
    const screen = { viewport: { width: 1280, height: 1000 }, deviceScaleFactor: 2 };
    const page = await open(screen, await start(onTestFinished));
    await run(page, '/ask How much did the Apollo programme cost?');
    await run(page, '/check The Apollo programme cost 326 million dollars.');
    expect(await last(page).innerText()).toMatch(/Refuted[\s\S]*326 million[\s\S]*\$326 billion/);
    // As high as both messages, so that the picture begins where the first one does.
    const spare = await page.evaluate<number>(`(() => {
      const list = document.querySelector('[data-testid=message-list]').getBoundingClientRect();
      return document.querySelector('[data-testid=message]').getBoundingClientRect().top - list.top;
    })()`);
    await page.setViewportSize({ width: 1280, height: 1008 - Math.round(spare) });
    await page.mouse.move(0, 0);
    await expect.poll(() => page.evaluate('document.fonts.status')).toBe('loaded');
    await mkdir(dirname(PICTURE), { recursive: true });
    await page.screenshot({ path: PICTURE });
  });

  it('briefs a team, and gives the brief as a file', async () => {
    const page = await open();
    await run(page, '/brief chips');
    expect(await last(page).innerText()).toMatch(/Key points[\s\S]*Figures[\s\S]*Who is who/);
    await last(page).getByRole('button', { name: 'Download' }).click();
    await page.getByTestId('file').waitFor();
    expect(await page.getByTestId('file').innerText()).toContain('.md');
  });

  it('keeps a hidden answer to oneself until it is published, once', async () => {
    const page = await open();
    const before = await page.getByTestId('message').count();
    await page
      .getByTestId('message-box')
      .fill('/ask question: How much did the Apollo programme cost? hide: true');
    // Once for the choice, once for the command.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await last(page).getByTestId('only-you').waitFor();
    await last(page).getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Asked by').waitFor();
    expect(await page.getByTestId('message').count()).toBe(before + 2);
    expect(await last(page).getByTestId('only-you').count()).toBe(0);
    // It answers the hidden one, which the asker can see.
    expect(await last(page).getByTestId('reply-line').innerText()).toContain('/ask How much');
    expect(await page.getByRole('button', { name: 'Published' }).isDisabled()).toBe(true);
  });

  it('answers in direct messages', async () => {
    const page = await open();
    await page.getByTestId('channel-dm').click();
    await run(page, '/help');
    expect(await last(page).innerText()).toContain('What you can ask');
  });

  it('reads an article passage by passage', async () => {
    const page = await open();
    await run(page, '/library document: allen-ai-leadership-en');
    await last(page).getByRole('button', { name: 'Next' }).click();
    await last(page).getByText('¶2').waitFor();
    await last(page).getByRole('button', { name: 'Previous' }).click();
    await last(page).getByText('¶1').waitFor();
  });

  it('speaks Chinese: names of commands, completion and answers', async () => {
    const page = await open();
    const before = await page.getByTestId('message').count();
    await page.getByTestId('locale-switch').selectOption('zh-CN');
    await page.getByTestId('message-box').fill('/人物 ');
    await page.getByTestId('option-name').getByRole('combobox').pressSequentially('哈萨');
    const choices = page.getByTestId('option-popup').getByRole('option');
    await choices.filter({ hasText: '哈萨比斯' }).first().click();
    await page.keyboard.press('Enter');
    await page.getByTestId('message').nth(before).getByTestId('container').waitFor();
    expect(await last(page).innerText()).toMatch(/首席执行官[\s\S]*DeepMind/);
  });

  it('finds the source of a message, from its menu', async () => {
    const page = await open();
    await page.getByTestId('message-box').fill('The Apollo programme cost about $326 billion.');
    await page.keyboard.press('Enter');
    await last(page).hover();
    await last(page).getByTestId('message-menu-button').click();
    await page.getByTestId('menu-apps').click();
    await page.getByTestId('menu-command-Find the source').click();
    const source = last(page);
    await source.getByText('in today’s prices').or(source.getByText("in today's prices")).first().waitFor();
  });

  it('fits a narrow screen', async () => {
    const page = await open({ viewport: { width: 390, height: 800 } });
    await run(page, '/figure chips');
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
