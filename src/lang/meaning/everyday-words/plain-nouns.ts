/** Chinese everyday nouns, most of them with 子 or 儿 behind (厂子, 孩儿), beside what articles write; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const plainNouns = readRows(`
厂子 厂 厂家 工厂 厂房 厂区 钢厂 电厂 药厂 纸厂 纱厂 糖厂 酒厂 船厂 铝厂 铜厂 炼厂 砖厂 瓷厂 茶厂 鞋厂 水厂 车厂 染厂 丝厂 奶厂 煤厂 分厂 总厂 老厂 新厂 同厂 两厂 小厂 大厂 factory factories plant plants mill mills works
店子 店 铺子 铺面 商店 门店 店铺 商铺 分店 书店 药店 花店 网店 饭店 酒店 旅店 面店 粮店 小店 老店 新店 茶店 鞋店 超市 门市 shop shops store stores
馆子 饭馆 餐馆 饭店 餐厅 酒楼 食堂 面馆 茶馆 小吃店 restaurant restaurants eatery diner canteen
车子 车 车辆 汽车 轿车 卡车 货车 客车 电车 火车 列车 单车 新车 旧车 整车 车厢 car cars vehicle vehicles truck trucks
房子 屋子 房 屋 住房 房屋 住宅 楼房 平房 民房 公寓 新房 旧房 危房 老屋 木屋 house houses home homes housing dwelling
楼 大楼 楼宇 楼房 高楼 建筑 building buildings tower block
票子 钞票 现钞 现金 钱 资金 款项 cash money banknotes
票 车票 门票 机票 船票 月票 票券 入场券 ticket tickets pass
孩儿 娃 娃娃 娃儿 小孩 孩子 儿童 幼儿 孩童 少儿 学童 child children kid kids
村子 村 村庄 村落 山村 渔村 乡村 行政村 自然村 village villages hamlet
镇子 镇 小镇 城镇 乡镇 古镇 集镇 town towns
院子 庭院 院落 大院 小院 yard courtyard
摊子 摊 摊位 地摊 小摊 摊贩 档口 stall stalls vendor
场子 场地 场馆 场所 会场 venue hall site
地儿 地方 地点 场所 place spot site
班子 团队 领导层 管理层 董事会 领导班子 小组 team management leadership
牌子 品牌 招牌 商标 商号 brand brands label
法子 办法 方法 措施 手段 对策 方案 method way measure measures solution
点子 主意 创意 想法 建议 提议 idea ideas suggestion proposal
路子 途径 渠道 办法 门路 出路 route channel way
乱子 岔子 事故 差错 故障 纰漏 问题 风波 trouble mishap accident incident failure
单子 订单 清单 名单 账单 order orders list bill
款子 款项 资金 拨款 经费 money funds sum
位子 座位 席位 职位 座席 位置 seat seats position
摊儿 摊位 小摊 stall stalls
底子 基础 家底 根基 foundation basis
本钱 成本 本金 资本 投入 capital cost costs investment
日子 生活 日期 岁月 光景 life days date
头儿 头头 头目 领导 负责人 老大 老板 当家 掌门人 一把手 主管 领袖 boss chief head leader
伙计 员工 店员 职员 雇员 帮工 employee employees staff worker workers clerk
伙食 饭菜 餐食 膳食 饮食 meals food catering
活儿 活计 工作 差事 任务 劳动 work job jobs task
味儿 气味 味道 口味 异味 滋味 smell taste odour odor flavour
事儿 事情 事件 情况 事故 matter event incident
信儿 消息 音讯 通知 讯息 news word message
劲儿 力气 力量 精力 effort energy strength
坎儿 难关 困难 障碍 瓶颈 obstacle difficulty hurdle
窟窿 缺口 亏空 漏洞 赤字 洞 hole gap deficit shortfall
篓子 祸 事故 差错 trouble mistake
牲口 牲畜 家畜 牛羊 羊群 牛群 马匹 livestock animals cattle herd
庄稼 作物 农作物 稻谷 小麦 玉米 粮食 crop crops harvest
果子 水果 果实 鲜果 fruit fruits
苗子 人才 新秀 新人 幼苗 树苗 talent seedling seedlings
机子 机器 设备 机 机组 主机 machine machines device equipment
管子 管道 管线 水管 管路 pipe pipes pipeline
架子 支架 框架 脚手架 rack frame scaffold
盒子 箱子 箱 包装 盒 箱体 box boxes container
瓶子 瓶 玻璃瓶 酒瓶 bottle bottles
炉子 炉 窑炉 熔炉 锅炉 高炉 窑 烤箱 furnace oven kiln boiler stove
板子 板 面板 木板 电池板 panel panels board boards
屋顶 房顶 楼顶 roof roofs rooftop
口子 缺口 决口 入口 开口 breach gap opening
`);
