/** What English questions want to be told. Matched on folded text. */
import type { AskedTable } from './asked-table.js';
import {
  AGE,
  BANK,
  CALLED_BODY,
  CALLED_SO,
  DEGREES,
  HOUR,
  HOW_LONG,
  LOCAL_PLACE,
  MONTH,
  PEOPLE,
  QUOTED,
  SHARE_OF_PEOPLE,
  SITUATED,
  SOMEBODY,
  UNIVERSITY,
  VOTED,
  WEEKDAY,
  WHEN,
  WRITTEN_PLACE,
} from './asked-words.js';

const PERSON =
  'person|president|prime minister|minister|mayor|governor|professor|academic|scholar|scientist|researcher|executive|ceo|chief executive|director|author|writer|boss|founder|player|coach|manager|lawyer|doctor|engineer|artist|singer|actor|politician|official|leader|man|woman|economist|analyst|expert|teacher';
const ORGANIZATION =
  'company|companies|corporations?|firms?|clubs?|teams?|agenc(?:y|ies)|organi[sz]ations?|institutions?|bod(?:y|ies)|suppliers?|manufacturers?|makers?|carmakers?|hospitals?|newspapers?|outlets?|ministr(?:y|ies)|departments?|charit(?:y|ies)|foundations?|funds?|operators?|investors?|sponsors?|creditors?|customers?|brands?|rivals?|competitors?|partners?';
/** Who has a name, and what has one, beside those above. */
const RELATION =
  'husband|wife|son|daughter|father|mother|brother|sister|uncle|aunt|driver|teacher|boy|girl|child|neighbou?r|nurse|captain|student|employee|worker|owner';
const BODY =
  'consultanc(?:y|ies)|studios?|schools?|universit(?:y|ies)|colleges?|banks?|factor(?:y|ies)|restaurants?|bands?|start-?ups?|publishers?|broadcasters?';
/** What often goes by a name, and may be told without. */
const HOUSE =
  'farms?|shops?|stores?|supermarkets?|airlines?|railways?|shipyards?|yards?|mills?|breweries|museums?|theatres?|hotels?|churches|laborator(?:y|ies)|unions?|parties|garages?|bakeries|mines?|quarr(?:y|ies)|galler(?:y|ies)|librar(?:y|ies)|stations?|airports?';
const LOCAL = 'cit(?:y|ies)|towns?|villages?|provinces?|county|counties|islands?|ports?';
const PLACE = 'places?|states?|regions?|districts?|continents?|locations?|streets?';
const PAID =
  'costs?|spen[dt]|spending|pa(?:y|ys|id)|invest\\w*|raise[ds]?|earn\\w*|worth|los[et]|lose|charge\\w*|budget|money|fined?s?|fines|profit|salary|wages?|borrow\\w*|lent|lend|owe[ds]?|sav(?:e|ed)|fund\\w*';
const TAKEN_IN =
  'sales|revenues?|turnover|earnings|profits?|income|exports|imports|takings|receipts|proceeds|losses|spending|costs|expenses|debts?|savings|investments?';
const PRICED = 'costs?|price|salary|wages?|rent|fee|revenue|profit|pension|budget|bill|ransom|turnover';
/** What is paid, in questions such as `what is the toll for a lorry`. */
const CHARGED =
  'charges?|tolls?|fares?|fines?|penalt(?:y|ies)|levy|levies|deposit|premium|subsid(?:y|ies)|grant|loans?|debts?|loss(?:es)?|damages|compensation|reward|bounty|donation|investment|stake|surcharge|commission|royalt(?:y|ies)|tariff|market value|ticket price|entry fee|bonus|payout|payment|wage bill';
/** Who has a name by what they do. */
const CALLING =
  'architect|designer|inventor|landlord|landowner|tenant|spokes(?:man|woman|person)|chair(?:man|woman|person)?|treasurer|secretary|commissioner|ambassador|judge|prosecutor|detective|inspector|surveyor|conductor|composer|producer|editor|publisher|photographer|curator|librarian|headmaster|headmistress|head teacher|principal|chancellor|dean|chef|baker|brewer|pilot|skipper|sheriff|bishop|priest|vicar|imam|rabbi|king|queen|prince|heir|widow|sponsor|backer|contractor|subcontractor|consultant|auditor|accountant|broker|agent|campaigner|organi[sz]er|deputy|whistleblower|defendant|plaintiff|claimant|developer|owner|opponent|candidate|sponsor';
const SIZE = 'number|amount|size|capacity|rate|resolution';

