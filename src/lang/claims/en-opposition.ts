/** How English sets a sentence against the one before it, or leans on it. Matched on folded text. */
import type { Discourse } from '../language.js';

const OPENERS = [
  ...['but', 'however', 'yet', 'nevertheless', 'nonetheless', 'even so', 'that said', 'though'],
  ...['on the contrary', 'to the contrary', 'by contrast', 'in contrast', 'conversely', 'on the other hand'],
  ...['in practice', 'in reality', 'the reality is', 'the truth is', 'experience shows', 'practice shows'],
  ...['history shows', 'instead', 'rather', 'despite this', 'despite that', 'despite all', 'not so'],
  ...['critics', 'opponents', 'sceptics', 'skeptics', 'detractors', 'doubters', 'not everyone'],
  '(?:in|by) (?:reply|response)',
  'others (?:say|argue|believe|claim|counter|doubt|warn|think|disagree|maintain|insist|point)',
];

const LEANERS = [
  ...[
    'it',
    'its',
    'they',
    'their',
    'them',
    'he',
    'she',
    'his',
    'her',
    'this',
    'these',
    'that',
    'those',
    'such',
  ],
  ...['both', 'also', 'and', 'or', 'so', 'then', 'thus', 'therefore', 'hence', 'for (?:that|this) reason'],
  ...[
    'as a result',
    'on top of',
    'in addition',
    'besides',
    'moreover',
    'furthermore',
    'similarly',
    'likewise',
  ],
  ...[
    'the same',
    'the former',
    'the latter',
    'the two',
    'one of',
    'another',
    'since then',
    'at the same time',
  ],
  ...[
    'meanwhile',
    'for (?:example|instance)',
    'because of (?:this|that)',
    'here',
    'afterwards',
    'later',
    'too',
  ],
  ...['others', 'neither', 'all this', 'behind (?:this|such|that|it)', 'of (?:these|those)', 'most of'],
];

/** `Astronomers object.`, `Not everyone is convinced.` */
const DISAGREES = [
  ...[
    'disagree(?:s|d)?',
    'disput(?:es|ed)',
    '(?<=\\b(?:they|we|i|you|who|not|to|[a-z]+s) )dispute',
    'reject(?:s|ed)?',
    'den(?:y|ies|ied)',
    'refut(?:es?|ed)',
  ],
  ...['contradict(?:s|ed)?', 'oppos(?:es|ed)', 'object(?:s|ed)? to', 'object(?:s|ed)?(?=\\W*$)'],
  ...['cast(?:s|ing)? doubt', 'ha(?:s|ve|d) doubts', 'doubts? (?:it|that|this)'],
  '(?:disputes?|disputed|rejects?|rejected|den(?:y|ies|ied)|refutes?|refuted|contradicts?|contradicted|contests?|contested) (?:it|that|this|them|(?:this|that|the|these|those|such|his|her|their|its) (?:\\w+ )?(?:claims?|figures?|numbers?|criticisms?|views?|accusations?|allegations?|charges?|findings?|conclusions?|estimates?|versions?|accounts?|reports?|arguments?|suggestions?|assertions?|statements?|ideas?))',
  '(?:is|are|was|were) (?:unconvinced|sceptical|skeptical|less sure)',
  'not (?:everyone|everybody|all)(?: \\w+)? (?:is|are|was|were) (?:convinced|so sure|persuaded|happy)',
  'not (?:everyone|everybody|all)(?: \\w+)? (?:agrees?|agreed|shares?|thinks? so|sees? it|(?:accepts?|accepted|believes?|believed|buys?|bought|trusts?|trusted|welcomes?|welcomed|likes?|liked|supports?|supported|backs|approves?|approved)(?: (?:of|in|it|that|this|them|(?:this|that|the|these|those|such|his|her|their|its) (?:\\w+ )?\\w+))*)',
];

/** What differs, or those who do. */
const DIVIDED =
  `accounts? views? opinions? estimates? figures? numbers? reports? versions? stories interpretations?
  explanations? assessments? sources? experts? residents? historians? scholars? economists? scientists?
  councillors? members? parties sides? camps? people observers? analysts? critics? researchers? doctors?
  engineers? lawyers? politicians? studies records? neighbou?rs? locals parents teachers town city council
  community public they`
    .split(/\s+/)
    .join('|');

