/** What kind of thing a question wants to be told. */
import { describe, expect, it } from 'vitest';
import { lacksPost, lacksSpeaker, nounAskedAt, readAsked } from '../../src/lang/questions/asked.js';
import { fold } from '../../src/text/fold.js';

import { growth, LINEAR } from '../growth.js';

describe('what a question asks for', () => {
  it.each([
    ['纺织厂有多少名女工?', 'count', ['count', 'number']],
    ['紡織廠一年繳多少稅?', 'figure', ['money']],
    ['老板娘今年多大岁数?', 'figure', undefined],
    ['棉纱的次品率有多高?', 'figure', ['percent', 'percentage-point', 'fraction']],
    ['停工时女工领到多少遣散费?', 'figure', ['money']],
    ['工厂有多少付费用户?', 'figure', 'any'],
    ['水轮机每年发电多少度?', 'figure', ['energy', 'power']],
    ['一天要烧几担柴?', 'count', ['count', 'number']],
    ['码头卸了多少集装箱?', 'figure', 'any'],
    ['How much electricity does the mill use?', 'figure', undefined],
    ['厂房占地几英亩?', 'figure', ['area']],
    ['What is the mill by the weir called?', 'name', undefined],
    ['What was the nurse in the attic called?', 'name', undefined],
    ['What is the white cloth called?', 'anybody', undefined],
    ['運布的馬車每小時跑多少公里?', 'figure', ['speed']],
    ['厂房占地多少平方米?', 'figure', ['area']],
    ['織一匹布要花費多少時間?', 'figure', ['duration']],
    ['这行手艺传了几个世纪?', 'figure', ['duration']],
    ['染缸里有多热?', 'figure', ['temperature']],
    ['How cold is it in the dye house?', 'figure', ['temperature']],
    ['這座老廠房是幾世紀蓋的?', 'date', undefined],
    ['水车出现在第几世纪?', 'date', undefined],
    ['新车间花掉多少?', 'figure', ['money']],
    ['工厂是哪一天停的?', 'date', undefined],
    ['她什么时候退的休?', 'date', ['duration']],
    ['厂长毕业于哪所大学?', 'name', undefined],
    ['第一批货运到哪个城市?', 'name', undefined],
    ['谁接手了工厂?', 'anybody', undefined],
    ['工厂现在由什么机构管?', 'anybody', undefined],
    ['工厂要招多少工人?', 'count', ['count', 'number']],
    ['那个布商叫什么名字?', 'name', undefined],
    ['厂里的一把手叫什么?', 'name', undefined],
    ['国民生产总值增长多少?', 'figure', 'any'],
    ['水渠长多少?', 'figure', ['length']],
    ['Which retired mill bank governor spoke?', 'name', undefined],
    ['How many looms does the mill run?', 'count', ['count', 'number']],
    ['How much did the mill pay for the cotton?', 'figure', ['money']],
    ['How much of the budget goes on dyes?', 'figure', 'any'],
    ['How long did the strike last?', 'figure', ['duration']],
    ['What does a bale weigh?', 'figure', ['mass']],
    ['By how much did output fall?', 'figure', 'any'],
    ['What is the population of the valley?', 'count', ['count', 'number']],
    ['On what date did it close?', 'date', undefined],
    ['When was the owner born?', 'date', ['duration']],
    ['Which bank lent the money?', 'name', undefined],
    ['Who took over the mill?', 'anybody', undefined],
    ['Do you know who took over the mill?', 'anybody', undefined],
    ['How long is the weir?', 'figure', ['length', 'duration']],
    ['How long is the new canal?', 'figure', ['length']],
    ['河堤有多長?', 'figure', ['length']],
    ['馬車的時速是多少?', 'figure', ['speed']],
    ['How did the guild vote?', 'anybody', undefined],
    ["What is the weaver's age?", 'figure', undefined],
  ])('%s → %s', (question, sort, dimensions) => {
    expect(readAsked(fold(question))).toMatchObject({ sort, ...(dimensions && { dimensions }) });
  });

  it.each([
    '染坊中哪一個位於河邊?',
    '为什么工厂要搬走?',
    '工人们对此满意吗?',
    'Why did the mill move?',
    'Did the owner weigh up an offer?',
    'How far along is the new hall?',
    'What makes companies move?',
    'Why did the weavers who left come back?',
    'How do they spin when the river is low?',
    'What decides how many looms are bought?',
    'Is there a link between the price of cotton and how fast the mill grows?',
    '要看哪几方面?',
    '除了那几家大厂,还有什么办法?',
  ])('%s → nothing of a kind', (question) => {
    expect(readAsked(fold(question))).toBeUndefined();
  });

  it.each([
    ['那个织布的老师叫什么?', 'person'],
    ['廠長的兒子叫什麼名字?', 'person'],
    ['买下厂房的公司叫什么名字?', 'organization'],
    ['What is the name of the new driver?', 'person'],
    ['What was the weaver’s uncle called?', 'person'],
    ['What is the name of the Swiss firm?', 'organization'],
  ])('%s → the name of a %s', (question, kind) => {
    expect(readAsked(fold(question))).toMatchObject({ sort: 'name', entities: [kind] });
  });

  it.each(['这种布被老师叫做什么?', '这种布北方人叫什么?', 'What is the cloth of the new school called?'])(
    '%s → any name',
    (question) => {
      expect(readAsked(fold(question))).toMatchObject({ sort: 'anybody' });
    },
  );

  it('a measure word must come back with the count', () => {
    expect(readAsked('厂里有几台织机')?.classifier).toBe('台');
  });

  it.each([
    ['厂里有哪些染料?', '染料'],
    ['那台机器是什么型号?', '型号'],
    ['Which dyes does the mill use?', 'dyes'],
  ])('%s asks for one of %s', (question, noun) => {
    const folded = fold(question);
    const at = nounAskedAt(folded) ?? 0;
    expect(folded.slice(at).trimStart().startsWith(noun)).toBe(true);
  });

  it.each([
    ['Who is the new chair of the guild?', 'The guild meets above the bakery.', true],
    ['Who is the mill’s chief executive?', 'The mill’s owner keeps pigeons.', true],
    ['工厂的董事长是谁?', '工厂去年换了锅炉。', true],
    ['谁是新任校长?', '学校有九间教室。', true],
    ['Who is the new chair of the guild?', 'Ann Orme was made chairwoman in May.', false],
    ['Who was the chief executive then?', '行政总裁何以安当时在场。', false],
    ['工厂的老板是谁?', 'Its director, Ann Orme, lives nearby.', false],
    ['谁是新任校长?', 'The new principal is Ann Orme.', false],
    ['《织工手记》的作者是谁?', '何安然晚年撰成《织工手记》。', false],
    ['Who is the author of The Loom?', 'Ann Orme wrote The Loom in a barn.', false],
    ['《织工手记》的作者是谁?', '《织工手记》存放在陈列室里。', true],
    ['Who did the mayor blame?', 'Halloran blamed the weather.', false],
    ['', '', false],
  ])('%s of: %s → no such post: %s', (question, text, isLacking) => {
    expect(lacksPost(fold(question), fold(text))).toBe(isLacking);
  });

  it.each([
    ['布厂的老板是谁?', '布厂的公关负责人谢岚说,订单排到了年底。', true],
    ['布厂的公关负责人是谁?', '布厂的公关负责人谢岚说,订单排到了年底。', false],
    ['布厂的老板是谁?', '布厂的负责人谢岚说,订单排到了年底。', false],
    ['Who is the boss of the mill?', 'Ada Flint, head of communications at the mill, would not say.', true],
    ['Who is the boss of the mill?', 'Ada Flint, head of the mill, would not say.', false],
  ])('%s of: %s → only at the head of a part of it: %s', (question, text, isLacking) => {
    expect(lacksPost(fold(question), fold(text))).toBe(isLacking);
  });

  it.each([
    ['What did the deputy mayor say about the canal?', 'The engineer said the canal leaks.', true],
    ['What did the engineer of the canal say about it?', 'The engineer said the canal leaks.', false],
    ['镇长对运河怎么看?', '工程师说运河漏水。', true],
    ['镇长说了什么?', 'The mayor called the canal a sieve.', false],
    ['What did people say about the canal?', 'It leaks.', false],
  ])('%s of: %s → no such speaker: %s', (question, text, isLacking) => {
    expect(lacksSpeaker(fold(question), fold(text))).toBe(isLacking);
  });

  it('answers in linear time however long the question is', () => {
    const ask = (length: number): void => {
      const times = length / 20;
      const long = `${'which old '.repeat(times)}${'what is the '.repeat(times)}${'多少占'.repeat(times)}how much ${'a '.repeat(times)}`;
      readAsked(long);
      nounAskedAt(long);
      lacksPost(`who is ${long}`, long);
      lacksPost('谁是'.repeat(times), long);
      lacksSpeaker(`what did ${long}`, long);
    };
    expect(growth(ask, 80_000)).toBeLessThan(LINEAR);
  });
});
