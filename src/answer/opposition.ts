/** Which claims stand against which: what is said on the other hand. */
import { enAccounts, zhAccounts } from '../lang/checking/accounts.js';
import { languages } from '../lang/index.js';
import type { Discourse } from '../lang/language.js';
import type { Library } from '../library.js';
import type { ClaimFact, Passage } from '../model.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { createRivals } from './rival-figures.js';
import { contentTerms, likeness, shareThing, shareThings, shareTopic } from './likeness.js';

/** Likeness from which a statement and a negated one are taken to be about the very same thing. */
const SAME_STATEMENT_FROM = 0.6;
/** Statements with fewer terms are alike by chance. */
const FEWEST_TERMS = 5;
/** How many sentences after a claim it may still be opposed. */
const REACH = 2;
/** The same where a sentence between them says that somebody disagrees: with all that was said before. */
const REACH_OVER_DISAGREEMENT = 4;

/** How many sentences behind one that says that accounts differ still give one of them; and before it. */
const REACH_OVER_DIVISION = 4;
const REACH_BEFORE_DIVISION = 2;

/** Something near the head of a sentence that goes back to what was said before. */
const POINTS_BACK =
  /^.{0,28}(?:\b(?:it|its|they|their|them|this|that|these|those|such|he|she|his|her|both|neither|so|the (?:claim|argument|view|idea|figure|plan|proposal|theory))\b|[这此那该其他她它]|上述|如此|两者|二者)/u;

const accounts = [enAccounts, zhAccounts];
const discourses = [...new Set(languages.map(({ discourse }) => discourse))];

/** A claim with its place in its document. */
interface Placed {
  readonly claim: ClaimFact;
  readonly passage: Passage;
  /** Index of its sentence in the passage. */
  readonly sentence: number;
  /** The sentence, folded. */
  readonly folded: string;
  /** Its part of the sentence, folded: from the end of the claim before it to its own. */
  readonly own: string;
  /** The sentence, or its part where others have theirs in it. */
  readonly part: string;
  /** The sentence before it in the passage, folded; empty if it is the first. */
  readonly before: string;
  /** Whether it answers what somebody else says before it in the same sentence, and so nothing before that. */
  readonly answersWithin: boolean;
  readonly terms: ReadonlySet<string>;
}

interface Place {
  readonly passage: Passage;
  /** The sentences, folded. */
  readonly sentences: readonly string[];
  /** Indexes of those that say that accounts of something differ. */
  readonly divisions: readonly number[];
  /** In order. */
  readonly claims: readonly Placed[];
}

/** The claims of its document that a claim faces. */
export interface Oppositions {
  /** Later ones that are set against it, in order. */
  readonly against: (claim: ClaimFact) => readonly ClaimFact[];
  /** Earlier ones that it is set against, the nearest first. */
  readonly opposed: (claim: ClaimFact) => readonly ClaimFact[];
  /** The different accounts that follow one that says that accounts differ, in order. */
  readonly accounts: (claim: ClaimFact) => readonly ClaimFact[];
  /** Whether the text itself says that what it is about is disputed, there or right behind it. */
  readonly isDisputed: (claim: ClaimFact) => boolean;
}

