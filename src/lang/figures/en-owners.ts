/** How an English clause says whose a figure is. Matched on folded text. */
import type { OwnerWords } from '../language.js';

export const enOwners: OwnerWords = {
  stops: /[,;:()] ?|\b(?:while|whereas|but|and that)\b ?/gu,
  leads:
    /^(?:(?!\b(?:in|at|by|of|for|from|with|to|on|than|against|between|among|under|over|said|says|like|unlike|near|is|are|was|were|has|have|had|bought|sold|supplie[sd]|supply|gave|gives?|paid|pays?|lent|lends?|owe[sd]?|sued|hired|told|helped|backed|funded|financed|offered|joined|promised|asked|after|before|when|because|if|owns?|runs?|represents?|which|who|that)\b)[\p{L}\p{N}’'-]+ ){0,4}$|^(?:in \d{4}|last (?:year|month|week)|by contrast|however) $/u,
  relative: /^(?:which|who) /u,
  others:
    /^(?:[’']s?)? (?:[\p{L}-]+ ){0,2}?(?:rivals?|competitors?|customers?|suppliers?|clients?|founders?|chief|chair(?:man|woman)?|president|director|analysts?|critics|parent|investors?|shareholders?|neighbou?rs?|unions?|mayor|partner)\b/u,
  pointsBack:
    /^(?:but |and |however, )?(?:it|its|the (?:company|firm|group|business|startup|start-up|bank|insurer|agency|union|airline|maker|carmaker|chipmaker|retailer|operator|university|institute|museum|charity))\b/u,
  results:
    /^(?:(?:but|and|yet|still|however|meanwhile|separately|overall|in (?:\d{4}|the [^,]{2,30})|(?:last|this) (?:year|quarter)|for the (?:year|quarter|half|period|[^,]{2,24} months))[, ]+)*(?:(?:he|she|it|they|the (?:company|firm|group|bank|board|management)) (?:now |still |also )?(?:expects?|expected|forecasts?|predicts?|predicted|projects|anticipates?|reported|posted|had) (?:a |the )?)?(?:(?:net|gross|operating|pre-?tax|after-tax|underlying|adjusted|core|total|group|consolidated|annual|quarterly|full-year|half-year|first-half|second-half|record|online|overseas|foreign|export|like-for-like|same-store|comparable|freight|cargo|passenger|ticket|advertising|subscription|licen[cs]ing|service|product|trading|investment|fee|interest|rental|free|capital|order|share|gross) ){0,3}(?:profits?|revenues?|sales|turnover|earnings|ebitda|income|loss(?:es)?|margins?|shares|stock|dividends?|takings|proceeds|orders|backlog|cash ?flow|expenses|overheads|debts?|borrowings|deliveries|shipments)\b(?! (?:of the (?:industry|sector|market|world)|taxe?s?\b|growth across))(?!.*\b(?:because|as|while|although|since|when|whereas)\b)/u,
};
