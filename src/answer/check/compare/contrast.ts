/** Whether two texts about the same thing say the contrary: by a negation, or by a word and its opposite. */
import {
  enDegrees,
  enDegreesBehind,
  enDenied,
  enDeniedHead,
  enNoChanges,
  enOfNone,
  enTimeNouns,
} from '../../../lang/checking/en-checking.js';
import { enChanges, enContraries, enConverses, enSides } from '../../../lang/checking/en-contraries.js';
import { exchanged } from '../../../lang/checking/exchanged.js';
import { checking } from '../../../lang/index.js';
import { says } from '../../../lang/checking/says.js';
import {
  zhClauseBegins,
  zhDeniesBehind,
  zhExcludes,
  zhHardly,
  zhNothingOf,
  zhOfSubject,
  zhUnable,
  zhWhetherOrNot,
} from '../../../lang/checking/zh-checking.js';
import {
  zhBounds,
  zhChanges,
  zhContraries,
  zhConverses,
  zhSides,
} from '../../../lang/checking/zh-contraries.js';
import { denialsIn } from '../../../facts/claims/hedges.js';
import type { Span } from '../../../model.js';
import { HAN } from '../../../text/scripts.js';
import { overlaps } from '../../../text/spans.js';
import type { Occurrence } from '../reading/occurrences.js';
import { stem } from '../reading/stem.js';
import { isDenialInWords, setAsideIn } from './denied-in-words.js';
import type { TextReading } from '../reading/reading.js';
import type { Term } from '../reading/term.js';
import { blank } from '../../../text/blank.js';

/** The pairs, and each of them the other way round. */
export function bothWays<T>(pairs: readonly (readonly [T, T])[]): readonly (readonly [T, T])[] {
  return pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
}

const OPPOSITES = bothWays([...zhSides, ...enSides, ...zhContraries, ...enContraries]);
const CONTRARIES = [...bothWays([...zhChanges, ...enChanges, ...zhBounds]), ...OPPOSITES];
/** The same, without what only goes one way or the other, of which a text may tell both. */
const UNCHANGING = OPPOSITES.filter(([one]) => !/^(?:before|after|up|down|cut)$/u.test(one));
const WITH_CONTRARY: ReadonlySet<string> = new Set(CONTRARIES.map(([one]) => one));
const STEMS_WITH_CONTRARY: ReadonlySet<string> = new Set(
  [...WITH_CONTRARY].filter((one) => /^[a-z-]+$/u.test(one)).map(stem),
);
/** Both words of each, joined: of those, too, that only turn a sentence in each other's place. */
const PAIRS: ReadonlySet<string> = new Set(
  [...CONTRARIES, ...bothWays(exchanged)].map((pair) => pair.map(inAnyForm).join(' ')),
);
const CONVERSES = bothWays([...zhConverses, ...enConverses]);
/** Those of which a figure that is told with the one is never the other's. */
const SIDES = bothWays([...zhChanges, ...enChanges, ...zhSides, ...enSides]);
/** A word that stands for another so well means what it means. */
const SAME_MEANING = 0.8;

/** The same word, in whatever form. */
const VERY_WORD = 0.9;

/** Whether two folded words are the contrary of each other, in whatever form. */
export function areOppositeWords(said: string, known: string): boolean {
  return PAIRS.has(`${inAnyForm(said)} ${inAnyForm(known)}`);
}

function inAnyForm(word: string): string {
  return HAN.test(word) ? word : word.split(' ').map(stem).join(' ');
}

/** A stretch of a text that says something, with the words that are its own. */
export interface Saying {
  readonly text: TextReading;
  /** Looked through for a denial. */
  readonly clause: Span;
  /** Looked through for contraries. */
  readonly own: readonly Span[];
}

/** Whether two folded texts tell one deed from its two sides: one's buying, the other's selling. */
export function areConverse(said: string, known: string): boolean {
  const [here, there] = [wordsOf(said), wordsOf(known)];
  return CONVERSES.some(([a, b]) => has(a, here) && has(b, there) && !has(a, there) && !has(b, here));
}

