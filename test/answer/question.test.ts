/** Questions about an article, and the sentence that answers each. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/question.js';
import { libraryOf } from '../../src/assemble-library.js';
import type { Library } from '../../src/library.js';
import { readArticle } from '../../src/corpus/read-article.js';

const port = libraryWith({
  title: 'The breakwater of Ostrand',
  language: 'en',
  text: [
    'Ostrand, a port of 61,000 people, began its new breakwater in May. The wall will run 940 metres out to sea and stand nine metres high.',
    'Seawright, the firm that builds it, employs 230 people, among them 40 divers. It was founded in 1974 by the diver Marta Quell, who had salvaged wrecks.',
    '"The old wall is a sieve," says Mayor Jon Pettersen. Nearly half of the fishermen moor elsewhere.',
    'The second basin, dug in 1998, is to be deepened. For that, whose bill the harbour board will foot, the blasting takes until autumn, and the spoil, 12,000 tonnes of it, goes to the island.',
  ],
});
const theatre = libraryWith({
  title: '石城的老剧场',
  language: 'zh-Hans',
  text: [
    '石城常住人口四十七万。老剧场1931年落成,舞台宽十八米。',
    '负责修缮的青瓦公司有员工210人,其中木工六十人。公司由退伍军人程立夏创办,最初只修庙。',
    '市长方敬原说,剧场不能只靠门票。近半观众买的是半价票。',
    '扩建明年动工,届时后台要往北推,新增进深7.5米,还要拆两间仓库。',
  ],
});

const weir = libraryWith({
  title: 'The weir at Corvane',
  language: 'en',
  text: [
    'The weir at Corvane will cost 90 million euros, a fifth more than was planned. It opens in 2029 instead of 2027.',
    'Each of its 12 gates is 18 metres wide and holds back the spring tides. A lock beside them takes barges of 80 metres.',
    'Site manager Ruth Abel called the delay of the works regrettable. She blamed a shortage of welders and the failure of a supplier.',
  ],
});
const steel = libraryWith({
  title: '钢铁寒冬',
  language: 'zh-Hans',
  text: [
    '2023年,省内三家钢厂的日子都不好过。西坪钢厂裁掉了四百人,工资拖到年底才发。',
    '进入三月,东岭钢厂率先停产,两座高炉同时熄火。随后南泽特钢也宣布检修。',
    '省工信厅说,产能过剩已经持续五年,今年还要压减两百万吨。',
    '西坪到港口的四号线铁路投资九亿元,问题不在工期,而在运价。',
  ],
});

const council = libraryWith({
  title: 'A fountain for Tarn Square',
  language: 'en',
  text: [
    'The council of Tarnwick voted 9 to 2 on Friday to restore the fountain in Tarn Square. It will spout again in June.',
    'Mayor Odile Brandreth called the vote of the council a gift to every child in Tarnwick who had asked for it.',
    'Water from the fountain used to flow to the washhouse. Ines Marlow said that it should flow there again.',
    'The fountain was switched off in January because frost had cracked the bowl. A mason repaired it.',
  ],
});
const crossing = libraryWith({
  title: '青螺渡口',
  language: 'zh-Hans',
  text: [
    '青螺渡口全长九百米,渡船每天开四十趟,开通一年来运了三万人。',
    '渡口管理处说,误点的原因是雾,平均每天误点七分钟。',
    '河工乔望山认为,根子在淤泥,应当先清淤。',
    '夜班渡船由九个人值守,冬天停航,因为船员要轮休。',
  ],
});

const bakery = libraryWith({
  title: 'The bakery at Tollgrave',
  language: 'en',
  text: [
    'Head baker Ines Tolliver starts at three. She would not change the ovens for anything. Her predecessor, Ruben Falk, sold the old mixer to a school.',
    'The cellar where the dough rests stands under the mill. It never gets warmer than 9 degrees down there, and the walls, 2 metres thick, keep the noise out.',
    'Somebody stole the sign in 1987. A locksmith from the next valley made a new one, says Tolliver, who keeps the bill.',
  ],
});

const libraries = { port, theatre, weir, steel, council, crossing, bakery };

describe('a question about an article', () => {
  it.each([
    ['port', 'How many people live in Ostrand?', '61,000 people'],
    ['port', 'How many people work for Seawright?', 'employs 230 people'],
    ['port', 'How long will the wall be?', '940 metres'],
    ['port', 'Who founded Seawright?', 'Marta Quell'],
    ['port', 'Who is the mayor of Ostrand?', 'Mayor Jon Pettersen'],
    ['theatre', '石城有多少人口?', '四十七万'],
    ['theatre', '青瓦公司是谁创办的?', '程立夏'],
    ['theatre', '谁创立了青瓦公司?', '程立夏'],
    ['theatre', '石城的市长是谁?', '方敬原'],
    ['theatre', '多少观众买半价票?', '近半观众'],
    ['theatre', '扩建后进深增加多少米?', '7.5米'],
    ['weir', 'Why is the weir delayed?', 'She blamed a shortage of welders'],
    ['council', 'How did the council vote?', 'voted 9 to 2'],
    ['council', 'What does Ines Marlow think of the fountain?', 'Ines Marlow said'],
    ['council', 'Why was the fountain switched off?', 'because frost had cracked the bowl'],
    ['crossing', '乔望山对误点的原因怎么看?', '乔望山认为'],
    ['crossing', '渡口全长多少?', '九百米'],
    ['steel', '谁家先把厂子关了?', '东岭钢厂率先停产'],
    ['steel', '哪家厂子最先关掉?', '东岭钢厂率先停产'],
    ['steel', 'How much did Line 4 cost?', '九亿元'],
    ['bakery', "Who was Ines Tolliver's predecessor?", 'Her predecessor, Ruben Falk'],
    ['bakery', 'How cold is the cellar?', '9 degrees'],
    ['bakery', 'When did thieves steal the sign?', 'stole the sign in 1987'],
  ] as const)('%s: %s %s', (id, question, answer) => {
    const { outcome, citations } = answerQuestion(libraries[id], question, 'en');
    expect([outcome, citations[0]?.quote]).toEqual(['found', expect.stringContaining(answer)]);
  });

  it.each([
    ['port', 'Who is the mayor of Seawright?'],
    ['port', 'How many students live in Ostrand?'],
    ['port', 'Who paid for the old wall?'],
    ['theatre', '石城的校长是谁?'],
    ['theatre', '青瓦公司有多少名学生?'],
    ['theatre', '谁出钱盖的老剧场?'],
    ['weir', 'How tall is the weir?'],
    ['weir', 'What does Ruth Abel earn per year?'],
    ['steel', '全国有多少家钢厂停产?'],
    ['bakery', 'What is the name of the locksmith who made the sign?'],
    ['bakery', 'What did the mayor say about the sign?'],
    ['weir', 'Who is the architect of the weir?'],
    ['weir', 'What is the toll for a barge?'],
    ['steel', 'How much did Line 5 cost?'],
    ['weir', 'Who designed the weir?'],
    ['weir', 'How long is the weir?'],
    ['council', 'Why had frost cracked the bowl?'],
    ['council', 'Who owns the washhouse?'],
    ['council', 'What did the council decide in August?'],
    ['crossing', '白班渡船由几个人值守?'],
    ['crossing', '渡船时速多少?'],
    ['crossing', '坐一趟渡船要多少钱?'],
    ['crossing', '渡口有多少人居住?'],
    ['crossing', '船员为什么要轮休?'],
  ] as const)('%s: %s is refused', (id, question) => {
    expect(answerQuestion(libraries[id], question, 'en').outcome).toBe('nothing-found');
  });
});

function libraryWith({
  title,
  language,
  text,
}: {
  title: string;
  language: string;
  text: string[];
}): Library {
  const file = `---\ntitle: ${title}\nlanguage: ${language}\n---\n\n${text.join('\n\n')}`;
  return libraryOf([readArticle(file, '/article.md')]);
}
