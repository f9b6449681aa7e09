/** What things are like, how much and when, as it is said and as it is written; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const qualities = readRows(`
cheap inexpensive affordable bargain low budget reasonable discount half 便宜 廉价 低价 实惠 划算 平价 半价 优惠 低廉
dear expensive costly pricey dearer premium high steep 贵 昂贵 高价 价高 涨价 高昂 天价 溢价
free gratis complimentary nothing waived 免费 不要钱 不收费 白送 无偿 义务
rich wealthy affluent prosperous 有钱 富 富裕 富有 富人
poor needy deprived impoverished hardship welfare 穷 贫困 贫穷 困难 低保 低保户 特困 低收入
big large huge giant enormous vast great 大 巨大 庞大 大型 特大 宽大
small little tiny minor compact 小 细小 微小 小型 迷你
long lengthy length distance far 长 长度 远 距离 漫长
short brief low close 短 短暂 矮 近
high tall height lofty elevated 高 高度 高大 海拔
wide broad width breadth 宽 宽度 宽阔
narrow tight cramped crowded 窄 狭窄 挤 拥挤
deep depth profound 深 深度 深处
thick dense heavy solid 厚 浓 粗 密 稠
thin slim fine light 薄 细 瘦 稀
heavy weighty weight 重 沉重 沉
fast quick rapid swift speedy pace 快 迅速 高速 速度 飞快
slow sluggish gradual 慢 缓慢 迟缓 慢慢
hot heat warm temperature degrees 热 炎热 高温 温度 烫 气温
cold chilly freezing icy cool frost 冷 寒冷 凉 低温 冰冷
wet damp humid rainy rain 湿 潮湿 下雨 雨
dry arid parched drought 干 干燥 干旱
clean pure tidy fresh clear 干净 清洁 纯净 清澈 卫生
dirty filthy polluted contaminated foul rusty stain 脏 污染 浑浊 肮脏 污 铁锈 水垢
quiet silent calm peaceful still hush 安静 静 平静 宁静 无声
loud noisy deafening shrill 吵 响 吵闹 嘈杂 大声
dark dim black gloomy 黑 暗 昏暗
bright light shiny sunny 亮 明亮 光 光亮
new modern recent fresh latest brand 新 新型 崭新 最新 新式
old ancient aged historic worn former 老 旧 古老 老旧 陈旧 从前
strong sturdy tough robust durable 强 结实 坚固 牢固 耐用 坚强
weak fragile feeble frail vulnerable 弱 脆弱 虚弱 薄弱
safe secure harmless protected 安全 保险 平安 稳妥
dangerous risky unsafe hazardous harmful 危险 有害 不安全 冒险
easy simple straightforward effortless 容易 简单 好办 不难 轻松
hard difficult tough tricky challenging 难 困难 不容易 艰难 棘手
important key crucial vital main essential significant critical 重要 关键 要紧 主要 首要 核心
useful handy practical effective helpful 有用 管用 实用 有效 见效
useless pointless vain ineffective worthless futile 没用 无用 白费 徒劳 无效
right correct accurate true proper 对 正确 准确 没错 真
wrong mistaken incorrect false error flawed 错 错误 不对 有误 弄错
strange odd weird unusual peculiar 怪 奇怪 怪怪 古怪 反常 异常
normal usual ordinary typical regular conventional 正常 平常 普通 通常 一般 常规 传统
rare scarce uncommon seldom rarely unusual 少见 罕见 稀有 难得 很少 稀缺
common widespread frequent prevalent 常见 普遍 多见 频繁
popular favourite demand hit welcome sought 受欢迎 热门 流行 抢手 旺盛 走俏 紧俏
famous known renowned celebrated 有名 出名 著名 知名
happy glad pleased content satisfied delighted 高兴 开心 满意 快乐 满足
sad unhappy grief sorrow upset 难过 伤心 悲伤 伤感
angry furious cross mad annoyed 生气 愤怒 恼火 火大
tired exhausted weary fatigue worn 累 疲劳 疲惫 劳累 吃不消
lonely alone solitary single isolated living 孤独 独居 一个人 单独 孤单 独自 冷清 太静
hungry starving famine appetite 饿 饥饿 没饭吃
fair just equal impartial unfair unjust 公平 公正 不公 不公平 平等
honest sincere frank truthful 诚实 老实 坦诚 真诚
careful cautious wary prudent guarded sceptical 小心 谨慎 慎重 当心 保守
optimistic hopeful confident upbeat 乐观 看好 有信心 有希望
pessimistic gloomy doubtful bleak 悲观 不看好 不乐观 看衰
secret hidden anonymous unnamed undisclosed named 匿名 不愿具名 不公开 秘密
public open official general 公开 公共 大众 官方
private personal own individual family 私人 个人 自己 自家 民营 私营
local nearby native domestic home 本地 当地 附近 本土 国内 家门口
foreign overseas abroad international imported 外国 国外 海外 境外 进口 国际
national nationwide countrywide state 全国 国家 举国 国立
same identical equal alike similar 一样 相同 同样 一致 相似 差不多
different various distinct unlike differ 不同 不一样 差异 各异 区别
first initial earliest original debut pioneer 第一 首 最早 首次 头 率先 首家 第一家
last final latest ultimate end closing 最后 末 最终 末尾 最近
most majority largest main mainly biggest 最多 多数 大多 大部分 大半
half fifty halve midway 一半 半 五成 对半 过半
third quarter fifth tenth fraction 三分之一 四分之一 成 几成
double twice twofold twin 两倍 翻倍 翻番 一倍
percent percentage share proportion rate cent 百分之 比例 占比 成 份额 比率 几成
total sum overall altogether combined aggregate 总共 一共 合计 总计 共 总数 总额
average mean typical median 平均 均 人均 户均 均价
more extra additional further another added 更多 额外 再 另外 多出 增加
less fewer lower under below 更少 少于 低于 不到 不足
enough sufficient adequate ample 够 足够 充足 足以
too excessive over excess 太 过多 过度 超出
maximum most top upper limit ceiling cap 最多 上限 最高 极限 顶多 不得超过
minimum least lowest bottom floor 最少 至少 最低 下限 起码
about around roughly approximately nearly almost some 大约 约 左右 上下 将近 近
exactly precisely just sharp 正好 恰好 整 刚好
daily day everyday every 每天 每日 天天 一天 日均 日产
weekly week every 每周 每星期 一周 一星期
monthly month every 每月 每个月 一个月 月均
yearly annual annually year every 每年 一年 年度 全年 年均 一年里
hourly hour minute second 小时 分钟 钟头 秒 每小时
morning dawn sunrise early 早上 清晨 早晨 上午 一早
noon midday lunchtime 中午 正午 午间
afternoon midday 下午 午后
evening dusk sunset night 晚上 傍晚 夜里 晚间 夜间
today nowadays currently now present 今天 现在 如今 目前 眼下 当前 这些天
yesterday ago past previous former earlier once 昨天 以前 过去 从前 之前 此前 早先 曾经
tomorrow future next coming ahead upcoming 明天 以后 将来 未来 今后 明年 下一步
soon shortly immediately promptly before 很快 不久 马上 立刻 即将 随即
always constantly forever permanent continuous nonstop 一直 总是 永远 始终 不停 持续 长年
sometimes occasionally now 有时 偶尔 时而 间或
often frequently regularly repeatedly 经常 常常 屡次 频繁 时常 老是
never none not once 从不 从未 从来 没有过 不曾
again anew repeat another second 再 再次 又 重新 第二次
age old years aged birthday born 年龄 岁 年纪 岁数 多大 高龄 年长
eighty eighties octogenarian 八旬 八十 八十岁 八十多
seventy seventies septuagenarian 七旬 七十 七十岁 古稀
sixty sixties sexagenarian 六旬 六十 六十岁 花甲
ninety nineties nonagenarian 九旬 九十 九十岁
childhood young early upbringing 小时候 童年 从小 幼年 小的时候
decade ten years tens 十年 年代 几十年
century hundred years centuries 世纪 百年 一百年
duration long period time lasting term 多久 多长时间 时间 期限 为期 时长
deadline limit due date expiry by 期限 截止 底前 到期 最后期限 年底
beginning start outset first initially originally 当初 起初 起先 一开始 开头 最初 原先 原本 开始时
area region zone district part 地区 区域 地带 一带 地方 片区
size area acreage extent dimensions 面积 大小 规模 占地 多大 尺寸
distance far journey route kilometres miles 距离 路程 多远 里程 公里 全程
capacity volume output throughput scale 容量 产能 能力 规模 产量 处理量
speed pace rate velocity 速度 时速 快慢 速率
quality standard grade level 质量 品质 标准 水平 档次 合格
number count quantity amount many 数量 数目 个数 人数 多少 几
price cheapest dearest costs 多少钱 什么价 价钱 售价 卖多少
style type kind model version variety 款 型号 类型 种类 样式 品种
shape form pattern structure 形状 样子 外形 结构 造型
way method means approach technique how 方法 方式 办法 手段 途径 做法
purpose aim goal target objective 目的 目标 用意 用途 为的是
condition state situation circumstances 状况 情况 条件 状态 处境
rival opposite contrary against 相反 反而 反过来 对立
`);
