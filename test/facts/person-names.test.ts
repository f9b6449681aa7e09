import { describe, expect, test } from 'vitest';
import { toFacts } from '../../src/facts/facts.js';
import { matchNames, suggestNames } from '../../src/facts/names.js';
import { matchRoles } from '../../src/facts/role-queries.js';
import { extracted } from './reading-of.js';

const { entities, facts } = toFacts([
  extracted([
    '北辰研究所所长赵明远表示，水价不会上涨。',
    '教授亚历山大·科尔尼洛夫认为不行。王伟教授说，可以。王强教授说，不可以。',
    'DeepMind首席执行官德米斯·哈萨比斯预测，药物研发将会加快。特朗普没有回应。',
    '微软(Microsoft)与战略与国际研究中心在美国会面。',
    '桥梁公司首席工程师何远志介绍，主塔已封顶。',
    '罗晓岚 是远洋大学（OU）海洋政策中心高级顾问。韩以宁(Han Yining)，远洋大学校长，没有出席。',
    'Peter Novak, senior fellow at the Tidal Centre of Acme Institute, was absent.',
    'Gregory P. Allen, director of research at Northwind Labs, said no. Laura Stein, CEO of Acme Robotics, agreed.',
  ]),
]);

const namesFor = (query: string): string[] => matchNames(query, entities).map(({ entity }) => entity.name);

describe('a name finds whom it names', () => {
  test.each([
    ['赵明远', '赵明远', 'exact'],
    ['趙明遠', '赵明远', 'exact'],
    ['赵明远是谁', '赵明远', 'exact'],
    ['明远', '赵明远', 'part'],
    ['Zhao Mingyuan', '赵明远', 'romanized'],
    ['Mingyuan Zhao', '赵明远', 'romanized'],
    ['mingyuan', '赵明远', 'romanized'],
    ['赵明元', '赵明远', 'sound'],
    ['Kornilov', '亚历山大·科尔尼洛夫', 'sound'],
    ['Alexander Kornilov', '亚历山大·科尔尼洛夫', 'sound'],
    ['Hassabis', '德米斯·哈萨比斯', 'exact'],
    ['哈薩比斯', '德米斯·哈萨比斯', 'exact'],
    ['Hasabis', '德米斯·哈萨比斯', 'spelling'],
    ['劳拉·斯坦因', 'Laura Stein', 'sound'],
    ['Trump', '特朗普', 'exact'],
    ['川普', '特朗普', 'exact'],
    ['Gregory Allen', 'Gregory P. Allen', 'part'],
    ['Greg Allen', 'Gregory P. Allen', 'part'],
    ['Mr. Allen', 'Gregory P. Allen', 'part'],
    ['who is Laura Stein?', 'Laura Stein', 'exact'],
    ['Steim', 'Laura Stein', 'spelling'],
    ['微軟', '微软', 'exact'],
    ['CSIS', '战略与国际研究中心', 'exact'],
    ['US', '美国', 'exact'],
  ])('%s → %s (%s)', (query, name, reason) => {
    const [first, ...others] = matchNames(query, entities);
    expect(first?.entity.name).toBe(name);
    expect(first?.reason).toBe(reason);
    expect(others).toEqual([]);
  });
});

test('a family name that two share gives both, alike in score', () => {
  const matches = matchNames('王教授', entities);
  expect(matches.map(({ entity }) => entity.name).sort()).toEqual(['王伟', '王强']);
  expect(new Set(matches.map(({ score }) => score)).size).toBe(1);
});

test.each([
  'Putin',
  'Tim Cook',
  'Smith',
  'Johnson',
  'Kowalski',
  '施密特',
  '约翰逊',
  '彼得',
  '张三',
  '李建国',
  'banana',
  '芯片',
  '今天天气如何',
  '',
  'Greg',
  '美国总统',
])('%s, who is in no article, gives nobody', (query) => {
  expect(namesFor(query)).toEqual([]);
});

test('a name nearly right is suggested, a strange one is not', () => {
  expect(suggestNames('Laura Staine', entities)).toContain('Laura Stein');
  expect(suggestNames('banana', entities)).toEqual([]);
});

describe('a post finds who holds it', () => {
  test.each([
    ['DeepMind首席执行官', ['德米斯·哈萨比斯']],
    ['DeepMind首席執行官是誰', ['德米斯·哈萨比斯']],
    ['CEO of DeepMind', ['德米斯·哈萨比斯']],
    ["who is DeepMind's chief executive?", ['德米斯·哈萨比斯']],
    ['北辰研究所所长', ['赵明远']],
    ['director of research at Northwind Labs', ['Gregory P. Allen']],
    ['Acme Robotics CEO', ['Laura Stein']],
    ["DeepMind's boss", ['德米斯·哈萨比斯']],
    ['who runs Acme Robotics?', ['Laura Stein']],
    ['head of DeepMind', ['德米斯·哈萨比斯']],
    ['谁掌管DeepMind', ['德米斯·哈萨比斯']],
    ['DeepMind老大', ['德米斯·哈萨比斯']],
    ['北辰研究所的負責人', ['赵明远']],
    ['远洋大学一把手', ['韩以宁']],
    ['远洋大学高级顾问', ['罗晓岚']],
    ['senior adviser of OU', ['罗晓岚']],
    ['Acme Institute senior fellow', ['Peter Novak']],
    ['head of policy at DeepMind', []],
    ['the boss of OpenAI', []],
    ['微软老大', []],
    ['boss', []],
    ['CEO', ['德米斯·哈萨比斯', 'Laura Stein']],
    ['首席工程师', ['何远志']],
    ['CEO of OpenAI', []],
    ['微软首席执行官', []],
    ['Laura Stein', []],
  ])('%s → %s', (query, names) => {
    expect(matchRoles(query, facts, entities).map(({ entity }) => entity.name)).toEqual(names);
  });
});
