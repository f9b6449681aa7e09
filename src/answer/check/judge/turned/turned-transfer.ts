/** What goes from one to another in English, told the other way round: `A paid B`, of which the article says `B must pay A`. */
import { routeIn, transfersIn, type Transfer } from '../../compare/transfers.js';
import { contradiction, type EvidencePlace, type Finding } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../reading/places.js';
import type { StatementReading } from '../../reading/statement.js';
import { within } from '../../reading/term.js';
import { enDeals, enPays } from '../../../../lang/en-agents.js';
import type { Span } from '../../../../model.js';
import { overlaps } from '../../../../text/spans.js';

/** That whom the statement has give it, or take it, the sentence has on the other side; so are the ends of a way. */
export function turnedTransfer(
  statement: StatementReading,
  { text, span: sentence }: EvidencePlace,
): Finding | undefined {
  const turned = [
    transfersOf(statement, text, sentence),
    [
      routeIn(statement.text.reading.folded, statement.content),
      routeIn(text.reading.reading.folded, sentence),
    ],
  ].some(([own, other]) => own && other && isTurned(own, other, statement, text));
  return turned ? contradiction(statement.text.reading.text, { text, span: sentence }) : undefined;
}

/** Whether one whom the statement has give it, or take it, does so in the sentence, by whichever verb it is told. */
export function isSameTransfer(statement: StatementReading, text: EvidenceText, sentence: Span): boolean {
  const [own, other] = transfersOf(statement, text, sentence);
  const places = statement.find(text);
  const stands = (a: Span | undefined, b: Span | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    within(statement.terms, [a]).some((term) => standsIn(term, places, b));
  return (
    own !== undefined &&
    other !== undefined &&
    (stands(own.giver, other.giver) || stands(own.taker, other.taker))
  );
}

/** What the statement says goes over, and what the sentence says of it; nothing where they are not of one sort. */
function transfersOf(
  statement: StatementReading,
  text: EvidenceText,
  span: Span,
): readonly [Transfer, Transfer] | readonly [] {
  const [here, there] = [statement.text.reading.folded, text.reading.reading.folded];
  const [said] = transfersIn(here, statement.content);
  const known = said && transferOf(said, transfersIn(there, span), statement, { text, span });
  return said && known && !isPrice(said, here, known, there) ? [said, known] : [];
}

/** Whether one whom the statement names on the one side stands on the other alone. */
function isTurned(
  said: Transfer,
  known: Transfer,
  { terms, find }: StatementReading,
  text: EvidenceText,
): boolean {
  const places = find(text);
  const names = terms.filter(({ kind }) => kind === 'name');
  const isOnOther = (own: Span | undefined, same: Span | undefined, other: Span | undefined): boolean =>
    own !== undefined &&
    other !== undefined &&
    within(names, [own]).some(
      (term) => standsIn(term, places, other) && !(same && standsIn(term, places, same)),
    );
  return isOnOther(said.giver, known.giver, known.taker) || isOnOther(said.taker, known.taker, known.giver);
}

/** Of those that a sentence tells, the one in the statement's word, or nearest before what it says goes over; the only one otherwise. */
function transferOf(
  { verb }: Transfer,
  all: readonly Transfer[],
  { terms, find }: StatementReading,
  { text, span }: EvidencePlace,
): Transfer | undefined {
  const places = find(text);
  const word = terms.find(({ span }) => overlaps(span, verb));
  const own = all.filter((one) => standsIn(word, places, one.verb));
  if (own.length === 1) return own[0];
  const thing = terms.find(({ kind, span: { start } }) => kind === 'thing' && start >= verb.end);
  const at = placesOf(thing, places).find((place) => overlaps(span, place))?.start;
  const before = at === undefined ? undefined : all.findLast((one) => one.verb.end <= at);
  return before ?? (all.length === 1 ? all[0] : undefined);
}

/** Who pays for a thing takes it: the one tells of the money, the other of the thing. */
function isPrice(said: Transfer, here: string, known: Transfer, there: string): boolean {
  const verbs = [here.slice(said.verb.start, said.verb.end), there.slice(known.verb.start, known.verb.end)];
  return verbs.some((verb) => enPays.test(verb)) && verbs.some((verb) => enDeals.test(verb));
}
