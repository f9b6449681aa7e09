/** Somebody else by whom a Chinese sentence has done what the statement has one do: `由…承建`, `被…收购`. */
import { zhDoneBy, zhNobodyNamed, zhSubjectEnd } from '../../../../../lang/checking/zh-parties.js';
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import { deniedIn } from '../../../compare/contrast.js';
import type { Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { isAbsent, placesOf, standsIn } from '../../../reading/places.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { namesThing, within, type Term } from '../../../reading/term.js';
import { hasFigures, shareOf } from '../told.js';

/** Share of the rest of the statement that must be told where another does it. */
const TOLD_FROM = 0.6;
/** Another word for the deed stands for it so well. */
const DEED_FROM = 0.8;

/** That what one named in the statement does is done by another, who is none of those it names. */
export function madeByAnother(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { folded } = statement.text.reading;
  if (!statement.isChinese || addsTo(statement) || deniedIn(folded).length > 0) return undefined;
  for (const verb of statement.terms) {
    if (verb.kind !== 'slight' || verb.own.length < 2 || verb.isChange) continue;
    const by = doerOf(folded, statement.content, verb.span);
    const doer = by ?? leadOf(folded, statement.content, verb.span);
    const doers = doer ? within(statement.terms, [doer]).filter(namesThing) : [];
    const rest = statement.terms.filter((term) => !doers.includes(term) && term !== verb);
    if (doers.length === 0 || !rest.some(namesThing)) continue;
    for (const text of texts) {
      if (!text.isChinese) continue;
      const places = statement.find(text);
      const isTold = doers.some((term) => !isAbsent(places.get(term)));
      for (const place of isTold ? placesOf(verb, places) : []) {
        const span = text.reading.reading.sentences.find((sentence) => overlaps(sentence, place));
        if (place.strength < DEED_FROM || !span) continue;
        const known = text.reading.reading.folded;
        const passive = doerOf(known, span, place);
        const other = passive ?? namedLead(text, span, place);
        if (!other || doers.some((term) => standsIn(term, places, other))) continue;
        // What else the statement tells of another it tells in a clause of its own.
        const isNamed = rest.some(
          (term) => namesThing(term) && standsIn(term, places, other) && (!by || !passive),
        );
        // `乙出资取得甲的股权`: who does it there is the other one of the statement.
        const isTurned = rest.some((term) => isParty(term) && standsIn(term, places, other));
        if (passive ? isNamed : by ? isNamed && !isTurned : !isTurned) continue;
        const isOfSame =
          rest.some((term) => namesThing(term) && standsIn(term, places, span)) &&
          shareOf(rest, statement, { text, span }) >= TOLD_FROM &&
          hasFigures(statement, { text, span });
        if (!isOfSame) continue;
        return {
          stance: 'refutes',
          difference: {
            field: 'subject',
            said: doers.map((term) => term.text).join(''),
            found: text.passage.text.slice(other.start, other.end),
          },
          evidence: [{ text, span }],
        };
      }
    }
  }
  return undefined;
}

/** Whoever stands behind 由 or 被 before a verb. */
function doerOf(folded: string, sentence: Span, verb: Span): Span | undefined {
  const clause = clausesIn(folded, sentence).find((one) => overlaps(one, verb)) ?? sentence;
  const words = folded.slice(clause.start, verb.start);
  const found = zhDoneBy.exec(words);
  if (found?.[1] === undefined || zhNobodyNamed.test(found[1])) return undefined;
  const start = clause.start + found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}

/** The person or body that a clause with a verb begins with, or the one before it where that begins with what is done. */
function namedLead(text: EvidenceText, sentence: Span, verb: Span): Span | undefined {
  const { folded } = text.reading.reading;
  const clauses = clausesIn(folded, sentence);
  const at = clauses.findIndex((one) => overlaps(one, verb));
  for (const clause of clauses.slice(Math.max(0, at - 1), at + 1).toReversed()) {
    const upTo = Math.min(clause.end, verb.start);
    const name = text.reading.names.find(
      ({ kind, span }) =>
        (kind === 'person' || kind === 'organization') && span.start >= clause.start && span.end <= upTo,
    );
    if (name) return isSubject(folded, clause, name.span) ? name.span : undefined;
    if (/[^,，]/u.test(folded.slice(clause.start, upTo))) return undefined;
  }
  return undefined;
}

/** Whether nothing but a title or a time stands before a name in its clause. */
function isSubject(folded: string, clause: Span, { start }: Span): boolean {
  return !/[把将向对给为与和被由从在于]/u.test(folded.slice(clause.start, start));
}

function isParty({ kind, entityKind }: Term): boolean {
  return kind === 'name' && entityKind !== 'place';
}

/** Whoever a clause with a verb begins with. */
function leadOf(folded: string, content: Span, verb: Span): Span | undefined {
  const clause = clausesIn(folded, content).find((one) => overlaps(one, verb)) ?? content;
  const words = folded.slice(clause.start, verb.start);
  const end = zhSubjectEnd.exec(words)?.index ?? words.length;
  return end < 2 ? undefined : { start: clause.start, end: clause.start + end };
}
