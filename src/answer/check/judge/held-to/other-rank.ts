/** A deputy told to hold the post itself. */
import { belowRank, zhPostWithDeputies } from '../../../../lang/checking/ranks-below.js';
import { overlapping } from '../../../../text/overlapping.js';
import { slice } from '../../../../text/spans.js';
import type { EvidencePlace, Finding } from '../../finding.js';
import { placesOf } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';

/** As far before a post stands what makes it another's, in UTF-16 code units. */
const REACH = 12;

/** That a sentence has a post of the statement only with what makes it a lower one: `deputy mayor`, 副校长. */
export function otherRank(
  { terms, text: own, find }: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  for (const term of terms) {
    if (!term.post && !zhPostWithDeputies.test(term.own)) continue;
    if (belowRank.test(leadOf(own.reading.folded, term.span.start))) continue;
    for (const { text, span } of places) {
      const { folded } = text.reading.reading;
      const held = overlapping(placesOf(term, find(text)), span);
      const [rank, ...others] = held.map(({ start }) => belowRank.exec(leadOf(folded, start))?.[0]);
      const [first] = held;
      if (!first || rank === undefined || others.includes(undefined)) continue;
      const found = slice(text.passage.text, { start: first.start - rank.length, end: first.end });
      return {
        stance: 'refutes',
        difference: { field: 'subject', said: term.text, found },
        evidence: [{ text, span }],
      };
    }
  }
  return undefined;
}

function leadOf(folded: string, start: number): string {
  return folded.slice(Math.max(0, start - REACH), start);
}
