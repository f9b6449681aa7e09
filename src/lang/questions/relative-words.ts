/** Words that ask, where they only join a clause to another: `Why did the cooks who left come back?` */
import { blank } from '../../text/blank.js';

/** What a question begins with that asks by another word. */
const BEGINS =
  /^\W*(?:(?:in|on|at|by|for|to|from|of|under|with) )?(?:how|what|why|which|who|whose|where|when|did|do|does|is|are|was|were|can|could|will|would|has|have|had|should)\b/u;
const JOINS =
  /(?<=[a-z\d'’] )(?<!\b(?:and|or|know|known|knows|me|us|say|says|said|clear|sure|decide[sd]?|told|tells?|since|until|of|to|for|by|from|with|at|about|against|under) )(?:who|whom|whose|when|where)\b/gu;

/** A folded question with spaces in place of such words. */
export function withoutRelativeWords(folded: string): string {
  return BEGINS.test(folded) ? blank(folded, JOINS) : folded;
}
