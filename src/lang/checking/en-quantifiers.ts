/** How English tells of all of a kind, or of a part of it. Matched on folded text. */

/** Says something of all. */
export const enAllOf =
  /(?<!\b(?:at|above|after|in|of|first of|not) )\ball\b(?!-)|\b(?:everyone|everybody|the (?:whole|entire)\b(?! (?:of (?:the )?)?(?:year|month|week|day|night|season|spring|summer|autumn|winter|quarter|decade|century|time|period|january|february|march|april|may|june|july|august|september|october|november|december|\p{N}{4}))|entirely|wholly|without exception|in full|in (?:its|their) entirety|universally|100 (?:%|per ?cent))\b|(?<!\bnot )\b(?:every|each of|both (?:of|the|its|their|his|her|[a-z]+['’]s?)(?! and\b))\b(?! (?:year|month|week|day|hour|time|other|\p{N}))/u;

/** Says something of nearly all, and so not of all. */
export const enNearlyAll =
  /\b(?:nearly|almost|virtually|practically|not quite|just about) (?:all|every|everyone|everybody)\b/u;

/** Says something of a part alone. */
export const enPartOf =
  /\b(?:(?!one\b|each\b|any\b|none\b|some of them a)[a-z]+|\p{N}[\p{N},.]*) (?:out )?of (?:them|these|those|the|its|their|\p{N}+)\b|\bof (?:which|whom)\b|(?<!\b(?:by|rose|grew|fell|up|down|dropped|climbed|increased|than) (?:about |some |over |nearly )?)\b(?!100\b)\p{N}+(?:\.\p{N}+)? ?(?:%|per ?cent\b)|\b(?:half|most|mostly|many|some|part|partly|a (?:third|quarter|fifth|majority|minority|few|handful)|two[- ]thirds|three[- ]quarters|several|a number of|except|apart from|exempt|excluding)\b/gu;

/** Between a count and what it is a part of: `three of its five arches`. */
export const enWithin =
  /^ (?:out )?of (?:all )?(?:the |its |their |his |her |our |these |those )?(?:[a-z-]+(?: [a-z-]+)?['’]s? |(?:'s|’s) )?/u;

/** All of a few that are owned: `both of its trackers`, `all three of the mine's shafts`. */
export const enOfAll =
  /\b(?:both|all|each|none|neither) (?:of )?(?:the |its |their |his |her |[a-z-]+['’]s? )+(?=[a-z\p{N}])/gu;

/** The things of which so many are counted, up to what is told of them. */
export const enCountedThing =
  /^(?: ?(?!(?:and|or|but|in|on|at|by|for|from|to|with|have|has|had|are|is|was|were|will|that|which|who)\b)[a-z'’-]+){1,4}/u;
