/** Statements without figures: borne out only by a sentence that says all of it. */
import { enTurns } from '../../../lang/checking/en-contraries.js';
import { says } from '../../../lang/checking/says.js';
import { othersOfRow } from '../../../lang/checking/ranks.js';
import type { Span } from '../../../model.js';
import { overlaps, slice } from '../../../text/spans.js';
import {
  areContrary,
  areConverse,
  areOpposite,
  reallyDeniedIn,
  standsContrary,
} from '../compare/contrast.js';
import { deniedInWords, isDeniedBeside } from '../compare/denied-in-words.js';
import { trendShown, trendTold } from '../compare/trend.js';
import { contradiction, type EvidencePlace, type Finding } from '../finding.js';
import { sentenceBefore, type EvidenceText } from '../reading/evidence-texts.js';
import { isNameIn, type Occurrence } from '../reading/occurrences.js';
import { clausesIn } from '../reading/clauses.js';
import { fullestOf, isAbsent, placesOf, standsIn, strengthIn } from '../reading/places.js';
import { periodsIn, tellsPeriods } from '../reading/periods.js';
import { addsTo, type StatementReading } from '../reading/statement.js';
import { CHANGE_WEIGHT, canStandIn, FEW_TERMS, weightOf, type Term } from '../reading/term.js';
import { addsSuperlative } from './goes-beyond.js';
import { isOfPeriod, isToCome, otherPeriod, tellsWhatComes } from './told-otherwise/times/other-period.js';
import { tellsSamePart } from './turned/turned-parts.js';
import { isItsPlace, movedPlace } from './told-otherwise/things/other-place.js';

/** Share of the statement's words that a sentence must have to bear it out, and across languages. */
const SAYS_IT_FROM = 0.5;
const SAYS_IT_ACROSS_FROM = 0.4;
/** The same, where figures show what it says. */
const SHOWN_FROM = 0.35;
/** The same, to contradict it by a negation or a contrary. */
const DENIES_FROM = 0.4;
const DENIES_ACROSS_FROM = 0.35;
const UNTRANSLATED = 0.25;
/** What says it all is denied by no sentence beside it, which says less. */
const SAYS_ALL_FROM = 0.85;
/** A sentence of the same paragraph that denies it and says so much of it. */
const AS_MUCH = 0.15;
/** The same, to bear it out instead. */
const NEARLY_AS_MUCH = 0.1;
/** How many other sentences may say what the best one does not. */
const MOST_OTHERS = 4;
/** Share of the things spoken of that must be there. */
const THINGS_FROM = 0.6;
/** Of what a Chinese statement tells, two that disagree must each have so much. */
const TELLS_MOST_FROM = 0.6;
/** Two that disagree must both be about all of it. */
const CONFLICTS_FROM = 0.72;
/** The same word, or one that means the same. */
const VERY_WORD = 0.9;
/** How much of a word the sentence before has, and the paragraphs around, for names. */
const BEFORE = 0.8;
const NAME_AROUND = 0.7;
const AROUND = 0.5;
/** Who is only named in another paragraph is seldom the one meant here. */
const PERSON_AROUND = 0.3;

interface Scored {
  readonly text: EvidenceText;
  readonly span: Span;
  readonly share: number;
  /** The same, with the words of which it has the contrary. */
  readonly spoken: number;
}

/**
 * What the articles say of the statement as a whole.
 *
 * @param isBeyond - whether the statement goes beyond a sentence that has its words: another may say it all
 */
