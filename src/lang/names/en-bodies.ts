/** Words by which clubs, teams, units and the like are called in English. Small letters. */
import { words } from '../words.js';

/** Initials before the town of a club: `FC Norwold`. */
export const clubInitials = words(
  'fc afc rfc ac as sc sv tsv vfb vfl vfr tus fsv cf cd ud sd rc rcd cska fk nk hnk gnk kf kv sk ifk bk hk hc bc kk bsc msv tsg ogc ssc psv rsc krc ksc fcsb aek paok ssv spvgg esv jk ofk mtk',
);

/** Words that clubs have before their town, and nobody else. */
export const clubWords = words(
  'dinamo dynamo lokomotiv lokomotyv spartak torpedo zenit shakhtar shakhtyor partizan olympique hapoel maccabi beitar borussia eintracht hertha arminia alemannia werder grasshopper deportivo atlético atletico energie hansa stade estudiantes universitario',
);

/** What teams are nicknamed, in the plural. */
export const teamNicknames = words(
  `bulls bears lions tigers eagles hawks falcons ravens panthers jaguars cougars wolves wolverines wildcats bobcats
  bulldogs huskies terriers greyhounds broncos mustangs colts rams bucks stags bruins badgers beavers gators alligators
  sharks dolphins penguins orioles cardinals owls seahawks hornets wasps spiders scorpions vipers cobras rattlers
  rhinos bison stallions antelopes coyotes foxes grizzlies cubs timberwolves gamecocks jayhawks thunderbirds hounds
  raiders vikings warriors crusaders spartans trojans titans colonels cavaliers musketeers pirates buccaneers rangers
  braves chiefs redskins blackhawks cowboys packers steelers oilers brewers mariners admirals capitals
  senators patriots rockets comets flames flyers jets bombers cyclones hurricanes tornadoes blizzard roughriders
  celtics nuggets mavericks pacers pistons wizards clippers lakers knicks hoosiers buckeyes hawkeyes sooners longhorns
  aggies razorbacks wolfpack canucks canadiens leafs islanders sabres sabers thrashers predators avalanche astros
  athletics dodgers yankees mets expos phillies reds royals twins padres diamondbacks marlins sox jays redbirds
  bluebirds magpies canaries kangaroos wallabies springboks bombers swans demons brumbies waratahs
  roosters rabbitohs eels bandits rebels outlaws gladiators highlanders monarchs miners`,
);

/** What an army is made of: behind an ordinal, the name of one. */
export const units = words(
  'wing squadron infantry cavalry artillery regiment battalion brigade division corps fleet battery fusiliers guards grenadiers dragoons hussars lancers legion rifles marines airborne flotilla commando militia volunteers',
);

/** The letters that fraternities are called by. */
export const greekLetters = words(
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega',
);

/** Lands that stand behind a town and a comma: `Norwold, Ohio`. */
export const landsBehindTowns: readonly string[] =
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Québec|Saskatchewan|Prince Edward Island|New South Wales|Queensland|South Australia|Tasmania|Western Australia`.split(
    '|',
  );

/** What the names of places begin with, in many languages; nobody is called so. */
export const placeHeads = words(
  `mount fort port lake cape camp gmina powiat estadio estádio stadio stadion stade plaza plaça piazza praça lac lago
  laguna lagoa rio río rivière cerro ilha île isle puerto pulau gunung bukit sungai kampung kampong kuala
  tanjung batu ayer aïn ain oued wadi jebel jabal djebel kafr kfar beit bandar shahr deh chah kalateh qaleh nizhny nizhnyaya
  verkhny verkhnyaya novaya staraya bolshaya velika velike veliki gornja gornje gornji donja donje donji dolní dolni
  dolna horní horni horna nowa nowy nowe stary stara stare wielka wielki mała mały małe santa san são sant sankt château
  castel castello palazzo pieve borgo rue avenida ponte praia hacienda colonia barrio municipio comune rancho
  nong phu hôtel route highway interstate autostrada loch`,
);

/** Right before the name of a team. */
export const teamNouns = words('club clubs side sides team teams franchise outfit minnows strugglers');

/** Right behind it: whoever plays in it. */
export const playersNouns = words(
  'striker strikers midfielder midfielders defender defenders goalkeeper goalkeepers winger wingers fullback full-back left-back right-back centre-back quarterback linebacker pitcher shortstop outfielder infielder halfback scrum-half fly-half flanker batsman bowler wicketkeeper all-rounder defenceman defenseman netminder goaltender',
);

/** In brackets behind the name of a body: what it is. */
export const bodiesInBrackets = words(
  'band group duo trio quartet ensemble orchestra choir label company firm manufacturer brand organization organisation association agency bank airline newspaper magazine broadcaster network channel station website publisher studio retailer restaurant nightclub club team franchise university college school hospital museum party union charity nonprofit brewery winery shipyard railway railroad',
);

/** The same of a work, which may be called as somebody is. */
export const worksInBrackets = words(
  'album song single ep film movie series soundtrack novel book play opera musical video game comics comic manga anime episode show miniseries poem painting sculpture documentary ballet soap sitcom mixtape character',
);

/** What leagues are of: `Major League Baseball`. */
export const leagueSports = words(
  'baseball soccer football rugby cricket hockey lacrosse basketball softball volleyball gaming',
);
