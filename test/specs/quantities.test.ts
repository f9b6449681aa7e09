/**
 * Labelled paragraphs: `[{ language, text, figures: [{ text, value, unit, modifier }] }]`. `figures` are all of the
 * paragraph, in order; `value` is one exact decimal or the two ends of a range; `unit` is the ISO 4217 code of
 * money, else dimension and UCUM code.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LanguageTag, Quantity } from '../../src/model.js';
import { figuresOf } from '../facts/figures-of.js';

interface Labelled {
  readonly language: LanguageTag;
  readonly text: string;
  readonly figures: readonly unknown[];
}

describe.each(['zh', 'en'])('labelled paragraphs (%s)', (language) => {
  const file = new URL(`./quantities.${language}.json`, import.meta.url);
  const paragraphs = JSON.parse(readFileSync(file, 'utf8')) as readonly Labelled[];

  it.each(paragraphs)('every figure is read, and nothing else: $text', ({ text, language: tag, figures }) => {
    expect(figuresOf(text, tag).map((figure) => label(figure.text, figure.quantity))).toEqual(figures);
  });
});

function label(text: string, { low, high, dimension, unit, currency, modifier }: Quantity): unknown {
  const value = low === high ? low : [low, high];
  return { text, value, unit: dimension === 'money' ? currency : `${dimension} ${unit}`, modifier };
}
