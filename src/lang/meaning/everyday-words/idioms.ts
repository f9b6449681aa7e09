/** Idioms and other ways of everyday speech, beside the plain words of articles; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const idioms = readRows(`
挑大梁 挑起大梁 唱主角 顶梁柱 主力军 主心骨 扛大旗 台柱子 主体 主导 骨干 主力 主要 dominant leading backbone mainstay
卡脖子 卡 掐脖子 封锁 断供 限制 管制 禁运 制裁 restriction curb control sanction embargo
栽跟头 栽 摔跟头 碰壁 碰钉子 吃瘪 翻车 挫折 失败 受挫 失利 受阻 setback failure stumble
吃得开 有市场 吃香 抢手 香饽饽 走俏 受欢迎 旺盛 优势 需求 popular demand advantage
下本钱 舍得 烧钱 烧掉 砸钱 撒钱 大手笔 本钱 投入 花费 斥资 投资 资金 spending investment
招数 招 花招 手段 手法 办法 措施 举措 做法 对策 measure tactic step means
行当 行业 领域 产业 门道 一行 业界 sector industry field
民企 民营 私企 私营 民间 商业 企业 民营企业 private commercial
官方 公家 政府 官府 国家 当局 state official government
相提并论 比作 类比 好比 比喻 打比方 比拟 媲美 compare comparison liken analogy
甩开 甩掉 摆脱 脱离 去掉 摒弃 撇开 绕开 rid shed shake drop
头头 头儿 一把手 当家 掌门 老大 老总 高层 高管 负责人 领导 executive chief boss
打水漂 泡汤 白费 落空 黄了 流产 付诸东流 徒劳 失败 无果 wasted failed vain
打退堂鼓 退缩 放弃 退出 反悔 打消 withdraw abandon retreat
泼冷水 唱反调 唱衰 质疑 反对 不看好 怀疑 批评 sceptical oppose criticise
开绿灯 放行 批准 准许 同意 许可 通融 approve allow clearance
一刀切 统一 一概 一律 全部 blanket uniform
钻空子 漏洞 空子 规避 绕过 打擦边球 loophole evade circumvent
踢皮球 推诿 推卸 推脱 甩锅 扯皮 shirk blame responsibility
背锅 背黑锅 顶罪 替罪羊 受过 承担责任 scapegoat blame
拖后腿 拖累 阻碍 影响 制约 hinder drag
走下坡路 滑坡 衰退 没落 下滑 萎缩 式微 decline slump
翻身 扭转 扭亏 起死回生 反弹 复苏 recovery turnaround rebound
打头阵 领头 先锋 率先 带头 首先 第一个 first lead pioneer
半路出家 转行 改行 跨界 career switch
铁饭碗 饭碗 生计 工作 岗位 稳定 livelihood job secure
摇钱树 聚宝盆 财源 收入 盈利 lucrative profitable
拦路虎 绊脚石 障碍 阻碍 难关 瓶颈 难题 obstacle barrier bottleneck
导火索 导火线 起因 诱因 引发 触发 cause trigger
定心丸 保证 安心 放心 承诺 assurance guarantee
杀手锏 王牌 底牌 法宝 绝招 优势 利器 筹码 trump advantage weapon
软肋 命门 短板 弱点 软处 不足 薄弱 weakness vulnerable
烂摊子 残局 麻烦 困境 mess trouble
冤枉钱 白花 浪费 waste
捅娄子 出岔子 出乱子 闯祸 出事 出问题 差错 事故 失误 mistake accident trouble
露馅 曝光 败露 暴露 揭穿 发现 穿帮 exposed revealed
打官司 诉讼 起诉 告上法庭 法院 lawsuit sue court
吃官司 被告 被起诉 被判 charged prosecuted
坐牢 蹲大牢 入狱 服刑 判刑 监禁 刑 prison jail sentence
倒腾 倒卖 转卖 贩卖 倒手 resell trade
捞 捞钱 牟利 获利 谋取 敛财 profit
凑钱 凑份子 众筹 集资 筹款 募集 筹集 crowdfunding raise
赊账 欠账 拖欠 欠款 欠 owe unpaid arrears
打折 降价 优惠 减价 便宜 discount
砍价 讲价 还价 谈判 压价 bargain negotiate
摆摊 小贩 摊贩 摊位 stall vendor
下馆子 吃饭 餐厅 就餐 用餐 dine restaurant
打工 务工 上班 干活 兼职 就业 work employed
下岗 失业 丢饭碗 裁员 下课 unemployed jobless redundant
跳槽 换工作 离职 转投 move leave
加班 超时 工时 熬夜 overtime hours
带孩子 看孩子 带娃 照顾 抚养 看护 childcare
养老 赡养 照料 敬老 elderly care pension
看病 就医 求医 就诊 门诊 treatment doctor
打针 注射 接种 疫苗 injection vaccine
开刀 动手术 手术 做手术 surgery operation
闹肚子 拉肚子 腹泻 肠胃 diarrhoea
断水 停水 缺水 限水 供水 water shortage
断电 停电 跳闸 没电 供电 blackout outage power
堵车 拥堵 塞车 交通 congestion jam
搭车 顺风车 拼车 乘车 lift ride
赶集 集市 市集 market fair
收摊 关门 打烊 停业 歇业 倒闭 close closed
开张 开业 开门 启用 营业 open opening
扎堆 集中 聚集 密集 云集 concentrated cluster
冷门 小众 少见 无人问津 niche obscure
火 爆火 走红 红火 火爆 热门 流行 爆款 网红 popular viral hit
冷清 萧条 惨淡 没人 空荡 deserted quiet slack
揭不开锅 穷 拮据 困难 贫困 缺钱 poor broke
发财 致富 暴富 赚钱 富 rich wealthy
拍板 定夺 决定 敲定 批准 decide decision approve
牵线 撮合 介绍 中介 搭桥 broker introduce
挂名 名义 空头 nominal
顶班 代班 替 代替 接替 substitute replace
眼红 羡慕 嫉妒 看重 envy
心疼 舍不得 可惜 痛惜 不忍 regret
吓 吓到 吓坏 震动 触动 震惊 受惊 惊 shock shaken frighten
盼 盼望 期待 期盼 希望 巴望 hope await
管用 有效 奏效 见效 效果 成效 有用 effective work effect
靠谱 可靠 可信 可行 稳妥 reliable credible
不靠谱 离谱 荒唐 不可靠 不实 unreliable absurd
够呛 难 困难 悬 不大可能 unlikely difficult
没戏 没门 不可能 无法 不会 无望 impossible cannot
没辙 没办法 无奈 无计可施 无能为力 helpless
眼看 即将 快要 马上 将 soon imminent
老早 早就 早已 很久 长期 already long
眼下 当下 目前 现在 当前 如今 now currently
回头 以后 稍后 将来 later
头一回 第一次 首次 头一次 首度 初次 first
接二连三 连续 一再 多次 屡次 不断 repeatedly
翻来覆去 反复 一再 多次 repeatedly
一窝蜂 纷纷 蜂拥 争相 rush flock
两码事 不同 区别 无关 不是一回事 different
一回事 一样 相同 等同 same
八成 多半 很可能 大概 可能 probably likely
顶多 最多 至多 上限 不超过 most maximum
起码 至少 最少 不少于 least minimum
大头 大部分 多数 主要 大半 过半 bulk majority
零头 小部分 尾数 少量 fraction
老本行 本行 专业 原来 职业 出身 profession trade
门槛 条件 资格 要求 标准 准入 threshold requirement
苗头 迹象 征兆 趋势 预兆 sign trend
势头 趋势 走势 增长 势 momentum trend
花样 种类 款式 样式 品种 variety
来头 背景 来历 出处 身份 background origin
下落 去向 行踪 着落 whereabouts
底细 内情 真相 详情 来历 details truth
家底 资产 财产 家产 积蓄 assets savings
行情 价格 市价 行市 走势 price market
苦头 苦 磨难 代价 损失 hardship
甜头 好处 利益 收益 益处 实惠 benefit
后路 退路 余地 备选 alternative fallback
心思 想法 打算 意图 念头 intention thought
立场 角度 观点 看法 视角 态度 出发 viewpoint perspective stance angle
文章 本文 这篇 篇 原文 全文 article piece text
mind brain intellect cognitive intelligence thinking 头脑 大脑 认知 智力 思维 心智
point view perspective viewpoint standpoint angle stance 角度 立场 视角 观点
liken compare comparison analogy equate parallel resemble 比作 类比 相比 比拟
worldwide global international planet world 全球 世界 国际
curb restriction ban control limit cap sanction 管制 限制 禁令 控制 约束
card trump advantage strength asset edge leverage 优势 王牌 筹码 强项 长处
appetite demand hunger craving desire thirst 需求 胃口 欲望
shake shock jolt alarm stun rattle 震动 触动 震惊 冲击
purge expunge eliminate rid remove shed 清除 去除 剔除 摆脱
stuck stalled trapped halted stranded blocked 停留 卡住 停滞 受阻 被困
advanced leading frontier state pioneering 先进 尖端 前沿 领先
visible conspicuous prominent striking notable outstanding 突出 显著 醒目 明显
`);
