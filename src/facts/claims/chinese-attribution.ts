/** Reads who says what in a Chinese sentence. */
import type { Span } from '../../model.js';
import {
  articleWords,
  doubtfulVerbs,
  reportingAdverbs,
  reportingVerbs,
  speakerNouns,
} from '../../lang/zh-reporting.js';
import { type Word, wordsOf } from '../names/words.js';
import { accordingTo, unnamedOpinions } from './chinese-phrases.js';
import { type Opening, type Speaker, judged } from './chinese-speakers.js';
import {
  type Attribution,
  type SentenceReading,
  contentAfter,
  namesWithin,
  quotationAt,
  tidy,
} from './attribution.js';

const BREAK = /^[,;:。!?\n—…]+$/u;
/** Before a verb of saying, these make a phrase of their own of it: `换句话说`, `可以说`, `所说`. */
const NO_SPEAKER =
  /(?:可以|就是|也就是|换句话|应该|来|老实|比如|俗话|话|所|被|不用|不要|难|再|听|(?<!数)据|的|之|不|没有|无法)$/u;
const OBJECT_AFTER = /^(?:了|过|着|的|完|出|起|不|得|服|明)/u;
/** A phrase of place, time or hearer between the speaker and the verb. */
const ADJUNCT =
  /(?:(?:发布|发表|出具|召开|撰写)[^,。;]{1,8}$|撰文$|(?:于|在(?!线|职|校|场|华|美)|对|向|就|针对|围绕|通过|接受|从|于|出席|参加|面对|当)[^,。;]{1,30}?(?:上|中|时|期间|后|里|前|会议|采访|会|场合|内|下|出发|记者|媒体|问题|外界|公众|议员|人)?)$/u;
