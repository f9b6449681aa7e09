/** Checks the import of a real article that is not part of the project: `FOOTNOTE_REAL_ARTICLE` names its file. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/corpus/decode-text.js';
import { importArticle } from '../../src/corpus/import-article.js';
import { readArticle } from '../../src/corpus/read-article.js';

const path = process.env['FOOTNOTE_REAL_ARTICLE'];

describe.skipIf(path === undefined)('the real article', () => {
  const source = path === undefined ? '' : decodeText(readFileSync(path), path);
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const open = () => {
    const imported = importArticle(source, path ?? '');
    return { imported, ...readArticle(imported.text, 'a.md') };
  };

  test('says who wrote it, who translated it and where it stood', () => {
    expect(open().imported.frontMatter).toEqual({
      title: '中国在芯片和AI领域接连突破,美国靠「拖字诀」应对',
      language: 'zh-Hans',
      author: 'Gregory C.Allen',
      translator: '数字经济发展评论',
      publisher: '华盛顿战略与国际问题研究中心',
      originalTitle: 'Countering China’s Challenge to American AI Leadership',
    });
  });

  test('has 24 paragraphs, 5 source notes and 5 sections', () => {
    const { passages } = open();
    expect(passages.filter(({ role }) => role === 'paragraph')).toHaveLength(24);
    expect(passages.filter(({ role }) => role === 'source-note').map(({ ordinal }) => ordinal)).toEqual([
      1, 4, 5, 6, 7,
    ]);
    expect([...new Set(passages.flatMap(({ section }) => section ?? []))]).toHaveLength(5);
  });

  test('keeps every line verbatim and in order', () => {
    const { passages } = open();
    let section: string | undefined;
    const read = passages.flatMap((passage) => {
      const opened = passage.section !== undefined && passage.section !== section ? [passage.section] : [];
      section = passage.section ?? section;
      return [...opened, passage.text];
    });
    expect(read).toEqual(lines);
  });
});