/** What is done by somebody who is called by name, or by what they are. */
const MAKES =
  'founded|co-?founded|found|set up|started|established|created|invented|designed|drew up|wrote|written|authored|composed|painted|directed|discovered|developed|leads?|led|runs?|ran|running|heads?|headed|manages?|managed|chairs?|chaired|in charge of|succeeded|replaced|won';

/**
 * `which` with a noun, up to three words later; `what` with a noun right behind. Of `which bank governor` the bank is
 * not what is asked for.
 */
function which(nouns: string): RegExp {
  const between =
    '(?: (?!did|do|does|is|was|were|are|has|have|had|will|can|could|should|would|makes?|of)[a-z-]+){0,3}?';
  const isLast = `(?! (?:${PERSON}|${CALLING}|${RELATION}|robber|clerk|holiday|account)s?\\b)`;
  return new RegExp(`\\b(?:which${between}|what) (?:${nouns})\\b${isLast}`, 'u');
}

/** `what is the name of the new driver`, `what is her uncle called`, `what is the well in the yard called`. */
function named(nouns: string): RegExp {
  return new RegExp(
    `\\bwhat (?:is|was) the name of (?:\\S+ ){1,3}?(?:${nouns})\\b|\\bwhat (?:is|was) (?:\\S+ ){1,3}?(?:${nouns}) (?:(?:at|in|on|of|near|by|behind|beside|beneath|under|above|from|opposite|who|that|which) (?:\\S+ ){1,4}?)?called\\b|\\bwhat (?:is|was) (?:\\S+ ){1,3}?(?:${nouns})'s name\\b`,
    'u',
  );
}

/** `which temples`: a noun behind. */
export const enNounAsked =
  /\b(?:which|what)(?= (?!do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|makes?|of)[a-z])/u;

/** `what decides how many are bought`, `the link between bans and how fast they grow`: asks for no figure. */
export const enAskedIndirectly =
  /(?<=\b(?:(?:decid|determin|govern|affect|influenc|shap|explain|limit|dictat|control|chang)\w*|depend\w* (?:up)?on|between .{1,60} and) )how (?:many|much|fast|quickly|soon|long|often|far|big|large|high|full)\b/gu;

