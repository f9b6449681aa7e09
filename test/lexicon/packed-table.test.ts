import { describe, expect, it } from 'vitest';
import { openTable, packTable } from '../../src/lexicon/packed-table.js';

// In the order of UTF-8 bytes.
const strings = ['chip', 'computer chip', '芯', '芯片', '芯片厂', '芯𠮷', '𠮷', '𠮷片'];
const table = packTable({
  strings,
  values: [0, 0.5, 1, 0.25, 0, 0, 0, 0],
  relations: {
    chinese: new Map([
      [
        0,
        [
          { target: 3, weight: 1 },
          { target: 2, weight: 0.4 },
        ],
      ],
    ]),
    english: new Map([[3, [{ target: 1, weight: 0.001 }]]]),
  },
});

describe('a table packed and opened', () => {
  const open = openTable(table);

  it.each(strings)('finds %s by itself', (text) => {
    expect(open.text(open.find(text) ?? -1)).toBe(text);
  });

  it.each(['', 'chi', 'chips', '芯片组', '芯片厂家', '芯𠮷片', '𠮷芯', '\ud842', 'zebra'])(
    'does not find %j',
    (text) => {
      expect(open.find(text)).toBeUndefined();
    },
  );

  it('keeps links in their order, weights to a 255th', () => {
    const links = open.links('chinese', 0);
    expect(links.map(({ target }) => target)).toEqual([3, 2]);
    expect(links[0]?.weight).toBe(1);
    expect(links[1]?.weight).toBeCloseTo(0.4, 2);
  });

  it('never rounds a weight to nothing', () => {
    expect(open.links('english', 3)[0]?.weight).toBeGreaterThan(0);
  });

  it('has no links where none were given', () => {
    expect(open.links('chinese', 2)).toEqual([]);
    expect(open.links('unheard of', 0)).toEqual([]);
  });

  it('keeps values to a 255th', () => {
    expect(open.value(1)).toBeCloseTo(0.5, 2);
  });

  it('opens at any place in memory', () => {
    const shifted = new Uint8Array(table.length + 1);
    shifted.set(table, 1);
    expect(openTable(shifted.subarray(1)).find('芯片')).toBe(3);
  });
});

describe('what is not a table', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('# An article\0')],
    ['another layout', Buffer.from('{"mark":"footnote-lexicon-0","places":{}}\0')],
  ])('%s is refused', (_, bytes) => {
    expect(() => openTable(bytes)).toThrow(/expected a table marked/);
  });
});
