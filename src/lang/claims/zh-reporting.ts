/** How Chinese reports what others say, and how sure it is. Simplified; matched on folded text. */
import type { Hedge } from '../../model.js';
import { words } from '../words.js';

/** Verbs that hardly mean anything but saying or thinking. */
const plainVerbs = words(`
表示 指出 认为 强调 透露 警告 坦言 声称 宣称 断言 坚称 写道 直言 答道 问道 反驳 反驳说 说道 讲道 重申 指称 辩称 感叹 叹道 补充说 补充道
回应称 回应说 介绍说 评论称 评论说 评论道 回忆说 总结说 总结道 报道称 表态 笑称 笑言 据称 普遍认为 分析称 分析说 分析道 透露说 表示称 强调说 指出说 解释说
认为说 解释道 解释称 告诉记者 告诉本报 坦承 直指 断定 预言 放话 声言 扬言 申明 证称 喊话 喊道 笑道 怒斥 驳斥 辟谣 坚信 深信 确信 解读称
解读说 抱怨说 抱怨道 抱怨称 疾呼 告诫 主张 敦促 促请 力主 预警 爆料 感慨 吐槽 调侃 打趣 预判 研判 裁定 判决 呼吁 提醒说 建议说 承认说 坚持说 供认 供述
自嘲 反问 追问 澄清 称赞说 批评说 批评道 质问 痛陈 陈述 阐明 阐述 自述 转述 直呼`);

/** Verbs that need a speaker beyond doubt, because they are as often something else. */
export const doubtfulVerbs = words(`
说 称 讲 介绍 分析 总结 估计 预计 预期 判断 评价 评论 要求 提出 建议 发现 证明 显示 表明 说明 论证 确认 证实 提醒 担心 担忧 怀疑 质疑 批评 相信 看来
报道 报导 承诺 声明 回应 补充 解释 承认 猜测 推测 预测 设想 提到 谈到 谈及 暗示 宣布 推断 告诉 认定 自称 否认 指责 抱怨 称赞 回忆 披露 誓言 注意到 关注到
说起 谈起 提起 告知 通报 反映 反馈 期待 希望 盼望 推算 测算 估算 计算 判定 揭示 揭露 印证 发文 发帖 发推 撰文 留言 致信 解读 剖析 点评 归纳 概括 回答
答复 回复 讲述 讲解 描述 交代 作证 控诉 指控 提示 提议 倡议 保证 预料 预估 觉得 坚持 看好 允诺 论述 论断 归因 意识到 强调指出 写信 痛批 怒批 狠批 痛斥 炮轰 抨击 踢爆 揭发 公布 记得 指 反对 抗议 抵制 不赞成 不同意 谴责`);

/** Verbs whose subject says what follows. */
export const reportingVerbs: ReadonlySet<string> = new Set([...plainVerbs, ...doubtfulVerbs]);

/** Of those, the ones that report only before a pause: `居民反映,…`. */
export const pausingVerbs = words(`
讲 介绍 总结 评价 评论 说起 谈起 提起 告知 通报 反映 反馈 计算 发文 发帖 发推 撰文 留言 致信 剖析 点评 归纳 概括 回答 答复 回复 讲述 讲解 描述 交代 作证 控诉
指控 提示 提议 倡议 论述 论断 写信 阐述 陈述 自述 转述 判决 称赞 批评 指责 说明 论证 看来 看好 坚持 声明 补充 回应 解释 回忆 提到 谈到 谈及 解读 调侃 打趣 吐槽 感慨
痛批 怒批 狠批 痛斥 炮轰 抨击 踢爆 揭发 公布 记得 指 希望 期待 盼望 质问 追问 反问 自嘲 怒斥 驳斥 印证 揭露 归因`);

/** Verbs whose subject is evidence as often as a speaker. */
export const evidenceVerbs = words('表明 显示 说明 证明 印证 揭示 论证');

/** Verbs that deny what follows. */
export const denyingVerbs = words('否认 驳斥 澄清 辟谣 反对 抵制 不赞成 不同意');

/** Verbs of thinking that a `不` before them turns: `不认为`. */
export const thinkingVerbs = words('认为 相信 觉得');

/** Verbs that name the hearer before what is said. */
export const hearerVerbs = words('告诉 告知 提醒 通知 转告');

/** Bringing somebody else’s words in: the speaker stands before them, and no name is longer. */
export const citingWords = /^(.{2,40}?)(?:援引|引述|引用|转引|援用)/u;

