/** Another of a row than a sentence tells of: before the 16th berth for before the 60th, 第三期 for 第二期. */
import { ordinalsIn, type Ordinal } from '../../../../lang/checking/ranks.js';
import { slice } from '../../../../text/spans.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import type { StatementReading } from '../../reading/statement.js';

/** That the sentence has only others of a row, by the word behind them, than the statement. */
export function otherOrdinal(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const said = ordinalsIn(statement.text.reading.folded);
  for (const place of places) {
    const { folded } = place.text.reading.reading;
    const known = ordinalsIn(slice(folded, place.span));
    const whole = ordinalsIn(folded);
    for (const one of said) {
      const row = known.filter((other) => areOfOneRow(one, other));
      const isTold = whole.some((other) => areOfOneRow(one, other) && other.rank === one.rank);
      const [other] = row;
      if (other && !isTold && !said.some((own) => areOfOneRow(own, other) && own.rank === other.rank))
        return {
          stance: 'refutes',
          difference: { field: 'value', said: one.text, found: other.text },
          evidence: [place],
        };
    }
  }
  return undefined;
}

function areOfOneRow(a: Ordinal, b: Ordinal): boolean {
  return a.row === b.row;
}
