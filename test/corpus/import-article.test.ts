import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../src/corpus/import-article.js';
import { readArticle } from '../../src/corpus/read-article.js';
import { growth, LINEAR } from '../growth.js';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'articles');
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

interface Case {
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly sections: readonly string[];
  readonly notes: readonly string[];
  readonly paragraphCount: number;
  readonly remarks: readonly string[];
}

const CASES: readonly Case[] = [
  {
    file: 'beekeeping-zh.txt',
    frontMatter: {
      title: '城市屋顶上的蜂箱：小生意，大账本',
      language: 'zh-Hans',
      author: '周以宁',
      translator: '陆小满',
      publisher: '都市农业季刊',
      originalTitle: "Hives on the Roof: A City's Small Ledger",
      published: '2024-05-20',
    },
    sections: ['蜜源从哪里来', '卖蜜不如卖课'],
    notes: [
      '本文转载自：蜂业观察，作者：蜂业观察编辑部，原文标题：《城市屋顶上的蜂箱：小生意，大账本》',
      '编者按：城市养蜂正在从爱好变成生意。',
      '作者：周以宁｜南岭农学院蜂业研究室副研究员',
      "原文标题: Hives on the Roof: A City's Small Ledger",
      '来源 : 都市农业季刊',
      '编译：陆小满',
      '发布时间：2024年5月20日 09:30',
      '责任编辑：高远',
    ],
    paragraphCount: 6,
    remarks: ['Left out 1 line(s) without a letter or a digit.'],
  },
  {
    file: 'harbour-hant.txt',
    frontMatter: {
      title: '舊港口的第二次生命',
      language: 'zh-Hant',
      author: '林書妤',
      published: '2023-11-08',
    },
    sections: ['建築師說了算嗎', '錢從哪裡來'],
    notes: ['文／林書妤', '2023年11月8日'],
    paragraphCount: 4,
    remarks: [],
  },
  {
    file: 'glaciers-en.txt',
    frontMatter: {
      title: 'The Glacier That Would Not Wait',
      language: 'en',
      author: 'Ingrid Solheim and Tomas Reyes',
      translator: 'Aisha Karim',
      publisher: 'The Fjord Review',
      published: '2024-03-12',
    },
    sections: ['MEASURING THE RETREAT', 'What the Valley Drinks'],
    notes: [
      'By Ingrid Solheim and Tomas Reyes, Senior Fellows at the Northern Water Institute',
      'Originally published in The Fjord Review on March 12, 2024',
      'Translated by Aisha Karim',
    ],
    paragraphCount: 4,
    remarks: [],
  },
  {
    file: 'looms-en.md',
    frontMatter: {
      title: 'Looms That Think: Automation in a Mill Town',
      language: 'en',
      author: 'Grace Okafor, Ben Whitfield',
      url: 'https://example.org/looms',
      published: '2022-09-03',
    },
    sections: ['What was lost', 'What was won'],
    notes: [],
    paragraphCount: 11,
    remarks: [
      'Left out of the front matter: layout, tags.',
      'Left out 2 image(s).',
      'Left out 1 comment(s).',
    ],
  },
  {
    file: 'night-market-zh.md',
    frontMatter: {
      title: '夜市为什么越来越早收摊',
      language: 'zh-Hans',
      author: '苏见山',
      publisher: '街区研究',
      url: 'https://example.org/yeshi',
    },
    sections: ['凌晨一点的账', '房东与路灯'],
    notes: ['作者：苏见山', '来源：街区研究 https://example.org/yeshi'],
    paragraphCount: 2,
    remarks: [],
  },
];

