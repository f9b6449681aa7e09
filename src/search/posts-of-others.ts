/** A post that a passage has, though of others than the question asks about: another country's president. */
import { postsAsked } from '../lang/questions/asked.js';
import { enDemonyms } from '../lang/names/en-demonyms.js';
import type { Mention } from '../model.js';
import { readText, type ReadText } from './standing.js';

/** Whose post it is stands so near before it, in code units, and right before it without words between. */
const WINDOW = 40;
const RIGHT_BEFORE =
  /^(?:['’]s|s['’])?[\s的]*(?:(?:new|former|outgoing|current|then|first|vice|deputy)[\s-])?$/u;
/** `of` with whose post it is: a name of one word or several. */
const OF =
  /^ (?:of|at|for) (?:the )?(?<whose>\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:of |and |& )?\p{Lu}[\p{L}\p{N}.&'’-]*)*)/u;

/**
 * Whether all holders of the post that are told of are said to be of others than those asked about.
 *
 * @param question - folded
 * @param text - as it is written
 * @param folded - the same, folded
 * @param isAsked - whether a text names whom the question asks about
 */
export function areOfOtherBodies(
  question: string,
  text: string,
  folded: string,
  mentions: readonly Mention[],
  isAsked: (text: ReadText) => boolean,
): boolean {
  const posts = postsAsked(question, folded);
  return (
    posts.length > 0 &&
    posts.every(({ start, end }) => {
      const before = folded.slice(Math.max(0, start - WINDOW), start).replace(/^.*[.。;；!?]\s*/su, '');
      const behind = OF.exec(text.slice(end))?.groups?.whose;
      if (isAsked(readText(before)) || (behind !== undefined && isAsked(readText(behind.toLowerCase()))))
        return false;
      return (
        behind !== undefined ||
        [...before.matchAll(enDemonyms)].some(({ 0: { length }, index }) =>
          RIGHT_BEFORE.test(before.slice(index + length)),
        ) ||
        mentions.some(
          ({ kind, span }) =>
            (kind === 'place' || kind === 'organization') &&
            span.end <= start &&
            RIGHT_BEFORE.test(folded.slice(span.end, start)),
        )
      );
    })
  );
}
