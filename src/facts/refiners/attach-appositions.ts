/** Attaches the other name that stands in brackets after a name. */
import type { EntityMention, Mention, Span } from '../../model.js';
import { isEntityMention } from '../entity-mention.js';
import type { Refiner } from '../recognizer.js';
import { withValue } from '../with-value.js';

/** A bracket right after a name, with at most 60 characters in it. */
const BRACKET = /^\s?[(（]([^()（）\n]{2,60})[)）]/u;
/** What may stand in the bracket before the other name. */
const INTRODUCTION =
  /^(?:以下简称|下称|简称|英文名?|原名|又称|也称|又名|即|hereafter|hereinafter|known as|also known as|aka|formerly)[::,，\s]*/iu;
const LATIN_NAME =
  /^\p{Lu}[\p{Script=Latin}\p{M}\p{N}.&'’-]*(?: (?:of|for|and|the|de|von|van|der) )?(?: ?[\p{Lu}&][\p{Script=Latin}\p{M}\p{N}.&'’-]*(?: (?:of|for|and|the))*)*$/u;
const HAN_NAME = /^[\p{Script=Han}·・•]{2,16}$/u;
const ACRONYM = /^[\p{Lu}\p{N}&-]{2,8}$/u;
const HAN = /\p{Script=Han}/u;

/** `微软(Microsoft)`, `战略与国际研究中心(CSIS)`, `Taiwan Semiconductor Manufacturing Company (TSMC)` */
export const attachAppositions: Refiner = {
  name: 'attach-appositions',
  refine(mentions, reading) {
    const texts = new Map(reading.passages.map(({ passage, text }) => [passage.id, text]));
    return mentions.map((mention) => {
      if (!isEntityMention(mention) || mention.kind === 'work' || mention.kind === 'place') return mention;
      const apposition = otherName(texts.get(mention.passageId) ?? '', mention.text, mention.span.end);
      return apposition ? withApposition(mention, apposition) : mention;
    });
  },
};

function withApposition(mention: EntityMention, apposition: Span): Mention {
  return withValue(mention, { ...mention.value, tier: 'strong', apposition });
}

/** Where in a text another name stands in brackets, right after one that ends at `end`. */
export function otherName(text: string, name: string, end: number): Span | undefined {
  const bracket = BRACKET.exec(text.slice(end, end + 64));
  if (!bracket) return undefined;
  const inside = bracket[1] ?? '';
  const introduction = INTRODUCTION.exec(inside)?.[0] ?? '';
  const other = inside
    .slice(introduction.length)
    .replace(/^["“”「『']+/u, '')
    .replace(/["“”」』',，].*$/u, '')
    .trim();
  if (!isOtherName(name, other, introduction !== '')) return undefined;
  const start = text.indexOf(other, end + bracket[0].indexOf(inside) + introduction.length);
  return { start, end: start + other.length };
}

/** In the other script, or the initials of the name, or introduced as a name. */
function isOtherName(name: string, other: string, isIntroduced: boolean): boolean {
  const isName = LATIN_NAME.test(other) || HAN_NAME.test(other) || ACRONYM.test(other);
  if (!isName || other === name) return false;
  return isIntroduced || HAN.test(name) !== HAN.test(other) || areInitials(name, other);
}

function areInitials(name: string, other: string): boolean {
  if (!ACRONYM.test(other)) return false;
  const initials = Array.from(name.matchAll(/\p{Lu}/gu), ([letter]) => letter).join('');
  return initials.startsWith(other[0] ?? '') && subsequence(other, name.toUpperCase());
}

function subsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
