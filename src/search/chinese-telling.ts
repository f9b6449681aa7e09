/** What tells, beside the words it has, that a Chinese sentence answers a Chinese question. */
import {
  asksForThing,
  behindAsking,
  goesOn,
  pointsAtThing,
  speaksOfSomebody,
  tellsOfNames,
} from '../lang/questions/zh-telling.js';
import { HAN } from '../text/scripts.js';
import type { Query } from './query.js';
import type { RankedText } from './ranked-text.js';

/** What a sentence gains for what the question has right behind the word that asks: `哪一年[开始发行]`. */
const BEHIND_BONUS = 0.4;
/** For a time, where one is asked for: hardly anything else answers. */
const TIME_BONUS = 0.5;
/** For saying what something is called, where that is asked. */
const CALLED_BONUS = 0.6;
/** For a name in quotation marks that the question has not, where no kind of thing is told by how it looks. */
const QUOTED_BONUS = 0.2;
/** What it loses for beginning `这座…`, `此书…`: what is asked for was named before. */
const POINTING_PENALTY = 0.2;
/** What a sentence gains, where it is asked who, of the one behind it that begins with 他: he is named here. */
const NAMED_HERE = 1;
/** What it loses of the one behind it that goes on about it: it only opens what that one tells. */
const OPENS_ONLY = 0.15;

const QUOTED = /[「『《“]([^「」『』《》“”]{1,30})[」』》”]/gu;

/**
 * By sentence, what it gains or loses; nothing unless both question and text are Chinese.
 *
 * @param shares - by sentence, how much of the query it has, 1 for the one with most
 * @param isOfKind - by sentence, whether it has or looks like what is asked for
 * @param isKindKnown - whether it is known at all what such a thing looks like
 */
export function chineseTelling(
  query: Query,
  text: RankedText,
  shares: readonly number[],
  isOfKind: readonly boolean[],
  isKindKnown: boolean,
): readonly number[] {
  const { folded: question, kind } = query;
  if (!text.isChinese || !HAN.test(question)) return text.spans.map(() => 0);
  const behind = behindAsking(question);
  const asksName = tellsOfNames(question);
  const asksThing = asksForThing(question) && kind !== 'time' && kind !== 'quantity' && kind !== 'reason';
  const speaksOfHim = (i: number): boolean =>
    kind === 'person' && i > 0 && speaksOfSomebody(text.folded[i] ?? '');
  return text.folded.map((folded, i) => {
    const next = text.folded[i + 1];
    const onward = shares[i + 1] ?? 0;
    return (
      (behind && folded.includes(behind) ? BEHIND_BONUS : 0) +
      (kind === 'time' && isOfKind[i] ? TIME_BONUS : 0) +
      (asksName && tellsOfNames(folded) ? CALLED_BONUS : 0) +
      (!isKindKnown && quotesAnother(folded, question) ? QUOTED_BONUS : 0) -
      (asksThing && i > 0 && pointsAtThing(folded) ? POINTING_PENALTY : 0) +
      (speaksOfHim(i + 1) && !speaksOfHim(i) ? NAMED_HERE * onward : 0) -
      (next !== undefined && goesOn(next) ? OPENS_ONLY * onward : 0)
    );
  });
}

function quotesAnother(folded: string, question: string): boolean {
  return Array.from(folded.matchAll(QUOTED), ([, quoted = '']) => quoted).some(
    (quoted) => !question.includes(quoted),
  );
}
