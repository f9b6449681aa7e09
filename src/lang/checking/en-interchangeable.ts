/**
 * English words and phrases that may stand in each other's place in a sentence, which then says the same. Rows of plain
 * forms, `|` between them; every form of a word is meant. Rows are narrow: what is only akin stands in other tables.
 */
import { words } from '../words.js';

const ROWS = `
about|approximately|roughly|around|some|circa|or so|in the region of|in the order of|give or take
nearly|almost|close to|just under|not quite|just short of
over|more than|above|in excess of|upwards of|exceed|greater than|larger than
under|less than|below|fewer than|lower than|smaller than
at least|no less than|not less than|no fewer than|a minimum of
at most|no more than|not more than|up to|a maximum of
exactly|precisely
total|overall|aggregate|combined|in total|in all|altogether
company|firm|business|corporation|enterprise|group|concern
country|nation|state
employee|worker|staff|workforce|personnel
job|position|post
talk|negotiation|discussion
strike|walkout|stoppage|industrial action
agreement|deal|accord|pact|contract
plan|intend|aim|mean|propose|be planning|have plan|be set|be due|be going
expect|anticipate|forecast|predict|foresee|project|look for
be expect|be likely|be forecast|be project|be set|be due
say|state|announce|declare|report|tell|add|note|disclose|reveal|comment|remark|explain|mention|point out
announce|unveil|make public|disclose|reveal
report|post|record|register|book
purchase|buy|acquire|take over|acquisition|takeover|buy up
sell|dispose of|divest|sell off|offload|sale|disposal|divestiture
merge|merger|combine|combination
stake|holding|interest|shareholding|share
shareholder|stockholder|holder|investor
share|stock
revenue|sale|turnover
profit|earning|net income|income|net
loss|deficit
cost|expense|expenditure|outlay|spending
spend|invest|pay out|lay out
pay|payment|compensation
wage|salary|pay
price|cost
begin|start|commence|open|get under way|kick off|launch
end|finish|conclude|complete|terminate|close|come to an end
complete|finish|conclude|finalize|finalise|wrap up
previously|earlier|formerly|before|in the past|once
previous|earlier|former|prior|preceding|past
a year earlier|a year ago|the previous year|the year before|last year|the prior year|the preceding year
later|subsequently|afterward|afterwards|then
because of|due to|owing to|on account of|as a result of|thanks to|caused by|in view of|by reason of|attributable to|stem from
because|since|as
cause|lead to|result in|bring about|trigger|prompt|give rise to
reason|cause
rise|increase|climb|grow|go up|advance|gain|be up|move up|move higher|jump|surge|expand|edge up|growth|higher|up
fall|decrease|decline|drop|go down|slip|be down|shrink|dip|move lower|slide|lower|edge down|plunge|down
raise|increase|boost|lift|hike|put up|push up|step up|mark up
cut|reduce|lower|decrease|trim|slash|bring down|scale back|cut back|curtail|reduction|pare
rise|increase|growth|gain|climb|advance|jump|upturn
fall|decrease|decline|drop|slide|downturn
sharp|steep|marked|strong|considerable|substantial
sharply|steeply|markedly|strongly|considerably|substantially|significantly|greatly
slightly|a little|marginally|modestly|somewhat|a bit
unchanged|steady|flat|stable|the same
reach|hit|attain|come to|stand at|amount to|total|number|be
approve|clear|authorize|authorise|give the go-ahead to|give the green light to|endorse|pass|ratify|agree to|sanction|back|okay
approval|go-ahead|green light|clearance|consent|permission|authorization|authorisation
reject|turn down|refuse|rebuff|decline|dismiss|throw out|vote down|spurn
refuse|decline
accept|agree to|take up
allow|permit|let|enable|authorize|authorise
ban|prohibit|forbid|outlaw|bar
require|oblige|compel|force
ask|request|call on|urge|appeal to
demand|call for|insist on
want|wish|seek|would like
seek|look for|pursue|try to obtain|try to get
try|attempt|seek|make an effort
need|require
help|assist|aid|support
support|back|be in favor of|be in favour of|favor|favour
oppose|be against|object to|resist
criticize|criticise|condemn|denounce|attack|censure
warn|caution|alert
agree|consent
decide|resolve|determine|opt|choose
decision|ruling|judgment|judgement|verdict
consider|study|examine|review|look at|weigh|evaluate|think about|contemplate|mull
investigate|look into|probe|examine|inquire into
investigation|inquiry|enquiry|probe
show|indicate|suggest|demonstrate|reveal
believe|think|feel|consider|hold
estimate|put|reckon|calculate
own|hold|possess|have
control|run|operate|manage
operate|run
build|construct|erect|put up
building|construction
make|produce|manufacture|turn out
maker|producer|manufacturer
output|production
plant|factory|mill|works|facility
close|shut|shut down|close down
halt|stop|suspend|cease|discontinue|bring to a halt
suspend|halt|interrupt
delay|postpone|put off|defer|hold up|push back
cancel|call off|scrap|drop|abandon
abandon|give up|drop
resume|restart|start again|begin again
continue|go on|carry on|keep|remain|persist|proceed
remain|stay|continue to be|be still
still|yet
maintain|keep|retain|preserve
provide|supply|give|offer|furnish
give|grant|award|hand
receive|get|obtain|be given|gain
get|obtain|secure|win|gain
send|dispatch|despatch|ship
ship|vessel|boat
shipment|cargo|consignment|delivery
export|ship abroad|sell abroad
replace|succeed|take the place of|take over from
appoint|name|nominate|elect
resign|step down|quit|leave office
dismiss|fire|sack|discharge|lay off
chairman|chair|chairwoman|chairperson
chief executive|chief executive officer|ceo
spokesman|spokeswoman|spokesperson|representative
official|officer|representative|source
minister|secretary
leader|head|chief
lawyer|attorney|counsel
doctor|physician
farmer|grower|planter
grower|producer
customer|client|buyer|purchaser
supplier|provider
rival|competitor
competition|rivalry
partner|ally
government|administration|authorities
authorities|officials
parliament|legislature
law|legislation|statute|act
bill|measure
rule|regulation|norm
proposal|suggestion|plan|offer
offer|bid
debt|liability|borrowing
loan|credit|lending
lender|creditor|bank
money|fund|cash|capital
funding|financing|finance
finance|fund|pay for
tax|levy|duty
tariff|duty
subsidy|grant
budget deficit|budget gap|budget shortfall
shortage|lack|scarcity|shortfall|deficit
surplus|excess
reserve|stockpile|stock|inventory|supply
stocks|inventories
demand|need|appetite
market|marketplace
trading|trade|dealing
trader|dealer
broker|dealer
economist|analyst|expert
analyst|observer|expert
crop|harvest
drought|dry spell
storm|tempest
damage|harm|destruction
damage|harm|hurt
destroy|wreck|ruin|demolish
accident|mishap|crash
fire|blaze
injure|hurt|wound
kill|claim the life of|leave dead
die|be killed|lose their lives|perish
people|person|individual
resident|inhabitant|citizen
child|kid|youngster
woman|female
man|male
house|home|residence
town|city|municipality
area|region|district|zone
border|frontier
road|street|highway
car|automobile|auto|vehicle
truck|lorry
aircraft|plane|airplane|aeroplane|airliner
airline|carrier|air carrier
railway|railroad|rail
oil|crude|crude oil|petroleum
gasoline|petrol
electricity|power
large|big|sizable|sizeable|huge|major|great|substantial|considerable
larger|bigger|greater
largest|biggest|greatest
small|little|minor|modest
main|chief|principal|major|primary|key|leading
mainly|chiefly|mostly|primarily|largely|principally|in the main|for the most part
important|significant|major|key
new|fresh|recent|newly
additional|further|extra|more|another
old|elderly|aged
first|initial
initially|at first|originally
initial|original
last|final
recent|latest
recently|lately|not long ago
currently|now|at present|presently|at the moment|today
current|present|existing
immediately|at once|right away|straight away|instantly|without delay
immediate|instant
soon|shortly|before long|in the near future
quickly|rapidly|fast|swiftly|speedily
quick|rapid|fast|swift
slow|sluggish
gradually|little by little|step by step
probably|likely|in all probability
possible|potential|conceivable
possibly|perhaps|maybe
likely|probable
difficult|hard|tough
easy|simple
enough|sufficient|adequate
only|just|merely|solely
also|too|as well|in addition|likewise
in addition|additionally|moreover|furthermore|besides|also
however|but|nevertheless|nonetheless|still|yet|though
although|though|while|even though|despite the fact that|whereas
despite|in spite of|notwithstanding
instead of|rather than|in place of|in lieu of
together with|along with|as well as|in addition to
including|among them|such as
except|apart from|aside from|other than|with the exception of|excluding|not counting
without|with no
during|in the course of|throughout|over|in
in|during|over|within
until|till|up to
by|before|no later than|not later than
since|from
annual|yearly|per year|a year
annually|yearly|each year|every year|per year|a year
monthly|each month|every month|per month|a month
weekly|each week|every week|per week|a week
daily|each day|every day|per day|a day
per|a|each|every|for each|for every
each|every
compared with|compared to|against|versus|as against|in comparison with|in contrast to|as opposed to|from
year-on-year|year on year|from a year earlier|from a year ago|compared with a year earlier|on the year|on a year earlier
half|50 percent|fifty percent
double|twofold|twice
double|be twice|increase twofold
quarter|three-month period|three months
fiscal year|financial year|business year
record|all-time high
worldwide|globally|around the world|throughout the world|across the world
abroad|overseas|in foreign countries
domestic|home|national|internal|local
foreign|overseas|external
international|global|worldwide
nationwide|across the country|throughout the country
entire|whole|complete|full|all of
entirely|completely|fully|wholly|totally
part of|some of|a portion of
part|portion|share
majority|most|bulk
most|the majority of|the bulk of
several|a number of|some|a few|various
many|numerous|a large number of|lots of
about|concerning|regarding|on|over|relating to|with regard to|as regards|with respect to
toward|towards|in the direction of
near|close to|next to|beside
between|among
via|through|by way of|by means of
through|by means of|by|using|with
to|in order to|so as to
allow|make it possible for|enable
be able to|can
must|have to|be required to|be obliged to|need to|should
cannot|can not|be unable to|be not able to
use|utilize|utilise|employ|make use of
develop|design|work on|create
create|establish|set up|form|found
establish|found|set up
improve|better|enhance|upgrade|boost
improvement|gain|advance
worsen|deteriorate|get worse
strengthen|reinforce|bolster|boost
ease|relax|loosen
reflect|mirror|show
represent|constitute|account for|make up|comprise|amount to|correspond to
consist of|comprise|be made up of|be composed of
include|contain|comprise|cover
contain|hold|have
meet|satisfy|fulfil|fulfill
meeting|session|conference|gathering
conference|congress
speech|address|talk
letter|note|message
statement|announcement|declaration|communique
news conference|press conference|news briefing
reporter|journalist
report|study|survey
survey|poll|study
figure|number|datum|statistic
datum|figure|statistic|information
level|rate
rate|pace
pace|speed
change|alter|modify|revise|amend
change|alteration|modification|revision
revise|amend|correct
problem|difficulty|trouble
crisis|emergency
dispute|conflict|quarrel|disagreement|row
conflict|war|fighting
attack|assault|raid
protest|demonstration|rally
demonstrator|protester
rebel|insurgent|guerrilla
soldier|troop
weapon|arm
peace|truce
vote|ballot
election|poll
victory|win|triumph
win|victory
lose|be beaten|be defeated
defeat|beat|overcome
goal|aim|target|objective
target|goal|objective
aim|goal|purpose
result|outcome|performance
effect|impact|influence|consequence
affect|influence|hit|have an effect on|have an impact on
hope|expectation
fear|worry|concern|anxiety
worry|concern
pressure|strain
risk|danger|hazard
chance|opportunity|possibility
opportunity|chance
success|achievement
fail|be unable|do not manage
failure|collapse
collapse|break down|fail
insolvency|bankruptcy
bankrupt|insolvent
lawsuit|suit|legal action|court action
sue|take to court|bring an action against|file suit against|file a lawsuit against
court|tribunal
judge|justice
charge|accuse|allege
allegation|accusation|charge
fine|penalty
release|publish|issue|make public
publish|bring out|release
issue|float|launch
issue|matter|question|topic
matter|issue|affair
subject to|depend on|conditional on|contingent on|provided there be
depend on|rely on|hinge on
join|become a member of|enter
leave|quit|depart from|withdraw from
withdraw|pull out|retreat
return|come back|go back
arrive|come|reach
travel|journey|go
visit|trip|tour
visit|travel to|go to
move|shift|transfer|relocate
move|step|action|measure
step|measure|action
carry|transport|convey|bear
transport|transportation|haulage
distribute|hand out|give out
divide|split|separate
link|connect|join|tie
linked|connected|tied|related
similar|alike|comparable|akin
different|distinct|other
separate|distinct
various|different|diverse
certain|particular|specific
specific|particular|definite
general|overall|broad
usual|normal|customary|typical
usually|normally|generally|ordinarily|typically
often|frequently|many times
sometimes|at times|occasionally|now and then
rarely|seldom|hardly ever
always|at all times|invariably
again|once more|once again|anew
already|by now
finally|eventually|in the end|at last|ultimately
especially|particularly|in particular|notably|above all
apparently|seemingly|evidently
clearly|obviously|plainly|evidently
clear|evident|obvious|plain|apparent
correct|right|accurate
wrong|incorrect|false|mistaken
true|correct
good|fine|favorable|favourable
bad|poor|unfavorable|unfavourable
weak|feeble|soft
strong|robust|powerful|vigorous|solid
high|elevated
low|depressed
cheap|inexpensive|low-priced
expensive|costly|dear
rich|wealthy|affluent
poor|impoverished|needy
public|state
state-owned|government-owned|nationalized|nationalised|publicly owned
private|privately owned
wholly owned|fully owned|100 percent owned
subsidiary|unit|affiliate|division|arm|offshoot
unit|division|department|arm
branch|outlet
store|shop
goods|merchandise|product|commodity
product|good|item
commodity|raw material
service|amenity
program|programme|scheme|plan|project
project|scheme|undertaking|venture
scheme|plan|arrangement
arrangement|agreement
board|board of directors|directors
manager|executive
management|managers|executives
union|labor union|labour union|trade union
university|college
student|pupil
teacher|instructor
hospital|clinic
illness|disease|sickness
ill|sick
medicine|drug|medication
drug|medicine|pharmaceutical
treat|care for
test|trial|examination
scientist|researcher
research|study|investigation
technology|technique
device|apparatus|appliance|gadget
equipment|gear|apparatus|machinery
tool|instrument
method|way|technique|procedure
way|manner|means
place|put|locate|position
located|situated|based|sited
headquartered|based|have its headquarters
place|spot|location|site
site|location|place
land|ground|terrain
sea|ocean
river|stream|waterway
forest|woods|woodland
hill|mountain
rain|rainfall|precipitation
warm|hot
cold|chilly|cool
beautiful|lovely
famous|well-known|renowned|celebrated
called|named|known as|dubbed
name|call|dub
describe|characterize|characterise|depict|portray
mention|refer to|cite
cite|quote|refer to
refer to|allude to
speak|talk
discuss|debate|talk about
answer|reply|response|respond|react
reaction|response
question|query
ask|inquire|enquire
explain|account for|clarify
confirm|verify|corroborate
deny|reject|dismiss|contradict
admit|acknowledge|concede|confess
acknowledge|admit|recognize|recognise
claim|assert|maintain|contend|argue|insist
argue|contend|maintain
complain|grumble
promise|pledge|vow|undertake
pledge|promise|commitment
guarantee|assure|ensure
threat|menace
threaten|menace
plan|scheme|proposal|project
prepare|get ready|make ready
ready|prepared|willing
willing|prepared|ready
able|capable
responsible|accountable|liable
take part in|participate in|join in
participant|member
member|participant
attend|be present at|go to
attempt|effort|bid|try
effort|attempt|endeavor|endeavour
work|labor|labour|toil
task|job|duty|assignment
role|function|part
duty|obligation|responsibility
right|entitlement
entitle|give the right
eligible|entitled|qualified
limit|restrict|cap|curb
limit|restriction|ceiling|cap|curb
restriction|curb|limitation
increase|rise in the number of
exceed|surpass|top|be above|be more than|outstrip
surpass|exceed|outdo
extend|prolong|lengthen
expand|enlarge|extend|broaden|widen
expansion|enlargement|growth
narrow|tighten
spread|extend
cover|include
gather|collect|assemble
save|economize|economise
rescue|save
protect|safeguard|shield|defend
safety|security
dangerous|hazardous|risky
safe|secure
find|discover|detect|come across
discover|find|detect
lack|be without|be short of
miss|fail to reach
satisfied|content|pleased
pleased|glad|happy
surprised|astonished|amazed
angry|furious|enraged
anger|enrage|infuriate
optimistic|hopeful|confident
confident|certain|sure
uncertain|unsure|unclear
uncertainty|doubt
doubt|question
view|opinion|belief
opinion|view
attitude|stance|position
position|stance
policy|strategy
strategy|plan|approach
approach|method
system|network
network|grid
basis|foundation|ground
base|foundation
structure|framework
feature|characteristic|trait
aspect|side|facet
kind|type|sort
example|instance
amount|sum|quantity|volume
sum|amount
volume|quantity|amount
value|worth
be worth|be valued at|have a value of
valued at|worth
proportion|share|percentage|fraction
percentage|share|proportion
average|mean
maximum|highest possible|top
minimum|lowest possible
period|time|span
era|age|period
date|day
moment|instant
beginning|start|outset
outset|beginning|start
middle|mid|center|centre
early|at the beginning of|at the start of
late|at the end of|toward the end of|towards the end of
end|close|conclusion
`;

