import { describe, expect, it } from 'vitest';
import type { ClaimFact } from '../../src/model.js';
import { libraryOf } from '../answer/library-of.js';

const claimsOf = (language: 'en' | 'zh-Hans', ...text: string[]): ClaimFact[] =>
  libraryOf({ id: 'a', language, text }).facts.filter((fact) => fact.kind === 'claim');

describe('a pronoun that speaks', () => {
  it.each([
    ['en', 'The bridge was the subject of two reports. It says that the piers are sound.'],
    ['zh-Hans', '桥建成已有百年。它认为桥墩依然牢固。'],
  ] as const)('names nobody where nobody can be meant: %s', (language, text) => {
    const texts = claimsOf(language, text).map(({ speaker }) => speaker.text);
    expect(texts.filter((name) => name !== undefined && /^(?:it|它)$/iu.test(name))).toEqual([]);
  });

  it('goes on with the paper that spoke right before', () => {
    const claims = claimsOf('en', 'The audit found that the piers are sound. It adds that the deck is not.');
    expect(claims.map(({ speaker }) => speaker.text)).toEqual(['The audit', 'The audit']);
  });

  it('is the person named right before', () => {
    const [claim] = claimsOf(
      'en',
      'Engineer Anna Berg inspected the bridge. She says that the piers are sound.',
    ).filter(({ text }) => text.includes('piers'));
    expect(claim?.speaker).toMatchObject({ voice: 'attributed', text: 'She' });
    expect(claim?.speaker.entityId).toBeDefined();
  });
});

describe('whom a pronoun means', () => {
  const speakersOf = (text: string): string[] => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
    const { facts, entity } = libraryOf({ id: 'a', language, text: text.split('\n') });
    return facts.flatMap((fact) =>
      fact.kind === 'claim' && fact.speaker.voice !== 'article'
        ? [entity(fact.speaker.entityId ?? '')?.name ?? fact.speaker.text ?? '-']
        : [],
    );
  };

  it.each([
    ['The baker Tom Reed met the mayor, Anna Voss. She said the shop could stay.', ['Anna Voss']],
    ['Engineer Anna Berg inspected the bridge. He said that it was safe.', ['-']],
    // two of whom either may be meant
    ['The baker Kim Reed met the mayor, Robin Voss. He said the shop could stay.', ['-']],
    ['厂长赵国栋见到了画家孙丽娟。她说，画展推迟。他认为这样更好。', ['孙丽娟', '赵国栋']],
    ['厂长赵文见到了画家孙宁。他说，画展推迟。', ['-']],
    ['林秀珍在镇上开了一家豆腐店。她警告说，黄豆会涨价。', ['林秀珍']],
    ['厂长赵国栋出席。\n他说，明年投产。', ['赵国栋']],
    ['厂长赵国栋离任，副厂长孙宁出席。\n他说，明年投产。', ['-']],
    ['厂长赵国栋带着工人。他们说，明年投产。', ['-']],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

describe('who speaks', () => {
  const speakersOf = (language: 'en' | 'zh-Hans', text: string): string[] => {
    const { facts, entity } = libraryOf({ id: 'a', language, text: text.split('\n') });
    return facts.flatMap((fact) =>
      fact.kind === 'claim' && fact.speaker.voice !== 'article'
        ? [`${entity(fact.speaker.entityId ?? '')?.name ?? '-'}: ${fact.text}`]
        : [],
    );
  };

  it.each([
    [
      'en',
      '“Nobody has told our members,” said the pilots’ union’s president, Rosa Lind.',
      ['Rosa Lind: Nobody has told our members'],
    ],
    [
      'en',
      'The order book has doubled, according to its sales director, Jonas Pell.',
      ['Jonas Pell: The order book has doubled'],
    ],
    [
      'en',
      'Jonas Pell, Gannet’s chief operating officer, argued that steam is cheaper.',
      ['Jonas Pell: steam is cheaper'],
    ],
    ['en', 'Merrow’s mayor, Jonas Pell, has promised the yard a tax break.', []],
    [
      'en',
      'Economist Rosa Lind counted the boats. Her team found that half of them leak.',
      ['Rosa Lind: half of them leak'],
    ],
    ['zh-Hans', '韩知微说，成本降了一半。', ['韩知微: 成本降了一半']],
    ['zh-Hans', '市长顾明达批评该厂背信，并指出码头已整修三次。', ['顾明达: 码头已整修三次']],
    [
      'zh-Hans',
      '会长顾明达说，运价会降，“再降一半就没人修船了”。他预计，明年会好转。',
      ['顾明达: 运价会降，“再降一半就没人修船了”', '顾明达: 明年会好转'],
    ],
    ['zh-Hans', '蓝桨储能总裁顾明达出席。\n蓝桨储能总裁表示，明年投产。', ['顾明达: 明年投产']],
    [
      'en',
      'Gannet Freight’s chief executive, Jonas Pell, resigned.\nGannet Freight’s chief executive said that steam is cheaper.',
      ['Jonas Pell: steam is cheaper'],
    ],
    // two who held it
    [
      'zh-Hans',
      '蓝桨储能总裁顾明达离任。蓝桨储能总裁林志远出席。\n蓝桨储能总裁表示，明年投产。',
      ['蓝桨储能: 明年投产'],
    ],
    ['zh-Hans', '蓝桨储能建了一座厂。\n公司估算，工期为两年。', ['蓝桨储能: 工期为两年']],
    ['zh-Hans', '教授顾明达研究渡轮。他的团队统计了六年的航次，发现夜航更准点。', ['顾明达: 夜航更准点']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(speakersOf(language, text)).toEqual(expected);
  });
});