/** Which claims of the library face which. */
export function createOppositions(library: Library): Oppositions {
  const claimsIn = claimsByPassage(library);
  const areRivals = createRivals(library);
  const faces = (claim: Placed, later: Placed, own: Place): boolean =>
    isOpposed(claim, later, own) ||
    (claim !== later && isBehind(claim, later) && areRivals(claim.claim, later.claim));
  const places = new Map<string, Place>();
  const placeOf = (passage: Passage): Place => {
    const known = places.get(passage.id) ?? readPlace(passage, claimsIn.get(passage.id) ?? []);
    places.set(passage.id, known);
    return known;
  };
  /** The place of a claim and those before and after it. */
  const around = (claim: ClaimFact): { own: Place; before?: Place; after?: Place } | undefined => {
    const passage = library.passage(claim.citation.passageId);
    if (!passage) return undefined;
    const all = library.passagesOf(passage.documentId);
    const [before, after] = [all[passage.ordinal - 2], all[passage.ordinal]];
    return {
      own: placeOf(passage),
      ...(before && { before: placeOf(before) }),
      ...(after && { after: placeOf(after) }),
    };
  };
  const placedIn = ({ claims }: Place, claim: ClaimFact) => claims.filter((placed) => placed.claim === claim);
  return {
    against(claim) {
      const found = around(claim);
      if (!found) return [];
      const { own, after } = found;
      return placedIn(own, claim).flatMap((placed) =>
        [...own.claims, ...(after?.claims ?? [])]
          .filter((later) => faces(placed, later, own))
          .map((later) => later.claim),
      );
    },
    accounts(claim) {
      const own = around(claim)?.own;
      if (!own) return [];
      return placedIn(own, claim)
        .flatMap(({ sentence }) => accountsBehind(sentence, own))
        .map((account) => account.claim);
    },
    isDisputed(claim) {
      const own = around(claim)?.own;
      if (!own) return false;
      return placedIn(own, claim).some(
        ({ sentence }) =>
          own.divisions.includes(sentence) ||
          (own.divisions.includes(sentence + 1) && POINTS_BACK.test(own.sentences[sentence + 1] ?? '')),
      );
    },
    opposed(claim) {
      const found = around(claim);
      if (!found) return [];
      return placedIn(found.own, claim).flatMap((placed) =>
        [found.own, ...(found.before ? [found.before] : [])].flatMap((place) =>
          place.claims
            .filter((earlier) => faces(earlier, placed, place))
            .map((earlier) => earlier.claim)
            .reverse(),
        ),
      );
    },
  };
}

const grouped = new WeakMap<Library, ReadonlyMap<string, readonly ClaimFact[]>>();

/** The claims of each passage: worked out once for a library. */
function claimsByPassage(library: Library): ReadonlyMap<string, readonly ClaimFact[]> {
  const known = grouped.get(library);
  if (known) return known;
  const groups = new Map<string, ClaimFact[]>();
  for (const fact of library.facts) {
    if (fact.kind !== 'claim') continue;
    const group = groups.get(fact.citation.passageId);
    if (group) group.push(fact);
    else groups.set(fact.citation.passageId, [fact]);
  }
  grouped.set(library, groups);
  return groups;
}

function readPlace(passage: Passage, claims: readonly ClaimFact[]): Place {
  const spans = sentences(passage.text);
  const folded = spans.map(({ start, end }) => fold(passage.text.slice(start, end)));
  const ordered = [...claims].sort((a, b) => a.span.start - b.span.start);
  const placed = ordered.map((claim, i) => {
    const sentence = Math.max(
      0,
      spans.findIndex(({ end }) => Math.min(claim.citation.span.start, claim.span.start) < end),
    );
    const [before = '', whole = ''] = ['', ...folded].slice(sentence, sentence + 2);
    // `X denies this and says …`: who announces it says the next, too.
    const told = ordered.slice(0, i).findLast((one) => !saysNoMore(one) && !isBare(one));
    const from = Math.max(spans[sentence]?.start ?? 0, told?.span.end ?? 0);
    const own = fold(passage.text.slice(Math.min(from, claim.span.start), claim.span.end));
    const isAlone = !ordered.some(
      (other) => other !== claim && other.citation.span.start === claim.citation.span.start,
    );
    const part = isAlone ? whole : own;
    const answersWithin = ordered.some(
      (other) =>
        other.span.end <= claim.span.start &&
        other.span.start >= (spans[sentence]?.start ?? 0) &&
        other.speaker.voice !== 'article' &&
        areOfTwo(other, claim) &&
        says(fold(passage.text.slice(other.span.end, claim.span.start)), 'disagrees'),
    );
    return {
      ...{ claim, passage, sentence, folded: whole, own, part, before, answersWithin },
      terms: contentTerms(claim.text),
    };
  });
  return {
    passage,
    sentences: folded,
    divisions: folded.flatMap((sentence, i) => (says(sentence, 'divides') ? [i] : [])),
    claims: placed,
  };
}

