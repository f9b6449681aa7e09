/** The English words around figures, in small letters: read against folded text. */
import type { Modality, Modifier } from '../../model.js';

/** Words before a figure that bound it. */
export const EN_BOUNDS_BEFORE: Readonly<Partial<Record<Modifier, string>>> = {
  about:
    'about|around|roughly|approximately|approx|approx.|some|circa|ca.|c.|an estimated|estimated|estimated at|in the region of|in the order of|on the order of|something like|or so|~|≈|give or take|an average of about|more or less|perhaps|maybe',
  near: 'nearly|almost|close to|near|just short of|approaching|nearing|not quite|virtually|just shy of|practically',
  over: 'more than|over|above|exceeding|exceeded|exceeds|exceed|in excess of|upwards of|upward of|greater than|higher than|larger than|bigger than|beyond|surpassing|surpassed|surpasses|surpass|topped|topping|topped out above|well over|just over|well above|just above|north of|older than|over the age of|above the age of|longer than|>|heavier than|taller than|further than|farther than|better than|thicker than|wider than|deeper than',
  'at-least':
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|a minimum|as little as|as few as|as low as|greater than or equal to|more than or equal to|at the very least|starting at|starting from|from at least|>=|=>|≥|at least or equal to|equal to or more than|equal to or greater than',
  under:
    'less than|fewer than|under|below|lower than|smaller than|just under|just below|well under|well below|short of|shy of|<|younger than|under the age of|below the age of|shorter than|beneath|south of|lighter than|thinner than|narrower than|shallower than',
  'at-most':
    'at most|no more than|not more than|up to|as much as|as many as|a maximum of|maximum of|a maximum|not exceeding|not to exceed|no higher than|no greater than|as high as|less than or equal to|capped at|a cap of|limited to|within|<=|=<|≤|as large as|as long as|no longer than|equal to or less than|as far as|at the most',
};

/** Words after a figure that bound it. */
export const EN_BOUNDS_AFTER: Readonly<Partial<Record<Modifier, string>>> = {
  about: 'or so|or thereabouts|give or take|approximately|-ish|ish|-odd| odd|on average or so',
  'at-least':
    'or more|or higher|or greater|or above|and above|or over|and over|and more|and up|or older|or longer|plus|+|-plus|at least|or better|or larger|upwards|or later',
  'at-most':
    'or less|or fewer|or lower|or below|and under|or under|at most|or younger|or smaller|and below|or shorter|tops|at the most|max',
};

/** Before a bound, turns it round: `must not exceed`, `did not fall below`. */
export const EN_NEGATION =
  /\b(?:not|[a-z]+n['’]t|never|cannot)(?: (?:be|been|to be|have|has|to|go|gone|fall|fallen|drop|dropped|rise|risen|get|dip|climb))? $/;

/** Behind a multiple, `as much as` compares: `twice as much as 3 years ago`. */
const MULTIPLE_BEFORE = /\b(?:times|twice|thrice|half|double|quarter|third) $/;

/** What makes no bound of a word that is one elsewhere: `turned over $3bn`, `went up to $75`. */
export const EN_NO_BOUND_BEHIND: Readonly<Record<string, RegExp>> = {
  over: /\b(?:turn(?:s|ed|ing)?|hand(?:s|ed|ing)?|roll(?:s|ed|ing)?|presid(?:e|es|ed|ing)|spread(?:s|ing)?) $/,
  'up to': /\b(?:go(?:es|ing)?|went|gone|climb(?:s|ed)?|mov(?:e|es|ed)) $/,
  'as much as': MULTIPLE_BEFORE,
  'as many as': MULTIPLE_BEFORE,
  'as high as': MULTIPLE_BEFORE,
  'as large as': MULTIPLE_BEFORE,
  'as long as': MULTIPLE_BEFORE,
  'as far as': MULTIPLE_BEFORE,
};

/** What may stand between a bound and its figure (`more than a million`, `at least as many as`). */
export const EN_BOUND_LINK = /(?:\s|\b(?:the|a|an|as|of|to|by|at|another|its|their|about|just|only|some))+$/;

/** The value of number words. */
export const EN_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    nought: 0,
    naught: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** The value of words that multiply what stands before them, in full and abbreviated. */
export const EN_MULTIPLIERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dozen: '12',
    dozens: '12',
    hundred: '100',
    hundreds: '100',
    thousand: '1000',
    thousands: '1000',
    lakh: '100000',
    lakhs: '100000',
    million: '1000000',
    millions: '1000000',
    crore: '10000000',
    crores: '10000000',
    billion: '1000000000',
    billions: '1000000000',
    trillion: '1000000000000',
    trillions: '1000000000000',
    quadrillion: '1000000000000000',
    mln: '1000000',
    mil: '1000000',
    mn: '1000000',
    bn: '1000000000',
    bln: '1000000000',
    tn: '1000000000000',
    trn: '1000000000000',
    tln: '1000000000000',
  }),
);

