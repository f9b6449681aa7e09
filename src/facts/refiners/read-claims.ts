/** Reads the statements of every paragraph: whose they are, how sure, and whether they deny. */
import type { ClaimMention, EntityMention, Mention, Polarity, Span, When } from '../../model.js';
import { groupBy } from '../../group-by.js';
import { HAN } from '../../text/scripts.js';
import { byPosition, contains } from '../../text/spans.js';
import { type Attribution, type SentenceReading, quotationsIn, tidy } from '../claims/attribution.js';
import { chineseAttributions } from '../claims/chinese-attribution.js';
import { englishAttributions } from '../claims/english-attribution.js';
import { hedgesIn, mainPolarityOf } from '../claims/hedges.js';
import { isEntityMention } from '../entity-mention.js';
import type { PassageReading, Refiner } from '../recognizer.js';

/** Characters from which what stands before an attribution is a statement of its own. */
const MIN_STATEMENT = 10;
const QUESTION = /[?？]["”」』]?$/u;
/** A phrase of time or place, before its comma, and no statement. */
const ADJUNCT =
  /^(?:[^,，]{0,40}(?:年|月|日|时|后|前|上|中|下|里|期间|来看|而言|来说|方面|是|此外|因此|同时|然而|不过)|(?:in|on|at|during|after|before|since|last|this|by|for|with|while|as|but|and|however|meanwhile)\b[^,，]*)$/iu;

/** Between a statement and who says the next: not a mere comma, as after a name or a participle. */
const JOINED = /^[.”"]?(?:[;:]|,? (?:and|but|while|whereas|yet|though|although|as)\b)/u;

/** Every sentence of a paragraph gives at least one claim, questions excepted. */
export const readClaims: Refiner = {
  name: 'read-claims',
  refine(mentions, reading) {
    const byPassage = groupBy(mentions, ({ passageId }) => passageId);
    const all: Mention[] = [];
    for (const passage of reading.passages) {
      const own = byPassage.get(passage.passage.id) ?? [];
      if (passage.passage.role !== 'paragraph') all.push(...own);
      else all.push(...[...own, ...claimsIn(passage, own)].sort(byPosition));
    }
    return all;
  },
};

function claimsIn(reading: PassageReading, mentions: readonly Mention[]): ClaimMention[] {
  let claims: ClaimMention[] = [];
  const quotations = quotationsIn(reading.text);
  let next = 0;
  let nextQuotation = 0;
  let coveredTo = 0;
  let quotationBefore: Span | undefined;
  /** Who has just been named after a quotation: the next one goes on. */
  let quoted: Attribution | undefined;
  for (const sentence of reading.sentences) {
    while (next < mentions.length && (mentions[next]?.span.end ?? 0) <= sentence.start) next++;
    const inside = takeWhile(mentions, next, ({ span }) => span.start < sentence.end).filter(({ span }) =>
      contains(sentence, span),
    );
    const names = inside.filter(
      (mention): mention is EntityMention => isEntityMention(mention) && mention.kind !== 'work',
    );
    const opened = takeWhile(quotations, nextQuotation, ({ start }) => start < sentence.end);
    nextQuotation += opened.length;
    // A sentence in the midst of a quotation whose speaker is known.
    if (sentence.end <= coveredTo + 2) continue;
    const input = {
      reading,
      sentence,
      names,
      quotations: opened,
      ...(quotationBefore && { quotationBefore }),
    };
    const more = goesOn(input, quoted);
    const attributions = more ?? attributionsIn(input);
    for (const attribution of attributions) {
      const { content } = attribution;
      // What was quoted before was taken for the article's own, until its speaker came.
      if (content.start < sentence.start)
        claims = claims.filter(({ span }) => !contains(withMarks(content), span));
      claims.push(claim(reading, attribution, inside));
      coveredTo = Math.max(coveredTo, content.end);
    }
    const last = quotations[nextQuotation - 1];
    const isLast = last !== undefined && Math.abs(last.end - sentence.end) <= 1;
    const isTaken = attributions.some(
      ({ voice, content }) =>
        voice !== 'article' && last !== undefined && (contains(last, content) || contains(content, last)),
    );
    // What is quoted within a sentence is that sentence's.
    const isOwn = last !== undefined && last.start <= sentence.start + 1;
    quotationBefore = isLast && isOwn && !isTaken ? last : undefined;
    quoted = more ? quoted : (quotedIn(reading, attributions) ?? onlySpeaker(attributions));
  }
  return claims;
}

/** The attribution that stands after the quotation with which a sentence begins (`“…,” said S.`), if one does. */
function quotedIn({ text }: PassageReading, attributions: readonly Attribution[]): Attribution | undefined {
  return attributions.find(
    ({ voice, cue, content }) =>
      voice !== 'article' &&
      cue !== undefined &&
      cue.start >= content.end &&
      /["“”「『]/u.test(text[content.start - 1] ?? ''),
  );
}

/** Who alone is heard in a sentence: `Field said that the tables were wrong. “Nobody reads them.”` */
function onlySpeaker(attributions: readonly Attribution[]): Attribution | undefined {
  const [first, ...more] = attributions;
  const isHeard = first?.voice === 'attributed' && first.speaker !== undefined && first.cue !== undefined;
  return isHeard && more.every(({ speaker }) => speaker?.start === first.speaker?.start) ? first : undefined;
}

/** A sentence that is a quotation and no more goes on with what the speaker of the one before said. */
function goesOn(
  { reading: { text }, sentence, quotations: [quotation, ...more] }: SentenceReading,
  quoted: Attribution | undefined,
): readonly Attribution[] | undefined {
  if (!quoted || !quotation || more.length > 0) return undefined;
  const isWhole = quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 1;
  // `“Which map?” asked Field`: its own speaker follows.
  const isAnothers = /^ \p{Ll}/u.test(text.slice(sentence.end, sentence.end + 2));
  return isWhole && !isAnothers ? [{ ...quoted, content: tidy(text, quotation) }] : undefined;
}

/** The quotation with its marks and the stop before them. */
function withMarks({ start, end }: Span): Span {
  return { start: start - 1, end: end + 2 };
}

function takeWhile<T>(list: readonly T[], from: number, isWanted: (item: T) => boolean): readonly T[] {
  let to = from;
  for (let item = list[to]; item !== undefined && isWanted(item); item = list[to]) to++;
  return list.slice(from, to);
}

function attributionsIn(input: SentenceReading): Attribution[] {
  const { reading, sentence } = input;
  const attributed = [...chineseAttributions(input), ...englishAttributions(input)];
  const whole: Attribution = { voice: 'article', content: tidy(reading.text, sentence) };
  if (attributed.length === 0) {
    const isStatement =
      !QUESTION.test(reading.text.slice(sentence.start, sentence.end)) &&
      whole.content.end - whole.content.start > 3;
    return isStatement ? [whole] : [];
  }
  const isOpinion = attributed.every(
    ({ voice, speaker, content }) => voice === 'unnamed' && speaker && speaker.start >= content.end - 1,
  );
  if (isOpinion) return [...attributed, whole];
  const first = Math.min(
    ...attributed.map(({ content, speaker, cue }) =>
      Math.min(content.start, speaker?.start ?? Infinity, cue?.start ?? Infinity),
    ),
  );
  const lead = leadingStatement(reading, { start: sentence.start, end: first }, attributed);
  return lead ? [lead, ...attributed] : attributed;
}

/** What the article itself says before the first attribution. */
function leadingStatement(
  reading: PassageReading,
  before: Span,
  attributed: readonly Attribution[],
): Attribution | undefined {
  if (attributed.some(({ voice }) => voice === 'article')) return undefined;
  const comma = reading.text.slice(before.start, before.end).search(/[,，;；:：][^,，;；:：]*$/u);
  const content = tidy(reading.text, {
    start: before.start,
    end: comma < 0 ? before.start : before.start + comma,
  });
  const text = reading.text.slice(content.start, content.end);
  const isApart = HAN.test(text) || JOINED.test(reading.text.slice(content.end, before.end + 12));
  const isStatement =
    isApart &&
    text.length >= MIN_STATEMENT &&
    !ADJUNCT.test(text) &&
    (HAN.test(text) || text.split(' ').length > 4);
  return isStatement ? { voice: 'article', content } : undefined;
}

function claim(reading: PassageReading, attribution: Attribution, inside: readonly Mention[]): ClaimMention {
  const { voice, speaker, cue, content, isDenial = false } = attribution;
  const polarity = mainPolarityOf(reading, content);
  const when = whenOf(inside, content);
  return {
    kind: 'claim',
    passageId: reading.passage.id,
    span: content,
    text: reading.text.slice(content.start, content.end),
    recognizer: 'read-claims',
    value: {
      voice,
      hedges: hedgesIn(reading, content).filter(({ span }) => !isInName(span, inside)),
      polarity: isDenial ? contrary(polarity) : polarity,
      ...(speaker && { speaker }),
      ...(cue && { cue }),
      ...(when && { when }),
    },
  };
}

/** `潘若菲`: what looks like a hedge may be part of a name. */
function isInName(span: Span, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => isEntityMention(mention) && contains(mention.span, span));
}

function contrary(polarity: Polarity): Polarity {
  return polarity === 'negated' ? 'affirmed' : 'negated';
}

/** The date beside the attribution, else the only one in what is said. */
function whenOf(inside: readonly Mention[], content: Span): When | undefined {
  const dates = inside.filter((mention) => mention.kind === 'date');
  const outside = dates.find(({ span }) => !contains(content, span));
  const date = outside ?? (dates.length === 1 ? dates[0] : undefined);
  return date && { text: date.text, span: date.span, edtf: date.value.edtf };
}
