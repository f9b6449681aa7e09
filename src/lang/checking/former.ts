/** What makes a figure that of an earlier time, and which way a change went, in every language. Matched on folded text. */

const TIMES = 'year|month|quarter|season|week|day|decade|half|term|edition|survey|count|census|poll|round';

/** Right behind a figure: it was so before, or was thought to be. */
export const formerBehind = new RegExp(
  String.raw`^(?: (?:per cent|percent|million|billion))?(?: [a-z]+)? (?:beforehand|before|previously|formerly|earlier)(?=\s*(?:[,.;:)]|$|the ))|^(?: [a-z]+)? (?:it|they|he|she)(?: had)? (?:forecast|predicted|expected|projected|planned|estimated|recorded|reported) (?:in|last|earlier|before|a|an|for|at)\b|^(?: [a-z]+)? (?:in|at|for) the (?:previous|preceding|prior|last) (?:${TIMES})\b`,
  'u',
);

/** Right before a figure: the same. */
export const formerBefore =
  /\b(?:previous(?:ly)?|former(?:ly)?|earlier|prior|original(?:ly)?|initial(?:ly)?)(?: [a-z]+){0,3}(?: (?:about|around|some|just|only))* $|(?:前一个?|上一?个?)(?:[年季月周届期轮]|季度|[^,;。\d]{1,6}[季期届轮次])[^,;。\d]{0,8}的?[约近]*$|(?:原来|原先|此前|以前|从前|先前|过去|原本)[^,;。\d]{0,6}(?:为|是|的)?[约近]*$/u;

/** Says that something went up; that it went down. */
export const wentUp =
  /\b(?:r(?:ise|ises|ose|isen|ising)|rais(?:e|es|ed|ing)|gr(?:ow|ows|ew|own|owing)|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|(?:went|go|goes|gone|going) up|lift(?:s|ed|ing)?|expand(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|improv(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|up (?:from|to))\b|提高|提升|增加|增长|增至|增到|上升|上涨|上调|调高|升至|升到|涨至|涨到|扩大|延长|攀升|回升|加到/u;
export const wentDown =
  /\b(?:f(?:all|alls|ell|allen|alling)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr(?:ink|inks|ank|unk|inking)|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|slip(?:s|ped|ping)?|slid|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|(?:went|go|goes|gone|going) down|shorten(?:s|ed|ing)?|narrow(?:s|ed|ing)|dip(?:s|ped|ping)?|sank|trim(?:s|med|ming)?|worsen(?:s|ed|ing)?|down (?:from|to))\b|降低|减少|减至|减到|下降|下跌|下调|调低|降至|降到|跌至|跌到|缩小|缩短|回落|下滑|削减|减到/u;

/** Says that more of a time is less of a speed: these tell no way. */
export const fasterOrSlower =
  /\b(?:faster|quicker|slower|sooner|earlier|later|ahead|behind|early|late)\b|[快慢早晚]|提前|推迟|延误/u;

/** So many of a unit of time, in digits: the number, and the unit. */
export const zhStretches = /(?<![\d.,])(\d{2,}|[2-9])(个月|天|周|星期|小时|分钟|秒)/gu;

/** Verbs that a thing is told to have gone up by, or down: what is won and lost with the rest. */
export const toldUp = new RegExp(
  String.raw`${wentUp.source}|\b(?:add(?:s|ed|ing)|w(?:in|on) back|swell(?:s|ed)|(?:doubl|trebl|tripl)(?:e[sd]?|ing)|accelerat(?:e|es|ed|ing)|rebound(?:s|ed))\b|涨了|多了|高了|长了|大了|增了|升了|加了`,
  'u',
);
export const toldDown = new RegExp(
  String.raw`${wentDown.source}|\b(?:los(?:e|es|t|ing)|shed(?:s|ding)?|halv(?:e|es|ed|ing)|slash(?:es|ed|ing)?|dwindl(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|contract(?:s|ed|ing)|(?:got|grew|become|became) (?:smaller|shorter|thinner|cheaper|fewer|slower))\b|跌了|少了|低了|短了|小了|减了|降了|掉了`,
  'u',
);

/** Whatever word may tell the same of a thing: nouns and comparatives with the verbs. */
export const perhapsUp = new RegExp(
  String.raw`${toldUp.source}|\b(?:growth|gains?|additions?|extra|more|higher|larger|bigger|longer|greater|faster|above|over|exceed\w*|beyond|record|highest|most|longest|largest|up|opened|open|new|improvements?|expansions?|warmer|thicker|deeper|better|upwards?)\b|[增升涨多高大长加超扩快新]`,
  'u',
);
export const perhapsDown = new RegExp(
  String.raw`${toldDown.source}|\b(?:loss(?:es)?|reductions?|decreases?|declines?|cuts?|fewer|less|lower|smaller|shorter|worse|below|under|down|short|missing|left|lowest|fewest|least|shortest|smallest|closed?|closures?|redundan\w*|slower|thinner|savings?|saved?|saves|off|away|without|behind|melt\w*|gone|disappear\w*)\b|[减降跌少低小短缩落掉损失亏省轻慢]`,
  'u',
);

/** Says that a share is one of a change since the time before. */
export const zhOverYear = /同比|环比|[年月季周]增|[年月季周]减|幅/u;
