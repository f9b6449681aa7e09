/** What reads figures, as the benchmark asks it: Footnote's own, and Recognizers-Text where it is installed. */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { readArticle, type DocumentReading } from '../src/facts/recognizer.js';
import { englishDates } from '../src/facts/recognizers/dates-en.js';
import { chineseDates } from '../src/facts/recognizers/dates-zh.js';
import { ordinals } from '../src/facts/recognizers/ordinals.js';
import { quantities } from '../src/facts/recognizers/quantities.js';
import { attachModality } from '../src/facts/refiners/attach-modality.js';
import { attachSubjects } from '../src/facts/refiners/attach-subjects.js';
import { attachTimes } from '../src/facts/refiners/attach-times.js';
import { dropOverlaps } from '../src/facts/refiners/drop-overlaps.js';
import { detectLanguage } from '../src/lang/detect-language.js';
import type { DateMention, Mention, Quantity } from '../src/model.js';
import { ROOT } from '../src/project.js';
import { fromSpec, type FigureCase, type Labelled } from './figure-cases.js';

/** One tool, the way the benchmark asks it. */
export interface FigureReader {
  readonly name: string;
  readonly read: (text: string, language: FigureCase['language']) => readonly Labelled[];
}

const recognizers = [quantities, chineseDates, englishDates, ordinals];
const refiners = [dropOverlaps, attachModality, attachTimes, attachSubjects];

/** Everything that Footnote does for the figures of a text: recognizers and refiners. */
export const footnote: FigureReader = {
  name: 'Footnote',
  read: (text, language) => figureMentions(text, language).flatMap(toLabelled),
};

function figureMentions(text: string, language: FigureCase['language']): readonly Mention[] {
  const reading = readingOf(text, language);
  const found = reading.passages
    .flatMap((passage) => recognizers.flatMap((recognizer) => recognizer.recognize(passage)))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return refiners.reduce<readonly Mention[]>((mentions, refiner) => refiner.refine(mentions, reading), found);
}

function readingOf(text: string, language: FigureCase['language']): DocumentReading {
  const tag = language === 'zh' ? detectLanguage(text) : 'en';
  const passage = { id: 'a#1', documentId: 'a', ordinal: 1, language: tag, role: 'paragraph', text } as const;
  const document = { id: 'a', title: 'a', language: tag, source: '/a', contentHash: '' } as const;
  return readArticle({ document, passages: [passage] });
}

function toLabelled(mention: Mention): readonly Labelled[] {
  const { start, end } = mention.span;
  if (mention.kind === 'ordinal')
    return [{ start, end, kind: 'ordinal', low: mention.value.rank, high: mention.value.rank }];
  if (mention.kind === 'date') return datesNumbers(mention);
  if (mention.kind !== 'quantity') return [];
  const { low, high, modifier, ...measured } = mention.value.quantity;
  return [
    {
      start,
      end,
      kind: measured.dimension,
      low: Number(low),
      high: Number(high),
      unit: unitLabel(measured),
      modifier,
    },
  ];
}

/** Each number of a date: some labels have them one by one. */
function datesNumbers({ span: { start, end }, value: { edtf } }: DateMention): readonly Labelled[] {
  return Array.from(edtf.matchAll(/\d+/g), ([digits]) => {
    const number = Number(digits);
    return { start, end, kind: 'date', low: number, high: number };
  });
}

/** As in the labels: the currency, the code of the unit, or what is counted. */
function unitLabel({ dimension, unit, currency }: Pick<Quantity, 'dimension' | 'unit' | 'currency'>): string {
  if (dimension === 'money') return (currency ?? '?').toLowerCase();
  return unit === '1' ? dimension : unit.toLowerCase();
}

/** Recognizers-Text, or why it cannot be asked. */
export async function loadSuite(): Promise<FigureReader | string> {
  try {
    const file = join(ROOT, 'bench', 'peers', 'recognizers.js');
    const { recognize } = (await import(pathToFileURL(file).href)) as { recognize: Recognize };
    return {
      name: 'Recognizers-Text',
      read: (text, language) =>
        recognize(text, language === 'zh' ? 'zh-cn' : 'en-us').flatMap(
          ({ start, end, typeName, resolution }) =>
            fromSpec({ TypeName: typeName, Start: start, End: end - 1, Resolution: resolution }),
        ),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Recognize = (
  text: string,
  culture: string,
) => readonly {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: Readonly<Record<string, string | null>> | null;
}[];

/** How many texts a second the reader reads, over all cases again and again for at least as long as asked. */
export function textsPerSecond(
  { read }: FigureReader,
  cases: readonly FigureCase[],
  atLeastMs: number,
): number {
  const startedAt = performance.now();
  let count = 0;
  while (performance.now() - startedAt < atLeastMs) {
    for (const { text, language } of cases) read(text, language);
    count += cases.length;
  }
  return (count / (performance.now() - startedAt)) * 1000;
}