/** `How many came is disputed.`, `Accounts differ.`, `There is no agreement on …` */
const DIVIDES = [
  String.raw`(?:is|are|was|were|remains?|remained|been|stays?)(?: (?!n[o']t\b|never\b)\p{L}+){0,3} (?:disputed|contested|debated|controversial|contentious|divisive|in dispute|in contention|(?:open|subject) to (?:dispute|debate|argument|question)|an? (?:open question|(?:matter|subject|point|bone|source) of (?:dispute|debate|opinion|controversy|contention|argument|disagreement)))`,
  String.raw`(?:${DIVIDED})(?: [\p{L}’'-]+){0,6}? (?:differ(?:ed|s)?|diverge[sd]?|disagree[sd]?|conflict(?:ed|s)?|clash(?:ed|es)?|contradict(?:ed|s)? (?:each other|one another)|do(?:es)? not (?:agree|tally|match)|did not (?:agree|tally|match)|var(?:y|ies|ied) (?:widely|greatly|sharply))`,
  String.raw`(?:${DIVIDED})(?: [\p{L}’'-]+){0,6}? (?:is|are|was|were|remains?|remained)(?: \p{L}+){0,2} (?:divided|split|at odds|mixed|contradictory|polari[sz]ed|in conflict)`,
  '(?:no|little|hardly any|far from) (?:agreement|consensus|unanimity)',
  'there (?:is|are|was|were)(?: \\p{L}+){0,3} (?:dispute|disagreement|disagreements|controversy|debate|argument|conflicting|differing|rival)',
  '(?:conflicting|contradictory|rival|differing|competing|opposing) (?:accounts|figures|claims|reports|versions|estimates|views|numbers|explanations|interpretations)',
  'not (?:everyone|everybody|all)(?: \\w+)? (?:agrees?|agreed|is convinced|are convinced|was convinced|were convinced)',
  '(?:split|divided|splits|divides) (?:the )?(?:over|on|about|opinion)',
];

/** Those who answer, or the words that say so: nothing else need be named again. */
const ANSWERS =
  'critics|opponents|sceptics|skeptics|detractors|doubters|naysayers|dissenters|rivals|objectors|not (?:everyone|everybody|all)|others|some|another|the other side|(?:in|by) (?:reply|response|return)|on the contrary|to the contrary|conversely|not so|nonsense|(?:that|this) is (?:wrong|untrue|false|not so|disputed|denied)';

export const enOpposition: Discourse = {
  deniedAtAll:
    /^(?:(?:that )?(?:it|they|he|she|this|that)\b.*|(?:(?:any|all|the|such|these|those|this|that|having|doing|its|their|his|her|being|every|either|both) )*(?:[a-z]+ )?(?:links?|connections?|ties|relations?|relationship|wrongdoing|involvement|responsibility|liability|guilt|negligence|blame|faults?|knowledge|misconduct|claims?|charges?|allegations?|accusations?|reports?|rumou?rs?|suggestions?|criticisms?|problems?|danger|risk|harm|anything(?: of the (?:kind|sort))?|it|so|to blame|responsible|at fault|involved))$/u,
  answers: new RegExp(
    String.raw`^[\s"“'(]*(?:(?:but|however|yet|and|though|still|on the other hand|by contrast|in contrast|nevertheless|nonetheless),? )?(?:(?:the|its|his|her|their|some|many|most|several|local|other) )*(?:${ANSWERS})\b`,
    'u',
  ),
  opens: new RegExp(String.raw`^[\s"“'(]*(?:${OPENERS.join('|')})\b`, 'u'),
  denies:
    /\b(?:shows?|suggests?|proves?|says?|tells?|speaks?) otherwise\b|\bthe (?:opposite|reverse|contrary) is (?:true|the case)\b|^[\s"“'(]*(?:not so|on the contrary|to the contrary|in practice|in reality|the reality is|the truth is)\b/u,
  turns:
    /[,;] (?:however|though|nevertheless|nonetheless|by contrast|in contrast|on the contrary)\b|\b(?:otherwise|instead(?! of)|rather than|in fact|actually|contrary to|far from|repl(?:y|ies|ied)|respond(?:s|ed)?|counter(?:s|ed)?|rebut(?:s|ted)?|retort(?:s|ed)?|insist(?:s|ed)?)\b/u,
  contrasts: /\b(?:by|in) (?:sharp |stark |marked )?contrast\b|\bconversely\b|\bby comparison\b/gu,
  joins: /\b(?:but|while|whereas|yet|although|though|however)\b/u,
  disagrees: new RegExp(String.raw`\b(?:${DISAGREES.join('|')})(?!\w)`, 'u'),
  divides: new RegExp(String.raw`\b(?:${DIVIDES.join('|')})(?![\p{L}])`, 'u'),
  leans: new RegExp(
    String.raw`^[\s"“'(]*(?:${LEANERS.join('|')})\b|\b(?:is|was|are|were) (?:one|an|another) example\b`,
    'u',
  ),
};
