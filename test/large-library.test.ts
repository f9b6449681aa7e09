import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../src/answer/question.js';
import { awaitFacts, buildLibrary, LARGE_FROM } from '../src/library.js';
import type { Article } from '../src/model.js';

const PER_ARTICLE = 100;

/** Articles on ever other mills, one of which cost something. */
function articles(passageCount: number): readonly Article[] {
  return Array.from({ length: passageCount / PER_ARTICLE }, (_, at): Article => {
    const id = `mills-${at}`;
    return {
      document: { id, title: id, language: 'en', source: `${id}.md`, contentHash: '' },
      passages: Array.from({ length: PER_ARTICLE }, (_, i) => ({
        id: `${id}#${i + 1}`,
        documentId: id,
        ordinal: i + 1,
        language: 'en',
        role: 'paragraph',
        text:
          at + i === 0 ? 'The windmill at Zandvoort cost $3 million.' : `Mill ${at} ${i} stands by a river.`,
      })),
    };
  });
}

describe('a large library', () => {
  const library = buildLibrary(articles(LARGE_FROM));
  const blocks = (): readonly string[] =>
    answerQuestion(library, 'How much did the windmill at Zandvoort cost?', 'en').blocks.map(
      ({ kind }) => kind,
    );

  it('answers before it has read its articles for facts', () => {
    expect(library.hasFacts).toBe(false);
    expect(blocks()).toContain('quote');
    expect(blocks()).not.toContain('figures');
    expect(library.hasFacts).toBe(false);
  });

  it('waits no longer for its facts than it may', async () => {
    expect(await awaitFacts(library, 0)).toBe(false);
  });

  it('reads them in steps no larger than an article, and then shows the figure as well', async () => {
    let steps = 0;
    for (; !library.hasFacts; steps++) library.readOn();
    expect(steps).toBeGreaterThan(LARGE_FROM / PER_ARTICLE);
    expect(await awaitFacts(library, 0)).toBe(true);
    expect(blocks()).toContain('figures');
  });

  it('knows as much when it is asked for all at once as when it has read step by step', () => {
    const other = buildLibrary(articles(LARGE_FROM));
    expect(other.figures('windmill cost', 3)).toEqual(library.figures('windmill cost', 3));
    expect(other.facts).toEqual(library.facts);
  });

  it('then tries one by one whether what it suggests is answered', () => {
    expect(library.isAnswered.known('mills-3')).toBeUndefined();
    while (library.readOn());
    expect(library.isAnswered.known('mills-3')).toBe(true);
    expect(library.readOn()).toBe(false);
  });

  it('keeps nothing of what people type', () => {
    library.isAnswered.find('who built mills-3');
    expect(library.isAnswered.known('who built mills-3')).toBeUndefined();
  });
});

it('a small library has its facts from the start', () => {
  expect(buildLibrary(articles(PER_ARTICLE)).hasFacts).toBe(true);
});
