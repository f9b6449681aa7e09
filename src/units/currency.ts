import { otherCurrencies } from './other-currencies.js';
import type { UnitTable } from './unit.js';

/**
 * Money: no factors, because rates of exchange change and Footnote never converts. A name that several
 * currencies share (`元`, `dollars`, `¥`) has the code of none: see {@link SHARED_CURRENCIES}.
 *
 * @see https://www.iso.org/iso-4217-currency-codes.html for the codes
 */
export const currency: UnitTable = {
  dimension: 'money',
  source: 'https://www.iso.org/iso-4217-currency-codes.html',
  units: [
    {
      code: 'CNY',
      zh: ['元人民币', '人民币元', '人民币', '块钱', '块人民币', '圆人民币'],
      en: ['yuan', 'renminbi', 'chinese yuan'],
      symbols: ['RMB', 'CNY', 'rmb', 'CN¥', 'RMB¥', 'CNH'],
    },
    {
      code: 'USD',
      zh: ['美元', '美金', '美圆', '元美金', '元美元'],
      en: [
        'us dollar',
        'us dollars',
        'u.s. dollars',
        'u.s. dollar',
        'american dollars',
        'united states dollars',
      ],
      symbols: ['US$', 'USD', 'usd', 'U.S.$', 'U.S. $', 'U.S $', 'u.s $', 'USD$', 'US $'],
    },
    { code: 'EUR', zh: ['欧元'], en: ['euro', 'euros'], symbols: ['€', 'EUR', 'eur'] },
    {
      code: 'GBP',
      zh: ['英镑'],
      en: ['pound sterling', 'pounds sterling', 'british pounds', 'sterling'],
      symbols: ['£', 'GBP', '￡'],
    },
    { code: 'JPY', zh: ['日元', '日圆', '日币'], en: ['yen', 'japanese yen'], symbols: ['JPY', 'JP¥'] },
    {
      code: 'HKD',
      zh: ['港元', '港币', '港圆', '元港币', '港纸'],
      en: ['hong kong dollar', 'hong kong dollars'],
      symbols: ['HK$', 'HKD', 'HKD$'],
    },
    {
      code: 'TWD',
      zh: ['新台币', '台币', '元新台币', '新台币元', '元台币', '台币元', '新台元'],
      en: ['new taiwan dollar', 'new taiwan dollars', 'taiwan dollars', 'taiwanese dollars'],
      symbols: ['NT$', 'TWD', 'NTD'],
    },
    { code: 'MOP', zh: ['澳门元', '澳门币'], en: ['pataca', 'patacas'], symbols: ['MOP'] },
    {
      code: 'KRW',
      zh: ['韩元', '韩圆', '韩币'],
      en: ['won', 'korean won', 'south korean won'],
      symbols: ['₩', 'KRW'],
    },
    {
      code: 'SGD',
      zh: ['新加坡元', '新元', '坡币', '新币'],
      en: ['singapore dollar', 'singapore dollars'],
      symbols: ['S$', 'SGD', 'SGD$'],
    },
    {
      code: 'AUD',
      zh: ['澳元', '澳币', '澳大利亚元'],
      en: ['australian dollar', 'australian dollars'],
      symbols: ['A$', 'AU$', 'AUD', 'AUD$'],
    },
    {
      code: 'CAD',
      zh: ['加元', '加币', '加拿大元'],
      en: ['canadian dollar', 'canadian dollars'],
      symbols: ['C$', 'CA$', 'CAD', 'CAD$'],
    },
    {
      code: 'NZD',
      zh: ['新西兰元', '纽币', '纽元'],
      en: ['new zealand dollar', 'new zealand dollars'],
      symbols: ['NZ$', 'NZD', 'NZD$'],
    },
    { code: 'CHF', zh: ['瑞士法郎', '瑞郎'], en: ['swiss franc', 'swiss francs'], symbols: ['CHF'] },
    {
      code: 'INR',
      zh: ['印度卢比', '印度卢布', '卢比'],
      en: ['indian rupee', 'indian rupees', 'rupee', 'rupees'],
      symbols: ['₹', 'INR', 'Rs', 'Rs.'],
    },
    { code: 'PKR', zh: ['巴基斯坦卢比'], en: ['pakistani rupee', 'pakistani rupees'], symbols: ['PKR'] },
    {
      code: 'RUB',
      zh: ['卢布', '俄罗斯卢布'],
      en: ['rouble', 'roubles', 'ruble', 'rubles', 'russian rubles', 'russian roubles'],
      symbols: ['₽', 'RUB'],
    },
    { code: 'UAH', zh: ['格里夫纳'], en: ['hryvnia', 'hryvnias'], symbols: ['₴', 'UAH'] },
    {
      code: 'BRL',
      zh: ['雷亚尔', '巴西雷亚尔', '黑奥', '巴西币'],
      en: ['real', 'reais', 'brazilian reais'],
      symbols: ['R$', 'BRL'],
    },
    {
      code: 'MXN',
      zh: ['墨西哥比索'],
      en: ['mexican peso', 'mexican pesos'],
      symbols: ['MXN', 'MX$', 'MXN$', 'Mex$'],
    },
    { code: 'ARS', zh: ['阿根廷比索'], en: ['argentine peso', 'argentine pesos'], symbols: ['ARS'] },
    { code: 'CLP', zh: ['智利比索'], en: ['chilean peso', 'chilean pesos'], symbols: ['CLP'] },
    { code: 'PHP', zh: ['菲律宾比索'], en: ['philippine peso', 'philippine pesos'], symbols: ['₱', 'PHP'] },
    { code: 'THB', zh: ['泰铢'], en: ['baht', 'thai baht'], symbols: ['฿', 'THB'] },
    { code: 'VND', zh: ['越南盾'], en: ['dong', 'vietnamese dong'], symbols: ['₫', 'VND'] },
    {
      code: 'IDR',
      zh: ['印尼盾', '印尼卢比', '印度尼西亚盾'],
      en: ['rupiah', 'indonesian rupiah'],
      symbols: ['IDR', 'Rp'],
    },
    {
      code: 'MYR',
      zh: ['林吉特', '令吉', '马币', '马来西亚林吉特'],
      en: ['ringgit', 'ringgits', 'malaysian ringgit', 'malaysian ringgits', 'malaysia ringgit'],
      symbols: ['RM', 'MYR'],
    },
    { code: 'TRY', zh: ['土耳其里拉', '里拉'], en: ['lira', 'turkish lira', 'liras'], symbols: ['₺', 'TRY'] },
    { code: 'SAR', zh: ['沙特里亚尔', '里亚尔'], en: ['riyal', 'riyals', 'saudi riyals'], symbols: ['SAR'] },
    { code: 'AED', zh: ['迪拉姆', '阿联酋迪拉姆'], en: ['dirham', 'dirhams'], symbols: ['AED', 'Dh', 'Dhs'] },
    { code: 'ILS', zh: ['谢克尔', '新谢克尔'], en: ['shekel', 'shekels'], symbols: ['₪', 'ILS'] },
    { code: 'ZAR', zh: ['兰特', '南非兰特'], en: ['rand'], symbols: ['ZAR'] },
    { code: 'NGN', zh: ['奈拉'], en: ['naira', 'nigerian naira'], symbols: ['₦', 'NGN'] },
    { code: 'KES', zh: ['肯尼亚先令'], en: ['kenyan shilling', 'kenyan shillings'], symbols: ['KES', 'KSh'] },
    { code: 'EGP', zh: ['埃及镑'], en: ['egyptian pound', 'egyptian pounds'], symbols: ['EGP', 'E£', 'LE'] },
    {
      code: 'SEK',
      zh: ['瑞典克朗'],
      en: ['swedish krona', 'swedish kronor', 'kronor', 'krona'],
      symbols: ['SEK'],
    },
    { code: 'NOK', zh: ['挪威克朗'], en: ['norwegian krone', 'norwegian kroner'], symbols: ['NOK'] },
    { code: 'DKK', zh: ['丹麦克朗'], en: ['danish krone', 'danish kroner'], symbols: ['DKK'] },
    { code: 'PLN', zh: ['兹罗提'], en: ['zloty', 'zlotys', 'polish zloty'], symbols: ['PLN', 'zł'] },
    { code: 'CZK', zh: ['捷克克朗'], en: ['czech koruna', 'koruna'], symbols: ['CZK'] },
    { code: 'HUF', zh: ['福林'], en: ['forint', 'forints'], symbols: ['HUF'] },
    { code: 'KZT', zh: ['坚戈'], en: ['tenge'], symbols: ['KZT'] },
    { code: 'MNT', zh: ['图格里克'], en: ['tugrik', 'tugriks'], symbols: ['₮', 'MNT'] },
    { code: 'BDT', zh: ['塔卡', '孟加拉塔卡'], en: ['taka', 'bangladeshi taka'], symbols: ['BDT', '৳'] },
    { code: 'LKR', zh: ['斯里兰卡卢比'], en: ['sri lankan rupee', 'sri lankan rupees'], symbols: ['LKR'] },
    { code: 'KPW', zh: ['朝鲜元', '朝元'], en: ['north korean won'], symbols: ['KPW'] },
    { code: 'FIM', zh: ['芬兰马克'], en: ['finnish markka'] },
    {
      code: 'DEM',
      zh: ['德国马克', '马克'],
      en: ['deutsche mark', 'deutsche marks', 'german marks'],
      symbols: ['DEM'],
    },
    { code: 'FRF', zh: ['法国法郎'], en: ['french franc', 'french francs'], symbols: ['FRF'] },
    { code: 'ITL', zh: ['意大利里拉'], en: ['italian lira', 'italian lire'], symbols: ['ITL'] },
    {
      code: 'BTC',
      zh: ['个比特币', '比特币', '枚比特币'],
      en: ['bitcoin', 'bitcoins'],
      symbols: ['BTC', '₿'],
    },
    ...otherCurrencies,
    { code: 'XXX', zh: ['元', '圆', '块'], en: ['dollar', 'dollars'], symbols: ['$'] },
    { code: 'XXX', zh: ['比索'], en: ['peso', 'pesos'] },
    { code: 'XXX', zh: ['克朗'], en: ['krone', 'kroner', 'crowns'] },
    { code: 'XXX', zh: ['法郎'], en: ['franc', 'francs'] },
    { code: 'XXX', zh: ['第纳尔'], en: ['dinar', 'dinars'] },
    { code: 'XXX', zh: ['先令'], en: ['shilling', 'shillings'], symbols: ['Sh', 'Shs', 'Sh.'] },
    { code: 'XXX', zh: [], en: [], symbols: ['¥', '￥'] },
    {
      code: 'USD',
      zh: ['美分'],
      en: ['us cent', 'us cents', 'american cent', 'american cents'],
      factor: '0.01',
    },
    {
      code: 'HKD',
      zh: ['港仙'],
      en: ['hong kong cent', 'hong kong cents', 'hk cent', 'hk cents'],
      factor: '0.01',
    },
    { code: 'EUR', zh: ['欧分'], en: ['euro cent', 'euro cents', 'eurocent', 'eurocents'], factor: '0.01' },
    { code: 'AUD', zh: ['澳分'], en: ['australian cent', 'australian cents'], factor: '0.01' },
    { code: 'CAD', zh: ['加分'], en: ['canadian cent', 'canadian cents'], factor: '0.01' },
    { code: 'SGD', zh: ['新分'], en: ['singapore cent', 'singapore cents'], factor: '0.01' },
    { code: 'XXX', zh: ['角', '毛', '毛钱'], en: [], factor: '0.1' },
    { code: 'XXX', zh: ['分钱'], en: ['cent', 'cents'], factor: '0.01' },
    { code: 'GBP', zh: ['便士'], en: ['pence', 'penny'], symbols: ['p'], factor: '0.01' },
  ],
};

