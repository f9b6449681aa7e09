import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library.js';
import type { MessagePart, Reply, Request } from '../../src/bot/request.js';
import { button, echo, messageOf, pressing, reader, testDispatch, textOf } from './test-commands.js';

const HIDDEN = 32768 + 64;
const PUBLIC = 32768;

const ask = (given: Readonly<Record<string, string | number | boolean>>, more = {}): Request => ({
  ...reader,
  kind: 'command',
  command: 'echo',
  arguments: given,
  ...more,
});

describe('a command', () => {
  it('is answered for all to see, pinging nobody', async () => {
    const message = messageOf(await testDispatch().dispatch(ask({ question: 'Who *is* <@1>?' })));
    expect(message.flags).toBe(PUBLIC);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(textOf(message)).toContain('**/echo** Who \\*is\\* \\<\\@1>?');
    expect(textOf(message)).toContain('Echo 1 of 1.');
    expect(button(message, 'Publish')).toBeUndefined();
  });

  it('is answered to the reader alone with hide, and can be published then', async () => {
    const message = messageOf(await testDispatch().dispatch(ask({ question: 'x', hide: true })));
    expect(message.flags).toBe(HIDDEN);
    expect(button(message, 'Publish')).toMatchObject({
      custom_id: expect.stringContaining('echo&question=x') as string,
    });
  });

  it.each([
    ['zh-TW', '公開'],
    ['zh-CN', '公开'],
    ['fr', 'Publish'],
  ])('speaks the language of %s', async (locale, label) => {
    const message = messageOf(await testDispatch().dispatch(ask({ question: 'x', hide: true }, { locale })));
    expect(button(message, label)).toBeDefined();
  });

  it('is called what its reader calls it, on every page', async () => {
    const { dispatch } = testDispatch();
    const given = { question: 'x', times: 900 };
    const message = messageOf(await dispatch(ask(given, { locale: 'zh-CN' })));
    expect(textOf(message)).toContain('**/回声** x');
    const next = messageOf(await dispatch({ ...pressing(message, '下一页 →'), locale: 'zh-CN' }));
    expect(textOf(next)).toContain('**/回声** x');
  });

  it.each([
    [{ question: '  ' }, 'question', '?'],
    [{ question: 'x'.repeat(301) }, 'question', '301 \\> 300'],
    [{ question: 'x', times: 0 }, 'times', '1 … 900'],
    [{ question: 'x', times: 1.5 }, 'times', '1 … 900'],
  ])('with %j names the option that cannot be used', async (given, option, problem) => {
    const message = messageOf(await testDispatch().dispatch(ask(given)));
    expect(message.flags).toBe(HIDDEN);
    expect(textOf(message)).toContain(option);
    expect(textOf(message).replaceAll('\\>', '>')).toContain(problem.replaceAll('\\>', '>'));
  });

  it('that breaks tells an incident id, and the log the error', async () => {
    const { dispatch, errors } = testDispatch();
    const message = messageOf(await dispatch(ask({ question: 'boom' })));
    expect(message.flags).toBe(HIDDEN);
    expect(textOf(message)).toContain('abad1dea');
    expect(textOf(message)).not.toContain('the echo broke');
    expect(errors).toEqual([new Error('the echo broke')]);
  });

  it.each([
    ['is answered once they are read', 3, '**/echo**'],
    ['asks for patience while they are not', Infinity, 'still being read'],
  ])('that needs the facts of the library %s', async (_title, stepsNeeded, shown) => {
    let steps = 0;
    const library = {
      documents: [],
      get hasFacts() {
        return steps >= stepsNeeded;
      },
      readOn: () => ++steps < 9,
    };
    const surroundings = {
      commands: [{ ...echo, needsFacts: true }],
      libraryOf: () => library as unknown as Library,
    };
    const message = messageOf(await testDispatch(surroundings).dispatch(ask({ question: 'x', hide: true })));
    expect(textOf(message)).toContain(shown);
    expect(message.flags).toBe(HIDDEN);
  });

  it('that is unknown is refused', async () => {
    expect(messageOf(await testDispatch().dispatch(ask({}, { command: 'gone' }))).flags).toBe(HIDDEN);
  });

  it('asks for the library of its server', async () => {
    const asked: unknown[] = [];
    const libraryOf = (serverId: string | undefined) => {
      asked.push(serverId);
      return {} as never;
    };
    const { dispatch } = testDispatch({ libraryOf });
    await dispatch(ask({ question: 'x' }));
    const { serverId: _server, ...inPrivate } = ask({ question: 'x' });
    await dispatch(inPrivate);
    expect(asked).toEqual(['900', undefined]);
  });
});

