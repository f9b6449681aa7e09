import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFiles, type ImportProgress } from '../../src/corpus/import-files.js';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { writeArticle } from '../../src/corpus/write-article.js';

const ARTICLES = join(import.meta.dirname, '..', 'fixtures', 'articles');
const article = (name: string) => join(ARTICLES, name);

let folder: string;
let corpus: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  corpus = join(folder, 'corpus');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function source(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('importing files', () => {
  test('writes a document for each, tells what it recognised, and the corpus loads', async () => {
    const progress: ImportProgress[] = [];
    const files = [article('beekeeping-zh.txt'), article('glaciers-en.txt')];
    const outcomes = await importFiles(files, { corpus }, (step) => progress.push(step));
    expect(outcomes).toMatchObject([
      {
        kind: 'written',
        file: files[0],
        id: '城市屋顶上的蜂箱-小生意-大账本',
        path: join(corpus, '城市屋顶上的蜂箱-小生意-大账本.md'),
        frontMatter: { author: '周以宁' },
        passageCount: 14,
        noteCount: 8,
        sections: ['蜜源从哪里来', '卖蜜不如卖课'],
      },
      { kind: 'written', id: 'the-glacier-that-would-not-wait', passageCount: 7, noteCount: 3 },
    ]);
    expect(progress).toEqual(outcomes.map((outcome, index) => ({ done: index + 1, total: 2, outcome })));
    const { articles, problems } = await loadCorpus([corpus]);
    expect(problems).toEqual([]);
    expect(articles.map(({ passages }) => passages.length)).toEqual([7, 14]);
  });

  test('a bad file is reported and stops no other', async () => {
    const empty = await source('empty.txt', '');
    const picture = await source(
      'picture.txt',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
    );
    const missing = join(folder, 'missing.txt');
    const outcomes = await importFiles([empty, picture, missing, folder, article('looms-en.md')], { corpus });
    expect(outcomes).toMatchObject([
      {
        kind: 'failed',
        code: 'unreadable-file',
        message: expect.stringContaining('an empty file') as string,
      },
      {
        kind: 'failed',
        code: 'unreadable-file',
        message: expect.stringContaining('a binary file') as string,
      },
      {
        kind: 'failed',
        code: 'unreadable-file',
        message: expect.stringContaining('nothing there') as string,
      },
      { kind: 'failed', code: 'unreadable-file', message: expect.stringContaining('a folder') as string },
      { kind: 'written' },
    ]);
    expect(await readdir(corpus)).toHaveLength(1);
  });

  test('a dry run tells the same and writes nothing', async () => {
    const [planned] = await importFiles([article('looms-en.md')], { corpus, dryRun: true });
    await expect(readdir(corpus)).rejects.toThrow('ENOENT');
    const [written] = await importFiles([article('looms-en.md')], { corpus });
    expect(planned).toEqual(written);
    expect(written?.kind === 'written' && (await readFile(written.path, 'utf8'))).toBe(
      planned?.kind === 'written' && planned.text,
    );
  });

  test('given front matter outranks the article', async () => {
    const [outcome] = await importFiles([article('looms-en.md')], {
      corpus,
      title: 'Looms',
      author: 'A. Nonymous',
    });
    expect(outcome).toMatchObject({ id: 'looms', frontMatter: { title: 'Looms', author: 'A. Nonymous' } });
  });
});

describe('the same article twice', () => {
  test('is said to be there, whatever its encoding, line ends and header lines', async () => {
    const text = await readFile(article('beekeeping-zh.txt'), 'utf8');
    const [first] = await importFiles([article('beekeeping-zh.txt')], { corpus });
    const copies = [
      await source('crlf.txt', text.replace(/\n/g, '\r\n')),
      await source('utf16.txt', Buffer.from(`\uFEFF${text}`, 'utf16le')),
      await source('headless.txt', text.split('\n').slice(8).join('\n')),
    ];
    const outcomes = await importFiles(copies, { corpus, title: 'Another title' });
    const path = first?.kind === 'written' ? first.path : '';
    expect(outcomes).toMatchObject(
      copies.map((file) => ({ kind: 'duplicate', file, of: { path }, code: 'duplicate-article' })),
    );
    expect(await readdir(corpus)).toHaveLength(1);
  });

  test('takes the author that is given now into its front matter, and nothing else changes', async () => {
    const [first] = await importFiles([article('glaciers-en.txt')], { corpus });
    const path = first?.kind === 'written' ? first.path : '';
    const before = await readFile(path, 'utf8');
    const again = { corpus, author: 'Ida Moe', title: 'Another title' };
    expect(await importFiles([article('glaciers-en.txt')], { ...again, dryRun: true })).toMatchObject([
      { kind: 'updated', changed: ['author'], frontMatter: { author: 'Ida Moe' } },
    ]);
    expect(await readFile(path, 'utf8')).toBe(before);
    await importFiles([article('glaciers-en.txt')], again);
    expect(await readFile(path, 'utf8')).toBe(before.replace(/^author: .*$/mu, 'author: Ida Moe'));
    expect(await importFiles([article('glaciers-en.txt')], again)).toMatchObject([
      { kind: 'duplicate', message: expect.stringContaining('its title stays') as string },
    ]);
    expect(
      await importFiles([article('glaciers-en.txt')], {
        ...again,
        corpus: join(folder, 'other'),
        otherFolders: [corpus],
        author: 'X',
      }),
    ).toMatchObject([{ kind: 'duplicate' }]);
  });

  test('is noticed within one batch, and in the other folders', async () => {
    const twice = await importFiles([article('looms-en.md'), article('looms-en.md')], { corpus });
    expect(twice.map(({ kind }) => kind)).toEqual(['written', 'duplicate']);
    const elsewhere = { corpus: join(folder, 'other'), otherFolders: [corpus] };
    expect(await importFiles([article('looms-en.md')], elsewhere)).toMatchObject([{ kind: 'duplicate' }]);
  });

  test('another article of the same title gets a name of its own', async () => {
    const files = [
      await source('a.txt', 'Slow Roads\n\nThe first article says one thing, at some length.'),
      await source('b.txt', 'Slow Roads\n\nThe second article says another thing, at some length.'),
    ];
    const outcomes = await importFiles(files, { corpus });
    expect(outcomes).toMatchObject([{ id: 'slow-roads' }, { id: 'slow-roads-2' }]);
    const { problems } = await loadCorpus([corpus]);
    expect(problems).toEqual([]);
  });
});

describe('writing', () => {
  test('replaces a file and leaves nothing beside it', async () => {
    const path = join(corpus, 'a.md');
    await writeArticle(path, 'old');
    await writeArticle(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(corpus)).toEqual(['a.md']);
  });

  test('a write that fails changes nothing', async () => {
    await mkdir(join(corpus, 'a.md'), { recursive: true });
    await writeFile(join(corpus, 'a.md', 'inside'), 'old');
    await expect(writeArticle(join(corpus, 'a.md'), 'new')).rejects.toMatchObject({
      code: 'unreadable-file',
    });
    expect(await readdir(corpus)).toEqual(['a.md']);
    expect(await readFile(join(corpus, 'a.md', 'inside'), 'utf8')).toBe('old');
  });
});
