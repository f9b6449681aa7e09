import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/assemble-library.js';
import { checkLine } from '../../src/answer/check/check-line.js';
import type { VerdictLabel } from '../../src/model.js';

/** Paragraphs, and statements with the verdict that these alone give on each. */
export interface CheckSet {
  readonly passages: readonly string[];
  readonly rows: readonly (readonly [label: VerdictLabel, statement: string])[];
}

/** A test for each statement. */
export function checkSets(title: string, sets: readonly CheckSet[]): void {
  describe(title, () => {
    for (const { passages, rows } of sets) {
      it.each(rows)('%s: %s', (label, statement) => {
        expect(checkLine(JSON.stringify({ id: 1, statement, passages }), libraryOf).label).toBe(label);
      });
    }
  });
}
