/** Somebody or something else of whom a Chinese article tells what the statement tells of one whom the article names, too. */
import {
  zhBackground,
  zhBodyEnd,
  zhBodyWords,
  zhGenericHeads,
  zhGets,
  zhGivenTo,
  zhGoesOn,
  zhPersonEnd,
  zhTellsFirst,
  zhTradeLast,
} from '../../../../lang/zh-predications.js';
import { zhPostLast } from '../../../../lang/zh-titles.js';
import type { Span } from '../../../../model.js';
import { overlapping } from '../../../../text/overlapping.js';
import { HAN } from '../../../../text/scripts.js';
import { contains, overlaps } from '../../../../text/spans.js';
import { relationOf } from '../../align/relate-points.js';
import { predicationsIn, type Predication } from '../../compare/chinese-predications.js';
import { deniedIn, standsContrary } from '../../compare/contrast.js';
import type { Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { isAbsent, placesOf, standsIn, strengthIn, type PlacesByTerm } from '../../reading/places.js';
import { addsTo, type StatementReading } from '../../reading/statement.js';
import { within, type Term } from '../../reading/term.js';

/** Share of what is told that must stand where it is told of another. */
const TOLD_FROM = 0.6;
/** Weight of what is told at least: a thing and a word beside it. */
const LEAST_TOLD = 1.3;
/** The same, where no thing is told. */
const LEAST_SLIGHT = 0.75;
const LEAST_DONE = 0.4;
const SLIGHT_FROM = 0.95;
/** Tellings that tell so nearly as much are as good. */
const AS_MUCH = 0.25;
/** What only its paragraph has counts so much, and so much of all must stand where it is told. */
const IN_PASSAGE = 0.5;
const HERE_FROM = 0.5;
/** Another word for a verb stands for it so well. */
const SAME_VERB = 0.8;
/** A figure weighs so much. */
const FIGURE = 2;

/** Where an article tells it, of whom, and how much of it. */
interface Telling {
  readonly text: EvidenceText;
  readonly known: Predication;
  readonly share: number;
  readonly filler?: Span;
  /** Whether the one it is told of is the other one of the statement, or the one thing that is given goes to another. */
  readonly isTurned?: boolean;
}

/** That what is told of one is told of another, who is of the same sort; undefined where it is told of that one, or it is not told of whom. */
export function otherParty(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded } = statement.text.reading;
  if (!statement.isChinese || addsTo(statement)) return undefined;
  const denied = deniedIn(folded);
  const own = texts.filter(({ isChinese }) => isChinese);
  const all = predicationsIn(statement.text);
  for (const [i, said] of all.entries()) {
    // What it is told of, and what only says when or why, is no news.
    const next = all[i + 1];
    const words = folded.slice(said.span.start, said.span.end);
    if (zhBackground.test(words) || (next && zhGoesOn.test(folded.slice(next.span.start, next.span.end))))
      continue;
    if (denied.some((span) => overlaps(span, said.span) || (said.told && overlaps(span, said.told))))
      continue;
    const found = otherOf(said, statement, own);
    if (found) return found;
  }
  return undefined;
}

function otherOf(
  said: Predication,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const party = partyOf(said);
  if (!party) return undefined;
  const all = [...statement.speakerTerms, ...statement.terms].filter(
    ({ span }) => contains(said.span, span) || (said.told && contains(said.told, span)),
  );
  const doers = within([...statement.speakerTerms, ...statement.terms], [party]).filter(isTelling);
  const rest = all.filter(
    (term) =>
      !doers.includes(term) &&
      !overlaps(party, term.span) &&
      !(said.isCleft && zhGenericHeads.test(term.own)),
  );
  if (doers.length === 0) return undefined;
  const tellings = texts
    .flatMap((text) => tellingsIn(text, said, rest, statement))
    .sort((a, b) => b.share - a.share);
  const [best] = tellings;
  if (!best || best.share < TOLD_FROM) return undefined;
  const near = tellings.filter(({ share }) => share >= Math.max(TOLD_FROM, best.share - AS_MUCH));
  const partyWords = statement.text.reading.folded.slice(party.start, party.end);
  if (near.some((one) => !isOther(doers, partyWords, one, statement))) return undefined;
  const other = near.find((one) => isOfSort(party, doers, one, rest, statement, texts));
  if (!other?.filler) return undefined;
  return {
    stance: 'refutes',
    difference: {
      field: 'subject',
      said: statement.text.reading.text.slice(party.start, party.end),
      found: other.text.passage.text.slice(other.filler.start, other.filler.end),
    },
    evidence: [{ text: other.text, span: other.known.sentence }],
  };
}

