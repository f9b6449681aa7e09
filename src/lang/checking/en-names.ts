/** A name of several words at the head of a text, as it is written. */
export const enNameFirst =
  /^(?:The )?(?!(?:In|On|At|By|For|From|After|Before|During|Since|Until|Under|Of|To|As|When|While|With|Without|Near|Nearly|About|Around|Some|More|All|Every|Each|No|Most|Half|Over|Last|Next|This|That|These|Those|An?|The|Its|His|Her|Their|Our)\b)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+)/u;
