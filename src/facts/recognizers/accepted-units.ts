/** Whether words after a numeral are the unit they look like. */
import { EN_WARMTH } from '../../lang/figures/en-quantities.js';
import { compare } from '../../units/decimal.js';
import type { UnitMatch } from '../../units/index.js';
import type { KnownUnit } from '../../units/unit.js';
import { isLabel } from './not-figures.js';
import type { Numeral } from './numeral.js';

/** What makes a measure word part of another word: `5条件`, `三部门`. */
const NOT_CLASSIFIER =
  /^(?:个(?:体|性|别|案)|名(?:义|单|牌|字|声|额|誉|气|片|列|城|校|将)|位(?:置|数|居|列|于|移|元)|家(?:长|具|电|园|乡|属|里|中|用)|人(?:民|工|类|才|均|生|物|们|格|力|事|道|体|权|行)|台(?:湾|北|积|海|风(?![机电扇冷镐炮])|上|阶|独|州)|条(?:件|例|约|款)|次(?:序|要|日|年|元|级|贷|方)|款(?:项|式)|种(?:子|植|族|群)|类(?:似|型|别)|份(?:额|量)|部(?:门|分|长|队|委|署|落|件|级|曲)|集(?:团|中|合|成|资|体|群|装|邮|结)|首(?:都|次|席|先|脑|批|个|要|相|位|尔)|组(?:织|成|合|建|装|长)|套(?:餐|现|利)|批(?:评|准|发|次|判)|场(?:所|地|馆|景|面|合|外)|轮(?:胎|流|船|值|换|椅)|字(?:节|母|幕|符|眼|样|典)|层(?:次|面|级|出)|股(?:份|权|市|票|价|民|息|指)|局(?:势|面|部|长|限|域)|对(?:于|外|内|方|手|象|策|话|称|接|待|应|付|决|阵|齐|抗|立|华|美|俄|日|我|此|其)|双(?:方|边|向|重|语|手|休|碳|十)|排(?:名|放|除|序|队|行|量|在|查|水|污|列)|门(?:户|口|店|票|诊|外|前)|道(?:路|德|理|歉|具|教|琼)|处(?:理|于|罚|在|境|长|分|女|置|方)|起(?:来|步|源|草|诉|初|码|到|重|飞|点|伏|义|因|火|跌)|例(?:如|外|子|行)|单(?:位|独|一|个|纯|价|方|人|身|元|片|日|月|机|品|季)|片(?:面|段|刻|区|中|子)|根(?:本|据|源)|国(?:家|内|际|会|民|务|集团|演|产|有|防|外|庆|债|企|资|语)|省(?:级|长|钱|电|油|略|去)|县(?:级|长|委|城)|村(?:民|庄|委)|镇(?:压|定|长)|分(?:之|贝|为|成|别|析|红|行|公|局|部|会|布|配|享|散|支|子|钱|裂|歧|明)|点(?:燃|击|评|名|亮|火|头|心|缀|赞|对|球)|代(?:表|理|替|价|码|言|工|际|购)|平(?:均|台|衡|方|静|稳|等|米|安|民|局)|球(?:队|员|场|迷|赛|衣|门)|包(?:括|含|围|装|裹|容)|节(?:目|日|约|省|能|奏|点)|页(?:面|岩)|版(?:本|权|图|面)|段(?:落|时)|笔(?:记|者|下)|站(?:在|点|台|长|立)|班(?:级|主|长|子)|尾(?:声|盘|气)|封(?:锁|闭|面|控)|剂(?:量)|弹(?:药|性)|盘(?:中|点|活|整)|步(?:骤|伐|入|行|走|枪|兵|调|履)|发(?:展|现|布|生|出|行|电|射|言|达|起|明|病|放|动|挥|表|改|售|货|卡|家)|圈(?:子|内|外)|桌(?:子|面|上|游)|列(?:[车為为入举出席强表宁支阵传岛]|和浩))/;