/** Whoever does it, or to whom it is done where nobody is told to do it. */
function partyOf({ subject, by }: Predication): Span | undefined {
  return by ?? subject;
}

function tellingsIn(
  text: EvidenceText,
  said: Predication,
  rest: readonly Term[],
  statement: StatementReading,
): readonly Telling[] {
  const places = statement.find(text);
  const points = statement.points.filter(
    (point) => point.kind === 'figure' && contains(said.span, point.span),
  );
  return predicationsIn(text.reading).flatMap((known) => {
    if (!known.told !== !said.told) return [];
    const reach = known.told ? { start: known.span.start, end: known.told.end } : known.span;
    // Of a day on which the statement has it, something must be told there.
    const isThen = statement.points.every(
      (point) =>
        point.kind !== 'date' ||
        !contains(said.span, point.span) ||
        text.points.some(
          (one) => overlaps(known.sentence, one.point.span) && relationOf(point, one.point)?.kind === 'same',
        ),
    );
    if (!isThen) return [];
    let [total, here, around] = [0, 0, 0];
    for (const term of rest) {
      const strength = strengthIn(term, places, reach);
      total += term.weight;
      here += term.weight * strength;
      if (strength === 0 && !isAbsent(places.get(term))) around += IN_PASSAGE * term.weight;
    }
    const there = text.points.filter(({ point }) => overlaps(reach, point.span));
    for (const point of points) {
      total += FIGURE;
      if (there.some((one) => relationOf(point, one.point)?.kind === 'same')) here += FIGURE;
    }
    const isSlight = points.length === 0 && !rest.some(isTelling);
    const isDoneTo = said.isPassive && !said.by && known.isPassive;
    const least = isDoneTo ? LEAST_DONE : isSlight ? LEAST_SLIGHT : LEAST_TOLD;
    if (total < least || here < (isSlight ? SLIGHT_FROM : HERE_FROM) * total) return [];
    if (isFirst(rest) && !zhTellsFirst.test(text.reading.reading.folded.slice(reach.start, reach.end)))
      return [];
    const filler = said.by
      ? (known.by ?? (known.isPassive ? undefined : known.subject))
      : said.isPassive
        ? known.isPassive
          ? known.subject
          : undefined
        : (known.by ?? (known.isPassive ? undefined : known.subject));
    // What is told may be named first, as a topic.
    const isTopic = filler !== undefined && nothingBut(filler, rest, text, statement);
    const given = zhGets.test(wordsOf(statement.text, said.span)) ? givenTo(known, text) : undefined;
    if (given) return [{ text, known, share: (here + around) / total, filler: given, isTurned: true }];
    const isTurned =
      filler !== undefined &&
      (isTopic
        ? isDoneBy(said, known, rest, text, statement)
        : saysItOfHim(said, known, filler, rest, places));
    if (isTurned) return [{ text, known, share: (here + around) / total, filler, isTurned }];
    return [{ text, known, share: (here + around) / total, ...(filler && !isTopic && { filler }) }];
  });
}

/** To whom a clause says that something is given, named behind the verb. */
function givenTo({ span }: Predication, { reading: { reading } }: EvidenceText): Span | undefined {
  const found = zhGivenTo.exec(reading.folded.slice(span.start, span.end));
  if (found?.[1] === undefined) return undefined;
  const end = span.start + found.index + found[0].length;
  return { start: end - found[1].length, end };
}

/** Whether the one of whom the statement has somebody say it says it there, in the same word. */
function saysItOfHim(
  { told }: Predication,
  { span, told: knownTold }: Predication,
  filler: Span,
  rest: readonly Term[],
  places: PlacesByTerm,
): boolean {
  if (!told || !knownTold) return false;
  const verb = rest.find((term) => term.span.end === told.start);
  const first = rest.find((term) => term.span.start >= told.start && isTelling(term));
  return verb !== undefined && strengthIn(verb, places, span) >= SAME_VERB && standsIn(first, places, filler);
}

