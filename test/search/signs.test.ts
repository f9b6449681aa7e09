/** Near misses: the article is about what is asked, and does not say it. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/assemble-library.js';
import type { Article, LanguageTag } from '../../src/model.js';
import type { Signs } from '../../src/search/signs.js';

const DAIRY_ZH = article('dairy-zh', 'zh-Hans', [
  '青岭合作社在二〇一九年由牧民扎西次仁创办,办公室设在县城的旧粮站里。',
  '合作社有四十二户牧民,养着一千三百头牦牛,夏天每天收两吨奶。',
  '奶粉厂去年投产,设备花了三百六十万元,一半由省里补助。',
  '西北农林科技大学的韩素云教授每年夏天住进牧场,教牧民给牛打疫苗。',
  '去年冬天雪大,合作社买了八百捆干草,没有一头牛冻死。',
]);
const FERRY_EN = article('ferry-en', 'en', [
  'The Harrow Sound ferry was founded in 1987 by Captain Edith Lowrie, who still sails on Sundays.',
  'The boat carries 64 passengers and nine cars, and crosses the sound in twenty-five minutes.',
  'A new engine cost £410,000, paid for by the islanders and a grant from Marine Scotland.',
  'Ticket sales rose by 12 per cent last summer, after the hotel at Balnoe opened again.',
  'In October a storm tore away the pontoon, and the ferry lay in harbour for three weeks.',
]);

const RIVALS = article('rivals', 'en', [
  'Halvorsen Robotics opened a second workshop in Leeds, where it repairs old welding arms.',
  'Its rival Pickwell Systems runs 640 robots in eleven warehouses. Halvorsen Robotics keeps its machines at ports.',
  'Quilter Motors sold 75 trucks last year. It also leases 30 tractors.',
]);

const CHRONICLE = article('chronicle', 'zh-Hant', [
  '白石城建於北魏，城牆在清道光年間重修，如今只剩東門。',
  '城裡的織錦是十七世紀的手藝，傳到海外，買主多是鄂圖曼帝國的商隊。',
  '王文遠在錦坊學徒，只用了八個月就出師。',
  '染坊的老師傅出自柳川軍校，後來搬去陝西省中南部，被同行喚作青缸先生。',
  '鹽商在城外修了三座倉庫，又挖了一條水渠，鹽賣到山東周邊。',
]);

const FAIR_ZH = article('fair-zh', 'zh-Hans', [
  '灯会由老匠人陆阿公主持,他从前在一家玩具公司当学徒。',
  '河边的戏台正在翻修。以前孩子们只能坐在石阶上看灯。',
  '上个月,四名教师搬进了新盖的学生宿舍,灯会的学生志愿者都去帮忙。',
  '灯会最大的一盏灯用了九根竹竿,扎了五个星期,歌手宁小曼请陆阿公修好了她的灯。',
  '镇外还有二十六户在做纸灯,货期排到了六月底。',
]);
const CHOIR_EN = article('choir-en', 'en', [
  'The Velden choir is looking for a hall. The last singer to join was the postman, Otto Brandl.',
  'The Velden choir keeps a library of old scores in the cellar. A fan dries the air there, so that no page goes mouldy.',
  'The bus with the guests from Marburg pulled in at 7.35, and the concert began late.',
]);

const library = libraryOf([DAIRY_ZH, FERRY_EN]);
const fairs = libraryOf([FAIR_ZH, CHOIR_EN]);
const rivals = libraryOf([RIVALS]);
const chronicle = libraryOf([CHRONICLE]);

describe('what speaks against a passage on the subject', () => {
  it.each<readonly [question: string, sign: keyof Signs]>([
    ['奶粉厂占地多少平方米?', 'noFigure'],
    ['How much does Captain Edith Lowrie weigh?', 'noFigure'],
    ['干草是哪一天买的?', 'noDate'],
    ['On what date did the storm tear away the pontoon?', 'noDate'],
    ['Which bank paid for the new engine?', 'noName'],
    ['奶粉厂的设备是哪家银行借的钱?', 'noName'],
    ['奶粉厂去年雇了几名工人?', 'noFigure'],
    ['How many pontoons did the storm tear away?', 'noFigure'],
    ['What does Norwegian Cruise say about the new engine?', 'unknownNames'],
    ['合作社的牦牛得过哪些瘟疫?', 'unheardOf'],
    ['谁偷偷拆掉了灯塔旁边的办公室?', 'oneWord'],
    ['韩素云教授的丈夫姓什么?', 'untold'],
    ['Was Captain Edith Lowrie ever fined?', 'untold'],
    ['What did the harbour master say about the new engine?', 'untold'],
    ['How many cars did the pontoon carry?', 'elsewhere'],
    ['买疫苗和设备一共花了多少钱?', 'elsewhere'],
    // Another thing of the kind is told of, or none.
    ['What did the new helicopter at Balnoe cost?', 'missingThings'],
    ['In October, how long did the helicopter lie in harbour?', 'missingThings'],
    ['雪大的时候合作社买了多少大米?', 'missingThings'],
  ])('%s: %s', (question, sign) => {
    expect(library.search(question, 3).signs?.[sign]).toBeGreaterThan(0);
  });

  it.each([
    '奶粉厂占地多少平方米?',
    '奶粉廠佔地多少平方米?',
    '干草是哪一天买的?',
    '奶粉厂去年雇了几名工人?',
    '奶粉厂的设备是哪家银行借的钱?',
    'How much does Captain Edith Lowrie weigh?',
    'On what date did the storm tear away the pontoon?',
    'Which bank paid for the new engine?',
    'Which university did Captain Edith Lowrie attend?',
    // A name is not what is said of somebody, whatever words its characters make.
    '扎西次仁是哪一年出生的?',
    '韓素雲是哪一年出生的',
    '韩素云教授的丈夫姓什么?',
    '韩素云后来当上院长了吗?',
    'When was Captain Edith Lowrie born?',
    // A name of another sort is no answer.
    '奶粉厂的司机叫什么名字?',
    '韩素云教授的女儿叫什么?',
    'What is the name of the owner of the hotel?',
    // Nor is one that no article has.
    '周启元是哪一年创办合作社的?',
  ])('%s is refused', (question) => {
    expect(library.search(question, 3).answers).toBe(false);
  });
});

describe('what a passage has in other words', () => {
  it.each<readonly [question: string, sign: keyof Signs]>([
    ['How many people does the vessel carry?', 'missingThings'],
    ['How long did the boat lie in port after the gale?', 'missingThings'],
    ['What did the motor cost?', 'missingThings'],
    // Its kind is what is asked for.
    ['Which building opened again at Balnoe?', 'missingThings'],
    // The bank is not asked for.
    ['Which former river bank captain founded the ferry?', 'noName'],
    ['How fast did ticket sales grow last summer?', 'noFigure'],
  ])('%s: no %s', (question, sign) => {
    expect(library.search(question, 3).signs?.[sign]).toBe(0);
  });
});

describe('what only looks like what is asked for', () => {
  it.each<readonly [question: string, sign: keyof Signs]>([
    // The question says of what kind it is, and the passage no more.
    ['陆阿公从前在哪家玩具公司当学徒?', 'noName'],
    // A time with nothing that it is before or behind.
    ['河边的戏台什么时候翻修好?', 'noDate'],
    ['When did the Velden choir find a hall?', 'noDate'],
    // Those who are counted stand right behind, whatever the sentence has later.
    ['灯会有多少学生?', 'noFigure'],
    // Neither poles nor weeks are money.
    ['宁小曼付了多少修灯钱?', 'noFigure'],
  ])('%s: %s', (question, sign) => {
    expect(fairs.search(question, 3).signs?.[sign]).toBeGreaterThan(0);
  });

  it.each<readonly [question: string, sign: keyof Signs]>([
    ['做纸灯的一共有多少户人家?', 'noFigure'],
    ['镇外的纸灯货期排到什么时候?', 'noDate'],
    ['When did the bus with the guests from Marburg pull in?', 'noDate'],
  ])('%s: no %s', (question, sign) => {
    expect(fairs.search(question, 3).signs?.[sign]).toBe(0);
  });
});

describe('a post that somebody else holds', () => {
  const posts = libraryOf([
    article('posts', 'en', [
      'The Norwegian president praised the aid to Bolivia, which he called generous and well spent.',
      'Peru said that its president, Ana Rios, would visit the mine in May.',
      'Marlow Foods named Jack Orr chairman of the Hexham plant in June.',
    ]),
  ]);
  it.each<readonly [question: string, value: number]>([
    ['Who is the president of Bolivia?', 1],
    ['玻利维亚总统是谁?', 1],
    ['Who is the president of Peru?', 0],
    ['Who is the chairman of the Hexham plant?', 0],
  ])('%s %d', (question, value) => {
    expect(posts.search(question, 3).signs?.otherPost).toBe(value);
  });

  it('is told where the post is, and not where the name comes again', () => {
    const bank = libraryOf([
      article('bank', 'en', [
        'Central bank governor hanno lindt met lenders in Turin. Lindt said that the loans of the central bank were safe, and that Lindt and the bank would wait.',
      ]),
    ]);
    const { hits } = bank.search('Who is the governor of the central bank?', 1);
    expect(hits[0]?.sentence.start).toBe(0);
  });
});

describe('somebody whom everybody knows, and no article', () => {
  it.each(['奥巴马给合作社买了多少干草?', '印度的合作社养了几头牦牛?'])('%s is refused', (question) => {
    const { signs, answers } = library.search(question, 3);
    expect({ unknownNames: signs?.unknownNames, answers }).toEqual({ unknownNames: 2, answers: false });
  });
});

describe('what old chronicles tell by other names', () => {
  it.each<readonly [question: string, sign: keyof Signs, value: number]>([
    ['白石城是哪一國建的?', 'noName', 0],
    ['哪個國家的商隊買織錦?', 'noName', 0],
    ['鹽商在哪個國家修倉庫?', 'noName', 1],
    ['織錦是幾世紀的手藝?', 'noDate', 0],
    ['水渠是幾世紀挖的?', 'noDate', 1],
    ['城牆是何時重修的?', 'noDate', 0],
    ['染坊的老師傅出自哪個學校?', 'noName', 0],
    ['王文遠出自哪個學校?', 'noName', 1],
    ['染坊的老師傅搬去了哪個省?', 'noName', 0],
    ['王文遠花費多少時間就出師?', 'noFigure', 0],
    ['鹽商花了多少時間挖水渠?', 'noFigure', 1],
    // Nor are the surroundings of a place a dynasty.
    ['倉庫的鹽賣給哪個國家?', 'noName', 1],
    // The name of a state that the question says itself is no news.
    ['買織錦的鄂圖曼帝國商隊來自哪個國家?', 'noName', 1],
  ])('%s: %s %d', (question, sign, value) => {
    expect(chronicle.search(question, 3).signs?.[sign]).toBe(value);
  });
});

describe('為什麼', () => {
  it.each([
    ['為什麼挖水渠?', 'reason'],
    ['鹽商挖水渠是為什麼?', 'reason'],
    ['鹽商挖了水渠,為什麼?', 'reason'],
    ['老師傅被同行稱為什麼?', undefined],
    ['老師傅在同行中的名號為什麼?', undefined],
    ['老師傅搬家被看作為什麼樣的事?', undefined],
  ])('%s: %s', (question, kind) => {
    expect(chronicle.search(question, 3).kind).toBe(kind);
  });
});

describe('figures of others', () => {
  it.each([
    ['How many warehouses does Halvorsen Robotics run?', 1],
    ['How many robots does Pickwell Systems run?', 0],
    ['How many trucks did Quilter Motors sell?', 0],
    ['How many tractors does Quilter Motors lease?', 0],
  ])('%s: ofAnother %d', (question, ofAnother) => {
    const { signs, answers } = rivals.search(question, 3);
    expect({ ofAnother: signs?.ofAnother, answers }).toEqual({ ofAnother, answers: ofAnother === 0 });
  });
});

const COUNTED = libraryOf([
  article('counted', 'en', [
    'Nine bakers bake for the harbour. The harbour has twelve cranes, up from eight, and 40 of its cranes are red.',
    'The lighthouse keepers mended nine lamps in the winter, and the lamps are lit by hand.',
    'The ropewalk turns out 4,000 ropes a year. Its walkers start at dawn, in all weathers.',
  ]),
]);

describe('counts of others', () => {
  it.each([
    ['How many bakers bake for the harbour?', { counted: 1, noFigure: 0 }],
    ['How many keepers mended the lamps in the winter?', { counted: 0, noFigure: 1 }],
    ['How many walkers does the ropewalk have?', { counted: 0, noFigure: 1 }],
    // Who has another word for it may mean the same.
    ['How many lanterns did the keepers mend?', { noFigure: 0 }],
  ])('%s', (question, signs) => {
    expect(COUNTED.search(question, 3).signs).toMatchObject(signs);
  });
});

describe('what speaks for it', () => {
  it.each<readonly [question: string, contains: string]>([
    ['奶粉厂的设备花了多少钱?', '三百六十万元'],
    ['合作社養了幾頭牦牛?', '一千三百头'],
    ['合作社是哪一年创办的?', '二〇一九年'],
    ['教打疫苗的教授是哪所大学的?', '西北农林科技大学'],
    ['教牧民打疫苗的教授叫什么名字?', '韩素云'],
    ['牧民买了几捆干草?', '八百捆'],
    ['扎西次仁什么时候创办的合作社?', '二〇一九年'],
    ['How many passengers does the boat carry?', '64 passengers'],
    ['Who founded the ferry?', 'Edith Lowrie'],
    ['What is the name of the captain who founded the ferry?', 'Edith Lowrie'],
    ['How much did the engine cost?', '£410,000'],
    ['How long did the ferry lie in harbour after the storm?', 'three weeks'],
    ['By how much did ticket sales rise?', '12 per cent'],
  ])('%s is answered with %s', (question, contains) => {
    const { answers, hits } = library.search(question, 3);
    expect({ answers, sentence: hits[0]?.passage.text }).toMatchObject({
      answers: true,
      sentence: expect.stringContaining(contains) as string,
    });
  });

  it('a count of just these things', () => {
    expect(library.search('合作社养了几头牦牛?', 3).signs).toMatchObject({ counted: 1, otherCounts: 0 });
    expect(library.search('How many cars does the boat carry?', 3).signs).toMatchObject({ counted: 1 });
  });

  it('what the question names itself is no news', () => {
    const { signs } = library.search('Which captain succeeded Edith Lowrie?', 3);
    expect(signs).toMatchObject({ besideThing: 0 });
  });
});

function article(id: string, language: LanguageTag, texts: readonly string[]): Article {
  return {
    document: { id, title: id, language, source: '', contentHash: id },
    passages: texts.map((text, i) => ({
      ...{ id: `${id}#${i + 1}`, documentId: id, ordinal: i + 1 },
      ...{ language, role: 'paragraph' as const, text },
    })),
  };
}
