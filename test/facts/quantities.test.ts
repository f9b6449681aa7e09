import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../growth.js';
import { figuresOf, mentionsOf } from './figures-of.js';

/** Sentence → the figure as it stands there, value, unit, modifier with its words. */
const READ: readonly (readonly [string, string, string])[] = [
  ['The dyke cost R73 million to mend.', 'R73 million', '73000000 ZAR exact'],
  ['The fund holds N4.6 trillion.', 'N4.6 trillion', '4600000000000 NGN exact'],
  ['Nairobi paid Sh31 million for the clinic.', 'Sh31 million', '31000000 KES exact'],
  ['The weir holds 18 gigalitres.', '18 gigalitres', '18 volume GL exact'],
  ['本季命中率六成零三。', '六成零三', '60.3 percent % exact'],
  ['他本季打击率三成一八。', '三成一八', '31.8 percent % exact'],
  ['公司去年营收约36.57亿元。', '36.57亿元', '3657000000 CNY about 约'],
  ['净利润超过3亿五千万元。', '3亿五千万元', '350000000 CNY over 超过'],
  ['基金规模达24.57个亿美元。', '24.57个亿美元', '2457000000 USD exact'],
  ['單價在２．５萬至６萬美元之間。', '２．５萬至６萬美元', '25000..60000 USD range'],
  ['每户最多将可获得补贴八千元。', '八千元', '8000 CNY at-most 最多'],
  ['项目将追加数千亿日元。', '数千亿日元', '100000000000..1000000000000 JPY vague 数'],
  [
    'Tens of billions of dollars may sink.',
    'Tens of billions of dollars',
    '10000000000..100000000000 USD vague Tens of billions',
  ],
  ['The mill earns 45,000 pounds a month.', '45,000 pounds', '45000 GBP exact'],
  ['The parish paid 4,500 pounds for the bell.', '4,500 pounds', '4500 GBP exact'],
  ['The pike weighed 12 pounds.', '12 pounds', '12 mass [lb_av] exact'],
  ['这片店面均价6.2万，不含税。', '6.2万', '62000 CNY exact'],
  ['船厂去年亏了三亿多。', '三亿多', '300000000 CNY over 多'],
  ['影片票房已突破7亿。', '7亿', '700000000 CNY over 突破'],
  ['鱼汤一碗六十，不找零。', '六十', '60 CNY exact'],
  ['读者约有40万。', '40万', '400000 number 1 about 约'],
  ['那套房子有92平，朝南。', '92平', '92 area m2 exact'],
  ['挖出淤泥70万方。', '70万方', '700000 volume m3 exact'],
  ['她发烧到38度7，没去上班。', '38度7', '38.7 temperature Cel exact'],
  ['新砌的墙高两米零五。', '两米零五', '2.05 length m exact'],
  ['门框高一米九五。', '一米九五', '1.95 length m exact'],
  ['最大陣風38公尺。', '38公尺', '38 speed m/s exact'],
  ['實用面積412呎。', '412呎', '412 area [sft_i] exact'],
  ['今年来了30几万只雁。', '30几万只', '300000..400000 count 1 vague 几'],
  ['客流同比增长-4.5%。', '-4.5%', '-4.5 percent % exact'],
  ['臭氧浓度为92微克/立方米。', '92微克/立方米', '92 concentration ug/m3 exact'],
  ['Lead in the well reached 12 μg/L.', '12 μg/L', '12 concentration ug/L exact'],
  ['His glucose was 6.4 mmol/L.', '6.4 mmol/L', '6.4 molarity mmol/L exact'],
  ['摊主手里也就六千来块吧。', '六千来块', '6000 CNY about 来'],
  ['船东以2300万卖出旧船。', '2300万', '23000000 CNY exact'],
  ['他每个月只挣三千多。', '三千多', '3000 CNY over 多'],
  ['等一两个月再漆船底。', '一两个月', '1..2 duration mo range'],
  ['酒坛里只剩一两酒。', '一两', '1 mass {liang} exact'],
  ['渡口来了五、六个人。', '五、六个', '5..6 count 1 range'],
  ['山谷气温只有15、16度。', '15、16度', '15..16 temperature Cel range'],
  ['船长被判3年6月徒刑。', '3年6月', '42 duration mo exact'],
  ['修一根桅杆花掉半天时间。', '半天', '0.5 duration d exact'],
  ['渡河大约要35分钟。', '35分钟', '35 duration min about 大约'],
  ['预计净利润增加1亿元到1.5亿元。', '1亿元到1.5亿元', '100000000..150000000 CNY range'],
  ['陶片距今4100年至3900年。', '4100年至3900年', '3900..4100 duration a range'],
  ['鱼价飙破60元。', '60元', '60 CNY over 破'],
  ['一桌最多约三把椅子。', '三把', '3 count 1 at-most 最多'],
  ['修船的钱只够一半不到。', '一半', '0.5 fraction 1 under 不到'],
  ['最高可判处罚款50万元。', '50万元', '500000 CNY at-most 最高'],
  ['灯塔看守人年过六旬。', '六旬', '60 duration a over 年过'],
  ['船匠带着20来岁的徒弟。', '20来岁', '20 duration a about 来'],
  ['码头每天处理2万标准箱左右。', '2万标准箱', '20000 count 1 about 左右'],
  ['捐銀參萬肆仟兩。', '參萬肆仟兩', '34000 mass {liang} exact'],
  ['误差只有壹萬分之肆。', '壹萬分之肆', '0.0004 fraction 1 exact'],
  ['In London the ferry rose by 35p.', '35p', '0.35 GBP exact'],
  ['Frost is due, with -7C before dawn.', '-7C', '-7 temperature Cel exact'],
  ['The new mast is a tenth cheaper.', 'a tenth', '0.1 fraction 1 exact'],
  ['They moved 7,500 cubic yards of silt.', '7,500 cubic yards', '7500 volume [cyd_i] exact'],
  ['客流恢复到往年的八成有多。', '八成', '80 percent % over 有多'],
  ['渔获超过去年全年的三分之一。', '三分之一', '0.333333333333 fraction 1 over 超过'],
  ['绳子能承受18千牛的拉力。', '18千牛', '18 force kN exact'],
  ['夜里的噪音有62分贝。', '62分贝', '62 sound-level dB exact'],
  ['糖加一勺半。', '一勺半', '1.5 count 1 exact'],
  ['渡轮八人，于晚间九时十七分启航。', '八人', '8 count 1 exact'],
  ['In the first group 9 hulls leaked.', '9 hulls', '9 count 1 exact'],
  ['The kiln burnt for 7 hours, with oven 5 cold.', '7 hours', '7 duration h exact'],
  ['The Czech yard paid 3.4 million crowns.', '3.4 million crowns', '3400000 CZK exact'],
  ['The yard paid 3.4 million crowns.', '3.4 million crowns', '3400000 ? exact'],
  ['In Norway and Sweden it costs 300 kroner.', '300 kroner', '300 ? exact'],
  ['强打者本季击出31轰。', '31轰', '31 count 1 exact'],
  ['去年发生事故37起,比过去少。', '37起', '37 count 1 exact'],
  ['共有三十余万名工人。', '三十余万名', '300000 count 1 over 余'],
  ['产能扩大到两到四倍。', '两到四倍', '2..4 multiple 1 range'],
  ['约占全国产量的3%。', '3%', '3 percent % about 约'],
  ['修复用了9天才完成。', '9天', '9 duration d exact'],
  ['交付了12.5万载重吨的散货船。', '12.5万载重吨', '125000 mass t exact'],
  ['馆内挂着三十把椅子。', '三十把', '30 count 1 exact'],
  ['末班车间隔4分30秒。', '4分30秒', '270 duration s exact'],
  ['其中四成為女生。', '四成', '40 percent % exact'],
  ['She swam it in 8:12.46.', '8:12.46', '492.46 duration s exact'],
  ['Lena Oduya won in 1:09:05, a record.', '1:09:05', '4145 duration s exact'],
  ['Fees went up by $5 to $8 a month.', '$5 to $8', '5..8 USD range'],
  ['The mill turned over 40 million euros.', '40 million euros', '40000000 EUR exact'],
  ['That is fewer than the 5,907 bells of last year.', '5,907 bells', '5907 count 1 exact'],
  ['The fare will go up to $75 in May.', '$75', '75 USD exact'],
  ['The trip takes an hour by train.', 'an hour', '1 duration h exact'],
  ['The park covers half a square kilometre.', 'half a square kilometre', '0.5 area km2 exact'],
  ['失业率上升0.3个百分点。', '0.3个百分点', '0.3 percentage-point pp exact'],
  ['其中三成半来自海外。', '三成半', '35 percent % exact'],
  ['合格率为百分之九十八点五。', '百分之九十八点五', '98.5 percent % exact'],
  ['三分之二的受访者同意。', '三分之二', '0.666666666667 fraction 1 exact'],
  ['工程耗时五到十年。', '五到十年', '5..10 duration a range'],
  ['全程一个半小时。', '一个半小时', '1.5 duration h exact'],
  ['采用7纳米工艺。', '7纳米', '7 length nm exact'],
  ['体重4千克以上。', '4千克', '4 mass kg at-least 以上'],
  ['售价五元三毛。', '五元三毛', '5.3 CNY exact'],
  ['The pulse lasts 40 femtoseconds.', '40 femtoseconds', '40 duration fs exact'],
  ['Perhaps a third of the eels died.', 'a third', '0.333333333333 fraction 1 about Perhaps'],
  ['The reed stands in water as low as 6%.', '6%', '6 percent % at-least as low as'],
  ['She ran the ferry for 19 years, and under her it paid.', '19 years', '19 duration a exact'],
  ['They agreed a fee of £31m, plus tolls.', '£31m', '31000000 GBP exact'],
  ['Fines run from €40 to €90.', '€40 to €90', '40..90 EUR range'],
  ['Milk fetches NZ$8.10 to NZ$8.60.', 'NZ$8.10 to NZ$8.60', '8.1..8.6 NZD range'],
  ['A three-bedroom cottage burnt.', 'three-bedroom', '3 count 1 exact'],
  ['The porters held a one-day strike.', 'one-day', '1 duration d exact'],
  ['Traders expect a quarter-point cut.', 'quarter-point', '0.25 percentage-point pp exact'],
  ['The 6-foot-4 keeper saved it.', '6-foot-4', '76 length [in_i] exact'],
  ['Tolman, 61, keeps the lock.', '61', '61 duration a exact'],
  ['The choir takes singers aged 15 to 22.', '15 to 22', '15..22 duration a range'],
  ['They logged 1,200 flight hours.', '1,200 flight hours', '1200 duration h exact'],
  ['粽子卖3.2元/只上下。', '3.2元', '3.2 CNY about 上下'],
  ['投手最快球速149公里。', '149公里', '149 speed km/h exact'],
  ['海风吹到航速21节。', '21节', '21 speed [kn_i] exact'],
  ['昨夜强寒流，湖边测得3.1度。', '3.1度', '3.1 temperature Cel exact'],
  ['基金以年息四厘放贷。', '四厘', '4 percent % exact'],
  ['派息多出四分一。', '四分一', '0.25 fraction 1 exact'],
  ['超过全镇人口的一半。', '一半', '0.5 fraction 1 over 超过'],
  ['合约为期两年。', '两年', '2 duration a exact'],
  ['渔汛是近12年最短。', '12年', '12 duration a exact'],
  ['外资卖超31亿元。', '31亿元', '3100000000 CNY exact'],
  ['约相当于9个月的渔获。', '9个月', '9 duration mo about 约相当于'],
  ['前锋至少缺阵三周。', '三周', '3 duration wk at-least 至少'],
  ['新船最多搭乘48人。', '48人', '48 count 1 at-most 最多'],
  ['质量不超过木星的七倍。', '七倍', '7 multiple 1 at-most 不超过'],
  ['鱼价站稳4100元上方。', '4100元', '4100 CNY over 上方'],
  ['渔获首破6万吨。', '6万吨', '60000 mass t over 首破'],
  ['渔获打破30年纪录。', '30年', '30 duration a exact'],
  ['产量预估在16万吨以上。', '16万吨', '160000 mass t at-least 以上'],
  ['水温高于摄氏27.5度。', '27.5度', '27.5 temperature Cel over 高于'],
  ['鱼市连续6日下跌。', '6日', '6 duration d exact'],
  ['Films thinner than 0.3 mm tear.', '0.3 mm', '0.3 length mm under thinner than'],
  ['The shift was phased in over 20 months.', '20 months', '20 duration mo exact'],
  ['It covers a 1,900-square-foot loft.', '1,900-square-foot', '1900 area [sft_i] exact'],
  ['收成2.6亿蒲式耳。', '2.6亿蒲式耳', '260000000 volume [bu_us] exact'],
  ['产量翻了两番。', '翻了两番', '4 multiple 1 exact'],
  ['最多容纳一百七十人。', '一百七十人', '170 count 1 at-most 最多'],
  ['夜间零下12℃。', '零下12℃', '-12 temperature Cel exact'],
  ['全场打八五折。', '八五折', '85 percent % exact'],
  ['其中八成三来自海外。', '八成三', '83 percent % exact'],
  ['处五千元以上五万元以下罚款。', '五千元以上五万元', '5000..50000 CNY range 以下'],
  ['他身高一米八。', '一米八', '1.8 length m exact'],
  ['苹果每斤四块五。', '四块五', '4.5 CNY exact'],
  ['新炉每天至少能产30吨钢。', '30吨', '30 mass t at-least 至少'],
  ['全球每年排放3.2吉吨甲烷。', '3.2吉吨', '3.2 mass Gt exact'],
  ['屋顶装了640块太阳能板。', '640', '640 number 1 exact'],
  ['向大陆客户交付了81台。', '81台', '81 count 1 exact'],
  ['等了三个多月。', '三个多月', '3 duration mo over 多'],
  ['一共走了十几公里。', '十几公里', '10..20 length km vague 几'],
  ['三又二分之一吨。', '三又二分之一吨', '3.5 mass t exact'],
  ['列车最高时速350公里。', '350公里', '350 speed km/h at-most 最高'],
  ['全年发电量为380亿度。', '380亿度', '38000000000 energy kW.h exact'],
  ['订单有7万 5千 个。', '7万 5千 个', '75000 count 1 exact'],
  ['They raised more than $450bn.', '$450bn', '450000000000 USD over more than'],
  ['It costs USD 25,000–60,000 a piece.', 'USD 25,000–60,000', '25000..60000 USD range'],
  ['It has to pay a $3 billion penalty.', '$3 billion', '3000000000 USD exact'],
  ["Of the club's $12 million budget, little is left.", '$12 million', '12000000 USD exact'],
  ['A ticket is A$30.', 'A$30', '30 AUD exact'],
  ['The fee is at least £1.5 million.', '£1.5 million', '1500000 GBP at-least at least'],
  ['Up to half a million people came.', 'half a million people', '500000 count 1 at-most Up to'],
  ['Deposits rose on April 1 to 4.6 billion dollars.', '4.6 billion dollars', '4600000000 USD exact'],
  ['About 1700 letters were lost.', '1700 letters', '1700 count 1 about About'],
  ['海拔1800-2500米为草地。', '1800-2500米', '1800..2500 length m range'],
  ['行至城外五六里，天已大亮。', '五六里', '5..6 length {li} range'],
  ['他们连续四周没有休息。', '四周', '4 duration wk exact'],
  ['She filmed it over two winters.', 'two winters', '2 count 1 exact'],
  ['Members, who number 1,380, may vote.', '1,380', '1380 number 1 exact'],
  ['It takes 15 kWh per 100 km.', '15 kWh', '15 energy kW.h exact'],
  ['It hired 5,000 new engineers.', '5,000', '5000 count 1 exact'],
  ['It hired 5,000 engineers.', '5,000 engineers', '5000 count 1 exact'],
  ['It runs 2–4x faster.', '2–4x', '2..4 multiple 1 range'],
  ['Nearly two-thirds of voters agreed.', 'two-thirds', '0.666666666667 fraction 1 near Nearly'],
  ['Rates rose by 25 basis points.', '25 basis points', '25 percentage-point {bp} exact'],
  ['The trip took three and a half hours.', 'three and a half hours', '3.5 duration h exact'],
  ['It is 5 feet 10 inches tall.', '5 feet 10 inches', '70 length [in_i] exact'],
  ['A plant of 1.2 GW opened.', '1.2 GW', '1.2 power GW exact'],
  ['They save $200 million a year.', '$200 million', '200000000 USD exact'],
  ['She slept half an hour.', 'half an hour', '0.5 duration h exact'],
  ['It took a year and a half.', 'a year and a half', '1.5 duration a exact'],
  ['The flame reached 1.5e3 kelvins.', '1.5e3 kelvins', '1500 temperature K exact'],
  ['Prices rose by more than a quarter.', 'a quarter', '0.25 fraction 1 over more than'],
  ['It runs for 20-plus hours.', '20-plus hours', '20 duration h at-least -plus'],
  ['It earned HK$ 10.5 billion.', 'HK$ 10.5 billion', '10500000000 HKD exact'],
  ['About 1 in 1,000 cups broke.', '1 in 1,000', '0.001 fraction 1 about About'],
  ['每天走8000步以上。', '8000步', '8000 count 1 at-least 以上'],
  ['走了一百来公里。', '一百来公里', '100 length km about 来'],
  ['误差为正负3度,气温不低。', '3度', '3 temperature Cel exact'],
  ['The fine is $1,500-$2,500.', '$1,500-$2,500', '1500..2500 USD range'],
  ['Its population reached 2.6m.', '2.6m', '2600000 number 1 exact'],
  ['The fence is 2.6m high.', '2.6m', '2.6 length m exact'],
  ['The well sinks by half a metre a year.', 'half a metre', '0.5 length m exact'],
  ['每月多付八百多元。', '八百多元', '800 CNY over 多'],
  ['It admits 16- to 19-year olds.', '16- to 19-year', '16..19 duration a range'],
  ['Dozens of firms joined.', 'Dozens of firms', '12..120 count 1 vague Dozens'],
  ['室温不应低于18摄氏度。', '18摄氏度', '18 temperature Cel at-least 不应低于'],
  ['亏损从未超过三千万元。', '三千万元', '30000000 CNY at-most 未超过'],
  ['月销量已过万辆。', '万辆', '10000 count 1 over 过'],
  ['面积比200平方米大一些。', '200平方米', '200 area m2 over 大'],
  ['得票在1200与1500之间。', '1200与1500', '1200..1500 number 1 range'],
  ['早餐卖五元六角到七元八角。', '五元六角到七元八角', '5.6..7.8 CNY range'],
  ['找零两角五分。', '两角五分', '0.25 CNY exact'],
  ['体重六斤八两。', '六斤八两', '68 mass {liang} exact'],
  ['有三成人家搬走了。', '三成', '30 percent % exact'],
  ['会议开了一小时零五分钟。', '一小时零五分钟', '65 duration min exact'],
  ['电池容量为4500毫安时。', '4500毫安时', '4500 charge mA.h exact'],
  ['中心气压930百帕。', '930百帕', '930 pressure hPa exact'],
  ['Doses must not exceed 40 mg.', '40 mg', '40 mass mg at-most not exceed'],
  ["Rents haven't fallen below €900.", '€900', "900 EUR at-least haven't fallen below"],
  ['It raised three million and a half dollars.', 'three million and a half dollars', '3500000 USD exact'],
  ['Some 1 250 000 pilgrims came.', '1 250 000 pilgrims', '1250000 count 1 about Some'],
  [
    'Two thirds of a million homes lost power.',
    'Two thirds of a million homes',
    '666666.666667 count 1 exact',
  ],
  ['A ticket costs 15 dollars 50.', '15 dollars 50', '15.5 USD exact'],
  ['He is 6 ft 2 in tall.', '6 ft 2 in', '74 length [in_i] exact'],
  ['They bought three dozen eggs and no hens.', 'three dozen eggs', '36 count 1 exact'],
  ['Use ⅓ cup of rice.', '⅓ cup', '0.333333333333 volume [cup_us] exact'],
  ['Reserves hold 900,000 ounces of gold.', '900,000 ounces', '900000 mass [oz_tr] exact'],
  ['The fare is 12 Kuwaiti dinars.', '12 Kuwaiti dinars', '12 KWD exact'],
  ['Pressure fell to 88 mmHg.', '88 mmHg', '88 pressure mm[Hg] exact'],
];

