/** The index as its description has it: every entry is looked at for every query. What the real ones must agree with. */
import type { Entry, PassageIndex } from '../../src/search/passage-index.js';
import { tokens } from '../../src/text/tokens.js';

const [K, B, CONTEXT_WEIGHT] = [0.8, 0.4, 0.4];

export function buildNaiveIndex(entries: readonly Entry[]): PassageIndex {
  const size = entries.length;
  const fields = (['text', 'context'] as const).map((field) =>
    readField(entries.map((entry) => entry[field])),
  );
  const countOf = (term: string): number =>
    entries.filter((_, i) => fields.some(({ counts }) => counts[i]?.has(term))).length;
  const rarity = (count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5));
  const isFrequent = (term: string): boolean => size > 20_000 && countOf(term) > size / 10;

  const termScore = (term: string, i: number): number =>
    fields
      .map(({ counts, averageLength }, field) => {
        const count = counts[i]?.get(term) ?? 0;
        if (count === 0) return 0;
        const penalty = K * (1 - B + (B * (counts[i]?.size ?? 0)) / averageLength);
        const withTerm = counts.filter((found) => found.has(term)).length;
        const weight = field === 0 ? 1 : CONTEXT_WEIGHT;
        return (weight * rarity(withTerm) * count * (K + 1)) / (count + penalty);
      })
      .reduce((sum, score) => sum + score, 0);

  return {
    size,
    share: (term) => countOf(term) / Math.max(1, size),
    weight: (term) => rarity(countOf(term)) * (/^\p{Script=Han}$/u.test(term) ? 0.5 : 1),
    search: (query, limit) => {
      const hasTelling = query.some(({ terms }) => terms.some(({ term }) => !isFrequent(term)));
      return entries
        .map(({ id }, i) => ({
          id,
          score: query.reduce((sum, { weight, terms }) => {
            const counted = terms.filter(({ term }) => !hasTelling || !isFrequent(term));
            const squares = counted.map((found) => (found.weight * termScore(found.term, i)) ** 2);
            return sum + weight * Math.sqrt(squares.reduce((all, square) => all + square, 0));
          }, 0),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}

interface Field {
  /** By entry: how often each term stands in it. */
  readonly counts: readonly ReadonlyMap<string, number>[];
  readonly averageLength: number;
}

function readField(texts: readonly string[]): Field {
  const counts = texts.map((text) => {
    const found = new Map<string, number>();
    for (const term of tokens(text)) found.set(term, (found.get(term) ?? 0) + 1);
    return found;
  });
  const total = counts.reduce((sum, { size }) => sum + size, 0);
  return { counts, averageLength: total / Math.max(1, texts.length) };
}
