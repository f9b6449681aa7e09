/** Words that turn round what a sentence tells beside them, in every language. Folded; Chinese simplified. */

const UNDENIED = String.raw`(?<!\b(?:no|not|never|nobody|none|little|without|hardly|few|any|beyond|cannot)(?: (?:one|longer|seriously|really|a))? |n['’]t )`;

/** That somebody does not hold for true what follows. */
export const doubting = new RegExp(
  [
    String.raw`${UNDENIED}\bdoubt(?:s|ed|ing)?\b(?!less)`,
    String.raw`${UNDENIED}(?<!\b(?:the|an?|its|their|his|her|long|pay|labour|labor|legal|border|trade) )\bdisput(?:es?|ed|ing)\b(?! (?:with|over|about|between|in|and|of|has|have|had|was|were|is|are)\b)`,
    String.raw`\b(?:question|challeng|contest|counter)(?:e?s|ed|ing)? (?:whether|if|that|(?:the|this|that|these|such|her|his|their|its) (?:[a-z]+ )?(?:claims?|assertions?|suggestions?|figures?|accounts?|versions?|findings?|views?|ideas?|notions?|estimates?|assumptions?|arguments?|statements?|reports?|theor(?:y|ies)|conclusions?|explanations?|predictions?|forecasts?))\b`,
    String.raw`\b(?:disbeliev|discredit|debunk|rebut|refut|contradict|repudiat|disown|disavow|dismiss)(?:e?s|t?ed|t?ing)\b`,
    String.raw`${UNDENIED}\bdisagree(?:s|d|ing)?\b`,
    String.raw`${UNDENIED}\b(?:sceptical|skeptical|dubious|doubtful|unconvinced|unpersuaded|incredulous|disbelieving)\b`,
    String.raw`\b(?:scepticism|skepticism|disbelief)\b(?= (?:that|about|over|of|at)\b)`,
    String.raw`\b(?:rul(?:es|ed|ing) out|pour(?:s|ed|ing)? (?:cold water|scorn) on|scoff(?:s|ed|ing)? at)\b`,
    '(?<![不无毫没容])(?:质疑|存疑)',
    '(?<![不从没])(?:不(?:太|大|很|甚|再|敢|肯|愿)?|[未没]有?)(?:认为|相信|觉得|以为|同意|赞成|赞同|认同|认可|承认|接受)',
    '否认|驳斥|反驳|批驳|难以(?:相信|置信|认同|苟同)',
    '对(?=[^,。;]{2,40}(?:怀疑|质疑|存疑|保留(?:态度|意见)|异议|不以为然|不敢苟同|嗤之以鼻|不(?:太|大)?(?:认同|同意|赞同|赞成|乐观|看好|相信)))',
  ].join('|'),
  'u',
);

/** The same, or that somebody suspects it. */
export const suspecting = /(?<![不无毫没容从])怀疑(?!论)/u;

/** That something is at least not held for certain, in words that may stand for a doubt. */
export const unsure =
  /\b(?:unlikely|improbable|implausible|hard(?:ly)?|difficult|questions?|questioned|uncertain|unsure|unclear|whether|sceptic\w*|skeptic\w*|dubious|unconvinced|disagree\w*|ruled out|too (?:high|low|optimistic|early))\b|难|疑|否|能不能|会不会|未必|悬/u;