/** Whether it is done by one whom the statement names as the other: `均被乙拒绝`, of what `甲拒绝乙的…`. */
function isDoneBy(
  said: Predication,
  { by, span }: Predication,
  rest: readonly Term[],
  text: EvidenceText,
  { find }: StatementReading,
): boolean {
  if (!by || said.by || said.isPassive) return false;
  const places = find(text);
  const behind = { start: by.end, end: span.end };
  return rest.some(
    ({ kind, own }, i) => kind === 'slight' && own.length > 1 && standsIn(rest[i], places, behind),
  );
}

function wordsOf({ reading: { folded } }: StatementReading['text'], { start, end }: Span): string {
  return folded.slice(start, end);
}

/** Whether a stretch names nothing but what is told: all its words are among that. */
function nothingBut(
  stretch: Span,
  rest: readonly Term[],
  text: EvidenceText,
  { find }: StatementReading,
): boolean {
  const places = find(text);
  const covered = rest.flatMap((term) => placesOf(term, places).filter((place) => overlaps(place, stretch)));
  const words = text.reading.reading.folded.slice(stretch.start, stretch.end);
  return ![...words].some(
    (letter, i) =>
      HAN.test(letter) &&
      letter !== '的' &&
      !covered.some(({ start, end }) => start <= stretch.start + i && stretch.start + i < end),
  );
}

/** Whether it is told that somebody is first of many. */
function isFirst(rest: readonly Term[]): boolean {
  return rest.some(({ own }) => own.startsWith('最'));
}

/** Whether it is told of another: none of the words for whom the statement names stand there, nor other words for them. */
function isOther(
  doers: readonly Term[],
  words: string,
  { text, filler, known }: Telling,
  statement: StatementReading,
): boolean {
  if (!filler) return false;
  const places = statement.find(text);
  if (isFromElsewhere(doers, filler, text, statement)) return true;
  if (doers.some((term) => standsIn(term, places, filler))) return false;
  if (doers.some((term) => standsIn(term, places, known.span))) return false;
  const there = bare(text.reading.reading.folded.slice(filler.start, filler.end));
  const said = bare(words);
  return !pairsOf(said).some((pair) => there.includes(pair));
}

/** Whether what is told of is of one place in the statement, and of another there: `六批泰国货`. */
function isFromElsewhere(
  doers: readonly Term[],
  filler: Span,
  text: EvidenceText,
  { find }: StatementReading,
): boolean {
  const places = find(text);
  const from = doers.filter(({ entityKind }) => entityKind === 'place');
  return (
    from.length > 0 &&
    from.length < doers.length &&
    !from.some((term) => standsIn(term, places, filler)) &&
    text.places.some(({ span, own }) => contains(filler, span) && own.length > 1) &&
    doers.every((term) => from.includes(term) || standsIn(term, places, filler))
  );
}

/** Words for a body without what many are called by. */
function bare(words: string): string {
  return words.replace(zhBodyWords, ' ');
}

function pairsOf(words: string): readonly string[] {
  return words
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)));
}

