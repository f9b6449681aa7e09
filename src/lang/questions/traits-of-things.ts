/** What is asked of things, above all of what is paid for them, each with the other words that tell it. */
import type { Trait } from './trait.js';

export const traitsOfThings: readonly Trait[] = [
  // What is paid.
  [
    'what interest|(?:how much|how high) .{0,12}interest|interest rates?|利率|利息',
    '息|interest|per ?cent|percent|%',
  ],
  [
    '电价|度电.{0,4}多少钱|price of electricity|electricity (?:price|tariff)|(?:pay|paid|pays|cost) (?:for|per) (?:a |one )?(?:kilowatt|megawatt|unit of electricity)',
    '每度|一度|度电|千瓦时|兆瓦时|分钱|角|pence|penny|cents?|per (?:kilowatt|megawatt|unit)\\w*|kwh|mwh|kilowatt-hours?|megawatt-hours?',
  ],
  [
    '电费|水费|燃气费|煤气费|取暖费|暖气费|(?:electricity|power|water|gas|heating|energy|utility) bills?',
    '[电水气煤暖](?:价|钱|力成本)|度电|每度|每吨水|[用耗]电|[用耗]水|能源|能耗|取暖|kilowatt\\w*|kwh|electricity|energy|utilit(?:y|ies)|heating|fuel|power costs?',
  ],
  [
    '估价|估值|(?<!不)值(?:多少|几个?)钱|how much (?:is|was|are|were) .{1,50} worth|what (?:is|was|are|were) .{1,50} (?:worth|valued at)|valuation',
    '值|估价|作价|拍卖|拍出|身价|价[格值]|worth|valu\\w*|apprais\\w*|auction\\w*|insured|pric(?:e[ds]?|ing)|sold|market',
  ],
  [
    '获批|批下来|批准上市|when (?:is|was|were|will|did|has|have) .{1,50} (?:approv(?:ed|al)|licen[cs]ed|authori[sz]ed)',
    '批|许可|准|注册|核|approv\\w*|licen[cs]\\w*|authori\\w*|clear(?:ed|ance)|permi\\w*|opinion|green light|regist\\w*|consent\\w*|regulator\\w*',
  ],
  [
    "律师费|诉讼费|legal (?:fees?|costs?|bills?)|lawyers?['’]? (?:fees?|bills?)",
    '律师费|诉讼费|legal (?:fees?|costs?|bills?)|fees?|billed|charg(?:ed|es?)|律师.{0,10}[收付花费]',
  ],
  [
    '油价|price of (?:petrol|gasoline|diesel|fuel|oil)|(?:petrol|gas|diesel|fuel|oil) prices?',
    '[升桶吨]|加仑|油|lit(?:re|er)s?|barrels?|gallons?|tonnes?|fuel|petrol|gasoline|diesel|oil',
  ],
  [
    '票价|车费|车资|船费|fares?|how (?:much|expensive) (?:does|do|is|are|was|were|did|will) (?:a|an|one|the|each) (?:\\S+ ){0,2}?(?:ride|ticket|trip|journey|crossing|fare|tour|visit)(?! (?:plan|project|system|centre|center))|(?:坐|乘|搭)一?[次趟程].{0,10}(?:多少钱|几块|多少元)',
    '票|[车船路]费|乘车|坐车|单程|往返|全程|每[次趟]|一[次趟](?:\\d|要|收|票)|上车|刷卡|投币|fares?|tickets?|rides?|trips?|journeys?|each way|single|return|round trip|toll|admission|pass|seats?|berths?|beds?|free|passengers?|crossings?',
  ],
  [
    '装修|翻修|decorat(?:e|ed|ing|ion)|refurbish\\w*|renovat\\w*|refit(?:ted|ting)?',
    '修缮|改造|翻新|装潢|整修|改建|装饰|重修|refurb\\w*|renovat\\w*|decorat\\w*|refit\\w*|restor\\w*|convert\\w*|conversion|revamp\\w*|upgrad\\w*|fitt(?:ed|ing) out|overhaul\\w*|moderni[sz]\\w*|rebuil\\w*|redecorat\\w*|equip\\w*|refitt\\w*|makeover|works',
  ],
  [
    '保险(?!箱|柜|丝)|投保|insur(?:e|es|ed|ance|ers?)',
    '保费|理赔|承保|参保|医保|社保|insur\\w*|cover(?:s|ed|age)?|polic(?:y|ies)|premiums?|underwrit\\w*|claims?',
  ],
  [
    '学费|tuition|school fees?|course fees?',
    '费|免费|奖学金|fees?|tuition|free|scholarships?|cost\\w*|pay\\w*|paid',
  ],
  ['押金|保证金|deposits?', '押|保证金|定金|订金|deposit\\w*|bond|upfront|advance|refund\\w*|down payment'],
  [
    '租金|房租|租费|(?:how much|what) .{0,30}rent',
    '租|rent\\w*|leas\\w*|tenan\\w*|landlord\\w*|lett?(?:ing)?|pays?',
  ],
  [
    '(?:欠|负债|债务).{0,6}(?:多少|几)|(?:多少|几).{0,6}(?:债|欠款)|how (?:much|deep) .{1,50}(?:owe[sd]?|in debt|debts?)|what (?:is|are|was|were) .{1,30} debts?',
    '[欠债贷借赊]|还款|debt\\w*|ow(?:e|es|ed|ing)|borrow\\w*|loans?|lent|credit\\w*|bonds?|liabilit\\w*|arrears|unpaid|mortgage|deficit',
  ],
  ['股息|分红|dividends?', '股|派息|红利|分成|dividend\\w*|payouts?|shareholders?|distribut\\w*'],
  [
    '补贴(?:了)?(?:多少|几)|(?:多少|几).{0,4}补贴|subsid(?:y|ies|i[sz]ed?)',
    '补|津贴|资助|拨|财政|奖励|扶持|subsid\\w*|grants?|support\\w*|aid|fund\\w*|allowance\\w*|help\\w*|paid|pays|state|government|bonus|incentive\\w*|contribut\\w*|chipp?\\w* in|money',
  ],
  [
    '维护|维修|保养|检修|维保|maintenance|upkeep|maintain(?:ing|ed)?',
    '[修养]|维|repair\\w*|maint\\w*|upkeep|servic\\w*|mend\\w*|overhaul\\w*|running costs?|operat\\w*|clean\\w*|look(?:ed|ing)? after|kept',
  ],
  [
    '研发|研制|research and development|r&d|spen\\w+ (?:so far )?on (?:developing|the development)',
    '[研发]|开发|试制|develop\\w*|research\\w*|engineer\\w*|prototype\\w*|design\\w*|invest\\w*',
  ],
  [
    '总?投资(?:额|了)?(?:一共|总共|是|为|有)?多少|how much .{1,60} invest(?:ed|ing|s)?',
    '投资|投入|投下|斥资|出资|耗资|注资|造价|总额|融资|invest\\w*|spent|spend\\w*|cost\\w*|put|pour\\w*|fund\\w*|worth|financ\\w*|price',
  ],
  // What is measured and counted.
  [
    '排放|emi(?:t|ts|tted|ssions?)',
    '排|碳|污染|温室|废气|emi(?:t|ss)\\w*|carbon|co2|greenhouse|pollut\\w*|footprint|climate|gases|discharg\\w*',
  ],
  [
    '寿命|使用年限|(?:能|可以)用(?:多久|多少年|几年)|life ?span|service life|how long (?:do|does|will|can|would) .{1,50} last(?=\\?|$| (?:before|in|on|for)\\b)',
    '年限|耐用|报废|退役|更换|换|用|撑|维持|持续|life\\w*|last\\w*|span|wear|worn|replac\\w*|durab\\w*|retain\\w*|surviv\\w*|until|good for|minutes?|hours?|days?|weeks?|months?|years?',
  ],
  [
    'how many seats|seating|(?:多少|几)个?座(?:位|(?=[?]|$))|能坐(?:多少|几)|(?:容纳|坐得下|载客)(?:量|多少|几)',
    '[座坐载]|容纳|席|位|乘|可供|床|seat\\w*|capacity|hold\\w*|carr\\w+|tak(?:e|es|ing)|fit\\w*|room for|accommodat\\w*|berths?|places?|beds?|passengers?',
  ],
  ['签名|联署|signatures?', '签|联署|请愿|sign\\w*|petition\\w*|names?'],
  [
    '出生率|生育率|birth ?rates?|fertility',
    '[生育]|胎|婴|孩|birth\\w*|born|fertil\\w*|bab(?:y|ies)|child\\w*',
  ],
  [
    '犯罪|案件|crimes?|thefts?|burglar\\w*',
    '罪|盗|抢|治安|案|偷|crim\\w*|theft\\w*|robber\\w*|offen[cs]\\w*|burglar\\w*|stol\\w*|police',
  ],
  ['失业|unemploy\\w*|jobless', '就业|待业|下岗|裁|unemploy\\w*|jobless\\w*|out of work|jobs?|laid off|work'],
  ['通胀|通货膨胀|物价指数|inflation', '物价|涨价|价格|cpi|inflation\\w*|prices?|cost of living'],
  ['生产总值|gdp', '经济|产值|增长|gdp|econom\\w*|output|growth'],
  // What things are like.
  [
    '什么颜色|哪种颜色|(?:what|which) colou?rs?',
    '[红橙黄绿蓝青紫黑白灰粉棕褐银金色暗亮]|colou?r\\w*|red|orange|yellow|green|blue|violet|purple|black|white|gr[ea]y|pink|brown|silver|gold\\w*|paint\\w*|dark|bright|pale',
  ],
  [
    '什么材料|什么材质|(?:用|由|拿)什么(?:做|制|造(?!成))|made (?:out )?of|(?:what|which) materials?',
    '[木钢铁石砖塑铜铝纸棉竹布瓷陶皮胶泥砂丝土]|混凝土|水泥|玻璃|金属|材|纤维|wood\\w*|steel|concrete|glass|stone|brick\\w*|plastic\\w*|metal\\w*|iron|bronze|timber|copper|alumini?um|paper|cotton|wool\\w*|made (?:of|from|out)|materials?|clay|marble|fib(?:re|er)\\w*|carbon|rubber|leather|bamboo|silk|earth|recycled',
  ],
  [
    '(?:什么|哪种|哪些)语言|(?:what|which) languages?',
    '[语文话译]|language\\w*|sp[eo]ak\\w*|spoken?|translat\\w*|english|chinese|mandarin|french|german|spanish|italian|russian|japanese|arabic|latin|dialect\\w*|bilingual',
  ],
  [
    '营业时间|开放时间|opening hours|opening times',
    "[开关点时]|营业|open\\w*|clos\\w*|hours|until|o['’]clock|daily|\\d ?[ap]\\.?m",
  ],
];

