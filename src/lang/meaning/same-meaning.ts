/** Words around figures that say the same, in both languages: a row is one meaning. */
import { readRows } from './meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const sameMeaning = readRows(`
投资 投入 斥资 出资 注资 invest invested investment investments investing
投入 耗资 花费 花 支出 开支 开销 用去 耗费 斥资 成本 cost costs spend spent spending expenditure expenditures outlay outlays expense expenses
资本 资金 capital funds fund funding
营收 收入 营业收入 销售额 营业额 收益 revenue revenues sales turnover income
利润 盈利 净利 净利润 盈余 profit profits earnings
亏损 亏 净亏损 loss losses lost
价格 售价 单价 定价 价 票价 price prices priced pricing fare cost costs
增长 增加 上升 上涨 提高 提升 增至 升至 攀升 增 涨 升 增幅 涨幅 grew grow grown growth growing rise rose risen rising increase increased increases climbed climb jumped surged gained expanded up
下降 减少 下跌 降低 下滑 减 跌 降 降至 减至 降幅 跌幅 fall fell fallen falling decline declined drop dropped decrease decreased shrank reduced cut down
员工 雇员 职工 工人 人员 人手 employee employees staff workers worker workforce people personnel
雇用 招聘 聘用 录用 雇佣 hire hired hires hiring recruit recruited employ employs employed employing
裁员 裁减 解雇 裁撤 layoff layoffs cut cuts fired dismissed
工程师 engineer engineers
芯片 晶片 chip chips
半导体 semiconductor semiconductors
晶圆 wafer wafers
数据中心 datacenter datacentre data center centre centers centres
集群 cluster clusters
算力 计算 compute computing
模型 model models
训练 train training trained
人工智能 AI artificial intelligence
企业 公司 厂商 company companies firm firms enterprise business businesses corporation
政府 government governments administration
工厂 厂 厂房 plant plants factory factories mill
生产 产出 制造 造 produce produces produced production make makes making manufacture manufactured manufacturing output
产量 产能 年产 产出 output production capacity
容量 装机 装机容量 capacity installed
用户 客户 顾客 user users customer customers client clients subscriber subscribers
人口 居民 population residents inhabitants people
乘客 旅客 客流 客流量 passenger passengers ridership riders
游客 访客 参观者 观众 visitor visitors tourist tourists attendance audience
学生 学员 student students pupils pupil
医院 hospital hospitals
大学 高校 university universities college
学校 school schools
图书馆 library libraries
博物馆 museum museums
桥 大桥 桥梁 bridge bridges
隧道 tunnel tunnels
铁路 高铁 轨道 railway rail railroad
地铁 metro subway underground
列车 火车 train trains
机场 airport airports
港口 码头 港 port ports harbour harbor
航线 route routes line lines
线路 line lines route routes
车站 站 station stations
道路 公路 road roads highway motorway
长度 全长 长 length long
高度 高 海拔 height high tall elevation
宽 宽度 width wide
面积 占地 area
深度 深 depth deep
重量 重 weight weigh weighs weighed
速度 时速 speed speeds
温度 气温 temperature temperatures
距离 distance
市场 market markets
份额 占比 比例 比重 share shares proportion percentage portion
全球 世界 global globally world worldwide
美国 US american america united states
中国 chinese china
欧洲 欧盟 european europe eu
日本 japanese japan
韩国 korean korea
国家 country countries nation nations national
城市 市 city cities town
合同 合约 协议 订单 contract contracts deal deals agreement
订单 order orders
出口 export exports exported
进口 import imports imported
关税 税率 tariff tariffs duty
税 税收 tax taxes
补贴 补助 资助 subsidy subsidies grant grants
贷款 借款 loan loans
债务 负债 债 debt debts
预算 budget budgets
工资 薪水 薪酬 月薪 年薪 wage wages salary salaries pay
失业 失业率 unemployment jobless
股票 股份 股 share shares stock stocks
收购 买下 并购 acquire acquired acquisition bought buy purchase purchased takeover
卖 出售 售出 销售 卖出 sold sell sells sale sales selling
购买 采购 买入 buy bought purchase purchased purchases procurement
建 建设 建造 修建 兴建 建成 build built building construct constructed construction
启动 开始 启用 开业 开通 投产 投入使用 开放 launch launched launches start started starts begin began begun open opened opens opening
完成 竣工 完工 建成 complete completed finish finished completion
关闭 停运 停产 倒闭 close closed closes shut closure
成立 创立 创办 创建 设立 建立 found founded establish established set foundation
发布 推出 发表 公布 release released publish published launch launched unveil unveiled announced
项目 工程 计划 project projects programme program scheme
计划 拟 打算 plan plans planned planning programme program
预测 预计 预期 predict predicts predicted prediction expect expects forecast forecasts projected
研究 study studies research
报告 report reports
电动车 电动汽车 新能源车 electric vehicle vehicles ev evs
汽车 车辆 轿车 car cars vehicle vehicles automobile automobiles
火灾 大火 山火 野火 fire wildfire blaze fires wildfires
电动 electric
电池 battery batteries
太阳能 光伏 solar photovoltaic
风电 风力 风能 wind
煤 煤炭 coal
石油 原油 oil crude
天然气 燃气 gas
电力 用电 电 electricity power
发电 generate generates generated generation power
能源 energy
排放 emission emissions emit emitted
二氧化碳 碳 carbon dioxide co2
水 用水 water
森林 林地 forest forests
树 树木 tree trees
鱼 鱼类 fish
农民 农户 farmer farmers
作物 庄稼 crop crops
小麦 wheat
水稻 大米 稻米 rice
茶 茶叶 tea
咖啡 coffee
牛奶 奶 milk dairy
患者 病人 patient patients
病例 病例数 case cases
疫苗 vaccine vaccines
药 药物 药品 drug drugs medicine medicines
死亡 死 身亡 遇难 death deaths die died dead killed
受伤 伤 injured injuries wounded hurt
地震 earthquake quake
洪水 洪灾 flood floods flooding
卫星 satellite satellites
火箭 rocket rockets
发射 launch launched launches
太空 航天 宇航 space
登月 月球 moon lunar
手机 智能手机 phone phones smartphone smartphones mobile
电脑 计算机 computer computers
软件 software
机器人 robot robots
设备 机器 equipment machine machines device devices
节点 node
工艺 制程 process
处理器 processor processors
存储 memory storage
专利 patent patents
论文 paper papers
书 图书 藏书 书籍 book books volumes collection
电影 影片 film films movie movies
票房 box office gross grossed
比赛 match matches game games race
奖金 奖 prize prizes award awards
会员 成员 member members
志愿者 volunteer volunteers
家庭 户 住户 household households family families home homes
房屋 住房 住宅 房子 house houses housing homes
土地 land
租金 房租 rent rents
平均 均 average averaged mean
总 总计 合计 共 total overall altogether
每年 年均 一年 annual annually yearly year
每天 每日 日均 daily day
每月 月均 monthly month
最大 largest biggest greatest
最高 highest tallest
最长 longest
先进 尖端 advanced cutting leading
技术 科技 technology technologies technical tech
制裁 sanction sanctions sanctioned
管制 限制 control controls restriction restrictions restrict curb curbs ban bans
出口管制 export controls
事件 incident affair event case
国会 congress parliament
选举 大选 election elections
投票 选票 vote votes voted voting
法院 court courts
法律 法案 law laws act bill
革命 revolution
工业 产业 industry industrial industries
农业 agriculture agricultural farming
服务 service services
银行 bank banks
利率 息 rate rates interest
通胀 通货膨胀 inflation
国内生产总值 生产总值 GDP gross domestic product
经济 economy economic
阿波罗 Apollo
实体清单 entity list
首席执行官 执行长 行政总裁 ceo chief executive
创始人 创办人 founder
总统 president
总理 首相 prime minister premier
教授 professor
主席 董事长 chairman chair chairwoman
亚洲 asia asian
非洲 africa african
英国 british britain uk
法国 french france
德国 german germany
印度 indian india
俄罗斯 russian russia
台湾 全台 taiwan taiwanese
加拿大 canadian canada
澳大利亚 australian australia
巴西 brazilian brazil
种 species varieties kinds
鸟 鸟类 bird birds
猫 cat cats
狗 犬 dog dogs
儿童 孩子 child children kids
女性 妇女 women woman female
男性 men man male
年轻人 青年 young youth
老人 老年人 elderly older seniors
岁 年龄 aged age old
寿命 使用寿命 lifespan life lifetime
车间 workshop workshops
仓库 warehouse warehouses
酒店 宾馆 hotel hotels
餐厅 餐馆 restaurant restaurants
商店 门店 店 shop shops store stores
航班 flight flights
飞机 客机 aircraft plane planes airplane
船 船舶 货轮 渡轮 ship ships vessel vessels ferry ferries
集装箱 标箱 container containers box boxes
货物 吞吐量 货运 cargo freight goods throughput
城镇 城市 城区 urban
农村 乡村 rural countryside
可支配 disposable
股息 分红 派息 dividend dividends payout
毛利 毛利率 gross margin
交付 交货 deliver delivered delivers delivery deliveries
诉讼 官司 lawsuit lawsuits suit litigation
判决 裁定 裁决 ruling ruled verdict judgment judgement
罚款 罚金 处罚 fine fined fines penalty penalties
赔偿 赔款 compensation damages compensate compensated
上诉 appeal appealed appeals
批准 核准 获批 通过 approve approved approves approval approvals clearance
辞职 辞任 卸任 resign resigned resigns resignation
任命 委任 出任 获任 appoint appointed appointment named
接任 接替 继任 succeed succeeded succeeds replace replaced replaces
退休 retire retired retires retirement
毕业 毕业于 graduate graduated graduates
获得 荣获 获颁 赢得 摘得 夺得 获 win wins won receive received
导演 执导 director direct directed directs
主演 star stars starred starring
首映 首演 premiere premiered premieres debut debuted
演出 表演 performance performances show shows
展览 展出 exhibition exhibitions exhibit exhibits
教练 主帅 主教练 coach
球员 选手 队员 运动员 player players athlete athletes
进球 入球 goal goals
决赛 final finals
联赛 league
赛季 season seasons
门票 ticket tickets
医生 医师 doctor doctors physician physicians
护士 nurse nurses
手术 surgery surgeries
感染 染病 infection infections infected
流感 flu influenza
接种 vaccinated vaccination vaccinations
试验 trial trials test tests
癌症 cancer cancers
糖尿病 diabetes
降雨 降水 雨量 降雨量 降水量 rain rainfall precipitation
干旱 旱情 drought droughts
台风 飓风 typhoon hurricane cyclone
水库 reservoir reservoirs
泄漏 渗漏 漏损 leak leaks leakage leaked
污染 pollution polluted pollutant pollutants
垃圾 废物 废弃物 waste rubbish garbage
保护区 reserve reserves sanctuary
出土 发掘 unearthed excavated excavation excavations
文物 遗物 relic relics artefact artefacts artifact artifacts
教师 老师 教员 teacher teachers
学费 tuition fees
总部 headquarters headquartered based
子公司 分公司 subsidiary subsidiaries
股东 shareholder shareholders
股权 持股 股份 stake stakes holding holdings
融资 募资 筹资 raise raised raises raising funding
上市 挂牌 list listed listing
破产 bankruptcy bankrupt insolvency insolvent
合并 merge merged merger
供应商 供货商 supplier suppliers
零售 retail
消费者 consumer consumers
食品 食物 food foods
葡萄酒 wine wines
啤酒 beer beers
钢铁 钢材 steel
水泥 cement
化肥 肥料 fertiliser fertilisers fertilizer fertilizers
猪肉 pork
牛肉 beef
鸡蛋 egg eggs
大豆 soybean soybeans soya
玉米 corn maize
棉花 cotton
军队 部队 troops army military
国防 defence defense
警方 警察 police
逮捕 拘捕 arrest arrested arrests
移民 immigrant immigrants migrant migrants
难民 refugee refugees
受访者 受访 respondent respondents
监管机构 监管 regulator regulators watchdog
赤字 逆差 deficit deficits
贸易 trade
投资者 投资人 investor investors
基金 fund funds
保险 insurance insurer insurers
养老金 退休金 pension pensions
修缮 翻修 改建 整修 修复 renovate renovated renovation refurbish refurbished refurbishment restore restored restoration
拆除 拆毁 demolish demolished demolition
搬迁 迁往 迁至 relocate relocated relocates relocation
扩建 扩张 扩大 expand expanded expands expansion
推迟 延误 延期 延后 delay delayed delays postpone postponed
取消 作废 cancel canceled cancelled scrapped
公交 公共汽车 巴士 公车 bus buses
自行车 单车 bicycle bicycles bike bikes
行人 pedestrian pedestrians
事故 车祸 accident accidents crash crashes
归因 归因于 归咎 归咎于 由于 attribute attributed attributes blamed
没收 confiscate confiscated seized
捐赠 捐款 捐 donate donated donation donations
参加 参与 出席 attend attended participate participated
举行 举办 召开 hold held holds host hosted
签署 签订 签 sign signed signs
警告 提醒 warn warned warns warning
批评 指责 抨击 criticise criticised criticize criticized criticism
跟踪 追踪 track tracked tracks tracking follow followed
成年人 成人 adult adults people
参与者 参加者 participant participants
国外 海外 境外 外国 abroad overseas foreign outside
改编 adaptation adapted adapt adapts based
扩大 拉大 走阔 widen widened widens widening
收窄 缩小 narrow narrowed narrows narrowing
因果 causal causation causality
强调 着重 stress stressed stresses emphasise emphasised emphasises emphasize emphasized emphasizes underline underlined underscored
证明 证实 确立 prove proved proves proven establish established demonstrate demonstrated
车流 车流量 交通量 traffic vehicles
两倍 翻番 翻倍 double doubled twice
射手 前锋 striker forward
观看 观赛 watch watched watching attend attended spectators crowd
列为 列入 宣布为 定为 declare declared designated designate listed proclaimed
起火 引发 引起 sparked ignited triggered caused
车间工人 劳工 worker workers union members
小睡 午睡 nap naps
`);
