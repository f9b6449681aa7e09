/** What people and organisations do and undergo: the sentences about them. */
import type { ClaimMention, DateMention, DeedFact, EntityMention, Mention } from '../model.js';
import { groupBy } from '../group-by.js';
import { contains } from '../text/spans.js';
import { polarityOf } from './claims/hedges.js';
import { isEntityMention } from './entity-mention.js';
import type { EntityLocator } from './entities.js';
import type { DocumentReading, PassageReading } from './recognizer.js';
import { citeSentence } from './sentence-at.js';

/** What may stand between the head of a clause and its subject. */
const LEAD =
  /(?:^|[,，;；:：。.!?！？“"」])\s*(?:而|但|同时|此外|因此|例如|目前|其中|当时|The|the|But|And|Meanwhile|Today)?[,，]?\s*$/u;
/** After a name, what makes it something else than the subject. */
const NOT_SUBJECT = /^(?:的|之|、|和|与|及|[’']s\b|\)|）| and | or |, and )/u;

/** One fact for each entity and sentence; certain where the entity is the subject of a clause. */
export function toDeeds(
  mentions: readonly Mention[],
  reading: DocumentReading,
  locator: EntityLocator,
): readonly DeedFact[] {
  const passages = new Map(reading.passages.map((passage) => [passage.passage.id, passage]));
  const claims = groupBy(
    mentions.filter(
      (mention): mention is ClaimMention => mention.kind === 'claim' && mention.value.voice === 'attributed',
    ),
    ({ passageId }) => passageId,
  );
  const dates = groupBy(
    mentions.filter((mention): mention is DateMention => mention.kind === 'date'),
    ({ passageId }) => passageId,
  );
  const facts = new Map<string, DeedFact>();
  for (const mention of mentions) {
    const passage = passages.get(mention.passageId);
    if (!passage || passage.passage.role !== 'paragraph' || !isDoer(mention)) continue;
    const own = claims.get(mention.passageId) ?? [];
    if (own.some(({ value }) => value.speaker && contains(value.speaker, mention.span))) continue;
    const id = locator.within(mention.passageId, mention.span)[0]?.entity.id;
    if (id === undefined) continue;
    const citation = citeSentence(passage, mention.span.start);
    const key = `${id}|${citation.passageId}|${citation.span.start}`;
    const isReported = own.some(({ span }) => contains(span, mention.span));
    const certainty = isSubject(passage, mention) && !isReported ? 'stated' : 'inferred';
    if (facts.has(key) && (certainty === 'inferred' || facts.get(key)?.certainty === 'stated')) continue;
    const when = dates.get(mention.passageId)?.find(({ span }) => contains(citation.span, span));
    facts.set(key, {
      kind: 'deed',
      citation,
      certainty,
      polarity: polarityOf(passage, citation.span),
      entityId: id,
      ...(when && { when: { text: when.text, span: when.span, edtf: when.value.edtf } }),
    });
  }
  return [...facts.values()];
}

function isDoer(mention: Mention): mention is EntityMention {
  return (
    isEntityMention(mention) &&
    (mention.kind === 'person' || mention.kind === 'organization') &&
    mention.value.tier === 'strong'
  );
}

/** An organisation so many characters before a post only stands behind `its`. */
const FAR_FROM_POST = 8;

function isSubject({ text }: PassageReading, { span, value }: EntityMention): boolean {
  const { role = span, affiliation = role } = value;
  const isBeside = affiliation.end >= role.start - FAR_FROM_POST;
  const start = Math.min(span.start, role.start, isBeside ? affiliation.start : role.start);
  const bracket = value.apposition ? value.apposition.end + 1 : span.end;
  return (
    LEAD.test(text.slice(Math.max(0, start - 12), start)) &&
    !NOT_SUBJECT.test(text.slice(bracket, bracket + 6))
  );
}
