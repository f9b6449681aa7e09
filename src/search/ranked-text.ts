/** A passage, read to be compared with questions. */
import { isIn } from '../lang/is-in.js';
import type { Passage, Span } from '../model.js';
import { fold } from '../text/fold.js';
import { sentences } from '../text/sentences.js';
import { slice } from '../text/spans.js';
import { placesOfWords, wordTokens } from '../text/tokens.js';
import { neighbours } from './neighbours.js';
import type { Places } from './proximity.js';

/** A passage cut into sentences, ready to be compared with queries. */
export interface RankedText extends Places {
  readonly spans: readonly Span[];
  /** The whole, and the sentences: Han terms are looked up in them. */
  readonly whole: string;
  readonly folded: readonly string[];
  /** The sentence of that number as it is written. */
  readonly raw: (sentence: number) => string;
  /** The terms that are not Han. Read when first needed, as many questions have none. */
  readonly words: () => {
    readonly bySentence: readonly ReadonlySet<string>[];
    readonly all: ReadonlySet<string>;
    /** Where each begins in the whole. */
    readonly at: ReadonlyMap<string, readonly number[]>;
    readonly neighboursBySentence: readonly ReadonlySet<string>[];
  };
  /** What holds for the whole passage, such as its heading. */
  readonly context: { readonly folded: string; readonly words: ReadonlySet<string> };
}

/** The passage's sentences, ready to be compared with queries. */
export function readSentences({ text, language, section = '' }: Passage, heading = section): RankedText {
  const spans = sentences(text);
  const whole = fold(text);
  const folded = spans.map((span) => slice(whole, span));
  const context = fold(heading);
  let words: ReturnType<RankedText['words']> | undefined;
  const readWords = (): ReturnType<RankedText['words']> => {
    const bySentence = folded.map(wordTokens);
    return {
      bySentence: bySentence.map((terms) => new Set(terms)),
      all: new Set(bySentence.flat()),
      at: placesOfWords(whole),
      neighboursBySentence: folded.map(neighbours),
    };
  };
  return {
    spans,
    whole,
    folded,
    raw: (sentence) => slice(text, spans[sentence] ?? { start: 0, end: 0 }),
    words: () => (words ??= readWords()),
    isChinese: isIn({ language }, true),
    context: { folded: context, words: new Set(wordTokens(context)) },
  };
}