/** Letters that are the sign of a currency before an amount that only money has: `R73 million`, `N1,200`. */
export const LETTER_SIGNS: Readonly<Record<string, string>> = { R: 'ZAR', N: 'NGN', K: 'ZMW' };

/** The code of no currency: the name or sign alone does not say which. */
export const NO_CURRENCY = 'XXX';

/** A currency that a name shared by several may mean, with the words nearby that say so, in folded form. */
export interface SharedCurrency {
  readonly code: string;
  readonly signs: RegExp;
  /** What says so in Traditional Chinese, whose readers need not be told where they are. */
  readonly localSigns?: RegExp;
}

/** What only Hong Kong's papers tell of. */
const HONG_KONG =
  /恒[生指]|[本全]港|港[股铁岛九区]|联交所|九龙|新界|维港|特首|立法会|[财律]政司|医管局|房委会|房屋[署局]|屋宇署|地政总署|食环署|渔护署|惩教署|运输署|社署|康文署|强积金|薪俸税|综援|公屋|居屋|劏房|北水|大行|中环|旺角|铜锣湾|尖沙咀|湾仔|沙田|荃湾|元朗|屯门|观塘|将军澳|大埔|葵[青涌]|深水埗|八达通|的士|差饷|区议[会员]|申诉专员|廉署|急症室|启德|按[年月季][升跌增减]|\d呎|呎价|入场费|楼盘|悬红|实用面积|录得|机管局|赤鱲|消委会|北部都会|施政报告|金管局|旅发局|市建局|房协|水务署|茶餐厅|埋单|外卖员|电单车|港岛|北角|方呎|\d{1,3}伙/;

