/** Whether what an English statement tells as done is, in the sentences that seem to bear it out, only to come. */
import {
  enHasCome,
  enIsToCome,
  enNotYetDone,
  enPast,
  enPossible,
  enWouldBe,
} from '../../../../../lang/checking/en-plans.js';
import { overlaps } from '../../../../../text/spans.js';
import { contradiction, type EvidencePlace, type Finding } from '../../../finding.js';
import { placesOf } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';

/** Another word for the deed stands for it so well. */
const DEED_FROM = 0.6;

const EN_ALL_TO_COME = new RegExp(enIsToCome, 'gu');

/** A finding for a statement, which is the contrary or nothing where its sentences tell the deed only as something to come. */
export function unlessToCome(finding: Finding, statement: StatementReading): Finding {
  if (statement.isChinese || statement.claim || finding.stance !== 'supports') return finding;
  const places = finding.evidence.filter(({ text }) => !text.isChinese);
  const { folded } = statement.text.reading;
  if (places.length === 0 || enIsToCome.test(folded) || enPossible.test(folded)) return finding;
  const past = Array.from(folded.matchAll(enPast), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const deeds = statement.terms.filter(({ span }) => past.some((one) => overlaps(one, span)));
  for (const deed of deeds) {
    const told = places.map((place) => tellingIn(place, deed, statement));
    if (told.every((one) => one === 'to come') && places[0])
      return contradiction(statement.text.reading.text, places[0]);
    if (told.every((one) => one !== 'told')) return { ...finding, stance: 'open' };
  }
  return finding;
}

/** How a sentence tells a deed: as something to come; not at all, in a sentence of what is to come; or otherwise. */
function tellingIn(
  { text, span }: EvidencePlace,
  deed: StatementReading['terms'][number],
  statement: StatementReading,
): 'to come' | 'untold' | 'told' {
  const { folded } = text.reading.reading;
  const here = placesOf(deed, statement.find(text)).filter(
    (place) => place.strength >= DEED_FROM && overlaps(span, place),
  );
  if (here.length === 0) {
    const there = folded.slice(span.start, span.end);
    // `is planned` tells nothing as done.
    const isToCome =
      enIsToCome.test(there) &&
      !enHasCome.test(there) &&
      there.replace(EN_ALL_TO_COME, '').match(enPast) === null;
    return isToCome ? 'untold' : 'told';
  }
  const isToCome = here.every(
    ({ start, end }) =>
      enNotYetDone.test(folded.slice(span.start, start)) ||
      (folded.slice(start, end).endsWith('ing') && enWouldBe.test(folded.slice(end, span.end))),
  );
  return isToCome ? 'to come' : 'told';
}