const LEAD =
  /^(?:而|但|但是|然而|不过|此外|另外|同时|其中|因此|所以|例如|比如|对此|随后|此前|近日|日前|并|且|并且|虽然|尽管|一方面|另一方面|目前|当时|后来|最近|去年|今年|也|又|甚至|于是|与此同时|不仅如此|事实上|其实|还有|有|在|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|[\s"“”「」])+/u;

/** A verb of saying among the sentence's words. */
interface Cue extends Span {
  /** Where its clause begins. */
  readonly clauseStart: number;
  readonly isDoubtful: boolean;
}

/** The attributed statements of a sentence, in order; empty if the sentence is all in the article's voice. */
export function chineseAttributions(input: SentenceReading): Attribution[] {
  const { reading, sentence } = input;
  const openings: Opening[] = [];
  let carried: Speaker | undefined;
  for (const cue of cuesIn(input)) {
    const speaker = speakerBefore(input, cue, carried);
    if (!speaker) continue;
    openings.push({ speaker, cue, contentStart: cue.end });
    carried = speaker;
  }
  openings.push(...accordingTo(input));
  if (openings.length === 0) return unnamedOpinions(input);
  openings.sort((a, b) => a.cue.start - b.cue.start);
  return openings.flatMap(({ speaker, cue, contentStart }, i) => {
    const end = openings[i + 1]?.speaker.start ?? sentence.end;
    const after = contentAfter(input, contentStart, withoutConjunction(reading.folded, contentStart, end));
    const contents = [quotedBefore(input, speaker.start, i === 0), after].filter(
      (content): content is Span => content !== undefined && isStatement(input, cue, content),
    );
    return contents.map((content) => ({
      voice: speaker.voice,
      cue: { start: cue.start, end: cue.end },
      content,
      ...(speaker.span && { speaker: speaker.span }),
    }));
  });
}

/** No mere thing (`宣布新的计划`) or feeling (`表示强烈不满`). */
const FEELING =
  /^(?:了)?(?:强烈|高度|热烈|衷心|深切|诚挚|严重|极大|深深|由衷|坚决|明确|充分|非常|十分|亲切|深表)?(?:的)?(?:不满|欢迎|感谢|支持|遗憾|关切|祝贺|赞赏|肯定|哀悼|慰问|理解|反对|抗议|歉意|敬意|谴责|担忧|关注|满意|认可|愤慨|质疑|同情|赞同|怀疑|信心|乐观|惋惜)(?=$|[,;])/u;
const ANNOUNCING = /^(?:宣布|披露|公布|透露|报道|报导|提出|宣称)$/u;

function isStatement({ reading }: SentenceReading, cue: Span, content: Span): boolean {
  const said = reading.folded.slice(content.start, content.end);
  if (!/[\p{L}\p{N}]/u.test(said) || FEELING.test(said)) return false;
  const isObject = content.start === cue.end && ANNOUNCING.test(reading.folded.slice(cue.start, cue.end));
  if (!isObject || said.length > 24) return true;
  const words = wordsOf(reading);
  for (let i = firstIndex(words, content.start); i < words.length; i++) {
    const word = words[i];
    if (!word || word.start >= content.end) return false;
    if (/^(?:v|vd|vi|vg|a|d|z|i|l)$/.test(word.tag)) return true;
  }
  return false;
}

/** Without the word that only leads to the next speaker: `…,而`. */
function withoutConjunction(folded: string, start: number, end: number): number {
  const near = folded.slice(Math.max(start, end - 6), end);
  return end - (/[,;](?:而|但是?|同时|并且?|且|然而|不过)$/u.exec(near)?.[0].length ?? 0);
}

/** The quotation right before the speaker: `“…”,某某说`. */
function quotedBefore(input: SentenceReading, start: number, isFirst: boolean): Span | undefined {
  if (!isFirst) return undefined;
  const { reading, sentence, quotations, quotationBefore } = input;
  const own = quotations.findLast((quotation) => quotation.end <= start);
  if (own) {
    const isHead = tidy(reading.text, { start: sentence.start, end: own.start }).end <= sentence.start + 1;
    const isNear = /^[\s,，。]*$/u.test(reading.text.slice(own.end, start));
    return isHead && isNear && own.end - own.start > 4 ? tidy(reading.text, own) : undefined;
  }
  return quotationBefore && /^[\s,，]*$/u.test(reading.text.slice(sentence.start, start))
    ? tidy(reading.text, quotationBefore)
    : undefined;
}

function cuesIn({ reading, sentence, quotations }: SentenceReading): Cue[] {
  const words = wordsOf(reading);
  const cues: Cue[] = [];
  let clauseStart = sentence.start;
  for (let i = firstIndex(words, sentence.start); i < words.length; i++) {
    const word = words[i];
    if (!word || word.start >= sentence.end) break;
    const quotation = quotationAt(quotations, word.start);
    if (quotation) {
      if (word.end >= quotation.end) clauseStart = quotation.end;
      continue;
    }
    if (BREAK.test(word.text)) clauseStart = word.end;
    const verb = verbIn(word, words[i + 1]);
    if (!verb) continue;
    // `回应称`, `解释说`: one cue of two verbs.
    let { end } = verb;
    if (end > word.end) i++;
    let isDoubtful = doubtfulVerbs.has(word.text);
    for (
      let next = words[i + 1];
      next && /^(?:说|称|道|到|指出|表示)$/u.test(next.text);
      next = words[i + 1]
    ) {
      end = next.end;
      isDoubtful = false;
      i++;
    }
    if (OBJECT_AFTER.test(reading.folded.slice(end, end + 1))) continue;
    cues.push({ start: verb.start, end, clauseStart, isDoubtful });
  }
  return cues;
}

/** The verb that the word is, that it begins (`关注` + `到`), or that it ends with (`数据显示`). */
function verbIn(word: Word, next: Word | undefined): Span | undefined {
  if (next?.text === '到' && reportingVerbs.has(word.text + next.text))
    return { start: word.start, end: next.end };
  if (reportingVerbs.has(word.text)) return word;
  const tail = word.text.slice(-2);
  const head = word.text.slice(0, -2);
  return reportingVerbs.has(tail) && speakerNouns.includes(head)
    ? { start: word.end - 2, end: word.end }
    : undefined;
}

/** Index of the first word that starts at or after `position`: binary search. */
function firstIndex(words: readonly Word[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function speakerBefore(input: SentenceReading, cue: Cue, carried: Speaker | undefined): Speaker | undefined {
  const { folded } = input.reading;
  const clause = folded.slice(cue.clauseStart, cue.start);
  const bare = withoutAdjuncts(input, { start: cue.clauseStart, end: cue.start });
  if (bare.end > bare.start) {
    if (NO_SPEAKER.test(clause)) return undefined;
    return judged(input, bare, cue.isDoubtful);
  }
  if (NO_SPEAKER.test(clause.trim()) && !/^(?:并|还|也)?不?$/u.test(clause.trim())) return undefined;
  if (carried) return { ...carried, start: cue.clauseStart };
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
    const adjunct = ADJUNCT.exec(folded.slice(start, end));
    if (adjunct && (adjunct.index > 0 || /(?:上|中|时|期间|后|里|采访)$/u.test(adjunct[0])))
      end = start + adjunct.index;
    if (end === before) break;
  }
  return { start: Math.min(start, end), end };
}

function withoutAdverb(folded: string, start: number, end: number): number {
  for (let length = Math.min(4, end - start); length > 0; length--) {
    if (reportingAdverbs.has(folded.slice(end - length, end)))
      return withoutAdverb(folded, start, end - length);
  }
  return /[\s"“”「」]/u.test(folded[end - 1] ?? '') && end > start
    ? withoutAdverb(folded, start, end - 1)
    : end;
}

function endsWithName(input: SentenceReading, span: Span): boolean {
  return namesWithin(input, span).some((name) => name.span.end === span.end);
}

/** The subject at the head of the sentence: the article itself, or a name. */
function headOfSentence(input: SentenceReading, cue: Cue): Speaker | undefined {
  const { folded } = input.reading;
  const lead = LEAD.exec(folded.slice(input.sentence.start, cue.clauseStart))?.[0].length ?? 0;
  const start = input.sentence.start + lead;
  const word = articleWords.find((candidate) => folded.startsWith(candidate, start));
  if (word !== undefined) return { voice: 'article', start: cue.clauseStart };
  const name = input.names.find(({ span }) => span.start === start && span.end < cue.clauseStart);
  return name && !cue.isDoubtful
    ? { voice: 'attributed', span: name.span, start: cue.clauseStart }
    : undefined;
}
