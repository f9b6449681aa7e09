/** Countries with what is of them, and capitals that stand for governments; a row is one meaning. */
import { readRows } from '../meanings.js';

/** English as single words in small letters, Chinese Simplified. */
export const peoples = readRows(`
america american americans usa 美国
britain british briton britons uk 英国
england english 英格兰
scotland scottish scots 苏格兰
wales welsh 威尔士
ireland irish 爱尔兰
france french frenchman frenchwoman 法国
germany german germans 德国
italy italian italians 意大利
spain spanish spaniard spaniards 西班牙
portugal portuguese 葡萄牙
netherlands holland dutch dutchman 荷兰
belgium belgian belgians 比利时
switzerland swiss 瑞士
austria austrian austrians 奥地利
sweden swedish swede swedes 瑞典
norway norwegian norwegians 挪威
denmark danish dane danes 丹麦
finland finnish finn finns 芬兰
iceland icelandic icelander 冰岛
poland polish pole poles 波兰
czech czechia czechs 捷克
hungary hungarian hungarians 匈牙利
romania romanian romanians 罗马尼亚
bulgaria bulgarian bulgarians 保加利亚
greece greek greeks 希腊
turkey turkish turks 土耳其
russia russian russians 俄罗斯 俄国
ukraine ukrainian ukrainians 乌克兰
serbia serbian serbs 塞尔维亚
croatia croatian croats 克罗地亚
estonia estonian estonians 爱沙尼亚
latvia latvian latvians 拉脱维亚
lithuania lithuanian lithuanians 立陶宛
china chinese 中国
japan japanese 日本
korea korean koreans 韩国 朝鲜
india indian indians 印度
pakistan pakistani pakistanis 巴基斯坦
bangladesh bangladeshi 孟加拉国
nepal nepali nepalese 尼泊尔
vietnam vietnamese 越南
thailand thai thais 泰国
malaysia malaysian malaysians 马来西亚
singapore singaporean singaporeans 新加坡
indonesia indonesian indonesians 印尼 印度尼西亚
philippines philippine filipino filipinos 菲律宾
taiwan taiwanese 台湾
mongolia mongolian mongolians 蒙古
kazakhstan kazakh kazakhs 哈萨克斯坦
iran iranian iranians 伊朗
iraq iraqi iraqis 伊拉克
israel israeli israelis 以色列
syria syrian syrians 叙利亚
saudi saudis 沙特 沙特阿拉伯
egypt egyptian egyptians 埃及
nigeria nigerian nigerians 尼日利亚
kenya kenyan kenyans 肯尼亚
ethiopia ethiopian ethiopians 埃塞俄比亚
morocco moroccan moroccans 摩洛哥
canada canadian canadians 加拿大
mexico mexican mexicans 墨西哥
brazil brazilian brazilians 巴西
argentina argentine argentinian 阿根廷
chile chilean chileans 智利
colombia colombian colombians 哥伦比亚
peru peruvian peruvians 秘鲁
cuba cuban cubans 古巴
australia australian australians 澳大利亚 澳洲
europe european europeans 欧洲 欧盟
asia asian asians 亚洲
africa african africans 非洲
slovenia slovenian slovene slovenians slovenes 斯洛文尼亚
slovakia slovak slovaks slovakian 斯洛伐克
albania albanian albanians 阿尔巴尼亚
bosnia bosnian bosnians 波斯尼亚 波黑
macedonia macedonian macedonians 马其顿 北马其顿
kosovo kosovar kosovars 科索沃
montenegro montenegrin montenegrins 黑山
moldova moldovan moldovans 摩尔多瓦
belarus belarusian belarusians 白俄罗斯
georgia georgian georgians 格鲁吉亚
armenia armenian armenians 亚美尼亚
azerbaijan azerbaijani azeri azerbaijanis 阿塞拜疆
malta maltese 马耳他
cyprus cypriot cypriots 塞浦路斯
luxembourg luxembourgish luxembourger 卢森堡
uzbekistan uzbek uzbeks 乌兹别克斯坦
cambodia cambodian cambodians 柬埔寨
laos laotian laotians 老挝
myanmar burma burmese 缅甸
jordan jordanian jordanians 约旦
lebanon lebanese 黎巴嫩
yemen yemeni yemenis 也门
oman omani omanis 阿曼
qatar qatari qataris 卡塔尔
kuwait kuwaiti kuwaitis 科威特
bahrain bahraini bahrainis 巴林
tunisia tunisian tunisians 突尼斯
algeria algerian algerians 阿尔及利亚
libya libyan libyans 利比亚
sudan sudanese 苏丹
somalia somali somalis 索马里
ghana ghanaian ghanaians 加纳
senegal senegalese 塞内加尔
mali malian malians 马里
cameroon cameroonian cameroonians 喀麦隆
congo congolese 刚果
rwanda rwandan rwandans 卢旺达
uganda ugandan ugandans 乌干达
tanzania tanzanian tanzanians 坦桑尼亚
zambia zambian zambians 赞比亚
zimbabwe zimbabwean zimbabweans 津巴布韦
mozambique mozambican mozambicans 莫桑比克
angola angolan angolans 安哥拉
namibia namibian namibians 纳米比亚
botswana botswanan motswana 博茨瓦纳
madagascar malagasy 马达加斯加
venezuela venezuelan venezuelans 委内瑞拉
ecuador ecuadorian ecuadorean ecuadorians 厄瓜多尔
bolivia bolivian bolivians 玻利维亚
uruguay uruguayan uruguayans 乌拉圭
paraguay paraguayan paraguayans 巴拉圭
panama panamanian panamanians 巴拿马
guatemala guatemalan guatemalans 危地马拉
honduras honduran hondurans 洪都拉斯
jamaica jamaican jamaicans 牙买加
haiti haitian haitians 海地
fiji fijian fijians 斐济
scandinavia scandinavian scandinavians nordic 斯堪的纳维亚 北欧
quebec quebecois quebecer 魁北克
bavaria bavarian bavarians 巴伐利亚
sicily sicilian sicilians 西西里
catalonia catalan catalans 加泰罗尼亚
california californian californians 加利福尼亚 加州
texas texan texans 得克萨斯 得州
paris parisian parisians 巴黎
london londoner londoners 伦敦
vienna viennese 维也纳
washington 华盛顿 华府 白宫 美国 美方
beijing 北京 中国 中方
moscow kremlin 莫斯科 克里姆林宫 俄罗斯 俄方
brussels 布鲁塞尔 欧盟
英文 英语 english
中文 汉语 chinese
`);

/** What is of a country or of its people, as it stands before a noun: `portuguese`. */
export const peopleAdjectives: ReadonlySet<string> = new Set([
  'czech',
  'saudi',
  ...peoples
    .flatMap(([, ...others]) => others)
    .filter((word) => /(?:an|ish|ese|ch|ss|ek|ic|ai|qi|ni|li|shi|kh|tine|pine|pino)$/u.test(word))
    .filter((word) => !/(?:chman|woman)$/u.test(word)),
]);
