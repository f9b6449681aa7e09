/** Chinese words for things that stand in a word for what is done with them: `利率` in `降息`. Simplified. */
import { readRows } from '../meaning/meanings.js';

const ROWS = `
利率 加息 降息 升息 减息
利息 付息 计息
工资 加薪 涨薪 降薪 减薪 调薪 欠薪
薪资 加薪 涨薪 降薪 减薪 调薪 欠薪
薪酬 加薪 涨薪 降薪 减薪 调薪
价格 涨价 降价 提价 减价 调价 加价
票价 涨价 降价 提价 减价 调价
税率 加税 减税 增税 降税
税 加税 减税 增税 降税 免税 征税
税收 加税 减税 增税 降税
关税 加税 减税 加征 征税
员工 裁员 减员 扩招
雇员 裁员 减员
人员 裁员 减员
产量 增产 减产 停产
产能 扩产 减产
收入 增收 减收 创收
房租 涨租 减租 降租
租金 涨租 减租 降租 减免租
股份 增持 减持 入股 持股
持股 增持 减持
贷款 放贷 还贷 借贷 房贷 车贷
债务 还债 偿债 举债 负债
排放 减排 零排
能耗 节能
库存 去库存 补库 清库存
成本 降本
运力 增班 减班
机组 扩机
汇率 升值 贬值
资金 注资 增资 融资 集资 出资 拨款
股票 停牌 复牌
罚款 被罚 处罚 罚没
灾民 受灾 救灾
居民 户籍
`;

/** What stands in the words for what is done with it, by its word. */
export const zhKinds: ReadonlyMap<string, readonly string[]> = new Map(
  readRows(ROWS).flatMap(([thing, ...deeds]) => (thing === undefined ? [] : [[thing, deeds] as const])),
);
