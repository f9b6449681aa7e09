import { describe, expect, it } from 'vitest';
import { blocksOf, notesOf, quotesOf, run } from './run.js';

const check = (statement: string, more: Readonly<Record<string, string>> = {}) =>
  run('check', { statement, ...more });
const verdicts = (statement: string) =>
  blocksOf(check(statement), 'verdict').map(({ label, reason }) => (reason ? `${label}: ${reason}` : label));

describe('/check', () => {
  it.each([
    ['总投资约为18.6亿元。', 'supported'],
    ['总投资约为18.6亿美元。', 'refuted'],
    ['總投資約為186億元。', 'refuted'],
    ['总投资应该更高。', 'not-checkable: opinion'],
    ['What is the total investment?', 'not-checkable: question'],
    ['asdf', 'not-checkable: fragment'],
    ['投资', 'not-checkable: fragment'],
    ['The Eiffel Tower is 330 metres high.', 'not-enough-evidence'],
  ])('%s → %s', (statement, verdict) => {
    expect(verdicts(statement)).toEqual([verdict]);
  });

  it('judges each statement by itself', () => {
    expect(verdicts('总投资约为18.6亿元。总投资约为18.6亿美元。')).toEqual(['supported', 'refuted']);
  });

  it('shows both values side by side, and quotes the sentence', () => {
    const answer = check('总投资约为18.6亿美元。');
    const [verdict] = blocksOf(answer, 'verdict');
    expect(verdict?.differences).toEqual([
      { field: 'currency', said: '18.6亿美元', found: '18.6亿元', citation: 1 },
    ]);
    expect(quotesOf(answer)[0]).toMatch(/^answer: .*总投资约18\.6亿元/u);
  });

  it('cites nothing for what cannot be checked', () => {
    const answer = check('总投资应该更高。');
    expect(answer).toMatchObject({ outcome: 'nothing-found', citations: [] });
  });

  it('leads back to the message that the statement is from', () => {
    expect(notesOf(check('总投资约为18.6亿元。', { message: '1/2/3' }))).toEqual(['of-message']);
  });

  it('says that something is no link to a message', () => {
    expect(notesOf(check('总投资约为18.6亿元。', { message: 'foo' }))).toEqual(['not-a-message']);
  });

  it('says that there is no word in it', () => {
    expect(notesOf(check('???'))).toEqual(['no-words']);
  });
});
