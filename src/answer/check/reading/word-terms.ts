/** The words of a text that are no names, each with everything that may stand for it. */
import { isInDictionary } from '../../../facts/names/words.js';
import { checkingOf } from '../../../lang/checking/says.js';
import { enChanges } from '../../../lang/checking/en-contraries.js';
import { enMeasureNames } from '../../../lang/checking/en-checking.js';
import { enDescribers, enNounsInIng } from '../../../lang/meaning/en-word-classes.js';
import { irregularForms } from '../../../lang/meaning/en-irregular-forms.js';
import { selves, tellers } from '../../../lang/checking/tellers.js';
import { dayOf, formerLast, ordinal, periodOf, sameRank } from '../../../lang/checking/ranks.js';
import { zhLightNouns, zhMeasureEnd, zhNouns } from '../../../lang/checking/zh-checking.js';
import { zhChanges } from '../../../lang/checking/zh-contraries.js';
import type { Library } from '../../../library.js';
import { HAN } from '../../../text/scripts.js';
import { peopleAdjectives } from '../../../lang/meaning/everyday-words/peoples.js';
import { phrasesFor } from './phrasal-terms.js';
import { stem } from './stem.js';
import { WEIGHTS, type Term, type TermKind } from './term.js';
import {
  countriesOf,
  keyOf,
  kinds,
  loosely,
  meanings,
  ofPeoples,
  places,
  slightStems,
  verbStems,
} from './word-meanings.js';
import { NAME_TAG, type WordSpan } from './word-spans.js';

const PERHAPS_NAME_WEIGHT = 1.5;

/** How much a word counts where another of the same meaning stands; of the lexicon's, by how near it is. */
const MEANING = 0.9;

const PARAPHRASE = 0.7;

/** The same, where what stands there is of the kind that a word names. */
const KIND = 0.6;

const LEXICON = { least: 0.5, perWeight: 0.4 };

/** Chinese words that share a translation are near, at best. */
const SYNONYM = 0.6;

const changes = new Set([...zhChanges, ...enChanges].flat().map(keyOf));

/** Tags of words that only point, ask or tell a time. */
const POINTING_TAG = /^(?:[trcpuyeo]|mq?$|d$)/u;

const WITHOUT_END = 0.9;

/** The term that a word is, as a list; empty for a word that says nothing of what is spoken of. */
export function wordTerm(
  folded: string,
  { start, end, tag }: WordSpan,
  original: string,
  library: Library | undefined,
): readonly Term[] {
  const own = folded.slice(start, end);
  const isHan = HAN.test(own);
  const isGeneric = checkingOf(own).genericWords.has(own) && !ordinal.test(own);
  const isOfTime = dayOf.test(folded.slice(end)) || periodOf.test(folded.slice(end));
  if (ordinal.test(own) && (isOfTime || formerLast.test(folded.slice(0, start)))) return [];
  if (isGeneric || (!isHan && own.length < 2)) return [];
  if (isHan && POINTING_TAG.test(tag ?? '') && !ordinal.test(own)) return [];
  const others = library?.otherWords(own) ?? new Map<string, number>();
  const isKnown = others.size > 0 || library === undefined || library.otherWords('word').size === 0;
  const isLight = isHan && zhLightNouns.has(own) && HAN.test(folded.charAt(start - 1));
  const kind = isLight ? 'slight' : isHan ? hanKind(own, tag) : latinKind(own, original, start, isKnown);
  const forms = new Map([[own, 1]]);
  const add = (form: string, strength: number): void => {
    // A character alone stands in many words that mean something else.
    if (form.length === 1 && HAN.test(form)) return;
    if ((forms.get(form) ?? 0) < strength) forms.set(form, strength);
  };
  const addOthersOf = (word: string, factor: number): void => {
    for (const same of meanings.get(keyOf(word)) ?? []) add(same, factor * MEANING);
    for (const same of loosely.get(keyOf(word)) ?? []) add(same, factor * PARAPHRASE);
    for (const one of kinds.get(keyOf(word)) ?? []) add(one, factor * KIND);
    for (const phrase of phrasesFor(word)) add(phrase, factor * MEANING);
    for (const [other, weight] of library?.otherWords(word) ?? [])
      add(
        other,
        factor *
          (HAN.test(other) && HAN.test(word)
            ? SYNONYM
            : LEXICON.least + LEXICON.perWeight * Math.min(1, weight)),
      );
  };
  addOthersOf(own, 1);
  if (isHan) {
    // `供水量` is told by `供水`, too.
    const base = own.replace(zhMeasureEnd, '');
    addOthersOf(base, WITHOUT_END);
    if (base !== own && isInDictionary(base)) add(base, WITHOUT_END);
    // `二期工程` is told by `二期`, too.
    const head = own.slice(0, -2);
    const isOfKind = own.length > 3 && zhLightNouns.has(own.slice(-2));
    if (isOfKind && (ordinal.test(head) || isInDictionary(head))) add(head, WITHOUT_END);
  }
  if (tellers.has(own)) for (const self of selves) forms.set(self, MEANING);
  for (const same of places.get(own) ?? []) add(same, 1);
  for (const same of ofPeoples.get(own) ?? []) add(same, MEANING);
  for (const same of countriesOf.get(own) ?? []) add(same, MEANING);
  if (ordinal.test(own)) for (const same of sameRank(own)) add(same, 1);
  return [
    {
      span: { start, end },
      text: original.slice(start, end),
      own,
      kind,
      ...((places.has(own) || tag === 'ns') && { entityKind: 'place' as const }),
      isPerhapsName: isHan
        ? NAME_TAG.test(tag ?? '') && own.length > 1
        : !isKnown && isCapital(original, start),
      isChange: changes.has(keyOf(own)),
      weight: weightOf(own, kind, tag),
      forms,
    },
  ];
}

