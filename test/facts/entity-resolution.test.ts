import { describe, expect, test } from 'vitest';
import { toFacts } from '../../src/facts/facts.js';
import type { Entity } from '../../src/model.js';
import { extracted } from './reading-of.js';

const named = (entities: readonly Entity[], name: string): Entity | undefined =>
  entities.find((entity) => [entity.name, ...entity.aliases].includes(name));

test('one person has one entity across documents, scripts and forms of the name', () => {
  const { entities } = toFacts([
    extracted(['教授德米斯·哈萨比斯预测，药物会更便宜。哈萨比斯没有细说。'], { id: 'a' }),
    extracted(['教授哈薩比斯警告，藥物會更貴。'], { id: 'b' }),
    extracted(['Demis Hassabis said no. Hassabis left.'], { id: 'c', language: 'en' }),
  ]);
  const people = entities.filter(({ kind }) => kind === 'person');
  expect(people.map(({ name }) => name)).toEqual(['德米斯·哈萨比斯']);
  expect(people[0]?.mentions).toHaveLength(5);
});

test('a Chinese name and its pinyin are one person', () => {
  const { entities } = toFacts([
    extracted(['所长赵明远表示，不会。'], { id: 'a' }),
    extracted(['Zhao Mingyuan, director of the Beichen Institute, agreed.'], { id: 'b' }),
  ]);
  expect(named(entities, 'Zhao Mingyuan')?.name).toBe('赵明远');
});

test('a name in brackets is an alias', () => {
  const { entities } = toFacts([extracted(['战略与海洋研究所(CSOS)成立。CSOS没有船。'])]);
  const institute = named(entities, 'CSOS');
  expect(institute?.name).toBe('战略与海洋研究所');
  expect(institute?.mentions.map(({ quote }) => quote)).toEqual(['战略与海洋研究所', 'CSOS', 'CSOS']);
});

test('a family name means the one person of that name in its own document', () => {
  const { entities } = toFacts([
    extracted(['Laura Stein said yes. Stein smiled.'], { id: 'a' }),
    extracted(['Peter Stein said no. Stein frowned.'], { id: 'b' }),
  ]);
  expect(named(entities, 'Laura Stein')?.mentions.map(({ passageId }) => passageId)).toEqual(['a#1', 'a#1']);
  expect(named(entities, 'Peter Stein')?.mentions.map(({ passageId }) => passageId)).toEqual(['b#1', 'b#1']);
});

test('the rows of aliases in the front matter are one entity each, and its people are known', () => {
  const { entities } = toFacts([
    extracted(['北辰研究所今年扩建。'], {
      author: 'Mary K. Olsen',
      publisher: '潮汐出版社',
      aliases: [['北辰研究所', 'Beichen Institute']],
    }),
  ]);
  expect(named(entities, 'Beichen Institute')?.name).toBe('北辰研究所');
  expect(named(entities, 'Mary K. Olsen')?.kind).toBe('person');
  expect(named(entities, '潮汐出版社')?.kind).toBe('organization');
});

test('a publisher is one body, whatever its office is for, and its initials are another name of it', () => {
  const { entities } = toFacts([
    extracted(['没有船。'], {
      publisher: 'Center for Coastal and Marine Studies (CCMS) and Tidewater Press',
    }),
  ]);
  expect(entities.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Center for Coastal and Marine Studies', ['CCMS']],
    ['Tidewater Press', []],
  ]);
});

test('a person inside the name of an organisation is no mention of the person', () => {
  const { entities } = toFacts([extracted(['特朗普政府提高了关税。'])]);
  expect(entities.filter(({ kind }) => kind === 'person')).toEqual([]);
});

test('a post is a fact with its organisation, and the sentence that states it', () => {
  const { entities, facts } = toFacts([extracted(['天气很好。北辰研究所所长赵明远表示，不会。'])]);
  const role = facts.find(({ kind }) => kind === 'role');
  expect(role).toMatchObject({
    entityId: named(entities, '赵明远')?.id,
    role: '所长',
    affiliation: '北辰研究所',
    affiliationId: named(entities, '北辰研究所')?.id,
    certainty: 'stated',
    citation: { passageId: 'sample#1', quote: '北辰研究所所长赵明远表示，不会。' },
  });
});

test('what somebody says is a claim of theirs, what they do a deed', () => {
  const { entities, facts } = toFacts([
    extracted(['所长赵明远表示，不会。赵明远去年扩建了水库。水库属于赵明远。']),
  ]);
  const id = named(entities, '赵明远')?.id;
  const deeds = facts.filter((fact) => fact.kind === 'deed' && fact.entityId === id);
  expect(deeds.map(({ citation, certainty }) => [citation.quote, certainty])).toEqual([
    ['赵明远去年扩建了水库。', 'stated'],
    ['水库属于赵明远。', 'inferred'],
  ]);
});

