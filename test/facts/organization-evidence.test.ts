import { describe, expect, it } from 'vitest';
import { libraryOf } from '../answer/library-of.js';

type Language = 'en' | 'zh-Hans' | 'zh-Hant';

function read(language: Language, text: string) {
  const { entities, facts } = libraryOf({ id: 'harbour', language, text: text.split('\n') });
  const nameOf = (id?: string): string | undefined => entities.find((entity) => entity.id === id)?.name;
  return {
    organizations: entities
      .filter(({ kind, tier }) => kind === 'organization' && tier === 'strong')
      .map(({ name }) => name),
    posts: facts.flatMap((fact) =>
      fact.kind === 'role'
        ? [`${nameOf(fact.entityId)} ${fact.role} ${fact.affiliation ?? '-'} ${fact.certainty}`]
        : [],
    ),
  };
}

describe('an organisation is recognised', () => {
  it.each([
    ['en', 'Tidewick launched a new buoy. In May Tidewick sold forty of them.', 'Tidewick'],
    ['en', 'Tidewick of Norway launched a buoy. Tidewick declined to name its price.', 'Tidewick'],
    ['en', 'The buoy comes from Tidewick, whose founder once sailed round the Horn.', 'Tidewick'],
    ['en', 'A charity called Merrowland cleans the beach.', 'Merrowland'],
    ['en', 'The round was led by Skarholm Capital.', 'Skarholm Capital'],
    ['zh-Hans', '蓝桨储能周三宣布,新厂将在明年投产。', '蓝桨储能'],
    ['zh-Hant', '朝霞航運八日宣布,新船將在明年下水。', '朝霞航運'],
    ['zh-Hans', '项目由青崖资本领投。', '青崖资本'],
    ['zh-Hans', '渔民组织“白鸥”担心航道变浅。', '白鸥'],
    ['zh-Hant', '環保團體「海草之友」要求停工。', '海草之友'],
    ['zh-Hans', '鲸石研究院分析师江一帆认为价格会跌。', '鲸石研究院'],
    ['zh-Hans', '旧港商会会长吴秀梅表示欢迎。', '旧港商会'],
  ] as const)('%s: %s → %s', (language, text, expected) => {
    expect(read(language, text).organizations).toContain(expected);
  });

  it.each([
    ['en', 'Brint launched the boat. Brint sold it in May. Anna Brint is a carpenter.', 'Brint'],
    ['en', 'Spring launched a thousand boats. Spring closed the harbour.', 'Spring'],
    ['zh-Hans', '国际航运宣布进入淡季。', '国际航运'],
    ['zh-Hans', '学校组织“春游”活动。', '春游'],
  ] as const)('but none in %s: %s', (language, text, name) => {
    expect(read(language, text).organizations).not.toContain(name);
  });
});

describe('a post is at the organisation', () => {
  it.each([
    [
      'en',
      'Tidewick, whose founder Rosa Lind once sailed, sells buoys. Tidewick launched one in May. Tidewick closed in June.',
      'Rosa Lind founder Tidewick stated',
    ],
    [
      'en',
      'Tidewick of Norway launched a buoy. Tidewick declined to name its price. Its founder, Rosa Lind, left.',
      'Rosa Lind founder Tidewick inferred',
    ],
    [
      'zh-Hans',
      '蓝桨储能成立于2018年。创始人兼首席执行官顾明达表示,明年投产。',
      '顾明达 创始人兼首席执行官 蓝桨储能 inferred',
    ],
    ['zh-Hant', '環保團體「海草之友」執行長鄭雅文要求停工。', '鄭雅文 執行長 海草之友 stated'],
  ] as const)('%s: %s → %s', (language, text, expected) => {
    expect(read(language, text).posts).toContain(expected);
  });

  it('of none where two were named and the sentence is about neither', () => {
    const text = '去年,蓝桨储能与恒岸能源签约。总经理周立达表示欢迎。';
    expect(read('zh-Hans', text).posts).toEqual(['周立达 总经理 - stated']);
  });
});
