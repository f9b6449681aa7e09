/** Affairs of firms and states, and whatever they lead to: what people say beside what articles write; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const affairs = readRows(`
砸下 砸钱 烧钱 掏钱 花钱 投入 投资 斥资 耗资 spend spending invest splash pour poured
厂子 工厂 厂房 厂商 plant factory works mill
关门 关掉 停产 停工 停业 停办 倒闭 歇业 shut close closed closure cease ceased
老板 掌门人 一把手 负责人 当家人 首席执行官 总裁 董事长 掌舵人 boss chief ceo head executive chairman
高管 管理层 高层 executive executives management leadership
便宜 低价 廉价 低廉 cheap cheaper inexpensive affordable
贵 昂贵 高价 高昂 expensive costly pricey
卡脖子 限制 受限 制约 瓶颈 掣肘 bottleneck constraint restriction chokepoint
拦住 阻止 阻挡 遏制 抑制 制止 妨碍 prevent block halt stop curb thwart
拖慢 拖住 延缓 放缓 受阻 减慢 迟滞 slow slowed delay delayed hinder hamper
管用 有效 奏效 见效 有用 起作用 effective effectiveness worked success successful
没用 无效 失效 白费 徒劳 ineffective useless vain
漏洞 缺陷 不完善 不足 弱点 毛病 loophole flaw flaws imperfect shortcoming weakness defect fault
落实 执行 实施 贯彻 推行 enforce enforcement implement implementation
禁令 禁止 管制 封锁 禁售 ban banned restriction embargo prohibition
黑名单 实体清单 blacklist blacklisted
断供 停供 切断 cutoff
买不到 拿不到 无法获得 无法获取 无法购买
拿到 获得 取得 获取 得到 obtain get got gain access secure
找 寻找 寻求 物色 seek search look sought
怕 担心 担忧 忧虑 顾虑 害怕 恐惧 worry worried fear concern afraid anxious
理由 原因 动机 缘由 因素 起因 reason cause factor motive
好处 益处 优势 优点 长处 benefit advantage merit upside
坏处 弊端 缺点 劣势 短处 drawback disadvantage downside
领头 领先 带头 率先 领跑 leading lead ahead first
追上 赶上 追赶 迎头赶上 接近 catch caught
落后 滞后 落伍 落在后面 behind lag lagging
比拼 竞争 较量 角力 博弈 竞赛 比试 compete competition rivalry contest race
对手 竞争者 竞争对手 rival rivals competitor competitors opponent
联手 合作 协作 携手 联合 cooperate cooperation collaborate partner partnership jointly together
帮 帮助 协助 扶持 援助 扶助 help support assist assistance aid
反对 抗议 抵制 oppose opposed objection protest
赞成 同意 支持 拥护 favour favor agree approve back backed
争论 争议 分歧 争执 dispute debate controversy disagreement row
变化 改变 转变 变动 转向 change changed shift
换 更换 替换 取代 replace replaced replacement switch
更新换代 迭代 升级 更新 upgrade iteration generation
扩大 扩张 拓展 扩展 做大 expand expansion extend enlarge
缩小 缩减 收缩 shrink shrank narrow
钱 资金 经费 款项 资本 money funds funding cash
欠 拖欠 欠款 负债 债务 owe owed debt debts liabilities
赚 赚钱 盈利 获利 挣 earn earned profit profitable
赔钱 亏损 亏本 loss losses
赔偿 补偿 compensation compensate damages
罚 罚款 处罚 惩罚 fine fined penalty punish punished
逮捕 抓 拘留 拘捕 arrest arrested detain detained
告 起诉 诉讼 控告 打官司 sue sued lawsuit prosecute charged
判 判决 裁定 裁决 ruling sentence verdict
病 疾病 患病 得病 illness disease sick
感染 传染 染上 infect infected infection
医生 大夫 医师 doctor doctors physician
上学 入学 就读 enrol enroll attend
老师 教师 教员 teacher teachers
举办 举行 主办 召开 hold held host hosted stage staged organise organize
住 居住 定居 live lived reside
搬 搬迁 迁移 迁往 move moved relocate relocated
修 维修 修复 修缮 repair repaired restore restored fix fixed mend
拆 拆除 拆毁 demolish demolished dismantle dismantled
坏 损坏 故障 失灵 破损 fail failed failure fault broke broken malfunction
丢 丢失 失去 遗失 lose lost missing
发现 找到 查明 查出 discover discovered find found detect detected
测 测量 检测 监测 measure measured monitor monitored detect
计算 估算 推算 calculate calculated estimate estimated
快 迅速 快速 加快 加速 飞快 fast quick quickly rapid rapidly swift accelerate
慢 缓慢 slow slowly
提前 提早 早 early earlier
推迟 延期 延后 晚 late later delay delayed postpone postponed
本事 能力 实力 本领 ability capability capabilities skill strength
要紧 重要 关键 核心 紧要 important crucial key vital critical essential core
主要 首要 为主 main chief primary principal mainly
看法 观点 意见 主张 立场 想法 判断 view opinion belief position argue argues stance
觉得 认为 以为 相信 believe believes think thinks consider considers
警告 告诫 提醒 warn warned warning caution
答应 承诺 保证 许诺 promise promised pledge pledged vow vowed commitment
拒绝 不肯 回绝 refuse refused reject rejected decline declined
放弃 抛弃 终止 abandon abandoned drop dropped give gave
坚持 继续 持续 insist persist continue continued keep kept
靠 依靠 依赖 依托 凭借 rely relied depend dependent dependence reliance
自己 自主 自身 本土 own domestic homegrown
国产 本土 国内 国产化 domestic local
外国 海外 境外 国外 foreign overseas abroad
间谍 情报 spy spies espionage intelligence
抄 仿制 模仿 逆向工程 copy copying imitate
偷 窃取 盗窃 steal stole stolen theft
突破 打破 break breakthrough
比作 类比 比喻 好比 相比 compare compared comparison analogy liken
登月 月球 阿波罗 moon lunar apollo
旧 老 老旧 过时 old older outdated
新 新型 最新 new latest newest
缺 缺乏 短缺 匮乏 紧缺 缺少 lack lacking shortage scarce scarcity
足够 充足 够 enough sufficient adequate
很多 众多 大量 许多 大批 many much numerous plenty
开头 起始 开始 始于 起源 发起 begin began start started origin
结束 终结 停止 终止 end ended stop stopped finish finished
结果 后果 成果 成效 result results outcome consequence
影响 冲击 波及 impact effect influence affect affected
目标 目的 宗旨 意图 goal aim purpose target objective
办法 方法 手段 措施 途径 招数 做法 way method means measure approach
规则 规定 条例 规章 rule rules regulation regulations
部门 单位 机构 机关 department agency institution body organisation organization
任职 供职 就职 工作 上班 job post position employed works
职位 职务 岗位 头衔 身份 post position title role
辞职 下台 离任 卸任 辞去 resign resigned quit step stepped leave left
上任 任命 就任 接任 出任 appoint appointed appointment succeed succeeded
获奖 得奖 获颁 award awarded prize
赢 获胜 胜出 击败 战胜 夺冠 win won beat defeat victory
输 败 失利 落败 lose lost defeat defeated
球迷 粉丝 支持者 拥趸 fan fans supporter supporters
教练 主帅 主教练 coach manager
球员 选手 运动员 player players athlete athletes
总部 headquarters headquartered based
地方 地点 位置 place location site
名字 名称 叫做 称为 绰号 外号 name called named nickname
题目 标题 题为 title headline
翻译 翻成 翻 译 编译 译者 译成 translate translated translator translation
写 撰写 作者 撰文 执笔 笔者 author wrote write written writer
发表 刊登 发布 首发 来源 出处 转载 来自 published publisher source appeared
公众号 微信公众号 账号 平台 account platform
责任 义务 responsibility duty liability
负责 主管 掌管 分管 responsible charge head lead
带领 领导 率领 牵头 lead led leader head
危险 风险 隐患 danger dangerous risk risks hazard
安全 保障 safe safety security secure
污染 弄脏 pollution polluted contaminate contaminated
垃圾 废物 废弃物 填埋场 waste rubbish garbage trash landfill tip dump
泄漏 漏 泄露 外泄 leak leaked leaking leakage escape
保险 投保 参保 insurance insured insure cover coverage
事故 意外 车祸 accident crash incident
伤 受伤 伤者 工伤 injury injured hurt wound
捐 捐款 捐赠 募捐 筹款 donate donated donation raise raised fundraising
参观 游览 到访 visit visited tour
顾客 客人 消费者 customer customers consumer consumers guest
买家 买方 buyer buyers purchaser
房东 业主 landlord owner
主人 拥有者 所有者 持有 owner owned owns proprietor
学者 教授 专家 研究者 研究人员 academic scholar professor expert researcher researchers
科学家 scientist scientists researcher
官员 官方 当局 official officials authorities
百姓 居民 村民 市民 民众 群众 resident residents villagers citizens public locals
邻居 附近 周边 neighbour neighbor neighbours nearby
飞船 航天器 卫星 spacecraft satellite probe
球场 体育场 主场 stadium ground pitch arena
上座 观众人数 到场 attendance crowd crowds turnout spectators
门将 守门员 goalkeeper keeper
前锋 射手 striker forward
进球 得分 goal goals scored score
借 借款 贷款 放贷 lend lent lender loan borrow borrowed
条件 前提 condition conditions terms provided
秘密 机密 保密 secret confidential
公开 公布 披露 曝光 public publish disclose disclosed reveal revealed
骗 欺诈 诈骗 造假 fraud fraudulent cheat deceive fake
检查 检验 检测 审查 inspect inspection check test tests examine
申请 报名 apply application applied
批准 许可 通过 approve approved approval permit licence license
取消 撤销 cancel cancelled revoke scrapped
天气 气候 weather climate
下雨 降雨 雨量 rain rainfall
热 高温 炎热 hot heat
冷 低温 寒冷 cold
吃 食用 eat eaten food
喝 饮用 drink
水源 供水 用水 water supply
河 河流 江 river rivers stream
海 海洋 海上 sea ocean marine
山 山区 mountain mountains
岛 岛屿 island islands
村 村庄 村子 village villages
历史 过去 从前 history historic past
将来 未来 今后 以后 future
现在 目前 当前 如今 眼下 now current currently today
`);
