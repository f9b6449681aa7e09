/** What a Chinese question for a number asks to be measured. Matched on folded text. */
import type { Dimension } from '../model.js';

/** What a question that matches asks for; the first that matches counts. */
export const zhMeasures: readonly (readonly [RegExp, readonly Dimension[]])[] = [
  [
    /多少钱|几(?:块|元)|多少(?:美元|元|欧元|日元|资金|费用|经费)|花(?:了|费|掉)?(?:了)?多少|(?:投入|投资|耗资|斥资|融资|募资|罚款|赔偿|拨款|支出|亏损|盈利|赚|卖|售)了?多少(?!人|年|台|辆|件)|多贵|造价|售价|票价|单价|价格|成本|预算|营收|经费|市值|估值|开支/u,
    ['money'],
  ],
  [/多久|多长时间|(?:几|多少)(?:个)?(?:年|月|天|周|星期|小时|分钟|世纪)|历时|为期|时长/u, ['duration']],
  [
    /百分之(?:几|多少)|几成|占比|比例|份额|百分比|增长率|增幅|涨幅|降幅|占.{0,10}多少/u,
    ['percent', 'percentage-point', 'fraction'],
  ],
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

/** Words that only ask for the number, whatever is measured. */
export const zhAsking =
  /(?:总共|一共|到底|究竟|大概)?(?:花费?|用|耗|需要?|要|有|是)?(?:了|掉)?(?:多少(?:钱|美元|元|年|个月|天)?|多久|多长时间|百分之几|几成|多[长远高深宽厚重快贵大])|[?？吗呢]/gu;
