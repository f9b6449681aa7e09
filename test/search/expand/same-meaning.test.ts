import { describe, expect, it } from 'vitest';
import { everydayWords } from '../../../src/lang/meaning/everyday-words.js';
import { relatedWords } from '../../../src/lang/meaning/related-words.js';
import { sameMeaningOf } from '../../../src/search/expand/same-meaning.js';

describe('words that mean the same', () => {
  it.each([
    ['厂子', '工厂'],
    ['关门', '停产'],
    ['停产', 'closed'],
    ['owed', '负债'],
    ['rubbish', 'landfill'],
    ['rivals', '对手'],
    ['hungarian', 'hungary'],
    ['dutch', '荷兰'],
  ])('%s → %s', (word, other) => {
    expect([...sameMeaningOf(word).keys()]).toContain(other);
  });

  it.each([
    ['landlord', 'rent'],
    ['frontier', '海关'],
    ['昂贵', 'toll'],
  ])('%s is of one subject with %s, which weighs less', (word, other) => {
    expect(sameMeaningOf(word).get(other)).toBeLessThan(0.5);
  });

  it('weigh what they weigh as words of one meaning where they are of one subject as well', () => {
    expect(sameMeaningOf('倒闭').get('破产')).toBe(sameMeaningOf('厂子').get('工厂'));
  });

  it('are none for a word that is in no row, and never the word itself', () => {
    expect(sameMeaningOf('量子').size).toBe(0);
    expect([...sameMeaningOf('close').keys()]).not.toContain('closed');
  });

  it('stand once in a row, and in rows of two and more', () => {
    for (const row of [...everydayWords, ...relatedWords]) {
      expect(row.length, row.join(' ')).toBeGreaterThan(1);
      expect(new Set(row).size, row.join(' ')).toBe(row.length);
    }
  });
});
