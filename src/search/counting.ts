/** Whether figures of a passage count what a question asks the number of. */
import { apart, fromOrTo, ofFamily, ofThem } from '../lang/questions/beside-counts.js';
import { HAN } from '../text/scripts.js';
import type { Span } from '../model.js';
import { slice } from '../text/spans.js';
import { isKnownItself, readText, worthIn } from './standing.js';
import type { Sighting, ThingsThere } from './things-there.js';

export interface Counting {
  /** Whether a figure counts just these things. */
  readonly counts: (figure: Span) => boolean;
  /** Whether it is a count of others, which have their own noun: `1,340 signatures`. */
  readonly countsOthers: (figure: Span) => boolean;
  /** Whether the article has a word for what is to be counted, and would use it. */
  readonly isNamed: boolean;
}

/** As much of the word behind the asking words must stand beside a count. */
const COUNTED_FROM = 0.4;
/** What stands beside a figure, in code units before and behind it. */
const BEFORE = 14;
const BEHIND = 20;
const DECIMAL = /^\D*\d+\.\d+$/u;

/** What is to be counted, and whether figures count it. */
export function readCounting(
  { units, words, passage, text: { whole } }: Sighting,
  { asked, mentions = [] }: ThingsThere,
): Counting {
  // The words that ask may end in it, as in `多少乘客`.
  const within = units.find(
    ({ script, word, start, end }) =>
      script === 'han' && word.length > 1 && start > asked.start && end === asked.end,
  );
  const noun = within ?? units.find(({ start }) => start >= asked.end - 1);
  const nouns = words.filter(({ own }) => own.some((term) => noun?.terms.includes(term)));
  const counts = (figure: Span): boolean => {
    const written = slice(whole, figure);
    if (asked.units?.test(written)) return true;
    if (asked.classifier !== undefined && asked.classifier !== '个' && written.includes(asked.classifier)) {
      return true;
    }
    const before =
      whole
        .slice(Math.max(0, figure.start - BEFORE), figure.start)
        .split(apart)
        .at(-1) ?? '';
    const [behind = ''] = whole.slice(figure.end, figure.end + BEHIND).split(apart);
    const beside = readText(`${before}${written}${behind}`);
    return nouns.some((word) => worthIn(word, beside) >= COUNTED_FROM);
  };
  const countsOthers = (figure: Span): boolean => {
    const at = mentions.findIndex(({ span }) => span.start === figure.start);
    const mention = mentions[at];
    if (mention?.kind !== 'quantity' || counts(figure)) return false;
    if (mention.value.quantity.unitText !== '') return true;
    if (DECIMAL.test(mention.text) || ofThem.test(whole.slice(figure.end))) return true;
    const before = whole.slice(Math.max(0, figure.start - BEFORE), figure.start);
    if (ofFamily.test(before)) return true;
    // What rose from so many is counted once.
    const other = mentions.slice(0, at).findLast(({ kind }) => kind === 'quantity');
    return fromOrTo.test(before) && other !== undefined && countsOthers(other.span);
  };
  return {
    counts,
    countsOthers,
    isNamed:
      HAN.test(passage.text) === nouns.some(({ own }) => own.some((term) => HAN.test(term))) &&
      (asked.units !== undefined || nouns.some(isKnownItself)),
  };
}
