/** Reads the post beside a person's name in Chinese. */
import type { EntityMention, Span } from '../../model.js';
import { groupBy } from '../../group-by.js';
import { firmVerbs, leadingVerbs, postModifiers, posts, postSet } from '../../lang/names/zh-people.js';
import { reportingVerbs } from '../../lang/claims/zh-reporting.js';
import { firstIndex, overlaps } from '../../text/spans.js';
import type { PassageReading } from '../recognizer.js';
import { isHan, wordsOf } from './words.js';

/** A post beside a name, and whose it is. */
export interface RoleFound {
  readonly role: Span;
  readonly affiliation?: Span;
}

/** `库长`: the head of what there are too many of to list. */
const POST_BY_FORM = /(?![增成生延擅特身周全拉修细深家较很])\p{Script=Han}长$/u;
const SPAN_OF_POST = 24;
/** The posts by their last character, the longest first. */
const byEnding = groupBy(
  [...posts].sort((a, b) => b.length - a.length),
  (post) => post.slice(-1),
);
const modifiers = [...postModifiers].sort((a, b) => b.length - a.length);
/** A place right before a post. */
const PLACE = /(?<![\p{L}\p{N}])\p{Script=Han}{2,4}[市省县区州镇]$/u;
/** What a body does with the holder of a post, be it its own or not. */
const NAMES_TO = /^(?:任命|聘[请任用]?|委任|推选|选举|解雇|罢免|开除|邀请|起诉|宣布)/u;
/** Titles of respect are no posts. */
const RESPECT = /^(?:先生|女士|小姐|老师|同志|首席|作者)$/u;
/** Between a name and the post after it: a comma, a bracket, a bar, or a verb. */
const LINK = /^(?:\s*[,，(（|｜]\s*(?:现任|曾任|时任|前|是|任)?|\s?(?:是|现任|曾任|时任|担任|出任|就任|任))/u;
const LINKED_SPAN = 48;

/** The post before a name (`甲公司总裁NAME`) or after it (`NAME,甲公司总裁,`, `NAME|甲中心顾问`). */
export function chineseRole(
  reading: PassageReading,
  person: EntityMention,
  holders: readonly EntityMention[],
): RoleFound | undefined {
  return (
    founderOf(reading, person.span, holders) ??
    newPost(reading, person, holders) ??
    withLed(
      roleBefore(reading, person.span.start, holders) ??
        roleAfter(reading, nameEnd(reading, person), holders) ??
        titleAfter(reading, nameEnd(reading, person)),
      () => leaderOf(reading, person.span, holders),
    )
  );
}

/** Index after the name and the bracket with its other form. */
function nameEnd({ folded }: PassageReading, { span, value }: EntityMention): number {
  return value.apposition && /[)]/.test(folded[value.apposition.end] ?? '')
    ? value.apposition.end + 1
    : span.end;
}

/** Behind a name: what somebody becomes, which says more than what stands before it, such as what they were. */
const TAKES = /^(?:担任|出任|就任|接任|兼任|任)/u;
const BY = /[,，]?由$/u;

/** `甲公司由原副县长NAME任总裁`, `成立了甲公司,由NAME出任总裁` */
function newPost(
  reading: PassageReading,
  person: EntityMention,
  holders: readonly EntityMention[],
): RoleFound | undefined {
  const { folded } = reading;
  const end = nameEnd(reading, person);
  if (!TAKES.test(folded.slice(end, end + 2))) return undefined;
  const found = roleAfter(reading, end, holders);
  if (!found || found.affiliation) return found;
  const start = roleBefore(reading, person.span.start, holders)?.role.start ?? person.span.start;
  const by = BY.exec(folded.slice(Math.max(0, start - 2), start))?.[0].length;
  const body = holders.find(
    ({ kind, span }) => kind === 'organization' && by !== undefined && span.end === start - by,
  );
  return body ? { ...found, affiliation: body.span } : found;
}

function roleBefore(
  reading: PassageReading,
  end: number,
  holders: readonly EntityMention[],
): RoleFound | undefined {
  // `理事长名叫NAME`, `技师是念过养殖的NAME`
  const link =
    CALLED.exec(reading.folded.slice(Math.max(0, end - 2), end))?.[0].length ??
    IS_DESCRIBED.exec(reading.folded.slice(Math.max(0, end - LONGEST_DESCRIPTION), end))?.[0].length ??
    0;
  const role = postEndingAt(reading.folded, end - link);
  return role && withHolder(reading, withBranch(reading, role, holders), holders);
}

const LONGEST_DESCRIPTION = 24;
/** Between a post and the name of its holder, who is told more of. */
const IS_DESCRIBED = /(?:就?是|由)(?:(?!是)\p{Script=Han}){2,20}的$/u;
const CALLED = /(?:名叫|叫做|[叫为是 ])$/u;

/** Parts of speech of what a post is over, and of what they may be beside the post's body. */
const BRANCH = /^(?:n|nz|vn|b|an|nl)$/;
const BRANCH_OF_BODY = /^(?:v|s|j)$/;
const LONGEST_BRANCH = 6;
/** `子公司总经理`: at the body, not over it. */
const BODY = /(?:公司|集团|企业|机构|银行|政府|学校|医院|工厂|部门|单位|协会)$/u;