describe.each(CASES)('$file', ({ file, frontMatter, sections, notes, paragraphCount, remarks }) => {
  const imported = importArticle(read(file), file);
  const { passages } = readArticle(imported.text, 'a.md');
  const textsOf = (role: string) =>
    passages.filter((passage) => passage.role === role).map(({ text }) => text);

  test('its front matter is recognised', () => expect(imported.frontMatter).toEqual(frontMatter));
  test('its headings are sections', () =>
    expect([...new Set(passages.flatMap(({ section }) => section ?? []))]).toEqual(sections));
  test('its header lines stay as source notes', () => expect(textsOf('source-note')).toEqual(notes));
  test('its paragraphs are all there', () => expect(textsOf('paragraph')).toHaveLength(paragraphCount));
  test('what was left out is said', () => expect(imported.remarks).toEqual(remarks));
});

describe('paragraphs are verbatim', () => {
  test('hard-wrapped lines are joined', () => {
    const { blocks } = importArticle(read('glaciers-en.txt'), 'a.txt');
    expect(blocks.find(({ kind }) => kind === 'paragraph')?.text).toBe(
      `When the research station above Lusterdal was built in 1986, the ice ended roughly 200 metres from its door. ` +
        `Today the walk takes 40 minutes. "We used to hear it at night," said Solveig Aune, the station's caretaker for ` +
        `more than thirty years.`,
    );
  });

  test('Markdown lists, quotes, code and tables become paragraphs', () => {
    const { passages } = readArticle(importArticle(read('looms-en.md'), 'a.md').text, 'a.md');
    expect(passages.map(({ text }) => text).slice(1)).toEqual([
      '310 jobs in weaving, most of them held for over ten years',
      'A night school that had run since 1921, closed for want of pupils',
      '1. Retrain the spinners.',
      '2. Lease the empty sheds.',
      '"The machine never coughs," said Edith Barlow, who wove for 31 years.',
      '"That is the only thing I like about it."',
      'shift  operators\nday    14\n  night  6',
      'Output rose by about 45% in three years, and faults fell to 2 in 1,000 metres.',
      '| year | faults |',
      '| 2019 | 9 |',
    ]);
  });

  test.each([
    'How a village of three hundred people came to own the only lighthouse on its coast',
    'The map that nobody wanted: how a county lost, and found again, its oldest footpaths',
  ])('a first line in sentence case is the title: %s', (title) => {
    const paragraph = Array(4).fill(PROSE).join(' ');
    const { frontMatter, blocks } = importArticle(`${title}\n${paragraph}\n${paragraph}`, 'a.txt');
    expect(frontMatter.title).toBe(title);
    expect(blocks.map(({ text }) => text)).toEqual([paragraph, paragraph]);
  });

  test('a first line that is a sentence is no title', () => {
    expect(importArticle(`The ferry sank.\n${PROSE}`, 'a.txt').frontMatter.title).toBe('a');
  });

  test('wrapped Chinese Markdown is joined without spaces', () => {
    const { blocks } = importArticle(read('night-market-zh.md'), 'a.md');
    expect(blocks.find(({ kind }) => kind === 'paragraph')?.text).toBe(
      '十年前，河东夜市平均营业到凌晨三点，如今有七成摊位在一点前收摊。使用 POS机的摊主从一成增加到九成以上。',
    );
  });

  test('every line of a one-paragraph-a-line text comes back in order', () => {
    const line = fc
      .string({ unit: 'grapheme' })
      .map((text) => `a ${text.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ').trim()} ${'字'.repeat(60)}。`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const { passages } = readArticle(
          importArticle(lines.join('\n'), 'a.txt', { title: 'T' }).text,
          'a.md',
        );
        expect(passages.map(({ text }) => text)).toEqual(lines);
      }),
    );
  });
});

const TEXT = '这一段足够长，可以放在任何标题下面，因为它讲完了一件事，而且以句号结尾。';
const PROSE = 'This paragraph is long enough to stand under any heading, and it ends like a sentence.';

