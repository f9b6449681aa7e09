/**
 * Words that turn what a sentence says when one stands in the place of the other, and that say nothing of each other
 * anywhere else: a first and a last may well be told of one thing. Rows of `one:other`, each with words alike; folded.
 */
export const exchanged: readonly (readonly [string, string])[] = `
first:last|second|final
higher:lower highest:lowest
more:fewer|less most:fewest|least
larger|bigger|greater:smaller largest|biggest|greatest:smallest
earlier:later earliest:latest
longer:shorter longest:shortest
older|elder:younger|newer oldest|eldest:youngest|newest
faster|quicker:slower fastest|quickest:slowest
better:worse best:worst stronger:weaker strongest:weakest
richer:poorer richest:poorest heavier:lighter cheaper:dearer
before:after above:below inside:outside
north|northern:south|southern east|eastern:west|western left:right
won|win|wins:lost|lose|loses open|opened:closed|shut
start|begin:end|finish|stop always:never all:no|none|some
maximum:minimum majority:minority internal:external public:private
men|male:women|female boys:girls
include:exclude allow|permit:ban|forbid
最早:最晚|最迟 早于:晚于 首次:末次 第一:第二|最后
之前|以前:之后|以后 前:后 上:下 内:外
左侧|左边|左岸:右侧|右边|右岸 东部|东侧|东岸|东面:西部|西侧|西岸|西面 南部|南侧|南岸|南面:北部|北侧|北岸|北面
高:低 大于:小于 多:少 长:短 快:慢 强:弱 早:晚 远:近 男:女 冷:热 胜:负|败 增:减 升:降 涨:跌
击败|战胜|打败:败给|负于|不敌 胜利:失败 成立:解散 加入:退出 开始:结束 开放:关闭 赞成:反对 允许|准许:禁止
公开:秘密 公立|公有|国有:私立|私有|私营 全部:部分 多数:少数 唯一:之一 直接:间接 主动:被动
`
  .trim()
  .split(/\s+/u)
  .flatMap((row) => {
    const [one = [], other = []] = row.split(':').map((side) => side.split('|'));
    return one.flatMap((a) => other.map((b) => [a, b] as const));
  });
