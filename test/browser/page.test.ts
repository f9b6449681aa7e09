import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDiscord, type Discord } from '../../src/preview/discord.js';
import { isChromiumRequired, launchChromium, missingChromium } from './chromium.js';
import { startSampleBot, type SampleBot } from './sample-bot.js';

/** Longer than a bot may take for its first answer. */
const TOO_LATE_MS = 4_000;

let browser: Browser | undefined;
let discord: Discord;
let bot: SampleBot;
let page: Page;
let requested: string[];
let problems: string[];

beforeAll(async () => {
  if (missingChromium === undefined) browser = await launchChromium();
  else if (isChromiumRequired) throw new Error(missingChromium);
});

afterAll(() => browser?.close());

beforeEach(async (context) => {
  context.skip(browser === undefined, missingChromium);
  discord = await startDiscord();
  bot = await startSampleBot(discord);
  await open();
});

afterEach(async () => {
  await page.context().close();
  await bot.client.destroy();
  await discord.stop();
});

async function open(options: BrowserContextOptions = {}): Promise<void> {
  if (!browser) return;
  const context = await browser.newContext({ locale: 'en-US', colorScheme: 'dark', ...options });
  page = await context.newPage();
  page.setDefaultTimeout(5_000);
  requested = [];
  problems = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(discord.url);
  await box().waitFor();
}

async function reopen(options: BrowserContextOptions): Promise<void> {
  await page.context().close();
  await open(options);
}

const box = () => page.getByTestId('message-box');
const option = (name: string) => page.getByTestId(`option-${name}`).getByRole('combobox');
const lastMessage = () => page.getByTestId('message').last();
const picker = () => page.getByTestId('command-picker').getByRole('option');
const choices = () => page.getByTestId('option-popup').getByRole('option');

/** How far the message list is from its end, in CSS pixels. */
const pixelsBelow = (): Promise<number> =>
  page.evaluate(`(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(
    document.querySelector('[data-testid=message-list]'),
  )`);

async function run(line: string): Promise<void> {
  await box().fill(line.includes(' ') ? line : `${line} `);
  await page.keyboard.press('Enter');
}

async function lastMessageSays(text: string): Promise<void> {
  await lastMessage().getByText(text, { exact: true }).waitFor();
}

describe('the list of commands', () => {
  it('opens with "/", narrows as one types, and is chosen from with the arrow keys', async () => {
    await box().pressSequentially('/');
    expect(await picker().allInnerTexts()).toHaveLength(4);
    await box().pressSequentially('s');
    expect(await picker().first().innerText()).toContain('/silent');
    await page.keyboard.press('ArrowDown');
    expect(await picker().nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await page.getByTestId('command-name').innerText()).toBe('/silent');
  });

  it('closes with Escape and leaves the text', async () => {
    await box().pressSequentially('/ec');
    await page.keyboard.press('Escape');
    expect(await picker().count()).toBe(0);
    expect(await box().inputValue()).toBe('/ec');
  });

  it('tells that there is no such command before the text is sent as a message', async () => {
    await box().fill('/bogus what is this?');
    await page.keyboard.press('Enter');
    const hint = page.getByTestId('unknown-command');
    expect(await hint.innerText()).toContain('/echo');
    expect(await box().inputValue()).toBe('/bogus what is this?');
    await page.keyboard.press('Enter');
    await lastMessageSays('/bogus what is this?');
    expect(await hint.count()).toBe(0);
  });

  it('is what an empty channel offers', async () => {
    await page.getByTestId('welcome-echo').click();
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('text');
  });
});