describe('completion', () => {
  const typing = (command: string, option: string, typed: string): Request => ({
    ...reader,
    kind: 'autocomplete',
    command,
    option,
    typed,
  });

  it('offers what the option suggests', async () => {
    const reply = await testDispatch().dispatch(typing('echo', 'question', 'wh'));
    expect(reply).toEqual({ kind: 'choices', choices: [{ name: 'wh?', value: 'wh' }] });
  });

  it('offers at most 25, each at most 100 characters long', async () => {
    const reply = await testDispatch().dispatch(typing('library', 'document', ''));
    const choices = reply.kind === 'choices' ? reply.choices : [];
    expect(choices).toHaveLength(25);
    expect(choices[0]?.name).toBe(`${'x'.repeat(99)}…`);
  });

  it.each([
    ['echo', 'times'],
    ['echo', 'none'],
    ['none', 'question'],
  ])('offers nothing for %s %s', async (command, option) => {
    expect(await testDispatch().dispatch(typing(command, option, 'x'))).toEqual({
      kind: 'choices',
      choices: [],
    });
  });
});

describe('the menu of a message', () => {
  const onMessage = (...parts: Partial<MessagePart>[]): Request => ({
    ...reader,
    kind: 'menu',
    name: 'Echo this',
    target: { parts: parts.map((part) => ({ content: '', components: [], embeds: [], ...part })) },
  });

  it.each([
    ['its content', { content: 'Is **this** so, <@5>?' }, 'Is this so'],
    [
      'its text displays',
      { components: [{ type: 17, components: [{ type: 10, content: 'In \\*V2\\*' }] }] as never },
      'In \\*V2\\*',
    ],
    ['its embeds', { embeds: [{ title: 'A title', description: 'A text' }] }, 'A title\nA text'],
    [
      'its content and the preview of what it links',
      { content: 'Look: https://example.org/a?b=c', embeds: [{ title: 'A title' }] },
      'Look:\nA title',
    ],
    ['the words of a link', { content: 'It says [so](https://example.org).' }, 'It says so.'],
  ])('asks with %s', async (_, target, asked) => {
    expect(textOf(messageOf(await testDispatch().dispatch(onMessage(target))))).toContain(
      `**/echo** ${asked}`,
    );
  });

  it('asks with what a message forwards', async () => {
    const reply = await testDispatch().dispatch(onMessage({}, { content: 'Forwarded.' }));
    expect(textOf(messageOf(reply))).toContain('**/echo** Forwarded.');
  });

  it('takes whole sentences of a long message, and says that it left some out', async () => {
    const content = Array.from({ length: 30 }, (_, i) => `This is the sentence ${i}.`).join(' ');
    const text = textOf(messageOf(await testDispatch().dispatch(onMessage({ content }))));
    expect(text).toMatch(/This is the sentence 11\.\n/);
    expect(text).toContain('18 more left out');
  });

  it('refuses a message without text', async () => {
    expect(messageOf(await testDispatch().dispatch(onMessage({}))).flags).toBe(HIDDEN);
  });
});

