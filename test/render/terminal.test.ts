import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { wrapOffsets } from '../../src/render/wrap-text.js';
import { columnsOf } from '../../src/text/columns.js';
import { anyText } from './any-answer.js';

function wrap(text: string, width: number): string[] {
  const starts = wrapOffsets(text, width);
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
}

describe('columnsOf', () => {
  it.each([
    ['abc', 3],
    ['磨坊', 4],
    ['磨坊，1898年', 12],
    ['é', 1],
    ['e\u0301', 1],
    ['😀', 2],
    ['“x”', 3],
  ])('%j takes %i columns', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('wrapOffsets', () => {
  it.each([
    ['words whole', 'the old mill stands', 10, ['the old ', 'mill ', 'stands']],
    ['Chinese anywhere', '老磨坊立在河边', 6, ['老磨坊', '立在河', '边']],
    ['no mark at the start of a row', '老磨坊，立', 6, ['老磨', '坊，立']],
    ['a long word in pieces', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['line breaks', 'a\nb', 10, ['a\n', 'b']],
  ])('keeps %s', (_, text, width, rows) => {
    expect(wrap(text, width)).toEqual(rows);
  });

  it('loses nothing and stays within the width, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 60 }), (text, width) => {
        const rows = wrap(text, width);
        expect(rows.join('')).toBe(text);
        for (const row of rows) expect(columnsOf(row.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});

const passage = 'The mill was built in 1898. It burnt down twice. Nobody was hurt.';
const answer: Answer = {
  command: 'ask',
  query: 'How often did the mill burn down?',
  language: 'en',
  outcome: 'found',
  blocks: [
    { kind: 'quote', role: 'answer', citation: 1 },
    {
      kind: 'navigation',
      position: 2,
      total: 9,
      next: { command: 'library', arguments: { document: 'mill', passage: 3 } },
    },
  ],
  citations: [
    {
      number: 1,
      document: { id: 'mill', title: 'The Mill', url: 'https://example.org/mill' },
      ordinal: 4,
      section: 'Fires',
      passage,
      span: { start: 28, end: 48 },
      quote: passage.slice(28, 48),
    },
  ],
};

describe('renderTerminal', () => {
  it('shows the paragraph with the quoted part marked, where it stands, and what to type next', () => {
    expect(renderTerminal(answer, { width: 40, isColour: false })).toBe(
      [
        '/ask How often did the mill burn down?',
        '',
        '│ The mill was built in 1898. ⟦It burnt',
        '│ down twice.⟧ Nobody was hurt.',
        '[1] The Mill · ¶4 · Fires',
        'https://example.org/mill',
        '',
        '2 / 9',
        // Whole, so that it can be copied.
        '› Next →: footnote library --document mill --passage 3',
      ].join('\n'),
    );
  });

  it('underlines the quoted part where there is colour', () => {
    const text = renderTerminal(answer, { width: 100, isColour: true });
    expect(text).toContain('\u001b[1;4mIt burnt down twice.\u001b[0m');
    expect(text).not.toContain('⟦');
  });

  it('lets no text command the terminal', () => {
    const query = 'a\u001b[2Jb\u0007';
    expect(renderTerminal({ ...answer, query }, { isColour: true })).toContain('a\ufffd[2Jb\ufffd');
  });
});