/** Whether it is told of one of the sort of whom the statement names, and the articles tell something else of that one. */
function isOfSort(
  party: Span,
  doers: readonly Term[],
  { text, filler, known, isTurned }: Telling,
  rest: readonly Term[],
  statement: StatementReading,
  texts: readonly EvidenceText[],
): boolean {
  if (!filler) return false;
  if (isTurned)
    return doers.some((term) => texts.some((one) => placesOf(term, statement.find(one)).length > 0));
  const words = text.reading.reading.folded.slice(filler.start, filler.end);
  // Of what is nowhere named the same may hold: `城西`, beside `城东`.
  const isKnown = (term: Term): boolean => texts.some((one) => !isAbsent(statement.find(one).get(term)));
  if (doers.some((term) => term.own.length > 1 && standsContrary(term.own, words)))
    return isFirst(rest) || doers.every(isKnown);
  const said = sortOf(statement.text, party);
  const found = sortOf(text.reading, filler);
  const areBoth = [said, found].every((sort) => sort === 'person' || sort === 'role');
  const isSpokesman = said === 'person' && found === 'body' && !isOfOtherBody(party, filler, statement, text);
  if (said !== found && !areBoth && (said !== 'person' || found !== 'body' || isSpokesman)) return false;
  // Whoever says it may be called by what they are; so may one of whom only the name is told.
  const isCalled = said === 'role' || (found === 'role' && said === 'person');
  if (isCalled && (known.told !== undefined || (found === 'person' && !hasTitle(filler, text)))) return false;
  // `甲的刑期`, of what is told of whose it is.
  const isOwned = rest.some((term) =>
    placesOf(term, statement.find(text)).some(
      (place) => overlaps(place, filler) && place.end + 2 > filler.end,
    ),
  );
  if ((said === 'thing' || said === 'place') && isOwned) return false;
  // What is told of a thing goes on about another more often than that another is meant.
  if (said === 'thing' && known.isCarried) return false;
  const name = personIn(statement.text, party);
  const named = name ? within(doers, [name]) : [];
  const whole = named.length > 0 ? named : doers.slice(-1);
  const spelt = name && statement.text.reading.folded.slice(name.start, name.end);
  const isIn = (span: Span, one: EvidenceText): boolean =>
    whole.every((term) => placesOf(term, statement.find(one)).some((place) => overlaps(span, place)));
  if (spelt !== undefined) return texts.some(({ reading }) => reading.reading.folded.includes(spelt));
  if (isFirst(rest))
    return texts.some((one) => whole.every((term) => placesOf(term, statement.find(one)).length > 0));
  if (isFromElsewhere(doers, filler, text, statement)) return true;
  // Elsewhere something else is told of whom the statement names.
  return texts.some((one) =>
    predicationsIn(one.reading).some(
      (other) =>
        other !== known &&
        [other.subject, other.by].some((span) => span !== undefined && !other.isCarried && isIn(span, one)) &&
        (said !== 'thing' || (one === text && Math.abs(other.span.start - known.span.start) < NEAR)),
    ),
  );
}

/** Whether more than a name is told of a person. */
function hasTitle(span: Span, { reading }: EvidenceText): boolean {
  return (personIn(reading, span)?.start ?? span.start) > span.start;
}

/** Whether the statement gives a person the post of another body than one that an article names. */
function isOfOtherBody(party: Span, body: Span, { text }: StatementReading, there: EvidenceText): boolean {
  const name = personIn(text, party);
  if (!name) return false;
  const title = text.reading.folded.slice(party.start, name.start);
  const own = title.slice(0, zhPostLast.exec(title)?.index ?? 0);
  const words = bare(there.reading.reading.folded.slice(body.start, body.end));
  return own.length > 2 && !pairsOf(bare(own)).some((pair) => words.includes(pair));
}

/** So near to each other stand two things that are told apart, in characters. */
const NEAR = 60;

type Sort = 'person' | 'role' | 'body' | 'place' | 'thing';

function sortOf(text: StatementReading['text'], span: Span): Sort {
  const words = text.reading.folded.slice(span.start, span.end);
  if (personIn(text, span)) return 'person';
  const last = overlapping(text.names, span).at(-1);
  if (last && last.span.end >= span.end - 1) {
    if (last.kind === 'organization') return 'body';
    if (last.kind === 'place') return 'place';
  }
  if (zhBodyEnd.test(words)) return 'body';
  if (zhPersonEnd.test(words)) return 'role';
  return 'thing';
}

/** The name of a person at the end of a stretch: one that is known, or whatever stands behind a post or a trade. */
function personIn(
  { names, reading: { folded } }: StatementReading['text'],
  { start, end }: Span,
): Span | undefined {
  const last = overlapping(names, { start, end }).findLast(({ span }) => span.end >= end - 1);
  if (last) return last.kind === 'person' ? last.span : undefined;
  const words = folded.slice(start, end);
  const length = [3, 2].find((count) => {
    const before = words.slice(0, -count);
    return (
      /^[\p{Script=Han}]+$/u.test(words.slice(-count)) &&
      (zhPostLast.test(before) || zhTradeLast.test(before))
    );
  });
  return length === undefined ? undefined : { start: end - length, end };
}

function isTelling({ kind, isChange }: Term): boolean {
  return kind !== 'slight' && kind !== 'ordinal' && !isChange;
}
