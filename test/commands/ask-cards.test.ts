import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/corpus/read-article.js';
import { buildLibrary } from '../../src/library.js';
import { blocksOf, quotesOf, run } from './run.js';

const zh = `---
title: 山谷里的风车
language: zh-Hans
original-title: Windmills in the Valley
---

山谷里有三十座风车,总造价约为4亿元。
`;
const en = `---
title: Windmills in the Valley
language: en
original-title: Windmills in the Valley
---

There are thirty windmills in the valley; together they cost about 400 million yuan.
`;
const keeperZh = `---
title: 灯塔
language: zh-Hans
original-title: The Lighthouse
aliases:
  - [陈若水, Ruoshui Chen]
---

海湾公司首席执行官陈若水修好了灯。2019年,陈若水搬到了岛上。
`;
const keeperEn = `---
title: The Lighthouse
language: en
original-title: The Lighthouse
aliases:
  - [Ruoshui Chen, 陈若水]
---

Ruoshui Chen, chief executive of the Bay Company, mended the lamp. In 2019 Ruoshui Chen moved to the island.
`;
const bilingual = buildLibrary([readArticle(zh, 'windmills-zh.md'), readArticle(en, 'windmills-en.md')]);

describe('/ask, beside the passage', () => {
  it('shows the figure that a question about a quantity asks for', () => {
    const answer = run('ask', { question: '象山的潮汐电站总投资多少钱?' });
    const rows = blocksOf(answer, 'figures').flatMap((block) => block.rows);
    expect(rows.map(({ text }) => text)).toContain('18.6亿元');
    expect(rows.every(({ citation }) => answer.citations[citation - 1]?.ordinal === 1)).toBe(true);
  });

  it('shows who holds a post, and the sentence that says so', () => {
    const answer = run('ask', { question: '谁是海湾能源公司的首席工程师?' });
    expect(answer.outcome).toBe('found');
    expect(blocksOf(answer, 'entity')[0]?.name).toBe('沈若川');
    expect(quotesOf(answer)[0]).toContain('海湾能源公司首席工程师沈若川');
  });

  it('shows whoever holds the post in the passage, where the question leaves out where', () => {
    const text =
      '---\ntitle: The quarry\nlanguage: en\n---\n\nChief executive Nora Blythe told the council that the quarry would close in May. Its lorries, she said, had worn out the bridge.\n\nThe parish has 900 souls.\n';
    const library = buildLibrary([readArticle(text, 'quarry.md')]);
    const answer = run('ask', { question: 'Who is the chief executive?' }, { library });
    expect(blocksOf(answer, 'entity')[0]?.name).toBe('Nora Blythe');
  });

  it('shows beside a figure what another source gives for it', () => {
    const text =
      '---\ntitle: 云湖缆车\nlanguage: zh-Hans\n---\n\n云湖缆车开通半年，日均乘客为4.2万人次。云湖旅游集团周一公布了这一数字。\n\n独立机构山地观察另有统计。该机构研究员方岚在报告里说，云湖缆车日均乘客只有3.1万人次，因为集团把往返的人算了两次。\n\n缆车全长六公里。\n';
    const library = buildLibrary([readArticle(text, 'cable.md')]);
    const answer = run('ask', { question: '云湖缆车日均乘客是多少?' }, { library });
    expect(blocksOf(answer, 'heading').map(({ code }) => code)).toContain('told-otherwise');
    const quotes = quotesOf(answer).join('');
    expect([quotes.includes('4.2万人次'), quotes.includes('3.1万人次'), quotesOf(answer)]).toEqual([
      true,
      true,
      expect.objectContaining({ length: 2 }),
    ]);
  });

  it.each([
    ['山谷里的风车造价多少?', 'windmills-zh', 'windmills-en', 'en'],
    ['How much did the windmills cost?', 'windmills-en', 'windmills-zh', 'zh-Hans'],
  ])('%s is answered from %s, and %s is offered', (question, shown, other, language) => {
    const answer = run('ask', { question }, { library: bilingual });
    expect(answer.citations.map(({ document }) => document.id)).toEqual([shown]);
    expect(blocksOf(answer, 'quote')).toEqual([
      {
        kind: 'quote',
        role: 'answer',
        citation: 1,
        editions: [{ language, read: { command: 'library', arguments: { document: other, passage: 1 } } }],
      },
    ]);
  });
});

describe('editions of one article', () => {
  it.each([
    ['陈若水', 'en', 'keeper-zh', 'keeper-en'],
    ['Ruoshui Chen', 'en', 'keeper-en', 'keeper-zh'],
    ['Ruoshui Chen', 'zh-Hans', 'keeper-zh', 'keeper-en'],
  ] as const)('/who %s, asked in %s, quotes %s and leads to %s', (name, language, shown, other) => {
    const library = buildLibrary([
      readArticle(keeperZh, 'keeper-zh.md'),
      readArticle(keeperEn, 'keeper-en.md'),
    ]);
    const answer = run('who', { name }, { library, language });
    expect(new Set(answer.citations.map(({ document }) => document.id))).toEqual(new Set([shown]));
    const reads = blocksOf(answer, 'quote').flatMap(({ editions = [] }) => editions.map(({ read }) => read));
    expect(reads.map(({ arguments: { document } }) => document)).toContain(other);
  });

  it.each([
    ['风车 造价', '4亿元'],
    ['cost of the windmills', '400 million yuan'],
  ])('/figure %s gives %s, and not the same again in the other language', (query, text) => {
    const rows = blocksOf(run('figure', { query }, { library: bilingual }), 'figures').flatMap(
      (block) => block.rows,
    );
    expect(rows.filter(({ quantity }) => quantity.dimension === 'money').map((row) => row.text)).toEqual([
      text,
    ]);
  });
});