/** The words that each row has, in plain form. */
export const enInterchangeable: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split('|'));

/** Words that a sentence may have or lack, and tells the same. */
export const enLight = words(
  `the a an this that these those its their his her our of had has have been be being is are was were am do does did
   also however meanwhile then therefore thus moreover furthermore besides too indeed well now currently there here so
   very further yet still already just itself himself herself themselves respectively`,
);

/** Behind these something holds only in a case, or does not hold: none of them may be left out. */
export const enConditions =
  /\b(?:if|unless|except|excluding|excepting|assuming|provided|providing|subject to|conditional|contingent|but not|not|no|never|neither|nor|without|instead|rather than|than|other than|apart from|barring|only|pending|in case|so long as|as long as|whether|would|could|might|may|should|supposedly|allegedly|reportedly|possibly|perhaps|unlikely|denied|denies|deny)\b/u;

/** What begins a phrase that may be moved to another place of its sentence, or left out at its end. */
export const enPhraseStarts = words(
  `in on at during since by after before until within through throughout over under from to for with without because
   due despite following amid against along among between near off across around about into upon via per like
   when while as although though where compared following according yesterday today tomorrow last this next earlier
   later recently currently now meanwhile overall annually monthly weekly daily january february march april may june
   july august september october november december monday tuesday wednesday thursday friday saturday sunday here there
   abroad overseas however so far still including and but who which that`,
);