describe('the options of a command', () => {
  it('send free text', async () => {
    await run('/echo what is this?');
    await lastMessageSays('text=what is this? (en-US)');
    expect(await lastMessage().getByTestId('used-command').innerText()).toContain('/echo');
  });

  it('lose no key that is typed while the command turns into options', async () => {
    await box().pressSequentially('/echo every single letter');
    expect(await option('text').inputValue()).toBe('every single letter');
  });

  it('send the value of a suggestion picked with the keyboard', async () => {
    await box().pressSequentially('/echo apple');
    await choices().getByText('green apple').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await option('text').inputValue()).toBe('green apple');
    await page.keyboard.press('Enter');
    await lastMessageSays('text=fruit:green apple (en-US)');
  });

  it.each(['Enter', 'Tab'])('have the first of their list ready, which %s takes', async (key) => {
    await box().pressSequentially('/echo apple');
    await choices().getByText('red apple').waitFor();
    await expect.poll(() => choices().first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press(key);
    expect(await option('text').inputValue()).toBe('red apple');
    await option('text').press('Enter');
    await lastMessageSays('text=fruit:red apple (en-US)');
  });

  it('send at once what is typed in full', async () => {
    await box().fill('/echo hi loud: false');
    await page.keyboard.press('Enter');
    await lastMessageSays('text=hi loud=false (en-US)');
  });

  it('say so where nothing in their list matches', async () => {
    await box().pressSequentially('/echo nothing of the kind');
    await page.getByTestId('option-popup').getByText('No options match your search').waitFor();
    await page.keyboard.press('Enter');
    await lastMessageSays('text=nothing of the kind (en-US)');
  });

  it('lose nothing that is typed behind them: it goes where there is room for it, or is not sent', async () => {
    await box().pressSequentially('/echo hi');
    await page.keyboard.press('Tab');
    await page.keyboard.type('there');
    await page.getByTestId('option-popup').getByText('No options match your search').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('No options match your search').waitFor();
    expect(await page.getByTestId('tail').inputValue()).toBe('there');
    expect(await page.getByTestId('message').count()).toBe(0);

    await page.getByRole('button', { name: 'Cancel command' }).click();
    await box().pressSequentially('/note buy milk');
    await page.keyboard.press('Enter');
    expect(await option('what').inputValue()).toBe('buy milk');
    await page.keyboard.press('Enter');
    await lastMessageSays('what=buy milk (en-US)');
  });

  it('leave room for the messages however long they are', async () => {
    await box().pressSequentially('/echo ');
    await option('text').fill('How long may it be? '.repeat(90));
    const [pills, height] = await page.evaluate<readonly [number, number]>(
      `[document.querySelector('.pills').getBoundingClientRect().height, innerHeight]`,
    );
    expect(pills).toBeGreaterThan(100);
    expect(pills).toBeLessThan(height / 2);
  });

  it('are added by name and colon, also where none stands yet', async () => {
    await box().pressSequentially('/note loud:');
    await choices().getByText('False').click();
    await page.keyboard.press('Enter');
    await lastMessageSays('loud=false (en-US)');
  });

  it('are added from the list behind the last one, and take booleans and choices', async () => {
    await box().pressSequentially('/echo hi');
    await page.keyboard.press('Tab');
    expect(await choices().allInnerTexts()).toHaveLength(3);
    await page.keyboard.type('loud');
    await page.keyboard.press('Enter');
    await choices().getByText('True').click();
    await page.getByTestId('more-options').click();
    await choices().getByText('tone').click();
    await page.keyboard.type('col');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lastMessageSays('text=hi loud=true tone=c (en-US)');
  });

  it('are not sent while a required one is empty, which is then marked', async () => {
    await run('/echo ');
    await page.getByRole('alert').getByText('This option is required').waitFor();
    expect(await option('text').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByTestId('message').count()).toBe(0);
  });

  it('are not sent while a number is out of range', async () => {
    await run('/echo hi times: 9');
    await page.getByRole('alert').getByText('This number is out of range.').waitFor();
    expect(await page.getByTestId('message').count()).toBe(0);
    await option('times').fill('2');
    await page.keyboard.press('Enter');
    await lastMessageSays('text=hi times=2 (en-US)');
  });

  it('are passed through with Tab and Shift+Tab, and left empty when their list is closed', async () => {
    await box().fill('/echo hi loud: ');
    await page.keyboard.press('Shift+Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('text');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('loud');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('data-testid')).toBe('tail');
    await page.keyboard.press('Enter');
    await lastMessageSays('text=hi (en-US)');
  });

  it('turn back into text with Backspace', async () => {
    await box().pressSequentially('/echo ');
    await page.keyboard.press('Backspace');
    expect(await box().inputValue()).toBe('/echo');
  });
});

describe('an answer', () => {
  it('is for the person alone when ephemeral, and goes away when dismissed', async () => {
    await run('/echo hi');
    await lastMessage().getByTestId('only-you').waitFor();
    await lastMessage().getByTestId('dismiss').click();
    expect(await page.getByTestId('message').count()).toBe(0);
  });

  it('shows that the bot is thinking until it comes', async () => {
    await run('/later');
    await page.getByTestId('thinking').waitFor();
    bot.finishLater();
    await lastMessage().getByText('Thought about it.').waitFor();
    expect(await page.getByTestId('thinking').count()).toBe(0);
  });

  it('that never comes is said to have failed', async () => {
    await run('/silent');
    await page.getByTestId('pending-command').waitFor();
    discord.advance(TOO_LATE_MS);
    await page.getByTestId('command-failed').getByText('The application did not respond').waitFor();
    await page.getByTestId('dismiss').click();
    expect(await page.getByTestId('command-failed').count()).toBe(0);
  });

  it('draws Components V2 with Markdown', async () => {
    await run('/echo everything');
    const container = page.getByTestId('container');
    await container.getByRole('heading', { name: 'A heading' }).waitFor();
    expect(await container.locator('strong').innerText()).toBe('bold');
    expect(await container.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    expect(await container.getByRole('link', { name: 'Elsewhere' }).getAttribute('href')).toBe(
      'https://example.org/',
    );
  });
});

describe('a picture in a gallery', () => {
  it('is seen whole, opens large with its description, and closes with Escape', async () => {
    await run('/echo a picture');
    const image = page.getByTestId('media-gallery').getByRole('img', { name: 'Two bars: 9 and 4' });
    await image.waitFor();
    await expect
      .poll(() =>
        page.evaluate<number>('document.querySelector("[data-testid=media-gallery] img").naturalWidth'),
      )
      .toBe(1200);
    expect(await pixelsBelow()).toBeLessThan(2);

    await page.getByRole('button', { name: 'Two bars: 9 and 4' }).press('Enter');
    const large = page.getByTestId('enlarged');
    await large.getByText('Two bars: 9 and 4').waitFor();
    expect((await large.getByRole('img').boundingBox())?.width).toBeGreaterThan(800);
    await page.keyboard.press('Escape');
    await large.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });
});

describe('buttons, menus and forms', () => {
  beforeEach(async () => {
    await run('/echo everything');
    await page.getByTestId('container').waitFor();
  });

  it('a button changes its message', async () => {
    await page.getByRole('button', { name: 'Change' }).click();
    await lastMessage().getByText('Changed.').waitFor();
    expect(await page.getByTestId('container').count()).toBe(0);
  });

  it('a button shows that it waits, then that nothing came', async () => {
    const button = page.getByRole('button', { name: 'Ignore me' });
    await button.click();
    expect(await button.getAttribute('aria-busy')).toBe('true');
    discord.advance(TOO_LATE_MS);
    await page.getByTestId('interaction-failed').getByText('This interaction failed').waitFor();
  });

  it('a select is worked with the keyboard alone', async () => {
    await page.getByRole('combobox', { name: 'Pick one' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await lastMessage().getByText('picked 2').waitFor();
  });

  it('a form asks for what is missing, is sent and closes', async () => {
    await page.getByRole('button', { name: 'Open form' }).click();
    const form = page.getByRole('dialog', { name: 'A form' });
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await form.getByRole('alert').allInnerTexts()).toHaveLength(2);
    await form.getByLabel('Your words').fill('hello there');
    await form.getByRole('combobox', { name: 'Your colour' }).click();
    await form.getByRole('option', { name: 'Red' }).click();
    await form.getByRole('button', { name: 'Submit' }).click();
    await lastMessage().getByText('form: hello there r').waitFor();
    expect(await form.count()).toBe(0);
  });
});

describe('the menu of a message', () => {
  it('runs message commands, by mouse', async () => {
    await run('twelve chars');
    await lastMessage().getByText('twelve chars').click({ button: 'right' });
    await page.getByTestId('menu-apps').hover();
    await page.getByRole('menuitem', { name: 'Count letters' }).click();
    await lastMessage().getByText('12 letters').waitFor();
  });

  it('runs message commands, by keyboard', async () => {
    await run('four words of text');
    await lastMessage().getByTestId('message-menu-button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menuitem', { name: 'Count letters' }).waitFor();
    await page.keyboard.press('Enter');
    await lastMessage().getByText('18 letters').waitFor();
  });
});

describe('the page', () => {
  it('speaks the chosen language, and tells the bot', async () => {
    await page.getByTestId('locale-switch').selectOption('zh-CN');
    await box().pressSequentially('/');
    expect(await picker().first().innerText()).toContain('/回声');
    await page.keyboard.press('Escape');
    await run('/回声 你好');
    await lastMessageSays('text=你好 (zh-CN)');
    await page.getByText('只有您能看到这条消息').waitFor();
    await page.reload();
    await page.getByText('文字频道').waitFor();
  });

  it('keeps the chosen theme', async () => {
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await page.getByTestId('theme-switch').click();
    await page.reload();
    await box().waitFor();
    expect(await theme()).toBe('light');
  });

  it('says that the bot is offline', async () => {
    await bot.client.destroy();
    await page.getByTestId('banner').getByText('offline').waitFor();
  });

  it('connects again by itself', async () => {
    const port = Number(new URL(discord.url).port);
    await discord.stop();
    await page.getByTestId('banner').getByText('Reconnecting').waitFor();
    discord = await startDiscord({ port });
    await page.getByTestId('banner').getByText('Reconnecting').waitFor({ state: 'detached' });
    await run('still here');
    await lastMessage().getByText('still here').waitFor();
  });

  it('stays at the newest message, unless one has scrolled up', async () => {
    for (let line = 1; line <= 30; line += 1) await run(`line ${String(line)}`);
    const visitor = discord.person({ name: 'Visitor' });
    visitor.send('seen at once');
    await page.getByText('seen at once').waitFor();
    expect(await pixelsBelow()).toBeLessThan(2);

    await page.getByTestId('message-list').hover();
    await page.mouse.wheel(0, -400);
    await expect.poll(pixelsBelow).toBeGreaterThan(300);
    visitor.send('seen later');
    await page.getByTestId('jump-to-new').click();
    await expect.poll(pixelsBelow).toBeLessThan(2);
  });

  it('folds the channels into a drawer on a narrow screen', async () => {
    await reopen({ viewport: { width: 390, height: 780 } });
    const channels = page.getByRole('navigation', { name: 'Channels' });
    expect(await channels.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show channels' }).click();
    await page.getByTestId('channel-dm').click();
    await channels.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1, name: 'Footnote' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('asks nothing of any other server, and has no errors', async () => {
    await run('/echo everything');
    await page.getByTestId('container').waitFor();
    const hosts = new Set(
      requested.filter((url) => !url.startsWith('data:')).map((url) => new URL(url).host),
    );
    expect([...hosts]).toEqual([new URL(discord.url).host]);
    expect(problems).toEqual([]);
  });
});
