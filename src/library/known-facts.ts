/** All that a library knows from its articles, read in steps. */
import { extract } from '../facts/extract.js';
import { factsOf, type Known } from '../facts/facts.js';
import { readArticle } from '../facts/recognizer.js';
import type { Steps } from '../gradual.js';
import type { Article, ClaimFact, DeedFact, Entity, Fact, FigureFact, Mention, RoleFact } from '../model.js';

export interface KnownFacts extends Known {
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly figures: readonly FigureFact[];
  readonly claims: readonly ClaimFact[];
  readonly roles: readonly RoleFact[];
  readonly deeds: readonly DeedFact[];
}

/** What was found in articles before. */
export interface FoundBefore {
  /** Undefined where it is not kept. */
  readonly read: (article: Article) => readonly Mention[] | undefined;
  readonly write: (article: Article, mentions: readonly Mention[]) => void;
}

/** The facts and entities of the articles: an article is read in a step. */
export function* readFacts(articles: readonly Article[], before?: FoundBefore): Steps<KnownFacts> {
  const extracted = [];
  for (const article of articles) {
    const reading = readArticle(article);
    let mentions = before?.read(article);
    if (!mentions) {
      mentions = extract(reading);
      before?.write(article, mentions);
    }
    extracted.push({ reading, mentions });
    yield;
  }
  const { entities, facts } = yield* factsOf(extracted);
  const ofKind = <K extends Fact['kind']>(kind: K) =>
    facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  return {
    entities,
    facts,
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    figures: ofKind('figure'),
    claims: ofKind('claim'),
    roles: ofKind('role'),
    deeds: ofKind('deed'),
  };
}
