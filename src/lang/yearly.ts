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

/** A time that a sentence has of its own, without a year. */
export const ownTime =
  /\b(?:now|today|currently|last|this|next|previous|following|since|so far|recent(?:ly)?|earlier|later|ago|then|meanwhile|quarter|months?|weeks?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|first half|second half|before|after|once|every|each|a year|per year|annual(?:ly)?|usual(?:ly)?|would|will|could|expect\w*)\b|目前|如今|现在|今年|去年|明年|前年|上年|当年|次年|后年|翌年|同期|今后|未来|迄今|至今|当前|近年|随后|后来|此前|以前|从前|过去|月|季度|半年|周|每年|年均|往年|历年|通常|预计|预期|将|会/u;