/** Ways of doing or being so of which each is the contrary of the other; one that is denied stands with its contrary. */
export const poles: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:hard|harder|hardest|tough|tougher|tricky)(?= (?:for [^,.;]{1,30} )?to\b)|\bdifficult(?:y|ies)?\b|\b(?:not|never|hardly|far from|anything but|n['’]t)(?: be| been| [a-z]+ly| very| so| at all| that)* (?:easy|easily|easier|simple)\b|(?<![艰苦危困遇受避国灾海空落])(?:很|极|极其|非常|十分|更|最|太|较|相当|颇|甚)难|难(?:以|于|度[很较更极]?[大高])|(?<!不)困难|不(?:太|大|很|那么|怎么)?(?:容易|易(?=\p{Script=Han}))|谈何容易|(?<!毫)不轻松|费(?:劲|力)/u,
    /(?<!\b(?:not|never|hardly|far from|anything but)(?: be| been| [a-z]+ly| very| so| at all| that)* |n['’]t(?: be| been| [a-z]+ly| very| so)* )\b(?:easy|easily|easier|effortless(?:ly)?|simple(?= to\b)|with ease)\b|\bno(?:t| longer) (?:hard|difficult)\b|\bwithout (?:any |much )?difficulty\b|(?<!不[太大很]?|谈何|不那么|不怎么)容易|(?<!不)易(?:于|[学懂用行])|(?<!不)轻(?:易|松)|不难|毫不(?:费力|困难)/u,
  ],
  [
    /\b(?:seldom|rarely|hardly ever|scarcely ever|infrequently|almost never|not often|only occasionally|on rare occasions)\b|很少|极少|甚少|鲜少|鲜有|难得|不常|不经常|偶尔/u,
    /(?<!\bnot )\b(?:often|frequently|usually|regularly|always|constantly|commonly|routinely|habitually)\b|(?<!不)(?:经常|常常|时常)|频繁|频频|总是|往往|通常|屡屡|老是|一向/u,
  ],
  [
    /\b(?:reluctant(?:ly)?|grudging(?:ly)?|unwilling(?:ly)?|under protest|under duress|against (?:his|her|its|their) will|forcibly)\b|被迫|不情愿|不得已|勉强|无奈之下/u,
    /\b(?:gladly|willingly|happily|voluntarily|eagerly|cheerfully|of (?:his|her|its|their) own (?:accord|free will))\b|自愿|欣然|乐意|甘愿|(?<!不)情愿|主动/u,
  ],
  [
    /\b(?:slow(?:ly)?|gradual(?:ly)?|sluggish(?:ly)?|little by little|step by step|bit by bit)\b|缓慢|慢慢|逐渐|渐渐/u,
    /\b(?:quickly|rapidly|rapid|swift(?:ly)?|suddenly|sudden|abrupt(?:ly)?|overnight|at a stroke)\b|迅速|飞快|飞速|突然|骤然|一夜之间/u,
  ],
  [
    /\b(?:secretly|covertly|clandestinely|in secret|behind closed doors|on the quiet)\b|暗中|秘密|偷偷|悄悄/u,
    /\b(?:openly|publicly|in public|in the open)\b|公开|当众/u,
  ],
  [
    /\b(?:deliberate(?:ly)?|intentional(?:ly)?|on purpose|wilfully|willfully|knowingly)\b|故意|蓄意/u,
    /\b(?:accidental(?:ly)?|by accident|unintentional(?:ly)?|inadvertent(?:ly)?|by mistake|unwittingly|unknowingly)\b|无意(?:中|间)|意外地|不慎|不小心/u,
  ],
  [
    /\b(?:slightly|marginally|modestly|barely|a little|a touch|a fraction)\b|略有?(?=\p{Script=Han})|略微|稍微|小幅|微(?=[升降涨跌增减])/u,
    /\b(?:sharply|steeply|dramatically|massively|drastically|greatly|hugely|markedly|substantially|considerably)\b|大幅|急剧|猛(?=[升降涨跌增减])|剧(?=[增减降])|暴(?=[涨跌增])|显著/u,
  ],
  [
    /\b(?:partly|partially|in part|incomplete(?:ly)?)\b/u,
    /\b(?:fully|entirely|completely|wholly|in full|totally)\b/u,
  ],
  [
    /\b(?:narrowly|by a whisker|by a hair|by a narrow margin)\b|险胜|惊险/u,
    /\b(?:comfortably|overwhelmingly|by a wide margin|by a landslide|resoundingly)\b|大胜|完胜|轻取|压倒性/u,
  ],
  [/\bindirect(?:ly)?\b|间接/u, /\bdirect(?:ly)?\b|直接/u],
];
