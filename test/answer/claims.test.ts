import { describe, expect, it } from 'vitest';
import { answerClaims, type ClaimQuery } from '../../src/answer/claims.js';
import type { Library } from '../../src/library.js';
import type { ClaimRow } from '../../src/model.js';
import { libraryOf } from './library-of.js';

const mill = libraryOf({
  id: 'mill',
  language: 'en',
  text: [
    '## The mill',
    'Engineer Anna Berg said the water mill will pay for itself within nine years. However, the town council says the water mill needs a new roof before that.',
    'Anna Berg believes the water mill may also heat the school.',
    'The water mill stands on the north bank. The miller keeps forty geese behind the water mill.',
  ],
});

const island = libraryOf({
  id: 'island',
  language: 'zh-Hans',
  text: [
    '## 离岛',
    '渔会理事长陈启明认为,离岛渡轮减班会让渔民失去早市。但实践表明,离岛渡轮减班之后,早市的鱼价反而上涨。',
    '学者周怡君指出,离岛渡轮的补贴可能不足以支付油价。航港局则强调,离岛渡轮的补贴每年都会调整。',
    '离岛渡轮的甲板漆成白色。码头旁边有一家卖面线的小店。',
  ],
});

function rowsFor(library: Library, query: ClaimQuery): readonly ClaimRow[] {
  return answerClaims(library, query, 'en').blocks.flatMap((block) =>
    block.kind === 'claims' ? block.rows : [],
  );
}

/** `claim ↔ what stands against it`. */
const pairs = (rows: readonly ClaimRow[]): string[] =>
  rows.flatMap(({ text, against = [] }) => against.map((other) => `${text} ↔ ${other.text}`));

const weir = libraryOf({
  id: 'weir',
  language: 'en',
  text: [
    '## The weir',
    'Engineer Anna Berg said the weir keeps the ducks safe. Anna Berg also rejected suggestions that the weir is leaking.',
    'On the other hand, the town council has yet to choose a bench for the pond. Mayor Otto Lund said the bench would be chosen by June, and denied that a carpenter had been given the contract.',
  ],
});

