/** The statements of a document, each with the one who made it. */
import type { ClaimFact, ClaimMention, EntityKind, Mention, Speaker } from '../model.js';
import { fold } from '../text/fold.js';
import type { EntityLocator, Located } from './entities.js';
import { mayMean, type Pointer, pointerOf } from './names/just-named.js';
import type { DocumentReading, PassageReading } from './recognizer.js';
import { organizationBefore } from './organization-before.js';
import { personMeant } from './person-meant.js';
import { citeSentence } from './sentence-at.js';

/** Those who work with somebody: what they find, they found together. */
const TEAM =
  /^(?:(?:his|her) (?:team|group|lab|laboratory|colleagues|research group)|[他她](?:领导|带领|和)?的?(?:研究)?(?:团队|课题组|小组|同事))$/iu;
const PRONOUN = /^(?:他|她|后者|前者|he|she|his|her)$/iu;
/** Goes on with the paper or the body that spoke right before. */
const IT = /^(?:it|they|[他她它]们|它)$/iu;
/** Names nobody by itself. */
const NAMELESS = /^(?:[他她它]们?|后者|前者|he|she|it|they|this|that|these|those)$/iu;

/** `Lawyers for NAME`, `Mei Chou of the institute`: somebody else speaks than the one named behind. */
const OF_ANOTHER =
  /^(?:the |an? )?(?:\p{Ll}+ ){0,3}\p{Ll}*(?:lawyers?|solicitors?|attorneys?|friends|relatives|supporters|critics|opponents|allies|aides?|families|family|colleagues|neighbou?rs|counsel|barristers?) (?:for|of|to) (?:the )?$|(?:^| )\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+,? (?:of|at|from) (?:the )?$/iu;

/** One fact for each claim; a speaker is an entity only where the text names it, or a pronoun can mean one alone or goes on with the one before. */
export function toClaims(
  mentions: readonly Mention[],
  reading: DocumentReading,
  locator: EntityLocator,
): readonly ClaimFact[] {
  const passages = new Map(reading.passages.map((passage) => [passage.passage.id, passage]));
  const facts: ClaimFact[] = [];
  for (const mention of mentions) {
    const passage = passages.get(mention.passageId);
    if (mention.kind === 'claim' && passage)
      facts.push(claimFact(mention, passage, { reading, locator, before: facts.at(-1) }));
  }
  return facts;
}

interface Context {
  readonly reading: DocumentReading;
  readonly locator: EntityLocator;
  /** The claim right before. */
  readonly before: ClaimFact | undefined;
}

function claimFact(mention: ClaimMention, passage: PassageReading, context: Context): ClaimFact {
  const { cue, hedges, polarity, when } = mention.value;
  const { speaker, isInferred } = speakerOf(mention, passage, context);
  return {
    kind: 'claim',
    citation: citeSentence(passage, Math.max(cue?.start ?? 0, mention.span.start)),
    certainty: isInferred ? 'inferred' : 'stated',
    polarity,
    speaker,
    text: mention.text,
    span: mention.span,
    hedges,
    ...(cue && { cue: passage.text.slice(cue.start, cue.end) }),
    ...(when && { when }),
  };
}

function speakerOf(
  { value: { speaker: span, voice }, passageId }: ClaimMention,
  passage: PassageReading,
  { reading, locator, before }: Context,
): { readonly speaker: Speaker; readonly isInferred: boolean } {
  if (!span || voice === 'article') return { speaker: { voice }, isInferred: false };
  const text = passage.text.slice(span.start, span.end);
  const spoken = locator
    .within(passageId, span)
    .filter(({ entity }) => entity.kind !== 'place' && entity.kind !== 'work');
  const isHead = ({ span: { start } }: Located): boolean =>
    !OF_ANOTHER.test(passage.text.slice(span.start, start));
  const person = spoken.findLast((one) => one.entity.kind === 'person' && isHead(one));
  const named = person ?? spoken.findLast((one) => one.entity.kind !== 'person' && isHead(one));
  if (named) return { speaker: { voice, text, entityId: named.entity.id }, isInferred: false };
  const apposed = personRightAfter(passage, span.end, locator);
  if (apposed) {
    const whole = passage.text.slice(span.start, apposed.span.end);
    return { speaker: { voice, text: whole, entityId: apposed.entity.id }, isInferred: false };
  }
  const pointer = pointerOf(passage, span);
  const meant =
    PRONOUN.test(text) || TEAM.test(text)
      ? personMeant(
          text,
          span.start,
          passage,
          reading,
          locator,
          speakerRightBefore(before, passage, span.start, locator),
        )
      : /^it$/iu.test(text)
        ? bodyToldOf(passage, span.start, locator)
        : pointer && organizationMeant(passage, span.start, pointer, { reading, locator });
  const again =
    meant === undefined && IT.test(text) ? spokenRightBefore(before, passage, span.start) : undefined;
  if (again) return { speaker: again, isInferred: true };
  if (meant === undefined && NAMELESS.test(text)) return { speaker: { voice: 'unnamed' }, isInferred: false };
  return { speaker: { voice, text, ...(meant && { entityId: meant }) }, isInferred: meant !== undefined };
}

