/** What makes an exchange of two say the same in Chinese, or something else. Simplified; matched on folded text. */

/** Between two that are only named together, or are one: exchanging them says the same. */
export const zhSameEitherWay =
  /^(?:[\p{P}\s]*|[、和与及或跟同暨并].*|以及.*|.*[、和与及或跟同暨]|正?是|就是|即|即是|为|等于|等同于?|相当于|[又亦也俗合并统]?称为?|又?名|也?叫|毗邻|邻接|相邻|接壤|相连|连接|相遇|遇见|结识|认识|结婚|合作|并列|对应)$/u;

/** Behind two of which the one is at the other: it is so either way. */
export const zhNearBehind = /^(?:附近|旁边?|对面|隔壁|相邻|接壤|之间|一带|同为|都|均|皆|一起|一同|共同)/u;

/** What only tells where, when or how: it stands anywhere before the verb. */
export const zhAdjunctFirst =
  /^(?:在|于|从|自|向|对|以|因|为|由于|随着?|据|根据|按|经|当|至|到|与|和|同|跟)/u;

/** What says nothing by itself. */
export const zhEmptyWords = /^[的了着过地得之而且并也又还都就才便则所等\p{P}\s]+$/u;

/** Whoever stands before one of these has it done to them; whoever stands behind does it. */
export const zhDoneBy = /被|遭到?|受到?|由/u;
/** Whoever stands before one of these does it to what stands behind. */
export const zhDoesTo = /把|将/u;
