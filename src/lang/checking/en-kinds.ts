/** English words for a kind, with words for what is of it: whoever speaks of a `building` may mean a school. */
import { readRows } from '../meaning/meanings.js';

/** The word for the kind first, each word in its plain form. */
const ROWS = `
building school house hall church hotel museum factory station hospital library tower theatre palace castle villa bungalow mill warehouse barn block chapel mosque temple cathedral mansion office
structure bridge tower dam viaduct building
school academy college
institution school university bank museum hospital college
vessel ship ferry boat tanker freighter trawler yacht tug barge cruiser submarine liner carrier frigate
ship ferry tanker freighter liner vessel carrier
boat ferry trawler yacht canoe dinghy
vehicle car lorry truck bus van tram motorcycle scooter bicycle ambulance tractor
aircraft plane jet helicopter airliner drone
animal dog cat horse cow sheep pig goat wolf bear lion tiger elephant bird fox deer otter beaver seal whale
bird goose duck swan eagle hen chicken turkey owl stork crane penguin
creature animal bird fish
pet dog cat
fish cod herring salmon tuna trout
crop wheat maize barley rice cotton soya potato rye oats olive grape cocoa coffee
plant tree flower shrub
tree oak pine birch beech elm spruce maple
fruit apple pear orange grape berry banana cherry
food bread cheese meat fish rice milk cake
drink beer wine tea coffee juice
fuel diesel petrol coal gas kerosene methanol
metal gold silver copper iron steel lithium nickel cobalt
mineral copper iron lithium salt
disease cholera malaria measles flu influenza tuberculosis cancer diabetes dementia ebola
illness cholera malaria measles flu cancer
virus flu influenza measles
disaster flood earthquake fire storm drought hurricane landslide
accident crash collision derailment fall
weather rain snow storm wind
storm hurricane typhoon cyclone gale blizzard
official minister mayor governor secretary commissioner officer inspector
politician minister mayor senator deputy president premier
minister secretary
leader president minister premier chairman director captain
expert scientist toxicologist engineer economist analyst biologist geologist historian chemist physicist agronomist archaeologist
scientist biologist chemist physicist geologist astronomer botanist zoologist ecologist
doctor surgeon cardiologist paediatrician psychiatrist
athlete runner jumper swimmer cyclist player footballer boxer skier rower sprinter thrower
sportsman runner jumper swimmer cyclist player footballer
player footballer midfielder striker defender goalkeeper forward winger
footballer midfielder striker defender goalkeeper
artist painter sculptor photographer
musician pianist violinist singer guitarist cellist
performer actor singer dancer musician
worker docker miner driver nurse teacher labourer picker cleaner farmhand
employee worker clerk nurse driver
race marathon sprint regatta derby
event race match concert festival final
competition league cup tournament championship
tournament cup championship
instrument violin piano guitar organ
work painting novel opera symphony sculpture film
artwork painting sculpture drawing
picture painting drawing photograph portrait
publication book magazine newspaper journal
weapon gun rifle missile tank knife bomb
tool saw hammer axe
equipment tool machine scanner instrument
tool equipment machine
machine robot engine pump computer
device phone sensor pump scanner meter
company firm bank airline brewery manufacturer retailer maker brewer operator utility insurer publisher group bakery dairy
firm company bank airline brewery manufacturer retailer maker operator
business company firm shop restaurant
body agency authority council committee board commission institute union association
organisation agency charity union association foundation institute
organization agency charity union association foundation institute
agency authority body
lender bank
court tribunal jury
building premises
site quarry mine field
place town village city
settlement town village
money dollar euro pound franc crown yen rupee shilling krona peso kroner funds
currency dollar euro pound franc crown yen rupee
payment fee salary wage pension dividend
document report letter contract treaty law paper memorandum
report study review
relative son daughter brother sister wife husband mother father uncle aunt cousin grandson
parent mother father
child son daughter boy girl pupil baby
youngster boy girl pupil teenager child
adult man woman
person man woman
people migrant refugee passenger worker resident visitor spectator villager citizen customer patient tourist student employee
lead director executive chief chairman president boss head manager chairwoman captain
head director executive chief chairman president boss lead manager
run director executive chief boss head manage lead
waterway river canal strait
water river sea lake
road motorway highway street avenue
fabric silk cotton wool linen
stone granite marble limestone sandstone
colour red blue green yellow
season spring summer autumn winter
meal breakfast lunch dinner
container box crate barrel
insect locust bee mosquito butterfly
reptile snake lizard crocodile turtle
criminal thief murderer burglar
burglar thief
crime theft murder fraud robbery
offence theft fraud murder
substance chemical drug
chemical acid solvent
device appliance
appliance fridge oven
`;

/** What is of a kind, by the word for it. */
export const enKinds: ReadonlyMap<string, readonly string[]> = new Map(
  readRows(ROWS).flatMap(([kind, ...ones]) => (kind === undefined ? [] : [[kind, ones] as const])),
);
