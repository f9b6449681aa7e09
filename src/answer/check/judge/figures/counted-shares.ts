/** Shares that a Chinese statement tells of things of which the articles count all and a part: `26座中有11座` is less than half. */
import { zhPartAfter, zhPartBefore, zhShares } from '../../../../lang/checking/zh-quantifiers.js';
import { zhGoesDown, zhGoesUp } from '../../../../lang/checking/zh-trends.js';
import type { Quantity, Span } from '../../../../model.js';
import { compare, divide, multiply } from '../../../../units/decimal.js';
import { relate } from '../../compare/compare-quantities.js';
import { deniedIn } from '../../compare/contrast.js';
import type { Finding } from '../../finding.js';
import { clauseOf } from '../../reading/clauses.js';
import type { EvidencePoint, EvidenceText } from '../../reading/evidence-texts.js';
import { isAbsent, standsIn } from '../../reading/places.js';
import type { FigurePoint, Point } from '../../reading/points.js';
import { addsTo, type StatementReading } from '../../reading/statement.js';
import { weightOf, within, type Term } from '../../reading/term.js';
import { toldBy } from './shares.js';

/** Share of the statement's words that must stand beside the two figures. */
const TOLD_FROM = 0.6;

/** A part of things that are counted, and what is told of it. */
interface CountedPart {
  readonly whole: EvidencePoint;
  readonly part: EvidencePoint;
  /** In percent. */
  readonly share: Quantity;
  /** Where it is told what is so of the part. */
  readonly told: Span;
}

/** A share that a statement tells. */
interface SaidShare {
  readonly quantity: Quantity;
  readonly text: string;
  /** What stands behind it, of which it is told. */
  readonly behind: readonly Term[];
  readonly isDenied: boolean;
}

/** What a count of a total says of a share told in figures; undefined where none is of the same. */
export function judgeCounted(
  point: Point,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (point.kind !== 'figure' || !statement.isChinese) return undefined;
  const { quantity } = point.mention.value;
  if (quantity.dimension !== 'fraction' && quantity.dimension !== 'percent') return undefined;
  return heldAgainst(saidAs({ quantity, text: point.text }, point.span, statement), statement, texts);
}

/** The same of a share told in words, `大多数`, where it is wrong. */
export function otherShare(statement: StatementReading, texts: readonly EvidenceText[]): Finding | undefined {
  const finding = shareInWords(statement, texts);
  return finding?.stance === 'refutes' ? finding : undefined;
}

/** What counts of all and of a part say of a share told in words, and of nothing else. */
export function shareInWords(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (!statement.isChinese || addsTo(statement)) return undefined;
  const { folded } = statement.text.reading;
  for (const [pattern, share] of zhShares) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    const quantity: Quantity = { ...share, dimension: 'percent', unit: '%', unitText: '%' };
    const said = saidAs({ quantity, text: found[0] }, span, statement);
    return heldAgainst(said, statement, texts) ?? heldAgainstShares(said, statement, texts);
  }
  return undefined;
}

function saidAs(
  written: { readonly quantity: Quantity; readonly text: string },
  { end }: Span,
  { text: { reading }, terms, content }: StatementReading,
): SaidShare {
  return {
    ...written,
    behind: within(terms, [{ start: end, end: content.end }]),
    isDenied: deniedIn(reading.folded.slice(end)).length > 0,
  };
}

function heldAgainst(
  said: SaidShare,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const last = said.behind.findLast(({ kind }) => kind !== 'name');
  if (!last) return undefined;
  for (const text of texts) {
    if (!text.isChinese) continue;
    for (const one of countedParts(text)) {
      const places = statement.find(text);
      if (!standsIn(last, places, one.told)) continue;
      if (toldBy([one.part, one.whole], statement) < TOLD_FROM) continue;
      const isDeniedThere =
        deniedIn(text.reading.reading.folded.slice(one.told.start, one.told.end)).length > 0;
      const share = said.isDenied === isDeniedThere ? one.share : rest(one.share);
      const { kind } = relate(said, { quantity: share, text: '' });
      const evidence = [{ text, span: one.part.point.sentence }];
      if (kind === 'same') return { stance: 'supports', evidence };
      if (kind !== 'differs') continue;
      const found = `${one.whole.point.text} / ${one.part.point.text}`;
      return { stance: 'refutes', difference: { field: 'value', said: said.text, found }, evidence };
    }
  }
  return undefined;
}

