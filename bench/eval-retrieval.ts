/**
 * How well passages are found, sentences chosen and questions refused, and how fast, beside other engines in the
 * same run:
 *
 *     npm run eval:retrieval -- FILE.json [--questions-from OTHER.json] [--sample N] [--alone] [--json]
 *     npm run eval:retrieval -- --passages P.json --questions Q.json [--sample N] [--alone] [--json]
 *
 * All files are in SQuAD's format. The questions of OTHER, and the impossible ones of FILE, count as having no
 * answer. The second form pairs parallel files by the ids of their questions: those of Q, the passages of P.
 * `--sample` asks only so many of the questions; `--alone` leaves the other engines out.
 */
import { parseArgs } from 'node:util';
import { explainErrors } from './explain-errors.js';
import { percentiles } from './percentiles.js';
import { areaUnderCurve, percentOf, rankQuality, refusedAtFivePercentLoss } from './retrieval-metrics.js';
import { footnote, loadPeers, type Engine, type Found, type System } from './retrieval-systems.js';
import { sample } from './sample.js';
import { foreign, pair, readSquad, type Question, type QuestionSet } from './squad.js';

const HOW_MANY = 10;
/** Questions asked before time is taken, so that no engine pays for being compiled. */
const WARM_UP = 20;

interface Result {
  readonly r1: number;
  readonly r5: number;
  readonly mrr10: number;
  /** Percent of the right passages found in which an answer stands in the first sentence chosen, or the first two. */
  readonly sentence1?: number;
  readonly sentence2?: number;
  readonly auroc?: number;
  readonly refusedAt5PercentLoss?: number;
  /** Percent, by the engine's own judgement. */
  readonly answered?: number;
  readonly refused?: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly buildPassagesPerSecond: number;
  readonly indexMB: number;
  /** From the saved index to the first answer; absent where the engine saves none. */
  readonly reopenMs?: number;
}

const USAGE =
  'Usage: npm run eval:retrieval -- FILE.json [--questions-from OTHER.json] [--sample N] [--alone] [--json]\n' +
  '       npm run eval:retrieval -- --passages P.json --questions Q.json [--sample N] [--alone] [--json]';

explainErrors(USAGE);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'questions-from': { type: 'string' },
    passages: { type: 'string' },
    questions: { type: 'string' },
    sample: { type: 'string' },
    alone: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const set = readSet();
const questions = sample(set.questions, Number(values.sample ?? Infinity));
const own = measure(footnote, { ...set, questions });
const { systems, missing } = values.alone ? { systems: [], missing: [] } : await loadPeers();
const peers = Object.fromEntries(
  systems.map((system) => [system.name, measure(system, { ...set, questions })]),
);

if (values.json) {
  console.log(JSON.stringify({ passages: set.passages.length, questions: questions.length, ...own, peers }));
} else {
  const answerable = questions.filter(({ passageId }) => passageId !== undefined).length;
  console.log(
    `${set.passages.length} passages, ${answerable} questions with an answer, ${questions.length - answerable} without`,
  );
  console.table({ [footnote.name]: toRow(own), ...mapValues(peers, toRow) });
  for (const reason of missing) console.log(`Not compared (npm ci --prefix bench/peers): ${reason}`);
}

function readSet(): QuestionSet {
  const [file] = positionals;
  const other = values['questions-from'];
  if (values.passages !== undefined && values.questions !== undefined) {
    return pair(readSquad(values.passages), readSquad(values.questions));
  }
  if (file === undefined) throw new Error('A file with passages and questions is needed.');
  const set = readSquad(file);
  return other === undefined ? set : { ...set, questions: [...set.questions, ...foreign(readSquad(other))] };
}

function measure(system: System, { passages, questions }: QuestionSet): Result {
  const started = performance.now();
  const engine = system.build(passages);
  const buildMs = performance.now() - started;

  for (const { text } of questions.slice(-WARM_UP)) engine.ask(text, HOW_MANY);
  const samples: number[] = [];
  const asked = questions.map((question) => {
    const start = performance.now();
    const found = engine.ask(question.text, HOW_MANY);
    samples.push(performance.now() - start);
    return { question, found };
  });
  const answerable = asked.filter(({ question }) => question.passageId !== undefined);
  const others = asked.filter(({ question }) => question.passageId === undefined);
  const confidences = (rows: typeof asked): number[] => rows.flatMap(({ found }) => found.confidence ?? []);
  const { p50, p99 } = percentiles(samples);
  return {
    ...rankQuality(answerable.map(({ question, found }) => rankOf(question.passageId, found.ids))),
    ...sentenceQuality(answerable),
    ...defined({
      auroc: areaUnderCurve(confidences(answerable), confidences(others)),
      refusedAt5PercentLoss: refusedAtFivePercentLoss(confidences(answerable), confidences(others)),
    }),
    ...judgement(answerable, others),
    p50Ms: p50,
    p99Ms: p99,
    buildPassagesPerSecond: Math.round((1000 * passages.length) / buildMs),
    indexMB: Math.round(engine.indexBytes / 1e4) / 100,
    ...(engine.reopen && { reopenMs: timeFirstAnswer(engine.reopen, questions) }),
  };
}

function timeFirstAnswer(reopen: () => Engine['ask'], [first]: readonly Question[]): number {
  const started = performance.now();
  reopen()(first?.text ?? '', HOW_MANY);
  return Math.round(performance.now() - started);
}

interface Asked {
  readonly question: Question;
  readonly found: Found;
}

function rankOf(passageId: string | undefined, ids: readonly string[]): number {
  const at = passageId === undefined ? -1 : ids.indexOf(passageId);
  return at < 0 ? Infinity : at + 1;
}

function sentenceQuality(asked: readonly Asked[]): Pick<Result, 'sentence1' | 'sentence2'> {
  const hits = asked.flatMap(({ question, found }) => {
    const { passageId = '', answers } = question;
    if (!found.sentences || !found.ids.includes(passageId) || answers.length === 0) return [];
    const chosen = found.sentences(passageId);
    return [chosen.map((sentence) => answers.some((answer) => sentence.includes(answer)))];
  });
  if (hits.length === 0) return {};
  return {
    sentence1: percentOf(hits.map(([first]) => first === true)),
    sentence2: percentOf(hits.map(([first, second]) => first === true || second === true)),
  };
}

function judgement(
  answerable: readonly Asked[],
  others: readonly Asked[],
): Pick<Result, 'answered' | 'refused'> {
  if (!answerable.some(({ found }) => found.answers !== undefined)) return {};
  return {
    answered: percentOf(answerable.map(({ found }) => found.answers === true)),
    ...(others.length > 0 && { refused: percentOf(others.map(({ found }) => found.answers === false)) }),
  };
}

function toRow(result: Result): Readonly<Record<string, number | string>> {
  return {
    'R@1': result.r1,
    'R@5': result.r5,
    'MRR@10': result.mrr10,
    'sent@1': result.sentence1 ?? '–',
    'sent@2': result.sentence2 ?? '–',
    AUROC: result.auroc ?? '–',
    'refused at 5 % loss': result.refusedAt5PercentLoss ?? '–',
    answered: result.answered ?? '–',
    refused: result.refused ?? '–',
    'p50 ms': result.p50Ms,
    'p99 ms': result.p99Ms,
    'passages/s': result.buildPassagesPerSecond,
    'index MB': result.indexMB,
    'reopen ms': result.reopenMs ?? '–',
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** Without the keys whose value is undefined. */
function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