/** Sentences whose numerals are names, dates, codes or words. */
const NOT_FIGURES: readonly string[] = [
  'He moved to 48 Larch Street.',
  '乘9路公交，咨询电话2688 4130。',
  '信寄往梅林路18号2栋3单元401。',
  '歼-16与神舟19的照片挂在墙上，亭子是八角形。',
  'Her 401(k) is empty.',
  'The studio films in 4K video.',
  'He wrote The Forty Herons himself.',
  '中证500收低。',
  '请拨打12398热线。',
  '货轮“海岚7”靠港。',
  '台9線封閉。',
  '她患2型糖尿病。',
  '拍品编号为2716。',
  '渔会下午3点召开。',
  '“527”促销开始。',
  '碳十四测定的结果还没有公布。',
  '队里都是退伍军人。',
  '今年前三季度表现平稳。',
  'The first three quarters were quiet.',
  'He is paid by the hour or a day; a week passed.',
  '半导体行业的一些企业一方面裁员,一旦停产便十分困难。',
  '五角大楼与二十国集团的统一立场,万一生变,千万别慌。',
  '他乘坐737-800客机,使用A100与GPT-4,电话010-88886666。',
  '2024年3月5日上午10:30,第三届会议在三亚举行。',
  '她以21比18战胜对手。',
  '万万没想到,他拾起石子,过了三点五十分还没走。',
  'See form 10-K; the older 767 came first by a ratio of 2.4:1, and neither of the two agreed.',
  '最大一笔不公开,双十一期间店铺关门,第37分钟停电。',
  'The 737 Max was heavier than a quarter earlier.',
  'Call 0900 555 0199 and ask for SKU ab3-20m; Windows 10 runs badly.',
  'Apollo 11 landed; see chapter 3, version 1.2.3, https://example.org/2/10.html',
  'The train left at 10:15:30 and stopped at 10:16.',
  'The talks went on until three in the morning; wear number 7.',
  '湖的四周是芦苇，公元前70年与义熙七年都有记载。',
  'In the 1990s, on March 5, 2024 and at 10:30 am, Boeing 737 jets flew.',
];

