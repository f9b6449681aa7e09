/** Where the words of one text stand in another, in whatever way it puts them. */
import type { Span } from '../../../model.js';
import { HAN } from '../../../text/scripts.js';
import { stem } from './stem.js';
import { heardInLatin, speltInHan } from './heard-places.js';
import { areSamePost, postsIn, type Post } from './posts.js';
import { isShortFor, type Term } from './term.js';

/** A word of a Latin script. */
interface Token extends Span {
  readonly stem: string;
}

/** A text, ready to be looked through. */
export interface WordIndex {
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** Indices into `tokens`. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly posts: readonly Post[];
}

/** A place where a term stands, and how well: 1 in its own form, less in another. */
export interface Occurrence extends Span {
  readonly strength: number;
}

/** How many words may stand between two of a phrase: `chief executive of the year`. */
const MOST_BETWEEN = 1;
/** A long Chinese word of which only some pairs of characters stand there. */
const IN_PART = 0.8;
const LEAST_PART = 0.5;
/** How many characters may stand within a word that is longer elsewhere. */
const MOST_WITHIN = 2;
/** A name that only sounds like it. */
const HEARD = 0.9;

/** The text, ready to be looked through. */
export function indexOf(folded: string): WordIndex {
  const found = Array.from(
    folded.matchAll(/(?!\p{Script=Han})[\p{L}\p{M}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*/gu),
    ({ 0: word, index }): Token => ({ start: index, end: index + word.length, stem: stem(word) }),
  );
  const byStem = new Map<string, number[]>();
  found.forEach(({ stem }, i) => {
    const all = byStem.get(stem);
    if (all) all.push(i);
    else byStem.set(stem, [i]);
  });
  return { folded, tokens: found, byStem, posts: postsIn(folded) };
}

/** All places of a term, in no order; of those that overlap the best comes first. */
export function occurrencesOf(term: Term, text: WordIndex): readonly Occurrence[] {
  const { post } = term;
  const held = post ? text.posts.filter((other) => areSamePost(post, other)) : [];
  const found: Occurrence[] = held.map(({ start, end }) => ({ start, end, strength: 1 }));
  if (post && (!post.isVerb || held.length > 0)) return found;
  for (const [form, strength] of term.forms) {
    for (const span of HAN.test(form) ? placesOf(form, text) : phrasePlaces(form, text))
      found.push({ ...span, strength });
  }
  for (const span of countedPlaces(term.own, text)) found.push({ ...span, strength: 1 });
  if (found.length === 0 && (term.kind === 'name' || term.isPerhapsName))
    found.push(...heardPlaces(term, text).map((span) => ({ ...span, strength: HEARD })));
  if (found.length === 0 && term.kind !== 'name') found.push(...partPlaces(term.own, text));
  return found.sort((a, b) => b.strength - a.strength);
}

/** Whether the text, a name itself, has the name that a term is, or a part of it. */
export function isNameIn(term: Term, text: WordIndex): boolean {
  return occurrencesOf(term, text).length > 0 || isShortFor(text.folded, term);
}

function heardPlaces({ own: name, text }: Term, { folded, tokens }: WordIndex): readonly Span[] {
  if (HAN.test(name) === HAN.test(folded)) return acronymPlaces(text, folded);
  return HAN.test(name) ? heardInLatin(name, tokens, folded) : speltInHan(name, folded);
}

/** Where the words of a name stand whose first letters an abbreviation has: `AfDB`, as `African Development Bank`. */
function acronymPlaces(name: string, folded: string): readonly Span[] {
  const initials = name.match(/\p{Lu}/gu) ?? [];
  if (initials.length < 2 || initials.length > 6 || !/^[\p{L}]{2,8}$/u.test(name)) return [];
  const pattern = initials
    .map((initial) => String.raw`${initial.toLowerCase()}[a-z]*`)
    .join(String.raw`[ -](?:(?:of|for|and|the) ){0,2}`);
  return Array.from(folded.matchAll(new RegExp(String.raw`\b${pattern}\b`, 'gu')), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function placesOf(form: string, { folded }: WordIndex): readonly Span[] {
  const places: Span[] = [];
  for (let start = folded.indexOf(form); start >= 0; start = folded.indexOf(form, start + form.length))
    places.push({ start, end: start + form.length });
  return places;
}

/** `反对票`, of `反对12票`. */
function countedPlaces(word: string, text: WordIndex): readonly Span[] {
  if (!HAN.test(word) || word.length < 3) return [];
  return placesOf(word.slice(0, -1), text).flatMap(({ start, end }) => {
    COUNT.lastIndex = end;
    const unitAt = end + (COUNT.exec(text.folded)?.[0].length ?? 0);
    return unitAt > end && text.folded.startsWith(word.slice(-1), unitAt) ? [{ start, end: unitAt + 1 }] : [];
  });
}

const COUNT = /\d[\d,.]*[万亿]?/uy;

function phrasePlaces(form: string, { tokens: words, byStem }: WordIndex): readonly Span[] {
  const [first = '', ...others] = stemsOf(form);
  return (byStem.get(first) ?? []).flatMap((at): readonly Span[] => {
    let last = at;
    for (const other of others) {
      const next = words.slice(last + 1, last + 2 + MOST_BETWEEN).findIndex(({ stem }) => stem === other);
      if (next < 0) return [];
      last += 1 + next;
    }
    return [{ start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 }];
  });
}

/** `不良率` is `不良贷款率`, too: the same characters with a few between. */
function looseOf(word: string): RegExp {
  const most = word.length > 2 ? MOST_WITHIN : 1;
  return new RegExp([...word].join(String.raw`\p{Script=Han}{0,${most}}?`), 'gu');
}

/** Where most of the pairs of characters of a long Chinese word stand, if they do. */
function partPlaces(word: string, text: WordIndex): readonly Occurrence[] {
  if (!HAN.test(word) || word.length < 2) return [];
  const loose = Array.from(text.folded.matchAll(looseOf(word)), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    strength: IN_PART,
  })).filter(({ start, end }) => end - start <= word.length + MOST_WITHIN);
  if (loose.length > 0 || word.length < 3) return loose;
  const pairs = Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  // `农业用水` is not `工业用水`.
  const there = pairs.filter((pair) => text.folded.includes(pair));
  const strength = (IN_PART * there.length) / pairs.length;
  if (strength < LEAST_PART || !there.includes(word.slice(0, 2))) return [];
  return there.flatMap((pair) => placesOf(pair, text).map((span) => ({ ...span, strength })));
}

const known = new Map<string, readonly string[]>();

function stemsOf(form: string): readonly string[] {
  const found = known.get(form) ?? (form.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(stem);
  known.set(form, found);
  return found;
}
