/** A statement that is an article's sentence, word for word, but for a name, a denial or a contrary. */
import { denialsIn } from '../../../facts/claims/hedges.js';
import { enBe, enDo, enHave, enPronouns, enUnnamed } from '../../../lang/checking/en-clauses.js';
import { zhOnlyPoints } from '../../../lang/checking/zh-predications.js';
import type { EntityMention, Span } from '../../../model.js';
import { overlapping } from '../../../text/overlapping.js';
import { fold } from '../../../text/fold.js';
import { HAN } from '../../../text/scripts.js';
import { contains, slice } from '../../../text/spans.js';
import type { Gap, NearSentence } from '../align/word-for-word.js';
import { areOppositeWords } from '../compare/contrast.js';
import { excludeEachOther } from '../compare/excluding-words.js';
import { contradiction, type EvidencePlace, type Finding } from '../finding.js';
import { antecedentsOf } from '../reading/antecedents.js';
import { isAbsent, standsIn } from '../reading/places.js';
import type { TextReading } from '../reading/reading.js';
import type { StatementReading } from '../reading/statement.js';
import { isShortFor, namesThing, type Term } from '../reading/term.js';
import { stem } from '../reading/stem.js';
import { quotedAround } from '../reading/quoted.js';

/** What makes another statement of a sentence: the contrary, another name, or a word that stands nowhere in it. */
type Alteration =
  | { readonly kind: 'contrary' }
  | {
      readonly kind: 'name';
      readonly said: string;
      readonly field: 'subject' | 'speaker';
      readonly isKnown: boolean;
    }
  | { readonly kind: 'stranger' };

/**
 * Refutes the statement where a sentence has all its words in the same order but denies it, has a contrary, or another
 * name that the text knows; leaves it open where the name or thing in its place is told of nowhere. Undefined where no
 * sentence is so near.
 */
export function alteredWords(
  statement: StatementReading,
  near: readonly NearSentence[],
): Finding | undefined {
  let found: Finding | undefined;
  for (const { place, gaps } of near) {
    const others = readGaps(withoutSeams(gaps, statement, place), statement, place).filter(
      (gap) => !isOtherwise(gap, statement, place),
    );
    if (others.length === 0) return undefined;
    const altered = others.map((gap) => alterationIn(gap, statement, place));
    const decisive = altered.find((one) => one?.kind === 'stranger') ?? altered.find((one) => one);
    if (!decisive) continue;
    const isAll = altered.every((one) => one !== undefined);
    if (isAll) found ??= findingOf(decisive, statement, place);
    else if (statement.isChinese) found ??= { stance: 'open', evidence: [place] };
  }
  return found;
}

/** Gaps with a character between that both have, as one, where the words are then others: `儿子` and `女儿`. */
function withoutSeams(
  gaps: readonly Gap[],
  statement: StatementReading,
  place: EvidencePlace,
): readonly Gap[] {
  const joined: Gap[] = [];
  for (const gap of gaps) {
    const last = joined.at(-1);
    const isSeam = last !== undefined && statement.isChinese && gap.said.start - last.said.end <= 1;
    const whole = isSeam && {
      said: { start: last.said.start, end: gap.said.end },
      known: { start: last.known.start, end: gap.known.end },
    };
    if (whole && areExcluding(whole, statement, place)) joined.splice(-1, 1, whole);
    else joined.push(gap);
  }
  return joined;
}

/** Whether another rank stands there, or another of the family. */
function areExcluding(
  { said, known }: Gap,
  { text: own }: StatementReading,
  { text }: EvidencePlace,
): boolean {
  return excludeEachOther(
    { folded: own.reading.folded, span: said },
    { folded: text.reading.reading.folded, span: known },
  );
}

/** A gap with its words, folded, and those that deny among them: the statement's, then the sentence's. */
interface ReadGap extends Gap {
  readonly words: readonly [string, string];
  readonly denials: readonly [readonly Span[], readonly Span[]];
}

function readGaps(
  gaps: readonly Gap[],
  { text: own }: StatementReading,
  { text }: EvidencePlace,
): readonly ReadGap[] {
  if (gaps.length === 0) return [];
  const [mine, theirs] = [own.reading.folded, text.reading.reading.folded];
  const [denied, deniedThere] = [denialsIn(mine), denialsIn(theirs)];
  return gaps.map(({ said, known }) => ({
    said,
    known,
    words: [slice(mine, said), slice(theirs, known)],
    denials: [overlapping(denied, said), overlapping(deniedThere, known)],
  }));
}

