/** The engines that are compared: each is built from passages, and then asked. */
import MiniSearch from 'minisearch';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mention, Passage } from '../src/model.js';
import { findChineseNames } from '../src/facts/chinese-names.js';
import { gradual } from '../src/gradual.js';
import { extract } from '../src/facts/extract.js';
import { readArticle } from '../src/facts/recognizer.js';
import { wellKnownNames } from '../src/lang/names/well-known-names.js';
import { lexiconFile } from '../src/lexicon/lexicon-file.js';
import { lazyLexicon } from '../src/lexicon/lexicon.js';
import { LARGE_FROM, soundsOf } from '../src/library.js';
import { readNameSounds } from '../src/name-sounds/name-sounds-file.js';
import { ROOT } from '../src/project.js';
import { buildAliases } from '../src/search/expand/aliases.js';
import { buildMiniSearchIndex } from '../src/search/minisearch-index.js';
import { toClasses } from '../src/search/passage-index.js';
import { openPassageSearch, type PassageSearch } from '../src/search/passage-search.js';
import { readQuery } from '../src/search/query.js';
import { HAN } from '../src/text/scripts.js';
import { slice } from '../src/text/spans.js';
import { tokens } from '../src/text/tokens.js';

export interface Found {
  /** Best first. */
  readonly ids: readonly string[];
  /** Of the best; comparable between questions. Absent where the engine gives none. */
  readonly confidence?: number;
  /** Whether the engine itself calls the best an answer. */
  readonly answers?: boolean;
  /** By passage, for the engines that choose among its sentences: the best first. */
  readonly sentences?: (id: string) => readonly string[];
}

export interface Engine {
  readonly ask: (question: string, limit: number) => Found;
  /** Bytes of the index as it is saved. */
  readonly indexBytes: number;
  /** The engine anew, from its index as it is saved; absent where it cannot. */
  readonly reopen?: () => Engine['ask'];
}

export interface System {
  readonly name: string;
  readonly build: (passages: readonly Passage[]) => Engine;
}

const lexicon = lazyLexicon(lexiconFile());
const nameSounds = readNameSounds();

/** What Footnote answers with, as a library of its own: all but the names that it would learn from the passages. */
export const footnote: System = {
  name: 'footnote',
  build: (passages) => {
    const words = {
      lexicon,
      aliases: buildAliases(wellKnownNames),
      names: findChineseNames([]),
      ...(passages.length < LARGE_FROM && { sounds: gradual(() => soundsOf(passages, nameSounds)).get }),
    };
    const { search, saveIndex } = openPassageSearch(passages, { words, mentionsIn });
    const saved = saveIndex();
    return {
      indexBytes: saved.byteLength,
      reopen: () => toAsk(openPassageSearch(passages, { savedIndex: saved, words, mentionsIn }).search),
      ask: toAsk(search),
    };
  },
};

/** As in the bot: found when it is asked for. */
function mentionsIn(passage: Passage): readonly Mention[] {
  const { documentId: id, language } = passage;
  const document = { id, language, title: '', source: '', contentHash: '' };
  return extract(readArticle({ document, passages: [passage] }));
}

function toAsk(search: PassageSearch['search']): Engine['ask'] {
  return (question, limit) => {
    const { hits, confidence, answers } = search(question, limit);
    const byId = new Map(hits.map((hit) => [hit.passage.id, hit]));
    return {
      ids: hits.map(({ passage }) => passage.id),
      confidence,
      answers,
      sentences: (id) => {
        const hit = byId.get(id);
        return hit ? hit.sentences.map((span) => slice(hit.passage.text, span)) : [];
      },
    };
  };
}

/** Its index alone, without the second look. */
const index: System = {
  name: 'footnote-index',
  build: (passages) => {
    const built = buildMiniSearchIndex(passages.map(({ id, text }) => ({ id, text, context: '' })));
    return {
      indexBytes: built.save().byteLength,
      ask: (question, limit) => {
        const matches = built.search(toClasses(readQuery(question).terms), limit);
        return { ids: matches.map(({ id }) => id), confidence: matches[0]?.score ?? 0 };
      },
    };
  },
};

/** The same tokens, question and formula in MiniSearch as it is: the same ranking, from its own tree. */
const miniSearchTokens: System = {
  name: 'minisearch-bigrams',
  build: (passages) => {
    const built = new MiniSearch<Passage>({
      fields: ['text'],
      tokenize: tokens,
      processTerm: (term) => term,
    });
    built.addAll(passages);
    return {
      indexBytes: Buffer.byteLength(JSON.stringify(built)),
      ask: (question, limit) => {
        const { terms } = readQuery(question);
        const results = built
          .search(terms.join(' '), {
            tokenize: () => [...terms],
            boostTerm: (term) => (HAN.test(term) ? 1 : 1.5),
            bm25: { k: 0.8, b: 0.4, d: 0 },
          })
          .map(({ id, score, queryTerms }) => ({ id: String(id), score: score / queryTerms.length }))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit);
        return { ids: results.map(({ id }) => id), confidence: results[0]?.score ?? 0 };
      },
    };
  },
};

const miniSearchDefaults: System = {
  name: 'minisearch-default',
  build: (passages) => {
    const built = new MiniSearch<Passage>({ fields: ['text'] });
    built.addAll(passages);
    return {
      indexBytes: Buffer.byteLength(JSON.stringify(built)),
      ask: (question, limit) => {
        const results = built.search(question).slice(0, limit);
        return { ids: results.map(({ id }) => String(id)), confidence: results[0]?.score ?? 0 };
      },
    };
  },
};

/** What an engine in `bench/peers` is given: passages and questions already cut into terms. */
interface Peer {
  readonly name: string;
  readonly build: (passages: readonly { readonly id: string; readonly terms: readonly string[] }[]) => {
    readonly indexBytes: number;
    readonly ask: (
      terms: readonly string[],
      limit: number,
    ) => readonly { readonly id: string; readonly score?: number }[];
  };
}

const PEERS = ['fts5', 'flexsearch'];

/** All that there is to compare with, and why any of them is missing. */
export async function loadPeers(): Promise<{
  readonly systems: readonly System[];
  readonly missing: readonly string[];
}> {
  const systems = [index, miniSearchTokens, miniSearchDefaults];
  const missing: string[] = [];
  for (const name of PEERS) {
    try {
      const file = join(ROOT, 'bench', 'peers', `${name}.js`);
      const { peer } = (await import(pathToFileURL(file).href)) as { peer: Peer };
      systems.push(toSystem(peer));
    } catch (error) {
      missing.push(
        `${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
  return { systems, missing };
}

function toSystem({ name, build }: Peer): System {
  return {
    name,
    build: (passages) => {
      const { ask, indexBytes } = build(passages.map(({ id, text }) => ({ id, terms: pairs(tokens(text)) })));
      return {
        indexBytes,
        ask: (question, limit) => {
          const found = ask(pairs(readQuery(question).terms), limit);
          const confidence = found[0]?.score;
          return { ids: found.map(({ id }) => id), ...(confidence !== undefined && { confidence }) };
        },
      };
    },
  };
}

/** Without the single Han characters, if anything is left. */
function pairs(terms: readonly string[]): readonly string[] {
  const kept = terms.filter((term) => term.length > 1 || !HAN.test(term));
  return kept.length > 0 ? kept : terms;
}