/** `采购总监`, `典藏组组长`: with the words before it that say what the post is over, up to where its body or its clause begins. */
function withBranch(reading: PassageReading, role: Span, holders: readonly EntityMention[]): Span {
  const words = wordsOf(reading);
  let first = firstIndex(words, role.start);
  if (words[first]?.start !== role.start) return role;
  let isOfBody = false;
  let isDone = false;
  for (let word = words[first - 1]; word; word = words[first - 1]) {
    const isBranch = BRANCH.test(word.tag) || BRANCH_OF_BODY.test(word.tag);
    if (!isBranch || !isHan(word) || role.start - word.start > LONGEST_BRANCH) break;
    if (holders.some(({ span }) => overlaps(span, word))) break;
    if (reportingVerbs.has(word.text) || postSet.has(word.text) || BODY.test(word.text)) break;
    isOfBody ||= BRANCH_OF_BODY.test(word.tag);
    isDone ||= firmVerbs.has(word.text);
    first--;
  }
  const start = words[first]?.start ?? role.start;
  const before = reading.folded.slice(0, start);
  // `甲公司宣布总裁NAME`, but `甲公司的采购总监NAME`
  const isBeside = before.endsWith('的') || (!isDone && holders.some(({ span }) => span.end === start));
  const isHead = before === '' || /[^\p{L}\p{N}]$/u.test(before);
  return isBeside || (isHead && !isOfBody) ? { start, end: role.end } : role;
}

/** `由NAME和NAME于2012年创办`: what stands between 由 and the verb, or between who founds and the verb. */
const FOUNDS = /^[^,，。;；:：]{0,24}?((?:联合|共同|一手)?创[办立建])(了|的)?/u;
const FOUNDED_BY = /(?:是|系)?由[^,，。;；]{0,24}$/u;

/** Who founded an organisation: the verb stands for the post. */
function founderOf(
  { folded }: PassageReading,
  { start, end }: Span,
  holders: readonly EntityMention[],
): RoleFound | undefined {
  const match = FOUNDS.exec(folded.slice(end, end + 34));
  if (!match?.[1]) return undefined;
  const verbEnd = end + match[0].length - (match[2]?.length ?? 0);
  const role = { start: verbEnd - match[1].length, end: verbEnd };
  const between = folded.slice(end, role.start);
  const bodies = holders.filter(({ kind }) => kind === 'organization');
  // Only other founders and the time may stand between.
  if (/[的被说称]/u.test(between) || bodies.some(({ span }) => span.start >= end && span.end <= role.start))
    return undefined;
  const founded = bodies.find(({ span }) => span.start === end + match[0].length);
  if (founded) return { role, affiliation: founded.span };
  const by = FOUNDED_BY.exec(folded.slice(Math.max(0, start - 28), start))?.[0];
  const body = by === undefined ? undefined : bodies.findLast(({ span }) => span.end === start - by.length);
  return body && { role, affiliation: body.span };
}

/** What somebody leads says more than a post that is nowhere. */
function withLed(found: RoleFound | undefined, led: () => RoleFound | undefined): RoleFound | undefined {
  return found?.affiliation ? found : (led() ?? found);
}

/** `NAME执掌甲公司`, `由NAME领导的甲公司` */
const LEADS = new RegExp(
  String.raw`^(?:现在?|目前|仍|一直|长期|亲自|共同|联合)?(${leadingVerbs.join('|')})(着|了)?(的)?`,
  'u',
);
const LED_BY = /(?:目前|现在?|仍|一直)?(?:是|系)?由$/u;

/** Who leads an organisation: the verb stands for the post. */
function leaderOf(
  { folded }: PassageReading,
  { start, end }: Span,
  holders: readonly EntityMention[],
): RoleFound | undefined {
  const match = LEADS.exec(folded.slice(end, end + 12));
  if (!match?.[1]) return undefined;
  const verbEnd = end + match[0].length - (match[2] ?? '').length - (match[3] ?? '').length;
  const role = { start: verbEnd - match[1].length, end: verbEnd };
  const bodies = holders.filter(({ kind }) => kind === 'organization');
  const by = LED_BY.exec(folded.slice(Math.max(0, start - 6), start))?.[0];
  // `甲公司由NAME领导`, but `甲公司由NAME领导的团队`
  const body =
    bodies.find(({ span }) => span.start === end + match[0].length) ??
    (by === undefined || match[3] !== undefined
      ? undefined
      : bodies.findLast(({ span }) => span.end === start - by.length));
  if (body) return { role, affiliation: body.span };
  // `由NAME牵头的调查小组`
  const led =
    match[3] === undefined ? undefined : LED_BODY.exec(folded.slice(end + match[0].length, end + 30))?.[0];
  const from = end + match[0].length;
  return led === undefined ? undefined : { role, affiliation: { start: from, end: from + led.length } };
}

