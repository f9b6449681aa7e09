/** What stands beside the name of a town in English and makes a team of it: `signed for Norwold`. */
import { enDemonymAlone } from '../../lang/names/en-demonyms.js';
import { playersNouns, teamNouns } from '../../lang/names/en-bodies.js';
import type { LatinWord } from './latin-words.js';

const LINKS = new Set(['for', 'to', 'from', 'at', 'with', 'over']);
const PLAYS_FOR =
  /\b(?:(?:sign(?:s|ed|ing)?|play(?:s|ed|ing)?|debut(?:s|ed)?|appearances?|appear(?:s|ed|ing)|goals?|tries|caps|scor(?:es|ed|ing)|captain(?:s|ed)?|turn(?:s|ed|ing) out|featur(?:es|ed|ing)|lin(?:es|ed|ing) up|capped) for|on loan (?:to|from|at|with)|loaned (?:out )?(?:to|from)|(?:two|three|four|five|[\d-]+)-year (?:contract|deal) (?:with|at)|(?:win|victory|triumph) over) $/u;

/**
 * Whether the words `from`–`to` name whom somebody plays for, whatever else is called so.
 *
 * @param isPlace - it is a town's name: then it is enough that a player stands behind it
 */
export function isTeamByCue(
  text: string,
  words: readonly LatinWord[],
  from: number,
  to: number,
  isPlace: boolean,
): boolean {
  const [before, next] = [words[from - 1], words[to]];
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  // `the West Norland batsman`: no more than the rest of a name.
  if (before?.isCapitalised && text.slice(before.end, start) === ' ') return false;
  if (isPlace && next && text.slice(end, next.start) === ' ' && playersNouns.has(next.key))
    return !enDemonymAlone.test(words[to - 1]?.key ?? '');
  if (!before || text.slice(before.end, start) !== ' ') return false;
  if (teamNouns.has(before.key)) return true;
  return LINKS.has(before.key) && PLAYS_FOR.test(text.slice(Math.max(0, start - 40), start));
}
