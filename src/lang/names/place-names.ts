/** Names of countries and big cities. */
import { fold } from '../../text/fold.js';

/** ISO 3166 codes of the countries and territories whose names are looked up in the runtime's own tables. */
const REGIONS =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KP KR KW KZ LA LB LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN YE ZA ZM ZW'.split(
    ' ',
  );

/** Short forms, continents and cities: English | Chinese | … */
const OTHERS = `
USA|U.S.|US|America|美国 UK|U.K.|Britain|Great~Britain|英国 England|英格兰 Scotland|苏格兰 Wales|威尔士
Soviet~Union|苏联 Russia|俄罗斯|俄国 Taiwan|台湾|中国台湾 Hong~Kong|中国香港|香港 Macau|中国澳门|澳门 UAE|阿拉伯联合酋长国|阿联酋 Yugoslavia|南斯拉夫|南联盟 Czechoslovakia|捷克斯洛伐克 Zaire|扎伊尔 Indonesia|印尼 East~Germany|东德|民主德国 West~Germany|西德|联邦德国 Bosnia|Bosnia-Herzegovina|波黑 Chechnya|车臣 Kosovo|科索沃 Palestine|巴勒斯坦 Saudi~Arabia|沙特 Guyana|圭亚那
Europe|欧洲 Asia|亚洲 Africa|非洲 North~America|北美 South~America|南美 Latin~America|拉美 Southeast~Asia|东南亚 Middle~East|中东
Beijing|北京 Shanghai|上海 Shenzhen|深圳 Guangzhou|广州 Hangzhou|杭州 Nanjing|南京 Wuhan|武汉 Chengdu|成都 Chongqing|重庆
Tianjin|天津 Suzhou|苏州 Hefei|合肥 Xiamen|厦门 Qingdao|青岛 Dalian|大连 Xinjiang|新疆 Tibet|西藏 Guangdong|广东 Zhejiang|浙江
Jiangsu|江苏 Fujian|福建 Sichuan|四川 Taipei|台北 Hsinchu|新竹 Taichung|台中 Tainan|台南 Kaohsiung|高雄
Washington|华盛顿 New~York|纽约 Los~Angeles|洛杉矶 San~Francisco|旧金山 Silicon~Valley|硅谷 Seattle|西雅图 Boston|波士顿 Chicago|芝加哥
California|加利福尼亚 Texas|得克萨斯 Arizona|亚利桑那 Florida|佛罗里达 Virginia|弗吉尼亚 Ohio|俄亥俄 Hawaii|夏威夷 Toronto|多伦多 Vancouver|温哥华
London|伦敦 Paris|巴黎 Berlin|柏林 Munich|慕尼黑 Frankfurt|法兰克福 Brussels|布鲁塞尔 Amsterdam|阿姆斯特丹 Geneva|日内瓦 Zurich|苏黎世
Vienna|维也纳 Rome|罗马 Milan|米兰 Madrid|马德里 Barcelona|巴塞罗那 Lisbon|里斯本 Dublin|都柏林 Stockholm|斯德哥尔摩 Oslo|奥斯陆
Copenhagen|哥本哈根 Helsinki|赫尔辛基 Warsaw|华沙 Prague|布拉格 Budapest|布达佩斯 Athens|雅典 Moscow|莫斯科 Kyiv|基辅 Istanbul|伊斯坦布尔
Tokyo|东京 Osaka|大阪 Kyoto|京都 Seoul|首尔 Pyongyang|平壤 Hanoi|河内 Bangkok|曼谷 Jakarta|雅加达 Manila|马尼拉 Kuala~Lumpur|吉隆坡
New~Delhi|新德里 Mumbai|孟买 Bangalore|班加罗尔 Dubai|迪拜 Riyadh|利雅得 Tehran|德黑兰 Jerusalem|耶路撒冷 Cairo|开罗 Nairobi|内罗毕
Sydney|悉尼 Melbourne|墨尔本 Canberra|堪培拉 Mexico~City|墨西哥城 Rio~de~Janeiro|里约热内卢 Buenos~Aires|布宜诺斯艾利斯 Davos|达沃斯
Amazon~rainforest|Amazon~Rainforest|Amazon~basin|亚马逊雨林|亚马孙雨林 Amazon~River|亚马逊河|亚马孙河`;

const english = new Intl.DisplayNames('en', { type: 'region' });
const chinese = new Intl.DisplayNames('zh-Hans', { type: 'region' });

/** The names of countries in English. */
export const countryNames: readonly string[] = [
  ...REGIONS.map((code) => name(english, code)),
  ...'USA|U.S.|US|America|United States|UK|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Russia|Soviet Union|South Korea|North Korea|Czech Republic|Yugoslavia|Ivory Coast|Holland|Bosnia|Macedonia|Turkey|West Indies|Zaire|UAE'.split(
    '|',
  ),
];

/** Every name of a place, one row for one place: English and Simplified Chinese. */
export const placeNames: readonly (readonly string[])[] = joined([
  ...REGIONS.map((code) => [name(english, code), name(chinese, code)]),
  ...OTHERS.trim()
    .split(/\s+/)
    .map((row) => row.replaceAll('~', ' ').split('|')),
]);

/** The names of all places, as they are written. */
export const allPlaceNames: ReadonlySet<string> = new Set(placeNames.flat());

function name(names: Intl.DisplayNames, code: string): string {
  return (names.of(code) ?? code).replace(/ \(.*\)|（.*）/, '');
}

/** Rows that share a name, made one. */
function joined(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const byName = new Map<string, Set<string>>();
  for (const row of rows) {
    const names = row.map((one) => byName.get(one)).find((found) => found !== undefined) ?? new Set<string>();
    for (const one of row) byName.set(one, names.add(one));
  }
  return Array.from(new Set(byName.values()), (names) => [...names]);
}

/** The names of countries in every language, folded. */
export const foldedCountryNames: ReadonlySet<string> = new Set(
  [
    ...countryNames,
    ...placeNames.filter((row) => row.some((name) => countryNames.includes(name))).flat(),
  ].map(fold),
);
