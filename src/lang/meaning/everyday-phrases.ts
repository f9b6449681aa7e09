/** English phrases that say more than their words: what people ask with them, beside what articles write. */

/**
 * Phrases `/` words that may stand for them. A verb is in its base form; other words may stand between it and what
 * follows (*take the packs apart*). Words are single, English in small letters and Chinese Simplified.
 */
const ROWS = `
go under, go bust, go broke, go bankrupt, go out of business, fold up / bankrupt bankruptcy insolvent collapse collapsed closed failed 破产 倒闭 关门
go up, shoot up / rise rose risen increase increased grew climbed jumped 上升 上涨 增加 提高 涨
go down, come down / fall fell fallen decrease decreased decline declined dropped 下降 下跌 减少 降低
go wrong / fail failed failure error fault problem 出错 失败 故障 问题
go on / happen happened continue continued 继续 发生
go off / explode exploded 爆炸
go haywire, act up, play up / malfunction malfunctioned failed fault 失灵 故障
go missing / lost disappear disappeared vanished 失踪 丢失
go ahead / proceed approve approved 批准 继续
go back / return returned 返回 回到
give in, give way, cave in / yield yielded pay paid concede conceded surrender 让步 屈服 妥协
give up / abandon abandoned quit stop stopped surrender 放弃 停止
give away / donate donated free reveal revealed 赠送 捐赠 透露
give back, hand back / return returned 归还 退还
give birth / born birth 出生 生下
get rid of, do away with, throw out, throw away / remove removed discard discarded abolish abolished scrap scrapped 废除 丢弃 清除 取消
get in, break in, break into / enter entered intrusion burglary breach 入侵 闯入 进入
get out, get away / escape escaped flee fled leave left 逃 逃脱 离开
get back / recover recovered return returned regain 收回 恢复 拿回
get by / survive survived manage managed cope 维持 应付
get going, get started, get off the ground, set up, start up, start out / found founded establish established start started begin began launch launched 成立 创立 创办 启动 开始
get on with / continue continued cooperate relationship 相处 继续
get hold of, lay hands on / obtain obtained acquire acquired 获得 取得 拿到
get over / recover recovered overcome overcame 克服 恢复
get through / survive survived pass passed 通过 度过
get hurt / injured injury wounded 受伤
get around, get round / circumvent avoid avoided evade 绕过 规避
take over / acquire acquired acquisition succeed succeeded replaced 接管 接任 收购 接手
take apart, pull apart, strip down / dismantle dismantled dismantling disassemble 拆解 拆开 拆卸
take off / depart departed rise rose succeed 起飞 走红
take on / hire hired recruit recruited accept accepted 招聘 雇用 承担
take up / begin began adopt adopted occupy occupied 开始 占
take part / participate participated join joined attend 参加 参与
take place / happen happened held occur occurred 举行 发生
take care of, look after / care responsible maintain maintained tend 照顾 负责 照料
take down, tear down, pull down, knock down / demolish demolished dismantle removed 拆除 拆毁
take back / withdraw withdrew return returned 收回 撤回
take out / remove removed borrow borrowed loan 取出 借出
take in / receive received accept accepted house housed 接收 收容
take to court / sue sued lawsuit 起诉 告 诉讼
put off, put on ice, put on hold, hold off / postpone postponed delay delayed suspend suspended shelved 推迟 搁置 延期 暂停
put up with / tolerate endure accept 忍受 容忍
put up / build built erect erected raise raised offer offered 建造 竖立 出资
put out / extinguish extinguished publish published 扑灭 发布
put down / record recorded suppress attribute attributed 记录 镇压 归因
put forward, come up with / propose proposed suggest suggested invent invented devise devised idea 提出 建议 想出 发明
put in charge, be in charge, in charge of / head heads lead led chief director responsible manager 负责 主管 馆长 领导 负责人
put together / assemble assembled organise organised compile 组织 组装 汇编
put aside, set aside, lay aside / allocate allocated budget reserve reserved earmarked 拨款 预留 划拨
put right / repair repaired correct corrected 修复 纠正
set off, set out / depart departed leave left trigger triggered 出发 动身 引发
set back / delay delayed cost hinder 阻碍 耽误
set foot / arrive arrived land landed enter 登陆 踏上
bring in / introduce introduced import imported earn earned 引进 引入 带来 赚
bring back, bring up again / restore restored reintroduce reintroduced return returned revive 恢复 重新
bring about / cause caused lead led 造成 导致 引起
bring up, grow up / raise raised childhood mention mentioned reared 长大 抚养 提出
bring down / lower lowered reduce reduced topple 降低 推翻
bring out / publish published release released launch launched 出版 推出
come from / origin originated native born 来自 出身 源于
come up against, run into / encounter encountered face faced 遇到 面临
come out / published released appear appeared emerge emerged 出版 发布 出现
come to light / discovered found revealed 发现 曝光
come to an end / end ended finish finished over 结束
come into force, take effect, kick in / effective apply begin 生效 实施
come across / find found discover discovered 发现 碰到
come back / return returned 回来 返回 归来
come first, come top, come out on top / win won first victory 第一 获胜 夺冠
come second / runner-up second silver 第二 亚军
call off / cancel cancelled canceled abandon 取消 中止
call for / demand demanded urge urged require 呼吁 要求
call in / summon summoned invite 召集 请来
carry out / conduct conducted perform performed implement implemented execute 进行 执行 开展 实施
carry on, keep on, keep going / continue continued persist 继续 坚持 照常
cut off / isolate isolated sever severed stop stopped 切断 隔绝 断供
cut down, cut back, scale back, slim down / reduce reduced cut trim shrink 减少 削减 缩减
cut short / shorten shortened end 缩短 提前
break down / fail failed fault collapse collapsed analyse 故障 抛锚 破裂
break off / end ended stop stopped interrupt 中断
break out / start started erupt erupted escape escaped outbreak 爆发 逃脱
break up / dissolve dissolved separate split 解散 分手 拆分
break even / profit profitable cover costs 保本 盈亏平衡
build up / accumulate accumulated increase develop 积累 建立
burn down / fire destroyed burnt blaze 烧毁 火灾
buy out / acquire acquired takeover purchase 收购 买下
catch fire, go up in flames / fire burn burned blaze 着火 起火
catch up / overtake overtook close gap 赶上 追上
catch on / popular spread understand 流行
check out / borrow borrowed loan inspect leave 借出 退房
chip in, club together / contribute contributed donate donated pool 凑钱 捐款 出资
cheer up, cheer on / encourage support 鼓励 加油
clean up / clean cleaned remove restore 清理 清洁
close down, shut down, wind up / close closed closure shut cease 关闭 停业 停产
cut a deal, strike a deal / agreement agreed contract 协议 达成
draw up / prepare prepared draft drafted plan 起草 制定
drop out / quit withdrew abandon 退学 退出
drop off / decline declined deliver delivered 下降 送到
end up / eventually finally become 最终 结果
face up to, own up, come clean / admit admitted acknowledge acknowledged confess confessed concede 承认 坦白 坦承
fall apart / collapse collapsed disintegrate 崩溃 瓦解
fall behind / lag lagging delay 落后
fall for / deceived tricked clicked believe 上当 受骗
fall ill, fall sick / sick ill illness infected disease 生病 患病 染病
fall out / quarrel quarrelled dispute 争吵 闹翻
fall short / miss missed insufficient below 不足 未达
fall through / fail failed collapse collapsed 失败 落空
fed up / dissatisfied tired angry complain 不满 厌倦
fight back, hit back / resist resisted retaliate respond 反击 反抗
figure out, work out, find out / discover discovered calculate calculated determine solve 发现 查明 计算 弄清
fill in, stand in / replace replaced substitute complete 代替 填写
follow up / pursue continue 跟进
foot the bill, pick up the bill, pick up the tab / pay paid fund funded finance cost 买单 付钱 支付 出资
force out / ousted removed expel expelled 赶走 驱逐
hand in / submit submitted deliver 提交 上交
hand out, give out / distribute distributed award awarded 分发 发放
hand over / transfer transferred deliver surrender 移交 交给
hang on / wait keep kept 等待 坚持
hit upon, hit on / discover discovered idea invent 想到 发现
hold back / restrain hinder delay 阻碍 抑制
hold up / delay delayed support rob 延误 支撑
hush up, cover up / conceal concealed hide hid secret 掩盖 隐瞒
keep away, keep out / exclude avoid prevent 避开 防止
keep up / maintain maintained continue 保持 维持
kick off / begin began start started launch 开始 启动
knock out, knock offline, bring to a halt / disabled crippled offline outage lost stopped 瘫痪 断网 淘汰
know about / aware informed knowledge 知道 了解
lay off, let go, make redundant / dismiss dismissed redundancies layoffs fired sacked 裁员 解雇 辞退
leave behind / abandon abandoned left remain 留下 抛下
leave out / omit omitted exclude excluded 遗漏 排除
lend a hand, help out, pitch in / help helped assist assisted volunteer volunteers support 帮忙 帮助 援助
let down / disappoint disappointed fail 失望 辜负
let out / release released rent rented 放出 出租
live on / survive survived income 靠 维持
lock up / imprison imprisoned jail closed 关押 锁
look down on / despise contempt 看不起
look for / search searched seek sought 寻找 找
look forward / expect anticipate hope 期待
look into / investigate investigated examine inquiry study 调查 研究
look up / search find consult 查 查找
look up to / admire respect 敬佩
lose money / loss losses deficit 亏损 亏钱 赔钱
lose out / suffer suffered disadvantage 吃亏 受损
make a living, earn a living / work income job 谋生 为生
make money / profit profits earn earned income 赚钱 盈利 获利
make out / claim understand pretend 声称
make up / invent invented constitute compose consist 组成 编造 构成 占
make up for / compensate compensated offset 弥补 补偿
make sure / ensure ensured guarantee check 确保 保证
make use of / use used utilise 利用 使用
meet up / meet met gather 见面 聚会
move in, move into / settle settled occupy 搬进 入住
move on / progress continue leave 继续
move out / leave left vacate 搬出 搬走
name after / named honour name 命名 取名
open up / open opened accessible liberalise 开放 打开
opt out / withdraw decline exempt 退出
pass away / die died death 去世 逝世
pass down, hand down / inherit inherited transmit 传承 流传
pass on / transmit transmitted relay 传递 转告
pass out / faint fainted unconscious 晕倒
pay back, pay off / repay repaid repayment debt 偿还 还清
pay for / fund funded finance financed cost sponsor 出资 支付 买单
phase out / abolish eliminate gradually stop 逐步淘汰 淘汰
pick out / choose chose chosen select selected 挑选 选出
pick up / collect collected learn learned recover improve 接 学会 收集
pile up, stack up / accumulate accumulated piled stored 堆积 积压 堆放
play a part, play a role / role involved contribute 作用 角色 参与
play down / minimise understate 淡化
point out / note noted say said stress 指出 表示
point to / indicate suggest show 指向 表明
pull out / withdraw withdrew leave 退出 撤出
pull the plug / stop stopped end cancel disconnect 停止 断电 叫停
push back / postpone delay resist 推迟
push through / enact force approve 推动 通过
rely on, count on, depend on, bank on, bet on / dependent reliance gamble hoping expect 依靠 依赖 指望 押注
rise up / rebel revolt uprising 起义 反抗
roll out / launch launched introduce introduced deploy 推出 推广 部署
rule out / exclude excluded reject 排除
run away / flee fled escape escaped 逃跑 逃走
run for / candidate stand campaign election 竞选 参选
run out, sell out, out of stock / exhausted sold unavailable shortage 用完 卖完 售罄 缺货 卖光
run up / accumulate accumulated incur 积累 欠下
run over, knock over / hit struck collision injured 撞倒 碾
see off / defeat defeated repel 击退 送别
sell off / sell sold dispose privatise 变卖 出售
send off, send out / dispatch dispatched ship 发送 寄出
show off / display boast 炫耀
show up, turn up / arrive arrived attend attended appear 到场 出现 出席
sign up / register registered join joined enrol enrolled subscribe 报名 注册 加入
single out / select chosen 挑出
slow down / slow slowed delay reduce 放慢 减速
sort out / solve solved resolve resolved arrange 解决 整理
speak out, speak up / criticise protest say 发声 直言
speed up / accelerate accelerated faster 加快 加速
split up / divide divided separate 分开 拆分
stand by / support supported wait 支持
stand down, step down / resign resigned quit leave 辞职 下台 卸任
stand for / mean represent abbreviation 代表 意思
stand out / distinctive notable differ 突出
stand up to, stand up against / resist resisted oppose opposed 抵抗 反抗
start over, start again / restart resume rebuild 重新开始 重启
stay away / avoid absent 远离 缺席
step in / intervene intervened help 介入 出手
step up / increase intensify 加强 加大
stick to, stick with / keep kept adhere continue 坚持 遵守
switch off, turn off / disconnect shut deactivate 关掉 关闭
switch on, turn on / activate start 打开 启动
switch to / change replace adopt 改用 换成
team up, join forces / cooperate cooperated partnership jointly together 合作 联手
tell apart / distinguish difference identify 区分 分辨
think of, think about / opinion view consider believe 看法 认为
think up / invent invented devise 想出 发明
throw in the towel / give quit surrender 放弃 认输
tie up / bind occupied agreement 捆 绑
track down / find found locate traced 找到 追查
try out / test tested trial pilot experiment 试用 试验 试点
turn down / reject rejected refuse refused decline 拒绝 驳回
turn into, turn to / become became convert converted transform transformed 变成 改成 改为
turn out / prove proved result attend 结果 证明
turn round, turn around / recover reverse improve 扭转 好转
turn over / revenue transfer 营业额 移交
upset about, angry about / complain complained angry dissatisfied 不满 抱怨
use up / exhaust exhausted consume consumed 用完 耗尽
wake up / realise awake 醒 意识到
walk out / strike leave left 罢工 离开
warn against, advise against / warn warned oppose opposed 警告 反对 不赞成
wash away / flood destroyed swept 冲走 冲毁
wear out / worn exhausted tired 磨损 老化
weigh up / consider evaluate assess 权衡 考虑 评估
win over / persuade persuaded convince convinced 说服 争取
wipe out / destroy destroyed eliminate extinct exterminate 消灭 毁灭 灭绝
work on / develop developing research 研发 从事
write down / record recorded note 记录 记下
write off / cancel loss scrap scrapped 注销 报废 核销
at fault, to blame / responsible responsibility fault cause 责任 过错
at least / minimum 至少 最少
at stake, at risk / risk danger threatened 风险 危险
at the helm / lead led head chief captain 掌舵 领导
behind bars / prison jail imprisoned sentence 坐牢 入狱 监狱
behind schedule / late delay delayed 延误 晚点
by accident, by chance / accidental unintentionally 意外 偶然
for free, free of charge / free 免费
for good / permanently forever 永久 永远
for sale, on the market / sell sold selling 出售
in a row / consecutive successive 连续
in danger / endangered threatened risk 濒危 危险
in debt / owe owed owing debt debts 欠债 负债
in favour of, in favor of / support supported approve backed 支持 赞成
in hospital / hospitalised hospital treated 住院
in place of, instead of / replace replaced rather 代替 取代
in secret, behind closed doors / secret secretly private closed confidential 秘密 私下 闭门
in short supply / shortage scarce lack 短缺 紧缺
in the open / public outdoors 公开 露天
in the red / loss losses deficit 亏损 赤字
in trouble / difficulty problem crisis 困难 麻烦
on average / average mean 平均
on board / aboard passengers crew 船上 机上
on duty / shift working 值班
on fire / burn burning fire 着火 起火
on foot / walk walked walking 步行 徒步
on strike / strike stoppage 罢工
on the rise / increase increasing growing 上升 增长
on time / punctual schedule 准时 准点
produce less, produced less, produces less, producing less, make less, made less, makes less, turn out less, turned out less, produce fewer, produced fewer, make fewer, made fewer / output production yield harvest fell fallen dropped declined decline drop lower 减产 产量 下降
out of date / obsolete outdated old expired 过时 过期
out of work, out of a job / unemployed jobless 失业 下岗
under age / minor child 未成年
up to date / current modern latest 最新
bad news / harm loss negative damage 坏消息 不利
down side / disadvantage drawback 缺点 弊端
kick out / expel expelled dismissed 开除 赶走
find the net / goal goals score scored 进球 得分
lose weight / weight slim diet 减肥 瘦
make a difference / effect matter influence 影响 作用
have a say / vote influence participate 投票 发言权
big spender / spending invest investment 投入 投资 支出
second thoughts / doubt hesitate reconsider 犹豫
second hand / used secondhand old 二手
well known / famous renowned 著名 知名
`;

/** Phrases of one meaning, each as its words, with the words that may stand for them. */
export const everydayPhrases: readonly {
  readonly phrases: readonly (readonly string[])[];
  readonly words: readonly string[];
}[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [phrases = '', words = ''] = row.split(' / ');
    return { phrases: phrases.split(', ').map((phrase) => phrase.split(' ')), words: words.split(' ') };
  });
