/** What a Chinese statement tells as so, and an article that it was given up: `原先选定的北区因…被放弃`. */
import { zhIsDropped, zhThenClause, zhWasMeant } from '../../../../../lang/checking/zh-labels.js';
import { overlaps } from '../../../../../text/spans.js';
import { deniedIn } from '../../../compare/contrast.js';
import { contradiction, type Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { placesOf } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { shareOf } from '../told.js';

/** Share of the statement that must stand in the sentence or around it. */
const TOLD_FROM = 0.55;
/** The very word, or one that is hardly another. */
const VERY_WORD = 0.8;

/** That a thing of the statement stands nowhere but where it is told to be given up. */
export function dropped(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded, text: said } = statement.text.reading;
  if (!statement.isChinese || zhWasMeant.test(folded) || deniedIn(folded).length > 0) return undefined;
  const own = texts.filter(({ isChinese }) => isChinese);
  for (const term of statement.terms) {
    if (term.kind === 'slight' || term.kind === 'ordinal' || term.own.length < 2) continue;
    const all = own.flatMap((text) =>
      placesOf(term, statement.find(text))
        .filter(({ strength }) => strength >= VERY_WORD)
        .map((place) => ({ text, place })),
    );
    const found = all.map(({ text, place }) => {
      const { folded: there, sentences } = text.reading.reading;
      const span = sentences.find((sentence) => overlaps(sentence, place));
      const clauses = span ? clausesIn(there, span) : [];
      const at = clauses.findIndex((clause) => overlaps(clause, place));
      const [clause, next] = [clauses[at], clauses[at + 1]];
      const behind = clause ? there.slice(place.end, clause.end) : '';
      const after = next ? there.slice(next.start, next.end) : '';
      const isDropped = zhIsDropped.test(behind) || (zhThenClause.test(after) && zhIsDropped.test(after));
      return span && isDropped ? { text, span } : undefined;
    });
    const [first] = found;
    if (first && found.every((one) => one) && shareOf(statement.terms, statement, first) >= TOLD_FROM)
      return contradiction(said, first);
  }
  return undefined;
}
