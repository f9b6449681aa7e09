/** Whether a sentence in the other language has another sort of what a statement counts: `red wine`, of 白葡萄酒. */
import { HAN } from '../../../text/scripts.js';
import { overlaps } from '../../../text/spans.js';
import { thingsCounted } from '../align/things-counted.js';
import type { EvidencePlace } from '../finding.js';
import { isAbsent, placesOf } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';
import { canStandIn, within, type Term } from '../reading/term.js';
import type { Point } from '../reading/points.js';

/** Such a word stands for the whole thing, and needs no other beside it. */
const VERY_WORD = 0.9;

/**
 * Whether a statement tells of which sort its figure's things are, in a word that the other language has too, and the
 * sentence has the things without it.
 */
export function isOfOtherSortAcross(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  if (statement.isChinese === text.isChinese) return false;
  const places = statement.find(text);
  const { folded } = text.reading.reading;
  const isThere = (word: string): boolean =>
    new RegExp(String.raw`\b${word}`, 'u').test(folded.slice(span.start, span.end));
  return statement.points.some((point) => {
    const counted = countedIn(point, statement);
    return counted.some((term, i) => {
      if (!isAbsent(places.get(term)) || !canStandIn(term, text.isChinese)) return false;
      if (statement.isChinese) return headsOf(term).some(isThere);
      const next = counted[i + 1];
      return (
        next !== undefined &&
        next.span.start === term.span.end + 1 &&
        placesOf(next, places).some((place) => overlaps(span, place))
      );
    });
  });
}

/** The things that a figure counts, or is so much of: `300 tonnes of brown sugar`. */
function countedIn(point: Point, statement: StatementReading): readonly Term[] {
  if (point.kind !== 'figure') return [];
  const things = thingsCounted(point, statement);
  const all = things.length > 0 ? things : within(statement.terms, point.own);
  return all.filter(({ kind }) => kind === 'thing');
}

/** The last word of what a Chinese word is called in several: `sugar` of 白糖. */
function headsOf({ forms }: Term): readonly string[] {
  return Array.from(forms).flatMap(([form, strength]) => {
    const [head] = / ([a-z]{3,})$/u.exec(form)?.slice(1) ?? [];
    return head !== undefined && strength >= VERY_WORD && !HAN.test(form) ? [head] : [];
  });
}
