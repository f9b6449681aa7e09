/** What the words beside a count tell of the things that it counts. Matched on folded text. */

/** What is behind one of these is not what a figure counts. */
export const apart =
  /[,;:.。、(]|(?<![a-z])(?:in|with|for|that|which|who|whose|where|when|at|on|by|from|to|after|before|while|because|and)(?![a-z])/u;
/** Behind the count: some of those that were told before. */
export const ofThem = /^ of (?:all )?(?:its|the|their|these|those|our|his|her) /u;
/** Before it: children. */
export const ofFamily = /\b(?:fathers?|mothers?|parents?|famil(?:y|ies)) of $/u;
/** Before it: one of two counts of the same, before and after. */
export const fromOrTo = /\b(?:from|to)(?: (?:about|around|some|just|only|nearly))? $/u;
