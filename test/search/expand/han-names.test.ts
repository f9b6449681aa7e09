import { describe, expect, it } from 'vitest';
import { hanNames } from '../../../src/search/expand/han-names.js';
import type { Lexicon } from '../../../src/lexicon/lexicon.js';
import type { NameSounds } from '../../../src/search/expand/name-sounds.js';
import { readUnits } from '../../../src/search/expand/units.js';
import { slice } from '../../../src/text/spans.js';

type Heard = ReturnType<NameSounds['toLatin']>;

function sounds(...heard: Heard): () => NameSounds {
  return () => ({ toChinese: () => [], toLatin: () => heard });
}
function names(question: string, sources: Parameters<typeof hanNames>[1]): readonly string[] {
  return hanNames(question, sources, undefined).map((span) => slice(question, span));
}

describe('names in Chinese characters', () => {
  it('sound like a Latin name of the texts, the longest at a place', () => {
    const heard = sounds(
      { text: 'lindqvist', weight: 0.6, start: 0, end: 3 },
      { text: 'lindqvist', weight: 0.9, start: 0, end: 5 },
    );
    expect(names('林德奎斯特去哪里了?', { sounds: heard })).toEqual(['林德奎斯特']);
  });

  it('are not two characters that sound a little alike', () => {
    const heard = sounds({ text: 'seek', weight: 0.62, start: 1, end: 3 });
    expect(names('时刻表在哪里?', { sounds: heard })).toEqual([]);
  });

  it('are those that are known, wherever else something is heard in them', () => {
    const heard = sounds({ text: 'lena', weight: 0.8, start: 1, end: 3 });
    expect(names('古丽娜扎住在哪里?', { sounds: heard, names: () => [{ start: 0, end: 4 }] })).toEqual([
      '古丽娜扎',
    ]);
  });

  it('are no part of a longer word or name, and no country with more characters', () => {
    const known = ['澳大利亚', '丹麦', '日本'];
    const lexicon = {
      isName: (word: string) => known.includes(word),
      logFrequency: () => undefined,
    } as unknown as Lexicon;
    const heard = (start: number, end: number): Heard => [{ text: 'name', weight: 0.9, start, end }];
    const heardOf = (question: string, [one]: Heard): readonly string[] =>
      one ? hanNames(question, { sounds: sounds(one) }, lexicon).map((span) => slice(question, span)) : [];
    expect(heardOf('澳大利亚在哪里?', heard(1, 4))).toEqual([]);
    expect(heardOf('丹麦克朗值多少?', heard(1, 4))).toEqual([]);
    expect(heardOf('主张日本减产的是谁?', heard(1, 4))).toEqual([]);
    expect(heardOf('布朗日本之行如何?', heard(0, 2))).toEqual(['布朗']);
  });

  it('are one word each', () => {
    const question = '郭建国住哪里';
    expect(readUnits(question, undefined, [{ start: 0, end: 3 }])).toMatchObject([
      { word: '郭建国', start: 0, end: 3, isName: true },
      { word: '住' },
    ]);
  });
});
