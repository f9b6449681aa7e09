/** Reads who says what in an English sentence. */
import type { Span, Voice } from '../../model.js';
import {
  articleSubjects,
  doubtfulVerbs,
  reportingVerbs,
  speakerNouns,
  speakerPronouns,
  vagueSpeakers,
} from '../../lang/en-reporting.js';
import { accordingTo, assertions, colons, type Found, passives, voiceOf } from './english-phrases.js';
import { type LatinWord, latinWordsOf } from '../names/latin-words.js';
import { type Attribution, type SentenceReading, contentAfter, quotationAt, tidy } from './attribution.js';

/** Words of the longest speaker. */
const MAX_SPEAKER = 16;
const ADVERB =
  /^(?:also|has|have|had|then|later|recently|repeatedly|often|once|now|still|widely|generally|publicly|previously|reportedly|further|already|privately|earlier|himself|herself|themselves|itself|\p{L}+ly)$/u;
const PASSIVE =
  /^(?:is|are|was|were|been|be|being|to|would|will|could|can|should|not|by|of|in|for|with|the|a|an|its|their|his|her|this|that|who|which)$/;
const LEAD =
  /^(?:but|and|yet|while|however|although|though|as|so|then|meanwhile|still|because|since|when|where|if|that|instead|moreover)$/;
