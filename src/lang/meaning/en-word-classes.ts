/** English words by class, as far as it matters for telling what a statement is about. Small letters. */
import { words } from '../words.js';

/** Common verbs in their plain form, and the forms that no ending explains: each can be put in many ways. */
export const enVerbs = words(`
accept account achieve acquire act add admit advance affect agree aim allow amount announce appear apply appoint approve arrive ask assume attend attract
base beat beaten become became begin began begun believe belong boast bought bring brought built build buy call came capture carry cause celebrate charge choose chose chosen claim clear close collect combine come comment commit compare complete comprise concern conclude confirm connect consider consist contain continue contribute convert count cover create
deal decide declare decline deliver depend deploy describe design destroy detect develop dip discover display double draw drawn drew drop earn eat enable end enjoy enrol enroll enter equip erect establish exceed excel exist expand expect experience explain export extend face fail fall fallen fell fetch fill finance find found finish fit fix flow fly flew flown follow forbade force form found fund gain gather gave generate get give given go gone got grew grow grown guess
halve handle happen head held help hire hit hold host house identify import improve include increase inform install intend introduce invent invest involve invite issue join jump keep kept kill knew know known lack land last launch lay laid lead leap leave led left lend lent let lie lift like link list live locate lose lost lower
made maintain make manage mark mean meant measure meet met merge miss mount move name need number obtain occupy occur offer open operate oppose order organize organise outnumber overtake overtook own
paid pass pay perform permit persuade pick place plan play post pour predict prepare present prevent process produce promise promote prove provide publish pull pump purchase push put quote
raise ran range rank reach read receive recommend record recover recruit reduce refer refuse register regard reject release rely remain remove rent repair repeat replace report represent require resign rest restore result retain retire return reveal review ride rise risen rode rose run
sail sat save saw say said see seek seem seen sell send sent serve set settle shed ship show showed shown shrank shrink shut sign sit sold speak spend spent split spoke spread stage stand start state stay step stop stood store stretch strike struck study submit suffer suggest supply support surge surpass survey
take taken talk target taught teach tell test think thought threw throw told took top total tower track train travel treat trigger triple try turn undergo underwent undertake undertook unveil use value visit vote wait walk want watch weigh welcome went win withdraw withdrew withstand withstood won work write wrote written yield employ stock worth
absorb accelerate accompany accuse add adjust administer adopt afford alter amend anger anticipate appeal arrest assemble assess behave bind borrow
bother break breed browse bury calculate cancel catch caught cease chase cheer chop circulate cite collapse commit complain compete compile compose
conduct confess conquer conserve consult consume contact convince correct criticise criticize curb dare decrease dedicate defend define demolish deny
derive detain deter devote die differ dig dug diminish disappear discuss dismiss dispatch disrupt distribute divide dodge donate drown earn edit
educate elect eliminate embrace emerge emit employ encourage endorse endure enforce engage enhance ensure entertain erupt escape estimate evacuate
evaluate examine exceed exclude execute expel exploit explode explore expose fought flee fled forget forgive freeze fulfil gather generate govern grab
greet grow hang hate haul heal hear ignore illustrate imagine impose impress incur indicate induce injure insert insist inspect inspire insure invade
investigate isolate justify lay learn manufacture marry mend mention migrate mislead motivate negotiate nominate notify oblige observe obtain offset
omit originate overcome overlook overrun overturn owe participate penalise persist poach possess postpone prefer preserve privatise prohibit propose
prosecute protect provoke prune publicise punish pursue qualify quit reassure rebuild recognise recognize reconsider recycle redeem regain regulate
reinforce reintroduce relate relaunch relax relieve relocate remember remind renew reopen repay reply resist resolve respond restrict resume retrieve
reuse revise revive scrap seize slash slide solve specialise stabilise steal stole stolen steer strengthen subsidise succeed sue suggest suspend
sustain swear swim terminate thank threaten thrive tighten transform transmit undermine unite uphold vaccinate vanish vary violate weaken widen wipe look looks`);

/** Adjectives, adverbs and other words that describe, and seldom decide what is spoken of. */
export const enDescribers = words(`
able again ahead alike alone along already also altogether always annual another apart away back bad barely because better big both brief broad certain chiefly clear close common complete considerable current daily deep different dozen early earlier easily eager else enough entire especially even eventually ever exact famous far fast few final finally fine firm following former forward free fresh frequent full fully further furthermore general giant given good great greater half hard heavy high hitherto huge immediately important initial instead just key known large late later latest latter least less lesser little local long longer longtime main mainly major many mere merely mid minor modern monthly moreover much narrow near nearby nearest neighboring neighbouring never nevertheless new newest newly next notable numerous official often old older once ongoing only open other otherwise outright own particular partly past perhaps possible present previous previously prior private public quick quickly quite rapid rare rather ready real recent recently record regular respective roughly same second separate serious several severe sharp short shortly significant similar simple single small smaller so sole solely some somewhat soon special steady still strong such sudden sure swift tall therefore thick thin third thus together today tomorrow too top tough tremendous true typical under unlike upcoming upper usual various vast very weekly well whole wide widely worth yearly yesterday yet young younger apiece overall likely worldwide roughly sort kind type number amount figure level rate group thing way part side end start course basis case means sum quantity people person persons member members individual individuals whole`);

/** Nouns that look like forms of verbs. */
export const enNounsInIng = words(
  'building funding spending listing manufacturing training shipping housing engineering mining fishing farming wedding meeting painting ceiling warning parking advertising gaming gambling clothing crossing wing king ring spring string evening morning feed seed speed breed bed weed',
);
