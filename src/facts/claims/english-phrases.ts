/** Phrases by which English says whose a statement is, other than a verb with its subject. */
import type { Span, Voice } from '../../model.js';
import {
  assertionNouns,
  measuredBy,
  speakerNouns,
  vagueSpeakers,
  vagueWords,
} from '../../lang/claims/en-reporting.js';
import { type LatinWord, sign } from '../names/latin-words.js';
import { type SentenceReading, contentAfter, namesWithin, quotationAt, tidy } from './attribution.js';

/** A statement with the words that give it to somebody. */
export interface Found {
  readonly voice: Voice;
  readonly speaker?: Span;
  readonly cue: Span;
  readonly content: Span;
  /** Whether the verb denies what follows. */
  readonly isDenial?: boolean;
  /** Where the attribution begins, if not with the speaker. */
  readonly opening?: number;
  /** Whether it goes on from the verb before, whose subject it shares. */
  readonly isShared?: boolean;
}

/** Whose voice a speaker's words are: nobody's in particular, where they are vague and hold no name. */
export function voiceOf(input: SentenceReading, speaker: Span): Voice {
  const keys = input.reading.folded
    .slice(speaker.start, speaker.end)
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  if (keys.length === 1 && vagueSpeakers.has(keys[0] ?? '')) return 'unnamed';
  const isNamed = namesWithin(input, speaker).some(({ kind }) => kind !== 'place');
  if (isNamed) return 'attributed';
  const last = keys.at(-1) ?? '';
  const rest = keys.slice(0, -1);
  if (!vagueSpeakers.has(last))
    return vagueSpeakers.has(keys[0] ?? '') && keys.length > 1 && /^(?:of|who)$/.test(keys[1] ?? '')
      ? 'unnamed'
      : 'attributed';
  return rest.every((key) => vagueWords.has(key)) ? 'unnamed' : 'attributed';
}

/** What is said of a speaker between commas: `, a research institute,`, `, which owns the mill,`. */
const APPOSED =
  /^, (?:an? (?!few |lot |third |quarter |fifth |tenth )|who |which |whose |one of |part of |based |led |run |published |released |issued |commissioned |funded |now |then |formerly )[^,;]{3,80}(?=, \S)/u;

const isAccording = sign(({ key }) => key === 'according');
const isAssertion = sign(({ key }) => assertionNouns.has(key));

/** `According to S, …`; `…, according to S` */
export function accordingTo(input: SentenceReading, words: readonly LatinWord[]): Found[] {
  const { reading, sentence, quotations } = input;
  const at = words.findIndex((word, i) => isAccording(word) && words[i + 1]?.key === 'to');
  const cue = words[at];
  const to = words[at + 1];
  if (!cue || !to || quotationAt(quotations, cue.start)) return [];
  // `Not according to NAME`: says the contrary, of which no word stands there.
  if (words[at - 1]?.key === 'not') return [];
  const rest = reading.text.slice(to.end + 1, sentence.end);
  if (measuredBy.test(rest)) return [];
  const name = input.names.find(({ span }) => span.start >= to.end && span.start <= to.end + 5);
  const bare = /^[^,;]{2,120}?(?=[,;]|[.!]?$)/u.exec(rest)?.[0] ?? '';
  const phrase = bare + (APPOSED.exec(rest.slice(bare.length))?.[0] ?? '');
  const start = name && name.kind === 'person' ? name.span.start : to.end + 1;
  const speaker = tidy(reading.text, {
    start,
    end: name?.kind === 'person' ? name.span.end : to.end + 1 + phrase.length,
  });
  if (speaker.end <= speaker.start) return [];
  const isOpening = cue.start - sentence.start < 8;
  const end = to.end + 1 + phrase.length;
  // `The plan, according to its authors, would cost …`
  const isInserted = !isOpening && /^, \p{Ll}/u.test(reading.text.slice(end, sentence.end));
  const content = isOpening
    ? { start: end, end: sentence.end }
    : { start: sentence.start, end: isInserted ? sentence.end : cue.start };
  return [
    {
      voice: voiceOf(input, speaker),
      speaker,
      cue: { start: cue.start, end: to.end },
      content: tidy(reading.text, content),
    },
  ];
}

