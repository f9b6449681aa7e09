/** The telling words of a text, each with everything it may be written as. */
import { otherNames } from '../../facts/entities.js';
import { soundRunAt } from '../../facts/names/sound-runs.js';
import { isInDictionary, segment, type Word } from '../../facts/names/words.js';
import { enGenericWords } from '../../lang/en-checking.js';
import { enChanges } from '../../lang/en-contraries.js';
import { enDescribers, enNounsInIng, enVerbs } from '../../lang/en-word-classes.js';
import { placeNames } from '../../lang/place-names.js';
import { meaningsBy } from '../../lang/meanings.js';
import { paraphrases } from '../../lang/paraphrases.js';
import { sameMeaning } from '../../lang/same-meaning.js';
import { zhGenericWords, zhNouns } from '../../lang/zh-checking.js';
import { zhChanges } from '../../lang/zh-contraries.js';
import { describingWords, industryEndings, organizationEndings } from '../../lang/zh-people.js';
import type { Library } from '../../library.js';
import type { Entity, EntityMention, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { HAN } from '../../text/scripts.js';
import { contains, overlaps } from '../../text/spans.js';
import { postsIn, type Post } from './posts.js';
import type { TextReading } from './reading.js';
import { stem } from './stem.js';

/**
 * What a word does in a statement: a `name`, or an `ordinal` that tells one of a row from another, says whom or what it
 * is about; a `thing` what is spoken of; what is `slight` can be put in many ways, and decides nothing alone.
 */
export type TermKind = 'name' | 'ordinal' | 'thing' | 'slight';

/** A word or a name of a text. */
export interface Term {
  readonly span: Span;
  readonly text: string;
  /** Folded. */
  readonly own: string;
  readonly kind: TermKind;
  /** What a name is the name of, where that is known. */
  readonly entityKind?: Entity['kind'];
  /** Whether it says how something changes. */
  readonly isChange: boolean;
  /** Whether it may be a name: no dictionary has it. */
  readonly isPerhapsName?: boolean;
  readonly weight: number;
  /** The post that it is, where it is one. */
  readonly post?: Post;
  /** Everything it may be written as, folded, its own form first; and how well each stands for it: over 0, up to 1. */
  readonly forms: ReadonlyMap<string, number>;
}

const WEIGHTS: Readonly<Record<TermKind, number>> = { name: 2, ordinal: 2, thing: 1, slight: 0.4 };
const POST_WEIGHT = 1.5;
const PERHAPS_NAME_WEIGHT = 1.5;
/** How much a word counts where another of the same meaning stands; of the lexicon's, by how near it is. */
const MEANING = 0.9;
const PARAPHRASE = 0.7;
const LEXICON = { least: 0.5, perWeight: 0.4 };
/** Chinese words that share a translation are near, at best. */
const SYNONYM = 0.6;
/** A name that the library has counts as the one meant from here on. */
const SAME_NAME = 0.7;

const changes = new Set(
  [...zhChanges, ...enChanges].flat().map((word) => (HAN.test(word) ? word : stem(word))),
);
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
/** A run of sounds that is shorter may be anything. */
const SHORTEST_HEARD = 3;
/** Verbs inside what was taken for a name: `某某担任某某中心` is no name. */
const VERB_TAG = /^v(?!n)/u;

const endings = [...organizationEndings, ...industryEndings].sort((a, b) => b.length - a.length);
const slightStems = new Set([...enVerbs, ...enDescribers].map(stem));

const meanings = meaningsBy(sameMeaning, keyOf);
const loosely = meaningsBy(paraphrases, keyOf);

const places = new Map<string, readonly string[]>(
  placeNames.flatMap((row) => row.map((name) => [fold(name), row.map(fold)] as const)),
);

/** The telling words and names of a text, in order: no figures, dates or words that only lead to them. */
export function termsOf(text: TextReading, library?: Library): readonly Term[] {
  const { folded } = text.reading;
  const numbers = numbersIn(text);
  const recognized = text.names
    .filter((name) => isName(name, library) && !numbers.some((number) => overlaps(number, name.span)))
    .map((mention) => {
      const { span, text: name, kind } = withoutVerb(mention, library);
      return nameTerm(span, name, kind, namesOf(name, kind, text, library));
    });
  const taken = [...recognized.map(({ span }) => span), ...numbers];
  const names = [
    ...recognized,
    ...firmTerms(text).filter(({ span }) => !taken.some((other) => overlaps(other, span))),
    ...postTerms(text).filter(({ span }) => !taken.some((other) => overlaps(other, span))),
    ...knownNames(text, library).filter(({ span }) => !taken.some((other) => overlaps(other, span))),
    ...heardNames(text).filter(({ span }) => !taken.some((other) => overlaps(other, span))),
  ];
  const all = [...names.map(({ span }) => span), ...numbers];
  const words = wordSpans(without(folded, numbers)).filter(
    (span) => !all.some((other) => overlaps(other, span)),
  );
  return [...names, ...words.flatMap((span) => wordTerm(folded, span, text.reading.text, library))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** `任水务局` without the verb that was taken for its beginning, where the library knows the rest. */
function withoutVerb(
  mention: EntityMention,
  library: Library | undefined,
): Pick<EntityMention, 'span' | 'text' | 'kind'> {
  const { span, text, kind } = mention;
  const rest = text.slice(1);
  const isVerb = kind === 'organization' && /^[任在由为是向与和对给被]/u.test(fold(text));
  if (!isVerb || !library || library.who(text).length > 0 || library.who(rest).length === 0) return mention;
  return { span: { start: span.start + 1, end: span.end }, text: rest, kind };
}

/** Not what is only perhaps a name, nor a clause that was taken for one. */
function isName({ text, kind, value }: EntityMention, library: Library | undefined): boolean {
  if (!HAN.test(text)) return true;
  if (value.tier === 'weak')
    return kind === 'organization' && endings.some((ending) => fold(text).endsWith(ending));
  if (kind !== 'organization' || !library || library.who(text).length > 0) return true;
  const words = segment(fold(text));
  const isClause = words.some(({ tag, text: word }, i) => (i > 0 || word.length === 1) && VERB_TAG.test(tag));
  return !isClause && !words.every((word) => library.otherWords(word.text).size > 0);
}

function nameTerm(
  span: Span,
  text: string,
  entityKind: Entity['kind'] | undefined,
  forms: readonly string[],
): Term {
  const own = fold(text);
  return {
    span,
    text,
    own,
    kind: 'name',
    ...(entityKind && { entityKind }),
    isChange: false,
    weight: entityKind === 'place' ? 1.5 : WEIGHTS.name,
    forms: new Map([own, ...forms].map((form) => [form, 1])),
  };
}

/** `Hill & Sons`: always a firm, however common its words are. */
function firmTerms({ reading: { text } }: TextReading): readonly Term[] {
  return Array.from(text.matchAll(/\p{Lu}[\p{L}’']+(?: & \p{Lu}\p{L}+)+/gu), ({ 0: name, index }) =>
    nameTerm({ start: index, end: index + name.length }, name, 'organization', []),
  );
}

/** The posts named in the text, each of which is one thing however many words it has. */
function postTerms({ reading: { folded, text } }: TextReading): readonly Term[] {
  return postsIn(folded).map((post) => ({
    span: { start: post.start, end: post.end },
    text: text.slice(post.start, post.end),
    own: folded.slice(post.start, post.end),
    kind: 'thing',
    isChange: false,
    weight: POST_WEIGHT,
    post,
    forms: new Map(post.names.map((name) => [name, 1])),
  }));
}

/** Names of people and organisations of the library that stand in the text, however it is cut into words. */
function knownNames(
  { reading: { folded, text } }: TextReading,
  library: Library | undefined,
): readonly Term[] {
  if (!library) return [];
  return library.entities.flatMap(({ kind, name, aliases, tier }): readonly Term[] => {
    if (tier === 'weak' || (kind !== 'person' && kind !== 'organization')) return [];
    const forms = [name, ...aliases].map(fold);
    const form = forms
      .filter((one) => one.length > 1 && folded.includes(one))
      .sort((a, b) => b.length - a.length)[0];
    if (form === undefined) return [];
    const start = folded.indexOf(form);
    const end = start + form.length;
    const isWithinWord = /[a-z]/.test(form) && /[a-z]/.test((folded[start - 1] ?? '') + (folded[end] ?? ''));
    return isWithinWord ? [] : [nameTerm({ start, end }, text.slice(start, end), kind, forms)];
  });
}

/** Chinese that writes a foreign name by its sound, however it is cut into words. */
function heardNames({ reading: { folded, text } }: TextReading): readonly Term[] {
  if (!HAN.test(folded)) return [];
  const words = segment(folded);
  const names: Term[] = [];
  for (let at = 0; at < words.length; at++) {
    const run = soundRunAt(words, at);
    const start = words[at]?.start ?? 0;
    if (!run || run.end - start < SHORTEST_HEARD || isInDictionary(folded.slice(start, run.end))) continue;
    names.push(nameTerm({ start, end: run.end }, text.slice(start, run.end), undefined, []));
    at = run.to - 1;
  }
  return names;
}

/** All names of whoever a name means, in the text as in the library, folded. */
function namesOf(
  name: string,
  kind: Entity['kind'],
  { entities }: TextReading,
  library: Library | undefined,
): readonly string[] {
  const own = entities.find((entity) => [entity.name, ...entity.aliases].includes(name));
  const there =
    library?.who(name).filter(({ score, entity }) => score >= SAME_NAME && entity.kind === kind) ?? [];
  const all = [own, ...there.map(({ entity }) => entity)].flatMap((entity) =>
    entity ? [entity.name, ...entity.aliases] : [],
  );
  const known = [...otherNames(kind, name), ...(meanings.get(fold(name)) ?? [])];
  return [
    ...new Set([...all, ...known].map(fold)),
    ...(places.get(fold(name)) ?? []),
    ...partsOf(name, kind),
  ];
}

/** What is short for a name: the family name, and the word that an organisation is known by. */
function partsOf(name: string, kind: Entity['kind']): readonly string[] {
  const words = fold(name).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (HAN.test(name)) return kind === 'organization' ? headOf(fold(name)) : [];
  if (words.length < 2) return [];
  if (kind === 'person') return words.slice(-1);
  const [first = ''] = words;
  const isCommon = slightStems.has(stem(first)) || enGenericWords.has(first) || first.length < 4;
  return kind === 'organization' && !isCommon ? [first] : [];
}

/** `晶科` of `晶科半导体`: what is left without the ending, if that is no common word. */
function headOf(name: string): readonly string[] {
  const ending = endings.find((one) => name.endsWith(one) && name.length - one.length >= 2);
  const head = ending === undefined ? '' : name.slice(0, -ending.length);
  return head === '' || places.has(head) || describingWords.has(head) ? [] : [head];
}

/** The spans of figures and dates, without the things that are counted. */
function numbersIn({ figures, dates, reading }: TextReading): readonly Span[] {
  return [
    ...dates.map(({ span }) => span),
    ...figures.map(({ span, value }) => {
      const { dimension, unitText } = value.quantity;
      const isThing = dimension === 'count' && unitText.length > 1;
      const at = reading.text.lastIndexOf(unitText, span.end);
      return isThing && at > span.start && at + unitText.length <= span.end
        ? { start: span.start, end: at }
        : span;
    }),
    // The word that bounds a figure belongs to it.
    ...figures.flatMap(({ span, value: { quantity } }) => {
      const bound = quantity.modifierText;
      const at = bound === undefined ? -1 : reading.text.lastIndexOf(bound, span.start);
      return bound !== undefined && at >= 0 && span.start - at <= bound.length + 2
        ? [{ start: at, end: at + bound.length }]
        : [];
    }),
  ];
}

/** A word with its part of speech where the dictionary gives one. */
interface WordSpan extends Span {
  readonly tag?: string;
}

/** The text with blanks in place of the spans, so that no word is cut across their ends. */
function without(folded: string, spans: readonly Span[]): string {
  return spans.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    folded,
  );
}

/** Words of either script. */
function wordSpans(folded: string): readonly WordSpan[] {
  const runs = folded.matchAll(
    /\d+号(?:线|楼|机|厂|院)?|\p{Script=Han}+|(?!\p{Script=Han})[\p{L}\p{M}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*/gu,
  );
  return Array.from(runs).flatMap(({ 0: run, index }): readonly WordSpan[] => {
    if (!HAN.test(run) || /^\d/.test(run)) return [{ start: index, end: index + run.length }];
    return segment(run)
      .flatMap(trimmed)
      .map((word) => ({ ...word, start: index + word.start, end: index + word.end }));
  });
}

/** A word that no dictionary has, without what leads to it or follows it: `产量比` is `产量`, `要花` is `花`. */
function trimmed(word: Word): readonly WordSpan[] {
  if (word.text.length < 2 || isInDictionary(word.text)) return [word];
  const lead = EDGES.exec(word.text)?.[0].length ?? 0;
  const trail =
    /(?:[比的得地了着过到在给从与和对向被把]|[里上下中内外]$)$/u.exec(word.text.slice(lead))?.[0].length ?? 0;
  const [start, end] = [word.start + lead, word.end - trail];
  if (lead + trail === 0) return [word];
  return end > start ? [{ start, end, ...(end - start > 1 && { tag: word.tag }) }] : [];
}

const EDGES =
  /^(?:[比的每要没可由就被把到从与和及在这那各约仅只还再又也都里让使将会能已所之说称指让]|[颗艘辆座栋档名位头匹棵株台架间所条份张件](?=..))+/u;

function wordTerm(
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
      isChange: changes.has(isHan ? own : stem(own)),
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
  return /[\p{Ll}\p{N},][’']?s? $/u.test(original.slice(0, start));
}

function keyOf(word: string): string {
  return HAN.test(word) ? word : stem(word);
}

/** Whether a folded name is the term's in short or in full: `水务局` of `市水务局`. */
export function isShortFor(name: string, { forms }: Term): boolean {
  for (const form of forms.keys())
    if (form.length > 1 && name.length > 1 && (form.includes(name) || name.includes(form))) return true;
  return false;
}

/** Whether the term has a form in the script. */
export function canStandIn({ forms }: Term, isChinese: boolean): boolean {
  for (const form of forms.keys()) if (HAN.test(form) === isChinese) return true;
  return false;
}

/** The terms inside any of the spans. */
export function within(terms: readonly Term[], spans: readonly Span[]): readonly Term[] {
  return terms.filter(({ span }) => spans.some((outer) => contains(outer, span) || overlaps(outer, span)));
}
