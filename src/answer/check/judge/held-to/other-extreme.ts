/** The one end of a row told for the other: the lowest for the highest, 最少 for 最多. */
import { extremes } from '../../../../lang/checking/extremes.js';
import { slice } from '../../../../text/spans.js';
import { contradiction, type EvidencePlace, type Finding } from '../../finding.js';
import type { StatementReading } from '../../reading/statement.js';

/** That the sentences have a superlative, and the statement only its contrary. */
export function otherExtreme(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const { folded, text } = statement.text.reading;
  const known = places.map(({ text: { reading }, span }) => slice(reading.reading.folded, span));
  for (const pair of extremes)
    for (const [one, other] of [pair, pair.toReversed()]) {
      if (!one?.test(folded) || other?.test(folded) || known.some((words) => one.test(words))) continue;
      const place = places.find((_, i) => other?.test(known[i] ?? ''));
      if (place) return contradiction(text, place);
    }
  return undefined;
}
