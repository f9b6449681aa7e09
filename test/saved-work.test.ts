import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/corpus/read-article.js';
import { extract } from '../src/facts/extract.js';
import { readArticle as readForFacts } from '../src/facts/recognizer.js';
import { buildLibrary } from '../src/library.js';
import type { Mention } from '../src/model.js';
import { openSavedLine, openSavedMentions } from '../src/saved-work.js';

const article = (text: string, id = 'ferries') =>
  readArticle(`---\ntitle: Ferries\nlanguage: en\n---\n\n${text}\n`, `/${id}.md`);
const FERRIES = article(
  'Maria Lund, the harbour master of Vik, said the ferry had carried 4,200 cars in May 2023.',
);
const found = extract(readForFacts(FERRIES));

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'mentions-'));

/** A folder in which what was found in the article is kept, and the file with it. */
function saved(): { readonly folder: string; readonly file: string } {
  const folder = newFolder();
  openSavedMentions(folder, [FERRIES]).write(FERRIES, found);
  return { folder, file: join(folder, readdirSync(folder)[0] ?? '') };
}

const write = (file: string, content: unknown): void =>
  writeFileSync(file, gzipSync(JSON.stringify(content)));

describe('what was found in an article', () => {
  it('is read as it was written', () => {
    const { folder } = saved();
    expect(openSavedMentions(folder, [FERRIES]).read(FERRIES)).toEqual(found);
    expect(found.length).toBeGreaterThan(2);
  });

  it('gives a library the same facts as the article itself, which is not read again', () => {
    const { folder } = saved();
    const written: unknown[] = [];
    const { read } = openSavedMentions(folder, [FERRIES]);
    const library = buildLibrary([FERRIES], {
      foundBefore: { read, write: (_, mentions) => written.push(mentions) },
    });
    expect(library.facts).toEqual(buildLibrary([FERRIES]).facts);
    expect(written).toEqual([]);
  });

  it.each<[string, (file: string) => void]>([
    [
      'ends early',
      (file) => {
        writeFileSync(file, readFileSync(file).subarray(0, -20));
      },
    ],
    [
      'has a byte changed',
      (file) => {
        writeFileSync(
          file,
          readFileSync(file).map((byte, i) => (i === 60 ? byte ^ 1 : byte)),
        );
      },
    ],
    [
      'is empty',
      (file) => {
        writeFileSync(file, '');
      },
    ],
    [
      'holds no list',
      (file) => {
        write(file, { passageId: 'ferries#1' });
      },
    ],
    [
      'holds what are no mentions',
      (file) => {
        write(file, [null, 3]);
      },
    ],
    [
      'holds mentions that do not stand in the article',
      (file) => {
        write(
          file,
          found.map((one: Mention) => ({ ...one, span: { start: 1, end: 4 } })),
        );
      },
    ],
  ])('is not read where the file %s', (_, damage) => {
    const { folder, file } = saved();
    damage(file);
    expect(openSavedMentions(folder, [FERRIES]).read(FERRIES)).toBeUndefined();
  });

  it.each([
    ['by another version', FERRIES, 'another version'],
    [
      'before the article changed',
      article('The ferry of Vik had carried 4,300 cars in May 2023.'),
      undefined,
    ],
    ['in an article of another name', article(FERRIES.passages[0]?.text ?? '', 'boats'), undefined],
  ])('is not read where it was found %s, and is deleted', (_, now, finder) => {
    const { folder } = saved();
    expect(openSavedMentions(folder, [now], finder).read(now)).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is all that is ever deleted in its folder', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'notes.json.gz'), '');
    openSavedMentions(folder, []);
    expect(readdirSync(folder)).toEqual(['notes.json.gz']);
  });

  it('is not kept in a folder that cannot be', () => {
    const file = join(newFolder(), 'a file');
    writeFileSync(file, '');
    const kept = openSavedMentions(join(file, 'mentions'), [FERRIES]);
    expect(() => {
      kept.write(FERRIES, found);
    }).not.toThrow();
    expect(kept.read(FERRIES)).toBeUndefined();
  });
});

describe('where the line between answers and others lies', () => {
  const LINE = { threshold: 0.41, questions: 90, kept: 0.9, refused: 0.8 };

  it('is drawn once, and read by whoever opens the same articles', () => {
    const folder = newFolder();
    const drawn = buildLibrary([FERRIES], { drawnBefore: openSavedLine(folder, [FERRIES]) }).abstention;
    expect(openSavedLine(folder, [FERRIES]).read()).toEqual(drawn);
    openSavedLine(folder, [FERRIES]).write(LINE);
    const again = buildLibrary([FERRIES], { drawnBefore: openSavedLine(folder, [FERRIES]) });
    expect(again.abstention).toEqual(LINE);
  });

  it('is not that of other articles, of another model or of another version', () => {
    const folder = newFolder();
    openSavedLine(folder, [FERRIES]).write(LINE);
    expect(openSavedLine(folder, [FERRIES]).read()).toEqual(LINE);
    expect(openSavedLine(folder, [article('Another text about ferries.')]).read()).toBeUndefined();
    expect(openSavedLine(folder, [FERRIES], ['a model']).read()).toBeUndefined();
    expect(openSavedLine(folder, [FERRIES], [], 'older').read()).toBeUndefined();
  });

  it.each(['', '{"key":', '{"key":"x","line":null}'])('is drawn anew where the file has %j', (content) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'abstention.json'), content);
    expect(openSavedLine(folder, [FERRIES]).read()).toBeUndefined();
  });
});
