import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foreign, pair, readSquad } from '../../bench/squad.js';

const folder = mkdtempSync(join(tmpdir(), 'squad-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CHINESE = [
  {
    context: '灯塔高36米。',
    qas: [
      { id: 'height', question: '灯塔多高?', answers: [{ text: '36米' }] },
      { id: 'owner', question: '灯塔是谁的?', answers: [], is_impossible: true },
    ],
  },
  { context: 'The ferry is old.', qas: [{ id: 7, question: 'How is it?', answers: [{ text: 'old' }] }] },
  { context: '灯塔高36米。', qas: [] },
];

describe('readSquad', () => {
  const { passages, questions } = readSquad(file('zh', { data: [{ paragraphs: CHINESE }] }));

  it('takes a text that stands there twice for one passage', () => {
    expect(passages.map(({ text, language }) => [text, language])).toEqual([
      ['灯塔高36米。', 'zh-Hans'],
      ['The ferry is old.', 'en'],
    ]);
  });

  it('gives no passage to impossible questions', () => {
    expect(questions.map(({ id, passageId, answers }) => [id, passageId, answers])).toEqual([
      ['height', passages[0]?.id, ['36米']],
      ['owner', undefined, []],
      ['7', passages[1]?.id, ['old']],
    ]);
  });

  it('refuses what is not in the format', () => {
    expect(() => readSquad(file('list', []))).toThrow(/list\.json: expected a SQuAD file/);
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{"data": [');
    expect(() => readSquad(broken)).toThrow(/broken\.json: expected a SQuAD file/);
  });
});

describe('two files', () => {
  const zh = readSquad(file('p', { data: [{ paragraphs: CHINESE }] }));
  const asked = [
    { id: 'height', question: 'How tall is it?' },
    { id: 'other', question: 'Who?' },
  ];
  const en = readSquad(file('q', { data: [{ paragraphs: [{ context: 'A lighthouse.', qas: asked }] }] }));

  it('are paired by the ids of their questions', () => {
    const { passages, questions } = pair(zh, en);
    expect(passages).toEqual(zh.passages);
    expect(questions).toEqual([
      { id: 'height', text: 'How tall is it?', passageId: zh.passages[0]?.id, answers: ['36米'] },
    ]);
  });

  it('have no answers for each other', () => {
    expect(foreign(en).map(({ passageId }) => passageId)).toEqual([undefined, undefined]);
  });
});

function file(name: string, content: unknown): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
