/** A statement that is an article's sentence, word for word, but for a name, a denial or a contrary. */
import { denialsIn } from '../../../facts/claims/hedges.js';
import { enBe, enDo, enHave, enPronouns, enUnnamed } from '../../../lang/en-clauses.js';
import { zhOnlyPoints } from '../../../lang/zh-predications.js';
import type { EntityMention, Span } from '../../../model.js';
import { overlapping } from '../../../text/overlapping.js';
import { fold } from '../../../text/fold.js';
import { HAN } from '../../../text/scripts.js';
import { contains, slice } from '../../../text/spans.js';
import { wordForWord, type Gap } from '../align/word-for-word.js';
import { areOppositeWords } from '../compare/contrast.js';
import { contradiction, type EvidencePlace, type Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { isAbsent, standsIn } from '../reading/places.js';
import type { TextReading } from '../reading/reading.js';
import type { StatementReading } from '../reading/statement.js';
import { isShortFor, namesThing, type Term } from '../reading/term.js';
import { stem } from '../reading/stem.js';

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
  texts: readonly EvidenceText[],
): Finding | undefined {
  let found: Finding | undefined;
  for (const text of texts) {
    if (text.isChinese !== statement.isChinese) continue;
    for (const span of text.reading.reading.sentences) {
      const beside = wordForWord(statement.text.reading.folded, text, span);
      if (!beside) continue;
      const place = { text, span };
      const gaps = beside.gaps.filter((gap) => !isOtherwise(gap, statement, place));
      if (gaps.length === 0) return undefined;
      const altered = gaps.map((gap) => alterationIn(gap, statement, place));
      const strange = altered.find((one) => one?.kind === 'stranger');
      const decisive = strange ?? altered[0];
      if (decisive && altered.every((one) => one !== undefined))
        found ??= findingOf(decisive, statement, place);
    }
  }
  return found;
}

function findingOf(altered: Alteration, { text }: StatementReading, place: EvidencePlace): Finding {
  if (altered.kind === 'contrary') return contradiction(text.reading.text, place);
  if (altered.kind === 'stranger' || !altered.isKnown) return { stance: 'open', evidence: [place] };
  const { field, said } = altered;
  const found = slice(place.text.passage.text, place.span);
  return { stance: 'refutes', difference: { field, said, found }, evidence: [place] };
}

/** Whether a gap says the same in other words: what the statement has there stands in the sentence, or says nothing. */
function isOtherwise(
  { said, known }: Gap,
  { text: own, terms, find }: StatementReading,
  { text, span }: EvidencePlace,
): boolean {
  const { folded } = text.reading.reading;
  const [a, b] = [slice(own.reading.folded, said), slice(folded, known)];
  if (/\d/u.test(a + b)) return false;
  if (pointsBack(b)) return true;
  if (areOppositeIn({ said, known }, { text: own, terms }, text.reading)) return false;
  if (overlapping(denialsIn(own.reading.folded), said).length + overlapping(denialsIn(folded), known).length)
    return false;
  const here = terms.filter((term) => term.kind !== 'slight' && overlapping([term.span], said).length > 0);
  const isNamed = overlapping(own.names, said).some(
    ({ text: name }) => !sharesWord(name, slice(folded, span)),
  );
  return here.length === 0 ? !isNamed : here.every((term) => standsIn(term, find(text), span));
}

function alterationIn(gap: Gap, statement: StatementReading, place: EvidencePlace): Alteration | undefined {
  const { reading: own } = statement.text;
  const { reading: other } = place.text.reading;
  const deny = [
    overlapping(denialsIn(own.folded), gap.said),
    overlapping(denialsIn(other.folded), gap.known),
  ];
  const isDenied = deny.filter(({ length }) => length % 2 === 1).length === 1;
  const [a = '', b = ''] = [
    without(slice(own.folded, gap.said), gap.said, deny[0] ?? []),
    without(slice(other.folded, gap.known), gap.known, deny[1] ?? []),
  ];
  if (isDenied) return areSameVerb(a, b) ? { kind: 'contrary' } : undefined;
  if (areOppositeIn(gap, statement, place.text.reading)) return { kind: 'contrary' };
  return otherName(gap, statement, place) ?? strangerIn(gap, statement, place);
}

/** The words of a gap without those that deny. */
function without(words: string, { start }: Span, denials: readonly Span[]): string {
  return denials.reduceRight(
    (left, one) => left.slice(0, Math.max(0, one.start - start)) + left.slice(Math.max(0, one.end - start)),
    words,
  );
}

/** Whether nothing is left of two gaps but a verb in two forms, and what only helps it: `did rise`, `rose`; 是 and 有. */
function areSameVerb(...both: readonly string[]): boolean {
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
  { said, known }: Gap,
  { text: own, terms }: Pick<StatementReading, 'text' | 'terms'>,
  other: TextReading,
): boolean {
  if (overlapping(own.names, said).length + overlapping(other.names, known).length > 0) return false;
  const [mine, theirs] = [own.reading.folded, other.reading.folded];
  const [a, b] = [slice(mine, said), slice(theirs, known)];
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
