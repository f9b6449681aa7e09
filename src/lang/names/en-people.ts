/** Words by which people and organisations are known in English. Small letters. */
import { words } from '../words.js';

export { firstNames } from './first-names.js';

/** Words before a name that only people have; without their full stop. */
export const honorifics = words(
  'mr mrs ms miss dr prof professor sir dame lord lady president chancellor senator sen rep representative congressman congresswoman governor gov mayor councillor councilor councilman councilwoman alderman judge justice general gen colonel col lt captain capt major sergeant sgt admiral king queen prince princess pope cardinal bishop rev reverend saint secretary ambassador minister premier sheikh emperor empress baron count countess duke duchess chairman chairwoman coach detective inspector',
);

/** Posts, in their last word or as a whole. */
export const posts: readonly string[] =
  `chief executive officer|chief executive|chief operating officer|chief technology officer|chief financial officer|chief scientist|chief economist|chief scientific officer|chief of staff|ceo|cto|cfo|coo|chairman|chairwoman|chair|president|vice president|director|managing director|director general|executive director|founder|co-founder|cofounder|partner|managing partner|professor|associate professor|assistant professor|lecturer|researcher|research fellow|fellow|senior fellow|scholar|scientist|economist|analyst|senior analyst|adviser|advisor|senior adviser|consultant|engineer|spokesman|spokeswoman|spokesperson|secretary|secretary of state|secretary of commerce|commerce secretary|treasury secretary|defense secretary|prime minister|foreign minister|finance minister|minister|chancellor|premier|governor|senator|congressman|congresswoman|lawmaker|mayor|ambassador|envoy|trade representative|commissioner|judge|attorney general|attorney|lawyer|editor|editor-in-chief|reporter|correspondent|journalist|columnist|author|writer|novelist|poet|historian|physicist|chemist|biologist|mathematician|philosopher|head|chief|boss|owner|co-owner|treasurer|chief engineer|chief curator|curator|organiser|organizer|campaigner|conductor|superintendent|warden|dean|provost|principal|manager|general manager|undersecretary|under-secretary|comptroller|controller|vice-chairman|vice-president|councillor|councilman|councilwoman|councilor|alderman|surgeon|coach|head coach|captain|general|admiral|commander|lieutenant|king|queen|prince|princess|pope|bishop|actor|actress|singer|composer|musician|director of research|dean of engineering|head of policy|board member|executive|entrepreneur|investor|strategist|technologist|expert|officer|leader|deputy|candidate|nominee|developer|designer|architect`
    .split('|')
    .sort((a, b) => b.length - a.length);

/** What people do for a living, in their last word or as a whole: read as posts only in small letters, as many are family names, too. */
export const trades: ReadonlySet<string> = new Set(
  `nurse|charge nurse|head nurse|staff nurse|ward sister|matron|midwife|doctor|physician|paediatrician|pediatrician|anaesthetist|anesthetist|pharmacist|dentist|therapist|physiotherapist|paramedic|vet|veterinarian|psychiatrist|teacher|head teacher|headteacher|headmaster|headmistress|tutor|instructor|trainer|rector|vice-chancellor|vice chancellor|registrar|bursar|librarian|archivist|keeper|ranger|park ranger|gardener|head gardener|forester|farmer|grower|shepherd|herder|beekeeper|fisherman|fisherwoman|skipper|pilot|flight attendant|sailor|stationmaster|harbourmaster|harbour master|harbormaster|harbor master|lighthouse keeper|foreman|forewoman|shift leader|shift manager|team leader|crew chief|supervisor|inspector|chief inspector|detective|police chief|chief of police|chief constable|fire chief|firefighter|sheriff|constable|prosecutor|public prosecutor|solicitor|barrister|magistrate|coroner|ombudsman|notary|auditor|accountant|actuary|surveyor|planner|town planner|city planner|traffic planner|negotiator|lobbyist|activist|volunteer|coordinator|co-ordinator|administrator|trustee|regulator|civil servant|diplomat|chef|head chef|pastry chef|cook|baker|brewer|butcher|winemaker|distiller|cheesemaker|miller|grocer|shopkeeper|bookseller|publican|landlord|landlady|innkeeper|hotelier|restaurateur|proprietor|co-proprietor|trader|broker|banker|fund manager|portfolio manager|dealer|auctioneer|estate agent|technician|programmer|software engineer|mechanic|electrician|plumber|carpenter|joiner|welder|blacksmith|bricklayer|mason|stonemason|shipwright|boatbuilder|weaver|potter|tailor|driver|bus driver|lorry driver|train driver|postman|postwoman|photographer|filmmaker|film-maker|producer|playwright|screenwriter|illustrator|painter|sculptor|artist|violinist|pianist|cellist|organist|choirmaster|choreographer|dancer|presenter|broadcaster|podcaster|critic|restorer|conservator|translator|interpreter|statistician|demographer|geographer|astronomer|forecaster|naturalist|conservationist|environmentalist|botanist|horticulturist|agronomist|nutritionist|dietitian|dietician|social worker|carer|caretaker|janitor|priest|vicar|rabbi|imam|monk|abbot|abbess|chaplain|parish priest|player|goalkeeper|striker|midfielder|defender|jockey|rider|climber|mountaineer|referee|umpire|groundsman`.split(
    '|',
  ),
);

