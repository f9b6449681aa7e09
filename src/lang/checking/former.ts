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
