/** Who may be a speaker in Chinese. */
import type { Span, Voice } from '../../model.js';
import { zhCount, zhCountOfGroup, zhWholeBefore } from '../../lang/claims/counted-groups.js';
import {
  articleWords,
  citingWords,
  notSpeaking,
  speakerEndings,
  speakerNouns,
  speakerPronouns,
  vagueSpeakers,
  vagueWords,
} from '../../lang/claims/zh-reporting.js';
import { firstIndex } from '../../text/spans.js';
import { type Word, wordsOf } from '../names/words.js';
import { type SentenceReading, namesWithin } from './attribution.js';

/** Characters of the longest speaker, and of the longest that only its form makes one. */
const MAX_SPEAKER = 44;
const MAX_PHRASE = 20;

/** 的报道, with the character before it. */
const LONGEST_REPORT = 5;

const CAUSATIVE = /[让使令叫被]/u;
const CAUSATIVE_WORD = /^(?:让|使|使得|令|令人|叫|被|促使|迫使|导致)$/u;

/** A speaker with the verb, and where what is said begins. */
export interface Opening {
  readonly speaker: Speaker;
  readonly cue: Span;
  readonly contentStart: number;
  readonly isDenial?: boolean;
}

/** A speaker, or the article itself. */
export interface Speaker {
  readonly voice: Voice;
  readonly span?: Span;
  /** Where the attribution begins: all before it in the sentence is somebody else's. */
  readonly start: number;
}

/** How sure it is that the verb reports. */
export interface Certainty {
  /** Whether the verb is as often something else. */
  readonly isDoubtful: boolean;
  /** Whether the sentence says so clearly that any noun may be the speaker. */
  readonly isClear: boolean;
}

/** Whether a phrase can be a speaker, as a whole or without the predicate at its end, and in whose voice it then speaks. */
export function judged(input: SentenceReading, span: Span, certainty: Certainty): Speaker | undefined {
  const { folded } = input.reading;
  const report = /.(的(?:报道|报导|声明|通报|评论|分析|消息))$/u.exec(
    folded.slice(Math.max(span.start, span.end - LONGEST_REPORT), span.end),
  )?.[1];
  if (report !== undefined)
    return judgedWhole(input, { start: span.start, end: span.end - report.length }, certainty);
  const citing = citingWords.exec(folded.slice(span.start, span.end));
  if (citing?.[1] !== undefined)
    return judgedWhole(input, { start: span.start, end: span.start + citing[1].length }, certainty);
  const counted = judgedCount(input, span, certainty);
  if (counted) return counted;
  if (certainty.isDoubtful && notSpeaking.test(folded.slice(span.start, span.end))) return undefined;
  const whole = judgedWhole(input, span, certainty);
  if (whole) return whole;
  if (!certainty.isClear) return undefined;
  const words = wordsBetween(input, span);
  const predicate = words.findLast(
    ({ tag, start }) => start > span.start && /^(?:v|p|d|a|x|i|l|z)/u.test(tag),
  );
  for (let i = words.length - 1; i > 0 && predicate; i--) {
    const word = words[i];
    if (!word || !/^(?:v|p|d|a|x|i|l|z|u|n|t|m|r)/u.test(word.tag)) break;
    if (!/^(?:v|p|d|a|x|i|l|z)/u.test(word.tag)) continue;
    const shorter = judgedWhole(
      input,
      { start: span.start, end: word.start },
      { ...certainty, isClear: false },
    );
    if (shorter) return shorter;
  }
  return isNominal(words) && span.end - span.start <= MAX_PHRASE
    ? { voice: 'attributed', span, start: span.start }
    : undefined;
}

/** How many of a group speak: 七名委员中三人, 超过六成租户; without a group, nobody in particular. */
function judgedCount(input: SentenceReading, span: Span, certainty: Certainty): Speaker | undefined {
  const { folded } = input.reading;
  const text = folded.slice(span.start, span.end);
  if (text.length > MAX_SPEAKER) return undefined;
  if (zhCountOfGroup.test(text)) return { voice: 'attributed', span, start: span.start };
  const count = zhCount.exec(text)?.[0] ?? '';
  if (count === '') return undefined;
  const rest = { start: span.start + count.length, end: span.end };
  if (rest.start === rest.end) {
    const whole = zhWholeBefore.exec(folded.slice(input.sentence.start, span.start))?.[1] ?? '';
    const start = span.start - whole.length;
    return { voice: whole === '' ? 'unnamed' : 'attributed', span: { start, end: span.end }, start };
  }
  if (isVague(text) || namesWithin(input, rest).length > 0) return undefined;
  return (
    judgedWhole(input, rest, { ...certainty, isClear: true }) && {
      voice: 'attributed',
      span,
      start: span.start,
    }
  );
}

