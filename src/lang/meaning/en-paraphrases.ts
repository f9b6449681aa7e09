/** How English puts the same in other words: a row is one meaning, each word in its plain form. */
import { readRows } from './meanings.js';

export const enParaphrases = readRows(`
route crossing passage course line run
crossing voyage trip sailing passage journey
transit passage crossing vessel ship
output production harvest press yield crop
migrant refugee asylum-seeker
carry ship transport ferry convey haul
goods freight cargo
stoppage strike walkout
discharge release home
regulator authority watchdog commission agency ombudsman
clear approve approval authorise authorize consent permission nod
takeover purchase acquisition buy acquire merger
request ask demand seek call want application apply
pledge promise commit commitment undertake
sum money amount funds
additional extra further another more added
treasury exchequer finance ministry
shrinkage loss decline retreat shrink recede melt
swing jumpy fluctuate fluctuation volatile vary unstable
inhabitant population resident
exception exempt exemption waiver
refuse reject decline deny rebuff
grant give allow award
deadline late overdue
expel exclude bar ban
empty vacant unoccupied deserted nobody inside
burn blaze fire destroy
break burglary thief burglar robber raid steal
hour minute
expense cost price bill
cost price pay charge
pupil student learner schoolchild
older elder senior
winner champion victor win first
leap jump
clear leap jump vault
promotion promote rise up
demote relegate relegation drop down
tie bind contract sign commit
shift move transfer relocate
owe receive entitle
wage salary pay earnings
coach manager trainer
redundancy redundant dismiss layoff sack job
compulsory force against will
staff employee worker workforce
takeover merger deal
growth rise increase expansion
decline fall drop decrease reduction slump
contraction shrink fall decline
slowdown slow weaken
gap difference distance margin
lead ahead front
trail behind
loss deficit lose
gain profit win
surplus excess
shortage lack shortfall scarcity need
scarce short rare
abundant plentiful ample
shareholder investor owner holder
stake share holding interest licence
own hold possess belong property have
hand possession control
control hold dominate command
seize take capture confiscate
market trade business
firm company maker manufacturer business operator group
manufacturer maker producer
producer maker grower
grower farmer producer
farm farmer farming land agricultural
owner proprietor landlord
tenant renter occupier
landlord owner
vendor seller
buyer purchaser customer
client customer
retailer shop store chain seller
chain group
subsidiary unit arm division branch
division unit department arm
branch office outlet
headquarters based seat
seat base headquarters
establish found set create
foundation founding founded establish
dissolve disband wind
bankrupt insolvent insolvency collapse
debt borrow loan owe
lender bank creditor
loan credit lend
deposit saving
interest rate
bond debt
dividend payout
tax levy duty
tariff duty levy
subsidy grant aid support
aid help assistance relief
relief aid
donor giver donate
donate give contribute
contribution give donate pay
provide supply give offer contribute
fund finance pay money
budget spending plan
spending expenditure outlay cost
spend lay pay invest
earn make receive
save cut
estimate reckon put calculate forecast
calculate reckon compute work
forecast expect predict project
expectation expect forecast
hope expect aim
aim goal target purpose
purpose aim
intention plan intend
plan propose intend scheme
proposal plan propose
scheme programme plan project
launch start begin introduce
introduction introduce start
beginning start opening outset
opening start first launch
end finish close stop cease
cease stop end
closure close shut
shut close
suspend halt stop pause
halt stop suspend
resume restart reopen again
restart resume reopen
continue go last remain
last go continue run
remain stay still
delay postpone late hold
cancel scrap call abandon
abandon drop give scrap
replace succeed take
successor succeed replace
predecessor succeed replace former before
resign step quit leave depart
departure leave resign step
retire retirement leave
appoint name choose select make
appointment appoint name
elect choose vote election
candidate contender run
voter elector electorate vote
referendum vote plebiscite
poll survey vote
survey study poll questionnaire
study research investigate paper
researcher scientist academic scholar
scientist researcher
expert specialist authority
analyst economist expert
finding result conclude find
conclude find
show find reveal demonstrate
evidence proof sign
proof evidence
suspect believe think
believe think consider reckon
doubt question sceptical uncertain
dispute contest deny reject challenge
challenge dispute contest
criticism criticise blame
blame fault attribute cause
cause reason blame due
trigger cause spark prompt
prompt cause lead trigger
result outcome consequence effect
effect impact influence
affect hit strike impact
hit affect strike
damage harm destroy wreck
destroy ruin wreck demolish raze
demolish raze pull tear destroy
rebuild reconstruct restore
restore repair renovate rebuild
repair fix mend restore
renovation restore refurbish repair
convert turn transform change
change alter amend modify
amend change alter
expand enlarge extend grow
extend lengthen prolong stretch expand cover
cover extend span reach
stretch section extend length
section part stretch segment
segment section part
remove take lift strip dismantle
dismantle take remove
install fit put set
fit install equip
equip fit provide
build construct erect put
construction build work
builder contractor build construct
architect designer design
engineer design designer
design plan draw
material substance
bridge span cross
tunnel bore underground
track rail line
rails track line
tram streetcar trolley
railway rail line train
train rail service
passenger traveller rider commuter
rider passenger cyclist user
driver motorist
motorist driver
lorry truck
truck lorry vehicle
car vehicle automobile
bus coach
aircraft plane jet airliner
plane aircraft jet
jet aircraft plane
airline carrier
carrier airline
flight fly
ship vessel boat
vessel ship boat craft
boat vessel ship
port harbour dock
harbour port
dock quay berth
docker longshoreman stevedore
canal waterway
waterway river canal
river stream water
lake reservoir water
reservoir lake dam
dam barrage
sea ocean offshore water marine
offshore sea
coast shore seaside
shore coast bank
island isle
mountain peak summit
summit peak top
peak height top summit maximum
height peak top tall high
tall high height
top peak summit highest
bottom foot floor
depth deep
width wide broad
hill slope
forest wood woodland
tree wood
wood timber
field land
land ground area
area region zone district
region area province
district area quarter neighbourhood
neighbourhood district area
town city municipality
city town municipal
village hamlet
villager resident
capital city
country nation state
nation country state
state government
government cabinet administration authority state
cabinet government minister
parliament assembly legislature congress house
lawmaker legislator deputy
deputy lawmaker vice
law act legislation bill statute
bill law draft
legislation law
rule regulation law
ban prohibit forbid outlaw
permit allow licence
licence permit permission concession
treaty agreement pact accord
pact agreement treaty deal
agreement deal accord pact treaty contract partnership
alliance bloc pact
member belong part join
join enter accede
withdraw leave pull quit
negotiate talk bargain
talks negotiation
negotiation talks
sanction penalty embargo
penalty fine punishment
fine penalty
punish penalise sentence
sentence term jail prison
jail prison imprison
prison jail
arrest detain custody
detain hold custody arrest
suspect accused
accuse charge allege
charge accuse
trial court case hearing
court tribunal judge
judge court magistrate
verdict ruling judgment decision
ruling decision judgment verdict
decision rule decide
appeal challenge
lawyer attorney solicitor counsel barrister
counsel lawyer
witness testify evidence
testify evidence witness give
jury juror
victim dead injured
dead death die kill victim
death die dead toll
kill die death dead
injure hurt wound
injury hurt injure
wound injure
survive live
survivor survive
rescue save
hospital clinic
clinic hospital
doctor physician medic
patient case sick
case infection patient instance
infection case disease
disease illness
illness disease sick
outbreak epidemic
epidemic outbreak
symptom sign
cure heal
treat treatment care
treatment therapy treat care
therapy treatment
medicine drug
drug medicine medication compound
vaccine jab shot
vaccinate jab inoculate
surgery operation operate
operation surgery
operate run
trial test experiment
test trial
nurse carer
care look
pregnant expect
birth born
born birth
baby infant newborn
infant baby
child kid
teenager adolescent youth
adult grown-up
elderly old aged
woman female
man male
wife spouse husband
marry wed
son child
daughter child
parent mother father
mother parent
father parent
brother sibling
sister sibling
family relative household
household family home
relative family
home house
house home dwelling
flat apartment
apartment flat
rent lease
lease rent let
roof rooftop
panel module
school academy
academy school
teacher instructor
headmaster head headmistress principal
headmistress head headmaster principal
class lesson
lesson class
classroom class
university college
study enrol
enrol register sign
graduate degree
degree qualification
exam test examination
fee charge tuition
scholarship grant
library book
book volume
author writer
writer author
newspaper paper daily
paper newspaper study report
magazine journal
journalist reporter
broadcast air
broadcaster station channel
film movie
actor star performer
performer artist
musician player
concert gig performance
song track
album record
painter artist
painting picture canvas
picture painting photograph image
photograph photo picture image
sculpture statue
statue sculpture monument
artist painter
exhibit display show
exhibition show display
museum gallery
gallery museum
curator keeper
collection holding
audience spectator crowd
spectator crowd fan audience
crowd spectator
fan supporter
player footballer
match game
game match
score goal
goal score
team side
side team
club side team
league division
division league
season campaign
final decider
victory win triumph
win beat victory
beat defeat win
defeat beat lose loss
lose defeat
draw tie
tie draw
penalty spot
referee umpire
coach train
race run
run race
marathon race
runner athlete
cyclist rider
medal podium
record best
best record
rank place
place rank position
position post place
post job position role
job post position work
role post part
career life
work job
worker employee
hire recruit employ
union labour
strike walkout stoppage
worker hand
shift work
overtime hour
holiday vacation leave
pension retirement
retirement pension
energy power
power electricity energy output
electricity power current
turbine windmill
consumption use demand consume
consume use draw burn need
use consume
draw consume
deliver supply produce output
generate produce
plant station
reactor plant
coal pit
pit mine
mine pit dig
oil crude petroleum
gas methane
fuel petrol diesel
petrol gasoline fuel
emission pollution
pollution emission contaminate
pollute contaminate
waste rubbish
recycle reuse
water drink
rain rainfall
drought dry
flood deluge
storm gale
temperature degree heat
heat warm
cold freeze
snow ice
ice glacier
glacier ice
earthquake quake tremor
quake earthquake
eruption erupt
volcano erupt
wildfire blaze
crop harvest
harvest crop pick
pick harvest gather
sow plant
plant sow
wheat grain
grain cereal
cattle cow livestock
livestock cattle
cow cattle
sheep lamb flock
pig swine hog
hen chicken poultry
poultry chicken hen
bird poultry
fish catch
species kind
breed raise
wolf pack
insect bug
locust insect
food meal
meal food dish
dish meal
restaurant eatery
drink beverage
bread loaf
cheese dairy
milk dairy
sugar sweet
recall withdraw
phone mobile telephone
computer machine
machine device
device machine gadget
software program
website site
site place location
location place site
network system
data information
chip semiconductor
robot machine
satellite spacecraft
rocket launcher
orbit circle
telescope observatory
star sun
planet world
moon lunar
weapon arm
arms weapon
army military troops
soldier troops
troops soldier force
war conflict fighting
fight battle
battle fight
attack assault strike
bomb explosive
explosion blast
peace ceasefire truce
truce ceasefire
border frontier
frontier border
police officer
officer police
thief burglar robber steal
burglar thief
robber thief
robbery theft
theft steal
coin money
gold bullion
worth value
value worth
price cost value
cheap low
expensive dear high
dear expensive
profit benefit gain
benefit gain profit advantage
advantage benefit edge
disadvantage drawback
risk danger
danger risk threat
threat danger
safe secure
secure safe
protect guard
guard protect
rival competitor
competitor rival
competition contest rivalry
contest competition
partner ally
ally partner
friend ally
enemy foe
opponent rival
critic opponent
supporter backer
backer supporter
back support
support back
oppose against
against oppose
favour support
agree accept
accept agree
disagree dispute
argue claim
claim say
say state
state say
tell say
announce say
mention name
name call
call name
describe call
explain account
account explain
answer reply
reply answer respond
question ask
ask request
invite ask
visit trip
trip journey
journey trip
travel go
arrive come
come arrive
leave go
go leave
return back
back return
enter come
exit leave
meet encounter
gather meet
meeting conference
conference meeting
attend visit present
join attend
absent miss
miss fail late
fail miss
succeed manage
manage run
run operate manage
lead head run
head lead run
chair lead head
boss chief head
chief head boss
director head
founder found
found start
owner own
diet eat feed food devour graze
rescuer lifeboat coastguard firefighter paramedic ambulance rescue
strand aground stuck maroon trap
panic calm afraid fear alarm
scare frighten terrify afraid fear
leak seep drip trickle ooze
footwear shoe boot sandal slipper
teacher schoolteacher schoolmaster schoolmistress tutor instructor
trade craft apprentice profession
learn train apprentice trainee pupil
trainee apprentice intern pupil
supplier supply purchase buy contract
luggage baggage suitcase bag
sailor seaman crew mariner deckhand
soldier troop trooper infantry private
policeman police officer constable
thief burglar robber culprit
drunk intoxicate tipsy alcohol
lawyer solicitor barrister attorney counsel
nurse midwife carer
lodger tenant boarder renter
guest visitor lodger customer
garbage rubbish waste litter trash
cellar basement vault
loft attic garret
lorry truck van vehicle
`);
