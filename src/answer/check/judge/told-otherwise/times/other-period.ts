/** Whether what is said of one time is told of another. */
import { says } from '../../../../../lang/checking/says.js';
import type { Span } from '../../../../../model.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { arePeriodsOne, periodsIn, tellsPeriods } from '../../../reading/periods.js';
import type { StatementReading } from '../../../reading/statement.js';

/** Another season, or another day of the week, than the clause tells that says most of it. */
export function otherPeriod(
  statement: StatementReading,
  text: EvidenceText,
  sentence: Span,
): { readonly said: string; readonly found: string } | undefined {
  const { folded } = text.reading.reading;
  const said = periodsIn(statement.text.reading.folded);
  const there = folded.slice(sentence.start, sentence.end);
  const found = periodsIn(there);
  if (
    arePeriodsOne(said, found) !== false ||
    tellsPeriods(there, said) ||
    arePeriodsOne(said, periodsIn(folded.slice(0, sentence.start))) === true
  )
    return undefined;
  return { said: [...said.values()].join(', '), found: [...found.values()].join(', ') };
}

/** Of what comes next year nothing is said by what has been. */
export function isToCome({ text }: StatementReading): boolean {
  return periodsIn(text.reading.folded).get('year') === 'next';
}

/** Whether a sentence tells of a plan, of the next year, or of one in figures. */
export function tellsWhatComes(folded: string): boolean {
  return periodsIn(folded).get('year') === 'next' || says('plan', folded) || /(?:19|20)\d\d/u.test(folded);
}

/** Whether another sentence may tell of the period that is meant. */
export function isOfPeriod({ text }: StatementReading, { reading }: EvidenceText): boolean {
  const said = periodsIn(text.reading.folded);
  return reading.reading.sentences.some(
    ({ start, end }) => arePeriodsOne(said, periodsIn(reading.reading.folded.slice(start, end))) === true,
  );
}
