import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.js';

describe('fold', () => {
  it.each([
    ['Traditional becomes Simplified', '臺積電與輝達', '台积电与辉达'],
    ['so it does by the word', '計畫隨著著名畫家著手', '计划随着著名画家着手'],
    ['capitals become small', 'OpenAI 與 GPT', 'openai 与 gpt'],
    ['full-width forms become half-width', 'ＡＢＣ１２％，', 'abc12%,'],
    ['accents are taken off', 'Dvořák, İzmir, Ürümqi', 'dvorak, izmir, urumqi'],
    ['what would change its length stays', '½ﬁß', '½ﬁß'],
    ['astral characters stay', '𠮷野家🍜', '𠮷野家🍜'],
  ])('%s: %s → %s', (_title, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('folds a text longer than one chunk', () => {
    expect(fold('臺'.repeat(20_001))).toBe('台'.repeat(20_001));
  });
});
