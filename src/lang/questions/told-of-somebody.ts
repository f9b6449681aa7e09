/** What is asked of somebody and told beside the name alone: who they are, and what they think. */
import { fold } from '../../text/fold.js';
import { postNames } from '../names/post-names.js';
import { JUST_ASKED, remembering } from '../../text/remembering.js';

const THINKS_ZH =
  '(?:怎么|怎样|如何|咋)(?:看待?|想|认为|评价|回应|说|讲|表态)|(?:有|持|是)?(?:什么|何|哪些|怎样的)(?:看法|观点|意见|态度|立场|见解|想法|主张|评价|回应)|(?:的)?(?:看法|观点|意见|态度|立场|见解|想法|主张|评价|回应)(?:是|为)?(?:什么|怎样|如何|何)';
const SAYS_ZH =
  '认为|指出|表示|强调|坦言|直言|主张|相信|担心|觉得|提醒|警告|建议|回应|称|说|呼吁|批评|质疑|判断|预计|预测|看来|反对|赞成|支持|评价|解释';
const SAYS_EN =
  'said|says|told|thinks?|thought|believe[sd]?|argue[sd]?|warn(?:s|ed)|call(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|contend(?:s|ed)|doubt(?:s|ed)|fear(?:s|ed)|hope[sd]?|urge[sd]?|criticis?z?e[sd]|praise[sd]|reject(?:s|ed)|oppose[sd]|support(?:s|ed)|suggest(?:s|ed)|estimate[sd]?|expect(?:s|ed)|wrote|writes|add(?:s|ed)|describe[sd]';

const VIEWS: readonly RegExp[] = [
  new RegExp(
    `^(?<name>[^对就关,?]{2,12}?)(?:(?:对于?|就|关于)(?<topic>.{1,30}?))?(?:又|会|是)?(?:${THINKS_ZH})[的呢?]*$`,
    'u',
  ),
  new RegExp(
    `^(?:对于?|关于)(?<topic>.{1,30}?),(?<name>[^,?]{2,12}?)(?:又|会|是)?(?:${THINKS_ZH})[的呢?]*$`,
    'u',
  ),
  new RegExp(
    `^(?<name>[^对就关,?]{2,12}?)(?:又|会|是)?(?:怎么|怎样|如何|咋)(?:看待?|评价|评论|解释|回应|形容|描述|判断)(?<topic>[^?的]\\p{Script=Han}[^?]{0,30}?)[的呢?]*$`,
    'u',
  ),
  new RegExp(
    `^(?<name>[^对就关,?]{2,12}?)(?:又|会|是)?(?:建议|主张|提议|提出|呼吁|认为应该?|觉得应该?)(?:了)?(?:怎么(?:办|做|样)|如何(?:办|做)|做什么|什么|哪些|采取什么)(?:建议|主张|办法|措施|做法|方案|要求)?[的呢?]*$`,
    'u',
  ),
  /^what (?:does|did|do) (?<name>[^?]{2,40}?) (?:think|believe|feel|say|argue|suggest|propose|recommend|predict|warn)(?: (?:of|about|on|regarding) (?<topic>[^?]{1,60}))?\s*\?*$/u,
  /^how (?:does|did|do) (?<name>[^?]{2,40}?) (?:see|view|assess|rate|describe|judge|respond to|react to|explain|justify|defend) (?<topic>[^?]{1,60})\s*\?*$/u,
];
/** What begins no name: *who is in charge*, *who is responsible for it*. */
const NO_NAME =
  'the|an?|in|at|on|behind|to|for|from|of|under|over|with|by|against|among|about|next|now|currently|still|also|allowed|able|entitled|eligible|responsible|liable|accountable|left|likely|supposed|meant|expected|more|most|less';
