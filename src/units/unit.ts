/** What a unit is. */
import type { Dimension } from '../model.js';

/** One unit: one row of its dimension's table. */
export interface Unit {
  /** UCUM code; `1` for what is merely counted; the ISO 4217 code for money. */
  readonly code: string;
  /** Chinese names in Simplified characters, the usual one first. */
  readonly zh: readonly string[];
  /** English names in small letters: singular, plural, then other spellings. */
  readonly en: readonly string[];
  /** Signs and abbreviations; capitals count (`MW` is not `mW`). */
  readonly symbols?: readonly string[];
  /** How many base units of the dimension it is, as an exact decimal; absent where it converts to nothing. */
  readonly factor?: string;
  /** What to add to the value before multiplying by `factor`, for scales that do not begin at zero. */
  readonly offset?: string;
  /** Its name among the units that `Intl.NumberFormat` knows. */
  readonly intl?: string;
}

/** The units of one dimension. */
export interface UnitTable {
  readonly dimension: Dimension;
  /** Where the factors come from. */
  readonly source: string;
  readonly units: readonly Unit[];
}

/** A unit with the dimension it belongs to. */
export interface KnownUnit extends Unit {
  readonly dimension: Dimension;
}

/** The names of a unit in metres or litres: one and several, in British and in American spelling. */
export function spelt(name: string): readonly string[] {
  return [name, name.replace(/re$/, 'er')].flatMap((spelling) => [spelling, `${spelling}s`]);
}
