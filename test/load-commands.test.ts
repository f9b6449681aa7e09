import { describe, expect, it } from 'vitest';
import { defineCommand } from '../src/command.js';
import { checkCommand, loadCommands } from '../src/load-commands.js';
import { echo, naming } from './bot/test-commands.js';

const run = echo.run as never;
const text = (name: string, more = {}) => ({
  type: 'text' as const,
  required: false,
  maxLength: 100,
  naming: naming(name, `${name}甲`, `${name}甲`),
  suggest: () => [],
  ...more,
});
const command = (options: Parameters<typeof defineCommand>[0]['options'], more = {}) =>
  defineCommand({ naming: naming('echo', '回声', '回聲'), options, run, ...more });

describe('loadCommands', () => {
  it('finds the commands of the folder, in the order of their names', async () => {
    const names = (await loadCommands()).map(({ name }) => name);
    expect(names).toContain('ask');
    expect(names).toEqual([...names].sort());
  });
});

describe('checkCommand', () => {
  it('takes a command that keeps the rules', () => {
    expect(checkCommand(echo, 'echo.ts')).toBe(echo);
  });

  it.each<[string, unknown, string, RegExp]>([
    ['no command', { name: 'echo' }, 'echo.ts', /default export/],
    ['another name than its file', echo, 'shout.js', /found the name “echo”, expected “shout”/],
    [
      'a name with capitals',
      defineCommand({ naming: naming('Echo', '回', '回'), options: {}, run }),
      'Echo.ts',
      /small letters/,
    ],
    [
      'a name with a space',
      command({ a: text('a', { naming: naming('a', '甲 乙', '甲') }) }),
      'echo.ts',
      /甲 乙/,
    ],
    ['an option of its own called hide', command({ hide: text('hide') }), 'echo.ts', /“hide”/],
    [
      'a required option after others',
      command({ a: text('a'), b: text('b', { required: true }) }),
      'echo.ts',
      /“b” after/,
    ],
    ['a key that is not the option’s name', command({ a: text('b') }), 'echo.ts', /“a” called “b”/],
    [
      'a localised name that another option has',
      command({ a: text('a', { naming: naming('a', 'b', '甲') }), b: text('b') }),
      'echo.ts',
      /“a” called “b”/,
    ],
    ['too long a text', command({ a: text('a', { maxLength: 2000 }) }), 'echo.ts', /2000/],
    [
      'a menu for no text',
      command({}, { menu: { names: { en: 'x', 'zh-Hans': 'x', 'zh-Hant': 'x' }, option: 'a' } }),
      'echo.ts',
      /menu/,
    ],
  ])('refuses %s', (_, value, file, message) => {
    const refusal: unknown = expect.objectContaining({
      code: 'bad-command',
      message: expect.stringMatching(message) as string,
    });
    expect(() => checkCommand(value, file)).toThrow(refusal);
  });
});
