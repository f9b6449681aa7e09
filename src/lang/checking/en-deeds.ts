/** How English tells what one does to another. */
import type { DeedPatterns } from './deeds.js';

export const enDeeds: DeedPatterns = {
  advise: /\b(?:advis(?:es?|ed|ing)|counsell?ed)\b/u,
  allow: /\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|legali[sz]e[sd]?|licen[sc]ed)\b/u,
  appoint: /\b(?:appoint(?:s|ed|ing)?|names?|named|nominate[sd]?|picked|chose|chosen)\b/u,
  beat: /\b(?:beats?|beaten|beating|defeat(?:s|ed|ing)?|overcame|edged|thrashed|eliminate[sd]?|knocked out|saw off|routed|won against|won the match against|upset)\b/u,
  buy: /\b(?:buys?|buying|bought|acquires?|acquired|acquiring|purchas(?:es?|ed|ing)|(?:tak(?:es?|ing|en)|took) over(?! (?:as|from|when))|snapped up)\b/u,
  coach: /\b(?:coach(?:es|ed|ing)|train(?:s|ed)? by|manages?)\b/u,
  criticise:
    /\b(?:critici[sz](?:es?|ed|ing)|accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|attack(?:s|ed|ing)?|condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|slammed|blasted|rebuke[sd]?)\b/u,
  dismiss:
    /\b(?:dismiss(?:es|ed|ing)?|sack(?:s|ed|ing)?|fired|fires(?! (?:has|have|had|were|was|are|in|on|at|that|which|across|near|around|burn\w*|rag\w*|destroy\w*|kill\w*|swept|spread|broke|consum\w*|le[fd]t?|cause\w*))|firing|oust(?:s|ed)?|removed|parted company with|let go|laid off)\b/u,
  forbid:
    /\b(?:ban(?:s|ned|ning)?|bar(?:s|red|ring)|forbid(?:s|ding)?|forbade|forbidden|prohibit(?:s|ed|ing)?|outlaw(?:s|ed)?|block(?:s|ed|ing)?|suspend(?:s|ed)?)\b/u,
  fund: /\b(?:fund(?:s|ed|ing)?|sponsor(?:s|ed|ing)?|financ(?:es?|ed|ing)|paid for|pays for|donat(?:es?|ed))\b/u,
  hire: /\b(?:hir(?:es?|ed|ing)|employ(?:s|ed|ing)?|recruit(?:s|ed|ing)?|poach(?:es|ed|ing)?|took on|taken on|signed)\b/u,
  invest: /\b(?:invest(?:s|ed|ing)? in)\b/u,
  join: /\b(?:join(?:s|ed|ing)?|mov(?:es?|ed|ing) to|sign(?:s|ed)? (?:for|with)|went to|became (?:a )?member)\b/u,
  leave:
    /\b(?:leav(?:es?|ing)|left|quit(?:s|ting)?|resign(?:s|ed|ing)?|depart(?:s|ed|ing)?|step(?:s|ped|ping)? down|walked out|handed in (?:his|her|their) notice|retir(?:es?|ed|ing)|part(?:s|ed)? (?:company|ways))\b/u,
  lose: /\b(?:(?:los(?:es?|ing)|lost)\b[^,;.]{0,20}\bto|(?:home |away )?defeat by|beaten by)\b/u,
  marry: /\b(?:marr(?:y|ies|ied|ying)|wed(?:s|ded|ding)?)\b/u,
  merge: /\b(?:merg(?:es?|ed|ing|er))\b/u,
  oppose:
    /\b(?:oppos(?:es?|ed|ing|ed to)|reject(?:s|ed|ing)?|object(?:s|ed|ing)? to|resist(?:s|ed|ing)?|veto(?:es|ed)?|fought|condemn(?:s|ed)?|disagree[sd]?|critici[sz](?:es?|ed))\b/u,
  outdo:
    /\b(?:overtakes?|overtook|overtaken|outsells?|outsold|outperformed|outnumbers?|surpass(?:es|ed|ing)?|leapfrog(?:s|ged)?|eclips(?:es?|ed)|edged past|went past|moved past|pass(?:es|ed)(?! (?:an?|the|on|to|by|through|over)\b)|outstripped|outpaced|ahead of|led|above|more than|faster than|larger than|higher than)\b/u,
  praise:
    /\b(?:prais(?:es?|ed|ing)|applaud(?:s|ed)?|hail(?:s|ed)?|commend(?:s|ed)?|welcom(?:es?|ed|ing)|laud(?:s|ed)?|paid tribute to|thank(?:s|ed)?|salute[sd]?|admire[sd]?)\b/u,
  sell: /\b(?:(?:(?:sold|sells?|selling)(?! (?:more|fewer|less))|divest(?:s|ed)?|disposed of|offload(?:s|ed)?)(?:\b[^,;.]{0,40}\bto)?)\b/u,
  study: /\b(?:(?:stud(?:y|ies|ied|ying)|train(?:s|ed)?|apprenticed) (?:[a-z]+ ){0,3}(?:under|with|to))\b/u,
  succeed: /\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|tak(?:es?|ing) over from|took over from)\b/u,
  sue: /\b(?:sue[sd]?|suing|tak(?:es?|en|ing) (?=.{1,40} to court)|took (?=.{1,40} to court)|fil(?:es?|ed|ing) (?:an? )?(?:law)?suit)\b/u,
  supply: /\b(?:suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|provid(?:es?|ed|ing))\b/u,
  support:
    /\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)|endors(?:es?|ed|ing)|in favou?r of|favou?r(?:s|ed)?|sid(?:es?|ed|ing) with|champion(?:s|ed)?|defend(?:s|ed|ing)?|agree[sd]? with|stands? by|stood by|welcom(?:es?|ed)|argues? for|tak(?:es?|en|ing) (?=.{1,40} side\b)|took (?=.{1,40} side\b))\b/u,
  teach: /\b(?:taught|teach(?:es|ing)?|tutor(?:s|ed)?|mentor(?:s|ed)?)\b/u,
  trail: /\b(?:behind|below|fewer than|less than|slower than|smaller than|lower than)\b/u,
};

/** Nouns that tell of a deed, in whatever order those who have a part in it are named. */
export const enDeedNouns: Readonly<Partial<DeedPatterns>> = {
  advise: /\badvis[eo]rs?\b/u,
  buy: /\b(?:acquisition|takeover|deal|owner)\b/u,
  coach: /\bcoach(?:es)?\b/u,
  criticise: /\b(?:criticism|critics?)\b/u,
  fund: /\b(?:funding|gift|grant|sponsors?|donation)\b/u,
  hire: /\b(?:employees?|employer|staff)\b/u,
  invest: /\b(?:investors?|investment|stake)\b/u,
  leave: /\b(?:former|ex-|departure|resignation)/u,
  marry: /\b(?:wife|husband|spouse|widow(?:er)?|marriage|wedding)\b/u,
  merge: /\bmerger\b/u,
  oppose: /\b(?:against|opponents?|opposition|critics?)\b/u,
  sell: /\bsale\b/u,
  study: /\b(?:pupils?|students?|apprentices?|disciples?)\b/u,
  succeed: /\b(?:successor|predecessor)\b/u,
  sue: /\b(?:(?:law)?suit|legal action|complaint)\b/u,
  supply: /\bsuppliers?\b/u,
  support: /\b(?:supporters?|ally|allies|advocates?)\b/u,
  teach: /\b(?:teachers?|instructor|mentor|professor)\b/u,
};
