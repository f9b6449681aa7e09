/** Whether somebody whom an English statement has for something was against it, or the other way round. */
import { enAgainst, enFor } from '../../../../../lang/checking/en-plans.js';
import { deniedIn } from '../../../compare/contrast.js';
import { contradiction, type Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { placesOf } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';

/** That the one whom the statement begins with stood on the other side; undefined where no sentence says so. */
export function otherSide(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded } = statement.text.reading;
  const [isFor, isAgainst] = [enFor.exec(folded), enAgainst.exec(folded)];
  const taken = isFor ?? isAgainst;
  const subject = statement.terms.find(({ kind }) => kind !== 'slight');
  if (statement.isChinese || !taken || (isFor && isAgainst)) return undefined;
  if (subject?.kind !== 'name' || deniedIn(folded).length > 0) return undefined;
  const rest = statement.terms.filter(({ span }) => span.start >= taken.index + taken[0].length);
  const [same, other] = isFor ? [enFor, enAgainst] : [enAgainst, enFor];
  for (const text of texts.filter(({ isChinese }) => !isChinese))
    for (const span of text.reading.reading.sentences) {
      const there = text.reading.reading.folded.slice(span.start, span.end);
      const found = other.exec(there);
      if (!found || same.test(there) || deniedIn(there).length > 0) continue;
      const at = span.start + found.index;
      const places = statement.find(text);
      const [own] = placesOf(subject, places).filter(({ start, end }) => start >= span.start && end <= at);
      const behind = at + found[0].length;
      // Who stands between the two is whom it is told of.
      const isTheirs =
        own !== undefined &&
        !text.reading.names.some(
          (name) =>
            (name.kind === 'person' || name.kind === 'organization') &&
            name.span.start >= own.end &&
            name.span.end <= at,
        );
      const isOfIt = rest.some((term) =>
        placesOf(term, places).some(
          ({ start, end }) => start >= behind && end <= span.end && start < behind + 40,
        ),
      );
      if (isTheirs && isOfIt) return contradiction(statement.text.reading.text, { text, span });
    }
  return undefined;
}
