import { describe, expect, it } from 'vitest';
import {
  compareCommands,
  formatDifferences,
  type RegisteredCommand,
} from '../../src/bot/command-difference.js';
import { commandBodies } from '../../src/bot/registration.js';
import { echo, library } from './test-commands.js';

/** As Discord gives them back: with ids, and with nulls for what was left out. */
const registered = (bodies: readonly object[]): RegisteredCommand[] =>
  bodies.map((body) => ({
    nsfw: false,
    ...(JSON.parse(JSON.stringify(body)) as RegisteredCommand),
    id: '1',
    version: '2',
  }));

describe('commandBodies', () => {
  const [slash, menu] = commandBodies([echo], false);

  it('names and describes a command in every locale', () => {
    expect(slash).toMatchObject({
      type: 1,
      name: 'echo',
      description: 'About echo',
      name_localizations: { 'en-US': 'echo', 'en-GB': 'echo', 'zh-CN': '回声', 'zh-TW': '回聲' },
      description_localizations: { 'en-US': 'About echo', 'zh-CN': '关于回声' },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
  });

  it('completes free text, bounds numbers, and adds hide', () => {
    expect(slash).toMatchObject({
      options: [
        { name: 'question', type: 3, required: true, autocomplete: true, max_length: 300 },
        { name: 'times', type: 4, required: false, min_value: 1, max_value: 900 },
        { name: 'loud', type: 5 },
        { name: 'hide', type: 5, required: false, name_localizations: { 'zh-CN': '隐藏', 'zh-TW': '隱藏' } },
      ],
    });
  });

  it('makes a menu of a message an entry of its own', () => {
    expect(menu).toMatchObject({ type: 3, name: 'Echo this', name_localizations: { 'zh-CN': '回声' } });
    expect(menu).not.toHaveProperty('description');
  });

  it('says nothing of other places where they are for one server', () => {
    for (const body of commandBodies([echo], true)) expect(body).not.toHaveProperty('contexts');
  });
});

describe('compareCommands', () => {
  const wanted = commandBodies([echo], false);

  it('finds nothing where nothing changed', () => {
    expect(compareCommands(registered(wanted), wanted).map(({ kind }) => kind)).toEqual(['same', 'same']);
  });

  it('finds what was added, removed and changed', () => {
    const [slash, ...menu] = registered(wanted);
    const before = [
      { ...slash, name: 'echo', description: 'Old' },
      ...registered(commandBodies([library], false)),
    ];
    expect(formatDifferences(compareCommands(before, wanted))).toEqual([
      '~ /echo',
      '    description: "Old" → "About echo"',
      '+ Echo this (in the menu of a message)',
      '- /library',
    ]);
    expect(menu).toHaveLength(1);
  });

  it('finds a change deep in an option', () => {
    const before = registered(wanted);
    (before[0]?.['options'] as { max_length?: number }[])[0] = {
      ...(before[0]?.['options'] as object[])[0],
      max_length: 9,
    };
    expect(compareCommands(before, wanted)[0]?.changes).toEqual(['options[0].max_length: 9 → 300']);
  });
});