export function judgeWords(
  statement: StatementReading,
  texts: readonly EvidenceText[],
  isBeyond: (place: EvidencePlace) => boolean = () => false,
): Finding {
  const all = texts
    .flatMap((text) =>
      text.reading.reading.sentences.map((span, i) => ({
        text,
        span,
        ...sharesIn(statement, text, span, text.reading.reading.sentences[i - 1]),
      })),
    )
    .filter(({ text, span }) => text.isChinese || statement.isChinese || !isToldLater(statement, text, span))
    .sort((a, b) => b.share - a.share);
  const findings = all.slice(0, 3).map((one) => judgeSentence(statement, one));
  const [best] = findings;
  if (!best) return { stance: 'open', evidence: [] };
  const isAgainst = (finding: Finding): boolean =>
    (best.stance === 'supports' && finding.stance === 'refutes') ||
    (best.stance === 'refutes' && finding.stance === 'supports');
  const against = findings.find(
    (finding, i) =>
      (all[i]?.share ?? 0) >= CONFLICTS_FROM &&
      isAgainst(finding) &&
      finding.evidence[0]?.text !== best.evidence[0]?.text &&
      [best, finding].every(({ evidence: [place] }) => place && tellsMost(statement, place)),
  );
  const denial = findings.find(
    (finding, i) =>
      isAgainst(finding) &&
      finding.stance === 'refutes' &&
      (all[0]?.share ?? 0) < SAYS_ALL_FROM &&
      (all[i]?.share ?? 0) >= (all[0]?.share ?? 0) - AS_MUCH,
  );
  if (against?.difference?.field === 'time') return tellsPeriod(statement, best) ? best : against;
  if (!against) return denial ?? bornOutElsewhere(best, all, statement, isBeyond) ?? best;
  const difference = [best, against].flatMap((finding) => finding.difference ?? [])[0];
  return {
    stance: 'conflicts',
    ...(difference && { difference }),
    evidence: [...best.evidence, ...against.evidence],
  };
}

/** What another sentence says, which has nearly as many of the words, where the best one does not say it all. */
function bornOutElsewhere(
  { stance, evidence: [place] }: Finding,
  [first, ...others]: readonly Scored[],
  statement: StatementReading,
  isBeyond: (place: EvidencePlace) => boolean,
): Finding | undefined {
  if (stance !== 'supports' || !place || !first || !statement.isChinese || !isBeyond(place)) return undefined;
  return others
    .filter(({ text, share }) => text.isChinese && share >= first.share - NEARLY_AS_MUCH)
    .slice(0, MOST_OTHERS)
    .map((one) => judgeSentence(statement, one))
    .find(({ stance, evidence: [place] }) => stance === 'supports' && place && !isBeyond(place));
}

/** Whether the sentence of a finding tells the very period that the statement tells. */
function tellsPeriod({ text }: StatementReading, { evidence: [place] }: Finding): boolean {
  const said = periodsIn(text.reading.folded);
  if (!place) return false;
  const { folded } = place.text.reading.reading;
  return said.size > 0 && tellsPeriods(folded.slice(place.span.start, place.span.end), said);
}

/** Whether a sentence itself has most of what the statement tells of the one it begins with. */
function tellsMost(
  { terms, speakerTerms, find, isChinese }: StatementReading,
  { text, span }: EvidencePlace,
): boolean {
  const [, ...told] = terms;
  const statementNames = [...speakerTerms, ...terms].filter(({ entityKind }) => entityKind === 'person');
  const places = find(text);
  const least = isChinese ? TELLS_MOST_FROM : SAYS_IT_ACROSS_FROM;
  const deeds = isChinese ? told.filter(({ kind, own }) => kind === 'slight' && own.length > 1) : [];
  if (2 * deeds.filter((term) => standsIn(term, places, span)).length < deeds.length) return false;
  // What is told of nobody named there is no account of what somebody named says or does.
  const people = isChinese ? statementNames : [];
  if (people.some((term) => placesOf(term, places).length === 0)) return false;
  return weightOf(told.filter((term) => standsIn(term, places, span))) >= least * weightOf(told);
}