/** What goes before `说` and makes a set phrase of it, or denies that anything is said. */
export const noSpeaker =
  /(?:可以|就是|也就是|换句话|应该|来|老实|比如|比方|譬如|俗话|常言|古语|谚语|老话|(?<!的)话|所|被|不用|不要|难|再|听|(?<!数)据|的|之|不|没有|无法|照理|按理|一般|总体|具体|简单|严格|准确|客观|相对|反过来|更不用)$/u;

/** Before 称: what follows is a name (史称…, 又称…). */
export const naming = /(?:史|俗|统|通|又|简|合|旧|古|全|尊|戏|泛|世|惯|雅|敬)$/u;

/** Before a verb of saying: it is not said. */
export const unsaid =
  /(?:未|没有?|未曾|不曾|拒绝|无法|不愿|不肯|避免|无意|不便)(?:有|明确|明白|具体|公开|正式|再|详细|直接|进一步|多|予|对此|就此)*$/u;

/** Before a verb that is as often a noun: it is one (发出警告, 受到批评, 外交承认). */
export const nounBefore =
  /(?:发出|发布|作出|做出|给出|给予|予以|受到|遭到|遭受|得到|获得|引起|引发|外交|缺乏|无视|不顾|经过|下达|接受|招致|招来|备受|广受|饱受|面对|收到)(?:了|过)?(?:[^,;。]{0,5}的)?$/u;

/** Before a verb of thinking: nobody in particular thinks so (一般认为). */
export const unnamedThinkers =
  /^(?:但是?|而|不过|然而|因此|所以)?(?:一般|通常|普遍|目前|现在|传统上|现代|后世|今人|学术界|主流|大众|历来|向来|长期以来)+(?:都|多|均|皆|也|大多|倾向)*$/u;

/** In a phrase before a doubtful verb: the phrase is no speaker (只能由成员提出). */
export const notSpeaking = /由(?!衷)|被|只能|必须|应该|应当|倾向|能够|不得|将会/u;

/** Words between a speaker and the verb that belong to neither. */
export const reportingAdverbs: ReadonlySet<string> = new Set(
  '只 仅 则 也 还 又 就 曾 都 却 便 已 再 更 均 亦 并 并且 且 而 但 直接 明确 公开 普遍 进一步 同时 此前 日前 近日 昨日 昨天 今天 今日 当天 随后 接着 最后 最终 曾经 多次 反复 一再 特别 尤其 坦率 坦率地 郑重 首次 再次 早已 一致 往往 通常 一般 仍 仍然 依然 一直 始终 甚至 主要 继续 不断 笑着 激动 激动地 表面 私下 对此 于是 一直以来 如此 这样 在会上 分别 联合 共同 正确 反复 强烈 严厉 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 之后 最近 目前 现在 去年 今年 其实 当时 一度 还是 所 也都 早 后来 稍后 不久前 早些时候 早前 上周 本周 上月 本月 前天 昨晚 今早 今晨 当晚 当场 当即 立即 立刻 随即 率先 再度 屡次 屡屡 频频 常常 常 经常 总是 总 偶尔 罕见 坚定 委婉 事后 会后 赛后 赛前 电话中 先后 还曾 只 仅 多 大多 多数 都曾 也曾 很 非常 颇 深'.split(
    ' ',
  ),
);

/** Nouns for those who speak. */
export const speakerNouns: readonly string[] =
  `专家 学者 分析师 分析人士 人士 高管 高层 官员 机构 智库 报告 研究 论文 调查 作者 发言人 发言人士 媒体 公司 企业 部门 研究者 研究员 研究人员 科学家 经济学家 工程师 教授 负责人 议员 评论员 评论家 观察家 批评者 批评人士 支持者 反对者 投资者 股东 团队 律师 法院 法官 警方 政府 当局 消息人士 知情人士 业内人士 业界 外界 学界 舆论 文件 文章 声明 公告 白皮书 财报 年报 统计 数据 资料 民调 代表 记者 编辑 主席 总统 总理 部长 董事长 总裁 首席执行官 创始人 创办人 执行长 老师 医生 民众 居民 市民 网友 读者 消费者 用户 员工 工人 农民 学生 家长 家属 目击者 受访者 当事人 双方 人们 大家 有人 一些人 许多人 很多人 不少人 市场人士 律师 队员 教练 主帅 球员 厂商 供应商 客户 同行 对手 竞争对手 委员会 协会 银行 大学 研究所 中心 实验室 集团 组织 法案 法规 条例 人 者 家 经理 主任 院士 博士 先生 女士 顾问 院长 校长 所长 会长 局长 市长 州长 国务卿 外长 财长 发布会 通报 消息 工会 村民 村干部 顾客 乘客 旅客 患者 病人 游客 店主 老板 老板娘 厂长 法庭 检察院 市政府 省政府 县政府 央行 校方 警员 船长 司机 教师 作家 诗人 画家 导演 演员 歌手 球迷 主编 总编辑 编剧 制片人 翻译 译者 投资人 创业者 企业家 银行家 收藏家 历史学家 哲学家 物理学家 化学家 生物学家 气象台 天文台 环保组织 绿党 反对党 执政党 白宫 国会 议会 参议院 众议院 最高法院 联合国 主管 总监 合伙人 管理层`
    .split(/\s+/)
    .filter(Boolean);