/** For each shared name or sign: what the words of the passage decide, first match first. */
export const SHARED_CURRENCIES: Readonly<Record<string, readonly SharedCurrency[]>> = {
  yuan: [
    {
      code: 'TWD',
      signs: /台币|台湾|台北|高雄|新竹|台积电/,
      localSigns:
        /台[中南东电铁股糖水商]|新北|桃园|基隆|嘉义|屏东|宜兰|花莲|彰化|云林|南投|苗栗|澎湖|马祖|立法院|行政院|监察院|司法院|立委|中油|捷运|健保|劳保|金管会|卫福部|经济部|主计|县府|市府|公所|[乡镇]长|上柜|兴柜|法人|外资|中职|农会|\p{Script=Han}县|\d坪|并科|主嫌|地检|检署|警分局|学年度|大专校|学测|课纲|实价登录|合并营收|[年季月][增减]\d|每股盈余|法说会|公尺|超商|夜市|里长|全台(?!阶)|调涨|配息|[买卖]超|台股|[利象药管粮民]署|国发会/u,
    },
    {
      code: 'HKD',
      signs: /港元|港币|香港|港府|港交所/,
      localSigns: HONG_KONG,
    },
    { code: 'CNY', signs: /人民币|中国|国务院|北京|上海|深圳|广州|内地|大陆/ },
  ],
  dollar: [
    { code: 'USD', signs: /us\$|\busd\b|美元|\bu\.?s\.?(?![a-z])|america|united states|washington|美国/ },
    { code: 'AUD', signs: /austral|sydney|melbourne|canberra|澳大利亚|澳洲/ },
    { code: 'CAD', signs: /canad|toronto|ottawa|加拿大/ },
    { code: 'HKD', signs: /hong kong|hk\$|香港/, localSigns: HONG_KONG },
    { code: 'TWD', signs: /taiwan|taipei|nt\$|台湾/ },
    { code: 'SGD', signs: /singapor|新加坡/ },
    { code: 'NZD', signs: /new zealand|新西兰/ },
  ],
  crown: [
    { code: 'CZK', signs: /czech|prague|brno|捷克|布拉格/ },
    { code: 'NOK', signs: /norw|oslo|bergen|挪威|奥斯陆/ },
    { code: 'SEK', signs: /swed|stockholm|gothenburg|瑞典|斯德哥尔摩/ },
    { code: 'DKK', signs: /denmark|danish|danes|copenhagen|丹麦|哥本哈根/ },
    { code: 'ISK', signs: /iceland|reykjavik|冰岛/ },
  ],
  peso: [
    { code: 'MXN', signs: /mexic|墨西哥/ },
    { code: 'PHP', signs: /philippine|filipino|manila|菲律宾|马尼拉/ },
    { code: 'ARS', signs: /argentin|buenos aires|阿根廷/ },
    { code: 'CLP', signs: /chile|santiago|智利/ },
    { code: 'COP', signs: /colombia|bogot|哥伦比亚/ },
    { code: 'UYU', signs: /uruguay|乌拉圭/ },
    { code: 'CUP', signs: /cuba|havana|古巴/ },
  ],
  franc: [
    { code: 'CHF', signs: /swiss|switzerland|zurich|geneva|瑞士|苏黎世|日内瓦/ },
    { code: 'XAF', signs: /cameroon|gabon|chad|congo|喀麦隆|加蓬|乍得|刚果/ },
    {
      code: 'XOF',
      signs: /senegal|ivory coast|côte d.ivoire|mali\b|benin|togo|塞内加尔|科特迪瓦|马里|贝宁|多哥/,
    },
  ],
  shilling: [
    { code: 'KES', signs: /kenya|nairobi|mombasa|\bksh|肯尼亚|内罗毕/ },
    { code: 'TZS', signs: /tanzania|dodoma|dar es salaam|zanzibar|\btsh|坦桑尼亚/ },
    { code: 'UGX', signs: /uganda|kampala|\bush|乌干达|坎帕拉/ },
  ],
  yen: [
    { code: 'JPY', signs: /japan|tokyo|\byen\b|日本|东京|日元|日圆/ },
    { code: 'CNY', signs: /chin(?:a|ese)|yuan|renminbi|\brmb\b|beijing|shanghai|[\p{Script=Han}]/u },
  ],
};
