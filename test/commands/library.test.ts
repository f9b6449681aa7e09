import { describe, expect, it } from 'vitest';
import { libraryOf } from '../answer/library-of.js';
import { blocksOf, notesOf, quotesOf, run, suggest } from './run.js';

describe('/library', () => {
  it('lists every document with what is known of it', () => {
    const rows = blocksOf(run('library'), 'documents').flatMap((block) => block.rows);
    expect(rows.map(({ id, passageCount }) => [id, passageCount])).toEqual([
      ['night-trains', 6],
      ['seed-bank', 3],
      ['tidal-power', 6],
    ]);
    expect(rows[0]).toMatchObject({
      author: 'Hanna Lindqvist',
      publisher: 'Rail Quarterly',
      published: '2024-11',
    });
  });

  it('never tells where a document’s file is', () => {
    expect(JSON.stringify(run('library'))).not.toContain('fixtures');
  });

  it('reads a document passage by passage', () => {
    const answer = run('library', { document: 'seed-bank', passage: 2 });
    expect(quotesOf(answer)).toHaveLength(1);
    expect(blocksOf(answer, 'navigation')).toEqual([
      {
        kind: 'navigation',
        position: 2,
        total: 3,
        previous: { command: 'library', arguments: { document: 'seed-bank', passage: 1 } },
        next: { command: 'library', arguments: { document: 'seed-bank', passage: 3 } },
      },
    ]);
  });

  it('asks of which article a passage is, and leads there', () => {
    const answer = run('library', { passage: 2 });
    expect(notesOf(answer)).toEqual(['which-document']);
    const rows = blocksOf(answer, 'documents').flatMap((block) => block.rows);
    expect(rows.map(({ read }) => read.arguments['passage'])).toEqual(rows.map(() => 2));
  });

  it.each([
    ['night-train', ['night-trains']],
    ['seedbank', ['seed-bank']],
    ['zzz', []],
  ])('says that there is no document “%s”, and which there are like it', (document, like) => {
    const answer = run('library', { document });
    expect([answer.outcome, notesOf(answer)]).toEqual(['nothing-found', ['no-such-document']]);
    const choices = blocksOf(answer, 'choices').flatMap((block) => block.choices);
    // Where none is like it, the list of all is a step away.
    expect(choices.map(({ run }) => run.arguments['document'])).toEqual(like.length > 0 ? like : [undefined]);
  });

  it('takes the only article there is', () => {
    const library = libraryOf({ id: 'kilns', language: 'en', text: ['One.', 'Two.'] });
    expect(run('library', { passage: 2 }, { library }).citations[0]?.quote).toBe('Two.');
  });

  it('shows a passage between its neighbours', () => {
    const answer = run('library', { document: 'seed-bank', passage: 2, around: 1 });
    expect(quotesOf(answer).map((quote) => quote.split(':')[0])).toEqual([
      'neighbour',
      'passage',
      'neighbour',
    ]);
  });

  it.each([
    ['the first passage has no previous one', 1, undefined, 2],
    ['the last passage has no next one', 3, 2, undefined],
  ])('%s', (_title, passage, previous, next) => {
    const [navigation] = blocksOf(run('library', { document: 'seed-bank', passage }), 'navigation');
    expect(navigation?.previous?.arguments['passage']).toBe(previous);
    expect(navigation?.next?.arguments['passage']).toBe(next);
  });

  it('turns no page past what was not shown yet', () => {
    const [navigation] = blocksOf(
      run('library', { document: 'seed-bank', passage: 3, around: 1 }),
      'navigation',
    );
    expect(navigation?.previous?.arguments).toEqual({ document: 'seed-bank', passage: 1, around: 1 });
    expect(navigation?.next).toBeUndefined();
  });

  it.each([
    ['by its id', 'night-trains'],
    ['by its title', 'The Return of the Night Train'],
    ['by a part of its title', 'night train'],
    ['by its title in the other script', '高山种子库'],
  ])('finds a document %s', (_title, document) => {
    expect(run('library', { document }).outcome).toBe('found');
  });

  it('says which passages there are when one is asked for that is not', () => {
    const answer = run('library', { document: 'seed-bank', passage: 4 });
    expect(answer.outcome).toBe('nothing-found');
    expect(blocksOf(answer, 'note')[0]).toMatchObject({
      code: 'no-such-passage',
      values: { passage: '4', total: '3' },
    });
  });

  it('says that there is no such document', () => {
    expect(notesOf(run('library', { document: 'Moby Dick' }))).toEqual(['no-such-document']);
    // A few letters stand in many titles by chance: `the` in one is no likeness.
    const library = libraryOf(
      { id: 'the-mole-that-came-late', language: 'en', text: ['The mole of the harbour came late.'] },
      { id: 'kelp', language: 'en', text: ['Kelp grows in the bay, and the kelp farm sells it as ink.'] },
    );
    const choices = blocksOf(run('library', { document: 'ink' }, { library }), 'choices');
    expect(choices[0]?.choices[0]?.run.arguments['document']).toBe('kelp');
  });

  it('suggests documents by title, and sends their id', () => {
    expect(suggest('library', 'document', '种子')).toEqual(['seed-bank']);
    expect(suggest('library', 'document', 'Night')).toEqual(['night-trains']);
  });
});
