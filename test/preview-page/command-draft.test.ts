import { ApplicationCommandOptionType as Type, type APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  addOption,
  draftFromText,
  fieldProblem,
  matchingCommands,
  optionValues,
  pickChoice,
  remainingOptions,
  removeOption,
  setText,
  startDraft,
  type Option,
} from '../../src/preview/page/command-draft.js';

const question: Option = {
  type: Type.String,
  name: 'question',
  name_localizations: { 'zh-CN': '问题' },
  description: 'What to know',
  required: true,
  max_length: 100,
};
const count: Option = {
  type: Type.Integer,
  name: 'count',
  description: 'How many',
  min_value: 1,
  max_value: 5,
};
const isPublic: Option = { type: Type.Boolean, name: 'public', description: 'For all to see' };
const kind: Option = {
  type: Type.String,
  name: 'kind',
  description: 'Which kind',
  choices: [
    { name: 'Money', value: 'money' },
    { name: 'Count', value: 'number-of', name_localizations: { 'zh-CN': '数量' } },
  ],
};

const ask = command('ask', '提问', 'Ask a question', [count, question, isPublic, kind]);
const list = command('list', '列表', 'Show every article', []);
const commands = [list, ask, { ...command('Check this', '查证', '', []), type: 3 }];

function command(
  name: string,
  chineseName: string,
  description: string,
  options: Option[],
): APIApplicationCommand {
  return {
    id: `1${name.length}`,
    application_id: '2',
    version: '3',
    type: 1,
    name,
    name_localizations: { 'zh-CN': chineseName },
    description,
    options,
    default_member_permissions: null,
  };
}

const valuesOf = (text: string, locale: 'en-US' | 'zh-CN' = 'en-US') => {
  const draft = draftFromText(text, commands, locale);
  return draft && Object.fromEntries(optionValues(draft).map(({ name, value }) => [name, value]));
};

describe('draftFromText', () => {
  it.each([
    ['/ask how many halls are there?', { question: 'how many halls are there?' }],
    ['/ask question: how many? count: 3', { question: 'how many?', count: 3 }],
    ['/ask how many? public: true', { question: 'how many?', public: true }],
    ['/ask count: 2 question: why: this', { count: 2, question: 'why: this' }],
    ['/ask question:a kind:Money', { question: 'a', kind: 'money' }],
    ['/ask question:a kind:number-of', { question: 'a', kind: 'number-of' }],
    ['/ask line one\nline two', { question: 'line one\nline two' }],
    ['/ask ', {}],
    ['/list ', {}],
    ['/list\u3000', {}],
  ])('%j → %j', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    ['/提问 有几座厂房', { question: '有几座厂房' }],
    ['/提问 问题:有几座厂房 kind:数量', { question: '有几座厂房', kind: 'number-of' }],
    ['/提问 问题\uff1a有几座厂房', { question: '有几座厂房' }],
    ['/ask 有几座厂房', { question: '有几座厂房' }],
  ])('%j → %j in Chinese', (text, values) => {
    expect(valuesOf(text, 'zh-CN')).toEqual(values);
  });

  it.each(['/ask', 'ask how many', '/asking how many', '/unknown x', ' /ask how', '/Check this'])(
    '%j is not a command with options',
    (text) => {
      expect(draftFromText(text, commands, 'en-US')).toBeUndefined();
    },
  );
});

describe('matchingCommands', () => {
  it.each([
    ['', 'en-US', ['ask', 'list']],
    ['li', 'en-US', ['list']],
    ['article', 'en-US', ['list']],
    ['提', 'zh-CN', ['ask']],
    ['as', 'zh-CN', ['ask']],
    ['check', 'en-US', []],
  ] as const)('%j in %s → %j', (typed, locale, names) => {
    expect(matchingCommands(commands, typed, locale).map(({ name }) => name)).toEqual(names);
  });
});

describe('a draft', () => {
  it('starts with the required options and offers the others', () => {
    const draft = startDraft(ask);
    expect(draft.fields.map(({ option }) => option.name)).toEqual(['question']);
    expect(remainingOptions(draft).map(({ name }) => name)).toEqual(['count', 'public', 'kind']);
  });

  it('takes an optional option out again, and empties a required one', () => {
    const draft = setText(addOption(startDraft(ask), count), question, 'why', 'en-US');
    expect(removeOption(draft, count).fields.map(({ option }) => option.name)).toEqual(['question']);
    expect(removeOption(draft, question).fields[0]).toEqual({ option: question, text: '' });
  });

  it('sends the value of what was picked until the text is changed by hand', () => {
    const picked = pickChoice(startDraft(ask), question, { name: 'How many?', value: 'id-7' });
    expect(optionValues(picked)).toEqual([{ name: 'question', type: Type.String, value: 'id-7' }]);
    const edited = setText(picked, question, 'How many??', 'en-US');
    expect(optionValues(edited)).toEqual([{ name: 'question', type: Type.String, value: 'How many??' }]);
  });
});

describe('fieldProblem', () => {
  it.each([
    [question, '', 'missing'],
    [question, '   ', 'missing'],
    [question, 'why', undefined],
    [question, 'x'.repeat(101), 'too-long'],
    [count, '', undefined],
    [count, '3', undefined],
    [count, '3.5', 'not-a-number'],
    [count, 'three', 'not-a-number'],
    [count, '6', 'out-of-range'],
    [count, '-1', 'out-of-range'],
    [isPublic, 'true', undefined],
    [isPublic, 'maybe', 'not-listed'],
    [kind, 'money', undefined],
    [kind, 'weight', 'not-listed'],
  ] as const)('%j with %j → %s', (option, text, problem) => {
    const draft = setText(addOption(startDraft(ask), option), option, text, 'en-US');
    const field = draft.fields.find((each) => each.option.name === option.name);
    expect(field && fieldProblem(field)).toBe(problem);
  });
});
