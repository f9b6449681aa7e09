import { describe, expect, it } from 'vitest';
import { writeMentions } from '../../src/cli/mention-json.js';

const line = (text: string, language: 'zh-Hans' | 'en'): string => writeMentions({ id: 7, text, language });

describe('writeMentions', () => {
  it('the id stands as it was given, and each span covers its text', () => {
    const text = '2024年营收约为36.57亿元。';
    const written = JSON.parse(line(text, 'zh-Hans')) as {
      id: number;
      mentions: { kind: string; start: number; end: number; text: string }[];
    };
    expect(written.id).toBe(7);
    expect(written.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
      written.mentions.map((mention) => mention.text),
    );
  });

  it('a figure has its value, unit, bound, subject and time', () => {
    const { mentions } = JSON.parse(line('2024年营收约为36.57亿元。', 'zh-Hans')) as {
      mentions: { kind: string }[];
    };
    expect(mentions.find(({ kind }) => kind === 'quantity')).toMatchObject({
      ...{ dimension: 'money', low: 3657000000, high: 3657000000, modifier: 'about', modifierText: '约为' },
      ...{ unit: '1', currency: 'CNY', subject: '营收', when: '2024', modality: 'fact' },
    });
  });

  it('a long decimal is written exactly, without an exponent', () => {
    expect(line('It weighs 0.00000012345678901 kg.', 'en')).toContain('"low":0.00000012345678901,');
  });

  it('a claim tells its speaker in the words of the text, and whom they mean', () => {
    const { mentions } = JSON.parse(
      line('Engineer Laura Stein left in May. She said the dam was safe.', 'en'),
    ) as { mentions: { kind: string; voice?: string }[] };
    expect(mentions.find(({ kind, voice }) => kind === 'claim' && voice === 'attributed')).toMatchObject({
      speaker: 'She',
      entity: 'Laura Stein',
      text: 'the dam was safe',
    });
  });

  it('an ordinal and a date are kinds of their own', () => {
    const { mentions } = JSON.parse(line('第三届大会于2025年3月开幕。', 'zh-Hans')) as {
      mentions: { kind: string }[];
    };
    expect(mentions.filter(({ kind }) => kind !== 'claim')).toMatchObject([
      { kind: 'ordinal', rank: 3 },
      { kind: 'date', edtf: '2025-03' },
    ]);
  });
});
