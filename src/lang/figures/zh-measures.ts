/** What a Chinese question for a number asks to be measured. Matched on folded text. */
import type { Dimension } from '../../model.js';
import { PEOPLE } from '../questions/asked-words.js';
import type { LikelyMeasure } from './likely-measure.js';

/** What a question that matches asks for; the first that matches counts. */
export const zhMeasures: readonly (readonly [RegExp, readonly Dimension[]])[] = [
  [/几岁|多少岁|多大(?:年纪|岁数|年龄)|年龄(?:是|有)?多/u, ['duration', 'number']],
  [
    /多少钱|几(?:块|元)|多少(?:美元|元|欧元|日元|资金|费用|经费)|花(?:了|费|掉)?(?:了)?多少|(?:投入|投资|耗资|斥资|融资|募资|罚款|赔偿|拨款|支出|亏损|盈利|赚|卖|售)了?多少(?![人年台辆件名位家个]|\p{Script=Han}{2})|多贵|造价|售价|票价|单价|价格|成本/u,
    ['money'],
  ],
  [/多久|多长时间|(?:几|多少)(?:个)?(?:年|月|天|周|星期|小时|分钟|世纪)|历时|为期|时长/u, ['duration']],
  [
    /百分之(?:几|多少)|几成|占比|比例|份额|百分比|占.{0,10}多少/u,
    ['percent', 'percentage-point', 'fraction'],
  ],
  [/增长率|增幅|涨幅|降幅|跌幅/u, ['percent', 'percentage-point', 'fraction', 'multiple']],
  [/(?:多少|几)倍/u, ['multiple']],
  [/多(?:大)?面积|面积(?:是|有|为)?多(?:少|大)|占地/u, ['area']],
  [/多(?:长|远|高|深|宽|厚)|长度|距离|高度|海拔|深度/u, ['length']],
  [/多重|重量/u, ['mass']],
  [/多快|时速|速度/u, ['speed']],
  [/多少度|气温|温度/u, ['temperature']],
  [
    /(?:多少|几)(?:个|名|位|人|家|台|辆|架|艘|座|条|件|片|块|张|只|头|棵|所|种|次|份|本|户|套)/u,
    ['count', 'number'],
  ],
];

/** What such a thing is given in, most likely; the first that matches counts. */
export const zhLikelyMeasures: readonly LikelyMeasure[] = [
  {
    noun: /(?:利润?|税|债|回报|收益|报酬|亏损|费用|投资|资产|成本)率(?=$|[是有为达多,?？])/u,
    dimensions: ['percent', 'percentage-point', 'fraction'],
  },
  {
    noun: /[费价薪资]$|费用|补贴|补助|津贴|工资|薪水|薪酬|起薪|月薪|年薪|奖金|罚款|罚金|赎金|赔偿|补偿|债务?|负债|欠款|贷款|借款|利润|盈利|亏损|损失|毛利|收入|支出|开销|资金|投入|投资|捐款|拨款|税|押金|租金|保费|估价|经费|资产|预算|市值|估值|开支|营收|营业额|销售额|净利|票房|合同金?额?|订单金?额?|目标价|融资/u,
    dimensions: ['money'],
  },
  {
    noun: /[率]$|持股|股权|占比|比重|投票率|份额|折扣|利率|跌幅|涨幅|误差/u,
    dimensions: ['percent', 'percentage-point', 'fraction'],
  },
  { noun: /年龄|岁数/u, dimensions: ['duration'] },
  { noun: /时间|期限|工期|周期|寿命|时长/u, dimensions: ['duration'] },
  {
    noun: /员工|职工|工人|人手|人员|人数|人口|人次|乘客|旅客|游客|观众|客流|载客|骑手|学生|居民|用户|会员|伤亡|死者|伤者|志愿者|雇员/u,
    dimensions: ['count', 'number'],
    unit: PEOPLE,
  },
  {
    noun: /产能|产量|处理量|排放量?|泄漏量?|吨位|载重/u,
    dimensions: ['mass', 'volume', 'energy', 'power', 'count'],
  },
];

/** Nouns that say what kind of number is wanted, and nothing of what it is of. */
export const zhMeasureNouns =
  /价格|价钱|售价|单价|造价|成本|费用|花费|占比|比例|比重|份额|百分比|重量|长度|高度|距离|时长|速度|面积|数量|数目|总数|多少/gu;

/** Words that say no more than that something is measured, and those that may stand beside them. */
export const zhMeasureTopics =
  /金额|金钱|钱款|款项|价格|价钱|价位|售价|单价|造价|定价|成本|费用|花费|开销|开支|数额|数字|数值|数据|数量|数目|总数|总额|货币|占比|比例|比重|份额|百分比|重量|质量|长度|高度|深度|宽度|距离|面积|体积|容积|大小|速度|温度|时长|时间|能量|功率|多少|所有|全部|各种|哪些|一切|什么|[钱价的有]/gu;

/** Words that only ask for the number, whatever is measured. */
export const zhAsking =
  /(?:总共|一共|到底|究竟|大概)?(?:花费?|用|耗|需要?|要|有|是)?(?:了|掉)?(?:多少(?:钱|美元|元|年|个月|天)?|多久|多长时间|百分之几|几成|多[长远高深宽厚重快贵大])|[?？吗呢]/gu;
