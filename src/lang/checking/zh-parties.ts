/** Chinese verbs of deeds that two have a part in, and the words that tell which of them is which. Simplified; folded. */

/** Whoever does it gives, lends, pays or hands over something; whom it goes to stands behind, or behind 给 or 向 before it. */
export const zhGives =
  /(?:出售|转售|变卖|卖|售|转让|让与|让渡|归还|交还|退还|送还|返还|奉还|还|捐赠|捐献|捐|赠送|馈赠|赠|移交|移送|交付|交回|转交|交|出租|租|出借|借出|借|贷款|贷|支付|缴纳|缴付|付款|付|赔偿|赔付|偿还|颁发|颁授|颁|授予|提供|供应|供货|输送|发放|拨付|划拨|拨款|拨|汇款|汇|转账|送|发)(?:给|予|与|到|至|回)|(?:归还|交还|退还|送还|返还|支付|缴纳|赔偿|赔付|偿还|颁发|授予|移交|交付|出售|转让|捐赠|赠送|提供|供应|供货|出租|租借|拨付|转交|汇款)了?/gu;

/** Whoever does it orders, hires or takes over something; from whom stands behind 向 or 从 before it. */
export const zhTakes =
  /订造|订购|订制|定制|定购|采购|选购|购买|购入|购得|购置|买下|买入|买进|收购|租用|承租|租下|租借|借款|贷款|借入|受让|索赔|追讨|讨还/gu;

/** Whoever does it has the one named behind do or make something. */
export const zhCommissions = /委托|委派|聘请|聘用|雇请|雇用|请来|指定|外包给|发包给|交由/gu;

/** What whoever is named behind 由 makes or does for another. */
export const zhMakes =
  /承建|建造|修建|兴建|建成|制造|打造|生产|代工|研制|研发|开发|设计|承造|承办|施工|供应|供货|提供|出售|转让|捐赠|归还|支付|赔偿/gu;

/** What one does to another: a row is one deed. */
export const zhDeedsToOther: readonly RegExp[] = [
  /侵犯|侵害|抄袭|剽窃|盗用|仿冒|窃取/gu,
  /起诉|控告|状告|提告|告上法[庭院]|诉至/gu,
  /收购|并购|吞并|买下|买断|入主|接管|合并了|兼并/gu,
  /击败|战胜|打败|力克|险胜|完胜|淘汰|大胜|横扫|力压|轻取/gu,
  /批评|指责|抨击|谴责|炮轰|痛批|怒斥|控诉/gu,
  /称赞|赞扬|表扬|赞赏|夸奖|盛赞/gu,
  /入股|注资|参股|增资/gu,
  /接替|取代|顶替|继任/gu,
  /任命|委任|提拔|提名/gu,
  /解雇|罢免|免去|开除|辞退|解聘|撤换/gu,
  /制裁|处罚|罚款|惩处/gu,
  /袭击|攻击|轰炸|空袭|入侵|进攻|炮击|偷袭/gu,
  /逮捕|拘捕|扣押|拘留|抓获/gu,
  /敦促|呼吁|责令|勒令|责成/gu,
  /邀请|招揽/gu,
  /营救|救出|搭救|救起/gu,
  /举报|投诉|检举|告发/gu,
  /撞上|追尾|撞击|撞沉|撞翻|撞倒/gu,
  /资助|赞助|援助|接济/gu,
  /授权|特许/gu,
  /欺骗|诈骗|欺诈|勒索|敲诈/gu,
  /警告|威胁|恐吓/gu,
  /指控|举证指|控诉/gu,
  /依赖|依靠|仰赖|受制于/gu,
  /仅次于|落后于|不敌|负于|输给|败给/gu,
  /超过|反超|赶超|超越|领先于?/gu,
  /模仿|效仿|借鉴/gu,
  /收养|领养|抚养|赡养/gu,
  /采访|专访/gu,
  /谋杀|杀害|刺杀|杀死|打伤|刺伤/gu,
];

