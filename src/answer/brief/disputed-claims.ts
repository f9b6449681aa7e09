/** The claims of a brief: what others are reported to say, and what is disputed. */
import type { ClaimFact } from '../../model.js';
import type { Library } from '../../library.js';
import { contest, type Contested } from '../claims.js';
import { createOppositions } from '../opposition.js';
import { sentenceKey, type ScopeSentence } from './sentences.js';
import type { Scope } from './scope.js';

/** What others are reported to say. */
const MOST_REPORTED = 5;
/** What the article says itself, against something else or with something against it. */
const MOST_DISPUTED = 2;
/** All claims with what stands against them, in UTF-16 code units. */
const MOST_CHARACTERS = 900;

/** The claims by speaker, those in the weightiest sentences. @param share - of the room they may take, above 0 to 1 */
export function chooseClaims(
  library: Library,
  scope: Scope,
  sentences: readonly ScopeSentence[],
  share: number,
): readonly Contested[] {
  const centrality = new Map(sentences.map((each) => [sentenceKey(each.citation), each.centrality]));
  const weightOf = ({ citation }: ClaimFact): number => centrality.get(sentenceKey(citation)) ?? 0;
  const claims = library.facts
    .filter((fact) => fact.kind === 'claim')
    .filter(scope.holds)
    .sort((a, b) => weightOf(b) - weightOf(a));
  const { against, opposed } = createOppositions(library);
  const reported = claims.filter(({ speaker }) => speaker.voice !== 'article');
  const disputed = claims.filter(
    (claim) =>
      claim.speaker.voice === 'article' &&
      scope.belongs(claim.citation) &&
      (against(claim).length > 0 || opposed(claim).length > 0),
  );
  let room = share * MOST_CHARACTERS;
  const chosen = [...reported.slice(0, MOST_REPORTED), ...disputed.slice(0, MOST_DISPUTED)];
  // What is disputed comes before what disputes it.
  const first = chosen.map((claim) => (against(claim).length > 0 ? claim : (opposed(claim)[0] ?? claim)));
  return contest([...new Set([...chosen, ...first])], library)
    .map(({ claim, against: others }) => ({ claim, against: others.slice(0, 1) }))
    .filter((contested) => {
      const length = claimsOf(contested).reduce((sum, { text }) => sum + text.length, 0);
      const hasRoom = length <= room;
      if (hasRoom) room -= length;
      return hasRoom;
    });
}

/** The claim and those against it. */
export function claimsOf({ claim, against }: Contested): readonly ClaimFact[] {
  return [claim, ...against];
}
