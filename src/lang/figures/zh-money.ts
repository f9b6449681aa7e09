/** What says in Chinese that a number is money where no word for it follows. Simplified characters, for folded text. */

/** What may stand between what is paid and the number: bounds, how much it came to. */
const LINK =
  '(?:另外?有?|初步|估计|估|约|大约|大概|差不多|近|将近|接近|超过?|逾|过|破|突破|不到|不足|不过|不超过|至少|最[高低多少]|平均|单[日周月]最高|合计|总计|一?共|累计|同比|高[达至]|多达|仅|只有?|才|就|也|还|都|均|已|将|为|是|有|达到?|[要得]花?|[增升降涨跌减回][至到]|[去今前明]年|全年|上半年|下半年|首[日周]|了|到|[高低]见|[在从由]){0,4}';

const SUMS =
  '(?:[均总单房租售标原现时叫出开身底天]价|价[格钱款位]|报价|要价|造价|定价|呎价|楼价|挂牌价|成交价|入场费|[房月年]租|租金|月供|首付|现金|[年月日时周底]薪|薪[资水]|工资|奖金|营[收业]额?|营业?收入|收入|销售额|成交额|交易额|营业额|贸易额|进出口额|票房|毛利润?|净?利润|净?亏损|盈余|市值|估值|融资额?|募资|投资额?|成本|预算|经费|拨款|补[贴助]|津贴|罚[款金]|债务|负债|欠款|贷款|存款|余额|捐款|善款|学费|[车运花保电水油税会]费|花费|开支|支出|费用|产值|资产|赔偿金?|押金|定金|彩金|悬红|悬赏|身家|积蓄|涉案金额|金额|[农财]损|损失|(?:基金|资产|贷款|信贷|市场)规模|(?:两市|股市|主板|大市|港股)成交)';
const PAYS =
  '(?:净?亏掉?|净?赚|花掉?|耗资|斥资|罚|欠下?|捐出?|集资|众筹|筹得|筹集|募得|入账|进账|拍出|拍得|投入|贴补?|倒贴|套现|豪掷|狂赚|借|挣|[减加降涨]价|缩量|砸下?|净(?:买入|卖出|流[入出])|[买卖]超|(?:可|最多|最高)?获[赔奖批得])';

/** Before a number in 万 or 亿. */
export const ZH_MONEY_BEFORE = new RegExp(`(?:${SUMS}|${PAYS})${LINK}$`, 'u');

/** Before any number: what one of something costs, what is paid for a month. */
export const ZH_PRICE_BEFORE = new RegExp(
  `(?:(?:挣|赚|月入|日入|借|欠|要价|开价)[了到下]?${LINK}|[一每](?:碗|份|公?斤|张|件|晚|间|瓶|杯|盒|套|平米?|平方米|坪|束|盘|只|条|串|位|顿|餐|辆|台)(?:大?约|大概|才|只要|只|就?要|得|也要|卖到?|收|涨到|起码|不到|至少|平均){0,2}|(?:[月年时]薪|工资|[房月]租|租金|票价|单价|售价|标价|房价|车费|学费|月供)${LINK})$`,
  'u',
);

const SOLD = '买[进入下]|易手|成交|[售卖沽]出|[脱转]手|承接|购入|[中夺]标';

/** What follows a sum that is told to its end. */
export const ZH_ENDS_AMOUNT = new RegExp(
  `^(?:$|(?:建|设立|收购|用于|成立|修[建复]|打造|扶持|支持|资助|兴建|扩建|装修|帮助|入股|拿下|${SOLD})|[,。;:、!?)”」』]|左右|上下|以[上下内]|的[,。;]?$)`,
);

/** Behind a number with 以 before it: what is bought or sold for it. */
export const ZH_SOLD_FOR = new RegExp(`^(?:${SOLD})`);

/** Money of other countries, by its name. */
export const ZH_FOREIGN_MONEY =
  /美元|美金|欧元|英镑|日元|日圆|韩元|港元|港币|新台币|台币|澳元|加元|新元|瑞郎|卢布|卢比|泰铢/g;

/** 元 that is no other country's. */
export const ZH_YUAN = /(?<=[\d万亿千百十两三四五六七八九])元(?!旦|素|件|气|首|老|年|宵|凶|帅)|人民币/;
