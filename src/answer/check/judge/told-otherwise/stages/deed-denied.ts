/** Whether the deed that an English statement tells is only denied in the articles: `Nobody was dismissed`. */
import { enHarms, enNobody } from '../../../../../lang/checking/en-stays.js';
import { deniedIn } from '../../../compare/contrast.js';
import { contradiction, type EvidencePlace, type Finding } from '../../../finding.js';
import { sentenceBefore, type EvidenceText } from '../../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../../reading/places.js';
import { predicationsOf } from '../../../reading/predications.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { weightOf, within, type Term } from '../../../reading/term.js';
import { overlaps } from '../../../../../text/spans.js';

/** Another word for the deed stands for it so well. */
const DEED_FROM = 0.6;
/** Share of what else the statement tells of that must stand where the deed is denied, or right before. */
const TOLD_FROM = 0.5;

/** That a sentence denies the statement's deed of what it tells of, and none tells it. */
export function deedDenied(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { reading } = statement.text;
  if (statement.isChinese || statement.claim || addsTo(statement)) return undefined;
  if (deniedIn(reading.folded).length > 0) return undefined;
  const [first] = predicationsOf(reading, statement.content);
  const deeds = first
    ? within(statement.terms, [first.verb.main]).filter(
        ({ kind, isChange }) => kind === 'slight' && !isChange,
      )
    : [];
  const [deed] = deeds;
  if (!deed || deed.own.length < 4) return undefined;
  const rest = statement.terms.filter((term) => term !== deed && term.kind !== 'slight');
  if (rest.length === 0) return undefined;
  let denial: EvidencePlace | undefined;
  for (const text of texts.filter(({ isChinese }) => !isChinese))
    for (const span of text.reading.reading.sentences) {
      const told = tellingOf(deed, rest, statement, { text, span });
      if (told === 'told') return undefined;
      if (told === 'denied') denial ??= { text, span };
    }
  return denial && contradiction(reading.text, denial);
}

/** How a sentence about it tells the deed; undefined where it does not. */
function tellingOf(
  deed: Term,
  rest: readonly Term[],
  statement: StatementReading,
  { text, span }: EvidencePlace,
): 'denied' | 'told' | undefined {
  const places = statement.find(text);
  if (isOfOtherYear(statement, { text, span })) return undefined;
  const here = placesOf(deed, places).filter((place) => place.strength >= DEED_FROM && overlaps(span, place));
  const before = sentenceBefore(text, span);
  const about = rest.filter((term) => standsIn(term, places, span, before));
  if (here.length === 0 || weightOf(about) < TOLD_FROM * weightOf(rest)) return undefined;
  const { folded } = text.reading.reading;
  // That nobody came to harm says nothing of animals.
  if (enHarms.test(deed.own) && enNobody.test(folded.slice(span.start, span.end))) return undefined;
  const denied = deniedIn(folded.slice(span.start, span.end)).map(({ start, end }) => ({
    start: start + span.start,
    end: end + span.start,
  }));
  return here.every((place) => denied.some((one) => overlaps(one, place))) ? 'denied' : 'told';
}

const YEAR = /(?<![\d.,£$€¥])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d|%)/gu;

/** Whether a sentence has a year, and the statement has others. */
function isOfOtherYear({ text: { reading } }: StatementReading, { text, span }: EvidencePlace): boolean {
  const said: readonly string[] = reading.folded.match(YEAR) ?? [];
  const told: readonly string[] = text.reading.reading.folded.slice(span.start, span.end).match(YEAR) ?? [];
  return said.length > 0 && told.length > 0 && !told.some((year) => said.includes(year));
}
