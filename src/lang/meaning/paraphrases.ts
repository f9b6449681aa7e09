/** More ways to say the same, as people put in their own words what they have read: a row is one meaning. */

/** English as single words in small letters, Chinese Simplified. Rows are of either language, or of both. */
export const paraphrases: readonly (readonly string[])[] = `
manage manages managed run runs oversee oversees handle administer operate operates 管理 经营 运营 打理 掌管 营运
lead leads led head heads headed chair chairs helm 领导 率领 主持 掌舵 牵头
boss chief head leader director executive manager 老板 负责人 掌门人 一把手 主管 领导
reject rejected refuse refused veto vetoed 否决 拒绝 驳回
approve approved back backed endorse endorsed pass passed 批准 通过 同意 赞成 支持
fee fees charge charges charged price toll fare tariff levy 收费 费用 票价 价格
bill bills cost costs 账单 费用 成本
pay pays paid spend spent shell 支付 付 掏 花费 花
charge charged cost costs priced sell sells 卖 售价 定价 要价
steal stolen hack hacked hackers breach breached leak leaked copied taken theft attack attackers 窃取 泄露 盗取 黑客 攻击
reason reasons cause caused causes because blame blamed due owing attribute 原因 归咎 归咎于 归因 由于 因为 导致 造成 引发
drought dry 旱情 干旱 旱灾 少雨
match game final fixture tie contest encounter 比赛 决赛 赛事 对决 交锋
win wins won victory triumph beat defeated 胜 获胜 赢 击败 战胜 夺得 夺冠
title trophy crown championship 冠军 桂冠 锦标
score scores scored goal goals 进球 得分 入球
dig digs dug mine mined extract extracted produce produced output 产量 开采 挖出 产出
make makes made produce produces manufactures manufactured 制造 生产 产
build builds built construct constructed erect erected 建造 承建 修建 盖
design designs designed designer architect 设计 设计师 设计者 出自
return returns returned give gives giving given hand handed back 归还 返还 交还 还给
receive receives received get gets getting got gain 收到 获得 得到 拿到 领到 迎来
keep keeps kept retain retains 保留 保住
leave leaves left quit quits depart departed resign resigned step 离开 离职 辞职 辞去 请辞
join joins joined arrive arrived 加入 加盟 投身
appoint appointed name named choose chosen hire hired promote promoted 任命 聘任 出任 就任 上任 升任
replace replaces replaced succeed succeeds succeeded 接替 接任 接班 取代 继任
start starts started begin began launch launched open opened broke kick 开始 启动 展开 开启 起
end ends ended finish finished stop stopped close closed expire 结束 截止 为止 停止 止
last lasts lasted 持续 历时 用时 耗时
hold holds held stage staged host hosted 举行 举办 召开
show shows showed display displayed exhibit exhibited view 展出 展示 陈列 亮相 见面
sell sells sold shift shifted 卖出 售出 销售 卖 销
ship ships shipped export exported exports abroad overseas 出口 外销 输出
import imports imported bring 进口 买进 输入
foreign overseas abroad international foreigners 国外 海外 境外 外国
carry carries carried transport transported move moved fly flew flown ride 运送 运输 载 承运 搭乘 乘坐
passenger passengers travellers riders commuters people 乘客 旅客 客运量 人次
customer customers client clients user users subscriber subscribers subscribed 客户 用户 顾客 订户
worker workers staff employee employees job jobs workforce personnel hands 工人 员工 职工 雇员 岗位 饭碗 就业
sack sacked fire fired layoff layoffs cut cuts redundant redundancies axe axed 裁员 解雇 裁减 失业
pupil pupils student students schoolchildren 学生 学童
teacher teachers teaching staff 教师 老师
doctor doctors physician physicians medic 医生 大夫
patient patients sufferers 患者 病人
drug drugs medicine medicines treatment treatments jab 药 药物 药品 疗法
die dies died death deaths kill killed kills fatal fatalities lives 死亡 丧生 身亡 遇难 死 丧命
hurt injured injuries wounded casualties 受伤 伤者 伤
rescue rescued saved 获救 救出
house houses home homes dwelling dwellings flat flats property 房屋 住宅 房子 楼 住房
rent rents lease rental 租金 月租 房租
shop shops store stores outlet outlets branch branches 商店 门店 店 门市
restaurant restaurants eatery diner 餐厅 餐馆 饭店
factory factories plant plants works mill 工厂 厂 厂房 新厂
site location premises 地点 基地 厂区
money funding funds cash finance 钱 资金 经费 款
loan loans lend lends lent lender borrowed 贷款 借款 放贷
donate donated donation gift grant 捐赠 捐款 赠款
earn earns earned profit 赚 盈利 获利 挣 增收
lose lost loss losses deficit 亏损 亏 蚀 赔
revenue revenues turnover sales income takings proceeds 收入 营收 销售额 营业额 进账 流水 成交额
dividend payout 分红 股息 派息
own owns owned owner belongs 拥有 持有 归属 所有
stake share shares holding 股份 持股 股权
expensive dear dearer costlier 贵 昂贵
cheap cheaper inexpensive 便宜 低价
fast faster quick quicker speed 快 迅速
big bigger large larger huge 大 巨大 庞大
old older elderly aged seniors 老人 老年 长者 年长
young younger youth youngster teenager 年轻 青年 小将
child children kids minors youngsters 儿童 孩子 小孩 少儿
woman women female 女性 妇女 女子
man men male 男性 男子
most majority mainly mostly chiefly largely 大多 大部分 多数 主要 过半
all every entire whole entirely fully 全部 所有 整个 全
half 50% 一半 半数 五成
free gratis complimentary 免费 不用钱 不收费 不要钱
ban bans banned forbid forbidden prohibit prohibited outlaw 禁止 禁令 不准 取缔
allow allows allowed permit permitted let 允许 准许 可以
limit limits limited cap capped ceiling restrict restricted 限制 上限 封顶 最多
delay delayed postpone postponed late behind 推迟 延后 延期 延误
plan plans planned scheme proposal proposed intend wants want aim 计划 方案 打算 拟 拟定 希望
target goal aim objective 目标 指标
expect expects expected forecast predict estimate estimated reckon 预计 预期 估计 预测 料
promise promised pledge pledged vow vowed 承诺 保证 许诺 答应
warn warned warning caution 警告 提醒 警示
criticise criticised criticize slam slammed attack condemn complain unhappy 批评 不满 抨击 指责 直斥 炮轰
praise praised hail hailed welcome welcomed 称赞 赞扬 好评 欢迎
describe described call called dub dubbed label 称 称为 形容 描述 叫做
admit admitted acknowledge concede confess 承认 坦言 坦承
deny denied dismiss reject refute 否认 驳斥
reveal revealed disclose disclosed 透露 披露 公布
announce announced declare declared unveil unveiled 宣布 公布 宣告 公告
publish published publication appear appears appeared came 发表 刊登 刊出 出版
study research survey investigation analysis 研究 调查 分析 研判
find found discover discovered detect 发现 查出 检出
report reported reports 报告 通报 报道
rule rules regulation regulations 规定 规则 条例 法规
court judge judges tribunal 法院 法官 法庭
sentence sentenced jailed imprisoned prison 判刑 判处 监禁 入狱
police officers constabulary 警方 警察 公安
fire fires blaze wildfire 火灾 大火 火情
storm typhoon hurricane cyclone 台风 风暴 飓风
flood floods flooding inundated 洪水 水灾 淹
rain rainfall downpour precipitation 降雨 雨量 下雨 降水
heat hot heatwave 高温 炎热 热浪
harvest crop crops yield yields 收成 产量 收获 作物
animal animals livestock herd flock 动物 牲畜 家畜 存栏 饲养 养殖 养
cow cows cattle dairy 奶牛 牛
plant planted grow grown cultivated cultivate 种植 栽种 种
fish catch fishing fishery 鱼 捕鱼 渔业
ferry ferries boat boats vessel vessels ship ships 渡轮 船 轮船 船只
ticket tickets admission entry 门票 票 入场券 全票
visit visits visited visitor visitors tourist tourists attend attended attendance 参观 游客 访客 观众 读者 到访
hotel hotels accommodation 酒店 宾馆 旅馆
road roads motorway highway route 公路 道路 路
travel travels journey trip commute 行程 旅程 出行 路程
car cars vehicle vehicles automobile motorists 汽车 车辆 轿车 车
bike bikes bicycle bicycles cycle cycles cycling 自行车 单车 脚踏车
train trains rail railway 列车 火车 铁路
flight flights fly flies plane planes aircraft jet jets airliner 航班 飞机 客机 飞行 飞
store stored reservoir storage water 蓄水 存水 储水 蓄水量 水
power electricity energy generate generates generating generation 电力 发电 供电 电
capacity size scale 规模 容量 产能 装机
pollution emissions carbon greenhouse 污染 排放 碳
waste rubbish trash refuse garbage 垃圾 废物 废弃物
book books novel title volume copies printed 书 图书 小说 印 册
film films movie movies picture 电影 影片 片
song songs album music track 歌曲 音乐 专辑
painting paintings artwork artworks works exhibits 画作 作品 展品 文物
exhibition show display fair 展览 特展 展会
museum gallery galleries 博物馆 美术馆 展馆
prize award honour medal 奖 奖项 奖金 奖牌
author writer novelist 作家 作者
director filmmaker 导演
player players footballer athlete athletes competitor competitors participant participants entrants 球员 选手 运动员 参赛者
team teams side squad club 球队 队伍 队 俱乐部
coach manager trainer 教练 主帅 主教练
captain skipper 队长
fan fans supporters spectators crowd audience 球迷 观众 粉丝
interval half-time break 中场 半场
ahead lead leading led front 领先
vote voted votes ballot poll election 投票 表决 选举
council councillors assembly parliament 议会 市议会 委员会
mayor 市长
minister secretary 部长 大臣
government state authorities administration treasury 政府 当局 官方 国家
tax taxes levy duty 税 税款 税收
deal agreement accord pact contract 协议 合同 合约
merge merges merged merger combine combined 合并 重组 整合
buyer buyers bought buy buys purchase purchased 买家 购买 买走 买进 采购
supplier suppliers supply supplies supplied 供应商 供应 供货
rival rivals competitor competitors 对手 竞争对手 同行
partner partners ally 伙伴 合作方
founder founders founded set 创始人 创办 成立
new newly latest fresh 新 全新 新增 最新
close closing shut shutting closure shutter 关闭 关停 停业 结业 关门
repair repairs refurbish refurbished renovation renovate overhaul works 维修 修缮 翻修 整修
collapse collapsed gave fell crumbled 坍塌 倒塌 垮塌
break broke fault failure defect breakdown 故障 损坏 失灵
accident crash collision incident 事故 车祸 意外
service action operation use 服务 运行 使用 启用
satellite satellites spacecraft probe 卫星 探测器
weigh weighs weight heavy 重 重量
height altitude high tall 高度 高 海拔
depth deep dive dived 深度 深 下潜 潜
wide width across diameter 宽 宽度 直径
long length stretch 长 长度 全长 延伸
percentage share proportion portion fraction ratio 占 占比 比例 比重 贡献
finance financed fund funded sponsor sponsored paid backed 资助 出资 赞助
average mean typically typical median 平均 均 通常 中位数
wait waits waited waiting queue queues queuing 等待 等候 轮候 排队
occupied occupancy empty vacant 入住率 空置 没人住
unemployed unemployment jobless 失业 失业率
inflation prices 通胀 物价
warming warmer warm warms 变暖 升温 暖化 转暖 增温
goalkeeper keeper goalie 门将 守门员
flood floods flooded inundated swamped submerged deluge overflowed waterlogged 洪水 发大水 大水 水灾 内涝 淹 被淹 淹没 倒灌 泛滥 进水 决堤
surcharge supplement markup extra levy 附加费 加价 加收 额外 手续费
fight fights fighting contest contested challenge challenged oppose opposed resist resisted appeal appealed dispute disputed 反对 抗议 挑战 上诉 质疑 抵制 申诉 对抗
alarm alert alerted warn warned warning flagged noticed 警告 提醒 示警 敲响 察觉 发觉
cleaner cleanest clean dirty soot smog fumes particulates pollution polluted 干净 清洁 污染 烟尘 黑烟 尾气 灰尘
backer backers funder funders sponsor donor donors patron benefactor contributor gave given donated funded contributed 捐赠者 出资方 出资人 赞助商 金主 出钱 捐 资助 赞助 出资
opponent opponents opposition oppose opposed objector objectors objected resist resistance protest protesters detractors 反对者 反对 阻力 抵制 抗议 异议
jab jabs shot shots injection injections vaccine vaccines vaccinated dose doses inoculation 针 疫苗 接种 打针 注射 剂 针剂
sludge mud silt sediment slurry ooze muck 淤泥 泥 泥沙 沉积物 污泥
placebo control dummy saline untreated 对照 对照组 安慰剂
statue statues sculpture carving figurine bust effigy idol 雕像 木雕 石像 塑像 雕塑 神像 佛像 木像 造像 石雕
steal theft thief thieves robbed looted pilfered burgled burglary 偷 盗 盗窃 失窃 偷走 撬走 盗走 抢走 偷窃 被盗
lawsuit sue sued suit court litigation proceedings plaintiff 官司 诉讼 起诉 打官司 法院 状告 控告 告上
lose lost loses dismissed rejected defeat 败诉 打输 输 驳回 没打赢 没赢
immediately straightaway instantly promptly 马上 立刻 立即 当即 随即 当场
place placed put install installed display displayed exhibit exhibited 放进 安放 归位 摆 摆着 放置 陈列 存放 供奉 展出
showcase cabinet vitrine case 展柜 柜台 橱窗 玻璃柜 柜子
recognise recognize recognised spot spotted saw seen notice noticed identified 认出 发现 看见 看到 识别 辨认 认得
determine determined confirm confirmed prove proved proof match matched 断定 判断 认定 确认 证明 证实 比对 吻合 查明
complain complained complaint dissatisfied unhappy criticise criticised grumble 不满 意见 批评 抱怨 质疑 遗憾 怨言
poison poisonous toxin toxins toxic arsenic mercury cyanide contaminated contaminant 毒 毒物 有毒 砷 汞 重金属 毒素
cart carted haul hauled dump dumped truck trucked lorry taken 运走 拉走 运到 倾倒 运往 搬到
remain remaining left dwindled shrunk fallen 还剩 剩下 仅剩 余下 只剩 剩
rower rowers rowing oarsmen oarsman regatta 划艇 赛艇 划船
dam weir barrage barrier dyke dike levee embankment sluice 坝 堰 堤坝 水坝 拦河坝 堤 闸 水闸
nap doze rest rested break siesta 午休 午睡 歇脚 休息 歇 打盹 眯
responsible responsibility blame fault culprit 责任 负责 过错 怪谁 归咎 肇事
follow followed monitor monitored track tracked observe observed surveillance 跟踪 观察 监测 追踪 随访
idea proposal suggestion suggested proposed brainchild initiative 主意 点子 提议 倡议 建议 想法
deploy recruit recruits hire hires hiring staff jobs 招 招人 招工 招聘 招募 用工
swap swapped replace replaced exchange exchanged change 更换 替换 换 调换 轮换
repair repaired mend mended fix fixed restore restored 修 修理 修复 维修 修补 整修
leak leaked leaking seep seeping drip dripping 漏 渗漏 漏水 渗水 滴水
crack cracked cracking split fissure fracture 裂 裂缝 开裂 裂开 龟裂
smell smelt stink stank odour stench reek 气味 臭 异味 臭味 味道
nest nests nesting breed bred breeding spawn 筑巢 繁殖 产卵 孵化 栖息
queue queued waiting line 排队 等候 长队 轮候
rumour rumor gossip hearsay falsehood misinformation 谣言 传言 流言 谣传 传闻
persuade persuaded convince convinced talked 说服 劝 动员 打动
excavator bulldozer digger hammer machinery 挖掘机 推土机 铲车 机械
insulate insulated insulation heat heating warm 保温 隔热 取暖 供暖
volunteer volunteers unpaid helpers 志愿者 义工 义务 志愿
predecessor previously former formerly before earlier 前任 原任 此前 之前 原来
successor replaced replacement took 继任 接任 接班 接替 接手 接班人 继任者
seabed bottom floor depths 海底 水底 河床 湖底
deep depth depths metres below 深 深度 水深
stay stayed remain remained lodge lodged overnight 住 留宿 过夜 住宿 停留
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));
