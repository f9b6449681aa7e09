/** The figures that a question may mean, best first. */
import { countsOtherDeed } from '../lang/questions/counted-deeds.js';
import { says } from '../lang/checking/says.js';
import type { Entity, FigureFact } from '../model.js';
import { alwaysMoney, areKin, askedKind, keptApart } from '../lang/figures/measured-kinds.js';
import type { FactHit, Library, Search } from '../library.js';
import { shortsOf } from '../facts/refiners/short-names.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { contains } from '../text/spans.js';
import { readAskedMeasure, type AskedMeasure } from './asked-measures.js';
import { asksDifference, differenceOf, isOfRest } from './figure-differences.js';
import { labelOf } from './figure-label.js';
import { kindOf } from './figure-measures.js';
import { namesEntity, ownerOf } from './figure-owner.js';
import { timeGain } from './figure-time.js';
import { contentTerms } from './likeness.js';
import { isOfOtherThing, withoutOtherCounts } from './other-things.js';
import { isSmallCount } from './small-count.js';
import { isUnknownTopic } from './unknown-topic.js';

/** How many figures and passages are looked at. */
const CANDIDATES = 100;
const PASSAGES = 5;
/** What a figure gains where it stands in the best passage, and in the sentence there that fits best. */
const PASSAGE_GAIN = 0.25;
const SENTENCE_GAIN = 0.1;
/** The least evidence of its own that a figure of the best passage must have. */
const TOUCHED_FROM = 0.1;
/** The least evidence for a figure that measures something else than is likely to be meant. */
const UNLIKELY_FROM = 0.6;
/** The same where the question names somebody: the name alone is much of the evidence. */
const UNLIKELY_NAMED_FROM = 0.9;
/** What it gains if it measures what is likely to be meant. */
const LIKELY_GAIN = 0.4;
/** What it gains besides if its own words name that. */
const NAMED_GAIN = 0.15;
/** What it gains if it is called by the very noun for an amount that the question asks for, and loses if by another. */
const KIND_GAIN = 0.3;
/** What it gains if it is called by the very words of the topic: 毛利率, `hull length`. */
const LABEL_GAIN = 0.25;
const OTHER_KIND_COST = 0.3;
/** The same for one whose sentence has the noun before it, and for one of a kind that is near to it. */
const KIND_NEAR_GAIN = 0.2;
const KIN_COST = 0.15;
/** What a figure of no money loses where the question asks for what is always money. */
const NO_MONEY_COST = 0.2;
/** What it gains by how much of the thing stands near it, however near. */
const EVIDENCE_GAIN = 0.25;

/** What it gains if it is of the one that the question names, and loses if it is of another. */
const OWNER_GAIN = 0.4;
const OTHER_OWNER_COST = 0.4;

/** What it loses if it is called by another thing than the one whose cost or price is asked for. */
const OTHER_THING_COST = 0.55;

/** What it loses if it tells little by itself: `two sides`, 一项, 三年. */
const SMALL_COST = 0.15;
const DURATION_COST = 0.15;
/** What it loses if it is not so, or not yet, or no longer. */
const MODALITY_COST = { fact: 0, forecast: 0, plan: 0.15, counterfactual: 0.3 } as const;
const EARLIER_COST = 0.1;
/** What it loses if it only says by how much something differs, and the question does not ask for that. */
const DIFFERENCE_COST = 0.5;

/**
 * The figures for a question, best first: where it says what is to be measured, only such figures.
 *
 * @param isEnough - whether a figure counts at all
 * @param search - the passages for the question, where they were looked for already
 */
