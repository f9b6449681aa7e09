/**
 * How fast it is: building the library and answering, on generated corpora of three sizes; and a command's way
 * through the emulated Discord, beside a bare bot that only says "pong", in the same run.
 *
 * Run it with `npm run bench`; `npm run bench -- --json` for scripts.
 */
import { loadCommands } from '../src/load-commands.js';
import { libraryOf } from '../src/assemble-library.js';
import { completeQuestion } from '../src/answer/suggestions.js';
import type { Library } from '../src/library.js';
import { generateCorpus } from './generate-corpus.js';
import { percentiles, type Percentiles } from './percentiles.js';
import { measureRoundTrips } from './round-trip.js';

const SIZES = [1, 1_000, 20_000];
const RUNS = 200;

/** Arguments for each command that takes any; the corpus generator's own words, so that all of them find something. */
const ARGUMENTS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  ask: [{ question: '泉州的风电场投入多少' }, { question: 'How much did the harbour in Bergen cost?' }],
  claim: [{ topic: '运行成本' }, { topic: 'cost of the seed bank' }],
  figure: [{ query: '海水淡化厂投入' }, { query: 'power grid spending' }],
  who: [{ name: '周明远' }, { name: 'Grace Okello' }],
  check: [{ statement: '泉州的风电场投入3亿元。' }, { statement: 'The harbour in Bergen cost $2 billion.' }],
  brief: [{ topic: '运行成本' }, { topic: 'power grid' }],
  library: [{}, { document: 'generated-0' }],
};

/** What is typed into a question. */
const TYPED = ['', '泉', '泉州', 'zmy', '风电场', 'h', 'harbour', 'Grace O', '海水淡化厂投入'];

interface SizeResult {
  readonly passages: number;
  readonly buildMs: number;
  readonly passagesPerSecond: number;
  readonly heapBytes: number;
  /** Of the index as it is kept between starts. */
  readonly indexBytes: number;
  /** Milliseconds, by command: the first run, which may have to read all articles, and those after it. */
  readonly commands: Readonly<Record<string, Percentiles & { readonly first: number }>>;
}

const commands = await loadCommands();
const sizes: SizeResult[] = [];
for (const size of SIZES) sizes.push(measureLibrary(size));
const roundTrips = await measureRoundTrips();

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ sizes, roundTrips }));
} else {
  console.table(
    sizes.map(({ passages, buildMs, passagesPerSecond, heapBytes, indexBytes }) => ({
      passages,
      'build ms': Math.round(buildMs),
      'passages/s': Math.round(passagesPerSecond),
      'library MB': Math.round(heapBytes / 1e5) / 10,
      'index MB': Math.round(indexBytes / 1e4) / 100,
    })),
  );
  for (const { passages, commands: times } of sizes) {
    console.log(`${passages} passages, milliseconds a command:`);
    console.table(times);
  }
  console.log('One command through the emulated Discord, milliseconds:');
  console.table(roundTrips);
}

function measureLibrary(size: number): SizeResult {
  const articles = generateCorpus(size);
  const before = heapInUse();
  const started = performance.now();
  const library = libraryOf(articles);
  const buildMs = performance.now() - started;
  const heapBytes = heapInUse() - before;
  const situation = { language: 'en', now: new Date(0), commands } as const;
  const times = commands.map((command) => {
    const all = ARGUMENTS[command.name] ?? [{}];
    const samples = Array.from({ length: RUNS }, (_, i) => {
      const start = performance.now();
      command.run(library, all[i % all.length] ?? {}, situation);
      return performance.now() - start;
    });
    const [first = 0, ...others] = samples;
    return [command.name, { first: Math.round(first), ...percentiles(others) }] as const;
  });
  return {
    passages: size,
    buildMs,
    passagesPerSecond: (size / buildMs) * 1000,
    heapBytes,
    indexBytes: library.saveIndex().byteLength,
    commands: { ...Object.fromEntries(times), 'ask, typing': timesOfTyping(library) },
  };
}

/** How long the completion of a question takes, once the library has read on. */
function timesOfTyping(library: Library): Percentiles & { readonly first: number } {
  while (library.readOn());
  const [first = 0, ...others] = Array.from({ length: RUNS }, (_, i) => {
    const start = performance.now();
    completeQuestion(library, TYPED[i % TYPED.length] ?? '');
    return performance.now() - start;
  });
  return { first: Math.round(first), ...percentiles(others) };
}

/** Bytes of heap in use; exact only with `node --expose-gc`. */
function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
