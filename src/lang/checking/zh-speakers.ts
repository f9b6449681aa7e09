/** Who says something, at the head of a Chinese clause. Simplified; matched on folded text. */

const verbs =
  '认为|表示|指出|称|说|透露|预测|预计|预期|估计|估算|测算|统计|批评|强调|坦言|坦承|警告|主张|介绍|解释|宣布|提醒|建议|呼吁|断言|承认|否认|质疑|分析|评论|判断|推算|推测|相信|担心|写道|提出|要求|敦促|指责|指称|声称|宣称|重申|证实|披露|通报|抱怨|感叹|感慨|直言|形容|回应|补充|反驳|驳斥|赞扬|称赞|归因于|归咎于|归功于';
const between =
  '(?:则|也|还|却|又|曾|都|均|亦|就|日前|近日|昨日|随后|当时|同时|更|公开|明确|进一步|在[^,。;]{1,16}|于[^,。;]{1,16}|对[^,。;]{1,12}|向[^,。;]{1,12}|把[^,。;]{1,16}|将[^,。;]{1,16}|接受[^,。;]{1,12})*';

/** A statement that says who says it: the words for them are the group. */
export const zhReportedBy = new RegExp(
  `^(?:另?据|根据|按照?|依)?([^,。;:“”「」\\d]{2,24}?)${between}(?:的)?(?:${verbs})`,
  'u',
);

/** A clause that begins with whoever says what follows: the words for them are the group. */
export const zhReports = new RegExp(
  `^(?:另?据|根据|按照?|依|而|但|不过|其中|对此)?([^,。;:“”「」]{1,30}?)${between}(?:的)?(?:${verbs})`,
  'u',
);

/** What is said, as a noun, and whose it is behind it: `关于…的提醒出自某某`. The groups are what is said, and the words for whoever says it. */
export const zhSaidBy: readonly RegExp[] = [
  /^(?:关于|有关|对于?)?([^。;“”]{4,60}?)的(?:这[一番句个]?)?(?:提醒|说法|警告|观点|看法|数字|建议|批评|预测|估计|判断|质疑|呼吁|消息|结论|表态|承诺|担忧|分析|评价|评论|意见|主张|要求|指控|话|解释|回应|预言|估算|统计)(?:是?出自|来自|源自|是?由|是)([^,。;:“”]{2,24}?)(?:之口|提出|说|作出|做出|发出|给出|公布|提供|得出)?的?[。]?$/u,
  /^([^。;]{4,60}?),?(?:这[一番句个]?(?:话|说法|观点|看法|警告|建议|数字|消息|判断|预测)?)?(?:出自|是)([^,。;:“”]{2,24}?)(?:之口|(?:说|提出|指出|作出|做出|发出|给出|透露|披露|公布|警告|提醒|建议|呼吁)的)[。]?$/u,
];
