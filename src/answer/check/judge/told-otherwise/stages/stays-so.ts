/** Whether what an English statement tells as changed, or as given, stays as it is in the articles, or is only asked for. */
import {
  enAsksForIt,
  enChangesIt,
  enGetsIt,
  enIsGranted,
  enStaysSo,
} from '../../../../../lang/checking/en-stays.js';
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import { relationOf } from '../../../align/relate-points.js';
import { deniedIn } from '../../../compare/contrast.js';
import { contradiction, type Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { isAbsent, standsIn } from '../../../reading/places.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { weightOf, type Term } from '../../../reading/term.js';

/** Share of the things told of that must stand in the clause which says that they stay, or with what is asked for. */
const TOLD_FROM = 0.5;

/** That a clause about what the statement says is changed has it stay as it is, and none has it change. */
export function staysSo(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded } = statement.text.reading;
  if (statement.isChinese || statement.claim || addsTo(statement) || deniedIn(folded).length > 0)
    return undefined;
  if (!enChangesIt.test(folded) || enStaysSo.test(folded)) return undefined;
  return inClause(statement, texts, (clause) => enStaysSo.test(clause) && !enChangesIt.test(clause));
}

/** That what the statement says somebody gets is only asked for there. */
export function onlyAsked(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded } = statement.text.reading;
  if (statement.isChinese || statement.claim || addsTo(statement) || deniedIn(folded).length > 0)
    return undefined;
  if (!enGetsIt.test(folded) || enAsksForIt.test(folded)) return undefined;
  const isGranted = texts.some(
    (text) =>
      !text.isChinese &&
      text.reading.reading.sentences.some(
        (span) =>
          enIsGranted.test(text.reading.reading.folded.slice(span.start, span.end)) &&
          shareIn(statement, text, span) >= TOLD_FROM,
      ),
  );
  if (isGranted) return undefined;
  return inClause(statement, texts, (clause) => enAsksForIt.test(clause) && !enIsGranted.test(clause));
}

/** The first clause of which it is so that has the statement's figures, if it has any, and most things that it tells of. */
function inClause(
  statement: StatementReading,
  texts: readonly EvidenceText[],
  isSo: (clause: string) => boolean,
): Finding | undefined {
  for (const text of texts) {
    if (text.isChinese) continue;
    const { folded, sentences } = text.reading.reading;
    for (const span of sentences)
      for (const clause of clausesIn(folded, span)) {
        if (!isSo(folded.slice(clause.start, clause.end))) continue;
        const hasFigures = statement.points.every(
          (said) =>
            said.kind === 'date' ||
            text.points.some(
              ({ point }) =>
                point.sentence.start === span.start &&
                relationOf(said, point)?.kind === 'same' &&
                // `tickets rise from $24 to $27; those for children stay at $12`
                (!hasFigure(text, clause) || overlaps(clause, point.span)),
            ),
        );
        if (hasFigures && isAbout(statement, text, clause, span))
          return contradiction(statement.text.reading.text, { text, span });
      }
  }
  return undefined;
}

function hasFigure({ points }: EvidenceText, clause: Span): boolean {
  return points.some(({ point }) => point.kind === 'figure' && overlaps(clause, point.span));
}

function isAbout(statement: StatementReading, text: EvidenceText, clause: Span, sentence: Span): boolean {
  const things = thingsOf(statement);
  const places = statement.find(text);
  const here = things.filter((term) => standsIn(term, places, clause));
  const names = statement.terms.filter(({ kind }) => kind === 'name');
  return (
    here.length > 0 &&
    names.every((term) => !isAbsent(places.get(term))) &&
    shareIn(statement, text, sentence) >= TOLD_FROM
  );
}

function shareIn(statement: StatementReading, text: EvidenceText, span: Span): number {
  const things = thingsOf(statement);
  const here = things.filter((term) => standsIn(term, statement.find(text), span));
  return things.length > 0 ? weightOf(here) / weightOf(things) : 0;
}

function thingsOf({ terms }: StatementReading): readonly Term[] {
  return terms.filter(({ kind, isChange }) => kind === 'thing' && !isChange);
}
