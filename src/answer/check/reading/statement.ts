/** A statement, taken apart into what can be checked. */
import { isMostlyHan } from '../../../lang/detect-language.js';
import { says } from '../../../lang/checking/says.js';
import type { Library } from '../../../library.js';
import type { ClaimFact, LanguageTag, Span } from '../../../model.js';
import { HAN } from '../../../text/scripts.js';
import { overlaps } from '../../../text/spans.js';
import type { EvidenceText } from './evidence-texts.js';
import { alikeIn } from './gloss-kin.js';
import { occurrencesOf, type Occurrence } from './occurrences.js';
import type { Places, PlacesByTerm } from './places.js';
import { pointsOf, type Point } from './points.js';
import { isTelling } from './telling-points.js';
import { readStatement, type TextReading } from './reading.js';
import { WEIGHTS, within, type Term } from './term.js';
import { termsOf } from './terms.js';

/** A statement, taken apart. */
export interface StatementReading {
  readonly text: TextReading;
  readonly language: LanguageTag;
  readonly isChinese: boolean;
  /** Who is said to have said it; absent where the statement speaks for itself. */
  readonly claim?: ClaimFact;
  /** What it says: all of it, or what somebody is said to have said. */
  readonly content: Span;
  /** The telling words of its content. */
  readonly terms: readonly Term[];
  /** The words that say who said it. */
  readonly speakerTerms: readonly Term[];
  /** The figures and dates of its content. */
  readonly points: readonly Point[];
  /** Whether it says itself that it only expects or plans. */
  readonly isExpectation: boolean;
  /** Where its terms stand in a paragraph. */
  readonly find: (text: EvidenceText) => PlacesByTerm;
}

/** The statement, read for checking against the articles of the library. */
export function takeApart(
  text: string,
  language: LanguageTag,
  isForecast: boolean,
  library: Library,
): StatementReading {
  const reading = readStatement(text, language);
  const whole: Span = { start: 0, end: text.length };
  const claim = speakerIn(reading);
  const content = claim?.span ?? whole;
  const all = termsOf(reading, library).map((term) =>
    isSource(term, reading) ? { ...term, kind: 'slight' as const, weight: WEIGHTS.slight } : term,
  );
  const inside = within(all, [content]);
  const found = new Map<EvidenceText, PlacesByTerm>();
  return {
    text: reading,
    language,
    isChinese: isMostlyHan(reading.reading.folded),
    ...(claim && { claim }),
    content,
    terms: inside,
    speakerTerms: claim ? all.filter((term) => !inside.includes(term)) : [],
    points: pointsOf(reading).filter((point) => isTelling(point, reading)),
    isExpectation:
      isForecast ||
      says('plan', reading.reading.folded) ||
      reading.figures.some(({ value }) => value.modality !== undefined && value.modality !== 'fact'),
    find: (evidence) => {
      const known = found.get(evidence) ?? placesIn(evidence, all, library);
      found.set(evidence, known);
      return known;
    },
  };
}

/** Where the terms stand in a paragraph; a Chinese word that stands nowhere, where one of its meaning does. */
function placesIn(evidence: EvidenceText, terms: readonly Term[], library: Library): PlacesByTerm {
  const places = new Map(
    terms.map((term): [Term, Places] => [
      term,
      {
        inside: ownFirst(occurrencesOf(term, evidence.words), term, evidence),
        around: occurrencesOf(term, evidence.around)[0]?.strength ?? 0,
      },
    ]),
  );
  if (!evidence.isChinese) return places;
  for (const [term, { inside, around }] of places)
    if (inside.length === 0) places.set(term, { inside: alikeIn(evidence, term, places, library), around });
  return places;
}

/** Where a sentence has the very word, what may stand for it there is something else: `集装箱`, beside `货物`. */
function ownFirst(
  places: readonly Occurrence[],
  { own }: Term,
  { reading: { reading } }: EvidenceText,
): readonly Occurrence[] {
  const { folded, sentences } = reading;
  const very = places.filter(({ strength }) => strength === 1);
  if (very.length === 0 || very.length === places.length) return places;
  return places.filter((place) => {
    const isKin = [...own].some(
      (letter) => HAN.test(letter) && folded.slice(place.start, place.end).includes(letter),
    );
    const sentence = place.strength < 1 && !isKin && sentences.find((one) => overlaps(one, place));
    return !sentence || !very.some((one) => overlaps(sentence, one));
  });
}

/** `研究人员推测`, `experts estimate`: whoever says it, without a name. */
function isSource({ kind, span }: Term, { reading: { folded } }: TextReading): boolean {
  return kind === 'thing' && says('unnamedSource', folded.slice(span.start, span.end + 16));
}

function speakerIn({ facts }: TextReading): ClaimFact | undefined {
  return facts.find(
    (fact): fact is ClaimFact =>
      fact.kind === 'claim' && fact.speaker.voice === 'attributed' && fact.speaker.text !== undefined,
  );
}

/** Whether the statement only adds to what is known, as `also` does: it contradicts nothing said of others. */
export function addsTo({ text: { reading } }: StatementReading): boolean {
  return says('also', reading.folded);
}
