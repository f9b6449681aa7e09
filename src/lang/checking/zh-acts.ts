/** Chinese verbs of what one does to another, a row being one act, and what marks who does it. Simplified; folded. */

/** Whoever is named before one of these does it to whoever is named behind, unless a preposition says otherwise. */
export const zhActs: readonly RegExp[] = [
  /颁发|颁给|颁授|发放|发给|授予|(?<=给[^,;。]{2,10})发了?/gu,
  /支付|付给|付予|缴纳|缴付|缴交|赔付|赔偿|偿还|退还/gu,
  /贷款给|借给|放贷|(?:提供|发放)[^,;。]{0,12}贷款/gu,
  /授权|特许/gu,
  /起诉|控告|状告|告上|告到|提告|诉至/gu,
  /收购|买下|并购|购入|买入|吞并/gu,
  /卖给|售予|售给|转让给|转给|交给|移交/gu,
  /击败|战胜|打败|力克|险胜|完胜|淘汰|大胜|横扫|逆转|力压|击退|轻取|爆冷/gu,
  /输给|负于|不敌|惜败|败给/gu,
  /注资|入股|参股/gu,
  /供货|供应(?![链量商])/gu,
  /任命|委任|聘请|聘用|雇用|雇佣|委托/gu,
  /解雇|罢免|免去|开除|辞退|解聘/gu,
  /接替|取代|顶替/gu,
  /批评|指责|抨击|谴责|炮轰|质疑|控诉/gu,
  /称赞|赞扬|赞赏|表扬|感谢/gu,
  /反对|抵制|拒绝/gu,
  /支持|力挺|声援|支援|援助/gu,
  /超过|超越|反超|领先|赶超/gu,
  /要求|敦促|呼吁|命令|责令|督促/gu,
  /捐赠|捐给|赠予|赠送|资助|赞助|补贴/gu,
  /营救|救出|搭救/gu,
  /举报|投诉|检举/gu,
  /处罚|罚款|开罚|制裁/gu,
  /追上|撞上|追尾|撞击/gu,
  /指导|教导|培养|带领/gu,
  /欠下|拖欠/gu,
];

/** Of these it is known who does it even where the other is not named beside. */
export const zhSureActs: readonly RegExp[] = zhActs.slice(0, 3);

/** Of one who wins, or loses, against somebody not named; and the two of one against the other. */
export const zhWins =
  /赢得|夺得|夺冠|夺下|捧起|捧杯|封王|登顶|折桂|问鼎|胜出|获胜|取胜|卫冕成功|成功卫冕|晋级|挺进|摘得|摘下/gu;
export const zhLoses = /落败|失利|出局|告负|屈居|无缘|止步|输球|输掉/gu;
export const zhBeats =
  /击败|战胜|打败|力克|险胜|完胜|淘汰|大胜|横扫|力压|击退|轻取|胜(?=\p{Script=Han}{2})/gu;
export const zhBeaten = /输给|负于|不敌|惜败于?|败给/gu;

/** Right before a name ahead of the verb: it is done to them, or by them. */
export const zhToWhom = /(?:[把将向对给为予让从]|针对|[把向从]\p{Script=Han}{2})$/u;
export const zhByWhom = /(?:[由被]|遭到?|获得?|受到?)$/u;
/** Somewhere between whoever is named first and the verb: it is done to them. */
export const zhIsDoneTo = /被|遭|获(?!得|奖)|受到|由/u;

/** Whence and whither: `由…迁往…`, the two as groups. */
export const zhRoutes =
  /(?:由|从|自)([^,;。由从自]{1,14}?)(?:[迁搬移转调改飞驶开运派输流汇撤逃前赴回换交提升降扩变][^,;。]{0,3}?)(?:往|到|至|去|入|向|回|赴|成|为)([^,;。]{1,14})/gu;
