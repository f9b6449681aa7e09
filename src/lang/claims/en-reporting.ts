/** How English reports what others say, and how sure it is. Small letters. */
import type { Hedge } from '../../model.js';
import { words } from '../words.js';

/** The forms of verbs given by their base: `argue`, or by all four forms where they are not regular: `say/says/said/saying`. */
function formsOf(verbs: string): ReadonlySet<string> {
  return new Set([...words(verbs)].flatMap((verb) => (verb.includes('/') ? verb.split('/') : regular(verb))));
}

function regular(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

/** Verbs that hardly mean anything but saying or thinking. */
const plainVerbs = formsOf(`
say/says/said/saying tell/tells/told/telling argue warn insist contend complain joke quip boast lament allege concede assert
admit/admits/admitted/admitting acknowledge deny stress emphasize emphasise caution reply testify predict believe think/thinks explain
remark opine retort grumble reckon affirm reaffirm reiterate reveal disclose clarify speculate surmise posit attest
theorize theorise hypothesize hypothesise foresee/foresees/foresaw/foreseeing`);

/** Verbs that people say things with, and that are as often something else. */
const commonVerbs = formsOf(`
claim state note add announce confirm comment write/writes/wrote/writing find/finds/found/finding maintain declare observe
respond ask conclude report suggest estimate expect forecast/forecasts/forecast/forecasting forecasted project show indicate
thought/thinking recall pledge promise urge tweet confess counter vow swear/swears/swore/swearing`);

/** Verbs of which a subject is a person or an organisation. */
export const speakingVerbs: ReadonlySet<string> = new Set([...plainVerbs, ...commonVerbs]);

/** Verbs that are as often something else: a speaker beyond doubt, and "that" or a clause, must stand beside them. */
export const doubtfulVerbs: ReadonlySet<string> = new Set([
  ...commonVerbs,
  ...formsOf(`
rule discover determine calculate hint imply post blog mention fear worry judge assess suspect guess anticipate recommend advise
propose demonstrate inform remind assure certify proclaim shout cry whisper mutter exclaim sigh laugh continue hope
begin/begins/began/beginning recount relate record repeat decide reason agree advocate muse plead/pleads/pleaded/pleading
guarantee signal verify establish prove hold/holds/held/holding`),
]);

/** Verbs whose subject says what follows. */
export const reportingVerbs: ReadonlySet<string> = new Set([...plainVerbs, ...doubtfulVerbs]);

/** Verbs of saying that report what follows only after "that" or before a quotation. */
export const thatVerbs = formsOf(`
repeat state add write/writes/wrote/writing find/finds/found/finding observe comment rule discover determine calculate hint imply tweet post
blog mention counter confess vow swear/swears/swore/swearing judge assess suspect guess recommend advise propose demonstrate
inform remind assure certify proclaim shout cry whisper mutter exclaim sigh laugh continue begin/begins/began/beginning recount
relate record decide reason agree advocate muse plead/pleads/pleaded/pleading guarantee signal verify establish prove
hold/holds/held/holding recall respond ask`);

/** Of those, the ones that report only beside a quotation: `“…,” she sighed`. */
export const quoteVerbs = formsOf(
  'shout cry whisper mutter exclaim sigh laugh continue begin/begins/began/beginning ask',
);

/** Verbs whose subject is evidence as often as a speaker: only a speaker beyond doubt says what follows. */
export const evidenceVerbs = formsOf(
  'show suggest indicate demonstrate prove imply establish signal hold/holds/held/holding',
);

/** Verbs that name the hearer before what is said. */
export const hearerVerbs = formsOf(
  'tell/tells/told/telling inform remind assure warn advise urge promise ask',
);

/** Verbs that hold a forecast though no clause follows: `predicted a wave of closures`. */
export const forecastVerbs = formsOf(
  'predict forecast/forecasts/forecast/forecasting foresee/foresees/foresaw/foreseeing anticipate',
);

/** What stands for a verb of saying: `points out`, `was quoted as saying`. */
export const reportingPhrases =
  /(?:point(?:s|ed|ing)? out|(?:is|was|were|are|has been|have been) (?:quoted|cited|reported) as saying|(?:makes?|made) (?:it )?clear|(?:goes|go|went) on to (?:say|argue|add|explain|note|warn)|(?:is|was|are|were|remains?|remained) (?:convinced|certain|confident|adamant|sure|of the (?:view|opinion)|(?:quoted|on record) (?:as )?saying)|(?:takes?|took|holds?|held) the view|gives? warning|gave warning|(?:makes?|made) the (?:point|case)|(?:came|come|comes) to the conclusion|lets? it be known)/u;

/**
 * Verbs that say what somebody takes something for, with all that belongs to them: a figure behind *at*, a quotation, a
 * thing that is to blame. Sticky; the verb and the rest are its groups.
 */
export const judgingVerbs =
  /\b(puts?|pegs?|pegged|estimate[sd]?|values?|valued|reckons?|reckoned|calculated?s?)((?: (?!at )[^\s,;:“"]+){1,9}(?<! (?:on|in|up|down|out|back|away|off|over|aside)) at (?:(?:about|around|some|roughly|nearly|almost|more than|less than|under|over|at least|close to|between|up to|only|just) ){0,2}(?:[£$€¥]|\p{Lu}{3} ?)?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|a|half) )[^;:“"]*?(?=[.!?]?$|, (?:and|but|while|which|though|although|because|a)\b|;| and (?![\d£$€])))|\b(call(?:s|ed)?|describ(?:es|ed)|dubbed|brand(?:s|ed)|label(?:s|led|ed)|term(?:s|ed)|hail(?:s|ed)|dismiss(?:es|ed)|denounce[sd]|condemn(?:s|ed)|prais(?:es|ed)|welcom(?:es|ed)|critici[sz]e[sd]|slam(?:s|med)|attack(?:s|ed)|laud(?:s|ed)|deride[sd]|ridicule[sd]|mock(?:s|ed))((?: [^\s.,;:“"]+){1,12} (?=[“"]))|\b(blame[sd]?)( (?!for )[^.;:]{4,160}?(?=[.!?]?$|, (?:and|but|while) (?:said|says|warned|called|asked)\b|;))/uy;

/** What people take something for, in one word. */
const VALUED =
  'absurd|academic|alarming|appalling|arbitrary|awful|bad|baffling|baseless|bizarre|brave|brilliant|clumsy|cowardly|crazy|credible|crucial|cruel|dangerous|dead|decisive|disappointing|disastrous|disgraceful|dishonest|disproportionate|embarrassing|encouraging|essential|excellent|excessive|exciting|extraordinary|fair|false|fantastic|flawed|foolish|frustrating|good|great|groundless|hasty|heartbreaking|helpful|historic|horrific|hypocritical|illegal|illogical|impossible|impressive|inadequate|incomplete|incredible|inevitable|inexcusable|insulting|insufficient|invalid|irresponsible|laughable|long overdue|ludicrous|meaningless|misguided|misleading|modest|naive|necessary|nonsense|outrageous|overdue|pointless|poor|positive|premature|promising|reasonable|reckless|remarkable|ridiculous|robust|sad|senseless|serious|shameful|shocking|short-sighted|significant|sensible|sound|strange|stupid|superb|surprising|terrible|timely|tragic|troubling|true|unacceptable|unconstitutional|undemocratic|understandable|unfair|unfortunate|unfounded|unhelpful|unjust|unjustified|unlawful|unnecessary|unprecedented|unrealistic|unreasonable|untrue|unworkable|urgent|useful|useless|valuable|vital|weak|welcome|wise|wonderful|worrying|wrong';

/** Verbs that say in nobody's quoted words what somebody takes something for: `calls the lock the only way`, `called the vote unfair`. As {@link judgingVerbs}. */
export const callingVerbs = new RegExp(
  String.raw`\b(call(?:s|ed)?|consider(?:s|ed)?|deem(?:s|ed)?|think(?:s)?|thought|found|finds|judge[sd]?)( (?:the|this|that|these|those|his|her|its|their|our|such|an?) (?:(?!(?:an?|the|to|for|of|that|who|which|and|or|but|when|in|on|at|from|with|by|as)\b)[\p{L}’'-]+ ){1,4}(?:(?:too|very|so|quite|rather|utterly|completely|wholly|deeply|simply|plainly|both|neither|long|almost|nothing short of|\p{L}+ly) ){0,2}(?:(?<=\bcall(?:s|ed)? [^.;]{3,80})(?:an? (?!(?:day|week|month|year|time|second|third|fourth|fifth|few|hundred|thousand|lot|number|bit)\b)|the (?!(?:day|week|month|year|morning|night|evening|afternoon|moment|minute|time|hour|next|last|previous|following|same)\b)|one of )[\p{L}]|(?:${VALUED})\b)[^;:“"]*?(?=[.!?]?$|, (?:and|but|while|which|though|although|because|saying|adding|arguing)\b|;| and (?:said|says|warn|argue|point|add)| but (?:said|says|suggest|warn|argue|point|add)))`,
  'uy',
);

/** What is claimed, and may be turned down. */
const CLAIMED =
  'links?|connections?|ties|correlations?|relationship|comparisons?|parallels?|claims?|allegations?|accusations?|charges?|reports?|suggestions?|rumou?rs?|ideas?|notions?|views?|arguments?|theor(?:y|ies)|criticisms?|complaints?|concerns?|fears?|worries|talk|assertions?|contentions?|prospects?|possibilit(?:y|ies)|warnings?|predictions?|forecasts?|speculation|beliefs?|assumptions?|perceptions?|conclusions?|findings?|estimates?|hints?|doubts?|objections?|characteri[sz]ations?|portrayals?|descriptions?|need|risks?|dangers?|threats?|impressions?|narratives?|insinuations?|implications?|premises?|hypothes[ei]s|responsibility|blame|liability|wrongdoing|involvement|evidence';

/** Verbs that turn down what follows, with all of it: `rejects any link between …`, `dismissed fears that …`. As {@link judgingVerbs}. */
export const denyingVerbs = new RegExp(
  String.raw`\b(reject(?:s|ed)?|dismiss(?:es|ed)?|refute[sd]?|dispute[sd]?|contest(?:s|ed)?|rebut(?:s|ted)?|repudiate[sd]?|disavow(?:s|ed)?|rubbish(?:es|ed)|pooh-poohs?|discount(?:s|ed)|downplay(?:s|ed)?|challenge[sd]?|debunk(?:s|ed)|(?:brush(?:es|ed)|wave[sd]?|bat(?:s|ted)) (?:aside|away|off)|shrug(?:s|ged)? off|scoff(?:s|ed)? at|play(?:s|ed)? down|pours? cold water on|poured cold water on|cast(?:s|ing)? doubt on)( (?:(?:any|all|the|such|these|those|this|that|an?|every|his|her|its|their|some|earlier|recent) )?(?:(?!of |that )[\p{L}’'-]+ ){0,3}?(?:${CLAIMED}) (?:that|of|between|about|over|to|with|from|by|as|for|on|made|among|in) [^;:“"]{3,}?(?=[.!?]?$|, (?:and|but|while|which|though|although|because|saying|adding|arguing|insisting|calling|noting|pointing|citing|an?)\b|;| and (?:said|says|insist|argue|point|warn|call|note|add)|,? (?:saying|insisting|arguing|adding) )| that (?!(?:claim|account|view|figure|idea|notion|version|argument|conclusion|suggestion|number|estimate|charge|reading|interpretation|explanation)\b)[^;:“"]{8,}?(?=[.!?]?$|, (?:and|but|while|which|saying|adding|arguing)\b|;))`,
  'uy',
);

/** Verbs that say what somebody puts something down to, or takes it for, in words that nobody is quoted with. As {@link judgingVerbs}. */
export const ascribingVerbs =
  /\b(attribute[sd]?|ascribe[sd]?|credit(?:s|ed)?(?! (?:unions?|cards?|ratings?|lines?|notes?|crunch|scores?|facilit(?:y|ies)|institutions?|agenc(?:y|ies)|default|risks?|terms|guarantees?|growth|checks?|reports?|bureaus?|hours?)\b)|puts?|chalk(?:s|ed)? up)( (?!to |by |with |for |on |as )[^.;:“"]{3,120}? (?:(?<=\b(?:attribut|ascrib|chalk)[^.;:]{3,130} )to|(?<=\bcredit[^.;:]{3,130} )(?:with|for)|(?<=\bputs? [^.;:]{3,120} )down to) [^;:“"]{3,}?(?=[.!?]?$|, (?:and|but|while|which|though|although|saying|adding|arguing)\b|;| and (?:said|says|warn|argue|point|add)))|\b(dismiss(?:es|ed)?|describe[sd]?|denounce[sd]?|condemn(?:s|ed)?|deride[sd]?|ridicule[sd]?|mock(?:s|ed)?|critici[sz]e[sd]?|characteri[sz]e[sd]?|portray(?:s|ed)?|regard(?:s|ed)|hail(?:s|ed)?|prais(?:es|ed)|paint(?:s|ed)|decrie[sd]|decry|lambast(?:es|ed)|label(?:s|led|ed)|brand(?:s|ed))( (?!by |as )(?:(?!as )[^\s.;:“"]+ ){1,12}as (?!(?:\S+ ){1,2}as |well\b|soon\b|long\b|much\b|many\b|part of\b|he\b|she\b|they\b|it\b|if\b|though\b)[^;:“"]{3,}?(?=[.!?]?$|, (?:and|but|while|which|though|although|saying|adding|arguing)\b|;| and (?:said|says|warn|argue|point|add)))/uy;

/** Verbs that say what somebody would have: `wants the gate to open in May`, `called for a smaller lock`. As {@link judgingVerbs}. */
export const wantingVerbs =
  /\b(wants?|wanted|would (?:like|prefer|rather have)|prefers|preferred|call(?:s|ed) for|press(?:es|ed) for|push(?:es|ed) for|insist(?:s|ed) on)( (?!(?:out|in|by|nothing|little|more than|for)\b)[^;:“"]{10,}?(?=[.!?]?$|, (?:and|but|while|which|though|although|because|saying|adding|arguing)\b|;| and (?:said|says|warn|argue|point|add)))/uy;

/** What any of them begins with: most words are told apart by it. */
export const judgingHead =
  /^(?:consider|deem|think|thought|found|finds|judge|want|would|prefer|press|push|insist|put|peg|estimat|reject|refut|disput|contest|rebut|repudiat|disavow|rubbish|pooh|discount|downplay|challeng|debunk|brush|wav|bat|shrug|scoff|play|pour|cast|attribut|ascrib|credit|chalk|denounc|deri|characteri|portray|regard|paint|decr|lambast|valu|reckon|calculat|call|describ|dub|brand|label|term|hail|dismiss|denounc|condemn|prais|welcom|critici|slam|attack|laud|derid|ridicul|mock|blam)/u;

/** Nouns for those who speak. */
export const speakerNouns = words(`
traders trader strategists strategist forecasters forecaster pollsters pundits detractors doubters optimists pessimists locals onlookers bystanders fisherman fishermen experts expert analysts analyst economists economist officials official critics critic supporters opponents researchers researcher scientists scientist scholars scholar engineers executives executive investors lawmakers lawyers regulators authorities police government administration company companies firm firms report reports study studies survey surveys paper papers memo document documents statement filing filings data spokesman spokeswoman spokesperson author authors editors journalists reporters sources source insiders insider people observers commentators advocates proponents skeptics sceptics bank ministry department agency committee commission court judge minister president chairman chairwoman director founder co-founder secretary senator professor ceo officer adviser advisor leader leaders doctors residents workers team group body institute university journal center centre association union council board historian historians teachers witnesses farmers who manager managers regulator inspector inspectors auditor auditors investigator investigators prosecutor prosecutors tribunal jury court courts parliament congress senate cabinet think-tank watchdog charity foundation federation alliance coalition consortium authority office bureau operator operators retailer retailers carmaker carmakers chipmaker chipmakers manufacturer manufacturers supplier suppliers airline airlines utility developer developers broker brokers lender lenders party parties minister ministers governor mayor ambassador envoy diplomat diplomats general commander sergeant officers detective coroner physician nurse nurses surgeon surgeons patients teacher students student parent parents mother father brother sister son daughter wife husband widow friend friends colleague colleagues neighbour neighbours neighbor neighbors passenger passengers customers customer consumers users voters citizens villagers activists campaigners protesters coach captain player players trainer editor columnist columnists correspondent biographer essayist philosopher physicist chemist biologist geologist ecologist meteorologist statistician mathematician engineer architect designer programmer technician conservator curator librarian archivist artist author writer novelist poet actor singer conductor filmmaker producer chef chair panel entrepreneur investor shareholder shareholders partner partners employee employees boss chief head deputy aide aides counsel negotiator negotiators mediator delegate delegates pope bishop archbishop rabbi imam priest monk king queen prince princess newspaper magazine newsletter broadcaster blog website letter letters email poll polls census index forecast review audit inquiry probe letter summary abstract guideline guidelines law treaty agreement contract bill budget strategy press textbook manual handbook introduction preface foreword editorial analysis assessment school schools hospital hospitals clinic clinics college colleges academy museum museums theatre zoo club clubs society cooperative co-operative guild brewery insurer insurers airport railway treasury inspectorate ministries agencies councils forester foresters warden headteacher headmaster headmistress principal grower growers communique communiqué bulletin decree dispatch telegram ruling verdict caller callers representative representatives delegation delegations banker bankers dealer dealers agent agents banks stockbroker stockbrokers brokerage exporter exporters importer importers millers miller shipper shippers producer producers publisher publishers owner owners landlord landlords tenant tenants attorney attorneys solicitor solicitors barrister barristers mission embassy consulate secretariat spokespeople governors mayors generals colonel admiral captains inspectors pilot pilots crew drivers driver dockers miners fishers unions guerrillas rebels militants`);

/** Speaker nouns that name nobody when nothing but {@link vagueWords} stands before them. */
export const vagueSpeakers = words(
  'experts analysts economists officials critics supporters opponents researchers scientists scholars investors sources insiders people observers commentators advocates proponents skeptics sceptics studies reports surveys lawmakers historians authorities executives engineers some many others traders strategists forecasters pollsters pundits detractors doubters optimists pessimists locals onlookers bystanders',
);

/** Words before a speaker noun that make nobody of it. */
export const vagueWords = words(
  'some many most several few other certain the a number of all and or but yet while however various numerous industry policy outside independent still other although as these those even two three recent',
);

/** Subjects that are the article itself. */
export const articleSubjects = words('we i');

/** How an article speaks of itself. */
export const articlePhrases =
  /^(?:(?:this|the present|our) (?:article|paper|essay|report|study|book|brief|piece|post|chapter|analysis)|the (?:article|essay|authors?)(?: of this (?:article|paper|report|study))?|article|paper|essay|authors?)$/u;

/** Pronouns for a speaker named before. */
export const speakerPronouns = words('he she they it');

/** What opens a noun phrase. */
export const determiners = words(
  'the a an his her its their our my this these another one each every both two three four several many most some',
);

/** Words that no noun phrase for a speaker holds. */
export const notInSpeakers = words(
  'is are was were be been being has have had do does did will would can could may might must shall should not never who which that whom whose if when whether unless to because although while then than what how why where nobody nothing',
);

/** Before the subject: the statement is not made but only supposed, asked or denied. */
export const supposing = words('if unless whether until before what how why nor lest did does do had');

/** What names some of those before it: `critics, among them Tom Reed,`. */
export const exampleOpeners =
  /^(?:including|such as|among them|notably|like|(?:led|headed|chaired|joined) by)\b/u;

/** Between commas, between a subject and its verb. */
export const insertions =
  /^(?:however|though|meanwhile|too|among others|including .*|such as .*|among them .*|notably .*|like .*|(?:led|headed|chaired|joined|backed|supported) by .*|along with .*|together with .*|for (?:example|instance)|in turn|in contrast|by contrast|of course|for (?:his|her|its|their) part|in response|as a result|on the other hand|nevertheless|nonetheless|speaking .*|who .*|whose .*|which .*|now .*|then .*|formerly .*|\p{L}+ing .*|based .*|(?:in|at|on|from|after|before|during|like|unlike) .*|himself .*|herself .*|aged? .*|\d+|an? .*|the .*|one of .*|head of .*|director of .*|.* (?:of|at|for|with) .*)$/u;

/** Nouns that hold what somebody asserts: "the view that …". */
export const assertionNouns = words(
  'view claim argument idea belief notion prediction warning assertion contention suggestion theory estimate forecast allegation conviction assumption',
);

/** Words that weaken a statement. */
export const hedgeWords: readonly (readonly [Hedge['kind'], readonly string[]])[] = [
  [
    'possible',
    'may|might|could|possibly|perhaps|maybe|seemingly|apparently|seems|appears|potentially'.split('|'),
  ],
  [
    'likely',
    'likely|probably|usually|often|generally|typically|tends to|tend to|mostly|largely|almost|in most cases'.split(
      '|',
    ),
  ],
  [
    'forecast',
    'expected to|forecast to|projected to|is set to|are set to|predicted to|estimated|planned|plans to|scheduled to'.split(
      '|',
    ),
  ],
  [
    'reported',
    'reportedly|allegedly|supposedly|purportedly|rumored|rumoured|is said to|are said to|is considered|is seen as'.split(
      '|',
    ),
  ],
  ['conditional', 'if|unless|provided that|assuming|in case|as long as'.split('|')],
  [
    'counterfactual',
    'would have|could have|might have|had it not been|were it not for|without which'.split('|'),
  ],
];

/** Phrases that hold a hedge and are none. */
export const notHedges: readonly string[] =
  "could not|couldn't|couldn’t|as if|even if|what if|if only|almost all|almost every|estimated time".split(
    '|',
  );

/** Words that turn a statement into its contrary. */
export const negations: readonly string[] =
  "not|no|never|cannot|n't|nor|neither|none|without|nothing|nobody|hardly|unable".split('|');

/** Phrases that hold a negation and are none. */
export const notNegations: readonly string[] =
  'not only|no doubt|not just|no longer than|nothing but|no less than|no fewer than|no more than|not merely|no later than|not more than|not less than|not fewer than|not exceeding|not simply|not least|not to mention|no wonder|no matter|no sooner|no secret|no surprise|no accident|no coincidence|no stranger|no mean|no higher than|no lower than|no earlier than|no bigger than|no smaller than|no greater than|in no time|by no means the only|without doubt|without a doubt|without question|without exception|without fail|nothing less than|nothing short of|none other than|never before|nothing if not|second to none'.split(
    '|',
  );

const FORETOLD =
  'expected|forecasts?|predicted|projected|anticipated|hoped|feared|expectations?|predictions?|projections?|estimates?|feasibility (?:study|studies)';

/** What was foretold as a thing that something is held against (`higher than expected`) or that has it (`the expected 38,000`): nothing is foretold there. */
export const notForetelling = new RegExp(
  String.raw`\b(?:than|as|like|beyond|above|below|under|over|beats?|beat(?:en|ing)|miss(?:ed|es|ing)?|exceed(?:s|ed|ing)?|met|meets?|match(?:ed|es|ing)?|in line with|short of|tops?|topped|against|versus|compared with|despite|defied|defying|surpass(?:ed|es|ing)?|outstrip(?:ped|s)?|confounded|contrary to|dashed|lived up to|in spite of)[ -](?:(?:its|their|the|all|analysts['’]|analyst|market|earlier|official|original|initial|previous|city|own|our|most|had been|was|were|been|first|originally|some|many|even the most optimistic|wall street|investors['’]|economists['’]) ){0,4}(?:${FORETOLD})\b(?! (?:to|that|will|growth))|\b(?:the|its|their|an?|than the|of the) (?:${FORETOLD}) (?=[£$€¥]?\d)|\bunexpected(?:ly)?\b`,
  'gu',
);

/** A denial of a denial (`not unexpected`), or one that only sets off what is said (`regrettable but not new`). */
export const notDenying =
  /\bnot (?:(?:at all|entirely|altogether|wholly|really|quite|so|exactly|totally|completely|necessarily) )?(?:un(?!der|til|io|i[tqv]|cle|less)[a-z]{4,}|impossible|improbable|implausible|impractical|inconceivable|insignificant|inconsiderable|insubstantial|inconsistent|infrequent|inexpensive|insensitive|irrelevant|irrational|illegal|illogical|dissimilar|dissatisfied|displeased|dishonest|without|hopeless|for nothing)\b|(?<=\b(?:but|though|although|albeit|if|yet) )not\b(?! (?:only|until))|(?<=[a-z’'”"], )not\b(?= (?:the|an?|its|their|his|her|this|that|these|those|to|in|on|at|by|for|of|from|with|because|as)\b)/gu;

/** Words that only point to what was said before: `denied the claim`. */
export const pointsAtStatement =
  /^(?:that |of )?(?:(?:(?:the|this|that|these|those|such|any|all|both|his|her|its|their|an?)(?: [a-z’'-]+)? )?(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|suggestions?|criticisms?|figures?|numbers?|findings?|views?|ideas?|assertions?|statements?|points?|counts?|conclusions?|estimates?|facts?|questions?|accounts?|versions?|arguments?|notions?|explanations?|concerns?|objections?|complaints?|warnings?|interpretations?|readings?|comparisons?|theor(?:y|ies)|contentions?)|this|that|these|those|it|so|as much)$/u;

/** What something goes by, behind *according to*: nobody says it. */
export const measuredBy =
  /^(?:(?:the|his|her|its|their|your|our|each|one['’]s) )?(?:plan|schedule|size|age|need|needs|taste|tastes|height|weight|length|colou?r|rank|type|kind|season|custom|tradition|habit|ability|merit|seniority|usage|circumstances|alphabetical order|form|demand|income|instructions|script|protocol|availability|preference|preferences)(?=$|[.,;:!?)]| (?:and|but|so|while|as|when|or|in|on|at)\b)|^(?:whether|how|what (?:kind|type|sort))\b/iu;
