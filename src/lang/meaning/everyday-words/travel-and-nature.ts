/** Ways and buildings, weather, farming and nature: what people say beside what articles write; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const travelAndNature = readRows(`
坐车 搭车 乘车 乘坐 乘客 搭乘 ride rides rider passenger passengers board
火车 列车 铁路 铁道 柴油车 班车 train trains railway rail railroad
车厢 车辆 客车 carriage carriages coach coaches car cars wagon
车站 站 站房 月台 站长 station stations platform stationmaster
司机 驾驶 驾驶员 司机员 开车 driver drivers driving drive drove
公交 公交车 巴士 客运 bus buses coach
出租车 计程车 打车 taxi taxis cab
自行车 单车 脚踏车 骑行 bicycle bicycles bike bikes cycling cyclist
摩托车 电动车 机车 motorcycle motorbike scooter
卡车 货车 truck trucks lorry lorries
车祸 撞车 相撞 撞 追尾 crash crashed collision collide collided accident
堵车 拥堵 塞车 traffic congestion jam
停车 停车场 车位 parking park car
停 停放 停靠 parked stop stopped
停驶 停运 停开 停航 停用 suspended suspension closed discontinued stopped
复驶 复航 恢复 重开 重启 重新开放 reopen reopened reopening resume resumed restored relaunch
通车 开通 启用 首航 open opened opening service
出发 启程 发车 动身 起飞 depart departed departure leave left set
到达 抵达 到 进站 落地 arrive arrived arrival reach reached landed
晚点 误点 延误 迟到 delay delayed late
时速 限速 速度 车速 speed speeds limit kph mph
路线 线路 航线 路程 全程 route routes line journey distance
旅行 出行 旅游 旅程 travel travelled trip journey tour tourism
游客 旅客 观光客 访客 tourist tourists visitor visitors traveller
旅馆 酒店 民宿 住宿 hotel hotels guesthouse hostel accommodation stay
码头 港口 港 dock docks port harbour pier quay
船 轮船 渡轮 渔船 ship ships boat boats ferry vessel
船员 水手 船长 crew sailor sailors captain
沉没 沉船 沉 sink sank sunk wreck shipwreck
飞机 航班 客机 plane planes aircraft flight flights
机场 airport airports
飞行员 机长 pilot pilots
铁轨 轨道 枕木 道砟 track tracks rails sleepers
桥 桥梁 大桥 桥墩 便桥 bridge bridges pier
隧道 地道 tunnel tunnels
修路 铺路 铺设 铺 lay laid paved built
公路 马路 省道 高速 道路 road roads highway motorway street
人行道 步道 pavement sidewalk footpath path
包裹 快递 快件 邮件 parcel parcels package delivery mail
送货 配送 送餐 外卖 骑手 deliver delivered delivery courier couriers rider riders
货物 货运 运输 运送 cargo freight goods transport haul
建筑 大楼 楼房 楼 房屋 building buildings block tower
建筑师 设计师 architect architects designer designers
设计 规划 design designed designer plan
地基 基础 路基 foundation foundations base
屋顶 天花板 车顶 roof roofs ceiling
墙 墙壁 围墙 wall walls fence
楼梯 楼道 电梯 stairs staircase stairwell lift elevator
窗 窗户 窗子 window windows
门 大门 门口 door doors gate entrance
地下 地底 underground basement beneath
翻新 整修 改造 装修 改建 重建 renovate renovated renovation refurbish refurbished rebuild rebuilt rebuilding
修 修理 修补 抢修 维修 修复 repair repairs repaired fix fixed maintenance restore
拆掉 拆解 拆卸 拆开 拆 dismantle dismantled dismantling disassemble disassembled strip demolish demolished
弄坏 破坏 毁坏 损毁 冲断 冲垮 毁 damage damaged destroy destroyed wreck wrecked
倒塌 坍塌 垮塌 collapse collapsed
失火 着火 起火 火灾 大火 烧 fire fires blaze burn burned burnt
爆炸 炸 explosion explode exploded blast
灾 灾害 灾难 天灾 disaster disasters catastrophe calamity
台风 飓风 暴风 风暴 暴雨 typhoon hurricane storm storms cyclone
洪水 水灾 淹 积水 内涝 flood floods flooded flooding
干旱 旱灾 缺水 drought dry
地震 震 earthquake quake tremor
泥石流 山崩 滑坡 landslide mudslide
下雪 积雪 雪 snow snowfall
冰 结冰 冰冻 ice frozen freeze freezing frost
晴 太阳 阳光 sun sunshine sunny sunlight
风 刮风 大风 wind winds windy gale
气温 温度 摄氏 temperature temperatures celsius degrees
全球变暖 变暖 气候变化 warming climate
种地 种田 务农 种植 耕种 farm farming farmed plant planted grow grown grew cultivate
农民 农户 种植户 果农 蔗农 farmer farmers grower growers
田 农田 田地 耕地 field fields farmland
收成 收获 产量 绝收 歉收 harvest harvested yield yields crop crops
蔬菜 青菜 vegetable vegetables
水果 果子 果园 fruit fruits orchard
苹果 梨 葡萄 apple apples grape grapes pear
粮食 谷物 庄稼 grain grains cereal crop
种子 秧苗 苗 seed seeds seedling seedlings
肥料 化肥 施肥 fertiliser fertilizer manure
农药 杀虫剂 pesticide pesticides insecticide
害虫 虫害 虫子 昆虫 pest pests insect insects
蜜蜂 养蜂 蜂群 蜂 bee bees beekeeper beekeepers hive hives
养鱼 渔民 鱼塘 打鱼 捕鱼 渔业 fish fishing fisherman fishermen fishery pond ponds
牛 奶牛 养牛 cow cows cattle
猪 养猪 pig pigs pork
羊 绵羊 牧羊 sheep goat goats shepherd
鸡 养鸡 家禽 鸡蛋 chicken chickens poultry egg eggs
马 horse horses
牲畜 家畜 畜牧 livestock herd
动物 野生动物 animal animals wildlife
繁殖 交配 产卵 孵化 breed breeding bred hatch hatched eggs
灭绝 濒危 绝种 extinct extinction endangered
保护 保育 守护 protect protected protection conservation preserve preserved
栖息地 生境 habitat habitats
青蛙 蛙 蛙类 frog frogs
老鼠 鼠 rat rats mouse mice
植物 花 花卉 花草 plant plants flower flowers
森林 树林 林子 砍伐 forest forests woodland logging trees
草 草地 草坪 草原 grass lawn pitch meadow
河 溪 沟 河道 水道 river stream creek brook waterway
湖 水库 池塘 lake lakes reservoir pond
水坝 大坝 堤坝 dam dams
海边 沿海 海岸 海滩 coast coastal shore beach seaside
海浪 浪 波浪 wave waves
山 山顶 山坡 山谷 mountain mountains hill hills slope valley
沙漠 沙 desert sand
矿 煤矿 矿山 开采 采矿 mine mines mining mined
石头 岩石 石 stone stones rock rocks slate
土 土壤 泥 soil mud earth
污水 废水 排污 脏水 sewage wastewater effluent
烟囱 烟雾 废气 smoke fumes exhaust chimney
噪音 噪声 吵 noise noisy loud
臭 气味 异味 smell odour odor stench
回收 再生 循环 再利用 recycle recycled recycling reuse reused
报废 退役 废旧 淘汰 scrap scrapped retired obsolete discarded worn decommissioned
废铁 废品 破烂 scrap junk
`);