/** Bodies that have no name. */
const LED_BODY =
  /^\p{Script=Han}{0,8}?(?:小组|工作组|调查组|专家组|课题组|项目组|研究组|攻关组|团队|团体|代表团|考察团|委员会|联盟|乐团|剧团|舞团|合唱团|球队|车队|船队|队伍|运动|项目|工程|计划|公司|企业|机构|组织|政府|内阁|政党|研究所|研究院|实验室|工会|协会|学会|合作社|基金会?)/u;

/** The post that ends at `end`, with what belongs to it on its left. */
function postEndingAt(folded: string, end: number): Span | undefined {
  const near = folded.slice(Math.max(0, end - SPAN_OF_POST), end);
  const post = byEnding.get(near.slice(-1))?.find((word) => near.endsWith(word));
  const length = post?.length ?? POST_BY_FORM.exec(near)?.[0].length;
  if (length === undefined || (post !== undefined && RESPECT.test(post))) return undefined;
  let start = end - length;
  // `创始人兼首席执行官`, `院长、教授`
  const joint = /(?:兼任?|、|,|和)$/u.exec(folded.slice(Math.max(0, start - 2), start));
  const other = joint && postEndingAt(folded, start - joint[0].length);
  if (other) return { start: other.start, end };
  for (let steps = 0; steps < 4; steps++) {
    const head = folded.slice(Math.max(0, start - 4), start);
    const modifier = modifiers.find((word) => head.endsWith(word));
    if (modifier === undefined) break;
    start -= modifier.length;
  }
  return { start, end };
}

/** The organisation or country right before a post, with at most a particle and a short branch between. */
function withHolder(reading: PassageReading, role: Span, holders: readonly EntityMention[]): RoleFound {
  const holder = holders.findLast(({ span }) => span.end <= role.start && span.end >= role.start - 8);
  if (!holder) {
    const overlapping = holders.find(
      ({ span }) => span.start < role.start && span.end > role.start && span.end < role.end,
    );
    if (overlapping)
      return { role: { start: overlapping.span.end, end: role.end }, affiliation: overlapping.span };
    // `成都市副市长`
    const place = PLACE.exec(reading.folded.slice(Math.max(0, role.start - 6), role.start))?.[0];
    return place === undefined
      ? { role }
      : { role, affiliation: { start: role.start - place.length, end: role.start } };
  }
  const gap = reading.folded.slice(holder.span.end, role.start);
  if (/^["”」』》]?(?:\([^()]*\)|的|前|现任|时任|原| |公司|集团|政府)*$/u.test(gap))
    return { role, affiliation: holder.span };
  // `甲医院由院长NAME领导`
  if (/^[现今]?由(?:现任|时任)?$/u.test(gap)) return { role, affiliation: holder.span };
  // `其新加坡子公司总经理`: a place has no such posts, what stands before it does.
  if (holder.kind === 'place' && /^(?:子公司|分公司|分部|办事处|工厂|分行|业务|市场|区)/u.test(gap))
    return { role: { start: holder.span.start, end: role.end } };
  // `甲公司人工智能部门负责人`: the branch belongs to the post.
  return /^[\p{Script=Han}a-z]{1,8}$/u.test(gap) &&
    !NAMES_TO.test(gap) &&
    !reportingVerbs.has(gap) &&
    !/[的在和与是了说称将被对由]/u.test(gap)
    ? { role: { start: holder.span.end, end: role.end }, affiliation: holder.span }
    : { role };
}

/** `王伟教授`: the post itself, with nothing between. */
function titleAfter({ folded }: PassageReading, end: number): RoleFound | undefined {
  const title =
    /^(?:教授|院士|总统|总理|首相|主席|部长|参议员|众议员|议员|法官|将军|董事长|总裁|校长|院长)/u.exec(
      folded.slice(end, end + 4),
    )?.[0];
  return title === undefined ? undefined : { role: { start: end, end: end + title.length } };
}

function roleAfter(
  reading: PassageReading,
  from: number,
  holders: readonly EntityMention[],
): RoleFound | undefined {
  const link = LINK.exec(reading.folded.slice(from, from + 8))?.[0];
  if (link === undefined) return undefined;
  const start = from + link.length;
  const rest =
    /^(?:[^,，。;；!！?？(（)）\n|]|\([^(),。;]{2,12}\)(?!$|[,。;]|\s)){2,48}/u
      .exec(reading.folded.slice(start, start + LINKED_SPAN))?.[0]
      .trimEnd() ?? '';
  const end = start + rest.length;
  const role = postEndingAt(reading.folded, end);
  if (!role || role.start < start) return undefined;
  const found = withHolder(
    reading,
    role,
    holders.filter(({ span }) => span.start >= start),
  );
  // A long clause that merely ends with a post is no post of this person's.
  if (!found.affiliation && role.start - start > 6) return undefined;
  // `甲大学(JU)乙中心顾问`: the first of its bodies stands at the head.
  const first = holders.find(({ span }) => span.start >= start)?.span.start ?? end;
  return found.affiliation && first - start > 6 ? undefined : found;
}
