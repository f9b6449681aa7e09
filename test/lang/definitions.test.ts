import { describe, expect, it } from 'vitest';
import { lacksDefinition } from '../../src/lang/questions/definitions.js';
import { fold } from '../../src/text/fold.js';
import { growth, LINEAR } from '../growth.js';

describe('what something is', () => {
  it.each([
    ['What is RFID?', 'The library bought RFID gates in May.'],
    ['what’s a Zeppelin NT?', 'Two pilots fly the Zeppelin NT over the lake.'],
    ['What is RFID?', 'The order for RFID was late.'],
    ['什么是RFID?', '图书馆五月买了RFID闸门。'],
    ['RFID是什么?', '圖書館五月買了RFID閘門。'],
    ['RFID是什么意思', 'Its RFID gates fail in the rain.'],
  ])('%s is not told by: %s', (question, text) => {
    expect(lacksDefinition(question, fold(text))).toBe(true);
  });

  it.each([
    ['What is RFID?', 'RFID is a way to read labels by radio.'],
    ['What is RFID?', 'Labels that answer by radio (RFID) are glued to every book.'],
    ['What is Biblion?', 'Its program, called “Biblion”, sorts the returns.'],
    ['What is Biblion?', 'Biblion, a program by two students, sorts the returns.'],
    ['What is RFID?', '无线射频识别（RFID）用来读标签。'],
    ['RFID是什么?', 'RFID(射频识别)是一种读标签的办法。'],
    // Where the name does not stand, something else may stand for it.
    ['What is RFID?', 'Radio labels answer when they are asked.'],
    // Something of a thing is asked for, rather than what the thing is.
    ['What is the deadline for RFID gates?', 'The RFID gates cost £900.'],
    ['What is new?', 'A new gate.'],
    ['原因是什么?', '原因不明。'],
    ['', ''],
  ])('%s may be told by: %s', (question, text) => {
    expect(lacksDefinition(question, fold(text))).toBe(false);
  });

  it('is found out in a long text in linear time', () => {
    const find = (length: number): void => {
      lacksDefinition(`What is ${'A'.repeat(400)}?`, 'a'.repeat(length));
      lacksDefinition('What is RFID?', 'rfid ( '.repeat(length / 8));
    };
    expect(growth(find, 80_000)).toBeLessThan(LINEAR);
  });
});
