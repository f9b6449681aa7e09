/** Reads who says what in a Chinese sentence. */
import type { Span } from '../../model.js';
import { zhCountOfGroupHead } from '../../lang/claims/counted-groups.js';
import {
  articleWords,
  hearerVerbs,
  naming,
  noSpeaker,
  pointsAtStatement,
  reportingAdverbs,
  unnamedThinkers,
} from '../../lang/claims/zh-reporting.js';
import { bodyNoun } from '../../lang/names/zh-people.js';
import { firstIndex } from '../../text/spans.js';
import { wordsOf } from '../names/words.js';
import { chineseColons } from './colon-quotations.js';
import { type Cue, cuesIn } from './chinese-cues.js';
import { accordingTo, heardFrom, unnamedOpinions } from './chinese-phrases.js';
import { type Opening, type Speaker, judged } from './chinese-speakers.js';
import { type Attribution, type SentenceReading, contentAfter, namesEndingIn, tidy } from './attribution.js';

/** A phrase of place, time or hearer between the speaker and the verb. */
const ADJUNCT =
  /(?:(?:发布|发表|出具|召开|撰写)[^,。;]{1,8}$|(?:撰|刊|载|发)文$|(?:看|读|听|问|查|走)\p{Script=Han}?(?:过|完|了)[^,。;]{1,12}?(?:之?后|时)$|(?:于|在(?!线|职|校|场|华|美)|对|向|就|针对|围绕|通过|接受|从|于|出席|参加|面对|当)[^,。;]{1,30}?(?:上|中|时|期间|后|里|前|会议|采访|会|场合|内|下|出发|记者|媒体|问题|外界|公众|议员|人)?)$/u;
