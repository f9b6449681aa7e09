/** English words of one field: where a text has the one, another is not meant. Words that mean the same are joined by `/`. */

const ROWS = `
salmonella listeria campylobacter norovirus legionella botulism cholera typhoid measles mumps rubella influenza/flu malaria dengue tuberculosis polio smallpox ebola anthrax rabies plague diphtheria meningitis hepatitis zika mpox covid shingles tetanus scarlet leprosy chickenpox
brick/bricks granite concrete steel timber/wooden/wood marble limestone sandstone glass cast-iron/iron bronze copper brass aluminium/aluminum slate plastic bamboo thatch adobe basalt
gold silver copper nickel zinc tin lithium cobalt platinum palladium uranium tungsten bauxite manganese titanium graphite potash phosphate
solar/photovoltaic wind nuclear/atomic coal gas oil hydroelectric/hydropower/hydro geothermal biomass peat tidal
petrol/gasoline diesel electric/electricity/battery hydrogen kerosene methanol ammonia ethanol
wheat barley maize/corn rice soya/soybeans/soybean/soy oats rye sorghum millet potatoes/potato cassava cotton sugar cocoa coffee tea tobacco rapeseed sunflower hops flax
apples/apple pears/pear plums/plum cherries/cherry peaches/peach apricots/apricot grapes/grape oranges/orange lemons/lemon bananas/banana avocados/avocado blueberries/blueberry strawberries/strawberry raspberries/raspberry mangoes/mango olives/olive almonds/almond walnuts/walnut figs/fig dates
tomatoes/tomato onions/onion cabbages/cabbage carrots/carrot peppers beans/bean peas/pea lettuce spinach cucumbers/cucumber garlic leeks/leek
beef pork lamb/mutton poultry/chicken turkey venison
salmon cod herring/herrings tuna mackerel trout sardines/sardine shrimp/shrimps/prawns/prawn lobster/lobsters crab/crabs eel/eels oysters/oyster mussels/mussel squid haddock pike carp sturgeon anchovies/anchovy
cattle/cows/cow sheep/ewes goats/goat pigs/pig horses/horse donkeys/donkey camels/camel chickens/hens/hen ducks/duck geese/goose dogs/dog cats/cat bees/bee reindeer
wolf/wolves bear/bears lynx fox/foxes deer beaver/beavers otter/otters badger/badgers hare/hares rabbit/rabbits squirrel/squirrels hedgehog/hedgehogs elephant/elephants lion/lions tiger/tigers leopard/leopards rhino/rhinos giraffe/giraffes whale/whales dolphin/dolphins seal/seals
eagle/eagles owl/owls stork/storks swan/swans crow/crows raven/ravens heron/herons puffin/puffins gull/gulls penguin/penguins vulture/vultures falcon/falcons swallow/swallows sparrow/sparrows
oak/oaks beech/beeches pine/pines spruce/spruces birch/birches ash/ashes elm/elms maple/maples willow/willows poplar/poplars cedar/cedars larch/larches eucalyptus
cheese butter milk/dairy yoghurt/yogurt cream bread beer wine whisky/whiskey brandy vodka cider juice honey chocolate flour
bus/buses/coach/coaches tram/trams/streetcar/streetcars train/trains/rail/railway ferry/ferries bicycle/bicycles/bike/bikes lorry/lorries/truck/trucks helicopter/helicopters aeroplane/plane/planes/aircraft metro/subway/underground taxi/taxis motorcycle/motorcycles van/vans
piano/pianist violin/violinist cello/cellist flute/flautist guitar/guitarist trumpet/trumpeter harp/harpist clarinet/clarinettist drums/drummer accordion
football/footballer rugby cricket/cricketer tennis golf/golfer hockey basketball handball volleyball swimming/swimmer cycling/cyclist rowing/rower boxing/boxer fencing/fencer judo wrestling/wrestler gymnastics/gymnast skiing/skier badminton chess
ankle knee hip shoulder elbow wrist foot hand thigh calf hamstring groin neck rib/ribs collarbone jaw finger thumb toe
heart/cardiac liver/hepatic kidney/kidneys/renal lung/lungs brain skin stomach bowel breast prostate pancreas bone
mother/mum father/dad brother sister son daughter wife husband uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
mathematics/maths reading science history geography chemistry physics biology music
catholic/catholics protestant/protestants muslim/muslims hindu/hindus buddhist/buddhists jewish/jews sikh/sikhs
red blue green yellow black white brown purple pink grey/gray
flood/flooding/floods earthquake/quake fire/blaze storm/gale hurricane/typhoon/cyclone landslide/mudslide avalanche eruption tsunami drought tornado lightning explosion/blast
fraud murder/homicide theft arson bribery perjury embezzlement manslaughter burglary smuggling blackmail/extortion kidnapping espionage/spying treason robbery forgery libel/defamation assault rape stalking trespass
painting/paintings sculpture/sculptures photograph/photographs tapestry/tapestries drawing/drawings engraving/engravings manuscript/manuscripts mosaic/mosaics fresco/frescoes
novel/novels poem/poems/poetry play/plays essay/essays biography/biographies memoir/memoirs opera/operas symphony/symphonies ballet/ballets
footwear/shoes garments/clothing/clothes/apparel furniture toys electronics jewellery/jewelry cosmetics ceramics textiles
breakfast lunch dinner supper
cathedral mosque synagogue temple monastery/abbey castle palace lighthouse windmill
carbon-dioxide methane nitrogen oxygen helium chlorine ozone argon
`;

/** The words that mean what a word means, and those of the rest of its field, by word. */
export const enFields: ReadonlyMap<
  string,
  readonly { readonly same: readonly string[]; readonly others: readonly string[] }[]
> = byWord();

function byWord(): Map<string, { readonly same: readonly string[]; readonly others: readonly string[] }[]> {
  const found = new Map<string, { readonly same: readonly string[]; readonly others: readonly string[] }[]>();
  for (const row of ROWS.trim().split('\n')) {
    const groups = row.split(' ').map((group) => group.split('/'));
    for (const same of groups)
      for (const word of same)
        found.set(word, [
          ...(found.get(word) ?? []),
          { same, others: groups.filter((group) => group !== same).flat() },
        ]);
  }
  return found;
}
