/** How Chinese says by how much something differs, and what is left over. Simplified; matched on folded text. */
import type { DifferenceWords } from '../language.js';

const BOUNDS = '(?:出|了|大?约|近|将近|超过|逾|至少|整整|不到|不足|足足|高达|多达|上)*';
const COMPARED =
  '多|少|高|低|贵|便宜|长|短|大|小|快|慢|早|晚|重|轻|远|近|宽|窄|厚|薄|深|浅|强|弱|省|差|增加|减少|增长|下降|提高|降低|上涨|下跌|缩短|延长|超支|超出|领先|落后|节省|节约';

export const zhDifferences: DifferenceWords = {
  after: /^(?:之多)?的?(?:差距|差额|差价|价差|缺口|涨幅|跌幅|增幅|降幅|落差)/u,
  before: new RegExp(
    `(?:(?:比|较|相比|相较)[^,;:。!?]{1,30}?(?:${COMPARED})|(?:多出|少了|多了|高出|低了|贵了|便宜了?|贵|超支|超出|高过|省下|省|节省|节约|少花|多花|少赔|少亏|多赚|多赔|晚了|早了|提前|推迟|延误|延后|缩短|延长|缩减|增加|减少|调高|调低|上调|下调|涨了|跌了|降了|升了|上涨|下跌|上升|下降|增长|提高|降低|相差|差|差了|领先|落后))${BOUNDS}$`,
    'u',
  ),
  asks: /[多少]出|比(?![例率重赛萨])|差(?![旅别评])|增(?![值压])|减|涨|跌|升(?![级学降])|降(?!落)|(?<![各全外本])省(?![委府级会])|节约|便宜|贵(?![州阳宾族])|超支|超出|晚(?![餐上报间会])|早(?![餐上期晨点])|提前|推迟|延误|缩短|延长|领先|落后|变化|幅度|少了|多了|少亏|少赔|多花/u,
  rest: /其余|其它的?则?(?=[是为由来])|其他的?则?(?=[是为由来])|剩下的?|余下的?|剩余的?|另外的/gu,
};

/** Times before the present with which a figure is compared, by name; the first that is told counts. */
export const zhFormerTimes: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['year before last', /前年/u],
  ['start of year', /年初|去年[年底末]|上年末|[去上]年底/u],
  ['last year', /去年|上一?年|前一年|一年前|同比|年(?=[增减升跌降])|按年/u],
  ['last quarter', /上[个一]?季|前一季|环比[^,;。]*季|按季|季(?=[增减升跌降])/u],
  ['last month', /上个?月|前一个?月|按月|月(?=[增减升跌降])/u],
  ['last week', /上[一个]?周|前一周/u],
  ['ten years ago', /(?:10|十)年[之以]?前/u],
  ['five years ago', /(?:5|五)年[之以]?前/u],
  ['three years ago', /(?:3|三)年[之以]?前/u],
  ['two years ago', /两年[之以]?前/u],
  ['last time', /上一?[届次轮期回批]|前一?[届次轮期]/u],
  ['before', /原有|原先|原来|此前|以前|之前|过去|原本|从前/u],
];

const MORE = '(?:多|高|大|长|快|贵|重|好|强|增加|上升|增长|提高)';
const LESS = '(?:少|低|小|短|慢|便宜|轻|差|弱|减少|下降|下跌|降低)';

/** Which of two years has more of something than the other, and whether it is the one named first. */
export const zhYearsCompared: readonly (readonly [pattern: RegExp, isMore: boolean])[] = [
  [
    new RegExp(
      `(\\d{4})年[^。;]{0,40}?[比较](\\d{4})年[^,。;\\d]{0,16}?(?:更|要|还|有所|略|为|来得)?${MORE}`,
      'u',
    ),
    true,
  ],
  [
    new RegExp(
      `(\\d{4})年[^。;]{0,40}?[比较](\\d{4})年[^,。;\\d]{0,16}?(?:更|要|还|有所|略|为|来得)?${LESS}`,
      'u',
    ),
    false,
  ],
  [/(\d{4})年[^。;]{0,40}?(?:高于|多于|大于|超过|长于|快于)(\d{4})年/u, true],
  [/(\d{4})年[^。;]{0,40}?(?:低于|少于|小于|不及|不如|短于|慢于)(\d{4})年/u, false],
];

/** A change is told since the year before. */
export const zhYearBefore = /[比较](?:上一?年|前一年)|同比|年(?=[增减升跌降])/u;

/** What something is compared with that is no other thing: another time, or what was thought. */
export const zhOtherTime = /[年月日周季期]|前|过去|往|从|预[期计测]|计划|平均|原|上[一次届]|其他|任何/u;

/** Holds two against each other in other words: `仅次于`, `不如`, `领先`. */
export const zhSetsApart =
  /次于|不如|不及|领先|落后|超出|多出|高出|胜|优|逊|第[一二三四五六七八九十]|[多少高低]于|超过|比/u;

/** In a clause before a figure: each of several has so much. */
export const zhEach =
  /(?:每(?!天|日|年|月|周|季|小?时|分|秒)|各|单(?=[船台辆座架艘艇机栋套间件枚张]))[^,。;]{0,8}$/u;

/** Between a price and a share: it is so much more, or less, than that; or only the share of that. */
export const zhMoreBy = /(?:加价|加收|上浮|另加|加成|涨价|溢价|加码)(?:约|近|了|至少)*$/u;
export const zhLessBy = /(?:优惠|减免|减价|降价|便宜|下浮|让利|减收|折让|折扣)(?:约|近|了|至少)*$/u;
export const zhOfTheFormer =
  /(?:为其|(?:是|为|占|相当于|等于|只及|仅及|不及)(?:它|其|前者|前一个?|上述)(?:的)?|其)(?:约|近)*$/u;
export const zhHalfPrice = /半价|减半|五折|对折/u;

/** What tells how far two are apart, what is left of one, or what is not so. */
export const zhTellsGap = /[差距缺剩余净多少超未没无不非]|领先|落后|拉开|相隔/u;
