/** What answers questions for a time, an age or people, in any language: matched on folded text. */

/** How old somebody is. */
export const AGE =
  /岁|\baged \d+|\b(?:he|she|who)(?:['’]s| is| was| turned| turns) \d\d?\b(?! (?:per|%|years? (?:into|at|in)))|, \d\d,|\b\d+-year-old\b|\byears? old\b/gu;
/** How long something lasts, where no time is measured: *until Easter*, *for good*. */
export const HOW_LONG =
  /\b(?:until|till|indefinitely|permanently|temporarily|overnight|forever|for (?:good|ever|life|the rest of)|all (?:day|night|week|month|summer|winter|spring|autumn|year|season)|throughout)\b/gu;
/** A temperature, also where nothing but degrees is said. */
export const DEGREES =
  /(?:\bminus )?\d+(?:[.,]\d+)? ?(?:degrees?\b(?! (?:north|south|east|west|of|angle|from|apart|in)\b)|°)|\b(?:minus )?(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) degrees\b(?! (?:north|south|east|west|of|angle|from|apart|in)\b)|(?:零下|摄氏|华氏)[\d〇零一二三四五六七八九十百千两]+|[\d〇零一二三四五六七八九十百千两.]+度(?![电数假量过])|\b(?:freezing|boiling) point\b/gu;
/** What stands for a time that is no date. */
export const WHEN =
  /去年|今年|明年|时候|时(?=[,,，])|时期|期间|(?<![\d一二三四五六七八九十几两百千多])年间|年[初末底]|[初末晚]年|年代|世纪|(?<=[\p{Script=Han}\d](?<![他她它们我你]))(?:[之以][前后])|月[初中底末]|[上中下]旬|[早晚]上|清晨|[春夏秋冬][天季]|\b(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|ago|(?:last|next)(?= (?:year|month|week|weekend|night|season|decade|century|quarter|term|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|(?<=\bat )\d?\d[:.]\d\d|during|before|after|when|while|until)\b/gu;
/** A year, also of a reign. */
export const YEAR = /[〇零一二三四五六七八九十元\d]+年(?![前来间内后级代])/gu;
export const MONTH =
  /[一二三四五六七八九十\d]月|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gu;
export const HOUR = /[点时]|\d[:.]\d\d|\b\d+ ?[ap]\.?m\b|\bo'clock\b/gu;
export const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweek(?:day|end)s?\b|周|星期/gu;
/** Who did something, where they are not called by name. */
export const SOMEBODY =
  /(?:由|被|是)\p{Script=Han}{0,8}?(?:兄弟|姐妹|夫妇|夫妻|朋友|同学|学生|牧民|农民|渔民|村民|居民|工人|老师|教师|医生|工程师|建筑师|商人|移民|志愿者|僧人|军人)|\bby (?:[a-z]+ ){0,3}?(?:brothers?|sisters?|friends|couple|students?|farmers?|fishermen|villagers?|residents?|workers|teachers?|doctors?|engineers?|architects?|merchants?|volunteers?|monks|soldiers|parents|widow|neighbours?)\b/gu;
/** Counts of people. */
export const PEOPLE =
  /[名人位]|\b(?:people|women|men|employees|workers|students|engineers|riders|couriers|members|patients|staff|players|fans|residents|pupils|teachers|soldiers|passengers)\b/u;
/** How many of them, where no number is told: a half and more. */
export const SHARE_OF_PEOPLE =
  /(?:[近过]半|一半|半数|大半|多数|大部分)(?:以上)?的?(?=\p{Script=Han}{0,3}?[人民众员工师生户客者])|\b(?:half|most|the majority)(?: of)?(?: the| its| their)?(?= (?:[a-z]+ )?(?:people|residents|women|men|employees|workers|students|patients|members|staff|players|fans|pupils|teachers|passengers|respondents|voters|fishermen|farmers)\b)|\d[\d.]* ?(?:%|per ?cent)(?= (?:of (?:all |the |its |their |those |our )?(?:people|residents|women|men|employees|workers|students|patients|members|staff|players|fans|pupils|teachers|passengers|respondents|voters|fishermen|farmers|travellers|riders|visitors|customers|parents|households|them|those|us)|(?:had |have |would |also |now )?(?:agreed?|said|say|voted|took|take|chose|choose|refused|accepted|wanted|want|joined|replied|answered|believed?|supported?|opposed?|otherwise|drove|flew|flown|walked|left|stayed|quit|came|go|went)\b))|\d[\d.]*%的(?=\p{Script=Han}{0,4}?[人民众员工师生户客者])|[一二三四五六七八九近过]成(?:半|多)?的?(?=\p{Script=Han}{0,4}?[人民众员工师生户客者])/gu;
export const UNIVERSITY = /大学|大學|学院|學院|学校|學校|universit|college|school|institute of/iu;
/** Chinese schools that are no university; matched on the text as it is written. */
export const SCHOOL = /\p{Script=Han}{2}(?:[军軍]校|[书書]院|[师師][范範]|[学學]校|[学學]堂|[中小][学學])/gu;
/** Many a bank is called by its founders and what it does: *Marlow Stone Securities*. */
export const BANK =
  /银行|銀行|[证證]券|信托|信託|bank|banc|banque|banco|building society|savings|\b(?:credit|crédit|kredit|trust|securities|brothers|bros|sons|partners|treasury|reserve)\b/iu;
export const HOSPITAL = /医院|醫院|hospital|clinic/iu;
/** A Chinese word for a body with the name behind it: `贸易公司长帆`, `连锁品牌远山`. */
export const CALLED_BODY =
  /(?:公司|工厂|小厂|片厂|药厂|品牌|机构|厂商|平台|研究所|俱乐部)(?=\p{Script=Han}{2})(?![的在都也将已与和是有则就及于把被对从向里内外上下中之以可能会要说称认表去今明每正仍还所共约为来因并辞离退跳入裁倒破停关推派招给让用买卖收获赔工员老董经职])/gu;
/** Chinese works, shops and firms by what they are: `东岭钢厂`; not `这家工厂`. */
export const BODY_BY_KIND =
  /(?<![这那哪某每各该此本两几另第家个一二三四五六七八九十百]\p{Script=Han}{0,2})\p{Script=Han}{2}(?<![这那哪某每各该此本我你他她两几另的了在是和与或有家个座间]\p{Script=Han}?)(?:[钢电药纸纱糖酒船铝铜炼砖瓷茶鞋水车染丝奶]厂|煤矿|矿业|钢铁|特钢|重工|化工|制药|航空|物流|超市|书店|饭店|酒店|菜馆|食堂|饭堂|合作社|公司|集团|厂)(?!商|长|家|区|房|方)/gu;
/** What something is called, behind a word that says so; matched on the text as it is written. */
export const CALLED_SO =
  /(?<=\b(?:called|named|dubbed|christened|nicknamed|branded|titled|entitled|code-?named|known as|goes by|by the name of|under the name)(?: of)?,? ["“'‘]?)\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:of |the |and |for |in )?[\p{Lu}\p{N}][\p{L}\p{N}'’&-]*)*|(?<=\bso-called ["“'‘]?)\p{Ll}[\p{L}-]+/gu;
/** Money in a currency whose name is another word as well, which the amount tells, or that money is asked for; matched on a folded unit with its amount. */
export const MONEY_BY_AMOUNT =
  /(?:[mb]illion|[mb]ln|mn|bn|,\d{3}) (?:d-)?marks?\b|\b(?:pounds?|quid|crowns?)$/u;
/** What names of things that are called something stand between. */
export const QUOTED = /[“「『《"]/gu;
/** English names behind a word of place; matched on the text as it is written. */
export const WRITTEN_PLACE =
  /(?<=\b(?:in|at|near|to|from|of|called|In|At|Near)\s(?:the\s)?)\p{Lu}[\p{L}'’-]+/gu;
/** Where something is said to be, whatever is known of the name. */
export const SITUATED =
  /(?<=\b(?:based|located|headquartered|situated|stationed|buried|born|founded|held|built|headquarters|head office|offices?|plants?|factory|site|home|lives|lived|living|works|worked|studied|met|meets|opened|stands) (?:in|at|near|outside) (?:the )?)(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\p{Lu}[\p{L}'’-]+/gu;
/** Chinese places by their last character. */
export const LOCAL_PLACE = /\p{Script=Han}{2}[省市县镇村州岛](?!\p{Script=Han}?政)/gu;
/** A century, or a year, which is of one. */
export const CENTURY = /世纪|\d{3,4}年|\bcentur(?:y|ies)\b/gu;
/** Chinese names of states: long ones, and those of old; matched on the text as it is written. */
export const STATE = new RegExp(
  [
    String.raw`\p{Script=Han}{2}(?:[王帝公汗][国國]|共和[国國]|合[众眾][国國]|[联聯]邦)`,
    '[东東西]德|[苏蘇][联聯]|[奥奧]匈|普[鲁魯]士|(?:渤海|大理)[国國]|百[济濟]|新[罗羅]|高句[丽麗]|南[诏詔]',
    // Not `山西晋城`, `海南明年`.
    '(?<![山河湖海江广廣云雲陕陝台臺])(?:[东東西](?:周(?![边邊围圍末])|[汉漢晋晉魏])|[南北]宋|北[魏周](?![边邊围圍末])|[南北][齐齊]|南[梁唐]|西[夏辽遼])',
    '(?<![目以之先])前[秦燕凉涼赵趙蜀]|(?<![最然以之今])[后後](?:[秦燕凉涼赵趙蜀汉漢晋晉梁唐金]|周(?![边邊围圍末]))',
    '蜀[汉漢]|曹魏|[东東孙孫][吴吳]|匈奴|突厥|柔然|契丹|女真|吐蕃|回[纥紇鹘鶻]',
    '[魏晋晉宋齐齊梁陈陳周唐汉漢秦隋辽遼金元明清夏商]朝',
  ].join('|'),
  'gu',
);
/** How somebody voted. */
export const VOTED =
  /\d+ ?(?:票|[-–—:比] ?\d)|\d+ (?:votes? )?to \d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|narrowly|unanimous\w*|overwhelming\w*) (?:votes? )?(?:to|votes?|in favou?r)\b|\bunanimous\w*|\bvot(?:ed|es?|ing) (?:unanimously |overwhelmingly |narrowly |heavily |mostly )?(?:for|against|to|in favou?r|down|yes|no|by)\b|\b(?:majority|abstain\w*|abstention\w*)\b|(?:全|一致|多数|过半|半数|高)票?(?:通过|同意|赞成|支持|反对|否决)|票(?:对|赞成|反对|通过|弃权)|投(?:了|下)?(?:赞成|反对|弃权)|弃权/gu;
