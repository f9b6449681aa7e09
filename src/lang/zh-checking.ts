/** How Chinese statements are told apart that can be checked from those that cannot. Matched on folded text. */

/** What a statement says of its own taste or duty: nothing that a text could bear out. */
export const zhOpinion =
  /(?:^|[,，。;])\s*(?:我|我们|咱们|个人)(?:觉得|认为|相信|希望|喜欢|讨厌|怀疑|建议|担心)|令人(?:担忧|失望|兴奋|遗憾|震惊|印象深刻)|(?:非常|太|真|十分|最)(?:棒|糟|好看|美|丑|可怕|可惜|有趣|无聊|了不起|伟大|愚蠢|精彩|令人)|应该|应当|(?:才|最)好是|值得(?:称赞|尊敬|我们)|不该|毫无疑问地?(?:更好|最好)|愚蠢|荒唐|可耻|太(?:贵|便宜|大|小|多|少|慢|快|晚|早)了/u;

/** What is yet to come, in the speaker's own voice. */
export const zhForecast =
  /(?:^|[^不])(?:将会?(?!军|领|士|来)|将在|必将|势必|终将|迟早会)|预计|预期|有望|料将|(?:明年|后年|下个月|下周|未来[\d一二三四五六七八九十几数]*(?:年|个月)?).{0,20}(?:会|能|可能)/u;

export const zhQuestion =
  /[?？]\s*["”」』)]?\s*$|(?:吗|么|呢)\s*$|^(?:谁|什么|哪|为什么|为何|如何|怎么|多少|是否|请问|难道)/u;

/** What joins two parts that each have a figure of their own. */
export const zhJoints = /以及|和|与|及|而|但|并|至|到|从|由|、|比|较/u;

/** Says that it is yet to be done. */
export const zhPlan =
  /计划|拟[投建用在]|打算|准备|预计|预期|将[会在于要]?|即将|目标|要[花用投建到等涨增降再]|需要?|会(?!议|员|长|计|展|场|社)|才能/u;

/** Says that it is so by now. */
export const zhDone = /已经|(?<![而不早])已(?=[于在达被由获完超低高降升增减])|如今|现已|现在/u;

/** At the end of words: what stands after them is no subject. */
export const zhPrepositionLast = /[向对给在于由从与和被把比]$/u;

/** How often: `每周`, `每年`. */
export const zhRates =
  /(?:每(?:一|个)?|(?=[日周月季年]均))((?:[百千万两]|\d+)?(?:秒|分钟|小时|天|日|周|月|季|年|公斤|千克|台斤|斤|克|公吨|吨|盎司|磅|公里|千米|米|英里|升|立方米|加仑|桶|亩|公顷|平方米|平方公里|人|户|家庭|股|手))/gu;
/** Units of one kind: so much for the one is not so much for the other. */
export const zhRateKinds: readonly (readonly string[])[] = [
  ['秒', '分钟', '小时', '天', '日', '周', '月', '季', '年'],
  ['公斤', '千克', '台斤', '斤', '克', '公吨', '吨', '盎司', '磅'],
  ['公里', '千米', '米', '英里'],
  ['升', '立方米', '加仑', '桶'],
  ['亩', '公顷', '平方米', '平方公里'],
  ['人', '户', '家庭'],
  ['股', '手'],
];

/** Has left a post, or will leave it. */
export const zhLeft = /辞去|辞任|辞职|卸任|离任|离职|去职|不再担任|前任|原任|曾任|接替|被免/u;

/** What is named by its kind at the head of a sentence, or after what joins two parts: `第二医院`, `同城的对手`. */
export const zhLeads =
  /(?<=^|[,;，；。]|[而但]|的)(?![该本这那此其])\p{Script=Han}{2,10}?(?:公司|集团|集團|银行|銀行|医院|醫院|大学|大學|学院|學院|中学|小学|学校|學校|博物馆|博物館|图书馆|圖書館|航空|俱乐部|俱樂部|分馆|分館|分部|酒店|机场|機場|工厂|工廠|地产|地產|置业|置業|科技|电子|電子|药业|藥業|证券|證券|保险|保險|控股|协会|協會|研究所|研究院|商圈)(?!的)/gu;

/** Says that the same is so of one more. */
export const zhAlso = /[也亦]|同样|(?:^|[,;])还有/u;

/** In turn: the first item has the first figure. */
export const zhInTurn = /分别|依次|各为/u;

/** Words that say nothing of what is measured. */
export const zhGenericWords: ReadonlySet<string> = new Set(
  '的 了 是 在 与 和 及 或 被 把 于 之 其 而 也 就 都 又 还 将 让 使 对 从 向 以 为 着 过 地 得 约 大约 左右 超过 超 达 达到 已 已经 该 这 那 此 有 并 并且 由 至 到 共 共有 共计 总共 一共 大概 近 接近 不足 不到 至少 最多 仅 只 只有 高达 多达 每 各 个 名 位 家 年 月 日 时 上 下 中 内 前 后 比 较 则 却 即 便 亦 更 再 同 当 所 其中 其 等 等等 称 说 表示 指出 认为 据 根据 显示 报道 目前 现在 当时 此前 后来 期间 时间 约为 约合 相当 相当于 合 左 右 多 余 以上 以下 以内 它 他 她 它们 他们 我们 因为 因此 所以 但 但是 然而 同时 此外 一 个人 者 可 可以 能 能够 会 要 需 来 去 进行 成为 作为 属于 处于 位于 来自 通过 预计 预期 预测 计划 估计 升至 降至 增至 减至 大幅 几乎 差不多 分别 整个 全部 部分 一个 一座 一家 一项 数 之间 不 没有 不是 并非 未 无 不超过 不少于 不低于 不高于 高于 低于 少于 多于 大于 小于 突破 逾 占 占比 公司 集团 历时 为期 持续 发生 当年 曾 曾经 首 次 万 亿 千 百 人数 数量 总数 数目 数额 总量 规模 金额 总额 价值 数字 情况 方面 水平 年底 年初 年末 月底 月初 人次 总计 合共 合计 上述 该项 这项 这些 那些 一份 一项 一种 工作 长度 长 全长 整整 足足 将近 差不多 手里 手上 一职 之手 这艘 那批 这批 全是 都是 始于 次数 总次数 平均'.split(
    ' ',
  ),
);

/** Nouns that dictionaries have as verbs. */
export const zhNouns: ReadonlySet<string> = new Set(
  '收入 支出 投资 罚款 贷款 存款 申请 出口 进口 补贴 产出 排放 需求 供应 消费 销售 研究 报告 预算 负债 亏损 开支 估值 融资 债务 捐款 借款 赔偿 奖励 设计 教育 保险 运输 服务 合同 订单 租金 成本 补助 拨款 津贴'.split(
    ' ',
  ),
);

/** Classifiers by what they count; two of different rows never count the same. */
export const zhClassifiers: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次', '口', '员'],
  ['户'],
  ['家', '所', '间'],
  ['处'],
  ['座', '栋', '幢'],
  ['艘', '条船'],
  ['辆', '部车'],
  ['架'],
  ['册', '本', '部', '卷'],
  ['篇', '项'],
  ['头', '匹', '只'],
  ['棵', '株'],
  ['天', '次'],
];

