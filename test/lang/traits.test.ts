import { describe, expect, it } from 'vitest';
import { asksUntold, namesUnheardThing } from '../../src/lang/questions/traits.js';
import { fold } from '../../src/text/fold.js';

describe('what is asked and told in few words only', () => {
  it.each([
    ['When was the pilot born?', 'The pilot landed in Oslo on 3 May 1931.'],
    ['飞行员是哪一年出生的?', '飞行员一九三一年五月在奥斯陆降落。'],
    ['小偷后来抓到了没有?', '小偷趁夜撬开了灯塔的门。'],
    ['Were the thieves caught?', 'The thieves broke the lamp at night.'],
    ['岛上有多少女教师?', '岛上有九名教师。'],
    ['灯塔每月的电费是多少?', '灯塔每月要换两次灯芯,花二百元。'],
    ['那盏灯值多少钱?', '那盏灯修了三次,花了九千元。'],
    ['When was the vaccine approved?', 'The vaccine was tried on nine sailors in May.'],
    ['谁接替了灯塔管理员?', '灯塔管理员把电线接入了水泵,换了两次班。'],
    ['飛行員的太太是誰?', '飞行员一九三一年五月在奥斯陆降落。'],
    ['Where did the captain go to school?', 'The captain sails on Sundays.'],
    ['What is the headmaster’s salary?', 'The headmaster keeps bees.'],
    ['How many sailors died in the storm?', 'The storm sank nine boats.'],
    ['船厂是什么时候成立的?', '船厂去年造了九条船。'],
    ['When will the brewery go public?', 'The brewery sells 40,000 barrels a year.'],
    ['镇长后来被判了几年?', '镇长把卖地的钱存进了自己的账户。'],
    ['Was the mayor punished?', 'The mayor kept the money in a drawer.'],
    ['岛上的人口有多少?', '岛上有三座灯塔。'],
    ['明天岛上天气怎么样?', '岛上有三座灯塔。'],
    ['When was the lighthouse built?', 'The lighthouse flashes every nine seconds.'],
    ['船票明年会涨到多少?', '船票每张十二元。'],
    ['By how much did the fare drop?', 'The fare is twelve crowns.'],
    ['岛上有几名女船员?', '船上有九名船员。'],
    ['磨坊后来破产了吗?', '磨坊每天磨三吨麦子。'],
    ['Why did the cook leave the ship?', 'The cook bakes bread at four.'],
    ['How many employees does the cannery have?', 'The cannery fills 9,000 tins a day.'],
    ['罐头厂有多少名员工?', '罐头厂每天装九千罐。'],
    ['How much did the cannery lose in 1998?', 'The cannery turned over $4m in 1998.'],
    ['罐头厂去年亏损了多少?', '罐头厂去年卖出四百万元的货。'],
    ['What is the cannery’s turnover?', 'The cannery was built for $2m.'],
    ['How many members does the rowing club have?', 'The rowing club owns six boats.'],
    ['How far does the van go on one charge?', 'The van carries 90 crates.'],
    ['渡轮充一次电能开多远?', '渡轮每天开九趟。'],
    ['When will the second kiln be lit?', 'The first kiln was lit in 1904.'],
    ['新船什么时候能下水?', '旧船一九九一年沉没。'],
    ['谁创办了渔业协会?', '渔业协会由四十个村组成。'],
    ['飞行员诞生在哪里?', '飞行员在奥斯陆降落。'],
    ['Did they buy a vaccine?', 'They burned the infected hives.'],
    ['Who designed the lighthouse?', 'The lighthouse is designed to flash every nine seconds.'],
    ['灯塔是谁设计的?', '灯塔花了三百万元。'],
    ['Which company made the lamp?', 'The lamp can be seen nine miles away.'],
    ['Who owns the cannery?', 'The cannery fills 9,000 tins a day.'],
    ['How many tins does the cannery sell a year?', 'The cannery employs 60.'],
    ['How many people live in the old port?', 'A fire killed nine people in the old port.'],
    ['How many jobs will the cannery create?', 'The cannery will cost $4m.'],
    ['新罐头厂会招多少人?', '新罐头厂预计投资四百万元。'],
    ['What interest does the cannery pay?', 'The cannery was built with a loan of $2m.'],
    ['How much does a ride on the ferry cost?', 'The company will invest $2m in the slipway.'],
    ['灯塔装修花了多少钱?', '灯塔去年卖了九百万元。'],
    ['What colour is the boat?', 'The boat is nine metres long.'],
    ['谁接任了船长?', '船长每周日出海。'],
    ['When was the shipyard founded?', 'A second shipyard had to be found.'],
    ['When did the cook become captain?', 'The captain cooks on Sundays.'],
    ['灯塔总投资多少?', '灯塔每年用掉九百升油。'],
  ])('%s is not told by: %s', (question, text) => {
    expect(asksUntold(fold(question), fold(text))).toBe(true);
  });

  it.each([
    ['When was the pilot born?', '飞行员生于一九零一年。'],
    ['飞行员是哪一年出生的?', 'The pilot, a native of Bergen, was thirty that year.'],
    ['谁创办了这家船厂?', 'The yard was set up by two brothers.'],
    ['How many sailors died in the storm?', 'The storm cost eleven lives.'],
    ['How much are the guides paid?', '向导每月津贴八百元。'],
    ['受伤的水手是怎么获救的?', '渔民把他拉上了船。'],
    ['What did the retired teacher sell?', 'She ran a stall with honey and candles.'],
    ['船票明年会涨到多少?', 'Tickets will be raised to fourteen crowns.'],
    ['Where does the plan fall short?', '计划没有写明谁来出钱。'],
    ['When was the lighthouse built?', '灯塔一八七二年落成。'],
    ['电流产生于哪里?', '线圈转动时有电流。'],
    ['风筝邮路是哪一年诞生的?', '一八八四年,两个灯塔看守人创办了它。'],
    ['是谁让风筝邮路诞生了?', '几个灯塔看守人最先用风筝送信。'],
    ['Where is the ferry kept in winter?', 'It lies in the inner harbour.'],
    ['How many employees does the cannery have?', '罐头厂里八十个工人轮班。'],
    ['罐头厂去年亏损了多少?', 'The cannery ended the year $90,000 in the red.'],
    ['How much does the orchard earn with cider?', 'Cider brings in £900 a month.'],
    ['When will the second kiln be lit?', '第二座窑计划六月点火。'],
    ['Who found the wreck?', 'A diver saw the wreck first.'],
    ['', ''],
    ['How many miners died in the shaft?', 'The shaft gave way and buried nine miners.'],
    ['How did the cook calm the kids?', 'The cook gave the pupils warm bread.'],
  ])('%s may be told by: %s', (question, text) => {
    expect(asksUntold(fold(question), fold(text))).toBe(false);
  });

  it('is found out in a long text in good time', () => {
    expect(asksUntold('when was '.repeat(400), 'did '.repeat(5_000))).toBe(false);
  });
});

describe('things of everyday life', () => {
  it.each([
    ['How much is it to bring a bike aboard?', 'A cabin costs 90 crowns. Luggage is free.', true],
    ['How much is it to bring a bike aboard?', 'A cabin costs 90 crowns. Cyclists pay ten more.', false],
    ['船上可以带狗吗?', '船舱每晚九十元。', true],
    ['船上可以带狗吗?', '船舱每晚九十元,宠物不收费。', false],
    ['Who painted the pier?', 'The pier is nine metres long.', false],
  ])('%s | %s: %s', (question, article, isUnheard) => {
    expect(namesUnheardThing(fold(question), () => fold(article))).toBe(isUnheard);
  });
});