describe('what stands on the other hand', () => {
  it.each([
    [mill, 'water mill', /nine years ↔ .*new roof/],
    [island, '离岛渡轮减班', /失去早市 ↔ .*鱼价反而上涨/],
    [island, '离岛渡轮的补贴', /油价 ↔ .*每年都会调整/],
  ])('is shown beside the claim', (library, topic, expected) => {
    expect(pairs(rowsFor(library, { topic })).join('\n')).toMatch(expected);
  });

  it.each([
    [mill, 'water mill'],
    [island, '离岛渡轮'],
  ])('is not made up between sentences that merely follow each other', (library, topic) => {
    expect(pairs(rowsFor(library, { topic })).join('\n')).not.toMatch(/geese|north bank|白色|面线/);
  });

  it('is found at the head of the next section, if it says that it is against', () => {
    const library = libraryOf({
      id: 'ferry',
      language: 'en',
      text: [
        '## Plans',
        'Director Ole Dahl predicted that the electric ferry will halve its costs.',
        '## Doubts',
        'However, the pilots say the electric ferry cannot cross in a storm.',
        '## Harbour',
        'The harbour of the electric ferry has two cranes and a clock tower.',
      ],
    });
    const found = pairs(rowsFor(library, { topic: 'electric ferry' })).join('\n');
    expect(found).toMatch(/halve its costs ↔ .*storm/);
    expect(found).not.toMatch(/clock tower/);
  });

  it('is not found in the rest of a long sentence that turns against something else', () => {
    const library = libraryOf({
      id: 'dunes',
      language: 'zh-Hans',
      text: [
        '沙丘公园的步道与停车场今年扩建。报告指出沙丘公园的步道与停车场带来了更多游客,认为附近居民其实并不反对,同时强调野鸟数量没有减少。',
      ],
    });
    expect(pairs(rowsFor(library, { topic: '沙丘公园的步道与停车场' })).join('\n')).not.toMatch(
      /扩建 ↔ .*更多游客/,
    );
  });

  it('is found in the sentence after one that disagrees', () => {
    const library = libraryOf({
      id: 'bridge',
      language: 'en',
      text: [
        'Maria Lund argued that the bridge toll must double. The harbour board disagrees. According to its report, a double bridge toll would empty the ferry.',
      ],
    });
    expect(pairs(rowsFor(library, { topic: 'bridge toll' })).join('\n')).toMatch(
      /must double ↔ .*empty the ferry/,
    );
  });

  it.each([
    [
      'a disagreement with somebody else about something else',
      'en',
      'lighthouse',
      'Keeper Nora Quist said the lighthouse has never been so busy.\n\nThe pilot, Emil Roth, disagreed with the harbour board. He said the second buoy had never been lit.',
    ],
    [
      'another speaker’s turn to speak',
      'zh-Hans',
      '灯塔',
      '守塔人林秋说:“今年来灯塔的人很多,可我们一点也不累。”领航员罗成则认为,第二个浮标的位置偏了。',
    ],
    [
      'a narrative that goes on with but',
      'en',
      'lighthouse',
      'The lighthouse was painted red in 1911. But the fishing fleet left for the northern banks every spring.',
    ],
  ] as const)('is not made of %s', (_what, language, topic, text) => {
    const library = libraryOf({ id: 'lighthouse', language, text: [text] });
    expect(pairs(rowsFor(library, { topic }))).toEqual([]);
  });

  it.each([
    [
      'one that only says that some are not convinced',
      'en',
      'tidal pools',
      'Mayor Ida Holm said the tidal pools will draw swimmers from inland.\n\nNot everyone is convinced. Jon Beck, a biologist, said few would come to the coast in winter.',
      /swimmers from inland ↔ few would come/,
    ],
    [
      'one that only says that views differ',
      'zh-Hans',
      '潮池',
      '市长何丹说:“潮池会吸引内陆的泳客。”\n\n不过,居民对此看法不一。生物学家方远认为,潮池在冬天不会有泳客。',
      /内陆的泳客 ↔ 潮池在冬天/,
    ],
  ] as const)('is found behind %s, which is not shown itself', (_what, language, topic, text, expected) => {
    const library = libraryOf({ id: 'pools', language, text: text.split('\n\n') });
    const rows = rowsFor(library, { topic });
    expect(pairs(rows).join('\n')).toMatch(expected);
    expect(rows.map((row) => row.text).join('\n')).not.toMatch(/convinced|看法不一/);
  });

  it('is what is replied, if it is about the same', () => {
    const library = libraryOf({
      id: 'cells',
      language: 'zh-Hans',
      text: [
        '分析师江一帆认为,这种风车的叶片寿命只有六年。',
        '对此,北岸风电回应称,新一代风车的叶片寿命已经超过十五年。',
      ],
    });
    expect(pairs(rowsFor(library, { topic: '叶片寿命' })).join('\n')).toMatch(/只有六年 ↔ .*超过十五年/);
  });

  it('is found where one statement denies what another asserts', () => {
    const library = libraryOf({
      id: 'bees',
      language: 'en',
      text: [
        'Old hives survive the mountain winter with little feeding. The valley has four farms. A visitor counted them in spring. Old hives do not survive the mountain winter with little feeding.',
      ],
    });
    expect(pairs(rowsFor(library, { topic: 'old hives in winter' }))).toHaveLength(1);
  });

  it('is shown once: a claim that answers another has no row of its own', () => {
    for (const [library, topic] of [
      [mill, 'water mill'],
      [island, '离岛渡轮'],
    ] as const) {
      const texts = rowsFor(library, { topic }).flatMap(({ text, against = [] }) => [
        text,
        ...against.map((other) => other.text),
      ]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe('what an article calls disputed', () => {
  it.each([
    [
      'age of the oak',
      'How old the oak is has long been disputed. The forester Nils Dahl says that it is 400 years old. The parish puts its age at 250 years. A rope hangs from it.',
      ['it is 400 years old ↔ its age at 250 years'],
    ],
    [
      'height of the tower',
      'Accounts of the height of the tower differ. The guide says it has 40 steps. The museum insists that it has 52.',
      ['it has 40 steps ↔ it has 52'],
    ],
    [
      '橡树的年龄',
      '关于橡树的年龄,各方说法不一。护林员林秋说,树龄有四百年。林业局则称,树龄为二百五十年。',
      ['树龄有四百年 ↔ 树龄为二百五十年'],
    ],
    [
      '石塔的高度',
      '石塔的高度众说纷纭。讲解员说,共有四十级台阶。民间团体去年做了测量,得出五十二级。',
      ['共有四十级台阶 ↔ 民间团体去年做了测量,得出五十二级'],
    ],
    [
      '分店',
      '老板何丹说,分店都赚钱。\n\n会计方远否认了这一说法。“三家分店去年都亏了。”他说。',
      ['分店都赚钱 ↔ 三家分店去年都亏了'],
    ],
  ])('has its accounts side by side: %s', (topic, text, expected) => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
    const library = libraryOf({ id: 'oak', language, text: text.split('\n\n') });
    expect(pairs(rowsFor(library, { topic, stance: 'contested' }))).toEqual(expected);
  });

  it.each([
    ['safety of the dam', 'Whether the dam is safe is still a matter of dispute. The dam has two gates.'],
    ['大坝的安全', '大坝的安全引发争议。大坝有两座闸门。'],
  ])('is contested though nobody is quoted: %s', (topic, text) => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
    const library = libraryOf({ id: 'dam', language, text: [text] });
    expect(rowsFor(library, { topic, stance: 'contested' }).map((row) => row.text)).toEqual([
      text.split(/(?<=\.) |(?<=。)/u)[0]?.replace(/[.。]$/u, ''),
    ]);
  });

  it.each([
    ['oak', 'The two oaks differ in height. The forester says one is old. The parish says the other is ill.'],
    ['橡树', '两棵橡树高度不同。护林员说一棵很老。林业局说另一棵病了。'],
  ])('is no mere difference between things: %s', (topic, text) => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
    const library = libraryOf({ id: 'oaks', language, text: [text] });
    expect(pairs(rowsFor(library, { topic }))).toEqual([]);
  });
});

describe('the claims of a topic', () => {
  it('stand together by speaker, firm before hedged', () => {
    const berg = rowsFor(mill, { topic: 'water mill' }).filter(({ speaker }) =>
      speaker.entityId?.includes('berg'),
    );
    expect(berg.map(({ hedges }) => hedges.length > 0)).toEqual([false, true]);
    const keys = rowsFor(mill, { topic: 'water mill' }).map(
      ({ speaker }) => speaker.entityId ?? speaker.voice,
    );
    expect(keys.filter((key, i) => key !== keys[i - 1])).toHaveLength(new Set(keys).size);
  });

  it.each([
    ['firm', /nine years/, /heat the school/],
    ['hedged', /heat the school/, /nine years/],
    ['contested', /nine years/, /heat the school/],
  ] as const)('can be asked for as %s', (stance, shown, hidden) => {
    const texts = rowsFor(mill, { topic: 'water mill', stance })
      .map(({ text }) => text)
      .join('\n');
    expect(texts).toMatch(shown);
    expect(texts).not.toMatch(hidden);
  });

  it.each([
    ['stance', { topic: 'geese', stance: 'contested' }, 'not-so-said'],
    ['speaker', { topic: 'geese', speaker: 'Berg' }, 'not-said-by'],
  ] as const)('are shown beside a no where none is of the %s asked for', (_, query, code) => {
    const { outcome, blocks } = answerClaims(mill, query, 'en');
    expect(outcome).toBe('nothing-found');
    expect(blocks[0]).toMatchObject({ kind: 'note', code });
    expect(rowsFor(mill, query).map(({ text }) => text)).toEqual([expect.stringMatching(/geese/)]);
  });

  it('are no others where none is about the topic', () => {
    const { blocks } = answerClaims(mill, { topic: 'submarine volcanoes', stance: 'firm' }, 'en');
    expect(blocks[0]).toMatchObject({ kind: 'note', code: 'nothing-found' });
  });

  it.each([
    [
      'en',
      'The clinic’s figures show that visits to the harbour gym rose to 90 a day. Coach Anna Berg suspects that this has to do with the new tram.',
      'visits to the harbour gym',
      'this has to do with the new tram',
    ],
    [
      'zh-Hans',
      '诊所的数据显示，到港口健身房的人次升到了每天90次。教练王建国推测，这或许和新电车有关。',
      '港口健身房的人次',
      '这或许和新电车有关',
    ],
  ] as const)(
    'have with them who explains them in the next sentence (%s)',
    (language, text, topic, reply) => {
      const rows = rowsFor(libraryOf({ id: 'gym', language, text: [text] }), { topic });
      expect(rows.map((row) => row.text)).toContain(reply);
    },
  );

  it('can be asked for by speaker, with what others say against them', () => {
    const rows = rowsFor(mill, { topic: 'water mill', speaker: 'Berg' });
    expect(rows.map(({ speaker }) => speaker.entityId)).toEqual(['person:annaberg', 'person:annaberg']);
    expect(pairs(rows)).toHaveLength(1);
  });

  it('are those of the sentences that answer, where none has the topic in its words', () => {
    const foreign: Library = { ...mill, claims: () => [] };
    expect(rowsFor(foreign, { topic: 'water mill roof' }).map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/nine years|new roof/),
    );
    expect(rowsFor(foreign, { topic: 'submarine volcanoes' })).toEqual([]);
  });

  it('are none where the speaker says nothing of it', () => {
    expect(answerClaims(mill, { topic: 'water mill', speaker: 'Nobody' }, 'en').outcome).toBe(
      'nothing-found',
    );
  });
});

describe('what stands against a claim', () => {
  const mine = libraryOf({
    id: 'quarry',
    language: 'en',
    text: [
      'The wells by the quarry are dry, say the farmers. The quarry denies any link.',
      'Supporters say the tunnel will bring trade to the valley. On the other hand, bakers in the town say that flour is dear.',
      'The weather office expects a cold spring. Lenn Foods denies that its jam holds lead.',
    ],
  });
  const kiln = libraryOf({
    id: 'kiln-zh',
    language: 'zh-Hans',
    text: [
      '农民说,窑边的井快干了。砖厂否认有任何关联。',
      '支持者说,隧道会给山谷带来生意。另一方面,镇上的面包师说,面粉太贵。',
      '卫生厅预计护士短缺。酱菜厂否认酱菜含铅。',
    ],
  });

  it.each([
    [mine, 'dry wells', /are dry ↔ any link/],
    [kiln, '窑边的井', /快干了 ↔ 有任何关联/],
  ])('is a denial right behind it that says of what by pointing back', (library, topic, expected) => {
    expect(pairs(rowsFor(library, { topic })).join('\n')).toMatch(expected);
  });

  it.each([
    [mine, 'tunnel'],
    [mine, 'cold spring'],
    [kiln, '隧道'],
    [kiln, '护士'],
  ])('is nothing of another subject, whatever opens it: %#', (library, topic) => {
    expect(pairs(rowsFor(library, { topic }))).toEqual([]);
  });

  it.each([
    [mine, 'jam lead', 'Lenn Foods', 'its jam holds lead'],
    [kiln, '酱菜含铅', '酱菜厂', '酱菜含铅'],
  ])('a denial is a claim of the one who denies', (library, topic, speaker, text) => {
    const [row] = rowsFor(library, { topic });
    expect(row).toMatchObject({ text, polarity: 'negated', speaker: { text: speaker } });
  });
});

it('nobody stands against himself, nor what is said of another thing against what is told', () => {
  const rows = [...rowsFor(weir, { topic: 'weir' }), ...rowsFor(weir, { topic: 'bench' })];
  expect(rows.length).toBeGreaterThan(2);
  expect(pairs(rows)).toEqual([]);
});

describe('a hedged claim', () => {
  const quay = libraryOf(
    {
      id: 'quay',
      language: 'en',
      text: ['Harbour master Ines Falk expects that the quay will handle 90 ships by 2031.'],
    },
    {
      id: 'quay-zh',
      language: 'zh-Hans',
      text: ['港务局局长梁启文预计，到2031年码头吞吐量将超过九十万吨。梁启文说，码头有三座吊机。'],
    },
  );

  it.each([
    ['quay', 'the quay will handle 90 ships by 2031'],
    ['码头', '到2031年码头吞吐量将超过九十万吨'],
  ])('is one that is only expected: %s', (topic, text) => {
    expect(rowsFor(quay, { topic, stance: 'hedged' }).map((row) => row.text)).toEqual([text]);
  });
});
