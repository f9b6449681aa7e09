/** Questions about an article itself, which its front matter answers: who wrote it, when and where it was published. */

/** What of an article's front matter is asked for. */
export type ArticleDetail =
  'author' | 'translator' | 'published' | 'publisher' | 'original-title' | 'title' | 'source';

/** A question about an article: for what of it, and the words that say of which one; empty for any. */
export interface ArticleQuestion {
  readonly detail: ArticleDetail;
  readonly of: readonly string[];
}

/** What asks for each, the more special first; matched on folded, Simplified text. */
const DETAILS: readonly (readonly [ArticleDetail, RegExp])[] = [
  [
    'translator',
    /译者|编译者|谁.{0,3}[编翻]?译|[编翻]译.{0,3}谁|\btranslators?\b|\bwho(?:m)?\b.*\btranslat(?:ed|es|ion)\b|\btranslat(?:ed|ion)\b.*\bwhom?\b/u,
  ],
  [
    'original-title',
    /原(?:文|来|作|始)?的?(?:标题|题目|题|名)|[英外]文的?(?:标题|题目|名)|\boriginal(?:ly)?\b.*\b(?:title|headline|name|called)\b|\b(?:title|headline|name) of the original\b/u,
  ],
  [
    'published',
    /(?:什么时候|什么时间|什么日子|何时|几时|啥时候|哪[一]?[年天日]|哪个月|几月|几号).*(?:发表|发布|刊登|刊发|出版|发出|登出|上线|写)|(?:发表|发布|刊登|刊发|出版|写作|写成|写)[在于]?的?(?:时间|日期|年份|什么时候|何时|哪一?[年天])|\b(?:when|what (?:date|day|month|year)|which (?:day|month|year))\b.*\b(?:publish(?:ed)?|written|wr(?:ite|ote)|released?|posted|printed|appear(?:ed)?|c[oa]me out)\b|\b(?:publication|publishing|release) date\b|\bdate of publication\b|\bhow (?:old|recent) is\b/u,
  ],
  [
    'publisher',
    /(?:哪里|哪儿|何处|什么地方|哪[一]?[家个份]|什么(?:媒体|机构|平台|刊物|公众号|网站|报纸|杂志)|谁).*(?:发表|发布|刊登|刊发|出版|首发)|(?:发表|发布|刊登|刊发|出版|首发)[在于].*(?:哪|何处|什么)|出版[方者社商]|发布[方者]|\bpublishers?\b|\bwho (?:published|publishes|released|posted|printed)\b|\bwhere\b.*\b(?:publish(?:ed)?|appear(?:ed)?|posted|printed|released|c[oa]me out)\b|\b(?:which|what) (?:outlet|journal|magazine|newspaper|web ?site|think tank|institut\w+|organi[sz]ation|media)\b.*\bpublish(?:ed|es)?\b/u,
  ],
  [
    'source',
    /出处|来源|来自哪|哪里来|哪来的|出自哪|从哪(?:里|儿)?来|转载自|\bsources?\b|\bwhere\b.*\b(?:c[oa]mes?|taken|is) from\b|\b(?:link|url)\b/u,
  ],
  [
    'author',
    /作者|谁.{0,3}[写撰著]|谁执笔|[写撰].{0,3}谁|出自谁|谁的(?:文章|手笔)|\bauthors?\b|\bwho(?:['’]s| is| was)?\b.*\b(?:wr(?:ite|ote|itten)|writers?|authored|penned)\b|\b(?:written|penned|authored)\b.*\bwhom?\b|\bwhom? .*\b(?:written|penned|authored)\b/u,
  ],
  [
    'title',
    /标题|题目|(?:文章|本文|这篇|那篇|它).{0,4}叫什么|\btitles?\b|\bheadlines?\b|\bwhat\b.*\b(?:article|piece|text|essay)\b.*\bcalled\b/u,
  ],
];

/** Words of questions that lines about the article may answer: who wrote it, where it comes from. Matched on folded text. */
export const ofTheArticle =
  /作者|译者|编译|翻译|翻成|谁写|谁译|写(?:的|了|出)?这[篇份]|执笔|撰文|出处|来源|转载|首发|公众号|原文|英文版|中文版|标题|题目|发表|刊登|\b(?:authors?|wrote|written|translat\w*|sources?|(?:head|sub)?titles?|headlines?|publish\w*|originally|outlets?|reprint\w*)\b/u;

/** What such questions say beside that, and what says nothing about which article is meant. Longest first. */
const HAN_FILLING =
  /公众号|中文版|英文版|中文|什么时候|什么时间|什么日子|什么地方|什么日期|什么名字|啥时候|编译者|出版[方者社商]|发布[方者]|想知道|告诉我|是什么|什么|甚么|媒体|机构|平台|刊物|网站|报纸|杂志|文章|本文|这篇|那篇|此文|原文|原来|全文|摘述|文档|译文|作者|译者|编译|翻译|发表|发布|刊登|刊发|出版|首发|登出|发出|上线|写作|写成|撰写|执笔|手笔|标题|题目|原题|英文|外文|原名|名字|姓名|名称|时间|日期|年份|出处|来源|转载|请问|哪里|哪儿|何处|何时|几时|何人|多久|哪[一]?[年天日家个份位]|哪些|几月|几号|我们|这是|那是|由谁|出自|来自|关于|有关|谈|讲|说|谁|哪|的|了|是|在|于|由|被|从|来|里|到|底|究|竟|写|撰|著|译|篇|文|这|那|它|一|叫|吗|呢|啊|呀|都|有|和|与|自|最|初|先|原|名|请|月|位/gu;
const LATIN_FILLING = new Set(
  `who whom whose wrote write writes written writer writers author authors authored penned translator translators translated
  translates translation translate by the a an is was are were s this that these those it its article articles piece text essay
  document documents digest original originally title titles headline headlines name names called full date day month year when
  what which where published publish publishes publisher publishers publication publishing released release posted printed
  appeared appear first come came comes out from source sources link url outlet journal magazine newspaper website web site
  think tank organisation organization media institute institution how old recent did does do has have been of for to in on at
  and or about please tell me can could you know i we us here corpus library original's whole taken`.split(
    /\s+/u,
  ),
);

/** Undefined for a question about anything else. @param folded - the question, folded */
export function readArticleQuestion(folded: string): ArticleQuestion | undefined {
  const detail = DETAILS.find(([, asks]) => asks.test(folded))?.[0];
  if (!detail) return undefined;
  const words = folded
    .replace(HAN_FILLING, ' ')
    .replace(/['’]s\b/gu, ' ')
    .match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu);
  return { detail, of: (words ?? []).filter((word) => !LATIN_FILLING.has(word)) };
}