/** Words of respect before a name that are no posts. */
export const respect = words('dr mr mrs ms miss sir dame lord lady prof');

/** Words before a post that tell nothing of what it is over. */
export const vagueModifiers =
  /^(?:new|old|young|older|younger|own|only|first|second|third|last|next|late|long-?time|long-serving|veteran|outgoing|incoming|one|two|three|local|main|real|then|sole|other|another|same|top|big|great|good|best|famous|well-known|popular|controversial|current|previous|future|same|would-be|respected|powerful|rich|whole|most|more|very|so-called|self-styled|ailing|american|british|\p{L}+(?:ed|ly|est))$/u;

/** What may stand before a post and belongs to it. */
export const postModifiers = words(
  'energy health education transport defence defense foreign interior justice trade environment agriculture labour labor housing culture home climate budget tourism fisheries immigration industry water public social city county regional state finance financial policy police fire union operations technology science risk data sustainability commercial creative digital people production supply sales marketing operations operating creative technical medical commercial editorial sporting musical artistic legal communications investment development project program programme product engineering design security safety former then current acting interim deputy vice assistant associate senior junior chief executive managing founding honorary emeritus distinguished visiting adjunct global national regional general founding co lead principal board policy research technology science economic political nonresident',
);

/** Titles that a see or a land goes with: `Bishop of Norwold`. */
export const seats = words(
  'king queen prince princess bishop archbishop dean archdeacon abbot prior baron viscount marquess lord lady patriarch emperor empress duke duchess count earl sultan',
);

/** Particles inside a surname. */
export const particles = words(
  'de da di del della der den van von bin ibn ben bint al el la le ter ten dos du af y zu zum',
);

