/** How sure a statement is, and whether it denies. */
import type { Hedge, Polarity, Span } from '../../model.js';
import * as english from '../../lang/claims/en-reporting.js';
import { isUnreal, unrealVerb, withoutAbility } from '../../lang/claims/en-unreal.js';
import * as chinese from '../../lang/claims/zh-reporting.js';
import { HAN } from '../../text/scripts.js';
import { matches } from '../../text/matches.js';
import { byPosition, overlaps } from '../../text/spans.js';
import { beginnings } from '../../text/unit-set.js';
import { nextStart } from '../../text/word-starts.js';
import { ofPassage, type PassageReading } from '../recognizer.js';
import { sentenceAt } from '../sentence-at.js';
import { blank } from '../../text/blank.js';

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

/** All the words for either in a passage: most statements have none, which is then known without reading them anew. */
const hedgesOf = ofPassage(({ folded }) => hedgeWordsIn(folded));
const negationsOf = ofPassage(({ folded }) => negationsIn(folded));
const modalsOf = ofPassage(({ folded }) => matches(folded, /\b(?:would|could|might)\b/gu));

/** Whether one of the words, which are in order, reaches into the span. */
function reaches(words: readonly Found[], { start, end }: Span): boolean {
  return words.some(({ word, index }) => index < end && index + word.length > start);
}

/** The text without what was foretold as a mere thing: `不及预期`, `than expected`. */
export function withoutForetold(text: string): string {
  const known = MAY_FORETELL_ZH.test(text) ? blank(text, chinese.notForetelling) : text;
  return MAY_FORETELL_EN.test(known) ? blank(known, english.notForetelling) : known;
}

/** Quick looks: most texts foretell nothing. */
const MAY_FORETELL_ZH = /预[期计测估想料]|估计|推算|设想/u;
const MAY_FORETELL_EN = /expect|forecast|predict|project|anticipat|hoped|feared|estimate|feasib/;

/** The words that weaken the statement at `span`, in order. */
export function hedgesIn(reading: PassageReading, span: Span): readonly Hedge[] {
  const { folded, text, sentences } = reading;
  if (modalsOf(reading).length === 0 && !reaches(hedgesOf(reading), span)) return [];
  const sentence = sentenceAt(sentences, span.start) ?? span;
  const around = folded.slice(sentence.start, Math.max(sentence.end, span.end));
  const content = withoutForetold(withoutAbility(around)).slice(
    span.start - sentence.start,
    span.end - sentence.start,
  );
  const hedge = (words: string, index: number, kind: Hedge['kind']): Hedge => {
    const start = span.start + index;
    const end = start + words.length;
    return { text: text.slice(start, end), span: { start, end }, kind };
  };
  const unreal = matches(content, unrealVerb).map(({ 0: words, index }) =>
    hedge(words, index, 'counterfactual'),
  );
  const isImagined = isUnreal(around) || isUnreal(content);
  const others = hedgeWordsIn(content).flatMap(({ word, index }) => {
    const kind = kinds.get(word) ?? 'possible';
    const found = hedge(word, index, isImagined && kind === 'possible' ? 'counterfactual' : kind);
    // `in May`
    const isMonth = found.text === 'May' && found.span.start > span.start;
    const isPart = unreal.some((one) => overlaps(one.span, found.span));
    return notHedges.has(word) || isMonth || isPart ? [] : [found];
  });
  return [...unreal, ...others].sort(byPosition);
}

