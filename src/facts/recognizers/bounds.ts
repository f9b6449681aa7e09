/** The words around a figure that say how it bounds the true value. */
import { EN_BOUND_LINK, EN_BOUNDS_AFTER, EN_BOUNDS_BEFORE } from '../../lang/en-quantities.js';
import { ZH_BOUND_LINK, ZH_BOUNDS_AFTER, ZH_BOUNDS_BEFORE, ZH_SHARE } from '../../lang/zh-quantities.js';
import type { Modifier, Span } from '../../model.js';

/** A bound with where its words stand in the folded text. */
export interface Bound {
  readonly modifier: Modifier;
  readonly span: Span;
}

type Words = Readonly<Partial<Record<Modifier, string>>>;

const before = lexicon([EN_BOUNDS_BEFORE, '|'], [ZH_BOUNDS_BEFORE, ' ']);
const after = lexicon([EN_BOUNDS_AFTER, '|'], [ZH_BOUNDS_AFTER, ' ']);
const LONGEST_BEFORE = Math.max(...Array.from(before.keys(), (word) => word.length));
const LONGEST_AFTER = Math.max(...Array.from(after.keys(), (word) => word.length));

function lexicon(...tables: readonly (readonly [Words, string])[]): ReadonlyMap<string, Modifier> {
  const entries = tables.flatMap(([words, separator]) =>
    (Object.entries(words) as [Modifier, string][]).flatMap(([modifier, list]) =>
      list.split(separator).map((word) => [word, modifier] as const),
    ),
  );
  return new Map(entries);
}

/** The bound whose words end before `at`, links such as 了 and `a` between; undefined if there is none. */
export function boundBefore(folded: string, at: number): Bound | undefined {
  const window = folded.slice(Math.max(0, at - 16), at);
  const direct = endingAt(folded, at - (/\s*$/.exec(window)?.[0].length ?? 0));
  if (direct) return direct;
  const link = ZH_BOUND_LINK.exec(window) ?? EN_BOUND_LINK.exec(window);
  const linked = link ? endingAt(folded, at - link[0].length) : undefined;
  if (linked) return linked;
  const from = Math.max(0, at - 24);
  const share = ZH_SHARE.exec(folded.slice(from, at));
  return share ? endingAt(folded, from + share.index + (share[1] ?? '').length) : undefined;
}

function endingAt(folded: string, end: number): Bound | undefined {
  for (let start = Math.max(0, end - LONGEST_BEFORE); start < end; start++) {
    const modifier = before.get(folded.slice(start, end));
    if (modifier && !(isWordCharacter(folded[start]) && isWordCharacter(folded[start - 1]))) {
      return isMisread(folded, start, end) ? undefined : { modifier, span: { start, end } };
    }
  }
  return undefined;
}

/** Single characters that end another word: 附近, 经过, 高超, 契约. */
function isMisread(folded: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  return /(?:附近|靠近|最近|新近|经过|通过|不过|度过|渡过|高超|契约|条约|节约|签约|纽约|公约|预约|合约|大过|超过)$/.test(
    folded.slice(Math.max(0, start - 1), end),
  );
}

/** The bound whose words begin at `at`; undefined if there is none. */
export function boundAfter(folded: string, at: number): Bound | undefined {
  let start = at;
  while (folded[start] === ' ' || (folded[start] === ',' && folded[start + 1] === ' ')) start++;
  for (let end = Math.min(folded.length, start + LONGEST_AFTER); end > start; end--) {
    const modifier = after.get(folded.slice(start, end));
    if (!modifier || (isWordCharacter(folded[end - 1]) && isWordCharacter(folded[end]))) continue;
    return isMisreadAfter(folded, start, end) ? undefined : { modifier, span: { start, end } };
  }
  return undefined;
}

/** 起来 and 许多 are no bounds, nor is 级 before 别 or 市. */
function isMisreadAfter(folded: string, start: number, end: number): boolean {
  if (folded.startsWith('plus ', start) && /[\d$]/.test(folded[end + 1] ?? '')) return true;
  if (end - start > 1) return /^(?:以上述|左右手|上下游|上下班|前后卫)/.test(folded.slice(start, end + 1));
  return /^(?:级[市城别长数]|起[来诉重火飞伏草源]|许[多可诺]|余[额下]|\+\d)/.test(
    folded.slice(start, end + 1),
  );
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[a-z]/.test(character);
}
