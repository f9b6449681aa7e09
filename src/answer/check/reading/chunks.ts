/** The phrases of an English sentence: what is named, what is done, and what joins the two. */
import {
  enBe,
  enDenies,
  enGet,
  enIntends,
  enParticles,
  enRoughly,
} from '../../../lang/checking/en-clauses.js';
import type { Span } from '../../../model.js';
import type { TaggedWord } from './tagged-words.js';

/** A thing with all that is said of it before its head and behind `of`. */
export interface Thing extends Span {
  readonly kind: 'thing';
  readonly isPronoun: boolean;
  /** Whether it tells a time: `last year`. */
  readonly isTime: boolean;
  /** Its words, small letters. */
  readonly own: readonly string[];
}

/** A verb with its auxiliaries and the verbs that lead to it: `has refused to pay`. */
export interface Verb extends Span {
  readonly kind: 'verb';
  /** The verb itself, with its particle. */
  readonly main: Span;
  /** The same in small letters, without its particle. */
  readonly own: string;
  /** Without an auxiliary: `led by`, `leading to`, `to lead`. */
  readonly form: 'finite' | 'participle' | 'ing' | 'infinitive';
  /** The verb that leads to it, if any: `refused`. */
  readonly lead?: Verb;
  readonly isPassive: boolean;
  readonly isDenied: boolean;
  /** Whether it is only meant or may be. */
  readonly isYetToBe: boolean;
  /** Whether it stands alone, without any word that leads to it. */
  readonly isBare: boolean;
}

/** What joins two phrases. */
export interface Joint extends Span {
  readonly kind: 'preposition' | 'join' | 'subordinator' | 'relative' | 'comma' | 'stop';
  readonly own: string;
}

export type Chunk = Thing | Verb | Joint;

const OF_THING = new Set(['determiner', 'thing', 'describer', 'number', 'pronoun']);
const OF_VERB = new Set(['finite', 'base', 'ing', 'participle', 'aux', 'modal', 'not', 'to', 'adverb']);

/** The phrases of a sentence, in order. */
export function chunksOf(words: readonly TaggedWord[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < words.length;) {
    const length = verbLength(words, i);
    if (length > 0) {
      const end = i + length;
      chunks.push(verbOf(words.slice(i, end)));
      i = end;
      continue;
    }
    const word = words[i];
    if (!word) break;
    if (OF_THING.has(word.tag)) {
      const end = endOfThing(words, i);
      chunks.push(thingOf(words.slice(i, end)));
      i = end;
      continue;
    }
    if (word.tag === 'to') chunks.push({ ...at(word), kind: 'preposition', own: word.own });
    else if (enRoughly.has(word.own) && words[i + 1]?.tag === 'number') {
      // `around 70 growers`
    } else if (isJoint(word.tag)) chunks.push({ ...at(word), kind: word.tag, own: word.own });
    i++;
  }
  return chunks;
}

function at({ start, end }: Span): Span {
  return { start, end };
}

function isJoint(tag: string): tag is Joint['kind'] {
  return /^(?:preposition|join|subordinator|relative|comma|stop)$/u.test(tag);
}

/** How many words from here on make up a verb; 0 where none begins. */
function verbLength(words: readonly TaggedWord[], from: number): number {
  let i = from;
  let last = 0;
  let hasVerb = false;
  for (; i < words.length; i++) {
    const word = words[i];
    if (!word || !OF_VERB.has(word.tag)) break;
    if (word.tag === 'adverb' && i === from) return 0;
    const isVerb = /^(?:finite|base|ing|participle|aux)$/u.test(word.tag);
    const before = words[i - 1];
    // `said closed shops`: a second verb with nothing that leads to it begins another.
    const isLed =
      before === undefined ||
      i === from ||
      /^(?:aux|modal|not|to|adverb)$/u.test(before.tag) ||
      word.tag === 'ing';
    if (hasVerb && isVerb && !isLed) break;
    // `to` leads to a verb or to a thing.
    if (word.tag === 'to' && !leadsToVerb(words, i)) break;
    if (isVerb) {
      hasVerb = true;
      last = i + 1;
    }
  }
  if (!hasVerb) return 0;
  const particle = words[last];
  const next = words[last + 1];
  const isParticle =
    particle !== undefined &&
    enParticles.has(particle.own) &&
    (next === undefined || !isPlaceOrTime(particle, next));
  return (isParticle ? last + 1 : last) - from;
}

