/** How English tells names apart. */

/** A place that is one of two or more of a name, and the name: `Upper Haddon`. Matched on text as it is written. */
export const enNameParts =
  /\b((?:North|South)(?:[- ]?(?:east|west|East|West))?(?:ern)?|(?:East|West)(?:ern)?|Upper|Lower|Inner|Outer|Greater|Lesser|Great|Little|New|Old|Central|Middle|Near|Far) (\p{Lu}\p{L}+)/gu;

/** A name of several words at the head of a text, as it is written. */
export const enNameFirst =
  /^(?:The )?(?!(?:In|On|At|By|For|From|After|Before|During|Since|Until|Under|Of|To|As|When|While|With|Without|Near|Nearly|About|Around|Some|More|All|Every|Each|No|Most|Half|Over|Last|Next|This|That|These|Those|An?|The|Its|His|Her|Their|Our)\b)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+)/u;
