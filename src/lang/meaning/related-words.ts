/** Words of one subject, in both languages: who asks with one may be answered with another; a row is one subject. */
import { readRows } from './meanings.js';

/** English as single words in small letters, Chinese Simplified. Looser than a row of one meaning. */
export const relatedWords = readRows(`
contain consist comprise include hold made composed ingredient content inside 含有 包含 含 内有 里面 成分 组成 构成 裹着 装着 由 含量
business trade line occupation profession career job living work sell deal merchant 生意 行当 买卖 职业 工作 营生 本行 卖 经商 入行 做
begin origin start founded rise grew cradle beginnings early first 起家 起步 发家 开始 起源 创业 早年 白手起家 最初 买下 凑
profit money gain lucrative pay viable loss lose lost deficit red black margin earn breakeven 赚钱 盈利 亏损 亏 利润 赤字 扭亏 收支 回本 保本 挣 赔钱
headquarter seat base office located home address site 总部 设在 位于 驻 坐落 大本营 所在地 落户 地址
obey bound comply ignore subject rule heed respect disregard ratify signed treaty binding 理会 约束 遵守 服从 管辖 受制 不受 批准 签署 不管 无视
hurry fast accelerate speed quicken rapid hasten expedite shorten 提速 加快 加速 赶 催 缩短 尽快 提前 从速
fault trouble problem wrong defect breakdown jam block blocked clog fail failure bug glitch snag mishap malfunction broken stall 毛病 故障 出错 问题 堵塞 堵 失灵 坏 卡住 出事 差错 中断 漏
cheap cheaper inexpensive low fall fell drop discount bargain affordable price reduced 便宜 低价 廉价 降价 下跌 跌 打折 优惠 划算 下降 跌去
buy purchase procure acquire order source shop bought 采购 购买 买 进货 订购 购入 收购 下单 订单
plane airline aircraft flight fly flying flew aviation airport jet air carrier airways airliner 飞机 航空 航班 航空公司 客机 飞 乘机 航线 机场 民航
train rail railway carriage coach car wagon stock locomotive track platform station sleeper sleeping couchette berth bunk bed compartment 火车 列车 铁路 车厢 车头 机车 轨道 卧铺 站台 车站 动车 高铁 夜车
newspaper press media paper journalist reporter headline column editorial coverage 报纸 媒体 报章 新闻 记者 报道 舆论 报界 报社
punctual late delay schedule timetable prompt delayed hour minutes clock tardy 准点 正点 晚点 延误 准时 时刻表 误点 迟到 按时
subsidy subsidise subsidize support fund grant aid public finance help money bailout 补贴 资助 补助 扶持 拨款 财政 资金 津贴 援助
shelve postpone suspend freeze ice cancel scrap abandon drop halt delay mothball axe 搁置 取消 停 暂停 推迟 放弃 作废 叫停 流产 下马 冻结
fail collapse fold bankrupt close shut bust insolvent liquidate demise ruin end die 倒闭 失败 破产 关门 垮 夭折 倒下 停业 清算 关张
finance fund raise capital invest investor savers shareholders bond loan bank lend equity stake crowdfunding money backing backers 融资 筹资 集资 筹款 资金 投资 贷款 股东 投资者 募集 股份 出资 入股
passenger traveller traveler rider customer commuter tourist people guest visitor carried 乘客 旅客 客人 搭客 乘 载客 游客 人次 客流
advantage unfair benefit privilege perk edge favour exempt exemption concession preferential 优惠 优势 便宜 好处 特权 豁免 免税 减免 待遇 不公平
green carbon emission climate pollution environment footprint clean sustainable greenhouse CO2 warming 环保 碳 排放 污染 气候 绿色 减排 低碳 温室 二氧化碳 变暖
privacy private alone solo lockable separate cabin pod own curtain quiet undisturbed 隐私 单独 独自 私密 小舱 隔间 单间 清静 一个人
critic criticise mock ridicule laugh sneer attack blame scorn deride scoff react response reception 批评 嘲笑 讽刺 指责 抨击 讥笑 反应 评价 回应 非议
praise hail welcome applaud admire compliment acclaim celebrate 称赞 赞扬 欢迎 叫好 好评 夸奖 表扬 肯定
expensive costly dear price high charge fee fare toll cost steep exorbitant pricey ask bill times 贵 昂贵 高价 收费 费用 高昂 天价 成本
young youth teenager under age student generation kid 年轻 青年 年轻人 岁 学生 少年 后生 青少年
old elderly aged pensioner retired senior veteran ancient vintage decade 老 老年 年老 高龄 退休 古老 旧 年代 陈旧
capital city berlin paris london rome vienna madrid beijing tokyo moscow washington 首都 北京 华盛顿 伦敦 巴黎 东京 柏林 莫斯科 罗马
president government administration leader era obama trump biden clinton putin xi macron 总统 政府 白宫 任期 时期 当局 执政 特朗普 拜登 奥巴马 布什 克林顿 普京 马克龙
minister premier chancellor cabinet secretary department ministry official 部长 总理 大臣 首相 内阁 部门 官员 国务卿 部
law act bill legislation regulation rule code statute decree order ban legal parliament 法律 法规 法案 立法 规定 条例 法令 行政令 法条 规章
vote ballot poll referendum election reject elect turnout campaign 投票 选举 公投 表决 否决 选民 票 票数 竞选
protest demonstrate march strike riot oppose opposition rally campaign object 抗议 示威 游行 反对 罢工 抵制 闹事 请愿
moratorium pause halt ban stop freeze suspend cessation 暂停 禁止 停止 禁令 暂缓 中止 叫停 喊停
country nation state government island kingdom land 国家 国 岛国 政府 王国 本国 各国
company firm business corporation maker manufacturer operator group enterprise startup supplier 公司 企业 厂商 集团 厂家 商家 车厂 矿企 业者 单位
boss chief executive head director leader owner founder chairman president manager run 老板 总裁 首席执行官 董事长 掌门 负责人 当家 主席 总经理 创始人
worker employee staff job labour labor workforce hire crew personnel hand 工人 员工 职工 雇员 人手 劳工 打工 劳动力 工作人员
investor shareholder stock share buyer backer bet speculator 投资者 股东 股票 股份 炒 持股 投资人 买股票
analyst expert economist consultant scholar researcher reckon argue estimate 分析师 专家 学者 顾问 研究员 经济学家 研究者 人士
scientist biologist chemist physicist geologist researcher oceanographer engineer professor 科学家 生物学家 学者 研究员 教授 工程师 专家 地质学家 化学家
study research experiment test trial investigate survey find finding 研究 实验 试验 调查 考察 测试 试采 发现 论文
harm damage hurt injure destroy threaten kill choke smother endanger clog impair ruin 伤害 损害 危害 破坏 影响 杀死 威胁 堵住 毁 受损 害
animal creature species wildlife organism life coral sponge fish bird insect marine 动物 生物 物种 生命 珊瑚 海绵 鱼 鸟 昆虫 野生
plant tree forest crop flower grass rainforest wood vegetation 植物 树 森林 雨林 庄稼 花 草 作物
sea ocean seabed marine underwater deep water coast offshore maritime 海 海洋 海底 海床 深海 水下 海域 外海 大洋
mine mining mineral ore metal dig extract nickel cobalt copper lithium gold iron drill 矿 采矿 开采 矿物 矿石 金属 镍 钴 铜 锂 金 铁 挖 勘探
dust sediment plume mud silt sand cloud particle smoke 尘土 泥沙 灰尘 沙 泥 烟 尘埃 扬尘 扬起
lift raise hoist pump carry pull bring transport haul up 提升 举 抬 吸 运 送 拉 顶 弄上来 搬 抽
machine vehicle robot equipment device tool engine 机器 机器人 设备 车 采矿车 装置 工具 机械
ship vessel boat tanker ferry fleet sail sea voyage 船 船只 轮船 船舶 舰 出海 航行 船队
licence license permit approval permission contract right authorise allow concession 许可 执照 批准 合同 牌照 审批 许可证 准许 权
rule regulation negotiate agreement talks deal treaty haggle bargain code 规则 规章 谈判 协议 条款 讨价还价 规定 公约 磋商
member state nation participant join belong 成员 会员 成员国 加入 参加 组成
oil petroleum saudi crude barrel gas fuel kerosene petrol diesel 石油 沙特 原油 油 燃油 汽油 煤油 油田
name nickname called dub known title label 名字 外号 叫作 称为 绰号 称作 俗称 叫 称 别名
reason cause why because motive blame culprit due owing result explain 原因 理由 因为 为何 由于 元凶 祸首 导致 缘故
advise suggest recommend propose urge call 建议 提议 呼吁 主张 劝 倡议
refuse decline reject turn deny boycott pledge promise not 拒绝 不肯 不买 回绝 抵制 承诺 不接受 不采购
agree accept approve consent back support endorse 同意 接受 批准 支持 赞成 答应
fear worry concern anxious afraid risk alarm 担心 害怕 忧虑 怕 担忧 风险 顾虑
hope expect wish want plan intend aim aspire 希望 期望 打算 想 计划 盼 预期 愿望
result outcome effect consequence impact lead end 结果 后果 效果 影响 成效 导致
begin start launch open commence debut kick first 开始 启动 开工 动工 开业 开通 首次 上线
end finish stop close last final conclude cease 结束 停止 完 终止 最后 停 收尾
increase rise grow more expand jump double climb soar up quadruple multiply 增加 上升 增长 涨 翻番 扩大 翻 提高 变多
decrease fall drop shrink less decline reduce cut down halve fewer 减少 下降 跌 缩小 降低 下滑 变少 少
win success beat victory triumph champion first gold 赢 胜 成功 冠军 夺冠 击败 胜利
lose defeat loss beaten fail 输 失败 败 失利
kill die death dead fatal victim murder 死 杀 死亡 遇难 身亡 丧命 去世
hurt injury wound ill sick hospital patient 受伤 伤 病 医院 患者 住院
doctor nurse hospital clinic treat medicine patient surgeon therapy 医生 护士 医院 治疗 药 病人 诊所 手术
school teacher pupil student class university educate learn lecturer professor course 学校 老师 学生 大学 教育 上学 教授 课 讲师 教
child kid boy girl baby son daughter parent family mother father 孩子 儿童 父母 儿子 女儿 家庭 母亲 父亲 小孩
house home flat apartment live rent landlord tenant building room 房子 住宅 公寓 住 房租 房东 楼 房间
money cash fund cost pay price spend budget dollar euro pound sum 钱 资金 花费 费用 付 预算 美元 款 开销
debt owe loan borrow credit creditor lender repay mortgage 债 欠 贷款 借 债务 还款 债权人 抵押
tax duty levy tariff revenue 税 税收 关税 征税 缴税
crime thief steal robbery police arrest fraud criminal hacker suspect gang 犯罪 偷 警察 逮捕 诈骗 小偷 黑客 嫌疑人 抓 盗
court judge trial lawyer sue verdict sentence justice jury 法院 法官 审判 律师 起诉 判决 官司 判
war army soldier attack weapon military battle troops bomb missile submarine nuclear 战争 军队 士兵 攻击 武器 军事 打仗 导弹 潜艇 核
peace talks treaty ceasefire agreement negotiate 和平 谈判 停火 协议 和谈
weather rain storm snow wind flood drought typhoon hurricane heat cold 天气 雨 暴风雨 雪 风 洪水 干旱 台风 飓风 热
disaster flood earthquake storm fire accident typhoon landslide tsunami eruption 灾害 灾难 洪水 地震 火灾 台风 泥石流 海啸 事故
food eat meal cook restaurant dish bread meat fruit vegetable 食物 吃 饭 餐厅 菜 面包 肉 水果 蔬菜
drink water beer wine coffee tea milk 喝 水 酒 咖啡 茶 牛奶 饮料
clothes wear dress shirt shoe fashion uniform 衣服 穿 鞋 时装 制服
music song sing band concert album orchestra opera composer 音乐 歌 唱 乐队 演唱会 专辑 歌剧 作曲
film movie cinema actor director screen star 电影 影片 演员 导演 影院 明星
book novel write author library publish read story page 书 小说 作者 图书馆 出版 读 故事 写
art paint museum gallery picture artist exhibition sculpture 艺术 画 博物馆 美术馆 画家 展览 雕塑
sport team player match goal football coach league stadium champion 体育 球队 球员 比赛 进球 足球 教练 联赛 体育场
computer software program code data internet website server app online digital 电脑 软件 程序 代码 数据 网络 网站 服务器 应用 在线 数字
phone mobile call smartphone message text 电话 手机 通话 短信 消息
energy electricity solar wind coal nuclear battery grid charge 能源 电 电力 太阳能 风电 煤 核电 电池 电网 充电
car vehicle drive driver road traffic motor automobile carmaker automaker electric 汽车 车 司机 驾驶 道路 交通 车厂 车企 电动车
road street bridge tunnel highway path route 路 街 桥 隧道 公路 道路 路线
space rocket satellite moon planet star astronaut orbit launch spacecraft 太空 火箭 卫星 月球 行星 宇航员 轨道 发射 飞船
measure size length weight height depth width metre kilometre deep tall 尺寸 长度 重量 高度 深度 宽 米 公里 深 高
time year month week day hour date period duration long 时间 年 月 周 天 小时 日期 期间 多久
number amount quantity count total figure many 数量 数目 总数 数字 多少 总共
share percent proportion part fraction half majority portion 比例 份额 百分之 部分 一半 占 成 多数
compare difference similar unlike than versus same 比较 区别 相比 类似 不同 相同 差别
important key crucial vital main major essential 重要 关键 主要 核心 要紧
difficult hard tough problem challenge obstacle 难 困难 挑战 难题 障碍 麻烦
easy simple convenient straightforward 容易 简单 方便
danger risk hazard unsafe threat 危险 风险 威胁 隐患
safe secure protect guard defend 安全 保护 保障 防护
secret hidden private confidential 秘密 隐瞒 机密 私下
new modern latest novel fresh recent 新 现代 最新 新型 崭新
good great excellent best fine quality 好 优秀 最好 出色 优质
bad poor worst terrible awful 坏 差 糟 最差 恶劣
strange odd unusual rare weird 奇怪 怪 罕见 少见
famous celebrated renowned 著名 有名 知名 出名
popular liked favourite demand fashionable 受欢迎 流行 热门 喜欢
crowd full packed sold busy queue 拥挤 满 爆满 人多 排队
empty vacant deserted unused 空 空置 闲置 无人
leave quit depart resign go exit 离开 走 辞职 退出 离职 出走
arrive come reach enter land 到达 来 抵达 进入 到 上岸
return back restore resume again 回 返回 恢复 重新 归还 再
move shift transfer relocate migrate 搬 移 转移 迁 搬迁 调
send deliver ship mail dispatch 送 寄 发送 运送 派 交付
give donate offer grant gift provide 给 捐 提供 赠 送 给予
take seize grab get obtain acquire receive 拿 取 得到 获得 夺 收到 领
keep hold save store preserve retain 保持 保存 留 存 保留
change alter switch convert swap replace transform 改变 换 改 转换 更换 替换 变
build construct make produce create manufacture assemble 建 造 制造 生产 建造 做 打造
break smash crack tear split damage 打破 坏 裂 断 损坏 碎
repair fix mend restore rebuild maintain 修 修理 维修 修复 重建 保养
clean wash tidy clear 清洁 洗 打扫 清理
dirty pollute waste rubbish contaminate 脏 污染 垃圾 废物
find discover detect locate search seek look 找 发现 寻找 查 找到 搜
see watch look view observe witness spot 看 观察 看到 目睹 观看
hear listen sound voice noise 听 声音 听见 噪音
say tell speak state claim comment argue remark 说 讲 表示 称 声称 认为 指出
ask question inquire request demand 问 请求 要求 提问 询问
answer reply respond response 回答 答复 回应 回复
think believe opinion view consider judge regard 认为 想 觉得 看法 观点 相信 看待
know aware understand learn realise 知道 了解 明白 懂 得知
remember forget memory recall 记得 忘 记忆 回忆
decide choose decision select pick 决定 选择 挑 选 选定
help assist aid support 帮助 帮 协助 支援 援助
stop prevent block avoid bar hinder 阻止 防止 避免 阻挡 拦
allow let permit enable 允许 让 准许 可以
force compel require oblige must 强迫 要求 必须 迫使 逼
control manage run govern operate supervise regulate regulator authority 控制 管理 经营 管 管辖 监管 运营 管理局 机构
own belong possess property owner 拥有 属于 财产 归 所有
share divide split distribute 分 分享 分配 分摊
join combine merge unite together cooperate partner 合作 合并 联合 加入 一起 联手 携手
compete rival contest race competitor 竞争 对手 比赛 较量 角逐
attack assault hit strike raid 攻击 袭击 打击 袭 打
escape flee avoid run 逃 逃跑 躲 逃走
hide conceal cover 藏 隐藏 掩盖 躲
show display reveal demonstrate exhibit 显示 展示 表明 展出 露
teach train educate instruct coach 教 培训 训练 教育
love like enjoy prefer fond 爱 喜欢 热爱 享受
hate dislike resent 恨 讨厌 反感
happy glad pleased joy satisfied 高兴 快乐 满意 开心
angry furious anger outrage 生气 愤怒 恼火
sad sorry regret grief 难过 悲伤 遗憾
tired exhausted sleep rest bed dream 累 睡 休息 睡觉 床
rich wealthy wealth fortune millionaire luxury 富 有钱 财富 富豪 奢华
poor poverty needy deprived poorest 穷 贫困 贫穷 低收入 困难
job career post position role background previously former experience spent 职业 职位 工作 岗位 出身 背景 以前 曾经 原先 当过 做过
border frontier cross customs abroad international boundary 边界 边境 国界 过境 跨国 海关 境外
ticket fare booking reserve seat buy sell pass 票 车票 买票 订票 预订 座位 购票 票价
complicated complex nuisance inconvenient bother trouble simple 麻烦 复杂 不便 繁琐 烦 简单
swap change exchange substitute replace 换 更换 交换 改换 调换
factory plant works manufacturer produce facility 工厂 厂 厂房 车间 生产线 制造商
shop store market retail sell customer 商店 店 市场 零售 门店 铺
farm farmer field crop harvest cattle agriculture 农场 农民 田 收成 农业 种植
town city village district community local neighbourhood mayor council 城镇 城市 村 区 社区 当地 市长 市议会
volunteer charity donate unpaid free help 志愿者 慈善 义务 无偿 捐
free gratis charge nothing without cost 免费 不收钱 分文 无偿 不花钱 不要钱
insurance insure cover premium policy claim 保险 投保 保费 理赔 保单
backup copy duplicate spare reserve 备份 副本 备用 备 复制
`);
