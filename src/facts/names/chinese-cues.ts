/** What stands beside a name in Chinese and says that it is a person's. */
import { foldedCountryNames } from '../../lang/names/place-names.js';
import { callings, honorifics, posts, postSet } from '../../lang/names/zh-people.js';
import { credits, kin, respectful, titlesBehind } from '../../lang/names/zh-titles.js';
import { doubtfulVerbs, reportingAdverbs, reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { tellsWhen } from './time-words.js';
import { ofForm, sign, type Word } from './words.js';

const before = new Set([...posts, ...callings]);
const after = new Set([...honorifics, ...respectful].filter((word) => word.length > 1));

/** Whether a word is what people are called by, or what they are: `先生`, `经理`. */
export function isCalling(word: string): boolean {
  return before.has(word) || after.has(word);
}

/** `库长`, `站长`: heads of what there are too many of to list. */
const POST_BY_FORM = /^副?(?![增成生延擅特身周全拉修细深家较很])\p{Script=Han}长$/u;
/** Before what somebody is told, or told by: `对记者说`, `在会上表示`. */
const ADJUNCT = /^(?:对|向|在|就|于|则在|日前|上周)$/u;

/** Verbs that mostly people do and that do not report. */
const HUMAN_VERBS = new Set(
  '上任 到任 履新 卸任 下课 射门 破门 罚进 扳平 梅开二度 助攻 传中 夺冠 摘金 夺金 夺银 出场 上场 退役 复出 挂靴 夺魁 折桂 登台 谢幕 献唱 饰演 扮演 出演 客串 配音 执笔 创作 作曲 作词 演唱 朗诵 致词 挥毫 题词 题字 剪彩 主刀 出诊 授课 任教 留校 读研 落网 自首 供认 潜逃 出庭 申辩 当庭 病故 逝去 牺牲 殉职 阵亡 遇害 安葬 出生 毕业 担任 出任 就任 辞职 辞去 当选 上任 接任 任职 离职 去世 逝世 出席 访问 会见 撰文 签署 执导 主演 出演 率领 率队 执掌 掌舵 挂帅 领衔 接受 亲自 本人 微笑 任 曾任 现任 时任 独家 获奖 退休 入选 执教 创办 领导 被捕 当选 病逝 接替 就读 获得者 撰写 告诉 会晤 致辞 讲话 被任命 被判 受访 夫妇 等人 二人 三人'.split(
    ' ',
  ),
);

/**
 * The weight of the cues around the words `from`–`to` (0-based, half-open): 3 for a post before or an honorific
 * or a reporting verb after, 2 for weaker ones, summed; 0 for none.
 */
export function personCues(words: readonly Word[], from: number, to: number): number {
  return (
    cueBefore(words, from) +
    cueAfter(words, to) +
    (isFounder(words, from, to) ? 3 : 0) +
    (isLeader(words, from, to) ? 3 : 0) +
    (isAged(words, to) ? 3 : 0) +
    (isDescribed(words, to) ? 4 : 0) +
    (isCredited(words, from) ? 4 : 0) +
    (isOfNation(words[from - 1]) ? 3 : 0) +
    (isHolder(words, from, to) ? 3 : 0) +
    (isAppointed(words, from, to) ? 4 : 0)
  );
}

const IS = /^(?:是|为|叫|名叫|叫做|系)$/u;
const CLOSES = /^[,，。;；、(（!！?？]/u;

/** `队长是NAME,`: whoever a post is said to be held by, with nothing more behind the name. */
function isHolder(words: readonly Word[], from: number, to: number): boolean {
  const [post, next] = [words[from - 2], words[to]];
  return (
    IS.test(words[from - 1]?.text ?? '') &&
    post !== undefined &&
    weightBefore(post) > 0 &&
    (next === undefined || CLOSES.test(next.text))
  );
}

const APPOINTS =
  /^(?:选举|推选|推举|选出|选|任命|委任|聘任|聘请|聘|提名|提拔|指定|指派|增选|改选|罢免|免去|、|和|及)$/u;
const AS = /^(?:为|任|担任|出任|当|做|作)$/u;

/** `聘请NAME为总经理` */
function isAppointed(words: readonly Word[], from: number, to: number): boolean {
  return (
    APPOINTS.test(words[from - 1]?.text ?? '') &&
    AS.test(words[to]?.text ?? '') &&
    words.slice(to + 1, to + 6).some((word) => weightBefore(word) > 0)
  );
}

const FOUNDS = /^(?:创办|创立|创建)$/u;

/** `由NAME于2012年创办` */
function isFounder(words: readonly Word[], from: number, to: number): boolean {
  return words[from - 1]?.text === '由' && words.slice(to, to + 8).some(({ text }) => FOUNDS.test(text));
}

const LEADS = /^(?:领导|执掌|掌管|掌舵|带领|率领|统领|领衔|领军|牵头|挂帅|坐镇|执教)$/u;

/** `由NAME领导` */
function isLeader(words: readonly Word[], from: number, to: number): boolean {
  return words[from - 1]?.text === '由' && LEADS.test(words[to]?.text ?? '');
}

/** `NAME,三十四岁`, `NAME(34岁)` */
function isAged(words: readonly Word[], to: number): boolean {
  if (!/^[,，(（]$/u.test(words[to]?.text ?? '')) return false;
  const next = words
    .slice(to + 1, to + 6)
    .map(({ text }) => text)
    .join('');
  return /^(?:今年|现年|年仅|时年|年)?[\d一二三四五六七八九十]{1,3}岁/u.test(next);
}

/** In brackets behind somebody's name. */
const SOMEBODY =
  /^(?:化名|音译|笔名|艺名|网名|昵称|绰号|外号|本名|原名|曾用名|微博|博客|图[左右中]?|左|右|中|后|前)$/u;
const SEX = /^[男女]$/u;

/** `NAME(化名)`, `NAME,女,` */
function isDescribed(words: readonly Word[], to: number): boolean {
  const [mark, next, end] = [words[to], words[to + 1]?.text ?? '', words[to + 2]];
  if (mark?.text === '(')
    return SOMEBODY.test(next) || (SEX.test(next) && CLOSES_OR_ENDS.test(end?.text ?? ')'));
  return mark?.text === ',' && SEX.test(next) && CLOSES_OR_ENDS.test(end?.text ?? ',');
}
const CLOSES_OR_ENDS = /^[,，。;；、)）]$/u;

/** `作曲:NAME`, `编剧/NAME` */
function isCredited(words: readonly Word[], from: number): boolean {
  return /^[:：/]$/.test(words[from - 1]?.text ?? '') && credits.has(words[from - 2]?.text ?? '');
}

const isOfNation = (word: Word | undefined): boolean => word !== undefined && isNational(word);

/** `荷兰人` + a name: what somebody is by their country. */
const isNational = sign(
  ({ text }) => text.length > 2 && text.endsWith('人') && foldedCountryNames.has(text.slice(0, -1)),
);

function cueBefore(words: readonly Word[], from: number): number {
  const [mark, last] = [words[from - 2], words[from - 1]];
  // `美国国防部` + `长`: the dictionary has the body as a word.
  if (last?.text === '长' && /[部厅局署]$/u.test(mark?.text ?? '')) return 4;
  if (!last || !mayStandBefore(last)) return 0;
  const weight = weightBefore(last);
  return weight === IS_MARK ? (mark && weightBefore(mark) === 4 ? 3 : 0) : weight;
}

const IS_MARK = -1;

/** Whether a word is a post or a calling, or ends in one: `德国总理`. */
export function endsInCalling(word: Word | undefined): boolean {
  return word !== undefined && weightBefore(word) >= 3;
}

/** What the word right before a name weighs. */
const weightBefore = ofForm(weigh);
const mayStandBefore = sign((form) => weigh(form) !== 0);

function weigh({ text }: Pick<Word, 'text'>): number {
  if (endsWithAny(text, before)) return 4;
  if (POST_BY_FORM.test(text)) return 3;
  return /^[:：|｜/\s]$/.test(text) ? IS_MARK : 0;
}

/** What a cue after a name begins with: a quick no for most words. */
const mayStandAfter = sign(
  ({ text }) =>
    reportingAdverbs.has(text) ||
    ADJUNCT.test(text) ||
    text === '被' ||
    text.startsWith('表示') ||
    BEFORE_TIME.test(text) ||
    tellsWhen({ text }) ||
    text === '的' ||
    WORKS.test(text) ||
    LIKE.test(text) ||
    text.startsWith('所') ||
    after.has(text) ||
    titlesBehind.has(text) ||
    reportingVerbs.has(text) ||
    HUMAN_VERBS.has(text),
);

/** The weight of what stands right behind the words before `to`: what people do, or what they are called. */
export function cueAfter(words: readonly Word[], to: number): number {
  const first = words[to];
  if (!first || !mayStandAfter(first)) return 0;
  let at = to;
  for (let skipped = 0; skipped < 3 && reportingAdverbs.has(words[at]?.text ?? ''); skipped++) at++;
  const next = words[at]?.text ?? '';
  if (ADJUNCT.test(next) && speaksSoon(words, at)) return 2;
  const act = actsSoon(words, at);
  if (act > 0) return act;
  if (next === '被' && APPOINTED.test(words[at + 1]?.text ?? '')) return 2;
  if (at === to && isPost(next) && opensName(words[at + 1])) return 0;
  if (after.has(next) && at === to) return 3;
  if (titlesBehind.has(next) && at === to) return 2;
  if (next === '的') return ownsAsSomebody(words[at + 1]?.text ?? '') ? 2 : 0;
  if (WRITES.test(next) || (next === '所' && WRITES.test(next + (words[at + 1]?.text ?? '')))) return 3;
  if (WORKS.test(next) && at === to) return 2;
  if (LIKE.test(next) && isLikened(words, at + 1)) return 3;
  if (reportingVerbs.has(next))
    return doubtfulVerbs.has(next) && next !== '说' && next !== '称' && !PAUSE.test(words[at + 1]?.text ?? '')
      ? 2
      : 3;
  if (next.startsWith('表示')) return 3;
  return HUMAN_VERBS.has(next) ? 2 : 0;
}

/** What people have or do, behind 的. */
const OF_PEOPLE = new Set(
  '博客 微博 心愿 梦想 童年 身世 脸上 眼里 眼中 心里 心中 心目中 嘴里 口中 手里 手中 身上 身边 目光 眼神 笑容 眼泪 声音 歌声 嗓音 性格 脾气 才华 为人 人品 画作 诗作 诗歌 散文 书法 文章 著作 译作 演技 球技 打法 伤势 病情 婚姻 婚事 爱情 恋情 身体 尸体 骨灰 灵柩 故居 墓地 回答 回复 答复 看法 观点 说法 意见 想法 解释 讲述 回忆 描述 话 新书 小说 新作 代表作 处女作 遗作 书信 手稿 画展 个展 去世 逝世 离世 离任 辞职 上任 到任 复出 退役 转会 伤愈 伤停 登场 出场 进球 射门 头球 任意球 点球 世界纪录'.split(
    ' ',
  ),
);

/** `NAME所写`: only people write. */
const WRITES = /^所(?:写|著|撰|作|绘|画|述|言|说|译|编|题|书)/u;
/** `NAME作品`: what only people make. */
const WORKS = /^(?:作品|新作|代表作|处女作|遗作|画作|画展|个展|书画)$/u;
const LIKE = /^(?:这样|那样|这种|那种)$/u;
/** Words behind which whoever somebody is likened to is named. */
const MAX_LIKENED = 6;

function ownsAsSomebody(thing: string): boolean {
  return kin.has(thing) || OF_PEOPLE.has(thing);
}

/** `NAME这样的最佳射手`: what they are is somebody. */
function isLikened(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + MAX_LIKENED); i++) {
    const word = words[i];
    if (!word || /^[,，。;；、!！?？]$/u.test(word.text)) return false;
    if (endsInCalling(word)) return true;
  }
  return false;
}

