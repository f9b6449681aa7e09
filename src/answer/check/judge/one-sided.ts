/** Whether a sentence, with the statement's words, denies or leaves open what the statement tells, or tells it of another. */
import {
  clauseEnds,
  denying,
  denyingOtherwise,
  endsWhereItBegan,
  tellsOtherKin,
  undecided,
  undecidedOtherwise,
} from '../../../lang/checking/one-sided.js';
import type { Span } from '../../../model.js';
import { slice } from '../../../text/spans.js';
import type { EvidencePlace } from '../finding.js';
import { excludeEachOther } from '../compare/excluding-words.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { fullestOf, placesOf, standsIn } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';
import { weightOf } from '../reading/term.js';

/** Share of the statement's words in the sentence that must stand behind the word that denies them, or leaves them open. */
const BEHIND_FROM = 0.5;

/** Whether the sentence, or the one beside it that has most of the statement's words, does not bear it out. */
export function isOneSided(
  statement: StatementReading,
  place: EvidencePlace,
  texts: readonly EvidenceText[],
): boolean {
  const { text } = place;
  const { folded, sentences } = text.reading.reading;
  const fullest = fullestOf(sentences, statement.terms, statement.find(text)) ?? place.span;
  return (
    endsWhereItBegan(statement.text.reading.folded, folded) ||
    [place.span, fullest].some((span) => isTurned(statement, { text, span }, texts))
  );
}

function isTurned(
  statement: StatementReading,
  place: EvidencePlace,
  texts: readonly EvidenceText[],
): boolean {
  const said = statement.text.reading.folded;
  const known = slice(place.text.reading.reading.folded, place.span);
  const isBehind = (word: RegExp): boolean => standsBehind(statement, place, word);
  return (
    tellsOtherKin(said, known) ||
    excludeEachOther(wholeOf(said), wholeOf(known)) ||
    (!denying.test(said) && !denyingOtherwise.test(said) && isBehind(denying)) ||
    (denying.test(said) &&
      !denying.test(known) &&
      !denyingOtherwise.test(known) &&
      !texts.some((text) => isDeniedIn(statement, text))) ||
    (!undecidedOtherwise.test(said) && isBehind(undecided))
  );
}

/** Whether any sentence of a paragraph tells that one named in the statement denies something. */
function isDeniedIn({ terms, speakerTerms, find }: StatementReading, text: EvidenceText): boolean {
  const { folded, sentences } = text.reading.reading;
  if (!denying.test(folded)) return false;
  const names = [...speakerTerms, ...terms].filter(({ kind }) => kind === 'name');
  return sentences.some(
    (span) => denying.test(slice(folded, span)) && names.some((name) => standsIn(name, find(text), span)),
  );
}

function wholeOf(folded: string): { readonly folded: string; readonly span: Span } {
  return { folded, span: { start: 0, end: folded.length } };
}

/** Whether most words of the statement that the sentence has, names left out, stand in the clause behind a word. */
export function standsBehind({ terms, find }: StatementReading, place: EvidencePlace, word: RegExp): boolean {
  const { folded } = place.text.reading.reading;
  const found = word.exec(slice(folded, place.span));
  if (!found) return false;
  const start = place.span.start + found.index + found[0].length;
  const end = start + (clauseEnds.exec(folded.slice(start, place.span.end))?.index ?? place.span.end - start);
  const places = find(place.text);
  const things = terms.filter(({ kind }) => kind !== 'name');
  const within = (from: number, to: number): number =>
    weightOf(
      things.filter((term) => placesOf(term, places).some((one) => one.start >= from && one.end <= to)),
    );
  const all = within(place.span.start, place.span.end);
  return all > 0 && within(start, end) >= BEHIND_FROM * all;
}