/** `其中三成为学生`, not `三者成为` */
const SHARE_BEFORE = /(?:其中|[约近逾超有]|超过|不到|不足)$/;
/** Measure words that need a sign of their own beside them. */
const SCORES = /^(?:金|银|铜|胜|负|平)(?=\s?(?:\d|[一二三四五六七八九十零][金银铜胜负平]|[,、。;和及]|$))/;
const WARMTH =
  /气温|温度|高温|低温|零下|零上|体温|升温|降温|摄氏|华氏|气候|变暖|最高温|水温|炎热|℃|寒[流潮冷]|冷空气|热浪|回暖|冰点|结冰|[飘降积]雪|气象|体感|酷热|闷热|发烧|[烧热]到|退烧/;
const DISTANCE_AFTER_LI =
  /^里(?:地|长|路|外|的|远|之外|开外|宽|处|左右|多[路地远]|有?余|以[内外上下]|时[^,。]{0,4}[才就便即被]|[,。;、)]|$)/;
/** `四周` is all around, but where it is told how long something takes. */
const WEEKS_BEFORE =
  /(?:[了等近约逾过足满]|连续|为期|长达|历时|耗时|持续|超过|不到|将近|大约|整整|未来|[前后]|至少|最多)$/;
const WEEKS_AFTER =
  /^周(?:[后内前多](?![是为都])|时间|之[后内前]|以[上内后来]|左右|的?(?:时间|假|课程|训练|治疗))/;
const MULTIPLE_AFTER =
  /^ (?:as|more|larger|bigger|higher|greater|faster|its|the|that|their|what|his|her|our|less|smaller|lower|cheaper|better|a|an|longer|stronger|heavier|over|earnings|sales|revenue|[a-z]+er than)\b/;
const MUCH_SINGLE = /^[a-zA-ZµμÅ]{1,2}$/;

/** Whether the words after the numeral are that unit here: `5条` is, `5条件` is not. */
export function isAcceptedUnit(
  text: string,
  folded: string,
  numeral: Numeral,
  { unit, start, end, isSymbol }: UnitMatch,
  gap: number,
  hasCurrency: boolean,
): boolean {
  const name = folded.slice(start, end);
  const after = folded.slice(end, end + 12);
  if (isSymbol && MUCH_SINGLE.test(text.slice(start, end))) {
    if (hasCurrency || gap > 1 || (gap === 1 && name.length === 1 && !/^(?:[\s,.;)。,、]|$)/.test(after)))
      return false;
    if (name === 's' && folded.slice(start - 1, end) === '0s') return false;
    if (name === 'x') return !/^\d/.test(after) && gap === 0;
    if (name === 'p') return gap === 0 && STERLING.test(folded);
    if (name === 'c')
      return gap === 0 && EN_WARMTH.test(folded.slice(Math.max(0, numeral.start - 90), end + 60));
  }
  if (/\p{Script=Han}/u.test(name)) return isAcceptedChinese(folded, numeral, unit, start, end);
  if (unit.dimension === 'count' && isLabel(text, folded, numeral)) return false;
  if (name === 'time' || name === 'mach' || name === 'x') return false;
  if (
    name === 'second' &&
    folded[start - 1] === '-' &&
    /ty$/.test(folded.slice(numeral.start, numeral.end)) &&
    !/\b(?:an?|each|every) $/.test(folded.slice(Math.max(0, numeral.start - 6), numeral.start))
  )
    return false;
  if (
    name === 'second' &&
    !/^one|^1$/.test(folded.slice(numeral.start, numeral.end)) &&
    gap > 0 &&
    folded[start - 1] !== '-'
  )
    return false;
  if (name === 'times')
    return numeral.low.includes('.') || numeral.low !== numeral.high || MULTIPLE_AFTER.test(after);
  if (name === 'won' || name === 'real' || name === 'rand' || name === 'dong')
    return compare(numeral.low, '100') >= 0;
  if (name === 'quarters' || name === 'quarter')
    return (
      !numeral.isWord ||
      /consecutive|straight|successive/.test(folded.slice(numeral.end, start)) ||
      !/^ (?:of|the)\b/.test(after)
    );
  if ((name === 'pound' || name === 'pounds') && isSterling(folded, numeral)) return true;
  if (name === 'degrees' || name === 'degree')
    return (
      !/^ (?:from|in|at|of (?:freedom|separation))\b/.test(after) &&
      EN_WARMTH.test(folded.slice(Math.max(0, numeral.start - 60), end + 24))
    );
  return !(
    name.startsWith('dollar') &&
    /(?:^|\b(?:in|constant|current|real) )(?:19|20)\d\d$/.test(
      folded.slice(Math.max(0, numeral.start - 9), numeral.end),
    )
  );
}