/** A share told in words, held against those that clauses with all that is said of it tell in figures. */
function heldAgainstShares(
  said: SaidShare,
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  const told = said.behind.filter(({ kind, own }) => kind === 'thing' || own.length > 1);
  for (const text of texts) {
    if (!text.isChinese || told.length < 2) continue;
    const places = statement.find(text);
    for (const known of text.points) {
      const { point } = known;
      if (point.kind !== 'figure' || !isShare(point)) continue;
      const there = text.reading.reading.folded.slice(point.clause.start, point.clause.end);
      const here = told.filter((term) => standsIn(term, places, point.clause));
      const isTold =
        here.some(({ kind }) => kind === 'thing') &&
        told.every((term) => here.includes(term) || (term.kind === 'thing' && !isAbsent(places.get(term))));
      if (!isTold || 2 * weightOf(here) < weightOf(told)) continue;
      if (
        deniedIn(there).length > 0 !== said.isDenied ||
        there.search(zhGoesUp) >= 0 ||
        there.search(zhGoesDown) >= 0
      )
        continue;
      const { kind } = relate(said, { quantity: point.mention.value.quantity, text: point.text });
      const evidence = [{ text, span: point.sentence }];
      if (kind === 'same') return { stance: 'supports', evidence };
      if (kind === 'differs')
        return {
          stance: 'refutes',
          difference: { field: 'value', said: said.text, found: point.text },
          evidence,
        };
    }
  }
  return undefined;
}

function isShare({ mention }: FigurePoint): boolean {
  const { dimension } = mention.value.quantity;
  return dimension === 'percent' || dimension === 'fraction';
}

function rest(share: Quantity): Quantity {
  const left = String(100 - Number(share.low));
  return { ...share, low: left, high: left };
}

const known = new WeakMap<EvidenceText, readonly CountedPart[]>();

/** The parts of what is counted that a paragraph counts beside the whole. */
function countedParts(text: EvidenceText): readonly CountedPart[] {
  const found = known.get(text) ?? findParts(text);
  known.set(text, found);
  return found;
}

function findParts(text: EvidenceText): readonly CountedPart[] {
  const { folded } = text.reading.reading;
  return text.points.flatMap((whole, i) => {
    const part = text.points.slice(i + 1).find(({ point }) => isTally(point));
    if (!part || part.ofSentence !== whole.ofSentence || !isTally(whole.point)) return [];
    const between = folded.slice(whole.point.span.end, part.point.span.start);
    const isBefore = zhPartBefore.test(between);
    if (!isBefore && !zhPartAfter.test(between)) return [];
    const share = shareOf(part.point, whole.point);
    if (!share) return [];
    if (isBefore)
      return [{ whole, part, share, told: { start: whole.point.span.end, end: part.point.span.start } }];
    const clause = clauseOf(folded, part.point.sentence, part.point.span);
    return [{ whole, part, share, told: { start: part.point.span.end, end: clause.end } }];
  });
}

function isTally(point: Point): point is FigurePoint {
  if (point.kind !== 'figure') return false;
  const { dimension, low, high, modifier } = point.mention.value.quantity;
  return (dimension === 'count' || dimension === 'number') && low === high && modifier !== 'vague';
}

/** In percent, where both count one sort of thing. */
function shareOf(part: Point, whole: Point): Quantity | undefined {
  if (!isTally(part) || !isTally(whole)) return undefined;
  const [a, b] = [part.mention.value.quantity, whole.mention.value.quantity];
  const isOne = a.unitText === b.unitText || a.unitText === '' || b.unitText === '';
  if (!isOne || compare(a.low, '0') <= 0 || compare(b.low, a.low) < 0) return undefined;
  const share = multiply(divide(a.low, b.low), '100');
  return { low: share, high: share, dimension: 'percent', unit: '%', unitText: '%', modifier: 'exact' };
}
