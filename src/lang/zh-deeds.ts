/** What one does to another, so that the two cannot change places; a row is one deed. Simplified; matched on folded text. */
export const zhDeeds: readonly RegExp[] = [
  /收购|买下|并购|购入|买进/u,
  /击败|战胜|打败|力克|险胜|完胜|淘汰|逆转|大胜|力压|胜(?![利率者出])/u,
  /起诉|控告|状告/u,
  /投资|注资|入股/u,
  /供应|供货/u,
  /雇用|聘请|聘任|招揽/u,
  /领先|超过|超越|反超|高于|多于|快于|赶超/u,
  /接替|接任|接过|取代|顶替|继任/u,
  /批评|指责|抨击|炮轰|谴责/u,
  /任命|委任|提名/u,
  /赞助|资助/u,
];

/** Deeds told from the other side, with the place of the row above that they answer. */
export const zhConverseDeeds: readonly (readonly [row: number, deed: RegExp])[] = [
  [0, /卖给|出售给|售予/u],
  [1, /输给|负于|不敌|惜败|败给/u],
  [6, /落后于?|低于|少于|不及|次于/u],
];
