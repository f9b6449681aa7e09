/** Finds people with Chinese names: a surname and one or two characters of a given name. */
import type { EntityMention } from '../../model.js';
import { entityMention } from '../entity-mention.js';
import { namesInByline } from '../names/bylines.js';
import { type Candidate, candidatesAt } from '../names/han-candidates.js';
import { mayBeginName } from '../names/han-name-score.js';
import { sign, type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

/** Score from which a name is shown, and from which it is kept for search. */
const STRONG = 7;
const STRONG_WITH_CUE = 5;
const WEAK = 4;
const LISTED = 2;
/** Words of a list that are looked through for its end. */
const MAX_LIST = 24;

/** `教授王晓明指出 → person 王晓明, strong` */
export const hanPeopleRecognizer: Recognizer = {
  name: 'han-people',
  recognize(reading) {
    const words = wordsOf(reading);
    const found: EntityMention[] = [];
    let listEnd = -1;
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (!word) continue;
      const row = namesInByline(words, from);
      if (row) {
        for (const span of row) found.push(entityMention(reading, 'han-people', 'person', span, 'strong'));
        while ((words[from + 1]?.start ?? Infinity) < (row.at(-1)?.end ?? 0)) from++;
        continue;
      }
      if (!opensName(word)) continue;
      const best = bestOf(candidatesAt(words, from));
      if (!best) continue;
      const isOfPeople = opensList(words, best.to);
      const score = best.score + (isOfPeople || isListed(words, from, listEnd) ? LISTED : 0);
      if (score < WEAK) continue;
      listEnd = best.to;
      const { start } = word;
      const enough = best.cues >= 3 || isOfPeople ? STRONG_WITH_CUE : STRONG;
      const tier = score - best.guess >= enough ? 'strong' : 'weak';
      found.push(
        entityMention(reading, 'han-people', 'person', { start, end: start + best.text.length }, tier),
      );
      from = best.to - 1;
    }
    return found;
  },
};

const opensName = sign(({ text }) => mayBeginName(text.charCodeAt(0)));

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  );
}

/** Whether the name before ended here, or with a comma or an `and` between. */
function isListed(words: readonly Word[], from: number, listEnd: number): boolean {
  return from === listEnd || (from === listEnd + 1 && /^[、和与及/\s]$/u.test(words[listEnd]?.text ?? ''));
}

/** `甲、乙、丙等人`: a list that says of itself that it is of people; from its second word on, up to its end. */
function opensList(words: readonly Word[], to: number): boolean {
  for (let i = to; i < to + MAX_LIST; i++) {
    const text = words[i]?.text ?? '';
    if (
      text === '等人' ||
      (text === '等' && /^(?:人|[一二两三四五六七八九十百\d]+[人名位])/u.test(words[i + 1]?.text ?? ''))
    )
      return true;
    if (i === to && text !== '、') return false;
    if (/^[,，。;；!！?？]$/u.test(text)) return false;
  }
  return false;
}
