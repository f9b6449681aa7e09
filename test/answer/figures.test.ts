import { describe, expect, it } from 'vitest';
import { answerFigures, type FigureFilter } from '../../src/answer/figures.js';
import type { Library } from '../../src/library.js';
import type { FigureRow } from '../../src/model.js';
import { libraryOf } from './library-of.js';

const harbour = libraryOf({
  id: 'harbour',
  language: 'en',
  text: [
    'Port Meredith spends 3% of its GDP on the harbour, and 0.6% on the railway.',
    'The two sides of the quay were joined in 1998. Its 12 cranes were made in a factory nearby.',
  ],
});

function rowsFor(library: Library, query: string, filter: FigureFilter = {}): readonly FigureRow[] {
  return answerFigures(library, query, filter, 'en').blocks.flatMap((block) =>
    block.kind === 'figures' ? block.rows : [],
  );
}

const textsFor = (library: Library, query: string): string[] =>
  rowsFor(library, query).map(({ text }) => text);

describe('figures on a topic', () => {
  it('are found by a word in capitals', () => {
    expect(textsFor(harbour, 'GDP')).toContain('3%');
  });
});