/** Names of months and days, each with what it is written short. */
export const enCalendarNames: ReadonlyMap<string, string> = new Map(
  `january:jan february:feb march:mar april:apr may june:jun july:jul august:aug september:sept:sep october:oct
   november:nov december:dec monday:mon tuesday:tue:tues wednesday:wed thursday:thu:thurs friday:fri saturday:sat
   sunday:sun`
    .trim()
    .split(/\s+/u)
    .flatMap((row) => {
      const [name = '', ...short] = row.split(':');
      return [name, ...short].map((word) => [word, name] as const);
    }),
);

/** By which somebody says a thing as it is: whoever reports it so may be left unnamed. */
export const enPlainlySays = words(
  `said says say saying told tells added adds announced announces reported reports stated states noted notes
   explained explains disclosed discloses declared confirmed confirms revealed reveals according to commented
   remarked wrote writes reporters today yesterday`,
);

/** Legal forms and the like, with which a firm's name is the same as without; titles before somebody's name. */
export const enNameAdditions = words(
  `inc corp co ltd plc llc corporation company limited incorporated group holdings holding ag sa nv spa gmbh as ab
   cos companies the of and for mr mrs ms miss dr sir lord lady sen senator rep representative gen general col colonel
   capt captain president chairman chairwoman chair minister secretary prof professor judge justice king queen prince
   princess pope governor gov mayor king chief director executive officer vice prime spokesman spokeswoman treasury
   de van von der du la le jr sr ii iii st bank`,
);
