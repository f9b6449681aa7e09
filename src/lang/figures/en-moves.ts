/** English words for a time that is moved, as alternatives of a pattern. */
export const enMoves =
  'slip(?:s|ped|ping)?|mov(?:e|es|ed|ing)|postpon(?:e|es|ed|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|shift(?:s|ed|ing)?|reschedul(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|revis(?:e|es|ed|ing)|back|off|forward';
