/** How English tells what somebody answers to something: yes or no. Matched on folded text. */

const notBefore = String.raw`(?<!\b(?:not|never|n['’]t|nor|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|yet to|fail(?:s|ed|ing)? to|hardly|without) (?:[a-z]+ly )?)`;
/** Who does not oppose a thing need not be for it. */
const notDenied = String.raw`(?<!\b(?:not|never|n['’]t|nor|hardly|without) (?:[a-z]+ly )?)`;
const BE = String.raw`(?:is|are|was|were|be|been|being|remains?|remained|stands?|stood|spoke|speaks|speaking|came out|comes out|argue[sd]?|campaign(?:s|ed|ing)?|protest(?:s|ed|ing)?|fought|fights?|fighting|vot(?:e|es|ed|ing))`;
const NO_LONGER = String.raw`(?:did|does|do|has|have|had|would|will|could)(?: not|n['’]t) (?:yet )?`;

/** Answers of one sort: what says yes, and what says no. */
export const enAnswers: readonly (readonly [yes: RegExp, no: RegExp])[] = [
  [
    new RegExp(
      `${notBefore}\\b(?:admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|confess(?:es|ed|ing)?|confirm(?:s|ed|ing)?|plead(?:s|ed)? guilty|pled guilty)\\b`,
      'gu',
    ),
    new RegExp(
      `\\b(?:den(?:y|ies|ied|ying)|rebut(?:s|ted|ting)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|contest(?:s|ed)|contradict(?:s|ed)|plead(?:s|ed)? not guilty|${NO_LONGER}(?:admit|acknowledge|concede|confirm)|(?:refus|declin)(?:e|es|ed|ing) to (?:admit|acknowledge|concede|confirm))\\b`,
      'gu',
    ),
  ],
  [
    new RegExp(
      `${notBefore}\\b(?:agre(?:e|es|ed|eing)(?! on)|accept(?:s|ed|ing)?|approv(?:e|es|ed|ing)|endors(?:e|es|ed|ing)|back(?:s|ed|ing)|support(?:s|ed|ing)|welcom(?:e|es|ed|ing)|consent(?:s|ed)?|assent(?:s|ed)?|embrac(?:e|es|ed)|favou?r(?:s|ed|ing)?|wants?|wanted|wanting|advocat(?:e|es|ed|ing)|champion(?:s|ed|ing)|propos(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|${BE} (?:[a-z]+ly )?(?:for(?! (?:\\d|an? (?:year|month|week|day|hour|decade)|the (?:first|last|second|third|past|next) |(?:many|several|some|two|three|four|five|six|seven|eight|nine|ten) |sale|now|ever|good|long|example))|in favou?r of)|(?:call|push|press|lobb|plead|fight|fought|pleaded|campaign)(?:s|ed|ing|y|ies|ied)? for)\\b`,
      'gu',
    ),
    new RegExp(
      `${notDenied}\\b(?:reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)(?! to (?:admit|acknowledge|concede|confirm|comment|say))|turn(?:s|ed|ing)? down|declin(?:e|es|ed|ing) to (?:accept|agree|approve|back|support)|oppos(?:e|es|ed|ing)|veto(?:es|ed)?|rul(?:e|es|ed|ing) out|dismiss(?:es|ed|ing)?|rebuff(?:s|ed)?|resist(?:s|ed)?|${NO_LONGER}(?:agree|accept|approve|endorse|back|support)|${BE} (?:[a-z]+ly )?(?:against|opposed to)|object(?:s|ed|ing)? to|${NO_LONGER}want|disagre(?:e|es|ed|eing))\\b`,
      'gu',
    ),
  ],
  [
    /\b(?:not|n['’]t|never|nor|refus(?:e|es|ed|ing) to) (?:[a-z]+ly )?rul(?:e|ing|ed) (?:it |that |this )?out\b/gu,
    new RegExp(
      `${notBefore}\\b(?:rul(?:e|es|ed|ing) (?:it |that |this )?out|exclud(?:e|es|ed|ing))\\b`,
      'gu',
    ),
  ],
];

/** Right behind an answer: it is to what was told before. */
export const enAnswersBefore =
  /^ ?(?:$|[,.;]|(?:it|this|that|them|these|those|both)(?=$|[,.;]| (?:and|but|because|as|on|in|for|since|too|either)\b)|(?:this|that|it|these|those|the|such|both|all|any)\b[^,.;]{0,24}?(?:it|this|that|claims?|allegations?|accusations?|charges?|reports?|figures?|criticism|complaints?|proposals?|suggestions?|plans?|requests?|demands?|calls?|findings?|conclusions?|idea|offers?|account|estimate|view|rumou?rs?)\b)/u;

/** At the head of a clause: somebody who was named before. */
export const enNamedBefore =
  /^ ?(?:but |however, |and |yet |though |while )?(?:he|she|it|they|the (?:company|firm|union|council|ministry|group|agency|bank|club))\b/u;
