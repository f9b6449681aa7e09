/** What of the kind that a question asks for stands in a passage. */
import type { AskedAt } from '../lang/questions/asked.js';
import { MONEY_BY_AMOUNT } from '../lang/questions/asked-words.js';
import { leaderOf } from '../lang/names/governments.js';
import { foldedCountryNames } from '../lang/names/place-names.js';
import type { EntityKind, EntityMention, Mention, Span } from '../model.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import { overlaps } from '../text/spans.js';

/** How long a date of at least this fineness is in EDTF. */
const FINENESS = { year: 4, month: 7, day: 10 } as const;

/**
 * Where in a passage something stands that may be what is asked for; in order of kind and position.
 *
 * @param isKnown - whether the question says this itself
 */
export function thingsAsked(
  asked: AskedAt,
  mentions: readonly Mention[],
  { text, folded }: { readonly text: string; readonly folded: string },
  isKnown: (text: string) => boolean,
): readonly Span[] {
  const mentioned = mentions.filter((mention) => fits(asked, mention) && !isKnown(mention.text));
  // What the question says of its kind is no news: `哪家科技公司`.
  const isNews = (word: string): boolean => !asked.entities || !HAN.test(word) || !isKnown(word);
  const words = asked.words ? [...folded.matchAll(asked.words)].filter(([word]) => isNews(word)) : [];
  const written = asked.written
    ? [...text.matchAll(asked.written)].filter(([word]) => !word.split(' ').every(isKnown))
    : [];
  return [
    ...mentioned.map(({ span }) => span),
    ...[...words, ...written].map(({ 0: word, index }) => ({ start: index, end: index + word.length })),
  ];
}

/** Whether all the things stand in sentences that name an organisation, and none that the question asks of. */
export function areOfOthers(
  things: readonly Span[],
  sentences: readonly Span[],
  mentions: readonly Mention[],
  isInQuestion: (mention: string) => boolean,
): boolean {
  const places = mentions.filter(({ kind, text }) => kind === 'place' && isInQuestion(text));
  // Of `China Mobile` one that asks of China does not ask.
  const isAsked = ({ text }: Mention): boolean =>
    isInQuestion(text) && !places.some((place) => text.includes(place.text));
  const owners = mentions.filter(({ kind }) => kind === 'organization');
  if (!owners.some(isAsked)) return false;
  return things.every((thing) => {
    const sentence = sentences.find((span) => overlaps(span, thing));
    const named = owners.filter(({ span }) => sentence && overlaps(span, sentence));
    return named.length > 0 && !named.some(isAsked);
  });
}

function fits(asked: AskedAt, mention: Mention): boolean {
  switch (mention.kind) {
    case 'quantity': {
      const { dimension } = mention.value.quantity;
      return (
        asked.dimensions === 'any' ||
        asked.dimensions?.includes(dimension) === true ||
        (asked.dimensions?.includes('money') === true && MONEY_BY_AMOUNT.test(fold(mention.text)))
      );
    }
    case 'date':
      return asked.date !== undefined && lengthOf(mention.value.edtf) >= FINENESS[asked.date];
    case 'person':
    case 'organization':
    case 'place':
    case 'work':
      return kindsOf(mention).some(
        (kind) => asked.entities?.includes(kind) === true && isSuchName(asked, mention.text, kind),
      );
    default:
      return false;
  }
}

/** Where a government is named after who leads it, that one is named. */
function kindsOf({ kind, text }: EntityMention): readonly EntityKind[] {
  return kind === 'organization' && leaderOf(text) !== undefined ? [kind, 'person'] : [kind];
}

function isSuchName({ named, isCountry }: AskedAt, text: string, kind: string): boolean {
  if (named && !named.test(text)) return false;
  return isCountry === undefined || kind !== 'place' || foldedCountryNames.has(fold(text)) === isCountry;
}

/** Of the first date of an interval. */
function lengthOf(edtf: string): number {
  return edtf.replace(/^\.\.\/|\/.*$/gu, '').length;
}
