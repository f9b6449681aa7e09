/** Words that give a reason outright, in every language: a sentence with one of them answers *why*. Matched on folded text. */

/** Grounds, aims and occasions, which answer *why* as a cause does. */
export const ENGLISH_GROUNDS = [
  String.raw`on (?:the )?grounds? (?:of|that|it|they|he|she|the)|on account of|on suspicion of|in (?:view|light|anticipation|expectation|response|retaliation|protest|recognition|honou?r|memory|support|preparation|compliance) (?:of|to|at|against|over|for|with)|in the light of`,
  String.raw`in (?:an? (?:\w+ )?(?:effort|bid|attempt|move|drive) to|the (?:belief|expectation|hopes?) (?:that|of))|with (?:a view to|the aim of|the intention of|the goal of)|for the (?:purpose|sake) of`,
  String.raw`aim(?:s|ed|ing)? (?:at|to)|designed to|intended to|part of (?:an?|its|his|her|their|the|this) (?:[\w-]+ ){0,4}?(?:programmes?|programs?|plans?|efforts?|strategy|drive|campaign|policy|bid|moves?|restructuring|reorgani[sz]ation|shake-up|overhaul)`,
  String.raw`citing|reflect(?:s|ed|ing)`,
].join('|');
/** What comes of whatever stands behind *by*, and what ails whoever is away. */
export const ENGLISH_SUFFERED = [
  String.raw`(?:delayed|held up|slowed|hampered|halted|stopped|stalled|blocked|prevented|hindered|disrupted|interrupted|postponed|cancelled|grounded|damaged|destroyed|wrecked|ruined|spoiled|hit|frightened|scared|alarmed|angered|annoyed|disturbed|put off|discouraged|attracted|drawn|tempted|inspired|encouraged|persuaded|killed|closed|trapped|weakened|overwhelmed|worn out|eaten|attacked|infected|infested|affected|stricken|struck|ravaged|plagued|flooded|burnt|burned|overrun|eroded|undermined|contaminated|polluted|poisoned|riddled|caught|kept (?:away|out|awake|indoors)) by`,
  String.raw`(?:out|off|down|ill|laid up|missing|absent|sidelined)(?: \w+){0,4}? (?:with|through) (?:an? |his |her |their )?\w+`,
].join('|');
const ENGLISH = [
  String.raw`because|due to|owing to|thanks to|as a result|so that|so as to|in order (?:to|that|not to)|lest|for fear`,
  String.raw`caus(?:e[sd]?|ing)|reasons?|blam(?:e[sd]?|ing)|attribut\w+|explain\w*|explanation|culprits?|driven by|down to the|fuelled by|sparked by`,
  String.raw`prompt(?:s|ed|ing)|trigger(?:s|ed)|forc(?:es|ed|ing)|compell\w+|therefore|hence|thus|which is why|that is why|this is why`,
  String.raw`led to|leads? to|result(?:s|ed|ing)? (?:of|from|in)|stem(?:s|med|ming)? from|ow(?:es|ed) (?:it|this|that|its|much)`,
  String.raw`(?<=, )(?:since|as|for) (?:the|it|its|they|their|he|she|a|an|no|many|most|some)|given (?:that|the)|now that`,
  String.raw`to (?:avoid|prevent|protect|save|spare|make room|make way|keep|stop|let|allow|meet|give)|needed (?:for|to)|meant (?:to|that)|so (?:the|it|they|he|she)`,
  String.raw`fear(?:s|ed|ing)?|afraid|worr(?:y|ied|ies|ying)|concern(?:s|ed)|too \w+(?: \w+)? (?:to|for)|lack(?:s|ed|ing)?|shortage|for want of|not enough`,
  ENGLISH_GROUNDS,
  ENGLISH_SUFFERED,
  String.raw`unable|cannot|could not|no longer|otherwise|in the hope|hop(?:es|ed|ing) to|argu(?:es|ed|ing)|priority|in favour of`,
].join('|');
const CHINESE =
  '因(?![此而素应])|由于|鉴于|为了|为的是|为(?:避免|防止|减少|保护|保证|确保|解决|应对|方便|节省|节约)|以免|免得|以便|以防|省得|生怕|怕|担心|担忧|顾虑|顾忌|导致|致使|使得|使(?!用|馆|命|者)|令(?!人)|造成|引发|引起|促使|迫使|逼得|原因|缘故|缘由|根子|根源|理由|起因|出于|源于|起源|归咎|归因|归于|归结|怪(?!异)|之所以|不得不|只好|于是|太(?!阳|平|空)|过于|无法|不足以|不够|嫌|否则|毕竟|好让|用来|才能|难以|缺乏|缺少|不便|免去|得益于|多亏|[让使令叫].{1,16}(?:延长|缩短|增加|增至|减少|上升|下降|提高|降低|变|翻|涨|跌|推迟|提前)';

const REASON = new RegExp(`\\b(?:${ENGLISH})\\b|${CHINESE}`, 'u');

const POINTS_BACK =
  /^["“「『]?(?:(?:and|but|so|yet) )?(?:(?:s?he|it|they|this|that|these|those|his|her|their|its|one|another|the (?:main |other |chief |real )?(?:reasons?|causes?|explanation|trouble|problem|culprit)|among the (?:reasons|causes)|part of)\b|[他她它其这那该此]|(?:主要|直接|根本)?(?:原因|理由|问题|根源)|据[他她]|对此)/u;

/** Whether a folded sentence begins by speaking of what stands before it. */
export function pointsBack(folded: string): boolean {
  return POINTS_BACK.test(folded);
}

/** Whether a folded text gives a reason outright. */
export function explains(folded: string): boolean {
  return REASON.test(folded);
}

const CAUSE =
  /(?:\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|(?:caused|forced|prompted|triggered|shut|delayed|sparked) by|after|following|blam(?:es?|ed|ing)(?: \S+){0,4}? on|attribut\w+(?: \S+){0,6}? to)\s|因为|由于|归咎于|归因于|源于|原因(?:是|在于)|因(?![此而为素应])|受(?=.{2,12}影响))(?<cause>[^,.;。,;]+?)(?=[,.;。]|而|影响|$)/gu;

/** What a folded sentence gives as the reasons for something else. */
export function causesIn(folded: string): readonly string[] {
  return Array.from(folded.matchAll(CAUSE), ({ groups }) => groups?.['cause'] ?? '');
}

const BLAMES =
  /\bblam(?:es?|ed|ing)\b|\battribut\w+|\bput (?:it|this|that) down to\b|^["“]?the (?:\w+ )?(?:reason|cause|culprit)\b|归咎|归因|归结|怪(?!异|物|不得)|^(?:主要|直接|根本)?(?:原因|理由|根源)/u;

/** Whether a folded sentence gives the reason of what stands before it. */
export function explainsWhatIsBefore(folded: string): boolean {
  return pointsBack(folded) && (causesIn(folded).length > 0 || BLAMES.test(folded));
}
