import { EN_ASIDE, EN_GAPPED, EN_GAPPED_AGAIN } from '../../lang/figures/en-quantities.js';
import { ZH_GAPPED } from '../../lang/figures/zh-quantities.js';
import { zhLikelyMeasures } from '../../lang/figures/zh-measures.js';
import type { Mention, QuantityMention, Span } from '../../model.js';
import { overlaps, slice, trim } from '../../text/spans.js';
import { boundAfter, boundBefore } from '../recognizers/bounds.js';
import type { PassageReading, Refiner } from '../recognizer.js';
import { sentenceAt } from '../sentence-at.js';
import { clausesUpTo } from './clauses.js';
import { attachToFigures } from './figures-of-passage.js';
import {
  englishAntecedent,
  englishComparedWith,
  englishCounted,
  englishPhraseAfter,
  englishPhraseBefore,
  englishShareOf,
  englishSpentOn,
  isOnlyLead,
  isOnlyTrail,
} from './subject-en.js';
import {
  chineseClauseAfter,
  chineseClauseSubject,
  chineseCompared,
  chinesePhraseAfter,
  chinesePhraseBefore,
  goesOn,
} from './subject-zh.js';

/**
 * Gives each figure the words of what it measures: the noun phrase behind it, else the clause before it, else what
 * the last figure of the sentence measures, else the clause before that. Never leaves the sentence.
 */
export const attachSubjects: Refiner = {
  name: 'attach-subjects',
  refine: (mentions, reading) =>
    attachToFigures(mentions, reading, (figure, passage, own, before) => {
      const subject = subjectOf(figure, passage, own, before);
      return subject && { subject };
    }),
};

function subjectOf(
  figure: QuantityMention,
  reading: PassageReading,
  mentions: readonly Mention[],
  done: readonly QuantityMention[],
): Span | undefined {
  const { folded } = reading;
  const start = boundBefore(folded, figure.span.start)?.span.start ?? figure.span.start;
  const clauses = clausesUpTo(reading, figure.span);
  const clause = clauses.at(-1);
  if (!clause) return undefined;
  const isChinese = /\p{Script=Han}/u.test(folded.slice(clause.start, clause.end));
  const earlier = done.filter(({ span }) => span.start >= (clauses[0]?.start ?? 0));
  const last = earlier.at(-1);
  const previous = clauses.at(-2);
  // `sales in the east, by contrast, climbed 31 percent`
  const isAside = previous && EN_ASIDE.test(folded.slice(previous.start, previous.end));
  const clauseBefore = isAside ? clauses.at(-3) : previous;
  const open = openPart(folded, clause, start, last, mentions);
  // `由25元上调至28元`, `3 km long and 2 km wide`: both measure the same.
  const isHeld = last !== undefined && isHeldAgainst(folded, last, figure);
  const isSame =
    last &&
    !(isHeld && isOfAnother(folded.slice(last.span.end, figure.span.start))) &&
    (isHeld ||
      (isMeasured(last) &&
        last.span.end > clause.start &&
        isShort(folded.slice(last.span.end, start), isChinese)));

  if (isChinese) {
    // `近半员工`, where no subject stands before it.
    const isHalfOf =
      start - clause.start < 2 && /半数?$/.test(folded.slice(figure.span.start, figure.span.end));
    const after = chinesePhraseAfter(folded, figure.span.end, figure.value.quantity, isHalfOf || undefined);
    if (after) return within(reading, figure, after);
    // `只有原先预测的40万人次的五成`: a share of the last figure is of what the one before it measures.
    if (last && isShareOf(folded.slice(last.span.end, start), figure)) {
      const whole = earlier.at(-2)?.value.subject;
      if (whole) return whole;
    }
    if (isSame && last.value.subject) return last.value.subject;
    const before = chineseCompared(folded, clause, start) ?? chinesePhraseBefore(folded, open, open.end);
    const isNothing =
      before === undefined ||
      (goesOn(folded, clause) && before.start === clause.start && isOnlyVerb(folded, before));
    // `上年为25.1亿元`: the same thing at another time.
    if (!isNothing && !(last && ONLY_TIME.test(slice(folded, before)))) return before;
    const isSpan = figure.value.quantity.dimension === 'duration';
    const later = isSpan ? chineseClauseAfter(folded, figure.span.end) : undefined;
    if (later) return within(reading, figure, later);
    const { unitText } = figure.value.quantity;
    const alike = earlier.findLast(({ value }) => value.quantity.unitText === unitText);
    return (
      alike?.value.subject ??
      last?.value.subject ??
      (clauseBefore && chineseClauseSubject(folded, withoutLeadingDate(clauseBefore, mentions)))
    );
  }
  const { dimension } = figure.value.quantity;
  const share =
    dimension === 'percent' || dimension === 'fraction'
      ? englishShareOf(folded, clause, figure.span.start, figure.span.end)
      : undefined;
  if (share) return share;
  // `Spending reached $3bn, about 1% of GDP`: the share is of what the clause before it tells of.
  const isBareShare =
    (dimension === 'percent' || dimension === 'fraction' || dimension === 'multiple') &&
    /^[ ,—–(]*(?:or )?$/u.test(folded.slice(clause.start, start)) &&
    SHARE_ALONE.test(folded.slice(figure.span.end, figure.span.end + 60));
  if (isBareShare && last?.value.subject && last.span.end <= clause.start) return last.value.subject;
  const counted = englishCounted(folded, figure) ?? englishPhraseAfter(folded, figure, start);
  // `fell from 190 hours in 2019 to 70`: one thing at two times.
  const isChanged =
    last?.value.subject &&
    last.span.end > clause.start &&
    last.value.quantity.dimension === figure.value.quantity.dimension &&
    CHANGED_FROM.test(folded.slice(Math.max(clause.start, last.span.start - 30), last.span.start)) &&
    CHANGED_TO.test(folded.slice(last.span.end, start));
  if (isChanged) return last.value.subject;
  if (counted) return within(reading, figure, counted);
  const compared = isSame ? englishComparedWith(folded, last, figure.span) : undefined;
  if (compared && withoutDate(folded, compared, mentions) === compared)
    return within(reading, figure, compared);
  if (isSame && last.value.subject) return last.value.subject;
  const isFirst = !last || last.span.start < clause.start;
  // `The towns, all on the coast, are to lose …`
  const isCutOff = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might)\b/.test(
    folded.slice(clause.start, start),
  );
  const headClause = (isCutOff ? clauses.at(-3) : undefined) ?? clauseBefore;
  const undated = (phrase: Span | undefined): Span | undefined =>
    phrase && withoutDate(folded, phrase, mentions);
  const before = undated(englishPhraseBefore(folded, open, open.end));
  // `travelled 480 km in 7 hours at 70 km/h`: what an earlier figure measures stands before that one.
  const taken = before && earlier.find(({ span }) => overlaps(span, before));
  return (
    (taken ? taken.value.subject : before) ??
    (isFirst && clauseBefore && /^(?:which|who)\b/.test(folded.slice(clause.start, clause.start + 6))
      ? undated(englishAntecedent(folded, clauseBefore))
      : undefined) ??
    (isFirst ? undefined : undated(headOf(folded, clause, earlier))) ??
    englishSpentOn(folded, start, figure.span.end) ??
    last?.value.subject ??
    undated(headClause && englishPhraseBefore(folded, headClause, headClause.end)) ??
    // `The line, opened in May, added …`
    (isFirst ? undated(phraseBeforeAside(folded, clauses)) : undefined)
  );
}

