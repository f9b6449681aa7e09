/** More than there are of them: nine of the two. */
import { compare } from '../../../../units/decimal.js';
import { OPEN, type Finding } from '../../finding.js';
import { pointsOf, type FigurePoint } from '../../reading/points.js';
import type { StatementReading } from '../../reading/statement.js';

const OF_THE =
  /^ (?:out )?of (?:the |its |their |his |her |these |those |all )?(?:only |planned |original |nearly |about |some |roughly |over |almost )?$/u;

/** That a statement tells a part that is more than its whole. */
export function partOverWhole({ text }: StatementReading): Finding | undefined {
  const { folded } = text.reading;
  const figures = pointsOf(text).filter((point): point is FigurePoint => point.kind === 'figure');
  return figures.some((part, i) => {
    const whole = figures[i + 1];
    return (
      whole !== undefined &&
      OF_THE.test(folded.slice(part.span.end, whole.span.start)) &&
      [part, whole].every(({ mention }) => ['count', 'number'].includes(mention.value.quantity.dimension)) &&
      compare(part.mention.value.quantity.low, whole.mention.value.quantity.high) > 0
    );
  })
    ? OPEN
    : undefined;
}
