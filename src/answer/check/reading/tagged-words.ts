/** The words of an English sentence, each with what it does there; by compromise's tagger. */
import { createRequire } from 'node:module';
import type nlp from 'compromise/two';
import {
  enBe,
  enDeterminers,
  enDo,
  enGet,
  enHave,
  enJoins,
  enModals,
  enModalsAndNouns,
  enNots,
  enPrepositions,
  enNounEnd,
  enPronouns,
  enReflexives,
  enRelatives,
  enSubordinators,
  pastLikePlain,
} from '../../../lang/checking/en-clauses.js';
import { irregularForms } from '../../../lang/meaning/en-irregular-forms.js';
import type { Span } from '../../../model.js';
import { stem } from './stem.js';
import { verbStems } from './word-meanings.js';

/** What a word does: a verb by its form, `thing` for what is named, `stop` for what parts clauses. */
export type WordTag =
  | 'finite'
  | 'base'
  | 'ing'
  | 'participle'
  | 'aux'
  | 'modal'
  | 'not'
  | 'to'
  | 'determiner'
  | 'thing'
  | 'pronoun'
  | 'describer'
  | 'adverb'
  | 'number'
  | 'preposition'
  | 'join'
  | 'subordinator'
  | 'relative'
  | 'comma'
  | 'stop';

/** A word or a stop. */
export interface TaggedWord extends Span {
  /** Small letters. */
  readonly own: string;
  readonly tag: WordTag;
  /** Whether it is a name, by its capital. */
  readonly isName: boolean;
  /** Whether `'s` or `'` makes it the owner of what follows. */
  readonly isOwner: boolean;
  /** Whether it tells a time. */
  readonly isTime: boolean;
}

/** Terms as compromise's `json()` gives them. */
interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly implicit?: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

const AUX = new Set([...enBe, ...enHave, ...enDo, ...enGet]);

let tagger: typeof nlp | undefined;

/** Loaded with the first sentence, not at the start. */
function tag(text: string): ReturnType<typeof nlp> {
  tagger ??= createRequire(import.meta.url)('compromise/two') as typeof nlp;
  return tagger(text);
}

/** The words of a sentence of an English text, in order; spans are of the text. */
export function taggedWords(text: string, { start, end }: Span): readonly TaggedWord[] {
  const sentences = tag(text.slice(start, end)).json({ offset: true }) as {
    readonly terms: readonly Term[];
  }[];
  const words: TaggedWord[] = [];
  for (const term of sentences.flatMap(({ terms }) => terms)) {
    const from = start + term.offset.start;
    for (const stop of stopsIn(term.pre, words.length === 0)) words.push(stopAt(from, stop));
    const own = (term.implicit ?? term.text).toLowerCase().replaceAll('’', "'");
    if (own !== '') words.push(tagged(own, term, from, words));
    const behind = from + term.offset.length;
    for (const stop of stopsIn(term.post, false)) words.push(stopAt(behind, stop));
  }
  return words;
}

function stopsIn(between: string, isFirst: boolean): readonly WordTag[] {
  if (isFirst) return [];
  if (/[;:.!?()—–]|\s-\s/u.test(between)) return ['stop'];
  return between.includes(',') ? ['comma'] : [];
}

function stopAt(at: number, tag: WordTag): TaggedWord {
  return { start: at, end: at, own: '', tag, isName: false, isOwner: false, isTime: false };
}

function tagged(own: string, term: Term, start: number, before: readonly TaggedWord[]): TaggedWord {
  const has = (tag: string): boolean => term.tags.includes(tag);
  return {
    start,
    end: start + term.offset.length,
    own,
    tag: tagOf(own, has, before),
    isName: /^\p{Lu}/u.test(term.text) && before.length > 0,
    isOwner:
      term.implicit === undefined && (/'s$/u.test(own) || (has('Possessive') && /^['’]/u.test(term.post))),
    isTime: has('Date'),
  };
}