describe('headings of plain text', () => {
  test.each([
    ['数字与章节', `${TEXT}\n一、数字与章节\n${TEXT}`, ['一、数字与章节']],
    ['问句', `${TEXT}\n为什么是现在？\n${TEXT}`, ['为什么是现在？']],
    ['小标题紧接小标题', `${TEXT}\n第二部分\n旧账\n${TEXT}`, ['第二部分', '旧账']],
    ['numbered', `${PROSE}\n\n2. Where the money went\n\n${PROSE}`, ['2. Where the money went']],
    ['capitals', `${PROSE}\n\nTHE LONG WAY ROUND\n\n${PROSE}`, ['THE LONG WAY ROUND']],
  ])('are found: %s', (_, text, sections) => {
    const { blocks } = importArticle(text, 'a.txt');
    expect(blocks.filter(({ kind }) => kind === 'heading').map((block) => block.text)).toEqual(sections);
  });

  test.each([
    ['a short sentence', `${TEXT}\n他同意了。\n${TEXT}`],
    ['a clause', `${TEXT}\n他列了三点：\n${TEXT}`],
    ['only digits', `${TEXT}\n2024\n${TEXT}`],
    ['a date', `${TEXT}\n2024年3月12日\n${TEXT}`],
    ['a short last line', `${TEXT}\n${TEXT}\n写于南京`],
    ['a list of names', `${TEXT}\n苹果\n梨\n桃\n杏\n${TEXT}`],
    ['a bullet', `${PROSE}\n\n- One More Thing\n\n${PROSE}`],
    ['a spoken line', `${PROSE}\n\n"Not On My Watch"\n\n${PROSE}`],
    ['lower case', `${PROSE}\n\nand so it went on for a while\n\n${PROSE}`],
  ])('are not seen in %s', (_, text) => {
    const { blocks } = importArticle(text, 'a.txt');
    expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });
});

