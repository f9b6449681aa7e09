/** Claims about a topic: who asserts what, how firmly, and what stands against it. */
import type { Answer, Block, ClaimFact, ClaimRow, LanguageTag } from '../model.js';
import { supposes } from '../lang/claims/supposing.js';
import type { Library } from '../library.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { contains, overlaps } from '../text/spans.js';
import { openCitations, type CitationBook } from './citations.js';
import { oneEdition } from './editions.js';
import { headed, moreLeftOut, nothingFound } from './evidence.js';
import { contentTerms, likeness } from './likeness.js';
import { createOppositions, isBare, saysNoMore } from './opposition.js';
import { hasBoth, topicParts } from './mixed-topic.js';
import { isUnknownTopic } from './unknown-topic.js';

/** The least evidence that counts as being about the topic. */
const ANSWERS_FROM = 0.4;
/** Share of the best claim's score that another must have to be shown. */
const STANDS_BESIDE_FROM = 0.55;
/** The same for a claim in another language than topic and best claim: words of dictionaries mean much. */
const FOREIGN_FROM = 0.8;
/** Likeness from which two claims of one speaker are the same one told twice. */
const SAME_CLAIM_FROM = 0.85;
const MOST_ROWS = 8;
const MOST_AGAINST = 2;
/** How many claims are shown where none is as wanted. */
const MOST_OTHERS = 3;
/** Named speakers come before camps, camps before articles. */
const VOICE_RANKS = { attributed: 0, unnamed: 1, article: 2 } as const;

/** How a claim stands: without a hedge, with one, or with another one against it. */
export type Stance = 'firm' | 'hedged' | 'contested';

export interface ClaimQuery {
  readonly topic: string;
  /** Any name of the speaker, or a part of the words that name one; absent for all. */
  readonly speaker?: string | undefined;
  readonly stance?: Stance | undefined;
}

/** A claim with those that stand against it. */
export interface Contested {
  readonly claim: ClaimFact;
  readonly against: readonly ClaimFact[];
  /** Whether the article says itself that it is disputed. */
  readonly isDisputed?: boolean;
}

/** The claims about a topic by speaker: named ones, then camps, then the articles themselves; firm before hedged. */
export function answerClaims(
  library: Library,
  { topic, speaker, stance }: ClaimQuery,
  language: LanguageTag,
): Answer {
  const book = openCitations(library);
  const isMeant = speaker === undefined ? () => true : speakerTest(library, speaker);
  const ranked = claimsAboutAll(library, topic, isMeant);
  const claims = contest(ranked, library).filter((claim) => stance === undefined || hasStance(claim, stance));
  const fitting = ranked.filter((fact) => claims.some(({ claim }) => claim === fact));
  const kept = new Set(fitting.slice(0, MOST_ROWS));
  const rows = claims
    .filter(({ claim }) => kept.has(claim))
    .map((claim) => contestedRow(claim, library, book));
  const leftOut = fitting.length - rows.length;
  return {
    command: 'claim',
    query: topic,
    language,
    outcome: rows.length > 0 ? 'found' : 'nothing-found',
    blocks:
      rows.length > 0
        ? [...headed('claims', [{ kind: 'claims', rows }]), ...moreLeftOut(leftOut)]
        : (otherClaims({ topic, speaker }, ranked, library, book) ?? nothingFound(topic, library, book)),
    citations: book.citations(),
  };
}

/** That the topic's claims are none of the stance that is wanted, or of the speaker, and a few of those there are. */
function otherClaims(
  { topic, speaker = '' }: ClaimQuery,
  ofSpeaker: readonly ClaimFact[],
  library: Library,
  book: CitationBook,
): readonly Block[] | undefined {
  const isSaid = ofSpeaker.length > 0;
  const claims = isSaid ? ofSpeaker : claimsAboutAll(library, topic, () => true);
  if (claims.length === 0) return undefined;
  return [
    isSaid
      ? { kind: 'note', code: 'not-so-said' }
      : { kind: 'note', code: 'not-said-by', values: { speaker } },
    {
      kind: 'claims',
      rows: contest(claims.slice(0, MOST_OTHERS), library).map((claim) => contestedRow(claim, library, book)),
    },
  ];
}

/** The claims about a topic; of one in two languages those about either word of it, unless both stand in the text. */
function claimsAboutAll(
  library: Library,
  topic: string,
  isMeant: (fact: ClaimFact) => boolean,
): readonly ClaimFact[] {
  const whole = claimsAbout(library, topic, isMeant);
  const parts = topicParts(topic);
  const isOne = (): boolean =>
    whole.some(({ citation }) => hasBoth(parts, library.passage(citation.passageId)?.text ?? ''));
  if (parts.length === 0 || isOne()) return whole;
  const either = [...new Set(parts.flatMap((part) => claimsAbout(library, part, isMeant)))];
  return either.length > 0 ? either : whole;
}

