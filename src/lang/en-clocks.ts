/** Times of day as English tells them. Matched on folded text. */

/** `3 a.m.`, `three in the afternoon`, `15:30`; its groups are the hour, and which half of the day. */
export const enClocks =
  /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.]\d\d)?(?: o[’']clock)? ?(a\.?m\b\.?|p\.?m\b\.?|in the (?:morning|afternoon|evening)|at night)|\b(noon|midday|midnight)\b|\b([01]?\d|2[0-3]):[0-5]\d\b(?! ?[ap]\.?m)/gu;

export const enHours: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