function isBehind({ passage, claim }: Placed, later: Placed): boolean {
  return (
    passage.ordinal < later.passage.ordinal ||
    (passage === later.passage && claim.span.end <= later.claim.span.start)
  );
}

/**
 * Whether `later` stands against `claim`, in whose passage `own` the two begin: both are about the same, or the one
 * stands right before the other and somebody is reported to say it.
 */
function isOpposed(claim: Placed, later: Placed, own: Place): boolean {
  const isNext = later.passage !== claim.passage;
  const distance = later.sentence - claim.sentence + (isNext ? own.sentences.length : 0);
  if (distance < 0 || later.claim === claim.claim || saysNoMore(later.claim) || saysNoMore(claim.claim))
    return false;
  if (distance === 0) return isJoinedAgainst(claim, later);
  if (later.answersWithin) return false;
  // Nobody stands against himself, were it only that he takes something back.
  if (isReported(claim) && isReported(later) && speakerOf(claim) === speakerOf(later))
    return areContrary(claim, later);
  if (distance === 1 && says(later.folded, 'denies')) return true;
  if (!isNext && areAccounts(claim, later, own)) return true;
  const isBeside = !isNext && (isReported(claim) || isReported(later));
  const isAlike = (): boolean => shareTopic(claim.claim.text, later.claim.text);
  if (distance <= REACH) {
    // The article's own `by contrast` sets two things side by side that are both so.
    const isWithin = isReported(claim) || isReported(later);
    const plain = (folded: string): string => (isWithin ? folded : withoutContrast(folded));
    const opens = says(plain(later.folded), 'opens') || says(later.part, 'disagrees');
    // The article's own `however` may be about something else that it tells.
    const isTold = isReported(later) || POINTS_BACK.test(later.folded);
    const isAnswer = distance === 1 && isBeside && isTold && answers(claim, later);
    if (opens && (isAnswer || (isAlike() && (isTold || shareThings(claim.claim.text, later.claim.text)))))
      return true;
    if (says(plain(later.own), 'turns') && isAlike()) return true;
  }
  if (distance > 1 && distance <= REACH_OVER_DISAGREEMENT && says(later.before, 'disagrees')) {
    const isAnswer =
      (isReported(claim) && onlyDisagrees(later.before)) ||
      (isBeside && shareThing(claim.claim.text, later.folded));
    if ((distance === 2 && isAnswer) || isAlike()) return true;
  }
  return areContrary(claim, later);
}

/** Whether the next sentence, set against the one before, speaks of it: by a thing of it, by pointing back, or by who speaks. */
function answers({ claim, folded }: Placed, later: Placed): boolean {
  if (shareThing(folded, later.claim.text)) return true;
  // Who denies something else denies nothing of it.
  if (isDenial(later.claim))
    return says(fold(later.claim.text), 'deniedAtAll') || shareThing(claim.text, later.part);
  if (shareThing(claim.text, later.folded)) return true;
  return POINTS_BACK.test(later.folded) || says(later.folded, 'answers') || says(later.folded, 'disagrees');
}

/** Whether somebody is said to deny it. */
function isDenial({ cue = '' }: ClaimFact): boolean {
  return /^(?:den(?:y|ies|ied|ying)$|reject|dismiss|refut|rebut|否认|驳斥)/u.test(fold(cue));
}

