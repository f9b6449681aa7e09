/** Who is at the head of something, asked by a verb rather than by a post: *Who runs the mill?* Matched on folded text. */
import { anyHeads, headPost, morePostNames, postNames } from '../names/post-names.js';
import type { Span } from '../../model.js';

const EN_LEADS = String.raw`runs?|ran|running|leads?|led|leading|heads?|headed|heading|manages?|managed|managing|directs?|directing|chairs?|chaired|chairing|oversees?|oversaw|steers?|steering|operates?|captains?|captained|commands?|commanded|in (?:charge|command) of|at the (?:helm|head|top) of|(?:the )?(?:boss|top (?:man|woman|dog|person)|number one|man in charge|woman in charge) (?:of|at|in)`;
const ZH_LEADS = '管理|掌管|执掌|掌舵|领导|统领|主管|经营|打理|主持|主政|坐镇|当家|做主|说了算|管事';
const ASKED = [
  new RegExp(
    String.raw`(?<=\bwho(?:['’]s| is| are| was| were| has| had)? (?:now |currently |actually |today |been )?)(?:${EN_LEADS})\b`,
    'u',
  ),
  new RegExp(`(?<=(?:谁|哪位|什么人)(?:在|来|现在|目前|如今)?)(?:${ZH_LEADS})`, 'u'),
  new RegExp(`(?:${ZH_LEADS})(?=[^,。?]{0,12}的?(?:人|者)?(?:是|为)(?:谁|哪位))`, 'u'),
  new RegExp(`(?<=由(?:谁|哪位|什么人)(?:来)?)(?:${ZH_LEADS}|负责)`, 'u'),
];

/** Whoever is at the head of a house, a ship or a farm, beside the posts at a head. */
const OTHER_HEADS =
  'owner|co-owner|proprietor|landlord|landlady|innkeeper|hostess|manager|captain|skipper|commander|warden|keeper|librarian|curator|headmaster|headmistress|headteacher|rector|editor|coach|founder|chief|executive|店主|店长|园长|馆长|船长|队长|厂长|站长|场长|团长|老板娘|主人|业主|经理|总监|主编'.split(
    '|',
  );
const NAMES = [
  ...[...postNames, ...morePostNames].filter((row) => row.some((name) => headPost.test(name))).flat(),
  ...anyHeads,
  ...OTHER_HEADS,
].filter((name) => !/minister|secretary|mayor|大臣|部长/u.test(name));

/** Any word for somebody at a head. */
export const headsByAnyName = new RegExp(
  [...new Set(NAMES)]
    .sort((a, b) => b.length - a.length)
    .map((name) => (/^[a-z]/u.test(name) ? String.raw`\b${name}\b` : name))
    .join('|'),
  'u',
);

/** Words that stand for the verb, one each: of *chief executive*, both. */
export const headWordsAlone: readonly string[] = [
  'ceo chief executive director president chairman chairwoman chair boss head leader manager captain skipper owner',
  'proprietor landlord landlady keeper warden librarian curator principal dean editor coach commander',
  '老板 负责人 主管 总经理 经理 董事长 总裁 主任 馆长 园长 厂长 店主 店长 船长 队长 站长 校长 院长 所长 会长 社长 团长 主编 掌门人 一把手 主持人',
].flatMap((line) => line.split(' '));

/** Where the verb stands in a folded question that asks for whoever is at the head; undefined if it does not. */
export function headAsked(folded: string): Span | undefined {
  for (const pattern of ASKED) {
    const match = pattern.exec(folded);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const LEADS = new RegExp(
  String.raw`\b(?:${EN_LEADS}|at the wheel|in the chair|t[ao]ke?n? (?:over|charge)|took over|(?:belongs?|belonged) to|owne[dr]s?|owns|in (?:the )?hands of|under|by)\b|${ZH_LEADS}|负责|接[任手替掌]|归|由|带领|率领|上任|任`,
  'u',
);

/** Whether a folded text tells of nobody at a head, neither by a post nor by a verb. */
export function lacksHead(text: string): boolean {
  return !headsByAnyName.test(text) && !LEADS.test(text);
}
