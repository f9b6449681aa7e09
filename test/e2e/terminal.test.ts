import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIXTURE_CORPUS } from '../fixture-library.js';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built terminal program, run with these arguments. */
function footnote(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { env: { ...process.env, NO_COLOR: '1' } },
      (error, stdout, stderr) => {
        resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });
}

const asking = (...args: readonly string[]) => footnote(...args, '--corpus', FIXTURE_CORPUS);

describe('commands in a terminal', () => {
  it('answer with exit status 0', async () => {
    const { status, stdout } = await asking('ask', '补贴什么时候到期?');
    expect(status).toBe(0);
    expect(stdout).toContain('补贴将于2027年到期');
    expect(stdout).toContain('¶6');
  });

  it('say that nothing was found with exit status 1', async () => {
    const { status, stdout } = await asking('who', 'Xyzzy', '--language', 'zh-Hant');
    expect(status).toBe(1);
    expect(stdout).toContain('文章中沒有識別出名為「Xyzzy」的人物或機構');
  });

  it('print the documented object for scripts', async () => {
    const { stdout } = await asking('ask', 'How many new trains were ordered?', '--json');
    const answer = JSON.parse(stdout) as Record<string, unknown> & { citations: Record<string, unknown>[] };
    expect(Object.keys(answer)).toEqual(['command', 'query', 'language', 'outcome', 'citations', 'blocks']);
    const [citation] = answer.citations;
    expect(Object.keys(citation ?? {})).toEqual([
      'number',
      'document',
      'ordinal',
      'passage',
      'span',
      'quote',
    ]);
    expect(citation?.['document']).toEqual({ id: 'night-trains', title: 'The Return of the Night Train' });
    const [start, end] = citation?.['span'] as [number, number];
    expect(String(citation?.['passage']).slice(start, end)).toBe(citation?.['quote']);
  });

  it('take words without quotation marks as one question', async () => {
    const { stdout } = await asking('ask', 'How', 'many', 'new', 'trains', 'were', 'ordered?', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      query: 'How many new trains were ordered?',
      outcome: 'found',
    });
  });

  it('take options by name', async () => {
    const { stdout } = await asking('library', 'seed-bank', '--passage', '2', '--around', '1', '--json');
    const { citations } = JSON.parse(stdout) as { citations: { ordinal: number }[] };
    expect(citations.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
  });

  it.each([
    ['no command', [], /footnote ask/],
    ['an unknown command', ['sing'], /There is no command “sing”/],
    ['a mistyped command', ['claime', 'x'], /Did you mean “claim”\?/],
    [
      'a passage of no article',
      ['library', '--passage', '2', '--corpus', FIXTURE_CORPUS],
      /¶2 of which article\?/,
    ],
    ['a missing argument', ['ask'], /ask needs question/],
    ['an unknown option', ['ask', 'x', '--loud'], /no option “--loud”.*--language LANGUAGE/],
    ['an option misspelt', ['ask', 'x', '--langauge', 'en'], /Did you mean “--language”/],
    ['an option without its value', ['ask', 'x', '--corpus'], /“--corpus” needs a value.*--corpus CORPUS/],
    ['a value for a switch', ['ask', 'x', '--json=1'], /“--json” takes no value/],
    [
      'an address of another kind',
      ['import', 'x.md', '--url', 'ftp://a.example/x'],
      /--url is “ftp:.*http:\/\//,
    ],
    [
      'a corpus that is not there, and nothing else',
      ['ask', 'x', '--corpus', '/nowhere'],
      /^\/nowhere: found nothing there[^\n]*\n$/,
    ],
    [
      'a number that is none',
      ['library', 'seed-bank', '--passage', 'two'],
      /--passage is “two”; expected a whole number/,
    ],
    [
      'a number below none',
      ['library', 'seed-bank', '--passage', '-1'],
      /--passage is “-1”; expected a whole number from 1/,
    ],
    [
      'a document that is not there',
      ['library', 'zzz', '--corpus', FIXTURE_CORPUS],
      /no document “zzz”.*› footnote library/s,
    ],
    ['a date that is none', ['import', 'x.md', '--published', '13/2023'], /--published is “13\/2023”/],
    [
      'the link of a message, which a terminal has not',
      ['check', 'x', '--message', 'y'],
      /no option “--message”/,
    ],
    ['a number out of range', ['library', 'seed-bank', '--around', '9'], /from 0 to 3/],
    ['facts of no file', ['facts', '/nowhere.txt'], /^\/nowhere\.txt: found nothing there[^\n]*\n$/],
    ['an unknown language', ['ask', 'x', '--language', 'fr'], /expected one of en, zh-Hans, zh-Hant/],
  ] as const)('refuse %s with exit status 2 and say what is wrong', async (_title, args, message) => {
    const { status, stdout, stderr } = await footnote(...args);
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(message);
  });

  it('that list facts refuse a folder in words', async () => {
    const { status, stderr } = await footnote('facts', FIXTURE_CORPUS);
    expect(status).toBe(1);
    expect(stderr).toMatch(/: found a folder instead of a file; expected a plain-text or Markdown file\n$/);
  });

  it('answer a Chinese question with Chinese labels, unless told otherwise', async () => {
    expect((await asking('who', '無名氏甲')).stdout).toContain('文章中沒有識別出名為');
    expect((await asking('who', '無名氏甲', '--language', 'en')).stdout).toContain(
      'no person or organisation',
    );
    expect((await asking('ask', '？？？')).stdout).toContain('no word in this');
  });

  it('explain themselves', async () => {
    const { status, stdout } = await footnote('--help');
    expect(status).toBe(0);
    for (const name of ['ask', 'claim', 'figure', 'who', 'library', 'import']) {
      expect(stdout).toContain(`footnote ${name}`);
    }
  });

  it('explain one of them with what every one takes, and what it writes', async () => {
    expect((await footnote('help', 'ask')).stdout).toBe((await footnote('ask', '--help')).stdout);
    expect((await footnote('help', 'nonsense')).status).toBe(2);
    // Nobody needs articles to be told what there is to ask.
    expect((await footnote('help', '--corpus', 'nowhere')).status).toBe(0);
    const long = await footnote('ask', 'why '.repeat(200));
    expect(long.status).toBe(2);
    expect(long.stderr).toContain('at most 500');
    const { status, stdout } = await footnote('check', '--help');
    expect(status).toBe(0);
    for (const word of [
      '--format',
      '--language',
      'CORPUS_DIR',
      'not-enough-evidence',
      'polarity',
      'Exit status',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it('answer from what loads, and say which document does not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    await writeFile(join(folder, 'broken.md'), '---\ntitel: Oops\n---\n\nText.\n');
    const { status, stderr } = await asking('ask', '补贴什么时候到期?', '--corpus', folder);
    await rm(folder, { recursive: true });
    expect(status).toBe(0);
    expect(stderr).toMatch(/broken\.md:2.*titel/);
  });
});

describe('importing in a terminal', () => {
  let folder: string;
  let corpus: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-'));
    corpus = join(folder, 'corpus');
    await writeFile(
      join(folder, 'bees.txt'),
      'City Bees\nBy Ada Fenn\n\nThe roof of the town hall now holds 14 hives. They gave 210 kg of honey in 2023.\n',
    );
    await writeFile(join(folder, 'broken.txt'), new Uint8Array([0, 1, 2, 3, 0, 255]));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('shows what it would write, and writes nothing', async () => {
    const { status, stdout } = await footnote(
      'import',
      join(folder, 'bees.txt'),
      '--corpus',
      corpus,
      '--dry-run',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('(not written)');
    expect(stdout).toContain('title: City Bees');
    expect(stdout).toContain('author: Ada Fenn');
    await expect(readdir(corpus)).rejects.toThrow(/ENOENT/);
  });

  it('imports the good file, names the bad one, and answers from what it imported', async () => {
    const files = [join(folder, 'broken.txt'), join(folder, 'bees.txt')];
    const { status, stdout } = await footnote('import', ...files, '--corpus', corpus);
    expect(status).toBe(1);
    expect(stdout).toMatch(/\[1\/2\] .*broken\.txt/);
    expect(stdout).toMatch(/\[2\/2\] .*bees\.txt → /);
    expect(await readdir(corpus)).toEqual(['city-bees.md']);
    const answer = await footnote('ask', 'How much honey did the hives give?', '--corpus', corpus);
    expect(answer.stdout).toContain('210 kg of honey');
  });

  it('ends as bad usage where a file is not there', async () => {
    const { status, stdout } = await footnote('import', join(folder, 'none.txt'), '--corpus', corpus);
    expect(status).toBe(2);
    expect(stdout).toMatch(/none\.txt: found nothing there/);
  });

  it('says that an article is there already', async () => {
    const { status, stdout } = await footnote('import', join(folder, 'bees.txt'), '--corpus', corpus);
    expect(status).toBe(0);
    expect(stdout).toMatch(/bees\.txt is here already, as “City Bees” .*: nothing to do/);
    expect(await readdir(corpus)).toHaveLength(1);
  });
});
