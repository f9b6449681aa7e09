/** A question as the index is asked: every word of it with the other words that may stand for it. */
import { questions } from '../lang/index.js';
import { formsByBase } from '../lang/meaning/en-irregular-forms.js';
import { headAsked, headWordsAlone } from '../lang/questions/heads.js';
import { chineseWaysToWrite, numberedNames } from '../lang/questions/numbered-names.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { baseForms } from '../lexicon/base-forms.js';
import { keyTerms } from '../lexicon/phrase-key.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import type { NamedSpan } from './expand/aliases.js';
import { heardIn, type HanNameSources, type Heard } from './expand/han-names.js';
import type { NameSounds } from './expand/name-sounds.js';
import { weightsOf } from './expand/general-weights.js';
import { readNumber, waysToWrite } from './expand/numbers.js';
import {
  noClasses,
  spread,
  wholeTerms,
  type TermClasses,
  type WeightedTerms,
} from './expand/term-classes.js';
import { telling, toChinese, toChineseSynonyms, toEnglish, toEnglishSynonyms } from './expand/translate.js';
import { withIrregularForms } from './expand/irregular.js';
import { phrasesIn } from './expand/phrases.js';
import { sameMeaningOf } from './expand/same-meaning.js';
import { readUnits, type Unit } from './expand/units.js';
import type { PassageIndex, TermClass } from './passage-index.js';
import type { Query } from './query.js';

/** What is known about words and names; each part can be missing. */
export interface WordSources extends HanNameSources {
  /** Asked at every question, so that it need not be opened before the first. */
  readonly lexicon?: () => Lexicon | undefined;
  readonly aliases?: (question: string) => readonly NamedSpan[];
}

export interface ExpansionSources extends WordSources {
  readonly index: Pick<PassageIndex, 'share'>;
  /** What stands for words asked about before, with the same index and lexicon. */
  readonly memory?: ExpansionMemory;
}

/** By language and word, what may stand for it, of what some passage has. */
export type ExpansionMemory = Map<string, WeightedTerms>;

/** Questions share many of their words: what stands for this many is kept. */
const MOST_REMEMBERED = 3_000;

function remembering(isPresent: (term: string) => boolean, memory: ExpansionMemory = new Map()) {
  return (key: string, find: () => WeightedTerms): WeightedTerms => {
    const known = memory.get(key);
    if (known) return known;
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    const found = new Map([...find()].filter(([term]) => isPresent(term)));
    memory.set(key, found);
    return found;
  };
}

type Remembered = ReturnType<typeof remembering>;

/** What terms weigh beside each other. Chosen on half of the judged questions, and looked at on the other half. */
const NAME_WEIGHT = 1.5;
const ALIAS_WEIGHT = 2;
const PINYIN_WEIGHT = 1.5;
const ENGLISH_SYNONYM_WEIGHT = 0.7;
/** From this weight on, words mean the same. */
const LEAST_SAME = 0.5;
const PHRASE_WEIGHT = 0.8;
const HEAD_WEIGHT = 0.75;
const LONGEST_PHRASE = 4;
const LONGEST_NAME = 3;
/** `一` and `两` are in too many words to be read as numbers. */
const LEAST_NUMERAL = 3;

/**
 * The classes of a question: one for each of its terms, with the alternatives from all sources. Without any source it
 * is the question's own terms.
 *
 * @param text - the question as it was put: capitals tell names from words
 * @param units - its words
 */
export function expandQuery(
  text: string,
  query: Query,
  sources: ExpansionSources,
  units = readUnits(text, sources.lexicon?.()),
): readonly TermClass[] {
  const { index } = sources;
  const lexicon = sources.lexicon?.();
  const isPresent = (term: string): boolean => index.share(term) > 0;
  const classes = noClasses(isPresent);
  const words = new Set(units.filter((unit) => isWord(unit, text, lexicon)).flatMap(({ terms }) => terms));
  for (const term of [...query.terms, ...units.flatMap(({ terms }) => terms)]) {
    classes.open(term, HAN.test(term) || words.has(term) ? 1 : NAME_WEIGHT);
  }

  const remembered = remembering(isPresent, sources.memory);
  addNumbers(classes, units);
  addNumberedNames(classes, units, text);
  addSameMeaning(classes, units, remembered);
  addPhrases(classes, units, text);
  addHeads(classes, units, text);
  if (lexicon) {
    const isWholePresent = (word: string): boolean => wholeTerms(word).every(isPresent);
    const words = { lexicon, isPresent: isWholePresent, remembered };
    addChineseWords(classes, units, words);
    addEnglishWords(classes, units, words);
  }
  const named = sources.aliases?.(text) ?? [];
  for (const one of named) addAliases(classes, units, one, isPresent);
  const sounds = sources.sounds?.();
  if (sounds) {
    addChineseNames(classes, units, text, lexicon, sounds);
    addLatinNames(classes, units, heardIn(fold(text), sounds, lexicon));
  }
  const names = new Set([
    ...query.required,
    ...units.filter((unit) => isName(unit, lexicon, named)).flatMap(({ terms }) => terms),
  ]);
  return classes.list({
    weight: weightsOf(units, lexicon, isPresent),
    word: wordsOf(units),
    isName: (own) => names.has(own),
  });
}

