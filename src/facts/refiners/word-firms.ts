/** Finds firms that go by one Chinese word, which no dictionary has, by what is said of them throughout a document: `由云桥承建`, `云桥的工厂`. */
import type { Span } from '../../model.js';
import { allPlaceNames } from '../../lang/names/place-names.js';
import {
  belongsToLand,
  countsFirms,
  dealtWith,
  deedsOfAnybody,
  deedsOfFirms,
  leadsToFirm,
  noFirmName,
  pointsBackToFirm,
  takenOnFor,
} from '../../lang/names/zh-firms.js';
import {
  belongingsOfFirms,
  firmVerbs,
  postsOfFirms,
  postSet,
  soundCharacters,
} from '../../lang/names/zh-people.js';
import { entityMention, isEntityMention } from '../entity-mention.js';
import { hanNameScore, isPlaceName, surnameOf, wordFrequency } from '../names/han-name-score.js';
import { afterTime } from '../names/time-words.js';
import { sign, type Word, wordsOf } from '../names/words.js';
import type { PassageReading, Refiner } from '../recognizer.js';
import { sentenceAt } from '../sentence-at.js';
import { inOrder } from './in-order.js';
import { withFirms } from './with-firms.js';

/** How much must speak for a name in all, with less where it stands alone but once. */
const SURE_FROM = 3;
const SURE_RECURRING_FROM = 2;
/** The same where it may be somebody's name. */
const SURE_FOR_NAMES = 5;
const STRONG = 2;
const WEAK = 1;
const OF_LAND = -5;
/** How many words of time may stand between a firm and what it does. */
const MAX_TIME_WORDS = 4;
/** The likeness to a person's name from which a word may be one. */
const PERSON_FROM = 1;
/** Words of founders and time between 由 and the verb. */
const MAX_FOUNDERS = 14;
const LONGEST_ITEM = 4;

/** `甲和乙合计融资` */
const TOGETHER = /^(?:合计|一共|总共|共同|共|联合|分别|先后)$/u;

/** A place where the name stands. */
interface Place {
  readonly passage: PassageReading;
  readonly span: Span;
  readonly weight: number;
}

/** Words of two or three characters that do what firms do, or that firms are taken on for, once surely and twice in all. */
export const wordFirms: Refiner = {
  name: 'word-firms',
  refine(mentions, reading) {
    const places = new Map<string, Place[]>();
    for (const passage of reading.passages) {
      const words = wordsOf(passage);
      for (let i = 0; i < words.length; i++) {
        const last = candidateAt(words, i);
        if (last === undefined || !leadsTo(words[i - 1])) continue;
        const span = { start: words[i]?.start ?? 0, end: words[last]?.end ?? 0 };
        const name = passage.folded.slice(span.start, span.end);
        const place = { passage, span, weight: weightAt(passage, words, i, last) };
        const own = places.get(name);
        if (own) own.push(place);
        else places.set(name, [place]);
      }
    }
    if (places.size === 0) return mentions;
    const known = new Set(
      mentions.flatMap((m) => (isEntityMention(m) && m.value.tier === 'strong' ? m.text : [])),
    );
    const sure = new Set(
      [...places].flatMap(([name, all]) => (!known.has(name) && isFirm(name, all) ? name : [])),
    );
    if (sure.size === 0) return mentions;
    const firms = reading.passages.flatMap((passage) =>
      occurrences(passage, sure).map((span) =>
        entityMention(passage, 'word-firms', 'organization', span, 'strong'),
      ),
    );
    return inOrder(withFirms(mentions, firms), reading);
  },
};

/** A word of its own, or one that the dictionary has for a name and nothing else. */
const mayBeFirm = sign(
  ({ text, tag }) =>
    /^(?:x|nr\w*|nz)$/.test(tag) &&
    /^\p{Script=Han}{2,3}$/u.test(text) &&
    wordFrequency(text) === 0 &&
    !noFirmName.test(text) &&
    !allPlaceNames.has(text) &&
    !isPlaceName(text) &&
    !isSaidOfFirms(text) &&
    !postSet.has(text),
);

/** A rare character, as names are made of: the dictionary has no word with it here. */
const opensPair = sign(({ text, tag }) => /^(?:x|zg|g|ng)$/.test(tag) && /^\p{Script=Han}$/u.test(text));

/** Index of the last word of a candidate that begins at a word: itself, or the next of two single characters. */
function candidateAt(words: readonly Word[], i: number): number | undefined {
  const [word, next, after] = [words[i], words[i + 1], words[i + 2]];
  if (!word) return undefined;
  if (mayBeFirm(word)) return i;
  const isPair = opensPair(word) && next !== undefined && /^\p{Script=Han}$/u.test(next.text);
  const text = word.text + (next?.text ?? '');
  return isPair && !/^[dpcurm]/.test(next.tag) && after?.text.length !== 1 && !noFirmName.test(text)
    ? i + 1
    : undefined;
}

function isSaidOfFirms(text: string): boolean {
  return (
    deedsOfFirms.has(text) || deedsOfAnybody.has(text) || belongingsOfFirms.has(text) || firmVerbs.has(text)
  );
}

