/** Words that say little of what a question is about: they help to ask, or stand for other words, and are in texts about anything. */
import { stemOf } from '../../text/stem.js';

/** In small letters, in the forms that no ending explains. */
const ENGLISH = `
any anyone anybody anything anywhere every everyone everybody everything everywhere some someone somebody something
somewhere nobody nothing none each either neither both all whole another other others same such own one ones else
really actually quite very just even still yet already ever never once soon now then today nowadays lately finally
eventually simply exactly basically mainly mostly probably maybe perhaps likely rather pretty fairly almost nearly roughly
anyway instead also too only again otherwise though although however indeed certainly definitely apparently supposedly
currently usually normally generally typically often sometimes always largely partly directly specifically precisely
get got getting go goes going gone went come came coming make making made take took taken taking give gave given giving
put putting keep kept keeping let letting bring brought use using used need want try tried turn become became seem
happen mean meant tell told say said saying think thought know known knew look see saw seen call show shown involve
do doing done supposed able allow manage tend expect regard relate concern consider describe mention refer
thing stuff way kind sort type lot lots bit piece case point fact matter aspect example instance
person people folk folks guy somebody time times place side
between through after before during while until till since because without within along across against among behind
beyond under over up down out off away back onto upon per via like unlike except despite around about above below
more most less least much many few enough several plenty further
good bad big great little new able sure true certain possible various particular specific
`;

const CHINESE = `
要是 如果 假如 倘若 若是 万一 要不 当初 起先 起初 最初 本来 原来 原本 原先 后来 以前 从前 之前 先前 以后 之后 往后 现在 如今 目前 眼下 当前 当时 那时
已经 曾经 正在 将要 快要 刚刚 刚才 可能 也许 大概 或许 恐怕 可以 能够 应该 应当 必须 需要 想要 打算 觉得 知道 看看 看待 看来
东西 事情 事儿 情况 地方 时候 样子 方面 部分 问题 有人 人家 大家 别人 人们 自己 我们 他们 她们 它们 你们 咱们 本身
这个 那个 这些 那些 这样 那样 这种 那种 这么 那么 这里 那里 这儿 那儿 这边 那边 这次 那次 此次 该
一个 一种 一下 一点 一些 一起 一直 一般 一定 一样 一边 一旦 有些 有点 有的 有关 相关
不要 不是 不能 不会 不用 不得 不了 没有 没能 没法 无法 还有 还是 就是 只是 但是 可是 因为 所以 而且 或者 虽然 不过 然后 于是 以及 甚至 尤其
其实 真的 真正 简直 居然 竟然 终于 终究 毕竟 到底 反正 当然 果然 似乎 好像 仿佛 几乎 差不多 非常 十分 特别 比较 更加 越来越 最为
出来 进来 进去 起来 下去 下来 上去 上来 过来 过去 回来 出去 成为 变成 作为 算是 叫做 称为 属于 关于 对于 除了 通过 按照 根据 随着 由于 经过 为止
进行 开展 得到 做出 作出 使用 采用 具有 拥有 存在 发生 出现 产生 造成 导致 带来 得出 取得
很 太 更 最 挺 好 多 少 大 小 上 下 里 中 内 外 前 后 间 来 去 到 会 能 可 要 想 说 讲 有 没 不 无 是 人 个 这 那 它 他 她 们 再 才 又 都 还 已
做 搞 弄 干 办 用 给 叫 比 跟 同 且 只 些 种 样 次 回 趟 套 件 位 条 张 块 份 家 点 时 年 月 日 天 一 二 三 两 几 所 以 及 每 各 该 此 其 则 却 若 如 因 由 自 往 向
得 起 出 进 过 开 成 看 见 当 被 把 让 使 请 拿 放 打
`;

const english = ENGLISH.trim().split(/\s+/u);
const light = new Set([...english, ...english.map(stemOf), ...CHINESE.trim().split(/\s+/u)]);

/** Whether a word says little: a folded one, or its stem. */
export function isLight(word: string): boolean {
  return light.has(word);
}
