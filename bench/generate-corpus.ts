/** A corpus of any size, the same for the same seed: articles in both languages, with people, figures and dates. */
import type { Article, LanguageTag, Passage } from '../src/model.js';

const PASSAGES_AN_ARTICLE = 25;

const ZH = {
  subjects: [
    '港口',
    '电网',
    '轨道交通',
    '海水淡化厂',
    '风电场',
    '种子库',
    '冷链物流',
    '数字图书馆',
    '湿地公园',
    '卫星地面站',
  ],
  places: ['青岛', '成都', '泉州', '洛阳', '宜昌', '大连', '昆明', '兰州'],
  people: ['周明远', '李静怡', '王思齐', '陈若兰', '赵启航', '孙雅文'],
  verbs: ['投入', '新增', '拨款', '筹集', '追加'],
  sentence: (pick: Pick, number: Numbers) => [
    `${pick(ZH.places)}的${pick(ZH.subjects)}项目在${number(1995, 2025)}年${pick(ZH.verbs)}约${number(2, 900)}亿元。`,
    `项目负责人${pick(ZH.people)}表示,${pick(ZH.subjects)}的运行成本下降了${number(2, 60)}%。`,
    `${pick(ZH.places)}计划到${number(2026, 2040)}年建成超过${number(3, 800)}座${pick(ZH.subjects)}。`,
    `与${pick(ZH.places)}相比,${pick(ZH.subjects)}的规模大约是其${number(2, 9)}倍。`,
    `研究人员认为,${pick(ZH.subjects)}与${pick(ZH.subjects)}之间的协同仍有待观察。`,
  ],
};

const EN = {
  subjects: [
    'harbour',
    'power grid',
    'light railway',
    'desalination plant',
    'seed bank',
    'cold store',
    'reading room',
    'wetland reserve',
  ],
  places: ['Bergen', 'Porto', 'Galway', 'Turku', 'Trieste', 'Aarhus', 'Ghent', 'Split'],
  people: ['Maria Sand', 'Tomas Iversen', 'Grace Okello', 'Pieter Vos', 'Nadia Rahal', 'Owen Clarke'],
  verbs: ['spent', 'raised', 'set aside', 'invested'],
  sentence: (pick: Pick, number: Numbers) => [
    `The ${pick(EN.subjects)} in ${pick(EN.places)} ${pick(EN.verbs)} about $${number(2, 900)} million in ${number(1995, 2025)}.`,
    `Its director, ${pick(EN.people)}, said that the cost of the ${pick(EN.subjects)} fell by ${number(2, 60)} percent.`,
    `${pick(EN.places)} plans to build more than ${number(3, 800)} units of the ${pick(EN.subjects)} by ${number(2026, 2040)}.`,
    `Compared with ${pick(EN.places)}, the ${pick(EN.subjects)} is roughly ${number(2, 9)} times as large.`,
    `Researchers believe that the ${pick(EN.subjects)} and the ${pick(EN.subjects)} may yet be joined.`,
  ],
};

type Pick = (words: readonly string[]) => string;
type Numbers = (from: number, to: number) => number;

/** Articles of 25 passages each, `passageCount` passages in all, Chinese and English in turn. */
export function generateCorpus(passageCount: number, seed = 1): readonly Article[] {
  const random = congruential(seed);
  const number: Numbers = (from, to) => from + Math.floor(random() * (to - from + 1));
  const pick: Pick = (words) => words[number(0, words.length - 1)] ?? '';
  return Array.from({ length: Math.ceil(passageCount / PASSAGES_AN_ARTICLE) }, (_, i) => {
    const isChinese = i % 2 === 0;
    const language: LanguageTag = isChinese ? 'zh-Hans' : 'en';
    const { sentence } = isChinese ? ZH : EN;
    const id = `generated-${i}`;
    const count = Math.min(PASSAGES_AN_ARTICLE, passageCount - i * PASSAGES_AN_ARTICLE);
    const passages = Array.from({ length: count }, (_unused, j): Passage => {
      const text = Array.from({ length: number(3, 6) }, () => pick(sentence(pick, number))).join(
        isChinese ? '' : ' ',
      );
      return { id: `${id}#${j + 1}`, documentId: id, ordinal: j + 1, language, role: 'paragraph', text };
    });
    const title = `${pick((isChinese ? ZH : EN).subjects)} ${i}`;
    return { document: { id, title, language, source: id, contentHash: `${seed}-${i}` }, passages };
  });
}

/** Numbers in [0, 1), the same for the same seed. @see Numerical Recipes, "Quick and dirty generators", for the constants */
function congruential(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
