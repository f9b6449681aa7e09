import { checkSets, type CheckSet } from './check-sets.js';

/** Paragraphs, and what people say of them in words of their own. */
const SETS: readonly CheckSet[] = [
  {
    passages: [
      'The county has asked whether a tunnel should be dug under the sound. Greta Holm, who runs the inn, is against it. Her guests come for the boat.',
      'Baxter would not rule out a sale of the mill. The members approved the barn by 40 votes to 12; Tom Reed, who voted against the barn, called it too dear.',
    ],
    rows: [
      ['refuted', 'Greta Holm wants a tunnel.'],
      ['refuted', 'Greta Holm is in favour of the tunnel.'],
      ['supported', 'Greta Holm opposes the tunnel.'],
      ['refuted', 'Baxter ruled out a sale of the mill.'],
      ['refuted', 'Tom Reed voted for the new barn.'],
      ['not-enough-evidence', 'A builder from Marlow has already bid for the mill ground.'],
    ],
  },
  {
    passages: [
      '梁启丰六十八岁，从前在船厂放样。他每天傍晚去码头钓鱼，身边总有几个徒弟。',
      '镇上的渡口冬天停航，船工改去修路。',
    ],
    rows: [
      ['supported', '梁启丰今年六十八岁。'],
      ['not-enough-evidence', '梁启丰今年六十八岁，是木匠。'],
      ['not-enough-evidence', '渡口的船工冬天领救济金过日子。'],
    ],
  },
  {
    passages: ['鎮公所想把車站遷走。周玉蘭反對遷走車站，但不反對整修。'],
    rows: [
      ['refuted', '周玉蘭主張把車站遷走。'],
      ['refuted', '周玉蘭反對整修。'],
      ['supported', '周玉蘭反對遷走車站。'],
    ],
  },
  {
    passages: [
      'By 2031 three German makers, Falkner among them, will have spent €2 billion; Polish rivals spend less.',
    ],
    rows: [['not-enough-evidence', 'Falkner is a Danish maker.']],
  },
  {
    passages: ['到2031年，三家德国企业，包括法尔克纳，预计投入20亿欧元。', '中国的对手投入较少。'],
    rows: [['not-enough-evidence', '法尔克纳是中国公司。']],
  },
  {
    passages: [
      'Fishing limits in the bay began under Governor Hale.',
      'Had the nets not been limited under Hale, the herring might be gone by now.',
    ],
    rows: [
      ['supported', 'Fishing limits in the bay began under Hale.'],
      ['not-enough-evidence', 'The herring are gone.'],
    ],
  },
  {
    passages: ['海湾的捕捞限制始于郝知远任内。', '倘若郝知远任内没有限制渔网，鲱鱼可能已经绝迹。'],
    rows: [
      ['supported', '海湾的捕捞限制始于郝知远任内。'],
      ['not-enough-evidence', '海湾里的鲱鱼绝迹了。'],
    ],
  },
  {
    passages: [
      '北澜港务集团6月9日宣布，翠屿集装箱码头三期工程开工，计划投资54亿元，2028年建成后年吞吐量可达420万标箱。一期和二期去年合计完成吞吐量310万标箱，比前年多了26万标箱。',
      '集团副总裁田牧野说，三期的岸桥将全部由电力驱动，每年可少烧柴油8600吨。码头现有员工1150人。',
    ],
    rows: [
      ['supported', '翠屿码头三期要花54亿元。'],
      ['supported', '田牧野透露，三期投用后一年能省下8600吨柴油。'],
      ['refuted', '翠屿码头三期2026年就能建成。'],
      ['refuted', '翠屿码头的吞吐量去年比前年少了26万标箱。'],
      ['refuted', '三期建成后，每年能处理42万标箱。'],
      ['not-enough-evidence', '翠屿码头一期当年投资54亿元。'],
      ['not-enough-evidence', '北澜港务集团去年赚了6.3亿元。'],
      ['supported', '翠屿码头有一千多名员工。'],
    ],
  },
  {
    passages: [
      '在周六进行的省运会女子400米栏决赛中，松河队的乔星野跑出54秒82，刷新了保持11年的赛会纪录，云麓队的梁知夏以55秒40获得银牌。',
      '乔星野今年19岁，师从教练霍启明。她说自己赛前一周还在发烧。',
    ],
    rows: [
      ['supported', '霍启明是乔星野的教练。'],
      ['refuted', '决赛在周日进行。'],
      ['not-enough-evidence', '乔星野还拿到了100米栏的冠军。'],
      ['supported', '旧的赛会纪录保持了十年以上。'],
    ],
  },
  {
    passages: [
      '澄江市医保局通报，2024年全市共查处违规医药机构327家，追回医保资金4180万元，同比增加三成。其中虚假住院占查处案件的22%。',
      '局长章予安表示，今年将把智能监控覆盖到全部二级以上医院。',
    ],
    rows: [
      ['supported', '澄江去年追回了四千多万元医保资金。'],
      ['refuted', '澄江2024年追回的医保资金比上年少了三成。'],
      ['refuted', '澄江2024年追回医保资金4180亿元。'],
      ['not-enough-evidence', '澄江2023年查处了250家违规医药机构。'],
      ['supported', '虚假住院在查处案件里占两成多。'],
      ['refuted', '虚假住院占了查处案件的一半以上。'],
    ],
  },
  {
    passages: [
      '晨屿航空本週四起將台北至那霸航線由每週7班增至10班，單程票價2,980元起。該公司第三季載客112萬人次，平均載客率84%。',
      '發言人簡怡靜說，新購的4架空中巴士A321將於明年春天交付。',
    ],
    rows: [
      ['supported', '晨屿航空每周飞那霸的航班加到了10班。'],
      ['refuted', '晨嶼航空台北飛那霸每週減到7班。'],
      ['refuted', '晨嶼航空第三季載客11.2萬人次。'],
      ['supported', '簡怡靜說晨嶼買了4架A321。'],
      ['not-enough-evidence', '晨嶼航空第二季載客105萬人次。'],
      ['refuted', '晨嶼航空台北那霸單程票價2,980美元起。'],
      ['supported', '晨嶼第三季的平均載客率超過八成。'],
    ],
  },
  {
    passages: [
      'Marrick Foods will close its bakery in Tolland in March with the loss of 180 of its 240 jobs, the company said on Tuesday. Production will move to Leaside, where £14m is being spent on new ovens.',
      'Chief executive Yusuf Adeyinka blamed the price of flour, which has doubled since 2021. Union organiser Carol Pugh called the decision "a betrayal".',
    ],
    rows: [
      ['supported', 'Dearer flour is why the Tolland bakery is shutting, according to Adeyinka.'],
      ['refuted', 'Marrick Foods is opening a bakery in Tolland in March.'],
      ['refuted', 'Carol Pugh blamed the price of flour.'],
      ['refuted', 'Marrick is spending 14 million euros on ovens at Leaside.'],
      ['supported', 'Yusuf Adeyinka runs Marrick Foods.'],
      ['supported', 'Marrick Foods is led by Yusuf Adeyinka.'],
      ['not-enough-evidence', 'Carol Pugh hates Marrick Foods.'],
      ['not-enough-evidence', 'Marrick Foods made a loss of £9m last year.'],
      ['refuted', 'The Tolland bakery closes in May.'],
    ],
  },
  {
    passages: [
      'The Kestwick lifeboat was launched 41 times in 2024, up from 33 the year before, and brought 58 people ashore. Its busiest month was August, with nine call-outs. The new boat, the Margaret Ellen, cost £2.6 million and can reach 25 knots.',
      'Coxswain Rhys Tanner, who has served for 22 years, retires in June. He will be succeeded by Hannah Pryce.',
    ],
    rows: [
      ['supported', "Kestwick's lifeboat was called out more often in 2024 than in 2023."],
      ['refuted', 'The Kestwick lifeboat was launched 33 times in 2024.'],
      ['refuted', 'Rhys Tanner is to succeed Hannah Pryce as coxswain.'],
      ['supported', 'Hannah Pryce takes over as coxswain when Rhys Tanner steps down.'],
      ['refuted', 'The Margaret Ellen cost £2.6 billion.'],
      ['not-enough-evidence', 'The old boat cost £2.6 million.'],
      ['not-enough-evidence', 'The Kestwick crew has 24 volunteers.'],
      ['refuted', 'Fewer than 40 launches were made from Kestwick in 2024.'],
      ['refuted', 'August was the quietest month for the Kestwick lifeboat.'],
    ],
  },
  {
    passages: [
      'Researchers at the University of Brenholm followed 3,420 adults for nine years and found that those who walked for at least 40 minutes a day were 18% less likely to develop type 2 diabetes. The study was published in June in the journal Metabolic Reports.',
      'Lead author Dr Ines Falk cautioned that diet was self-reported. The work was paid for by the Danish Heart Fund.',
    ],
    rows: [
      ['supported', 'The Brenholm study lasted almost a decade.'],
      ['refuted', 'Walkers were 18% more likely to get type 2 diabetes.'],
      ['refuted', 'The Brenholm team followed 342 adults.'],
      ['supported', 'The Danish Heart Fund financed the research.'],
      ['refuted', 'The participants were followed for nine months.'],
      ['not-enough-evidence', 'Walking cut the risk of stroke by 18%.'],
      ['supported', 'Ines Falk was the main author of the study.'],
      ['supported', '布伦霍尔姆大学的研究跟踪了3420名成年人。'],
      ['refuted', 'The study appeared in September.'],
    ],
  },
  {
    passages: [
      "Vela Motors delivered 68,400 cars in the third quarter, 9% fewer than a year earlier, while its rival Ostrava Auto delivered 81,200, a rise of 4%. Vela's operating margin slipped to 3.1% from 5.4%.",
      'Finance director Mei Lin Tan said inventories had fallen to 41 days. The board has approved a buyback of 500 million crowns.',
    ],
    rows: [
      ['refuted', 'Vela Motors delivered 81,200 cars in the third quarter and Ostrava Auto 68,400.'],
      ['refuted', "Vela's deliveries rose by 9%."],
      ['refuted', "Vela's operating margin is now 5.4%."],
      ['supported', 'Ostrava sold more cars than Vela in the quarter.'],
      ['refuted', 'The board turned down a share buyback.'],
      ['not-enough-evidence', 'Vela Motors delivered 70,000 cars in the second quarter.'],
      ['refuted', 'Inventories have fallen to 41 weeks.'],
      ['supported', 'Vela 第三季度交付了68400辆汽车。'],
      ['refuted', 'Vela approved a buyback of 500 million dollars.'],
    ],
  },
  {
    passages: [
      '文旅部门统计，国庆假期南屏古镇接待游客38.6万人次，门票收入2140万元，分别比去年同期增长17%和下降5%。古镇管委会主任佟小满解释说，门票收入减少是因为60岁以上老人和学生全部免票。',
      '县交警大队另一份通报称，假期进入古镇的游客约31万人次。',
    ],
    rows: [
      ['conflicting', '国庆假期有38.6万人次游客到南屏古镇。'],
      ['conflicting', '南屏古镇国庆期间接待了大约31万人次。'],
      ['refuted', '南屏古镇国庆假期的门票收入增长了5%。'],
      ['supported', '南屏古镇对老人和学生不收门票。'],
      ['refuted', '国庆期间，南屏古镇门票收入2140万美元。'],
      ['not-enough-evidence', '南屏古镇国庆期间的民宿入住率为92%。'],
      ['supported', '佟小满是南屏古镇管委会主任。'],
    ],
  },
  {
    passages: [
      'The Tamsin River cleanup, which began in 2017, has removed 5,300 tonnes of plastic, the river trust says. Salmon were seen above the weir last autumn for the first time in 60 years. The trust has 85 volunteers and a yearly budget of $1.2 million, a third of it from the state.',
      'An audit by the environment office puts the plastic removed at 4,100 tonnes.',
    ],
    rows: [
      ['conflicting', '5,300 tonnes of plastic have been taken out of the Tamsin River.'],
      ['conflicting', 'The Tamsin cleanup has removed 4,100 tonnes of plastic.'],
      ['supported', "The state pays a third of the trust's budget."],
      ['refuted', 'The cleanup of the Tamsin started in 2007.'],
      ['supported', 'After six decades, salmon are back above the weir.'],
      ['not-enough-evidence', 'The trust has removed 300 shopping trolleys from the Tamsin.'],
      ['refuted', "The trust's annual budget is $12 million."],
      ['refuted', 'Salmon were seen above the weir last spring.'],
    ],
  },
  {
    passages: [
      '徽州铁路局表示，黟歙高铁预计9月28日开通运营，全长126公里，设计时速350公里，届时黄山至宣城的车程将由2小时10分钟缩短至48分钟。',
      '项目总工程师费长卿介绍，线路桥隧比高达83%，最长的云梯隧道有11.7公里。',
    ],
    rows: [
      ['supported', '高铁开通后，从黄山到宣城用不了一个小时。'],
      ['refuted', '黟歙高铁的设计时速是250公里。'],
      ['refuted', '黟歙高铁将在10月开通。'],
      ['supported', '这条高铁八成以上是桥梁和隧道。'],
      ['refuted', '黄山至宣城的车程将由48分钟延长到2小时10分钟。'],
      ['not-enough-evidence', '黟歙高铁的票价是58元。'],
      ['supported', '云梯隧道长11700米。'],
      ['refuted', '费长卿是徽州铁路局局长。'],
    ],
  },
  {
    passages: [
      '奶茶品牌“汀茶”3月门店数突破5000家，其中加盟店占94%。创始人柏云溪说，今年准备再开1200家，并首次进入泰国和马来西亚市场。',
      '第三方机构窄门数据的报告显示，汀茶去年关掉了310家店，单店日均销售额约4600元，低于行业龙头蜜雪的6100元。',
    ],
    rows: [
      ['supported', '汀茶绝大多数门店都是加盟店。'],
      ['refuted', '汀茶单店每天卖6100元左右。'],
      ['supported', '汀茶的创始人是柏云溪。'],
      ['not-enough-evidence', '蜜雪去年关了310家店。'],
      ['refuted', '汀茶的门店还不到5000家。'],
      ['refuted', '汀茶单店每月销售额约4600元。'],
      ['supported', '汀茶单店的销售额比蜜雪少。'],
    ],
  },
  {
    passages: [
      '據漁業署統計，2024年台灣秋刀魚漁獲量為4.9萬噸，較前一年減少28%，是近20年來最低。業者孫國棟指出，船隊今年出海92天，比往年少了兩成。',
      '海洋大學教授余佩真認為，海水升溫是漁獲減少的主因。',
    ],
    rows: [
      ['supported', '台灣2024年的秋刀魚捕得比2023年少。'],
      ['refuted', '2024年台灣秋刀魚漁獲量創20年新高。'],
      ['refuted', '孫國棟認為海水升溫是漁獲減少的主因。'],
      ['refuted', '台灣2024年秋刀魚漁獲量是4.9萬公斤。'],
      ['supported', '余佩真把漁獲減少歸因於海水變暖。'],
      ['refuted', '船隊今年出海超過一百天。'],
    ],
  },
  {
    passages: [
      'The city of Port Aldwyn has bought 64 electric buses from the Polish maker Solarix for €38 million, deputy mayor Claire Fontenoy said on Monday. The first 20 arrive in April and the rest by the end of 2027.',
      'Diesel buses still make up 71% of the fleet of 410. A ride costs €1.80, unchanged since 2021.',
    ],
    rows: [
      ['supported', 'Port Aldwyn is spending €38m on electric buses.'],
      ['refuted', 'Port Aldwyn sold 64 electric buses to Solarix.'],
      ['not-enough-evidence', "Solarix's main rivals delivered electric buses to Port Aldwyn."],
      ['not-enough-evidence', 'Claire Fontenoy criticised Solarix.'],
      ['refuted', 'The first of the new buses come in June.'],
      ['supported', "Most of Port Aldwyn's buses run on diesel."],
      ['not-enough-evidence', 'Port Aldwyn carried 31 million bus passengers last year.'],
      ['refuted', 'A bus ride in Port Aldwyn costs €18.'],
    ],
  },
  {
    passages: [
      'Wheat futures in Chicago dropped 2.4% on Wednesday to $5.38 a bushel after Ukraine said its harvest would reach 24 million tonnes, 3 million more than forecast in May. Corn was little changed.',
      'Analyst Tomasz Berg of Granova said prices could fall below $5 if rain came to Kansas.',
    ],
    rows: [
      ['supported', 'Chicago wheat fell on Wednesday.'],
      ['refuted', 'Wheat futures rose 2.4% on Wednesday.'],
      ['refuted', 'Wheat closed at $5.38 a tonne.'],
      ['refuted', "Ukraine's harvest will reach 24 million bushels."],
      ['not-enough-evidence', 'Soybean futures dropped 1.1% on Wednesday.'],
      ['refuted', 'Ukraine cut its harvest forecast by 3 million tonnes.'],
      ['supported', 'Tomasz Berg works for Granova.'],
      ['not-enough-evidence', 'Tomasz Berg left Granova.'],
      ['not-enough-evidence', 'Tomasz Berg sold Granova.'],
      ['supported', '芝加哥小麦期货周三下跌了2.4%。'],
    ],
  },
  {
    passages: [
      'Actor Dana Whitlock was named best actress at the Lumen Awards in Toronto on Sunday for her part in "The Salt Road", which also took the prize for best screenplay. The film, directed by Pavel Novotny, cost just $3.5 million and has earned $41 million so far.',
      'The best-picture award went to "Northbound", a thriller by Ji-won Seo.',
    ],
    rows: [
      ['refuted', 'Ji-won Seo directed "The Salt Road".'],
      ['refuted', '"The Salt Road" cost $41 million to make.'],
      ['not-enough-evidence', '"Northbound" has earned $90 million.'],
    ],
  },
  {
    passages: [
      '青岚机场扩建后，年旅客吞吐能力由800万人次提高到1500万人次，新航站楼面积12.8万平方米，11月3日投入使用。原航站楼将改作货运楼。',
      '机场公司党委书记褚怀山说，今年前十个月旅客吞吐量742万人次，同比增长9.6%；货邮吞吐量5.3万吨，同比下降2%。',
    ],
    rows: [
      ['supported', '青岚机场新航站楼11月初启用。'],
      ['refuted', '青岚机场扩建后的年旅客吞吐能力为800万人次。'],
      ['refuted', '青岚机场前十个月的货邮吞吐量增长了2%。'],
      ['refuted', '青岚机场新航站楼面积为12.8平方公里。'],
      ['not-enough-evidence', '青岚机场扩建花了36亿元。'],
      ['refuted', '青岚机场前十个月旅客吞吐量为74.2万人次。'],
      ['supported', "Qinglan airport's new terminal covers 128,000 square metres."],
    ],
  },
  {
    passages: [
      'Brackwell Theatre sold 41,000 tickets last season. Its director, Ilse Morgan, put the rise down to cheaper seats.',
      'The set for the winter play, designed by Otto Brenner, was built in Leeds. Costume designer Hana Said joined in May.',
      'The council froze the rent of the building. Nine members of the council approved the grant, four were against.',
    ],
    rows: [
      ['supported', 'Ilse Morgan explained the rise by cheaper seats.'],
      ['refuted', 'It was Hana Said who put the rise down to cheaper seats.'],
      ['refuted', 'The set for the winter play was designed by Hana Said.'],
      ['not-enough-evidence', 'Brackwell Theatre is going to open a restaurant next year.'],
      ['not-enough-evidence', 'Brackwell Theatre sold only tickets for cheaper seats.'],
      ['not-enough-evidence', 'Brackwell Theatre sold more tickets than any other theatre.'],
      ['not-enough-evidence', 'Brackwell Theatre will not move its building.'],
    ],
  },
  {
    passages: [
      '云湖动物园去年接待游客62万人次，园长戚仲明把增长归因于新建的熊猫馆。',
      '园里的38只鹦鹉中有12只是金刚鹦鹉。',
    ],
    rows: [
      ['not-enough-evidence', '云湖动物园的38只鹦鹉全是金刚鹦鹉。'],
      ['not-enough-evidence', '云湖动物园的游客比其他动物园都多。'],
    ],
  },
  {
    passages: ['Doctors Without Borders runs four clinics in Sarn, its coordinator Lea Roth said.'],
    rows: [['supported', 'Doctors Without Borders operates four clinics in Sarn.']],
  },
  {
    passages: [
      '今年鹭洲早稻每百公斤收购价264元，补贴按每户400元发放。',
      'Sugar costs $3 per kilogram at the shop in Ardle.',
    ],
    rows: [
      ['refuted', '鹭洲早稻的收购价是每公斤264元。'],
      ['refuted', '鹭洲早稻的补贴是每人400元。'],
      ['supported', '鹭洲早稻的补贴是每户400元。'],
      ['refuted', 'Sugar costs $3 per pound at the shop in Ardle.'],
    ],
  },
  {
    passages: [
      'The quotas began under Governor Ilse Morgan and were tightened under Governor Hana Said.',
      'Nora Quist, chief executive of Peltora, said the city will not stop seeking a port of its own.',
    ],
    rows: [
      ['refuted', 'The quotas began under Hana Said.'],
      ['not-enough-evidence', 'Nora Quist founded Peltora.'],
      ['not-enough-evidence', 'Peltora is a Korean company.'],
    ],
  },
  {
    passages: [
      '松溪水厂原计划投入6.2亿元，后来从6.2亿元追加到7.5亿元。全厂有水泵86台，其中备用泵21台。今年报修31次，已修好18次。',
      '柳泉镇上个月借出图书4200册，接待读者1900人，分别同比增长12%和27%。柳泉镇三年期贷款利率由4.10%降到3.85%。',
    ],
    rows: [
      ['supported', '松溪水厂追加了1.3亿元。'],
      ['supported', '松溪水厂有65台水泵不是备用的。'],
      ['not-enough-evidence', '松溪水厂今年报修净增13次。'],
      ['supported', '柳泉镇三年期贷款利率降了25个基点。'],
      ['supported', '柳泉镇上个月接待读者同比增长27%。'],
      ['refuted', '柳泉镇上个月接待读者同比增长12%。'],
    ],
  },
  {
    passages: ['竹园牧场今年剪毛52吨，销往外省20吨，另有3吨因潮湿被退回。场长预计，损耗率会降到4%以下。'],
    rows: [
      ['supported', '竹园牧场今年剪毛52吨。'],
      ['not-enough-evidence', '外省退回了20吨羊毛。'],
      ['refuted', '竹园牧场的损耗率如今已经低于4%。'],
    ],
  },
  {
    passages: ['云梭机器人去年在苏州设立研发中心，员工900人。瑞士的布赫曼是它的供应商。'],
    rows: [
      ['supported', '云梭机器人在苏州设有研发中心。'],
      ['not-enough-evidence', '云梭机器人是瑞士公司。'],
    ],
  },
  {
    passages: ['孟长庚是“星禾66”的第一育成人。专家组组长陆鸣指出，星禾66不耐寒，不宜在北方种植。'],
    rows: [
      ['supported', '星禾66的第一育成人是孟长庚。'],
      ['refuted', '星禾66的第一育成人是陆鸣。'],
    ],
  },
  {
    passages: ['港务局在白沙扣押了两艘渔船，船主等5人被带走调查。去年白沙也有渔船被扣押。'],
    rows: [
      ['supported', '两艘渔船在白沙被扣押。'],
      ['not-enough-evidence', '在白沙被带走的船主已经获释。'],
      ['not-enough-evidence', '明年白沙还会有渔船被扣押。'],
    ],
  },
  {
    passages: [
      'In July 2024 Pavel Holm, chief executive of Tarvo, said that ports need more cranes.',
      '2018年的吊机订单也因罢工而受阻。',
    ],
    rows: [
      ['not-enough-evidence', 'Pavel Holm was born in 1985.'],
      ['refuted', 'Pavel Holm said in July 2023 that ports need more cranes.'],
      ['not-enough-evidence', '2018年的吊机订单顺利交付。'],
    ],
  },
  {
    passages: ['澜石集团设计总监柳如岚说，新厂明年开工。'],
    rows: [
      ['supported', '柳如岚供职于澜石集团。'],
      ['not-enough-evidence', '柳如岚离开了澜石集团。'],
      ['not-enough-evidence', '柳如岚收购了澜石集团。'],
    ],
  },
  {
    passages: [
      'Oarwise, a maker of sensors, was sold to Fenbright in 2021. The dockers\u2019 union opposed the sale.',
      'Since 2018 Fenbright has had a large warehouse in Norway.',
    ],
    rows: [
      ['supported', 'Fenbright bought Oarwise in 2021.'],
      ['refuted', 'Oarwise bought Fenbright in 2021.'],
      ['refuted', 'The dockers\u2019 union welcomed the sale.'],
      ['not-enough-evidence', 'Fenbright left Norway in 2018.'],
    ],
  },
  {
    passages: ['去年，青岚茶厂裁减了45名员工，并关闭了设在临川的分公司。'],
    rows: [
      ['supported', '青岚茶厂去年裁减了45名员工。'],
      ['refuted', '青岚茶厂去年新招了45名员工。'],
    ],
  },
];

checkSets('statements in words of their own, with all tables', SETS);