/** After a doubtful verb, what shows that a clause follows. */
const CLAUSE =
  /^(?:[:,]? ?["“]|:? (?:that|the|a|an|it|they|he|she|we|this|these|those|there|its|their|no|more|most|all|some|\p{Lu}\p{L}*|\d)\b)/u;
/** `expects demand to double` */
const INFINITIVE = /^ [\p{L} ]{2,40} to \p{L}/u;
/** A verb right after a noun: the noun is its subject. */
const VERB_NEXT =
  /^ (?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|did|does|do)\b/u;
/** Verbs with which one may also say no more than a thing: `announced a review`. */
const NOUN_TAKERS =
  /^(?:announc|report|reveal|disclos|confirm|den(?:y|ied|ies)|suggest|not(?:ed|es?)$|urg|promis|pledg|stress|emphasi|indicat|acknowledg|conced|forecast|predict)/u;
/** `that`, or the verb of a clause, before the sentence's next comma but one. */
const FINITE =
  /^[^;]{0,160}?\b(?:that|will|would|is|are|was|were|has|have|had|can|could|may|might|should|must|shall|do|does|did|[\p{L}]+n['’]t|to)\b|^,? ?["“:]/u;
const INNER_BREAK = /[,;:()—–]|\s-\s/u;
/** Follows the verb before its clause: `told reporters`, `said on Monday`. */
const AFTER_VERB =
  /^(?: (?:reporters|investors|lawmakers|journalists|analysts|congress|in an interview|in a statement|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at a \w+|last (?:week|month|year)|this (?:week|month|year)|in (?:an?|the|his|her|its) [^,:;“"]{1,40}?(?= that\b|:)))*[,:]?(?: that\b)?/iu;

/** The attributed statements of a sentence, in order; empty if the sentence is all in the article's voice. */
export function englishAttributions(input: SentenceReading): Attribution[] {
  const { reading, sentence } = input;
  const all = latinWordsOf(reading);
  const words = all.slice(firstIndex(all, sentence.start), firstIndex(all, sentence.end));
  if (words.length < 3) return [];
  const found: Found[] = [
    ...accordingTo(input, words),
    ...assertions(input, words),
    ...passives(input),
    ...colons(input),
  ];
  words.forEach((word, i) => {
    if (!reportingVerbs.has(word.key) || quotationAt(input.quotations, word.start)) return;
    const attribution = inverted(input, words, i) ?? straight(input, words, i);
    if (attribution) found.push(attribution);
  });
  return withoutNested(
    reading.text,
    found.filter(({ content }) => content.end - content.start > 3),
  );
}

function firstIndex(words: readonly LatinWord[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is said inside another's words is that other's; only `…, while S denied …` ends them. */
function withoutNested(text: string, found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
  const kept: Found[] = [];
  for (const one of sorted) {
    const outer = kept.at(-1);
    const isInside = outer && one.cue.start >= outer.content.start && one.cue.start < outer.content.end;
    if (!isInside) {
      kept.push(one);
      continue;
    }
    const start = one.speaker?.start ?? one.cue.start;
    const turn = /, (?:while|but|whereas|yet|although) $/u.exec(
      text.slice(Math.max(outer.content.start, start - 12), start),
    );
    if (!turn || one.content.start < outer.content.start) continue;
    kept[kept.length - 1] = {
      ...outer,
      content: { start: outer.content.start, end: start - turn[0].length },
    };
    kept.push(one);
  }
  return kept;
}

/** `S said (that) …` */
function straight(input: SentenceReading, words: readonly LatinWord[], i: number): Found | undefined {
  const { reading, sentence, quotations } = input;
  const cue = words[i];
  if (!cue || reportingVerbs.has(words[i + 1]?.key ?? '')) return undefined;
  const speaker = subjectBefore(input, words, i);
  if (!speaker) return undefined;
  const after = reading.text.slice(cue.end, sentence.end);
  const isClause = CLAUSE.test(after) || (cue.key.startsWith('expect') && INFINITIVE.test(after));
  if (doubtfulVerbs.has(cue.key) && !isClause) return undefined;
  if (NOUN_TAKERS.test(cue.key) && after.length > 5 && !FINITE.test(after)) return undefined;
  const skipped = AFTER_VERB.exec(after)?.[0].length ?? 0;
  const told = /^(?:told|tells|urged|urges|promised)$/.test(cue.key)
    ? /^ [^,:"“]{1,60}?(?:,| that\b|:(?= ))/u.exec(after)?.[0].length
    : undefined;
  const content = contentAfter(input, cue.end + Math.max(skipped, told ?? 0), sentence.end);
  const span = { start: cue.start, end: cue.end };
  const opening = speaker.speaker?.start ?? cue.start;
  const isInserted =
    /, $/u.test(reading.text.slice(Math.max(sentence.start, opening - 2), opening)) && after.startsWith(', ');
  if (isInserted && opening - sentence.start < 60 && quotations.length === 0) {
    return { ...speaker, cue: span, content: tidy(reading.text, sentence) };
  }
  if (
    content.end - content.start > (isClause ? 5 : 12) &&
    !/^(?:on|in|at|during|after) [^,]{0,40}$/iu.test(reading.text.slice(content.start, content.end))
  ) {
    return { ...speaker, cue: span, content };
  }
  // `…, S said.`: what is said comes first.
  const start = speaker.speaker?.start ?? cue.start;
  const quotation = quotations.findLast((quote) => quote.end <= start) ?? input.quotationBefore;
  const isAfterComma = /[,”"]\s*$/u.test(reading.text.slice(Math.max(0, start - 3), start));
  if (quotation && (isAfterComma || quotation === input.quotationBefore))
    return { ...speaker, cue: span, content: tidy(reading.text, quotation) };
  if (!isAfterComma || start - sentence.start < 12) return undefined;
  return { ...speaker, cue: span, content: tidy(reading.text, { start: sentence.start, end: start }) };
}

/** `“…,” said S`; `…, said S` */
function inverted(input: SentenceReading, words: readonly LatinWord[], i: number): Found | undefined {
  const { reading, sentence, quotations } = input;
  const cue = words[i];
  const next = words[i + 1];
  if (
    !cue ||
    !next ||
    !/[,”"?!]\s*$/u.test(reading.text.slice(Math.max(sentence.start, cue.start - 3), cue.start))
  )
    return undefined;
  // `…, said that …` goes on with what is said.
  if (next.key === 'that' || /^(?:told|tells|urged|urges)$/u.test(cue.key)) return undefined;
  const name = input.names.find(({ span }) => span.start >= cue.end && span.start <= cue.end + 40);
  const role = name && reading.text.slice(cue.end, name.span.start);
  const isNamed = name && /^ (?:[\p{L}.’' -]{0,40})$/u.test(role ?? '');
  const nounEnd = words.slice(i + 1, i + 7).find(({ key }) => speakerNouns.has(key));
  const speaker = isNamed
    ? name.span
    : speakerPronouns.has(next.key)
      ? { start: next.start, end: next.end }
      : nounEnd &&
          !INNER_BREAK.test(reading.text.slice(cue.end, nounEnd.start)) &&
          /^(?:the|a|an|one|some|many|\w+)$/.test(next.key)
        ? { start: next.start, end: nounEnd.end }
        : undefined;
  // `…, Ben Field, said she was ill`: what follows is what is said, not who says it.
  if (!speaker || VERB_NEXT.test(reading.text.slice(speaker.end, speaker.end + 12))) return undefined;
  const quotation = quotations.findLast((quote) => quote.end <= cue.start + 1);
  const content = quotation ?? { start: sentence.start, end: cue.start };
  if (content.end - content.start < 8) return undefined;
  return {
    voice: voiceOf(input, speaker),
    speaker,
    cue: { start: cue.start, end: cue.end },
    content: tidy(reading.text, content),
  };
}

/** The subject that ends before the verb `words[i]`. */
function subjectBefore(
  input: SentenceReading,
  words: readonly LatinWord[],
  i: number,
): { readonly voice: Voice; readonly speaker?: Span } | undefined {
  const { text } = input.reading;
  let last = i - 1;
  while (last >= 0 && ADVERB.test(words[last]?.key ?? '')) last--;
  const end = words[last]?.end;
  if (end === undefined || PASSIVE.test(words[last]?.key ?? '')) return undefined;
  const gap = text.slice(end, words[last + 1]?.start ?? end);
  if (/,/.test(gap)) return apposed(input, end) ?? carriedSubject(input, words, last);
  if (INNER_BREAK.test(gap)) return undefined;
  let first = last;
  while (first > 0 && last - first < MAX_SPEAKER) {
    const between = text.slice(words[first - 1]?.end ?? 0, words[first]?.start ?? 0);
    if (
      INNER_BREAK.test(between) ||
      /[”"“]/u.test(between) ||
      quotationAt(input.quotations, words[first - 1]?.start ?? 0)
    )
      break;
    first--;
  }
  while (first < last && LEAD.test(words[first]?.key ?? '')) first++;
  const start = words[first]?.start ?? end;
  const inside = words.slice(first, last + 1);
  const keys = inside.map(({ key }) => key);
  if (keys.length === 1 && articleSubjects.has(keys[0] ?? '')) return { voice: 'article' };
  if (/^(?:this|the present|our) (?:article|paper|essay|report|study)$/.test(keys.join(' ')))
    return { voice: 'article' };
  // `Mei Chou of the institute said`: she says it, not the institute.
  const isBelonging = input.names.some(
    ({ span, kind }) =>
      kind === 'person' &&
      span.start >= start &&
      /^ (?:of|at|from) /u.test(text.slice(span.end, span.end + 6)),
  );
  const name = input.names.findLast(
    ({ span }) => span.start >= start && span.end >= end - 2 && span.end <= end + 2,
  );
  const head = keys.slice(0, 6).some((key) => speakerNouns.has(key));
  const isNoun =
    speakerNouns.has(keys.at(-1) ?? '') ||
    (head && keys.some((key) => /^(?:of|at|from|in|who|with|by|on)$/.test(key)));
  const isPronoun = keys.length === 1 && speakerPronouns.has(keys[0] ?? '') && keys[0] !== 'it';
  const isVague = keys.length === 1 && vagueSpeakers.has(keys[0] ?? '');
  if (!name && !isNoun && !isPronoun && !isVague) return undefined;
  const speaker =
    name && !isBelonging && !head && name.span.start >= start && keys.length > 6 ? name.span : { start, end };
  return { voice: voiceOf(input, speaker), speaker };
}

/** `NAME, the head of policy at Acme, said`: the name before the commas. */
function apposed(
  { names, reading: { text } }: SentenceReading,
  end: number,
): { voice: Voice; speaker: Span } | undefined {
  // `Maria's lawyer, Ben Field, said`
  const last = names.find(({ span, kind }) => span.end === end && kind === 'person');
  if (last && /, $/u.test(text.slice(Math.max(0, last.span.start - 2), last.span.start)))
    return { voice: 'attributed', speaker: last.span };
  // `Maria Keller, who runs the yard, expects`
  const subject = names.findLast(({ span, kind }) => span.end < end && kind === 'person');
  if (subject && /^, (?:who|whose) [^,;]*$/u.test(text.slice(subject.span.end, end)))
    return { voice: 'attributed', speaker: subject.span };
  const name = names.findLast(
    ({ span, value, kind }) =>
      span.end < end &&
      kind === 'person' &&
      value.role &&
      value.role.start > span.end &&
      (value.affiliation?.end ?? value.role.end) <= end + 1,
  );
  return name && { voice: 'attributed', speaker: name.span };
}

/** `S, warning that …` */
function carriedSubject(
  input: SentenceReading,
  words: readonly LatinWord[],
  last: number,
): { voice: Voice; speaker: Span } | undefined {
  if (!/ing$/.test(words[last + 1]?.key ?? '')) return undefined;
  const name = input.names.find(
    ({ span, kind }) => kind !== 'place' && span.start <= input.sentence.start + 4,
  );
  return name && { voice: 'attributed', speaker: name.span };
}
