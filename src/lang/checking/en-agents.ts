/** How English puts who does what a verb tells. Matched on folded text. */

/** Where a word right before another makes it a noun. */
export const enNounBefore =
  /(?:\b(?:the|an?|its|their|his|her|our|this|that|these|those|of|in|for|on|at|from|with|by|no|any|some|every|each|first|second|new|last|annual|total)|[’']s)\s+$/u;

/** Right behind a verb: it is done to somebody or something named before. */
export const enHasObject = /^ (?:it|them|him|her|both|the (?:former|latter))\b/u;