/**
 * The claims about a topic in one edition of each work, best first; where none says it in its words, those of the
 * sentences that answer it.
 */
function claimsAbout(
  library: Library,
  topic: string,
  isMeant: (fact: ClaimFact) => boolean,
): readonly ClaimFact[] {
  const search = library.search(topic, MOST_ROWS);
  if (isUnknownTopic(topic, search)) return [];
  const oneOfEach = (facts: readonly ClaimFact[]) => oneEdition(facts, library, HAN.test(topic));
  const about = library.claims(topic, 60).filter(({ evidence }) => evidence >= ANSWERS_FROM);
  const fitting = about.filter(({ fact }) => isMeant(fact));
  const kept = new Set(oneOfEach(fitting.map(({ fact }) => fact)));
  const hits = fitting.filter(({ fact }) => kept.has(fact));
  const top = hits[0]?.score ?? 0;
  const isTopicForeign = hits[0] !== undefined && HAN.test(hits[0].fact.text) !== HAN.test(topic);
  const isForeign = ({ text }: ClaimFact): boolean => !isTopicForeign && HAN.test(text) !== HAN.test(topic);
  const best = hits
    .filter(({ fact, score }) => score >= top * (isForeign(fact) ? FOREIGN_FROM : STANDS_BESIDE_FROM))
    .map(({ fact }) => fact);
  const least = STANDS_BESIDE_FROM * (about[0]?.score ?? 0);
  const taken = about.filter(({ score }) => score >= least).map(({ fact }) => fact);
  const { accounts } = createOppositions(library);
  const replies = oneOfEach(
    taken.flatMap((fact) => [...accounts(fact), ...repliesTo(fact, library)].filter(isMeant)),
  );
  if (best.length + replies.length > 0) return [...new Set([...best, ...replies])];
  if (!search.answers) return [];
  const claims = library.facts.filter((fact) => fact.kind === 'claim').filter(isMeant);
  return oneOfEach(
    search.hits
      .filter(({ evidence }) => evidence >= STANDS_BESIDE_FROM * (search.hits[0]?.evidence ?? 0))
      .flatMap(({ passage, sentence }) =>
        claims.filter(
          ({ citation }) => citation.passageId === passage.id && overlaps(citation.span, sentence),
        ),
      ),
  );
}