/** What shows that a text counts its pounds in money: a sign of it, what pounds are paid for, or how they are paid. */
const STERLING =
  /£|sterling|\bbritish\b|\bbritain\b|\buk\b|london|\bpence\b|\b\d+\.\d\d pounds\b|\bpounds (?:a|per) (?:year|month|week|ticket|head|trip|visit|share|night)\b|\b(?:cost(?:s|ing)?|pa(?:y|ys|id|ying)|spen[dt]|lend|lent|owe[sd]?|earn(?:s|ed)?|raised|fined|fares?|fees?|price[ds]?|sold for|worth|grants?|subsid(?:y|ies|ised)|loans?|debts?|salar(?:y|ies)|wages?|losses|loses|budget) (?:[a-z]+ ){0,5}(?:[\d,.]+|(?:a |two |three |four |five |six |seven |eight |nine |ten )?(?:hundred|thousand)) pounds\b/;

/** Whether pounds are money here. */
export function isSterling(folded: string, { scale }: Numeral): boolean {
  return scale !== undefined && compare(scale, '100000') > 0 ? true : STERLING.test(folded);
}

function isAcceptedChinese(
  folded: string,
  numeral: Numeral,
  unit: KnownUnit,
  start: number,
  end: number,
): boolean {
  const name = folded.slice(start, end);
  const after = folded.slice(start, start + 6);
  const value = numeral.low;
  if (unit.dimension === 'count') {
    if (/^[金银铜胜负平]$/.test(name)) return SCORES.test(after);
    if (
      /^[栋幢座]$/.test(name) &&
      /\d(?:号院?|弄|巷)$/.test(folded.slice(Math.max(0, numeral.start - 4), numeral.start))
    )
      return false;
    if (name === '点') return !numeral.isWord && compare(value, '100') >= 0;
    if (name === '面' || name === '把') return HANDLED.test(after);
    if (numeral.low.includes('.') && numeral.scale === undefined && /^[章节条款项页届层集篇期]$/.test(name))
      return false;
    if (name === '分' && numeral.isWord && /^[一二三四五六七八九十]分/.test(folded.slice(start - 1, end)))
      return false;
    return !(name.length === 1 && NOT_CLASSIFIER.test(after));
  }
  switch (name) {
    case '度':
      return (
        (WARMTH.test(folded.slice(Math.max(0, numeral.start - 40), end + 12)) ||
          isElectric(folded, numeral.start, numeral.end)) &&
        !/^度(?:假|过|数|日)/.test(after)
      );
    case '里':
      return DISTANCE_AFTER_LI.test(after) && folded[numeral.start - 1] !== '英';
    case '里地':
      return true;
    case '两':
      return !numeral.isWord
        ? !/^两(?:国|岸|年|家|个|地|会|名|人)/.test(after)
        : folded[numeral.start - 1] === '斤' ||
            /^两(?:重|银|黄金|白银|酒|肉|茶|米|饭|以[上下内]|[,。;、)]|$)/.test(after);
    case '担':
    case '载':
    case '焦':
    case '卡':
      return (
        !numeral.isWord &&
        !/^(?:担(?:任|心|保|当)|载(?:人|货|客|重)|卡(?:车|片|通|塔)|焦(?:点|虑))/.test(after)
      );
    case '周':
      return (
        !/^周(?:边|围|六|日|末|[一二三四五]|刊|长|转|岁)/.test(after) &&
        (folded.slice(numeral.start, numeral.end) !== '四' ||
          WEEKS_BEFORE.test(folded.slice(Math.max(0, numeral.start - 2), numeral.start)) ||
          WEEKS_AFTER.test(after))
      );
    case '块':
      return (
        !COUNTED_IN_PIECES.test(folded.slice(start, start + 12)) &&
        (!numeral.isWord ||
          /^块(?:钱|[,。;、吧呢啊呀了]|左右|上下|以[上下内]|出头|$|[一二三四五六七八九]|\d)/.test(after))
      );
    case '角':
    case '毛':
      // `八角三颗`: a spice.
      if (
        numeral.isWord &&
        /^角\s?(?:\d+(?:\.\d+)?[颗粒个枚只克g]|[\d一二三四五六七八九十]+[层檐级重面柱])/.test(after)
      )
        return false;
      return (
        /^[角毛](?:钱|[,。;、]|$|[一二三四五六七八九\d])/.test(after) ||
        /[元块]$/.test(folded.slice(0, numeral.start).slice(-1))
      );
    case '年':
      return !/^年(?:级|代|度|龄|轻|产|薪|终|底|初|画|货|夜|会|报)/.test(after);
    case '天':
      return !/^天(?:然|津|空|下|气|体|文|际|猫)/.test(after);
    case '成':
      return (
        (!after.startsWith('成为') ||
          SHARE_BEFORE.test(folded.slice(Math.max(0, numeral.start - 2), numeral.start))) &&
        !/^成(?:功|立|员|本|果|长|都|就|人(?!家)|年|熟|分|不变|交|品|套|绩)/.test(after) &&
        compare(value, '10') <= 0
      );
    case '克':
      return !/^克(?:服|隆|里|朗|制|扣)/.test(after);
    case '米':
      return !/^米(?:兰|饭|其|色|粉|线|德|尔)/.test(after);
    case '升':
      return !/^升(?:级|[至到](?![\d.一二两三四五六七八九十百千万]+[毫公厘]?升)|值|高|温|息|幅|学)/.test(
        after,
      );
    case '分钱':
      return true;
    case '码':
      return !/^码(?:头|的)/.test(after);
    case '元':
    case '圆':
      return !/^(?:元(?:首|素|旦|化|论|件|宵|朝|老|月|代|年|方程|一次|二次)|圆(?:满|形|桌))/.test(after);
    case '桶':
      return true;
    case '倍':
      return !/^倍(?:增|感|受|速)/.test(after) || !numeral.isWord;
    default:
      return true;
  }
}