function tagOf(own: string, has: (tag: string) => boolean, before: readonly TaggedWord[]): WordTag {
  const last = before.at(-1);
  const lead = before.findLast(({ tag }) => tag !== 'adverb' && tag !== 'not');
  if (own === 'to') return 'to';
  if (enNots.has(own) || has('Negative')) return 'not';
  if (enModals.has(own) && !(has('Noun') && enModalsAndNouns.has(own))) return 'modal';
  if (AUX.has(own)) return 'aux';
  if (enJoins.has(own)) return 'join';
  if (own === 'that')
    return last && (last.tag === 'thing' || last.tag === 'comma') ? 'relative' : 'subordinator';
  if (enRelatives.has(own)) return 'relative';
  if (has('Value') || /\d/u.test(own)) return 'number';
  if (own === 'per' || (own === 'cent' && last?.own === 'per')) return 'number';
  if (last?.own === 'per') return 'thing';
  if (has('Particle')) return enPrepositions.has(own) ? 'preposition' : 'adverb';
  const isAfterVerb = lead?.tag === 'aux' || lead?.tag === 'modal' || lead?.tag === 'to';
  if (enDeterminers.has(own)) return 'determiner';
  if (enReflexives.has(own)) return 'adverb';
  if (enPronouns.has(own)) return 'pronoun';
  if (!isAfterVerb && last?.tag === 'thing' && !last.isOwner && isPastForm(own)) return 'finite';
  // `Marlow beat Orrin`: the tagger takes what is the same in the past for a thing.
  const isNamedBefore = last?.tag === 'thing' && !last.isOwner && (last.isName || before.length === 1);
  if (!isAfterVerb && isNamedBefore && pastLikePlain.has(own)) return 'finite';
  if (enNounEnd.test(own)) return 'thing';
  if (lead?.tag === 'aux' && enBe.has(lead.own) && /[^hrt]ing$/u.test(own)) return 'ing';
  if (
    has('Verb') &&
    !has('Gerund') &&
    !(last && (last.isOwner || /^(?:determiner|describer)$/u.test(last.tag)))
  )
    return verbTag(own, has, lead);
  if (last?.isOwner && has('Verb')) return 'thing';
  if (has('Gerund')) return last?.tag === 'determiner' || last?.isOwner ? 'thing' : 'ing';
  // The tagger takes many a verb behind an auxiliary for a noun.
  if (
    isAfterVerb &&
    (has('Noun') || has('Adjective') || (has('Adverb') && last === lead)) &&
    isPlainVerb(own, lead)
  )
    return lead.tag === 'aux' ? 'participle' : 'base';
  if (enSubordinators.has(own) && !enPrepositions.has(own)) return 'subordinator';
  if (enPrepositions.has(own) || has('Preposition')) return 'preposition';
  if (has('Conjunction')) return 'subordinator';
  if (has('Adverb')) return 'adverb';
  if (has('Adjective')) return 'describer';
  return 'thing';
}

function verbTag(own: string, has: (tag: string) => boolean, lead: TaggedWord | undefined): WordTag {
  if (lead?.tag === 'modal' || lead?.tag === 'to' || enDo.has(lead?.own ?? '')) return 'base';
  if (lead?.tag === 'aux') return 'participle';
  // News begins with no command, and what stands behind a verb or a preposition is named: `stopped work`.
  const isNoun =
    !has('PastTense') &&
    (!lead ||
      /^(?:finite|participle|ing|preposition)$/u.test(lead.tag) ||
      (/^(?:relative|subordinator)$/u.test(lead.tag) && !verbStems.has(stem(own))));
  if (isNoun) return 'thing';
  // `Marlow, set up in 1974 by …`
  if (lead?.tag === 'comma' && pastLikePlain.has(own)) return 'participle';
  return has('Participle') ? 'participle' : 'finite';
}

/** `rose`, `fell`: the tagger takes many of these for things. */
function isPastForm(own: string): boolean {
  const plain = irregularForms.get(own)?.[0];
  return plain !== undefined && plain !== own && !own.endsWith('s');
}

function isPlainVerb(own: string, lead: TaggedWord): boolean {
  if (lead.tag !== 'aux') return verbStems.has(stem(own));
  return enHave.has(lead.own) ? verbStems.has(stem(own)) : /ed$/u.test(own) || isPastForm(own);
}