/** Last words of the names of organisations. */
export const organizationEndings = words(`
cos international brands usa mines distillers spa kk oy ab bhd berhad pty pte n.a s.a n.v b.v p.l.c outfitters thrift savings federal bancshares bankshares securities instruments embassy treasury
inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc gmbh ag nv sa group holdings holding technologies technology systems solutions industries enterprises partners capital ventures bank bancorp insurance securities fund foundation trust university college institute institution school academy hospital laboratory laboratories lab labs center centre ministry department agency bureau commission committee council board authority administration office association society union federation league alliance organization organisation party congress parliament senate assembly court government army navy force police church museum library orchestra band club team press times post journal tribune gazette herald magazine news network broadcasting radio television studios records pictures entertainment motors airlines airways semiconductor semiconductors electronics pharmaceuticals energy petroleum telecom communications software networks robotics analytics dynamics research media shipping air rail railways railroad foods beverages brewery breweries minerals mining metals steel oil gas logistics freight lines line couriers hotels resorts properties realty stores supermarkets retail shops apparel textiles mills chemicals chemical plastics cement construction engineering works shipyard shipyards yards marine maritime ferries transit transport buses mobile wireless digital interactive games gaming films film theatre theater ballet opera books publishers publishing news weekly review tv radio watch alliance forum initiative project programme coalition confederation chamber commerce syndicate cooperative co-operative trust bancshares mutual assurance reinsurance life health healthcare medical biotech pharma sciences genomics diagnostics solar wind nuclear batteries aerospace space satellite avionics cybersecurity security computing computers computer chips microsystems devices cloud ai data labs studio workshop design architects llp partners advisers legal law brothers bros sons motor auto automotive cars bikes cycles tyres tires rubber glass paper timber forestry farms dairies seeds nutrition kitchen restaurants coffee tea wines spirits tobacco cosmetics fashion jewellers toys sports athletics fc afc sc cf bc rugby cricket consulting advisors foods biosciences therapeutics aerospace aviation instruments materials f.c. fc united city rovers wanderers athletic philharmonic cartel forces guard corps brigade brigades battalion regiment militia front movement brotherhood democrats socialists communists liberals nationalists tribunal cabinet directorate secretariat embassy consulate clinic observatory conservatory polytechnic service services cooperative utilities utility exchange bourse securities automation storage warehousing workers teamsters photonics optics optical imaging biologics composites hydrogen renewables roasters distillers bakeries interiors freight haulage grid power pharmacies payments leasing rentals packaging recycling water harvest turbines robots chronicle observer mirror standard dispatch inquirer globe sentinel courier bulletin monitor digest cia fleet squadron command politburo taskforce wanderers albion hotspur a.f.c r.f.c f.c c.f s.c fa fm infirmary seminary yeshiva madrasa madrassa conservatoire lyceum hospice sanatorium choir chorus ensemble quartet quintet sextet trio symphony sinfonia zoo wing fraternity sorority synod diocese archdiocese gallery archives archive comics`);

/** Of these, those of bodies that are often called after their town: what stands before one is no name for it. */
export const publicEndings = words(
  'university college institute institution school academy hospital ministry department agency bureau commission committee council board authority administration office association parliament senate assembly court government army navy force police church museum library orchestra choir party post times tribune gazette herald journal airport clinic observatory cathedral chamber commerce city united county town rovers wanderers athletic albion hotspur fc afc f.c. workers society',
);

/** First words, before "of" or "for", of the names of organisations. */
export const organizationHeads = words(
  'brotherhood guild chamber gallery foundation confederation network alliance administration authority university college institute school academy ministry department bureau office bank council center centre house federation association society church museum court organization organisation league union agency committee commission board state people party embassy consulate diocese archdiocese congress parliament hospital synod choir orchestra front movement army navy legion faculty secretariat assembly assemblies library government corps journal conservatory polytechnic',
);

/** Of these, the ones that are *on* something. */
export const consultingBodies = words('committee commission council center centre');

/** Endings that are surnames or common words in capitals too often. */
export const weakOrganizationEndings = words(
  'international brands usa mines federal savings embassy treasury spa storage optical workers power water harvest grid robots hydrogen turbines service services command front movement guard standard globe mirror observer courier monitor exchange forces cabinet liberals democrats life health space works line lines air oil gas wind cloud data ai law film books watch review security legal sons brothers farms steel glass paper books games project initiative forum kitchen coffee tea sports nuclear tv radio medical mining center centre bank force police city united church trust office board press times post news technology energy union capital fund team party court school library park fm fa choir chorus ensemble trio wing gallery archives archive comics',
);

