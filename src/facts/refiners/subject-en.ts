/** What a figure measures, in English. */
import { EN_PHRASE_END, EN_SAYS } from '../../lang/figures/en-quantities.js';
import type { QuantityMention, Span } from '../../model.js';
import { isLetter } from '../../text/word-starts.js';
import { spokenOf } from './subject-clause-en.js';

/** The longest stretch shown as a subject, in characters. */
const LONGEST = 40;

/** The things counted with the words before them: `5,000 new engineers` counts `new engineers`. */
export function englishCounted(folded: string, { span, value }: QuantityMention): Span | undefined {
  const { dimension, unitText } = value.quantity;
  if (dimension !== 'count' || unitText === '') return undefined;
  const noun = unitText.toLowerCase();
  const inside = folded.slice(span.start, span.end).endsWith(noun);
  if (inside) {
    // `cases of dengue`: of what they are belongs to them.
    const of = /^ of (?:the )?/.exec(folded.slice(span.end, span.end + 8))?.[0];
    const what = of === undefined ? undefined : nounPhrase(folded, span.end + of.length);
    return { start: span.end - noun.length, end: what?.end ?? span.end };
  }
  // Adjectives stand between the number and what it counts.
  const at = folded.indexOf(noun, span.end);
  const start =
    span.end +
    (/^(?: or (?:more|fewer|less|so))?(?: of)?[ -]/.exec(folded.slice(span.end, span.end + 14))?.[0].length ??
      0);
  return at >= start && at - start <= LONGEST ? { start, end: at + noun.length } : undefined;
}

/** The noun phrase behind the figure: `500,000 barrels of oil`, `a $700 million contract`; undefined if there is none. */
export function englishPhraseAfter(
  folded: string,
  { span }: QuantityMention,
  start: number,
): Span | undefined {
  const isAttributive =
    // `7-metre masts`
    /[\p{L}\d]-\p{L}+$/u.test(folded.slice(span.start, span.end)) ||
    /(?:^|[\s(])(?:an?|the|its|their|his|her|our|this|that|each|every|another|new|first|second|whose)\s$/.test(
      folded.slice(Math.max(0, start - 10), start),
    );
  const after = folded.slice(span.end, span.end + 16);
  const of = /^ of (?:the |its |their |all |an? |our |his |her |total )?/.exec(after)?.[0];
  const link = of ?? (isAttributive ? /^[ -]/.exec(after)?.[0] : undefined);
  return link === undefined ? undefined : nounPhrase(folded, span.end + link.length);
}

/** `heat networks supply 1% of the energy`: what it is that makes up so much of something; undefined if a pronoun does, or nothing. */
export function englishShareOf(folded: string, clause: Span, start: number, end: number): Span | undefined {
  if (!folded.startsWith(' of ', end)) return undefined;
  const holder = HOLDS_SHARE.exec(folded.slice(clause.start, start));
  if (!holder?.[2] || /^(?:it|they|he|she|we|this|that|these|those|which|who)$/.test(holder[2]))
    return undefined;
  const from = clause.start + (holder[1]?.length ?? 0);
  return { start: from, end: from + holder[2].length };
}

const HOLDS_SHARE =
  /^(\s*(?:(?:and|but|while|whereas|in \d{4}|today|together|the|an?|its|their|such|these|those),? )*)([a-z][a-z'’-]*(?: [a-z][a-z'’-]*){0,4}?) (?:(?:now|already|still|together|only|just) )?(?:accounts? for|accounted for|makes? up|made up|represent(?:s|ed)?|suppl(?:y|ies|ied)|constitutes?d?|equal(?:s|led)?|amount(?:s|ed)? to|comprise[sd]?|contribute[sd]?|generate[sd]?|covers?|covered|is|are|was|were)(?: worth| equal to| equivalent to)? (?:(?:about|around|roughly|nearly|almost|over|more than|less than|only|just|some|up to|at least) )?$/;

/** Up to five words until a function word or a stop. */
function nounPhrase(folded: string, start: number): Span | undefined {
  if (DIMENSION.test(folded.slice(start, start + 10))) return undefined;
  let end = start;
  for (let count = 0; count < 5; count++) {
    const word = /^\s?([a-zà-ÿ][\wà-ÿ'’.-]*[\w'’]|[a-z])/.exec(folded.slice(end, end + 30));
    if (!word?.[1] || EN_PHRASE_END.has(word[1]) || isVerbal(folded, end, word[1])) break;
    if (count > 0 && HAS_ITS_SOURCE.test(folded.slice(end, end + 40))) break;
    end += word[0].length;
    if (/[,.;:]$/.test(word[0])) break;
  }
  return end > start ? { start, end } : undefined;
}

