import { describe, expect, it } from 'vitest';
import { hanNames } from '../../../src/search/expand/han-names.js';
import type { NameSounds } from '../../../src/search/expand/name-sounds.js';
import { readUnits } from '../../../src/search/expand/units.js';
import { slice } from '../../../src/text/spans.js';

type Heard = ReturnType<NameSounds['toLatin']>;

function sounds(...heard: Heard): NameSounds {
  return { toChinese: () => [], toLatin: () => heard };
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

  it('are one word each', () => {
    const question = '郭建国住哪里';
    expect(readUnits(question, undefined, [{ start: 0, end: 3 }])).toMatchObject([
      { word: '郭建国', start: 0, end: 3, isName: true },
      { word: '住' },
    ]);
  });
});
