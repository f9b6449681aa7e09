/** How sure a statement is, and whether it denies. */
import type { Hedge, Polarity, Span } from '../../model.js';
import * as english from '../../lang/en-reporting.js';
import { isUnreal, unrealVerb, withoutAbility } from '../../lang/en-unreal.js';
import * as chinese from '../../lang/zh-reporting.js';
import { HAN } from '../../text/scripts.js';
import { matches } from '../../text/matches.js';
import { byPosition, overlaps } from '../../text/spans.js';
import type { PassageReading } from '../recognizer.js';
import { sentenceAt } from '../sentence-at.js';

const kinds = new Map<string, Hedge['kind']>();
for (const [kind, words] of [...chinese.hedgeWords, ...english.hedgeWords])
  for (const word of words) kinds.set(word, kind);

/** Words that hold a hedge and are none. */
const notHedges = new Set([...chinese.notHedges, ...english.notHedges]);
const hedgeWordsIn = finder([...kinds.keys(), ...notHedges]);
const negationsIn = finder([
  ...chinese.negations,
  ...chinese.notNegations,
  ...english.negations,
  ...english.notNegations,
]);
const innocent = new Set([...chinese.notNegations, ...english.notNegations]);
/** A phrase that describes: what is denied inside it is not what the statement denies. */
const DESCRIBING =
  /(?:在|对|从|由于|因|因为|如果|若|虽然|尽管|即便|即使|although|because|if|who|which)[^,，;；]{0,30}$/u;

/** The words that weaken the statement at `span`, in order. */
export function hedgesIn({ folded, text, sentences }: PassageReading, span: Span): readonly Hedge[] {
  const sentence = sentenceAt(sentences, span.start) ?? span;
  const around = folded.slice(sentence.start, Math.max(sentence.end, span.end));
  const content = withoutAbility(around).slice(span.start - sentence.start, span.end - sentence.start);
  const hedge = ({ 0: words, index }: RegExpExecArray, kind: Hedge['kind']): Hedge => {
    const start = span.start + index;
    const end = start + words.length;
    return { text: text.slice(start, end), span: { start, end }, kind };
  };
  const unreal = matches(content, unrealVerb).map((match) => hedge(match, 'counterfactual'));
  const isImagined = isUnreal(around) || isUnreal(content);
  const others = hedgeWordsIn(content).flatMap((match) => {
    const { 0: word } = match;
    const kind = kinds.get(word) ?? 'possible';
    const found = hedge(match, isImagined && kind === 'possible' ? 'counterfactual' : kind);
    // `in May`
    const isMonth = found.text === 'May' && found.span.start > span.start;
    const isPart = unreal.some((one) => overlaps(one.span, found.span));
    return notHedges.has(word) || isMonth || isPart ? [] : [found];
  });
  return [...unreal, ...others].sort(byPosition);
}

/** Whether the statement at `span` denies: by a negation in its main clause. */
export function polarityOf({ folded }: PassageReading, span: Span): Polarity {
  const content = folded.slice(span.start, span.end);
  let negations = 0;
  let clauseEnd = -1;
  for (const { 0: word, index } of negationsIn(content)) {
    if (innocent.has(word) || index < clauseEnd) continue;
    if (DESCRIBING.test(content.slice(Math.max(0, index - 40), index))) continue;
    negations++;
    const comma = content.indexOf(',', index);
    clauseEnd = comma < 0 ? content.length : comma;
  }
  return negations > 0 ? 'negated' : 'affirmed';
}

/** The words of a folded text that deny what follows them. */
export function denialsIn(folded: string): readonly Span[] {
  return negationsIn(folded)
    .filter(({ 0: word }) => !innocent.has(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** What opens a clause that hangs on another. */
const SUBORDINATE =
  /^(?:如果|若|倘若|假如|一旦|只要|除非|由于|因为|因|虽然|尽管|即便|即使|随着|鉴于|为了|除了|除|对于|关于|据|根据|在|当|自|从|if|although|though|because|since|when|while|unless|until|after|before|as|despite|without|even if|even though|given|with|in|on|at|for)(?![\p{L}]*ly)\b|^(?:如果|若|倘若|假如|一旦|只要|除非|由于|因为|虽然|尽管|即便|即使|随着|鉴于|为了|对于|关于|据|根据|在|当|自)/u;
/** Where the main clause ends inside its commas. */
const HANGING =
  / (?:because|although|though|if|unless|until|while|whereas|that|which|who|whose|whom|where|when|than|whether|so that|without|despite)\b/u;

/** Whether a statement itself denies: by a negation of its first main clause, not of one that hangs on it. */
export function mainPolarityOf(reading: PassageReading, span: Span): Polarity {
  const content = reading.folded.slice(span.start, span.end);
  let start = 0;
  for (const clause of content.split(/[,;:]/u)) {
    const offset = start + clause.length - clause.trimStart().length;
    const bare = clause.trim();
    const isLast = start + clause.length >= content.length;
    start += clause.length + 1;
    if (!isLast && (bare.length < 3 || SUBORDINATE.test(bare))) continue;
    const end = offset + (HANGING.exec(bare)?.index ?? bare.length);
    const isRelative = /(?:没有|不|未|无法|未能)[^,]{1,14}的\p{Script=Han}{2,}/u.exec(bare);
    const from = isRelative?.index === 0 ? offset + isRelative[0].length : offset;
    return polarityOf(reading, { start: span.start + Math.min(from, end), end: span.start + end });
  }
  return 'affirmed';
}

/** Finds the words in a folded text, the longest at each place; Latin ones as whole words. */
function finder(words: readonly string[]): (text: string) => readonly RegExpExecArray[] {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const latin = sorted.filter((word) => /^[a-z]/.test(word) && word !== "n't");
  const others = sorted.filter((word) => !/^[a-z]/.test(word));
  // Looks closer only at their first letters.
  const firstOf = (some: readonly string[]): string =>
    `(?=[${[...new Set(some.map((word) => word.charAt(0)))].join('')}])`;
  const chinese = `${firstOf(others)}(?:${others.join('|')})`;
  const english = [
    String.raw`\b${firstOf(latin)}(?:${latin.join('|')})\b`,
    ...(words.includes("n't") ? [String.raw`(?<=[a-z])n['’]t\b`] : []),
  ].join('|');
  const [inChinese, inEnglish, inBoth] = [chinese, english, `${chinese}|${english}`].map(
    (source) => new RegExp(source, 'gu'),
  ) as [RegExp, RegExp, RegExp];
  // Most texts are in one script, and half a pattern takes half the time.
  return (text) => matches(text, !/[a-z]/.test(text) ? inChinese : HAN.test(text) ? inBoth : inEnglish);
}
