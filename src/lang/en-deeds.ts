/** What one does to another, so that the two cannot change places; a row is one deed. Matched on folded text. */
export const enDeeds: readonly RegExp[] = [
  /\b(?:buy|buys|buying|bought|acquires?|acquired|acquiring|purchases?|purchased|takes? over|took over|taken over)\b/u,
  /\b(?:beats?|beaten|beating|defeats?|defeated|overcame|edged|thrashed|eliminated|knocked out|saw off|routed|won against|won the match against)\b/u,
  /\b(?:sues?|sued|suing)\b/u,
  /\b(?:invests? in|invested in|investing in)\b/u,
  /\b(?:supplies|supplied|supplying)\b/u,
  /\b(?:hires?|hired|employs?|employed)\b/u,
  /\b(?:overtakes?|overtook|overtaken|outsells?|outsold|outperformed|outnumbers?|ahead of|led|above|more than|faster than|larger than|higher than)\b/u,
  /\b(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing|takes? over from|took over from)\b/u,
  /\b(?:criticises?|criticised|criticized|accuses?|accused|blames?|blamed)\b/u,
  /\b(?:appoints?|appointed|names?|named)\b/u,
  /\b(?:funds?|funded|sponsors?|sponsored)\b/u,
];

/** Deeds told from the other side, with the place of the row above that they answer. */
export const enConverseDeeds: readonly (readonly [row: number, deed: RegExp])[] = [
  [0, /\b(?:sold|sells?|selling)\b[^,;.]{0,40}\bto\b/u],
  [1, /\b(?:lost|loses?|losing)\b[^,;.]{0,20}\bto\b/u],
  [6, /\b(?:behind|below|fewer than|less than|slower than|smaller than|lower than)\b/u],
];