/** `each 22 metres wide` */
const DIMENSION = /^(?:wide|long|high|tall|deep|thick|across|apart|away|old|broad|heavy)\b(?! [a-z]{4,})/;

/** `the pollution comes from lorries`, `the tiles go to museums`: a verb behind its noun. */
const HAS_ITS_SOURCE =
  /^ (?:comes?|came|stems?|aris(?:es|e)|arose|originates?|derives?|flows?|leaks?|goes|go|went|falls?|fell|lies?|lay|lives?|belongs?|reli(?:es|ed)|rely|depends?|ends? up|survives?|remains?|returns?|arrives?|leaves?|left|stays?|stood|stands?|works?|consists?|results?|dates?|vanish(?:es)?|disappears?) (?:from|to|into|in|on|at|by|with|up|away|back|out|outside|abroad|directly|mainly|mostly|largely|chiefly)\b/;

/** `rising`, `signed`; but `the region's drinking water`. */
function isVerbal(folded: string, at: number, word: string): boolean {
  return /^(?:[a-z]{3,}ed|[a-z]+ing)$/.test(word) && !/['’]s?$/.test(folded.slice(Math.max(0, at - 2), at));
}

const LEAD =
  /^(?:(?:year[- ]on[- ]year|by contrast|in contrast|a year earlier|in total|at least|across|wide|long|high|tall|deep|thick|and|but|or|so|yet|while|whereas|although|though|because|as|that|which|who|when|where|if|in|on|at|by|of|for|to|from|with|during|since|until|between|the|a|an|each|both|its|their|his|her|our|this|these|those|it|they|he|she|we|about|with|than|up|down|meanwhile|however|also|some|expects?|predicts?|hopes?|has|have|had|will|would|was|were|is|are)\s+)+/;

/** Whether a stretch holds no more than what a clause begins with: `but by the `. */
export function isOnlyLead(text: string): boolean {
  return text.trim() === '' || LEAD.exec(text.trimStart())?.[0].length === text.trimStart().length;
}

/** Verbs between a subject and its figure: by themselves they are no subject. */
const PHRASES = 'a median|a total|an average|a record|the equivalent|year on year|on year';
const VERBS = String.raw`said|says|stay(?:s|ed)?|remain(?:s|ed)?|sells?|sold|weigh(?:s|ed|ing)?|charge(?:s|d)?|carr(?:y|ies|ied)|spen[dt]s?|holds?|held|takes?|took|runs?|ran|needs?|needed|uses?|used|gets?|got|earn(?:s|ed)?|pays?|paid|produces?|produced|producing|generates?|generated|generating|gathers?|gathered|measures?|measured|measuring|lasts?|lasted|employs?|employed|serves?|served|invest(?:s|ed|ing)?|raises?|raised|raising|cuts?|loses?|lost|losing|gains?|gained|eased?|eases|slipped|edged|covers?|covered|contains?|contained|includes?|included|releases?|released|receives?|received|reports?|reported|drew|draws?|won|wins?|bought|buys?|built|buil(?:d|ds)|killed|injured|left|leaves?|affect(?:s|ed)?|kept|keeps?|begins?|began|ends?|ended|goes|went|comes?|came|becomes?|became|nearing|exceeding|topped|tops|pass(?:es|ed)|surpass(?:es|ed)|doubled|tripled|peaked|soared|plunged|sank|slid|shrank|swelled|attract(?:s|ed)|handle[sd]|shipped|welcome[sd]|hired|shed|valued|priced|aged|set|sets|${PHRASES}|across|wide|long|high|tall|deep|thick|heavy|year-on-year`;
const TRAILING = new RegExp(
  String.raw`^(?:is|was|were|are|be|been|being|has|have|had|will|would|could|may|might|can|should|to|of|by|at|for|from|in|on|with|about|around|roughly|nearly|almost|some|over|under|than|as|a|an|the|its|their|and|or|but|that|which|who|up|down|only|just|now|still|also|already|reach(?:ed|es|ing)?|hit|hits|total(?:l?ed|s|l?ing)?|rose|rise|rises|risen|fell|fall|falls|fallen|grew|grow|grows|grown|climbed|dropped|jumped|increased|decreased|declined|surged|expected|estimated|projected|forecast|accounts?|accounted|accounting|represent(?:s|ed|ing)?|make|makes|made|stood|stands|amount(?:s|ed|ing)?|averaged?|averages|exceed(?:s|ed)?|range(?:s|d)?|between|cost(?:s|ing)?|worth|compared|with|against|versus|per|around|roughly|approximately|more|less|least|most|not|no|then|there|it|they|he|she|we|i|${VERBS})$`,
);
/** Verbs that are nouns before another verb: `labour costs were up`. */
const NOUN_TOO =
  /^(?:costs|accounts|estimates?|forecasts?|rises?|falls?|gains?|uses?|loss|charges?|needs?|runs?|holds|covers?|raises|reports?|draws?|wins|cuts?|leaves?|ranges?|totals?|stays?|rise|sets?)$/;
const FINITE =
  /^ (?:(?:also|still|now|only|just) )?(?:was|were|is|are|has|have|had|will|would|could|may|might|rose|fell|grew|climbed|dropped|jumped|increased|decreased|declined|surged|reached|hit|total(?:l?ed)|stood|averaged|exceeded|remained|soared|plunged|amounted|came|went)\b/;
const TRAILING_PHRASE = new RegExp(String.raw`(?<![\w-])(?:${PHRASES})$`);
const LONGEST_PHRASE = Math.max(...PHRASES.split('|').map((phrase) => phrase.length));

/** The length of the function words and verbs at the end, with the white space round them; 0 if there are none. */
function trailLength(text: string): number {
  let start = text.length;
  for (let end = text.trimEnd().length; end > 0; end = text.slice(0, start).trimEnd().length) {
    let first = end;
    while (first > 0 && isWordUnit(text.charCodeAt(first - 1))) first--;
    if (NOUN_TOO.test(text.slice(first, end)) && FINITE.test(text.slice(end)))
      return start < text.length ? text.length - end : 0;
    const phrase = TRAILING.test(text.slice(first, end))
      ? end - first
      : TRAILING_PHRASE.exec(text.slice(Math.max(0, end - LONGEST_PHRASE - 1), end))?.[0].length;
    if (phrase === undefined) return start < text.length ? text.length - end : 0;
    start = end - phrase;
  }
  return start < text.length ? text.length : 0;
}

/** Whether it is of a word of small letters, digits and hyphens. */
function isWordUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57) || unit === 45 || unit === 95;
}

