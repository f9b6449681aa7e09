/** How it is told by whose account something is so, and that accounts differ. Patterns are of folded text. */

export interface Accounts {
  /** In a part of a sentence: whose account it is. Group 1 is who, unless it is a pronoun. */
  readonly givers: readonly RegExp[];
  /** Ends the part of a sentence that is of one account. */
  readonly parts: RegExp;
  /** Says that accounts differ, or sets one against another. */
  readonly disputes: RegExp;
  /** Ahead of several figures: each is of another account. */
  readonly vary: RegExp;
  /** Before a figure: it tells anew of what was counted or measured just before. */
  readonly anew: RegExp;
  /** A word that only tells that somebody counted, said or contested something. */
  readonly retells: RegExp;
  /** What is counted where nobody in particular is: people. */
  readonly anybody: RegExp;
  /** Words for those who come, whom a count of people need not name. */
  readonly guests: RegExp;
  /** Says what should be, or what somebody wants: no account of what is. */
  readonly wished: RegExp;
  /** Right before the date of a report, or right after it. */
  readonly reports: { readonly before: RegExp; readonly after: RegExp };
  /** Words that tell no giver from another. */
  readonly plain: ReadonlySet<string>;
}

const EN_GIVES =
  '(?:said|says?|puts?|gave|gives?|estimate[sd]?|reckon(?:s|ed)?|maintain(?:s|ed)?|claim(?:s|ed)|state[sd]?|report(?:s|ed)?|wrote|writes|found|finds?|count(?:s|ed)|came to|comes? to|yield(?:s|ed)|date[sd]?|hold|argue[sd]?|reveal(?:s|ed)?|record(?:s|ed)|registered|registers|arrive[sd]? at|conclude[sd]?|calculate[sd]?|announced|confirm(?:s|ed)?|told|tell|insist(?:s|ed)?|shows?|showed|lists?|listed|speaks? of|spoke of|has it that|think|believes?|expects?|expected|forecasts?|predicts?|predicted|projects|projected|puts forward|cites?|cited|quotes?|quoted|assert(?:s|ed)|suggests?|indicates?|(?:count|record|estimate|report|claim)(?= (?:about |around |only |just |at least |no more than |nearly |over )*\\d))';