/** Ends whoever a clause begins with, and begins what they do. */
export const zhSubjectEnd =
  /[把将由向给对从以拟曾已要须应在于与和同跟为因会]|被(?!告)|计划|打算|准备|同意|决定|宣布|必须|出资|斥资|耗资|遭|去年|今年|明年|[上本下]周|周[一二三四五六日]|昨[日天晚]|今[日天]|\d/u;

/** Says that what follows is told by somebody: whoever does it is named behind. */
export const zhTellsThat =
  /(?:认定|裁定|判定|判决|判令|判处|责令|勒令|下令|命令|责成|要求|敦促)(?:[^,;。]{0,4}被告)?|宣称|声称|坚称|宣布|表示|认为|指出|透露|证实|报道|[说称指]/gu;

/** Describes whom a verb names behind it: `接替辞职的某某`, `捐给新成立的某某`. */
export const zhDescribedFirst =
  /^(?:了?(?:新(?:近)?(?:成立|设立|组建|创办|创立|设|建)|刚刚?(?:成立|设立)|(?:已经?|因[^,。;的]{1,8})?(?:辞职|离任|卸任|退休|去职|离职|病逝|去世|落选|被免职|请辞)|已故|同名|名为|所谓|原任|时任)的?)(?=[\p{L}“"‘《])/u;

/** At the head of a clause, before whoever does it: `这是某某接替…`. */
export const zhThisIs = /^(?:这|此)?(?:也|才|便|正|即|乃)?(?:是|为)(?!否)/u;

/** Points back to somebody, or names nobody. */
export const zhNobodyNamed =
  /^(?:(?:该|此|这家?|那家?|其|本|两|三|双)|他们?|她们?|它们?|对方|双方|前者|后者|(?:公司|集团|企业|银行|馆方|校方|院方|厂方|当局|政府|球团|球队|团队)$)/u;

/** Whoever does it gives something, even where nobody is named to whom. */
export const zhGivesSomething =
  /提供|支付|拨付|拨款|赔偿|补偿|赔付|捐赠|捐出|资助|补贴|出借|发放|授予|颁发|退还|返还|偿还/gu;

/** Ordered to do what follows: whoever stands before it does it. */
export const zhIsOrderedTo =
  /被[^,;。]{0,12}(?:判令|判决|判处|裁定|责令|勒令|要求|下令|命令|敦促)(?:须|需|应|必须)?|获准|获许/u;

/** Before a verb: by whom it is done. Group 1 is who. */
export const zhDoneBy =
  /(?:被|由|遭到?|出自)([^,;。:\d把将被由从自]{2,24}?)(?:负责|联合|共同|独家|独立|主持|牵头|所|来|历时[^,;。]*|[以于在耗斥][^,;。]*)?$/u;

/** Names nobody: only what kind of thing it is of whom was told before, or when it was so. */
export const zhOnlyClass =
  /^(?:该|本|此|这[部座条艘架家个项]?|全)?(?:影片|电影|片子|剧集|电视剧|节目|作品|小说|专辑|图书|项目|工程|产品|系统|设备|船只|船舶|船|车辆|列车|飞机|客机|机组|装置|线路|赛事|比赛|球队|公司|企业|集团|机构|学校|医院|大桥|隧道|电站|工厂|园区|平台|单[日月周季年]|当[日天年月晚]|全[年天月日]|平均|总计|合计|累计)$/u;

/** From the head of a name of words to the word that says it is a body, with no particle between. */
export const zhBodyEnd =
  /^[^的,。;是在有为]{2,12}(?:大学|学院|中学|小学|学校|公司|集团|银行|医院|博物馆|图书馆|美术馆|剧院|协会|学会|基金会|研究所|研究院|出版社|俱乐部|电站|机场|灯塔|矿业|工厂|法院)/u;
