/** Whether a figure of the articles is told of the contrary of what the statement says. */
import type { Span } from '../../../../model.js';
import { areContrary, areOpposite } from '../../compare/contrast.js';
import { directionOf } from '../../compare/direction.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';
import { endOfPart } from '../../reading/clauses.js';
import type { Point } from '../../reading/points.js';
import type { TextReading } from '../../reading/reading.js';
import { placesOf } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import { within } from '../../reading/term.js';
import { tellsFromOtherSide } from '../judge-words.js';

/** Whether the article's figure is of the contrary of what the statement's is of: the winner's, and not the second's. */
export function isOppositeThing(
  known: EvidencePoint,
  point: Point,
  { text, terms }: StatementReading,
): boolean {
  return areOpposite({ text, own: [point.clause] }, within(terms, [point.clause]), {
    text: known.text.reading,
    own: [known.point.sentence],
  });
}

export function isContraryPoint(known: EvidencePoint, point: Point, statement: StatementReading): boolean {
  const { text, terms } = statement;
  const article = known.text.reading;
  if (isMoreForLess(text, point, article, known.point)) return true;
  if (tellsFromOtherSide(statement, known.text, known.point.sentence)) return false;
  return areContrary(
    { text, clause: partOf(text, point), own: point.own },
    within(terms, point.own),
    {
      text: article,
      clause: partOf(article, known.point),
      own: known.point.own,
    },
    (term) => placesOf(term, statement.find(known.text)),
    true,
  );
}

/** One lies by so much above something, and the other below it: `比总馆多300个`, `300 fewer than`. */
function isMoreForLess(here: TextReading, said: Point, there: TextReading, known: Point): boolean {
  const [a, b] = [directionOf(here.reading.folded, said.span), directionOf(there.reading.folded, known.span)];
  return a !== undefined && b !== undefined && a !== b;
}

/** The clause of a point as far as nothing else is joined to it. */
function partOf({ reading }: TextReading, { clause, span }: Point): Span {
  return { start: clause.start, end: endOfPart(reading.folded, span.end, clause.end) };
}
