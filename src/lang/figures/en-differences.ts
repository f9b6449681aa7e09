/** How English says by how much something differs, and what is left over. Matched on folded text. */
import type { DifferenceWords } from '../language.js';

const COMPARED =
  'more|less|fewer|higher|lower|cheaper|dearer|pricier|longer|shorter|taller|wider|narrower|deeper|heavier|lighter|faster|slower|larger|bigger|smaller|greater|older|younger|earlier|later|better|worse|warmer|colder|hotter|cooler|further|farther|closer|stronger|weaker|richer|poorer';

export const enDifferences: DifferenceWords = {
  after: new RegExp(
    String.raw`^(?:-\p{L}+)?(?! a (?:year|month|week|day|decade|quarter|season|century|generation) (?:earlier|later)\b) (?:(?:a|per) \p{L}+ )?(?:(?:${COMPARED})(?: \p{L}+)? than\b|(?:${COMPARED})(?=[.,;:]|$)|(?:over|above|under|below) (?:budget|plan|target|estimate|the (?:budget|estimate|target|plan|average|limit|forecast))|(?:behind|ahead of) (?:schedule|plan|time|target)|(?:too|in) (?:much|excess)\b|(?:up|down) on\b|off (?:the|its|their)\b)(?: (?!(?:that|which|who|whose|when|where|because|and|but|as|if|to)\b)[^\s,.;:!?]+){0,6}`,
    'u',
  ),
  before:
    /(?:(?:rose|risen|rising|grew|grown|climbed|jumped|surged|increased|gone up|went up|fell|fallen|falling|dropped|dipped|sank|slid|shrank|shrunk|decreased|declined|gone down|went down|cut|raised|reduced|lowered|exceeded|overran|undercut|beat|outsold) (?:[\p{L}-]+ ){0,3}?by |(?:saves?|saved|saving) (?:[\p{L}-]+ ){0,3}?|(?:overrun|shortfall|gap|difference|surplus|increase|rise|drop|fall|cut|discount|premium|saving) of )(?:(?:about|around|nearly|almost|some|roughly|over|more than|less than|only|just|up to|as much as) )?$/u,
  asks: /\b(?:more|less|fewer|than|differ\w*|gap|increase\w*|rise|rose|grow\w*|grew|fall|fell|drop\w*|decreas\w*|declin\w*|cut|save[sd]?|saving\w*|change[ds]?|cheaper|dearer|extra|additional|over(?:run)?|behind|late|later|delay\w*|ahead|budget|compared|premium|discount|reduc\w*|higher|lower|longer|shorter|shortfall|surplus|by how much|faster|slower|up|down|margin)\b/u,
  rest: /\b(?:the (?:rest|remainder|balance|others|remaining \p{L}+)|all (?:the )?others|everything else)\b/gu,
};
