/** The people and organisations of a brief, a line for each. */
import type { Citation, Entity, PersonRow, RoleFact } from '../../model.js';
import type { Library } from '../../library.js';
import { contains } from '../../text/spans.js';
import type { CitationBook } from '../citations.js';
import { bodyOfRole } from '../role-body.js';
import type { ScopeSentence } from './sentences.js';
import type { Scope } from './scope.js';

const MOST_ROWS = 7;
/** How often an entity without a post must be named. */
const FEWEST_MENTIONS = 2;

/** Those with a post first, then those named most; each with the sentence that tells it, or the first that names it. */
export function listPeople(
  library: Library,
  scope: Scope,
  sentences: readonly ScopeSentence[],
  book: CitationBook,
): readonly PersonRow[] {
  const sentenceAt = ({ passageId, span }: Citation): Citation | undefined =>
    sentences.find(({ passage, citation }) => passage.id === passageId && contains(citation.span, span))
      ?.citation;
  const roles = library.facts
    .filter((fact) => fact.kind === 'role')
    .filter(scope.holds)
    // Who wrote the article is none of those it is about.
    .filter(({ citation }) => library.passage(citation.passageId)?.role === 'paragraph');
  // A post at some body says more than a calling.
  const telling = [...roles.filter(({ affiliation }) => affiliation !== undefined), ...roles];
  const chosen = new Set([...new Map(telling.toReversed().map((fact) => [fact.entityId, fact])).values()]);
  const first = roles.filter((fact) => chosen.has(fact));
  const holders = first.flatMap((role) => {
    const entity = library.entity(role.entityId);
    return entity ? [holderRow(role, entity, library, book)] : [];
  });

  const ids = new Set(scope.passages.map(({ id }) => id));
  const told = new Set(roles.flatMap(({ entityId, affiliationId }) => [entityId, affiliationId]));
  const named = library.entities
    .filter(({ id, kind, tier }) => {
      return tier === 'strong' && (kind === 'person' || kind === 'organization') && !told.has(id);
    })
    .map((entity) => ({ entity, mentions: entity.mentions.filter(({ passageId }) => ids.has(passageId)) }))
    .filter(({ mentions }) => mentions.length >= FEWEST_MENTIONS)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, Math.max(0, MOST_ROWS - holders.length))
    .flatMap(({ entity, mentions: [mention] }) => {
      const citation = mention && sentenceAt(mention);
      return citation
        ? [{ entityKind: entity.kind, name: mention.quote, citation: book.cite(citation) }]
        : [];
    });
  return [...holders.slice(0, MOST_ROWS), ...named];
}

/** The line of somebody who holds a post. */
export function holderRow(fact: RoleFact, entity: Entity, library: Library, book: CitationBook): PersonRow {
  const affiliation = bodyOfRole(fact, library);
  return {
    entityKind: entity.kind,
    name: nameIn(fact.citation.quote, entity),
    role: fact.role,
    ...(affiliation !== undefined && { affiliation }),
    ...(fact.certainty === 'inferred' && { certainty: fact.certainty }),
    citation: book.cite(fact.citation),
  };
}

/** The longest of its names that the sentence has. */
function nameIn(quote: string, { name, aliases }: Entity): string {
  const present = [name, ...aliases].filter((each) => quote.includes(each));
  return present.sort((a, b) => b.length - a.length)[0] ?? name;
}
