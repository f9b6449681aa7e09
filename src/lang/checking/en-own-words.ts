/**
 * How people put in words of their own what English articles tell: a row is much the same thing, each word in its plain
 * form, with phrases where an article may have one. What only the search may take for the same stands in other tables.
 */
const ROWS = `
chimney, smokestack, stack
collapse, cave, topple, crumple, give way, bring down, fall in
preserve, keep, stay, remain, save, retain, conserve
stage, perform, mount, put on
damage, harm, hurt, impair, spoil
damage, loss, toll, destruction
refuse, decline, reject, turn down, rebuff
jail, prison, gaol, behind bars
jail, imprison, sentence, send to prison, lock up
convict, find guilty
acquit, clear, exonerate, find not guilty
accuse, charge, indict, allege
arrest, detain, seize, take into custody
lawsuit, suit, action, litigation
sue, litigate, take to court
ruling, rule, judgment, judgement, verdict, decision, finding
overturn, quash, reverse, annul, set aside
uphold, confirm, affirm, sustain
dissent, disagree, differ
testify, testimony, evidence, witness
victim, casualty
die, perish, lose their life, lose his life, lose her life, pass away, lose life
survive, survivor, escape
rescue, save, bring off, pull out, take off
evacuate, leave their home, bring to safety, move
crash, collision, smash, accident, collide, run into
sink, founder, go under, go down
aground, stranded, stuck, strand
tourist, visitor, guest, holidaymaker, traveller
delay, late, hold up, postponement, wait
delay, postpone, defer, put off, push back, shelve
cancel, scrap, call off, drop, axe, abandon
halt, stop, suspend, pause, interrupt
resume, restart, reopen, start again, begin again
supermarket, grocer, grocery
restaurant, eatery, cafe, diner
hotel, inn, guesthouse, lodging
flat, apartment, home, dwelling, unit
tenant, renter, occupier, lodger
landlord, owner, lessor
rent, lease, hire, let
mortgage, loan
suburb, outskirt, edge
street, road, avenue, lane
highway, motorway, freeway, expressway
pavement, sidewalk, footway
path, trail, footpath, track, walkway
bridge, crossing, span, viaduct
tunnel, tube, bore
wagon, carriage, coach, car
petrol, gasoline, fuel
airport, airfield
quay, pier, wharf, jetty
cargo, freight, goods, load
warehouse, depot, store
parcel, package
mail, post
plant, factory, works, mill, facility
machine, equipment, machinery
farm, holding
fisherman, fisher, trawlerman, angler
seedling, sapling, young tree
drought, dry, rainless, lack of rain
rain, rainy, rainfall, precipitation, wet
storm, gale, tempest
hail, hailstorm, hailstone
snow, snowfall
cold, chilly, cool
sunny, sunshine
firefighter, fireman, fire crew
sewage, wastewater, effluent
beach, shore, coast, seaside
mountain, peak
extinct, vanish, disappear, die out
protect, preserve, conserve, safeguard
endanger, threaten, danger, risk
hunt, shoot, cull
kill, shoot, cull
permit, allow, let, authorise
lawmaker, legislator, deputy, parliamentarian
council, councillor, municipality, town hall
county, district, region, province
party, faction
turnout, participation
run-off, runoff, second round
resign, quit, step down, leave, stand down, give up
retired, former, ex
appoint, name, choose, pick, select
succeed, replace, take over, follow
predecessor, former, previous
chair, chairman, chairwoman, chairperson
spokesman, spokeswoman, spokesperson
owner, own, proprietor, possess, belong
subsidiary, unit, arm, division, daughter
shareholder, investor, stockholder
expensive, dear, costly, pricey
cheap, inexpensive, affordable
dear, costly, pricey, expensive, more expensive
discount, rebate, reduction
compensate, compensation, damages, redress
grant, subsidy, aid, funding, support, handout
fund, finance, pay for, bankroll
sponsor, sponsorship
bonus, premium
vacant, vacancy, unfilled, empty, not filled
hire, recruit, take on, employ
dismiss, sack, fire, lay off
strike, walkout, stoppage, industrial action, refuse to work, down tools
union, federation, association
association, federation, union, body
apprentice, trainee
overtime, extra hour
pollster, institute, survey
poll, survey, questionnaire, question
respondent, participant, questioned, interviewee
drug, medicine, medication, tablet, pill, treatment
placebo, control
trial, study, experiment
nausea, sick, queasy, vomit
headache, migraine
insomnia, sleepless, sleeplessness
surgeon, operation, surgery, operate
clinic, hospital, practice
dentist, dental, tooth, teeth
heart, cardiac
discover, discovery, find, uncover, unearth, come across
spacecraft, probe, craft, satellite
launch, lift off, send up, blast off
bug, fault, flaw, error, glitch
failure, breakdown, fault, malfunction
fail, break down, go down, stop, stop working
backup, reserve, spare, standby
upgrade, update, modernise
version, release, edition
developer, programmer
university, college
archive, record
document, file, paper, record
theatre, playhouse, stage
actor, actress, performer
play, drama, production
concert, recital, performance
singer, vocalist
tournament, competition, open
prize, winning, cheque, purse
castle, fortress
church, cathedral, minster, chapel
abbey, monastery, convent
priest, vicar, clergyman
monument, memorial
renovate, renovation, refurbish, modernise, overhaul, restore, restoration
demolish, tear down, pull down, knock down, raze
site, plot, land
excavate, dig
bury, inter, burial
grave, tomb
mine, pit, colliery
explosion, blast, explode, blow up
firedamp, methane, gas
power-station, power station, power plant
nuclear, atomic, reactor
blackout, outage, power cut
mast, tower, antenna
consumer, customer, shopper, buyer
supplier, supply, deliver, provide
deliver, hand over, supply, delivery
begin, start, commence, launch, get under way, kick off
finish, complete, conclude, end, completion
estimate, reckon, calculate, put at
criticise, criticize, attack, condemn, denounce
praise, commend, hail
apologise, apologize, sorry
admit, concede, acknowledge, own up, confess
demand, call for, ask for, urge, insist on
urge, call on, press
recommend, advise, suggest
agree, consent
support, back, favour, endorse, be in favour
doubt, sceptical, unconvinced, question, skeptical
blame, fault, responsible, attribute, put down, culprit
cause, reason, trigger, lead to, behind
improve, improvement, better
worsen, deteriorate, worse
triple, treble, threefold, three times
highest, biggest, largest, greatest, most
lowest, smallest, least, fewest
pensioner, elderly, senior, retiree, over
fortnight, two week
temporary, provisional, interim
compulsory, mandatory, obligatory, must
secret, confidential
full, packed, sold out, fully booked
dangerous, hazardous, risky
rich, wealthy
famous, well-known, renowned
main, key, chief, principal, important
opponent, foe, critic
adviser, consultant, advisor
audit, inspection, check, examination
investigate, inquiry, probe, examine, look into, investigation
fraud, swindle, defraud, cheat, embezzle
forge, fake, counterfeit
murder, kill
spill, leak, escape, seep
smell, odour, odor
floor, storey
pool, baths, swimming pool
buy, purchase, acquire, acquisition, take over
sell, sale, dispose of
question, ask, quiz, interview
answer, reply, respond, response
worry, fear, concern, afraid, anxious
hope, wish, want
happy, pleased, satisfied, content
angry, furious, annoyed
surprise, unexpected, astonish
rare, scarce, uncommon, unusual
common, frequent, widespread
enough, sufficient
lack, shortage, short of, missing, scarcity, not enough
surplus, excess, glut
gap, shortfall, hole, deficit
mistake, error, slip, blunder
warn, warning, alert, caution
promise, pledge, vow, undertake
threat, threaten, danger
crew, sailor, seaman
captain, skipper
driver, at the wheel
pedestrian, on foot, walker
hiker, walker, rambler
cyclist, rider, on a bike
passenger, people on board, aboard, traveller
dwelling, residence
child, kid, youngster, minor
teenager, adolescent, teen, youth
parent, mother, father
inhabitant, resident, local, people living
migrant, immigrant, newcomer, foreigner
refugee, displaced
crowd, spectator, audience, fan, attendance
leftover, remain, remainder
scientist, researcher, academic, scholar
historian, researcher
journalist, reporter, newspaper
newspaper, paper, daily
broadcaster, television, station
publisher, publish, bring out
boss, head, chief, director, manager, leader
co-founder, founder
member, belong to
colleague, fellow, co-worker
neighbour, neighbor, next door, adjacent
ally, partner
customer, client
purpose, aim, goal, objective
method, way, technique
price, cost, charge, fee, fare
quality, standard
origin, source, come from
date from, go back to, stem from
yearly, annual, a year, every year, annually
overnight, in the night, at night
recently, lately, of late
formerly, previously, used to, once
soon, shortly, before long
already, by now
together, jointly, combined
alone, single-handed, by himself, by herself, on its own
mostly, mainly, chiefly, largely, primarily, for the most part, above all
nearly, almost, close to
exactly, precisely
quickly, fast, rapidly
slowly, gradually
publicly, in public
abroad, overseas, foreign, outside the country
nationwide, across the country, throughout the country
everywhere, throughout
unanimous, unanimously, without dissent, without opposition, with one voice, nobody opposed, no one voted against
worldwide, around the world, global, globally
hurdle, threshold, barrier
`;

/** Each row with its words and phrases. */
export const enOwnWords: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split(', '));
