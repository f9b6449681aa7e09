/** Finds the teams of a match in Chinese, which play under the names of their cities: `甲城vs乙城`. */
import type { EntityMention, Span } from '../../model.js';
import { foldedCountryNames } from '../../lang/names/place-names.js';
import { entityMention } from '../entity-mention.js';
import { hanNameScore } from '../names/han-name-score.js';
import { soundRunAt } from '../names/sound-runs.js';
import { isHan, sign, type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

const isVersus = sign(({ text }) => text === 'vs' || text === 'vs.');
/** Behind the name of a town: what teams and towns end in. */
const OF_TEAM = /^(?:城?队|[堡港城])$/u;
/** Words that a name has before `vs`, at most. */
const MAX_WORDS = 4;
/** Score from which a name is more likely a person's. */
const OF_SOMEBODY = 3;

interface Team extends Span {
  readonly isSomebody: boolean;
}

/** `甲城vs乙城队 → organization 甲城, organization 乙城队`; people, and the teams of countries, are called as those are. */
export const chineseMatchesRecognizer: Recognizer = {
  name: 'chinese-matches',
  recognize(reading) {
    const words = wordsOf(reading);
    const found: EntityMention[] = [];
    words.forEach((word, i) => {
      if (!isVersus(word)) return;
      const [home, guest] = [teamBefore(words, i), teamFrom(words, i + 1)];
      for (const team of [home, guest]) {
        if (!team || foldedCountryNames.has(reading.folded.slice(team.start, team.end))) continue;
        // A name that could be somebody's is a team's, where the other is one.
        const other = team === home ? guest : home;
        if (team.isSomebody && (!other || other.isSomebody)) continue;
        const { start, end } = team;
        found.push(entityMention(reading, 'chinese-matches', 'organization', { start, end }, 'strong'));
      }
    });
    return found;
  },
};

function teamBefore(words: readonly Word[], versus: number): Team | undefined {
  for (let from = Math.max(0, versus - MAX_WORDS); from < versus; from++) {
    const team = teamFrom(words, from);
    if (team && team.end === words[versus]?.start) return team;
  }
  return undefined;
}

/** The team whose name begins with a word: a town's, or one that is written by its sound. */
function teamFrom(words: readonly Word[], from: number): Team | undefined {
  const first = words[from];
  if (!first || !isHan(first)) return undefined;
  const run = soundRunAt(words, from);
  if (run?.hasDot) return undefined;
  const to = run ? run.to : first.tag === 'ns' || first.tag === 'x' ? from + 1 : from;
  if (to === from) return undefined;
  const end = run ? run.end : first.end;
  const name = words
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
  if (name.length < 2) return undefined;
  const next = words[to];
  const isTeam = next !== undefined && next.start === end && OF_TEAM.test(next.text);
  const isSomebody =
    hanNameScore(name) > OF_SOMEBODY || (!isTeam && /^nr/.test(first.tag) && to === from + 1);
  return { start: first.start, end: isTeam ? next.end : end, isSomebody };
}
