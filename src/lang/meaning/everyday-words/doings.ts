/** What people and things do, as it is said and as it is written; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const doings = readRows(`
pay spend fork cough shell stump cost fund finance 掏 掏钱 付 付钱 支付 缴 缴纳 花 花钱 出钱 破费 买单
charge bill price fee cost ask 收费 收取 要价 定价 收 价格 标价
fire fired sack sacked dismiss axe axed redundant layoff 炒鱿鱼 解雇 开除 辞退 裁 裁员 撤换 撤职 免职
hire recruit employ enlist engage appoint 雇 雇佣 聘 聘用 聘请 请人 招 招聘 招工 招募 录用
quit resign leave retire depart departure 辞职 离职 不干 走人 退休 卸任 下台 告退
break broke fail malfunction fault breakdown crash stall 坏 坏掉 出故障 故障 失灵 毛病 抛锚 瘫痪 损坏
mend fix repair restore overhaul refurbish renovate rebuild 修 修理 修好 修复 抢修 检修 翻修 维修 翻新 整修
swap replace change exchange substitute renew switch 换 更换 调换 汰换 替换 换掉 换成 改换
connect hook link join plug attach connection 接 接通 接上 连接 连上 并网 接入 相连 联网
advance hasten quicken bring forward early earlier sooner ahead premature 提前 提早 早于 赶在 先于
delay postpone defer late hold overdue behind slip lag 推迟 延期 拖延 拖 延后 延误 耽搁 晚点 滞后 逾期
cut reduce lower trim shrink slash curb less fewer decline halve 减 减少 降低 削减 压缩 缩减 少 变少 下降 调降
grow rise increase climb jump surge expand swell boost more gain 增加 上升 增长 上涨 提高 变多 扩大 调高 攀升
ban forbid bar prohibit outlaw disallow refuse exclude prevent 禁止 不准 不许 不让 禁 谢绝 严禁 不得 拒绝 取缔 不允许
allow permit let authorise authorize approve admit accept tolerate 准 允许 准许 许可 批准 放行 同意 可以 让
fear afraid worry dread nervous anxious concern wary scared reluctant hesitate 怕 害怕 担心 不敢 顾虑 忧虑 忌惮 生怕 发愁
complain grumble moan object grievance unhappy upset dissatisfied resent protest angry 抱怨 不满 不服 不服气 牢骚 投诉 埋怨 意见 怨言 不高兴 申诉
agree concur accept endorse consent support approve 同意 认同 赞同 赞成 认可 附和 答应
disagree dispute doubt challenge question contest sceptical skeptical oppose reject 不同意 不认同 质疑 反对 反驳 怀疑 不以为然 不赞成 异议
exaggerate overstate overblown hype inflate overclaim 夸大 夸张 吹牛 夸大其词 言过其实 吹嘘 炒作 虚报
prompt trigger spark cause lead provoke inspire motivate persuade drive push 引发 促使 触发 起因 导致 造成 源于 想到 催生 激起 推动
begin start launch open commence kick set 开始 启动 启用 开工 动手 着手 起步 开张 开业 开办
end finish stop close conclude halt cease expire terminate 结束 停止 终止 收尾 停 截止 到期 完结 作废 停办
continue keep carry persist remain stay last 继续 坚持 维持 保持 接着 延续 照旧 干下去
wait queue line await linger 等 等待 排队 等候 久等 候
hurry rush speed hasten fast quick 赶 赶紧 匆忙 急 加快 赶工 催
try attempt test trial pilot experiment 试 试试 尝试 试行 试点 试用 试验 试一试
help assist aid support back volunteer contribute 帮 帮忙 帮助 协助 支援 扶持 出力 搭把手 义务
donate give gift contribute charity donation bequeath 捐 捐款 捐赠 捐助 赠送 善款 慈善
lend borrow loan credit mortgage bank owe debt 借 借钱 贷款 借款 欠 欠款 放贷 贷
lose lost loss deficit shortfall red 亏 亏损 赔 赔本 损失 亏钱 赤字 亏了
earn make profit income gain pocket receive takings 赚 挣 赚钱 挣钱 收入 盈利 获利 进账 增收 收益
save economise spare conserve cheaper thrift 省 节省 省钱 节约 省下 攒 积蓄
buy purchase acquire order procure obtain 买 购买 买下 采购 购置 入手 收购 添置
sell retail market trade flog auction offload fetch 卖 出售 卖掉 销售 售 出手 卖到 转手 贩卖 拍卖
rent lease hire let tenant 租 租用 出租 租赁 承租 租下 租借
own belong possess owner property 归 拥有 属于 所有 持有 名下 产权
run manage operate administer head oversee lead 管 管理 经营 运营 打理 主管 负责 掌管 承包 主持
lead head chief boss captain chair direct leader 带头 领导 带队 牵头 为首 队长 负责人 领头
build erect construct put assemble install set 盖 建 建造 兴建 修建 搭建 建成 架设 安装 装
knock demolish tear pull raze dismantle flatten scrap 拆 拆除 拆掉 推倒 铲平 拆毁 报废
design plan draw devise invent conceive think sketch 设计 规划 构思 发明 想出 策划 研制 开发
make produce manufacture turn build output 造 生产 制造 做 做出 产 产出 制作 出产 制成
use employ apply utilise consume deploy adopt harness 用 使用 采用 利用 运用 动用 启用
waste squander throw discard dump ditch 浪费 扔 丢 扔掉 丢弃 不要 废弃 抛弃 白白
keep retain hold preserve save remain maintain spare stay 留 保留 留下 留住 保住 维持 保存 留着
hide conceal cover secret mask disguise withhold 藏 隐瞒 掩盖 躲 遮 瞒 隐藏 遮掩
show display reveal exhibit present demonstrate 展示 展出 显示 表明 亮出 露 展览 陈列
find discover detect uncover locate spot notice trace identify 找到 发现 查出 查到 察觉 找出 看到 碰到 寻获
look search seek hunt comb scour investigate 找 寻找 搜 搜寻 搜索 查找 寻 物色
check inspect examine test verify audit review monitor screen 查 检查 检验 检测 核实 审查 审定 把关 检视 复查
measure weigh count gauge record assess calculate reckon estimate 量 测量 测 计算 算 统计 估计 测算 评估 估算 推算
watch observe monitor see follow track eye 看 观看 观察 盯 监视 留意 关注 跟踪 监测 追踪
warn caution alert alarm remind urge 警告 提醒 告诫 示警 预警 警示 警报
promise pledge vow commit guarantee undertake swear 承诺 保证 答应 许诺 发誓 打包票 约定
refuse decline reject turn deny rebuff spurn 拒绝 回绝 不肯 不愿 不愿意 推辞 谢绝 婉拒 不接受
force compel oblige make require must 逼 迫使 强迫 强制 被迫 不得不 要求 必须
persuade convince talk urge lobby coax 劝 说服 劝说 游说 动员 做工作
blame accuse fault criticise criticize condemn attack slam 怪 指责 责怪 归咎 批评 怪罪 埋怨 抨击
praise applaud hail welcome credit commend admire 夸 称赞 表扬 赞扬 叫好 肯定 好评 点赞
argue quarrel row dispute clash debate fight disagreement 吵 争吵 争论 争执 吵架 争议 辩论 争
fight battle combat struggle tackle resist oppose 打 对抗 斗 抗争 战斗 抵抗 搏斗
attack assault hit strike beat raid hurt 打 攻击 袭击 殴打 打击 侵害 动手
hurt injure wound harm damage bruise 伤 受伤 伤害 弄伤 损伤 害 挂彩
die death perish killed fatal lose pass dead casualty 死 去世 死亡 丧生 遇难 身亡 过世 送命 丧命 离世
save rescue survive revive recover 救 抢救 救出 救回 救活 获救 救助 挽救 脱险
fall tumble collapse trip slip topple 摔 摔倒 跌倒 倒 跌 滑倒 倒塌 栽
sleep asleep slumber nap bed doze rest 睡 睡觉 睡眠 入睡 打盹 安睡 休息
wake woke awake awaken 醒 醒来 吵醒 叫醒 惊醒
eat dine feed meal consume lunch 吃 吃饭 用餐 就餐 进食 食用 喂 一顿 一餐
drink sip beverage swallow 喝 饮 饮用 饮料 喝水
cook bake fry boil roast prepare kitchen 做饭 煮 烧 炒 烹饪 烤 下厨 烧菜
wash rinse clean scrub launder shower bathe 洗 清洗 冲洗 洗澡 洗碗 洗衣 擦 刷
clear remove rid strip eliminate clean sweep purge 清 清除 除 清理 去掉 拿掉 铲除 除掉 排除
grow plant sow cultivate raise crop farm 种 种植 栽 栽培 播种 长 生长 长出 冒出
raise rear breed keep farm bred 养 饲养 养殖 喂养 养育 圈养 放养
graze pasture feed 放牧 吃草 放羊 啃 牧
catch fish trap net capture snare 捕 抓 捉 捕捞 捕获 打鱼 捕鱼
hunt shoot poach kill cull 打猎 猎 捕杀 偷猎 射杀 宰杀
steal rob theft loot burgle pinch nick pilfer swipe 偷 偷走 盗 盗窃 抢 抢劫 窃 失窃 被盗
cheat deceive trick con swindle defraud scam fraud dupe mislead 骗 欺骗 诈骗 蒙 哄骗 骗局 上当 造假 骗取
lie pretend fake forge fabricate falsify invent false 撒谎 说谎 假装 造假 伪造 编造 谎 虚假 冒充
arrest detain seize nab hold custody jail 抓 逮捕 拘留 扣押 抓获 落网 拘捕 关押 被捕
punish fine penalise penalty sentence sanction 罚 处罚 惩罚 罚款 判 判刑 处分 制裁 惩处
sue court prosecute charge trial litigation lawsuit 告 起诉 控告 打官司 诉讼 法院 法庭 状告
win won beat defeat triumph victory champion prize 赢 胜 获胜 夺冠 取胜 打败 击败 得奖 胜出
lose defeat beaten fail 输 败 落败 失利 败给 败北
join enter enrol enroll register sign attend participate enlist 加入 参加 报名 入学 登记 注册 参与 入会
meet gather assemble congregate get rally 见 见面 聚 聚会 碰头 开会 会面 聚集 集合
visit tour call trip come attend drop 参观 探望 访问 来访 去 游览 拜访 光顾 看望
travel go ride commute journey trip drive 去 出行 乘 坐 旅行 通勤 搭 乘坐 搭乘 旅程
leave depart set exit go 离开 出发 走 动身 启程 发车 驶离 起飞
arrive reach come land get arrival 到 到达 抵达 来到 到站 到岸 进站 落地
send deliver ship post dispatch transport carry haul 送 派送 派 运送 寄 运 配送 送货 运输 载
fetch collect pick gather 拿 取 收 接 领 收集 领取 取走
carry hold bear lug haul lift transport 带 拿 搬 扛 提 携带 载 背 运
throw toss hurl cast fling pitch 扔 投 抛 掷 丢 甩
push press shove pressure 推 按 压 挤 逼
pull drag tow draw haul tug 拉 拖 拽 牵引 扯
open unlock unseal unveil inaugurate 开 打开 开放 开启 揭幕 敞开
close shut lock seal closure 关 关闭 关门 停业 封 封闭 锁 歇业
cover span stretch extend occupy 占 占地 覆盖 面积 铺 横跨 绵延
pour flow leak spill drip run seep gush trickle 流 漏 滴 淌 渗 泄漏 溢 涌 倒 流出
burn fire blaze flame scorch singe heat 烧 燃烧 着火 烧毁 焚 起火 点燃
heat warm hot boil temperature thaw melt 热 加热 暖 取暖 升温 保温 烧热 融化
cool chill cold freeze refrigerate ice 凉 冷 冷却 降温 冷冻 变凉 冷藏 制冷
melt dissolve thaw liquefy molten 化 融化 熔化 熔 溶化 熔融
dry drain dehydrate arid evaporate parch 干 晒 晾 烘干 干燥 蒸发 晒干 干旱
wet soak damp drench moist flood 湿 浸 泡 淋 潮湿 淹 打湿
cut chop slice saw trim mow shear clip 切 砍 割 剪 修剪 锯 除草 割草
dig excavate burrow bury drill mine bore 挖 挖掘 开挖 掘 埋 钻 刨 开凿
rub wear scrape scratch erode corrode rust 磨 刮 擦 腐蚀 生锈 磨损 锈 侵蚀
ring sound beep bleep buzz alarm chime toll alert noise 响 鸣 警报 报警 铃声 提示音 滴滴声 蜂鸣
shout yell cry scream call 喊 叫 吼 大叫 尖叫 呼喊
laugh smile joke grin amuse 笑 微笑 开玩笑 逗 打趣
cry weep tear sob mourn 哭 流泪 落泪 哭泣 掉眼泪
talk chat speak discuss converse tell 聊 聊天 谈 说话 交谈 讲 讨论
write pen author compose draft record 写 撰写 著 起草 写作 记
read study peruse scan browse 读 看 阅读 翻 念
teach train instruct educate coach tutor retrain lesson 教 教书 培训 训练 教导 授课 讲课 指导
learn study pick master lesson train 学 学习 学会 掌握 读书 上课
remember recall memory reminisce 记得 回忆 想起 记忆 记忆里 难忘
forget forgot lapse neglect overlook miss ignore unnoticed unanswered 忘 忘记 忽略 遗忘 漏 没人看 无人 疏忽
choose select pick decide opt prefer elect 选 挑 选择 挑选 选中 决定 选用
decide resolve determine conclude choose agree rule 决定 定 拍板 商定 裁定 敲定
vote elect ballot poll 投票 选 选举 票决 表决
change alter adjust modify vary adapt switch convert 改 变 改变 调整 变化 更改 改动 改用
turn become convert transform 变成 改成 转为 成为 改造 转变
mix blend combine stir merge 混 混合 搅 合并 搅拌 掺
split divide share separate distribute apportion 分 分开 分担 分摊 平分 划分 拆分 瓜分
fill full pack load occupy stuff occupancy 满 装满 坐满 客满 填 塞 上座率 入住率 爆满
empty vacant deserted unused idle bare 空 空着 空置 闲置 没人 空荡荡 无人
hang suspend dangle droop 挂 吊 悬 垂
hit crash collide strike bump knock collision impact 撞 碰 撞上 相撞 碰撞 撞击 追尾
block obstruct hinder impede bar prevent stop jam 挡 堵 阻挡 拦 阻碍 卡住 堵塞 妨碍
escape flee avoid dodge evade run 逃 躲 逃跑 避开 逃走 逃避 躲避 跑掉
follow obey comply heed respect abide rule 守 遵守 听从 服从 照办 守规矩 按规定
copy imitate mimic replicate duplicate emulate 抄 模仿 照搬 仿照 复制 学样 效仿 仿制
lack want miss short absent without shortage scarce need 缺 没有 缺少 缺乏 不够 短缺 不足 少了
need require demand want necessary must 需要 要 须 得 必需 需求 必要
expect predict forecast foresee anticipate project hope estimate envisage 预计 预期 预测 料 估计 想 盼 有望 设想
intend plan aim mean propose want aspire target goal 打算 计划 想 准备 拟 目标 规划 要
think believe reckon feel consider argue view opinion hold 认为 觉得 看法 想 主张 以为 看来 指出
announce declare proclaim say reveal publish disclose 宣布 公布 发布 透露 披露 宣告 说
claim allege insist maintain assert contend 声称 自称 坚称 据称 宣称 咬定
admit concede acknowledge confess accept own 承认 坦承 坦言 认 坦白 直言
suggest propose recommend advise advocate urge 建议 提议 主张 提出 倡议 出主意
miss long yearn nostalgic regret 想念 怀念 惋惜 遗憾 思念 舍不得
enjoy like love prefer fond favourite keen 喜欢 爱 喜爱 爱好 偏爱 享受 中意
hate dislike loathe detest mind annoy 讨厌 嫌 反感 厌恶 嫌弃 不喜欢 烦
bother annoy disturb nuisance irritate pester 打扰 烦 困扰 骚扰 吵 干扰 影响
suffer endure bear undergo experience hardship 受 遭受 忍受 承受 吃苦 遭 蒙受
recover heal cure remedy treat better convalesce 好转 治好 痊愈 恢复 治愈 康复 治 医治 治疗
spread extend expand scatter disseminate roll widen 扩散 传播 推广 扩大 蔓延 铺开 普及
shrink contract dwindle decrease narrow 缩 缩小 收缩 萎缩 变小 缩水
last endure survive continue remain lifespan 持续 延续 撑 维持 存活 耐用 寿命
belong join part member 属于 隶属 归属 成员 归
compete rival contest vie race undercut 竞争 抢 比 对手 争夺 抗衡 较量
cooperate collaborate partner ally team joint together 合作 联手 协作 携手 搭档 搭伙 联合
invest back fund finance stake capital 投资 投钱 注资 出资 投入 入股
compensate reimburse refund repay damages payout settlement redress 赔 赔偿 补偿 退款 偿还 赔付 补偿金 赔偿金
subsidise subsidize grant support aid assistance concession waive relief 补贴 补助 资助 拨款 补 津贴 减免 扶持
reward award prize honour bonus medal 奖励 奖 奖金 表彰 奖赏 获奖
sign contract agree deal seal renew treaty 签 签约 签订 合同 协议 续约 续签 签署 签字
`);
