/** What there is to suggest: titles, headings, names, posts, and what is counted. */
import type { Article, ClaimFact, Entity, FigureFact, RoleFact } from '../model.js';
import { HAN } from '../text/scripts.js';
import type { Suggestible, SuggestionKind } from './suggest.js';

/** What completes questions, in order of preference. */
export const QUESTION_KINDS: readonly SuggestionKind[] = [
  'topic',
  'post',
  'figure',
  'organization',
  'person',
];

/** Titles and headings. */
export function topicsOf(articles: readonly Article[]): readonly Suggestible[] {
  return articles
    .flatMap(({ document, passages }) => [
      document.title,
      ...new Set(passages.flatMap(({ section }) => section ?? [])),
    ])
    .map((text) => ({ text, kind: 'topic' as const }));
}

/** All that may complete something, in order of preference within each kind. */
export function suggestibles(
  articles: readonly Article[],
  {
    entities,
    figures,
    claims,
    roles,
  }: Readonly<{
    entities: readonly Entity[];
    figures: readonly FigureFact[];
    claims: readonly ClaimFact[];
    roles: readonly RoleFact[];
  }>,
): readonly Suggestible[] {
  const strong = entities.filter(({ tier }) => tier === 'strong');
  const speakers = claims.flatMap(({ speaker: { voice, text, entityId } }) =>
    text !== undefined && voice === 'attributed' && (entityId === undefined || text.length > 4) ? text : [],
  );
  return [
    ...topicsOf(articles),
    ...strong.flatMap(({ kind, name, aliases }) =>
      kind === 'person' || kind === 'organization' ? { text: name, also: aliases, kind } : [],
    ),
    ...roles.flatMap(({ affiliation, role }) =>
      affiliation === undefined ? [] : { text: postAt(affiliation, role), kind: 'post' as const },
    ),
    ...figures.flatMap(({ subject }) =>
      subject !== undefined && isShort(subject) ? { text: subject, kind: 'figure' as const } : [],
    ),
    ...figures.map(({ quantity }) => ({
      text: quantity.currency ?? quantity.unitText,
      kind: 'unit' as const,
    })),
    ...speakers.map((text) => ({ text, kind: 'speaker' as const })),
  ];
}

/** The post with whom it is held at: `DeepMind首席执行官`, `Nordbahn chief financial officer`. */
function postAt(affiliation: string, role: string): string {
  return HAN.test(role) ? affiliation + role : `${affiliation} ${role}`;
}

/** Longer subjects are half a sentence rather than a topic. */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 32;
const MOST_HAN = 14;

function isShort(subject: string): boolean {
  const most = HAN.test(subject) ? MOST_HAN : MOST_CHARACTERS;
  return subject.length <= most && subject.split(/\s+/u).length <= MOST_WORDS;
}