export function rankFigures(
  library: Library,
  question: string,
  isEnough: (hit: FactHit<FigureFact>) => boolean,
  search: Search = library.search(question, PASSAGES),
): readonly FactHit<FigureFact>[] {
  const asked = readAskedMeasure(question);
  if (asked.thing === '') return figuresOfAll(library, asked).filter(isEnough);
  if (isUnknownTopic(question, search)) return [];
  const gain = gainOf(library, search);
  const named = library.entities.filter(
    (entity) =>
      entity.tier === 'strong' &&
      entity.kind !== 'work' &&
      (namesEntity(question, entity) || namesInShort(question, entity)),
  );
  const isNaming = named.length > 0;
  const ownership = ownershipOf(library, named);
  const kind = askedKind(fold(question));
  const things = contentTerms(asked.thing);
  const wantsDifference = asksDifference(question);
  const find = (text: string): ReadonlyMap<FigureFact, FactHit<FigureFact>> =>
    new Map(library.figures(text, CANDIDATES).map((hit) => [hit.fact, hit]));
  const ofTopic = find(asked.topic);
  const ofQuestion = asked.topic === question ? ofTopic : find(question);
  const ofThing = asked.thing === asked.topic ? ofTopic : find(asked.thing);
  // By how much the very price rose is told of the price, too.
  const isMeasured = (fact: FigureFact): boolean =>
    (asked.dimensions?.has(fact.quantity.dimension) ?? true) || isCalled(fact, question);
  const all = [...new Set([...ofTopic.keys(), ...ofQuestion.keys()])].filter(isMeasured);
  const ranked = ofThoseNamed(all, named, library)
    .filter((fact) => !isOfOtherDeed(fact, question) && !isOfRest(asked.thing, fact))
    .map((fact) => {
      const near = gain(fact);
      const whose = ownership(fact);
      const score = mean([ofTopic, ofQuestion, ofThing].map((found) => found.get(fact)?.score ?? 0));
      const evidence = ofThing.get(fact)?.evidence ?? 0;
      return {
        fact,
        score:
          score +
          EVIDENCE_GAIN * evidence +
          near.score +
          fits(fact, asked) +
          whose +
          timeGain(fact, question, library) +
          (isCalled(fact, question) ? LABEL_GAIN : 0) +
          // Somebody else's revenue is none of the one that is named.
          Math.min(kindGain(fact, kind), whose < 0 ? 0 : Infinity) -
          costOf(fact, asked) -
          (kind !== undefined && isOfOtherThing(fact, kind, things, library) ? OTHER_THING_COST : 0) -
          (!wantsDifference && differenceOf(fact) !== undefined ? DIFFERENCE_COST : 0),
        evidence:
          evidence < TOUCHED_FROM || isUnlikely(fact, asked, evidence, isNaming)
            ? 0
            : Math.max(evidence, near.evidence),
      };
    })
    .filter(isEnough)
    .sort((a, b) => b.score - a.score);
  return withoutOtherCounts(ranked, question);
}

/** Whether a question names a firm by the beginning of its name, in capitals as it is written: `Glacier revenue`. */
function namesInShort(question: string, { kind, name }: Entity): boolean {
  if (kind !== 'organization') return false;
  return shortsOf(name).some((short) => {
    const at = question.indexOf(short);
    return (
      at >= 0 &&
      !/[\p{L}\p{N}]/u.test(
        HAN.test(short) ? '' : (question[at - 1] ?? '') + (question[at + short.length] ?? ''),
      )
    );
  });
}

/** Whether a topic is the very label of a figure, or the end of it: `parking fee` of `evening parking fee`. */
function isCalled(fact: FigureFact, topic: string): boolean {
  const [label, words] = [labelOf(fact) ?? '', topic].map((text) =>
    fold(text)
      .replace(/^(?:the|an?) |[^\p{L}\p{N}]+$/gu, '')
      .trim(),
  ) as [string, string];
  if (words === '' || !label.endsWith(words)) return false;
  return /\p{Script=Han}/u.test(words[0] ?? '') || !/[\p{L}\p{N}]/u.test(label.at(-words.length - 1) ?? ' ');
}

/** Without the figures of others, and those of articles that do not name whom the question names, as far as there are any left. */
function ofThoseNamed(
  facts: readonly FigureFact[],
  named: readonly Entity[],
  library: Library,
): readonly FigureFact[] {
  const bodies = named.filter(({ kind }) => kind === 'organization');
  if (bodies.length === 0) return facts;
  const ids = new Set(bodies.map(({ id }) => id));
  const documentOf = (passageId: string): string | undefined => library.passage(passageId)?.documentId;
  const naming = new Set(bodies.flatMap(({ mentions }) => mentions.map((at) => documentOf(at.passageId))));
  const there = facts.filter(({ citation }) => naming.has(documentOf(citation.passageId)));
  const isOthers = (fact: FigureFact): boolean => {
    const owner = ownerOf(fact, library);
    if (owner?.kind !== 'organization' || ids.has(owner.id)) return false;
    return !bodies.some((body) => namesEntity(fact.citation.quote, body));
  };
  const theirs = there.some((fact) => ids.has(ownerOf(fact, library)?.id ?? ''))
    ? there.filter((fact) => !isOthers(fact))
    : there;
  return theirs.length > 0 ? theirs : facts;
}

