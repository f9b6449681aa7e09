/** What a statement says beyond the sentence that has its words: then nothing bears it out. */
import { enCausesFollow, enDeniesWho, enEffectFollows, enLeads } from '../../../lang/checking/en-checking.js';
import { zhUnable } from '../../../lang/checking/zh-checking.js';
import {
  enHedged,
  enMayBe,
  zhCondition,
  zhHedged,
  zhMayBe,
  zhWouldBe,
} from '../../../lang/checking/possibility.js';
import { graveDeeds } from '../../../lang/checking/deeds.js';
import { checking } from '../../../lang/index.js';
import { says } from '../../../lang/checking/says.js';
import type { Span } from '../../../model.js';
import { overlaps } from '../../../text/spans.js';
import { deedsIn, tellsDeed } from '../compare/deeds.js';
import { deniedInWords } from '../compare/denied-in-words.js';
import { deniedIn, hasContrary, reallyDeniedIn } from '../compare/contrast.js';
import type { EvidencePlace } from '../finding.js';
import { sentenceBefore, type EvidenceText } from '../reading/evidence-texts.js';
import { clausesIn } from '../reading/clauses.js';
import { isWithoutKin } from '../reading/kin.js';
import { fullestOf, isAbsent, placesOf, standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';
import { namesIn } from './turned/turned-names.js';
import { canStandIn, weightOf, type Term } from '../reading/term.js';

const OPERATORS = checking.flatMap(({ operators }) => operators);

const hedged = [enHedged, zhHedged];

/** Share of what is told, names aside, that no paragraph has in any words. */
const UNTOLD_UP_TO = 0.45;

/** Whether the statement says something of all, or of one alone, and the sentences say nothing of that sort. */
export function addsOperator({ text }: StatementReading, places: readonly EvidencePlace[]): boolean {
  const there = places
    .map(({ text: { reading }, span }) => reading.reading.folded.slice(span.start, span.end))
    .join('\n');
  return OPERATORS.some(([said, borneBy]) => said.test(text.reading.folded) && !borneBy.test(there));
}

/** Whether the statement says that something is the highest of its kind, and the sentence says so of nothing. */
export function addsSuperlative(
  { text }: StatementReading,
  { text: { reading }, span: { start, end } }: EvidencePlace,
): boolean {
  return (
    says('superlative', text.reading.folded) && !says('superlative', reading.reading.folded.slice(start, end))
  );
}

/**
 * Whether the statement denies something else than a change (`没有增收` may be told as a loss), and the sentence nothing,
 * or has what the statement denies and denies only something else.
 */
export function addsDenial(
  { text, terms, find }: StatementReading,
  { text: known, span }: EvidencePlace,
): boolean {
  const denied = reallyDeniedIn(text.reading.folded).filter(
    (one) => !terms.some((term) => term.isChange && overlaps(one, term.span)),
  );
  if (denied.length === 0) return false;
  const sentence = known.reading.reading.folded.slice(span.start, span.end);
  if (deniedInWords(sentence, text.reading.folded).length > 0) return false;
  // `would not grant`, of what somebody refused; `hardly any`, of what only three had.
  if (says('refuses', sentence) || [text.reading.folded, sentence].every((one) => says('few', one)))
    return false;
  const there = deniedIn(known.reading.reading.folded.slice(span.start, span.end)).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
  if (there.length === 0) return true;
  const places = find(known);
  return denied.every((one) => {
    const told = terms
      .filter((term) => overlaps(one, term.span))
      .flatMap((term) => placesOf(term, places).filter((place) => overlaps(span, place)));
    return told.length > 0 && !told.some((place) => there.some((other) => overlaps(other, place)));
  });
}

/** Whether the statement says that something is done, or so today, and the clause that has most of it that it may yet come. */
export function addsDone(
  { terms, text, find }: StatementReading,
  { text: known, span }: EvidencePlace,
): boolean {
  if (!says('finished', text.reading.folded)) return false;
  const { folded } = known.reading.reading;
  const { start, end } = fullestOf(clausesIn(folded, span), terms, find(known)) ?? span;
  const clause = folded.slice(start, end);
  return says('mayCome', clause) && !says('finished', clause);
}

/** Whether a statement with figures tells as so what the clause that has most of it only says may come to be. */
export function addsCertainty(
  { terms, text, find }: StatementReading,
  { text: known, span }: EvidencePlace,
): boolean {
  const said = text.reading.folded;
  if (text.figures.length === 0 || hedged.some((one) => one.test(said))) return false;
  const { folded } = known.reading.reading;
  const { start, end } = fullestOf(clausesIn(folded, span), terms, find(known)) ?? span;
  const clause = folded.slice(start, end);
  const condition = folded.slice(span.start, start);
  return known.isChinese
    ? zhMayBe.test(clause) || (zhCondition.test(condition) && zhWouldBe.test(clause))
    : enMayBe.test(clause);
}

/** Whether the statement says why, and half of what it gives as the cause, its head among it, stands nowhere in the paragraph. */
export function addsCause(statement: StatementReading, { text: known, span }: EvidencePlace): boolean {
  const given = causeIn(statement) ?? [];
  const untold = given.filter(
    (term) => canStandIn(term, known.isChinese) && isWithoutKin(term, statement, known, span),
  );
  return untold.length > 0 && untold[0] === given[0] && 2 * untold.length >= given.length;
}

/** Whether an English sentence has both what the statement tells and what it gives as the cause among the causes of something else. */
export function joinsCauses(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const given = causeIn(statement)?.filter(({ kind }) => kind !== 'slight') ?? [];
  if (statement.isChinese || text.isChinese || given.length === 0) return false;
  const { folded } = text.reading.reading;
  const cue = enCausesFollow.exec(folded.slice(span.start, span.end));
  if (!cue) return false;
  const from = span.start + cue.index + cue[0].length;
  const list = {
    start: from,
    end: from + (enEffectFollows.exec(folded.slice(from, span.end))?.index ?? span.end - from),
  };
  const places = statement.find(text);
  const effects = statement.terms.filter((term) => term.kind === 'thing' && !given.includes(term));
  return effects.length > 0 && [...effects, ...given].every((term) => standsIn(term, places, list));
}

/** Whether a sentence gives another cause of what a Chinese statement gives one for. */
export function hasOtherCause(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  if (!statement.isChinese || !text.isChinese) return false;
  const given = causeIn(statement);
  if (!given) return false;
  const places = statement.find(text);
  const isThing = ({ kind }: Term): boolean => kind !== 'slight';
  const effects = statement.terms.filter((term) => isThing(term) && !given.includes(term));
  const causes = given.filter(isThing);
  return (
    says('causeFirst', text.reading.reading.folded.slice(span.start, span.end)) &&
    effects.length > 0 &&
    effects.every((term) => standsIn(term, places, span, sentenceBefore(text, span))) &&
    causes.length > 0 &&
    causes.every((term) => isAbsent(places.get(term)))
  );
}

/** The words that a statement gives as the cause of what it tells; undefined where it gives none. */
function causeIn({ terms, text }: StatementReading): readonly Term[] | undefined {
  const { folded } = text.reading;
  const cause = checking.map(({ causeFirst }) => causeFirst.exec(folded)).find((found) => found !== null);
  if (!cause) return undefined;
  const start = cause.index + cause[0].length;
  const end = start + (/^[^,;。]*/u.exec(folded.slice(start))?.[0].length ?? 0);
  return terms.filter(
    ({ span, kind, own }) => span.start >= start && span.end <= end && (kind !== 'slight' || own.length > 1),
  );
}

/** Whether the clause that names whom the statement is about denies something, and the statement nothing. */
export function leavesDenialOut(statement: StatementReading, { text: known, span }: EvidencePlace): boolean {
  if (deniedIn(statement.text.reading.folded).length > 0) return false;
  const { folded } = known.reading.reading;
  // `买到了`, of one who `买不到`.
  const isDone = ([, verb = '', done = '']: RegExpMatchArray): boolean =>
    [verb + done, `${verb}得${done}`].some((words) => statement.text.reading.folded.includes(words));
  if (Array.from(folded.slice(span.start, span.end).matchAll(zhUnable)).some(isDone)) return true;
  const [subject] = statement.terms.filter(({ kind }) => kind === 'name');
  return placesOf(subject, statement.find(known)).some(
    ({ end }) => end > span.start && end <= span.end && enDeniesWho.test(folded.slice(end, span.end)),
  );
}

/** Whether too much of what is told of those named stands nowhere in the paragraph or around it; a place must stand in the paragraph. */
export function isUntold(statement: StatementReading, place: EvidencePlace): boolean {
  if (tellsPost(statement, place)) return false;
  const { text } = place;
  const places = statement.find(text);
  const lacksPlace = statement.terms.some(
    (term) =>
      term.kind === 'name' &&
      term.entityKind === 'place' &&
      canStandIn(term, text.isChinese) &&
      placesOf(term, places).length === 0,
  );
  if (lacksPlace) return true;
  const told = statement.terms.filter(
    (term) =>
      term.kind !== 'name' &&
      !term.isPerhapsName &&
      canStandIn(term, text.isChinese) &&
      !isTitle(term, statement),
  );
  const untold = told.filter(
    (term) => isWithoutKin(term, statement, text, place.span) && !hasContrary(term.own),
  );
  return untold.some(({ kind }) => kind === 'thing') && weightOf(untold) > UNTOLD_UP_TO * weightOf(told);
}

/** Whether those it names stand there, and nothing of what it says of them: `Hassabis left DeepMind`. */
export function lacksDeed(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const places = statement.find(text);
  const before = sentenceBefore(text, span);
  const told = statement.terms.filter(
    (term) => term.kind !== 'name' && !term.isPerhapsName && canStandIn(term, text.isChinese),
  );
  const stands = (term: Term): boolean => standsIn(term, places, span, before);
  if (told.some((term) => term.post && stands(term))) return false;
  const said = statement.text.reading.folded.slice(statement.content.start, statement.content.end);
  const known = text.reading.reading.folded.slice(before.start, span.end);
  if (tellsPost(statement, { text, span })) return false;
  const deeds = namesIn(statement.terms).length > (statement.isChinese ? 0 : 1) ? deedsIn(said) : [];
  if (deeds.length > 0) return !deeds.every((deed) => tellsDeed(deed, known));
  return told.length > 0 && !told.some(stands);
}

/** Whether it tells a deed that nobody would tell in other words, and the paragraph tells none such: `dismissed`, `sued`. */
export function addsGraveDeed({ text: own }: StatementReading, { text }: EvidencePlace): boolean {
  return deedsIn(own.reading.folded).some(
    (deed) => graveDeeds.has(deed) && !tellsDeed(deed, text.reading.reading.folded),
  );
}

/** Whether the statement says that somebody works for a body, and the sentence tells a post. */
function tellsPost({ text: own }: StatementReading, { text, span }: EvidencePlace): boolean {
  return says('employs', own.reading.folded) && text.words.posts.some((post) => overlaps(span, post));
}

/** Whether somebody it names is nowhere named in the paragraph, which speaks of no one named before it either. */
export function lacksPerson(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const places = statement.find(text);
  const { folded } = text.reading.reading;
  return (
    !says('pronounFirst', folded) &&
    !says('pronounFirst', folded.slice(span.start)) &&
    statement.terms.some(
      (term) =>
        term.entityKind === 'person' &&
        canStandIn(term, text.isChinese) &&
        placesOf(term, places).length === 0,
    )
  );
}

/** Whether what a Chinese statement ends with, which is what it says of the rest, stands nowhere: `船长已经认罪`. */
export function lacksPredicate(statement: StatementReading, text: EvidenceText, span?: Span): boolean {
  if (!statement.isChinese || !text.isChinese) return false;
  const last = statement.terms.at(-1);
  return (
    last !== undefined &&
    (last.kind === 'slight' ||
      (last.kind === 'thing' && span !== undefined && isWithoutKin(last, statement, text, span))) &&
    !last.isPerhapsName &&
    !last.isChange &&
    last.own.length > 1 &&
    isAbsent(statement.find(text).get(last))
  );
}

/** `Dr Nadia Rahimi`: a word right before somebody's name says nothing of them. */
function isTitle({ span }: Term, { terms }: StatementReading): boolean {
  const around: Span = { start: span.end, end: span.end + 3 };
  return terms.some((other) => other.entityKind === 'person' && overlaps(around, other.span));
}

/** Whether an English statement has somebody lead something of which neither the sentence nor the one before has any word. */
export function lacksWhatIsLed(
  { terms, find, isChinese, text: { reading } }: StatementReading,
  { text, span }: EvidencePlace,
): boolean {
  const lead = enLeads.exec(reading.folded);
  if (!lead || isChinese || text.isChinese) return false;
  const led = terms.filter(
    ({ kind, span: at }) => kind === 'thing' && at.start >= lead.index + lead[0].length,
  );
  const places = find(text);
  return led.length > 0 && led.every((term) => !standsIn(term, places, span, sentenceBefore(text, span)));
}