describe('the front matter', () => {
  test.each([
    [
      'what is given outranks what is said',
      `题目\n作者：甲乙\n${TEXT}`,
      { title: 'T', author: 'A' },
      { title: 'T', author: 'A' },
    ],
    ['a first line that is a sentence is no title', `${TEXT}\n小节\n${TEXT}`, {}, { title: '小节' }],
    ['without any heading the file gives the title', `${TEXT}\n${TEXT}`, {}, { title: 'notes' }],
    ['a Title: line gives the title', `Title: The Slow Road\n\n${PROSE}`, {}, { title: 'The Slow Road' }],
    [
      'a dateline with the year gives the date',
      `OSLO, March 3, 2021 — ${PROSE}`,
      {},
      { published: '2021-03-03' },
    ],
    [
      'several things on one line',
      `Slow Roads\nBy Jo Park | 4 May 2020\n\n${PROSE}`,
      {},
      { author: 'Jo Park', published: '2020-05-04' },
    ],
    [
      'a line in emphasis at the top that gives a date',
      `*Harbour Post, Friday 3 May 2024. By Jo Park, shipping editor*\n\n${PROSE}`,
      {},
      { author: 'Jo Park', published: '2024-05-03' },
    ],
  ])('%s', (_, text, given, expected) => {
    expect(importArticle(text, 'notes.txt', given).frontMatter).toMatchObject(expected);
  });

  test.each([
    ['prose that begins with By', `${PROSE}\n\nBy 2030 half of the fleet will be electric, he said.`],
    [
      'prose that begins with By and a name',
      `${PROSE}\n\nBy Monday the harbour had frozen over, and nobody came.`,
    ],
    [
      'prose that begins with By and a day',
      `${PROSE}\n\nBy Monday, the harbour had frozen over, and nobody came.`,
    ],
    [
      'a dialogue',
      `作者：你好吗，今天天气不错。\n读者：好。\n作者：那就好，我们开始吧。\n作者：再见了，下次再谈。\n${TEXT}`,
    ],
    ['a name alone', `Slow Roads\n\nJo Park\n\n${PROSE}`],
  ])('an author is never invented from %s', (_, text) => {
    expect(importArticle(text, 'a.txt').frontMatter.author).toBeUndefined();
  });

  test.each([
    ['The Weekly Harbour, Oslo, 3 March 2024', 'The Weekly Harbour', '2024-03-03'],
    ['Lanterns and Looms, Bergen — March 3, 2024', 'Lanterns and Looms', '2024-03-03'],
    ['Northern Lights Daily | 3 March 2024', 'Northern Lights Daily', '2024-03-03'],
    ['Published by Fjord Monitor — Bergen, 3 March 2024', 'Fjord Monitor', '2024-03-03'],
    ['Published: Lanterns and Looms, 3 March 2024', 'Lanterns and Looms', '2024-03-03'],
    ['Kalvik, 3 March 2024', undefined, '2024-03-03'],
    ['《港口纵横》2024年3月3日', '港口纵横', '2024-03-03'],
    ['《港口纵横》周刊 2024年3月3日 宁波报道', '《港口纵横》周刊', '2024-03-03'],
    ['《港埠月刊》,2024年3月3日,高雄', '港埠月刊', '2024-03-03'],
    ['东海晚报 2024年3月3日', '东海晚报', '2024-03-03'],
    ['发布:东海渔业观察,2024年3月3日,宁波', '东海渔业观察', '2024-03-03'],
    ['发布：2024年3月3日', undefined, '2024-03-03'],
  ])('under the author, “%s” says where and when', (line, publisher, published) => {
    for (const [file, gap] of [
      ['a.txt', '\n'],
      ['a.md', '\n'],
      ['a.md', '\n\n'],
    ] as const) {
      const source = `Slow Roads${gap}By Jo Park${gap}${line}\n\n${PROSE}\n\n${TEXT}`;
      const { blocks, frontMatter } = importArticle(file === 'a.md' ? `# ${source}` : source, file);
      expect(blocks.find(({ text }) => text === line)?.kind).toBe('source-note');
      expect([frontMatter.publisher, frontMatter.published]).toEqual([publisher, published]);
    }
  });

  test.each([
    'The Treaty of Kalvik, 3 March 1924',
    'Kalvik, March 1924',
    '开港,1924年3月',
    'The harbour opened, in March 1924',
    '《渔歌》1984年3月3日首演',
    'The Weekly Harbour closed on 3 March 2024 and never came back.',
  ])('“%s” between paragraphs says nothing of the article', (line) => {
    const { blocks, frontMatter } = importArticle(`Slow Roads\n\n${PROSE}\n\n${line}\n\n${PROSE}`, 'a.txt');
    expect(blocks.find(({ text }) => text === line)?.kind).not.toBe('source-note');
    expect(frontMatter.published).toBeUndefined();
  });

  test.each([
    ['记者 白露 宁波报道', '白露'],
    ['本报记者 白露 王一川', '白露 王一川'],
    ['記者 林書妤／高雄報導', '林書妤'],
  ])('“%s” names %s', (line, author) => {
    expect(importArticle(`慢路\n${line}\n\n${TEXT}`, 'a.txt').frontMatter.author).toBe(author);
  });

  test.each([
    ['记者 白露 河岸日报 2021年5月4日', '白露', '河岸日报'],
    ['记者 白露 王一川 《河岸晚报》 2021年5月4日', '白露 王一川', '河岸晚报'],
    ['河岸日报记者 白露 2021年5月4日', '白露', '河岸日报'],
    ['《河岸周刊》 特约记者 白露', '白露', '河岸周刊'],
    ['By Jo Park, Head of Harbours, 4 May 2021', 'Jo Park', undefined],
    ['By Jo Park, The Harbour Ledger, 4 May 2021', 'Jo Park', 'The Harbour Ledger'],
    ['By Jo Park, The Slow Roads, 4 May 2021', 'Jo Park', 'The Slow Roads'],
    ['By Jo Park, The Harbour Gazette, 4 May 2021', 'Jo Park', 'The Harbour Gazette'],
    ['By Jo Park and Emily Post, Harbour Weekly', 'Jo Park and Emily Post', 'Harbour Weekly'],
    ['By Jo Park | The Harbour Gazette | 4 May 2021', 'Jo Park', 'The Harbour Gazette'],
    ['*Emily Park, The Harbour Gazette, 4 May 2021*', 'Emily Park', 'The Harbour Gazette'],
    ['Kalvik Bay, The Harbour Gazette, 4 May 2021', undefined, 'The Harbour Gazette'],
    ['作者：白露 河岸日报 2021年5月4日', '白露', '河岸日报'],
    ['王一川，《河岸评论》，2021年5月4日', '王一川', '河岸评论'],
    ['宁波，《河岸评论》，2021年5月4日', undefined, '河岸评论'],
  ])('“%s” names %s, and %s where it stood', (line, author, publisher) => {
    const { frontMatter } = importArticle(`Slow Roads\n\n${line}\n\n${PROSE}\n\n${TEXT}`, 'a.txt');
    expect([frontMatter.author, frontMatter.publisher]).toEqual([author, publisher]);
    if (/2021/u.test(line)) expect(frontMatter.published).toBe('2021-05-04');
  });

  test('a replaced title line stays as a source note', () => {
    const { blocks } = importArticle(`旧题目\n${TEXT}`, 'a.txt', { title: '新题目' });
    expect(blocks[0]).toEqual({ kind: 'source-note', text: '旧题目' });
  });

  test.each([
    ['作者：王小明，李华', '王小明，李华'],
    ['作者：王小明，清华大学教授', '王小明'],
    ['作者：王小明 某某研究院院长', '王小明'],
    ['文 | 本报记者 张三', '张三'],
    ['作者：玛丽·居里（巴黎大学）', '玛丽·居里'],
    ['Author: Jane Q. Doe, Ph.D.', 'Jane Q. Doe'],
    ['By Jane Doe, Director of the Example Institute', 'Jane Doe'],
    ['By Jane Doe and John Roe', 'Jane Doe and John Roe'],
    ['By Jane Doe, John Roe and Max Poe', 'Jane Doe, John Roe and Max Poe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By Jane Doe, science correspondent', 'Jane Doe'],
    ['**Author:** [Jane Doe](https://example.org/jane)', 'Jane Doe'],
    ['◎ 白露 / 文', '白露'],
    ['来源：水务周刊 作者：程野 时间：2024-03-01', '程野'],
    ['Written by Ludwig van der Berg', 'Ludwig van der Berg'],
  ])('%s → %s', (line, author) => {
    expect(importArticle(`${line}\n\n${PROSE} ${TEXT}`, 'a.txt').frontMatter.author).toBe(author);
  });
});

