/** Finds people with Chinese names: a surname and one or two characters of a given name. */
import type { EntityMention } from '../../model.js';
import { doubtfulSurnames } from '../../lang/zh-people.js';
import { reportingVerbs } from '../../lang/zh-reporting.js';
import { entityMention } from '../entity-mention.js';
import { personCues } from '../names/chinese-cues.js';
import { hanNameScore, mayBeginName, surnameOf, wordFrequency } from '../names/han-name-score.js';
import { type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

const NAME = /^\p{Script=Han}{2,4}$/u;

/** Score from which a name is shown, and from which it is kept for search. */
const STRONG = 7;
const STRONG_WITH_CUE = 5;
const WEAK = 4;

interface Candidate {
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
  readonly text: string;
  readonly score: number;
  /** The part of the score that comes from the words beside it. */
  readonly cues: number;
}

/** `教授王晓明指出 → person 王晓明, strong` */
export const hanPeopleRecognizer: Recognizer = {
  name: 'han-people',
  recognize(reading) {
    const words = wordsOf(reading);
    const found: EntityMention[] = [];
    let listEnd = -1;
    for (let from = 0; from < words.length; from++) {
      if (!mayBeginName(words[from]?.text ?? '')) continue;
      const best = candidates(words, from).sort((a, b) => b.score - a.score)[0];
      const bonus = isListed(words, from, listEnd) ? 2 : 0;
      if (!best || best.score + bonus < WEAK) continue;
      listEnd = best.to;
      const start = words[from]?.start ?? 0;
      const tier = best.score + bonus >= (best.cues >= 3 ? STRONG_WITH_CUE : STRONG) ? 'strong' : 'weak';
      found.push(
        entityMention(reading, 'han-people', 'person', { start, end: start + best.text.length }, tier),
      );
      from = best.to - 1;
    }
    return found;
  },
};

/** Whether the name before ended here, or with a comma or an `and` between. */
function isListed(words: readonly Word[], from: number, listEnd: number): boolean {
  return from === listEnd || (from === listEnd + 1 && /^[、和与及\s]$/u.test(words[listEnd]?.text ?? ''));
}

/** Every way in which a name may begin at a word: that word alone, or with the one or two after it. */
function candidates(words: readonly Word[], from: number): Candidate[] {
  const found: Candidate[] = [];
  let text = '';
  for (let to = from + 1; to <= Math.min(from + 3, words.length); to++) {
    const word = words[to - 1];
    if (!word || !/^\p{Script=Han}+$/u.test(word.text)) break;
    text += word.text;
    if (text.length > 4) break;
    if (!NAME.test(text) || surnameOf(text) === undefined) continue;
    const parts = words.slice(from, to);
    const cues = personCues(words, from, to);
    // `记者马力`: right after a post even a common word is a name.
    const known = evidence(parts);
    const relief = cues >= 4 && known <= -6 ? 2.5 : 0;
    const score =
      hanNameScore(text) + known + relief + cues + (cues >= 3 ? 1 : 0) + opensTalk(words, from, to);
    found.push({ from, to, text, score, cues });
    // The dictionary knows nothing of this word, so a verb may have stuck to the name.
    if (to === from + 1 && word.tag === 'x' && text.length > 2 && reportingVerbs.has(text.slice(-1))) {
      const name = text.slice(0, -1);
      found.push({ from, to, text: name, score: hanNameScore(name) + 2, cues: 3 });
    }
  }
  return found;
}

/** `姜山:…`: the name of the one who speaks, at the head of a paragraph. */
function opensTalk(words: readonly Word[], from: number, to: number): number {
  return from === 0 && words[to]?.text === ':' ? 2.5 : 0;
}

/** What the words themselves say: dictionary names speak for it, common words against it. */
function evidence(parts: readonly Word[]): number {
  const [first, ...rest] = parts;
  if (!first) return 0;
  const doubt = doubtfulSurnames.has(first.text[0] ?? '') ? -1.5 : 0;
  if (rest.length === 0) {
    if (first.tag.startsWith('nr')) return first.text.length === 2 ? doubt - 0.5 : doubt + 1;
    return first.tag === 'x' ? doubt - (first.text.length === 2 ? 2 : 0) : -6;
  }
  const common = rest.reduce((sum, { text }) => sum + commonness(text), 0);
  const whole = first.text.length > 1 && !first.tag.startsWith('nr') ? commonness(first.text) : 0;
  return doubt - 1 - common - whole;
}

/** 0 for rare words and single characters, up to about 4 for the commonest of two characters. */
function commonness(word: string): number {
  return word.length < 2 ? 0.5 : Math.max(0, Math.log10(wordFrequency(word) + 1) * 0.9);
}
