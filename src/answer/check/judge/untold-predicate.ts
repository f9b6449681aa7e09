/** What an English statement without figures says of whom it is about, of which a sentence that has its names tells nothing. */
import { predicationsOf, type Predication } from '../reading/predications.js';
import type { EvidencePlace } from '../finding.js';
import { sentenceBefore } from '../reading/evidence-texts.js';
import { isAbsent, standsIn } from '../reading/places.js';
import type { Thing } from '../reading/chunks.js';
import type { StatementReading } from '../reading/statement.js';
import { tellsSamePart } from './turned/turned-parts.js';
import { within, type Term } from '../reading/term.js';

/** Whether whom it is told of, or what is done and to what, stands neither there nor around. */
export function lacksPredicateInEnglish(statement: StatementReading, { text, span }: EvidencePlace): boolean {
  if (statement.isChinese || text.isChinese || tellsSamePart(statement, text, span)) return false;
  const places = statement.find(text);
  const before = sentenceBefore(text, span);
  const isTold = (term: Term): boolean => !isAbsent(places.get(term));
  const isHere = (term: Term): boolean => standsIn(term, places, span, before);
  const termsOf = (thing: Thing | undefined): readonly Term[] =>
    thing && !thing.isPronoun && !thing.isTime
      ? within(statement.terms, [thing]).filter(({ isChange }) => !isChange)
      : [];
  const isLacking = ({ verb, doer, done, others }: Predication): boolean => {
    const subject = termsOf(doer);
    const object = termsOf(done);
    if (subject.some((term) => term.kind === 'thing' && !isTold(term))) return true;
    if (subject.length > 0 && !subject.some(isTold)) return true;
    const head = object.at(-1);
    if (head && head.kind !== 'name' && !isTold(head)) return true;
    const deeds = within(statement.terms, [verb.main]).filter(({ kind }) => kind === 'slight');
    if (deeds.length === 0 || deeds.some(isHere)) return false;
    // Without its object, when or where a deed was done says nothing of it.
    const rest = object.length > 0 ? [...object, ...others.flatMap(({ thing }) => termsOf(thing))] : [];
    return !rest.some((term) => term.kind !== 'name' && isHere(term));
  };
  return predicationsOf(statement.text.reading, statement.content).some(isLacking);
}
