/** Finds firms whose Chinese name has no ending that says so, by what they do throughout a document: `云帆智驾估算`, `云帆智驾的员工`. */
import type { Span } from '../../model.js';
import * as chinese from '../../lang/names/zh-people.js';
import { allPlaceNames } from '../../lang/names/place-names.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { groupBy } from '../../group-by.js';
import { entityMention, isEntityMention } from '../entity-mention.js';
import { hanNameScore, wordFrequency } from '../names/han-name-score.js';
import { afterTime } from '../names/time-words.js';
import { sign, type Word, wordsOf } from '../names/words.js';
import type { PassageReading, Refiner } from '../recognizer.js';
import { inOrder } from './in-order.js';
import { withFirms } from './with-firms.js';

/** How often a name must do what firms do, or have what they have. */
const ACTS_FROM = 2;
const MAX_WORDS = 3;
const LONGEST = 7;
/** How many words of time may stand between a firm and what it does. */
const MAX_TIME_WORDS = 4;
/** Of words less frequent than this, names are made. */
const RARE_BELOW = 60;
/** The least likeness to a person's name that makes a string of three characters or two one. */
const PERSON_FROM = 2;

/** Names with a word that no dictionary has, at the head of clauses, that act at least twice. */
export const recurringFirms: Refiner = {
  name: 'recurring-firms',
  refine(mentions, reading) {
    const acts = reading.passages.flatMap((passage) => actsIn(passage).map((span) => ({ passage, span })));
    const byName = groupBy(acts, ({ passage, span }) => passage.folded.slice(span.start, span.end));
    const known = new Set(
      mentions.filter((m) => isEntityMention(m) && m.value.tier === 'strong').map(({ text }) => text),
    );
    const found = [...byName].flatMap(([name, places]) =>
      places.length >= ACTS_FROM && !known.has(name) ? places : [],
    );
    if (found.length === 0) return mentions;
    const firms = found.map(({ passage, span }) =>
      entityMention(passage, 'recurring-firms', 'organization', span, 'strong'),
    );
    return inOrder(withFirms(mentions, firms), reading);
  },
};

/** Where a name stands at the head of a clause, right before what firms do or have. */
function actsIn(reading: PassageReading): readonly Span[] {
  const words = wordsOf(reading);
  const found: Span[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (!first || !mayBePart(first)) continue;
    const before = from > 0 ? words[from - 1] : undefined;
    if (before && !opensClause(before)) continue;
    const to = endOfName(words, from);
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    if (to > from && isName(words.slice(from, to)) && actsAt(words, to)) found.push(span);
  }
  return found;
}

/** Before a word that begins a clause, or that names an organisation. */
const opensClause = sign(
  ({ text }) => !/[\p{L}\p{N}]/u.test(text) || chinese.beforeOrganizations.includes(text),
);
/** A word that a name is made of. */
const mayBePart = sign(
  ({ text, tag }) =>
    /^\p{Script=Han}+$/u.test(text) && /^(?:x|nz?|ns|nr\w*|nt|v|vn|a|j|b|s|eng)$/.test(tag) && !isAct(text),
);
/** A word that no dictionary has. */
const isNew = sign(({ text, tag }) => tag === 'x' && text.length > 1 && wordFrequency(text) === 0);

/** Index after the words from `from` on that may make a name. */
function endOfName(words: readonly Word[], from: number): number {
  let to = from;
  let length = 0;
  for (let word = words[to]; word && to < from + MAX_WORDS; word = words[++to]) {
    if (!mayBePart(word)) break;
    length += word.text.length;
    if (length > LONGEST) break;
  }
  return to;
}

function isName(parts: readonly Word[]): boolean {
  if (!parts.some(isNew)) return false;
  const text = parts.map((word) => word.text).join('');
  return (
    text.length > 2 &&
    !(text.length < 5 && hanNameScore(text) > PERSON_FROM) &&
    !allPlaceNames.has(text) &&
    parts.every(({ text: word, tag }, i) => tag === 'x' || wordFrequency(word) < RARE_BELOW || i > 0) &&
    !parts.some(({ text: word }) => chinese.postSet.has(word) || chinese.callings.includes(word))
  );
}

function isAct(word: string): boolean {
  return chinese.firmVerbs.has(word) || reportingVerbs.has(word) || chinese.postSet.has(word);
}

function actsAt(words: readonly Word[], from: number): boolean {
  if (words[from]?.text === '的') return chinese.belongingsOfFirms.has(words[from + 1]?.text ?? '');
  const next = words[afterTime(words, from, MAX_TIME_WORDS)]?.text ?? '';
  return isAct(next) || chinese.belongingsOfFirms.has(next);
}
