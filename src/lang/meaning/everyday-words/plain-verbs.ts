/** Chinese verbs of one character, as people say them (关了, 卖了), beside what articles write; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const plainVerbs = readRows(`
关 关了 关掉 关上 关门 关张 关闭 关停 停产 停业 停办 停运 停工 歇业 打烊 倒闭 撤销 裁撤 关厂 闭店 关店 闭馆 闭园 熄火 close closed shut shuttered closure
停 停了 停掉 停下 停止 停运 停产 停业 停办 停工 停航 停课 停电 停水 停摆 停播 停刊 停售 中止 终止 暂停 叫停 stop stopped halt halted suspended
没了 不见 消失 不复存在 取消 撤销 关闭 倒闭 失去 绝迹 gone disappeared vanished lost
搬 搬了 搬走 搬到 搬去 搬家 搬迁 迁址 迁移 迁往 迁至 迁到 迁入 迁出 外迁 移至 转移 move moved moving relocate relocated relocation
卖 卖了 卖掉 卖出 卖给 出售 售出 售予 转让 变卖 转手 出让 脱手 抛售 拍卖 sell sold sale
花 花了 花掉 花费 花去 耗资 斥资 耗费 造价 总投资 投资 投入 费用 开支 支出 cost costs spend spent
买 买了 买下 买来 买进 购买 购入 购进 购置 采购 收购 购得 buy bought purchase purchased
拆 拆了 拆掉 拆走 拆除 拆迁 拆毁 拆解 推倒 夷平 demolish demolished dismantle dismantled
修 修好 修理 修复 修缮 维修 检修 抢修 整修 翻修 修建 修筑 repair repaired restore restored
盖 盖了 盖起 盖好 建 建起 建造 兴建 修建 建成 落成 竣工 动工 build built construct constructed
砍 砍了 砍掉 砍去 砍伐 削减 裁减 取消 缩减 cut axed scrapped cancelled
裁 裁了 裁掉 裁员 裁减 解雇 辞退 遣散 layoff layoffs dismissed redundant
换 换了 换掉 换成 换上 换下 更换 替换 改用 改为 撤换 调换 取代 replace replaced switch switched swapped
丢 丢了 丢掉 弄丢 丢失 遗失 失去 失踪 走失 lose lost missing
扔 扔了 扔掉 丢弃 抛弃 废弃 丢掉 倒掉 discard discarded dumped thrown
黄了 泡汤 告吹 流产 夭折 搁浅 落空 作罢 取消 failed collapsed cancelled abandoned
垮 垮了 垮掉 垮台 倒闭 破产 崩溃 垮塌 collapse collapsed bankrupt
倒 倒了 倒下 倒闭 倒塌 破产 collapse collapsed fell
塌 塌了 倒塌 坍塌 垮塌 塌陷 塌方 塌落 collapse collapsed caved
坏 坏了 坏掉 损坏 故障 失灵 失效 受损 毁坏 出错 break broke broken failed failure fault
烧 烧了 烧掉 烧毁 焚毁 起火 着火 失火 焚烧 burn burned burnt fire
淹 淹了 被淹 淹没 浸没 水淹 泡水 进水 flood flooded submerged
堵 堵了 堵住 堵塞 拥堵 阻塞 淤塞 block blocked jam jammed clogged
漏 漏了 泄漏 渗漏 漏水 漏油 外泄 leak leaked leakage
涨 涨了 涨价 上涨 上调 提价 提高 上升 攀升 rise rose raised increase increased
跌 跌了 跌价 下跌 下降 下滑 走低 fall fell drop dropped
降 降了 降价 降低 下降 下调 降至 lower lowered reduce reduced cut
亏 亏了 亏本 亏钱 亏损 赔本 赔钱 赤字 loss losses lost
赚 赚了 赚到 赚钱 挣 挣钱 盈利 获利 利润 收入 收益 profit profits earn earned made
赔 赔了 赔偿 赔付 补偿 赔款 compensate compensated compensation paid
死 死了 死亡 去世 身亡 遇难 丧生 病逝 die died dead death
走 走了 离开 离职 离任 辞职 出走 撤离 leave left quit departed resigned
逃 逃了 逃走 逃离 逃跑 潜逃 出逃 escape escaped fled
抓 抓了 抓住 抓获 逮捕 拘留 拘捕 落网 arrest arrested caught detained
罚 罚了 罚款 处罚 惩罚 处以 fine fined penalty punished
查 查了 查出 调查 检查 查处 核查 审查 稽查 check checked inspect inspected investigate investigated
撤 撤了 撤走 撤出 撤离 撤销 撤回 撤资 退出 withdraw withdrew withdrawn pulled
缺 缺了 缺少 短缺 不足 缺口 紧缺 匮乏 lack lacked shortage short
扩 扩了 扩大 扩建 扩充 扩张 扩容 加宽 expand expanded extension enlarged
退 退了 退出 退还 退款 退休 退掉 withdraw refund refunded returned
建好 建成 落成 竣工 完工 完成 completed finished
修路 筑路 铺路 道路 公路 road roads roadworks
管 管着 管理 主管 负责 分管 监管 掌管 manage managed charge responsible
养 养了 饲养 养殖 喂养 放养 豢养 keep kept raise raised breed
种 种了 种植 栽种 栽植 播种 种下 plant planted grow grown
喂 喂养 投喂 饲喂 feed fed
装 装了 装上 安装 装配 加装 配备 install installed fitted equipped
挖 挖了 挖出 挖掘 开挖 开凿 采掘 dig dug excavated
运 运到 运往 运送 运输 运走 运抵 ship shipped transport transported carried
送 送到 送去 送给 运送 配送 赠送 赠予 deliver delivered send sent
拉 拉来 拉到 拉走 运输 运送 牵引 pull pulled haul hauled
骗 骗了 诈骗 欺骗 受骗 行骗 cheat cheated fraud deceived
偷 偷了 偷走 盗窃 失窃 被盗 窃取 steal stole stolen theft
吵 吵了 争吵 争执 争论 吵架 quarrel argued dispute
打 打了 打架 殴打 斗殴 袭击 hit beat beaten attacked
选 选了 选上 选中 选出 入选 当选 选定 choose chose chosen elected selected
批 批了 批准 获批 审批 核准 通过 approve approved approval
告 告了 起诉 控告 状告 提告 诉讼 sue sued lawsuit
输 输了 输掉 落败 失利 败北 败给 lose lost defeated
赢 赢了 获胜 胜出 取胜 夺冠 战胜 击败 win won beat
躲 躲了 躲避 避开 逃避 藏身 avoid avoided hide hid
怕 害怕 担心 担忧 忧虑 恐惧 顾虑 fear feared afraid worried worry
嫌 嫌弃 不满 抱怨 厌恶 dislike disliked complain complained
愁 发愁 担忧 犯愁 忧虑 苦恼 worry worried
盼 盼望 期盼 期待 希望 hope hoped expect
帮 帮忙 帮助 协助 援助 扶持 help helped aid assist
求 求助 请求 恳求 要求 ask asked request plea
劝 劝说 劝告 说服 劝阻 persuade persuaded urge urged
拦 拦住 阻拦 阻止 拦截 block blocked stop stopped prevent
赶 赶走 驱赶 驱逐 赶出 expel expelled evict evicted drove
躺 躺下 卧床 lie lay lying
先 最先 率先 首先 抢先 首个 首家 第一个 头一个 带头 领先 first earliest
`);