/** Speaker nouns that name nobody when only {@link vagueWords} stand before them. */
export const vagueSpeakers: readonly string[] =
  '人 人们 大家 有人 一些人 许多人 很多人 不少人 人士 业内人士 知情人士 消息人士 市场人士 分析人士 业界 外界 学界 舆论 媒体 专家 学者 批评者 批评人士 支持者 反对者 观点 看法 说法 论调 观察家 研究 数据 资料 消息 统计 分析师 经济学家 评论家 评论员 研究者 研究人员 科学家 投资者 官员 机构 民调 网友 民众 市场 分析 评论 声音 意见 报道 传言 传闻 说法 质疑者 怀疑者 悲观者 乐观者 研究机构 外媒 坊间 圈内人 知情者 旁观者 批评声 反对声'.split(
    ' ',
  );

/** Words before a speaker noun that make nobody of it. */
export const vagueWords: readonly string[] =
  '有 仍 却 总 都 还 也 又 有的 一些 部分 许多 不少 很多 多数 大多数 少数 多位 多名 几位 一位 一名 某 某些 有关 相关 业内 市场 行业 这些 那些 上述 其他 另一些 另有 也有 还有 最新 新 一项 多项 这项 该项 的 普遍 主流 传统'.split(
    ' ',
  );

/** Subjects that are the article itself. */
export const articleWords: readonly string[] =
  '本文 笔者 本报告 本研究 本书 本论文 本篇 本刊 本项研究 本次研究 这篇文章 文章 我们 我 作者 全文 该文 此文 报告作者 文章作者 本文作者 本书作者'.split(
    ' ',
  );

/** Endings of words for those who speak: posts, trades, offices. */
export const speakerEndings =
  /(?:官|长|员|师|士|户|者|家|民|商|方|局|部|署|厅|台|社|报|网|会|所|院|处|委|办|党|军|队|厂|行|馆|司|团|校|府|生|工|友|们|庭|国|人|医|妇|母|父|妻|叔|姐|哥|嫂|爷|奶奶|主任|秘书|干事|夫妇|夫妻|[上中少大]校|[上中少]尉|[上中少大]将|元帅)$/u;

/** Pronouns for a speaker named before. */
export const speakerPronouns: readonly string[] =
  '他们 她们 他 她 它 对方 后者 前者 该公司 该机构 该报告 该研究 该报 该官员 这位官员 公司方面 其'.split(' ');

/** Nouns that hold the opinion which the verb at the head of the sentence begins: `认为…的观点`. */
export const opinionNouns: readonly string[] =
  '观点 看法 说法 论调 主张 人士 论点 声音 意见 想法 假设 论断 专家 学者 人'.split(' ');

/** `according to`: what opens, and what closes the phrase. */
export const accordingWords: readonly string[] = '根据 依据 按照 据 按 依'.split(' ');

/** Words that weaken a statement. */
export const hedgeWords: readonly (readonly [Hedge['kind'], readonly string[]])[] = [
  [
    'possible',
    '可能 或许 也许 或将 或会 似乎 恐怕 有可能 不排除 未必 大概 看似 疑似 可望 是否能够 取决于'.split(' '),
  ],
  [
    'likely',
    '很可能 极可能 大概率 有望 通常 往往 普遍 一般而言 多半 倾向于 几乎 大多 一定程度上 某种程度上 在某些 总体'.split(
      ' ',
    ),
  ],
  ['forecast', '预计 预测 预期 将会 估计 料将 展望 预估 即将 势必 有待'.split(' ')],
  ['reported', '据悉 据报道 据称 据说 据了解 据传 被视为 被认为 号称 所谓 宣称 声称 传闻'.split(' ')],
  ['conditional', '如果 假如 倘若 若 一旦 只要 除非 要是 假设'.split(' ')],
  [
    'counterfactual',
    '若非 若无 倘无 要不是 若不是 如果不是 如果没有 假如没有 倘若没有 假若没有 若没有 本可 本来可以 本应 原本可以 原本会 本来会'.split(
      ' ',
    ),
  ],
];

