/** Times of day as English tells them. Matched on folded text. */

export const enHours: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const HOUR = String.raw`\d{1,2}|${enHours.slice(1).join('|')}`;
const HALF_OF_DAY = String.raw`a\.?m\b\.?|p\.?m\b\.?|in the (?:early |late )?(?:morning|afternoon|evening)|at night`;

/**
 * `3 a.m.`, `ten past four in the morning`, `half an hour before midnight`, `five o'clock`, `15:30`. Its named
 * groups: `minutes` before or after (`side`) the hour; `hour` with its minutes (`past`) and the `half` of the day; or a
 * `name`; or an hour `of24`, with its minutes (`past24`).
 */
export const enClocks = new RegExp(
  String.raw`(?:\b(?<minutes>half an hour|half|(?:a )?quarter(?: of an hour)?|an hour|\d{1,2}|five|ten|twenty|twenty-five)(?: minutes?)? (?<side>past|to|before|after) )?` +
    String.raw`(?:\b(?<name>noon|midday|midnight)\b|` +
    String.raw`\b(?<hour>${HOUR})(?:[:.](?<past>[0-5]\d))?(?:(?: o[’']clock)? ?(?<half>${HALF_OF_DAY})|(?<clock> o[’']clock))|` +
    String.raw`(?:(?<=\b(?:past|to) )(?<bare>${HOUR})\b(?! [a-z]+s\b))|` +
    String.raw`(?:(?<=\b(?:at|since|by|until|before|after|around|about|from) )(?<of24>[01]?\d|2[0-3])\.(?<past24>[0-5]\d)|\b(?<colon>[01]?\d|2[0-3]):(?<pastColon>[0-5]\d))\b(?! ?[ap]\.?m|[.,:]?\d|%| per| (?:million|billion|trillion|percent|point)| (?!hours|was|is|as|its|his|this)[a-z]+s\b))`,
  'gu',
);

/** Parts of the day, each with the minutes of the day from which and up to which it lasts. */
export const enPartsOfDay: readonly (readonly [pattern: RegExp, from: number, to: number])[] = [
  [/\b(?:in the )?small hours\b|\bbefore dawn\b/u, 0, 360],
  [/\bearly (?:in the |(?:\w+day )?)morning\b|\bin the early morning\b/u, 180, 540],
  [/\b(?:late|mid)-?(?: in the)? ?(?:\w+day )?morning\b/u, 540, 720],
  [/\b(?:in the|(?:\w+day)) morning\b/u, 0, 720],
  [/\blate (?:in the |(?:\w+day )?)afternoon\b|\bin the late afternoon\b/u, 900, 1140],
  [/\bearly (?:in the |(?:\w+day )?)afternoon\b|\bin the early afternoon\b/u, 720, 930],
  [/\b(?:in the|(?:\w+day)) afternoon\b/u, 720, 1140],
  [/\b(?:in the|(?:\w+day)) (?:(?:early|late) )?evening\b|\b(?:early|late) in the evening\b/u, 1020, 1440],
];