/** Right before a figure: by so much more, or less. */
export const zhUp = /(?<![至最不很许众大])(?:多|增加?|增长|上升|上涨|升|涨|提高|提升|高|快|长|大|重|晚)$/u;
export const zhDown = /(?<![至最不很])(?:少|减少?|下降|下跌|下滑|降低?|跌|低|慢|短|小|轻|早|缩水)$/u;

/** Periods told from where the speaker stands, or in part: sort, name, and how they are put. */
export const zhPeriods: readonly (readonly [sort: string, name: string, pattern: RegExp])[] = [
  ['year', 'last', /(?<![较比与同])(?:去年|上年)(?!同期)/u],
  ['year', 'this', /今年|本年度?/u],
  ['year', 'next', /明年/u],
  ['year', 'before last', /(?<![较比与同])前年(?!同期)/u],
  ['month', 'last', /(?<![较比与同])上个?月/u],
  ['month', 'this', /本月|这个月/u],
  ['half', 'first', /上半年/u],
  ['half', 'second', /下半年/u],
  ['quarter', 'first', /(?<!前)(?:第?一|首)(?:季度?|财季)/u],
  ['quarter', 'second', /(?<!前)第?二(?:季度?|财季)/u],
  ['quarter', 'third', /(?<!前)第?三(?:季度?|财季)/u],
  ['quarter', 'fourth', /第?四(?:季度?|财季)/u],
  ['season', 'spring', /春[天季]|今春|明春|去春|开春|初春/u],
  ['season', 'summer', /夏[天季]|今夏|明夏|盛夏|初夏|暑期|暑假/u],
  ['season', 'autumn', /秋[天季]|今秋|明秋|金秋|初秋/u],
  ['season', 'winter', /冬[天季]|今冬|明冬|寒假|初冬/u],
  ['weekday', 'monday', /(?:周|星期|礼拜)一(?![天个年])/u],
  ['weekday', 'tuesday', /(?:周|星期|礼拜)二/u],
  ['weekday', 'wednesday', /(?:周|星期|礼拜)三/u],
  ['weekday', 'thursday', /(?:周|星期|礼拜)四/u],
  ['weekday', 'friday', /(?:周|星期|礼拜)五/u],
  ['weekday', 'saturday', /(?:周|星期|礼拜)六/u],
  ['weekday', 'sunday', /(?:周|星期|礼拜)[日天]/u],
  ['week', 'first', /(?:首|第一|头一)个?[周星礼]/u],
  ['week', 'second', /第二个?[周星礼]/u],
  ['week', 'third', /第三个?[周星礼]/u],
];

