/** Words before a colon and a quotation. Small letters. */

/** What may stand before the name of whoever speaks: `The head of the shop, `, `The shop's owner `. */
export const enBeforeSpeaker =
  /^(?:(?:the|an?|his|her|its|their|our|my) (?:(?:(?!of |in |at |on |by |for |to |from |with |about |near |behind |under |over )[\p{L}’'-]+ ){1,5}|[^,]{2,60}, ))?$/u;

/** What is read, sung, remembered or quoted, and not said there by whoever is named. */
export const enNotSpoken =
  /\b(?:notes?|letters?|signs?|messages?|texts?|e-?mails?|tweets?|posters?|banners?|placards?|slogans?|mottos?|mottoes|titles?|titled|entitled|headlines?|captions?|inscriptions?|labels?|labell?ed|plaques?|reads?|reading|written|wrote|entry|diary|diaries|songs?|poems?|books?|films?|novels?|lyrics|chapters?|quot(?:es?|ed|ing)|cit(?:es|ed|ing)|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|called|named|known as|nicknam\p{L}+|heard|hears|received|got|sang|sings?|such as|including)\b/u;

/** Behind a possessive, what is said by whoever is named: `'s answer`. */
export const enAnswers =
  /^['’]s? (?:[\p{L}-]+ ){0,2}(?:answers?|reply|response|verdict|advice|warning|view|conclusion|comments?|reaction|explanation|assessment|plea|point|argument|retort|excuse|defence|defense|summary|objection)\b/u;

export const zhNotSpoken =
  /[纸字便]条|短信|微信|留言|来信|信[中里]|写|印|刻|贴|题|牌|标语|横幅|口号|书名|名[为叫]|叫做|称为|歌|诗|碑|墙|屏|唱|引用|想起|记得|收到|看到|听到|读到|念|例如|比如|包括|分为|紙條|簡訊|寫/u;

/** Behind 的, what is said by whoever is named. */
export const zhAnswers =
  /^的(?:回答|答复|回应|解释|建议|看法|评价|结论|理由|说法|答案|态度|反应|忠告|提醒|警告|总结|体会|感受|心得|观点|意见)/u;
