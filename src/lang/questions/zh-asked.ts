/** What Chinese questions want to be told. Matched on folded, Simplified text. */
import type { AskedTable } from './asked-table.js';
import {
  AGE,
  BANK,
  BODY_BY_KIND,
  CALLED_BODY,
  CALLED_SO,
  CENTURY,
  DEGREES,
  HOSPITAL,
  HOUR,
  LOCAL_PLACE,
  MONTH,
  PEOPLE,
  QUOTED,
  SCHOOL,
  SHARE_OF_PEOPLE,
  SOMEBODY,
  STATE,
  UNIVERSITY,
  VOTED,
  WEEKDAY,
  WHEN,
  WRITTEN_PLACE,
  YEAR,
} from './asked-words.js';

const POST =
  '教授|学者|专家|律师|记者|作家|导演|演员|歌手|球员|教练|将军|总统|总理|首相|主席|部长|市长|院长|校长|老板|创始人|院士|医生|工程师|科学家|诗人|画家';
/** Who has a name by what they do, beside those. */
const CALLING =
  '设计师|建筑师|设计者|发明人|发明者|发起人|负责人|经理|主任|局长|厅长|所长|处长|会长|理事长|秘书长|董事长|总裁|首席执行官|发言人|代表|队长|站长|馆长|厂长|村长|镇长|县长|州长|省长|书记|检察官|法官|经纪人|主编|总编|编辑|摄影师|作曲家|编剧|制片人|赞助人|承建商|承包商|店主|业主|船长|机长|司令|大使';
const PERSON = `人|位|${POST}`;
const ORGANIZATION =
  '公司|企业|厂商|厂家|厂|机构|俱乐部|球队|组织|集团|媒体|报纸|协会|基金|车企|单位|部门|研究所|实验室|平台|品牌|供应商|客户|同行|对手';
/** Who has a name, and what has one, beside those above. */
const RELATION =
  '司机|男子|女子|男人|女人|男孩|女孩|老人|老师|员工|学生|邻居|船长|县长|镇长|村长|局长|站长|经理|舅舅|叔叔|伯伯|姑姑|阿姨|爷爷|奶奶|外公|外婆|父亲|母亲|爸爸|妈妈|妻子|丈夫|太太|儿子|女儿|孩子|哥哥|弟弟|姐姐|妹妹|孙子|孙女';
/** The same, by the end of the word. */
const BY_WHAT_THEY_ARE =
  '一把手|掌门人|当家人|老大|头儿|(?<!(?:经销|供应|开发|承包|制造|生产|运营|零售|批发|电|厂))商|(?:商|工|证|当事|目击|投资|捐赠|收藏|买|卖|主持|引路)人|[员师者匠贩贼犯]';
const BODY = '银行|医院|学校|大学|中学|小学|学院|作坊|餐厅|乐队|电视台|报社|出版社|事务所';
/** `那个司机叫什么`: behind what it is the name of. */
const NAMED =
  '(?<!被.{1,8})(?:到底|究竟)?(?:姓什么|叫(?:做|作)?(?:什么|啥)|的?(?:名字|姓名|全名)(?:是|叫)什么)';
const PLACE = '国家|国|城市|市|省份?|地方|地区|地点|区|洲|大洲|路';
/** What is done by somebody who is called by name, or by what they are. */
const MAKES =
  '创立|创办|创建|创始|发起|成立|设立|开办|发明|设计|撰写|作曲|执导|发现|研发|领导|带领|率领|主持|掌管|执掌|负责|牵头|管理|接任|接替|夺冠';
const COUNTED = '个名位人家台辆架艘座条件片块张只头棵所种次份本户套枚颗例处支部篇间层栋场项届轮起根箱节列';
/** What things are counted by that are no units: a figure of them is told by nothing else. */
const MEASURES =
  '[担箩筐桶碗捆趟册窝]|锅(?!炉)|瓶(?![颈装])|袋(?!鼠)|盒(?!饭)|罐(?![头车装])|堆(?!肥)|集(?![装体团市群中资会训])|圈(?!养)|串(?!联)|束(?!缚)|粒(?!子)|页(?!岩)|卷(?!烟)|匹(?!配)';
/** People by what they do: `焊工`, `技术人员`. */
const PEOPLE_COUNTED =
  '\\p{Script=Han}{1,3}?(?:工(?![程业厂资])|员|师|生(?![产活])|者|民(?![生用])|兵|客(?!户)|手(?![机续]))|\\p{Script=Han}{1,2}?人(?![均次口类行民家])|工人';
const PAID = '花|赚|亏|赔|耗资|斥资|融资|募资|投资|罚|借|贷|拨|出资|欠';
const PRICED =
  '价格|造价|售价|票价|单价|成本|预算|营收|经费|市值|估值|开支|周薪|月薪|年薪|工资|薪水|花销|罚款|租金|损失';

const CALLED_BY_KIND = new RegExp(`${CALLED_BODY.source}|${BODY_BY_KIND.source}`, 'gu');

