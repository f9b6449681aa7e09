/** What the words of a question weigh by how rare they are in general, whatever the articles are about. */
import { isLight } from '../../lang/questions/light-words.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { HAN } from '../../text/scripts.js';
import type { Unit } from './units.js';

/** How rare a word is in general: from which rarity on it says something, and from which on all that it can. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Chinese words by their occurrences, English ones by the explanations that have them. */
const OCCURRENCES: Scale = { from: 4, to: 10 };
const EXPLANATIONS: Scale = { from: 4, to: 8 };
const LEAST_WEIGHT = 0.25;
/** At most, of words that help to ask: definitions and articles have few of them, and are about none. */
const LIGHT_WEIGHT = 0.3;
/** Logarithm of all occurrences that the lexicon's frequencies were counted on. */
const LOG_TOTAL = 17.9;
/** What a pair across two words weighs that some passage has. Chosen on half of the judged questions. */
const CROSSING_WEIGHT = 0.5;

/**
 * What each class weighs: words by how rare they are in general; pairs across two words nothing where no passage
 * has them, because then they only say that the words came together in the question.
 */
export function weightsOf(
  units: readonly Unit[],
  lexicon: Lexicon | undefined,
  isPresent: (term: string) => boolean,
): (own: string) => number {
  if (!lexicon) return () => 1;
  const weights = new Map<string, number>();
  for (const unit of units) {
    const weight = generalWeight(unit, lexicon);
    for (const term of unit.terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  const joined = new Set(units.flatMap((unit, i) => joint(unit, units[i + 1])));
  const isArtefact = (own: string): boolean => HAN.test(own) && !isPresent(own) && !joined.has(own);
  return (own) => weights.get(own) ?? (!HAN.test(own) ? 1 : isArtefact(own) ? 0 : CROSSING_WEIGHT);
}

/** How much a word says in general: words that are in every text say little about this one. */
function generalWeight(unit: Unit, lexicon: Lexicon): number {
  const weight = rarityWeight(unit, lexicon);
  return isLight(unit.word) || unit.terms.every(isLight) ? Math.min(LIGHT_WEIGHT, weight) : weight;
}

function rarityWeight({ word, script, terms }: Unit, lexicon: Lexicon): number {
  if (script === 'han') return onScale(LOG_TOTAL - (lexicon.logFrequency(word) ?? 0), OCCURRENCES);
  const rarity = lexicon.has(word) ? Math.max(0, ...terms.map(lexicon.rarity)) : 0;
  return rarity > 0 ? onScale(rarity, EXPLANATIONS) : 1;
}

function onScale(rarity: number, { from, to }: Scale): number {
  return Math.max(LEAST_WEIGHT, Math.min(1, (rarity - from) / (to - from)));
}

/** The pair across two neighbouring characters that are no words of the lexicon: they may be a name. */
function joint(unit: Unit, next: Unit | undefined): readonly string[] {
  const isJoint = next?.start === unit.end && unit.word.length === 1 && next.word.length === 1;
  return isJoint ? [unit.word + next.word] : [];
}
