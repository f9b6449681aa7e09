/** A question as the index is asked: every word of it with the other words that may stand for it. */
import { languages } from '../lang/index.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { keyTerms } from '../lexicon/phrase-key.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import type { NamedSpan } from './expand/aliases.js';
import type { NameSounds } from './expand/name-sounds.js';
import { readNumber, waysToWrite } from './expand/numbers.js';
import { noClasses, spread, wholeTerms, type TermClasses } from './expand/term-classes.js';
import { telling, toChinese, toChineseSynonyms, toEnglish, toEnglishSynonyms } from './expand/translate.js';
import { readUnits, type Unit } from './expand/units.js';
import type { PassageIndex, TermClass } from './passage-index.js';
import type { Query } from './query.js';

/** What is known about words and names; each part can be missing. */
export interface WordSources {
  /** Asked at every question, so that it need not be opened before the first. */
  readonly lexicon?: () => Lexicon | undefined;
  readonly aliases?: (question: string) => readonly NamedSpan[];
  readonly sounds?: NameSounds;
}

export interface ExpansionSources extends WordSources {
  readonly index: Pick<PassageIndex, 'share'>;
}

/** What terms weigh beside each other. Chosen on half of the judged questions, and looked at on the other half. */
const NAME_WEIGHT = 1.5;
const ALIAS_WEIGHT = 2;
const PINYIN_WEIGHT = 1.5;
const ENGLISH_SYNONYM_WEIGHT = +(process.env.ES ?? 1);
const LONGEST_PHRASE = 4;
const LONGEST_NAME = 3;
/** `一` and `两` are in too many words to be read as numbers. */
const LEAST_NUMERAL = 3;

/**
 * The classes of a question: one for each of its terms, with the alternatives from all sources. Without any source it
 * is the question's own terms.
 *
 * @param text - the question as it was put: capitals tell names from words
 */
export function expandQuery(text: string, query: Query, sources: ExpansionSources): readonly TermClass[] {
  const { index } = sources;
  const lexicon = sources.lexicon?.();
  const units = readUnits(text, lexicon);
  const isPresent = (term: string): boolean => index.share(term) > 0;
  const classes = noClasses(isPresent);
  const words = new Set(units.filter((unit) => isWord(unit, text, lexicon)).flatMap(({ terms }) => terms));
  for (const term of [...query.terms, ...units.flatMap(({ terms }) => terms)]) {
    classes.open(term, HAN.test(term) || words.has(term) ? 1 : NAME_WEIGHT);
  }

  addNumbers(classes, units);
  if (lexicon) {
    const isWholePresent = (word: string): boolean => wholeTerms(word).every(isPresent);
    addChineseWords(classes, units, lexicon, isWholePresent);
    addEnglishWords(classes, units, lexicon, isWholePresent);
  }
  for (const named of sources.aliases?.(text) ?? []) addAliases(classes, units, named);
  if (sources.sounds) {
    addChineseNames(classes, units, text, lexicon, sources.sounds);
    addLatinNames(classes, units, text, sources.sounds);
  }
  return classes.list(weightsOf(units, lexicon, isPresent));
}

function addNumbers(classes: TermClasses, units: readonly Unit[]): void {
  for (const { word, script, terms } of units) {
    const value = readNumber(word);
    if (value === undefined || (word.length === 1 && script === 'han' && value < LEAST_NUMERAL)) continue;
    const ways = waysToWrite(value).filter((way) => way !== word);
    classes.add(terms, new Map(ways.flatMap(wholeTerms).map((term) => [term, 1])), shareOf(script, terms));
  }
}

function addChineseWords(
  classes: TermClasses,
  units: readonly Unit[],
  lexicon: Lexicon,
  isPresent: (word: string) => boolean,
): void {
  for (const { word, script, terms } of units) {
    if (script !== 'han') continue;
    classes.add(terms, spread(toEnglish(word, lexicon), contentTerms), shareOf(script, terms));
    if (terms.length > 1)
      classes.add(terms, spread(toChineseSynonyms(word, lexicon, isPresent), wholeTerms), 1);
  }
}

