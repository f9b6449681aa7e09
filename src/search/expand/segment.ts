/** Chinese text cut into words: the likeliest way, after the words and frequencies of the lexicon. */

/** Words are at most this long, in UTF-16 code units. */
const LONGEST = 8;
/** Logarithm of all occurrences that the frequencies were counted on, about 60 million. */
const LOG_TOTAL = 17.9;
/** What a character that is no word costs beside the rarest word. */
const UNKNOWN_COST = 3;

/**
 * The words of a Han run, in order; together they are the run.
 *
 * @param logFrequency - natural logarithm of a word's occurrences; undefined for what is no word
 */
export function segment(run: string, logFrequency: (word: string) => number | undefined): readonly string[] {
  // Cheapest way to each place: its cost, and where its last word begins.
  const costs = [0];
  const starts = [0];
  for (let end = 1; end <= run.length; end++) {
    costs[end] = Infinity;
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const frequency = logFrequency(run.slice(start, end));
      if (frequency === undefined && end - start > 1) continue;
      const cost = (costs[start] ?? 0) + LOG_TOTAL - (frequency ?? -UNKNOWN_COST);
      if (cost < (costs[end] ?? 0)) {
        costs[end] = cost;
        starts[end] = start;
      }
    }
  }
  const words: string[] = [];
  for (let end = run.length; end > 0; end = starts[end] ?? 0) words.unshift(run.slice(starts[end], end));
  return words;
}
