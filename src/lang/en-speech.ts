/** How English tells who says something, and what they call it. Matched on folded text. */

/** Verbs by which somebody says, thinks or calls something. */
export const enSays =
  /\b(?:said|says|told|wrote|argue[sd]|added|adds|warn(?:s|ed)|claim(?:s|ed)|note[sd]|predict(?:s|ed)|insist(?:s|ed)|call(?:s|ed)|describe[sd]|brand(?:s|ed)|dub(?:s|bed)|term(?:s|ed)|label(?:s|led|ed)|dismiss(?:es|ed)|denounce[sd]|complain(?:s|ed)|estimate[sd]|reckon(?:s|ed)|think(?:s)|thought|believe[sd]|expects?|expected|regard(?:s|ed)|hold(?:s)|maintain(?:s|ed)|suggest(?:s|ed)|stresse[sd]|emphasise[sd]|emphasize[sd]|conclude[sd]|caution(?:s|ed)|counter(?:s|ed)|blame[sd]|attribute[sd]|praise[sd]|welcome[sd]|criticise[sd]|criticize[sd]|put|puts|announce[sd]|reveal(?:s|ed)|confirm(?:s|ed)|calculate[sd]|forecast(?:s)?)\b/gu;
