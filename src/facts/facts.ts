/** From what was found in the documents to what the library knows. */
import { finish, type Steps } from '../gradual.js';
import type { Entity, Fact } from '../model.js';
import { toClaims } from './claims.js';
import { toDeeds } from './deeds.js';
import { type Extracted, locate, resolveEntities } from './entities.js';
import { toFigures } from './figures.js';
import { givenToHolders } from './post-holders.js';
import { toRoles } from './roles.js';

/** The entities of all documents, and the facts of each in order: figures, roles, claims, deeds. */
export interface Known {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

export function toFacts(extracted: readonly Extracted[]): Known {
  return finish(factsOf(extracted));
}

/** The same in steps, of a document or some names each. */
export function* factsOf(extracted: readonly Extracted[]): Steps<Known> {
  const entities = yield* resolveEntities(extracted);
  yield;
  const locator = locate(entities);
  const facts: (readonly Fact[])[] = [];
  for (const { reading, mentions } of extracted) {
    yield;
    facts.push(
      toFigures(mentions, reading),
      toRoles(mentions, reading, locator),
      toClaims(mentions, reading, locator),
      toDeeds(mentions, reading, locator),
    );
  }
  return { entities, facts: givenToHolders(facts.flat(), entities) };
}
