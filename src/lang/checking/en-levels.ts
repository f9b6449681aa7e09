/** How English holds something against its level in another year. Matched on folded text. */

/** `more … than in 2019`: the degree and the year are its groups. */
export const enThanYear =
  /\b(more|fewer|less|[a-z]{3,}er)\b[^.;]{0,80}? than (?:(?:it|they|he|she|those|that) (?:had|did|was|were|has|have) )?(?:been )?(?:in |of |for )?(\d{4})\b/u;

/** Of those degrees, the ones that go down. */
export const enLowDegree =
  /^(?:fewer|less|lower|smaller|shorter|cheaper|slower|weaker|lighter|younger|cooler)$/u;

const LEVEL = String.raw`(?: (?:the|its|their|that|those|level|levels|figure|total|mark|peak|record|seen|recorded|set|reached|[$£€]?[\d.,]+(?: ?(?:million|billion|bn|mn|m|per ?cent|%))?))*(?: (?:of|in|for))? `;
const REACH = String.raw`(?:[a-z]+ ){0,3}?`;

/** That it is over the level of a year. */
export function enLevelOver(year: string): RegExp {
  return new RegExp(
    String.raw`\b(?:above|over|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|beyond|(?:more|higher|larger|greater|better) than|up (?:from|on)|ahead of|topp(?:ed|ing))${LEVEL}${REACH}${year}\b`,
    'u',
  );
}

/** That it is below it. */
export function enLevelBelow(year: string): RegExp {
  return new RegExp(
    String.raw`\b(?:below|under|short of|(?:fewer|lower|less|smaller|worse) than|down (?:from|on)|behind|beneath)${LEVEL}${REACH}${year}\b`,
    'u',
  );
}