/** Whether the two are different accounts of what a sentence before or behind both says to be told differently. */
function areAccounts(claim: Placed, later: Placed, own: Place): boolean {
  if (speakerOf(claim) === speakerOf(later)) return false;
  return own.divisions.some((at) => {
    const behind = accountsBehind(at, own);
    if (behind.includes(claim) && behind.includes(later)) return true;
    const isRightBefore = ({ sentence }: Placed): boolean =>
      sentence < at && at - sentence <= REACH_BEFORE_DIVISION;
    return behind.length === 0 && [claim, later].every((one) => isRightBefore(one) && isReported(one));
  });
}

/** The accounts that follow the sentence at an index which says that they differ: what others say, or are told to have found. */
function accountsBehind(at: number, { claims, divisions }: Place): readonly Placed[] {
  if (!divisions.includes(at)) return [];
  const near = claims.filter(({ sentence }) => sentence > at && sentence - at <= REACH_OVER_DIVISION);
  const given = near.filter((one) => isReported(one) || isGiven(one));
  return new Set(given.map(speakerOf)).size > 1 ? given : [];
}

/** Whether a sentence tells whose account it gives, though nobody is said to say it: `a survey of 40 stops found 17`. */
function isGiven({ folded }: Placed): boolean {
  return accounts.some(({ givers }) => givers.some((giver) => giver.test(folded)));
}

function speakerOf({ claim: { speaker } }: Placed): string {
  return speaker.entityId ?? speaker.text ?? speaker.voice;
}

function isReported({ claim }: Placed): boolean {
  return claim.speaker.voice !== 'article';
}

/** `Some believe …, but others say …`: two statements of one sentence. */
function isJoinedAgainst({ claim, passage }: Placed, { claim: later }: Placed): boolean {
  if (later.span.start < claim.span.end) return false;
  const between = fold(passage.text.slice(claim.span.end, later.span.start));
  if (says(between, 'joins')) return true;
  return claim.speaker.voice !== 'article' && areOfTwo(claim, later) && says(between, 'disagrees');
}

/** Whether two claims are of two speakers. */
function areOfTwo({ speaker: one }: ClaimFact, { speaker: other }: ClaimFact): boolean {
  return (one.entityId ?? one.text) !== (other.entityId ?? other.text);
}

function withoutContrast(folded: string): string {
  return discourses.reduce((text, { contrasts }) => text.replace(contrasts, ''), folded);
}

/** Only points to what was said before: `X denied this`. */
const BARE =
  /^(?:(?:all |any )?(?:of )?(?:this|that|it|these|those|them|both|so)|the (?:claims?|charges?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|criticism)|[这此其]|这一点|此[事说]|[这该上]述?(?:一|种|些|个|项|番)?(?:说法|看法|观点|指控|指责|传闻|报道|批评|质疑|结论))$/u;

export function isBare({ text }: ClaimFact): boolean {
  return BARE.test(fold(text).trim());
}

/** The one denies what the other asserts, neither of them only supposing it. */
function areContrary(one: Placed, other: Placed): boolean {
  return (
    one.claim.polarity !== other.claim.polarity &&
    Math.min(one.terms.size, other.terms.size) >= FEWEST_TERMS &&
    !isSupposed(one.claim) &&
    !isSupposed(other.claim) &&
    likeness(one.terms, other.terms) >= SAME_STATEMENT_FROM
  );
}

function isSupposed({ hedges }: ClaimFact): boolean {
  return hedges.some(({ kind }) => kind === 'conditional' || kind === 'counterfactual');
}

/** `The economist disagrees.`: the grounds stand elsewhere. */
export function saysNoMore({ text }: ClaimFact): boolean {
  return onlyDisagrees(fold(text));
}

function onlyDisagrees(folded: string): boolean {
  return discourses.some(({ disagrees }) => {
    const match = disagrees.exec(folded);
    return match !== null && match.index + match[0].length >= folded.length - 1;
  });
}

function says(folded: string, what: Exclude<keyof Discourse, 'contrasts'>): boolean {
  return discourses.some((discourse) => discourse[what].test(folded));
}