/** Capitalised words that name neither: days, months, peoples, sentence openers, terms. */
export const notNames = words(`
neither a an the this that these those there here it he she we they you i his her its their our my your who what when where why how which while if although though but and or nor so yet for from in on at by with without within into onto over under after before since until during as than then once because unless whether however moreover furthermore nevertheless meanwhile instead also still even just only such some many most more less several few all both each every any no not none one two three four five six seven eight nine ten first second third last next another other others new old
is are was were be been being has have had do does did will would can could may might must shall should let
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter today yesterday tomorrow
american chinese british english french german japanese korean taiwanese russian european asian african indian italian spanish dutch israeli canadian australian mexican brazilian ukrainian western eastern northern southern north south east west central
senior junior former top late key major leading acting deputy light heavy swiss austrian belgian portuguese swedish norwegian danish finnish icelandic irish scottish welsh polish czech slovak hungarian romanian bulgarian greek turkish cypriot maltese serbian croatian albanian yugoslav yugoslavian soviet iraqi iranian saudi kuwaiti emirati qatari omani yemeni bahraini egyptian libyan tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan tanzanian zambian zimbabwean nigerian ghanaian gabonese congolese zairean angolan mozambican namibian ivorian senegalese cameroonian malawian pakistani bangladeshi nepalese afghan thai vietnamese cambodian laotian burmese malaysian singaporean indonesian filipino philippine taiwanese cuban haitian jamaican dominican colombian venezuelan ecuadorean ecuadorian peruvian bolivian chilean argentine argentinian uruguayan paraguayan panamanian nicaraguan salvadoran honduran guatemalan costa-rican palestinian lebanese syrian jordanian latin anglo nordic baltic arab jewish christian moslem muslim catholic islamic jan feb mar apr jun jul aug sep sept oct nov dec
u.s u.k u.n u.a.e u.s.s.r e.e.c e.c d.c n.y n.j n.c n.d n.h n.m n.s s.c s.d r.i gmt est edt cst cdt pst pdt aids hiv aaa aa bb bbb ccc ecu ecus libor lng lpg vlcc ulcc bpd fob cif frn frns adr adrs ecu otc qtr yr mln bln dlr dlrs pct stg
redirect see external references category list history born died internet web ai gdp gnp cpi ppi pmi ipo vat suv led gps dna rna ceo cto cfo euv gpu cpu usd eu-wide covid pandemic president minister secretary professor government party state states federal national international global according critics analysts experts officials researchers scientists investors companies people`);

/** Last words of capitalised names that are no one's: places, events, laws. */
export const notPeopleEndings = words(
  'island islands county composite index average township region reserve highlands river park ground grounds speedway street road avenue boulevard valley mountain mountains lake bay beach harbor harbour province prefecture district garden gardens palace bridge airport station stadium castle war wars cup award awards prize act treaty agreement festival railway line route highway canal peninsula desert forest coast strait sea ocean gulf creek falls hills plains plateau basin basin city town village area zone square tower plaza arena dam reservoir cemetery cathedral abbey monastery temple mosque accords protocol convention constitution revolution rebellion crisis summit conference championship championships tournament trophy games olympics marathon grand prix open masters amendment day week month eve sabha album song series volcano glacier cape point pass trail hall house show tour episode film trilogy saga playoffs finals stakes derby handicap bowl springs heights junction crossing landing ferry hollow meadows forks bluff isle cove inlet lagoon reef atoll shoal dunes canyon gorge ravine cliffs crater quadrangle fieldhouse raceway velodrome gymnasium auditorium coliseum dome pavilion barracks citadel fortress wharf pier quay docks lighthouse mansion manor cottage farmhouse tavern mall market parkway expressway motorway turnpike terrace crescent alley viaduct aqueduct subway metro tramway terminal terminus parish borough commune municipality canton voivodeship oblast raion krai governorate emirate sultanate khanate principality duchy earldom barony archipelago isthmus',
);