describe('who leads a body holds a post there, as the verb tells it', () => {
  test.each([
    ['The Arn Water Board, headed by Maria Keller, met.', ['headed by', 'Arn Water Board']],
    ['The Dockers’ Union is led by Maria Keller, who denied it.', ['led by', 'Dockers’ Union']],
    ['The Dockers’ Union, led by its president, Maria Keller, met.', ['president', 'Dockers’ Union']],
    ['Maria Keller leads Northwind Labs.', ['leads', 'Northwind Labs']],
    ['Maria Keller, 52, is at the helm of Northwind Labs.', ['is at the helm', 'Northwind Labs']],
    ['A panel of doctors chaired by Maria Keller met.', ['chaired by', 'panel of doctors']],
    ['北辰医院由院长赵明远领导。', ['院长', '北辰医院']],
    ['北辰医院目前由赵明远掌舵。', ['掌舵', '北辰医院']],
    ['赵明远执掌蓝湾集团已有十年。', ['执掌', '蓝湾集团']],
    ['由赵明远牵头的调查小组来了。', ['牵头', '调查小组']],
    ['The race was led by Maria Keller.', undefined],
    ['Maria Keller led Northwind Labs.', undefined],
    ['Northwind Labs was run by Maria Keller until 2019.', undefined],
  ])('%s', (text, expected) => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
    const { facts } = toFacts([extracted([text], { language })]);
    const roles = facts.flatMap((fact) => (fact.kind === 'role' ? [[fact.role, fact.affiliation]] : []));
    expect(roles).toEqual(expected ? [expected] : []);
  });
});

test.each([
  ['By Nora Quill, The Harrow Gazette, 3 May 2024', 'Chief executive Maria Keller said that the dam holds.'],
  ['Words by Nora Quill | Harrow Gazette', 'Its chief executive, Maria Keller, said that the dam holds.'],
  ['记者 林可舟 青山日报 2024年5月3日', '董事长宋启明表示，大坝没有漏水。'],
])('%s: the paper of a byline is nobody’s employer in the text', (byline, text) => {
  const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
  const { facts } = toFacts([extracted([byline, 'The dam is new.', text], { language })]);
  const affiliations = facts.flatMap((fact) => (fact.kind === 'role' ? [fact.affiliation] : []));
  expect(affiliations.length).toBeGreaterThan(0);
  expect(affiliations.filter(Boolean)).toEqual([]);
});

test('a body that is pointed back to speaks for none of another kind', () => {
  const { facts } = toFacts([extracted(['蓝湾集团修了新港。该机构认为，船会少。该集团则表示，船会多。'])]);
  const speakers = facts.flatMap((fact) =>
    fact.kind === 'claim' && fact.speaker.text !== undefined
      ? [[fact.speaker.text, fact.speaker.entityId !== undefined]]
      : [],
  );
  expect(speakers).toEqual([
    ['该机构', false],
    ['该集团', true],
  ]);
});

test('a pronoun is a speaker only where one person was named before, and then inferred', () => {
  const one = toFacts([extracted(['所长赵明远来了。他说，水库满了。'])]);
  const two = toFacts([extracted(['所长赵明远和教授王建国来了。他说，水库满了。'])]);
  const said = (facts: typeof one.facts): unknown[] =>
    facts.flatMap((fact) =>
      fact.kind === 'claim' && fact.cue === '说' ? [[fact.speaker.entityId, fact.certainty]] : [],
    );
  expect(said(one.facts)).toEqual([[named(one.entities, '赵明远')?.id, 'inferred']]);
  expect(said(two.facts)).toEqual([[undefined, 'stated']]);
});

describe('a post of a body that is only pointed back to is at the one just named, as inferred', () => {
  test.each([
    ["Halden Optics makes lamps. The company's chief executive, Maria Keller, left.", 'Halden Optics'],
    ['Northwind Labs hires slowly. “No haste,” said Ingrid Berg, its chief executive.', 'Northwind Labs'],
    [
      'Vorland University opened a Wind Lab. The university’s president, Anna Reyes, spoke.',
      'Vorland University',
    ],
    ['恒泽科技股份有限公司造灯。该公司首席执行官林可舟表示,订单多了。', '恒泽科技股份有限公司'],
    ['北辰研究所研究玻璃。其所长赵明远预计,价格会降。', '北辰研究所'],
    ["Harbor Analytics sued Northwind Labs. The company's chief executive, Maria Keller, left.", undefined],
    ["The Vorland Institute is old. The company's chief executive, Maria Keller, left.", undefined],
    ['蓝湾集团和东岭集团合并。该公司董事长宋启明没有回应。', undefined],
    ['蓝湾集团很大。与其董事长宋启明出面,不如不谈。', undefined],
    ['蓝湾集团修了新港。该机构研究员宋启明说,船少了。', undefined],
    ['蓝湾集团修了新港,独立研究机构河海之声另有数字。该机构研究员宋启明说,船少了。', undefined],
    ['北辰研究所和蓝湾集团合办展览。该所所长赵明远致辞。', '北辰研究所'],
    ['蓝湾集团同北辰大学签约。该校校长赵明远到场。', '北辰大学'],
    ['蓝湾集团同北辰大学签约。该部门负责人赵明远到场。', undefined],
    [
      'Halden Optics was studied by an independent institute. The institute’s director, Maria Keller, left.',
      undefined,
    ],
    [
      'Vorland University is an old university. The university’s president, Anna Reyes, spoke.',
      'Vorland University',
    ],
  ])('%s → %s', (text, affiliation) => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
    const role = toFacts([extracted([text], { language })]).facts.find(({ kind }) => kind === 'role');
    expect(role).toMatchObject(
      affiliation === undefined ? { certainty: 'stated' } : { affiliation, certainty: 'inferred' },
    );
    expect(role).toHaveProperty('role');
    if (affiliation === undefined) expect(role).not.toHaveProperty('affiliation');
  });
});
