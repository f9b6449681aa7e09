/** How English tells what is done, and what is only to come. Matched on folded text. */

const ADVERBS = String.raw`(?: (?:already|now|just|since|also|all|both|long|finally|recently|still|only|thus|so far|by now|[a-z]+ly))*`;

/** That something is done by now: its group is the word that says what. */
export const enDoneDeeds: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:has|have|had)${ADVERBS}(?: been| become)?${ADVERBS} (?!(?:an?|the|no|not|never|to|yet|its|their|his|her|our|some|any|more|less|fewer|been|had|one|two|several|many)\b)([a-z-]{3,})`,
    'gu',
  ),
  new RegExp(String.raw`\b(?:was|were)${ADVERBS} ([a-z-]+(?:ed|en|ne|wn|ld|lt|ut|ht|nt|nk|de))\b`, 'gu'),
  new RegExp(
    String.raw`\b(?:is|are)(?: (?:already|now|currently|at present|today))? (open|complete|finished|ready|closed|shut|operational|running|gone|built|done)\b`,
    'gu',
  ),
  /(?<!\b(?:the|an?|its|their|his|her|of|by|be|been|being|is|are|was|were|to|will|would|may|might|could|should|if|newly|not) )\b(sold|bought|acquired|built|opened|reopened|closed|merged|launched|signed|scrapped|abolished|replaced|demolished|resigned|retired|withdrew|began|finished|completed|cut|raised|banned|hired|dismissed|sacked|moved|doubled|installed|introduced|repaired|adopted|ratified|repealed|recovered|took over|handed over|shut down)\b(?! (?:in|from|on|by|at|to|for|with|as)\b(?! (?:january|february|march|april|may|june|july|august|september|october|november|december|\p{N}{4})))/gu,
];

/** That something is so by now, whatever the deed. */
export const enByNow = /\b(?:already|by now|(?:has|have) been [a-z]+ing)\b/u;

/** Before what is only to come, up to it; some words may stand between. */
export const enToCome =
  /(?:\b(?:will|would|shall|may|might|could)\b|\b(?:is|are|was|were)(?: (?:now|still|also|only|currently|not|[a-z]+ly))* (?:due|set|to|going to|expected|planned|scheduled|slated|likely|unlikely|supposed|intended|poised|meant|being)\b|\b(?:plan|intend|aim|hope|want|propose|seek|ask|apply|consider|mull|promise|pledge|vow|agree|mean|expect|prepare|try|tr(?:y|ies)|wish|threaten|offer|call|press|push|lobby|campaign|demand|urge|apply|applie|bid|need|have yet|has yet|had yet|remain|decline|refuse|fail)(?:s|ned|ded|med|ed|d|ied|ning|ding|ing)? (?:for|to)\b|\b(?:has|have|had) (?:still|yet) to\b|\b(?:is|are|remains?) (?:still |yet )?to be\b|\b(?:considering|planning|proposing|mulling|discussing|contemplating|envisaging|weighing)\b|\b(?:plans?|proposals?|intentions?|hopes?|scheme|bid|calls?|talks?|negotiations?|request|application|permission|decision on) (?:for|to|on|of|about)\b)[^;.:]{0,60}$/u;

/** Says of what a sentence is about that it is only to come. */
export const enIsToCome =
  /\b(?:will|would|shall)\b(?! have (?!to\b))|\b(?:is|are)(?: (?:now|still|also|only|currently|not|[a-z]+ly))? (?:due|set|going|expected|planned|scheduled|slated|likely|unlikely|intended|to) (?:to |for |in |on )?[a-z]+|\b(?:plans?|intends?|aims?|hopes?|wants?|proposes?|seeks?|is seeking|are seeking|is considering|are considering|has yet|have yet) (?:to|for)?\b|\bat the (?:design|planning|drawing-board|drawing board|proposal|tender)\b|\bunder (?:consideration|discussion|review|study)\b|\b(?:proposed|planned|proposals?|draft|tenders?|feasibility stud(?:y|ies)|none has|no date)\b|\b(?:subject to|pending|awaits?|awaiting|depends? on)\b|\b(?:has|have) still to be\b|\b(?:is|are|remains?) (?:still |yet )to be\b/u;

/** Says that something has come about. */
export const enHasCome =
  /\b(?:has|have)(?: (?:already|now|just|since|also|[a-z]+ly))* (?!yet\b|to\b)(?:been )?(?!been\b|put forward|(?:proposed|planned|suggested|discussed|announced|promised|approved|asked|agreed|considered|drawn|scheduled|expected|intended|made|said|called|mooted|floated|tabled|fixed|set|advanced)\b)[a-z]+(?:ed|en|wn|ne|ld|lt|ut|ht|nt|de)\b|\balready\b/u;

/** Deeds of which plans are made, in their plain forms. */
export const enPlannedDeeds: ReadonlySet<string> = new Set(
  `abolish acquire add admit adopt amend appoint award ban begin bring build buy cease change close combine complete connect construct convert create cut deliver demolish deploy dismantle divide double drop electrify end enlarge erect establish expand extend finish fit found halt hand hire impose increase install introduce join launch lay lease legalise legalize lift list loosen lower merge modernise modernize move name nationalise nationalize open ordain pass pay phase place plant print privatise privatize publish pull put raise ratify rebuild recall recruit reduce refurbish relax release relocate remove renew renovate reopen repair repeal replace resign resume retire retrain return sack scrap sell set settle shift shut sign split start step stop strip submit switch take tear tighten transfer triple turn unveil upgrade widen withdraw`.split(
    /\s+/u,
  ),
);

/** A simple past, or a perfect, of what was done. */
export const enPast =
  /\b(?:[a-z]{2,}(?<!need|\bfe|\bse|spe|exce|proce|succe|indee)ed|began|begun|built|bought|brought|became|broke|came|chose|cut|drew|fell|found|gave|grew|heard|held|kept|laid|led|left|lost|made|met|overturned|paid|quit|ran|rose|sank|sent|shut|sold|sought|spent|stood|struck|threw|took|taught|went|withdrew|won|wrote)\b/gu;

/** Before what is only to come, would be so or ought to be so, up to it. */
export const enNotYetDone =
  /(?:\b(?:will|would|shall|should|may|might|could|must|ought to)(?: (?:not|also|then|only|first|soon|now|[a-z]+ly))*|\b(?:is|are|was|were)(?: (?:now|still|also|only|[a-z]+ly))* (?:due|set|going|expected|planned|scheduled|slated|likely|supposed|intended|poised) to)(?: (?:be|have|be able to))? $/u;

/** Behind what is named only as something that would be so: `Repairing them would cost`. */
export const enWouldBe = /^(?: [a-z']+){0,5} (?:would|could|might|may|will)\b/u;

/** That somebody calls something what it is called. */
export const enNaming =
  /^(?!(?:i|we|you|one|it|people|some|many)\b)[^.;]*?\b(?:call(?:s|ed)|describe[sd]|brand(?:s|ed)|label(?:s|l?ed)|dub(?:s|bed)|denounce[sd]|hail(?:s|ed)|decri(?:es|ed)|dismisse[sd]|praise[sd]|condemn(?:s|ed))\b/u;

/** Words with which a deed is only possible, or owed. */
export const enPossible = /\b(?:would|could|may|might|should)\b/u;

/** `is investing` may be said of what is planned; `is doubling` tells more than a plan to pay so much. */
export const enInProgress =
  /\b(?:is|are)(?: now)? (?!being\b|(?:doubl|trebl|tripl|quadrupl|halv|rais|cutt|lift|increas|reduc|lower|slash|trimm|boost|hik|gain|los)ing\b)[a-z]{2,}ing\b/u;
