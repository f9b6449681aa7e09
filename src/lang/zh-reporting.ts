/** How Chinese reports what others say, and how sure it is. Simplified; matched on folded text. */
import type { Hedge } from '../model.js';

/** Verbs whose subject says what follows. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  `说 称 表示 指出 认为 预测 强调 透露 披露 警告 坦言 宣布 声称 宣称 主张 承认 否认 解释 补充 补充说 回应 回应称 回应说 批评 呼吁 建议 告诉 告诫 提到 提出 谈到 写道 写到 直言 断言 坚称 介绍 介绍说 估计 预计 预期 相信 推测 推断 判断 评论 评论称 评价 回忆 回忆说 答道 问道 反驳 反驳说 总结 总结说 报道 报导 报道称 表明 显示 发现 证明 证实 确认 重申 声明 讲 讲道 说道 指称 辩称 感叹 叹道 质疑 怀疑 担心 担忧 主张 看来 提醒 承诺 誓言 要求 注意到 关注到 称赞 暗示 猜测 设想 表态 谈及 指责 抱怨 笑称 自称 据称 认定 普遍认为 说明 论证 分析 分析称 分析说 补充道 透露说 表示称 强调说 指出说 解释说 认为说 解释道 告诉记者 告诉本报`
    .split(/\s+/)
    .filter(Boolean),
);

/** Of those, the ones that need a speaker beyond doubt, because they are as often something else. */
export const doubtfulVerbs: ReadonlySet<string> = new Set(
  '说 称 讲 介绍 分析 总结 估计 预计 预期 判断 评价 评论 要求 提出 建议 发现 证明 显示 表明 说明 论证 确认 证实 提醒 担心 担忧 怀疑 质疑 批评 相信 看来 报道 报导 承诺 声明 回应 补充 解释 呼吁 承认 猜测 推测 主张 否认 指责 抱怨 称赞 回忆 披露 预测 设想 提到 谈到 谈及 暗示 宣布 推断 告诉 认定 自称'.split(
    ' ',
  ),
);

/** Words between a speaker and the verb that belong to neither. */
export const reportingAdverbs: ReadonlySet<string> = new Set(
  '则 也 还 又 就 曾 都 却 便 已 再 更 均 亦 并 并且 且 而 但 直接 明确 公开 普遍 进一步 同时 此前 日前 近日 昨日 昨天 今天 今日 当天 随后 接着 最后 最终 曾经 多次 反复 一再 特别 尤其 坦率 坦率地 郑重 首次 再次 早已 一致 往往 通常 一般 仍 仍然 依然 一直 始终 甚至 主要 继续 不断 笑着 激动 激动地 表面 私下 对此 于是 一直以来 如此 这样 在会上 会上 分别 联合 共同 正确 反复 强烈 严厉 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 之后 最近 目前 现在 去年 今年 其实 当时 一度 还是 所 也都 早'.split(
    ' ',
  ),
);

/** Nouns for those who speak. */
export const speakerNouns: readonly string[] =
  `专家 学者 分析师 分析人士 人士 高管 高层 官员 机构 智库 报告 研究 论文 调查 作者 发言人 发言人士 媒体 公司 企业 部门 研究者 研究员 研究人员 科学家 经济学家 工程师 教授 负责人 议员 评论员 评论家 观察家 批评者 批评人士 支持者 反对者 投资者 股东 团队 律师 法院 法官 警方 政府 当局 消息人士 知情人士 业内人士 业界 外界 学界 舆论 文件 文章 声明 公告 白皮书 财报 年报 统计 数据 资料 民调 代表 记者 编辑 主席 总统 总理 部长 董事长 总裁 首席执行官 创始人 创办人 执行长 老师 医生 民众 居民 市民 网友 读者 消费者 用户 员工 工人 农民 学生 家长 家属 目击者 受访者 当事人 双方 人们 大家 有人 一些人 许多人 很多人 不少人 市场人士 律师 队员 教练 主帅 球员 厂商 供应商 客户 同行 对手 竞争对手 委员会 协会 银行 大学 研究所 中心 实验室 集团 组织 法案 法规 条例 人 者 家 经理 主任 院士 博士 先生 女士 顾问 院长 校长 所长 会长 局长 市长 州长 国务卿 外长 财长 发布会 通报 消息 主管 总监 合伙人 管理层`
    .split(/\s+/)
    .filter(Boolean);

/** Speaker nouns that name nobody when only {@link vagueWords} stand before them. */
export const vagueSpeakers: readonly string[] =
  '人 人们 大家 有人 一些人 许多人 很多人 不少人 人士 业内人士 知情人士 消息人士 市场人士 分析人士 业界 外界 学界 舆论 媒体 专家 学者 批评者 批评人士 支持者 反对者 观点 看法 说法 论调 观察家 研究 报告 数据 调查 资料 消息 统计 分析师 经济学家 评论家 评论员 研究者 研究人员 科学家 投资者 官员 机构 民调 网友 民众'.split(
    ' ',
  );

/** Words before a speaker noun that make nobody of it. */
export const vagueWords: readonly string[] =
  '有 有的 一些 部分 许多 不少 很多 多数 大多数 少数 多位 多名 几位 一位 一名 某 某些 有关 相关 业内 市场 行业 这些 那些 上述 其他 另一些 另有 也有 还有 最新 新 一项 多项 这项 该项 的 普遍 主流 传统'.split(
    ' ',
  );

/** Subjects that are the article itself. */
export const articleWords: readonly string[] =
  '本文 笔者 本报告 本研究 文章 我们 作者 全文 该文 此文 报告作者'.split(' ');

/** Pronouns for a speaker named before. */
export const speakerPronouns: readonly string[] =
  '他们 她们 他 她 后者 前者 该公司 该机构 该报告 该研究 该报 该官员 这位官员 公司方面 其'.split(' ');

/** Nouns that hold the opinion which the verb at the head of the sentence begins: `认为…的观点`. */
export const opinionNouns: readonly string[] =
  '观点 看法 说法 论调 主张 人士 论点 声音 意见 想法 假设 论断 专家 学者 人'.split(' ');

/** `according to`: what opens, and what closes the phrase. */
export const accordingWords: readonly string[] = '根据 依据 按照 据 按 依'.split(' ');

/** Reports with no speaker at all. */
export const hearsay: readonly string[] =
  '据悉 据了解 据报道 据报导 据称 据说 据传 据介绍 据透露 据估计 据统计 据信 据分析'.split(' ');

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
  ['counterfactual', '若非 若无 要不是 如果没有 假如没有 若没有 本可 本来可以 本应 原本可以'.split(' ')],
];

/** Words that turn a statement into its contrary. */
export const negations: readonly string[] =
  '不 没有 没 无法 并非 未 未能 不会 不能 并不 从未 不再 无 非 绝不 毫无 并无 不可 难以 不是 尚未 并未 不必 未必 未曾 无须 无需 决不 不应 不得'.split(
    ' ',
  );

/** Words that hold a negation and are none. */
export const notNegations: readonly string[] =
  '不仅 不但 不只 不光 不论 不管 不断 不同 不久 不少 不得不 不可不 无论 不过 不止 不妨 不禁 不乏 无不 无疑 毫无疑问 不容置疑 非常 非但 不愧 不难 不亚于 不等 除非 无非 不单 而非 未来 不惜 不良 不足 无线 无人机 若非 若无 不完善 不错'.split(
    ' ',
  );