/** `on the board`, `in March`: what looks like a particle leads to a thing. */
function isPlaceOrTime(particle: TaggedWord, next: TaggedWord): boolean {
  return /^(?:in|on|through|over|off)$/u.test(particle.own) && OF_THING.has(next.tag);
}

function leadsToVerb(words: readonly TaggedWord[], to: number): boolean {
  for (let i = to + 1; i < words.length; i++) {
    const { tag } = words[i] ?? { tag: 'stop' };
    if (tag === 'base' || tag === 'aux') return true;
    if (tag !== 'adverb' && tag !== 'not') return false;
  }
  return false;
}

function verbOf(words: readonly TaggedWord[]): Verb {
  const verbs = words.filter(({ tag }) => /^(?:finite|base|ing|participle|aux)$/u.test(tag));
  const main = verbs.at(-1) ?? words[0];
  const first = words.find(({ tag }) => tag !== 'adverb' && tag !== 'not') ?? words[0];
  if (!main || !first) throw new Error('A verb without words');
  const before = words.slice(0, words.indexOf(main));
  const particle = words.at(-1);
  const aux = before.findLast(({ tag }) => tag === 'aux');
  const isPassive =
    main.tag === 'participle' &&
    aux !== undefined &&
    (enBe.has(aux.own) || enGet.has(aux.own)) &&
    aux.own !== 'having';
  const form =
    first.tag === 'to'
      ? 'infinitive'
      : first === main && main.tag === 'participle'
        ? 'participle'
        : first.tag === 'ing' || /^(?:being|having|getting)$/u.test(first.own)
          ? 'ing'
          : 'finite';
  const leads = before.slice(
    0,
    before.findLastIndex(({ tag }) => /^(?:finite|participle|ing)$/u.test(tag)) + 1,
  );
  return {
    ...(leads.length > 0 && { lead: verbOf(leads) }),
    kind: 'verb',
    start: words[0]?.start ?? main.start,
    end: words.at(-1)?.end ?? main.end,
    main: { start: main.start, end: particle && particle.start > main.start ? particle.end : main.end },
    own: main.own,
    form,
    isPassive: isPassive || form === 'participle',
    isBare: before.length === 0,
    isDenied: before.some(({ tag, own }) => tag === 'not' || enDenies.test(own)),
    isYetToBe: before.some(({ own }) => enIntends.test(own)) || form === 'infinitive',
  };
}

/** Where the thing that begins here ends: before another that begins anew, unless `of` joins them. */
function endOfThing(words: readonly TaggedWord[], from: number): number {
  let hasHead = false;
  let i = from;
  for (; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (word.tag === 'pronoun') return i === from ? i + 1 : i;
    if (
      word.tag === 'preposition' &&
      word.own === 'of' &&
      hasHead &&
      OF_THING.has(words[i + 1]?.tag ?? 'stop')
    ) {
      hasHead = false;
      continue;
    }
    if (!OF_THING.has(word.tag)) break;
    const isAnew =
      hasHead &&
      (word.tag === 'determiner' ||
        (word.tag === 'number' &&
          words[i - 1]?.tag === 'thing' &&
          !/^(?:[a-z]{2,3}|record)$/u.test(words[i - 1]?.own ?? '')));
    const isOtherThanTime = words[i - 1]?.isTime && hasHead && !word.isTime && word.isName;
    if (isAnew || isOtherThanTime) break;
    if (word.tag === 'thing' || word.tag === 'number') hasHead = !word.isOwner;
  }
  return i;
}

function thingOf(words: readonly TaggedWord[]): Thing {
  return {
    kind: 'thing',
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    isPronoun: words.length === 1 && words[0]?.tag === 'pronoun',
    isTime: words.at(-1)?.isTime ?? false,
    own: words.map(({ own }) => own),
  };
}