function judgeSentence(statement: StatementReading, { text, span, share, spoken }: Scored): Finding {
  const { folded } = text.reading.reading;
  // What would be so if something else were not: neither is said to be so.
  if (
    says('supposes', folded.slice(span.start, span.end)) &&
    !says('supposes', statement.text.reading.folded)
  ) {
    return { stance: 'open', evidence: [] };
  }
  const isAcross = text.isChinese !== statement.isChinese;
  if (!isAcross && isToldLater(statement, text, span)) return { stance: 'open', evidence: [] };
  const evidence = [{ text, span }];
  const [told, shown] = [trendTold(statement.text.reading.folded), trendShown(text, span)];
  const [subject] = statement.terms.filter(({ kind }) => kind !== 'slight');
  const isItsOwn = subject && !isAbsent(statement.find(text).get(subject)) && !addsTo(statement);
  const isShown = isItsOwn && told !== undefined && told === shown && share >= SHOWN_FROM;
  if (isShown) return { stance: 'supports', evidence };
  if (spoken < (isAcross ? DENIES_ACROSS_FROM : DENIES_FROM)) return { stance: 'open', evidence: [] };
  if (isContrary(statement, text, span))
    return contradiction(slice(statement.text.reading.text, statement.content), { text, span });
  if (told && shown && told !== shown) return contradiction(statement.text.reading.text, { text, span });
  const period = otherPeriod(statement, text, span);
  const there = folded.slice(span.start, span.end);
  const isYetToBe = isToCome(statement) && (period !== undefined || !tellsWhatComes(there));
  if (isYetToBe || (period && isOfPeriod(statement, text))) return { stance: 'open', evidence };
  if (period) return { stance: 'refutes', difference: { field: 'time', ...period }, evidence };
  const moved = movedPlace(statement, text, span);
  if (moved && !addsTo(statement))
    return { stance: 'refutes', difference: { field: 'subject', ...moved }, evidence };
  const isSaid = share >= (isAcross ? SAYS_IT_ACROSS_FROM : SAYS_IT_FROM) && statement.terms.length > 1;
  const isBorneOut =
    isSaid &&
    !addsSuperlative(statement, { text, span }) &&
    !isTooLittle(statement, text, span) &&
    isItsPlace(statement, text, span);
  if (isYetToBeDone(statement, text, span)) return contradiction(statement.text.reading.text, { text, span });
  return { stance: isBorneOut ? 'supports' : 'open', evidence };
}

/** Whether the statement says that it is done by now, and the clauses that have its last word only that it is planned. */
function isYetToBeDone(
  { terms, text: own, isChinese, find }: StatementReading,
  text: EvidenceText,
  sentence: Span,
): boolean {
  if (!isChinese || !text.isChinese || !says('done', own.reading.folded)) return false;
  const { folded } = text.reading.reading;
  const last = placesOf(terms.at(-1), find(text)).filter(({ strength }) => strength >= VERY_WORD);
  const told = clausesIn(folded, sentence)
    .filter((clause) => last.some((place) => overlaps(clause, place)))
    .map(({ start, end }) => folded.slice(start, end));
  return (
    told.length > 0 &&
    told.every((clause) => says('plan', clause) && !says('done', clause)) &&
    !says('plan', own.reading.folded)
  );
}

/** Whether what the statement begins with is only spoken of after the sentence, with something else that it says. */
function isToldLater({ terms, find }: StatementReading, text: EvidenceText, { end }: Span): boolean {
  const places = find(text);
  const telling = terms.filter(({ kind }) => kind !== 'slight');
  const [first] = telling;
  if (placesOf(first, places).some(({ start }) => start < end)) return false;
  const own = text.reading.reading.sentences.filter((one) => standsIn(first, places, one));
  return (
    own.length > 0 && own.every((one) => telling.filter((term) => standsIn(term, places, one)).length > 1)
  );
}

/** Whether it has but a few words, one of which only the paragraph has: that relates them to each other in no way. */
function isTooLittle({ terms, find }: StatementReading, text: EvidenceText, sentence: Span): boolean {
  if (terms.length > FEW_TERMS) return false;
  const before = sentenceBefore(text, sentence);
  const places = find(text);
  return terms.some((term) => !standsIn(term, places, sentence, before));
}