/** Whether the statement at `span` denies: by a negation in its main clause. */
export function polarityOf(reading: PassageReading, span: Span): Polarity {
  if (!reaches(negationsOf(reading), span)) return 'affirmed';
  const { folded } = reading;
  const said = folded.slice(span.start, span.end);
  const content = said.includes('not') ? blank(said, english.notDenying) : said;
  let negations = 0;
  let clauseEnd = -1;
  for (const { word, index } of negationsIn(content)) {
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
    .filter(({ word }) => !innocent.has(word))
    .map(({ word, index }) => ({ start: index, end: index + word.length }));
}

/** What opens a clause that hangs on another. */
const SUBORDINATE =
  /^(?:如果|若|倘若|假如|一旦|只要|除非|由于|因为|因|虽然|尽管|即便|即使|随着|鉴于|为了|除了|除|对于|关于|据|根据|在|当|自|从|if|although|though|because|since|when|while|unless|until|after|before|as|despite|without|even if|even though|given|with|in|on|at|for)(?![\p{L}]*ly)\b|^(?:如果|若|倘若|假如|一旦|只要|除非|由于|因为|虽然|尽管|即便|即使|随着|鉴于|为了|对于|关于|据|根据|在|当|自)/u;
/** Where the main clause ends inside its commas. */
const HANGING =
  / (?:because|although|though|if|unless|until|while|whereas|that|which|who|whose|whom|where|when|than|whether|so that|without|despite)\b/u;

/** Whether a statement itself denies: by a negation of its first main clause, not of one that hangs on it. */
export function mainPolarityOf(reading: PassageReading, span: Span): Polarity {
  if (!reaches(negationsOf(reading), span)) return 'affirmed';
  const content = reading.folded.slice(span.start, span.end);
  for (let start = 0, stop = 0; start <= content.length; start = stop + 1) {
    stop = stopFrom(content, start);
    const clause = content.slice(start, stop);
    const offset = stop - clause.trimStart().length;
    const bare = clause.trim();
    const isLast = stop >= content.length;
    if (!isLast && (bare.length < 3 || SUBORDINATE.test(bare))) continue;
    const end = offset + (HANGING.exec(bare)?.index ?? bare.length);
    const isRelative = /(?:没有|不|未|无法|未能)[^,]{1,14}的\p{Script=Han}{2,}/u.exec(bare);
    const from = isRelative?.index === 0 ? offset + isRelative[0].length : offset;
    return polarityOf(reading, { start: span.start + Math.min(from, end), end: span.start + end });
  }
  return 'affirmed';
}

const STOP = /[,;:]/g;

/** Where the clause that begins at `start` ends. */
function stopFrom(content: string, start: number): number {
  STOP.lastIndex = start;
  return STOP.exec(content)?.index ?? content.length;
}

/** A word, and where it stands. */
interface Found {
  readonly word: string;
  readonly index: number;
}

/** Finds the words in a folded text, the longest at each place; Latin ones as whole words. */
function finder(words: readonly string[]): (text: string) => readonly Found[] {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const latin = sorted.filter((word) => /^[a-z]/.test(word) && word !== "n't");
  const han = sorted.filter((word) => !/^[a-z]/.test(word));
  const mayBegin = beginnings(han);
  const inHan = new RegExp(han.join('|'), 'uy');
  const english = [
    // Looks closer only at their first letters.
    String.raw`\b(?=[${[...new Set(latin.map((word) => word.charAt(0)))].join('')}])(?:${latin.join('|')})\b`,
    ...(words.includes("n't") ? [String.raw`(?<=[a-z])n['’]t\b`] : []),
  ].join('|');
  const [inEnglish, inBoth] = [english, `${inHan.source}|${english}`].map(
    (source) => new RegExp(source, 'gu'),
  ) as [RegExp, RegExp];
  return (text) => {
    if (/[a-z]/.test(text))
      return matches(text, HAN.test(text) ? inBoth : inEnglish).map(({ 0: word, index }) => ({
        word,
        index,
      }));
    const found: Found[] = [];
    for (let at = nextStart(text, 0, inHan, mayBegin); at >= 0;) {
      const end = inHan.lastIndex;
      found.push({ word: text.slice(at, end), index: at });
      at = nextStart(text, end, inHan, mayBegin);
    }
    return found;
  };
}