/** Whether a stretch holds no more than what stands between a phrase and its figure: ` was about `. */
export function isOnlyTrail(text: string): boolean {
  return text !== '' && trailLength(text) === text.length;
}

/** The words of the clause before the figure, without function words at the ends; undefined if nothing is left. */
export function englishPhraseBefore(folded: string, clause: Span, start: number): Span | undefined {
  const head = folded.slice(clause.start, start);
  const near = head.slice(-60);
  const owned = MAY_OWN.test(near) ? (OWNED.exec(near) ?? PUT_AT.exec(near) ?? sizedIn(near)) : undefined;
  if (owned?.[1]) {
    const at = start - Math.min(60, head.length) + owned.index + owned[0].indexOf(owned[1]);
    return { start: at, end: at + owned[1].length };
  }
  const trail = trailLength(near) || head.length - head.trimEnd().length;
  let from = clause.start + (/^[\s-]*/.exec(head)?.[0].length ?? 0);
  const spoken = spokenOf(folded, { start: from, end: start - trail });
  if (!spoken) return undefined;
  from = spoken.start;
  const { end } = spoken;
  if (end - from > LONGEST) from = wordStart(folded, end - LONGEST, end);
  from += EN_SAYS.exec(folded.slice(from, end))?.[0].length ?? 0;
  from += LEAD.exec(folded.slice(from, end))?.[0].length ?? 0;
  // `runs 44 warehouses and earned $1.6m`: what is done next has no noun of its own.
  const next = NEXT_DEED.exec(folded.slice(from, start))?.[0].length ?? 0;
  if (next > 0) return undefined;
  const phrase = folded.slice(from, end);
  return end - from >= 2 && /[a-z]{2}/.test(phrase) && !PREDICATE.test(phrase) && !BARE.test(phrase)
    ? { start: from, end }
    : undefined;
}

