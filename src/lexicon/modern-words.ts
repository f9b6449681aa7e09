/** Words of today's news that the dictionaries lack, or have only in an older sense. */

/** Chinese words `/` English words: each Chinese word may be put as each English one. Chinese is Simplified. */
const ROWS = `
人工智能 人工智慧 / AI, artificial intelligence
生成式人工智能 / generative AI, generative artificial intelligence
机器学习 / machine learning
深度学习 / deep learning
神经网络 类神经网络 / neural network, neural net
大模型 大语言模型 语言模型 / large language model, language model, LLM, large model, foundation model
算法 演算法 / algorithm
算力 / computing power, compute, computing capacity, processing power
芯片 晶片 / chip, microchip, semiconductor chip, integrated circuit
处理器 / processor, CPU
图形处理器 显卡 / GPU, graphics card
加速器 / accelerator
半导体 / semiconductor
晶圆 / wafer
晶圆厂 / fab, chip factory, foundry
代工 代工厂 / foundry, contract manufacturer, outsource, contract manufacturing
制程 工艺 / process node, manufacturing process, process technology
节点 / node
纳米 奈米 / nanometre, nanometer, nm
光刻 光刻机 / lithography, lithography machine
存储 存储芯片 内存 / memory, memory chip, storage
数据中心 机房 / data center, data centre, server farm
集群 / cluster
服务器 伺服器 / server
云计算 / cloud computing, cloud
软件 软体 / software
硬件 硬体 / hardware
互联网 网际网路 / internet
网络安全 / cybersecurity, cyber security
智能手机 手机 / smartphone, mobile phone, cell phone, handset
无人机 / drone, unmanned aircraft
无人驾驶 自动驾驶 / self-driving, driverless, autonomous driving, autonomous
电动车 电动汽车 新能源汽车 / electric vehicle, electric car, EV
光伏 太阳能 / solar, solar power, solar energy, photovoltaic, photovoltaics, solar panel
风电 风能 / wind power, wind energy
核电 核能 / nuclear power, nuclear energy
核潜艇 核动力潜艇 / nuclear submarine
可再生能源 再生能源 / renewable energy, renewables
碳排放 / carbon emissions, emissions
碳中和 / carbon neutral, net zero
气候变化 气候变迁 / climate change, global warming
充电桩 充电站 / charging station, charger
锂电池 动力电池 / lithium battery, battery
出口管制 禁运 / export control, export controls, export restriction, embargo
管制 限制 / restriction, control, curb
禁令 / ban, prohibition
制裁 / sanction, sanctions
封锁 / blockade, embargo, lockdown
关税 / tariff
实体清单 / entity list
黑名单 / blacklist
供应链 / supply chain
供应商 / supplier, vendor
产业链 / industrial chain, supply chain, value chain
自主 自主化 / self-reliance, self-sufficiency, independence, indigenous
自研 自主研发 / in-house development, own development
国产 国产化 本土 / domestic, home-grown, local, domestically produced
逆向工程 / reverse engineering
研发 / research and development, R&D, development
产能 / capacity, production capacity, output
订单 / order
业绩 业绩说明会 / earnings, results, earnings call
财报 / earnings, financial report
市值 / market value, market capitalization
资本开支 资本支出 / capital expenditure, capex, capital spending
投入 投资 / investment, spending, invest, spend, pour
融资 / financing, funding
初创公司 创业公司 初创企业 / startup, start-up
独角兽 / unicorn
上市 / go public, listing, IPO
股价 / share price, stock price
营收 / revenue
利润 盈利 / profit, earnings
裁员 / layoff, layoffs, job cuts
补贴 / subsidy
高管 / executive, senior executive, executives
首席执行官 执行长 / CEO, chief executive, chief executive officer
首席财务官 财务长 / CFO, chief financial officer
首席技术官 / CTO, chief technology officer
董事长 / chairman, chair
创始人 创办人 / founder
国内生产总值 国民生产总值 / GDP, gross domestic product, economic output
通货膨胀 通胀 / inflation
衰退 / recession
央行 / central bank
智库 / think tank
国会 / Congress, parliament
政府 / government, administration
政府 当局 / authorities
行政命令 / executive order
欧盟 / EU, European Union
联合国 / UN, United Nations
世卫组织 世界卫生组织 / WHO, World Health Organization
世贸组织 世界贸易组织 / WTO, World Trade Organization
美国 / US, USA, United States, America
英国 / UK, United Kingdom, Britain
苏联 / USSR, Soviet Union, Soviet, Soviets
美苏 / US-Soviet, Soviet-American
中美 美中 / Sino-American, US-China
登月 / moon landing, moon
载人航天 / crewed spaceflight, human spaceflight
卫星 / satellite
太空 航天 / space
火箭 / rocket
发射 / launch
疫情 / pandemic, epidemic, outbreak
疫苗 / vaccine
新冠 / COVID, coronavirus
基因编辑 / gene editing
临床试验 / clinical trial
社交媒体 / social media
直播 / livestream, live streaming
电商 / e-commerce
外卖 / food delivery, takeaway
共享单车 / bike sharing
高铁 / high-speed rail, high-speed train
地铁 捷运 / metro, subway, underground
房价 / house price, housing price
老龄化 / ageing, aging population
生育率 / birth rate, fertility rate
移民 / migrant, immigrant, immigration
误报 / false alarm, false positive
分辨率 解析度 / resolution
传感器 感测器 / sensor
摄像头 / camera
激光 雷射 / laser
机器人 / robot
二氧化碳 / carbon dioxide, CO2
志愿者 志工 / volunteer
员工 职员 / employee, staff
工程师 / engineer
例外 豁免 / exempt, exemption, exception
罚款 / fine
投诉 / complaint
打印 列印 / print
扫描 / scan
数量 / number
比例 比重 占比 / share, proportion, percentage
成本 费用 / cost
`;

/** Chinese words with the English words and phrases that they may be put as, most usual first. */
export const modernWords: readonly {
  readonly chinese: readonly string[];
  readonly english: readonly string[];
}[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [chinese = '', english = ''] = row.split(' / ');
    return { chinese: chinese.split(' '), english: english.split(', ') };
  });