/** Single letters that multiply when they stand right behind the digits; `m` also means metres. */
export const EN_SUFFIXES: Readonly<Record<string, string>> = {
  k: '1000',
  m: '1000000',
  mm: '1000000',
  b: '1000000000',
  t: '1000000000000',
};

/** The denominators of fractions in words. */
export const EN_DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    twentieth: 20,
    twentieths: 20,
    hundredth: 100,
    hundredths: 100,
    thousandth: 1000,
    thousandths: 1000,
    millionth: 1_000_000,
    millionths: 1_000_000,
    billionth: 1_000_000_000,
    billionths: 1_000_000_000,
    trillionth: 1_000_000_000_000,
    trillionths: 1_000_000_000_000,
  }),
);

/** Plural words that stand for an open number of what they multiply (`hundreds of`). */
export const EN_VAGUE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tens: '10',
    dozens: '12',
    scores: '20',
    hundreds: '100',
    thousands: '1000',
    millions: '1000000',
    billions: '1000000000',
    trillions: '1000000000000',
  }),
);

/** Words that are multiples by themselves. */
export const EN_MULTIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    twice: '2',
    thrice: '3',
    double: '2',
    triple: '3',
    doubled: '2',
    tripled: '3',
    trebled: '3',
    quadrupled: '4',
    quintupled: '5',
    twofold: '2',
    threefold: '3',
    fourfold: '4',
    fivefold: '5',
    sixfold: '6',
    sevenfold: '7',
    eightfold: '8',
    tenfold: '10',
  }),
);

/** A word that stands before a number and makes it a name or a place in a row (`chapter 3`, `phase 2`). */
export const EN_LABELS =
  /(?:^|[^a-z])(?:chapter|section|figure|fig\.|table|page|pages|p\.|pp\.|no\.|nos\.|number|version|v\.?|volume|vol\.|phase|step|level|grade|type|round|room|flight|channel|article|paragraph|part|appendix|line|lines|route|highway|interstate|exit|article|class|series|season|episode|tier|stage|model|generation|verse|act|scene|rule|item|question|lot|unit|gate|platform|bus|pier|block|building|suite|apartment|box|zone|district|group|category|formula|covid-|mark|mk|issue|day|week|proposition|title|resolution|windows|android|ios|python|java|node|gpt-|iso|rfc|top)\s?#?$/;

/** `they now number 204`: no label, but how many there are. */
export const EN_NUMBERS_AS_VERB =
  /\b(?:who|which|that|they|we|you|now|still|already|currently|today) number $/;

/** Behind a count of a whole: `14 of 210`, `3 out of the 12`. */
export const EN_OUT_OF = /^ (?:out )?of (?:the |those |its |their )?\d/;
/** The one group or stretch that a count is of, and things counted: `in the second group 14 children`. */
export const EN_WITHIN_ONE =
  /\b(?:in|of|from|for|at|during|on) (?:the|this|that|each|every|one|another|his|her|its|their|our)(?: [a-z-]+)?(?: [a-z-]+)? (?:group|class|district|zone|building|block|room|unit|season|series|week|day|round|stage|category|region|level|grade|episode|phase|step) $/;
export const EN_PLURAL_AFTER = /^ (?:[a-z-]+ )?(?:[a-z-]{2,}s|people|men|women|children|staff)\b/;

