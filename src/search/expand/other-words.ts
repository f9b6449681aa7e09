/** Words that may stand for a word, in its own language and in the other. */
import type { Lexicon } from '../../lexicon/lexicon.js';
import { HAN } from '../../text/scripts.js';
import { toChinese, toChineseSynonyms, toEnglish, toEnglishSynonyms } from './translate.js';

/**
 * Chinese words, folded, and English keys, by how well they stand for a folded word: over 0, up to 1. Empty for words
 * that the lexicon does not have.
 */
export type OtherWords = (word: string) => ReadonlyMap<string, number>;

/** Below this, words have too little in common. */
const LEAST = 0.28;
/** How many words are kept ready: those of a few articles. */
const MOST_KEPT = 20_000;

const known = new WeakMap<Lexicon, Map<string, ReadonlyMap<string, number>>>();

/** The words of a lexicon that may stand for others; each is looked up once. */
export function buildOtherWords(open: () => Lexicon | undefined): OtherWords {
  return (word) => {
    const lexicon = open();
    if (!lexicon) return new Map();
    const kept = known.get(lexicon) ?? new Map<string, ReadonlyMap<string, number>>();
    known.set(lexicon, kept);
    const found = kept.get(word) ?? lookUp(word, lexicon);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, found);
    return found;
  };
}

function lookUp(word: string, lexicon: Lexicon): ReadonlyMap<string, number> {
  const everywhere = (): boolean => true;
  const found = HAN.test(word)
    ? [...toEnglish(word, lexicon), ...toChineseSynonyms(word, lexicon, everywhere)]
    : [...toEnglishSynonyms(word, lexicon), ...toChinese([word], lexicon, everywhere)];
  return new Map(found.filter(([text, weight]) => weight >= LEAST && (text.length > 1 || !HAN.test(text))));
}
