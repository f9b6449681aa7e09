/** Whether a figure of the articles measures another thing than the statement's. */
import { tellsSort } from '../../compare/contrast.js';
import { checkingOf } from '../../../../lang/checking/says.js';
import { zhKindCharacters } from '../../../../lang/checking/zh-checking.js';
import { isInDictionary } from '../../../../facts/names/words.js';
import type { Span } from '../../../../model.js';
import { HAN } from '../../../../text/scripts.js';
import { overlaps } from '../../../../text/spans.js';
import type { Candidate } from '../../align/candidate.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import { placesOf, standsIn } from '../../reading/places.js';
import { stem } from '../../reading/stem.js';
import type { StatementReading } from '../../reading/statement.js';
import type { Term } from '../../reading/term.js';

/** Whether the statement measures a thing of which the articles say nothing, and the article's figure is of another. */
export function isOtherMeasure({ unmet, alien }: Candidate): boolean {
  return unmet.some(
    (term) => alien.length > 0 && !alien.some((other) => areAkin(term, other)) && !isImplied(term),
  );
}

/** Whether a thing that no article has stands beside a word beside which the sentence has another: `智能手表`, `智能手机`. */
export function isOtherCompound(
  unmet: readonly Term[],
  { terms, isChinese, find }: StatementReading,
  text: EvidenceText,
  sentence: Span,
): boolean {
  if (!isChinese || !text.isChinese) return false;
  const places = find(text);
  const { folded } = text.reading.reading;
  const isUntold = (at: number): boolean => {
    const beside = { start: at, end: at + 2 };
    return (
      at >= sentence.start &&
      /^\p{Script=Han}{2}$/u.test(folded.slice(at, at + 2)) &&
      isInDictionary(folded.slice(at, at + 2)) &&
      !terms.some((term) => standsIn(term, places, beside))
    );
  };
  return unmet.some((term) => {
    if (term.kind !== 'thing' || isImplied(term)) return false;
    return terms.some((other) => {
      if (other.kind !== 'thing') return false;
      const isAfter = other.span.end === term.span.start;
      if (!isAfter && other.span.start !== term.span.end) return false;
      return placesOf(other, places).some(
        (place) => overlaps(sentence, place) && isUntold(isAfter ? place.end : place.start - 2),
      );
    });
  });
}

/** Whether the statement is of one sort alone of what the article tells, and no article has that sort: `rural residents`. */
export function isOfPart({ unmet, known }: Candidate): boolean {
  const { folded } = known.text.reading.reading;
  const before = folded.slice(known.point.sentence.start, known.point.span.start);
  return unmet.some(({ own }) => tellsSort(own) || hasSibling(own, before));
}

/** Whether a text has another thing of the same kind by its name: `夏粮` beside `秋粮`. */
function hasSibling(word: string, folded: string): boolean {
  const kind = word.at(-1) ?? '';
  if (word.length !== 2 || !HAN.test(word) || zhKindCharacters.has(kind)) return false;
  return folded.includes(kind) && !folded.includes(word);
}

/** `旱情` and `干旱` share a character, `fee` and `charge` a meaning. */
export function areAkin(a: Term, b: Term): boolean {
  if (HAN.test(a.own) && HAN.test(b.own))
    return [...a.own].some(
      (character) =>
        !zhKindCharacters.has(character) &&
        b.own.includes(character) &&
        !(a.own.endsWith(character) && b.own.endsWith(character)),
    );
  for (const form of a.forms.keys()) if (b.forms.has(form)) return true;
  // `shipowner`, of what are called owners.
  const [x, y] = [stem(a.own), stem(b.own)];
  return Math.min(x.length, y.length) > 3 && (x.endsWith(y) || y.endsWith(x));
}

/** What the unit says anyhow: the weight of so many tonnes. */
function isImplied({ own }: Term): boolean {
  return checkingOf(own).impliedMeasures.has(own);
}
