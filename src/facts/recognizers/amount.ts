/** What an amount is: a numeral with its currency and unit. */
import type { LanguageTag } from '../../model.js';
import type { UnitMatch } from '../../units/index.js';
import type { Measure } from './measures.js';
import type { Numeral } from './numeral.js';

/** What amounts are read from. */
export interface Source {
  readonly text: string;
  readonly folded: string;
  readonly language: LanguageTag;
}

/** A numeral with what says its unit. */
export interface Amount {
  /** Half-open, from the sign or currency to the unit. */
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly high: string;
  readonly numeral: Numeral;
  readonly currency?: UnitMatch;
  readonly measure?: Measure;
  /** The English plural counted. */
  readonly noun?: { readonly start: number; readonly end: number };
  readonly isRange: boolean;
}

/** What was read at a position: an amount, or nothing but the place to go on from. */
export interface Reading {
  readonly amount?: Amount;
  readonly end: number;
}
