import {
  EN_COMPARES,
  EN_DATES_THING,
  EN_NOW_BETWEEN,
  EN_OWN_TIME,
  EN_OWN_TIME_AFTER,
} from '../../lang/figures/en-quantities.js';
import { ZH_CHANGE_TO, ZH_COMPARES, ZH_OWN_TIME } from '../../lang/figures/zh-quantities.js';
import { monthNames, namesMonth } from '../../lang/figures/yearless-dates.js';
import type { DateMention, QuantityMention, Span, When } from '../../model.js';
import { contains } from '../../text/spans.js';
import type { PassageReading, Refiner } from '../recognizer.js';
import { sentenceAt } from '../sentence-at.js';
import { clausesUpTo } from './clauses.js';
import { attachToFigures } from './figures-of-passage.js';

/** What may stand between a figure and the date that follows it directly: `$3bn in 2022`. */
const DIRECTLY_AFTER =
  /^[\s(]*(?!(?:and|but|while) )(?:[a-z'’-]+ ){0,4}(?:in|by|during|for|of|since|at|until|on|before|through|from|as of|the|early|late|mid)?[\s(-]*$/;

/** Gives each figure the date that governs it: in its clause if there is one, else the last before it in its sentence. */
export const attachTimes: Refiner = {
  name: 'attach-times',
  refine: (mentions, reading) =>
    attachToFigures(mentions, reading, (figure, passage, own) => {
      const dates = own.filter((mention) => mention.kind === 'date');
      const date = dates.length > 0 ? governing(figure, dates, passage) : undefined;
      return date && { when: when(date) };
    }),
};

function governing(
  figure: QuantityMention,
  dates: readonly DateMention[],
  reading: PassageReading,
): DateMention | undefined {
  const sentence = sentenceAt(reading.sentences, figure.span.start);
  const near = dates.filter(
    ({ span }) =>
      (!sentence || contains(sentence, span)) &&
      (!isComparedWith(reading.folded, span) || isItsOwn(span, figure, reading)) &&
      // `27% fewer than the 5,907 of 2022`
      !/ than (?![\d$€£])/.test(reading.folded.slice(figure.span.end, span.start)) &&
      // `up 14% from $1.84 billion in 2023`: the date is of what it is compared with.
      !/(?: from|较|比|从)[ ]?[\p{Sc}\d]/u.test(reading.folded.slice(figure.span.end, span.start)) &&
      // `由目前的2万吨扩充至2030年的5万吨`
      ZH_CHANGE_TO.exec(reading.folded.slice(figure.span.end, span.start))?.[0].length !==
        span.start - figure.span.end &&
      !EN_DATES_THING.test(reading.folded.slice(figure.span.end, span.start)) &&
      !isOfBirth(reading.folded, span, figure.span) &&
      !isOfStart(reading.folded, span, figure.span) &&
      // `had exceeded 30 ships and that the firm would … in 2026`: the date is of what is told next.
      !GOES_ON_TO.test(reading.folded.slice(figure.span.end, Math.max(figure.span.end, span.start))),
  );
  if (near.length === 0) return undefined;
  const clause = clausesUpTo(reading, figure.span).at(-1);
  const isInClause = ({ span }: { readonly span: Span }): boolean =>
    clause !== undefined && contains(clause, span);
  const before = near.filter(({ span }) => span.end <= figure.span.start);
  const after = near.find(({ span }) => span.start >= figure.span.end);
  if (
    after &&
    isInClause(after) &&
    DIRECTLY_AFTER.test(reading.folded.slice(figure.span.end, after.span.start))
  )
    return after;
  const last = before.at(-1);
  const isOfToday = last && EN_NOW_BETWEEN.test(reading.folded.slice(last.span.end, figure.span.start));
  if (last && isInClause(last) && !isOfToday) return last;
  const between = after && reading.folded.slice(figure.span.end, after.span.start);
  const isNow = between !== undefined && (EN_OWN_TIME_AFTER.test(between) || MONTH_OF_ITS_OWN.test(between));
  if (after && !isNow && (isInClause(after) || closes(after, figure, reading))) return after;
  return last && clause && reachesOver(last, clause, sentence?.start ?? 0, figure, reading)
    ? last
    : undefined;
}

/** `17.6 billion in February, compared with 13.6 billion in February 1986` */
const MONTH_OF_ITS_OWN = new RegExp(
  String.raw`^[^;.\d]{0,30}\b(?:in|for|at the end of|during) (?:${monthNames.join('|')})\b`,
);

const GOES_ON_TO =
  /\b(?:and|but|while|yet) (?:that )?(?:(?:the|its|their|his|her|this|a) [a-z'’-]+|it|they|he|she) (?:[a-z]+ly )?(?:would|will|could|had|has|have|was|were|is|are|should|may|might)\b|\b(?:and|but) (?:(?:now|still|also) )?(?:expects?|plans?|hopes?|aims?|intends?|wants?|will|would|is|are) (?:[a-z]+ ){0,2}to\b/;

/** `from 212 hours in 2021 to 87`, `从1990年的112天缩短到80天`: the date says when a change began, and not when the figure held to which it led. */
function isOfStart(folded: string, { start, end }: Span, figure: Span): boolean {
  if (figure.start < end) return false;
  const between = folded.slice(end, figure.start);
  const before = folded.slice(Math.max(0, start - 60), start);
  return (
    (START_FROM.test(before) && LEADS_TO.test(between)) ||
    (/[从由自]$/u.test(before) && ZH_LEADS_TO.test(between))
  );
}

const START_FROM = /\bfrom [^,;.]*\d[^,;.]*$/;
const LEADS_TO =
  /^ to (?:(?:about|around|nearly|almost|some|over|under|roughly|just|only|more|less|than|at|least|an?|as|much|many|few) )*[£$€¥]?$/;
const ZH_LEADS_TO =
  /^的?[^,。;]{0,3}[\d一二三四五六七八九十百千万亿.]+[^,。;]{0,12}?[到至为成](?:了)?(?:(?:如今|现在|目前|今年|去年|当前|今天|眼下)的?)?[^,。;\d]{0,4}$/u;

/** `成立于1991年的球队将…`, `founded in 1991, …`: the date says since when there is somebody, and nothing of the figure. */
function isOfBirth(folded: string, { start, end }: Span, figure: Span): boolean {
  if (figure.start < end || figure.start - end < 4) return false;
  const before = folded.slice(Math.max(0, start - 20), start);
  return (
    (/(?:成立|创立|创办|创建|建立|始建|诞生|建成|出生|落成|启用|通车|开业)于?$/u.test(before) &&
      /^(?:\d{1,2}月)?[的,]/u.test(folded.slice(end, end + 4))) ||
    (/\b(?:founded|established|born|set up|opened|created|formed|launched) (?:in |on )?$/u.test(before) &&
      folded.slice(end, figure.start).includes(','))
  );
}

/** `…, by the end of 2030.`: a date that stands alone at the end of the sentence holds for the clause before. */
function closes({ span }: DateMention, figure: QuantityMention, { folded }: PassageReading): boolean {
  return (
    CLOSING.test(folded.slice(figure.span.end, span.start)) &&
    /^\s*(?:[.;!?]|$)/.test(folded.slice(span.end, span.end + 3))
  );
}

const CLOSING = /^[^;.]{0,80}, (?:by|in|during|from|since|until)(?: the)? ?$/;

/** `than in 2016`, `较2019年`: the date of what the figure is compared with. */
function isComparedWith(folded: string, { start }: Span): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  return EN_COMPARES.test(before) || ZH_COMPARES.test(before);
}

/** `较2019年的4.2万`: the figure compared with has the date right before it. */
function isItsOwn({ end }: Span, { span: { start } }: QuantityMention, { folded }: PassageReading): boolean {
  return end <= start && /^(?:全年|同期)?的约?$/u.test(folded.slice(end, start));
}

/** At most this many characters stand before a date that heads its sentence. */
const HEAD = 14;

/** Whether a date in an earlier clause still holds: one at the head of the sentence, until a clause has its own time. */
function reachesOver(
  { span, value }: DateMention,
  clause: Span,
  sentenceStart: number,
  figure: QuantityMention,
  { folded }: PassageReading,
): boolean {
  // An open date (`since 2001`) belongs to the clause it stands in.
  if (figure.value.modality === 'plan' || value.edtf.includes('..')) return false;
  if (namesMonth(folded.slice(span.end, figure.span.start))) return false;
  const own = folded.slice(clause.start, figure.span.start);
  if (ZH_OWN_TIME.test(own) || EN_OWN_TIME.test(own)) return false;
  if (EN_OWN_TIME_AFTER.test(folded.slice(figure.span.end, clause.end))) return false;
  return span.start - sentenceStart <= HEAD;
}

function when({ text, span, value }: DateMention): When {
  return { text, span, edtf: value.edtf };
}