describe('a button', () => {
  const long = { question: `Why ${'so '.repeat(60)}?`, times: 800 };
  const updateOf = (reply: Reply) => {
    expect(reply.kind).toBe('update');
    return messageOf(reply);
  };

  it('turns the page for the person who asked, however long the question was, after a restart too', async () => {
    const first = messageOf(await testDispatch().dispatch(ask(long)));
    const { dispatch } = testDispatch();
    const second = updateOf(await dispatch(pressing(first, 'Next →')));
    expect(textOf(second)).toContain('Echo 400 of 800.');
    expect(textOf(second)).toContain(long.question.trim());
    const back = updateOf(await dispatch(pressing(second, '← Previous')));
    expect(textOf(back)).toBe(textOf(first));
  });

  it('gives another person the page for themselves', async () => {
    const { dispatch } = testDispatch();
    const first = messageOf(await dispatch(ask(long)));
    const reply = await dispatch(pressing(first, 'Next →', { userId: '200' }));
    expect(reply.kind).toBe('message');
    expect(messageOf(reply).flags).toBe(HIDDEN);
  });

  it('opens the context for the reader alone', async () => {
    const { dispatch } = testDispatch();
    const reply = await dispatch(pressing(messageOf(await dispatch(ask({ question: 'x' }))), 'Context'));
    expect(reply.kind).toBe('message');
    expect(messageOf(reply).flags).toBe(HIDDEN);
    expect(textOf(messageOf(reply))).toMatch(/cave\n.*¶7 .*¶1/s);
  });

  it.each([
    '',
    'garbage',
    '1s0.1.gone&x=1',
    '1s0.1.echo&question~4',
    '1s0.1.echo&times#0',
    '9s0.1.echo&question=x',
  ])('that says %j is refused', async (customId) => {
    const { dispatch, errors } = testDispatch();
    const message = messageOf(await dispatch(ask({ question: 'x' })));
    const reply = await dispatch({ ...pressing(message, 'Context'), customId });
    expect(reply.kind).toBe('message');
    expect(textOf(messageOf(reply))).toContain('older version');
    expect(messageOf(reply).flags).toBe(HIDDEN);
    expect(errors).toEqual([]);
  });

  it('of a menu runs what was chosen', async () => {
    const { dispatch } = testDispatch();
    const message = messageOf(await dispatch(ask({ question: 'x' })));
    const chosen = { ...pressing(message, 'Context'), customId: '1m0', values: ['1s0.1.echo&question=y'] };
    expect(textOf(updateOf(await dispatch(chosen)))).toContain('**/echo** y');
  });
});

describe('Publish', () => {
  const hidden = { question: 'x', hide: true };
  const publish = (reply: Reply) => {
    if (reply.kind !== 'update' || !reply.followUp) throw new Error('nothing is published');
    return { update: reply.message, ...reply.followUp };
  };

  it('posts the answer for all, crediting the person without pinging them, and turns itself off', async () => {
    const { dispatch } = testDispatch();
    const { update, message } = publish(
      await dispatch(pressing(messageOf(await dispatch(ask(hidden))), 'Publish')),
    );
    expect(message.flags).toBe(PUBLIC);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(textOf(message)).toContain('Echo 1 of 1.');
    expect(textOf(message)).toContain('Asked by <@100>');
    expect(button(message, 'Publish')).toBeUndefined();
    expect(button(update, 'Published')).toMatchObject({ disabled: true });
  });

  it('posts once when pressed twice', async () => {
    const { dispatch } = testDispatch();
    const press = pressing(messageOf(await dispatch(ask(hidden))), 'Publish');
    publish(await dispatch(press));
    const again = await dispatch(press);
    expect(again.kind).toBe('message');
    expect(textOf(messageOf(again))).toContain('already');
  });

  it('can be tried again after it failed', async () => {
    const { dispatch, errors } = testDispatch();
    const press = pressing(messageOf(await dispatch(ask(hidden))), 'Publish');
    const failure = new Error('no permission');
    const { update, notice } = publish(await dispatch(press)).recover(failure);
    expect(errors).toEqual([failure]);
    expect(textOf(notice)).toContain('abad1dea');
    expect(button(update, 'Publish')).not.toHaveProperty('disabled');
    publish(await dispatch(press));
  });

  it('stays off when the page is turned', async () => {
    const { dispatch } = testDispatch();
    const first = messageOf(await dispatch(ask({ ...hidden, times: 800 })));
    const { update } = publish(await dispatch(pressing(first, 'Publish')));
    const next = messageOf(await dispatch(pressing(update, 'Next →')));
    expect(button(next, 'Published')).toMatchObject({ disabled: true });
  });

  it('leaves its credit under a published answer whose page is turned', async () => {
    const { dispatch } = testDispatch();
    const first = messageOf(await dispatch(ask({ ...hidden, times: 800 })));
    const { message } = publish(await dispatch(pressing(first, 'Publish')));
    expect(textOf(messageOf(await dispatch(pressing(message, 'Next →'))))).toContain('Asked by <@100>');
  });
});