function addNumbers(classes: TermClasses, units: readonly Unit[]): void {
  for (const { word, script, terms } of units) {
    const value = readNumber(word);
    if (value === undefined || (word.length === 1 && script === 'han' && value < LEAST_NUMERAL)) continue;
    const ways = waysToWrite(value).filter((way) => way !== word);
    classes.add(terms, new Map(ways.flatMap(wholeTerms).map((term) => [term, 1])), shareOf(script, terms));
  }
}

/** `Line 5` as Chinese writes it, where neither *line* nor the number says which line. */
function addNumberedNames(classes: TermClasses, units: readonly Unit[], text: string): void {
  for (const name of numberedNames(text)) {
    const covered = units.filter((unit) => unit.start < name.end && unit.end > name.start);
    if (covered.some(({ script }) => script === 'han')) continue;
    const own = covered.flatMap(({ terms }) => terms);
    const ways = chineseWaysToWrite(name).map((way) => [way, NAME_WEIGHT] as const);
    classes.add(own, spread(ways, wholeTerms), 1);
    const value = Number(name.number);
    const number = own.filter((term) => readNumber(term) === value);
    const written = Number.isInteger(value) ? waysToWrite(value).filter((way) => !HAN.test(way)) : [];
    classes.add(number, new Map(written.map((way) => [way, 1])), 1);
  }
}

function addSameMeaning(classes: TermClasses, units: readonly Unit[], remembered: Remembered): void {
  // A Chinese word that means the same has as many terms; one of the same subject is no more than a hint, nor is a
  // character alone, which stands in many other words.
  const isFull = ([other, weight]: readonly [string, number]): boolean =>
    HAN.test(other) && weight >= LEAST_SAME && other.length > 1;
  for (const { word, script, terms } of units) {
    if (word.includes(' ')) continue;
    const others = (isMeant: typeof isFull) => (): WeightedTerms =>
      spread([...withIrregularForms(sameMeaningOf(word))].filter(isMeant), wholeTerms);
    const rest = remembered(
      `hinted ${word}`,
      others((one) => !isFull(one)),
    );
    classes.add(terms, rest, shareOf(script, terms));
    classes.add(terms, remembered(`same ${word}`, others(isFull)), 1);
  }
}

function addPhrases(classes: TermClasses, units: readonly Unit[], text: string): void {
  for (const { spans, words } of phrasesIn(text)) {
    const covered = units.filter((unit) => spans.some(({ start }) => start === unit.start));
    const own = covered.flatMap(({ terms }) => terms);
    classes.add(
      own,
      spread(
        words.map((word) => [word, PHRASE_WEIGHT]),
        wholeTerms,
      ),
      1,
    );
  }
}

/** Who is asked who *runs* something may be told of its *director*. */
function addHeads(classes: TermClasses, units: readonly Unit[], text: string): void {
  const verb = headAsked(fold(text));
  if (!verb) return;
  const own = units
    .filter((unit) => unit.start < verb.end && unit.end > verb.start)
    .flatMap(({ terms }) => terms);
  const heads = headWordsAlone.map((word) => [word, HEAD_WEIGHT] as const);
  classes.add(own, spread(heads, wholeTerms), 1);
}

/** Where other words for a word come from. */
interface OtherWords {
  readonly lexicon: Lexicon;
  readonly isPresent: (word: string) => boolean;
  readonly remembered: Remembered;
}

function addChineseWords(
  classes: TermClasses,
  units: readonly Unit[],
  { lexicon, isPresent, remembered }: OtherWords,
): void {
  for (const { word, script, terms } of units) {
    if (script !== 'han') continue;
    const english = remembered(`english ${word}`, () =>
      spread(withIrregularForms(toEnglish(word, lexicon)), contentTerms),
    );
    classes.add(terms, english, shareOf(script, terms));
    if (terms.length < 2) continue;
    const chinese = remembered(`chinese ${word}`, () =>
      spread(toChineseSynonyms(word, lexicon, isPresent), wholeTerms),
    );
    classes.add(terms, chinese, 1);
  }
}

function addEnglishWords(
  classes: TermClasses,
  units: readonly Unit[],
  { lexicon, isPresent, remembered }: OtherWords,
): void {
  units.forEach(({ word, script, terms }, i) => {
    if (script === 'han' || /^\d| /u.test(word)) return;
    const english = remembered(`english ${word}`, () =>
      spread(withIrregularForms(englishFor(word, lexicon)), contentTerms),
    );
    classes.add(terms, english, ENGLISH_SYNONYM_WEIGHT);
    for (const phrase of startingAt(units, i, LONGEST_PHRASE)) {
      if (phrase.some((unit) => unit.word.includes(' '))) break;
      const words = phrase.map((unit) => unit.word);
      const own = phrase.flatMap((unit) => unit.terms);
      const chinese = remembered(`chinese ${words.join(' ')}`, () =>
        spread(toChinese(words, lexicon, isPresent), wholeTerms),
      );
      classes.add(own, chinese, telling(words, lexicon));
    }
  });
}