describe('quantities', () => {
  it.each(READ)('%s → %s = %s', (sentence, text, expected) => {
    const figures = figuresOf(sentence);
    const [figure] = figures;
    expect(figures.map((one) => one.text)).toEqual([text]);
    expect(figure && sentence.slice(figure.span.start, figure.span.end)).toBe(text);
    expect(figure && summary(figure.quantity)).toBe(expected);
  });

  it('a count out of a whole is no number of a group, and a multiple bounds nothing', () => {
    const read = (sentence: string): readonly string[] =>
      mentionsOf(sentence).flatMap((mention) =>
        mention.kind === 'quantity' ? [`${mention.text} ${mention.value.quantity.modifier}`] : [],
      );
    expect(read('In the second group 9 of 54 hulls leaked.')).toEqual(['9 exact', '54 hulls exact']);
    expect(read('It burns twice as much as 30 years ago.')).toEqual(['twice exact', '30 years exact']);
    expect(read('It rose from 41 in 2019 to 58.')).toEqual(['41 exact', '58 exact']);
  });

  it.each(NOT_FIGURES)('no figure in: %s', (sentence) => {
    expect(figuresOf(sentence).map(({ text }) => text)).toEqual([]);
  });

  it('two figures, not a range, where something changes from one to the other', () => {
    const texts = (sentence: string): readonly string[] => figuresOf(sentence).map(({ text }) => text);
    expect(texts('Sales rose from $5 billion to $8 billion.')).toEqual(['$5 billion', '$8 billion']);
    expect(texts('Enrolment fell by 310 to 5,240.')).toEqual(['310', '5,240']);
    expect(texts('The fund was cut by €9 million to €52 million.')).toEqual(['€9 million', '€52 million']);
  });

  it('a unit said once belongs to the whole list', () => {
    const units = figuresOf('赛道长10、20和30公里。').map(
      ({ quantity }) => `${quantity.low} ${quantity.unit}`,
    );
    expect(units).toEqual(['10 km', '20 km', '30 km']);
  });

  it.each([
    ['The deck grew from 4,600 to 7,900 square metres.', '4600 m2', '7900 m2'],
    ['Output fell from 3.2 to 2.9 million tonnes.', '3200000 t', '2900000 t'],
    ['The share rose from 12 to 15 percent.', '12 %', '15 %'],
    ['展厅由4600扩大至7900平方米。', '4600 m2', '7900 m2'],
    ['占比从12升至15%。', '12 %', '15 %'],
    ['It moved from 800 to 1.2 million tonnes.', '800 t', '1200000 t'],
  ])('a unit said once belongs to both ends of a change: %s', (sentence, first, second) => {
    const units = figuresOf(sentence).map(({ quantity }) => `${quantity.low} ${quantity.unit}`);
    expect(units).toEqual([first, second]);
  });

  it.each([
    ['Rent was $3.4 million, up from 2.9 million.', '2.9 million', '2900000 USD exact'],
    ['Turnover was £21.4m, up from 18.2m.', '18.2m', '18200000 GBP exact'],
    ['They caught 5.93 million tonnes against 5.81 the year before.', '5.81', '5810000 mass t exact'],
    ['The yard built 79 barges compared with 61 a year ago.', '61', '61 count 1 exact'],
    ['Output rose 5 percent from 120.', '120', '120 number 1 exact'],
    ['The pass rate was 57 percent, up from 54.', '54', '54 percent % exact'],
    [
      'They paid 20 million dollars to the heirs and 5 million to the church.',
      '5 million',
      '5000000 USD exact',
    ],
    ['Prices rose 9 percent to 75.2 billion.', '75.2 billion', '75200000000 number 1 exact'],
    ['The herd eats 7.5 tonnes of hay a week, the goats 2.1.', '2.1', '2.1 mass t exact'],
    ['Peat sold for £3.1m, kelp 2.2 and straw 0.9.', '0.9', '900000 GBP exact'],
    ['Peat makes up 12% of it, and kelp only 9.', '9', '9 percent % exact'],
    ['The catch fell from 640 tonnes in 2011 to below 90.', '90', '90 mass t under below'],
    ['The pond lost 6 metres in 2011, 4 in 2013.', '4', '4 length m exact'],
    ['甲区收了9吨，乙区7，丙区只有3。', '3', '3 mass t exact'],
    ['二期造价12亿元，三期8亿。', '8亿', '800000000 CNY exact'],
    ['门票收入35亿元，去年同期为28亿。', '28亿', '2800000000 CNY exact'],
    ['投资35亿元，用户突破2亿。', '2亿', '200000000 number 1 over 突破'],
  ])('held against another, it is in its unit: %s', (sentence, text, expected) => {
    const figure = figuresOf(sentence).at(-1);
    expect(figure?.text).toBe(text);
    expect(figure && summary(figure.quantity)).toBe(expected);
  });

  it('what stands in no unit of its own has that of what it is told with', () => {
    const units = (sentence: string): readonly string[] =>
      figuresOf(sentence).map(({ quantity }) => summary(quantity));
    expect(units('退税率分别提高0.7个和1.3个百分点。')).toEqual([
      '0.7 percentage-point pp exact',
      '1.3 percentage-point pp exact',
    ]);
    expect(units('他欠下40万，存款只有2万美元。')).toEqual(['400000 USD exact', '20000 USD exact']);
  });

  it('an equivalent in brackets is read, but no figure of its own', () => {
    const text = '全长10英里(16公里)。';
    const read = mentionsOf(text).filter(({ kind }) => kind === 'quantity');
    expect(read.map((mention) => mention.text)).toEqual(['10英里', '16公里']);
    expect(figuresOf(text).map((figure) => figure.text)).toEqual(['10英里']);
  });

  it('a rate and a price basis are kept in their own words', () => {
    const [figure] = figuresOf('It cost $25 billion in 2020 dollars.');
    expect(figure?.quantity.priceBasis).toBe('in 2020 dollars');
    expect(figuresOf('房价每平方米约5万元。')[0]?.quantity.per).toBe('每平方米');
    expect(figuresOf('每10万人有12例。').map(({ quantity }) => quantity.per)).toEqual(['每10万人']);
    expect(figuresOf('门票贵,一张要卖120元。')[0]?.quantity.per).toBe('一张');
    expect(figuresOf('他第一次付120元。')[0]?.quantity.per).toBeUndefined();
  });

  it('a currency that the passage leaves open is left open', () => {
    expect(figuresOf('售價為300元。', 'zh-Hant')[0]?.quantity.currency).toBeUndefined();
    expect(figuresOf('台北的售價為300元。', 'zh-Hant')[0]?.quantity.currency).toBe('TWD');
    expect(figuresOf('立法院昨天砍掉300元。', 'zh-Hant')[0]?.quantity.currency).toBe('TWD');
    expect(figuresOf('恒指回升，股價報3.2元。', 'zh-Hant')[0]?.quantity.currency).toBe('HKD');
    expect(figuresOf('香港的里長賠了500元。', 'zh-Hant')[0]?.quantity.currency).toBe('HKD');
    expect(figuresOf('恒指回升，股价报3.2元。', 'zh-Hans')[0]?.quantity.currency).toBe('CNY');
  });

  it.each([
    '一',
    '9',
    '9,',
    '1 000 ',
    '点五',
    '上百',
    '比5大',
    '元五角',
    'hundred ',
    'and a half ',
    '5% ',
    '3亿五千万元，',
  ])('%j, over and over, takes linear time', (unit) => {
    expect(growth((length) => figuresOf(unit.repeat(length / unit.length)), 20_000)).toBeLessThan(LINEAR);
  });
});

it('gives each of a list the bound before all of it', () => {
  const figures = figuresOf('三座船坞分别造出约5艘、6艘和9艘,另修2艘。');
  expect(figures.map(({ quantity }) => quantity.modifier)).toEqual([
    'exact',
    'about',
    'about',
    'about',
    'exact',
  ]);
});

it('reads both pressures of the blood', () => {
  const figures = figuresOf('上臂血压150/95毫米汞柱。');
  expect(figures.map(({ text, quantity }) => [text, quantity.unit])).toEqual([
    ['150', 'mm[Hg]'],
    ['95毫米汞柱', 'mm[Hg]'],
  ]);
});

it('reads no pence where no pounds are spoken of', () => {
  expect(figuresOf('The film of the ferry is in 1080p.')).toEqual([]);
});

type Quantity = ReturnType<typeof figuresOf>[number]['quantity'];

function summary({ low, high, dimension, unit, currency, modifier, modifierText }: Quantity): string {
  const value = low === high ? low : `${low}..${high}`;
  const measure = dimension === 'money' ? (currency ?? '?') : `${dimension} ${unit}`;
  return [value, measure, modifier, ...(modifierText === undefined ? [] : [modifierText])].join(' ');
}
