/** Whether two texts about the same thing say the contrary: by a negation, or by a word and its opposite. */
import { enChanges, enContraries, enConverses } from '../../lang/en-checking.js';
import { zhChanges, zhContraries, zhConverses } from '../../lang/zh-checking.js';
import { polarityOf } from '../../facts/claims/hedges.js';
import type { Span } from '../../model.js';
import type { TextReading } from './reading.js';
import type { Term } from './terms.js';

const bothWays = (pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
const OPPOSITES = bothWays([...zhContraries, ...enContraries]);
const CONTRARIES = [...bothWays([...zhChanges, ...enChanges]), ...OPPOSITES];
const CONVERSES = [...zhConverses, ...enConverses].flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
/** Bounds that are put as denials, and deny nothing. */
const BOUND =
  /不(?:超过|少于|低于|高于|多于|大于|小于|到|足|及)|\b(?:no|not) (?:more|less|fewer|higher|lower|greater|later|exceeding)\b/gu;

/** A word that stands for another so well means what it means. */
const SAME_MEANING = 0.8;

/** A stretch of a text that says something, with the words that are its own. */
export interface Saying {
  readonly text: TextReading;
  /** Looked through for a denial. */
  readonly clause: Span;
  /** Looked through for contraries. */
  readonly own: readonly Span[];
}

/** Whether two folded texts tell one deed from its two sides: one's buying, the other's selling. */
export function areConverse(said: string, known: string): boolean {
  const [here, there] = [wordsOf(said), wordsOf(known)];
  return CONVERSES.some(([a, b]) => has(a, here) && has(b, there) && !has(a, there) && !has(b, here));
}

/** Whether the one says the contrary of the other. */
export function areContrary(said: Saying, saidTerms: readonly Term[], known: Saying): boolean {
  if (isNegated(said.text, said.clause) !== isNegated(known.text, known.clause)) return true;
  return isOppositeIn(CONTRARIES, said, saidTerms, known);
}

/** Whether the one is about the contrary of what the other is about: its exports, and the other's imports. */
export function areOpposite(
  said: Omit<Saying, 'clause'>,
  saidTerms: readonly Term[],
  known: Omit<Saying, 'clause'>,
): boolean {
  return isOppositeIn(OPPOSITES, said, saidTerms, known);
}

function isOppositeIn(
  pairs: readonly (readonly [string, string])[],
  said: Omit<Saying, 'clause'>,
  saidTerms: readonly Term[],
  known: Omit<Saying, 'clause'>,
): boolean {
  const here = wordsIn(said);
  const there = wordsIn(known);
  const meant = (word: string): boolean =>
    saidTerms.some(({ own, forms }) => own === word || (forms.get(word) ?? 0) >= SAME_MEANING);
  return pairs.some(
    ([word, contrary]) =>
      has(contrary, there) &&
      !has(word, there) &&
      !has(contrary, here) &&
      (has(word, here) || meant(word)) &&
      !meant(contrary),
  );
}

function isNegated({ reading }: TextReading, span: Span): boolean {
  const folded = reading.folded.replace(BOUND, (found) => ' '.repeat(found.length));
  return polarityOf({ ...reading, folded }, span) === 'negated';
}

/** Whether a word has a contrary, and a text has none of the words that mean what it means. */
export function lacksSide(word: string, folded: string): boolean {
  const contraries = CONTRARIES.filter(([one]) => one === word).map(([, other]) => other);
  if (contraries.length === 0) return false;
  const there = wordsOf(folded);
  return !CONTRARIES.some(([one, other]) => contraries.includes(other) && has(one, there));
}

interface Words {
  readonly folded: string;
  readonly latin: ReadonlySet<string>;
}

function wordsIn({ text, own }: Omit<Saying, 'clause'>): Words {
  return wordsOf(own.map(({ start, end }) => text.reading.folded.slice(start, end)).join('\n'));
}

function wordsOf(folded: string): Words {
  return { folded, latin: new Set(folded.match(/[a-z]+(?:-[a-z]+)*/gu)) };
}

function has(word: string, { folded, latin }: Words): boolean {
  return /[a-z]/.test(word) ? latin.has(word) : folded.includes(word);
}