/** Before a name, with whose they are: `her grandson, NAME,`, `Reed's widow NAME`. Folded. */
export const kinBefore =
  /(?:\b(?:his|her|their|my|our|your|its)|['’]s?) (?:[\p{L}-]+ ){0,2}?(?:wife|husband|spouse|fianc[eé]e?|widow|widower|partner|boyfriend|girlfriend|son|daughter|brother|sister|mother|mum|mom|father|dad|twin|grandson|granddaughter|grandchild|grandfather|grandmother|uncle|aunt|nephew|niece|cousin|stepfather|stepmother|stepson|stepdaughter|(?:father|mother|brother|sister|son|daughter)-in-law|godfather|godmother|friend|neighbou?r|colleague|classmate|roommate|flatmate|housemate|teammate|team-mate|bandmate|co-star|apprentice|pupil),? $/u;

/** Whom people have. */
export const relations = words(
  'lawyer lawyers attorney wife husband son daughter brother sister father mother widow family parents campaign predecessor successor aides allies deputy death birthday home career',
);

/** Nouns that say of a name before the comma that it is an organisation's; in the singular. */
export const organizationNouns = words(
  'company firm maker operator startup start-up bank insurer retailer supplier producer manufacturer developer group agency charity nonprofit non-profit institute university chain carrier airline brand studio publisher lender provider utility builder giant conglomerate platform broker consultancy tank network newspaper magazine union association club party foundation laboratory brewer miner chipmaker carmaker automaker drugmaker shipbuilder steelmaker exchange fund cooperative subsidiary distributor contractor exporter importer refiner broadcaster hospital college charity museum theatre theater orchestra daily weekly watchdog regulator ministry organisation organization band team school business venture corporation railway bookseller grocer supermarket hotelier unit utility upstart newcomer spin-off spinoff spinout lab laboratory nursery farm brewery winery dealer wholesaler assembler shipper haulier forwarder dealership cinema yard shipyard boatyard foundry mill distillery dairy bookmaker brokerage trader merchant roaster bottler caterer recycler manufacturer vendor outfit',
);

/** Of these, those that say so right before a name, too: `the consultancy NAME`. Of people nobody is called so. */
export const bodyNouns = words(
  'band label company firm startup start-up bank insurer agency charity nonprofit institute university chain carrier airline brand utility conglomerate consultancy newspaper magazine union association foundation laboratory fund cooperative subsidiary hospital college museum watchdog corporation railway supermarket chipmaker carmaker automaker drugmaker shipbuilder exchange nursery brewery winery cinema theatre theater orchestra upstart spin-off spinoff retailer',
);

/** The same, of which somebody may be called so: before a word that nobody is called. */
export const makerNouns = words(
  'maker broker trader merchant lender publisher builder operator developer supplier producer bookmaker brokerage yard shipyard boatyard foundry mill distillery dairy dealer wholesaler distributor contractor caterer recycler processor grower roaster bottler brewer miner vendor manufacturer importer exporter refiner shipper haulier forwarder assembler grocer bookseller broadcaster giant outfit platform app website portal business practice accountants auditors architects engineers solicitors lawyers consultants surveyors brokers builders publishers printers shipbuilders',
);

/** What one firm is to another; people seldom are, with a name that no dictionary knows. */
export const rivalNouns = words('rival competitor customer client backer');

/** Verbs of firms, which people also use: weak evidence. */
export const companyVerbs = words(
  'acquired acquires announced launched launches unveiled merged employs manufactures sells operates owns recalled hired laid filed cut raised shipped ships closed reopened signed declined bought sold posted reported makes produces supplies exports plans builds accused rejected',
);

/** Of these, the ones of which neither people nor things are often the subject. */
export const firmOnlyVerbs = words(
  'employs acquired acquires announced unveiled merged manufactures operates hired recalled filed posted reported supplies owes recruits',
);

/** Verbs before the name of what somebody belongs to. */
export const membershipVerbs = words(
  'founded joined runs heads leads left chairs owns acquired bought accused sued',
);

/** Single words with the article that name an institution: `the Treasury`. */
export const institutionNames = words(
  'treasury pentagon kremlin senate congress fed guardian times economist vatican bundestag bundesbank knesset duma commons telegraph independent politburo commission parliament',
);

/** What stands right after the name of an organisation and says that it is one; after a possessive, too. */
export const afterOrganizations: readonly string[] =
  'ceo|chief executive|president|chairman|founder|shares|stock|board|headquarters|executives|employees|engineers|researchers|spokesman|spokeswoman|spokesperson|announced|acquired|launched|unveiled|released|disclosed'.split(
    '|',
  );

/** What stands right before the name of an organisation and says that it is one. */
export const beforeOrganizations: readonly string[] =
  'company|firm|chipmaker|startup|think tank|maker|giant|joined|agency|nonprofit'.split('|');

/** Posts that only firms and the like have: alone at the head of a sentence, they are at the one named before. */
export const postsOfFirms =
  /^(?:(?:co-?)?founder|(?:finance|technology|operations|sales|marketing) (?:chief|director)|chief (?:executive|operating|technology|financial|technical|commercial|product)(?: officer)?|c[etfo]o|managing director)\b/u;

const BODIES =
  'institute|university|college|school|agency|museum|council|ministry|union|club|party|association|think tank|hospital|newspaper|foundation|court|committee|commission|department|federation|network|body|organi[sz]ation|charity|regulator|watchdog';
const FIRMS =
  'company|firm|group|business|startup|start-up|maker|bank|insurer|publisher|operator|airline|retailer|carmaker|chipmaker|supplier|contractor|developer|utility';

/** Words before a post that point back to an organisation; the group holds the noun. Matched on folded text. */
export const pointsBack = new RegExp(String.raw`\b(?:the (${FIRMS}|${BODIES})['’]s |its |, whose )$`, 'u');

/** The same at the head of a passage, as what it is about. */
export const headPointsBack = new RegExp(
  String.raw`^the (${FIRMS}|${BODIES}|authority|board|trust|society|corporation|office|bureau|academy|alliance|cooperative|co-operative|consortium|service|centre|center|league|fund) (?!of\b|for\b)`,
  'u',
);

/** The same where the words say who speaks. */
export const pointsBackWhole = new RegExp(String.raw`^(?:the|this|that) (${FIRMS}|${BODIES})$`, 'u');

/** Of whatever the name says that it is, it is no firm. */
const NO_FIRM =
  'institute|university|college|school|agency|museum|council|ministry|union|club|party|association|government|court|commission|congress|parliament|committee|department';

/** What the name of an organisation must have in it, by the noun that points back to it; any will do for the others. */
export const kindsPointedTo: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:company|firm|business|startup|start-up|maker|insurer|airline|retailer|carmaker|chipmaker|supplier|contractor|developer)$/u,
    new RegExp(
      String.raw`^(?!.*(?:\b(?:${NO_FIRM})\b|大学|学院|研究[所院]|部$|局$|委员会$|政府$|法院$))`,
      'u',
    ),
  ],
  [/^union$/u, /\b(?:union|workers|federation|brotherhood|teamsters|guild|alliance|association)\b/u],
  [
    /^(?:charity|think tank|body|organi[sz]ation|network|newspaper|regulator|watchdog)$/u,
    /^(?!.*\b(?:inc|ltd|plc|corp|motors|airlines|university|government)\b)/u,
  ],
  ...'institute|university|college|school|museum|council|ministry|club|party|association|hospital|foundation|court|committee|commission|department|federation'
    .split('|')
    .map((noun) => [new RegExp(`^${noun}$`, 'u'), new RegExp(String.raw`\b${noun}\b`, 'u')] as const),
  [/^agency$/u, /\b(?:agency|administration|authority|bureau|office|service)\b/u],
];

/** A body described, with a name or without: whatever points back to one of its kind behind it means this one. */
export const describedBody = new RegExp(
  String.raw`\b(?:an?|another|one|two|several) (?:[\p{Ll}-]+ ){0,3}?(?:${BODIES})\b`,
  'gu',
);

/** Before it: what only says what the one named is. */
export const notDescribed =
  /\b(?:is|was|are|were|as|became|becomes?|remains?|like)(?: (?:now|still|also))? $/u;

/** Posts that are over a branch: `head of engineering`. Alternatives of a pattern, in small letters. */
export const branchPosts =
  'head|director|chief|president|dean|minister|secretary|professor|manager|chair|editor|leader';
