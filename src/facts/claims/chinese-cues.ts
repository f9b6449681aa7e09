/** Finds the words by which Chinese says that somebody says something. */
import type { Span } from '../../model.js';
import {
  denyingVerbs,
  doubtfulVerbs,
  evidenceVerbs,
  nounBefore,
  pausingVerbs,
  reportingVerbs,
  speakerNouns,
  thinkingVerbs,
  unsaid,
} from '../../lang/claims/zh-reporting.js';
import { firstIndex } from '../../text/spans.js';
import { ofForm, sign, type Word, wordsOf } from '../names/words.js';
import { type SentenceReading, namesEndingIn, quotationAt } from './attribution.js';

/** A verb of saying among the sentence's words. */
export interface Cue extends Span {
  readonly verb: string;
  /** Where its clause begins. */
  readonly clauseStart: number;
  readonly isDoubtful: boolean;
  /** Whether a comma, a colon or a quotation follows: a strong sign that it reports. */
  readonly hasPause: boolean;
  readonly isEvidence: boolean;
  /** Whether it denies what follows: `否认`, `不认为`. */
  readonly isDenial: boolean;
}

const BREAK = /^[,;:。!?\n—…]+$/u;
const isBreak = sign(({ text }) => BREAK.test(text));
const isReached = sign(({ text }) => text === '到');
/** After any verb: it reports nothing here. */
const PARTICLE_AFTER = /^(?:了|过|着|的|完|出|起|得|不[出清上定准得过完尽])/u;
/** What makes one word with verbs that are as often a noun: `预测模型`, `分析结果`, `介绍会上`. */
const NOUN_AFTER =
  /^(?:服|明|党|派|票|声|者|方|意见|理由|呼声|浪潮|中[的,]|结果|模型|值|人员|机构|报告|数据|书|信|稿|会(?:[上后中前的,。]|$)|权|性)/u;
const DENIED = /(?:并不|从不|从未|并未|也不|不再|不|没有)$/u;
const LONGEST_DENIED = 2;
/** In characters: how far what makes something else of a verb may reach before it. */
const LONGEST_BEFORE = 12;

