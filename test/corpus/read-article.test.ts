import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FootnoteError } from '../../src/errors.js';
import { formatArticle, type BodyBlock } from '../../src/corpus/format-article.js';
import type { FrontMatter } from '../../src/corpus/front-matter.js';
import { readArticle } from '../../src/corpus/read-article.js';

const FRONT = '---\ntitle: T\nlanguage: en\n---\n';

describe('a corpus file', () => {
  const text = [
    ...[
      '---',
      'title: "Orchards: a count"',
      'language: en',
      'author: Ada Penrose',
      'original-title: 果园',
      'url: https://example.org/a',
    ],
    ...['published: 2024', 'licence: CC BY 4.0', 'aliases:', '  - [Penrose, 彭罗斯]', '---', ''],
    ...[
      '> First printed in the Almanac.',
      '> Ada Penrose is a grower.',
      '',
      'Before any heading.',
      '',
      '# Part one',
    ],
    ...[
      'Wrapped over',
      'two lines, and 果',
      '树 too.',
      '',
      '- an item',
      '- another',
      '',
      '1. first',
      '2. second',
      '',
    ],
    ...[
      'Setext',
      '------',
      '<!-- not',
      'read --> kept',
      '',
      '***',
      '',
      '\\# not a heading',
      '',
      '```',
      'a',
      '  b',
      '```',
    ],
  ].join('\n');
  const { document, passages } = readArticle(text, 'corpus/Orchards & Co.md');

  test('gives its front matter, and an id from its name', () => {
    expect(document).toMatchObject({
      id: 'orchards-co',
      title: 'Orchards: a count',
      language: 'en',
      author: 'Ada Penrose',
      originalTitle: '果园',
      url: 'https://example.org/a',
      published: '2024',
      licence: 'CC BY 4.0',
      aliases: [['Penrose', '彭罗斯']],
    });
    expect(document.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(document.source).toMatch(/^\/.*Orchards & Co\.md$/);
  });

  test('gives its passages, numbered from 1, under their sections', () => {
    expect(passages.map(({ ordinal, role, section, text }) => [ordinal, role, section, text])).toEqual([
      [1, 'source-note', undefined, 'First printed in the Almanac.'],
      [2, 'source-note', undefined, 'Ada Penrose is a grower.'],
      [3, 'paragraph', undefined, 'Before any heading.'],
      [4, 'paragraph', 'Part one', 'Wrapped over two lines, and 果树 too.'],
      [5, 'paragraph', 'Part one', 'an item'],
      [6, 'paragraph', 'Part one', 'another'],
      [7, 'paragraph', 'Part one', '1. first'],
      [8, 'paragraph', 'Part one', '2. second'],
      [9, 'paragraph', 'Setext', 'kept'],
      [10, 'paragraph', 'Setext', '# not a heading'],
      [11, 'paragraph', 'Setext', 'a\n  b'],
    ]);
    expect(passages[3]?.id).toBe('orchards-co#4');
  });

  test('marks a passage in another language', () => {
    const { passages } = readArticle(`${FRONT}English text here.\n\n这一段是中文。\n`, 'a.md');
    expect(passages.map(({ language }) => language)).toEqual(['en', 'zh-Hans']);
  });
});

describe('a broken corpus file is refused with its line', () => {
  test.each([
    ['no front matter', 'Just text.', 'a.md:1: found "Just text."; expected front matter'],
    ['front matter never closed', '---\ntitle: T\n', 'a.md:1: found front matter that is never closed'],
    ['an empty front matter', '---\n---\ntext', 'a.md:2: found no keys'],
    ['no title', '---\nlanguage: en\n---\ntext', 'a.md:2: found no title'],
    ['no language', '---\ntitle: T\n---\ntext', 'a.md:2: found no language'],
    [
      'a misspelt key',
      '---\ntitle: T\nlanguage: en\nautor: X\n---\ntext',
      'a.md:4: found the unknown key "autor"; expected "author"',
    ],
    [
      'an unknown language',
      '---\ntitle: T\nlanguage: fr\n---\ntext',
      'a.md:3: found language "fr"; expected en, zh-Hans, zh-Hant',
    ],
    [
      'an address that is none',
      '---\ntitle: T\nlanguage: en\nurl: www.x.org\n---\nt',
      'a.md:4: found url "www.x.org"',
    ],
    [
      'an address of another kind',
      '---\ntitle: T\nlanguage: en\nurl: javascript:alert(1)\n---\nt',
      'a.md:4: found url',
    ],
    [
      'a date that is none',
      '---\ntitle: T\nlanguage: en\npublished: 2024-02-30\n---\nt',
      'a.md:4: found published "2024-02-30"',
    ],
    [
      'a date in words',
      '---\ntitle: T\nlanguage: en\npublished: May 2024\n---\nt',
      'a.md:4: found published "May 2024"',
    ],
    ['a key without a value', '---\ntitle:\nlanguage: en\n---\nt', 'a.md:2: found no text after "title:"'],
    [
      'aliases that are no list',
      '---\ntitle: T\nlanguage: en\naliases: X\n---\nt',
      'a.md:4: found aliases that are no list',
    ],
    [
      'a row with one name',
      '---\ntitle: T\nlanguage: en\naliases:\n  - [X]\n---\nt',
      'a.md:5: found a row of aliases',
    ],
    ['broken YAML', '---\ntitle: T\nlanguage: [en\n---\nt', 'a.md:'],
    ['a key twice', '---\ntitle: T\ntitle: U\nlanguage: en\n---\nt', 'a.md:3: found broken YAML'],
    ['no paragraphs', `${FRONT}\n## Only a heading\n`, 'a.md:5: found no paragraphs'],
    ['an empty heading', `${FRONT}\ntext\n\n##\n`, 'a.md:8: found a heading without words'],
    ['an open fence', `${FRONT}text\n\n\`\`\`\ncode`, 'a.md:7: found a code fence that is never closed'],
    ['an open comment', `${FRONT}text\n<!-- note`, 'a.md:6: found a comment that is never closed'],
  ])('%s', (_, text, message) => {
    expect(() => readArticle(text, 'a.md')).toThrow(message);
    expect(() => readArticle(text, 'a.md')).toThrow(expect.objectContaining({ code: 'bad-document' }));
  });

  test('all that is wrong with the front matter is named at once', () => {
    const text = '---\ntitel: T\nlanguage: fr\npublished: May\nurl: x\n---\ntext';
    expect(() => readArticle(text, 'a.md')).toThrow(
      [
        'a.md:2: found the unknown key "titel"; expected "title"',
        'a.md:3: found language "fr"; expected en, zh-Hans, zh-Hant',
        'a.md:4: found published "May"; expected a date such as 2024, 2024-03 or 2024-03-12 (EDTF)',
        'a.md:5: found url "x"; expected an address that begins with http:// or https://',
      ].join('\n'),
    );
    expect(() => readArticle('---\ntags: T\n---\ntext', 'a.md')).toThrow(
      /"tags".*\n.*no title.*\n.*no language/,
    );
  });

  test('a file name without letters', () => {
    expect(() => readArticle(`${FRONT}text`, '---.md')).toThrow(FootnoteError);
  });
});

describe('writing and reading are inverse', () => {
  const frontMatter: FrontMatter = { title: 'T', language: 'en' };
  const line = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom(
          '#',
          '>',
          '-',
          '`',
          '~',
          '\\',
          '|',
          '<!--',
          '-->',
          '=',
          ' ',
          '*',
          '1.',
          'a',
          '汉',
          '_',
          '!',
          '+',
        ),
      }),
    )
    .map((text) => text.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ').trim())
    .filter((text) => text !== '');
  const block = fc.record({
    kind: fc.constantFrom<BodyBlock['kind']>('heading', 'paragraph', 'source-note'),
    text: line,
  });
  const code = fc
    .array(fc.string({ unit: fc.constantFrom('a', ' ', '`', '~', '#', '\\') }), { minLength: 2 })
    .map((lines): BodyBlock => ({
      kind: 'paragraph',
      text: ['x', ...lines].join('\n'),
    }));

  test('every text comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(block, code), { minLength: 1 }), (blocks) => {
        const body: BodyBlock[] = [...blocks, { kind: 'paragraph', text: 'end' }];
        const { passages } = readArticle(formatArticle(frontMatter, body), 'a.md');
        const expected = body.filter(({ kind }) => kind !== 'heading').map(({ kind, text }) => [kind, text]);
        expect(passages.map(({ role, text }) => [role, text])).toEqual(expected);
        expect(passages.at(-1)?.section).toBe(body.findLast(({ kind }) => kind === 'heading')?.text);
      }),
      { numRuns: 1000 },
    );
  });

  test('every front matter comes back as it was', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .map((value) => value.replace(/\p{C}/gu, ' ').trim())
      .filter((value) => value !== '');
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { minLength: 1 }),
        (title, author, aliases) => {
          const written: FrontMatter = { title, language: 'zh-Hant', author, published: '2024-03', aliases };
          const { id, source, contentHash, ...read } = readArticle(
            formatArticle(written, [{ kind: 'paragraph', text: 'x' }]),
            'a.md',
          ).document;
          expect([id, source, contentHash].every((value) => value !== '')).toBe(true);
          expect(read).toEqual(written);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['---', '\\---'],
    ['- a', '\\- a'],
    ['<!-- a', '\\<!-- a'],
    ['``` a', '\\``` a'],
    ['\\# a', '\\\\# a'],
    ['#hashtag', '#hashtag'],
    ['1. a', '1. a'],
    ['C:\\temp', 'C:\\temp'],
    ['-5% in May', '-5% in May'],
  ])('the paragraph %s is written %s', (text, written) => {
    expect(
      formatArticle(frontMatter, [{ kind: 'paragraph', text }])
        .split('\n')
        .at(-2),
    ).toBe(written);
  });
});
