/** Figures that are told of several items in turn: `A、B和C分别为1、2和3`, `A and B were 1 and 2 respectively`. */
import { checking } from '../../../lang/index.js';
import { checkingOf } from '../../../lang/checking/says.js';
import type { Span } from '../../../model.js';

/** Between two figures of a run: a stop or `and`, and a word or two of what each of them does. */
const JOINS = /^\s*(?:(?:[、和与及]|以及|,? and\b)[^、,;。和与及\d]{0,8}|[,;][^、,;。和与及\d]{0,3})$/u;

/** The words of each figure told in turn, by where it starts: its item, what all have, and what stands right before it. */
export function itemsInTurn(
  folded: string,
  sentence: Span,
  figures: readonly Span[],
): ReadonlyMap<number, readonly Span[]> {
  const text = folded.slice(sentence.start, sentence.end);
  const items = new Map<number, readonly Span[]>();
  for (const { inTurn } of checking)
    for (const { index } of text.matchAll(inTurn)) {
      const cueAt = sentence.start + index;
      const run = runAt(folded, cueAt, figures);
      const [first] = run;
      if (!first || run.length < 2) continue;
      const head = { start: sentence.start, end: Math.min(first.start, cueAt) };
      const own = itemsOf(folded, head, run.length, figures);
      for (const [i, figure] of run.entries()) {
        const between = { start: run[i - 1]?.end ?? head.end, end: figure.start };
        if (own) items.set(figure.start, [...(own[i] ?? []), between]);
      }
    }
  return items;
}

/** The figures that stand side by side behind the cue, or else before it. */
function runAt(folded: string, cueAt: number, figures: readonly Span[]): readonly Span[] {
  const isJoined = (one: Span | undefined, next: Span | undefined): boolean =>
    one !== undefined && next !== undefined && JOINS.test(folded.slice(one.end, next.start));
  const behind = figures.filter(({ start }) => start >= cueAt);
  const end = behind.findIndex((one, i) => !isJoined(one, behind[i + 1]));
  if (end > 0) return behind.slice(0, end + 1);
  const before = figures.filter((one) => one.end <= cueAt);
  const start = before.findLastIndex((one, i) => !isJoined(before[i - 1], one));
  return before.slice(Math.max(0, start));
}

/** The words of as many items as there are figures: a list right before, the list before that, or a clause each. */
function itemsOf(
  folded: string,
  head: Span,
  count: number,
  figures: readonly Span[],
): readonly (readonly Span[])[] | undefined {
  const clauses = parts(folded, head, /[,;]/gu);
  const [last, former] = [clauses.at(-1), clauses.at(-2)];
  if (!last) return undefined;
  const list = lastOf(listed(folded, last), count);
  if (list) return list.map((item) => [item]);
  const isFigured = (clause: Span): boolean =>
    figures.some(({ start }) => start >= clause.start && start < clause.end);
  // `营收60亿元、利润20亿元,分别增长3%和5%`: the things that had figures of their own just before.
  const paired = former && isFigured(former) ? listed(folded, former) : [];
  const arePaired = paired.length === count && paired.every(isFigured);
  const earlier = arePaired
    ? paired
    : former && !isFigured(former)
      ? lastOf(listed(folded, former), count)
      : undefined;
  const each = earlier ?? lastOf(clauses.slice(0, -1).filter(isFigured), count);
  return (
    each?.map((item) => [item, last]) ?? lastOf(listed(folded, head, true), count)?.map((item) => [item])
  );
}

function lastOf(items: readonly Span[], count: number): readonly Span[] | undefined {
  return items.length < count ? undefined : items.slice(-count);
}

/** The items of a list, the commas between them being stops, too, where told. */
function listed(folded: string, span: Span, areCommasStops = false): readonly Span[] {
  const stops = checkingOf(folded.slice(span.start, span.end)).listStops;
  return parts(folded, span, stops).filter(
    ({ start, end }) => areCommasStops || !/[,;]/u.test(folded.slice(start, end)),
  );
}

/** What stands between the stops of a stretch, as far as anything does. */
function parts(folded: string, { start, end }: Span, stops: RegExp): readonly Span[] {
  const found = Array.from(folded.slice(start, end).matchAll(stops), ({ 0: stop, index }) => ({
    start: start + index,
    end: start + index + stop.length,
  }));
  return [...found, { start: end, end }]
    .map((stop, i) => ({ start: found[i - 1]?.end ?? start, end: stop.start }))
    .filter((part) => folded.slice(part.start, part.end).trim() !== '');
}