const NEXT_DEED =
  /^(?:(?:[a-z-]+ )?[a-z-]+ and (?:[a-z]{3,}ed|made|spent|sold|lost|won|paid|built|bought|cut)|(?:(?:[a-z-]+ ){0,3}and )(?:(?:now|also|then|still) )?(?:expects?|plans?|hopes?|aims?|intends?|wants?|means|will|would|could|has|had)(?: (?!the |an? |its |their )[a-z]+){1,3}) (?:about |around |nearly |almost |over |some |up to |at least |another |a further )*$/;

/** Words that stand for what is measured, and name nothing. */
const BARE =
  /^(?:an? |the |one )?(?:year|quarter|month|week|season|decade) (?:earlier|before|ago|previously)$|^(?:the )?(?:same|corresponding|previous|prior|preceding) (?:year|quarter|month|week|season|period|half)$|^(?:(?:well|far|just|slightly|somewhat|comfortably|still|way|much) )?(?:below|above|under|over|beyond|short|ahead|behind)$|^(?:each|every|both|all|some|most|many|half|one|none|either|neither|others?|another|this|that|these|those|it|they|them|which|who|there)$/;

/** A predicate whose subject stands before a bracket or a comma: `(…) are expected to have put`. */
const PREDICATE =
  /^(?:not )?(?:expected|forecast|projected|set|likely|unlikely|estimated|predicted|due|believed|reported|thought|poised|supposed|meant|going)(?: to\b.*)?$/;

/**
 * What the second of two figures held against each other is of, where the words behind it say so: `a night at the hostel
 * costs $74 against $68 at the inn`, `rye sells for $74 against $68 for oats`.
 */
export function englishComparedWith(
  folded: string,
  last: QuantityMention,
  { start, end }: Span,
): Span | undefined {
  if (!AGAINST.test(folded.slice(last.span.end, start))) return undefined;
  const [link, preposition = ''] = OF_WHAT.exec(folded.slice(end, end + 24)) ?? [];
  const { subject } = last.value;
  if (link === undefined) return undefined;
  const isToo =
    preposition === 'for' ||
    preposition === 'with' ||
    (subject &&
      new RegExp(String.raw`\b${preposition} `, 'u').test(folded.slice(subject.start, subject.end)));
  const phrase = isToo ? nounPhrase(folded, end + link.length) : undefined;
  return phrase && !TIMES.test(folded.slice(phrase.start, phrase.end)) ? phrase : undefined;
}

const AGAINST =
  /^[,]? (?:as )?(?:against|compared (?:with|to)|versus|vs\.?|as opposed to|rather than|but|and|while|not)(?: (?:about|around|roughly|nearly|almost|only|just|some))? ?$/u;
const OF_WHAT = /^ (for|at|on|in|with|by) (?:the |an? |its |their |those |all |other |most )?/u;
const TIMES =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|nights?|quarters?|decades?|seasons?|spring|summer|autumn|winter|time|end|start|beginning|first|half|average|total|all|instance|example|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|person|people|same|sale|rent|free)\b/u;

/** What money is put into: `put $3 million into new hulls`. */
export function englishSpentOn(folded: string, start: number, end: number): Span | undefined {
  const isSpent = SPENDS.test(folded.slice(Math.max(0, start - 30), start));
  const link =
    isSpent && /^ (?:in|into|on|towards?) (?:the |its |their |an? )?/.exec(folded.slice(end, end + 20));
  return link ? nounPhrase(folded, end + link[0].length) : undefined;
}

const SPENDS =
  /\b(?:put|pour(?:ed|ing)?|spen[dt]|spending|invest(?:ed|ing)?|plough(?:ed|ing)?|inject(?:ed|ing)?) $/;

/** A quick look for the next three: most figures have none of their links before them. */
const MAY_OWN = / (?:of|at|to|from)(?: [a-z ]{1,13})? $/;

/** `with a population of 5 million`, `at a cost of $3 million`: the noun is what the figure measures. */
const OWNED =
  /\b(?:an?|the|its|their|his|her|our) ((?:[a-z]+ )?(?:cost|price|budget|value|fee|fine|salary|population|capacity|length|area|height|weight|speed|depth|width|diameter|revenue|profit|loss|deficit|surplus|investment|workforce|staff|debt|turnover|margin|dose|yield|output|age|circulation|audience|valuation|tax|tariff|duty|rent|wage|income|distance|density|magnitude|frequency|temperature|volume|wingspan|range|lifespan|probability|chance|risk|share|stake|penalty|reward|prize|grant|loan)) of(?: (?:about|around|nearly|almost|over|more than|just|only|some|roughly|up to|at least))? $/;

