/** What is counted up by the year, and how texts name the year or another time. Matched on folded text. */

/** Amounts that say nothing without their year: profit, revenue, what is made, carried or let out. */
export const yearly =
  /\b(?:profits?|revenues?|earnings|turnover|sales|income|loss(?:es)?|deficits?|surplus(?:es)?|takings|proceeds|expenditure|spending|expenses|budgets?|margins?|dividends?|output|production|yields?|harvests?|catch(?:es)?|exports?|imports?|shipments?|deliveries|orders|emissions|consumption|visitor numbers|ridership|footfall|attendances?|arrivals|throughput|rainfall|growth|inflation|unemployment)\b|利润|盈利|净利|毛利|营收|收入|销售额|营业额|成交额|销量|亏损|赤字|盈余|支出|开支|费用率|分红|股息|产量|产值|产出|收成|捕捞量|出口|进口|出货量|交付量|订单|排放|消费量|用电量|用水量|耗电量|发电量|客流量|游客量|客运量|货运量|吞吐量|增速|增长率|失业率|通胀/u;

/** A year, or a half or a quarter of one, as texts name it. */
export const yearNamed =
  /(?:(?:the )?(?:first|second|third|fourth|last|final) (?:quarter|half) of |(?:fiscal|financial)(?: year)? )?(?<!\d|\d[.,])(?:19|20)\d{2}(?!\d|[.,-]\d)(?:\s?年(?:度|全年|[上下]半年|第?[一二三四1-4]季度)?)?/gu;

/** What shows that a year is not the one that a text goes on to tell of: a day of it, an end or a beginning, or what is to come. */
export const yearElsewhere =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?: \d{1,2},?)? (?:19|20)\d{2}\b|\b(?:since|until|by|before|after|from|founded in|established in|built in|opened in|born in|than in|class of) (?:the end of |early |late |mid-)?(?:19|20)\d{2}\b|\b(?:expect|forecast|project|predict|plan|aim|hope|will|would)\w*\b|(?:19|20)\d{2}年\d{1,2}月|(?:自|从|到|至|截至|截止|由|比|较|于)(?:19|20)\d{2}年|(?:19|20)\d{2}年(?:以来|以前|之前|以后|之后|起|前|后|底|初|末|成立|创立|创办|建成|投产)|预计|预测|预期|计划|将在|有望|目标/u;

const EN_STRETCH =
  '(?:year|quarter|half(?:-year)?|period|month|week|season|term|summer|winter|autumn|spring)';
/** A time before the one that is told of, behind a figure: `£9.1 million a year earlier`, `in the same period of 2023`. */
export const earlierBehind = new RegExp(
  String.raw`^ (?:(?:in|during|for|over) )?(?:(?:an?|one|the|two|three|five|ten|a few) (?:${EN_STRETCH}|decade)s? (?:earlier|before(?! \d)|ago|previously)\b|the (?:(?:same|corresponding|equivalent|like|year-ago|year-earlier|prior-year|comparable) ${EN_STRETCH}(?: (?:a year (?:earlier|ago|before)|last year|the year before|(?:of|in) (?:\d{4}|last year|the (?:previous|prior|preceding) year)))?|(?:previous|prior|preceding) (?:financial |fiscal |calendar )?${EN_STRETCH})\b|last (?:year|season|quarter|month|week|time)\b)`,
  'u',
);
/** The same before a figure: `a year earlier it had been`, 上年为, 去年同期的. */
export const earlierBefore = new RegExp(
  String.raw`(?:^|[,;:.(] ?|\b(?:and|but|while|against|from|with|to) )((?:an?|one|the) (?:${EN_STRETCH}|decade) (?:earlier|before)|(?:in )?the (?:same|corresponding) ${EN_STRETCH} (?:last year|a year (?:earlier|ago|before)|(?:of|in) \d{4})|(?:in )?the (?:previous|prior|preceding) ${EN_STRETCH}|(?:a |the )?year-(?:earlier|ago))\b[^.;\d]{0,40}$|(?<![\p{Script=Han}](?<![,;。比较于而与和但]))((?:上|前)一?(?:个?财?年度?|(?:个|一)(?:季度?|月|周|财年|学期|赛季|期))(?:同期)?|去年(?:同期|全年)?|(?:19|20)\d{2}年同期|同期)[^,;。\d]{0,14}$`,
  'u',
);

