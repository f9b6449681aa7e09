/** What is measured where a question asks how much, how long, how far, and what such a measure looks like in a text. */
import type { AskedMeasures } from '../language.js';

const NUMBER =
  '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|half|several|few|a|an|dozens?|hundreds?|thousands?)\\b)';

function numbered(units: string): RegExp {
  return new RegExp(`${NUMBER}[^.;,]{0,12}?[\\s-](?:${units})\\b`, 'u');
}

export const enAskedMeasures: AskedMeasures = {
  money: {
    asked:
      /\bhow much\b.*\b(?:costs?|money|pay|paid|spen[dt]|worth|price|invest\w*|earn\w*|charge\w*|raise[ds]?|lend|lent|loan|borrow\w*|owed?|fined?|sold|bought|fund\w*|budget)\b|\bwhat (?:price|cost|sum|fee|salary)|\bhow (?:expensive|cheap)\b/u,
    given:
      /[$€£¥]\s?\d|\d.{0,12}\b(?:dollars?|euros?|pounds?|yuan|yen|rupees?|francs?|crowns?|usd|eur|gbp|cny|rmb)\b/u,
  },
  share: {
    asked:
      /\b(?:what|which) (?:share|percentage|proportion|fraction|part|per ?cent)\b|\bhow (?:large|big|high) a (?:share|part|proportion)\b|\bby (?:how much|what percentage)\b|\bhow (?:much|many|few) (?:out )?of\b/u,
    given:
      /\d\s?%|\bper ?cent\b|\b(?:half|majority|most of)\b|\b(?:a|one|two|three|four|five|nine)[ -](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b|\b(?:one|two|three|four|five|nine|\d+) (?:in|out of) (?:every )?(?:three|four|five|six|ten|\d+)\b/u,
  },
  clock: {
    asked: /\bwhat time\b|\bat what hour\b/u,
    given: /\b\d{1,2}[:.]\d\d\b|\b(?:o'clock|noon|midnight|dawn)\b|\b\d{1,2} ?[ap]\.?m\b/u,
  },
  age: {
    asked: /\bhow old\b|\bwhat age\b/u,
    given: /\baged?\b|\byears? old\b|-years?-old\b|,\s\d{1,3},|\bage of\b|\bbirthday\b/u,
  },
  speed: {
    asked: /\bhow fast\b|\bwhat speed\b/u,
    given: /\b(?:km\/h|kph|mph|knots)\b|\b(?:an|per|a) (?:hour|second)\b/u,
  },
  frequency: {
    asked: /\bhow (?:often|frequently|regularly)\b/u,
    given:
      /\b(?:every|each|once|twice|daily|weekly|monthly|yearly|annually|times|a (?:day|week|month|year))\b/u,
  },
  duration: {
    asked:
      /\b(?:how (?:long|quickly|soon|many (?:years|months|weeks|days|hours|minutes|seconds))|for what period)\b/u,
    given: numbered(
      'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|metres?|meters?|km|kilomet(?:re|er)s?|miles?|feet|foot',
    ),
  },
  distance: {
    asked: /\bhow (?:far|high|tall|deep|wide)\b|\bwhat (?:distance|height|length|depth|width)\b/u,
    given: numbered(
      'm|km|cm|mm|metres?|meters?|kilomet(?:re|er)s?|centimet(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|stor(?:ey|ies)s?',
    ),
  },
  weight: {
    asked: /\bhow (?:heavy|much (?:does|did|do) .* weigh)\b|\bwhat weight\b/u,
    given: numbered('kg|kilograms?|kilos?|grams?|tonnes?|tons?|pounds?|ounces?'),
  },
};
