/** What a figure is held against (a forecast, an average, a record), in every language. Matched on folded text. */

interface ReferenceWords {
  readonly name: string;
  readonly words: RegExp;
}

/** The levels of one name are put in these words. */
export const referenceLevels: readonly ReferenceWords[] = [
  {
    name: 'forecast',
    words:
      /\b(?:forecast(?:s|ed)?|predict(?:ed|ions?)|project(?:ed|ions?)|expected|expectations?|estimate[sd]?|anticipated)\b|预测|预期|预计|预估|预想|原估/u,
  },
  {
    name: 'plan',
    words:
      /\b(?:plan(?:s|ned)?|targets?|targeted|goals?|budget(?:s|ed)?|scheduled|quota)\b|计划|目标|预算|原定|指标|配额/u,
  },
  {
    name: 'average',
    words: /\b(?:averages?|mean|norms?|normal|usual|typical|median)\b|平均|均值|常年|正常|中位数/u,
  },
  { name: 'record', words: /\brecords?\b(?! (?:office|company|label))|[纪记]录|历史最[高低]|新高/u },
  {
    name: 'limit',
    words:
      /\b(?:limits?|thresholds?|ceilings?|maximum|minimum|caps?|requirements?|standards?|guidelines?)\b|限值|上限|下限|标准|警戒|红线|门槛/u,
  },
];

/** Says that something lies over what follows, or under it. */
export const overWhat =
  /\b(?:more|higher|longer|larger|bigger|greater|better|heavier|faster|warmer|wetter|hotter|dearer)\b[^,.;]{0,30}? than\b|\b(?:above|over|exceed(?:s|ed|ing)?|beat(?:s|ing)?|topp?(?:s|ed|ing)|surpass(?:es|ed|ing)?|outstripp?(?:ed|s|ing)|ahead of|in excess of)\b|高[于於出过過]|多[于於过過]|大于|长于|超[过過出]|优于|好于|胜过|比[^,。;]{1,14}(?:多|高|大|长|快|好|重|热|暖)/u;
export const underWhat =
  /\b(?:fewer|less|lower|shorter|smaller|worse|lighter|slower|cooler|colder|drier|cheaper)\b[^,.;]{0,30}? than\b|\b(?:below|under|short of|miss(?:es|ed|ing)?|behind|undercut)\b|低[于於过過]|少[于於过過]|小于|短于|不及|不如|不到|没[有能]?达[到标]|未[能]?达[到标]?|逊于|比[^,。;]{1,14}(?:少|低|小|短|慢|差|轻|冷|凉)/u;

/** Says that a record is new. */
export const newRecord =
  /\b(?:set|sets|setting|broke|breaks|broken|new|all-time|reached an?|hit an?)(?: an?| the| its| their)?(?: new| all-time| attendance)? (?:record|high)\b|\brecord (?:high|number|total|figure|attendance|year|sales|sum|amount)\b|\b(?:more|higher|larger) than ever\b|创(?:下|造)?(?:了)?[^,。;]{0,6}(?:新高|[纪记]录)|刷新|破(?:了)?[^,。;]{0,6}[纪记]录|[纪记]录新高|历史最高|历史新高/u;

/** Says of a record that it was not reached. */
export const shortOfRecord =
  /\b(?:short of|below|under|behind|less than|fewer than|close to|near|shy of|missed|missing|second only to|off)\b[^,.;]{0,30}\brecord\b|(?:低于|少于|不及|略低于|仅次于|逊于|离|距)[^,。;]{0,14}(?:[纪记]录|最高)/u;

/** Says that more than half are somebody's. */
export const majority =
  /\b(?:an? |the )?(?:absolute |overall |outright |clear |own )?majority (?:of (?:its|their|his|her) own|in|on|of (?:the )?(?:seats|votes|members))\b|\bhas an? (?:absolute |overall |outright |clear )?majority\b|\bmore than half\b|过半|过了?半数|超过半数|绝对多数|单独过半/u;
export const soManyOf =
  /(\d[\d,]*) (?:out )?of (?:the |its |their )?(\d[\d,]*)|(\d+)席?[^\d,。;]{0,8}[共总全][^\d,。;]{0,6}(\d+)/gu;
