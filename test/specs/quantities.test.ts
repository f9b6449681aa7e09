/**
 * Paragraphs labelled by hand: `[{ text, language?, figures: ["36.57亿元 = 3657000000 CNY about"] }]`. `figures` are
 * all of the paragraph, in order: the words (matched where they overlap), value or `low..high`, unit and modifier.
 * The unit is the ISO 4217 code of money (`?` where the text leaves it open), the UCUM code of a measure, and the
 * dimension of what has none.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/lang/detect-language.js';
import type { LanguageTag, Quantity } from '../../src/model.js';
import { mentionsOf } from '../facts/figures-of.js';

interface Paragraph {
  readonly text: string;
  readonly language?: LanguageTag;
  readonly figures: readonly string[];
}

describe.each([
  ['quantities.zh.json', 0.97, 0.95],
  ['quantities.zh.held-out.json', 0.97, 0.94],
  ['quantities.en.json', 0.97, 0.95],
  ['quantities.en.held-out.json', 0.95, 0.92],
])('%s', (name, leastF1, leastWithBound) => {
  const file = new URL(`./${name}`, import.meta.url);
  const paragraphs = JSON.parse(readFileSync(file, 'utf8')) as readonly Paragraph[];
  const results = paragraphs.map(compare);
  const labels = sum(results.map(({ wanted }) => wanted));
  const found = sum(results.map(({ found }) => found));
  const wrong = results.flatMap(({ wrong }) => wrong).join('\n');

  it(`value and unit are right: F1 at least ${leastF1}`, () => {
    expect((2 * sum(results.map(({ right }) => right))) / (labels + found), wrong).toBeGreaterThan(leastF1);
  });

  it(`value, unit and bound are right: F1 at least ${leastWithBound}`, () => {
    expect((2 * sum(results.map(({ bounded }) => bounded))) / (labels + found), wrong).toBeGreaterThan(
      leastWithBound,
    );
  });
});

function compare({ text, language, figures }: Paragraph) {
  const mentions = mentionsOf(text, language ?? detectLanguage(text)).filter(
    ({ kind }) => kind === 'quantity',
  );
  const free = new Set(mentions);
  let [from, right, bounded] = [0, 0, 0];
  const wrong: string[] = [];
  for (const figure of figures) {
    const [words = '', label = ''] = figure.split(' = ');
    const [value, unit, modifier] = label.split(' ');
    const start = text.indexOf(words, from);
    from = start + words.length;
    const match = mentions.find(
      (one) =>
        free.has(one) &&
        one.kind === 'quantity' &&
        one.span.start < from &&
        start < one.span.end &&
        valueOf(one.value.quantity) === value &&
        isUnit(one.value.quantity, unit),
    );
    if (match?.kind !== 'quantity') {
      wrong.push(`${figure} is missing in: ${text}`);
      continue;
    }
    free.delete(match);
    right++;
    if (match.value.quantity.modifier === modifier) bounded++;
    else wrong.push(`${figure} is read as ${match.value.quantity.modifier} in: ${text}`);
  }
  for (const { text: extra } of free) wrong.push(`${extra} is no figure in: ${text}`);
  return { wanted: figures.length, found: mentions.length, right, bounded, wrong };
}

function valueOf({ low, high }: Quantity): string {
  return low === high ? low : `${low}..${high}`;
}

/** Whether a thing is counted or merely numbered is often open. */
function isUnit({ dimension, unit, currency }: Quantity, wanted: string | undefined): boolean {
  if (dimension === 'money') return (currency ?? '?') === wanted;
  if (wanted === 'number' || wanted === 'count') return dimension === 'count' || dimension === 'number';
  return (unit === '1' ? dimension : unit) === wanted;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
