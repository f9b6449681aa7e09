/** Chinese words for what goes up, and what goes down. Simplified; matched on folded text. */

/** Behind: it only compares two things, or bounds a figure. */
const NO_BOUND = String.raw`(?!于(?!去年|上年|上一?个?[年月季周]|前一?个?[年月季周日]|往年|常年|以往|同期|此前|之前|年初|预期))`;

const THAN_BEFORE =
  '于(?=去年|上年|上一?个?[年月季周]|前一?个?[年月季周日]|往年|常年|以往|同期|此前|之前|年初)';

/** Says that something neither went up nor down. */
export const zhStaysFlat = /持平|不变|相同|相当(?!于)|一样|没有(?:什么)?变化|无变化|未变|相若|打平/u;

/** At the head of a clause: it goes on to tell how what was told before has changed. */
export const zhGoesOnAbout =
  /^(?:比|较|与|同比|环比|同|和|跟|略|稍|微|也|均|都|仅|基本|大致|创|大幅|小幅|增|减|降|升|涨|跌|下[降跌滑]|上[升涨]|高于|低于|多于|少于|不及|超过)/u;

/** Right before a figure: it is what it was. */
export const zhKeptAt = /(?:维持|保持|仍[为是]|依然[为是]|不变[,]?仍?[为是]?)(?:在|于|为)?$/u;

export const zhGoesUp = new RegExp(
  `(?:(?:多|高|大|长|快|重)${THAN_BEFORE}|增长|增加|增多|增大|增至|增到|增高|上升|上涨|上扬|上行|上调|上浮|升至|升到|升高|升温|攀升|攀高|爬升|走高|走强|走阔|走俏|回升|反弹|飙升|飙涨|激增|猛增|大增|剧增|陡增|骤增|暴增|暴涨|大涨|微涨|微升|略升|略增|涨至|涨到|涨价|涨了|提高|提升|提至|提价|调高|调升|调涨|加价|加快|加速|提速|扩大|扩张|拉大|延长|拉长|变长|变多|变高|变大|变贵|跃升|翻番|翻倍|创?新高|多了|高了|贵了|长了|大了|快了|更多|更高|更贵|更大|更长|更快|(?<=[比较].{2,12})(?<!不)(?:多|高|贵|大|长|快|增|涨|升)${NO_BOUND}(?![于\\p{Script=Han}]{0,1}\\d*[样种个]))`,
  'gu',
);

export const zhGoesDown = new RegExp(
  `(?:(?:少|低|小|短|慢|轻)${THAN_BEFORE}|下降|下跌|下滑|下行|下挫|下调|下浮|减少|减至|减到|减小|减缓|降低|降至|降到|降为|降了|降价|跌至|跌到|跌了|跌破|走低|走弱|走跌|回落|萎缩|缩减|缩小|缩水|缩短|收缩|收窄|缩窄|锐减|骤减|骤降|大减|大降|大跌|暴跌|重挫|微降|微跌|略降|略减|递减|递降|调低|调降|减价|放缓|放慢|减速|变少|变低|变小|变短|变便宜|变慢|创?新低|少了|低了|便宜|短了|小了|慢了|更少|更低|更小|更短|更慢|(?<=[比较].{2,12})(?<!不)(?:少|低|小|短|慢|减|降|跌)${NO_BOUND}(?![于\\p{Script=Han}]{0,1}\\d*[样种个]))`,
  'gu',
);

/** At the head of a clause: it only gives the cause of what goes up or down, or what it happens in spite of. */
export const zhOnlyWhy =
  /^(?:受|因|因为|由于|随着|尽管|虽然|虽说|虽|即使|即便|面对|得益于|受益于|鉴于|在[^,]*(?:带动|推动|拖累|影响|背景|情况)下)|(?:影响|拖累|推动|带动|提振|所致|冲击|驱动|刺激|打击)$/u;

/** Words that tell of prices alone, and what prices are called. */
export const zhDearOrCheap = /便宜|更?贵|涨价|降价|加价|减价|提价/u;
export const zhPrices = /价|费|租|票|薪|售|元|[$£€¥]/u;

/** A comparison with something else than the same at another time. */
export const zhThanOther =
  /(?:(?<![同环占对相百可])比|较|相比于?)(?!去年|上年|上一?个?[年月季周]|前一?个?[年月季周日]|往年|常年|以往|同期|此前|之前|过去|年初|预期|计划|原|一年|往常|从前|开业|当初|(?:1[0-2]|\d|[一二三四五六七八九十]{1,3})月|[两二三四五六七八九十]年前|[上下]半年|同比|环比|重|例|率|赛|为|大|小|高|低|多|少)[^,。;]{2,}/u;

const TO = String.raw`(?:[至到为成](?:了|约|近|超过|逾|不到|每\p{Script=Han}{1,3})*)$`;

/** Right before a figure: it went up to it, or down. */
export const zhUpTo = new RegExp(
  `(?:增|增加|增长|升|上升|回升|攀升|跃升|飙升|提升|提高|调高|调升|上调|涨|上涨|扩大|扩|延长|加大|拉高|抬升|走高|爬升)${TO}`,
  'u',
);
export const zhDownTo = new RegExp(
  `(?:减|减少|缩减|降|下降|降低|跌|下跌|滑落|下滑|回落|下调|调低|调降|缩短|压缩|缩小|收窄|萎缩|走低|减低|削减)${TO}`,
  'u',
);