const WHO: readonly RegExp[] = [
  new RegExp(String.raw`^who(?:['’]s| is| was) (?!(?:${NO_NAME}) )(?<name>[^?,]{2,40}?)\s*\?*$`, 'u'),
  /^(?<name>[^?,]{2,12}?)(?:到底|究竟)?是(?:谁|什么人|何人|何许人也?|哪位)\??$/u,
];
/** By what somebody lives. */
const TRADE: readonly RegExp[] = [
  /^(?<name>[^?,]{2,12}?)(?:(?:平时|现在|原来|以前|本来|后来|到底|究竟)*(?:(?:是|靠)(?:干|做)(?:什么|啥)的?|靠什么(?:谋生|生活|过活|吃饭|维生|为生|糊口)|以什么(?:为生|谋生|为业)|做什么(?:工作|职业|行当|营生)的?)|的?(?:职业|工作|本行|身份)是什么)\??$/u,
  /^what (?:does|did) (?<name>[^?,]{2,40}?) (?:do for (?:a|her|his) living|work as|do for work)\s*\?*$/u,
  /^what(?:['’]s| is| was) (?<name>[^?,]{2,40}?)['’]s? (?:job|occupation|profession|trade|line of work|day job)\s*\?*$/u,
];
const NOBODY = /^(?:[他她它其]们?|大家|我们?|你们?|您|he|she|it|they|you|we|i)$/u;
const POSTS = postNames.flat().sort((a, b) => b.length - a.length);
const LATIN_POSTS = POSTS.filter((post) => /^[a-z]/u.test(post)).join('|');
const HAN_POSTS =
  POSTS.filter((post) => /^\p{Script=Han}/u.test(post)).join('|') +
  String.raw`|\p{Script=Han}(?:长|家|者|主任|经理|教授|师|员|主席|总裁|书记|理事|代表|导演|主编|发言人|负责人|创始人)`;

/** What a question asks of somebody. */
export interface AskedOfSomebody {
  /** On what their view is asked, folded; undefined where on nothing that it says. */
  readonly topic: string | undefined;
  /** Whether a text, folded, tells it. */
  readonly isTold: (text: string) => boolean;
}

/** Undefined if it asks neither who somebody is nor what they think. @param folded - the question, folded */
export const askedOfSomebody = remembering((folded): AskedOfSomebody | undefined => {
  const question = folded.trim();
  const view = match(VIEWS, question);
  if (view) {
    const { name } = view;
    const says = new RegExp(
      `${name}(?:[^。,;.]{0,8}?(?:${SAYS_ZH})| (?:[a-z]+ )?(?:${SAYS_EN})\\b)|\\b(?:said|says) ${name}`,
      'u',
    );
    return { topic: view.topic, isTold: (text) => says.test(text) };
  }
  const trade = match(TRADE, question);
  const who = trade ?? match(WHO, question);
  if (!who) return undefined;
  const { name } = who;
  const called = new RegExp(
    [
      `${name}, (?:an?|its|their|the|[a-z ]{1,30}['’]s) `,
      `${name}, (?:[a-z]+ ){0,3}?(?:${LATIN_POSTS})\\b`,
      `\\b(?:${LATIN_POSTS}),? ${name}`,
      `${name} (?:is|was) (?:an?|the|one of) `,
      `(?:${HAN_POSTS})${name}`,
      `${name}(?:是|为)(?:一[名位]|${HAN_POSTS})`,
      // What somebody lives by may be anything that they are said to be.
      ...(trade
        ? [
            `${name}[^。;?!]{0,12}?(?:是|当|做)(?!不?[由被从因在否说要为])[^。,;?!]{1,12}[。,;]`,
            `${name}[^.;?!]{0,40}? (?:became|works? as|worked as|earn(?:s|ed) .{1,20} as) (?:an?|the) `,
          ]
        : []),
    ].join('|'),
    'u',
  );
  return { topic: undefined, isTold: (text) => called.test(text) };
}, JUST_ASKED);

function match(
  patterns: readonly RegExp[],
  question: string,
): { readonly name: string; readonly topic: string | undefined } | undefined {
  const groups = patterns.map((pattern) => pattern.exec(question)?.groups).find(Boolean);
  const name = groups?.['name'];
  if (name === undefined || NOBODY.test(name)) return undefined;
  return { name: fold(name).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`), topic: groups?.['topic'] };
}
