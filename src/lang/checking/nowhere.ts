/** Says that something is nowhere, and that it is not there in whatever words. Matched on folded text. */

export const toldNowhere =
  /\bnowhere\b(?! near)|\b(?:not|never) (?:even )?once\b|\bnot a (?:single )?word\b|只字[未不]提|从未提|一字未提|没有一处|哪里都[没不]/u;
export const toldAbsent =
  /\b(?:not|no|nowhere|never|none|nor|neither|without|absent|missing|lack\w*|fail\w*|omit\w*|omission|silent|leaves? out|left out|free of|devoid)\b|n['’]t\b|[不未没无缺]|略去|省略|遗漏/u;
