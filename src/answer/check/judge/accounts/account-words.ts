/** What the words around a figure say of it as one account of several: that accounts differ, that it tells anew of the same. */
import { enAccounts, zhAccounts, type Accounts } from '../../../../lang/checking/accounts.js';
import type { EvidencePoint } from '../../reading/evidence-texts.js';

/** How far before a figure it is told of what it is, in UTF-16 code units. */
const REACH = 60;

/** How far behind the end of a figure stands what says that it is people, in UTF-16 code units. */
const ANYBODY = 12;

/** How accounts are told in the language of a statement or a paragraph. */
export function accountWords({ isChinese }: { readonly isChinese: boolean }): Accounts {
  return isChinese ? zhAccounts : enAccounts;
}

/** Whether the sentence of a figure, or the one before, says that accounts differ. */
export function disputes({ text, point, before }: EvidencePoint): boolean {
  const { start } = before ?? point.sentence;
  return accountWords(text).disputes.test(foldedOf(text).slice(start, point.sentence.end));
}

/** Whether the words before a figure only tell that the same was counted or measured: `their number was 40`. */
export function tellsAnew({ text, point: { sentence, span } }: EvidencePoint): boolean {
  const from = Math.max(sentence.start, span.start - REACH);
  return accountWords(text).anew.test(foldedOf(text).slice(from, span.start));
}

/** Whether people are counted, whoever they are. */
export function countsAnybody({ text, point: { span } }: EvidencePoint): boolean {
  return accountWords(text).anybody.test(foldedOf(text).slice(span.start, span.end + ANYBODY));
}

/** Whether the time told with a figure is only that of a report: `a survey of 2019 found 40`. */
export function isOfReport({ text, point: { sentence, span }, dates }: EvidencePoint): boolean {
  const folded = foldedOf(text);
  const { reports } = accountWords(text);
  return dates.some(
    (date) =>
      date.span.end <= span.start &&
      (reports.before.test(
        folded.slice(Math.max(sentence.start, date.span.start - REACH), date.span.start),
      ) ||
        reports.after.test(folded.slice(date.span.end, sentence.end))),
  );
}

function foldedOf({ reading }: EvidencePoint['text']): string {
  return reading.reading.folded;
}