/** Whether the one says the contrary of the other: a word and its opposite, or one of them denies what the other says. */
export function areContrary(
  said: Saying,
  saidTerms: readonly Term[],
  known: Saying,
  placesOf: (term: Term) => readonly Occurrence[],
  isOfOneFigure = false,
): boolean {
  const isEnglish = ![said, known].some(({ text }) => HAN.test(text.reading.folded));
  if (
    isOppositeIn(isEnglish && !isOfOneFigure ? UNCHANGING : CONTRARIES, said, saidTerms, known) ||
    isOppositeBeside(said, saidTerms, known, placesOf)
  )
    return true;
  const saying = said.text.reading.folded;
  const knowing = known.text.reading.folded.slice(known.clause.start, known.clause.end);
  if (says('goesOn', saying) && !says('goesOn', knowing) && says('hasEnded', knowing)) return true;
  if (areOfOtherDegree(saying, knowing)) return true;
  if (isEnglish) return isDeniedOnOneSide(said, saidTerms, known, placesOf);
  const aside = setAsideIn(saying);
  const here = denials(said.text);
  // `will not stop`: what is denied is the stopping; of the rest nothing is denied unless that is told, too.
  const there = denials(known.text).filter((span) => {
    const head = enDenied.exec(known.text.reading.folded.slice(span.start, span.end));
    const start = span.start + (head?.[0].length ?? 0) - (head?.[1]?.length ?? 0);
    const at = { start, end: head ? start + (head[1]?.length ?? 0) : span.end };
    return !head || saidTerms.some((term) => placesOf(term).some((place) => overlaps(at, place)));
  });
  const placesThere = (term: Term): readonly Span[] =>
    placesOf(term).filter((place) => overlaps(known.clause, place));
  // `will not see their tax go up`: what is denied is the seeing; if nothing is told of it, nothing is contrary.
  const untold = here.filter((span) => {
    const [first] = saidTerms.filter((term) => overlaps(span, term.span));
    return first !== undefined && placesThere(first).length === 0;
  });
  const isDeniedThere = (term: Term): boolean =>
    placesThere(term).some((place) => there.some((span) => overlaps(span, place)));
  const areOneDenial =
    HAN.test(saying) &&
    saidTerms.some((term) => here.some((span) => overlaps(span, term.span)) && isDeniedThere(term));
  if (areOneDenial) return false;
  return saidTerms.some((term) => {
    if (term.kind === 'name' || term.kind === 'ordinal') return false;
    if (untold.some((span) => overlaps(span, term.span))) return false;
    if (isOfBothSides(term, saidTerms, here) || aside.some((span) => overlaps(span, term.span))) return false;
    const places = placesThere(term);
    return (
      places.length > 0 &&
      here.some((span) => overlaps(span, term.span)) !==
        places.every((place) => there.some((span) => overlaps(span, place) && span.start <= place.start))
    );
  });
}

/** Whether a word is told and denied in one statement, each time of something else: `开三个小时，周末不开`. */
function isOfBothSides({ own }: Term, terms: readonly Term[], denied: readonly Span[]): boolean {
  const same = terms.filter((term) => term.own === own);
  const isDenied = ({ span }: Term): boolean => denied.some((one) => overlaps(one, span));
  return same.some(isDenied) && !same.every(isDenied);
}

/** Whether one English text denies the very deed or thing that the other tells, and the other does not. */
function isDeniedOnOneSide(
  said: Saying,
  saidTerms: readonly Term[],
  known: Saying,
  placesOf: (term: Term) => readonly Occurrence[],
): boolean {
  const saying = said.text.reading.folded;
  const knowing = known.text.reading.folded.slice(known.clause.start, known.clause.end);
  const [here, there] = [headsDenied(said.text), headsDenied(known.text)];
  const deniesThere = denials(known.text).some((span) => known.own.some((part) => overlaps(part, span)));
  // What both deny may be the same in other words.
  if (deniesThere && denials(said.text).length > 0) return false;
  return saidTerms.some((term) => {
    if (term.kind === 'name' || term.kind === 'ordinal') return false;
    const places = placesOf(term).filter(
      (place) => place.strength >= VERY_WORD && overlaps(known.clause, place),
    );
    if (places.length === 0) return false;
    const isDeniedHere = here.some((head) => overlaps(head, term.span));
    const isDeniedThere = places.every((place) => there.some((head) => overlaps(head, place)));
    if (isDeniedHere === isDeniedThere) return false;
    // `was not replaced`, of what somebody refused to replace: denied by another word.
    return !says('refuses', isDeniedHere ? knowing : saying);
  });
}

/** What each denial of an English text denies first: `going` of `was not going`, nothing of `not too fast`. */
function headsDenied(text: TextReading): readonly Span[] {
  const { folded } = text.reading;
  return denials(text).flatMap((span) => {
    const head = enDeniedHead.exec(folded.slice(span.start, span.end));
    const word = head?.[1];
    if (!head || word === undefined || enDegrees.test(word)) return [];
    const end = span.start + head[0].length;
    // `did not cut it by as much as`
    return enDegreesBehind.test(folded.slice(end)) ? [] : [{ start: end - word.length, end }];
  });
}