/** `the union's president, NAME`: somebody who is named after what he is. */
function personRightAfter(
  { text, passage }: PassageReading,
  end: number,
  locator: EntityLocator,
): Located | undefined {
  if (!/^, \p{Lu}/u.test(text.slice(end, end + 3))) return undefined;
  const [first] = locator.within(passage.id, { start: end, end: end + 60 });
  return first?.entity.kind === 'person' && first.span.start === end + 2 ? first : undefined;
}

/** Whoever spoke in the sentence before, or in this one, goes on: `X said …. He added …`. */
function speakerRightBefore(
  before: ClaimFact | undefined,
  { passage, sentences }: PassageReading,
  position: number,
  locator: EntityLocator,
): string | undefined {
  if (before?.citation.passageId !== passage.id || before.speaker.entityId === undefined) return undefined;
  const sentence = sentences.findIndex(({ end }) => position < end);
  const from = sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  if (before.citation.span.end <= from) return undefined;
  const { entityId } = before.speaker;
  const isPerson = locator
    .within(passage.id, { start: 0, end: position })
    .some(({ entity }) => entity.id === entityId && entity.kind === 'person');
  return isPerson ? entityId : undefined;
}

/** Who spoke last in the same sentence or the one before, by whatever words. */
function spokenRightBefore(
  before: ClaimFact | undefined,
  { passage, sentences }: PassageReading,
  position: number,
): Speaker | undefined {
  if (before?.citation.passageId !== passage.id || before.speaker.text === undefined) return undefined;
  const sentence = sentences.findIndex(({ end }) => position < end);
  const isNear = before.citation.span.end > (sentences[Math.max(0, sentence - 1)]?.start ?? 0);
  return isNear && before.speaker.voice === 'attributed' ? before.speaker : undefined;
}

/** The organisation that `the company` or 该机构 means: the only one of its kind in the passage so far, else in those before. */
function organizationMeant(
  passage: PassageReading,
  end: number,
  pointer: Pointer,
  { reading, locator }: Pick<Context, 'reading' | 'locator'>,
): string | undefined {
  const isMeant = ({ entity, span }: Located): boolean =>
    mayMean(pointer, { span, name: fold(entity.name) }, passage);
  return (
    onlyOneBefore('organization', passage.passage.id, end, locator, isMeant) ??
    organizationBefore(passage, end, reading, locator, pointer)?.id
  );
}

/** In characters: how near to the head of a sentence the one begins that it is about. */
const NEAR_HEAD = 30;

/** The only organisation of the passage so far, which `it` means where a sentence begins with it. */
function bodyToldOf(passage: PassageReading, end: number, locator: EntityLocator): string | undefined {
  const id = onlyOneBefore('organization', passage.passage.id, end, locator);
  const isHead = locator
    .within(passage.passage.id, { start: 0, end })
    .some(
      ({ entity, span }) =>
        entity.id === id &&
        passage.sentences.some(({ start }) => span.start >= start && span.start - start < NEAR_HEAD),
    );
  return isHead ? id : undefined;
}

/** The one person, or organisation, named in the passage so far; undefined if there are none or several. */
function onlyOneBefore(
  kind: EntityKind,
  passageId: string,
  end: number,
  locator: EntityLocator,
  isMeant: (one: Located) => boolean = () => true,
): string | undefined {
  const named = locator
    .within(passageId, { start: 0, end })
    .filter((one) => one.entity.kind === kind && one.entity.tier === 'strong' && isMeant(one));
  const ids = new Set(named.map(({ entity }) => entity.id));
  return ids.size === 1 ? named[0]?.entity.id : undefined;
}
