/** How much of a question a passage has, comparable between questions. */
import type { Query } from './query.js';
import type { Evidence } from './rank.js';

/** A passage looked at, best first in a list. */
interface Weighed {
  readonly found: Evidence;
  readonly score: number;
}

/** What a passage's evidence is worth if it lacks a name or number asked about. */
const WITHOUT_REQUIRED = 0.5;
/** A lead over the next passage says no more from here on. */
const MOST_LEAD = 0.5;

/** What a passage's evidence is worth by whether it has what is asked for; 1 where nothing of a kind is asked. */
const KIND_WORTH = { counted: 1, 'of-kind': 1, absent: 0.8, 'not-asked': 1 } as const;
/** The same where a count of something is asked, and only other numbers stand there. */
const OTHER_NUMBERS = 0.9;
/** How much of the evidence is what the question says beside names: a passage on the same people may not answer. */
const SUBJECT_POWER = 0.25;
const LEAST_SUBJECT = 0.05;

/** How much of the question a passage has, 0 to 1. */
export function evidenceOf(
  query: Query,
  { coverage, closeness, subject, hasRequired, answerKind }: Evidence,
): number {
  const covered = ((coverage + closeness) / 2) ** (1 - SUBJECT_POWER);
  const kind = query.count && answerKind === 'of-kind' ? OTHER_NUMBERS : KIND_WORTH[answerKind];
  return (
    covered * Math.max(LEAST_SUBJECT, subject) ** SUBJECT_POWER * kind * (hasRequired ? 1 : WITHOUT_REQUIRED)
  );
}

/** The best one's evidence, and by how much it is ahead of the next: what answers seldom stands twice. */
export function coveredBy(query: Query, ranked: readonly Weighed[]): number {
  const [best] = ranked;
  return best ? (evidenceOf(query, best.found) * (2 + leadOf(ranked))) / (2 + MOST_LEAD) : 0;
}

/** By how much the best one is ahead of the next, 0 to 1/2. */
export function leadOf([best, next]: readonly Weighed[]): number {
  return best ? Math.min(MOST_LEAD, 1 - (next?.score ?? 0) / best.score) : 0;
}
