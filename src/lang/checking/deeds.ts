/** What one does to another, under one name in every language. */

/** Something that one does to another, or two have a part in. */
export type Deed =
  | 'advise'
  | 'allow'
  | 'appoint'
  | 'beat'
  | 'buy'
  | 'coach'
  | 'criticise'
  | 'dismiss'
  | 'forbid'
  | 'fund'
  | 'hire'
  | 'invest'
  | 'join'
  | 'leave'
  | 'lose'
  | 'marry'
  | 'merge'
  | 'oppose'
  | 'outdo'
  | 'praise'
  | 'sell'
  | 'study'
  | 'succeed'
  | 'sue'
  | 'supply'
  | 'support'
  | 'teach'
  | 'trail';

/** How each deed is told, matched on folded text (Chinese: Simplified). */
export type DeedPatterns = Readonly<Record<Deed, RegExp>>;

/** Two deeds that tell the same from its two sides: one's buying is the other's selling. */
export const converseDeeds: readonly (readonly [Deed, Deed])[] = [
  ['beat', 'lose'],
  ['buy', 'sell'],
  ['outdo', 'trail'],
  ['teach', 'study'],
];

/** Deeds that figures may tell as well as words. */
export const toldByFigures: ReadonlySet<Deed> = new Set(['outdo', 'trail']);

/** Deeds that a text which tells of them tells by their name. */
export const graveDeeds: ReadonlySet<Deed> = new Set(['dismiss', 'forbid', 'marry', 'sue']);
