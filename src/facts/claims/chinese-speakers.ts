/** Who may be a speaker in Chinese. */
import type { Span, Voice } from '../../model.js';
import {
  articleWords,
  speakerNouns,
  speakerPronouns,
  vagueSpeakers,
  vagueWords,
} from '../../lang/zh-reporting.js';
import { type SentenceReading, namesWithin } from './attribution.js';

/** Characters of the longest speaker. */
const MAX_SPEAKER = 44;

/** A speaker with the verb, and where what is said begins. */
export interface Opening {
  readonly speaker: Speaker;
  readonly cue: Span;
  readonly contentStart: number;
}

/** A speaker, or the article itself. */
export interface Speaker {
  readonly voice: Voice;
  readonly span?: Span;
  /** Where the attribution begins: all before it in the sentence is somebody else's. */
  readonly start: number;
}

/** Whether a phrase can be a speaker, and in whose voice it then speaks. */
export function judged(input: SentenceReading, span: Span, isDoubtful: boolean): Speaker | undefined {
  const { folded } = input.reading;
  const text = folded.slice(span.start, span.end);
  if (text.length > MAX_SPEAKER) return undefined;
  if (articleWords.some((word) => text === word)) return { voice: 'article', start: span.start };
  const inside = namesWithin(input, span);
  const marks = /[》”」]$/u.test(text) ? 1 : 0;
  const bracket = /\([^()]*\)$/u.exec(text)?.[0].length ?? 0;
  const isName = inside.some(
    (name) => name.span.end === span.end - bracket - marks || name.value.apposition?.end === span.end - 1,
  );
  const isPronoun = speakerPronouns.includes(text);
  const isNoun = isPronoun || speakerNouns.some((noun) => text.endsWith(noun));
  const isOpinion = isVague(text) && inside.length === 0;
  if (!isName && !isNoun && !isOpinion) return undefined;
  if (isDoubtful && !isName && !isOpinion && !isPronoun && text.length < 2) return undefined;
  return { voice: isOpinion ? 'unnamed' : 'attributed', span, start: span.start };
}

/** Nobody in particular: a noun for speakers with nothing but vague words before it. */
function isVague(text: string): boolean {
  return vagueSpeakers.some((noun) => text.endsWith(noun) && onlyVague(text.slice(0, -noun.length)));
}

function onlyVague(text: string): boolean {
  if (text === '') return true;
  return vagueWords.some((word) => text.startsWith(word) && onlyVague(text.slice(word.length)));
}
