/** Whether a figure of the articles measures another thing than the statement's. */
import { tellsSort } from '../compare/contrast.js';
import { checkingOf } from '../../../lang/says.js';
import { zhKindCharacters } from '../../../lang/zh-checking.js';
import { HAN } from '../../../text/scripts.js';
import type { Candidate } from '../align/candidate.js';
import type { Term } from '../reading/term.js';

/** Whether the statement measures a thing of which the articles say nothing, and the article's figure is of another. */
export function isOtherMeasure({ unmet, alien }: Candidate): boolean {
  return unmet.some(
    (term) => alien.length > 0 && !alien.some((other) => areAkin(term, other)) && !isImplied(term),
  );
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
  return false;
}

/** What the unit says anyhow: the weight of so many tonnes. */
function isImplied({ own }: Term): boolean {
  return checkingOf(own).impliedMeasures.has(own);
}
