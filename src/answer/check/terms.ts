/** The telling words of a text, and whether they stand in another one, in whatever way it puts them. */
import { segment } from '../../facts/names/words.js';
import { enChanges, enGenericWords } from '../../lang/en-checking.js';
import { sameMeaning } from '../../lang/same-meaning.js';
import { zhChanges, zhGenericWords } from '../../lang/zh-checking.js';
import type { Library } from '../../library.js';
import type { Entity, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { HAN } from '../../text/scripts.js';
import { contains, overlaps } from '../../text/spans.js';
import { tokens } from '../../text/tokens.js';
import type { TextReading } from './reading.js';

/** A word or a name of the statement. */
export interface Term {
  readonly span: Span;
  readonly text: string;
  readonly isName: boolean;
  readonly kind?: Entity['kind'];
  /** `second`, `第二`: tells one of a row from another, and so counts as a name. */
  readonly isOrdinal: boolean;
  /** Whether it says how something changes. */
  readonly isChange: boolean;
  readonly weight: number;
  /** Everything it may be written as, folded; the first is its own form. */
  readonly forms: readonly string[];
}

const NAME_WEIGHT = 2;
/** A single Han character says little, and a verb can be put in many ways. */
const SLIGHT_WEIGHT = 0.5;
/** How much a word counts where another of the same meaning stands. */
const MEANING = 0.9;

const changes = new Set([...zhChanges, ...enChanges].flat());
/** Tags of the dictionary for people, places, organisations and other names. */
const NAME_TAG = /^n[rstz]/u;
const ENGLISH_VERB =
  /[a-z]{2}(?:ed|ing)$|^(?:gave|gives|held|holds|ran|runs|won|sat|met|kept|keeps|built|paid|pays|sent|sends|led|leads|wrote|drew|went|goes|put|puts|set|sets|brought|bring|left|became|becomes|saw|sees|serves|covers|contains|includes|owns|uses|shows|moves|carries|produces|needs|long)$/u;
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|第[\d一二三四五六七八九十]+|\d+号[线楼机厂院]?)$/u;

const meanings = new Map<string, Set<string>>();
for (const row of sameMeaning) {
  for (const word of row) {
    const key = HAN.test(word) ? fold(word) : stem(word);
    const all = meanings.get(key) ?? new Set<string>();
    meanings.set(key, all);
    for (const other of row) all.add(fold(other));
  }
}

/** The telling words and names of a statement, in order: no figures, dates or words that only lead to them. */
export function termsOf(text: TextReading, library: Library | undefined): readonly Term[] {
  const { folded } = text.reading;
  const numbers = numbersIn(text);
  const named = text.names.filter(({ span }) => !numbers.some((number) => overlaps(number, span)));
  const recognized = named.map(({ span, text: name, kind }): Term => {
    const weight = kind === 'place' ? 1.5 : NAME_WEIGHT;
    return {
      span,
      text: name,
      isName: true,
      isOrdinal: false,
      isChange: false,
      kind,
      weight,
      forms: namesOf(name, text.entities, library),
    };
  });
  const names = [
    ...recognized,
    ...knownNames(text, library).filter(
      ({ span }) =>
        ![...recognized.map((one) => one.span), ...numbers].some((other) => overlaps(other, span)),
    ),
  ];
  const taken = [...names.map(({ span }) => span), ...numbers];
  const words = wordSpans(without(folded, numbers)).filter(
    (span) => !taken.some((other) => overlaps(other, span)),
  );
  return [...names, ...words.flatMap((span) => wordTerm(folded, span, text.reading.text))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Names of people and organisations of the library that stand in the statement, however it is cut into words. */
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
    if (isWithinWord) return [];
    const shared = { isName: true, isOrdinal: false, isChange: false, kind, weight: NAME_WEIGHT };
    return [{ ...shared, span: { start, end }, text: text.slice(start, end), forms: [form, ...forms] }];
  });
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
    /\d+号(?:线|楼|机|厂|院)?|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])[\p{L}\p{M}\p{N}]*/gu,
  );
  return Array.from(runs).flatMap(({ 0: run, index }): readonly WordSpan[] => {
    if (!HAN.test(run) || /^\d/.test(run)) return [{ start: index, end: index + run.length }];
    return segment(run).map(({ start, end, tag }) => ({ start: index + start, end: index + end, tag }));
  });
}

