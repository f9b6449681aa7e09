/**
 * What questions ask of somebody or something that is told in few words only: a passage that has none of them does not
 * tell it, whoever it is about.
 */

import type { Trait } from './trait.js';
import { traitsOfDeeds } from './traits-of-deeds.js';
import { everydayThings, traitsOfThings } from './traits-of-things.js';
import { JUST_ASKED, remembering } from '../../text/remembering.js';

const TRAITS: readonly Trait[] = [
  // A person's life.
  ['出生|(?<![产发])生于|生日|哪年生的|born|birth(?:day|place|date)?', '年生|生在|出身|native'],
  [
    '(?<![让使令促].{0,12})诞生',
    '年生|生[于在]|出生|出身|创|成立|建立|形成|起源|源[于自]|始|开[张办业]|问世|发明|签|born|native|found\\w*|creat\\w*|beg[au]n|start\\w*|invent\\w*|establish\\w*|origin\\w*',
  ],
  [
    '妻子|丈夫|老婆|老公|配偶|(?<!老)太太|结婚|离婚|嫁给|娶了|wife|husband|spouse|marr(?:y|ied)|divorced?',
    '夫|妻|婚|嫁|娶|marriage|wives|couple|widow(?:er|ed)?|bride|partner',
  ],
  [
    '几个(?:孩子|子女|儿子|女儿|小孩|孙子|孙女)|有(?:孩子|子女|儿女)|children|sons?|daughters?|kids',
    '孩|子女|儿|女|孙|胎|famil(?:y|ies)|child|mothers?|fathers?|parents?|bab(?:y|ies)|boys?|girls?|pupils?|students?|schoolchildren|youngsters?|teen\\w*|infants?|toddlers?|twins?|babes?|playground',
  ],
  [
    '毕业|学历|学位|(?:哪|什么)[所个]?(?:大学|学校|学院)|graduated?|degree|alma mater|(?:which|what) (?:university|college|school)|go to (?:school|college|university)|(?:did|does) .{1,40} study|studied',
    '大学|(?<!科)学院|学[校位士历]|[求留就升]学|学[习的过]|中学|小学|同学|[读念]|博士|硕士|毕业|师从|门下|universit(?:y|ies)|colleges?|schools?|academy|institute|ph\\.?d|doctor(?:ate)?|students?|trained|stud(?:y|ies)',
  ],
  [
    '年薪|月薪|周薪|时薪|工资|薪水|薪酬|salar(?:y|ies)|wages?|(?:is|was|are|were|does|do|did) \\S+(?: \\S+)? (?:get(?:ting)? )?paid|how much (?:does|do|did|can) .{1,50} earn(?=\\?|$| (?:a|an|per|each|every)\\b)|月入',
    '薪|酬|收入|挣|赚|得到|补贴|津贴|奖金|pay(?! (?:for|off|back|down|out|attention|tribute|heed|the price))|paid(?! (?:for|off|back|down|by))|pays(?! (?:for|off|back|down|out))|earn(?:s|ed|ings?)?|income|received?|stipend|bonus|allowance',
  ],
  [
    '(?:多少|几)[名位个]?(?:员工|职工|雇员|工作人员)|(?:员工|职工|雇员)(?:总数|人数|一共|总共)?有?(?:多少|几)|how many (?:people|staff|employees|workers) (?:(?:does|do|did) .{1,50} (?:employ|have)|(?:work|worked|are employed))|how (?:big|large) (?:is|was) .{1,40} (?:staff|workforce)|head-?count',
    '员工|职工|雇|工人|用工|人手|团队|岗位|编制|人员|裁|employ\\w*|staff\\w*|workers?|workforce|pay-?roll|jobs?|posts?|crew|team|hir(?:e[ds]?|ing)|work(?:s|ed|ing)?|made redundant|laid off',
  ],
  [
    'floor ?space|floor area|(?:多少|几)(?:平方|[公英]?亩|公顷|坪)|面积|how (?:much|many) (?:square (?:metres?|meters?|feet|yards|kilomet\\w+|miles)|acres?|hectares?)',
    '平方|平米|亩|公顷|坪|[㎡]|square|acres?|hectares?|sq\\.?|m2|footprint',
  ],
  [
    '当选|选上|竞选|连任|elected|re-?election|elections?',
    '选|票|就任|上任|vote[ds]?|ballot|polls?|won|wins?|term|office',
  ],
  [
    '辞职|退休(?!的|\\S{0,3}[老教职员工])|离职(?!的|员)|卸任|下台|resign(?:ed)?|(?<!(?:the|a) )retired?|step(?:ped)? down|quit',
    '辞|退|离|卸|不干|resign\\w*|retir\\w+|left|leave|depart\\w*|former',
  ],
  [
    '获奖|得奖|奖项|[什哪].{0,2}奖|award(?:s|ed)?|prizes?|medals?',
    '奖|冠军|荣誉|won|wins?|honou?r\\w*|trophy|winner',
  ],
  ['绰号|外号|昵称|nick-?named?', '称|叫|诨|called|known as|dubbed'],
  [
    '住在哪|住哪|家住|(?:do|does|did) \\S+(?: \\S+)? live',
    '住|家|搬|live[sd]?|home|house|moved?|resid\\w+|settled',
  ],
  ['道歉|apolog(?:y|i[sz]ed?)', '歉|对不起|认错|sorry|regret\\w*'],
  [
    '离开|(?:did|does|do|will) .{1,40} leave',
    '离|走|辞|退|脱|搬|left|leav\\w+|depart\\w*|quit|resign\\w*|exit\\w*|moved?|went|fle[ed]\\w*|escap\\w*|travel\\w*|out',
  ],
  ['养老金|退休金|pensions?', '养老|抚恤|retire\\w*'],
  [
    '(?:几|多少)[名个位]?女|女性|女(?=骑手|司机|工人|员工|职工|学生|教师|老师|医生|护士|警|兵|船员|队员|球员|选手|厨师|徒弟|学徒|社员|会员|村民|农民|渔民|牧民|志愿者|乘客|患者|病人)|women|woman|female',
    '女|妇|妈|婆|她|wom[ae]n|girls?|she|her|mothers?|wi(?:fe|ves)',
  ],
  // What befalls people.
  [
    '死亡|死了|死者|去世|逝世|过世|病逝|丧生|遇难|身亡|die[ds]?|dead|death(?:s| toll)?|killed|passed away|casualt(?:y|ies)',
    '死|亡|命|牺牲|葬|dying|kill(?:s|ing)?|fatal\\w*|funeral|late|lives|victims?|lost|perish\\w*|murder\\w*|drown\\w*|buried|crush\\w*|claim(?:ed|s)|swept away|suffocat\\w*|starv\\w*|froze|bodies|grave',
  ],
  [
    '受伤(?!的)|(?<!(?:the|an?) )injured|injur(?:y|ies)|(?<!(?:the|a) )wounded',
    '伤|hurt|injur\\w*|wound\\w*',
  ],
  [
    '被捕(?!的)|逮捕|拘留|归案|落网|(?:抓到|抓住|抓着)(?:了?[没吗]|没有|的是谁)|(?<=(?:thie(?:f|ves)|robbers?|culprits?|burglars?|killers?|suspects?|criminals?|they) .{0,20})caught|(?<!(?:the|an) )arrest(?:s|ed)?',
    '捕|抓|拘|扣|arrest\\w*|detain\\w*|custody|held|charged|caught',
  ],
  [
    '判了|判刑|判处|被判|坐牢|起诉|打官司|开庭|sentenced?|convicted|jailed|sued?|lawsuit|on trial|in court',
    '判(?!断)|刑|狱|牢|法院|法庭|诉|官司|律师|courts?|judges?|prison|jail|charge[sd]?|convict\\w*|tried|guilty|lawyers?|trial|legal\\w*',
  ],
  [
    '处分|处罚|惩罚|罚款|罚了|penalt(?:y|ies)|punish(?:ed|ment)?|fine[ds]',
    '罚|惩|处|赔|撤职|免职|开除|停职|判(?!断)|fine|sack(?:ed)?|suspend(?:ed)?|ban(?:ned)?|jail\\w*|sentence\\w*|sanction\\w*|dismiss(?:ed)?|disciplin\\w*|settle\\w*',
  ],
  // Companies, places and things.
  [
    '(?:哪一?年|什么时候|何时|谁).{0,4}(?:成立|创立|创办|创建)|(?:when|who).{1,40}(?:founded|established|set up)|(?:when|who) did .{1,40} found|who (?:is|are|was|were) the (?:\\S+ )?(?:co-)?founders?',
    '成立|创|[组始兴筹]建|建[立于成]|设立|开办|办起|发起|起家|诞生|开张|组织|found(?:ed|ers?|ing)|set up|establish(?:ed|es)?|start(?:ed|s)?|launch(?:ed)?|beg[au]n|open(?:ed)?|creat(?:ed|or)|born|since|start-?up',
  ],
  [
    '哪一?年.{0,2}(?:建成|建的|建造|盖的|修建)|(?:建成|建造|修建)于|(?:when|what year|who).{1,50}built',
    '建|盖|修|造|落成|竣工|built|build\\w*|construct\\w*|erect\\w*|open\\w*|complet\\w*|finish\\w*|dat(?:es|ed|ing)|made|founded',
  ],
  [
    '破产|倒闭|bankrupt(?:cy)?|insolven(?:t|cy|cies)|go under',
    '倒|关|垮|清算|清盘|clos(?:e|ed|ing|ure)|collaps\\w*|liquidat\\w*|administrat\\w*|went under|fail\\w*|fold(?:ed)?',
  ],
  ['预算|budget', '经费|拨款|开支|支出|spen[dt]\\w*|funds?|funding|costs?'],
  [
    '赔了|赔偿|赔多少|compensat(?:ion|ed?)|damages',
    '赔|补偿|抚恤|pa(?:y|ys|id)|payouts?|settle\\w*|refund\\w*|reimburs\\w*|ow(?:es|ed)',
  ],
  [
    '涨|上调|变多|(?:go|went|gone) up|rises?|risen|rose|increased?',
    '升|增|提|高|翻|多|扩|贵|up|higher|more|grow\\w*|grew|jump\\w*|doubl\\w*|rais\\w*|climb\\w*|soar\\w*|from',
  ],
  [
    '跌|变少|减少|下降|(?:go|went|gone) down|fall(?! short)|fallen|fell|dropp?(?:ed)?|declined?|decreased?',
    '少|减|降|缩|低|落|滑|便宜|down|lower|less|fewer|cut\\w*|shr[aiu]nk\\w*|halv\\w*|los[est]\\w*|reduc\\w*|from',
  ],
  [
    '谁(?:来)?(?:出[的了]?钱|出资|掏[的了]?钱|买单|付[的了]?钱|埋单)|钱(?:是|由)?(?:从哪|谁出|哪来|打哪)|who (?:paid|pays|funded|funds|financed|finances|(?:is|was) paying)|where .{1,40}money come from',
    '出资|出钱|出了|资金|拨|借|贷|捐|承担|负担|分担|自筹|支付|付了|垫|募|缴|财政|掏|卖|凑|积蓄|存款|众筹|奖金|收入|sold|s[eo]ll\\w*|savings?|crowd-?fund\\w*|mortgag\\w*|inherit\\w*|gave|given|grants?|paid|pay(?:s|ing)?|fund\\w*|financ\\w*|loans?|lent|borrow\\w*|donat\\w*|contribut\\w*|money|sponsor\\w*|met|backed|subsid\\w*|raised',
  ],
  ['总部|headquarter(?:s|ed)|head office', '位于|设在|本部|大本营|based|offices?|located|seat|home'],
  ['人口|population|inhabitants', '居民|住民|常住|万人|residents?|people|citizens?|souls|populous'],
  [
    '上市|挂牌|go(?:es|ing)? public|went public|ipo|list(?:ed)? on|stock (?:exchange|market)',
    '股|招股|交易所|initial public|flotation|float(?:ed)?|shares?|listing|bourse',
  ],
  [
    '股价|市值|share price|stock price|market (?:cap|value)\\w*',
    '股|值|shares?|stock|valu(?:e|ed|ation)|worth|capitali[sz]ation',
  ],
  ['关税|税率|tariffs?|tax(?:es)?', '税|dut(?:y|ies)|lev(?:y|ies)'],
  ['专利|patents?', 'patented'],
  [
    '(?:多少|几)[名个位]?(?:员工|职工|雇员)|员工(?:人数|总数|规模)|how many (?:employees|staff)|how many (?:people|workers) .{1,40}(?:employ|work (?:for|at|in))|headcount',
    '职工|雇|工人|人手|裁员|招聘|团队|员工|staff|employ\\w*|work(?:s|ers?|force|ing)?|people|jobs?|hir(?:es?|ed|ing)|team|crew',
  ],
  [
    '(?:亏|赔)了?(?:损|掉|钱)?了?多少|(?:亏损|损失).{0,6}多少|多少(?:亏损|损失)|how much .{1,60}(?:lose|lost)|how (?:big|large|high) .{0,20}(?:loss|losses|deficit)',
    '亏|赔|损失|赤字|负债|蒸发|缩水|loss(?:es)?|los[te]|losing|deficit|red|wiped|wr(?:ote|itten?) (?:off|down)',
  ],
  [
    '(?:利润|盈利|净利|赚了?).{0,6}多少|how much .{0,30}profit|how much .{1,60}earn|(?:what|how (?:big|large|high)) .{0,30}profits?',
    '利|盈|赚|挣|收|卖|拿|profit\\w*|earn\\w*|margins?|surplus|made|makes?|gain(?:s|ed)?|black|fees?|br(?:ing|ings|ought) in|pa(?:y|ys|id)|sold|sales?',
  ],
  [
    '(?:营收|营业额|销售额).{0,6}多少|(?:revenues?|turnover|sales)(?= |\\?)',
    '营收|收入|销售|营业|卖|进账|revenues?|turnover|sales|sold|sells?|income|takings|receipts|earn\\w*|grossed?',
  ],
  [
    '会员|members(?! of)|membership',
    '成员|加入|入会|members?|memberships?|join\\w*|belong\\w*|subscri\\w*|supporters?|countries',
  ],
  [
    '多少.{0,4}(?:游客|访客|参观者)|how many (?:visitors|tourists)',
    '游|客|参观|到访|人次|visit\\w*|touris\\w*|guests?|attend\\w*|crowds?|people',
  ],
  ['事故|车祸|accidents?', '撞|碰|翻车|出事|伤|crash\\w*|collisions?|collided|hit|injur\\w*|incidents?'],
  ['疫苗|vaccin\\w*', '接种|针剂|jabs?|inoculat\\w*|immuni[sz]\\w*'],
  ['保费|premiums?', '保险费|insur\\w* (?:costs?|charges?)'],
  [
    '续航|充(?:满)?一次电|(?:on|per|with) (?:a|one|a single|each) charge',
    '充电|里程|电池|一次能|charg(?:e|ing)|range|batter(?:y|ies)',
  ],
  [
    '(?:什么时候|何时|哪一?年)[才]?(?:会|能|将|可以|要)|when (?:will|is .{1,40} (?:going|due|expected) to)',
    '将|会|计划|预计|打算|拟|争取|明|后年|未来|今后|年底|年内|之前|以前|力争|will|plans?|planned|expect\\w*|next|due|by|schedul\\w*|aim\\w*|from|until|soon|later|hop(?:es?|ed|ing)|intend\\w*|target|future|promis\\w*|would|set to',
  ],
  // How far something reaches in one way is not told by how far in another.
  [
    'how tall|(?:what|which) (?:is|was) the height',
    'tall|stands?|standing|stood|heights?|high|highest|towers?|towering|rises?|rising|rose|stor(?:e?y|eys|ies)|floors?|高|层',
  ],
  ['(?:楼|塔|山|峰|树|墙|坝|堤|桥|柱|碑|像|厦|建筑|筑物|身)\\p{Script=Han}{0,3}多高', '高|层|升'],
  [
    'how wide|(?:what|which) (?:is|was) the width',
    'wide|width|across|broad|breadth|span\\w*|diameter|lanes?|宽|径',
  ],
  ['多宽', '宽|径|跨'],
  ['how deep|(?:what|which) (?:is|was) the depth', 'deep|depths?|below|beneath|under\\w*|down|draught|深|下'],
  ['多深', '深|下'],
  ['how thick', 'thick\\w*|厚'],
  ['多厚', '厚'],
  // Of how large a whole something is told.
  ['全市.{0,16}(?:多少|几)', '全市|市里|市内|全城|城里|cit(?:y|ies)|citywide'],
  ['全县.{0,16}(?:多少|几)', '全县|县里|县内|各乡|各镇|count(?:y|ies)'],
  ['全省.{0,16}(?:多少|几)', '全省|省里|省内|各市|provinc\\w*'],
  ['全国.{0,16}(?:多少|几)', '全国|各地|国内|国家|中国|我国|nation\\w*|country|countrywide'],
  ['(?:全球|全世界).{0,16}(?:多少|几)', '全球|世界|各国|world\\w*|global\\w*|international\\w*'],
  [
    'how (?:many|much) .{1,80}(?:nationwide|nationally|in the (?:whole|entire) country)',
    'nation\\w*|countr(?:y|ies)|national\\w*',
  ],
  [
    'how (?:many|much) .{1,80}(?:citywide|city-wide|in the (?:whole|entire) city)',
    'cit(?:y|ies)|municipal\\w*|town',
  ],
  [
    'how (?:many|much) .{1,80}(?:worldwide|globally|in the (?:whole|entire) world|around the world)',
    'world\\w*|global\\w*|countries|everywhere|planet',
  ],
  // What it takes, and not what there is.
  [
    'how (?:many|much)(?: \\S+){1,3} (?:is|are|was|were) (?:needed|required|necessary)',
    'need\\w*|requir\\w*|must|minimum|at least|quorum|threshold|enough|have to|has to|had to|short(?:fall)?|necessary|only if|unless',
  ],
  [
    '(?:至少|最少|起码)?(?:需要|须|得有|要有)(?:多少|几).{0,8}(?:才|方)能?',
    '至少|最少|起码|需|须|必须|要有|要达|才|方可|不足|超过|达到|满',
  ],
  ['型号|什么牌子|哪个牌子|(?:which|what) (?:model|brand)', '牌|款|代|系列|make|maker|[a-z]+-?\\d+'],
  ['比分|(?:what|which) .{0,20}score', '比|scored|won|beat(?:en)?|lost|draw|\\d ?[-–:] ?\\d'],
  ['捐了|捐款|捐赠|donat(?:e[ds]?|ions?)', '捐|赠|gift|gave|given?|charity'],
  [
    '天气|气温|下雨|下雪|weather|rain(?:s|ed|y|fall)?|snow',
    '雨|雪|晴|云|风|热|冷|温|storm\\w*|sun(?:ny)?|cloud\\w*|wind\\w*|hot|cold|degrees|temperature|climate|wet|dry',
  ],
  [
    '哪[里儿].{0,6}买|(?:怎么|如何|哪[里儿]能?)订|where (?:can|do|could|should) (?:i|we|you|one|people) (?:buy|get|order|book)',
    '店|商城|售|卖|超市|市场|官网|代购|预[订定]|shops?|stores?|sold|sells?|sellers?|sale|available|websites?|markets?|online',
  ],
  [
    '机票|车票|船票|门票|船期|航班|(?:air|train|plane|bus|cheap) (?:tickets?|fares?)|flights?',
    '票|飞|航空|tickets?|fares?|fl[iey]\\w*|airlines?|seats?|admission',
  ],
  [
    '电话|手机号|邮箱|网址|网站|(?:tele)?phone number|e-?mail address|website',
    '热线|拨打|网|邮件|(?:tele)?phone|mail|call|dial|online|www|@|e-?mail|web|site',
  ],
];

const PATTERNS = [...TRAITS, ...traitsOfDeeds, ...traitsOfThings].map(toPatterns);
const THINGS = everydayThings.map(toPatterns);

interface Patterns {
  readonly asked: RegExp;
  readonly told: RegExp;
}

function toPatterns([asked, told]: Trait): Patterns {
  return { asked: toPattern(asked), told: toPattern(`${asked}|${told}`) };
}

/** Latin words as a whole, Chinese ones wherever they stand. */
function toPattern(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'u');
}

const traitsAsked = remembering((question) => askedAmong(PATTERNS, question), JUST_ASKED);
const thingsAsked = remembering((question) => askedAmong(THINGS, question), JUST_ASKED);

function askedAmong(patterns: readonly Patterns[], question: string): readonly Patterns[] {
  return patterns.filter(({ asked }) => asked.test(question));
}

/** Whether a question asks for something that a text has no word for; both folded. */
export function asksUntold(question: string, text: string): boolean {
  return traitsAsked(question).some(({ told }) => !told.test(text));
}

/** Whether a question speaks of a thing of everyday life that an article does not; both folded. */
export function namesUnheardThing(question: string, article: () => string): boolean {
  return thingsAsked(question).some(({ told }) => !told.test(article()));
}
