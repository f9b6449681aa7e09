/** Somebody or something else of whom a Chinese article tells what the statement tells of one whom the article names, too. */
import { zhBackground, zhGenericHeads, zhGoesOn } from '../../../../../lang/checking/zh-predications.js';
import { zhOnlyClass } from '../../../../../lang/checking/zh-parties.js';
import type { Span } from '../../../../../model.js';
import { contains, overlaps } from '../../../../../text/spans.js';
import { predicationsIn, type Predication } from '../../../compare/chinese-predications.js';
import { deniedIn, standsContrary } from '../../../compare/contrast.js';
import type { Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { isAbsent, placesOf, standsIn } from '../../../reading/places.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { namesThing, within, type Term } from '../../../reading/term.js';
import { sortOf, personIn, hasTitle, isOfOtherBody, bare, pairsOf } from './parties/party-sorts.js';
import { tellingsIn, isFirst, type Telling } from './parties/party-tellings.js';

/** Share of what is told that must stand where it is told of another. */
const TOLD_FROM = 0.6;
/** Tellings that tell so nearly as much are as good. */
const AS_MUCH = 0.25;
/** So near to each other stand two things that are told apart, in characters. */
const NEAR = 60;

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
  const all = [...statement.speakerTerms, ...statement.terms];
  const doers = within(all, [party]).filter(namesThing);
  const rest = all.filter(
    (term) =>
      (contains(said.span, term.span) || (said.told && contains(said.told, term.span))) &&
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

/** Whether it is told of another: none of the words for whom the statement names stand there, nor other words for them. */
function isOther(
  doers: readonly Term[],
  words: string,
  { text, filler, known }: Telling,
  statement: StatementReading,
): boolean {
  if (!filler) return false;
  const places = statement.find(text);
  if (zhOnlyClass.test(text.reading.reading.folded.slice(filler.start, filler.end))) return false;
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