/** `三号` of a name that stands before it is often left out where the name is told again. */
function weightOf(own: string, kind: TermKind, tag = ''): number {
  if (!HAN.test(own)) return WEIGHTS[kind];
  if (kind === 'ordinal' && own.endsWith('号')) return WEIGHTS.thing;
  return NAME_TAG.test(tag) ? PERHAPS_NAME_WEIGHT : WEIGHTS[kind];
}

function hanKind(word: string, tag = ''): TermKind {
  if (ordinal.test(word)) return 'ordinal';
  if (zhNouns.has(word)) return 'thing';
  if (places.has(word)) return 'name';
  return word.length === 1 || /^(?:[adcpruqm]|v(?!n))/u.test(tag) ? 'slight' : 'thing';
}

function isCapital(original: string, start: number): boolean {
  return /^\p{Lu}/u.test(original.charAt(start));
}

/** A capital says that it is a name, if no dictionary has the word. */
function latinKind(word: string, original: string, start: number, isKnown: boolean): TermKind {
  if (ordinal.test(word) && !isAdverb(word, original, start)) return 'ordinal';
  if (enMeasureNames.has(word)) return 'thing';
  if (peopleAdjectives.has(word) && /^ [a-z]/u.test(original.slice(start + word.length))) return 'thing';
  if (isCapital(original, start) && (isInside(original, start) || (!isKnown && !slightStems.has(stem(word)))))
    return 'name';
  if (enNounsInIng.has(word) || isPluralAtHead(word, original, start)) return 'thing';
  return word === 'first' || slightStems.has(stem(word)) || /[a-z]{3}(?:ed|ing|ly|ful|ous)$/u.test(word)
    ? 'slight'
    : 'thing';
}

/** `cars first registered in 2006`: it says when, and tells none of a row from the others. */
function isAdverb(word: string, original: string, start: number): boolean {
  if (word !== 'first') return false;
  const next = /^ ([a-z]+)/u.exec(original.slice(start + word.length))?.[1] ?? '';
  return /[a-z]{2}ed$/u.test(next) || (irregularForms.has(next) && verbStems.has(stem(next)));
}

/** `Rents in Lisbon rose`: no sentence begins with a verb in -s. */
function isPluralAtHead(word: string, original: string, start: number): boolean {
  return (
    /[^su]s$/u.test(word) &&
    isCapital(original, start) &&
    !isInside(original, start) &&
    slightStems.has(stem(word)) &&
    !enDescribers.has(word)
  );
}

/** Within a sentence, where only names have a capital. */
function isInside(original: string, start: number): boolean {
  return /[\p{Ll}\p{N},][’']?s? $/u.test(original.slice(Math.max(0, start - 4), start));
}
