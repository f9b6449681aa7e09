/** What the articles say of a statement without figures. */
import type { Span } from '../../../model.js';
import type { EvidencePlace, Finding } from '../finding.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { addsTo, type StatementReading } from '../reading/statement.js';
import {
  addsCause,
  addsDenial,
  addsGraveDeed,
  addsOperator,
  hasOtherCause,
  isUntold,
  joinsCauses,
  lacksDeed,
  lacksPerson,
  lacksPredicate,
  lacksWhatIsLed,
  leavesDenialOut,
} from './goes-beyond.js';
import { judgePerson } from './judge-people.js';
import { judgeWords } from './judge-words.js';
import { isToldBeforeNamed } from './told-of-another.js';
import { isToldTooLittle } from './told-too-little.js';
import { lacksPredicateInEnglish } from './untold-predicate.js';
import { rivalOf } from './told-otherwise/persons/rival.js';
import { turnedInChinese, type Turned } from './turned/turned-roles.js';

/** Each, where a sentence has the statement's words, says that the statement goes beyond it. */
const GOES_BEYOND: readonly ((statement: StatementReading, place: EvidencePlace) => boolean)[] = [
  addsDenial,
  (statement, { text, span }) => lacksPredicate(statement, text, span),
  lacksDeed,
  lacksPerson,
  lacksWhatIsLed,
  leavesDenialOut,
  addsCause,
  joinsCauses,
  isToldBeforeNamed,
  lacksPredicateInEnglish,
];

/** A statement without figures: of somebody, or else in all its words. */
export function judgePlain(statement: StatementReading, texts: readonly EvidenceText[]): Finding {
  const turned = turnedIn(statement, texts);
  if (turned) return turned;
  const ofPerson = judgePerson(statement, texts);
  const goesBeyond = (at: EvidencePlace): boolean => GOES_BEYOND.some((one) => one(statement, at));
  // Of whom it is told, another sentence may say it all.
  const isBeyondIts = ({ stance, evidence: [at] }: Finding): boolean =>
    statement.isChinese && stance === 'supports' && at !== undefined && goesBeyond(at);
  const found =
    ofPerson && ofPerson.stance !== 'open' && !isBeyondIts(ofPerson)
      ? ofPerson
      : judgeWords(
          statement,
          texts,
          (at) => goesBeyond(at) || isUntold(statement, at) || addsOperator(statement, [at]),
        );
  const [place] = found.evidence;
  if (place && found.stance === 'refutes' && isUnfounded(found, statement, place))
    return { ...found, stance: 'open' };
  if (found.stance !== 'supports' || !place) return found;
  const rival = addsTo(statement) ? undefined : rivalOf(statement, texts);
  if (rival && !lacksDeed(statement, rival.place))
    return {
      stance: 'refutes',
      difference: { field: 'subject', said: rival.said, found: rival.found },
      evidence: [rival.place],
    };
  const isBeyond =
    goesBeyond(place) ||
    (found !== ofPerson && (isUntold(statement, place) || isToldTooLittle(statement, place)));
  return isBeyond ? { ...found, stance: 'open' } : found;
}

/** The first sentence that has two of the statement the other way round, or another cause. */
function turnedIn(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  for (const text of texts)
    for (const span of text.reading.reading.sentences) {
      const turned = turnedAround(statement, text, span);
      if (turned)
        return { stance: 'refutes', difference: { field: 'subject', ...turned }, evidence: [{ text, span }] };
      if (hasOtherCause(statement, { text, span })) {
        const found = text.passage.text.slice(span.start, span.end);
        const difference = { field: 'value', said: statement.text.reading.text, found } as const;
        return { stance: 'refutes', difference, evidence: [{ text, span }] };
      }
    }
  return undefined;
}

/** Two that the statement has the other way round. */
export function turnedAround(
  statement: StatementReading,
  text: EvidenceText,
  span: Span,
): Turned | undefined {
  return turnedInChinese(statement, text, span);
}

/** What is told of nobody is not told of another; nor is what is mostly untold told the contrary. */
function isUnfounded({ difference }: Finding, statement: StatementReading, place: EvidencePlace): boolean {
  if (addsCause(statement, place) || addsGraveDeed(statement, place)) return true;
  if (difference?.field === 'subject') return lacksDeed(statement, place);
  const isAcross = place.text.isChinese !== statement.isChinese;
  if (difference?.field !== 'polarity' || isAcross) return false;
  return isUntold(statement, place);
}
