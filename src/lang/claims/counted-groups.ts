/** How many of a group say something: `three of the seven members`, 七名委员中三人. Folded text. */

const EN_NUMBER =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|a (?:dozen|hundred|thousand)|half a dozen)';
const EN_BOUND =
  '(?:about|around|some|roughly|nearly|almost|more than|fewer than|less than|over|at least|at most|just over|just under|just|well over|up to|only|as many as|another|the other|all|all but|every one of)';
const EN_SHARE =
  '(?:(?:a |one |the other )?half|(?:a|one|two|three|four|five|six|seven|eight|nine)[- ](?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)|(?:a|the) (?:small |large |clear |narrow |slim |vast |overwhelming |bare |sizeable |growing )?(?:majority|minority|handful|couple|plurality)|dozens|scores|hundreds|thousands|most|many|several|a few|few|none|neither|both|others|the (?:rest|others|remainder|remaining))';
/** `%` is told from other numbers, as nothing but a count of people says anything. */
const EN_PERCENT = '\\d[\\d.]*(?: ?%| ?per ?cent)';
const EN_COUNT = `(?:${EN_BOUND} )*(?:${EN_PERCENT}|${EN_SHARE}|${EN_NUMBER})`;
/** What no group is called, nor what tells which of them. */
const EN_WORD =
  "(?! (?:is|are|was|were|be|been|has|have|had|does|did|will|would|can|could|may|might|must|should|that|which|to|if|than|then)\\b) [\\p{L}\\d'’-]+";
const EN_OF = `(?:(?: (?:in|out of|of|among) (?:(?:the|his|her|its|their|our|those|these|every|all) )?(?:${EN_NUMBER} ?)?)|(?= ))`;
/** `of the nine councillors,` */
const EN_WHOLE = `(?:(?:out )?of|among|in) (?:the|those|its|their|all|more than|nearly|about|some)?[^,;:]{2,60}, `;

/** The counted part of a group, with what tells which group, from the head of a clause up to the verb; the part itself is the group `part`. */
export const enCountedGroup = new RegExp(
  `(?:^|[;:] (?:and |but |while )?|, (?:and|but|while|yet|as) |[—–] ?|\\b(?:while|but|whereas|though|although|because) )(?<whole>${EN_WHOLE})?(?<part>${EN_COUNT}(?:${EN_OF})?(?:${EN_WORD}){0,7}?)(?: (?:also|then|later|still|even|have|had|has|themselves|\\p{L}+ly))* $`,
  'u',
);
/** The same at the head of a sentence, before a verb that is no verb of saying: `Three of the seven members voted against, arguing …`. */
export const enCountedHead = new RegExp(
  `^(?<whole>${EN_WHOLE})?(?<part>${EN_COUNT}(?:${EN_OF})?(?:${EN_WORD}){0,7}?) (?=(?:\\p{L}+ly )?(?:(?!(?:hundr|kindr|fe|se|ne|re|be|spe|bre)ed\\b)\\p{L}{2,}ed|were|was|are|had|have|left|quit|spoke|stood|went|came|took|wrote|broke|fought|kept|made|gave|sent|held|said)\\b)`,
  'u',
);
/** Names nobody: a count alone. */
export const enCountAlone = new RegExp(`^${EN_COUNT}(?: of (?:them|us|those|these))?(?: others)?$`, 'u');

const ZH_NUMBER = '[\\d.,]*\\d[万千百]?|[零一二两三四五六七八九十百千万]+';
const ZH_BOUND =
  '(?:超过|超|逾|近|约|大约|将近|接近|至少|起码|不到|不足|多达|高达|仅有?|只有|另有?|另外|还有|其中|其余|其他|也有|更有|就有|共有|有)';
const ZH_MEASURE = '[多余几]?(?:多?[名位个家户人]|成[半多]?|%|个百分点)';
const ZH_SHARE = `(?:(?:${ZH_NUMBER})(?:${ZH_MEASURE})|(?:${ZH_NUMBER})分之(?:${ZH_NUMBER})|过半数?|半数|一半|大半|多半|绝?大多数|多数|少数|大部分|小部分|部分|不少|许多|很多|一些|好几[名位个家人]|数[百千万十]?[名位个家人]|几[十百千]?[名位个家人]|双方|全体|所有)(?:以上|以下|左右|上下)?`;

/** What a count at the head of a speaker has of it: the rest says of whom, if there is one. */
export const zhCount = new RegExp(`^(?:${ZH_BOUND})*${ZH_SHARE}的?`, 'u');
/** 七名委员中(有)三人, 每十名司机中就有一人 */
export const zhCountOfGroup = new RegExp(
  `^(?:每|在|这|受访的?|被问到的)?[^,。;:]{1,20}?(?:当中|之中|中|里|内)[,，]?(?:${ZH_BOUND})*(?:${ZH_SHARE})$`,
  'u',
);
/** The same at the head of a sentence, before what they do. */
export const zhCountOfGroupHead = new RegExp(
  `^(?:每|在|这|受访的?|被问到的)?[^,。;:]{0,6}(?:${ZH_NUMBER})[名位个家人户][^,。;:]{0,10}?(?:当中|之中|中|里|内)[,，]?(?:${ZH_BOUND})*(?:(?:${ZH_NUMBER})(?:${ZH_MEASURE})|半数|多数)`,
  'u',
);
/** Right before a count, the group that it is of: 九名委员中， */
export const zhWholeBefore = new RegExp(
  `(?:^|[,;:。])((?:受访的?|被问到的|在)?(?:这)?(?:${ZH_NUMBER})[名位个家户人][^,。;:]{0,10}?(?:当中|之中|中|里|内)?[,，](?:其中)?)$`,
  'u',
);
