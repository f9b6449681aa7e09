/** How questions are put in English. All of it is matched on folded (small-letter) text. */
import { enAskedMeasures } from './en-asked-measures.js';
import type { Questions } from '../language.js';
import { ENGLISH_GROUNDS, ENGLISH_SUFFERED } from './reasons.js';

const ASKING = [
  ...['can you tell me', 'could you tell me', 'please tell me', 'tell me', 'do you know', 'i want to know'],
  // Who asks what happened to something wants to be told anything of it.
  "what(?:[’']s| has| had)? happened (?:to|with)",
  ...[
    'what',
    'which',
    'who',
    'whom',
    'whose',
    'when',
    'where',
    'why',
    'how many',
    'how much',
    'how long',
    'how',
  ],
  // Of `won't` and `isn't`, nothing is left that is a word.
  "(?:ain|aren|can|couldn|didn|doesn|don|hadn|hasn|haven|isn|mightn|mustn|needn|shouldn|wasn|weren|won|wouldn)['’]t",
];

const STOP =
  'a an the and or but if of in on at to for from by with as into about than then that this these those it its is are was were be been being am do does did done has have had having will would can could shall should may might must not no nor so such there their they them he she his her him we us our you your i my me what which who whom whose when where why how s t re ve ll d m according really actually exactly';

const NUMERAL =
  '(?:\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?)\\b)';

/** How a text gives a reason. */
const REASON = new RegExp(
  `\\b(?:${[
    String.raw`because|since|due to|owing to|thanks to|as a result|so that|in order (?:to|that)|not to|lest|for fear`,
    String.raw`as (?:the|it|they|he|she|its|their|there|a)|so (?:a|an|the|it|they|he|she|there|that)|given (?:that|the)`,
    String.raw`(?<=, )(?:as|but|ruling|saying|arguing|claiming|leaving|making)|nor|therefore|hence|thus|which is why|that is why`,
    String.raw`reasons?|causes?|led to|leads to|blam(?:e[ds]?|ing)|attribut\w+|explain\w*|driven by|fuelled by|prompted|forced?`,
    String.raw`fear\w*|afraid|worr(?:y|ied|ies|ying)|concern(?:s|ed)?|argu(?:es?|ed|ing)|mean(?:s|t|ing) (?:that|it|the|they)`,
    ENGLISH_GROUNDS,
    ENGLISH_SUFFERED,
    String.raw`too \w+ (?:to|for)|to (?:avoid|prevent|protect|save|spare|make room)|makes? it|made it`,
    String.raw`lacks?|lacking|lack of|for want of|shortage|no longer|not enough|unable|could not|cannot|without|with no|unless|stuck`,
    String.raw`rather than|instead of|after (?:a|an|the|its|his|her|their)|when (?:a|an|the|its|his|her|their)|if (?:the|a|it|they)`,
  ].join('|')})\\b`,
  'u',
);

export const enQuestions: Questions = {
  askingWords: new RegExp(`\\b(?:${ASKING.join('|')})\\b`, 'gu'),
  stopWords: new Set(STOP.split(' ')),
  namesNothing:
    /^(?:hi|hello|hey|howdy|thanks?(?: you)?(?: (?:so|very) much| a lot)?|good (?:morning|afternoon|evening|night|day)|bye|goodbye|please|ok|okay|yes|no|how are you|what(?: is|[’']s) (?:it|this|that)|(?:who|what) are you|nice to meet you)[\s,!.?]*$/u,
  asks: /\b(?:what|which|who|whom|whose|when|where|why|how)\b/u,
  measures: enAskedMeasures,
  countAsked: (question) => {
    const [, one, two] = /\bhow many (?:other |more )?([a-z]{3,})(?: ([a-z]{3,}))?/u.exec(question) ?? [];
    const things = [one, two].flatMap((word) => word?.replace(/(?:ies|es|s)$/u, '') ?? []);
    return things.length === 0
      ? undefined
      : new RegExp(`${NUMERAL}[^.;]{0,24}\\b(?:${things.join('|')})`, 'u');
  },
  kinds: [
    [/\bwho(?:m|se)?\b|\bwhich (?:person|people|ceo|executive|official|author)/u, 'person'],
    [
      /\bhow (?:many|much|long|large|big|high|often|far|old|fast)\b|\bwhat (?:share|percentage|proportion|fraction|number|amount|price|cost)/u,
      'quantity',
    ],
    [/\bwhen\b|\b(?:what|which) (?:year|month|day|date|decade|century)\b|\bby what date\b/u, 'time'],
    [/\bwhere\b|\b(?:what|which) (?:country|city|region|place|state)\b/u, 'place'],
    [/\bwhy\b|\bwhat (?:caused|reason|led)|\bfor what reason\b/u, 'reason'],
  ],
  asksForTheEnd:
    /\b(?:authors?(?:['’]s?)?|writers?(?:['’]s?)?|articles?(?:['’]s?)?|essays?|papers?|piece|text)\b.*\b(?:conclu\w+|final (?:point|word|thought|message|verdict|paragraph)|clos(?:e|es|ing)|ends?|ending|takeaways?|bottom line)\b|\b(?:conclu\w+|final (?:point|word|thought|message|verdict|paragraph)|clos(?:e|es|ing)|ends?|ending|takeaways?|bottom line)\b.*\b(?:authors?|writers?|articles?|essays?|papers?|piece|text)\b/u,
  names: /(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\.)? (?:(?:de|del|der|di|la|van|von|bin|al) )*\p{Lu}[\p{L}'’-]+/u,
  answers: {
    person:
      /\b(?:ceo|president|chief|professor|director|minister|secretary|founder|chair(?:man|woman)?|adviser|analyst|dr|mr|ms|mrs|said|says)\b/u,
    time: /\b(?:1[5-9]|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:century|decade|ago)\b/u,
    quantity:
      /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|double|percent)\b/u,
    place: /\b(?:in|at|near|from) (?:the )?[a-z]+|\bbased\b|\bheadquarter|\blocated\b/u,
    reason: REASON,
  },
};
