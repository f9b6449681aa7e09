import { describe, expect, it } from 'vitest';
import { isEntityMention } from '../../src/facts/entity-mention.js';
import { extracted } from './reading-of.js';

/** People and organisations of one paragraph, a weak one with a question mark. */
function names(text: string): readonly string[] {
  return extracted([text])
    .mentions.filter(isEntityMention)
    .filter(({ kind }) => kind === 'person' || kind === 'organization')
    .map(
      ({ kind, text: name, value }) =>
        `${kind === 'person' ? 'PER' : 'ORG'} ${name}${value.tier === 'weak' ? '?' : ''}`,
    );
}

describe('organisations that the words of their name tell, without a sentence around', () => {
  it.each([
    ['FC Skarholm', ['ORG FC Skarholm']],
    ['Dinamo Skarholm', ['ORG Dinamo Skarholm']],
    ['Skarholm Town A.F.C.', ['ORG Skarholm Town A.F.C.']],
    ['Skarholm Otters played the Veldhof Badgers.', ['ORG Veldhof Badgers']],
    ['Kappa Rho Tau', ['ORG Kappa Rho Tau']],
    // The ordinal belongs to the unit.
    ['He served in the 48th Fusiliers Regiment.', ['ORG 48th Fusiliers Regiment']],
    ['He played in the Second Division.', []],
    ['Embassy of Norland', ['ORG Embassy of Norland']],
    ["Skarholm Children's Theatre", ["ORG Skarholm Children's Theatre"]],
    ['The Veldhof Rope Company of America, Inc. moved.', ['ORG Veldhof Rope Company of America, Inc.']],
    // Two of one kind are two.
    ['Skarholm Railways and Veldhof Railways merged.', ['ORG Skarholm Railways', 'ORG Veldhof Railways']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('people that the shape of their name tells', () => {
  it.each([
    ['Cheung Kai Pong, Lam Wing Fat', ['PER Cheung Kai Pong?', 'PER Lam Wing Fat?']],
    ['Maarten van der Vliet', ['PER Maarten van der Vliet']],
    ['Matilda of Norwold', ['PER Matilda of Norwold?']],
    ['A song by Jan Veldhof.', ['PER Jan Veldhof']],
    // A nickname stands between a first name and the other.
    ['Robert "Bob" Veldhof was absent.', ['PER Robert "Bob" Veldhof']],
    ['He was here in Jan Veldhof said.', ['PER Veldhof?']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Ellery Ridge, Ohio',
    'Gmina Veldhof',
    'Sungai Norwold',
    'Norwold Junction',
    'It is on Lord Hartley Island.',
    'The Ann Webb Show',
    'Major League Curling',
  ])('and nobody in %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
