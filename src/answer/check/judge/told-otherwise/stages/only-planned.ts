/** Whether what a Chinese statement says is done, or under way, is in the articles only planned, weighed or applied for. */
import {
  zhDoneLeads,
  zhInTheEnd,
  zhIsDone,
  zhIsNotYet,
  zhIsOnlyPlanned,
  zhIsSoByNow,
  zhIsToCome,
  zhIsUnderWay,
  zhIsWeighed,
  zhOnceMeant,
  zhSaysByNow,
  zhStages,
} from '../../../../../lang/checking/zh-stages.js';
import type { Span } from '../../../../../model.js';
import { overlaps } from '../../../../../text/spans.js';
import { deniedIn } from '../../../compare/contrast.js';
import { contradiction, type EvidencePlace, type Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import { isAbsent, placesOf, standsIn } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { within, type Term } from '../../../reading/term.js';
import { toldIn } from '../told.js';

/** Share of the statement, its deed aside, that must be told where the deed is only planned. */
const TOLD_FROM = 0.6;
/** The same, where the deed itself stands nowhere. */
const UNTOLD_FROM = 0.66;
/** Another word for the deed stands for it so well. */
const DEED_FROM = 0.8;

/** That what is said to be done is only to come; undefined where any sentence about it tells it as done. */
export function onlyPlanned(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (!statement.isChinese || statement.claim) return undefined;
  const { folded, text: said } = statement.text.reading;
  if (deniedIn(folded).length > 0 || isToCome(folded)) return undefined;
  const deeds = deedsDone(statement, texts);
  if (deeds.length === 0) return undefined;
  const about = statement.terms.filter((term) => !deeds.includes(term) && !term.isChange);
  if (!about.some(({ kind }) => kind !== 'slight')) return undefined;
  const told = toldIn(
    about,
    statement,
    texts.filter(({ isChinese }) => isChinese),
  );
  const tellings = told
    .filter(({ share }) => share >= TOLD_FROM)
    .map((place) => ({ place, ...tellingOf(deeds, about, statement, place) }));
  if (tellings.some(({ isDone }) => isDone)) return undefined;
  const rarest = rarestOf(about, statement, told);
  const planned = tellings.find(
    ({ isPlanned, isDeedTold, place }) =>
      isPlanned &&
      (isDeedTold ||
        (zhSaysByNow.test(folded) &&
          place.share >= UNTOLD_FROM &&
          (rarest === undefined || standsIn(rarest, statement.find(place.text), place.span)))),
  );
  return planned && contradiction(said, planned.place);
}

/** The thing or name that the fewest sentences have. */
function rarestOf(
  about: readonly Term[],
  { find }: StatementReading,
  all: readonly EvidencePlace[],
): Term | undefined {
  const countOf = (term: Term): number =>
    all.filter(({ text, span }) => standsIn(term, find(text), span)).length;
  return about
    .filter(({ kind }) => kind !== 'slight')
    .map((term) => ({ term, count: countOf(term) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)[0]?.term;
}

function isToCome(folded: string): boolean {
  return zhIsToCome.test(folded) || zhIsNotYet.test(folded) || zhIsWeighed.test(folded);
}

/** The words of a statement that tell what is done: verbs behind 已, or right before 了. */
function deedsDone(statement: StatementReading, texts: readonly EvidenceText[]): readonly Term[] {
  const { text, content, terms } = statement;
  const { folded } = text.reading;
  const spans = clausesIn(folded, content).flatMap((clause): readonly Span[] =>
    Array.from(folded.slice(clause.start, clause.end).matchAll(zhDoneLeads), ({ 0: lead, index }) => {
      const at = clause.start + index;
      return lead.endsWith('了') ? { start: at, end: at + lead.length } : { start: at, end: clause.end };
    }),
  );
  const behind = within(terms, spans).filter(({ kind }) => kind !== 'name' && kind !== 'ordinal');
  const isUntold = (term: Term): boolean => texts.every((text) => isAbsent(statement.find(text).get(term)));
  const isVerb = (term: Term): boolean => term.kind === 'slight' || stagesIn(term.own).length > 0;
  const verbs = behind.filter(
    (term, i) =>
      isVerb(term) ||
      // `获批上市`
      (isUntold(term) && behind[i + 1]?.span.start === term.span.end && isVerb(behind[i + 1] ?? term)),
  );
  return verbs.length > 0 ? verbs : behind.slice(-1);
}

interface Telling {
  /** Whether a clause tells the deed, and not as something to come. */
  readonly isDone: boolean;
  readonly isPlanned: boolean;
  readonly isDeedTold: boolean;
}

/** How a sentence tells a deed: as done, or as planned. */
function tellingOf(
  deeds: readonly Term[],
  about: readonly Term[],
  statement: StatementReading,
  { text, span }: EvidencePlace,
): Telling {
  const { folded } = text.reading.reading;
  const places = statement.find(text);
  const stages = new Set(deeds.flatMap(({ own }) => stagesIn(own)));
  const own = deeds.flatMap((term) => placesOf(term, places).filter(({ strength }) => strength >= DEED_FROM));
  const clauses = clausesIn(folded, span);
  const tells = (clause: Span): number | undefined => {
    const at = own.filter((place) => overlaps(clause, place)).map(({ start }) => start);
    const words = folded.slice(clause.start, clause.end);
    const staged = [...stages].flatMap((stage) => {
      const found = zhStages[stage]?.exec(words);
      return found ? [clause.start + found.index] : [];
    });
    const all = [...at, ...staged];
    return all.length > 0 ? Math.max(...all) : undefined;
  };
  const telling = clauses.flatMap((clause) => {
    const at = tells(clause);
    return at === undefined ? [] : [isPlannedAt(folded, span, clause, at)];
  });
  if (telling.length > 0)
    return { isDone: !telling.every((is) => is), isPlanned: telling.every((is) => is), isDeedTold: true };
  const there = folded.slice(span.start, span.end);
  const last = about.findLast((term) => standsIn(term, places, span) && term.kind !== 'slight');
  const at = last && placesOf(last, places).find((place) => overlaps(span, place));
  const clause = at && clauses.find((one) => overlaps(one, at));
  const isPlanned =
    !zhIsDone.test(there) && clause !== undefined && isPlannedAt(folded, span, clause, clause.end);
  return { isDone: false, isPlanned, isDeedTold: false };
}

/** Whether what stands at a place is told as something to come: by its clause before it, or by a lead that holds up to there. */
function isPlannedAt(folded: string, sentence: Span, clause: Span, at: number): boolean {
  const words = folded.slice(clause.start, at);
  const whole = folded.slice(clause.start, clause.end);
  if (zhIsDone.test(whole) || zhIsUnderWay.test(whole.replace(zhIsWeighed, ''))) return false;
  if (isToCome(words) || zhIsNotYet.test(whole) || zhIsToCome.test(whole.slice(0, words.length + 4)))
    return true;
  const before = folded.slice(sentence.start, at);
  const lead = Array.from(before.matchAll(zhIsOnlyPlanned)).at(-1);
  if (lead === undefined || zhOnceMeant.test(before.slice(0, lead.index))) return false;
  const behind = before.slice(lead.index + lead[0].length);
  return !zhIsSoByNow.test(behind) && !zhInTheEnd.test(behind);
}

/** The stages that a text tells. */
function stagesIn(folded: string): readonly number[] {
  return zhStages.flatMap((pattern, stage) => (pattern.test(folded) ? [stage] : []));
}
