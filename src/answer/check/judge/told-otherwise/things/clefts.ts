/** What a Chinese statement says of whom by `是`: who holds a post, made something, or said it; and an article of another. */
import {
  zhCleftDeed,
  zhCleftSpeech,
  zhHolderBefore,
  zhMadeBy,
} from '../../../../../lang/checking/zh-clefts.js';
import type { EntityMention, Span } from '../../../../../model.js';
import { overlapping } from '../../../../../text/overlapping.js';
import { overlaps } from '../../../../../text/spans.js';
import { deniedIn } from '../../../compare/contrast.js';
import type { EvidencePlace, Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { isAbsent, placesOf, standsIn } from '../../../reading/places.js';
import { addsTo, type StatementReading } from '../../../reading/statement.js';
import { within, type Term } from '../../../reading/term.js';
import { hasFigures, shareOf } from '../told.js';

/** Share of what is said that must stand where another says it. */
const SAID_FROM = 0.55;
/** The very word, or one that is hardly another. */
const VERY_WORD = 0.8;
/** So far behind a word for a post stands who holds it, in UTF-16 code units. */
const HOLDER_WITHIN = 14;

/** That it is another in the articles; undefined where the statement says nothing by `是`, or they tell of none. */
export function otherInCleft(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const { folded } = statement.text.reading;
  if (!statement.isChinese || addsTo(statement) || deniedIn(folded).length > 0) return undefined;
  const own = texts.filter(({ isChinese }) => isChinese);
  return otherHolder(statement, own) ?? otherMaker(statement, own) ?? otherTeller(statement, own);
}

function refutedBy(said: string, found: string, place: EvidencePlace, field: 'subject' | 'speaker'): Finding {
  return { stance: 'refutes', difference: { field, said, found }, evidence: [place] };
}

/** `第一作者是甲`, of which the article says `第一作者为乙`. */
function otherHolder(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded } = statement.text.reading;
  const people = statement.terms.filter(({ entityKind }) => entityKind === 'person');
  const [person] = people;
  const lead = person && zhHolderBefore.exec(folded.slice(0, person.span.start));
  if (!person || !lead || people.length > 1) return undefined;
  const post = statement.terms.findLast(
    ({ span, kind }) => span.end <= lead.index && lead.index - span.end <= 1 && kind !== 'name',
  );
  if (!post) return undefined;
  const rest = statement.terms.filter((term) => term !== person);
  const holds = (text: EvidenceText, clause: Span): boolean =>
    [person, post].every((term) => standsIn(term, statement.find(text), clause));
  const isTold = texts.some((text) =>
    text.reading.reading.sentences.some((span) =>
      clausesIn(text.reading.reading.folded, span).some((clause) => holds(text, clause)),
    ),
  );
  if (isTold) return undefined;
  for (const text of texts) {
    const places = statement.find(text);
    const { sentences, folded: there } = text.reading.reading;
    for (const place of placesOf(post, places).filter(({ strength }) => strength >= VERY_WORD)) {
      const span = sentences.find((sentence) => overlaps(sentence, place));
      const clause = span && clausesIn(there, span).find((one) => overlaps(one, place));
      if (!span || !clause || standsIn(person, places, clause)) continue;
      const name = personIn(text, {
        start: place.end,
        end: Math.min(clause.end, place.end + HOLDER_WITHIN),
      });
      const isLed =
        name && /^(?:[是为:由]|\p{Script=Han}{0,6}$)/u.test(there.slice(place.end, name.span.start));
      if (name && isLed && shareOf(rest, statement, { text, span }) >= SAID_FROM)
        return refutedBy(person.text, name.text, { text, span }, 'subject');
    }
  }
  return undefined;
}

function personIn(text: EvidenceText, span: Span): EntityMention | undefined {
  return overlapping(text.reading.names, span).find(
    ({ kind, span: at }) => kind === 'person' && at.start >= span.start,
  );
}

/** `锅炉是甲做的`, of which the article says `锅炉由乙做`. */
function otherMaker(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const { folded, text: said } = statement.text.reading;
  const found = zhCleftDeed.exec(folded);
  if (!found?.[1] || !found[2]) return undefined;
  const from = found.index + found[1].length;
  const made = within(statement.terms, [{ start: found.index, end: from }]).findLast(
    ({ kind }) => kind !== 'slight' && kind !== 'ordinal',
  );
  const start = from + found[0].slice(found[1].length).indexOf(found[2]);
  const by = { start, end: start + found[2].length };
  const makers = within(statement.terms, [by]).filter(({ kind }) => kind !== 'slight');
  const isKnown = (term: Term): boolean => texts.some((text) => !isAbsent(statement.find(text).get(term)));
  if (!made || makers.length === 0 || !makers.some(isKnown)) return undefined;
  for (const text of texts) {
    const places = statement.find(text);
    const { sentences, folded: there } = text.reading.reading;
    for (const span of sentences)
      for (const clause of clausesIn(there, span)) {
        const other = zhMadeBy.exec(there.slice(clause.start, clause.end));
        if (!other?.[1] || !standsIn(made, places, clause)) continue;
        const at = clause.start + other.index + 1;
        const theirs = { start: at, end: at + other[1].length };
        const isBefore = placesOf(made, places).some((place) => overlaps(clause, place) && place.end <= at);
        if (isBefore && !makers.some((term) => standsIn(term, places, theirs)))
          return refutedBy(said.slice(by.start, by.end), other[1], { text, span }, 'subject');
      }
  }
  return undefined;
}

/** `…是甲在会上说的`, which the article has another say. */
function otherTeller(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const found = zhCleftSpeech.exec(statement.text.reading.folded);
  if (!found) return undefined;
  const at = { start: found.index, end: found.index + found[0].length };
  const [teller] = within(statement.terms, [at]).filter(({ entityKind }) => entityKind === 'person');
  const said = statement.terms.filter(({ span }) => !overlaps(span, at));
  if (!teller || said.length === 0) return undefined;
  for (const text of texts)
    for (const span of text.reading.reading.sentences) {
      const place = { text, span };
      if (standsIn(teller, statement.find(text), span)) continue;
      const name = personIn(text, span);
      const isSaid = name && shareOf(said, statement, place) >= SAID_FROM && hasFigures(statement, place);
      if (isSaid && statement.points.length > 0) return refutedBy(teller.text, name.text, place, 'speaker');
    }
  return undefined;
}