/** How far behind a claim its reply may begin, in characters. */
const NEAR = 80;
/** `This may have to do with …`: points to what was said right before. */
const POINTS_BACK =
  /^(?:这(?![里边儿家座条位名个项届次])|那(?:是|就|只|不|可能|或许)|此(?:举|事|乃)|["“「]?(?:this|that|these|it)\b(?! is expected))/iu;

/** What somebody says of a claim in the sentence right behind it, without its words: `X suspects that this is because of …`. */
function repliesTo(
  { citation: { passageId, span }, speaker }: ClaimFact,
  library: Library,
): readonly ClaimFact[] {
  return library.facts.filter(
    (fact): fact is ClaimFact =>
      fact.kind === 'claim' &&
      fact.citation.passageId === passageId &&
      fact.speaker.voice === 'attributed' &&
      fact.speaker.text !== speaker.text &&
      fact.span.start >= span.end &&
      fact.citation.span.start - span.end < NEAR &&
      POINTS_BACK.test(fact.text),
  );
}

/**
 * The claims by speaker, each with what stands against it. None comes twice: one that stands against another is shown
 * there, one told twice by the same speaker once.
 *
 * @param claims - best first
 */
export function contest(claims: readonly ClaimFact[], library: Library): readonly Contested[] {
  const { against, opposed, accounts, isDisputed } = createOppositions(library);
  const distinct = withoutRepeats(claims, (claim) => accounts(claim).length === 0 && isDisputed(claim));
  const given = new Set(distinct);
  const shown = new Set<ClaimFact>();
  // Who answers an answer is heard in a row of his own.
  const isAnswer = (claim: ClaimFact): boolean =>
    opposed(claim).some((other) => given.has(other) && !isAnswer(other));
  return bySpeaker(distinct.filter((claim) => !isAnswer(claim))).map((claim) => {
    const later = against(claim);
    const facing = (later.length > 0 ? later : opposed(claim))
      .filter((other, _, all) => !isBareBeside(other, all))
      .filter((other) => !shown.has(other) && (later.includes(other) || !given.has(other)))
      .sort((a, b) => VOICE_RANKS[a.speaker.voice] - VOICE_RANKS[b.speaker.voice])
      .slice(0, MOST_AGAINST);
    for (const other of facing) shown.add(other);
    return { claim, against: facing, isDisputed: isDisputed(claim) };
  });
}

/** Whether a claim only points to what was said before (`denied this`), where its speaker says more in the same sentence. */
export function isBareBeside(claim: ClaimFact, all: readonly ClaimFact[]): boolean {
  const { passageId, span } = claim.citation;
  return (
    isBare(claim) &&
    all.some(
      (other) =>
        other !== claim &&
        other.citation.passageId === passageId &&
        other.citation.span.start === span.start &&
        speakerKey(other) === speakerKey(claim),
    )
  );
}

/**
 * Each once: neither in nearly the same words by the same speaker, nor as part of a sentence already there; without
 * the sentences that only announce what somebody says.
 *
 * @param isAll - whether such a sentence says all that there is
 */
function withoutRepeats(
  claims: readonly ClaimFact[],
  isAll: (claim: ClaimFact) => boolean,
): readonly ClaimFact[] {
  const kept: { readonly claim: ClaimFact; readonly terms: ReadonlySet<string> }[] = [];
  for (const claim of claims) {
    const terms = contentTerms(claim.text);
    const isRepeat = kept.some(
      (one) =>
        speakerKey(one.claim) === speakerKey(claim) &&
        one.claim.polarity === claim.polarity &&
        likeness(one.terms, terms) >= SAME_CLAIM_FROM,
    );
    const announces = claim.speaker.voice === 'article' && saysNoMore(claim) && !isAll(claim);
    if (!isRepeat && !announces && !claims.some((other) => isPartOf(other, claim)))
      kept.push({ claim, terms });
  }
  return kept.map(({ claim }) => claim);
}

/** Whether an article's sentence holds what somebody else says, told as a claim of theirs. */
function isPartOf(part: ClaimFact, whole: ClaimFact): boolean {
  return (
    part !== whole &&
    whole.speaker.voice === 'article' &&
    part.citation.passageId === whole.citation.passageId &&
    contains(whole.span, part.span)
  );
}

/** Speakers in the order of their best claims, named ones first and articles last; of each, firm claims first. */
function bySpeaker(claims: readonly ClaimFact[]): readonly ClaimFact[] {
  const keys = [...new Set(claims.map(speakerKey))];
  return [...claims].sort(
    (a, b) =>
      VOICE_RANKS[a.speaker.voice] - VOICE_RANKS[b.speaker.voice] ||
      keys.indexOf(speakerKey(a)) - keys.indexOf(speakerKey(b)) ||
      Number(!isFirm(a)) - Number(!isFirm(b)),
  );
}

/** Articles are told apart: each speaks for itself. */
function speakerKey({ speaker: { voice, text, entityId }, citation }: ClaimFact): string {
  if (entityId !== undefined) return entityId;
  return voice === 'article' ? `article ${citation.passageId.replace(/#\d+$/, '')}` : `text ${text ?? ''}`;
}

/** Without a hedge, and said with more than what somebody only expects or supposes. */
function isFirm({ hedges, cue = '' }: ClaimFact): boolean {
  return hedges.length === 0 && !supposes.test(fold(cue));
}

function hasStance({ claim, against, isDisputed = false }: Contested, stance: Stance): boolean {
  switch (stance) {
    case 'firm':
      return isFirm(claim);
    case 'hedged':
      return !isFirm(claim);
    case 'contested':
      return against.length > 0 || isDisputed;
  }
}

function speakerTest(library: Library, name: string): (fact: ClaimFact) => boolean {
  const ids = new Set(library.who(name).map(({ entity }) => entity.id));
  const folded = fold(name);
  return ({ speaker }) =>
    (speaker.entityId !== undefined && ids.has(speaker.entityId)) ||
    fold(speaker.text ?? '').includes(folded);
}

/** The row that shows a claim with what stands against it. */
export function contestedRow({ claim, against }: Contested, library: Library, book: CitationBook): ClaimRow {
  const row = claimRow(claim, library, book);
  return against.length === 0
    ? row
    : { ...row, against: against.map((other) => claimRow(other, library, book)) };
}

/** The row that shows a claim. */
export function claimRow(fact: ClaimFact, library: Library, book: CitationBook): ClaimRow {
  const name = fact.speaker.entityId && library.entity(fact.speaker.entityId)?.name;
  const documentId = library.passage(fact.citation.passageId)?.documentId ?? '';
  const author = fact.speaker.voice === 'article' ? library.document(documentId)?.author : undefined;
  return {
    text: fact.text,
    speaker: fact.speaker,
    ...(name && { speakerName: name }),
    ...(author && { author }),
    ...(fact.cue !== undefined && { cue: fact.cue }),
    hedges: fact.hedges,
    polarity: fact.polarity,
    citation: book.cite(fact.citation),
  };
}