describe('what cannot be imported', () => {
  test.each([
    ['only a title', '一个标题', {}, 'a.md: found no paragraphs'],
    ['broken front matter', '---\ntitle: [x\n---\ntext', {}, 'a.md:'],
    ['a comment without an end', 'text\n\n<!-- oh', {}, 'a.md:3: found a comment that is never closed'],
    ['an address that is none', TEXT, { url: 'example' }, 'the command line: found url "example"'],
    ['a date that is no EDTF', TEXT, { published: 'May 2024' }, 'expected a date such as 2024-05'],
  ])('%s', (_, text, given, message) => {
    const source = text === '一个标题' ? `# ${text}` : text;
    expect(() => importArticle(source, 'a.md', given)).toThrow(message);
    expect(() => importArticle(source, 'a.md', given)).toThrow(
      expect.objectContaining({ code: 'bad-article' }),
    );
  });
});

test.each(['文', ' ', '作者', 'Aa '])('a long line of “%s” takes linear time', (unit) => {
  const read = (length: number): void => {
    const line = `By ${unit.repeat(length / unit.length)}x`;
    importArticle(`${line}\n\n${PROSE}`, 'a.txt', { title: 'T' });
    importArticle(`${line}\n\n${PROSE}`, 'a.md', { title: 'T' });
  };
  expect(growth(read, 40_000)).toBeLessThan(LINEAR);
});