/** The cues outside quotations, in order. */
export function cuesIn(input: SentenceReading): Cue[] {
  const { reading, sentence, quotations } = input;
  const { folded } = reading;
  const words = wordsOf(reading);
  const cues: Cue[] = [];
  let clauseStart = sentence.start;
  for (let i = firstIndex(words, sentence.start); i < words.length; i++) {
    const word = words[i];
    if (!word || word.start >= sentence.end) break;
    const quotation = quotations.length > 0 ? quotationAt(quotations, word.start) : undefined;
    if (quotation) {
      if (word.end >= quotation.end && !isOnlyName(input, quotation)) clauseStart = quotation.end;
      continue;
    }
    if (isBreak(word)) clauseStart = word.end;
    const found = verbBehindName(input, word) ?? verbAt(word, words[i + 1]);
    if (!found || isNoun(folded.slice(clauseStart, found.start), found.verb, words[i + 1])) continue;
    // `回应称`, `解释说`: one cue of two verbs.
    let { end } = found;
    if (end > word.end) i++;
    // To deny is to say something, whoever does.
    let isDoubtful = doubtfulVerbs.has(found.verb) && found.verb !== '否认';
    let isPausing = pausingVerbs.has(found.verb);
    for (
      let next = words[i + 1];
      next && /^(?:说|称|道|到|指出|表示)$/u.test(next.text);
      next = words[i + 1]
    ) {
      end = next.end;
      isDoubtful = isPausing = false;
      i++;
    }
    // `说起过,`, `否认了`
    const particle = denyingVerbs.has(found.verb) ? /^了/u : /^过(?=[,:“"「])/u;
    end += particle.exec(folded.slice(end, end + 2))?.[0].length ?? 0;
    const before = folded.slice(Math.max(clauseStart, found.start - LONGEST_BEFORE), found.start);
    const isAlone = end <= word.end;
    if (isAlone && isDoubtful && nounBefore.test(before)) continue;
    if (!denyingVerbs.has(found.verb) && !thinkingVerbs.has(found.verb) && unsaid.test(before)) continue;
    const next = folded.slice(end, end + 2);
    if (PARTICLE_AFTER.test(next) || (isDoubtful && NOUN_AFTER.test(next))) continue;
    const hasPause = /^\s?[,:“"「『]/u.test(folded.slice(end, end + 2));
    // `“…”某某在会上回应。`
    const closes = folded[end] === '。' && quotations.some((quotation) => quotation.end === clauseStart);
    if (isPausing && !hasPause && !closes) continue;
    // `“…”某某摇头说。`
    const isLast = /[说道]/u.test(folded[end - 1] ?? '') && folded[end] === '。';
    const denial = thinkingVerbs.has(found.verb)
      ? (DENIED.exec(folded.slice(Math.max(clauseStart, found.start - LONGEST_DENIED), found.start))?.[0]
          .length ?? 0)
      : 0;
    cues.push({
      start: found.start - denial,
      end,
      verb: found.verb,
      clauseStart,
      isDoubtful,
      hasPause: hasPause || isLast,
      isEvidence: evidenceVerbs.has(found.verb),
      isDenial: denial > 0 || denyingVerbs.has(found.verb),
    });
  }
  return cues;
}

/** `环保组织“绿岸”质疑…`: a name in marks is said by nobody. */
function isOnlyName({ names }: SentenceReading, { start, end }: Span): boolean {
  return names.some(({ span }) => span.start <= start + 1 && span.end >= end - 1);
}

/** `有分析指出`: what the second verb says is said by the first, as a noun. */
function isNoun(before: string, verb: string, next: Word | undefined): boolean {
  return (
    /^(?:分析|评论|报道|报导|声明|判断|通报|解释)$/u.test(verb) &&
    (/^\s*(?:[也还另仍]?有|一些|最新|相关|不少|多家|部分)?$/u.test(before) ||
      /.的$/u.test(before.slice(-3))) &&
    next !== undefined &&
    /^(?:指出|认为|称|说|表示|显示)$/u.test(next.text)
  );
}

/** The verb that the word is, that it begins (`关注` + `到`), or that it ends with (`数据显示`, `发推称`, `时说`). */
function verbAt(word: Word, next: Word | undefined): (Span & { readonly verb: string }) | undefined {
  const { text, start, end } = word;
  if (next && isReached(next) && reportingVerbs.has(`${text}到`))
    return { verb: `${text}到`, start, end: next.end };
  const own = hasVerb(word) && verbOf(word);
  return own ? { verb: own.verb, start: start + own.offset, end } : undefined;
}

/** `韩知微说`, cut into 韩知 and 微说: the verb behind a name that ends inside the word. */
function verbBehindName(
  input: SentenceReading,
  { text, start, end, tag }: Word,
): (Span & { readonly verb: string }) | undefined {
  if (tag !== 'x' || end - start > 3) return undefined;
  const name = namesEndingIn(input, { start, end: end - 1 })[0];
  const verb = name ? text.slice(name.span.end - start) : '';
  return name && reportingVerbs.has(verb) ? { verb, start: name.span.end, end } : undefined;
}

/** The verb that a word is or ends with, and where in it that begins; false for none. */
const verbOf = ofForm(verbIn);
const hasVerb = sign((form) => verbIn(form) !== false);

function verbIn({
  text,
  tag,
}: Pick<Word, 'text' | 'tag'>): { readonly verb: string; readonly offset: number } | false {
  if (reportingVerbs.has(text)) return { verb: text, offset: 0 };
  const [head, tail] = [text.slice(0, -2), text.slice(-2)];
  const isSaid = text.length > 3 && reportingVerbs.has(tail) && speakerNouns.includes(head);
  if (isSaid || (text.length > 2 && thinkingVerbs.has(tail) && DENIED.test(head)))
    return { verb: tail, offset: head.length };
  if (/^[时中上里内][说称]$/u.test(text)) return { verb: '说', offset: 1 };
  return tag === 'x' && /^\p{Script=Han}{2}[说称道]$/u.test(text) && { verb: '说', offset: 0 };
}