/** What a figure is only held against, with its time. */
export const heldAgainst =
  /,? ?\b(?:up from|down from|from|against|compared (?:with|to)|versus|vs\.?|after|than)\b [^,;.]*?(?:\.\d+[^,;.]*?)?(?:years? (?:earlier|before|ago)|(?:same|corresponding) (?:period|quarter|half|months?)(?: (?:of|in) (?:\d{4}|last year|the (?:previous|prior) year)| last year)?|(?:previous|prior|preceding) (?:year|quarter|half)|last year|(?:in|of|for) (?:19|20)\d{2})|(?:[比较与]|相[比较]于?)?(?:上一?年|去年|前一年|(?:19|20)\d{2}年)(?:同期|度)[^,;。]*|(?:[比较]|相[比较]于?)(?:上一?年|去年|前一年)[^,;。]*|(?:上一?年|前一年)(?:度|同期)?(?:则|仅|只)?(?:为|是|有)[^,;。]*/gu;

/** Asks for what was before what is told of. */
export const asksEarlier =
  /\b(?:an?|one|the) (?:year|quarter|month|season) (?:earlier|before|ago|previously)\b|\b(?:previous|prior|preceding) (?:financial |fiscal )?(?:year|quarter|month|period|half|season)\b|\byear-(?:earlier|ago)\b|\bsame (?:period|quarter|half) (?:last|a) year\b|(?:上|前)一?(?:年|财年|个?季度|个?月|期)|去年同期|同期(?!增|上|下|减)|此前|原先|原来/u;

/** A quarter, a half or a month of a year, as far as words tell it. */
export const stretches: readonly (readonly [stretch: string, words: RegExp])[] = [
  ['quarter', /\bquarter(?:ly)?\b|\bq[1-4]\b|季度|第?[一二三四]季/u],
  ['half', /\b(?:first|second|last) half\b|\bhalf[- ]year|\bh[12]\b|上半年|下半年|半年/u],
  ['months', /\b(?:first|last) (?:\w+ )months\b|前\p{Script=Han}{1,2}个?月|1[-至到—~]\d{1,2}月/u],
  ['month', /\bmonth(?:ly)?\b|单月|当月|月度/u],
  ['week', /\bweek(?:ly)?\b|单周|每周/u],
  ['day', /\b(?:daily|a day|per day)\b|日均|每[日天]|单日/u],
];

/** The other times that a text may have of its own, which go on to what it tells next. */
export const stretchNamed =
  /\bthe (?:first|second|third|fourth|last|final) (?:quarter|half)(?: of (?:the (?:financial |fiscal )?year|(?:19|20)\d{2}))?|第?[一二三四]季度|[上下]半年/gu;

/** Behind it, a year is told of somebody by the way: `who joined in 2020`. */
export const byTheWay = /\b(?:who|which|where|whose|when)\b[^;]*$|[(（][^)）]*$/u;

/** A time that a sentence has of its own, without a year. */
export const ownTime =
  /\b(?:now|today|currently|last|this|next|previous|following|since|so far|recent(?:ly)?|earlier|later|ago|then|meanwhile|quarter|months?|weeks?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|first half|second half|before|after|once|every|each|a year|per year|annual(?:ly)?|usual(?:ly)?|would|will|could|expect\w*)\b|目前|如今|现在|今年|去年|明年|前年|上年|当年|次年|后年|翌年|同期|今后|未来|迄今|至今|当前|近年|随后|后来|此前|以前|从前|过去|月|季度|半年|周|每年|年均|往年|历年|通常|预计|预期|将|会/u;
