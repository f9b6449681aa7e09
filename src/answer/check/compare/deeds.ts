/** What one does to another, as a text tells it. */
import { converseDeeds, toldByFigures, type Deed, type DeedPatterns } from '../../../lang/checking/deeds.js';
import { enDeedNouns, enDeeds } from '../../../lang/checking/en-deeds.js';
import { zhDeedNouns, zhDeeds } from '../../../lang/checking/zh-deeds.js';
import { bothWays } from './contrast.js';

const PATTERNS: readonly DeedPatterns[] = [zhDeeds, enDeeds];
const NOUNS: readonly Partial<DeedPatterns>[] = [zhDeedNouns, enDeedNouns];
const CONVERSES = new Map(bothWays(converseDeeds));

const ALL = Object.keys(enDeeds) as readonly Deed[];

function first(deed: Deed, folded: string): RegExpExecArray | undefined {
  return PATTERNS.map((patterns) => patterns[deed].exec(folded)).find((found) => found !== null) ?? undefined;
}

/** Whether a folded text tells a deed in words, from whichever side. */
export function tellsDeed(deed: Deed, folded: string): boolean {
  return [deed, CONVERSES.get(deed)].some(
    (one) => one && (first(one, folded) ?? NOUNS.some((nouns) => nouns[one]?.test(folded))),
  );
}

/** The deeds that a folded text tells in words, and that only words can tell. */
export function deedsIn(folded: string): readonly Deed[] {
  return ALL.filter((deed) => !toldByFigures.has(deed) && first(deed, folded));
}
