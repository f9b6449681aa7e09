import { expect, it } from 'vitest';
import { askedOfSomebody } from '../../src/lang/questions/told-of-somebody.js';
import { fold } from '../../src/text/fold.js';

it.each([
  ['Who is Ines Marlow?', '“No,” said Ines Marlow, the museum’s head of collections.', true],
  ['Who is Ines Marlow?', 'Ines Marlow left at noon.', false],
  ['苏婉清是谁?', '馆长苏婉清没有到场。', true],
  ['苏婉清是做什么的?', '她的邻居苏婉清四十岁,是河边烧炭的。', true],
  ['苏婉清靠什么谋生?', '会议由苏婉清主持。', false],
  ['What does Ines Marlow do for a living?', 'Later Ines Marlow became a maker of kites.', true],
  ["What is Ines Marlow's job?", 'Ines Marlow left at noon.', false],
  ['苏婉清怎么看?', '历史学者苏婉清认为,碑文是后人补刻的。', true],
  ['苏婉清怎么看?', '会议由苏婉清主持。', false],
  ['对于拆迁,苏婉清有什么看法?', '苏婉清昨天表示,不应当拆。', true],
  ['What does Ines Marlow think of the sale?', 'Ines Marlow called the sale a mistake.', true],
])('%s · %s', (question, text, told) => {
  expect(askedOfSomebody(fold(question))?.isTold(fold(text))).toBe(told);
});

it.each([
  '谁是馆长?',
  'Who is the mayor?',
  '他怎么看?',
  'Who are they?',
  'Who is in charge of the orchard?',
  'Who was behind the sale?',
])('leaves %s', (question) => {
  expect(askedOfSomebody(fold(question))).toBeUndefined();
});