function phraseBeforeAside(folded: string, clauses: readonly Span[]): Span | undefined {
  const clause = clauses.at(-3);
  return clause && englishPhraseBefore(folded, clause, clause.end);
}

/** `up from 2.9 billion`, `去年同期为28亿`: in the unit of the figure before, so the same thing at another time. */
function isHeldAgainst(folded: string, { value }: QuantityMention, figure: QuantityMention): boolean {
  const { unitText } = figure.value.quantity;
  if (unitText === '' || figure.text.includes(unitText) || unitText !== value.quantity.unitText) return false;
  // `一月卖出1,200辆,二月只有900`: the words of the first are of its month.
  const { subject } = value;
  return !subject || !BEGINS_WITH_TIME.test(folded.slice(subject.start, subject.end));
}

/** `boys slept 9 hours, girls 10 and babies 14`: the unit is shared, what is measured is not. */
function isOfAnother(between: string): boolean {
  return EN_GAPPED.test(between) || EN_GAPPED_AGAIN.test(between) || ZH_GAPPED.test(between);
}

const BEGINS_WITH_TIME = /^(?:[\d一二三四五六七八九十〇零]{1,4}[年月季]|[去今明前上本]年|[上本]月)/;

const ONLY_TIME =
  /^(?:[比较]|相比)?(?:(?:[上前][一个]?(?:财年|季度?|月|周|期|学期|赛季|年度?)|[去今前]年|(?:19|20)\d{2}年)(?:同期|度|全年)?|同期)的?$/u;

/** Round the first of two figures between which something changes. */
const CHANGED_FROM =
  /\bfrom (?:(?:the|its|their|about|around|nearly|almost|some|over|under|roughly|just|only|more|less|than|at|least|an?|average|of) )*[£$€¥]?$/;
const CHANGED_TO = /^(?: (?:in|at|of|during|on|an?|per|the|last|this|by|for) [^,;]{1,40}?)? to ?$/;

/** `of GDP`, or what is before it named with no verb: all that is said of a share. */
const SHARE_ALONE = /^ of (?:[a-z'’-]+ ){0,4}[a-z'’-]+(?=[,.;:)]|$| and (?:is|was|were|has|had|more|less)\b)/;

