/** Reads who says what in an English sentence. */
import { firstIndex } from '../../text/spans.js';
import type { Span } from '../../model.js';
import {
  forecastVerbs,
  hearerVerbs,
  pointsAtStatement,
  reportingVerbs,
  speakerNouns,
  speakerPronouns,
} from '../../lang/claims/en-reporting.js';
import { posts } from '../../lang/names/en-people.js';
import { type LatinWord, latinWordsOf } from '../names/latin-words.js';
import { type Attribution, type SentenceReading, contentAfter, tidy } from './attribution.js';
import { englishColons } from './colon-quotations.js';
import { type Cue, cuesAmong } from './english-cues.js';
import { accordingTo, assertions, type Found, passives, views, voiceOf } from './english-phrases.js';
import { judgements } from './english-judgements.js';
import type { Subject } from './english-subject-phrases.js';
import { subjectBefore } from './english-subjects.js';

/** After a doubtful verb, what shows that a clause follows. */
const CLAUSE =
  /^(?:[:,]? ?["“‘]|:? ?(?:that|the|a|an|it|they|he|she|we|this|these|those|there|its|their|his|her|no|more|most|all|some|any|many|\p{Lu}\p{L}*|[$€£]?\d|(?:\p{Ll}+ ){1,3}(?:will|would|is|are|was|were|has|have|had|can|could|may|might|should|must))\b)/u;
/** `expects demand to double`, `urged ministers to act` */
const INFINITIVE = /^ [\p{L} ]{2,40} to \p{L}/u;
const INFINITIVE_VERB = /^(?:expect|urg)/u;
/** A verb right after a noun: the noun is its subject. */
const VERB_NEXT =
  /^ (?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|did|does|do)\b/u;
/** Verbs with which one may also say no more than a thing: `announced a review`. */
const NOUN_TAKERS =
  /^(?:announc|report|reveal|disclos|confirm|den(?:y|ied|ies)|suggest|not(?:ed|es?)$|urg|promis|pledg|stress|emphasi|indicat|acknowledg|conced|forecast|predict|explain|clarif|admit|recall|estimat|project|claim|allege|believe|warn|fear|foresee|foresaw|show|reaffirm|reiterat|affirm|assert|proclaim|thought|think|expect|declar|maintain|question|propos|anticipat|hop(?:e|es|ed|ing)$)/u;
/** `that`, or the verb of a clause, before the sentence's next comma but one. */
const FINITE =
  /^[^;]{0,160}?\b(?:that|(?:they|we|you|I) \p{Ll}{2,}|(?:it|he|she) \p{Ll}+s|will|would|is|are|was|were|has|have|had|can|could|may|might|should|must|shall|do|does|did|[\p{L}]+n['’]t|costs?|needs?|makes?|remains?|came|went|made|took|got|gave|fell|rose|lost|won|left|kept|led|ran|saw|knew|meant|sent|spent|stood|began|broke|cut|hit|grew|became|brought|built|bought|caught|chose|drew|drove|felt|flew|forgot|heard|hid|paid|sang|sank|sat|sold|spoke|stole|struck|swam|swept|taught|thought|threw|told|understood|undertook|withdrew|wore|wrote|fails?|works?|(?<!\b(?:an?|the|its|their|his|her|of|new|more) )\p{L}{3,}ed(?! (?:by|at|from)\b))\b|^,? ?["“:]/u;
/** `denied hiding the results`, `denies any link between …`: what is denied; but nobody is heard where a thing is denied to somebody. */
const DENIED =
  /^(?! (?:him|her|them|us|me|you|it|(?:the )?\p{Lu}\p{L}+|access|entry|permission|bail|visas?|asylum|parole|leave|treatment|re-?entry|boarding|(?:an? |the )?(?:visa|licen[cs]e|permit|chance|opportunity|right|loan|request|application|appeal|motion|bail|stay|hearing|victory|win|goal|penalty)) ?(?:an?|the|any|to|from|into|on|of|for|by|[.,;]|$))(?: \p{L}+ing\b| (?:any|all|either|every|each|some|such|an?|the|its|their|his|her|our|those|these|wrongdoing|involvement|responsibility|liability|knowledge|guilt|negligence|links?|ties|claims?|allegations?|accusations?|reports?|rumou?rs?|suggestions?)\b)/u;
/** `expects a shortage`: what somebody foresees, named as a thing. */
const FORESEEN =
  /^ (?:(?:an?|the|no|its|their|our|this|next|more|fewer|less|higher|lower|another|further|only|just|about|around|at least|up to|between|some|slower|faster|stronger|weaker) |[\d£$€¥]|(?:\p{Ll}+ ){0,2}\p{Ll}+(?:s|ing|th) (?:of|in|from|for|at|per|above|below|this|next|by|between)\b)/u;
/** `said people want rain`: what follows *said* is what is said, but for some words and for where, when and to whom. */
const PLAINLY_SAID =
  /^ (?!(?:nothing|little|so|yes|no|sorry|goodbye|farewell|hello|grace|thanks|thank|much|more|less|enough|things?|something|anything|everything|what|which|who|whom|how|why|when|where|as|than|and|or|but|if|in|on|at|to|of|by|for|from|with|after|before|during|about|over|under|through|via|last|this|next|yesterday|today|earlier|later|again|publicly|prayers?|mass|amen|during|while|until|since|because|there|here|aloud|quietly|softly|\p{L}+ly)\b)\p{Ll}{3,}(?: [\p{L}\d’'-]+){3,}/u;
const FORESEES = /^(?:expect(?:s|ed)?|projects|projected|hope[sd] for|fear(?:s|ed))$/u;
/** `warned of floods` */
const WARNED_OF =
  /^ (?:(?:again|repeatedly|yesterday|on \p{L}+day|this week|last week|last year) )?(?:of|about|against) (?=\S)/iu;
/** After a verb of foreseeing: a thing, and not what is done to a forecast itself, or with it. */
const THING_FORESEEN =
  /^ (?!(?:to|of|for|in|by|at|on|from|with|and|or|nor|but|how|what|which|whether|who|why|when|where|was|were|is|are|has|had|have|will|would|could|may|can|should|must|did|does|do|rose|fell|grew|came|went|said|says|shows?|\p{L}+ed)\b)[\p{L}\d£$€“"]/u;
/** Follows the verb before its clause: `on Monday`, `in a statement`, `, however,`. */
const ADVERBIAL = String.raw`(?: (?:reporters|investors|lawmakers|journalists|analysts|congress|shareholders|parliament|in an interview|in a statement|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at a \w+|(?:last|this|late last|early this) (?:week|month|year|night|morning|evening|\p{L}+day)|yesterday|today|tonight|earlier|later|again|publicly|here|there)|,? (?:however|though|meanwhile|too|instead|for example|for instance),|,? (?:in|on|at|to|during|after|before|through|via|from|with|by|as early as|as recently as) [^,:;“"]{1,60}?,?(?= that\b|: ?["“]| ["“]))`;
const AFTER_VERB = new RegExp(
  String.raw`^(?:${ADVERBIAL})*[,:]?(?: that\b(?! (?:is|was|will|would|has|had|can|could|may|might|must|should|did|does)\b))?`,
  'iu',
);
/** Who is told, before what they are told. */
const HEARER = new RegExp(
  String.raw`^ (?:him|her|them|us|me|you|everyone|(?:the |a |an |his |her |its |their |our )?[\p{L}\p{N}'’.-]+(?: [\p{L}\p{N}'’.-]+){0,4}?)(?=(?:${ADVERBIAL}){0,3}(?:,? that\b|: ?["“]|,? ["“]| (?:he|she|it|they|there|we)\b))`,
  'u',
);
const QUOTE_NEXT = /^(?:[:,]? ?["“‘]|: )/u;
/** `confirmed the figure but said …`, `maintained her lead and never faced …`: the speaker's next deed is no verb of what is said. */
const NEXT_DEED =
  / (?:and|but|or|yet) (?:(?:never|also|then|later|again|even|still|\p{L}+ly) )?(?:said|told|went|made|took|gave|left|kept|led|ran|won|lost|\p{L}{3,}ed)\b/u;
/** Behind the title of a work: `on the channel's “…”`. */
const OF_WORK = /['’]s ["“]$/u;

/** After the verb, where what is said stands before it; in `…, it expects losses` it does not. */
const NOTHING_MORE_SAID =
  /^(?:$|[^\p{L}\s]| (?:in|on|at|to|after|before|during|when|while|as|last|this|yesterday|today|tonight|late|early|earlier|later|through|from|for|here|there|and|but|by|via|of|about|with|again|too|also|recently|repeatedly|publicly|\p{Lu}\p{Ll}+day)\b)/u;

/** After the last verb of a sentence: nothing more, but for when. */
const CLOSING =
  /^(?: (?:(?:on|in) (?:\p{Lu}\p{L}+|\d{4})(?: \d{1,4})?(?: (?:morning|afternoon|evening|night))?|(?:late|earlier|early) (?:on )?\p{L}+|(?:last|this) \p{L}+|yesterday|today|\p{Lu}\p{L}+day))?[.!?]?$/u;

/** In characters: the longest words that only point to a statement. */
const LONGEST_POINTER = 60;

/** The attributed statements of a sentence, in order; empty if the sentence is all in the article's voice. */
export function englishAttributions(input: SentenceReading): Attribution[] {
  const { reading, sentence } = input;
  const all = latinWordsOf(reading);
  if (all.length < 2) return [];
  const words = all.slice(firstIndex(all, sentence.start), firstIndex(all, sentence.end));
  if (words.length < 2) return [];
  const found: Found[] = [
    ...accordingTo(input, words),
    ...views(input),
    ...assertions(input, words),
    ...passives(input),
    ...englishColons(input, words),
    ...judgements(input, words),
  ];
  let carried: Subject | undefined;
  for (const cue of cuesAmong(input, words)) {
    const before = inverted(input, words, cue);
    if (before) found.push(before);
    const { subject, statements } = before
      ? { subject: undefined, statements: [] }
      : straight(input, words, cue, carried);
    found.push(...statements);
    if (before) carried = { ...before, opening: before.cue.start };
    else if (subject && (statements.length > 0 || !subject.isShared)) carried = subject;
  }
  return withoutNested(
    reading.text,
    found.filter(
      ({ content: { start, end } }) =>
        end - start > 3 &&
        !(
          end - start < LONGEST_POINTER &&
          pointsAtStatement.test(reading.text.slice(start, end).toLowerCase())
        ),
    ),
  );
}

/** What is said inside another's words is that other's; `…, while S denied …` and `…, adding that …` end them. */
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
    const start = one.opening ?? one.speaker?.start ?? one.cue.start;
    const turn = /(?:, (?:while|but|whereas|yet|although|though|and)|;(?: but| and| while)?) $/u.exec(
      text.slice(Math.max(outer.content.start, start - 12), start),
    );
    const isOwn = one.isShared ?? turn !== null;
    if (!isOwn || one.content.start < outer.content.start) continue;
    const end = start - (turn?.[0].length ?? 0);
    kept[kept.length - 1] = { ...outer, content: tidy(text, { start: outer.content.start, end }) };
    kept.push(one);
  }
  return kept;
}

/** The part of a sentence that `, she said,` is inserted in: from the last `;` or `:` before it. */
function around(text: string, { start, end }: Span, { opening }: Subject): Span {
  const before = text.slice(start, opening);
  const at = Math.max(before.lastIndexOf('; '), before.lastIndexOf(': '));
  return { start: at < 0 ? start : start + at + 2, end };
}

/** `S said (that) …`; `“…,” S said, “…”` */
function straight(
  input: SentenceReading,
  words: readonly LatinWord[],
  cue: Cue,
  carried: Subject | undefined,
): { readonly subject?: Subject; readonly statements: readonly Found[] } {
  const { reading, sentence, quotations } = input;
  const after = reading.text.slice(cue.end, sentence.end);
  if (reportingVerbs.has(words[firstIndex(words, cue.end)]?.key ?? '') && /^ /u.test(after))
    return { statements: [] };
  const hearer = hearerVerbs.has(cue.key) ? hearerLength(input, cue, after) : 0;
  const led = hearer + (AFTER_VERB.exec(after.slice(hearer))?.[0].length ?? 0);
  const skipped = OF_WORK.test(after.slice(0, led + 2)) ? hearer : led;
  const isThat = /\bthat$/u.test(after.slice(0, skipped));
  const isQuoting = QUOTE_NEXT.test(after.slice(skipped)) || /:$/u.test(after.slice(0, skipped));
  const isExplicit = isThat || isQuoting;
  const isDenial = /^den(?:y|ies|ied|ying)$/u.test(cue.key);
  const isDenied = isDenial && DENIED.test(after);
  const isNamingThing = isDenied || (forecastVerbs.has(cue.key) && FORESEEN.test(after));
  const named = subjectBefore(input, words, cue, isExplicit || isNamingThing);
  // `Father Reed showed the mayor where …`: a deed.
  const isShowing =
    /^show/u.test(cue.key) &&
    !isExplicit &&
    input.names.some(({ span, kind }) => kind === 'person' && span.end === named?.speaker?.end);
  if (!named || isShowing) return { statements: [] };
  const subject = named.isShared && carried ? { ...carried, opening: named.opening, isShared: true } : named;
  const found = { ...subject, cue: { start: cue.start, end: cue.end }, ...(isDenial && { isDenial }) };
  const statements: Found[] = [];
  const quotation = quotedBefore(input, subject);
  if (quotation) statements.push({ ...found, content: tidy(reading.text, quotation) });
  if (quotation && !isExplicit) return { subject, statements };

  const clause = after.slice(hearer > 0 || isExplicit ? skipped : 0);
  const isClause =
    isExplicit ||
    CLAUSE.test(clause.trimStart()) ||
    (skipped > 0 && CLAUSE.test(after.slice(skipped).trimStart()));
  const isHoped = INFINITIVE_VERB.test(cue.key) && INFINITIVE.test(after);
  const isForecast =
    (forecastVerbs.has(cue.key) && THING_FORESEEN.test(after)) ||
    (FORESEES.test(cue.key) && FORESEEN.test(after));
  const warned = /^warn/u.test(cue.key) && !isExplicit ? (WARNED_OF.exec(after)?.[0].length ?? 0) : 0;
  const isToldThing = /^t(?:ell|old)/u.test(cue.key) && (skipped === 0 || !FINITE.test(after));
  const isInserted =
    /, $/u.test(reading.text.slice(Math.max(sentence.start, subject.opening - 2), subject.opening)) &&
    after.startsWith(', ');
  if (isInserted && !cue.needsQuotation && subject.opening - sentence.start < 60 && quotations.length === 0)
    return {
      subject,
      statements: [{ ...found, content: tidy(reading.text, around(reading.text, sentence, subject)) }],
    };
  const isStatement =
    isExplicit ||
    isForecast ||
    isHoped ||
    isDenied ||
    warned > 0 ||
    (/^sa(?:y|ys|id)$/u.test(cue.key) &&
      cue.start + cue.key.length === cue.end &&
      PLAINLY_SAID.test(after)) ||
    (!cue.needsThat &&
      !isToldThing &&
      isClause &&
      (!NOUN_TAKERS.test(cue.key) || FINITE.test(beforeNextDeed(after))) &&
      !/^ to\b/u.test(clause)) ||
    (!cue.needsThat &&
      !isToldThing &&
      !cue.isDoubtful &&
      !NOUN_TAKERS.test(cue.key) &&
      FINITE.test(beforeNextDeed(after)) &&
      !/^ (?:to|of|it|so|about(?! (?:[\d£$€]|half|a |an |\p{L}+ (?:million|billion|percent|per cent|thousand|hundred)|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)))\b/u.test(
        after,
      ) &&
      after.startsWith(' '));
  if (isStatement && !(cue.needsQuotation && !isQuoting)) {
    const content = contentAfter(input, cue.end + (warned || skipped), sentence.end);
    const said = reading.text.slice(content.start, content.end);
    if (
      said.length > (isExplicit || isDenied ? 2 : 8) &&
      !/^(?:(?:on|in|at|during|after) [^,]{0,40}|(?:late |early |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?)$/iu.test(
        said,
      )
    )
      return { subject, statements: [...statements, { ...found, content }] };
  }
  // `…, S said.`: what is said comes first.
  const isClosing = CLOSING.test(after) && FINITE.test(reading.text.slice(sentence.start, subject.opening));
  const isAfterComma = /, $/u.test(reading.text.slice(Math.max(0, subject.opening - 2), subject.opening));
  if (
    statements.length > 0 ||
    !isAfterComma ||
    !(hearerVerbs.has(cue.key) || NOTHING_MORE_SAID.test(after)) ||
    (cue.needsThat && !isClosing) ||
    subject.opening - sentence.start < 12 ||
    subject.isShared
  )
    return { subject, statements };
  return {
    subject,
    statements: [{ ...found, content: tidy(reading.text, { start: sentence.start, end: subject.opening }) }],
  };
}

/** What follows a verb of saying, up to what the speaker is told to have done next. */
function beforeNextDeed(after: string): string {
  const at = NEXT_DEED.exec(after)?.index;
  return at === undefined ? after : after.slice(0, at);
}

/** The length of who is told: a name, or words that cannot be what is said. */
function hearerLength({ names }: SentenceReading, cue: Cue, after: string): number {
  const the = /^ (?:the )?/u.exec(after)?.[0].length ?? 0;
  const name = names.find(({ span }) => span.start === cue.end + the);
  return HEARER.exec(after)?.[0].length ?? (name && the > 0 ? name.span.end - cue.end : 0);
}

/** The quotation that ends right before the subject, in this sentence or as the one before. */
function quotedBefore(
  { reading, sentence, quotations, quotationBefore }: SentenceReading,
  { opening, isShared }: Subject,
): Span | undefined {
  if (isShared) return undefined;
  const own = quotations.findLast((quote) => quote.end <= opening);
  const between = reading.text.slice(own?.end ?? sentence.start, opening);
  if (!/^,? ?$/u.test(between)) return undefined;
  return own ?? quotationBefore;
}

/** `“…,” said S`; `…, said S` */
function inverted(input: SentenceReading, words: readonly LatinWord[], cue: Cue): Found | undefined {
  const { reading, sentence, quotations, quotationBefore } = input;
  const { text } = reading;
  const next = words[cue.first + 1];
  const isHead = cue.start <= sentence.start + 1 && quotationBefore !== undefined;
  const isAfter = /[,”"?!]\s*$/u.test(text.slice(Math.max(sentence.start, cue.start - 3), cue.start));
  if (!next || (!isAfter && !isHead)) return undefined;
  // `…, said that …` goes on with what is said.
  if (next.key === 'that' || /ing$/u.test(cue.key)) return undefined;
  // `“…” asked Field`, but `“…” told Field`, who is told.
  const isTold = hearerVerbs.has(cue.key) && !(isHead && ASKED.test(cue.key));
  if (isTold) return undefined;
  const quotation =
    quotations.findLast((quote) => quote.end <= cue.start + 1) ?? (isHead ? quotationBefore : undefined);
  if (!quotation && cue.needsThat) return undefined;
  const speaker = speakerAfter(input, words, cue, quotation !== undefined);
  // `…, Ben Field, said she was ill`: what follows is what is said, not who says it.
  if (!speaker || VERB_NEXT.test(text.slice(speaker.end, speaker.end + 12))) return undefined;
  const content = quotation ?? { start: sentence.start, end: cue.start };
  if (content.end - content.start < 8) return undefined;
  // `Field, a farmer, said people wanted rain`: so does what follows a name with what is said of it.
  const isSaying = /^\s*\p{L}/u.test(text.slice(speaker.end, sentence.end));
  if (!quotation && isSaying && !FINITE.test(text.slice(content.start, content.end))) return undefined;
  return {
    voice: voiceOf(input, speaker),
    speaker,
    cue: { start: cue.start, end: cue.end },
    content: tidy(text, content),
  };
}

/** The noun phrase after the verb: up to a stop, or to what is said of its noun. */
const PHRASE_AFTER =
  /^ (?:the|a|an|one|some|many|his|her|its|their|another) (?:(?!(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|did|does|do) )[\p{L}'’-]+ ){0,5}?[\p{L}'’-]+(?=[,.;:]|$| (?:who|in|on|at|as|after|before|when|while|with|from|during)\b)/u;

/** `“…,” said he.`; in `…, claims they pay` it begins what is said. */
const AFTER_PRONOUN = /^(?:$|[^\p{L}\s]| (?:in|on|at|to|as|of|with|after|before|when|while|and|but)\b)/u;

/** Between a body and the one who holds a post there. */
const POST_BETWEEN = new RegExp(
  String.raw`^(?:['’]s)? (?:(?!and )[\p{Ll}-]+ ){0,3}(?:${posts.join('|')}) $`,
  'u',
);

/** Verbs of speaking to somebody that may stand before who speaks. */
const ASKED = /^(?:ask|warn|promis)/u;
/** `said on the radio`, `said in a statement`: where and how. */
const ELSEWHERE = /^ (?:on|in|at|to|during|after|from|with|via|through|before|by|for|as) /u;

function speakerAfter(
  input: SentenceReading,
  words: readonly LatinWord[],
  cue: Cue,
  isQuoted: boolean,
): Span | undefined {
  const { text } = input.reading;
  const next = words[cue.first + 1];
  const [first, second] = input.names.filter(({ span }) => span.start >= cue.end && span.end <= cue.end + 90);
  // `said Acme chief executive NAME`
  if (first && second?.kind === 'person' && POST_BETWEEN.test(text.slice(first.span.end, second.span.start)))
    return second.span;
  const name = first && first.span.start <= cue.end + 40 ? first : undefined;
  if (ELSEWHERE.test(text.slice(cue.end, cue.end + 12))) return undefined;
  if (name && /^ (?:[\p{L}.’' -]{0,40})$/u.test(text.slice(cue.end, name.span.start))) return name.span;
  if (!next) return undefined;
  if (speakerPronouns.has(next.key))
    return AFTER_PRONOUN.test(text.slice(next.end, next.end + 8))
      ? { start: next.start, end: next.end }
      : undefined;
  const phrase = PHRASE_AFTER.exec(text.slice(cue.end, Math.min(input.sentence.end, cue.end + 90)))?.[0];
  const noun = words.slice(cue.first + 1, cue.first + 7).find(({ key }) => speakerNouns.has(key));
  if (phrase !== undefined && (isQuoted || noun)) return { start: cue.end + 1, end: cue.end + phrase.length };
  const isNear = noun && /^[^,;:()—–]*$/u.test(text.slice(cue.end, noun.start));
  if (!isNear || !(isQuoted || noun === next)) return undefined;
  // `said pilot Bright Harbour`: with a name that nobody knows for one.
  let end = noun.end;
  for (const word of words.slice(words.indexOf(noun) + 1)) {
    if (!word.isCapitalised || word.start !== end + 1) break;
    end = word.end;
  }
  return { start: next.start, end };
}
