/** Comparisons with the same at a time before, in every language. Matched on folded text. */

const TIMES = '(?:year|month|week|quarter|season|decade|day|term|edition|half)';
const BEFORE = String.raw`(?:in|at|during|for|on|it (?:was|did|had)(?: in)?|they (?:were|did|had)(?: in)?)?\s?(?:(?:the|an?) (?:same )?${TIMES} (?:before|earlier|previously|ago)\b|(?:the )?same ${TIMES} (?:last|of the previous)\b|(?:the )?(?:previous|prior|preceding|last) ${TIMES}\b|before\b|previously\b|earlier\b|(?:19|20)\d\d\b)`;
const EN_UP =
  'more|higher|larger|bigger|greater|longer|heavier|dearer|costlier|faster|warmer|stronger|busier|better|quicker|taller|wider';
const EN_DOWN =
  'less|fewer|lower|smaller|shorter|lighter|cheaper|slower|more slowly|cooler|colder|weaker|quieter|worse|narrower|thinner';

const ZH_BEFORE =
  '(?:去年|上年|前年|前一年|上一年|前一?个?[月季周]|上一?个?[月季周]|(?:19|20)\\d\\d年|[一二两三四五六七八九十\\d]+年前|以前|此前|往年)(?:同期|全年|的?时候|同月)?(?:的?时候)?(?:还要?|又|略|更|稍|都|要)?';

/** The words of a comparison, and which way it goes: `more … than the year before`, 比上年少. */
export const comparedToFormer: readonly (readonly [way: 'up' | 'down', pattern: RegExp])[] = [
  [
    'down',
    new RegExp(
      String.raw`\b(?:${EN_DOWN})\b(?! than (?:a |an )?(?:\p{N}|half))[^,;.]{0,50}? than ${BEFORE}`,
      'u',
    ),
  ],
  [
    'up',
    new RegExp(
      String.raw`(?<!\bno |\bnot )\b(?:${EN_UP})\b(?! (?:slowly|than (?:a |an )?(?:\p{N}|half)))[^,;.]{0,50}? than ${BEFORE}`,
      'u',
    ),
  ],
  [
    'down',
    new RegExp(
      `(?<![不没])(?:比|较)${ZH_BEFORE}(?:少|低|小|短|慢|轻|差|冷|便宜)|(?:低于|少于|小于|短于|不及|不如|逊于)${ZH_BEFORE}`,
      'u',
    ),
  ],
  [
    'up',
    new RegExp(
      `(?<![不没])(?:比|较)${ZH_BEFORE}(?:多|高|大|长|快|重|好|热|贵)|(?:高于|多于|大于|长于|超过|超出|优于)${ZH_BEFORE}`,
      'u',
    ),
  ],
];

/** That what is compared is how fast something changes, or a share: told in percent. */
export const comparesRates =
  /\b(?:faster|slower|more slowly|quicker|growth|rates?|inflation|shares?|percentage|proportion|turnout|margins?|unemployment|occupancy|yields?|interest)\b|[率比幅]|增速|增长得?[快慢]|[涨增][得更][快慢]|份额/u;

/** Right before a Chinese figure: it is of the time before. */
export const zhOfYearBefore =
  /(?:去年|上年|前年|前一年|上一年|上月|上季度?|上一季度?|前一季度?)(?:同期|全年|同月)?[^,;。\d]{0,8}(?:为|是|有|达)?[约近]*$/u;
