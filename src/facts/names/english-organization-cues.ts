/** What stands beside a name in English and says that it is an organisation's. */
import type { Tier } from '../../model.js';
import {
  bodyNouns,
  companyVerbs,
  makerNouns,
  membershipVerbs,
  organizationNouns,
  posts,
  rivalNouns,
  seats,
} from '../../lang/names/en-people.js';
import { isFamily, isFirstName } from './english-names.js';
import type { LatinWord } from './latin-words.js';

const postSet = new Set(posts);
/** A phrase in apposition, up to what qualifies its noun: `, the country's second-largest insurer,` */
const APPOSITION =
  /^, (?:an?|the|its|one of|[\p{L}’'-]+['’]s) ([\p{L}\p{N}’' -]{2,70}?)(?=,|\.|;| (?:of|in|at|for|from|with|by|on|that|which|based|run|owned|has|is|was|said)\b|$)/u;
/** `…, the company said`: somebody speaks who is not the one named before. */
const ATTRIBUTION =
  /^, (?:the|its|an?) (?:[\p{L}-]+ ){0,3}[\p{L}-]+ (?:also |has |had )?(?:said|says|added|announced|reported|reports|noted|stated|disclosed|told|confirmed|estimates?d?|expects?)\b/u;
/** The noun before the comma, where the name stands in apposition to it: `its main rival, NAME`, `the region's utility, NAME` */
const APPOSED_TO =
  /\b(?:an?|the|its|their|his|her|our|another|one|[\p{L}’'-]+[’']s?) (?:[\p{L}’'-]+ ){0,4}?([\p{L}-]+), $/iu;
/** `the director of the salt museum, NAME`: the name is of whoever holds the post. */
const HELD_AT = /([\p{L}-]+) (?:of|for|at) (?:the|an?|its|their) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+, $/iu;
/** Posts that are held of places. */
const STATE_POSTS = new Set([
  ...seats,
  ...[
    'mayor',
    'governor',
    'premier',
    'ambassador',
    'senator',
    'canon',
    'rector',
    'vicar',
    'sheriff',
    'sheikh',
  ],
  ...['pope', 'captain', 'general', 'commander', 'secretary', 'minister', 'chancellor', 'author', 'leader'],
]);
/** Things that only organisations have. */
const BELONGINGS =
  /^(?:['’]s?)? (?:(?:common |preferred |ordinary |class [ab] )?(?:shares?|stock|stockholders?|shareholders?|shareholdings?|debentures|bonds|notes)|executives?|analysts?|engineers?|employees|subsidiary|subsidiaries|headquarters|factory|factories|plant|plants|refinery|refineries|earnings|revenues?|profits?|dividends?|spokes(?:m[ae]n|wom[ae]n|person|people)|directors|(?:[\p{Ll}-]+ ){0,2}(?:units?|divisions?|subsidiary|affiliates?)|company|newspaper|magazine|group|bank|airline|division|brewery|dealerships|franchisees|merger|takeover|buyout)\b/u;
/** `Hartley chairman Ann Webb`, `a Hartley treasurer said`: whose post it is stands before it. */
const HAS_POST =
  /^ (?:(?:group|company|senior|executive|vice|deputy|assistant|former|marketing|finance|sales|research|investment|corporate|product|market|industry|oil|securities|managing) ){0,3}(?:chairm[ae]n|chairwoman|chief (?:executive|financial|operating|economist|dealer|trader)(?: officer)?|president|treasurer|director|manager|analyst|economist|spokes(?:man|woman|person)|engineer|executive|trader|partner|controller|comptroller|secretary|officer|lawyer|attorney|c[efto]o) (?:\p{Lu}\p{L}|said|told|added|declined|confirmed|would not)/u;
/** What stands before the name of a firm that is bought, merged with or tendered for. */
const DEALT_WITH =
  /(?:\b(?:acqui(?:re|res|red|ring|sition of)|take over|taking over|takeover of|buy(?:s|ing)? (?:out )?|control of|merge[sd]? (?:into|with)|merging (?:into|with)|merger (?:of|with)|bid for|tender offer for|offer for|holdings? in|interest in|investment in|shareholders? (?:of|in)|stockholders of|holders of|officers of|directors of|board of|unit of|units of|division of|affiliate of|owned (?:\d+ percent )?by|(?:sold|leased|licensed) to|partner in|suit against|ratings? (?:of|on)|debt of|(?:lead-|co-|joint )?manage[rd](?: by| is)?|underwriters?|guaranteed by|listing of|unit|subsidiary|affiliate|parent|predecessor|underwriter|newspaper|magazine|by broker|brokerage|wholly owned subsidiary|carrier) )(?:the )?$/u;
/** Posts and papers of firms alone, behind a possessive. */
const OF_FIRMS =
  /^['’]s? (?:[\p{Ll}-]+ ){0,2}?(?:chief (?:executive|operating|financial|technology|commercial)|chairm[ae]n|chairwoman|(?:co-?)?founders?|(?:finance|managing|marketing|sales|operations) (?:director|chief)|share price|workforce|order book|balance[- ]sheet|annual report|boss|c[etfo]o)\b/u;
/** Only a body speaks of itself as of a thing. */
const SPEAKS_OF_ITSELF = /^ (?:said|says|announced|reported|confirmed|added) (?:that )?(?:it|its)\b/u;
/** Only firms do these: `NAME earned 4 million dollars`, `NAME said in a statement`. */
const DOES_AS_FIRM =
  /^ (?:earned \d|earned [\p{L}\d .,]+(?:dollars|mln|million|cents)|lost [\d.,]+ (?:mln|million|billion)|had (?:sales|revenues?|earnings|net (?:income|profit)|assets|a (?:net )?(?:loss|profit))|has (?:sales|revenues?|assets|about [\d,.]+ (?:employees|shares)|[\d,.]+ (?:mln |million )?(?:shares|employees))|shares|stock|said (?:it|its)\b|said in (?:a|its) (?:filing|prospectus|annual report)|common|funds|officials|management|plc|bonds|paper)\b/u;
/** `NAME, whose founder`, `NAME, which represents`; `a charity called NAME` */
const OWNS =
  /^, (?:which (?:also |now |already )?(?:represents|employs|operates|runs|owns|makes|sells|builds|supplies|produces|manages|serves|funds|advises|manufactures|develops)|whose (?:founders?|co-founders?|owners?|chief|chair(?:man|woman)?|shares|staff|employees|customers|products|headquarters|board|members|engineers|factory|factories))\b/u;
const CALLED = new RegExp(
  String.raw`\b(?:${[...organizationNouns].join('|')})s? (?:called|named|known as) $`,
  'u',
);
/** `NAME of Singapore launched`: the next word behind the place. */
const NEXT_WORD = /^(?: (?:of|in) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)? (\p{Ll}+)/u;
const PART_OF =
  /(?:shares (?:of|in)|stake in|owned by|subsidiary of|spokes(?:man|woman|person) (?:for|at|of)|(?:analysts?|regulators?|inspectors?|doctors?|lawyers?|traders?|academics?|experts?|biologists?|astronomers?|staff|workers|economists?|researchers?|scientists?|engineers?|executives?|officials) (?:at|from)|published by|employed by|on behalf of) (?:the )?$/iu;

/** What all signs behind a name begin with. */
const BEGINS_SIGN = ", '’";

/** What {@link CALLED} and {@link PART_OF} end with, but for an article: few names have one of them before. */
const LINKS = new Set(['called', 'named', 'as', 'of', 'in', 'by', 'for', 'at', 'from']);

/** How sure it is that the words `from`–`to` (0-based, half-open) name an organisation; undefined without a sign of it. */
export function organizationCue(
  text: string,
  words: readonly LatinWord[],
  from: number,
  to: number,
): Tier | undefined {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  // Most names have nothing behind them that says so, which their next character tells sooner than the patterns.
  const after = BEGINS_SIGN.includes(text.charAt(end)) ? text.slice(end, end + 90) : '';
  const isComma = after.startsWith(',');
  const noun =
    isComma && !ATTRIBUTION.test(after) ? APPOSITION.exec(after)?.[1]?.split(/[ -]/u).at(-1) : undefined;
  if (noun !== undefined && (organizationNouns.has(noun.replace(/s$/u, '')) || rivalNouns.has(noun)))
    return 'strong';
  const apposed = text.endsWith(', ', start) ? apposedTo(text.slice(Math.max(0, start - 70), start)) : '';
  if (organizationNouns.has(apposed.split('-').at(-1) ?? '') || rivalNouns.has(apposed)) return 'strong';
  const isTold = isComma
    ? OWNS.test(after)
    : BELONGINGS.test(after) || OF_FIRMS.test(after) || HAS_POST.test(after) || SPEAKS_OF_ITSELF.test(after);
  if (after !== '' && isTold) return 'strong';
  const link = words[from - 1]?.key === 'the' ? words[from - 2] : words[from - 1];
  const near = link && LINKS.has(link.key) ? text.slice(Math.max(0, start - 40), start) : '';
  if (near !== '' && (CALLED.test(near) || PART_OF.test(near))) return 'strong';
  if (isEmployer(words, from)) return 'strong';
  if (DEALT_WITH.test(text.slice(Math.max(0, start - 50), start))) return 'weak';
  if (after !== '' && !isComma && DOES_AS_FIRM.test(after)) return 'weak';
  if (after !== '' && !isComma && actsAsFirm(after)) return 'weak';
  const before = words[from - 1];
  const isBefore = before && text.slice(before.end, start) === ' ';
  if (isBefore && !before.isCapitalised && bodyNouns.has(before.key)) return 'strong';
  const isNobody =
    to - from === 1 && !isFirstName(words[from]?.key ?? '') && !isFamily(words[from]?.key ?? '');
  if (isBefore && isNobody && makerNouns.has(before.key) && hasArticle(text, before.start)) return 'strong';
  return isBefore && membershipVerbs.has(before.key) ? 'weak' : undefined;
}

function apposedTo(before: string): string {
  if (postSet.has(HELD_AT.exec(before)?.[1]?.toLowerCase() ?? '')) return '';
  return APPOSED_TO.exec(before)?.[1]?.toLowerCase() ?? '';
}

/** Whether the words behind a name begin with what firms do: people do it, too. */
export function actsAsFirm(after: string): boolean {
  return companyVerbs.has(NEXT_WORD.exec(after)?.[1] ?? '');
}

/** What stands after a post and `of`, `at` or `for` is where somebody works: `chief financial officer of NAME`. */
function isEmployer(words: readonly LatinWord[], from: number): boolean {
  const link = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const key = words[link]?.key ?? '';
  if (key === 'at') return words.slice(Math.max(0, link - 6), link).some((word) => postSet.has(word.key));
  if (key !== 'of' && key !== 'for') return false;
  if (STATE_POSTS.has(words[link - 1]?.key ?? '')) return false;
  return [1, 2, 3].some((length) =>
    postSet.has(
      words
        .slice(Math.max(0, link - length), link)
        .map((word) => word.key)
        .join(' '),
    ),
  );
}

/** `the battery maker`, `a London broker`: the noun before a name is what the name is called, not the subject of a verb. */
function hasArticle(text: string, noun: number): boolean {
  return /\b(?:an?|the|its|their|his|her|our|another|[\p{L}’'-]+[’']s?) (?:[\p{L}\p{N}’'-]+ ){0,4}$/iu.test(
    text.slice(Math.max(0, noun - 60), noun),
  );
}