/** `某国总统` + a name: the post is of whoever comes behind. */
function isPost(title: string): boolean {
  return postSet.has(title) || titlesBehind.has(title);
}

const opensName = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:x|nr\w*)$/.test(word.tag) &&
  /^\p{Script=Han}+$/u.test(word.text) &&
  !reportingVerbs.has(word.text);

/** Behind a verb of saying: what is said follows. */
const PAUSE = /^[,，:：“"「『]$/u;
/** Before a time: `于2018年`. */
const BEFORE_TIME = /^[于在自从至到]$/u;
/** In words: how far behind a time what somebody did is looked for. */
const ACTS_WITHIN = 10;

/** `于2018年被任命为`, `去年夏天接手`: a time, and behind it in the clause what people do. */
function actsSoon(words: readonly Word[], from: number): number {
  const at = BEFORE_TIME.test(words[from]?.text ?? '') ? from + 1 : from;
  if (!tellsWhen(words[at])) return 0;
  for (let i = at + 1; i < Math.min(words.length, at + ACTS_WITHIN); i++) {
    const text = words[i]?.text ?? '';
    if (/^[,;:。!?、的]/u.test(text)) return 0;
    if (HUMAN_VERBS.has(text) || (text === '被' && APPOINTED.test(words[i + 1]?.text ?? ''))) return 3;
    if (HUMAN_ACTS.has(text)) return 2;
  }
  return 0;
}

const APPOINTED =
  /^(?:任命|授予|选为|捕|判|推举|聘|控|提拔|调任|评为|推选|选举|委任|派往|派驻|录取|免职|撤职|解雇)/u;
/** What people do, and bodies seldom. */
const HUMAN_ACTS = new Set(
  '来到 回到 返回 搬到 搬进 移居 离开 辞掉 返乡 回乡 回国 出国 留学 考入 考取 就学 拜师 学徒 学艺 学会 入伍 参军 退伍 转业 下海 创业 结婚 离婚 患病 生下 定居 迁居 接手 接班 承包 当上 当过 做过 干过 养过 开始 着手 动手 写下 写成 发表 师从 访问 走访 调研 拜访 遇见 认识 结识 决定 投资 拿出 卖掉 买下 租下 种下 种植 担当 主持 主管 负责 分管 牵头 兼任 升任 转任 调任 改任 履新 卸任 连任 转会 加盟 夺冠 夺得 加入 出版 研究 从事 带领 组建 开办 开设 办起 报名 参选 竞选 胜选 落选 提名 宣誓 入狱 出狱 获释 失踪 遇难 身亡 受伤 康复'.split(
    ' ',
  ),
);

/** A verb of saying in the same clause, not far off. */
function speaksSoon(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < Math.min(words.length, from + 7); i++) {
    const text = words[i]?.text ?? '';
    if (/^[,;:。!?、]/u.test(text)) return false;
    if (reportingVerbs.has(text) && !doubtfulVerbs.has(text)) return true;
    if (/^时?[说称]$/u.test(text)) return true;
  }
  return false;
}

function endsWithAny(text: string, endings: ReadonlySet<string>): boolean {
  for (let i = 0; i < text.length; i++) if (endings.has(text.slice(i))) return true;
  return false;
}
