/** What an English statement without figures says of whom it is about, of which a sentence that has its names tells nothing. */
import { enLightDeeds, enStances, enUnnamed } from '../../../lang/checking/en-clauses.js';
import { enOnlyReckons } from '../../../lang/checking/en-reckoning.js';
import { stem } from '../reading/stem.js';
import { predicationsOf, type Predication } from '../reading/predications.js';
import type { EvidencePlace } from '../finding.js';
import { sentenceBefore } from '../reading/evidence-texts.js';
import { isAbsent, standsIn } from '../reading/places.js';
import type { Thing } from '../reading/chunks.js';
import type { StatementReading } from '../reading/statement.js';
import { tellsSamePart } from './turned/turned-parts.js';
import { within, type Term } from '../reading/term.js';

/** Whether whom it is told of, or what is done and to what, stands neither there nor around. */
export function lacksPredicateInEnglish(statement: StatementReading, place: EvidencePlace): boolean {
  const { text } = place;
  if (statement.isChinese || text.isChinese) return false;
  if (text.reading.reading.sentences.some((span) => tellsSamePart(statement, text, span))) return false;
  const all = predicationsOf(statement.text.reading, statement.content);
  return !all.some(({ verb }) => verb.isDenied) && all.some((one) => isLacking(one, statement, place));
}

function isLacking(
  { verb, doer, done, others }: Predication,
  statement: StatementReading,
  { text, span }: EvidencePlace,
): boolean {
  const places = statement.find(text);
  const before = sentenceBefore(text, span);
  const isTold = (term: Term): boolean => !isAbsent(places.get(term));
  const isHere = (term: Term): boolean => standsIn(term, places, span, before);
  const [subject, object] = [telling(doer, statement), telling(done, statement)];
  const rest = others.flatMap(({ thing }) => telling(thing, statement));
  if (subject.some((term) => term.kind === 'thing' && !isTold(term))) return true;
  if (subject.length > 0 && !subject.some(isTold)) return true;
  const head = object.at(-1);
  if (head && head.kind !== 'name' && !isTold(head)) return true;
  const deeds = within(statement.terms, [verb.main]).filter(({ kind }) => kind === 'slight');
  if (deeds.some(isHere)) return isOfOthers(deeds, subject, statement, { text, span });
  const where = rest.filter(({ kind }) => kind === 'thing');
  if (!done && where.length > 0 && !where.some(isTold)) return true;
  if (deeds.length === 0) return false;
  if (deeds.some(({ own }) => enStances.has(stem(own)))) return true;
  // Without its object, when or where a deed was done says nothing of it.
  // `takes over`: two words may be told by many a one.
  const words = statement.text.reading.folded.slice(verb.main.start, verb.main.end);
  const isLight = words.includes(' ') || deeds.every(({ own }) => enLightDeeds.has(stem(own)));
  const beside = done || isLight ? [...object, ...rest] : [];
  if (isLight && beside.length === 0) return false;
  return !beside.some((term) => (isLight ? isTold(term) : term.kind !== 'name' && isHere(term)));
}

/** The words that name something; how it changes or compares is what is checked. */
function telling(thing: Thing | undefined, { terms }: StatementReading): readonly Term[] {
  return thing && !thing.isPronoun && !thing.isTime
    ? within(terms, [thing]).filter(({ isChange, own }) => !isChange && !enOnlyReckons.has(own))
    : [];
}

/** Whether the sentence tells the deed of somebody else than the statement, and of that one nowhere. */
function isOfOthers(
  deeds: readonly Term[],
  subject: readonly Term[],
  { find }: StatementReading,
  { text, span }: EvidencePlace,
): boolean {
  const places = find(text);
  const told = predicationsOf(text.reading.reading, span).filter(
    ({ verb, doer }) => doer && deeds.some((deed) => standsIn(deed, places, verb.main)),
  );
  const isTheirs = ({ doer, done }: Predication): boolean =>
    !doer ||
    doer.isPronoun ||
    enUnnamed.test(doer.own.join(' ')) ||
    subject.some((term) => standsIn(term, places, doer, ...(done ? [done] : [])));
  return subject.length > 0 && told.length > 0 && !told.some(isTheirs);
}
