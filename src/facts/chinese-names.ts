/** Where a question names somebody in Chinese characters, whether or not an article has the name. */
import type { Span } from '../model.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { slice } from '../text/spans.js';
import { readPassage } from './recognizer.js';
import { hanPeopleRecognizer } from './recognizers/han-people.js';
import { wellKnownNamesRecognizer } from './recognizers/well-known-names.js';

const HAN_NAME = /^[\p{Script=Han}·•・]{2,}$/u;

/**
 * Finds people and organisations: the longest of those known at a place, and whatever looks like one, were it an ordinary
 * word. UTF-16 code units of the question; they may overlap.
 */
export function findChineseNames(known: readonly string[]): (question: string) => readonly Span[] {
  const names = new Set(known.filter((name) => HAN_NAME.test(name)).map(fold));
  const longest = Math.max(0, ...Array.from(names, (name) => name.length));
  return (question) =>
    HAN.test(question) ? [...knownIn(fold(question), names, longest), ...recognizedIn(question)] : [];
}

function knownIn(folded: string, names: ReadonlySet<string>, longest: number): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < folded.length; start++) {
    let end = Math.min(folded.length, start + longest);
    while (end > start && !names.has(folded.slice(start, end))) end--;
    if (end > start) found.push({ start, end });
  }
  return found;
}

function recognizedIn(question: string): readonly Span[] {
  const reading = readPassage({
    ...{ id: '', documentId: '', ordinal: 1, text: question },
    ...{ language: 'zh-Hans', role: 'paragraph' },
  });
  return [wellKnownNamesRecognizer, hanPeopleRecognizer]
    .flatMap(({ recognize }) => recognize(reading))
    .filter(
      (mention) =>
        (mention.kind === 'person' || mention.kind === 'organization') &&
        HAN_NAME.test(slice(question, mention.span)),
    )
    .map(({ span }) => span);
}