function judgedWhole(
  input: SentenceReading,
  span: Span,
  { isDoubtful, isClear }: Certainty,
): Speaker | undefined {
  const text = input.reading.folded.slice(span.start, span.end);
  if (text.length > MAX_SPEAKER || text === '') return undefined;
  if (articleWords.includes(text)) {
    const isWe = text.startsWith('我');
    return { voice: 'article', start: span.start, ...(!isWe && { span }) };
  }
  // `管制让中国觉得…`: what makes somebody think so does not say it.
  if (CAUSATIVE.test(text) && wordsBetween(input, span).some((word) => CAUSATIVE_WORD.test(word.text)))
    return undefined;
  const inside = namesWithin(input, span);
  const marks = /[》”」]$/u.test(text) ? 1 : 0;
  const bracket = /\([^()]*\)$/u.exec(text)?.[0].length ?? 0;
  const isName =
    inside.some(
      (name) => name.span.end === span.end - bracket - marks || name.value.apposition?.end === span.end - 1,
    ) ||
    /^(?:\p{Script=Han}{0,8})《[^《》]{2,30}》(?:杂志|周刊|月刊|日报|晚报|期刊|学报|报纸|网站)?$/u.test(text);
  const isPronoun = speakerPronouns.includes(text);
  const isNoun =
    isPronoun ||
    speakerNouns.some((noun) => text.endsWith(noun)) ||
    ((isClear || !isDoubtful) &&
      text.length > 1 &&
      speakerEndings.test(text) &&
      isNominal(wordsBetween(input, span)));
  const isUnknown = !isDoubtful && isUnknownName(wordsBetween(input, span));
  const isOpinion = inside.length === 0 && (isVague(text) || isSome(input, span));
  if (!isName && !isNoun && !isOpinion && !isUnknown) return undefined;
  if (isDoubtful && !isName && !isOpinion && !isPronoun && text.length < 2) return undefined;
  return { voice: isOpinion ? 'unnamed' : 'attributed', span, start: span.start };
}

function wordsBetween({ reading }: SentenceReading, { start, end }: Span): readonly Word[] {
  const words = wordsOf(reading);
  const from = firstIndex(words, start);
  return words.slice(from, firstIndex(words, end));
}

/** A noun phrase: it ends with a noun or a name, and holds no verb but in what describes the noun. */
function isNominal(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (
    !last ||
    !/^(?:n|nr.*|ns|nt|nz|k|x|eng|r)$/u.test(last.tag) ||
    !/[\p{Script=Han}\p{L}]/u.test(last.text)
  )
    return false;
  if (last.tag === 'r' && last.text.length < 2) return false;
  const describing = words.findLastIndex(({ text }) => text === '的');
  return words
    .slice(describing + 1)
    .every(({ tag, text }) => !/^(?:v|d|p|c|t|u.*|y)$/u.test(tag) || /^副|前$/u.test(text));
}

/** One word that no dictionary knows: a name. */
function isUnknownName([word, ...more]: readonly Word[]): boolean {
  return (
    word !== undefined &&
    more.length === 0 &&
    /^(?:x|n[rszt])/u.test(word.tag) &&
    /^\p{Script=Han}{2,4}$/u.test(word.text)
  );
}

/** `有团体`, `也有店主`: some of a kind. */
function isSome(input: SentenceReading, { start, end }: Span): boolean {
  const lead = /^[也还另亦]?有(?=\p{Script=Han}{2,6}$)/u.exec(input.reading.folded.slice(start, end))?.[0]
    .length;
  return lead !== undefined && isNominal(wordsBetween(input, { start: start + lead, end }));
}

/** Nobody in particular: a noun for speakers with nothing but vague words before it. */
function isVague(text: string): boolean {
  return vagueSpeakers.some((noun) => text.endsWith(noun) && onlyVague(text.slice(0, -noun.length)));
}

function onlyVague(text: string): boolean {
  if (text === '') return true;
  return vagueWords.some((word) => text.startsWith(word) && onlyVague(text.slice(word.length)));
}