function wordTerm(folded: string, { start, end, tag }: WordSpan, original: string): readonly Term[] {
  const text = folded.slice(start, end);
  const isHan = HAN.test(text);
  if ((isHan ? zhGenericWords : enGenericWords).has(text) || (!isHan && text.length < 2)) return [];
  const isOrdinal = ORDINAL.test(text);
  const isName = isOrdinal || (isHan && text.length > 1 && NAME_TAG.test(tag ?? ''));
  const isCapital = !isHan && /^\p{Lu}/u.test(original[start] ?? '') && start > 0;
  const isVerb = isHan ? /^v(?!n)/u.test(tag ?? '') : ENGLISH_VERB.test(text);
  const weight = isName
    ? NAME_WEIGHT
    : isVerb || (isHan && text.length === 1)
      ? SLIGHT_WEIGHT
      : isCapital
        ? 1.5
        : 1;
  const forms = [text, ...(meanings.get(isHan ? text : stem(text)) ?? [])];
  return [{ span: { start, end }, text, isName, isOrdinal, isChange: changes.has(text), weight, forms }];
}

/** All names of whoever a name means, in the statement as in the library. */
function namesOf(name: string, entities: readonly Entity[], library: Library | undefined): readonly string[] {
  const own = entities.find((entity) => [entity.name, ...entity.aliases].includes(name));
  const there = library?.who(name).filter(({ score }) => score >= 0.85) ?? [];
  const all = [own, ...there.map(({ entity }) => entity)].flatMap((entity) =>
    entity ? [entity.name, ...entity.aliases] : [],
  );
  const meant = meanings.get(HAN.test(name) ? fold(name) : stem(name)) ?? [];
  return [...new Set([name, ...all, ...meant].map(fold))];
}

/** A stretch of a text, ready to be asked for terms. */
export interface Region {
  readonly folded: string;
  readonly stems: ReadonlySet<string>;
}

/** The stretches as one region. */
export function regionOf(folded: string, spans: readonly Span[]): Region {
  const text = spans.map(({ start, end }) => folded.slice(start, end)).join('\n');
  const latin = text.match(/(?:(?!\p{Script=Han})[\p{L}\p{M}])[\p{L}\p{M}\p{N}]*/gu) ?? [];
  return { folded: text, stems: new Set(latin.map(stem)) };
}

/** How well the region has the term: 1 in its own form, a little less in another, part of it for a part, 0 if not. */
export function presence({ forms, isName }: Term, region: Region): number {
  const [own = '', ...others] = forms;
  if (hasForm(own, region)) return 1;
  if (others.some((form) => hasForm(form, region))) return isName ? 1 : MEANING;
  return isName || !HAN.test(own) || own.length < 3 ? 0 : partOf(own, region);
}

/** Share of the pairs of characters that stand there, for long Chinese words. */
function partOf(word: string, { folded }: Region): number {
  let found = 0;
  for (let i = 0; i + 1 < word.length; i++) if (folded.includes(word.slice(i, i + 2))) found++;
  return (0.8 * found) / (word.length - 1);
}

function hasForm(form: string, { folded, stems }: Region): boolean {
  if (HAN.test(form)) return folded.includes(form);
  return form.includes(' ') ? folded.includes(form) : stems.has(stem(form));
}

/** Whether the region is written in a script that the term has a form in. */
export function canStandIn({ forms }: Term, isChinese: boolean): boolean {
  return forms.some((form) => HAN.test(form) === isChinese);
}

function stem(word: string): string {
  return tokens(word.replace(/[’']s$/, ''))[0] ?? word;
}

/** The terms inside any of the spans. */
export function within(terms: readonly Term[], spans: readonly Span[]): readonly Term[] {
  return terms.filter(({ span }) => spans.some((outer) => contains(outer, span) || overlaps(outer, span)));
}