/** `the view that …`, `S's warning that …` */
export function assertions(input: SentenceReading, words: readonly LatinWord[]): Found[] {
  const { reading, sentence } = input;
  const found: Found[] = [];
  words.forEach((word, i) => {
    if (i < 3 || !isAssertion(word) || words[i + 1]?.key !== 'that') return;
    const { start, end } = word;
    if (reading.text.slice(end, words[i + 1]?.start) !== ' ') return;
    const stop = /[,;]|\.$/u.exec(reading.text.slice(end, sentence.end))?.index;
    const content = tidy(reading.text, {
      start: words[i + 1]?.end ?? end,
      end: stop === undefined ? sentence.end : end + stop,
    });
    const owner = input.names.findLast(
      ({ span }) => span.end <= start && /^[’']s $/u.test(reading.text.slice(span.end, start)),
    );
    const cue = { start, end };
    found.push(
      owner
        ? { voice: 'attributed', speaker: owner.span, cue, content }
        : { voice: 'unnamed', speaker: cue, cue, content },
    );
  });
  return found;
}

/** `In S's view, …`; `in the view of S, …`; `As S put it, …` */
export function views(input: SentenceReading): Found[] {
  const { reading, sentence } = input;
  const { text } = reading;
  const match =
    /^(in) ((?:[\p{L}.'’-]+ ){0,5}?[\p{L}.-]+?(?=['’])|his|her|their|its)(?:['’]s?)? (?:own )?(?:view|opinion|words|judge?ment|telling|reading|account|estimation|eyes|assessment),? |^(in the (?:view|opinion|words|judge?ment|eyes|estimation|assessment) of) ([^,;:“"]{2,60}),? |^(as) ([^,;:“"]{2,50}?) (?:once )?(?:put it|puts it|wrote|noted|observed|explained|argued|said),? /iu.exec(
      text.slice(sentence.start, sentence.start + 140),
    );
  if (!match) return [];
  const opener = match[1] ?? match[3] ?? match[5] ?? '';
  const words = match[2] ?? match[4] ?? match[6] ?? '';
  const start = sentence.start + opener.length + 1;
  const speaker = { start, end: start + words.length };
  const isNamed = /^\p{Lu}/u.test(words);
  const keys = words.toLowerCase().split(/[^\p{L}-]+/u);
  if (!isNamed && !OWNERS.has(words.toLowerCase()) && !keys.some((key) => speakerNouns.has(key))) return [];
  const content = contentAfter(input, sentence.start + match[0].length, sentence.end);
  const cue = { start: sentence.start, end: start - 1 };
  return [{ voice: voiceOf(input, speaker), speaker, cue, content }];
}

const OWNERS = new Set(['his', 'her']);

/** `…, the court heard.`, `…, NAME's inquest was told`: before a body that hears, somebody says so who is not named. */
const HEARD =
  /, (?:(?:an?|the|his|her|its|their) )?(?:[\p{L}’'-]+ ){0,4}(?:court|inquest|inquiry|enquiry|hearing|tribunal|jury|committee|panel|commission|meeting|trial|council|conference|parliament|mps|jurors|magistrates|councillors|peers) (heard|(?:was|were|has been|had been) told)(?: (?:on \p{L}+|yesterday|today|last \p{L}+|this \p{L}+))?[.]?$/u;
/** In characters: the longest such words. */
const LONGEST_HEARD = 110;

function heard({ reading, sentence, quotations }: SentenceReading): Found[] {
  const from = Math.max(sentence.start, sentence.end - LONGEST_HEARD);
  const match = HEARD.exec(reading.folded.slice(from, sentence.end));
  const verb = match?.[1];
  if (!match || verb === undefined) return [];
  const opening = from + match.index;
  if (opening - sentence.start < 12 || quotationAt(quotations, opening)) return [];
  const start = opening + match[0].indexOf(verb);
  const cue = { start, end: start + verb.length };
  const content = tidy(reading.text, { start: sentence.start, end: opening });
  return [{ voice: 'unnamed', cue, content, opening }];
}

/** `It is widely believed that …`; `…, the court was told` */
export function passives(input: SentenceReading): Found[] {
  const { reading, sentence } = input;
  const pattern =
    /^it (?:is|was|has been) (?:\p{L}+ly )?(believed|said|thought|expected|argued|feared|reported|claimed|alleged|estimated) that /u;
  const match = pattern.exec(reading.folded.slice(sentence.start, sentence.start + 80));
  if (!match) return heard(input);
  const end = sentence.start + match[0].length;
  const cueEnd = end - ' that '.length;
  const cue = { start: cueEnd - (match[1]?.length ?? 0), end: cueEnd };
  return [{ voice: 'unnamed', cue, content: tidy(reading.text, { start: end, end: sentence.end }) }];
}
