/** Finds the teams in lines of results and tables, which play under the names of their cities: `Chicago 10 Boston 2`. */
import { firstNames } from '../../lang/names/en-people.js';
import { countryNames } from '../../lang/names/place-names.js';
import type { EntityMention } from '../../model.js';
import { entityMention } from '../entity-mention.js';
import type { Recognizer } from '../recognizer.js';

const NAME = String.raw`(\p{Lu}[\p{L}.'’-]*(?: (?:de |of )?\p{Lu}[\p{L}.'’-]*){0,3})`;
/** Each with what its end looks like, which is quick to see. */
const LINES: readonly (readonly [end: RegExp, line: RegExp])[] = [
  // Result, with what stands in brackets behind it.
  [/[\d).]$/, new RegExp(String.raw`^${NAME} \d{1,3},? ${NAME} \d{1,3}(?: ?\([^()]*\))?\.?$`, 'du')],
  // Table: three numbers or more.
  [/\d(?: -)?$/, new RegExp(String.raw`^(?:\d+\. ?)?${NAME}(?: +[-+]?[\d.]+){3,}(?: -)?$`, 'du')],
  [/ (?:AT|vs?\.?) \S+(?: \S+){0,3}$/, new RegExp(String.raw`^${NAME} (?:AT|vs?\.?) ${NAME}$`, 'du')],
];
const MAX_LINE = 80;
const countries = new Set(countryNames.map((name) => name.toLowerCase()));

/** `Chicago 10 Boston 2 → organization Chicago, organization Boston`; the teams of countries are called as those are. */
export const scoreLinesRecognizer: Recognizer = {
  name: 'score-lines',
  recognize(reading) {
    const found: EntityMention[] = [];
    let start = 0;
    for (const line of reading.text.split('\n')) {
      if (line.length <= MAX_LINE && /^[\d\p{Lu}]/u.test(line)) {
        for (const [from, to] of teamsIn(line)) {
          const span = { start: start + from, end: start + to };
          found.push(entityMention(reading, 'score-lines', 'organization', span, 'strong'));
        }
      }
      start += line.length + 1;
    }
    return found;
  },
};

function teamsIn(line: string): readonly (readonly [start: number, end: number])[] {
  for (const [end, pattern] of LINES) {
    const found = end.test(line) ? pattern.exec(line)?.indices : undefined;
    if (!found) continue;
    return found
      .slice(1)
      .flatMap((span) => (span ? [span] : []))
      .filter((span) => isTeam(line.slice(...span).toLowerCase()));
  }
  return [];
}

/** No country, and no person with a first name or an initial. */
function isTeam(name: string): boolean {
  return !countries.has(name) && !firstNames.has(name.split(' ')[0] ?? '') && !/^\p{L}\. ?/u.test(name);
}