/** Things of everyday life, which have few names: an article that has none of them tells nothing of them. */
export const everydayThings: readonly Trait[] = [
  [
    'bi(?:ke|cycle)s?|cyclists?|自行车|单车|脚踏车',
    '骑车|骑行|骑手|bi(?:ke|cycl)\\w*|cycl\\w*|two-wheel\\w*',
  ],
  [
    '(?<!hot )dogs?|cats?|pets?|宠物|养狗|养猫|带狗|小狗|猫咪',
    '[狗猫犬]|宠物|动物|dogs?|cats?|pupp\\w*|kittens?|animals?|pets?|hounds?',
  ],
  [
    "(?:child|children|kids?)(?:['’]s)? (?:tickets?|fares?|price|menu|pass)|(?:tickets?|fares?|price|free) for (?:a )?(?:child|children|kids?)|(?:儿童|小孩|孩子)(?:票|价|.{0,4}(?:收费|免费|多少钱|优惠))",
    '孩|童|幼|岁以下|学生|child\\w*|kids?|under[ -]\\w+|young\\w*|pupils?|boys?|girls?|teen\\w*|famil\\w*|bab(?:y|ies)|infants?',
  ],
  [
    "(?:senior|pensioner|student)s?(?:['’])? (?:tickets?|fares?|price|discount|pass)|(?:tickets?|fares?|price|discount) for (?:seniors|pensioners|students)|(?:老人|老年|学生)(?:票|价|.{0,4}(?:优惠|折扣))",
    '老|长者|岁以上|学生|优惠|折|senior\\w*|pension\\w*|elder\\w*|older|over[ -]\\w+|aged|students?|discount\\w*|concession\\w*|half',
  ],
  ['luggage|baggage|suitcases?|行李', '[箱包]|物品|bags?|cases?|luggage|baggage|belongings|trunks?'],
  ['parking|car parks?|停车|车位', '车库|泊|停|车位|park\\w*|garages?|bays?|kerb|curb'],
  [
    'toilets?|lavator(?:y|ies)|厕所|卫生间|洗手间',
    '厕|卫生间|洗手间|盥洗|toilet\\w*|lavator\\w*|bathrooms?|restrooms?|washrooms?|loos?|wc',
  ],
  [
    'wheelchairs?|轮椅|残疾人?|残障',
    '障碍|坡道|行动不便|轮椅|残|ramps?|accessib\\w*|mobility|step-free|lifts?|elevators?|wheelchair\\w*|disab\\w*',
  ],
  ['wi-?fi|无线网络?|上网', '网|信号|wi-?fi|internet|online|wireless|signal|broadband|connect\\w*'],
  ['breakfasts?|早餐|早饭', '[餐饭食吃]|breakfast\\w*|meals?|food|eat\\w*|menu\\w*|morning|buffet|porridge'],
  [
    '(?<!whisk\\w* )(?:beer|wine)s?|alcohol|啤酒|葡萄酒|白酒',
    '[酒饮喝]|drink\\w*|bars?|pubs?|brew\\w*|vine\\w*|beers?|wines?|alcohol\\w*|licen[cs]\\w*|grapes?',
  ],
  [
    'hotels?|酒店|宾馆|旅馆|住宿',
    '[住房]|民宿|客栈|旅店|酒店|宾馆|旅馆|hotel\\w*|inns?|hostel\\w*|guest ?house\\w*|lodg\\w*|rooms?|b&b|accommodat\\w*|resorts?|motels?|stay\\w*|overnight',
  ],
  [
    'police(?:men|man)?|警察|警方|公安',
    '警|公安|派出所|侦|police\\w*|officers?|constab\\w*|detectives?|sheriff\\w*|arrest\\w*|investigat\\w*',
  ],
  ['visas?|passports?|签证|护照', '签证|护照|入境|visas?|passports?|border\\w*|entry|immigration'],
  [
    'security cameras?|cctv|surveillance cameras?|监控|摄像头',
    '监控|摄像|录像|镜头|cameras?|cctv|surveillance|footage|film\\w*|video\\w*',
  ],
  ['swimming|泳池|游泳', '[游泳]|浴|swim\\w*|pools?|bath\\w*'],
  ['insurances?|insured|保险', '保险|投保|理赔|insur\\w*|polic(?:y|ies)|underwrit\\w*'],
  ['pregnant|孕妇|怀孕', '[孕产]|pregnan\\w*|expect(?:ant|ing) mothers?|matern\\w*|births?|bab(?:y|ies)'],
  ['drones?|无人机', '无人机|航拍|drones?|unmanned'],
  ['taxis?|minicabs?|出租车|的士|网约车', '出租|的士|网约|打车|taxi\\w*|cabs?|minicab\\w*|ride-hail\\w*'],
  ['ambulances?|救护车', '救护|急救|ambulance\\w*|paramedic\\w*|emergency'],
  ['helicopters?|直升机', '直升|helicopter\\w*|choppers?|airlift\\w*'],
  ['vegetarians?|vegans?|素食|吃素', '素|vegetarian\\w*|vegan\\w*|meat-free|plant-based'],
  ['smoking|吸烟|抽烟', '烟|smok\\w*|cigarettes?|tobacco'],
  ['weddings?|婚礼|结婚照', '婚|wedding\\w*|marr(?:y|ied|iage)\\w*|bride\\w*'],
  ['coffee|咖啡', '咖啡|coffee\\w*|caf[eé]\\w*|espresso'],
];
