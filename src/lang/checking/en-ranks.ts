/** How English ranks things: by superlatives, and by the places behind the first. Matched on folded text. */

const MOST = String.raw`(?:[a-z]{3,}est|most|top|leading|best|main|chief|number one)`;

/** That something is ranked first: `the largest`, `more than any other`. */
export const enRankedFirst = new RegExp(
  String.raw`(?<!\b(?:second|third|fourth|fifth|sixth|next|one of the|among the)[ -]?)(?<!\bthe )\bthe ${MOST}\b|\b(?:the|its|their|[a-z]+['’]s) ${MOST} [a-z]+|\b(?:more|better|higher|larger|faster)\b[^.;]{0,70}? than any other\b|\b(?:ranks?|ranked|came|comes|finished) (?:first|top)\b|\b(?:topped|tops) the\b`,
  'u',
);
/** That it is ranked behind the first, or one of several. */
export const enRankedBehind =
  /\b(?:(?:second|third|fourth|fifth|sixth|seventh|next)[ -](?:[a-z]{3,}est|most|best)|one of the|among the (?:[a-z]{3,}est|most))\b/u;
/** Before those who are behind the first. */
export const enAheadOf =
  /\b(?:ahead of|followed by|in front of|before|leaving behind|well above|overtook|overtaking|overtaken|outdid|outsold)(?: (?:both|the|its rivals?))? /u;
/** `the second woman`: a place in an order, and what is counted. */
export const enPlaceInOrder =
  /\b(?:the|its|their|his|her) (first|second|third|fourth|fifth|sixth) (?!(?:quarter|half|year|month|week|day|night|time|decade|century|season|round|leg|set|stage|phase|part|floor|world|and|or|of|to)s?\b)([a-z-]{3,})\b/gu;
