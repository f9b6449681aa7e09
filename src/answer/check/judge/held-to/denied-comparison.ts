/** 不比: a Chinese statement denies that one is more than the other, where the sentence has it that it is. */
import { deniesComparison, comparedDown, comparedUp } from '../../../../lang/checking/zh-comparisons.js';
import { slice } from '../../../../text/spans.js';
import { trendShown, type Trend } from '../../compare/trend.js';
import { contradiction, OPEN, type EvidencePlace, type Finding } from '../../finding.js';
import type { StatementReading } from '../../reading/statement.js';

/** That the sentences have it as the statement denies; open where they do not deny it either. */
export function deniedComparison(
  statement: StatementReading,
  places: readonly EvidencePlace[],
): Finding | undefined {
  const { folded, text } = statement.text.reading;
  const denied = deniesComparison.exec(folded);
  const [first] = places;
  if (!denied || !first) return undefined;
  const known = places.map((place) => slice(place.text.reading.reading.folded, place.span));
  if (known.some((words) => deniesComparison.test(words))) return undefined;
  const said = wayIn(folded.slice(denied.index).replace(/^.*?(?=比)/u, ''));
  const ways = places.map((place, i) => trendShown(place.text, place.span) ?? wayIn(known[i] ?? ''));
  const at = ways.findIndex((way) => way !== undefined);
  const place = places[at];
  if (said === undefined || !place) return OPEN;
  return ways[at] === said ? contradiction(text, place) : undefined;
}

/** Which way words compare; undefined where they compare neither way, or both. */
function wayIn(words: string): Trend | undefined {
  const [up, down] = [comparedUp.test(words), comparedDown.test(words)];
  return up === down ? undefined : up ? 'up' : 'down';
}
