import { defineCommand, type Command } from '../src/command.js';
import type { CommandRow, LanguageTag } from '../src/model.js';

export default defineCommand({
  naming: {
    en: { name: 'help', description: 'What Footnote does, and how to ask it' },
    'zh-Hans': { name: '帮助', description: 'Footnote 能做什么、怎样提问' },
    'zh-Hant': { name: '說明', description: 'Footnote 能做什麼、怎樣提問' },
  },
  options: {},
  needsLibrary: false,
  run: (_library, _args, { commands, language }) => ({
    command: 'help',
    query: '',
    language,
    outcome: 'found',
    blocks: [
      { kind: 'note', code: 'about' },
      { kind: 'heading', code: 'commands' },
      { kind: 'commands', rows: commands.map((command) => rowOf(command, language)) },
      { kind: 'note', code: 'hide' },
    ],
    citations: [],
  }),
});

function rowOf({ naming, menu, options }: Command, language: LanguageTag): CommandRow {
  return {
    ...naming[language],
    ...(menu && { menu: menu.names[language] }),
    options: Object.values(options).map((option) => ({
      ...option.naming[language],
      required: option.required,
    })),
  };
}