/** `哪些寺庙`, `什么型号`: a noun right behind, with its measure word at most. */
export const zhNounAsked =
  /(?:哪[些一几]?|什么|甚么|何种)[个种类项款位家座条件部门只块方样]?(?=\p{Script=Han}{2})/u;

export const zhAsked: AskedTable = [
  [/多少岁|几岁|[今现]年.{0,2}多大|多大(?:年纪|岁数)|年纪多大|年龄/u, { sort: 'figure', words: AGE }],
  [/哪一?[天日]|几月几[日号]|几[日号]|什么日期|哪个日子/u, { sort: 'date', date: 'day', words: WEEKDAY }],
  [/几点|什么钟点/u, { sort: 'date', words: HOUR }],
  [/哪个?月|几月/u, { sort: 'date', date: 'month', words: MONTH }],
  [/哪一?年|何年|什么年份|(?:西元|公元|民国)几年/u, { sort: 'date', date: 'year', words: YEAR }],
  [
    /什么时候|什么时间|何时|几时|啥时候/u,
    { sort: 'date', date: 'year', dimensions: ['duration'], words: WHEN },
  ],
  [/(?:第几|(?<!持续|历时|[过了经跨隔好])几|哪个?)世纪/u, { sort: 'date', date: 'year', words: CENTURY }],
  [
    /多久|多长时间|(?:几|多少)个?(?:年|月|天|周|星期|小时|钟头|分钟|世纪)|多少(?:日子|时间)/u,
    { sort: 'figure', dimensions: ['duration'] },
  ],
  [
    new RegExp(
      `多少\\p{Script=Han}{0,3}?钱(?![包塘庄])|几(?:块|元|分钱|毛)|多少(?:美元|元|欧元|日元|资金|费用|经费|罚款|补贴|补助|工资|薪水|奖金|租金|税)|多少\\p{Script=Han}{1,3}?(?:费(?![力尽者用站户项标率])|款(?![式型项人客])|[现租薪佣押定订]金|保证金)|什么价(?!值)|[电水房油气地粮菜肉煤股车机船票运单成底总身标]价.{0,8}(?:多少|多高|多贵|几)|(?:${PRICED}).{0,8}(?:多少|多高|多大|几)|(?:${PAID})(?:费|掉|了)*多少|(?:掏|付|缴|交|砸|烧|投|砍|拿|垫|挣|得|捐|补|赏)(?:掉|了|出|进|下|过|去|给)*多少(?=[?？,，。吗呢啊]|$)|多贵`,
      'u',
    ),
    { sort: 'figure', dimensions: ['money'] },
  ],
  [
    /(?:时速|速度|每(?:小时|秒|分钟)).{0,6}(?:多少|几)(?:公里|千米|米|英里|里)/u,
    { sort: 'figure', dimensions: ['speed'] },
  ],
  [
    /(?:多少|几)(?:平方|[公英]?亩|公顷)|多大面积|面积.{0,4}多[少大]/u,
    { sort: 'figure', dimensions: ['area'] },
  ],
  [
    /百分之(?:几|多少)|几成|(?:占比|比例|份额|百分比|率|增幅|涨幅|降幅).{0,6}(?:多少|多高|多大|几)|多大(?:比例|一块|的?份额)|占.{0,10}(?:多少|几)|多少比例/u,
    { sort: 'figure', dimensions: ['percent', 'percentage-point', 'fraction'], words: /一半|大半|多数/gu },
  ],
  [/(?:多少|几)倍/u, { sort: 'figure', dimensions: ['multiple'] }],
  [
    /(?:多少|几)(?:公里|千米|米|厘米|毫米|纳米|英里|里)|多[远高深宽厚]|长度|高度|海拔|深度/u,
    { sort: 'figure', dimensions: ['length', 'percent'] },
  ],
  // What lies or stands is not long in time.
  [
    /(?:[路线桥河江墙船街渠坝堤岸轨管绳缆隧]|地铁|隧道|跑道|航道|海岸|车身|机身|全长|铁路|围栏|屏障|通道|走廊|管道|电缆)(?:一共|总共|全程|到底|究竟|大约)?有?多长(?!时间|期)|(?<![增成生拉延加])长多少/u,
    { sort: 'figure', dimensions: ['length'] },
  ],
  [/多长/u, { sort: 'figure', dimensions: ['length', 'duration'] }],
  [/多重|重量|(?:多少|几)(?:吨|公斤|千克|克|斤)/u, { sort: 'figure', dimensions: ['mass'] }],
  [/时速/u, { sort: 'figure', dimensions: ['speed'] }],
  [/多快|速度.{0,4}多/u, { sort: 'figure', dimensions: ['speed', 'duration'] }],
  [
    /多少度电|(?:多少|几)(?:千瓦时|兆瓦时|度电)|用电量|(?:[发用耗送供输省]电|电量).{0,6}(?:多少|几)度/u,
    {
      sort: 'figure',
      dimensions: ['energy', 'power'],
      words: /[\d〇零一二三四五六七八九十百千万亿.]+度(?![假数])/gu,
    },
  ],
  [
    /几度|多少度|(?:气温|温度|水温|室温|体温|低温|高温).{0,4}多|(?:有|到底|究竟)多[冷热烫凉暖]|多[冷热烫凉暖](?=[?]|$)/u,
    { sort: 'figure', dimensions: ['temperature'], words: DEGREES },
  ],
  [
    new RegExp(`(?:多少|几)个?(?:[名位人]|${PEOPLE_COUNTED}|${POST})`, 'u'),
    { sort: 'count', dimensions: ['count', 'number'], units: PEOPLE, words: SHARE_OF_PEOPLE },
  ],
  [
    new RegExp(`(?:多少|(?<![哪这那])几)(?<classifier>[${COUNTED}])|几比几`, 'u'),
    { sort: 'count', dimensions: ['count', 'number'] },
  ],
  [
    new RegExp(`(?:多少|(?<![哪这那好近前头后首数]|最[后近]|过去)几)(?<measure>${MEASURES})`, 'u'),
    { sort: 'count', dimensions: ['count', 'number'] },
  ],
  [
    /多少|多大|(?<![哪这那好近前头后首数]|最[后近]|过去)几(?=\p{Script=Han})/u,
    { sort: 'figure', dimensions: 'any' },
  ],
  [
    new RegExp(`哪一?几?[位名个]?(?:${PERSON})(?<!位(?=[于置在]))`, 'u'),
    { sort: 'name', entities: ['person'] },
  ],
  [
    new RegExp(
      `(?:${POST}|${CALLING})(?:现在|目前|如今|到底|究竟)?(?:是|叫|由)(?:谁|哪位|何人|什么人)|(?:谁|哪位)(?:现在|目前|如今)?(?:是|任|担任|当).{0,12}?(?:${POST}|${CALLING})`,
      'u',
    ),
    { sort: 'name', entities: ['person', 'organization'], words: SOMEBODY },
  ],
  [
    new RegExp(
      `(?:谁|什么人|何人|哪位).{0,6}(?:${MAKES})|(?:${MAKES})(?:了|人|者)?的?(?:是|由)?(?:谁|什么人|何人|哪位)`,
      'u',
    ),
    { sort: 'name', entities: ['person', 'organization'], words: SOMEBODY },
  ],
  [
    /(?:怎么|如何|怎样)(?:投票|表决|投的票)|(?:投票|表决)(?:的)?结果/u,
    { sort: 'anybody', entities: [], words: VOTED },
  ],
  [/谁家(?![人里的长])/u, { sort: 'name', entities: ['organization'], words: CALLED_BY_KIND }],
  [/谁|什么人|何人/u, { sort: 'anybody', entities: ['person', 'organization'] }],
  [
    /哪[些几]?一?[家所个间]?(?:大学|学校|学院|高校|院校)/u,
    { sort: 'name', entities: ['organization'], named: UNIVERSITY, written: SCHOOL },
  ],
  [/哪[些几]?一?[家个间]?银行/u, { sort: 'name', entities: ['organization'], named: BANK }],
  [/哪[些几]?一?[家所个间]?医院/u, { sort: 'name', entities: ['organization'], named: HOSPITAL }],
  [
    new RegExp(`哪[些几]?一?[家所个间支]?(?:${ORGANIZATION})|哪[一几]?家`, 'u'),
    { sort: 'name', entities: ['organization'], words: CALLED_BY_KIND },
  ],
  // What sort of body it is answers as well: `由什么机构管理`.
  [
    /什么(?:公司|机构|单位|组织)/u,
    { sort: 'anybody', entities: ['organization', 'person'], words: CALLED_BODY },
  ],
  [/哪[些几]?一?个?(?:国家|国)/u, { sort: 'name', entities: ['place'], isCountry: true, written: STATE }],
  [
    /哪[些几]?一?[个座]?(?:城市|省份?|县市?|镇|村|州|岛|港口?|街)/u,
    { sort: 'name', entities: ['place'], isCountry: false, words: LOCAL_PLACE, written: WRITTEN_PLACE },
  ],
  [
    new RegExp(`哪[些几]?一?[个座]?(?:${PLACE})|哪里|哪儿|何地|何处|什么地方|什么国家`, 'u'),
    { sort: 'anybody', entities: ['place', 'organization'] },
  ],
  [
    new RegExp(`(?:${POST}|${RELATION}|${CALLING}|${BY_WHAT_THEY_ARE})${NAMED}`, 'u'),
    { sort: 'name', entities: ['person'] },
  ],
  [
    new RegExp(`(?:${ORGANIZATION}|${BODY})${NAMED}`, 'u'),
    { sort: 'name', entities: ['organization'], words: QUOTED },
  ],
  [
    /什么名字|名字是什么|名称是什么/u,
    {
      sort: 'name',
      entities: ['person', 'organization', 'place', 'work'],
      words: QUOTED,
      written: CALLED_SO,
    },
  ],
  [
    /叫(?:做|作)?什么/u,
    {
      sort: 'anybody',
      entities: ['person', 'organization', 'place', 'work'],
      words: QUOTED,
      written: CALLED_SO,
    },
  ],
];
