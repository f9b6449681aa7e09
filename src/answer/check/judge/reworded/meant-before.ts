/** Whom `it`, `he` or `the company` means: who the sentence before is about, or who says it. */
import { enSpeaks } from '../../../../lang/checking/en-clauses.js';
import type { Library } from '../../../../library.js';
import { saidWords, type SaidWord } from '../../align/reworded-sentence.js';
import type { EvidencePlace } from '../../finding.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { isNameWord, namesTold } from './other-name.js';

/** How many sentences back it may be named. */
const MOST_BACK = 6;

/** Whether the pointing words mean the one named; undefined where nothing before says whom they mean. */
export function isMeantBefore(
  names: readonly SaidWord[],
  place: EvidencePlace,
  texts: readonly EvidenceText[],
  pointing: readonly SaidWord[],
  library: Library,
): boolean | undefined {
  const isOfOne = pointing.some(({ own }) =>
    /^(?:he|she|him|her|his|it|its|company|firm|group|bank|airline)$/u.test(own),
  );
  if (!isOfOne) return undefined;
  for (const sentence of sentencesBefore(place, texts)) {
    const { heads, all } = namesIn(sentence, library);
    if (heads.some((name) => namesTold(names, name, library) === 'same')) return true;
    if (all.some((name) => namesTold(names, name, library) === 'same')) return undefined;
    if (heads.length > 0) return false;
  }
  return undefined;
}

/** The names of a sentence; at its heads stand those that it begins with, and those who say it. */
function namesIn(
  sentence: string,
  library: Library,
): Readonly<Record<'heads' | 'all', readonly (readonly SaidWord[])[]>> {
  const words = saidWords(sentence);
  const heads: (readonly SaidWord[])[] = [];
  const all: (readonly SaidWord[])[] = [];
  let from = 0;
  while (from < words.length) {
    const isName = (at: number): boolean => {
      const word = words[at];
      return word !== undefined && isNameWord(word, sentence, library);
    };
    let to = from;
    while (isName(to)) to++;
    if (to > from) {
      const name = words.slice(from, to);
      all.push(name);
      const isAtHead = from === 0 || (from === 1 && words[0]?.own === 'the');
      if (isAtHead || enSpeaks.test(words[to]?.own ?? '') || enSpeaks.test(words[from - 1]?.own ?? ''))
        heads.push(name);
    }
    from = Math.max(to, from + 1);
  }
  return { heads, all };
}

/** The sentences before a place, the nearest first: of its paragraph, then of those before. */
function sentencesBefore({ text, span }: EvidencePlace, texts: readonly EvidenceText[]): readonly string[] {
  const { documentId, ordinal } = text.passage;
  return texts
    .filter(({ passage }) => passage.documentId === documentId && passage.ordinal <= ordinal)
    .sort((a, b) => a.passage.ordinal - b.passage.ordinal)
    .flatMap(({ passage, reading }) =>
      reading.reading.sentences
        .filter(({ end }) => passage.ordinal < ordinal || end <= span.start)
        .map(({ start, end }) => reading.reading.text.slice(start, end)),
    )
    .slice(-MOST_BACK)
    .reverse();
}