/** Whether one has more, and the other less, of the same: `more urgent`, `less urgent`. */
function areOfOtherDegree(said: string, known: string): boolean {
  const degrees = (text: string): readonly string[] =>
    Array.from(text.matchAll(/\b(?:more|less) [a-z]{3,}\b/gu), ([found]) => found);
  const there = degrees(known);
  return degrees(said).some((degree) => {
    const other = degree.startsWith('more') ? degree.replace('more', 'less') : degree.replace('less', 'more');
    return there.includes(other) && !there.includes(degree);
  });
}

/** What a text denies; a name denies nothing (`Doctors Without Borders`). */
function denials({ reading: { folded }, names }: TextReading): readonly Span[] {
  return deniedIn(
    names.reduce(
      (text, { span: { start, end } }) => text.slice(0, start) + 'x'.repeat(end - start) + text.slice(end),
      folded,
    ),
  );
}

/** Whether a word and its contrary stand beside the same word: `ahead of schedule`, `two years behind schedule`. */
function isOppositeBeside(
  said: Saying,
  saidTerms: readonly Term[],
  known: Saying,
  placesOf: (term: Term) => readonly Span[],
): boolean {
  const [here, there] = [wordsOf(said.text.reading.folded), wordsOf(known.text.reading.folded)];
  return OPPOSITES.some(([word, contrary]) => {
    if (word.length < 2 || !has(word, here) || !has(contrary, there) || has(contrary, here)) return false;
    if (isDenied(word, here) !== isDenied(contrary, there)) return false;
    const own = placesOfWord(word, here.folded);
    const other = placesOfWord(contrary, there.folded).filter((place) => overlaps(known.clause, place));
    return saidTerms.some(
      (term) =>
        term.kind === 'thing' &&
        own.some((place) => areBeside(place, term.span)) &&
        placesOf(term).some((place) => other.some((one) => areBeside(one, place))),
    );
  });
}

function areBeside(a: Span, b: Span): boolean {
  return !overlaps(a, b) && Math.max(a.start - b.end, b.start - a.end) <= BESIDE;
}

/** What stands behind the words of a folded text that deny: as far as the clause goes, and no more than a few words. */
export function deniedIn(folded: string): readonly Span[] {
  const told = checking.reduce(
    (text, { boundsAsDenials }) => blank(text, boundsAsDenials),
    blank(folded, zhWhetherOrNot),
  );
  const behind = denialsIn(told).map(({ start, end }) => {
    const denied = /[是非]$/u.test(told.slice(start, end)) ? DENIED_THING : DENIED;
    const rest = told.slice(end);
    const reach = (zhDeniesBehind.exec(rest) ?? denied.exec(rest))?.[0].length ?? 0;
    const isOfSubject = zhClauseBegins.test(told.slice(0, start)) ? zhOfSubject.exec(rest) : null;
    return { start: end, end: end + Math.min(reach, isOfSubject?.[0].length ?? reach) };
  });
  const around = Array.from(folded.matchAll(zhUnable), ({ 0: verb, index }) => ({
    start: index,
    end: index + verb.length + (DENIED.exec(folded.slice(index + verb.length))?.[0].length ?? 0),
  }));
  const thingsIn = (pattern: RegExp): readonly Span[] =>
    Array.from(folded.matchAll(pattern), ({ 0: words, 1: thing = '', index }) => {
      const start = index + words.lastIndexOf(thing);
      return { start, end: start + thing.length };
    });
  const excluded = [zhExcludes, zhHardly, zhNothingOf, enOfNone].flatMap(thingsIn);
  return [...behind, ...around, ...excluded];
}

/** What a folded text denies, without what it only sets aside. */
export function reallyDeniedIn(folded: string): readonly Span[] {
  const aside = setAsideIn(folded);
  return deniedIn(folded).filter((span) => !aside.some((one) => overlaps(one, span)));
}