/** `put the final cost at £5m`, `cut the fare to £2`: the object is what the figure measures. */
const PUT_AT =
  /\b(?:puts?|putting|sets?|setting|fix(?:es|ed)?|raise|lower|increase|reduce|bring|push|lift|estimate[sd]?|estimating|reckon(?:s|ed)|values?|valued|prices|priced|peg(?:s|ged)|calculate[sd]?|place[sd]?|assess(?:es|ed)|kept|keeps?|caps|capped|rais(?:es|ed|ing)|lower(?:s|ed)|cuts?|cutting|revis(?:es|ed)|increas(?:es|ed|ing)|reduc(?:es|ed|ing)|takes|taking|took(?! (?:part|place|account|advantage|care|aim|note|over|up|off|on|in)\b)|brings?|brought|bringing|push(?:es|ed)|lift(?:s|ed)|drove) (?:the |its |their |his |her |our |an? )?((?!(?:the|it|them|him|her|us|me|this|that|up|down|out) )[a-z][\w'’-]*(?: (?!(?:to|at|and|or|that|which|who|by|was|were|is|are|has|had|would|will|because|when) )[a-z][\w'’-]*){0,4}) (?:up |down |back )?(?:at|to|from)(?: (?:about|around|nearly|almost|over|more than|just|only|some|roughly|up to|at least|as much as))? $/;

/** `a surge of 4 metres`: any other thing of which the figure is the size. */
const SIZED =
  /\b(?:an?|the|its|their|his|her|our) ((?:(?:[a-z][\w'’-]*) of (?:the |an? |its |their )?)?(?:(?!(?:an?|the|of|to|by|in|on|at|for|from|with|and|or|is|was|are|were|has|had) )[a-z][\w'’-]* )?([a-z][\w'’-]*)) of(?: (?:about|around|nearly|almost|over|more than|just|only|some|roughly|up to|at least|as much as))? $/;
/** Nouns that only say how the figure is meant. */
const NOT_SIZED =
  /^(?:total|average|mean|median|minimum|maximum|number|record|set|series|list|handful|bunch|sum|amount|equivalent|majority|minority|excess|order|region|top|tune|most|half|third|quarter|fifth|tenth|rest|remainder|end|start|beginning|middle|course|back|front|basis|kind|sort|part|bit|lot|cent|percent|group|team|crowd|panel|string|row|pair|couple|combination|mix|mixture|peak|low|high|age|time|period|space|matter|margin|score|vote|use|loss|lack|case|cases|side|edge|out|because|members?|owners?|makers?|builders?|mothers?|fathers?|leaders?|heads?)$/;

/** What `which` in the clause behind it means: the last noun phrase, behind the verb. */
export function englishAntecedent(folded: string, clause: Span): Span | undefined {
  const phrase = englishPhraseBefore(folded, clause, clause.end);
  const verb = phrase && LAST_VERB.exec(folded.slice(phrase.start, phrase.end))?.[0].length;
  return phrase && { start: phrase.start + (verb ?? 0), end: phrase.end };
}

const LAST_VERB = new RegExp(
  String.raw`^.*(?<!\b(?:the|an?|its|their|his|her|our|newly|recently) )\b(?:[a-z]{3,}ed|is|are|was|were|has|have|had|will|would|did|${VERBS})\s+(?:(?:by|on|for|to|in|at|of|with|from|out|up|down|off|into|not|be|been)\s+)?(?:(?:the|an?|its|their|his|her|our|this|that)\s+)?(?=[a-z][\w'’-]+)`,
);

function sizedIn(head: string): RegExpExecArray | undefined {
  const found = SIZED.exec(head);
  // `at a rate of`, but `at a starting rate of`
  const isBareRate = /^(?:rate|level|pace|figure)$/.test(found?.[1] ?? '');
  return found && !isBareRate && !NOT_SIZED.test(found[2] ?? '') ? found : undefined;
}

function wordStart(folded: string, from: number, end: number): number {
  const space = folded.indexOf(' ', from);
  return space < 0 || space >= end ? from : space + 1;
}