function findingOf(altered: Alteration, { text }: StatementReading, place: EvidencePlace): Finding {
  if (altered.kind === 'contrary') return contradiction(text.reading.text, place);
  if (altered.kind === 'stranger' || !altered.isKnown) return { stance: 'open', evidence: [place] };
  const { field, said } = altered;
  const found = slice(place.text.passage.text, place.span);
  return { stance: 'refutes', difference: { field, said, found }, evidence: [place] };
}

/** Whether a gap says the same in other words: what the statement has there stands in the sentence, or says nothing. */
function isOtherwise(gap: ReadGap, statement: StatementReading, { text, span }: EvidencePlace): boolean {
  const { said, words, denials } = gap;
  const { text: own, terms, find } = statement;
  if (words.some((one) => /\d/u.test(one))) return false;
  if (areExcluding(gap, statement, { text, span }) || otherQuoted(gap, statement, { text, span }))
    return false;
  if (pointsBack(words[1])) return otherMeant(gap, statement, { text, span }) === undefined;
  if (areOppositeIn(gap, statement, text.reading) || denials.some(({ length }) => length > 0)) return false;
  const here = terms.filter((term) => term.kind !== 'slight' && overlapping([term.span], said).length > 0);
  const sentence = slice(text.reading.reading.folded, span);
  return here.length === 0
    ? overlapping(own.names, said).every(({ text: name }) => sharesWord(name, sentence))
    : here.every((term) => standsIn(term, find(text), span));
}

function alterationIn(
  gap: ReadGap,
  statement: StatementReading,
  place: EvidencePlace,
): Alteration | undefined {
  const [mine, theirs] = gap.denials;
  if (mine.length % 2 !== theirs.length % 2) {
    const left = without(gap.words[0], gap.said, mine);
    return areSameVerb(left, without(gap.words[1], gap.known, theirs)) ? { kind: 'contrary' } : undefined;
  }
  if (areOppositeIn(gap, statement, place.text.reading) || areExcluding(gap, statement, place))
    return { kind: 'contrary' };
  return (
    otherQuoted(gap, statement, place) ??
    otherMeant(gap, statement, place) ??
    otherName(gap, statement, place) ??
    strangerIn(gap, statement, place)
  );
}

/** The words of a gap without those that deny. */
function without(words: string, { start }: Span, denials: readonly Span[]): string {
  return denials.reduceRight(
    (left, one) => left.slice(0, Math.max(0, one.start - start)) + left.slice(Math.max(0, one.end - start)),
    words,
  );
}

/** Whether nothing is left of two gaps but a verb in two forms, and what only helps it: `did rise`, `rose`; 是 and 有. */
function areSameVerb(...both: readonly [string, string]): boolean {
  const [a, b] = both.map((words) =>
    (words.match(/[\p{L}\p{M}]+/gu) ?? [])
      .filter(
        (word) =>
          ![enBe, enDo, enHave].some((helping) => helping.has(word)) &&
          !/^[是有会能曾可以被再]+$/u.test(word),
      )
      .map(stem)
      .join(' '),
  );
  return a === b;
}

/** A name where the sentence has one of the same kind that the statement has nowhere. */
function otherName(
  { said, known }: Gap,
  { text: own, terms, find }: StatementReading,
  { text, span }: EvidencePlace,
): Alteration | undefined {
  const [name] = overlapping(own.names, said);
  if (!name) return undefined;
  const { folded } = text.reading.reading;
  const term = terms.find((one) => one.kind === 'name' && overlapping([one.span], name.span).length > 0);
  // Who says it is no word of what is said.
  const isThere = term ? standsIn(term, find(text), span) : sharesWord(name.text, slice(folded, span));
  if (isThere) return undefined;
  const all = [...find(text).values()];
  const isOther = ({ kind, span: at, text: words }: EntityMention): boolean =>
    isOfKind(kind, name.kind) &&
    !(term && isShortFor(fold(words), term)) &&
    all.every(({ inside }) => overlapping(inside, at).length === 0);
  if (!overlapping(text.reading.names, known).some(isOther)) return undefined;
  const isKnown = term ? !isAbsent(find(text).get(term)) : sharesWord(name.text, folded);
  return { kind: 'name', said: name.text, field: term ? 'subject' : 'speaker', isKnown };
}

