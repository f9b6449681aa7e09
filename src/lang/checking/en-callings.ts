/** What people are by training or trade, and how English puts it beside their names. Matched on folded text. */

/** One calling each: whoever is said to be the one is, where nothing else is told, not the other. */
export const enCallings =
  /\b(?:accountants?|actors?|actress(?:es)?|actuar(?:y|ies)|agronomists?|anaesthetists?|anthropologists?|apothecar(?:y|ies)|archaeologists?|architects?|archivists?|astronauts?|astronomers?|auditors?|bakers?|bankers?|barbers?|barristers?|biochemists?|biologists?|blacksmiths?|boatbuilders?|botanists?|boxers?|brewers?|bricklayers?|butchers?|cardiologists?|carpenters?|cartographers?|cartoonists?|ceramicists?|chefs?|chemists?|choreographers?|climatologists?|cobblers?|comedians?|composers?|conductors?|cricketers?|criminologists?|cyclists?|dancers?|defenders?|demographers?|dentists?|dermatologists?|diplomats?|divers?|ecologists?|economists?|electricians?|engineers?|entomologists?|epidemiologists?|ethnologists?|farmers?|fencers?|film-?makers?|financiers?|firefighters?|fishermen|fisherman|footballers?|foresters?|gardeners?|geneticists?|geochemists?|geographers?|geologists?|geophysicists?|glaciologists?|goalkeepers?|golfers?|guitarists?|gymnasts?|hairdressers?|historians?|hydrologists?|illustrators?|immunologists?|jewellers?|jockeys?|journalists?|judges?|lawyers?|librarians?|linguists?|locksmiths?|machinists?|magistrates?|masons?|mathematicians?|meteorologists?|microbiologists?|midfielders?|midwives|midwife|miners?|missionar(?:y|ies)|neurologists?|neuroscientists?|notar(?:y|ies)|novelists?|nurses?|oceanographers?|ophthalmologists?|opticians?|ornithologists?|painters?|palaeontologists?|paleontologists?|paramedics?|pathologists?|pediatricians?|paediatricians?|pharmacists?|pharmacologists?|philologists?|philosophers?|photographers?|physicists?|physiologists?|physiotherapists?|pianists?|pilots?|playwrights?|plumbers?|poets?|potters?|priests?|printers?|prosecutors?|psychiatrists?|psychologists?|publishers?|radiologists?|rowers?|sailors?|screenwriters?|sculptors?|seismologists?|shoemakers?|singers?|skiers?|sociologists?|solicitors?|sprinters?|statisticians?|stonemasons?|strikers?|surgeons?|surveyors?|swimmers?|tailors?|taxi drivers?|teachers?|theologians?|toxicologists?|translators?|tutors?|veterinarians?|vets?|violinists?|virologists?|volcanologists?|watchmakers?|weavers?|welders?|wingers?|wrestlers?|zoologists?)\b/gu;

/** Behind a name: what it says of whom it names, as far as the next comma. */
export const enBehindName =
  /^(?:,? who (?:is|was|had been|has been|trained as|worked as|works as)|,| (?:is|was|became|had been|has been|works? as|worked as|trained as))(?: (?:then|now|formerly|currently|aged))? (?:\p{N}+,)?[^,.;:()]{2,90}/u;

/** Before a name: the words that go with it. */
export const enBeforeName = /(?:(?:^|[,.;:] )[^,.;:()]{2,60}, |(?:^|[ ’'])(?:[a-z’'-]+ ){1,5})$/u;

/** `as chief executive`, anywhere behind a name. */
export const enAsWhat = /\bas (?:an? |the |its |their )?[^,.;:]{2,60}/u;

/** What is said after them is not so. */
export const enRatherThan = /\b(?:rather than|instead of|not|and not|never) .*$/u;

/** That somebody is over something: what stands beside it says over what. */
export const enIsOver =
  /\b(?:heads?|headed|leads?|led|runs?|ran|manages?|managed|directs?|directed|chairs?|chaired|edits?|edited|oversees|oversaw|director|chief|manager|leader|minister|secretary|commissioner|professor|dean|editor|in charge|responsible)\b/u;