/** In characters: as far back as what stands between the speaker and the verb may reach. A clause may be as long as the article. */
const NEAR = 48;
const LEAD =
  /^(?:而|但|但是|只有|唯有|仅有|就连|然而|不过|此外|另外|同时|其中|因此|所以|例如|比如|对此|随后|此前|近日|日前|并|且|并且|虽然|尽管|一方面|另一方面|目前|当时|后来|最近|去年|今年|赛后|赛前|会后|会前|会上|事后|席间|昨晚|今晚|也|又|甚至|于是|与此同时|不仅如此|事实上|其实|在|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|[\s"“”「」])+/u;

/** The attributed statements of a sentence, in order; empty if the sentence is all in the article's voice. */
export function chineseAttributions(input: SentenceReading): Attribution[] {
  const { reading, sentence } = input;
  if (wordsOf(reading).length === 0) return [];
  const openings: Opening[] = [];
  let carried: Speaker | undefined;
  for (const cue of cuesIn(input)) {
    const speaker = speakerBefore(input, cue, carried);
    if (!speaker || isShare(input, speaker)) continue;
    openings.push({ speaker, cue, contentStart: afterHearer(input, cue), isDenial: cue.isDenial });
    carried = speaker;
  }
  openings.push(...accordingTo(input), ...heardFrom(input));
  if (openings.length === 0) return [...unnamedOpinions(input), ...chineseColons(input)];
  openings.sort((a, b) => a.cue.start - b.cue.start);
  return openings.flatMap(({ speaker, cue, contentStart, isDenial }, i) => {
    const end = openings[i + 1]?.speaker.start ?? sentence.end;
    const after = contentAfter(input, contentStart, withoutConjunction(reading.folded, contentStart, end));
    const said = isDenial ? withoutRumour(reading.folded, after) : after;
    const contents = [quotedBefore(input, speaker.start, i === 0), said].filter(
      (content): content is Span => content !== undefined && isStatement(input, cue, content),
    );
    return contents.map((content) => ({
      voice: speaker.voice,
      cue: { start: cue.start, end: cue.end },
      content,
      ...(speaker.span && { speaker: withClosingMark(reading.text, speaker.span) }),
      ...(isDenial && { isDenial }),
    }));
  });
}

/** `54%主张…`: how many of those who were asked. */
function isShare({ reading }: SentenceReading, { span }: Speaker): boolean {
  return span !== undefined && /^[\d.,]+%?$/u.test(reading.folded.slice(span.start, span.end));
}

/** `环保组织“绿岸”`: a name in marks is whole with both. */
function withClosingMark(text: string, { start, end }: Span): Span {
  const isOpen = /[“「『《][^”」』》]*$/u.test(text.slice(start, end));
  return { start, end: isOpen && /[”」』》]/u.test(text.charAt(end)) ? end + 1 : end };
}

/** No mere thing (`宣布新的计划`) or feeling (`表示强烈不满`). */
const FEELING =
  /^(?:了)?(?:强烈|高度|热烈|衷心|深切|诚挚|严重|极大|深深|由衷|坚决|明确|充分|非常|十分|亲切|深表)?(?:的)?(?:不满|欢迎|感谢|支持|遗憾|关切|祝贺|赞赏|肯定|哀悼|慰问|理解|反对|抗议|歉意|敬意|谴责|担忧|关注|满意|认可|愤慨|质疑|同情|赞同|怀疑|信心|乐观|惋惜)(?=$|[,;])/u;
const ANNOUNCING = /^(?:宣布|披露|公布|透露|报道|报导|提出|宣称)$/u;

function isStatement({ reading }: SentenceReading, cue: Span, content: Span): boolean {
  const said = reading.folded.slice(content.start, content.end);
  const verb = reading.folded.slice(cue.start, cue.end);
  // `发现印欧语系`: a thing found is nothing said.
  const first = verb === '发现' ? /^[^,;]*/u.exec(said)?.[0] : undefined;
  if (
    !/[\p{L}\p{N}]/u.test(said) ||
    /^[之的]/u.test(said) ||
    FEELING.test(said) ||
    pointsAtStatement.test(said)
  )
    return false;
  const isObject = content.start === cue.end && (first !== undefined || ANNOUNCING.test(verb));
  const length = (first ?? said).length;
  if (!isObject || length > 24) return true;
  if (length < 3) return false;
  const words = wordsOf(reading);
  for (let i = firstIndex(words, content.start); i < words.length; i++) {
    const word = words[i];
    if (!word || word.start >= content.start + length) return false;
    if (/^(?:v|vd|vi|vg|a|d|z|i|l)$/.test(word.tag)) return true;
  }
  return false;
}

/** Without the word that only leads to the next speaker: `…,而`. */
function withoutConjunction(folded: string, start: number, end: number): number {
  const near = folded.slice(Math.max(start, end - 6), end);
  return (
    end -
    (/[,;](?:而|但是?|同时|并且?|且|然而|不过|也|还|又|但也|却|另外|另有|其余|其他|其中|剩下的?)$/u.exec(
      near,
    )?.[0].length ?? 0)
  );
}

/** The quotation right before the speaker: `“…”,某某说`. */
function quotedBefore(input: SentenceReading, start: number, isFirst: boolean): Span | undefined {
  if (!isFirst) return undefined;
  const { reading, sentence, quotations, quotationBefore } = input;
  const own = quotations.findLast((quotation) => quotation.end <= start);
  if (own) {
    const isHead = tidy(reading.text, { start: sentence.start, end: own.start }).end <= sentence.start + 1;
    const isNear = /^[\s,，。]*$/u.test(reading.text.slice(own.end, start));
    // `「护河联盟」召集人`: what the speaker is at.
    const isBody = own.end === start && bodyNoun.test(reading.folded.slice(own.start + 1, own.end - 1));
    return isHead && isNear && !isBody && own.end - own.start > 4 ? tidy(reading.text, own) : undefined;
  }
  return quotationBefore && /^[\s,，]*$/u.test(reading.text.slice(sentence.start, start))
    ? tidy(reading.text, quotationBefore)
    : undefined;
}

/** Where what is said begins: after the hearer that some verbs name first. */
function afterHearer({ reading: { folded } }: SentenceReading, { verb, end }: Cue): number {
  const hearer = hearerVerbs.has(verb)
    ? /^[^,;:。“"「]{1,14}(?=[,:])/u.exec(folded.slice(end, end + 16))
    : null;
  return end + (hearer?.[0].length ?? 0);
}

/** `否认(了)…的传闻`: what the rumour says. */
function withoutRumour(folded: string, { start, end }: Span): Span {
  const said = folded.slice(start, end);
  const tail = /.(的(?:传闻|说法|消息|报道|指控|传言|猜测|质疑|谣言|指责|可能性?))$/u.exec(said)?.[1] ?? '';
  return { start, end: end - tail.length };
}

const OPINING = /^(?:普遍)?(?:认为|相信|认定)$/u;

function speakerBefore(input: SentenceReading, cue: Cue, carried: Speaker | undefined): Speaker | undefined {
  const { folded } = input.reading;
  const clause = folded.slice(Math.max(cue.clauseStart, cue.start - NEAR), cue.start).trimEnd();
  if (cue.verb === '称' && naming.test(clause)) return undefined;
  if (OPINING.test(cue.verb) && unnamedThinkers.test(clause))
    return { voice: 'unnamed', start: cue.clauseStart };
  const bare = withoutAdjuncts(input, { start: cue.clauseStart, end: cue.start });
  if (noSpeaker.test(clause)) return undefined;
  if (bare.end > bare.start) {
    const isClear = cue.hasPause && !cue.isEvidence;
    return judged(input, bare, { isDoubtful: cue.isDoubtful, isClear });
  }
  if (carried) return { ...carried, start: cue.clauseStart };
  if (cue.verb === '普遍认为' && cue.clauseStart === input.sentence.start)
    return { voice: 'unnamed', start: cue.clauseStart };
  // `本文从…出发,指出…`: the subject stands at the head of the clause before.
  return cue.clauseStart > input.sentence.start ? headOfSentence(input, cue) : undefined;
}

/** The span without conjunctions and dates before it, and without adverbs and adjuncts after it. */
function withoutAdjuncts(input: SentenceReading, span: Span): Span {
  const { folded } = input.reading;
  const text = folded.slice(span.start, span.end);
  const start = span.start + (LEAD.exec(text)?.[0].length ?? 0);
  let end = span.end;
  for (let steps = 0; steps < 6; steps++) {
    const before = end;
    end = withoutAdverb(folded, start, end);
    if (endsWithName(input, { start, end })) break;
    const from = Math.max(start, end - NEAR);
    const adjunct = ADJUNCT.exec(folded.slice(from, end));
    const index = from + (adjunct?.index ?? 0);
    if (
      adjunct &&
      isWordStart(input, index) &&
      (index > start || /(?:上|中|时|期间|后|里|采访)$/u.test(adjunct[0]))
    )
      end = index;
    if (end === before) break;
  }
  return { start: Math.min(start, end), end };
}

function isWordStart({ reading }: SentenceReading, position: number): boolean {
  const words = wordsOf(reading);
  return words[firstIndex(words, position)]?.start === position;
}

/** The day between a speaker and the verb. */
const DAY = /(?:\d{1,2}月)?(?<!\d)\d{1,2}[日号](?:上午|下午|晚上?|晚间|早上?|凌晨|中午|傍晚|当天)?$/u;

function withoutAdverb(folded: string, start: number, end: number): number {
  for (let length = Math.min(4, end - start); length > 0; length--) {
    if (reportingAdverbs.has(folded.slice(end - length, end)))
      return withoutAdverb(folded, start, end - length);
  }
  // `某某16日在…说`
  const day = DAY.exec(folded.slice(Math.max(start + 1, end - 12), end));
  if (day) return withoutAdverb(folded, start, end - day[0].length);
  const manner = /\p{Script=Han}(?<!当|各|外|本|基|产|土|大|属|殖民)地$|\p{Script=Han}{1,3}着$/u.exec(
    folded.slice(Math.max(start + 1, end - 5), end),
  );
  if (manner) return withoutAdverb(folded, start, end - manner[0].length);
  return /[\s"“”「」]/u.test(folded[end - 1] ?? '') && end > start
    ? withoutAdverb(folded, start, end - 1)
    : end;
}

function endsWithName(input: SentenceReading, span: Span): boolean {
  return namesEndingIn(input, { start: span.end - 1, end: span.end }).some(
    (name) => name.span.start >= span.start,
  );
}

/** The subject at the head of the sentence, before `从…`, `以…` and the like: the article itself, a name, a text. */
function headOfSentence(input: SentenceReading, cue: Cue): Speaker | undefined {
  const { folded } = input.reading;
  const lead = LEAD.exec(folded.slice(input.sentence.start, cue.clauseStart))?.[0].length ?? 0;
  const start = input.sentence.start + lead;
  const word = articleWords.find((candidate) => folded.startsWith(candidate, start));
  if (word !== undefined) {
    const span = { start, end: start + word.length };
    return { voice: 'article', start: cue.clauseStart, ...(!word.startsWith('我') && { span }) };
  }
  const counted = zhCountOfGroupHead.exec(folded.slice(start, cue.clauseStart))?.[0].length ?? 0;
  if (counted > 0)
    return { voice: 'attributed', span: { start, end: start + counted }, start: cue.clauseStart };
  const name = input.names.find(
    ({ span, value: { role, affiliation } }) =>
      span.end < cue.clauseStart &&
      (span.start === start ||
        // `市长蘇映彤批评…,并指出…`
        (span.start > start && (affiliation?.start === start || role?.start === start))),
  );
  if (name)
    return cue.isDoubtful ? undefined : { voice: 'attributed', span: name.span, start: cue.clauseStart };
  const text =
    /^(?:该|这份|这篇|这本|此)?[^,;。从以在对基围通针结]{0,16}?(?:报告|文章|书|论文|研究|白皮书|文件|综述|调查|团队|小组|课题组)(?=[从以在对基围通针结]|(?:统计|分析|研究|调查|对比|比较|跟踪|追踪|测试|检查|采访|评估|整理|收集|考察|走访|监测|测量|检测)了)/u.exec(
      folded.slice(start, cue.clauseStart),
    );
  if (!text || (cue.isDoubtful && cue.verb !== '发现')) return undefined;
  return { voice: 'attributed', span: { start, end: start + text[0].length }, start: cue.clauseStart };
}