/** Words that hold a hedge and are none. */
export const notHedges: readonly string[] =
  '主要是 重要是 若干 大多数 预期寿命 一般性 即将来 可能性 所谓的“ 普遍性 普遍存在 统计数 预测性 估计数 若有所 若无其事 旁若无人 预测中 预期中'.split(
    ' ',
  );

/** Words that turn a statement into its contrary. */
export const negations: readonly string[] =
  '不 没有 没 无法 并非 未 未能 不会 不能 并不 从未 不再 无 非 绝不 毫无 并无 不可 难以 不是 尚未 并未 不必 未必 未曾 无须 无需 决不 不应 不得'.split(
    ' ',
  );

/** Words that hold a negation and are none. */
export const notNegations: readonly string[] =
  `不仅 不但 不只 不光 不论 不管 不断 不同 不久 不少 不得不 不可不 无论 不过 不止 不妨 不禁 不乏 无不 无疑 毫无疑问 不容置疑 非常 非但 不愧 不难 不亚于 不等 除非 无非 不单 而非 未来 不惜 不良 不足 无线 无人机 若非 若无 不完善 不错 不满 不到 不及 不幸 不法 不动产 不锈钢 不敌 不明 无人 无缘 没人 不用 不要钱 不收 无锡 无名 无限 无比 无敌 无忧 无声 无尘 无损 无界 无偿 无形 无缝 无菌 无核 无烟 无铅 无害 无障碍 无产 无机 无垠 无私 无数 无关紧要 无公害 无接触 无纸化 无票 非洲 非营利 非盈利 非政府 非遗 非官方 非凡 非法 非农 非正式 非执行 非公开 未成年 未知 未婚 未满 未名 没收 没落 莫不 不丹 不动 不平等 不孕 不当
  不超过 不高于 不低于 不少于 不多于 不小于 不大于 不逾 不下于 不晚于 不早于 不能不 不会不 不是不 不可或缺 必不可少 不可避免 不可忽视 不容忽视 不可分割 不可思议
  不遗余力 不约而同 不言而喻 不胜 不时 不由 不由得 不仅仅 不单单 不至于 不料 不知不觉 源源不断 络绎不绝 少不了 免不了 离不开 忍不住 没想到 没错 说不定 不失为 不外乎 不日
  不一而足 无论如何 不无 未尝不 未必不 并非不 不慎 不景气 不倒翁 不动声色 不夜城 无奈 无辜 非此即彼
  不在少数 不争的事实 不二 不休 不绝 不知名 不起眼 不惑 不朽`.split(/\s+/);

const FORETOLD = '预期|预计|预测|预估|预想|预料|估计|推算|设想';

/** What was foretold as a thing that something is held against (`不及预期`) or that has it (`预测的38万`): nothing is foretold there. */
export const notForetelling = new RegExp(
  String.raw`(?:不及|不如|[低高多少好优逊快慢早晚大小强弱劣][于过]|超过?|超出|远超|超乎|出乎|符合|达到|达不到|未达|没达到|满足|合乎|(?<![同环])比|较|与|跟|相比|相较|对比|逾|偏离|背离|吻合)(?:了|此前|之前|原先|最初|当初|市场|外界|各方|官方|公司|分析师|业内|年初|原来的?|先前|[一-龥]{1,4}(?:的|此前)){0,3}(?:${FORETOLD})(?!(?:将|会|今年|明年|未来|到))|(?:${FORETOLD})(?:中|值)?的(?=[\p{Script=Han}\d])`,
  'gu',
);

/** Words that only point to what was said before: `否认了这一说法`. */
export const pointsAtStatement =
  /^了?(?:(?:[这那]一?|[这那](?:种|些|个|项|番|类|样)|此|该|上述|前述|相关|有关|所有|全部|一切|任何|外界|对方|媒体|后者|前者|[他她它其]们?)?的?(?:有关|相关|这些|这种|这一)?(?:的)?(?:说法|观点|看法|指控|指责|指称|传闻|传言|谣言|报道|消息|言论|论断|结论|判断|质疑|批评|主张|猜测|揣测|解释|解读|意见|数字|数据|统计|预测|估计|建议|提议|要求|爆料|论调|推测|推断|评价|立场|决定|事实|情况|问题)|[这那]一点|此事|此说|[这那]件事|这[样么]|如此)(?:属实|成立)?$/u;
