import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isEmbeddingInstalled, openEmbedder } from '../../src/embedding/embedder.js';
import { openMeaning } from '../../src/embedding/meaning.js';
import { readModelFolder } from '../../src/embedding/model-folder.js';
import { passageVectors } from '../../src/embedding/passage-vectors.js';
import { buildLibrary, prepare } from '../../src/library.js';
import type { Passage } from '../../src/model.js';
import { writeTinyModel } from './tiny-model.js';

const folder = mkdtempSync(join(tmpdir(), 'footnote-embedding-'));
const model = join(folder, 'tiny');
writeTinyModel(model, [
  ['bakery', 'zorp', '面', '包'],
  ['closed', 'shut', '关'],
  ['whale', '鲸'],
]);
afterAll(() => rmSync(folder, { recursive: true }));

const TEXTS = ['The bakery closed.', 'A whale passed.'];
const passages = TEXTS.map((text, i): Passage => ({
  id: `a#${i + 1}`,
  documentId: 'a',
  ordinal: i + 1,
  language: 'en',
  role: 'paragraph',
  text,
}));
const fail = (error: unknown): never => {
  throw error;
};

describe('a folder with a model', () => {
  it('is read as it is laid out', () => {
    expect(readModelFolder(model)).toEqual({
      path: model,
      weights: 'fp32',
      pooling: 'mean',
      prompts: { question: '', passage: '' },
    });
  });

  it('says how its vectors are pooled and what stands before its texts', () => {
    const other = join(folder, 'other');
    writeTinyModel(join(other, '1_Pooling'), []);
    writeTinyModel(other, [['a']]);
    writeFileSync(join(other, '1_Pooling', 'config.json'), '{"pooling_mode_cls_token":true}');
    writeFileSync(
      join(other, 'config_sentence_transformers.json'),
      '{"prompts":{"query":"Q: ","document":"D: "}}',
    );
    expect(readModelFolder(other)).toMatchObject({
      pooling: 'cls',
      prompts: { question: 'Q: ', passage: 'D: ' },
    });
  });

  it('that is none is refused, with what it lacks', () => {
    expect(() => readModelFolder(folder)).toThrow(/found no config\.json, no tokenizer\.json.*model\.onnx/);
  });
});

describe.skipIf(!isEmbeddingInstalled())('the model', () => {
  it('finds texts alike that share no word, across languages', async () => {
    const meaning = openMeaning(passages, openEmbedder(model), join(folder, 'vectors'), fail);
    expect(meaning.likeness('面包关')).toBeUndefined();
    await meaning.prepare('面包关', Infinity);
    const [bakery = 0, whale = 0] = meaning.likeness('面包关') ?? [];
    expect(bakery).toBeGreaterThan(0.9);
    expect(whale).toBeLessThan(0.1);
  });

  it('reads no passage twice, and those of a damaged file again', async () => {
    const file = join(folder, 'kept');
    const { passages: read, ...rest } = openEmbedder(model);
    const asked: string[] = [];
    const embedder = {
      ...rest,
      passages: (texts: readonly string[]) => {
        asked.push(...texts);
        return read(texts);
      },
    };
    const first = await passageVectors(TEXTS, embedder, file);
    const second = await passageVectors([...TEXTS, 'shut', 'shut'], embedder, file);
    expect(second.slice(0, 2)).toEqual(first);
    expect(second[2]).toEqual(second[3]);
    expect(asked).toEqual([...TEXTS, 'shut']);
    writeFileSync(file, readFileSync(file).subarray(0, -3));
    await passageVectors(TEXTS, embedder, file);
    expect(asked).toEqual([...TEXTS, 'shut', ...TEXTS]);
  });

  it('that cannot be used is reported, and answers wait for nothing', async () => {
    writeTinyModel(join(folder, 'broken'), [['a']]);
    writeFileSync(join(folder, 'broken', 'onnx', 'model.onnx'), 'no model');
    const told: unknown[] = [];
    const meaning = openMeaning(
      passages,
      openEmbedder(join(folder, 'broken')),
      join(folder, 'none'),
      (error) => told.push(error),
    );
    await meaning.prepare('a', Infinity);
    await meaning.prepare('b', Infinity);
    expect(told).toHaveLength(1);
    expect(meaning.likeness('a')).toBeUndefined();
  });

  it('puts a passage first that shares no word with the question', async () => {
    const document = { id: 'a', title: 'Streets', language: 'en', source: 'a.md', contentHash: '' } as const;
    const article = { document, passages: [...passages].reverse() };
    const library = buildLibrary([article], {
      openMeaning: (read) => openMeaning(read, openEmbedder(model), join(folder, 'library'), fail),
    });
    const question = 'Has the zorp passed?';
    const found = (): readonly string[] =>
      library.search(question, 2).hits.map(({ passage }) => passage.text);
    expect(found()).toEqual(['A whale passed.']);
    await prepare(library, { question, limit: 2 }, Infinity);
    expect(found()).toEqual(['The bakery closed.', 'A whale passed.']);
  });
});
