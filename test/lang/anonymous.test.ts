import { describe, expect, it } from 'vitest';
import { isAnonymous } from '../../src/lang/questions/anonymous.js';
import { fold } from '../../src/text/fold.js';

function check(question: string, text: string, name: string): boolean {
  const start = text.indexOf(name);
  const names = name === '' ? [] : [{ start, end: start + name.length }];
  return isAnonymous(fold(question), fold(text), names);
}

describe('somebody whose name is asked for', () => {
  it.each([
    ['那个锁匠叫什么名字?', '钟楼的门是一位老锁匠打开的,馆长段越在旁边看着。', '段越'],
    ['来修钟的锁匠是谁?', '段越请了一名外地锁匠来修钟。', '段越'],
    [
      'What is the name of the locksmith who opened the tower?',
      'A locksmith opened the tower, says Vera Lund.',
      'Vera Lund',
    ],
    ['What was the drummer called?', 'One elderly drummer stayed on, as Vera Lund recalls.', 'Vera Lund'],
  ])('%s – is one of many in: %s', (question, text, name) => {
    expect(check(question, text, name)).toBe(true);
  });

  it.each([
    ['那个锁匠叫什么名字?', '钟楼的门是一位老锁匠段越打开的。', '段越', 'the name stands behind'],
    ['那个锁匠叫什么名字?', '一位锁匠打开了门,这名锁匠姓段。', '', 'spoken of again'],
    [
      'What is the name of the locksmith?',
      'A locksmith, Vera Lund, opened the tower.',
      'Vera Lund',
      'the name stands behind',
    ],
    ['When did the locksmith come?', 'A locksmith came on Monday.', '', 'no name is asked for'],
    ['What is the name of the locksmith?', 'The tower was opened on Monday.', '', 'nobody of the kind'],
  ])('%s – may be told in: %s (%4$s)', (question, text, name) => {
    expect(check(question, text, name)).toBe(false);
  });
});

describe('a body whose name is asked for', () => {
  const ask = (question: string, text: string, before = ''): boolean =>
    isAnonymous(fold(question), fold(text), [], fold(before));

  it('is not named where it is only told what it does, or how many there are', () => {
    expect(
      ask('What is the name of the paint company at Velmo?', 'The men of the paint maker are on strike.'),
    ).toBe(true);
    expect(ask('车队的四家保险公司叫什么名字', '车队找了四家保险商。')).toBe(true);
  });

  it('may be named where it was told of before, or where names follow', () => {
    const [question, text] = [
      'What is the name of the paint company at Velmo?',
      'The men of the paint maker are on strike.',
    ];
    expect(ask(question, text, 'Hale & Roe was to mix the paint.')).toBe(false);
    expect(ask('车队的四家保险公司叫什么名字', '车队找了四家保险公司，分别是甲保、乙保、丙保和丁保。')).toBe(
      false,
    );
  });
});
