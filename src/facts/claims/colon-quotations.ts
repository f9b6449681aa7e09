/** A quotation behind a colon, before which its speaker does something else than speak: `NAME shook her head: “…”`. */
import type { Span } from '../../model.js';
import { reportingVerbs, speakerNouns, speakerPronouns } from '../../lang/claims/en-reporting.js';
import { enAnswers, enBeforeSpeaker, enNotSpoken, zhAnswers, zhNotSpoken } from '../../lang/claims/colons.js';
import { slice } from '../../text/spans.js';
import type { LatinWord } from '../names/latin-words.js';
import type { Attribution, SentenceReading } from './attribution.js';
import { tidy } from './attribution.js';
import { type Found, voiceOf } from './english-phrases.js';

/** In characters: the longest clause that can be nothing but the opening of a quotation. */
const LONGEST = 120;
const LONGEST_CHINESE = 40;

/** `Maria Keller: “…”`; `Maria Keller shook her head: “…”`; `The mayor was blunt: “…”` */
export function englishColons(input: SentenceReading, words: readonly LatinWord[]): Found[] {
  const { reading, names } = input;
  const opened = openedByColon(input, LONGEST);
  if (!opened) return [];
  const { clause, found } = opened;
  const folded = slice(reading.folded, clause);
  const inside = words.filter(({ start }) => start < clause.end);
  const name = names.find(({ kind, span }) => kind !== 'place' && span.end <= clause.end);
  const before = name && reading.folded.slice(clause.start, name.span.start);
  const after = name && reading.folded.slice(name.span.end, clause.end);
  if (name && before?.trim() === '' && after === '')
    return [{ voice: 'attributed', speaker: name.span, ...found }];
  if (enNotSpoken.test(folded) || inside.some(({ key }) => reportingVerbs.has(key))) return [];
  if (name?.kind === 'person' && before !== undefined && enBeforeSpeaker.test(before))
    return /^['’]s?(?= )/u.test(after ?? '') && !enAnswers.test(after ?? '')
      ? []
      : [{ voice: 'attributed', speaker: name.span, ...found }];
  const [first, second] = inside;
  if (!first || !second) return [];
  const isPronoun = speakerPronouns.has(first.key) && first.key !== 'it';
  const isNoun =
    /^(?:the|his|her|their)$/u.test(first.key) &&
    speakerNouns.has(second.key) &&
    /^[ ,:]/u.test(reading.text.slice(second.end));
  if (!isPronoun && !isNoun) return [];
  const speaker = { start: first.start, end: isPronoun ? first.end : second.end };
  return [{ voice: voiceOf(input, speaker), speaker, ...found }];
}

/** `王敏摇摇头:“…”`, `她笑了:“…”`, `王敏的回答是:“…”` */
export function chineseColons(input: SentenceReading): Attribution[] {
  const { reading, names } = input;
  const opened = openedByColon(input, LONGEST_CHINESE);
  if (!opened) return [];
  const { clause, found } = opened;
  const folded = slice(reading.folded, clause);
  if (zhNotSpoken.test(folded)) return [];
  const person = names.find(({ kind, span, value: { role } }) => {
    const start = role && role.end <= span.start ? role.start : span.start;
    return kind === 'person' && span.end <= clause.end && start === clause.start;
  });
  const pronoun = /^[他她](?!们?的)们?/u.exec(folded)?.[0].length ?? 0;
  const speaker =
    person?.span ?? (pronoun > 0 ? { start: clause.start, end: clause.start + pronoun } : undefined);
  if (!speaker) return [];
  const after = reading.folded.slice(speaker.end, clause.end);
  if (after.startsWith('的') && !zhAnswers.test(after)) return [];
  return [{ voice: 'attributed', speaker, ...found }];
}

/** The clause before a colon and a quotation, and the statement that it opens. */
function openedByColon(
  { reading: { text }, sentence, quotations }: SentenceReading,
  longest: number,
): { readonly clause: Span; readonly found: { readonly cue: Span; readonly content: Span } } | undefined {
  const quotation = quotations.find(({ start }) =>
    /[:：]\s?$/u.test(text.slice(Math.max(sentence.start, start - 2), start)),
  );
  if (!quotation) return undefined;
  const clause = tidy(text, { start: sentence.start, end: quotation.start });
  if (clause.end <= clause.start || clause.end - clause.start > longest) return undefined;
  if (quotations.some(({ start }) => start < clause.end)) return undefined;
  return {
    clause,
    found: { cue: { start: clause.end, end: clause.end + 1 }, content: tidy(text, quotation) },
  };
}