export const enAccounts: Accounts = {
  givers: [
    /\b(?:according to|on the (?:reckoning|count|figures) of|by the (?:count|reckoning|estimate|tally|figures|account) of|in the (?:view|estimate|account) of|(?:figures|data|numbers|records|statistics|(?:a|the) (?:\w+ )?(?:report|study|survey|estimate|count|paper|tally|audit|paper|monograph|book|history|article|analysis)) (?:from|by|of(?! \d)|compiled by|commissioned by)) ((?:the |an? )?[^,.;:]{2,70})/u,
    new RegExp(
      `^(?:[^,.;:]{0,60}, )??(?:but |and |whereas |while |yet |however,? )?((?!who\\b|which\\b|that\\b)[^,.;:]{2,90}?)(?:,[^;]{0,120},)?(?: has| have| had| also| itself| for its part,?)* ${EN_GIVES}\\b`,
      'u',
    ),
    /\b(by (?:its|their|his|her) (?:own )?(?:count|reckoning|estimate|tally|figures|account))\b/u,
    new RegExp(`,? ((?:the )?[^,.;:]{2,60}?) (?:has |have )?${EN_GIVES}(?=$|[.,;])`, 'u'),
  ],
  parts: /;|,? (?:whereas|while)\b|, (?:and|but|yet|as against)\b|\band (?=[^,;]{2,40} by the count\b)/u,
  disputes:
    /\b(?:disput(?:e|es|ed|ing)|(?:accounts|estimates|figures|numbers|opinions|sources) (?:vary|differ|diverge|disagree)|variously|contest(?:s|ed)|diverge[sd]?|disagree[sd]?|differ(?:s|ed|ent|ently)?|conflicting|contradict(?:s|ed)?|reject(?:s|ed)? (?:the|that|this) (?:figure|number|count)|different (?:account|figure|number|picture)|for (?:its|his|her|their) part|by contrast|however|whereas|not the|rather than the|in fact|but (?:gave|put|gives|puts)|(?:only|just|no more than|no fewer than|at least) (?:\d|half)|challeng(?:e|es|ed))\b/u,
  vary: /\b(?:(?:accounts|estimates|figures|numbers|reports|opinions|sources|claims) (?:vary|differ|diverge|disagree|conflict)|(?:is|are|remains?) (?:disputed|contested|a matter of dispute))\b/u,
  anew: /\b(?:their|the|its|that|this) (?:own )?(?:number|total|toll|figure|count|tally|proportion|share|sum|amount|rate|price|cost|bill|loss|losses|dead|level|turnout|attendance|height|length|size|age)(?: (?:of|for) [^,.;]{2,50})?(?: (?:is|was|were|stands?|stood|came|comes|should be|had been))?(?: (?:at|as|to|about|around|only|just|nearer|closer))* $|\b(?:say|says|said|maintains?|claims?|gives?|gave|puts? it at|put it at|it was|it is|they were|there were|arrived at|of only|of just|speaks? of|spoke of|counted|recorded|and|reckons|as)(?: (?:about|around|only|just|nearly|over|more than|some|at least))* $/u,
  wished:
    /\b(?:should|must|ought|needs? to|caps?|capped|limit(?:s|ed)?|targets?|goals?|demand(?:s|ed)?|calls? for|called for|want(?:s|ed)?|propos(?:e|es|ed|al)|offer(?:s|ed)?|asked? for|recommend(?:s|ed)?|ceiling|threshold|quota|planned|plans|would)\b/u,
  guests: /(?:visitors?|guests?|passengers?)$/u,
  retells:
    /^(?:disput|contest|reject|den(?:y|ie)|challeng|question|differ|disagree|count|tall(?:y|ie)|figure|number|total|estimat|calculat|measur|report|survey|stud(?:y|ie)|record|data|analys|investigat|inspect|audit|inquir|compil|commission|conduct|publish|list|claim|say|put|give|gave|own)/u,
  anybody: /^[\d,.]*[a-z -]*\b(?:people|persons?|individuals|members)\b/u,
  reports: {
    before:
      /\b(?:report|statement|study|paper|survey|audit|bulletin|release|estimate|article|letter|count|book|thesis|dissertation|monograph|history|biography|memoirs?|essay|analysis|inquiry|review|blog|post|balance|log|census)s?(?: published| issued| released| dated)?(?: on| of| from| in| for)?(?: early| late| mid-?)? $/u,
    after: /^(?:'s)? (?:report|statement|study|paper|survey|audit|bulletin|estimate|count)\b/u,
  },
  plain: new Set(
    'the a an its their his her own this that these those own report study paper survey statement figures figure data number numbers count official officials national local public state government city council ministry minister department office agency company firm group society association institute university of for and to by in on at from with has have had new later then also who which what were was are is be been'.split(
      ' ',
    ),
  ),
};

const ZH_GIVES =
  '(?:得出|测得|算出|查出|调查|声称|坚称|宣称|据称|称|说明|说|表示(?!赞成|赞同|支持|反对|同意|满意|不满|愿意|欢迎|担[忧心]|关切|相信|信任)|指出|统计|认为|通报|公布|写道|写|显示|核算|核实|估计|估算|考证|报道|报导|披露|透露|证实|确认|宣布|给出|测算|推算|认定|记载|记录|主张|强调|回应|澄清|列出|列明|推估|推定|结算|清点|点算|普查|录得|评估|鉴定|测定|估测|(?<=[则亦也])指(?![导标数定挥责控出]))';

export const zhAccounts: Accounts = {
  givers: [
    new RegExp(`^(?:而|但|不过|然而|另|可是)?([^,。;:]{1,34}?)(?:则|却|随后|事后|后来)*${ZH_GIVES}`, 'u'),
    /^(?:而|但|不过|然而|另)?([^,。;:\d]{2,24}?)(?:[去今前]年|[上本]月|\d|[于在对]|曾|也|自行)[^,。;:]{0,24}(?:做|作|进行|开展|组织|完成|展开)了?[^,。;:]{0,12}(?:调查|测量|统计|研究|抽样|普查|评估|测试|监测|核查|摸底)/u,
    /(?:据|根据|按照?|依据?|依照)([^,。;:]{2,30}?)(?:的)?(?:统计|报道|报导|通报|测算|估算|估计|核算|数据|资料|记载|记录|调查|说法|消息|研究|报告|公告|口径|简报|透露|披露|介绍|说明|数字|登记)/u,
    new RegExp(`,(?:而|但)?([^,。;:]{2,24}?)(?:则|却|随后|事后|后来)*${ZH_GIVES}`, 'u'),
  ],
  parts: /;|,(?=而|但|不过|然而)|,(?=[^,;。]{2,20}(?:则|却))/u,
  disputes:
    /则|却|另据|另有|另外?[^,。]{0,24}(?:报道|报导|统计|显示|称)|而[据按]|而[^,。]{0,30}(?:称|为|说|统计)|但|然而|不过|实为|实际|其实|并非|而非|而不是|质疑|争议|不一|不同|出入|分歧|有别|反驳|否认|纠正|更正|矛盾|相左|另一/u,
  vary: /(?:说法|统计|数字|估计|报道|口径|记载)(?:不一|各异|不同|有出入|有分歧|互相矛盾)|众说纷纭|莫衷一是/u,
  anew: /(?:人数|数字|总数|数量|数目|金额|比例|比重|占比|者|的|数|规模|面积|长度|高度|票价|造价|成本|损失|净利|营收|全行业[^,。]{0,6})(?:应|实际|其实)?(?:约|则|实|共|合计|仅|只|达|多达|高达)*(?:为|是|有|达|计)?(?:约|逾|近|超过)?$|(?:称|说|统计|核算|估计|报道|考证|测得|实)(?:约|则|共|只|仅|多达|高达)*(?:为|是|有|达)?(?:约|逾|近|超过)?$/u,
  wished:
    /应该?[为是达]|应当|要求|限定|上限|目标|建议|提议|主张[将把]|希望|呼吁|配额|门槛|计划|拟|争取|力争/u,
  guests: /[游旅乘顾访]客$|观众$|民众$/u,
  retells:
    /统计|计算|核算|测算|估[算计]|调查|报[告道导]|研究|数[据字]|记录|公[布报告]|称|说|认为|指出|显示|质疑|反驳|争议/u,
  anybody: /^[^,。人名位]*[人名位]/u,
  reports: {
    before: /(?:报告|简报|公告|声明|通报|报道|研究)[^,。]{0,4}$/u,
    after:
      /^(?:[上下]午|凌晨|晚间?|早间)?(?:(?:对外)?(?:发布|公布|发表|出版|提交|出具)?的?[^,。]{0,8}(?:报告|简报|公告|声明|通报|报道|报导|研究|论文|审计|著作|《)|援引|引述|引用|转引|刊[登发载文]|发文|撰文|称|说|表示|宣布|披露|透露)/u,
  },
  plain: new Set<string>(['统计', '公布', '当地', '政府', '官方', '报告', '有关', '方面']),
};

/** Behind whoever gives a figure: it is of what is theirs, and not only by their count. */
export const enTheirOwn =
  /\b(?:said|says|reported|reports|announced|told)\b[^,.;:]{0,60}? (?:its|their|his|her)(?: own)? (?!(?:own )?(?:count|figures?|estimates?|tally|records?|log|calculations?|reckoning|data|survey|study|report)\b)[a-z]/u;

/** In a Chinese sentence, before a figure: it is set against another. */
export const zhSetsAgainst =
  /则|却|^(?:而|但|不过|然而|可是|另)|另(?:据|有|一)|[,;](?:而|但|不过|然而|可是)|相反|实际|其实/u;

/** Says of those who give two accounts that neither gives way, or that nobody has made out which is right. */
export const zhDisagree =
  /(?:双方|两方|两家|两者|两个?单位|两个?部门|各方|二者|彼此)[^。]{0,16}(?:坚持|各执|都[说称]|均[称表]|没有(?:修正|更正|更改)|未(?:作|做)?(?:解释|说明|修正|更正)|不一致|不同)|各执一[词词]|各说各话|(?:人数|数字|数据|口径|说法|统计)[^。,]{0,4}(?:差异|出入|分歧|不符)|(?:有|存在|分为)(?:两种|不同的?|两个)(?:说法|看法|口径|版本|意见|统计|数字|记载)|(?:看法|意见|说法|结论|记载|口径|版本)(?:不一|各异|不同|有别|并存)|不会(?:更改|修改|更正)[^。]{0,6}(?:数字|数据)|仍坚持|仍然坚持|未予(?:采纳|认可)/u;

/** Chinese verbs that only tell that what is behind them comes about. */
export const zhBringsAbout = /^(?:造成|导致|致使|使得|引发|引起|酿成|发生|出现|带来|令|致)$/u;

/** A Chinese word for all of the place that is spoken of. */
export const zhWholeArea = /^(?:[全该本当][市省县区国州镇乡村城地港台澳岛境校厂]|境内|各地|辖区)$/u;