/** What makes an hour of the number before it. */
export const EN_CLOCK_AFTER =
  /^(?: in the (?:morning|afternoon|evening)\b| o['’]clock\b| (?:gmt|utc|est|edt|cst|cet|cest|bst|jst|hrs|hours (?:gmt|utc|local time|local))\b)/;

/** Stretches of time that are counted like things. */
export const EN_TIMES_COUNTED =
  /^(?:winters?|summers?|springs?|autumns?|seasons?|weekends?|nights?|mornings?|evenings?|generations?|semesters?|terms?|sessions?|stages?|innings|rounds?|episodes?)$/;

/** Words that may stand before a number without making it a part of a name, though capitalised at a sentence's head. */
export const EN_NOT_NAMES =
  /(?:^|[^a-z])(?:the|a|an|in|on|at|by|for|of|to|from|with|about|around|over|under|nearly|almost|some|more|than|less|fewer|least|most|up|only|just|all|and|or|but|these|those|this|that|its|their|his|her|our|another|between|roughly|approximately|after|before|during|until|till|since|is|was|are|were|has|had|have|than|as|when|while|where|if|per|within|every|each|last|next|first|past|both|still|then|there|here|said|says|january|february|march|april|may|june|july|august|september|october|november|december|meanwhile|yet|so|because|although|though|today|yesterday|out|what|which|who|into|through|across|against|beyond|above|below|exceeding|estimated|average|total|combined|plus|minus|even|now|once|also|nor|not|no|using|including|like|near)[,:]?\s$/;

/** Words before somebody's age. */
export const EN_AGE_BEFORE =
  /\b(?:aged?(?: (?:of|between|from|about|around|over|under|just|only))?|ages|at the age of|by the age of|turn(?:s|ed|ing)) (?:\d{1,2}(?: ?[-–] ?| to | and | or ))?$/;

/** Words before a number that make it the name of something spoken of: `the older 767`, `the two agreed`. */
export const EN_NAMING_BEFORE =
  /(?:^|[^a-z])(?:the|these|those|both|our|your|his|her|its|their|no|any|this|that)(?: (?:[a-z]+(?:er|est)|new|old|last|first|other|next))? $/;

/** Words before `an hour` or `a year` that make it an amount of time. */
export const EN_LASTING =
  /\b(?:takes?|took|taken|taking|lasts?|lasted|lasting|spen[dt]s?|within|nearly|almost|about|around|under|over|than|only|just) $/;

/** Words that end the noun phrase after a figure. */
export const EN_PHRASE_END = new Set(
  (
    'the a an of in on at by for to from with and or but nor as than that which who whom whose when where while if is are was were be been being has have had do does did ' +
    'will would can could may might shall should must not no per each every this these those it its they their he his she her we our you your i my into onto over under ' +
    'between among through during before after since until against across along about around within without because so then there here also only just even still yet ' +
    'last next ago later earlier annually yearly monthly daily weekly more less fewer most least all both either neither such up down out off above below via versus ' +
    'compared said says saying according including excluding following behind ahead away apart together today yesterday tomorrow now once again too very ' +
    'two three four five six seven eight nine ten eleven twelve several'
  ).split(' '),
);

/** Words near degrees that are of temperature, not of an angle. */
export const EN_WARMTH =
  /temperature|degrees? (?:below|above|warmer|colder|hotter|cooler|warming)|\b(?:hot|cold|warm|cool|heat|weather|climate|warming|thermometer|fever|boil\w*|freez\w*|chill\w*|oven|summer|winter|mercury|overnight|frosts?|frosty|snow\w*|forecasters?|heatwaves?|sunshine|thaw)\b/;

/** Plurals without an s, and words that end in one but are no plurals. */
export const EN_PLURALS = new Set(
  'people men women children staff personnel troops police cattle sheep fish aircraft spacecraft species series crew feet teeth mice geese criteria phenomena bacteria nuclei data media fans households homes guests visas'.split(
    ' ',
  ),
);
export const EN_NOT_PLURALS = /(?:ss|us|is|ous|'s|’s)$/;
export const EN_NOT_NOUNS = new Set(
  'was is has does its his this thus us yes ours theirs says means makes takes goes remains includes rises falls accounts shows runs plans expects comes gets gives needs wants uses becomes begins starts ends as plus minus times versus always perhaps sometimes nowadays besides towards afterwards'.split(
    ' ',
  ),
);

/** What is counted in a word made of number and thing: `a four-bedroom house`. */
export const EN_COUNTED_PART =
  /^-(?:bedroom|bathroom|room|storey|story|seat|seater|member|person|man|woman|lane|page|word|passenger|bed|track|game|item|question|country|nation|state|party|city|team|judge|pupil|student|engine|car|cow|horse|shop|school|site|station|turbine|unit|chapter|volume|song|part)(?:s)?(?![a-z-])/;

/** What a rate is per, after its figure. */
export const EN_PER_AFTER =
  /^[\s,]{0,2}((?:per|a|an|each|every)[\s-](?:capita|annum|year|month|week|day|hour|minute|second|head|person|share|barrel|ton|tonne|kilogram|kilo|litre|liter|gallon|pound|ounce|unit|chip|wafer|piece|vehicle|car|household|student|pupil|worker|employee|user|customer|square (?:metre|meter|foot|kilometre|kilometer|mile)|mile|kilometre|kilometer|acre|hectare|night|game|match|season|quarter|decade|megawatt-hour|kilowatt-hour|watt|token|million tokens|seat|ticket|patient|dose|family|child|acre|plane|missile|train|copy|bottle|box|minute|seat|visit|launch|flight|wafer)\b(?!['’]| (?:ago|earlier|later|hence|previously)\b| (?:before|after|on)(?=[,.;:)]|$))|per (?:1[0,]*0{2}|hundred|thousand|million)(?: (?:live )?[a-z]+)?|per [a-z]+(?:[- ](?:hour|tokens|kilometres|kilometers|metres|feet|people|inhabitants))?|\/\s?[a-z]+|annually|yearly|a piece|apiece|(?:daily|monthly|weekly)(?=[.,;\s]))/;

/** The words that name the prices in which an amount is counted. */
export const EN_PRICE_BASIS =
  /^[\s,]{0,2}\(?((?:in|at|using)\s(?:(?:today|current|constant|nominal|real|[12]\d{3}|present-day|(?:inflation|seasonally)-adjusted|[12]\d{3}-[12]\d{3})(?:['’]?s)?)(?:\s(?:us|u\.s\.|constant))?\s?(?:dollars|money|prices|terms|pounds|euros|yuan|value|exchange rates|values)|adjusted for inflation|inflation-adjusted|after inflation|when adjusted for inflation)/;

/** Words in the clause that say a figure is not yet so. */
export const EN_MODALITY: readonly (readonly [Modality, RegExp])[] = [
  [
    'counterfactual',
    /\bwould have\b|\bcould have\b|\bmight have\b|\bhad it not\b|\bwere it not\b|\bbut for\b|\bif not for\b|\bwithout which\b|\bshould have\b|\botherwise\b/,
  ],
  [
    'plan',
    /\bplan(?:s|ned|ning)?\b|\bintend(?:s|ed|ing)?\b|\baim(?:s|ed|ing)?\b|(?<!price )\btarget(?:s|ed|ing)?\b(?! prices?)|\bpledg(?:e|es|ed|ing)\b|\bpropos(?:e|es|ed|ing|al)\b|\bseek(?:s|ing)?\b|\bgoal\b|\bcommit(?:s|ted|ting)?\b|\bpromis(?:e|es|ed|ing)\b|\bwill (?:invest|spend|build|hire|add|open|cut|buy|launch|deploy|fund|expand|install|create|recruit|close|lay|raise|deliver|donate|contribute|acquire|pay)\b|\bhop(?:es?|ed|ing) (?:to|for)\b|\b(?:count|bank)(?:s|ed|ing)? on\b|\bagreed to\b/,
  ],
  [
    'forecast',
    /\bforecast(?:s|ed|ing)?\b|\bexpect(?:s|ed|ing|ation)?\b|\bproject(?:s|ed)\s|\bprojection\b|\bestimates? that\b|\bpredict(?:s|ed|ing|ion)?\b|\banticipat(?:e|es|ed|ing)\b|\bwill\b|\bcould\b|(?<!\b(?:in|of|since|by|early|late|mid|last|this|until|from|to|on|before|after|and) )\bmay\b(?!\s\d|[,.;]|$)|\bmight\b|\bwould\b|(?<!\b(?:as|more|less|times|most|least) )\blikely to\b|\bset to\b|\bon track to\b|\bpoised to\b|\bis to\b|\bare to\b|\bdue to (?:be|reach|open|rise|grow)\b|['’]ll\b|\bprospective\b|\bshould (?:(?:now|soon|also|then|eventually|together|by then) )?(?:reach|hit|rise|fall|grow|climb|drop|double|triple|quadruple|exceed|top|pass|total|number|cover|produce|generate|employ|carry|serve|save|bring|take|yield|attract|make|create|handle|deliver|supply|last|cost|come to|amount|stand at|shrink|increase|decrease|decline|earn|welcome|draw|open|start|begin|be (?:able|ready|complete|completed|finished|in place|running|up|down|worth|enough|open|back))\b/,
  ],
];

/** The months, with their numbers. */
export const EN_MONTHS: Readonly<Record<string, string>> = {
  january: '01',
  february: '02',
  march: '03',
  april: '04',
  may: '05',
  june: '06',
  july: '07',
  august: '08',
  september: '09',
  october: '10',
  november: '11',
  december: '12',
  jan: '01',
  feb: '02',
  mar: '03',
  apr: '04',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  sept: '09',
  oct: '10',
  nov: '11',
  dec: '12',
};

/** A date behind this is what the figure is compared with, not its own. */
export const EN_COMPARES =
  /\b(?:than|as|versus|compared (?:with|to)|against)(?: (?:in|at|during|it was in|they were in))? ?$/;

/** A clause with its own time, unlike the clauses before. */
export const EN_OWN_TIME =
  /\b(?:now|today|currently|has|have|will|last year|this year|next year|since then|later|afterwards|so far)\b/;

/** Between a date and a figure behind it in one clause: the figure is of today. */
export const EN_NOW_BETWEEN = /\b(?:now|today|currently)\b/;

/** Between a figure and a date behind it: the date is of a thing named there. */
export const EN_DATES_THING =
  /\b(?:dating (?:from|back)|dated|built|made|bought|acquired|opened|founded|introduced|installed|laid|which|who)\b/;

/** The same behind a figure: `12 percent today`. */
export const EN_OWN_TIME_AFTER =
  /^[^,;.]{0,30}\b(?:today|now|currently|yesterday|a (?:year|month|week|quarter) (?:ago|earlier|before)|years? ago|(?:last|this|next|the (?:previous|prior|same|following|latest|first|second|third|fourth)) (?:year|month|week|quarter|half|season|period|day))\b/;

/** What stands between two commas and names nothing. */
export const EN_ASIDE =
  /^[\s,;]*(?:by contrast|in contrast|by comparison|however|meanwhile|though|too|for (?:example|instance)|in turn|on average|in total|in all|of course|in fact|on the other hand|at the time|nevertheless|nonetheless|moreover|in the end|at last|by then|in addition|on balance|in short|again)[\s,;]*$/;

/** The verbs of saying, which end before what is said. */
export const EN_SAYS =
  /^.*\b(?:said|says|say|saying|point(?:s|ed)? out|adding|arguing|reported|reports|announced|showed|shows|show|found|finds|estimates?|estimated|added|adds|claims?|claimed|noted|notes|warned|warns|expects?|thinks?|believes?|argues?|argued|predicts?|insists?|insisted|told \w+) (?:that |its |the |their )?/;

/** The verbs of change, with which `from … to …` names two figures and not a range. */
export const EN_CHANGES =
  /\b(?:rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grown|grow|grows|growing|increas\w*|decreas\w*|declin\w*|drop\w*|climb\w*|jump\w*|surg\w*|slid|slip\w*|cut|cuts|rais\w*|lower\w*|expand\w*|shr[aiu]nk\w*|went|goes|going|up|down|doubl\w*|tripl\w*|chang\w*|mov\w*|improv\w*|soar\w*|plung\w*|tumbl\w*|boost\w*|reduc\w*|slow\w*|eas\w*|shift\w*|upgrad\w*|revis\w*|push\w*|widen\w*|narrow\w*)\b[^.;]{0,60}$/;

/** Before the first end of a change, and between its ends. */
export const EN_CHANGE_FROM = /\bfrom (?:about |around |nearly |almost |roughly |just |over |only )?$/;
export const EN_CHANGE_TO = /^ to (?:about |around |nearly |almost |roughly |just |over |only |some )?/;

/** What leads from a figure to another that it is held against: the second may leave the unit out. */
export const EN_HELD_AGAINST =
  /^[^.;:!?]{0,48}?[ (](?:from|against|compared (?:with|to)|versus|vs\.?|than|as opposed to|after)(?: (?:about|around|nearly|almost|roughly|just|over|only|some|the|an?|estimated|revised|average|original|earlier|previous|year-earlier))*? $/;
/** What leads to a further figure of the same kind, or to what the first has become. */
export const EN_LEADS_ON =
  /^[^.;:!?]{0,48}?[ (](?:to|and|but|while|or|reached|hit|was|were|at|of|for)(?: (?:about|around|nearly|almost|roughly|just|over|only|some|the|an?|estimated|revised))*? $/;
/** `500 cars in 2020 and 700 in 2021`: what stands between the two, and behind the second. */
export const EN_BESIDE =
  /^ (?:in|by|for|at|on|last|this|a) [^,;.]{2,24}?(?:,|,? (?:and|but|then))(?: (?:about|around|nearly|almost|roughly|just|over|only|some))* $/;
export const EN_BESIDE_AFTER = /^ (?:in|by|for|at|on|last|this|next|a year|the year)\b/;
/** `fell from 60 tonnes in 2012 to below 50`: what leads from the first end of a change to the other. */
export const EN_CHANGED_TO =
  /^(?: (?:an?|per|in|at|of|on|during|last|this|the|by|for) [^.;:!?,]{1,40}?)? to (?:(?:about|around|nearly|almost|roughly|just|over|only|some|below|under|above|less than|more than|fewer than|barely|well|at least|an?|the) )*$/;
/** `the north took 9.4 tonnes a week, the south 7.2, and the west only 3`: another of the kind, its verb left out. */
export const EN_GAPPED =
  /^(?: (?:an?|per|each|every|in|for|at|on|by|last|this|of) [^,;:.!?]{1,32})?[,;] (?:and |but |while |whereas |with |or )?(?!(?:which|who|it|they|he|she|we|you|there|that|aged|up|down|about|worth)\b)(?:[a-z’'-]+ ){1,5}(?:(?:about|around|nearly|almost|roughly|just|over|only|some|under|below|above|more than|less than|at least) )*$/;
/** The same behind one that is such another itself, where `and` is enough: `the south 7.2 and the west 3`. */
export const EN_GAPPED_AGAIN =
  /^ (?:and|but|while) (?:[a-z’'-]+ ){1,5}(?:(?:about|around|nearly|almost|roughly|just|over|only|some|under|below|above|more than|less than|at least) )*$/;
export const EN_GAPPED_AFTER = /^(?:$|[,;]|\.(?!\d)| (?:and|but|while)\b)/;
/** Before a number without a unit: it is a time, a place in a row or a name. */
export const EN_NO_GAP =
  /\b(?:[a-z]+(?:ed|ing)|is|are|was|were|has|have|had|in|on|at|by|since|until|before|after|from|to|of|for|with|per|season|age|year|day|week|month|round|chapter|page|number|top|nearly every) (?:(?:about|around|nearly|almost|roughly|just|over|only|some|under|below|above|more than|less than|at least) )*$/;
/** Behind a number that stands alone, without a noun of its own. */
export const EN_STANDS_ALONE =
  /^(?:$|[,;:)"”!?]|\.(?!\d)| (?:in|a|an|last|the|at|on|as|earlier|previously|before|from|to|against|versus|compared|and|but|by|this|during|for|when|while|at the|year|two|three|four|five|ten|reported|recorded|seen|estimated|forecast)\b| \()/;

/** Ordinal words, with their ranks. */
export const EN_ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};
