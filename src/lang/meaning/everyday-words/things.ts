/** Things, places and people, as they are spoken of and as they are written about; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const things = readRows(`
oven furnace kiln stove burner boiler smelter hearth 炉 炉子 窑 熔炉 锅炉 灶 火炉 烤炉
factory plant works mill workshop facility 厂 工厂 厂子 厂房 车间 作坊
maker manufacturer producer supplier builder vendor 厂家 厂商 生产商 制造商 供应商 供货商
machine device equipment apparatus unit appliance gadget instrument handset 机器 设备 装置 仪器 器材 机组 机子
tool implement kit gear instrument 工具 器具 用具 家什
engine motor turbine drive 发动机 引擎 马达 电机
part component piece spare element 零件 部件 配件 组件 元件
raw material ingredient input feedstock stuff substance 原料 材料 原材料 用料 料 成分
metal steel iron aluminium copper brass alloy 金属 钢 钢材 铁 铝 铜 钢铁 合金
wood timber lumber log plank board 木 木头 木材 木料 板
stone rock gravel boulder granite marble limestone 石 石头 岩石 石材 石料
sand soil earth ground dirt mud clay dust 沙 土 泥 土壤 地 泥土 沙地 沙子
glass bottle jar container vessel flask 玻璃 瓶 瓶子 罐 容器
plastic rubber nylon polymer vinyl 塑料 塑胶 橡胶 胶
paper cardboard card sheet 纸 纸板 纸张 卡片
cloth fabric textile cotton wool silk linen yarn 布 布料 织物 棉 羊毛 丝 面料
box case crate carton chest container package 箱 箱子 盒 盒子 柜
bag sack pouch luggage baggage suitcase 包 袋 袋子 行李 口袋
bucket pail tub barrel tank drum 桶 水桶 缸 水箱 罐
pipe tube hose duct pipeline drain conduit main 管 管子 管道 水管 管线 管路 管网
wire cable cord rope string line 线 电线 电缆 绳 绳子 缆
pump valve tap faucet compressor 泵 阀 阀门 水泵 龙头
sensor electrode probe detector gauge meter pad patch 传感器 探头 电极 感应器 贴片 仪表
screen monitor display panel tablet 屏幕 显示屏 荧幕 监视器 面板 画面
camera lens video footage surveillance cctv 摄像头 相机 镜头 监控 摄影机 录像
lamp light bulb lantern 灯 灯泡 灯光 照明
battery accumulator cell storage charger 电池 蓄电池 储能 充电
grid mains network substation transformer power connection 电网 变电站 供电 电力 输电 线路
electricity power current energy wattage megawatt kilowatt 电 电力 用电 电能 发电 能源
solar sun photovoltaic panel 太阳能 光伏 光电 板子 太阳
wind turbine windmill offshore 风电 风力 风机 风车 风电场
fuel gas oil petrol diesel coal gasoline 燃料 燃气 天然气 油 汽油 柴油 煤
greenhouse carbon emission dioxide pollution climate warming 温室气体 碳 排放 二氧化碳 减排 碳排放 气候
smoke fume exhaust haze smog soot 烟 废气 尾气 烟雾 雾霾
rubbish trash garbage waste refuse litter scrap 垃圾 废物 废料 废品 废弃物 垃圾桶
recycle reuse reclaim secondhand used empties scrap 回收 再利用 循环 旧 二手 废旧
sewage wastewater effluent discharge brine sludge 污水 废水 排水 排放 卤水 浓盐水
flood deluge inundation overflow 洪水 水灾 水淹 内涝 洪涝
drought dry shortage arid 旱 干旱 旱灾 旱年 缺水
water supply tap reservoir dam 水 供水 自来水 水库 用水 淡水 水源
river stream creek canal brook waterway 河 河流 溪 江 运河 水道
lake pond pool lagoon 湖 池塘 水塘 湖泊
sea ocean coast beach shore seaside seafront bay 海 海洋 海边 海岸 沙滩 海滨 湾
island isle islet offshore archipelago 岛 岛上 海岛 离岛 岛屿 外岛
mountain hill peak slope valley pass 山 山区 山坡 山村 山里 山谷
desert dune wasteland barren bare arid sandy 沙漠 荒漠 沙地 荒地 戈壁 光秃秃
grassland meadow pasture prairie steppe grass 草原 草地 草场 牧场 草
forest wood woodland jungle tree 森林 树林 林子 林地 树木
field farmland land plot acre paddy 田 地 农田 耕地 土地 亩
weed grass shrub herb vegetation plant greenery 草 杂草 野草 植物 植被 绿化
crop harvest grain corn wheat rice maize 庄稼 作物 收成 粮食 谷物 粮
fruit apple berry orchard grape 水果 果 果实 果园 果树
vegetable greens bean pea cabbage salad 蔬菜 菜 青菜 豆 豆苗 凉菜
livestock cattle cow herd sheep goat animal beast flock 牲口 牲畜 家畜 牛 羊 羊群 牛羊 畜牧
sheep lamb mutton ewe flock wool 羊 绵羊 羊群 羊肉
pig pork hog swine sow 猪 猪肉 生猪
chicken hen poultry egg duck goose 鸡 家禽 鸡蛋 鸭 禽
horse pony donkey mule 马 驴 骡
dog puppy hound canine 狗 犬
cat kitten feline 猫
bird fowl pigeon gull migratory 鸟 鸟类 候鸟 飞鸟
fish fishery aquaculture salmon trout tuna cod fisherman 鱼 鱼类 渔业 养殖 养鱼 水产 箱网 渔民
insect bug bee ant mosquito pest beetle 虫 昆虫 蜜蜂 害虫 蚊子
wildlife species creature animal fauna 野生动物 动物 物种 生物
meal food dish lunch dinner serving portion diet 饭 餐 饭菜 伙食 盒饭 便当 一餐 一顿 一份
canteen cafeteria restaurant diner eatery kitchen mess 食堂 饭堂 餐厅 餐馆 饭馆 供餐
taste flavour flavor salty bland palate 味道 口味 滋味 味 没味道 咸淡
drink beverage wine beer whisky spirit liquor alcohol 酒 饮料 饮品 烈酒 啤酒 白酒 威士忌
sick poisoning stomach diarrhoea vomit nausea 吃坏 拉肚子 腹泻 食物中毒 肚子 呕吐 中毒 肠胃
kitchen cook chef stove 厨房 后厨 灶 厨师
shop store retailer supermarket outlet grocer 店 商店 超市 门店 杂货店 商家 铺子
customer shopper consumer buyer client patron diner 顾客 客人 买家 消费者 客户 食客 购物者
goods product merchandise item commodity wares 货 货物 商品 产品 货品
brand trademark label logo 牌子 品牌 商标 标签
market trade bazaar fair exhibition 市场 集市 展销会 市集 交易
hotel inn guesthouse lodging hostel accommodation bnb 酒店 旅馆 民宿 宾馆 住宿 客栈
tourist visitor holidaymaker traveller sightseer 游客 旅客 观光客 访客 旅行者
resort holiday spa retreat vacation 度假 度假村 景区 景点 休假
ticket fare pass admission seat 票 车票 门票 票价 船票 机票
train rail railway locomotive sleeper 火车 列车 铁路 夜车 卧铺 动车
carriage coach car wagon compartment 车厢 车 卧铺车 客车
cabin compartment berth bunk couchette room 包厢 铺位 隔间 舱 铺 房间
night overnight sleeper nocturnal 夜 夜间 夜里 晚上 夜晚 过夜 夜班 通宵
bus coach shuttle minibus 公交 公交车 巴士 客车 大巴
bicycle bike cycle cyclist cycling 自行车 单车 脚踏车 骑车
car vehicle automobile van truck lorry taxi 车 汽车 轿车 车辆 卡车 货车 出租车
plane aircraft flight airline jet fly 飞机 航班 客机 航空 坐飞机
ship boat vessel ferry tanker freighter barge 船 船只 轮船 渡轮 货轮 船舶
harbour harbor port dock quay pier wharf terminal 港 港口 码头 码头区 泊位
station stop platform terminal depot 站 车站 站台 月台 车库
road street lane avenue highway motorway 路 街 马路 街道 公路 道路
bridge crossing viaduct overpass tunnel 桥 大桥 桥梁 隧道 高架
passenger rider traveller commuter fare 乘客 旅客 乘车 搭车
driver chauffeur motorist operator pilot 司机 驾驶员 开车 车主 机师
crew staff attendant steward aboard 乘务员 列车员 车组 机组 船员 工作人员
worker employee staff labourer workforce personnel hand 工人 员工 职工 职员 人手 雇员 打工
officeworker clerk professional commuter 白领 上班族 职员 办公室
boss employer owner manager proprietor head contractor 老板 负责人 经营者 店主 业主 承包人 个体户 东家
union strike walkout stoppage picket labour 工会 罢工 停工 劳资 工潮
shift hours rota overtime schedule timetable 班 轮班 加班 班次 工时 排班
wage salary pay earnings income pension allowance 工资 薪水 工钱 薪酬 收入 月薪 退休金
job post position vacancy role employment 工作 岗位 职位 职务 差事 活儿 饭碗
pensioner elderly senior old retiree aged 老人 老年人 长者 老人家 年长者 退休 高龄 老年
child kid youngster pupil infant baby newborn toddler 孩子 儿童 小孩 娃 婴儿 新生儿 幼儿
teenager youth adolescent young student 年轻人 青年 青少年 少年 学生
parent mother father mum dad family 父母 家长 母亲 父亲 爸妈 妈妈 爸爸
woman female lady girl 女 女性 妇女 女人 女士 女子
man male gentleman boy 男 男性 男人 男子 男士
wife husband spouse couple partner marriage 妻子 丈夫 夫妻 老婆 老公 配偶 伴侣
neighbour neighbor neighbourhood community local resident 邻居 邻里 街坊 居民 社区 住户 当地
farmer grower peasant herder shepherd rancher 农民 农户 牧民 养殖户 果农 牧户 种植户
household family home 户 家庭 人家 住户 农户 户均
doctor physician surgeon medic anaesthetist consultant clinician 医生 大夫 医师 外科 麻醉师 主治
nurse carer caregiver sister matron 护士 护理 看护 护工 护士长
patient sufferer inpatient case 病人 患者 病号 住院
hospital clinic ward infirmary unit medical 医院 病房 诊所 科室 卫生院 病区
heart cardiac cardiology pulse arrest coronary 心 心脏 心血管 心跳 心脏病 心搏
illness disease sickness ailment condition ill sick 病 疾病 生病 病症 患病 发病 得病
medicine drug pill tablet medication treatment 药 药物 药品 吃药 用药 药片
bloodpressure hypertension pressure systolic 血压 高血压 收缩压
birth maternity pregnant pregnancy midwife delivery 出生 生孩子 分娩 怀孕 产妇 生育
tragedy disaster catastrophe accident mishap incident calamity 悲剧 灾难 事故 出事 意外 灾祸 惨剧
noise sound din racket clamour 噪音 声音 吵 声响 噪声 响声
light heavy weight load mass 轻 重 重量 分量
smell odour odor scent stench 气味 味 臭 臭味 异味
colour color hue shade dye 颜色 色 色彩 染
school academy college university campus 学校 校园 大学 学院 中学 小学
teacher lecturer tutor instructor schoolmaster 老师 教师 讲师 教员 先生
professor scholar academic researcher scientist expert specialist 教授 学者 专家 研究员 科学家 研究者 行家
engineer technician mechanic technical 工程师 技术员 技工 技师 技术人员
lawyer solicitor barrister attorney counsel 律师 法律顾问 辩护
judge court magistrate tribunal justice 法官 法院 法庭 审判
police officer cop constable detective sheriff 警察 民警 公安 警方 警员 刑警
prison jail cell inmate prisoner custody 监狱 牢 坐牢 囚犯 看守所
criminal crook thief offender suspect gang 罪犯 小偷 嫌疑人 犯人 骗子 团伙
victim target sufferer injured 受害者 受害人 被害人 遇难者
soldier troop army military officer 士兵 军人 军队 部队 军官
government state authority ministry public administration council 政府 官方 当局 公家 县里 国家 机关 部门
official civil servant bureaucrat cadre officer 官员 干部 公务员 公职
mayor councillor governor magistrate 市长 县长 镇长 乡长 议员 州长
department bureau agency office authority administration 局 部门 署 机构 处 厅 办公室
committee board panel commission council 委员会 理事会 董事会 小组
charity foundation nonprofit volunteer 慈善 基金会 公益 志愿者 义工
cooperative collective guild association federation 合作社 协会 联合会 公会
company firm business corporation enterprise concern outfit 公司 企业 商家 单位 厂商 集团
consultant adviser analyst broker economist 顾问 分析师 咨询 经济学家
newspaper press media journalist reporter news 报纸 媒体 记者 新闻 报道
museum gallery exhibition archive library collection 博物馆 美术馆 档案馆 图书馆 馆藏 收藏
painting picture portrait drawing canvas art 画 绘画 油画 图画 画作
song tune music melody ballad singer 歌 歌曲 音乐 曲子 民歌 唱歌
dance dancer ballet dancing 舞 跳舞 舞蹈 舞者
story tale legend narrative fable folk 故事 传说 民间 传奇
language dialect tongue speech accent 语言 方言 话 口音 母语
church temple mosque shrine chapel monastery 教堂 寺 庙 寺庙 清真寺 宗祠
festival holiday feast celebration ceremony 节日 庆典 节庆 庆祝 仪式
photo photograph image picture snapshot 照片 相片 图片 影像
recording tape disc audio record 录音 磁带 唱片 音频
letter mail post parcel envelope postman courier 信 邮件 信件 包裹 邮递员 快递 邮差
delivery courier rider takeaway doorstep meals 送餐 配送 外卖 骑手 送货 上门 派送
phone telephone call hotline mobile handset 电话 手机 来电 热线 通话 打电话
message text alert notification 消息 短信 信息 通知 讯息
computer laptop server software program 电脑 计算机 软件 程序 服务器
robot drone automatic machine 机器人 无人机 自动化 机械 自动
chip semiconductor wafer microchip processor 芯片 晶片 半导体 晶圆
data figures statistics numbers record 数据 统计 数字 资料
survey poll questionnaire census sample interview 调查 问卷 民调 普查 入户 走访 抽样
rule regulation requirement norm code guideline condition 规矩 规定 规则 守则 条例 条件 准则 规程
law act statute legislation bill decree 法律 法 法令 法规 条文
plan scheme project programme initiative strategy 计划 方案 项目 工程 规划 行动
idea concept thought notion proposal suggestion 主意 想法 点子 念头 构想 创意
reason cause motive why ground explanation 原因 理由 缘故 起因 缘由 因素
result outcome consequence effect impact upshot 结果 后果 成果 成效 影响 效果
advantage benefit gain merit plus good upside 好处 优点 优势 益处 利 便利
drawback disadvantage downside flaw weakness snag shortcoming 缺点 坏处 弊端 毛病 不足 短板 弱点
problem trouble difficulty issue headache hitch 问题 麻烦 困难 难题 难处 头疼 障碍
solution remedy answer fix cure way 办法 解决 对策 法子 出路 方法 解决方案
danger risk threat hazard peril 危险 风险 隐患 威胁
chance opportunity possibility opening prospect 机会 可能 商机 机遇 前景
rumour rumor gossip hearsay story 谣言 传言 流言 传闻
secret confidential hidden private undisclosed 秘密 机密 保密 私密 内幕
rival competitor opponent challenger foe 对手 竞争者 同行 敌手 竞争对手
friend ally companion mate pal 朋友 伙伴 同伴 好友 盟友
enemy foe adversary hostile 敌人 敌 对头
member participant attendee delegate delegation 成员 会员 参加者 代表 代表团
crowd audience spectator onlooker fan 人群 观众 围观 听众 球迷
donor sponsor backer supporter patron funder 捐款人 赞助 资助者 支持者 金主
investor shareholder lender creditor backer 投资人 股东 投资者 债权人 出资人
tax levy duty tariff toll 税 税收 税金 关税 征税
price cost rate charge tariff fee 价 价格 价钱 多少钱 费用 单价 水价 电价 票价
bill invoice account charge receipt 账单 账 费用 发票 账目
budget spending expenditure outlay cost 预算 开支 开销 支出 花费 花销 投入
interest rate yield return 利息 利率 收益率 年息
grant subsidy aid fund allowance funding 补贴 拨款 补助 资助 资金 津贴
loan credit mortgage borrowing debt 贷款 借款 信贷 房贷 欠款
turnover revenue sales takings income 营业额 营收 销售额 收入 流水
profit earnings gain surplus margin 利润 盈利 盈余 赚头 收益
stock share equity stake securities 股票 股份 股权 持股
insurance cover policy premium 保险 保单 保费 投保
`);
