/** What an English question for a number asks to be measured. Matched on folded text. */
import type { Dimension } from '../../model.js';
import { PEOPLE } from '../questions/asked-words.js';
import type { LikelyMeasure } from './likely-measure.js';

/** What a question that matches asks for; the first that matches counts. */
export const enMeasures: readonly (readonly [RegExp, readonly Dimension[]])[] = [
  [/\bhow old\b|\bage of\b/u, ['duration', 'number']],
  [
    /\bhow (?:long ago|many (?:years|months|weeks|days|hours|minutes|decades))\b|\bhow long (?:did|does|do|has|have|had|will|was it|until)\b|\bduration\b/u,
    ['duration'],
  ],
  [/\bhow many times\b/u, ['multiple']],
  [/\bhow (?:long|far|tall|high|deep|wide|thick)\b|\b(?:distance|length|height|depth)\b/u, ['length']],
  [
    /\b(?:what|which) (?:share|percentage|per cent|percent|proportion|fraction)\b|\bpercentage of\b|\bby how much (?:did|has|have)\b/u,
    ['percent', 'percentage-point', 'fraction'],
  ],
  [
    /\bhow much (?:money|did|does|do|is|was|were|has|have|will|would)\b.*\b(?:costs?|spend|spent|spending|pay|paid|invest|invested|investing|raise|raised|earn|earned|worth|lose|lost|charge|charged|budget)\b|\bhow much money\b|\b(?:costs?|prices?|priced)\b/u,
    ['money'],
  ],
  [/\bhow (?:heavy|much does .* weigh)\b|\bweight\b|\bmass(?: of\b|$)/u, ['mass']],
  [/\bhow (?:big|large) (?:is|was|are) the (?:area|site|park|country)\b|\bwhat area\b/u, ['area']],
  [/\bhow fast\b|\bspeed\b/u, ['speed']],
  [/\bhow (?:hot|cold|warm)\b|\btemperature\b/u, ['temperature']],
  [/\bhow many\b/u, ['count', 'number']],
];

/** What such a thing is given in, most likely; the first that matches counts. */
export const enLikelyMeasures: readonly LikelyMeasure[] = [
  {
    noun: /\b(?:profit|gross|net|operating|interest|tax|debt|growth|return) (?:margins?|rates?|ratios?)\b/u,
    dimensions: ['percent', 'percentage-point', 'fraction'],
  },
  {
    noun: /\b(?:pay|salar(?:y|ies)|wages?|bonus(?:es)?|subsid(?:y|ies)|allowances?|grants?|fines?|ransom|compensation|debts?|loans?|profits?|losses|earnings|income|turnover|sales|funding|funds?|investments?|spending|bills?|rent|tax(?:es)?|premiums?|donations?|bailout|deficit|surplus|assets|budget|expenditure|fees?|valuation|revenues?|takings|proceeds|order ?book|backlog|market cap\w*|market value|contract|deal|acquisition|takeover|target price)\b/u,
    dimensions: ['money'],
  },
  {
    noun: /\b(?:rates?|turnout|percent|ratio|discount|proportion|share|stake|shareholding|efficacy|effectiveness|margin)\b/u,
    dimensions: ['percent', 'percentage-point', 'fraction'],
  },
  {
    noun: /\b(?:age|lifespan|lifetime|delay|wait|waiting time|time|period|term)\b/u,
    dimensions: ['duration'],
  },
  {
    noun: /\b(?:staff|workforce|headcount|employees|workers|passengers|visitors|riders|members|volunteers|population|residents|users|students|pupils|attendance|crowds?|casualties|deaths|injured|victims|people|engineers)\b/u,
    dimensions: ['count', 'number'],
    unit: PEOPLE,
  },
  {
    noun: /\b(?:capacity|output|production|processed|emissions|leaks?|tonnage|throughput)\b/u,
    dimensions: ['mass', 'volume', 'energy', 'power', 'count'],
  },
];

/** Nouns that say what kind of number is wanted, and nothing of what it is of. */
export const enMeasureNouns =
  /\b(?:prices?|costs?|costing|share|percentage|proportion|weight|length|height|distance|speed|area|mass|number|amount|size|how (?:much|many|long|old|far|tall|big))\b/gu;

/** Words that say no more than that something is measured, and those that may stand beside them. */
export const enMeasureTopics =
  /\b(?:mon(?:ey|ies)|cash|prices?|pricing|costs?|costing|sums?|amounts?|values?|figures?|numbers?|quantit(?:y|ies)|currency|currencies|payments?|expenses?|funds?|rates?|shares?|percentages?|proportions?|weights?|mass(?:es)?|lengths?|heights?|depths?|widths?|distances?|areas?|sizes?|volumes?|speeds?|temperatures?|durations?|times?|energy|power|counts?|totals?|all|any|every|each|the|of|in|a|an|and|or|what|which|how|much|many|everything)\b/gu;

/** Words that only ask for the number, whatever is measured. */
export const enAsking =
  /\bhow (?:much money|much|many|long|far|tall|high|deep|wide|heavy|fast|hot|cold)\b|\b(?:did|does|do|was|were|is|are|has|have|will)\b|\b(?:costs?|spend|spent|paid|pay|take|took|last|lasted)\b(?=[^\p{L}]*$)/gu;
