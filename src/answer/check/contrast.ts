/** Whether two texts about the same thing say the contrary: by a negation, or by a word and its opposite. */
import { enChanges, enContraries } from '../../lang/en-checking.js';
import { zhChanges, zhContraries } from '../../lang/zh-checking.js';
import { polarityOf } from '../../facts/claims/hedges.js';
import type { Span } from '../../model.js';
import type { TextReading } from './reading.js';
import { regionOf, type Region, type Term } from './terms.js';

const CONTRARIES = [...zhChanges, ...enChanges, ...zhContraries, ...enContraries].flatMap(([a, b]) => [
  [a, b] as const,
  [b, a] as const,
]);
/** Bounds that are put as denials, and deny nothing. */
const BOUND =
  /不(?:超过|少于|低于|高于|多于|大于|小于|到|足|及)|\b(?:no|not) (?:more|less|fewer|higher|lower|greater|later|exceeding)\b/gu;

/** A stretch of a text that says something, with the words that are its own. */
export interface Saying {
  readonly text: TextReading;
  /** Looked through for a denial. */
  readonly clause: Span;
  /** Looked through for contraries. */
  readonly own: readonly Span[];
}

/** Whether the one says the contrary of the other. */
export function areContrary(said: Saying, saidTerms: readonly Term[], known: Saying): boolean {
  if (isNegated(said.text, said.clause) !== isNegated(known.text, known.clause)) return true;
  const here = regionOf(said.text.reading.folded, said.own);
  const there = regionOf(known.text.reading.folded, known.own);
  const forms = new Set(saidTerms.flatMap((term) => term.forms));
  return CONTRARIES.some(
    ([word, contrary]) =>
      (has(word, here) || forms.has(word)) &&
      !has(contrary, here) &&
      !forms.has(contrary) &&
      has(contrary, there) &&
      !has(word, there),
  );
}

function isNegated({ reading }: TextReading, span: Span): boolean {
  const folded = reading.folded.replace(BOUND, (found) => ' '.repeat(found.length));
  return polarityOf({ ...reading, folded }, span) === 'negated';
}

function has(word: string, { folded }: Region): boolean {
  return /[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`, 'u').test(folded) : folded.includes(word);
}
