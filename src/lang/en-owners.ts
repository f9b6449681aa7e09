/** How an English clause says whose a figure is. Matched on folded text. */
import type { OwnerWords } from './language.js';

export const enOwners: OwnerWords = {
  stops: /[,;:()] ?|\b(?:while|whereas|but|and that)\b ?/gu,
  leads:
    /^(?:(?!\b(?:in|at|by|of|for|from|with|to|on|than|against|between|among|under|over|said|says|like|unlike|near|is|are|was|were|has|have|had|bought|sold|supplie[sd]|supply|gave|gives?|paid|pays?|lent|lends?|owe[sd]?|sued|hired|told|helped|backed|funded|financed|offered|joined|promised|asked|after|before|when|because|if|owns?|runs?|represents?|which|who|that)\b)[\p{L}\p{N}’'-]+ ){0,4}$|^(?:in \d{4}|last (?:year|month|week)|by contrast|however) $/u,
  relative: /^(?:which|who) /u,
  others:
    /^(?:[’']s?)? (?:[\p{L}-]+ ){0,2}?(?:rivals?|competitors?|customers?|suppliers?|clients?|founders?|chief|chair(?:man|woman)?|president|director|analysts?|critics|parent|investors?|shareholders?|neighbou?rs?|unions?|mayor|partner)\b/u,
  pointsBack:
    /^(?:but |and |however, )?(?:it|its|the (?:company|firm|group|business|startup|start-up|bank|insurer|agency|union|airline|maker|carmaker|chipmaker|retailer|operator|university|institute|museum|charity))\b/u,
};
