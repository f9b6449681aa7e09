import { EN_MODALITY } from '../../lang/figures/en-quantities.js';
import { isUnreal, withoutAbility } from '../../lang/claims/en-unreal.js';
import { ZH_MODALITY } from '../../lang/figures/zh-quantities.js';
import type { Modality, QuantityMention, Span } from '../../model.js';
import { ofPassage, type PassageReading, type Refiner } from '../recognizer.js';
import { sentenceAt } from '../sentence-at.js';
import { clausesUpTo } from './clauses.js';
import { withoutForetold } from '../claims/hedges.js';
import { attachToFigures } from './figures-of-passage.js';

/** A clause that ends so says of the next that it is not yet so: `她预测,…`. */
const FORETELLS = /(?:预测|预计|预期|预估|forecasts?|predict(?:s|ed)?|expect(?:s|ed)?)(?: that)?$/;

/** A clause that begins so turns back to what is. */
const CONTRASTS = /^(?:而|但|然而|实际|事实上|but|however|in fact|while|whereas|yet|in reality)/;

/** Says of each figure whether the text states it, or only expects, plans or imagines it. */
export const attachModality: Refiner = {
  name: 'attach-modality',
  refine: (mentions, reading) =>
    attachToFigures(mentions, reading, (figure, passage) => {
      const modality = modalityOf(figure, passage);
      return modality ? { modality } : undefined;
    }),
};

function modalityOf(figure: QuantityMention, reading: PassageReading): Modality | undefined {
  const clauses = clausesUpTo(reading, figure.span);
  const own = clauses.at(-1);
  if (!own) return undefined;
  if (isItselfForetold(figure, reading)) return 'forecast';
  const cues = cuesOf(partOf(own, figure.span, reading), reading);
  let isForetold = false;
  let isImagined = cues.modality === 'counterfactual';
  let hasTurned = cues.turns;
  // What would be but is not is said once, at the head of the sentence.
  for (let i = clauses.length - 2; i >= 0; i--) {
    const before = clauses[i];
    if (!before) break;
    const { modality, foretells, turns } = cuesOf(before, reading);
    isForetold ||= foretells;
    isImagined ||= !hasTurned && modality === 'counterfactual';
    hasTurned ||= turns;
  }
  if (isImagined || (!hasTurned && readSentence(figure.span, reading).isUnreal)) return 'counterfactual';
  return cues.modality ?? (isForetold ? 'forecast' : undefined);
}

