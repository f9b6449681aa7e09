/** A telling word or name of a text. */
import type { Entity, Span } from '../../../model.js';
import { HAN } from '../../../text/scripts.js';
import { contains, overlaps } from '../../../text/spans.js';
import type { Post } from './posts.js';

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

/** How much terms count together. */
export function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** How something changes is what is checked, not what it is about: so much less its words count. */
export const CHANGE_WEIGHT = 0.3;

/** How much a word counts by what it does. */
export const WEIGHTS: Readonly<Record<TermKind, number>> = { name: 2, ordinal: 2, thing: 1, slight: 0.4 };

/** So few words tell nothing unless they stand together. */
export const FEW_TERMS = 2;

/** Whether it names whom or what is spoken of: a name or a thing, and not how something changes. */
export function namesThing({ kind, isChange }: Term): boolean {
  return kind !== 'slight' && kind !== 'ordinal' && !isChange;
}
