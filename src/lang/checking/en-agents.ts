/** How English puts who does what a verb tells. Matched on folded text. */

/** Where a word right before another makes it a noun. */
export const enNounBefore =
  /(?:\b(?:the|an?|its|their|his|her|our|this|that|these|those|of|in|for|on|at|from|with|by|no|any|some|every|each|first|second|new|last|annual|total)|[’']s)\s+$/u;