/** `… in 2022 and is expected to …`, `80万人次并预计…`: from here on the clause tells what is to come. */
const TURNS_TO_COME =
  /(?:,? (?:and|but|while|then)(?: that(?: (?:the|its|their) [a-z'’-]+)?)?|,) (?:(?:it|they|this|that|which|these|those|now|then|also|still|there) ){0,2}(?:(?:is|are|was|were|has been|have been) (?:now |also |still |widely |officially )?(?:expected|forecast|projected|predicted|anticipated|estimated|set|due|likely|planned|scheduled|hoped|tipped|on (?:course|track)) to|will|would|should|could|may|might|plans?|expects?|hopes?|aims?|intends?|forecasts?|predicts?) |(?:[、,]|并且?|而且?|且|但)(?:(?:到|至)?\d{4}年)?(?:预计|预期|预测|预估|估计|料将|有望|可望|计划|力争|目标|拟|将)/u;
/** `rise from 12,000 in 2020 to`, `从2020年的1.2万增至`: where a change begins is no part of what is foretold. */
const BEGINS_BEFORE =
  /\bfrom (?:(?:the|its|their|a|an|about|around|roughly|nearly|almost|just|only|some|over|under|more than|less than|current|present) ){0,3}[£$€¥]?$|[从由自](?:\d{4}年|去年|前年|今年|目前|现在|当前|现有|上年|当时)的?(?:约|近|不足|不到|大约)?$/u;
const ENDS_BEHIND =
  /^[^.;]{0,40}?\b(?:in|of) (?:19|20)\d\d\b[^.;]{0,40}? to\b|^[^.;]{0,30}?\b(?:today|now|at present|currently|last year|this year)\b[^.;]{0,40}? to\b|^[^,。;]{0,12}?(?:[增升涨降减跌扩提]|达|翻|变|到|至)/u;

/** The part of a clause in which a figure stands, where the clause goes on to tell what is to come; else all of it. */
function partOf(clause: Span, { start, end }: Span, { folded }: PassageReading): Span {
  const isBefore = BEGINS_BEFORE.test(folded.slice(Math.max(clause.start, start - 50), start));
  // Nothing stands before the figure that would be told of it.
  if (isBefore && ENDS_BEHIND.test(folded.slice(end, clause.end))) return { start, end };
  const turn = folded.slice(end, clause.end).search(TURNS_TO_COME);
  return turn < 0 ? clause : { start: clause.start, end: end + turn };
}

/** `预测的38万`, `the expected 38,000`, `the 38,000 forecast`: what is foretold is this figure alone. */
const FORETOLD_BEFORE =
  /(?:预期|预计|预测|预估|预想|预料|推算|设想)(?:中|值)?的$|\b(?:the|its|their|an?) (?:expected|forecast|predicted|projected|anticipated) [£$€¥]?$/u;
const FORETOLD_AFTER =
  /^(?: [a-z]+){0,2}? (?:(?:that )?(?:it|they|planners|officials|experts|analysts|economists) )?(?:(?:had|was|were|had been) )?(?:originally |first |initially )?(?:expected|forecast|predicted|projected|anticipated)(?= (?:by|for|in|when|at)\b|[,.;)]|$)/u;
const THE = /\bthe (?:[a-z]+ ){0,2}[£$€¥]?$/u;

function isItselfForetold({ span }: QuantityMention, { folded }: PassageReading): boolean {
  const before = folded.slice(Math.max(0, span.start - 24), span.start);
  return (
    FORETOLD_BEFORE.test(before) ||
    (THE.test(before) && FORETOLD_AFTER.test(folded.slice(span.end, span.end + 80)))
  );
}

/** What a clause says of what is so. */
interface Cues {
  readonly modality: Modality | undefined;
  readonly foretells: boolean;
  readonly turns: boolean;
}

/** The cues of clauses, looked for once. */
const cuesOfClauses = ofPassage(() => new Map<Span, Cues>());

function cuesOf(clause: Span, reading: PassageReading): Cues {
  const known = cuesOfClauses(reading);
  let found = known.get(clause);
  if (!found) known.set(clause, (found = findCues(clauseText(clause, reading))));
  return found;
}

/** A sentence, as far as it matters for what is so: with the `could` of past ability left out. */
interface ReadSentence {
  readonly start: number;
  readonly text: string;
  readonly isUnreal: boolean;
}

/** Sentences by where they begin, read once. */
const readSentences = ofPassage(() => new Map<number, ReadSentence>());

function readSentence({ start }: Span, reading: PassageReading): ReadSentence {
  const { folded, sentences } = reading;
  const sentence = sentenceAt(sentences, start) ?? { start: 0, end: folded.length };
  const known = readSentences(reading);
  const found = known.get(sentence.start);
  if (found) return found;
  const text = folded.slice(sentence.start, sentence.end);
  const read = { start: sentence.start, text: withoutAbility(text), isUnreal: isUnreal(text) };
  known.set(sentence.start, read);
  return read;
}

function clauseText(clause: Span, reading: PassageReading): string {
  const { start, text } = readSentence(clause, reading);
  return text.slice(clause.start - start, clause.end - start);
}

function findCues(whole: string): Cues {
  const clause = withoutForetold(whole);
  const chinese = /\p{Script=Han}/u.test(clause) ? ZH_MODALITY : [];
  const english = /[a-z]{2}/.test(clause) ? EN_MODALITY : [];
  const modality = [...chinese, ...english].find(([, cue]) => cue.test(clause))?.[0];
  return { modality, foretells: FORETELLS.test(clause), turns: CONTRASTS.test(clause) };
}
