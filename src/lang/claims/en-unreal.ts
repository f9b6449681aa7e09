/** English that tells what would be but is not, and what somebody was able to do, from what may be. Folded texts. */
import { matches } from '../../text/matches.js';

/** A condition that does not hold: `without the ban, …`, `had the ban not been …`, `but for the ban`. */
const UNREAL_CONDITION =
  /^(?:(?:and|but|yet|similarly|likewise),? )?(?:without (?!(?:a |any )?(?:doubts?|question|exception|delay|warning|precedent|fail)\b)[^,;]{3,100},|had (?!to\b)[^,;]{3,120},)|, had (?:[\p{L}’'-]+ ){1,8}?(?:not|never|been)\b|\b(?:but for|(?:if|were it|had it) not (?:been )?for|if it (?:were|had) not (?:been )?for|in the absence of|without which)\b|\b(?:if|unless)\b[^,;]{1,80} had (?:not |never )?\p{L}{3,}/u;
const MODAL = /\b(?:would|could|might)\b/u;

/** Whether a sentence tells of what would be if something else were so. */
export function isUnreal(sentence: string): boolean {
  return MODAL.test(sentence) && UNREAL_CONDITION.test(sentence);
}

/** `might already have`: what did not come about. */
export const unrealVerb =
  /\b(?:would|could|might)(?: (?:not|never|already|now|still|also|long|perhaps|probably|by now|by then|\p{L}+ly)){1,3} have\b/gu;

const REPORTING =
  /\b(?:said|says|say|told|warned|warns|argued|argues|estimated|estimates|believed?s?|thought|suggested|suggests|claimed|claims|feared|hoped|predicted|announced)\b/gu;
/** What tells that a deed is past, beside `could`. */
const PAST =
  /\b(?:before|until|till|prior to) (?:the )?(?:(?:early|late|mid)[ -])*(?:1\d{3}|20\d{2}|\p{L}+ century|then\b|that\b)|\b(?:in|during|throughout|by|since) (?:the )?(?:(?:early|late|mid)[ -])*(?:1\d{3}s?|\p{L}*\d{0,2}(?:th|teenth) century|middle ages|antiquity)\b|\b(?:years?|decades|centuries|months) (?:ago|earlier|before)\b|\b(?:at (?:the|that) time|back then|in those days|until recently|used to)\b/u;
const IN_A_YEAR = /\b(?:in|during|by|as early as|as recently as) (?:\p{L}+ )?20\d{2}\b/u;
const PAST_VERB = /\b(?:was|were|had|did|became|began|fell|rose|grew|lost|won|built|kept|\p{L}{3,}ed)\b/u;
const NOT_YET = /\b(?:will|would|if|unless|may|might|next|soon|eventually|future|by 20\d{2})\b/u;
/** With these beside it, `could` is past whatever stands around. */
const ABLE =
  /\bcould (?:no longer|once|hardly|barely|scarcely|formerly|previously)\b|\b(?:once|formerly|previously) could\b/u;

/** The sentence with spaces in place of each `could` that tells what somebody was able to do. */
export function withoutAbility(sentence: string): string {
  if (!sentence.includes('could')) return sentence;
  return sentence.replace(/\bcould\b(?! (?:\p{L}+ ){0,2}have\b)/gu, (could, at: number) =>
    isAbility(sentence, at) ? ' '.repeat(could.length) : could,
  );
}

function isAbility(sentence: string, at: number): boolean {
  if (ABLE.test(sentence.slice(Math.max(0, at - 11), at + 22))) return true;
  // What somebody said that could be is not what was possible when it was said.
  const said = matches(sentence.slice(0, at), REPORTING).at(-1);
  const clause = sentence.slice(said ? said.index + said[0].length : 0);
  if (NOT_YET.test(clause)) return false;
  return PAST.test(clause) || (IN_A_YEAR.test(clause) && PAST_VERB.test(clause));
}
