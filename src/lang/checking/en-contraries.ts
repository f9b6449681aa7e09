/** English words of which each is the contrary of another, in their plain form: every form of them is meant. */

/** Ways in which something changes, and their contraries. */
export const enChanges = pairs(
  'rise|rising|grow|increase|climb|gain|jump|surge|up|higher|expand|growth|double|raise|lengthen|widen|soar|swell|rebound|balloon:fall|shrink|decrease|slide|sink|dip|plummet|decline|lose|drop|plunge|down|lower|contract|cut|slip|reduce|shorten|halve|slump|tumble|narrow|dwindle|diminish|ease|recede',
  'strengthen|tighten:weaken|loosen|relax|ease',
  'above:below',
);

/** Things of which a figure that is told with the one is never the other's. */
export const enSides = pairs(
  'import:export',
  'buy|acquire|purchase:sell|divest',
  'profit|profitable|earn|earnings:loss|lose|loss-making',
  'win|beat|defeat:lose',
  'lend|loan:borrow',
  'survive|survivor|rescue|save:kill|die|dead|death|drown',
  'surplus:deficit|shortage|shortfall',
  'income|revenue:cost|expense|pay',
  'hire|recruit:fire|dismiss|laid off',
  'largest|biggest|highest|longest|heaviest|tallest|greatest|fastest:smallest|lowest|shortest|fewest|lightest|slowest',
  'men|male|boys:women|female|girls',
);

/** Things and deeds of which each is the contrary of the other. */
export const enContraries = pairs(
  'begin|open|start|launch|found|reopen:end|close|stop|finish|shut|dissolve|closure',
  'before:after',
  'ahead|lead:behind|trail',
  'over budget|overspent:under budget|below budget|within budget|underspent',
  'above target|over target:below target|under target|short of target',
  'early|earliest:late|latest|behind',
  'support|approve|vote|favour|favor|accept|agree|endorse|adopt:oppose|reject|veto|block|refuse|overturn',
  'welcome|praise|applaud|hail:oppose|criticise|criticize|condemn|denounce|reject',
  'allow|permit|legalise|legalize:ban|forbid|prohibit|outlaw',
  'north|northern:south|southern',
  'east|eastern:west|western',
  'urban|city:rural|countryside',
  'majority|most:minority',
  'domestic:foreign|overseas',
  'faster|quicker:slower',
  'gold:silver|bronze',
  'advance:retreat',
  'join:leave|quit|resign|depart',
  'hire|appoint|elect:dismiss|fire|sack|remove|oust',
  'grant|award:refuse|deny|withhold|revoke',
  'confirm|admit:deny|dispute',
  'accelerate|quicken:slow',
  'warmer|hotter|hot:colder|cooler|cold',
  'wet|wetter|wettest|rainy:dry|drier|driest',
  'winner|champion:runner-up',
  'free:paid',
  'permanent|permanently:temporary|temporarily',
  'mandatory|compulsory|obligatory:voluntary|optional',
  'public|publicly-owned|state-owned:private|privately',
  'indoor|indoors:outdoor|outdoors',
  'legal|lawful:illegal|unlawful',
  'acquit|innocent:convict|guilty',
  'succeed|success:fail|failure',
  'keep|retain|stay|remain|maintain:scrap|abandon|drop|ditch|axe',
  'maximum:minimum',
  'oldest:youngest|newest',
  'cheaper|cheapest:dearer|costlier|dearest',
  'easier|easiest:harder|hardest',
  'safe|safer:dangerous|unsafe',
  'strong|stronger|strongest:weak|weaker|weakest',
  'upgrade:downgrade',
  'shut down|shuttered|idled|mothballed|stands idle|halted production:full load|full capacity|full tilt|full speed|round the clock',
  'impose:lift|abolish|scrap|repeal|rescind',
  'slower|sluggish:faster|brisker',
  'loosen|relax|ease:tighten|toughen|stiffen',
  'receive:pay|cede',
  'optimistic:pessimistic',
  'same:different',
  'alone|unaided:together',
  'extend|prolong:shorten|curtail',
  'deploy:withdraw',
  'arrive:depart',
  'upper:lower',
  'inside:outside',
  'morning:evening|afternoon',
  'day:night',
  'add:remove|delete',
  'build:demolish',
  'plant:fell',
  'married:divorced|unmarried',
  'postpone|delay|defer:hasten',
  'unanimous|unanimously:split|divided',
  'best:worst',
  'busiest:quietest',
  'approve|back|accept|agree|endorse|pass:turned down|turn down|voted down|threw out|ruled out',
  'succeed|success:fail|failure',
  'better:worse',
  'positive:negative',
  'inhale:exhale',
  'freeze:thaw|melt',
  'arrest|jail|detain:release|free|acquit',
  'home:away',
  'unchanged:changed|risen|rose|up|increased|fallen|fell|down|cut',
  'left-hand:right-hand',
  'backed|backs|approve|endorse|adopt:reject|oppose|veto|rebuff',
  'guilty|convict:acquit|cleared|exonerate',
  'guilty:deny|denies',
  'full|crowded|packed:empty|deserted',
  'rich|wealthy:poor',
  'popular:unpopular',
  'able:unable',
  'likely:unlikely',
  'willing:unwilling|reluctant',
  'agree:disagree',
  'include:exclude|omit',
  'comply|obey:violate|flout|breach',
  'recover:worsen|deteriorate',
  'employed:unemployed|jobless',
  'alive:dead',
  'victory:defeat',
  'peace:war',
  'trust:distrust|mistrust',
  'visible:invisible|hidden',
  'native:invasive|introduced',
  'fresh:frozen',
  'raw:processed',
  'armed:unarmed',
  'insured:uninsured',
  'sober:drunk',
  'present:absent',
  'known:unknown',
  'finished|completed:unfinished|incomplete',
  'solved:unsolved',
  'profitable:unprofitable|loss-making',
  'healthy:sick|ill',
);

/** Said of money, too, that is brought in: no change at all. */
export const enPerhapsNoChange: ReadonlySet<string> = new Set(['raise', 'raises', 'raised', 'raising']);

/** Deeds that two have a part in: what is one's buying is the other's selling. */
export const enConverses = pairs(
  'buy|acquire|purchase:sell',
  'win|beat|defeat:lose',
  'lend|loan:borrow',
  'pay|give|award|grant|hand:receive|collect|get|got',
  'ahead|before:behind|after',
);

/** Where an English sentence turns to something else. */
export const enTurns = /[;:]|,? \b(?:but|while|whereas|although|though)\b/gu;

function pairs(...rows: readonly string[]): readonly (readonly [string, string])[] {
  return rows.flatMap((row) => {
    const [one = '', other = ''] = row.split(':');
    return one.split('|').flatMap((a) => other.split('|').map((b) => [a, b] as const));
  });
}
