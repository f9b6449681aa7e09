/** Chinese verbs of what somebody wants, allows or refuses: who does it tells the one from the other. Simplified; folded. */

/** A row is one deed, whichever of its words tells it. */
export const zhDemands: readonly RegExp[] = [
  /(?<!被)(?:要求(?!的)|请求|诉求|索要|争取)/gu,
  /(?<![不未没]|没有)(?:同意|答应|应允|允诺|承诺)/gu,
  /(?<![不未没]|没有)(?:批准|核准|准许|照准)/gu,
  /拒绝|婉拒|回绝|不同意|没有同意|未同意/gu,
  /(?:提出|提议|建议|倡议)(?!者|书)/gu,
  /否决|驳回/gu,
  /申请(?!人|书|者|表)/gu,
];

/** What in front of such a verb tells when, how and to whom, and not who: all from here on. */
export const zhBesideDoer =
  /(?:[于在]|(?:20|19)\d\d年|\d+月|去年|今年|明年|[上本下]周|[上本下]个?月|昨[日天晚]|今[日天]|日前|近日|最终|最后|随后|后来|已经?|曾|正|再次|多次|一致|联名|联合|共同|集体|公开|书面|原则上|明确|强烈|紧急|也|都|则|却|还|又|并|将|拟|会|因|为|向|对|就|把|由|被|,|:)/u;

/** At the head of a clause: when it was, or all before the last comma. */
export const zhTimeFirst =
  /^(?:.*[,:])?(?:(?:\d+年|[去今前]年|\d+月(?:\d+日)?|[上本]个?[周月]|昨[日天]|今[日天]|日前|近日|此前|随后|后来|年[初底末]|月[初底末])(?:[初底末]|以来)?)*(?:但是?|而|不过|然而|同时)?/u;