/** Whether the clauses that say it say the contrary: where its names stand, and where most else of it does. */
export function isContrary(statement: StatementReading, text: EvidenceText, sentence: Span): boolean {
  const places = statement.find(text);
  const whole = statement.content;
  const said = { text: statement.text, clause: whole, own: [whole] };
  const clauses = clausesIn(text.reading.reading.folded, sentence);
  const fullest = fullestOf(clauses, statement.terms, places) ?? sentence;
  const named = clauses.filter((clause) =>
    statement.terms.some((term) => term.kind === 'name' && standsIn(term, places, clause)),
  );
  if (tellsFromOtherSide(statement, text, sentence) || !namesPeople(statement, text, sentence)) return false;
  if (text.isChinese && statement.isChinese && isDeniedInWords(statement, text, sentence)) return false;
  // `搭乘免费` may stand in another clause than most of it does.
  const against = clauses.filter(
    (clause) => text.isChinese && statement.terms.filter((term) => standsIn(term, places, clause)).length > 1,
  );
  // `A rise, proposed by the mayor, was rejected`: what is done stands in another clause than whose it is.
  const isOrdered = /\b(?:before|after)\b/u.test(statement.text.reading.folded);
  const wide = text.isChinese || isOrdered ? [] : partsWithMost(statement, text, sentence);
  if (wide.some((part) => areOpposite(said, statement.terms, { text: text.reading, own: [part] })))
    return true;
  return [fullest, ...named, ...against].some((clause) =>
    areContrary(said, statement.terms, { text: text.reading, clause: sentence, own: [clause] }, (term) =>
      bestOf(placesOf(term, places)),
    ),
  );
}

/** The parts of an English sentence, as far as `but` or `while`, that have most of the statement's words that it has. */
function partsWithMost(
  { terms, find }: StatementReading,
  text: EvidenceText,
  { start, end }: Span,
): readonly Span[] {
  const places = find(text);
  const here = terms.filter((term) => standsIn(term, places, { start, end }));
  const cuts = Array.from(
    text.reading.reading.folded.slice(start, end).matchAll(enTurns),
    ({ index }) => start + index,
  );
  return [start, ...cuts]
    .map((from, i): Span => ({ start: from, end: cuts[i] ?? end }))
    .filter((part) => 2 * weightOf(here.filter((term) => standsIn(term, places, part))) > weightOf(here));
}

/** Whether the one denies in words what the other denies: `不再担任总裁` is `卸任总裁`, `没有说明` is `漏了`. */
function isDeniedInWords(
  { terms, text: own, find }: StatementReading,
  text: EvidenceText,
  sentence: Span,
): boolean {
  const said = own.reading.folded;
  const { folded } = text.reading.reading;
  const there = folded.slice(sentence.start, sentence.end);
  const places = find(text);
  const at = (term: Term): readonly Span[] =>
    placesOf(term, places)
      .filter((place) => overlaps(sentence, place))
      .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
  const deniedHere = reallyDeniedIn(said);
  const deniedThere = reallyDeniedIn(there);
  const [inWordsHere, inWordsThere] = [deniedInWords(said, there), deniedInWords(there, said)];
  const isTold = (denied: readonly Span[], spans: readonly Span[]): boolean =>
    denied.some((one) => spans.some((span) => overlaps(one, span)));
  return terms.some((term) => {
    const [here, spans] = [[term.span], at(term)];
    if (spans.length === 0 || isTold(deniedHere, here) === isTold(deniedThere, spans)) return false;
    return isTold(deniedHere, here)
      ? isDeniedBeside(there, spans, inWordsThere)
      : isDeniedBeside(
          said,
          here,
          // `否认设备受损`: what is denied stands behind.
          inWordsHere.filter(({ end }) => end <= term.span.start),
        );
  });
}

