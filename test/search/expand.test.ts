/** Questions in the other language, and in other words: the paragraph that answers comes first, or among the first three. */
import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load-corpus.js';
import { finish } from '../../src/gradual.js';
import { buildNameSounds } from '../../src/search/expand/name-sounds.js';
import { expandQuery } from '../../src/search/expand.js';
import { buildMiniSearchIndex } from '../../src/search/minisearch-index.js';
import { toClasses, type TermClass } from '../../src/search/passage-index.js';
import { readQuery } from '../../src/search/query.js';
import { readWords, shareIn } from '../../src/search/ranked-words.js';
import {
  chineseOnEnglish,
  englishOnChinese,
  inOtherWords,
  unanswerable,
  type JudgedQuestion,
} from '../fixtures/bilingual/questions.js';
import { openWholeLexicon } from '../lexicon/open-lexicon.js';

const { articles } = await loadCorpus([join(import.meta.dirname, '..', 'fixtures', 'bilingual')]);
const passages = articles.flatMap((article) => article.passages);
const index = buildMiniSearchIndex(
  passages.map(({ id, text, section }) => ({ id, text, context: section ?? '' })),
);
const sounds = finish(buildNameSounds(passages.map(({ text }) => text)));
const lexicon = await openWholeLexicon();

function expand(question: string): readonly TermClass[] {
  return expandQuery(question, readQuery(question), { index, lexicon: () => lexicon, sounds: () => sounds });
}

/** Place of the paragraph that answers: 0 for the first, -1 if it is not found. */
function place({ question, contains = '' }: JudgedQuestion): number {
  return index
    .search(expand(question), 10)
    .findIndex(({ id }) => passages.find((passage) => passage.id === id)?.text.includes(contains));
}

describe('the paragraph that answers is among the first three', () => {
  it.each([...chineseOnEnglish, ...englishOnChinese, ...inOtherWords])(
    '$question → $contains ($reason)',
    (judged) => {
      expect(passages.filter(({ text }) => text.includes(judged.contains ?? ''))).toHaveLength(1);
      expect(place(judged)).toBeOneOf([0, 1, 2]);
    },
  );
});

describe('and mostly the first', () => {
  it.each([
    ['Chinese on English', chineseOnEnglish, 0.8],
    ['English on Chinese', englishOnChinese, 0.8],
    ['in other words', inOtherWords, 0.8],
  ] as const)('%s', (_, questions, least) => {
    expect(
      questions.filter((judged) => place(judged) === 0).length / questions.length,
    ).toBeGreaterThanOrEqual(least);
  });
});

describe('what no paragraph answers', () => {
  const covered = ({ question }: JudgedQuestion): number => {
    const classes = readWords(expand(question), index);
    return Math.max(...passages.map(({ text }) => shareIn(text, classes)));
  };
  const answered = [...chineseOnEnglish, ...englishOnChinese].map(covered).sort((a, b) => a - b);
  const middle = answered[Math.floor(answered.length / 2)] ?? 0;

  it.each(unanswerable)(
    '$question is covered less than half of those that one answers ($reason)',
    (judged) => {
      expect(covered(judged)).toBeLessThan(middle);
    },
  );
});

describe('without any source', () => {
  it('a question is its own terms', () => {
    const question = 'How many hedgehogs hibernate?';
    const terms = expandQuery(question, readQuery(question), { index }).flatMap((found) => found.terms);
    expect(terms.map(({ term }) => term)).toEqual(
      toClasses(readQuery(question).terms).flatMap((found) => found.terms.map(({ term }) => term)),
    );
  });

  it('a Chinese question finds nothing in English', () => {
    expect(index.search(toClasses(readQuery('刺猬').terms), 10)).toEqual([]);
  });
});

describe('a name that somebody is known by', () => {
  const named = (question: string, names: readonly string[]): readonly TermClass[] =>
    expandQuery(question, readQuery(question), {
      index,
      lexicon: () => lexicon,
      aliases: () => [{ start: 0, end: 2, names }],
    });

  it('is a name in Chinese, where no capitals tell it', () => {
    expect(named('苹果卖了多少', []).find(({ terms }) => terms[0]?.term === '苹果')?.isName).toBe(true);
  });

  it('is looked for by no part of it where no passage has it whole', () => {
    const terms = named('奔流在哪里', ['奔流公司']).flatMap(({ terms: all }) => all.map(({ term }) => term));
    expect(index.share('公司')).toBeGreaterThan(0);
    expect(terms).not.toContain('公司');
  });
});