/** What it says for a figure that it is of somebody whom the question names. */
function ownershipOf(library: Library, named: readonly Entity[]): (fact: FigureFact) => number {
  const ids = new Set(named.map(({ id }) => id));
  if (ids.size === 0) return () => 0;
  return (fact) => {
    const owner = ownerOf(fact, library);
    if (!owner) return 0;
    if (ids.has(owner.id)) return OWNER_GAIN;
    const isNamed = named.some((entity) => namesEntity(fact.citation.quote, entity));
    return isNamed ? 0 : -OTHER_OWNER_COST;
  };
}

/** What it says for a figure that it is called as what is asked for, such as a fare; 0 where either leaves that open. */
function kindGain(fact: FigureFact, asked: string | undefined): number {
  if (asked === undefined) return 0;
  const own = kindOf(fact);
  if (fact.quantity.dimension !== 'money')
    return alwaysMoney.has(asked) && own !== asked ? -NO_MONEY_COST : 0;
  if (own === asked) return KIND_GAIN;
  // `the fare stays: 6 euros from end to end`
  if (own === undefined) {
    if (askedKind(wordsBefore(fact)) === asked) return KIND_NEAR_GAIN;
    return keptApart.has(asked) ? -KIN_COST : 0;
  }
  return areKin(own, asked) ? -KIN_COST : -OTHER_KIND_COST;
}

/** The sentence as far as the figure, folded. */
function wordsBefore({ citation: { quote, span: cited }, span }: FigureFact): string {
  return fold(quote.slice(0, span.start - cited.start));
}

/** All figures of the kind asked for, where nothing is said of what. */
function figuresOfAll(library: Library, asked: AskedMeasure): readonly FactHit<FigureFact>[] {
  return library.facts
    .filter((fact) => fact.kind === 'figure')
    .filter(({ quantity }) => asked.dimensions?.has(quantity.dimension))
    .map((fact) => ({ fact, score: 1 - costOf(fact, asked), evidence: 1 }))
    .sort((a, b) => b.score - a.score);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Whether it measures something else than is likely to be meant, and little else speaks for it. */
function isUnlikely(
  { quantity }: FigureFact,
  { likely }: AskedMeasure,
  evidence: number,
  isNaming: boolean,
): boolean {
  const least = isNaming ? UNLIKELY_NAMED_FROM : UNLIKELY_FROM;
  return likely?.dimensions.includes(quantity.dimension) === false && evidence < least;
}

function fits({ quantity, subject = '' }: FigureFact, { likely }: AskedMeasure): number {
  const isLikely =
    likely?.dimensions.includes(quantity.dimension) === true &&
    (likely.unit?.test(fold(quantity.unitText)) ?? true);
  if (!isLikely) return 0;
  return LIKELY_GAIN + (likely.noun.test(fold(subject)) ? NAMED_GAIN : 0);
}

function costOf({ quantity, modality, citation, span }: FigureFact, { dimensions }: AskedMeasure): number {
  const before = fold(citation.quote.slice(0, span.start - citation.span.start));
  const isEarlier = says('baseline', before);
  return (
    (isSmallCount(quantity) && !dimensions ? SMALL_COST : 0) +
    (quantity.dimension === 'duration' && !dimensions ? DURATION_COST : 0) +
    MODALITY_COST[modality] +
    (isEarlier ? EARLIER_COST : 0)
  );
}

/** Whether it counts those to whom something befell that is not asked of. */
function isOfOtherDeed({ quantity, citation, span }: FigureFact, question: string): boolean {
  const isCount = quantity.dimension === 'count' || quantity.dimension === 'number';
  return isCount && countsOtherDeed(fold(question), fold(citation.quote), span.start - citation.span.start);
}

/** What it says for a figure that its passage answers the question. */
function gainOf(
  library: Library,
  { hits, answers }: Search,
): (fact: FigureFact) => { readonly score: number; readonly evidence: number } {
  const top = hits[0]?.score ?? 1;
  const byPassage = new Map(
    hits.flatMap((hit) => library.editionsOf(hit.passage).map(({ id }) => [id, hit] as const)),
  );
  return ({ citation: { passageId }, span }) => {
    const hit = byPassage.get(passageId);
    if (!hit) return { score: 0, evidence: 0 };
    const isInBest = hit.passage.id === passageId && contains(hit.sentence, span);
    return {
      score: (PASSAGE_GAIN * hit.score) / top + (isInBest ? SENTENCE_GAIN : 0),
      evidence: answers && hit === hits[0] ? hit.evidence : 0,
    };
  };
}