function addEnglishWords(
  classes: TermClasses,
  units: readonly Unit[],
  lexicon: Lexicon,
  isPresent: (word: string) => boolean,
): void {
  units.forEach(({ word, script, terms }, i) => {
    if (script === 'han' || /^\d/u.test(word)) return;
    classes.add(terms, spread(toEnglishSynonyms(word, lexicon), contentTerms), ENGLISH_SYNONYM_WEIGHT);
    for (const phrase of startingAt(units, i, LONGEST_PHRASE)) {
      const words = phrase.map((unit) => unit.word);
      const own = phrase.flatMap((unit) => unit.terms);
      classes.add(own, spread(toChinese(words, lexicon, isPresent), wholeTerms), telling(words, lexicon));
    }
  });
}

function addAliases(classes: TermClasses, units: readonly Unit[], { start, end, names }: NamedSpan): void {
  const covered = units.filter((unit) => unit.start < end && unit.end > start);
  const own = [...new Set(covered.flatMap(({ terms }) => terms))];
  const script = covered[0]?.script ?? 'other';
  const alternatives = spread(
    names.map((name) => [fold(name), ALIAS_WEIGHT]),
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
function addLatinNames(classes: TermClasses, units: readonly Unit[], text: string, sounds: NameSounds): void {
  for (const { 0: run, index: at } of fold(text).matchAll(/\p{Script=Han}{2,}/gu)) {
    for (const { text: name, weight, start, end } of sounds.toLatin(run)) {
      const covered = units.filter((unit) => unit.start < at + end && unit.end > at + start);
      const own = [...new Set(covered.flatMap(({ terms }) => terms))];
      classes.add(own, spread([[name, weight]], wholeTerms), shareOf('han', own));
    }
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

const stopWords = languages.map(({ questions }) => questions.stopWords);

function contentTerms(key: string): readonly string[] {
  return keyTerms(key).filter((term) => !stopWords.some((words) => words.has(term)));
}

/** Words that are in every text say little about this one: rarity from which on they say something, and all they can. */
const RARE_FROM = 4;
const RARE_TO = 10;
const LEAST_WEIGHT = 0.25;
/** Logarithm of all occurrences that the lexicon's frequencies were counted on. */
const LOG_TOTAL = 17.9;

/** The pair across two neighbouring characters that are no words of the lexicon: they may be a name. */
function joint(unit: Unit, next: Unit | undefined): readonly string[] {
  const isJoint = next?.start === unit.end && unit.word.length === 1 && next.word.length === 1;
  return isJoint ? [unit.word + next.word] : [];
}

/**
 * What each class weighs: Chinese words by how rare they are in general; pairs across two words nothing where no passage
 * has them, because then they only say that the words came together in the question.
 */
function weightsOf(
  units: readonly Unit[],
  lexicon: Lexicon | undefined,
  isPresent: (term: string) => boolean,
): (own: string) => number {
  if (!lexicon) return () => 1;
  const weights = new Map<string, number>();
  for (const { word, script, terms } of units) {
    if (script !== 'han') {
      const r = Math.max(0, ...terms.map((t) => lexicon.rarity(t)));
      if (r > 0 && isWord({ word, script, terms, start: 0, end: 0 }, word, lexicon)) {
        const w = Math.max(+(process.env.EL ?? 0.25), Math.min(1, (r - +(process.env.EA ?? 4)) / (+(process.env.EB ?? 8) - +(process.env.EA ?? 4))));
        for (const term of terms) weights.set(term, Math.max(w, weights.get(term) ?? 0));
      }
      continue;
    }
    const rarity = LOG_TOTAL - (lexicon.logFrequency(word) ?? 0);
    const weight = Math.max(LEAST_WEIGHT, Math.min(1, (rarity - RARE_FROM) / (RARE_TO - RARE_FROM)));
    for (const term of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  const joined = new Set(units.flatMap((unit, i) => joint(unit, units[i + 1])));
  const isArtefact = (own: string): boolean => HAN.test(own) && !isPresent(own) && !joined.has(own);
  return (own) => weights.get(own) ?? (isArtefact(own) ? 0 : 1);
}
