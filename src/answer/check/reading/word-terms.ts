/** The words of a text that are no names, each with everything that may stand for it. */
import { enGenericWords } from '../../../lang/en-checking.js';
import { enChanges } from '../../../lang/en-contraries.js';
import { enNounsInIng } from '../../../lang/en-word-classes.js';
import { zhGenericWords, zhNouns } from '../../../lang/zh-checking.js';
import { zhChanges } from '../../../lang/zh-contraries.js';
import type { Library } from '../../../library.js';
import { HAN } from '../../../text/scripts.js';
import { stem } from './stem.js';
import { WEIGHTS, type Term, type TermKind } from './term.js';
import { keyOf, loosely, meanings, places, slightStems } from './word-meanings.js';
import type { WordSpan } from './word-spans.js';

const PERHAPS_NAME_WEIGHT = 1.5;

/** How much a word counts where another of the same meaning stands; of the lexicon's, by how near it is. */
const MEANING = 0.9;

const PARAPHRASE = 0.7;

const LEXICON = { least: 0.5, perWeight: 0.4 };

/** Chinese words that share a translation are near, at best. */
const SYNONYM = 0.6;

const changes = new Set([...zhChanges, ...enChanges].flat().map(keyOf));

/** Tags of the dictionary for people, places and organisations. */
const NAME_TAG = /^n[rstz]/u;

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|第[\d一二三四五六七八九十]+[年届次期季批代名位周]?|首[年届次期季批周]|[一二三四五六七八九十]期|\d+号[线楼机厂院]?)$/u;

/** The same rank in other words. */
const RANKS: readonly (readonly string[])[] = [
  ['第一', '第1', '首', 'first', '1st', '冠军', '榜首', '首位'],
  ['第二', '第2', 'second', '2nd', '亚军', '次席'],
  ['第三', '第3', 'third', '3rd', '季军'],
  ['第四', '第4', 'fourth', '4th'],
  ['第五', '第5', 'fifth', '5th'],
  ['第六', '第6', 'sixth', '6th'],
  ['第七', '第7', 'seventh', '7th'],
  ['第八', '第8', 'eighth', '8th'],
  ['第九', '第9', 'ninth', '9th'],
  ['第十', '第10', 'tenth', '10th'],
];

/** Ends of Chinese words for what is measured: `通胀率` is of `通胀`. */
const MEASURE_END = /(?<=^..+)[率额量数价费值度者]$/u;

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
  const isGeneric = (isHan ? zhGenericWords : enGenericWords).has(own) && !ORDINAL.test(own);
  if (
    /^ of (?:january|february|march|april|may|june|july|august|september|october|november|december)/u.test(
      folded.slice(end),
    ) &&
    ORDINAL.test(own)
  )
    return [];
  if (isGeneric || (!isHan && own.length < 2)) return [];
  if (isHan && POINTING_TAG.test(tag ?? '') && !ORDINAL.test(own)) return [];
  const others = library?.otherWords(own) ?? new Map<string, number>();
  const isKnown = others.size > 0 || library === undefined || library.otherWords('word').size === 0;
  const kind = isHan ? hanKind(own, tag) : latinKind(own, original, start, isKnown);
  const forms = new Map([[own, 1]]);
  const add = (form: string, strength: number): void => {
    // A character alone stands in many words that mean something else.
    if (form.length === 1 && HAN.test(form)) return;
    if ((forms.get(form) ?? 0) < strength) forms.set(form, strength);
  };
  const addOthersOf = (word: string, factor: number): void => {
    for (const same of meanings.get(keyOf(word)) ?? []) add(same, factor * MEANING);
    for (const same of loosely.get(keyOf(word)) ?? []) add(same, factor * PARAPHRASE);
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
  if (isHan) addOthersOf(own.replace(MEASURE_END, ''), WITHOUT_END);
  for (const same of places.get(own) ?? []) add(same, 1);
  if (kind === 'ordinal') for (const same of sameRank(own)) add(same, 1);
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
      weight: isHan && NAME_TAG.test(tag ?? '') ? PERHAPS_NAME_WEIGHT : WEIGHTS[kind],
      forms,
    },
  ];
}

/** `第一年`, `首年`: the same rank of the same. */
function sameRank(word: string): readonly string[] {
  const [, rank = '', unit = ''] =
    /^(第[\d一二三四五六七八九十]+|首|[a-z\d]+)(\p{Script=Han}?)$/u.exec(word) ?? [];
  const row = RANKS.find((names) => names.includes(rank)) ?? [];
  if (unit !== '') return row.filter((name) => HAN.test(name)).map((name) => name + unit);
  return row.flatMap((name) => (name === '首' ? ['首次', '首个', '首届'] : name));
}

function hanKind(word: string, tag = ''): TermKind {
  if (ORDINAL.test(word)) return 'ordinal';
  if (zhNouns.has(word)) return 'thing';
  if (places.has(word)) return 'name';
  return word.length === 1 || /^(?:[adcpruqm]|v(?!n))/u.test(tag) ? 'slight' : 'thing';
}

function isCapital(original: string, start: number): boolean {
  return /^\p{Lu}/u.test(original.charAt(start));
}

/** A capital says that it is a name, if no dictionary has the word. */
function latinKind(word: string, original: string, start: number, isKnown: boolean): TermKind {
  if (ORDINAL.test(word)) return 'ordinal';
  if (isCapital(original, start) && (!isKnown || isInside(original, start)) && !slightStems.has(stem(word)))
    return 'name';
  if (enNounsInIng.has(word)) return 'thing';
  return slightStems.has(stem(word)) || /[a-z]{3}(?:ed|ing|ly|ful|ous)$/u.test(word) ? 'slight' : 'thing';
}

/** Within a sentence, where only names have a capital. */
function isInside(original: string, start: number): boolean {
  return /[\p{Ll}\p{N},][’']?s? $/u.test(original.slice(Math.max(0, start - 4), start));
}
