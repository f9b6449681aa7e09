/** What a Chinese statement says is done or changed, and a sentence that it is yet to be, or stays as it is. */
import {
  zhIsChanged,
  zhIsDone,
  zhIsNotYet,
  zhIsToCome,
  zhIsUnchanged,
  zhIsUndecided,
  zhIsUnderWay,
  zhStages,
} from '../../../../../lang/checking/zh-stages.js';
import type { Span } from '../../../../../model.js';
import { deniedIn } from '../../../compare/contrast.js';
import { contradiction, type Finding } from '../../../finding.js';
import { clausesIn } from '../../../reading/clauses.js';
import { sentenceBefore, type EvidenceText } from '../../../reading/evidence-texts.js';
import { isAbsent, standsIn } from '../../../reading/places.js';
import type { StatementReading } from '../../../reading/statement.js';
import { weightOf, within, type Term } from '../../../reading/term.js';
import { shareOf } from '../told.js';

/** Share of what the statement is about that must stand in the sentence or the one before. */
const ABOUT_IT_FROM = 0.6;
const ABOUT_CHANGE_FROM = 0.5;
/** The same, with what stands elsewhere in the paragraph or around it. */
const TOLD_FROM = 0.62;

/** That what the statement says is done or changed is not; undefined where nothing says so. */
export function notDone(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  if (!statement.isChinese) return undefined;
  const { folded, text: said } = statement.text.reading;
  const content = folded.slice(statement.content.start, statement.content.end);
  if (deniedIn(content).length > 0) return undefined;
  const stage = zhIsDone.test(content) && !zhIsToCome.test(content) ? stageIn(content) : undefined;
  const isChange = zhIsChanged.test(content) && !zhIsUnchanged.test(content) && statement.points.length === 0;
  const isDone = zhIsDone.test(content) && !zhIsToCome.test(content) && !zhIsUndecided.test(content);
  if (stage === undefined && !isChange && !isDone) return undefined;
  for (const text of texts) {
    if (!text.isChinese) continue;
    for (const span of text.reading.reading.sentences) {
      const isOpen = stage !== undefined && isBefore(stage, statement, text, span);
      if (
        isOpen ||
        (isChange && staysSo(statement, text, span)) ||
        (isDone && isUndecided(statement, text, span))
      )
        return contradiction(said, { text, span });
    }
  }
  return undefined;
}

/** How far the first stage that a text tells has come. */
function stageIn(folded: string): number | undefined {
  const found = zhStages
    .flatMap((pattern, stage) => {
      const at = folded.search(pattern);
      return at < 0 ? [] : [{ at, stage }];
    })
    .sort((a, b) => b.stage - a.stage)[0];
  return found?.stage;
}

/** Whether a clause of a sentence about it says that it has not come so far. */
function isBefore(said: number, statement: StatementReading, text: EvidenceText, span: Span): boolean {
  const { folded } = text.reading.reading;
  const { reading } = statement.text;
  const isStage = ({ span: { start, end } }: Term): boolean =>
    zhStages.some((pattern) => pattern.test(reading.folded.slice(start, end)));
  const about = within(statement.terms, [statement.content]).filter((term) => !isStage(term));
  if (!isAbout(about, ABOUT_IT_FROM, statement, text, span)) return false;
  const clauses = clausesIn(folded, span).map(({ start, end }) => folded.slice(start, end));
  const isDone = clauses.some(
    (clause) => !isNotYetIn(clause) && !zhIsUnderWay.test(clause) && (stageIn(clause) ?? -1) >= said,
  );
  return (
    !isDone &&
    clauses.some((clause) => {
      const known = zhStages.findIndex((pattern) => pattern.test(clause));
      if (known < 0) return false;
      if (zhIsUnderWay.test(clause) || (known === 0 && isNotYetIn(clause))) return known < said;
      return isNotYetIn(clause) && known <= said;
    })
  );
}

function isNotYetIn(clause: string): boolean {
  return zhIsToCome.test(clause) || zhIsNotYet.test(clause);
}

/** Whether a clause asks whether what the statement says is done will be: it has the deed behind `是否`. */
function isUndecided(statement: StatementReading, text: EvidenceText, span: Span): boolean {
  const { folded } = text.reading.reading;
  const places = statement.find(text);
  return clausesIn(folded, span).some(({ start, end }) => {
    const found = zhIsUndecided.exec(folded.slice(start, end));
    if (!found) return false;
    const asked = { start: start + found.index, end: start + found.index + found[0].length };
    const deeds = statement.terms.filter(({ kind, own }) => kind !== 'name' && own.length > 1);
    return (
      deeds.some((term) => standsIn(term, places, asked)) &&
      shareOf(statement.terms, statement, { text, span }) >= TOLD_FROM
    );
  });
}

/** Whether a clause says that it stays as it is, in a sentence about what the statement says is changed. */
function staysSo(statement: StatementReading, text: EvidenceText, span: Span): boolean {
  const { folded } = text.reading.reading;
  const about = within(statement.terms, [statement.content]).filter(
    ({ kind, isChange }) => kind !== 'slight' && !isChange,
  );
  const places = statement.find(text);
  return clausesIn(folded, span).some((clause, i, all) => {
    const words = folded.slice(clause.start, clause.end);
    const stays = zhIsUnchanged.exec(words);
    if (!stays || zhIsChanged.test(words.replace(stays[0], ''))) return false;
    const near: Span = { start: all[i - 1]?.start ?? clause.start, end: clause.end };
    return (
      about.some((term) => standsIn(term, places, near)) &&
      isAbout(about, ABOUT_CHANGE_FROM, statement, text, span)
    );
  });
}

/** Whether so much of some terms stands in a sentence, or the one before; names may stand anywhere around. */
function isAbout(
  about: readonly Term[],
  least: number,
  { find }: StatementReading,
  text: EvidenceText,
  span: Span,
): boolean {
  const places = find(text);
  const { folded } = text.reading.reading;
  // `三号` is of the name before it.
  const isName = ({ kind, entityKind, own }: Term): boolean =>
    kind === 'name' || entityKind !== undefined || (kind === 'ordinal' && own.endsWith('号'));
  const [names, others] = [about.filter(isName), about.filter((term) => !isName(term))];
  const before = sentenceBefore(text, span);
  const isKnown = (term: Term): boolean =>
    !isAbsent(places.get(term)) || folded.includes(term.own.slice(0, 2));
  const inside = others.filter((term) => standsIn(term, places, span));
  const found = others.filter((term) => inside.includes(term) || standsIn(term, places, before));
  return (
    names.every(isKnown) &&
    others.every((term) => term.kind !== 'ordinal' || found.includes(term)) &&
    (others.length === 0
      ? names.some((term) => standsIn(term, places, span))
      : inside.some(({ kind }) => kind !== 'slight') || names.some((term) => standsIn(term, places, span))) &&
    (weightOf(found) >= least * weightOf(others) ||
      (inside.some(({ kind }) => kind !== 'slight') && shareOf(about, { find }, { text, span }) >= TOLD_FROM))
  );
}
