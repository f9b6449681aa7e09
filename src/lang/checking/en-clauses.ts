/** The little words that hold an English clause together, by what they do. Folded. */
import { words } from '../words.js';

export const enBe = words('am is are was were be been being');
export const enHave = words('has have had having');
export const enDo = words('does do did');
export const enGet = words('get gets got getting');
export const enModals = words("will would can could may might must shall should ought need 'll 'd cannot");
/** Those of them that are names and things, too. */
export const enModalsAndNouns = words('can may might need');
export const enNots = words('not never neither nor hardly scarcely');
/** Who begins with these does not do it. */
export const enNoOne = words('no none nobody nothing neither');
/** What names nobody of its own: who is meant was named before. */
export const enUnnamed =
  /^(?:the|its|their|his|her|our|this|these|those) (?:company|firm|group|board|management|directors|bosses|latter|former|two|pair|owners?)\b|^(?:its|their|his|her|our|some|one|others?|most|many|\p{N})\b/u;
/** At the head of a sentence: a body that was named before, and no person. */
export const enBodyFirst =
  /^(?:(?:but|and|so|yet|however|still|meanwhile|instead|in (?:all|total)|last (?:year|month|week)|this (?:year|month|week)),? )?the (?:company|firm|group|business|bank|lender|insurer|airline|carrier|carmaker|maker|manufacturer|retailer|chain|supplier|operator|developer|builder|utility|producer|miner|brewer|publisher|broadcaster|startup|club|team|side|school|university|college|hospital|trust|council|agency|department|ministry|authority|regulator|commission|charity|foundation|institute|museum|union|federation|association|party)\b(?!['’]s? (?:chief|chair|boss|head|president|director|founder|spokes))/u;
export const enRelatives = words('who which whom that whose');
export const enJoins = words('and or but nor');
/** These begin a clause of their own, with a subject or without. */
export const enSubordinators = words(
  'because while whereas although though when whenever if unless as after before since until once where so than whether how why',
);
/** These part two clauses of which each is told for itself. */
export const enClausesBeside = words('while whereas because');
/** What was named before, or told. */
export const enMeantBefore = words('it them him her this these those one');
/** Whose something is that was named before. */
export const enOwnersOf = /^(?:its|their|his|her)\b /iu;
export const enPrepositions = words(
  'of in on at by for from to with without into onto over under above below about against between among through during within across along behind beyond despite off out per towards toward upon via near around like including except after before since until as than because',
);
export const enPronouns = words(
  'i you he she it we they me him her us them one this these those there who whom both all some others',
);
export const enReflexives = words('himself herself itself themselves ourselves myself yourself');
/** Ends that make a word a thing, whatever a tagger says. */
export const enNounEnd = /(?:[tds]ors|ers|ists|ments|nesses|ities|isms)$/u;
/** Verbs whose past is their plain form. */
export const pastLikePlain = words(
  'set put cut hit let shut hurt split spread cast bid quit read beat cost upset shed rid',
);
/** By which somebody says something: whoever does may be named behind it. */
export const enSpeaks =
  /^(?:sa(?:id|ys?|ying)|add(?:ed|s)|explain(?:ed|s)|warn(?:ed|s)|wrote|writes|told|tells|argue[sd]|complain(?:ed|s)|announced|recall(?:ed|s)|conclude[sd]|estimate[sd]|according)$/u;
/** Behind these a sentence may follow without `that`. */
export const enHolds =
  /^(?:sa(?:id|ys?|ying)|add(?:ed|s|ing)?|believ|think|thought|hop|fear|know|knew|known|claim|argu|insist|show|found|find|feel|felt|expect|estimat|assum|admit|deny|denied|warn|told|tell|suggest|announc|mean|meant|ensur|hear|learn|report|see|saw|wish)/u;
/** Behind a verb they belong to it. */
export const enParticles = words('up down out off over back away aside together apart on in through forward');
/** Prepositions behind which a clause may stand, too. */
export const enClauseToo = words('after before since until as than because');
/** Before a number they only say how near it is. */
export const enRoughly = words('about around over under above below near');
/** Words that stand before a noun, and begin one named thing. */
export const enDeterminers = words(
  'the a an its their his her our my your this that these those each every any some no all both another such half several many few',
);
/** Whoever these are done to is whom the infinitive or the participle behind them is told of: `asked them to pay`. */
export const enGivesTask =
  /^(?:ask|order|tell|told|want|allow|permit|force|oblige|urge|persuad|convinc|advis|invit|expect|requir|forc|help|enabl|encourag|forbid|forbad|instruct|warn|commission|hir|appoint|teach|taught|caus|accus|suspect|charg|convict|acquit|blam|criticis|criticiz|prais|thank|su|prevent|stop|stopp|ban|bann|call|sentenc|fin|jail|punish|arrest|award|sack|dismiss|fir)(?:e?s|ed|ing|en|e)?$/u;
/** Verbs that lead to another and deny it: `refused to pay`, `failed to reach`. */
export const enDenies =
  /^(?:refus|fail|declin|forgot|forget|omit|neglect|abandon|stopp?|ceas|avoid|unabl|unwill|reluct|deni|deny|reject)/u;
/** Verbs and adjectives that lead to another: it is yet to be done. */
export const enIntends =
  /^(?:plan|want|intend|hop|expect|aim|propos|promis|agre|due|set|schedul|offer|wish|threaten|prepar|consider|order|ask|oblig|requir|urg|need|tr[iy]|seek|sought|will|would|shall|may|might|could|can|should|must|ought|likely)/u;
/** Stems of verbs by which somebody takes a stand: whoever does so is told to in one of these. */
export const enStances: ReadonlySet<string> = new Set(
  'defend defens prais criticis critic welcom support oppos back reject attack condemn applaud endors dismiss deni confirm admit doubt question regret apologis apolog demand promis refus recommend prefer denounc hail congratul thank accus blame warn threaten'.split(
    ' ',
  ),
);
/** Stems of verbs that say little of themselves. */
export const enLightDeeds: ReadonlySet<string> = new Set(
  'run work go come becom remain stai keep hold put give us serv live'.split(' '),
);