/** Whether nothing but 的 stands between a figure and the share of it. */
function isShareOf(between: string, { value }: QuantityMention): boolean {
  return between === '的' && /^(?:percent|fraction|multiple)$/.test(value.quantity.dimension);
}

/** `profit in the first half of 2024` is profit; undefined if the phrase is nothing but a date. */
function withoutDate(folded: string, phrase: Span, mentions: readonly Mention[]): Span | undefined {
  const date = mentions.find(
    ({ kind, span }) =>
      kind === 'date' && span.start >= phrase.start && span.end >= phrase.end && span.start < phrase.end,
  );
  return date ? englishPhraseBefore(folded, phrase, date.span.start) : phrase;
}

function withoutLeadingDate({ start, end }: Span, mentions: readonly Mention[]): Span {
  const date = mentions.find(
    ({ kind, span }) => kind === 'date' && span.start <= start + 2 && span.end > start,
  );
  return { start: Math.min(end, date?.span.end ?? start), end };
}

/** The words before the first figure of the clause: `the dam` in `the dam holds 5 km³ of water and makes 2 GW`. */
function headOf(folded: string, clause: Span, earlier: readonly QuantityMention[]): Span | undefined {
  const first = earlier.find(({ span }) => span.start >= clause.start);
  return first && englishPhraseBefore(folded, clause, first.span.start);
}

/** `亦高于`, `约占`: too little to be what is measured. */
function isOnlyVerb(folded: string, { start, end }: Span): boolean {
  return (
    end - start < 6 ||
    /^(?:亦|也|还|并|且|约|比|较|同比|环比|高于|低于|不足|不到|超过)/.test(folded.slice(start, end))
  );
}

/** Whether the figure takes the words before it for itself; how long something took does not. */
function isMeasured({ value }: QuantityMention): boolean {
  return value.quantity.dimension !== 'duration';
}

/** `、`, `上调至`: what may stand between two figures of one thing. */
const CHANGES_TO =
  /^(?:[、,和与及或到至]|以及)?(?:则|又|再|才|进一步)?(?:上调|下调|提高|增加|增长|上升|下降|减少|降低|回升|回落|缩小|扩大|延长|缩短|调|增|升|降|减|跌|涨)?(?:至|到|为|了|成)?$/;

/** Too little text between two figures to name a thing. */
function isShort(between: string, isChinese: boolean): boolean {
  if (isChinese) return CHANGES_TO.test(between.trim());
  return between.replace(AT_A_TIME, '').trim().split(/\s+/).length < 3;
}

/** When the first of two figures of one thing was: `3.1 million a year earlier and 2.2 million`. */
const AT_A_TIME =
  /^ (?:(?:in|during|for|at|by) (?:(?:19|20)\d{2}|last year|the (?:same|previous|prior|preceding) (?:year|quarter|period|season))|(?:an?|one|the) (?:year|quarter|month|week|season) (?:earlier|before|ago)|last (?:year|month|week|season|quarter))(?=,? (?:and|or) )/;

/** What the last figure is of, before the next verb: `900 tonnes of water and weighs`. */
const OF_THE_LAST = /^ of [a-z' -]+? and (?=[a-z])/;

/** Whether the few words between a date and a figure name what it measures, and are more than a verb. */
function isChineseNoun(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text) && zhLikelyMeasures.some(({ noun }) => noun.test(text));
}

/** The part of the clause before `start` that no earlier figure takes up, without a date at either end. */
function openPart(
  folded: string,
  clause: Span,
  start: number,
  last: QuantityMention | undefined,
  mentions: readonly Mention[],
): Span {
  const isTaken = last && isMeasured(last) && last.span.end > clause.start;
  let from = isTaken ? (boundAfter(folded, last.span.end)?.span.end ?? last.span.end) : clause.start;
  if (isTaken) from += OF_THE_LAST.exec(folded.slice(from, from + 60))?.[0].length ?? 0;
  let to = start;
  for (const { kind, span } of mentions) {
    if (kind !== 'date' || span.start < from || span.end > to) continue;
    if (span.start - from <= 3 || isOnlyLead(folded.slice(from, span.start))) from = span.end;
    // `某公司2025年营收18.7亿元`: what is measured stands behind the date.
    else if (isChineseNoun(folded.slice(span.end, to))) from = span.end;
    else if (to - span.end <= 3 || isOnlyTrail(folded.slice(span.end, to))) to = span.start;
  }
  return { start: from, end: to };
}

/** The phrase, held inside the figure's sentence. */
function within(reading: PassageReading, figure: QuantityMention, phrase: Span): Span | undefined {
  const sentence = sentenceAt(reading.sentences, figure.span.start);
  const end = sentence ? Math.min(phrase.end, sentence.end) : phrase.end;
  const span = trim(reading.text, { start: phrase.start, end });
  return span.end > span.start ? span : undefined;
}