/** Where the very word stands, if it does, and not only another for it. */
function bestOf(places: readonly Occurrence[]): readonly Occurrence[] {
  // The best comes first.
  return places.filter(({ strength }) => strength === places[0]?.strength);
}

/** Whether the people of the statement, if it names any, are named up to the end of the sentence. */
function namesPeople({ terms, find }: StatementReading, text: EvidenceText, { end }: Span): boolean {
  const places = find(text);
  return terms
    .filter(({ entityKind }) => entityKind === 'person')
    .every((term) => placesOf(term, places).some(({ start }) => start < end));
}

/** Whether the statement and the sentence name two, and the one tells what the first did, the other what the second did. */
export function tellsFromOtherSide(statement: StatementReading, evidence: EvidenceText, span: Span): boolean {
  const { terms, text } = statement;
  const folded = evidence.reading.reading.folded.slice(span.start, span.end);
  const isNamed = ({ kind, text }: Term): boolean => kind === 'name' || /^\p{Lu}/u.test(text);
  const isOfTwo = terms.filter(isNamed).length > 1;
  return areConverse(text.reading.folded, folded) && (isOfTwo || tellsSamePart(statement, evidence, span));
}

/** Share of the statement's words that the sentence has, or the one before; 0 where it lacks a name or a thing. */
function sharesIn(
  statement: StatementReading,
  text: EvidenceText,
  sentence: Span,
  before: Span | undefined,
): Pick<Scored, 'share' | 'spoken'> {
  const none = { share: 0, spoken: 0 };
  const places = statement.find(text);
  const here = text.reading.reading.folded.slice(sentence.start, sentence.end);
  const isAcross = text.isChinese !== statement.isChinese;
  let total = 0;
  let found = 0;
  let contrary = 0;
  const things = { all: 0, found: 0 };
  // What is told of somebody named here may say elsewhere of what.
  const isOfPerson = statement.terms.some(
    (term) => term.entityKind === 'person' && standsIn(term, places, sentence),
  );
  for (const term of statement.terms) {
    const { inside = [], around = 0 } = places.get(term) ?? {};
    // Of which rank it is, is judged apart.
    if (term.kind === 'ordinal' && !isAcross && inside.length === 0 && othersOfRow(term.own, here).length > 0)
      continue;
    if (term.kind !== 'slight' && !isAcross) {
      things.all += 1;
      if (inside.length > 0 || around > 0) things.found += 1;
    }
    const canStand = inside.length > 0 || around > 0 || canStandIn(term, text.isChinese);
    const weight = term.weight * (canStand ? 1 : UNTRANSLATED) * (term.isChange ? CHANGE_WEIGHT : 1);
    const isName = term.kind === 'name';
    const isElsewhere = isName && inside.length === 0 && term.entityKind !== 'person';
    if (isElsewhere && canStand && !isAcross && !isTopic(term, text) && (!isOfPerson || around === 0))
      return none;
    const best = Math.max(
      strengthIn(term, places, sentence),
      BEFORE * strengthIn(term, places, before),
      (isName ? NAME_AROUND : AROUND) * (inside[0]?.strength ?? 0),
      (term.entityKind === 'person' ? PERSON_AROUND : isName ? NAME_AROUND : AROUND) * around,
    );
    total += weight;
    found += weight * best;
    const isAgainst = text.isChinese && best === 0 && standsContrary(term.own, here);
    if (isAgainst) contrary += weight;
    if (isAgainst && term.kind !== 'slight' && !isAcross) things.found += 1;
    if (best === 0 && canStand && (isName || (term.isPerhapsName && !isAcross))) return none;
  }
  if (things.found < THINGS_FROM * things.all || total === 0) return none;
  return { share: found / total, spoken: (found + contrary) / total };
}

/** Whether the paragraph is about it without saying so. */
function isTopic(term: Term, { topic }: EvidenceText): boolean {
  return topic !== undefined && isNameIn(term, topic);
}
