/** Whether somebody named in a sentence does what a question asks. Matched on folded text. */
import { HAN } from '../../text/scripts.js';
import { stemOf } from '../../text/stem.js';

/** Behind what is done, before whoever does it: `designed by the engineer`. */
const DONE_BY =
  /(\p{L}+)(?: (?:jointly|together|later|partly|\p{L}+ly))? by (?:the |an? |its |his |her )?(?:[\p{L}-]+ ){0,4}$/u;
/** Right behind whoever does it: `, who designed`, `负责设计`. */
const DOES =
  /^(?:, [^,]{2,60},)?(?:,? who)? ?(?:(?:has|have|had|was|were|is|also|then|later|first|jointly|already) ){0,3}(\p{Script=Latin}+)/u;
const ZH_DOES =
  /^(?:公司|集团|团队|先生|女士|等人?)?(?:曾|已|也|还|主要|亲自|独家|联合|共同|一手|负责|来|[去今前]年|\d{4}年)*(\p{Script=Han}{2})/u;

/**
 * `the bridge was designed by NAME`, 桥由NAME设计.
 *
 * @param before - the sentence up to the name
 * @param after - the sentence behind it
 */
export function doesAsked(question: string, before: string, after: string): boolean {
  if (HAN.test(after) || HAN.test(before)) {
    const verb = ZH_DOES.exec(after)?.[1];
    return verb !== undefined && question.includes(verb);
  }
  const asked = new Set((question.match(/\p{L}+/gu) ?? []).map(stemOf));
  const verb = DONE_BY.exec(before)?.[1] ?? DOES.exec(after)?.[1];
  return verb !== undefined && asked.has(stemOf(verb));
}
