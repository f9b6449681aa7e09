import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseForms } from '../../src/lexicon/base-forms.js';
import { buildLexicon } from '../../src/lexicon/build-lexicon.js';
import { readCedict } from '../../src/lexicon/cedict.js';
import { lazyLexicon, toLexicon, type Candidate, type Lexicon } from '../../src/lexicon/lexicon.js';
import { openTable } from '../../src/lexicon/packed-table.js';

const ENTRIES = [
  ['潮汐', '潮汐', 'chao2 xi1', 'tide'],
  ['潮', '潮', 'chao2', ['tide', 'damp; moist']],
  ['發電站', '发电站', 'fa1 dian4 zhan4', 'power station; (by extension) generating plant'],
  ['張', '张', 'Zhang1', 'surname Zhang'],
  ['渡輪', '渡轮', 'du4 lun2', ['(Tw) ferry boat', 'a boat that carries passengers across a strait']],
  [
    '北約',
    '北约',
    'Bei3 yue1',
    'NATO, abbr. for 北大西洋公約組織|北大西洋公约组织[Bei3 Da4 xi1 yang2 Gong1 yue1 Zu3 zhi1]',
  ],
  ['英文', '英文', 'Ying1 wen2', 'English (language)'],
  ['同道', '同道', 'Tong2 dao4', 'Tongdao (brand)'],
  ['同道', '同道', 'tong2 dao4', 'like-minded people'],
  ['T恤', 'T恤', 'T xu4', 'T-shirt'],
  ['韶關', '韶关', 'Shao2 guan1', 'see 韶關市|韶关市[Shao2 guan1 Shi4]'],
  ['見', '见', 'jian4', 'to see'],
  ['津門', '津门', 'Jin1 men2', 'Tianjin municipality (old name)'],
  ['朝陽', '朝阳', 'Chao2 yang2', 'see 朝陽區|朝阳区[Chao2 yang2 Qu1]'],
  ['朝陽', '朝阳', 'chao2 yang2', 'to be exposed to the sun'],
];

let folder = '';
let lexicon: Lexicon;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lexicon-'));
  const file = join(folder, 'all.js');
  await writeFile(file, `export default ${JSON.stringify({ all: ENTRIES })}`);
  const bytes = buildLexicon({
    glosses: await readCedict(file),
    relatives: [
      { of: 'tide', word: 'tidal', weight: 0.8 },
      { of: 'tide over', word: 'support', weight: 1 },
    ],
    definitions: [
      { of: 'ferry', words: ['boat', 'carries', 'passengers', 'river'], weight: 1 },
      { of: 'anchor', words: ['iron', 'holding', 'boat'], weight: 1 },
    ],
    kinds: [
      { of: 'ferry', kind: 'vehicle', weight: 0.5 },
      { of: 'ferry', kind: 'boat', weight: 1 },
    ],
    things: ['ferry', 'power station'],
    frequencies: new Map([['潮汐', 50]]),
  });
  lexicon = toLexicon(openTable(bytes));
  await writeFile(join(folder, 'lexicon.bin'), bytes);
});

afterAll(() => rm(folder, { recursive: true }));

const texts = (candidates: readonly Candidate[]): readonly string[] => candidates.map(({ text }) => text);

describe('the lexicon of a few entries', () => {
  it('a word before the character alone, the frequent before the rare', () => {
    expect(texts(lexicon.chinese('tide'))).toEqual(['潮汐', '潮']);
  });

  it('a phrase is found by its stems', () => {
    expect(texts(lexicon.chinese('power station'))).toEqual(['发电站']);
    expect(texts(lexicon.chinese('gener plant'))).toEqual(['发电站']);
  });

  it('a Chinese word gives its translations, the first meaning first', () => {
    expect(texts(lexicon.english('潮'))).toEqual(['tide', 'damp', 'moist']);
  });

  it('a thing has its kinds, the nearest first', () => {
    expect(texts(lexicon.kinds('ferry'))).toEqual(['boat', 'vehicle']);
    expect(['ferry', 'boat', 'tide'].map((key) => lexicon.isThing(key))).toEqual([true, false, false]);
  });

  it('a definition leads from the word to its stems, and from a stem to the word', () => {
    expect(texts(lexicon.definition('ferry'))).toContain('passeng');
    expect(texts(lexicon.defined('passeng'))).toEqual(['ferry']);
  });

  it.each([
    ['北约', true, 'explained with capitals'],
    ['潮汐', false, 'an ordinary word'],
    ['张', false, 'a surname'],
    ['英文', false, 'a language'],
    ['同道', false, 'an ordinary word as well'],
    ['韶关', true, 'short for a city'],
    ['津门', true, 'a city by what it is'],
    ['朝阳', false, 'a district and an ordinary word'],
  ])('%s is a name: %s (%s)', (word, isName) => {
    expect(lexicon.isName(word)).toBe(isName);
  });

  it('a longer explanation finds its word by what stands out in it', () => {
    expect(texts(lexicon.explanation('渡轮'))).toContain('ferri');
    expect(texts(lexicon.explainedWith('ferri'))).toContain('渡轮');
  });

  it('an abbreviation and its full form lead to each other', () => {
    expect(texts(lexicon.sameAs('北约'))).toContain('北大西洋公约组织');
    expect(texts(lexicon.sameAs('北大西洋公约组织'))).toContain('北约');
  });

  it('a reference is no English word', () => {
    expect(texts(lexicon.chinese('see'))).toEqual(['见']);
    expect(texts(lexicon.sameAs('韶关'))).toContain('韶关市');
  });

  it('words of today are there without the dictionaries', () => {
    expect(texts(lexicon.chinese('data centr'))).toContain('数据中心');
  });

  it('relatives of a phrasal verb are not those of the verb', () => {
    expect(texts(lexicon.relatives('tide'))).toEqual(['tidal']);
  });

  it('surnames and words in two scripts are left out', () => {
    expect(lexicon.has('张')).toBe(false);
    expect(lexicon.has('t恤')).toBe(false);
  });

  it('a stem in fewer explanations is rarer', () => {
    expect(lexicon.rarity('ferri')).toBeGreaterThan(0);
    expect(lexicon.rarity('tide')).toBeLessThan(lexicon.rarity('damp'));
  });
});

describe('the base forms of a word', () => {
  it.each([
    ['studies', 'study'],
    ['bought', 'buy'],
    ['stopped', 'stop'],
    ['making', 'make'],
    ['wolves', 'wolf'],
    ['largest', 'large'],
    ['tides', 'tide'],
  ])('%s → %s', (word, base) => {
    expect(baseForms(word)).toContain(base);
  });

  it('begin with the word itself', () => {
    expect(baseForms('news')[0]).toBe('news');
  });
});

describe('a lexicon opened when needed', () => {
  it('is read from its file', () => {
    expect(lazyLexicon(join(folder, 'lexicon.bin'))()?.has('tide')).toBe(true);
  });

  it('is none where there is no file', () => {
    expect(lazyLexicon(join(folder, 'missing.bin'))()).toBeUndefined();
  });
});
