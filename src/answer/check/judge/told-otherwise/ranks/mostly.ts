/** Whom a Chinese statement has bear or give most of something, and an article only the rest. */
import { zhMostFrom, zhTheMost, zhTheRest } from '../../../../../lang/checking/zh-labels.js';
import { overlaps } from '../../../../../text/spans.js';
import { deniedIn } from '../../../compare/contrast.js';
import { contradiction, type Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { placesOf } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { within } from '../../../reading/term.js';
import { shareOf } from '../told.js';

/** Share of the statement that must stand in the sentence or around it. */
const TOLD_FROM = 0.6;

/** That the clauses which name the one of whom most is said to come tell of the rest alone. */
export function mostly(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded, text: said } = statement.text.reading;
  if (!statement.isChinese || deniedIn(folded).length > 0) return undefined;
  const lead = zhMostFrom.exec(folded);
  if (!lead?.[1]) return undefined;
  const start = lead.index + lead[0].length - lead[1].length;
  const [whom] = within(statement.terms, [{ start, end: start + lead[1].length }]).filter(
    ({ kind }) => kind !== 'slight',
  );
  if (!whom) return undefined;
  for (const text of texts.filter(({ isChinese }) => isChinese)) {
    const { folded: there, sentences } = text.reading.reading;
    const places = placesOf(whom, statement.find(text));
    for (const span of sentences) {
      const own = clausesIn(there, span)
        .filter((clause) => places.some((place) => overlaps(clause, place)))
        .map(({ start: from, end }) => there.slice(from, end));
      const isOfRest =
        own.some((clause) => zhTheRest.test(clause)) && !own.some((clause) => zhTheMost.test(clause));
      if (isOfRest && shareOf(statement.terms, statement, { text, span }) >= TOLD_FROM)
        return contradiction(said, { text, span });
    }
  }
  return undefined;
}
