/** Passages for a question: best first, and whether the best one answers. */
import { gradual, type Gradual } from '../gradual.js';
import { namesNothing } from '../lang/questions/asked.js';
import { isIn } from '../lang/is-in.js';
import type { AnswerKind } from '../lang/language.js';
import { spelledOut } from '../lang/questions/spelled-out.js';
import { askedOfSomebody } from '../lang/questions/told-of-somebody.js';
import type { Mention, Passage, Span } from '../model.js';
import { readQuery, type Query } from './query.js';
import { weigh } from './rank.js';
import { readSentences } from './ranked-text.js';
import { readWords, type RankedWord } from './ranked-words.js';
import { type Abstention, calibrate, drawOnce, type DrawnBefore, type Trial } from './abstention.js';
import { hanNames } from './expand/han-names.js';
import { readUnits, type Unit } from './expand/units.js';
import { readLikeness, withNearest } from './likeness.js';
import { openMiniSearchIndex } from './minisearch-index.js';
import type { SavedState } from './saved-index.js';
import { expandQuery, type ExpansionMemory, type WordSources } from './expand.js';
import { confidenceOf } from './confidence.js';
import { coveredBy, evidenceOf, leadOf } from './evidence.js';
import { isTelling, isThere, readWhole, type ReadText } from './standing.js';
import { readSigns, type Signs } from './signs.js';
import { answerSentences, findThings, type Sighting } from './things-there.js';
import { documentCover } from './document-cover.js';
import { BESIDE_FROM, havingFirst, lacksAsked, lacksNameOnly, MEASURED_BESIDE_FROM } from './having-first.js';
import { articleTexts } from './article-texts.js';
import { carriedWords } from './carried-words.js';
import { asksForTheEnd, closingParagraphs, withClosing } from './closing.js';
import { asksOfTheArticle, roleWeight } from './role-weight.js';
import { isTranslatable, missingWords, withoutBlind } from './known-words.js';
import { byScore, countingFirst, mergeEditions, type Ranked } from './ranked-passages.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';

/** A passage found, with how well it fits. */
export interface Hit {
  readonly passage: Passage;
  /** Comparable within one search only; higher is better. */
  readonly score: number;
  /** How much of the question the passage covers, 0 to 1: comparable between searches. */
  readonly evidence: number;
  /** The sentence that fits best; the whole text if it has none. */
  readonly sentence: Span;
  /** All of them, the one that fits best first. */
  readonly sentences: readonly Span[];
  /** Whether it has so many telling words of the question (one if not said), or is near in meaning; if not, it was found by chance. */
  readonly isRelated: (least?: number) => boolean;
  /** The same passage in other editions of the article, such as a translation. */
  readonly editions: readonly Passage[];
}

/** What a search found. */
export interface Search {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How sure it is that the best hit answers, 0 to 1: comparable between searches. */
  readonly confidence: number;
  /** Whether the best hit is good enough to be called an answer. */
  readonly answers: boolean;
  /** What speaks for and against the best hit; absent where there is none. */
  readonly signs?: Signs;
  /** Words of the query that occur nowhere in the library, folded. */
  readonly missing: readonly string[];
  /** What the question asks for, where it says so. */
  readonly kind?: AnswerKind;
}

/** How many passages the second look takes. */
const CANDIDATES = 20;
/** A passage with less of the best one's score does not come first, whatever the second look finds. */
const HOPELESS_BELOW = 0.4;
/** What closeness and proximity add to the first look's score, which is 1 for its best passage. */
const CLOSENESS_WEIGHT = 1;
const PROXIMITY_WEIGHT = 1;
/** What the sentence adds that has most of the clause that asks, and the one that has most of the names. */
const ASKED_WEIGHT = 0.5;
const NAMED_WEIGHT = 0.35;
/** What the sentence adds that has most of the question's neighbouring words as neighbours. */
const NEIGHBOURS_WEIGHT = 1.5;
/** What the article adds that has most of the question. */
const DOCUMENT_WEIGHT = 1;
/** What nearness in meaning adds, where a model is set: as much as first look and closeness together. */
const MEANING_WEIGHT = 3;
/** What the end of an article gains where its end is asked for: more than words can give. */
const CLOSING_BONUS = 3;
/**
 * A Chinese word is one term in English; in Chinese its characters count as well, wherever they stand. What that makes
 * Chinese passages gain is made good to the others.
 */
const LATIN_FOR_HAN_WORTH = 1.15;
/** How many telling words of a question make a passage in the other language related to it. */
const NEAR_ACROSS = 2;

/** A search over passages, and the index behind it. */
export interface PassageSearch {
  readonly search: (text: string, limit: number) => Search;
  /** From which confidence on a passage is called an answer; found at the first question. */
  readonly abstention: Gradual<Abstention>;
  /** The index as bytes, to be given to `openPassageSearch` at the next start. */
  readonly saveIndex: () => Uint8Array;
  /** What became of the saved index that was given. */
  readonly savedIndex: SavedState;
}

