import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load-corpus.js';

const { articles, problems } = await loadCorpus([join(import.meta.dirname, '..', '..', 'corpus')]);
const digest = (id: string) => articles.find((article) => article.document.id === id)?.passages ?? [];

test('everything the project ships loads', () => {
  expect(problems).toEqual([]);
});

test('the two digests correspond, paragraph by paragraph and section by section', () => {
  const shapeOf = (id: string) => {
    const sections: (string | undefined)[] = [];
    return digest(id).map(({ role, section }) => {
      if (!sections.includes(section)) sections.push(section);
      return [role, sections.indexOf(section)];
    });
  };
  expect(shapeOf('allen-ai-leadership-zh').length).toBeGreaterThan(25);
  expect(shapeOf('allen-ai-leadership-en')).toEqual(shapeOf('allen-ai-leadership-zh'));
});

/** The digits that a text writes, those of magnitudes aside: what both languages write alike. */
const yearsAndShares = (text: string) => text.match(/\b(?:19|20)\d\d(?!\d)|\d+(?:\.\d+)?%/g) ?? [];

test('both digests give the same years and percentages in each paragraph', () => {
  const english = digest('allen-ai-leadership-en');
  for (const { ordinal, text } of digest('allen-ai-leadership-zh')) {
    const other = english[ordinal - 1]?.text ?? '';
    expect([ordinal, ...yearsAndShares(other).sort()]).toEqual([ordinal, ...yearsAndShares(text).sort()]);
  }
});
