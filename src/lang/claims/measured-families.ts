/** Words for one thing that is measured, whatever part of speech they are: `lost`, `loss`. Small letters, simplified. */

/** A family in a line. */
export const measuredFamilies: readonly RegExp[] = [
  String.raw`\b(?:loss|losses|loses?|lost|deficit)\b|亏损|赤字|损失`,
  String.raw`\b(?:costs?|price|priced|budget)\b|造价|成本|费用|花费|耗资`,
  String.raw`\b(?:deaths?|died|dead|killed|drowned|perished)\b|死亡|遇难|丧生|身亡|罹难`,
  String.raw`\b(?:injur(?:ed|ies|y)|hurt|wounded)\b|受伤|伤者|负伤`,
  String.raw`\b(?:attended|attendance|crowd|turnout|marched|demonstrators|protesters)\b|到场|参加|出席|游行`,
  String.raw`\b(?:profits?|earnings|earned)\b|利润|盈利|净利`,
  String.raw`\b(?:revenues?|turnover|sales|takings)\b|收入|营收|营业额|销售额`,
  String.raw`\b(?:damages?|damaged|destroyed)\b|损毁|受损|毁坏`,
  String.raw`\b(?:missing|disappeared|vanished)\b|失踪|下落不明`,
  String.raw`\b(?:jobs|layoffs|redundancies|laid off)\b|裁员|失业|岗位`,
  String.raw`\b(?:rose|rises?|risen|increase[sd]?|grew|grown|growth)\b|增长|上升|上涨|增加`,
  String.raw`\b(?:fell|falls?|fallen|dropp?(?:s|ed)?|declined?s?|decrease[sd]?)\b|下降|下跌|减少|下滑`,
  String.raw`\b(?:evacuated|displaced|homeless)\b|疏散|撤离|流离失所`,
  String.raw`\b(?:supports?|supported|back(?:s|ed)?|in favou?r)\b|支持|赞成`,
  String.raw`\b(?:strikers|striking|walked out)\b|罢工`,
].map((line) => new RegExp(line, 'u'));