/** What 面 and 把 count: with other words behind them they are no measure words. */
const HANDLED =
  /^(?:面(?:[^,。;]{0,4}[旗墙镜鼓锣盾]|奖牌|金牌|银牌|铜牌|[,。;、]|$)|把(?:[^,。;]{0,3}[椅刀枪伞锁尺琴梳扇弓剑叉斧锤]|钥匙|火|[,。;、]|$))/;

/** 块 before what comes in pieces is no money: `500块太阳能板`. */
const COUNTED_IN_PIECES =
  /^块(?!钱)(?:[^,。;、的\d买换吃给送租交付]{0,6}(?:[田碑匾砖瓦屏牌表玉糖饼冰毯板卡片砚]|石[块头碑]|宝石|岩石|化石|陨石|巧克力|蛋糕|面包|豆腐|肥皂|香皂|硬盘|电池|玻璃|拼图|积木|木头|墓地|土地|区域|地皮|草坪|草地|菜地|绿地|空地|林地|湿地|场地|骨头|骨骼|矿石|布料|手帕|毛巾|电路|甲骨|残骸|碎片|金属|牛排))/;

/** Whether 度 is a kilowatt-hour: `发电量为380亿度`. */
export function isElectric(folded: string, start: number, end: number): boolean {
  return (
    folded[end] === '度' &&
    /电[^,。;]{0,10}$|(?:用电|电[价费力])[^。]{0,30}$/.test(folded.slice(Math.max(0, start - 34), start))
  );
}
