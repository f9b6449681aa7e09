/** CC-CEDICT: Chinese words with their explanations in English. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './package-folder.js';
import { fold } from '../text/fold.js';
import { contentWords } from './phrase-key.js';

/** One meaning of a Chinese word. */
export interface Gloss {
  /** The word, folded. */
  readonly word: string;
  /** The content words of the explanation, without what stands in brackets. */
  readonly words: readonly string[];
  /** The same with what stands in brackets. */
  readonly allWords: readonly string[];
  /** Place among the word's explanations, 0-based. */
  readonly sense: number;
  /** Place among the ways in which this explanation puts it, 0-based. */
  readonly part: number;
  /** Whether the word is the name of somebody or something. */
  readonly isName: boolean;
  /** Another word that this one is a form or an abbreviation of, folded. */
  readonly sameAs?: string;
}

type Entry = readonly [traditional: string, simplified: string, pinyin: string, glosses: string | string[]];

/** The file of the package's data: its code would load all of it three times over. */
export function cedictFile(): string {
  return join(packageFolder('cc-cedict'), 'data', 'all.js');
}

/**
 * Every meaning in the dictionary. Entries that are not Chinese throughout, and surnames, are left out.
 *
 * @see https://cc-cedict.org/wiki/format:syntax
 */
export async function readCedict(file: string): Promise<readonly Gloss[]> {
  // All at once, because folding keeps every character in its place and is slow to begin.
  const source = await readFile(file, 'utf8');
  const original = parse(source);
  return parse(fold(source)).flatMap(([, simplified, , glosses], i) => {
    if (!/^\p{Script=Han}{1,10}$/u.test(simplified)) return [];
    const [first = ''] = [original[i]?.[3] ?? ''].flat();
    const isPlace = /^\p{Lu}/u.test(original[i]?.[2] ?? '') && PLACE.test(first);
    const isName = isPlace || (NAME.test(first) && !/^\S+ \(language\)/u.test(first));
    return [glosses].flat().flatMap((gloss, sense) => readGloss(simplified, gloss, sense, isName));
  });
}

function parse(source: string): readonly Entry[] {
  const json = source.replace(/^export default\s*/u, '').replace(/;\s*$/u, '');
  return (JSON.parse(json) as { readonly all: readonly Entry[] }).all;
}

/** Capitals throughout, up to a comma or bracket: `Samsung (electronics)`, but not `Chinese language`. */
const NAME = /^(?!surname)\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}|of |the |and |de )[\p{L}'’.-]*)*(?=$|[,;(]| \()/u;

/** `see 某某市[…]`, `Shanghai municipality`: of a word whose sound begins with a capital. */
const PLACE =
  /^see \S*[市省州县区]\[|^\p{Lu}[\p{L}'’-]*,? (?:sub-?provincial |prefecture-level |county-level )?(?:municipality|city|province|prefecture)(?![\p{L}-])/u;

/** `another word: 某某|某某[mou3 mou3]`, in the ways in which the dictionary says that two words are one. */
const SAME_AS =
  /(?:abbr\. (?:for|of|to)|variant of|same as|also written|also called|also known as|equivalent to|see|short for|synonym of|used in)\s+(?:\p{Script=Han}+\|)?(\p{Script=Han}+)/u;

function readGloss(word: string, gloss: string, sense: number, isName: boolean): Gloss[] {
  if (/^surname /u.test(gloss)) return [];
  const sameAs = SAME_AS.exec(gloss)?.[1];
  const plain = gloss
    .replace(/^see (?=\p{Script=Han})/u, ' ')
    .replaceAll(/\[[^\]]*\]/gu, ' ')
    .replaceAll(/\p{Script=Han}+(?:\|\p{Script=Han}+)?/gu, ' ')
    .replaceAll(
      /\b(?:abbr|variant|also written|also called|also known as|see also|lit|fig|old|tw|coll|loanword|slang|idiom|onom|bound form)\b\.?/gu,
      ' ',
    );
  return plain
    .split(';')
    .map((way, part) => ({
      word,
      words: contentWords(way.replaceAll(/\([^)]*\)/gu, ' ')),
      allWords: contentWords(way),
      sense,
      part,
      isName,
      ...(sameAs !== undefined && part === 0 && sameAs !== word && { sameAs }),
    }))
    .filter(({ allWords, sameAs: other }) => allWords.length > 0 || other !== undefined);
}
