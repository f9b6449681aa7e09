/** Who does it to whom, where a Chinese clause has the words of another and tells it by 被, 由, 把 or 将, or without. */
import { zhFromTo } from '../../../../lang/checking/zh-predications.js';
import { zhDoesTo, zhDoneBy } from '../../../../lang/checking/zh-swaps.js';
import type { Span } from '../../../../model.js';
import { overlaps } from '../../../../text/spans.js';
import type { Finding } from '../../finding.js';
import { clausesIn } from '../../reading/clauses.js';
import type { EvidenceText } from '../../reading/evidence-texts.js';
import type { StatementReading } from '../../reading/statement.js';
import { wordSpans } from '../../reading/word-spans.js';
import { swapBetween } from './swapped-words.js';

/** What a clause marks: done by whom, or to whom. */
interface Marked {
  readonly isPassive: boolean;
  readonly before: string;
  readonly behind: string;
}

/** A deed with its two, in words that both clauses have. */
interface Told {
  readonly verb: string;
  readonly doer: string;
  readonly other: string;
}

/** Whether two clauses tell the same deed of the same two, and whether the other way round. */
interface Voices {
  readonly isTurned: boolean;
  readonly said: string;
  readonly found: string;
}

/** Share of the statement's characters that the other clause must have. */
const SAME_FROM = 0.8;
/** A clause of fewer tells no deed of two. */
const LEAST = 5;
const LONGEST = 16;

/** Refutes a Chinese statement that has done to one what the other does, or two in each other's place; undefined where a sentence tells it as it does. */
export function turnedVoices(
  { text: own, content, isChinese }: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (!isChinese) return undefined;
  for (const here of clauseTexts(own.reading.folded, content)) {
    const found = texts
      .filter((one) => one.isChinese)
      .flatMap((text) =>
        text.reading.reading.sentences.flatMap((span) =>
          clauseTexts(text.reading.reading.folded, span).flatMap((there) => {
            const voices = here === there ? AS_IT_IS : voicesBetween(here, there);
            return voices ? [{ voices, place: { text, span } }] : [];
          }),
        ),
      );
    const [first] = found;
    if (!first || found.some(({ voices }) => !voices.isTurned)) continue;
    const { said, found: instead } = first.voices;
    return {
      stance: 'refutes',
      difference: { field: 'subject', said, found: instead },
      evidence: [first.place],
    };
  }
  return undefined;
}

const AS_IT_IS: Voices = { isTurned: false, said: '', found: '' };

function voicesBetween(here: string, there: string): Voices | undefined {
  if (!haveSameWords(here, there)) return undefined;
  const voices = voicesOf(here, there) ?? voicesOf(there, here);
  if (voices) return voices;
  const swap = swapBetween(here, there);
  return swap && { isTurned: true, ...swap };
}

function clauseTexts(folded: string, span: Span): readonly string[] {
  return clausesIn(folded, span).map(({ start, end }) => folded.slice(start, end));
}

function haveSameWords(here: string, there: string): boolean {
  const letters = [...bare(here)];
  const left = new Set(there);
  return (
    letters.length >= LEAST &&
    letters.filter((letter) => left.has(letter)).length >= SAME_FROM * letters.length
  );
}

function bare(words: string): string {
  return words.replace(/[被遭受到由把将了所的是\s\p{P}]/gu, '');
}

/** The one clause marks it; the other in whatever way. */
function voicesOf(marked: string, plain: string): Voices | undefined {
  let turned: Voices | undefined;
  for (const mark of marksIn(marked))
    for (const told of tellingsOf(mark, plain)) {
      const is = rolesIn(told, plain);
      if (is === 'same') return { isTurned: false, said: told.doer, found: told.doer };
      if (is === 'turned') turned ??= { isTurned: true, said: told.doer, found: told.other };
    }
  return turned;
}

function marksIn(clause: string): readonly Marked[] {
  return [zhDoneBy, zhDoesTo].flatMap((marks) =>
    Array.from(clause.matchAll(new RegExp(marks, 'gu')), ({ 0: mark, index }) => ({
      isPassive: marks === zhDoneBy,
      before: clause.slice(0, index),
      behind: clause.slice(index + mark.length),
    })).filter(({ before, behind }) => before !== '' && !zhFromTo.test(`由${behind}`)),
  );
}

/** Every way to cut what stands around a mark into two and a verb that the other clause has, too. */
function tellingsOf({ isPassive, before, behind }: Marked, other: string): readonly Told[] {
  const first = longestEnd(before, other);
  if (first.length < 2) return [];
  return wordSpans(behind)
    .filter(({ start, tag }) => start > 1 && start <= LONGEST && tag?.startsWith('v'))
    .flatMap(({ start, end }) => {
      const [second, verb] = [behind.slice(0, start).replace(/所$/u, ''), behind.slice(start, end)];
      if (!other.includes(second) || !other.includes(verb)) return [];
      return [{ verb, doer: isPassive ? second : first, other: isPassive ? first : second }];
    });
}

/** The longest end of words that another clause has, too. */
function longestEnd(words: string, other: string): string {
  let length = Math.min(LONGEST, words.length);
  while (length > 0 && !other.includes(words.slice(-length))) length--;
  return words.slice(words.length - length);
}

/** Whether the clause tells the same of the two, the other way round, or neither. */
function rolesIn({ verb, doer, other }: Told, clause: string): 'same' | 'turned' | undefined {
  const [at, one, two] = [verb, doer, other].map((words) => onlyIn(words, clause));
  if (!at || !one || !two) return undefined;
  if (overlaps(one, two) || overlaps(one, at) || overlaps(two, at)) return undefined;
  const roles = [one, two].map((span) => roleOf(span, at, clause));
  if (roles[0] === 'doer' && roles[1] === 'other') return 'same';
  return roles[0] === 'other' && roles[1] === 'doer' ? 'turned' : undefined;
}

function roleOf({ start, end }: Span, verb: Span, clause: string): 'doer' | 'other' {
  if (start >= verb.end) return 'other';
  const behind = clause.slice(end, verb.start);
  if (zhDoesTo.test(behind)) return 'doer';
  return zhDoneBy.test(behind) ? 'other' : 'doer';
}

/** Where words stand in a clause, if but once. */
function onlyIn(words: string, clause: string): Span | undefined {
  const start = clause.indexOf(words);
  return start >= 0 && clause.indexOf(words, start + 1) < 0
    ? { start, end: start + words.length }
    : undefined;
}
