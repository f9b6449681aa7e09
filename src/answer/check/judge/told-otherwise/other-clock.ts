/** Whether what an English statement tells of one time of day is told of another. */
import { enClocks, enHours } from '../../../../lang/en-clocks.js';
import type { Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import type { StatementReading } from '../../reading/statement.js';
import { toldIn } from './told.js';

/** Share of the statement that must be told with the other time. */
const TOLD_FROM = 0.4;

/** That the sentence which tells the most of the statement has other times of day, and not its own. */
export function otherClock(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded, text } = statement.text.reading;
  if (statement.isChinese) return undefined;
  const said = hoursIn(folded);
  if (said.length !== 1) return undefined;
  const [best] = toldIn(
    statement.terms.filter(
      ({ own }) => !/^(?:morning|afternoon|evening|night|noon|midday|midnight|clock)$/u.test(own),
    ),
    statement,
    texts.filter(({ isChinese }) => !isChinese),
  );
  if (!best || best.share < TOLD_FROM) return undefined;
  const there = best.text.reading.reading.folded;
  const found = hoursIn(there.slice(best.span.start, best.span.end));
  // Of a stretch, one end may be meant.
  const isTold = found.some(({ hour }) => said.some((one) => one.hour === hour));
  const [other] = found;
  if (!other || found.length > 1 || isTold) return undefined;
  return {
    stance: 'refutes',
    difference: { field: 'time', said: said[0]?.text ?? text, found: other.text },
    evidence: [best],
  };
}

interface Clock {
  readonly hour: number;
  readonly text: string;
}

/** The hours, 0 to 23, that a folded text tells with the half of the day. */
function hoursIn(folded: string): readonly Clock[] {
  return Array.from(
    folded.matchAll(enClocks),
    ({ 0: text, 1: hour, 2: half = '', 3: name, 4: of24 }): Clock => {
      if (name !== undefined) return { hour: name === 'midnight' ? 0 : 12, text };
      if (of24 !== undefined) return { hour: Number(of24), text };
      const written = Math.max(enHours.indexOf(hour ?? ''), Number(hour) || 0) % 12;
      const isLate =
        half.startsWith('p') || /afternoon|evening/u.test(half) || (half.includes('night') && written >= 6);
      return { hour: written + (isLate ? 12 : 0), text };
    },
  );
}
