import { mkdir, mkdtemp, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Corpus, loadCorpus } from '../../src/corpus/load-corpus.js';
import { watchCorpus } from '../../src/corpus/watch-corpus.js';

const document = (text: string) => `---\ntitle: T\nlanguage: en\n---\n\n${text}\n`;
const BROKEN = '---\ntitle: T\n---\n\ntext\n';

let folder: string;
const write = (name: string, content: string) => writeFile(join(folder, name), content);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const idsOf = ({ articles }: Corpus) => articles.map((article) => article.document.id);
const textsOf = ({ articles }: Corpus) => articles.map(({ passages }) => passages[0]?.text);

describe('loading', () => {
  test('reads folders in order, files by name, at any depth, and neither README nor hidden files', async () => {
    await mkdir(join(folder, 'two', 'deep'), { recursive: true });
    await mkdir(join(folder, 'one'));
    const names = [
      'two/b.md',
      'two/deep/c.md',
      'two/a.md',
      'one/z.md',
      'one/README.md',
      'one/.hidden.md',
      'one/x.txt',
    ];
    for (const name of names) await write(name, document(name));
    const corpus = await loadCorpus([join(folder, 'two'), join(folder, 'one'), join(folder, 'two', 'deep')]);
    expect(idsOf(corpus)).toEqual(['a', 'b', 'c', 'z']);
    expect(corpus.problems).toEqual([]);
  });

  test('a broken file is a problem; the others load', async () => {
    await write('a.md', BROKEN);
    await write('b.md', document('fine'));
    await write('c.md', '');
    const { articles, problems } = await loadCorpus([folder]);
    expect(articles.map((article) => article.document.id)).toEqual(['b']);
    expect(problems).toEqual([
      {
        file: join(folder, 'a.md'),
        code: 'bad-document',
        message: `${join(folder, 'a.md')}:2: found no language; expected a line "language: …"`,
        isKept: false,
      },
      expect.objectContaining({ file: join(folder, 'c.md'), code: 'unreadable-file' }),
    ]);
  });

  test('of two files with one id the first keeps it, and the second is told why', async () => {
    await mkdir(join(folder, 'sub'));
    await write('Night Trains.md', document('first'));
    await write('sub/night-trains.md', document('second'));
    const corpus = await loadCorpus([folder]);
    expect(textsOf(corpus)).toEqual(['first']);
    expect(corpus.problems[0]?.message).toContain(
      `${join(folder, 'sub', 'night-trains.md')}: found the id "night-trains", which ${join(folder, 'Night Trains.md')}`,
    );
  });

  test('a missing folder is a problem', async () => {
    const { articles, problems } = await loadCorpus([join(folder, 'none')]);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'unreadable-file', message: expect.stringContaining('nothing there') as string },
    ]);
  });

  test('a second load keeps unchanged articles as they are, and the last good version of a broken one', async () => {
    await write('a.md', document('one'));
    await write('b.md', document('two'));
    const first = await loadCorpus([folder]);
    await write('b.md', BROKEN);
    const second = await loadCorpus([folder], first);
    expect(second.articles).toEqual(first.articles);
    expect(second.articles[0]).toBe(first.articles[0]);
    expect(second.problems).toMatchObject([{ code: 'bad-document', isKept: true }]);
  });
});

describe('watching', () => {
  test('picks up new, changed, broken, mended, renamed and deleted files', async () => {
    await write('a.md', document('one'));
    let settle: (corpus: Corpus) => void = () => undefined;
    const nextLoad = () => new Promise<Corpus>((resolve) => (settle = resolve));
    const watch = watchCorpus([folder], await loadCorpus([folder]), (corpus) => settle(corpus));
    const after = async (change: () => Promise<void>) => {
      const load = nextLoad();
      await change();
      return load;
    };
    try {
      await watch.ready;
      expect(textsOf(await after(() => write('b.md', document('two'))))).toEqual(['one', 'two']);
      expect(textsOf(await after(() => write('a.md', document('one, changed'))))).toEqual([
        'one, changed',
        'two',
      ]);

      const broken = await after(() => write('a.md', BROKEN));
      expect(textsOf(broken)).toEqual(['one, changed', 'two']);
      expect(broken.problems).toMatchObject([
        { isKept: true, message: expect.stringContaining('a.md:2') as string },
      ]);

      const mended = await after(() => write('a.md', document('one, mended')));
      expect(textsOf(mended)).toEqual(['one, mended', 'two']);
      expect(mended.problems).toEqual([]);

      expect(idsOf(await after(() => rename(join(folder, 'b.md'), join(folder, 'c.md'))))).toEqual([
        'a',
        'c',
      ]);
      expect(idsOf(await after(() => unlink(join(folder, 'a.md'))))).toEqual(['c']);
    } finally {
      await watch.close();
    }
  });

  test('a change made between the load and the watch is not missed', async () => {
    await write('a.md', document('one'));
    const stale = await loadCorpus([folder]);
    await write('a.md', document('two'));
    const load = new Promise<Corpus>((resolve) => {
      const watch = watchCorpus([folder], stale, (corpus) => void watch.close().then(() => resolve(corpus)));
    });
    expect(textsOf(await load)).toEqual(['two']);
  });

  test('an error in the callback is reported, not lost', async () => {
    const failure = new Error('cannot build the library');
    const reported = new Promise((resolve) => {
      const watch = watchCorpus(
        [folder],
        { articles: [], problems: [] },
        () => Promise.reject(failure),
        (error) => void watch.close().then(() => resolve(error)),
      );
    });
    await write('a.md', document('one'));
    expect(await reported).toBe(failure);
  });
});