/** `没有再缺席` */
const RIGHT_BEHIND = 1;
/** `ahead of schedule` */
const BESIDE = 8;
/** `not` denies three words, `不` six characters, `不是` a whole thing. */
const DENIED_THING = /^[^\s,;。.:()]{1,16}/u;
const DENIED = /^(?:(?: [a-z’'-]+){1,3}|[^\s,;。.:()]{1,6})/u;

/** Whether the one is about the contrary of what the other is about: its exports, and the other's imports. */
export function areOpposite(
  said: Omit<Saying, 'clause'>,
  saidTerms: readonly Term[],
  known: Omit<Saying, 'clause'>,
): boolean {
  return isOppositeIn(OPPOSITES, said, saidTerms, known);
}

function isOppositeIn(
  pairs: Pairs,
  said: Omit<Saying, 'clause'>,
  saidTerms: readonly Term[],
  known: Omit<Saying, 'clause'>,
): boolean {
  const here = wordsIn(said);
  const there = wordsIn(known);
  const meant = (word: string): boolean =>
    saidTerms.some(
      ({ own, forms }) => own === word || (!has(own, there) && (forms.get(word) ?? 0) >= SAME_MEANING),
    );
  return pairsIn(pairs, there).some(
    ([word, contrary]) =>
      has(contrary, there) &&
      !has(word, there) &&
      !has(contrary, here) &&
      (has(word, here) || meant(word)) &&
      !meant(contrary) &&
      !pairs.some(([alike, other]) => other === contrary && has(alike, there)) &&
      !pairs.some(([alike, other]) => alike === word && has(other, here)) &&
      isDenied(word, here) === isDenied(contrary, there),
  );
}

type Pairs = readonly (readonly [string, string])[];

/** The pairs of each list whose second word is not in Latin letters. */
const hanPairs = new WeakMap<Pairs, Pairs>();

/** The pairs whose second word may stand in a text: in one without Latin letters no Latin word does. */
function pairsIn(pairs: Pairs, { latin }: Words): Pairs {
  if (latin.size > 0) return pairs;
  const known = hanPairs.get(pairs) ?? pairs.filter(([, contrary]) => latinStem(contrary) === undefined);
  hanPairs.set(pairs, known);
  return known;
}

/** Whether a word has a contrary, in whatever form it stands. */
export function hasContrary(word: string): boolean {
  return WITH_CONTRARY.has(word) || STEMS_WITH_CONTRARY.has(stem(word));
}

/** Whether a folded text has a contrary of a word, and not the word itself. */
export function standsContrary(word: string, folded: string): boolean {
  if (!WITH_CONTRARY.has(word)) return false;
  return !folded.includes(word) && CONTRARIES.some(([one, other]) => one === word && folded.includes(other));
}

/** Whether a word says which of two sorts something is of: `rural`, `online`. */
export function tellsSort(word: string): boolean {
  return OPPOSITES.some(([one]) => one === word);
}

/** Whether a word has a contrary, and a text has none of the words that mean what it means. */
export function lacksSide(word: string, folded: string): boolean {
  const contraries = SIDES.filter(([one]) => one === word).map(([, other]) => other);
  if (contraries.length === 0) return false;
  const there = wordsOf(folded);
  return !SIDES.some(([one, other]) => contraries.includes(other) && has(one, there));
}

interface Words {
  readonly folded: string;
  /** What is denied in it. */
  readonly denied: readonly Span[];
  readonly latin: ReadonlySet<string>;
}

function wordsIn({ text, own }: Omit<Saying, 'clause'>): Words {
  return wordsOf(own.map(({ start, end }) => text.reading.folded.slice(start, end)).join('\n'));
}

function wordsOf(text: string): Words {
  const folded = blank(blank(text, enTimeNouns), enNoChanges);
  return {
    folded,
    denied: deniedIn(folded),
    latin: new Set((folded.match(/[a-z]+(?:-[a-z]+)*/gu) ?? []).map(stem)),
  };
}

/** By word; empty for a word that has none. */
const latinStems = new Map<string, string>();

/** The stem of a Latin word; undefined for one in Han, and for several. Kept: the same pairs are tried again and again. */
function latinStem(word: string): string | undefined {
  let found = latinStems.get(word);
  if (found === undefined) latinStems.set(word, (found = /^(?=.*[a-z])\S+$/u.test(word) ? stem(word) : ''));
  return found === '' ? undefined : found;
}

function has(word: string, { folded, latin }: Words): boolean {
  const stem = latinStem(word);
  return stem === undefined ? folded.includes(word) : latin.has(stem);
}

function isDenied(word: string, { folded, denied }: Words): boolean {
  const at = placesOfWord(word, folded);
  // `无关` denies nothing of itself.
  // `未获批准缺席`: what denies itself is only denied by the word right before it.
  const isNegative = isDenialInWords(word);
  const isBehind = (place: Span, span: Span): boolean =>
    overlaps(span, place) &&
    span.start <= place.start &&
    (!isNegative || place.start - span.start <= RIGHT_BEHIND);
  return at.length > 0 && at.every((place) => denied.some((span) => isBehind(place, span)));
}

function placesOfWord(word: string, folded: string): readonly Span[] {
  const pattern = /^[a-z-]+$/.test(word) ? /[a-z]+(?:-[a-z]+)*/gu : new RegExp(word, 'gu');
  return Array.from(folded.matchAll(pattern))
    .filter(({ 0: found }) => found === word || stem(found) === stem(word))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
