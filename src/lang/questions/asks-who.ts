/** Questions for somebody by what they did, rather than by name or post. Matched on folded text. */

const BODIES =
  'company|companies|firm|bank|business|organi[sz]ation|agency|charity|union|university|institute|group|supplier|maker|builder|contractor|operator|lender|insurer|fund|foundation|brand|start-?up|museum|school|hospital|party|club|team|council|ministry|authority|studio|publisher|consultancy|manufacturer|developer|retailer|airline|distributor';

/** For a body alone. */
export const asksWhichBody = new RegExp(
  String.raw`\b(?:which|what) (?:[\p{L}-]+ ){0,2}?(?:${BODIES})\b|哪[家所间](?!人)|(?:哪个|什么)(?:公司|企业|机构|单位|银行|组织|大学|部门|基金会?|集团|厂商|团体)`,
  'u',
);

/** For a person or a body. */
export const asksWho = new RegExp(String.raw`\bwho(?:m|se)?\b|谁|哪位|什么人|${asksWhichBody.source}`, 'u');
