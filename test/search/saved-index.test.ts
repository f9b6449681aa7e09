import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMiniSearchIndex, openMiniSearchIndex } from '../../src/search/minisearch-index.js';
import { toClasses, type Entry } from '../../src/search/passage-index.js';
import type { SavedState } from '../../src/search/saved-index.js';

const ENTRIES: readonly Entry[] = [
  { id: 'a', text: '盐田的面积缩小了一半。', context: '盐业' },
  { id: 'b', text: 'Salt pans cover 40 hectares; salt is sold abroad.', context: 'Trade' },
  { id: 'c', text: '盐由铁路运往内陆,每年约1.5万吨。', context: '' },
];
const saved = buildMiniSearchIndex(ENTRIES).save();
const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = saved.slice();
  change(bytes);
  return bytes;
};
const renamed = ENTRIES.map((entry, i) => (i === 1 ? { ...entry, text: `${entry.text}!` } : entry));

describe('a saved index', () => {
  it.each<readonly [title: string, entries: readonly Entry[], bytes: Uint8Array | undefined, SavedState]>([
    ['is used for the entries it was made of', ENTRIES, saved, 'used'],
    ['is used from the middle of a larger buffer', ENTRIES, inLargerBuffer(saved), 'used'],
    ['may be absent', ENTRIES, undefined, 'absent'],
    ['is outdated where a text changed', renamed, saved, 'outdated'],
    [
      'is outdated where an entry is new',
      [...ENTRIES, { id: 'd', text: '', context: '' }],
      saved,
      'outdated',
    ],
    ['is outdated where the order changed', [...ENTRIES].reverse(), saved, 'outdated'],
    ['is outdated in another format', ENTRIES, changed((bytes) => (bytes[4] = 99)), 'outdated'],
    ['is damaged where it is empty', ENTRIES, new Uint8Array(), 'damaged'],
    ['is damaged where it is something else', ENTRIES, new TextEncoder().encode('{}'.repeat(99)), 'damaged'],
    ['is damaged where the end is missing', ENTRIES, saved.slice(0, -1), 'damaged'],
    ['is damaged where something follows', ENTRIES, new Uint8Array([...saved, 0]), 'damaged'],
    [
      'is damaged where a byte differs',
      ENTRIES,
      changed((b) => (b[b.length - 3] = ~(b.at(-3) ?? 0))),
      'damaged',
    ],
  ])('%s', (_title, entries, bytes, state) => {
    const opened = openMiniSearchIndex(entries, bytes);
    expect(opened.saved).toBe(state);
    for (const term of ['盐', '盐田', 'salt', '1.5', '贸易']) {
      expect(opened.index.search(toClasses([term]), 9)).toEqual(
        buildMiniSearchIndex(entries).search(toClasses([term]), 9),
      );
    }
  });

  it('of no entries is one too', () => {
    expect(openMiniSearchIndex([], buildMiniSearchIndex([]).save()).saved).toBe('used');
  });

  it('is noticed to be damaged wherever the damage is', () => {
    const position = fc.integer({ min: 0, max: saved.length - 1 });
    fc.assert(
      fc.property(position, fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = changed((all) => (all[at] = (all[at] ?? 0) ^ flip));
        expect(openMiniSearchIndex(ENTRIES, bytes).saved).not.toBe('used');
      }),
    );
  });

  it('takes fewer bytes than its texts and a head', () => {
    const entries = Array.from({ length: 200 }, (_, i) => ({
      id: String(i),
      text: '盐田的面积缩小了一半,盐由铁路运往内陆。'.repeat(8),
      context: '',
    }));
    const textBytes = entries.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(buildMiniSearchIndex(entries).save().length).toBeLessThan(textBytes);
  });
});

function inLargerBuffer(bytes: Uint8Array): Uint8Array {
  const buffer = new Uint8Array(bytes.length + 13);
  buffer.set(bytes, 7);
  return buffer.subarray(7, 7 + bytes.length);
}
