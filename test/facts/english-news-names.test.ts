import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/model.js';
import { isEntityMention } from '../../src/facts/entity-mention.js';
import { extracted } from './reading-of.js';

/** People and organisations of one paragraph, a weak one with a question mark. */
function names(text: string): readonly string[] {
  return extracted([text])
    .mentions.filter((mention: Mention) => mention.kind === 'person' || mention.kind === 'organization')
    .filter(isEntityMention)
    .map(
      ({ kind, text: name, value }) =>
        `${kind === 'person' ? 'PER' : 'ORG'} ${name}${value.tier === 'weak' ? '?' : ''}`,
    );
}

describe('the names of firms in a paragraph that stands alone', () => {
  it.each([
    ['Tidewick Gas and Electric Co said its rates will rise.', ['ORG Tidewick Gas and Electric Co']],
    ['The pier was sold to Tidewick Brothers and Co Ltd.', ['ORG Tidewick Brothers and Co Ltd']],
    ["The menu of McDonald's Corp is longer now.", ["ORG McDonald's Corp"]],
    ['The loan was arranged by Skarholm Trust Inc. Traders were surprised.', ['ORG Skarholm Trust Inc']],
    ['Gannet Insurance Co of America paid the claims.', ['ORG Gannet Insurance Co of America']],
    ["Caisse Regionale de l'Ouest issued a bond.", ["ORG Caisse Regionale de l'Ouest"]],
    ['Profits were hit by U.S. Taxes on buoys.', []],
    ['Tidewick treasurer Ann Webb resigned.', ['ORG Tidewick', 'PER Ann Webb']],
    ['The fee was paid by Ann Webb, the company said.', ['PER Ann Webb']],
    ['Armotek said the buoys are late.', ['ORG Armotek?']],
    ['The notes were sold by Tidewick, Moran and Co.', ['ORG Tidewick, Moran and Co']],
    ['Skarholm Drawings and Ropes Corp moved.', ['ORG Skarholm Drawings and Ropes Corp']],
    // A body that is called after a saint is no person.
    ['The wing of Saint Olave Hospital is shut.', ['ORG Saint Olave Hospital']],
    ['The pupils of St Ninian School sang.', ['ORG St Ninian School']],
    // Whose kin somebody is makes a single name one that may be a person's.
    ['Ann Webb runs the pier. Her grandson, Ned, paints buoys.', ['PER Ann Webb', 'PER Ned?']],
    ['Thimble, Inc. moved.', ['ORG Thimble, Inc.']],
    ['Tidewick Motors Canada moved.', ['ORG Tidewick Motors Canada?']],
    ['He bought more U.S. Ropes in May.', []],
    ["The keys went to King's College Tidewick.", ["ORG King's College Tidewick"]],
    ["The raffle was held by St John's Hospital.", ["ORG St John's Hospital"]],
    ["The raffle was held by the Women's Institute.", ["ORG Women's Institute"]],
    ['He agreed to merge with Tidewick in May.', ['ORG Tidewick?']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('the names of people in a paragraph that stands alone', () => {
  it.each([
    ['Energy Secretary Ann Webb was absent.', ['PER Ann Webb']],
    ['Fisheries Undersecretary Tove Hallgarth left the room.', ['PER Tove Hallgarth']],
    ['The plan of President William Winter was dropped.', ['PER William Winter']],
    ['"The pier is safe," Radovsky said.', ['PER Radovsky?']],
    ['Skarholm Bank Governor Ann Webb spoke.', ['ORG Skarholm Bank', 'PER Ann Webb']],
    ['Hannelore Pressedienst said the pier is safe.', ['PER Hannelore Pressedienst?']],
    ['The Thatcher government fell.', ['PER Thatcher?']],
    ['The party turned against Howard in May.', ['PER Howard?']],
    ['The General Agreement was signed.', []],
    ['The chairman, Pilar de la Vega, left.', ['PER Pilar de la Vega']],
    ['Benjamin Morrow, Jr. left.', ['PER Benjamin Morrow, Jr.']],
    ['Official figures were late, and Dealers said nothing.', []],
    ['The rating is BBB, at 9 a.m. EST.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