export const enAsked: AskedTable = [
  [/\bby how much\b/u, { sort: 'figure', dimensions: 'any' }],
  [
    /\b(?:what|which)(?: (?:is|was) the)? population\b/u,
    { sort: 'count', dimensions: ['count', 'number'], units: PEOPLE, words: SHARE_OF_PEOPLE },
  ],
  [
    new RegExp(
      `\\bhow old (?:is|was|are|were) (?:(?!the\\b)|the (?:\\S+ ){0,3}?(?:${PERSON}|${RELATION}|${CALLING}|herder|farmer|fisherman|survivor|victim|suspect|winner|patient|pupil|resident|widow)\\b)|\\b(?:what|which) age\\b|\\bwhat(?:['’]s| is| was) (?:\\S+ ){1,4}?age\\b|\\bage of (?:the|his|her|their)\\b`,
      'u',
    ),
    { sort: 'figure', words: AGE },
  ],
  [
    /\b(?:what|which) (?:exact )?(?:dates?|days?|weekdays?|days? of the week)\b/u,
    { sort: 'date', date: 'day', words: WEEKDAY },
  ],
  [/\b(?:what|which) (?:time|hour)\b/u, { sort: 'date', words: HOUR }],
  [/\b(?:what|which) month\b/u, { sort: 'date', date: 'month', words: MONTH }],
  [/\b(?:what|which) year\b/u, { sort: 'date', date: 'year' }],
  [
    /\b(?:what|which) (?:interest|interest rate)\b.*\bpa(?:y|ys|id|ying)\b|\bwhat (?:is|was|are|were) (?:the|its|their) (?:\S+ )?interest(?: rates?)?(?! (?:in|of the public))\b/u,
    { sort: 'figure', dimensions: ['percent', 'percentage-point', 'money'] },
  ],
  [
    /\bhow (?:old|quickly|soon|many (?:years|months|weeks|days|hours|minutes|decades)|much time|long (?:did|does|do|has|have|had|until|before|can|must|ago|(?:will|would)(?!.*\bbe\b)))\b/u,
    { sort: 'figure', dimensions: ['duration'], words: HOW_LONG },
  ],
  // What lies or stands is not long in time.
  [
    /\bhow long (?:is|was|are|were) (?:the|its|their|this|that) (?:\S+ ){0,3}?(?:barrier|bridge|tunnel|wall|road|street|river|canal|coast(?:line)?|beach|pier|dam|dyke|dike|fence|pipe(?:line)?|cable|rope|track|trail|path|runway|ship|boat|ferry|train|truck|wing|blade|pole|border|corridor|queue|platform|line)s?(?=\s*\?|$)/u,
    { sort: 'figure', dimensions: ['length'] },
  ],
  [/\bhow long\b/u, { sort: 'figure', dimensions: ['length', 'duration'], words: HOW_LONG }],
  [
    /\bhow (?:often|frequently)\b/u,
    {
      sort: 'figure',
      dimensions: ['duration', 'frequency', 'multiple', 'count'],
      words: /\b(?:every|each|once|twice|daily|weekly|monthly|yearly|annual\w*)\b|每/gu,
    },
  ],
  [
    /\b(?:what|which) (?:share|percentage|per cent|percent|proportion|fraction|portion)\b|\bmarket share\b/u,
    {
      sort: 'figure',
      dimensions: ['percent', 'percentage-point', 'fraction'],
      words: /\b(?:half|most|majority)\b|一半|大半/gu,
    },
  ],
  // A part of something, which may be given in any way.
  [
    /\bhow much of\b/u,
    { sort: 'figure', dimensions: 'any', words: /\b(?:half|most|majority)\b|一半|大半/gu },
  ],
  [
    new RegExp(
      `\\bhow much\\b.*\\b(?:${PAID})\\b|\\b(?:what|which)\\b.{0,30}\\b(?:${PRICED})\\b|\\bhow (?:expensive|deep in debt)\\b|\\bwhat (?:did|does|do|would|will|has|have|had|can|could|might) .{0,60}\\b(?:costs?|(?:sell|sold|go|retail|fetch) for)(?! (?:them|him|her|us|the company) (?:the|their|his|her|its))\\b|\\bwhat (?:is|was|are|were|will be|would be) (?:the|its|their|his|her|that|this) (?:\\S+ ){0,2}?(?:${CHARGED})\\b(?! (?:of|against) (?:murder|fraud|theft|assault))|\\bwhat (?:did|does|do|will|would|has|have) .{1,60} (?:earn|pay|charge|spend|owe)(?:ed|s|ing)?(?= ?\\?|$| (?:per|a|an|each|every|annually|monthly|yearly|for|under|in|on|last|this|to)\\b)|\\bwhat (?:is|was|are|were) (?:(?:the|its|their|his|her|total|annual|yearly|gross|net) ){0,2}(?:\\S+ ){0,2}?(?:${TAKEN_IN})\\b(?! (?:of \\S+ made|made))(?=.{0,40}\\?|.{0,40}$)|\\bwhat (?:fare|toll|fine|fee|rent|wage|salary|price|penalty|deposit|premium|bonus|surcharge)s? (?:is|was|are|were|do|does|did|will|would|must|has|have)\\b`,
      'u',
    ),
    { sort: 'figure', dimensions: ['money'] },
  ],
  [
    /\bhow (?:much|many) (?!of\b)(?:\S+ )?(?:floor ?space|floor area|land|square (?:metres?|meters?|feet|yards|miles|kilomet\w+)|acres?|hectares?)\b(?! price)|\b(?:what|which) (?:floor |total |surface )?area\b(?= (?:does|do|did|is|was|will) .*\b(?:cover|occupy|take|span|have)\w*)/u,
    { sort: 'figure', dimensions: ['area'] },
  ],
  [
    /\bhow much (?:\S+ )?(?:electricity|electric power|power|energy)\b(?! of\b)/u,
    { sort: 'figure', dimensions: ['energy', 'power', 'percent', 'fraction', 'multiple'] },
  ],
  [
    /\bhow (?:heavy|much (?:does|do|did|is|was) .* weigh)\b|\bwhat (?:does|do|did) .* weigh\b|\bhow many (?:tonnes?|tons?|kilos?|kilograms?)\b/u,
    { sort: 'figure', dimensions: ['mass'] },
  ],
  [
    /\bhow (?:far(?! along)|tall|high|deep|wide|thick)\b|\bhow many (?:miles|kilomet\w+|met(?:er|re)s)\b/u,
    { sort: 'figure', dimensions: ['length'] },
  ],
  [
    /\bhow (?:fast|quickly|strongly|sharply)\b.*\b(?:gr[eo]w\w*|expand\w*|r[io]s\w+|increas\w*|climb\w*|shr[aiu]nk\w*|contract\w*|f[ae]ll\w*|declin\w*|dropp?\w*|inflation)\b/u,
    {
      sort: 'figure',
      dimensions: ['percent', 'percentage-point', 'fraction', 'multiple', 'speed', 'duration'],
    },
  ],
  [
    /\bhow fast\b|\b(?:what|which) (?:top |maximum )?speed\b/u,
    { sort: 'figure', dimensions: ['speed', 'duration'] },
  ],
  [
    /\bhow (?:hot|cold|warm|cool|chilly)\b|\b(?:what|which)(?: (?:is|was|are|were) the)? (?:\S+ )?temperatures?\b/u,
    { sort: 'figure', dimensions: ['temperature'], words: DEGREES },
  ],
  [
    /\bhow many times\b/u,
    { sort: 'count', dimensions: ['count', 'multiple', 'number'], words: /\b(?:once|twice)\b|次/gu },
  ],
  [/\bhow many (?:billions?|millions?)\b/u, { sort: 'figure', dimensions: ['money', 'count', 'number'] }],
  [
    new RegExp(`\\bhow many (?:[a-z-]+ )?${PEOPLE.source.replace(/^.*?\|/u, '')}`, 'u'),
    { sort: 'count', dimensions: ['count', 'number'], units: PEOPLE, words: SHARE_OF_PEOPLE },
  ],
  [/\bhow many\b/u, { sort: 'count', dimensions: ['count', 'number'] }],
  [
    new RegExp(
      `\\bhow (?:much|large|big|small|high|low|full|empty)\\b|\\b(?:what|which) (?:is the )?(?:${SIZE})\\b`,
      'u',
    ),
    { sort: 'figure', dimensions: 'any' },
  ],
  [
    new RegExp(`\\bwho (?:(?:is|was) (?:now |currently )?)?(?:${MAKES})\\b|\\bby whom\\b`, 'u'),
    { sort: 'name', entities: ['person', 'organization'], words: SOMEBODY },
  ],
  [
    new RegExp(
      `\\bwho(?:['’]s| is| was) (?:now |currently )?(?:the|its|their|his|her|[a-z]+['’]s) (?:(?!who\\b|that\\b)\\S+ ){0,2}?(?:${PERSON}|${CALLING})\\b`,
      'u',
    ),
    { sort: 'name', entities: ['person', 'organization'], words: SOMEBODY },
  ],
  [/\bhow (?:did|does|has|have) .{1,60} voted?\b/u, { sort: 'anybody', entities: [], words: VOTED }],
  [/\bwho(?:m|se)?\b/u, { sort: 'anybody', entities: ['person', 'organization'] }],
  [which(PERSON), { sort: 'name', entities: ['person'] }],
  [
    which('universit(?:y|ies)|colleges?|schools?'),
    { sort: 'name', entities: ['organization'], named: UNIVERSITY },
  ],
  [which('banks?'), { sort: 'name', entities: ['organization'], named: BANK }],
  [which(ORGANIZATION), { sort: 'name', entities: ['organization', 'person'], words: CALLED_BODY }],
  [/\b(?:which|what) countr(?:y|ies)\b/u, { sort: 'name', entities: ['place'], isCountry: true }],
  [
    new RegExp(`\\b(?:which|what) (?:${LOCAL})\\b`, 'u'),
    { sort: 'name', entities: ['place'], isCountry: false, words: LOCAL_PLACE, written: WRITTEN_PLACE },
  ],
  [which(HOUSE), { sort: 'anybody', entities: ['organization', 'place', 'person'], words: QUOTED }],
  [which(PLACE), { sort: 'anybody', entities: ['place', 'organization'] }],
  [/\bwhere\b/u, { sort: 'anybody', entities: ['place', 'organization'], written: SITUATED }],
  [/\bwhen\b/u, { sort: 'date', date: 'year', dimensions: ['duration'], words: WHEN }],
  [named(`${PERSON}|${RELATION}|${CALLING}`), { sort: 'name', entities: ['person'] }],
  [named(`${ORGANIZATION}|${BODY}`), { sort: 'name', entities: ['organization'], words: QUOTED }],
  [
    named(`${HOUSE}|${LOCAL}`),
    {
      sort: 'name',
      entities: ['organization', 'place', 'person'],
      words: QUOTED,
      written: CALLED_SO,
    },
  ],
  [
    /\bwhat (?:is|was|are|were) the (?:nick)?names? of\b|\bwhat (?:nick)?name\b/u,
    {
      sort: 'name',
      entities: ['person', 'organization', 'place', 'work'],
      words: QUOTED,
      written: CALLED_SO,
    },
  ],
  [
    /\bwhat\b.{0,60}\bcalled\b/u,
    {
      sort: 'anybody',
      entities: ['person', 'organization', 'place', 'work'],
      words: QUOTED,
      written: CALLED_SO,
    },
  ],
];
