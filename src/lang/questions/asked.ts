/** What kind of thing a question wants to be told, where that shows in what answers: a figure, a date, a name. */
import { enAsked, enAskedIndirectly, enNounAsked } from './en-asked.js';
import type { Asked } from './asked-table.js';
import type { Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { questions } from '../index.js';
import { anyHeads, localOffice, morePostNames, postNames } from '../names/post-names.js';
import { headAsked, headsByAnyName, lacksHead } from './heads.js';
import { zhAsked, zhNounAsked } from './zh-asked.js';
import { blank } from '../../text/blank.js';
import { withoutRelativeWords } from './relative-words.js';
import { JUST_ASKED, remembering } from '../../text/remembering.js';

/** What a question asks for, and where in it the words stand that ask. */
export interface AskedAt extends Asked {
  readonly start: number;
  readonly end: number;
  readonly classifier?: string;
}

const HAN_NUMBER = '[\\d〇零一二三四五六七八九十百千万亿两半]+[多余来几]?';

const TABLE = [...zhAsked, ...enAsked];

/** Undefined if the question asks for nothing of a kind. @param folded - the question, folded */
export const readAsked = remembering((folded): AskedAt | undefined => {
  const direct = withoutRelativeWords(blank(folded, enAskedIndirectly));
  for (const [pattern, asked] of TABLE) {
    const match = pattern.exec(direct);
    if (!match) continue;
    const classifier = match.groups?.classifier;
    const measure = match.groups?.measure;
    return {
      ...asked,
      start: match.index,
      end: match.index + match[0].length,
      ...(classifier !== undefined && { classifier }),
      ...(measure !== undefined && { words: new RegExp(`${HAN_NUMBER}${measure}`, 'gu') }),
    };
  }
  return undefined;
}, JUST_ASKED);

const WHO = /\bwho\b|谁|哪位/u;
const POST = new RegExp(anyOf(postNames.flat()), 'u');

/** Posts of which it is asked who holds them: with those of every town and village. */
const ASKED_POSTS = [
  ...postNames,
  ...morePostNames.filter((row) => row.some((name) => localOffice.test(name))),
];

/** The posts, each under all its names; who founded something may be told in other words than a post's. */
const POSTS = ASKED_POSTS.filter((row) => !row.includes('founder')).map((row) => new RegExp(anyOf(row), 'u'));
const HOLDER = new RegExp(
  String.raw`\bwho(?:'s| (?:is|was|are|were|became|will be)) (?:\S+ ){0,5}?(?<post>${anyOf(ASKED_POSTS.flat())})|(?<post2>${anyOf(ASKED_POSTS.flat())})(?:现在|目前|如今)?(?:是|由|叫)?(?:谁|哪位|什么人)|(?:谁|哪位).{0,4}(?:是|任|当|做).{0,12}?(?<post3>${anyOf(ASKED_POSTS.flat())})`,
  'u',
);
const HEADS = new RegExp(`^(?:${anyOf([...anyHeads])})$`, 'u');

/** Whoever stands in for somebody: who asks for a mayor does not ask for the deputy. */
const DEPUTY = /副\p{Script=Han}{0,2}[长任理席裁]|\b(?:deputy|vice|assistant|associate)[ -](?:\S+ )?\w+/gu;

/** Whoever is at the head of a part of a body: who asks for its boss does not ask for them. */
const HEAD_OF_PART =
  /(?:公关|宣传|媒体|新闻|对外|市场|营销|销售|品牌|财务|会计|人事|人力(?:资源)?|行政|技术|研发|产品|项目|工程|法务|合规|采购|供应链|物流|客服|运营|安全|安保|质量|质检|后勤|信息|数据|培训|片区|区域|大区|地区|门店|车间|班组|生产线|实验室|部门|部|科|分(?:公司|店|厂|行|部))(?:总)?(?:负责人|主管|主任|总监|经理|掌门人|老板)|\b(?:head|chief|director|manager|boss|leader) (?:of|for) (?:the )?(?:communications?|public|press|media|marketing|sales|finance|human|people|hr|legal|research|development|engineering|technology|it|product|operations|security|safety|procurement|purchasing|logistics|policy|training|design|department|unit|team|section)\b|\b(?:communications?|press|media|marketing|sales|finance|hr|legal|research|engineering|technology|product|project|operations|security|safety|procurement|purchasing|logistics|policy|training|regional|area|branch|shift|team|line|site) (?:head|chief|director|manager|boss|leader)\b/gu;

/** Whose work something is tells who writes as well. */
const AUTHOR = /作者|author/u;
const WRITES = /著|撰|写|笔下|\b(?:wrote|writes|writing|written|penned)\b/u;

function holderAsked(question: string): string | undefined {
  const { post, post2, post3 } = HOLDER.exec(question)?.groups ?? {};
  return post ?? post2 ?? post3;
}

/** Where a text has the post of which a question asks who holds it, under any of its names; both folded. */
export function postsAsked(question: string, text: string): readonly Span[] {
  const asked = holderAsked(question);
  if (asked === undefined) return headAsked(question) ? placesOf(headsByAnyName, withoutDeputies(text)) : [];
  return POSTS.filter((row) => row.test(asked)).flatMap((row) => placesOf(row, text));
}

function withoutDeputies(text: string): string {
  return text.replace(DEPUTY, (deputy) => ' '.repeat(deputy.length));
}

function placesOf(pattern: RegExp, text: string): readonly Span[] {
  return Array.from(text.matchAll(new RegExp(pattern, 'gu'))).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

const OFFICES = new RegExp(
  anyOf(
    postNames
      .flat()
      .filter((name) => localOffice.test(name) || /minister|president|总统|[大部]臣|部长/u.test(name)),
  ),
  'u',
);

/** Whether a folded question asks for an office of a town or state, which no firm has. */
export function asksOffice(folded: string): boolean {
  return OFFICES.test(holderAsked(folded) ?? '');
}

/** Whether a question asks who holds a post of which a text says nothing; both folded. */
export function lacksPost(question: string, text: string): boolean {
  const asked = holderAsked(question);
  if (asked === undefined && headAsked(question)) return lacksHead(withoutDeputies(text));
  if (asked === undefined || (AUTHOR.test(asked) && WRITES.test(text))) return false;
  const rows = POSTS.filter((row) => row.test(asked));
  const whole = question.search(DEPUTY) >= 0 ? text : text.replace(DEPUTY, '');
  const isOfPart = !HEADS.test(asked) || question.search(HEAD_OF_PART) >= 0;
  const told = isOfPart ? whole : whole.replace(HEAD_OF_PART, '');
  return rows.length > 0 && !rows.some((row) => row.test(told)) && !(HEADS.test(asked) && POST.test(told));
}

const EVERY_POST = [...postNames, ...morePostNames];
const SPEAKER = new RegExp(
  String.raw`\bwhat (?:did|does|do|has|have|would) (?:the |a |its |their )?(?:\S+ ){0,3}?(?<post>${anyOf(EVERY_POST.flat())}) (?:(?:of|at|for|in) (?:\S+ ){1,4}?)?(?:say|said|think|thought|argue|claim|promise|suggest|propose|warn|predict|recommend|answer|reply|tell|told|make of|have to say)\b|(?<post2>${anyOf(EVERY_POST.flat())})(?:对.{1,12}?)?(?:是?(?:怎么|如何|怎样)(?:说|看|回应|评价|解释|答复|想)|说了?(?:些)?(?:什么|啥)|有什么(?:看法|说法|意见|评价))`,
  'u',
);
const SPEAKERS = EVERY_POST.map((row) => ({ row: new RegExp(anyOf(row), 'u'), names: new Set(row) }));

const MAY_ASK_WHAT_IS_SAID = /\bwhat (?:d|ha|would)|怎么|如何|怎样|什么|啥|意见|评价/u;

/** The post of which it is asked what its holder says. */
const speakerAsked = remembering((question): string | undefined => {
  // A quick no: the list of posts takes long to look through.
  if (!MAY_ASK_WHAT_IS_SAID.test(question)) return undefined;
  const { post, post2 } = SPEAKER.exec(question)?.groups ?? {};
  return post ?? post2;
}, JUST_ASKED);

/** Whether a question asks what the holder of a post says, and a text has nobody of that post; both folded. */
export function lacksSpeaker(question: string, text: string): boolean {
  const asked = speakerAsked(question);
  if (asked === undefined) return false;
  const rows = SPEAKERS.filter(({ names }) => names.has(asked));
  return !HEADS.test(asked) && !rows.some(({ row }) => row.test(text));
}

const POST_OF = new RegExp(
  String.raw`(?:${anyOf(postNames.flat())}) (?:of|at|in) (?:the )?(?<body>[^\s?,.]+)`,
  'u',
);

/** Of what a folded question names the holder of a post: `harlow` of `the mayor of Harlow Bay`. */
export function bodyOfPost(question: string): string | undefined {
  return POST_OF.exec(question)?.groups?.body;
}

/** Whether a folded question asks who holds a post. */
export function asksPost(folded: string): boolean {
  return WHO.test(folded) && POST.test(folded);
}

/** Where the noun begins of which one is asked for (`which temples`); undefined if the question has none. */
export function nounAskedAt(folded: string): number | undefined {
  const match = zhNounAsked.exec(folded) ?? enNounAsked.exec(folded);
  return match ? match.index + match[0].length : undefined;
}

const KIND_ASKED =
  /\b(?:which|what|whose)(?<kind>(?: (?!do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)[a-z'’-]+){1,4}?)(?= (?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)\b)|\b(?:which|what|whose)(?<noun> [a-z'’-]+)|\bwhat (?:is|was|are|were|kind|sort|type) (?:the |an? |of )*(?<named>[a-z'’-]+)|(?:哪[些一几]?|什么|何种)[个种类项款位家座条件部门只块方样所支间]?(?<han>\p{Script=Han}{2,4})/gu;

/** Where the nouns stand of which one is asked for, of whose kind the answer is: *which steel mill*; of a folded question. */
export function kindsAsked(folded: string): readonly Span[] {
  return Array.from(folded.matchAll(KIND_ASKED)).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** A folded text with spaces in place of the words that only ask. */
export function withoutAsking(folded: string): string {
  return questions.reduce((rest, { askingWords }) => rest.replace(askingWords, ' '), folded);
}

/** Whether a text asks nothing, such as a topic or a sentence. */
export function asksNothing(text: string): boolean {
  const folded = fold(text);
  return !/[?吗呢]/u.test(folded) && !questions.some(({ asks }) => asks.test(folded));
}

/** Whether a text only greets or thanks, or asks of nothing that it names: `Hello!` */
export function namesNothing(text: string): boolean {
  const folded = fold(text).trim();
  return questions.some((one) => one.namesNothing.test(folded));
}

/** Latin names as whole words. */
function anyOf(names: readonly string[]): string {
  return names.map((name) => (/^[a-z]/u.test(name) ? String.raw`\b${name}\b` : name)).join('|');
}

/** Whether a folded text gives a reason for something. */
export function givesReason(folded: string): boolean {
  return questions.some(({ answers }) => answers.reason.test(folded));
}
