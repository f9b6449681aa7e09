/** Claims in lines: who says it, in which words, how surely, and what stands on the other hand. */
import { language } from '../lang/index.js';
import type { ClaimRow, LanguageTag } from '../model.js';
import { HAN } from '../text/scripts.js';
import { joined, strong, type Line } from './line.js';

/** A claim, and the line of its speaker that it stands under. */
export interface ClaimLines {
  /** The same object for all rows that stand under it. */
  readonly under: Line;
  readonly lines: readonly Line[];
}

/** Claims, each with what is said on the other hand; neighbours of one speaker stand under one line. */
export function describeClaims(rows: readonly ClaimRow[], tag: LanguageTag): readonly ClaimLines[] {
  let heading: ClaimRow | undefined;
  let under: Line = { style: 'plain', segments: [] };
  return rows.map((row, i) => {
    if (!heading || speakerKey(heading) !== speakerKey(row)) {
      heading = fullestNamed(rows.slice(i), row);
      under = { style: 'plain', segments: [strong(speakerOf(heading, tag))] };
    }
    const isNamedAbove = row.speaker.text === heading.speaker.text;
    return { under, lines: [...describeClaim(row, tag, isNamedAbove), ...describeAgainst(row, tag)] };
  });
}

/** Of the first rows of one speaker the one that names it at most length: not `he`, if another says who that is. */
function fullestNamed(rows: readonly ClaimRow[], first: ClaimRow): ClaimRow {
  const end = rows.findIndex((row) => speakerKey(row) !== speakerKey(first));
  const own = rows.slice(0, end < 0 ? rows.length : end);
  const lengthOf = ({ speaker: { text = '' } }: ClaimRow): number => text.length;
  return own.reduce((best, row) => (lengthOf(row) > lengthOf(best) ? row : best), first);
}

function describeClaim(row: ClaimRow, tag: LanguageTag, isNamedAbove: boolean): readonly Line[] {
  const about = [isNamedAbove ? undefined : row.speaker.text, ...manner(row, tag)].filter(Boolean);
  const source = `[${row.citation}]`;
  // Where there is nothing else to say of it, the number needs no line of its own.
  return about.length === 0
    ? [{ style: 'quote', segments: [{ text: `${row.text} ${source}` }] }]
    : [{ style: 'quote', segments: [{ text: row.text }] }, joined('small', [...about, source])];
}

function describeAgainst({ against = [] }: ClaimRow, tag: LanguageTag): readonly Line[] {
  const { onTheOtherHand } = language(tag).words;
  return against.flatMap((row) => [
    { style: 'plain', segments: [{ text: '↔ ' }, strong(onTheOtherHand)] },
    { style: 'quote', segments: [{ text: row.text }] },
    joined('small', [speakerOf(row, tag), ...manner(row, tag), `[${row.citation}]`]),
  ]);
}

/**
 * How it is said, and how surely, in the words of the text; with what a hedge means only where it is in the other script.
 * That something is denied, the words quoted or the verb say themselves.
 */
function manner(row: ClaimRow, tag: LanguageTag): readonly (string | undefined)[] {
  const { words } = language(tag);
  return [
    row.cue !== undefined && /\p{L}/u.test(row.cue) ? row.cue : undefined,
    ...row.hedges.map(({ text: hedge, kind }) => {
      const meaning = words.hedges[kind];
      return HAN.test(hedge) === HAN.test(meaning) ? hedge : hedge + words.inBrackets(meaning);
    }),
  ];
}

/** Says less than the name that it stands for. */
const PRONOUN = /^(?:he|she|it|they|[他她它](?:们|們)?)$/iu;

/** The speaker in the words of the text, with the full name where they do not hold it. */
function speakerOf({ speaker: { voice, text }, speakerName, author }: ClaimRow, tag: LanguageTag): string {
  const { voices, inBrackets } = language(tag).words;
  if (voice === 'article') return voices.article(author);
  if (speakerName !== undefined && PRONOUN.test(text ?? '')) return speakerName;
  const name = text ?? voices.unnamed;
  const isResolved = speakerName !== undefined && !name.includes(speakerName);
  return isResolved ? name + inBrackets(speakerName) : name;
}

function speakerKey({ speaker: { voice, text = '', entityId }, author = '' }: ClaimRow): string {
  return entityId ?? (voice === 'article' ? `article ${author}` : text);
}
