/** Which of several, by rank: *the second locomotive*, 第三名. Matched on folded text. */
const EN_RANKS: readonly (readonly [string, string])[] = [
  [
    'second|2nd',
    'two|twice|both|another|other|next|again|runners?-up|silver|later|new|sequel|pair|deputy|then',
  ],
  ['third|3rd', 'three|bronze|trio|triple'],
  ['fourth|4th', 'four|quarter'],
  ['fifth|5th', 'five'],
  ['sixth|6th', 'six'],
  ['seventh|7th', 'seven'],
  ['eighth|8th', 'eight'],
  ['ninth|9th', 'nine'],
  ['tenth|10th', 'ten'],
];
const EN = EN_RANKS.map(([rank, also]) => ({
  asked: new RegExp(
    String.raw`\b(?:${rank})\b(?![ -](?:world|hand|half|home|thoughts?|language|century|of \w+ \d))`,
    'u',
  ),
  told: new RegExp(String.raw`\b(?:${rank}|${also})\b`, 'u'),
}));
const ZH_ASKED =
  /第(?<rank>[二三四五六七八九十]{1,2}|[2-9]|1\d)(?=[名个次位批代家座条支期轮届任篇章种只段场天版])/u;
const ZH_ALSO: Readonly<Record<string, string>> = {
  二: '另|又|再|次|亚军|银[牌奖]|后来|两',
  三: '季军|铜[牌奖]|[摘夺获]铜|(?<![点第])三(?![秒分成])',
};

/** Whether a question asks for one of several by its rank, of which a text says nothing; both folded. */
export function lacksRank(question: string, text: string): boolean {
  if (EN.some(({ asked, told }) => asked.test(question) && !told.test(text))) return true;
  const rank = ZH_ASKED.exec(question)?.groups?.rank;
  if (rank === undefined) return false;
  return !new RegExp(`第${rank}|${ZH_ALSO[rank] ?? `[^第]${rank}`}`, 'u').test(text);
}
