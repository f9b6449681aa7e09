/** How Chinese says by `是` who it is. Simplified; matched on folded text. */

/** Right before a person: whoever holds what is named before. */
export const zhHolderBefore = /(?:是|为|由)(?:\p{Script=Han}{0,8})$/u;

/** `锅炉是甲在厂里做的`: what is made, and who made it. */
export const zhCleftDeed =
  /^([^,。;是]{2,16})(?:都|全部?)?是由?([^,。;是的]{2,16}?)(?:在[^,。;]{1,10}|自己|亲手|亲自|负责|主持|独自|联合|共同)?(?:设计|制作|制造|重做|重制|重造|建造|修建|修|造|做|画|写|编|拍|捐|出资|赞助|生产|研发|研制|开发|承建|翻译|谱|作|提供|供应|发现|发明|罚进|打进|主罚)(?:出来)?的[。]?$/u;

/** `由甲重制`: who makes what is named before. */
export const zhMadeBy =
  /由([^,;。由]{2,20}?)(?:负责|主持|独家|联合|共同)?(?:设计|制作|制造|重做|重制|重造|建造|修建|修|造|做|画|写|编|拍|捐|出资|赞助|生产|研发|研制|开发|承建|翻译|谱|作|提供|供应|发现|发明|主罚|操刀|完成|承担)/u;

/** `是甲在会上讲的` */
export const zhCleftSpeech =
  /是[^,。;是]{2,16}?(?:在[^,。;]{1,12}?)?(?:讲|说|提|透露|宣布|表示|介绍|公布|披露)(?:出来|到|过)?的[。]?$/u;

/** Names what somebody is charged with, or is given, by its end. */
export const zhNamedKinds = /(?:(?<=[以因犯的])|涉嫌|[获夺摘拿]得?了?)([^,。;以因犯的]{2,12}[罪奖])/gu;

/** A day of the week. */
export const zhWeekdays = /(?:周|星期|礼拜)([一二三四五六日天])(?![个班年趟次场回节])/gu;
