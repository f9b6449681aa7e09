import { describe, expect, it } from 'vitest';
import type { ClaimFact } from '../../src/model.js';
import { libraryOf } from '../answer/library-of.js';

const claimsOf = (language: 'en' | 'zh-Hans', ...text: string[]): ClaimFact[] =>
  libraryOf({ id: 'a', language, text }).facts.filter((fact) => fact.kind === 'claim');

describe('a pronoun that speaks', () => {
  it.each([
    ['en', 'The bridge was the subject of two reports. It says that the piers are sound.'],
    ['zh-Hans', '桥建成已有百年。它认为桥墩依然牢固。'],
  ] as const)('names nobody where nobody can be meant: %s', (language, text) => {
    const texts = claimsOf(language, text).map(({ speaker }) => speaker.text);
    expect(texts.filter((name) => name !== undefined && /^(?:it|它)$/iu.test(name))).toEqual([]);
  });

  it('goes on with the paper that spoke right before', () => {
    const claims = claimsOf('en', 'The audit found that the piers are sound. It adds that the deck is not.');
    expect(claims.map(({ speaker }) => speaker.text)).toEqual(['The audit', 'The audit']);
  });

  it('is the person named right before', () => {
    const [claim] = claimsOf(
      'en',
      'Engineer Anna Berg inspected the bridge. She says that the piers are sound.',
    ).filter(({ text }) => text.includes('piers'));
    expect(claim?.speaker).toMatchObject({ voice: 'attributed', text: 'She' });
    expect(claim?.speaker.entityId).toBeDefined();
  });
});