function leadsTo(before: Word | undefined): boolean {
  return before === undefined || before.tag === 't' || leadsToFirm.test(before.text);
}

/** What one place says for it. */
function weightAt(passage: PassageReading, words: readonly Word[], i: number, last: number): number {
  const before = words[i - 1]?.text ?? '';
  if (
    belongsToLand.test(
      passage.folded.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 4).replace(/^的/u, ''),
    )
  )
    return OF_LAND;
  const at = afterTime(words, last + 1, MAX_TIME_WORDS);
  const next = words[at]?.text ?? '';
  const isCounted = countsAList(words, last);
  if (isCounted) return STRONG;
  if (before === '由' && takenOnFor.has(next)) return SURE_FROM;
  if (/^[向给为替]$/u.test(before)) return dealtWith.has(next) ? WEAK : 0;
  if (before === '由') return 0;
  const own = words[last + 1]?.text === '的' ? last + 2 : last + 1;
  const post = (words[own]?.text ?? '') + (words[own + 1]?.text ?? '');
  if (postsOfFirms.test(post) && !post.startsWith('公司')) return STRONG;
  if (own === last + 2) return belongingsOfFirms.has(words[own]?.text ?? '') ? STRONG : 0;
  if (next === '由') return isFounded(words, at + 1) ? STRONG : 0;
  const points = pointedBackTo(passage, words[i]?.start ?? 0) ? WEAK : 0;
  if (deedsOfFirms.has(next)) return STRONG + points;
  return (deedsOfAnybody.has(next) || takenOnFor.has(next) ? WEAK : 0) + points;
}

/** `甲、乙、丙三家`: the list goes on to how many firms it names. */
function countsAList(words: readonly Word[], i: number): boolean {
  let items = 1;
  for (let at = i + 1; at < i + 16; at++) {
    const text = words[at]?.text ?? '';
    if (/^[、和与及]$/u.test(text)) items++;
    else if (countsFirms.test(text)) return items > 1;
    else if (!/^\p{L}{1,6}$/u.test(text)) return false;
  }
  return false;
}

/** `由NAME于2012年创办` */
function isFounded(words: readonly Word[], from: number): boolean {
  for (const { text } of words.slice(from, from + MAX_FOUNDERS)) {
    if (/^(?:创办|创立|创建|成立)$/u.test(text)) return true;
    if (/^[,，。;；]$/u.test(text)) return false;
  }
  return false;
}

/** `云桥卖船已有十年。这家公司…` */
function pointedBackTo({ folded, sentences }: PassageReading, start: number): boolean {
  const own = sentenceAt(sentences, start);
  return own?.start === start && pointsBackToFirm.test(folded.slice(own.end, own.end + 8).trimStart());
}

function isFirm(name: string, places: readonly Place[]): boolean {
  const sum = places.reduce((all, { weight }) => all + weight, 0);
  if (!places.some(({ weight }) => weight >= STRONG)) return false;
  const isHeard = name.length > 2 && Array.from(name).every((one) => soundCharacters.has(one));
  if (isHeard || (surnameOf(name) !== undefined && hanNameScore(name) > PERSON_FROM))
    return sum >= SURE_FOR_NAMES;
  return sum >= (places.length > 1 ? SURE_RECURRING_FROM : SURE_FROM);
}

/** Where the names stand as whole words, and what stands between them in lists. */
function occurrences(passage: PassageReading, names: ReadonlySet<string>): readonly Span[] {
  const words = wordsOf(passage);
  return words.flatMap((word, i) => {
    const last = names.has(word.text) ? i : candidateAt(words, i);
    const span = { start: word.start, end: words[last ?? i]?.end ?? word.end };
    if (last === undefined || !names.has(passage.folded.slice(span.start, span.end))) return [];
    if (/^[市县区镇乡村省州路街]/u.test(words[last + 1]?.text ?? '')) return [];
    return [span, ...itemsBeside(words, last, names)];
  });
}

/** The short items behind one in a list that ends in how many firms they are, or in what firms alone do. */
function itemsBeside(words: readonly Word[], i: number, names: ReadonlySet<string>): readonly Span[] {
  const items: Span[] = [];
  let at = i + 1;
  while (/^[、和与及]$/u.test(words[at]?.text ?? '')) {
    const from = at + 1;
    let to = from;
    for (let word = words[to]; word && isItemWord(word); word = words[++to]);
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
    const length = span.end - span.start;
    if (to === from || length < 2 || length > LONGEST_ITEM) return [];
    if (!names.has(words[from]?.text ?? '')) items.push(span);
    at = to;
  }
  let next = words[afterTime(words, at, MAX_TIME_WORDS)];
  if (next && TOGETHER.test(next.text)) next = words[words.indexOf(next) + 1];
  return countsFirms.test(words[at]?.text ?? '') || deedsOfFirms.has(next?.text ?? '') ? items : [];
}

function isItemWord({ text, tag }: Word): boolean {
  return (
    /^\p{Script=Han}{1,4}$/u.test(text) &&
    /^(?:x|nr\w*|nz|zg|ng|g|j|n|ns|a|v|eng)$/.test(tag) &&
    (text.length === 1 || wordFrequency(text) === 0) &&
    !isSaidOfFirms(text)
  );
}