/** What a search is opened with besides the passages. */
export interface SearchOptions {
  /** The index as `saveIndex` gave it: used if it is one of just these passages. */
  readonly savedIndex?: Uint8Array | undefined;
  /** Where other words for those of a question come from. */
  readonly words?: WordSources;
  /** All editions of a passage, itself among them, always in the same order; itself alone unless told. */
  readonly editionsOf?: (passage: Passage) => readonly Passage[];
  /** What the article of a passage is called. */
  readonly titleOf?: (passage: Passage) => string;
  /** What is named and counted in a passage; without it nothing is told by that. */
  readonly mentionsIn?: (passage: Passage) => readonly Mention[];
  /** How near each passage is in meaning, in their order; undefined where that is not known of a question. */
  readonly likeness?: ((question: string) => Float32Array | undefined) | undefined;
  /** Where the line between answers and others lay in the same library, and lies if it is drawn now. */
  readonly drawnBefore?: DrawnBefore | undefined;
}

/** A search over the passages. */
export function openPassageSearch(
  passages: readonly Passage[],
  {
    savedIndex,
    words = {},
    editionsOf = (passage) => [passage],
    likeness,
    mentionsIn,
    drawnBefore,
    titleOf = () => '',
  }: SearchOptions = {},
): PassageSearch {
  const headingOf = (passage: Passage): string => [titleOf(passage), passage.section ?? ''].join(' ').trim();
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const { index, saved } = openMiniSearchIndex(
    passages.map((passage) => ({ id: passage.id, text: passage.text, context: headingOf(passage) })),
    savedIndex,
  );
  const read = remember((passage: Passage) => readSentences(passage, headingOf(passage)));
  const mentionsOf = mentionsIn && remember(mentionsIn);
  const articleOf = articleTexts(passages, (passage) => readWhole(read(passage)).folded);
  const memory: ExpansionMemory = new Map();
  const closing = closingParagraphs(passages);
  const carry = carriedWords(passages);
  const look = (text: string, limit: number): Look => {
    const query = readQuery(text);
    const lexicon = words.lexicon?.();
    const units = readUnits(text, lexicon, hanNames(text, words, lexicon));
    const asked = expandQuery(text, query, { index, memory, ...words }, units);
    const ranking = readWords(asked, index);
    const acrossRanking = withoutBlind(ranking, units, isTranslatable(text, words));
    const isChinese = HAN.test(text);
    const wordsFor = (passage: Passage): readonly RankedWord[] =>
      isIn(passage, isChinese) ? ranking : acrossRanking;
    const { nearness, nearest } = readLikeness(passages, likeness?.(text), CANDIDATES);
    const isForTheEnd = asksForTheEnd(text);
    const isOfArticle = asksOfTheArticle(text);
    const carried = carry(query, ranking, index);
    const matches = withClosing(
      withNearest(index.search(asked, Math.max(CANDIDATES, limit)), nearest),
      (id) => (isForTheEnd ? closing.get(byId.get(id)?.documentId ?? '') : undefined),
    );
    const worth = roleWeight(text);
    const top = matches[0]?.score ?? 1;
    const looked = matches
      .filter(
        ({ id, score, closes }, i) =>
          i < limit || score >= HOPELESS_BELOW * top || nearness(id) > 0 || closes,
      )
      .flatMap((match) => {
        const passage = byId.get(match.id);
        return passage
          ? [{ ...match, passage, found: weigh(query, ranking, read(passage), carried(passage)) }]
          : [];
      });
    const coverOf = documentCover(ranking, looked);
    const scored = looked.map(({ id, passage, found, score, closes }): Ranked => ({
      passage,
      found,
      isMeant: nearness(id) > 0 || closes,
      isInPlace: closes || (isOfArticle && passage.role === 'source-note'),
      score:
        worth(passage) *
        across(text, passage) *
        (Math.min(1, score / top + found.lent) +
          CLOSENESS_WEIGHT * found.closeness +
          PROXIMITY_WEIGHT * found.proximity +
          ASKED_WEIGHT * found.asked +
          NAMED_WEIGHT * found.named +
          NEIGHBOURS_WEIGHT * found.neighbours +
          DOCUMENT_WEIGHT * coverOf(passage) +
          MEANING_WEIGHT * nearness(id) +
          (closes ? CLOSING_BONUS : 0)),
    }));
    const ranked = mergeEditions(scored, editionsOf, isChinese).sort(byScore);
    return { query, units, words: ranking, wordsFor, ranked };
  };

  const sightingOf = (question: string, asked: Look, { passage, found, isInPlace }: Ranked): Sighting => ({
    question,
    query: asked.query,
    units: asked.units,
    words: asked.wordsFor(passage),
    passage,
    text: read(passage),
    found,
    isInPlace,
    isTranslatable: isTranslatable(question, words),
    lexicon: words.lexicon?.(),
    mentions: () => mentionsOf?.(passage),
    article: () => articleOf(passage),
  });
  const signsIn = (question: string, asked: Look): ((one: Ranked) => Signs) =>
    remember((one) => readSigns(sightingOf(question, asked, one)));

  const judge = (asked: Look, ranked: readonly Ranked[], signsOf: (one: Ranked) => Signs): Judged => {
    const [first, ...others] = ranked;
    if (!first) return { confidence: 0 };
    // Beside others what is blind counts, so that passages in both languages can be compared.
    const words = asked.wordsFor(first.passage);
    const best =
      words === asked.words ? first : { ...first, found: weigh(asked.query, words, read(first.passage)) };
    const signs = signsOf(best);
    const covered = coveredBy(asked.query, [best, ...others]);
    return {
      signs,
      confidence: confidenceOf({
        signs,
        lead: leadOf(ranked),
        covered,
        proximity: best.found.proximity,
        size: passages.length,
      }),
    };
  };

  const tryQuestion = (question: string, source: Passage): Trial => {
    const found = look(question, 0);
    const sources = new Set(editionsOf(source));
    const others = found.ranked.filter(({ passage }) => !sources.has(passage));
    return {
      confidence: judge(found, found.ranked, signsIn(question, found)).confidence,
      withoutSource: judge(found, others, signsIn(question, found)).confidence,
    };
  };
  const abstention = gradual(() =>
    drawOnce(drawnBefore, () => calibrate(passages, words.lexicon?.(), tryQuestion)),
  );

  const search = (given: string, limit: number): Search => {
    const text = spelledOut(given);
    if (namesNothing(text)) return { hits: [], confidence: 0, answers: false, missing: [] };
    const found = look(text, limit);
    const { query } = found;
    const fitting = countingFirst(query, found.ranked);
    const signsOf = signsIn(text, found);
    const ranked = havingFirst(fitting, signsOf, {
      asksReason: query.kind === 'reason',
      asksOfSomebody: askedOfSomebody(fold(text)) !== undefined,
    });
    const words = found.words.filter(isTelling);
    const isChinese = HAN.test(text);
    const hits = ranked.slice(0, limit).map((one, i): Hit => {
      const { passage, found: evidence, score, isMeant, editions = [] } = one;
      const sighting = sightingOf(text, found, one);
      // What is named and counted in the others is not worth reading them.
      const sentences = i === 0 ? answerSentences(sighting, findThings(sighting)) : evidence.sentences();
      const sentence = sentences[0] ?? { start: 0, end: passage.text.length };
      const isRelated = (least = 1): boolean =>
        isMeant || isNear(words, readWhole(read(passage)), isIn(passage, isChinese) ? least : NEAR_ACROSS);
      return {
        passage,
        score,
        evidence: evidenceOf(query, evidence),
        sentence,
        sentences,
        isRelated,
        editions,
      };
    });
    const first = judge(found, fitting, signsOf);
    const own = ranked === fitting ? first : judge(found, ranked, signsOf);
    // Where the best lacks what is asked for, what fits less well is no surer to answer for having it.
    const beside = own.signs?.besideThing ?? 0;
    const isSure =
      first.signs === undefined ||
      !lacksAsked(first.signs) ||
      lacksNameOnly(first.signs) ||
      beside >= (own.signs?.measured === 1 ? MEASURED_BESIDE_FROM : BESIDE_FROM);
    const judged = {
      ...own,
      confidence: isSure ? own.confidence : Math.min(own.confidence, first.confidence),
    };
    return {
      hits,
      ...judged,
      answers: hits.length > 0 && judged.confidence >= abstention.get().threshold,
      missing: missingWords(found.units, found.words, (term) => index.share(term) > 0),
      ...(query.kind && { kind: query.kind }),
    };
  };
  return {
    search,
    abstention,
    saveIndex: index.save,
    savedIndex: saved,
  };
}

/** What is thought of the best of some passages. */
type Judged = Pick<Search, 'confidence' | 'signs'>;

interface Look {
  readonly query: Query;
  readonly units: readonly Unit[];
  readonly words: readonly RankedWord[];
  /** Those of them that can be looked for in a passage. */
  readonly wordsFor: (passage: Passage) => readonly RankedWord[];
  /** Best first. */
  readonly ranked: readonly Ranked[];
}

/** Whether a text has so many telling words; one that is put in the other language may mean much, and is not enough among others. */
function isNear(words: readonly RankedWord[], text: ReadText, least: number): boolean {
  const needed = Math.min(least, words.length);
  return words.length > 0 && words.filter((word) => isThere(word, text)).length >= needed;
}

/** The factor for a passage in Latin script where the question is Chinese. */
function across(text: string, passage: Passage): number {
  return HAN.test(text) && !isIn(passage, true) ? LATIN_FOR_HAN_WORTH : 1;
}

/** Reads each passage, or whatever it is, once. */
function remember<One extends object, T>(read: (one: One) => T): (one: One) => T {
  const known = new WeakMap<One, { readonly value: T }>();
  return (one) => {
    const found = known.get(one) ?? { value: read(one) };
    known.set(one, found);
    return found.value;
  };
}
