/** Whether what an English statement says is done is only planned, proposed or expected in the articles. */
import { enNounBefore } from '../../../../../lang/checking/en-agents.js';
import {
  enByNow,
  enDoneDeeds,
  enHasCome,
  enIsToCome,
  enPlannedDeeds,
  enToCome,
} from '../../../../../lang/checking/en-plans.js';
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import { deniedIn } from '../../../compare/contrast.js';
import { contradiction, type EvidencePlace, type Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../../reading/places.js';
import { stem } from '../../../reading/stem.js';
import type { StatementReading } from '../../../reading/statement.js';
import type { Term } from '../../../reading/term.js';
import { shareOf, toldIn } from '../told.js';

/** Share of the rest of the statement that must stand where the deed is only planned. */
const PLANNED_FROM = 0.55;
/** The same, where the deed itself is told nowhere. */
const UNTOLD_FROM = 0.6;
/** Sentences that tell so nearly as much are as good. */
const AS_MUCH = 0.1;
/** Another word for the deed stands for it so well. */
const DEED_FROM = 0.6;
/** The same, where only the very deed will do. */
const VERY_DEED_FROM = 0.8;

const PLANNED_STEMS: ReadonlySet<string> = new Set([...enPlannedDeeds].map(stem));

/** That what is said to be done is only to come, where the articles nowhere tell that it is done. */
export function yetToCome(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  if (statement.isChinese || statement.isExpectation) return undefined;
  const { folded } = statement.text.reading;
  if (deniedIn(folded).length > 0) return undefined;
  const own = texts.filter(({ isChinese }) => !isChinese);
  if (isOfUntoldYear(statement, own)) return undefined;
  for (const deed of deedsDone(statement)) {
    const rest = statement.terms.filter((term) => term !== deed);
    if (rest.every(({ kind }) => kind === 'slight')) continue;
    const tellings = own
      .flatMap((text) => tellingsOf(deed, rest, statement, text))
      .sort((a, b) => b.share - a.share);
    const [first] = tellings;
    const nearest = tellings.filter(({ share }) => share >= (first?.share ?? 0) - AS_MUCH);
    if (first && nearest.every(({ isToCome }) => isToCome))
      return contradiction(statement.text.reading.text, first);
    // `riding` is only a loose word for moving.
    const isDeedTold = tellings.some(({ strength }) => strength >= VERY_DEED_FROM);
    if (isDeedTold || (!PLANNED_STEMS.has(stem(deed.own)) && !enByNow.test(folded))) continue;
    const about = toldIn(rest, statement, own);
    const planned = about.find(
      (one) =>
        one.share >= Math.max(UNTOLD_FROM, (about[0]?.share ?? 0) - AS_MUCH) &&
        isOnlyToCome(one, rest, statement),
    );
    if (planned) return contradiction(statement.text.reading.text, planned);
  }
  return undefined;
}

/** Whether it is dated to a year of which no paragraph tells: then it may be done for all that is to come. */
function isOfUntoldYear({ points }: StatementReading, texts: readonly EvidenceText[]): boolean {
  return points.some((point) => {
    const year = point.kind === 'date' ? /^\d{4}/u.exec(point.mention.value.edtf)?.[0] : undefined;
    return year !== undefined && !texts.some(({ reading }) => reading.reading.folded.includes(year));
  });
}

/** The words of a statement that tell what is done by now. */
function deedsDone({ text, terms, content }: StatementReading): readonly Term[] {
  const folded = text.reading.folded.slice(content.start, content.end);
  const spans = enDoneDeeds.flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), ({ 0: whole, 1: word = '', index }): Span => {
      const end = content.start + index + whole.length;
      return { start: end - word.length, end };
    }),
  );
  return terms.filter(({ span }) => spans.some((one) => overlaps(one, span)));
}

interface Telling extends EvidencePlace {
  readonly isToCome: boolean;
  readonly share: number;
  /** How well the word there stands for the deed. */
  readonly strength: number;
}

/** Where a paragraph tells a deed with enough of the rest of the statement, and whether it is only to come there. */
function tellingsOf(
  deed: Term,
  rest: readonly Term[],
  statement: StatementReading,
  text: EvidenceText,
): readonly Telling[] {
  const { folded, sentences } = text.reading.reading;
  return placesOf(deed, statement.find(text))
    .filter(({ strength }) => strength >= DEED_FROM)
    .flatMap((place): readonly Telling[] => {
      const span = sentences.find((sentence) => overlaps(sentence, place));
      if (!span) return [];
      const share = shareOf(rest, statement, { text, span });
      if (share < PLANNED_FROM) return [];
      const clause = clausesIn(folded, span).find((one) => overlaps(one, place)) ?? span;
      const before = folded.slice(clause.start, place.start);
      // `A change to the timetable will be considered.`
      const isNoun = enNounBefore.test(before);
      const isToCome = isNoun
        ? enIsToCome.test(folded.slice(place.end, span.end))
        : enToCome.test(before) && !enHasCome.test(before);
      return [{ text, span, share, isToCome, strength: place.strength }];
    });
}

/** Whether a sentence says of what it tells only that it is to come. */
function isOnlyToCome(
  { text, span }: EvidencePlace,
  rest: readonly Term[],
  { find }: StatementReading,
): boolean {
  const there = text.reading.reading.folded.slice(span.start, span.end);
  const places = find(text);
  const isMet = rest.filter(({ kind }) => kind === 'thing').some((term) => standsIn(term, places, span));
  return isMet && enIsToCome.test(there) && !enHasCome.test(there);
}
