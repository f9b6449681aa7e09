/** Finds the teams that a Chinese passage about a match calls by their cities: `甲城主场击败乙城`. */
import { beforeTeams, behindTeams, matchTalk, vagueBehindTeams } from '../../lang/names/zh-matches.js';
import { foldedCountryNames } from '../../lang/names/place-names.js';
import type { Span } from '../../model.js';
import { entityMention } from '../entity-mention.js';
import { personCues } from '../names/chinese-cues.js';
import { soundRunAt } from '../names/sound-runs.js';
import { isHan, sign, type Word, wordsOf } from '../names/words.js';
import type { PassageReading, Recognizer } from '../recognizer.js';

const isSign = sign(({ text }) => beforeTeams.has(text) || behindTeams.has(text));
/** What stands between a team and what it does: `甲城昨晚在主场…`. */
const MAY_STAND_BETWEEN =
  /^(?:近年|此前|上周|上轮|本轮|昨晚|昨日|今晚|目前|近期|则|也|在|仍|已|将|却|又|以|刚刚|先|最近)$/u;
const MAX_BETWEEN = 2;
/** Words that a name has before what the team does, at most. */
const MAX_WORDS = 4;
const IS_NAME = /^\p{Script=Han}+$/u;
const CUE_OF_SOMEBODY = 3;

/** `甲城主场击败乙城 → organization 甲城, organization 乙城`; the teams of countries are called as those are. */
export const chineseTeamsRecognizer: Recognizer = {
  name: 'chinese-teams',
  recognize(reading) {
    const words = wordsOf(reading);
    if (!words.some(isSign) || !matchTalk.test(reading.folded)) return [];
    const teams = words.flatMap((word, at) => (isSign(word) ? teamsBeside(reading, words, at) : []));
    return teams.map((team) => entityMention(reading, 'chinese-teams', 'organization', team, 'weak'));
  },
};

function teamsBeside(reading: PassageReading, words: readonly Word[], at: number): readonly Span[] {
  const text = words[at]?.text ?? '';
  const behind = beforeTeams.has(text) ? teamFrom(reading, words, at + 1) : undefined;
  const before = behindTeams.has(text) ? teamBefore(reading, words, at) : undefined;
  return [before, behind].filter((team) => team !== undefined);
}

function teamBefore(reading: PassageReading, words: readonly Word[], at: number): Span | undefined {
  let to = at;
  while (at - to < MAX_BETWEEN && MAY_STAND_BETWEEN.test(words[to - 1]?.text ?? '')) to--;
  if (to < at && vagueBehindTeams.has(words[at]?.text ?? '')) return undefined;
  for (let from = Math.max(0, to - MAX_WORDS); from < to; from++) {
    const team = teamFrom(reading, words, from);
    if (team?.end === words[to]?.start) return team;
  }
  return undefined;
}

/** The team whose name begins with a word: a town's, or one that is written by its sound and is nobody's. */
function teamFrom(reading: PassageReading, words: readonly Word[], from: number): Span | undefined {
  const first = words[from];
  if (!first || !isHan(first)) return undefined;
  const run = soundRunAt(words, from);
  if (run?.hasDot) return undefined;
  const to = run ? run.to : first.tag === 'ns' ? from + 1 : from;
  const [start, end] = [first.start, run ? run.end : first.end];
  if (to === from || end - start < 2 || personCues(words, from, to) >= CUE_OF_SOMEBODY) return undefined;
  const name = reading.folded.slice(start, end);
  return foldedCountryNames.has(name) || !IS_NAME.test(name) ? undefined : { start, end };
}
