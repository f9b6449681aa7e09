/** Whether a sentence that tells of several dates tells with another one what an English statement tells of its own. */
import {
  enBetweenEnds,
  enDateLead,
  enSentenceHead,
  enStretchEnd,
} from '../../../../../lang/checking/en-dated.js';
import type { DateMention, Span } from '../../../../../model.js';
import { overlapping } from '../../../../../text/overlapping.js';
import { overlaps } from '../../../../../text/spans.js';
import { relationOf } from '../../../align/relate-points.js';
import { areCompatible } from '../../../compare/compare-times.js';
import type { Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { placesOf } from '../../../reading/places.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { weightOf, type Term } from '../../../reading/term.js';

/** Share of what the statement tells, names aside, that must stand with the other date. */
const TOLD_FROM = 0.4;
/** Another word stands for one of the statement so well. */
const WORD_FROM = 0.5;

/** That all which tells one date of a sentence from another stands, in the statement, with the other one. */
export function otherStretch(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const [date, ...more] = statement.text.dates;
  if (!date || more.length > 0 || statement.isChinese || addsTo(statement)) return undefined;
  const terms = statement.terms.filter(({ span, own }) => own.length > 1 && !overlaps(span, date.span));
  const isIts = ({ value }: DateMention): boolean => areCompatible(date.value.edtf, value.edtf) === true;
  const dated = texts.filter(({ isChinese }) => !isChinese).flatMap(stretchesIn);
  // `3.9% in May, and 4.8% in March`: what is told stands with the first, and is told of both.
  const hasFigure = ({ text, stretch }: Dated): boolean =>
    text.points.some(
      ({ point }) =>
        overlaps(stretch, point.span) &&
        statement.points.some((said) => said.kind === 'figure' && relationOf(said, point)?.kind === 'same'),
    );
  const own = dated.filter((one) => isIts(one.date));
  if (own.some(hasFigure)) return undefined;
  const withOwn = new Set(own.flatMap((one) => termsIn(one, terms, statement)));
  for (const there of own) {
    const others = dated.filter(
      (one) =>
        one.text === there.text &&
        one.sentence.start === there.sentence.start &&
        areCompatible(date.value.edtf, one.date.value.edtf) === false &&
        !areEnds(one, there),
    );
    for (const other of others) {
      const told = termsIn(other, terms, statement);
      const telling = told.filter(({ kind }) => kind !== 'name');
      const isTold = weightOf(telling) >= TOLD_FROM * weightOf(terms.filter(({ kind }) => kind !== 'name'));
      const [subject] = terms;
      const isOnlyThere = [...withOwn].every((term) => told.includes(term) || term === subject);
      if (telling.length === 0 || !isTold || !isOnlyThere || telling.some((term) => withOwn.has(term)))
        continue;
      return {
        stance: 'refutes',
        difference: { field: 'time', said: date.text, found: other.date.text },
        evidence: [{ text: there.text, span: there.sentence }],
      };
    }
  }
  return undefined;
}

/** A date of a sentence with the stretch that tells what is of that date. */
interface Dated {
  readonly text: EvidenceText;
  readonly sentence: Span;
  readonly date: DateMention;
  readonly stretch: Span;
}

/** The dates of a text, each with what is told of it. */
function stretchesIn(text: EvidenceText): readonly Dated[] {
  const { folded, sentences } = text.reading.reading;
  return sentences.flatMap((sentence) => {
    const dates = overlapping(text.reading.dates, sentence);
    const head = enSentenceHead.exec(folded.slice(sentence.start, dates[0]?.span.start))?.[0].length ?? 0;
    const leads = dates.map(({ span }) => enDateLead.test(folded.slice(sentence.start, span.start)));
    /** Where, between a date and the next, the words of the one end and those of the other begin. */
    const ends = dates.slice(1).map(({ span }, i): number => {
      const from = dates[i]?.span.end ?? sentence.start;
      if (leads[i + 1]) return span.start;
      if (!leads[i]) return from;
      const stops = [...folded.slice(from, span.start).matchAll(enStretchEnd)];
      return from + (stops.at(-1)?.index ?? 0);
    });
    return dates.map((date, i): Dated => {
      const last = folded.slice(date.span.end, sentence.end).search(enStretchEnd);
      const rest = leads[i] || last < 0 ? sentence.end : date.span.end + last;
      return {
        text,
        sentence,
        date,
        stretch: { start: ends[i - 1] ?? sentence.start + head, end: ends[i] ?? rest },
      };
    });
  });
}

/** The terms that stand in the stretch of a date. */
function termsIn(
  { text, stretch }: Dated,
  terms: readonly Term[],
  { find }: StatementReading,
): readonly Term[] {
  const places = find(text);
  return terms.filter((term) =>
    placesOf(term, places).some(
      ({ start, end, strength }) => strength >= WORD_FROM && start >= stretch.start && end <= stretch.end,
    ),
  );
}

/** `from May 2025 to March 2026`: the ends of one change, or of one stretch of time. */
function areEnds({ text, date: { span: a } }: Dated, { date: { span: b } }: Dated): boolean {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return enBetweenEnds.test(text.reading.reading.folded.slice(from, to));
}
