/** Whom a Chinese pronoun at the head of a sentence may mean: those of whom the sentences before tell. */
import { zhOnlyPoints, zhPersonPronoun } from '../../../lang/checking/zh-predications.js';
import type { EntityMention, Span } from '../../../model.js';
import { overlapping } from '../../../text/overlapping.js';
import { predicationsIn } from '../compare/chinese-predications.js';
import type { EvidenceText } from './evidence-texts.js';

/** So many sentences before are looked at. */
const BEFORE = 2;

/** The names that a pronoun at that place may mean; none where it is none, or where nobody is told of before. */
export function antecedentsOf({ reading }: EvidenceText, at: Span): readonly EntityMention[] {
  const { folded, sentences } = reading.reading;
  const pronoun = folded.slice(at.start, at.end).trim();
  const isPerson = zhPersonPronoun.test(pronoun);
  if (pronoun.length > 4 || (!isPerson && !zhOnlyPoints.test(pronoun)) || /们$/u.test(pronoun)) return [];
  const own = sentences.findIndex(({ start, end }) => start <= at.start && at.start < end);
  const near = sentences.slice(Math.max(0, own - BEFORE), own);
  const isOfKind = ({ kind }: EntityMention): boolean => (kind === 'person') === isPerson;
  return predicationsIn(reading)
    .filter(({ sentence, isCarried }) => !isCarried && near.some(({ start }) => start === sentence.start))
    .flatMap(({ subject }) => (subject ? overlapping(reading.names, subject).filter(isOfKind) : []));
}
