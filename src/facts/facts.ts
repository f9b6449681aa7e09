/** From what was found in the documents to what the library knows. */
import type { Entity, Fact } from '../model.js';
import { toClaims } from './claims.js';
import { toDeeds } from './deeds.js';
import { type Extracted, locate, resolveEntities } from './entities.js';
import { toFigures } from './figures.js';
import { toRoles } from './roles.js';

/** The entities of all documents, and the facts of each in order: figures, roles, claims, deeds. */
export function toFacts(extracted: readonly Extracted[]): {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
} {
  const entities = resolveEntities(extracted);
  const locator = locate(entities);
  const facts = extracted.flatMap(({ reading, mentions }): readonly Fact[] => [
    ...toFigures(mentions, reading),
    ...toRoles(mentions, reading, locator),
    ...toClaims(mentions, reading, locator),
    ...toDeeds(mentions, reading, locator),
  ]);
  return { entities, facts };
}
