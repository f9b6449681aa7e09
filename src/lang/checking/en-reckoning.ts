/** How English tells what is worked out of two figures. Matched on folded text. */

/** Words that only say how a figure follows from others: they need not stand beside those. */
export const enOnlyReckons: ReadonlySet<string> = new Set(
  'net difference gap margin sum total overall together combined jointly altogether extra additional original originally initial initially previous previously former formerly relative relatively compared comparison average mean typical typically each every apiece per head share part portion proportion percentage ratio rate number figure amount quantity rest remainder remaining other others overshot overshoot overrun overran exceed exceeds exceeded exceeding excess surplus balance double doubled doubling twice triple tripled trebled quadruple quadrupled half halved third quarter fifth tenth equal equally equivalent works worked work working reckon reckoned prize fee payment bill dearer cheaper bigger larger smaller longer shorter higher lower taller faster slower heavier lighter older younger greater wider pricier costlier came come comes goes went go gone made make makes put puts'.split(
    ' ',
  ),
);

/** Right before a figure, or right behind it: each of those counted has so much. */
export const enEachBefore = /\b(?:each|every one|per \w+|apiece)(?: [a-z]+){0,3} $/u;
export const enEachBehind = /^,? (?:each|apiece|per (?:head|person|unit)|a (?:head|piece|time))\b/u;

/** Behind the statement's figure: for each of what it is so much. Group 1 is what. */
export const enForEach =
  /^[^,.;:]{0,60}?\b(?:(?:for|to|on|in|with|from|by)? ?(?:each|every|every single)(?: one)?(?: of (?:the|its|their|his|her|those|these))?(?: (?:first|new|available|participating))?|per) ([a-z][a-z-]+)/u;

/** The same before it: `each household paid`. */
export const enEachFirst =
  /\b(?:each|every)(?: one)?(?: of (?:the|its|their|those|these))?(?: (?:new|participating))? ([a-z][a-z-]+)\b[^,.;:]{0,60}$/u;

/** Behind a multiple: what was told before is so many times what is named here. */
export const enTimesOfOther =
  /^ (?:as (?:much|many)(?: [a-z]+){0,3} as|what|that of|those of|the (?:[a-z]+ )?(?:amount|sum|figure|price|number|rate|total|level|cost|fee|size|length|weight|height|value|share|prize)|(?:last|the previous) (?:year|month|season)['’]s|more than) ?/u;

/** In the statement: all parts told are taken together. */
export const enAllTogether =
  /\b(?:in all|in total|all in all|all told|altogether|together|combined|between them|a (?:combined |grand )?total of|totall?(?:ed|ing|s)|add(?:s|ed|ing)? up to|sum(?:s|med)? up to|jointly)\b/u;

/** In the statement: what went is taken from what came. */
export const enNetted =
  /\b(?:net|on balance|taking .{3,40} into account|minus|after .{3,40} are (?:deducted|subtracted))\b/u;

/** Pairs of deeds of which the one adds and the other takes away. */
export const enAddsAndTakes: readonly (readonly [RegExp, RegExp])[] = [
  [/\bopen(?:ed|s|ing|ings)?\b/u, /\b(?:clos(?:ed|es|ing|ures?)|shut)\b/u],
  [
    /\b(?:hired?|hires|hiring|recruit(?:ed|s|ing)?|joined|joins|arriv(?:ed|es|als?)|added|adds|took on|takes on)\b/u,
    /\b(?:left|leaves|laid off|lays off|dismiss(?:ed|es)|depart(?:ed|s|ures?)|lost|loses|quit|retired?)\b/u,
  ],
  [/\b(?:born|births?)\b/u, /\b(?:died|deaths?)\b/u],
  [
    /\b(?:gain(?:ed|s)?|won|wins|created?|built|planted|bought)\b/u,
    /\b(?:lost|loses|cut|scrapped|demolished|felled|sold)\b/u,
  ],
];

/** Says of what is left that it is so. */
export const enRest =
  /\b(?:the (?:rest|remainder|remaining|others?|balance)|all the others?|rest of (?:it|them|the))\b/u;

/** Behind a share: it is of what was told before. */
export const enOfWhole =
  /^ (?:of (?:them|these|those(?= (?:were|was|are|is|had|have|came|come|went|got|received|live|said|took))|the total|all (?:of )?(?:them|these)|the whole|which|whom|it|that)\b)/u;

/** Before a whole, and between it and a share of it: `Of the 160 clerks, a third`. */
export const enOfThoseBefore = /(?:^|[,;] )(?:and )?(?:out )?of (?:the |its |their |all |these |those )*$/u;
export const enThenShare =
  /^[^,.;]{0,50},(?: (?:about|around|roughly|some|only|just|nearly|almost|over|more than))* $/u;

/** Behind a share: of the things that are named. Group 1 is their name. */
export const enOfNamed =
  /^ of (?:all )?(?:the|its|their|those|these|his|her)(?: [a-z-]+)?? ([a-z][a-z-]+)\b/u;

/** Behind by how much something is more or less: than what. */
export const enThanWhat =
  /^ ?(?:[a-z]+ )?(?:above|below|over|under|more than|less than|fewer than|higher than|lower than|up on|down on|short of|beyond|ahead of|behind|longer than|shorter than|cheaper than|dearer than|(?:more|less|fewer|higher|lower|longer|shorter|heavier|lighter)(?: [a-z-]+){1,3} than) (?!the year before\b)/u;

/** Between a part and its whole: `11 of its 34`. */
export const enWholeBehind =
  /^(?: [a-z]+)?,? (?:of|out of|among) (?:(?:the|its|their|all|his|her|a total of)(?: [a-z’'-]+){0,2} )?$/u;
