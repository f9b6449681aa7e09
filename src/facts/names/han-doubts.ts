/** What speaks for or against a string being a Chinese name as a whole: links at its end, places and foreign names round it. */
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { afterNames, besidePlaces, soundCharacters } from '../../lang/names/zh-people.js';
import { endsNoName, prepositionsBehindNames, villageEnd, villageLike } from '../../lang/names/zh-titles.js';
import { isCalling } from './chinese-cues.js';
import type { Word } from './words.js';

/** What it weighs that grammar at the end can belong to nothing behind it. */
const LINKS_NOTHING = 2.5;
/** The same before a verb of saying. */
const SAYS = 3;
/** What it weighs that somebody could as well be a village, or the end of a foreign name or of a team's. */
const ELSE = 4;

const STOPS = /^[,，。;；、)）]$/u;

/** `林国才,`: a clause does not end in 才; `沈立同` + `介绍说`: nothing stands between a preposition and the verb. */
export function endsInLink(text: string, rest: string, next: Word | undefined, second?: Word): number {
  const isPart = rest === '';
  // `林国` + `才` + `,`
  if (isPart && text.length === 2 && next && isGrammar(next.text) && second && STOPS.test(second.text))
    return -ELSE;
  if (isGrammar(isPart ? text.slice(-1) : rest) && (next === undefined || STOPS.test(next.text)))
    return isPart ? LINKS_NOTHING : -ELSE;
  if (next === undefined || !reportingVerbs.has(next.text)) return 0;
  if (isPart) return text.length === 3 && prepositionsBehindNames.test(text.slice(-1)) ? SAYS : 0;
  return prepositionsBehindNames.test(rest) ? -SAYS : 0;
}

function isGrammar(character: string): boolean {
  return character.length === 1 && afterNames.has(character) && !/^[等说称的来去也了]$/u.test(character);
}

/** What speaks against a name where no post or verb stands beside it: a village's, the rest of a foreign one, a team's. */
export function besideName(words: readonly Word[], from: number, to: number, text: string): number {
  const isEndOfWord = text.length === 3 && (villageEnd.test(text) || endsNoName.test(text));
  const isPairOfPlace =
    text.length === 2 &&
    (PLACE_OF_TWO.test(text) ||
      besidePlaces.after.some((word) => word.length > 1 && words[to]?.text === word));
  if (villageLike.test(text) || isEndOfWord || isPairOfPlace) return -ELSE;
  if (!Array.from(text).every((one) => soundCharacters.has(one))) return 0;
  const before = words[from - 1];
  const isCut = before !== undefined && opensForeign(before) && soundCharacters.has(before.text.slice(-1));
  const isTeam =
    besidePlaces.before.has(before?.text ?? '') ||
    besidePlaces.after.some((word) => words[to]?.text.startsWith(word));
  return isCut || isTeam ? -ELSE : 0;
}

/** `蒋村` */
const PLACE_OF_TWO = /[村镇乡县屯寨]$/u;

/** A word that a foreign name may begin with: `维` + `廉姆森`. */
function opensForeign({ text, tag }: Word): boolean {
  return (tag === 'x' || (text.length === 1 && /^(?:n[rgzs]\w*|g)$/.test(tag))) && !isCalling(text);
}
