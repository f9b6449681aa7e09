/** Places in a row: `第三`, `首个`, `first`, `3rd`. */
import { EN_NUMBERS, EN_ORDINALS } from '../../lang/figures/en-quantities.js';
import type { OrdinalMention } from '../../model.js';
import { matches } from '../../text/matches.js';
import type { PassageReading, Recognizer } from '../recognizer.js';
import { readChineseNumeral } from './chinese-numerals.js';

const NAME = 'ordinals';

const CHINESE =
  /第\s?(?=[\d零〇一二两三四五六七八九十百千万廿卅])|首(?=[个位家款座次批届颗艘架名例条项部台枚座只所支场张])/g;
const TENS = [...EN_NUMBERS.keys()].filter((word) => word.endsWith('ty')).join('|');
const WORDS = Object.keys(EN_ORDINALS).join('|');
const ENGLISH = new RegExp(
  `(?<![a-z\\d.,])(?:(\\d{1,4})(?:st|nd|rd|th)|(?:(${TENS})[ -])?(${WORDS}))(?![a-z\\d]|[ -](?:century|quarter of [12]|half))`,
  'g',
);

/** Every ordinal in a passage. */
export const ordinals: Recognizer = {
  name: NAME,
  recognize: (reading) => [...chinese(reading), ...english(reading)],
};

function chinese(reading: PassageReading): readonly OrdinalMention[] {
  return matches(reading.folded, CHINESE).flatMap(({ 0: lead, index }) => {
    if (lead === '首') return [mention(reading, index, index + 2, 1)];
    const numeral = readChineseNumeral(reading.folded, index + lead.length);
    return numeral && numeral.low === numeral.high
      ? [mention(reading, index, numeral.end, Number(numeral.low))]
      : [];
  });
}

function english(reading: PassageReading): readonly OrdinalMention[] {
  return matches(reading.folded, ENGLISH).flatMap((match) => {
    const [found, digits, tens, word = ''] = match;
    const rank =
      digits === undefined
        ? (EN_NUMBERS.get(tens ?? 'zero') ?? 0) + (EN_ORDINALS[word] ?? 0)
        : Number(digits);
    return isFractionOrTime(reading.folded, match.index, found)
      ? []
      : [mention(reading, match.index, match.index + found.length, rank)];
  });
}

/** `a third of`, `two thirds`, `a second`, `every second`. */
function isFractionOrTime(folded: string, start: number, found: string): boolean {
  const before = folded.slice(Math.max(0, start - 8), start);
  if (found === 'second') return /(?:\ba|per|one|each|every|\d)[ -]$/.test(before);
  return (
    /(?:\ba|one)[ -]$/.test(before) &&
    /^ of\b/.test(folded.slice(start + found.length, start + found.length + 4))
  );
}

function mention(
  { passage, text }: PassageReading,
  start: number,
  end: number,
  rank: number,
): OrdinalMention {
  return {
    kind: 'ordinal',
    passageId: passage.id,
    span: { start, end },
    text: text.slice(start, end),
    recognizer: NAME,
    value: { rank },
  };
}
