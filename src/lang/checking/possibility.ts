/** How it is told that something may be so, or would be on a condition. Patterns are of folded text; Chinese is simplified. */

/** Of a clause: what it tells may come to be, or may not. */
export const zhMayBe =
  /(?<![不尽未])可能(?!性)|有可能|恐(?:怕|将|会)|或许|也许|或[将会可达]|说不定|不排除|大概会|兴许|没准/u;

/** Of what stands before a clause: it holds on a condition. */
export const zhCondition =
  /(?:^|[,;:。说称])(?:[^,;。]{0,8}[,])?(?:如果|假如|倘若|倘使|假使|假若|要是|万一|一旦|若(?!干)|如若|若是)/u;

/** Of a clause behind a condition: what would follow. */
export const zhWouldBe = /将|会(?!议|员|长|上)|就|便|则|恐|或|可能/u;

/** Of a statement: it does not tell what it tells as a fact. */
export const zhHedged =
  /可能|恐|或|有望|预计|预测|预期|预估|预料|估计|估算|料|将|会(?!议|员|长|上|展|场|计|谈)|也许|大概|如果|假如|倘|若|要是|万一|一旦|潜在|风险|警告|提醒|警示|担心|担忧|计划|目标|最[多高大]|至多|未必|不排除|假设|推测|推算|能|可以|可达|前景/u;

export const enMayBe =
  /\b(?:may|might|could) (?:well |even |eventually |ultimately |yet |still |also )?(?:be|reach|rise|fall|cost|lose|climb|grow|exceed|hit|top|total|come|amount|drop|shrink|swell|run|go|end)\b/u;

export const enHedged =
  /\b(?:may|might|could|would|will|can|possibl[ey]|perhaps|potential(?:ly)?|likely|expect\w*|forecast\w*|predict\w*|project(?:ed|s|ions?)|estimat\w*|if|unless|risk\w*|warn\w*|fear\w*|up to|as much as|as many as|plan\w*|aim\w*|able|capable|should|at most|maximum|suggest\w*|potential)\b/u;
