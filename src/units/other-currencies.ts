import type { Unit } from './unit.js';

/**
 * Currencies that are written with their code or full name, one a line: the code, Chinese names, English names
 * without their plural s, other signs.
 *
 * @see https://www.iso.org/iso-4217-currency-codes.html for the codes
 */
const ROWS = `
AFN | 阿富汗尼 | afghani | ؋
ALL | 阿尔巴尼亚列克 | albanian lek |
AMD | 亚美尼亚德拉姆 德拉姆 | armenian dram | ֏
AOA | 宽扎 | angolan kwanza, kwanza |
AZN | 阿塞拜疆马纳特 | azerbaijani manat | ₼
BAM | 波黑马克 | convertible mark |
BGN | 列弗 保加利亚列弗 | bulgarian lev |
BHD | 巴林第纳尔 | bahraini dinar |
BND | 文莱元 文莱币 | brunei dollar |
BOB | 玻利维亚诺 | boliviano |
BWP | 普拉 博茨瓦纳普拉 | botswana pula |
BYN | 白俄罗斯卢布 | belarusian ruble, belarusian rouble |
CDF | 刚果法郎 | congolese franc |
COP | 哥伦比亚比索 | colombian peso |
CRC | 哥斯达黎加科朗 | costa rican colón, costa rican colon | ₡
CUP | 古巴比索 | cuban peso |
DOP | 多米尼加比索 | dominican peso |
DZD | 阿尔及利亚第纳尔 | algerian dinar |
ETB | 埃塞俄比亚比尔 比尔 | ethiopian birr, birr |
FJD | 斐济元 | fijian dollar | FJ$
GEL | 拉里 格鲁吉亚拉里 | georgian lari, lari | ₾
GHS | 塞地 加纳塞地 | ghanaian cedi, cedi | GH₵
GTQ | 格查尔 | guatemalan quetzal, quetzal |
HNL | 伦皮拉 | honduran lempira, lempira |
HTG | 古德 海地古德 | haitian gourde, gourde |
IQD | 伊拉克第纳尔 | iraqi dinar |
IRR | 伊朗里亚尔 土曼 | iranian rial |
ISK | 冰岛克朗 | icelandic krona, icelandic króna |
JMD | 牙买加元 | jamaican dollar | J$
JOD | 约旦第纳尔 | jordanian dinar |
KGS | 索姆 吉尔吉斯索姆 | kyrgyz som, kyrgyzstani som |
KHR | 瑞尔 柬埔寨瑞尔 | cambodian riel, riel | ៛
KWD | 科威特第纳尔 | kuwaiti dinar |
LAK | 基普 老挝基普 | lao kip, kip | ₭
LBP | 黎巴嫩镑 | lebanese pound, lebanese lira |
LYD | 利比亚第纳尔 | libyan dinar |
MAD | 摩洛哥迪拉姆 | moroccan dirham |
MDL | 摩尔多瓦列伊 | moldovan leu |
MGA | 阿里亚里 | malagasy ariary, ariary |
MKD | 马其顿第纳尔 | macedonian denar |
MMK | 缅元 缅币 缅甸元 | burmese kyat, myanmar kyat, kyat |
MUR | 毛里求斯卢比 | mauritian rupee |
MVR | 拉菲亚 马尔代夫拉菲亚 | maldivian rufiyaa, rufiyaa |
MZN | 梅蒂卡尔 | mozambican metical, metical |
NAD | 纳米比亚元 | namibian dollar | N$
NIO | 科多巴 | nicaraguan córdoba, nicaraguan cordoba |
NPR | 尼泊尔卢比 | nepalese rupee |
OMR | 阿曼里亚尔 | omani rial |
PAB | 巴波亚 | panamanian balboa, balboa |
PEN | 秘鲁索尔 新索尔 | peruvian sole, nuevo sole |
PGK | 基那 | papua new guinean kina |
PYG | 瓜拉尼 | paraguayan guaraní, guaraní, guarani | ₲
QAR | 卡塔尔里亚尔 | qatari riyal, qatari rial |
RON | 罗马尼亚列伊 列伊 | romanian leu, romanian lei |
RSD | 塞尔维亚第纳尔 | serbian dinar |
RWF | 卢旺达法郎 | rwandan franc |
SDG | 苏丹镑 | sudanese pound |
SYP | 叙利亚镑 | syrian pound |
TJS | 索莫尼 | tajikistani somoni, somoni |
TMT | 土库曼斯坦马纳特 | turkmenistani manat |
TND | 突尼斯第纳尔 | tunisian dinar |
TTD | 特立尼达元 | trinidad and tobago dollar | TT$
TZS | 坦桑尼亚先令 | tanzanian shilling | TSh
UGX | 乌干达先令 | ugandan shilling | USh
UYU | 乌拉圭比索 | uruguayan peso | $U
UZS | 苏姆 乌兹别克苏姆 | uzbek som, uzbekistani som, uzbekistani sum |
VES | 玻利瓦尔 | venezuelan bolívar, venezuelan bolivar, bolívar |
XAF | 中非法郎 | central african cfa franc |
XOF | 西非法郎 | west african cfa franc, cfa franc |
YER | 也门里亚尔 | yemeni rial |
ZMW | 赞比亚克瓦查 克瓦查 | zambian kwacha, kwacha |
ESP | 比塞塔 | spanish peseta, peseta |
GRD | 希腊德拉克马 | greek drachma |
IEP | 爱尔兰镑 | irish pound, irish punt |
NLG | 荷兰盾 | dutch guilder, guilder |
PTE | 埃斯库多 | portuguese escudo, escudo |
ATS | 奥地利先令 | austrian schilling |
BEF | 比利时法郎 | belgian franc |
ETH | 以太币 枚以太币 | ether |
`;

/** Codes that stand for something else more often, or are words in capitals. */
const WORD_CODES: ReadonlySet<string> = new Set([
  'ALL',
  'CUP',
  'COP',
  'MAD',
  'ETH',
  'BAM',
  'AMD',
  'PEN',
  'TOP',
  'LAK',
  'GEL',
  'ATS',
  'IEP',
  'ETB',
  'NAD',
]);

/** The units of {@link ROWS}. */
export const otherCurrencies: readonly Unit[] = ROWS.trim().split('\n').map(toUnit);

function toUnit(row: string): Unit {
  const [code = '', zh = '', en = '', signs = ''] = row.split('|').map((part) => part.trim());
  return {
    code,
    zh: zh.split(' '),
    en: en.split(', ').flatMap((name) => [name, `${name}s`]),
    symbols: [...(WORD_CODES.has(code) ? [] : [code]), ...(signs === '' ? [] : signs.split(' '))],
  };
}
