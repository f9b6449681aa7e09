/** Whether what somebody is said to have said is theirs. */
import type { Library } from '../../library.js';
import type { ClaimFact } from '../../model.js';
import { fold } from '../../text/fold.js';
import { overlaps } from '../../text/spans.js';
import type { EvidencePlace, Finding, StatementReading } from './judge-points.js';
import { presence, regionOf } from './terms.js';

/** The speaker whom the statement names; undefined where it speaks for itself. */
export function saidSpeaker({ text }: StatementReading): ClaimFact | undefined {
  return text.facts.find(
    (fact) => fact.kind === 'claim' && fact.speaker.voice === 'attributed' && fact.speaker.text !== undefined,
  ) as ClaimFact | undefined;
}

/** Whether the sentence that bears out what was said has the same speaker. */
export function judgeSpeaker(
  claim: ClaimFact,
  place: EvidencePlace,
  statement: StatementReading,
  library: Library,
): Finding {
  const said = claim.speaker.text ?? '';
  const at = fold(statement.text.reading.text).indexOf(fold(said));
  const names = statement.terms.filter(
    ({ span, isName }) => isName && span.start >= at && span.end <= at + said.length,
  );
  const { passage } = place.text;
  const claims = library.facts.filter(
    (fact): fact is ClaimFact =>
      fact.kind === 'claim' &&
      fact.citation.passageId === passage.id &&
      overlaps(fact.citation.span, place.span),
  );
  const sentence = fold(passage.text.slice(place.span.start, place.span.end));
  const whole = fold(passage.text);
  const own =
    names.length > 0
      ? names
      : statement.terms.filter(({ span }) => span.start >= at && span.end <= at + said.length);
  const isNamedIn = (text: string): boolean =>
    own.length > 0 &&
    own.some((term) => presence(term, regionOf(text, [{ start: 0, end: text.length }])) > 0);
  const speakers = claims.filter(
    ({ speaker }) => speaker.voice === 'attributed' && speaker.text !== undefined,
  );
  const nameOf = ({ speaker }: ClaimFact): string => {
    const entity = speaker.entityId === undefined ? undefined : library.entity(speaker.entityId);
    return fold([speaker.text, entity?.name, ...(entity?.aliases ?? [])].join(' '));
  };
  if (speakers.some((fact) => isNamedIn(nameOf(fact)))) return { stance: 'supports', evidence: [place] };
  const [other] = speakers;
  if (other)
    return {
      stance: 'refutes',
      difference: { field: 'speaker', said, found: other.speaker.text ?? '' },
      evidence: [place],
    };
  const author = fold(library.document(passage.documentId)?.author ?? '');
  const isTheirs = isNamedIn(sentence) || isNamedIn(author) || (names.length === 0 && isNamedIn(whole));
  return { stance: isTheirs ? 'supports' : 'open', evidence: [place] };
}
