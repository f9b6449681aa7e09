/** What questions want to be told, as the languages say it. */
import type { Dimension, EntityKind } from '../../model.js';

/** What answers. Any of what is given does. */
export interface Asked {
  /**
   * `name`: one of a certain sort, such as a university's. `anybody`: who or where, which an ordinary word can answer
   * as well (`the drivers pay`).
   */
  readonly sort: 'figure' | 'count' | 'date' | 'name' | 'anybody';
  readonly dimensions?: readonly Dimension[] | 'any';
  /** Dates at least as fine as this. */
  readonly date?: 'year' | 'month' | 'day';
  readonly entities?: readonly EntityKind[];
  /** What such names have in them; matched on names as they stand. */
  readonly named?: RegExp;
  /** Whether the place is a country. */
  readonly isCountry?: boolean;
  /** What counts of such things have in them, with their unit; matched on folded text. */
  readonly units?: RegExp;
  /** What answers although it is no mention; global, matched on folded text. */
  readonly words?: RegExp;
  /** The same, matched on the text as it is written. */
  readonly written?: RegExp;
}

/**
 * What a question that matches asks for; the first that matches counts. Matched on folded, Simplified text. A group
 * `classifier` is the measure word with which a count must be given.
 */
export type AskedTable = readonly (readonly [RegExp, Asked])[];
