/** What is measured where a Chinese question asks 多少, 多久, 多远, and what such a measure looks like in a text. Folded. */
import type { AskedMeasures } from '../language.js';

const NUMBER = '[\\d〇零一二三四五六七八九十百千万亿两半几数]';

function numbered(units: string): RegExp {
  return new RegExp(`${NUMBER}[多余来]?(?:${units})`, 'u');
}

export const zhAskedMeasures: AskedMeasures = {
  money: {
    asked:
      /多少(?:钱|资金|经费|费用|元|美元|欧元|工资|薪水|利润|税)|(?:花|耗资|投资|投入|斥资|造价|售价|单价|价格|成本|市值|营收|收入|赔|赚|借|欠|罚|捐|出资|预算|卖|拿).{0,6}多少|多贵/u,
    given:
      /[\d〇零一二三四五六七八九十百千万亿两几数].{0,4}(?:元|块钱|毛钱|分钱|英镑|卢布|法郎|卢比|马克|人民币|港币|台币)|[$€£¥]\s?\d/u,
  },
  share: {
    asked:
      /占.{0,8}(?:多少|几)|比例|百分之几|几成|多少成|占比|几分之几|多大(?:比例|比重|份额)|[率量].{0,4}多少/u,
    given:
      /\d\s?[%％]|[一二三四五六七八九两\d]成|百分之|千分之|分之[一二三四五六七八九十]|一半|半数|过半|大半/u,
  },
  clock: { asked: /几点/u, given: /[\d一二三四五六七八九十两](?:点|时(?:整|许|\d)|:\d)/u },
  age: { asked: /几岁|多少岁|多大(?:年纪|岁数|年龄)|年龄/u, given: /岁|年仅|高龄/u },
  speed: { asked: /时速|速度|车速|多快/u, given: /时速|每小时|每秒|公里\/|马赫|节/u },
  frequency: {
    asked: /多久.{0,6}一次|隔多久|多长时间.{0,6}一次|频率|每.{1,4}几次/u,
    given: /每[周天日年月隔小星]|一次|两次|[\d三四五六七八九十]次|隔/u,
  },
  duration: {
    asked: /多久|多长时间|多少(?:年|个月|天|小时|分钟|周|日)|几(?:年|个月|天|小时|分钟|周|个星期)/u,
    given: numbered('年|个?月|天|日|周|个?星期|个?小时|分钟|秒|个?世纪|夜'),
  },
  distance: {
    asked: /多远|多高|多深|多宽|全长|(?<!人有)多长(?!时间)|多少(?:米|公里|里)|几(?:米|公里|里)|海拔/u,
    given: numbered('米|厘米|毫米|公里|千米|里|英里|英尺|尺|层'),
  },
  weight: {
    asked: /多重|多少(?:吨|公斤|斤|克)|几(?:吨|公斤|斤)|重量|体重/u,
    given: numbered('吨|公斤|千克|克|斤|磅'),
  },
};