/** What an English word may be put in, with the words that it is itself a form of. */
function englishFor(word: string, lexicon: Lexicon): ReadonlyMap<string, number> {
  const own = baseForms(word).filter((base) => formsByBase.has(base));
  return new Map([...toEnglishSynonyms(word, lexicon), ...own.map((base) => [base, 1] as const)]);
}

function addAliases(
  classes: TermClasses,
  units: readonly Unit[],
  { start, end, names }: NamedSpan,
  isPresent: (term: string) => boolean,
): void {
  const covered = units.filter((unit) => unit.start < end && unit.end > start);
  const own = [...new Set(covered.flatMap(({ terms }) => terms))];
  const script = covered[0]?.script ?? 'other';
  // Of a name that no passage has whole, a part such as `公司` says nothing.
  const known = names.map(fold).filter((name) => wholeTerms(name).every(isPresent));
  const alternatives = spread(
    known.map((name) => [name, ALIAS_WEIGHT]),
    wholeTerms,
  );
  classes.add(own, alternatives, shareOf(script, own));
}

/** Chinese names that sound like Latin words of the question. */
function addChineseNames(
  classes: TermClasses,
  units: readonly Unit[],
  text: string,
  lexicon: Lexicon | undefined,
  sounds: NameSounds,
): void {
  units.forEach((_, i) => {
    for (const words of startingAt(units, i, LONGEST_NAME)) {
      if (!words.every((unit) => /^[a-z]{3,}$/u.test(unit.word) && !isWord(unit, text, lexicon))) continue;
      const found = sounds
        .toChinese(words.map(({ word }) => word))
        .map((match) => [match.text, match.weight === 1 ? PINYIN_WEIGHT : match.weight] as const);
      const own = words.flatMap(({ terms }) => terms);
      classes.add(own, spread(found, wholeTerms), 1);
    }
  });
}

/** Latin names that sound like Chinese words of the question. */
function addLatinNames(classes: TermClasses, units: readonly Unit[], heard: readonly Heard[]): void {
  for (const { name, weight, start, end } of heard) {
    const covered = units.filter((unit) => unit.start < end && unit.end > start);
    const own = [...new Set(covered.flatMap(({ terms }) => terms))];
    classes.add(own, spread([[name, weight]], wholeTerms), shareOf('han', own));
  }
}

/** The stretches of Latin words that begin at a unit, one word and longer. */
function startingAt(units: readonly Unit[], start: number, longest: number): readonly (readonly Unit[])[] {
  const stretches: Unit[][] = [];
  for (let length = 1; length <= longest && units[start + length - 1]?.script === 'other'; length++) {
    stretches.push(units.slice(start, start + length));
  }
  return stretches;
}

/** A Latin word counts once; a Chinese word has several terms, among which what stands for the whole is divided. */
function shareOf(script: Unit['script'], terms: readonly string[]): number {
  return script === 'han' ? NAME_WEIGHT / Math.max(1, terms.length) : 1;
}

/** Whether a Latin unit is an ordinary word, rather than a name or a number. */
function isWord({ word, script, start }: Unit, text: string, lexicon: Lexicon | undefined): boolean {
  return script === 'other' && /^\p{Ll}/u.test(text[start] ?? '') && lexicon?.has(word) === true;
}

/** Whether a unit is a name in the lexicon, or a Chinese one that somebody is known by, as capitals do not tell. */
function isName(
  { word, script, start, end, isName }: Unit,
  lexicon: Lexicon | undefined,
  named: readonly NamedSpan[],
): boolean {
  return (
    isName === true ||
    lexicon?.isName(word) === true ||
    (script === 'han' && named.some((one) => one.start <= start && end <= one.end))
  );
}

/** Kept, as `stemOf` keeps its stems. */
const knownTerms = new Map<string, readonly string[]>();

function contentTerms(key: string): readonly string[] {
  let terms = knownTerms.get(key);
  if (terms === undefined) {
    terms = keyTerms(key).filter((term) => !questions.some(({ stopWords }) => stopWords.has(term)));
    knownTerms.set(key, terms);
  }
  return terms;
}

/** The number of the word that a term is of, the first if it is of several. */
function wordsOf(units: readonly Unit[]): (own: string) => number | undefined {
  const words = new Map<string, number>();
  units.forEach(({ terms }, i) => {
    for (const term of terms) if (!words.has(term)) words.set(term, i);
  });
  return (own) => words.get(own);
}
