/** On which side those stand of whom a share is told. Matched on folded text. */

export const saidYes =
  /\b(?:yes|in favou?r|for it|approv(?:e|es|ed|ing)|agree(?:s|d)?|support(?:s|ed|ing)?|back(?:s|ed|ing)?|welcom(?:e|es|ed))\b|赞成|同意|支持|(?<!不)满意|拥护/u;
export const saidNo =
  /\b(?:no(?=[ ,.]*$| to\b|,)|against|oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|disagree(?:s|d)?|disapprov(?:e|es|ed)|objected)\b|反对|不同意|不赞成|不支持|不满意?/u;