/** What is quoted where the sentence quotes something else, if the text quotes it elsewhere: `《某书》`. */
function otherQuoted(
  { said, known }: Gap,
  { text: own, isChinese }: StatementReading,
  { text }: EvidencePlace,
): Alteration | undefined {
  if (!isChinese) return undefined;
  const { folded } = text.reading.reading;
  const [here, there] = [quotedAround(own.reading.folded, said), quotedAround(folded, known)];
  if (here === undefined || there === undefined || here.includes(there) || there.includes(here))
    return undefined;
  const isKnown = folded.includes(here);
  return isKnown ? { kind: 'name', said: here, field: 'subject', isKnown } : undefined;
}

/** Somebody named in the place of a pronoun, of whom the sentences before do not tell. */
function otherMeant(
  { said, known }: Gap,
  { text: own, terms, find }: StatementReading,
  { text, span }: EvidencePlace,
): Alteration | undefined {
  const meant = text.isChinese ? antecedentsOf(text, known) : [];
  if (meant.length === 0) return undefined;
  const [name] = overlapping(own.names, said).filter(({ kind }) =>
    meant.some((one) => isOfKind(one.kind, kind)),
  );
  if (!name) return undefined;
  const term = terms.find((one) => one.kind === 'name' && overlapping([one.span], name.span).length > 0);
  const isOne = (one: EntityMention): boolean =>
    sharesWord(one.text, fold(name.text)) ||
    sharesWord(name.text, fold(one.text)) ||
    (term !== undefined && (isShortFor(fold(one.text), term) || standsIn(term, find(text), one.span)));
  if (meant.some(isOne) || (term && standsIn(term, find(text), span))) return undefined;
  const isKnown = sharesWord(name.text, text.reading.reading.folded);
  return { kind: 'name', said: name.text, field: 'subject', isKnown };
}

/** Whether a folded text has a word of a name. */
function sharesWord(name: string, folded: string): boolean {
  return HAN.test(name)
    ? folded.includes(fold(name))
    : fold(name)
        .split(/\s+/u)
        .some((word) => word.length > 2 && folded.includes(word));
}

/** A name or a thing that stands nowhere in the sentence, where that has something else. */
function strangerIn(
  { said, known }: Gap,
  { terms, find }: StatementReading,
  { text, span }: EvidencePlace,
): Alteration | undefined {
  if (known.end - known.start < 2) return undefined;
  const isStrange = (term: Term): boolean =>
    namesThing(term) && overlapping([term.span], said).length > 0 && !standsIn(term, find(text), span);
  return terms.some(isStrange) ? { kind: 'stranger' } : undefined;
}

function isOfKind(one: EntityMention['kind'], other: EntityMention['kind']): boolean {
  return one === other || [one, other].every((kind) => kind === 'organization' || kind === 'place');
}

/** Whether words only point to whoever was named before: `it`, `the company`, 该公司. */
function pointsBack(words: string): boolean {
  const bare = words.trim();
  return enPronouns.has(bare) || enUnnamed.test(bare) || zhOnlyPoints.test(bare);
}

/**
 * Whether two gaps are contraries, alone or with what stands beside both: `下` and `上` of 下降 and 上升. Within names
 * or longer words for things they only tell one from another: 城南泵站, 城西泵站.
 */
function areOppositeIn(
  { said, known, words: [a, b] }: ReadGap,
  { text: own, terms }: StatementReading,
  other: TextReading,
): boolean {
  if (overlapping(own.names, said).length + overlapping(other.names, known).length > 0) return false;
  const [mine, theirs] = [own.reading.folded, other.reading.folded];
  const telling = terms.filter(({ kind }) => kind !== 'slight');
  const isWithin = telling.some(({ own: word, span }) => {
    if (overlapping([span], said).length === 0 || contains(said, span)) return false;
    const from = known.start - Math.max(0, said.start - span.start);
    const other = theirs.slice(from, known.end + Math.max(0, span.end - said.end));
    return !areOppositeWords(word, other) || telling.some(({ span: next }) => next.start === span.end);
  });
  if (isWithin) return false;
  const before = mine[said.start - 1] === theirs[known.start - 1] ? (mine[said.start - 1] ?? '') : '';
  const behind = mine[said.end] === theirs[known.end] ? (mine[said.end] ?? '') : '';
  return [
    [a, b],
    [before + a, before + b],
    [a + behind, b + behind],
  ].some(([one = '', two = '']) => areOppositeWords(one.trim(), two.trim()));
}
