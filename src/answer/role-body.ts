/** Whose a post is: the organisation that was made out, or the words of the text: `the farm` of *the farm's manager*. */
import type { Library } from '../library.js';
import type { RoleFact } from '../model.js';
import { bodyNoun } from '../lang/names/zh-people.js';
import { fold } from '../text/fold.js';

/** Before a post in English, and behind it. */
const OWNER = /(?<![\p{L}’'])((?:the|a|an) (?:[\p{L}-]+ ){0,3}[\p{L}-]+)(?:['’]s|(?<=s)['’]) $/iu;
const OF =
  /^ (?:of|at|for) ((?:the |an? )?(?:[\p{L}’'-]+ ){0,5}?[\p{L}’'-]+)(?=[,.;:)]|$| (?:who|whose|which|and|has|had|is|was|in|said|says)\b)/u;
/** Right before a post in Chinese, from the beginning of its clause. */
const RUN = /(?<=^|[,，。;；:：、“”「」!！?？])[\p{Script=Han}\p{L}·]{2,14}$/u;
/** So often a text must have words that are taken for a name. */
const TWICE = 2;

/** As it is written; undefined where the text does not say, or is not sure to. */
export function bodyOfRole(fact: RoleFact, library: Library): string | undefined {
  if (fact.affiliation !== undefined) return fact.affiliation;
  const { quote } = fact.citation;
  const at = quote.indexOf(fact.role);
  if (at < 0) return undefined;
  const before = quote.slice(0, at);
  const owner = OWNER.exec(before)?.[1] ?? OF.exec(quote.slice(at + fact.role.length))?.[1];
  if (owner !== undefined) return owner;
  const run = RUN.exec(before)?.[0];
  if (run === undefined || !/\p{Script=Han}/u.test(run)) return undefined;
  return bodyNoun.test(fold(run)) || isNamedAgain(run, fact, library) ? run : undefined;
}

function isNamedAgain(run: string, { citation: { passageId } }: RoleFact, library: Library): boolean {
  const documentId = library.passage(passageId)?.documentId ?? '';
  const texts = library.passagesOf(documentId).map(({ text }) => text);
  return texts.reduce((count, text) => count + text.split(run).length - 1, 0) >= TWICE;
}