/** Says from whom it is. */
export const zhSourced = /据|根据|报道|报导|公告|公布|统计|[说称]|表示|指出|认为/u;

/** At the head of a sentence: somebody, who is no pronoun, and says what follows. */
export const zhReports =
  /^(?:另)?据?(?![他她它其该])([^,。;:]{2,24}?)(?:则|也|还|却|随后)?(?:说|称|表示|指出|认为|批评|写道|警告|强调|透露|介绍|报道|预测|预计|估计)/u;

/** Before or after a date: not before it, or not after it. */
export const zhEarliest = /最早|最快|不早于|之后才/u;
export const zhLatest = /最迟|最晚|不迟于|不晚于|之前/u;

/** Before a figure: where a change began, or what it is compared with; and where it ended. */
export const zhBaseline =
  /(?:(?:[由从]|(?<!来)自)(?:[^,;。至到]{0,10}的|每[周年月日天])?约?|(?<!与|和|同)(?:去年|上年|上一年|前一年|前年|去年同期|上年同期|前一[周月日]|上[个一]?[周月季])(?:同期|年)?(?:为|是|的|仅|则为|只有|约)?约?|(?:原先|原来|此前|之前|原本)(?:[^,;。]{0,4}的)?|(?:低于|高于|多于|少于|不及|超过)[^,;。]{0,8}的)$/u;
export const zhOutcome = /(?:(?<![达直])[至到]了?约?|[增减升降]为)$/u;

/** Tells of what was so before. */
export const zhEarlier =
  /去年|上年|前年|上一[年季月周]|前一[年季月周]|上个?[季月周]|原先|原来|原本|此前|之前|从|由/u;

/** Says that there is but one of which it is so. */
export const zhSuperlative =
  /最[大小高低多少长短快慢早晚好差]|第一|冠军|榜首|首位|之首|夺冠|居首|纪录|新[高低]|比[^,。;]{0,8}(?:其他|其它|别的|任何|所有)/u;

/** Says that something is more, or less, than it was, without saying by how much. */
export const zhMore =
  /(?:比|较|跟|与|和)(?:去年|上年|前一年|上[个一]?[年月季周]|往年|年初|以前|此前).{0,12}(?:多|高|大|快|长|贵|好|增|涨|升)|(?:多|高|贵|大|快|长)了(?:一点|一些|不少|许多|很多)?(?=[,。]|$)|(?:增加|增长|上升|上涨|提高|增多|变多|走高|回升)了?(?=[,。]|$)/u;
export const zhFewer =
  /(?:比|较|跟|与|和)(?:去年|上年|前一年|上[个一]?[年月季周]|往年|年初|以前|此前).{0,12}(?:少|低|小|慢|短|便宜|差|减|跌|降)|(?:少|低|便宜|小|慢|短)了(?:一点|一些|不少|许多|很多)?(?=[,。]|$)|(?:减少|下降|下跌|降低|变少|走低|缩水|回落|萎缩)了?(?=[,。]|$)/u;

/** What tells one of two of a kind from the other. */
export const zhOneOfTwo: readonly (readonly [RegExp, RegExp])[] = [
  [/旧[馆楼厂桥址线款版船校]|老[馆楼厂桥线款版校]/u, /新[馆楼厂桥址线款版船校]/u],
  [/男[子双单]/u, /女[子双单]/u],
  [/邻[市县省国村]/u, /本[市县省国村]|全[市县省国村]/u],
];

/** What supposes something that is not so: `倘若没有限制`. */
export const zhSupposes =
  /若非|若无|(?:倘若|假如|假若|如果|要是|若是)[^,。;]{0,20}(?:没有|没能|不曾|未曾|不是|未)/u;

/** Says something of all of a kind or of one alone; and what bears that out. */
export const zhOperators: readonly (readonly [RegExp, RegExp])[] = [
  [
    /全是|全部|全都|全由|(?<!多数.{0,8})都是|所有|唯一|只有|只是|一律|无一|清一色|完全|从未|从来/u,
    /全|都|所有|唯一|只|仅|均|皆|一律|无一|清一色|从未|从来|一直|其余|\b(?:all|both|every|entire|entirely|whole|wholly|only|sole|none|no|never|always|100)\b/u,
  ],
];
