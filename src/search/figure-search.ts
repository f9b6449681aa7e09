/** Figures for a question: the nearer to a figure the words of the question stand, the better it answers. */
import type { Steps } from '../gradual.js';
import type { FigureFact } from '../model.js';
import { fold } from '../text/fold.js';
import { wordTokens } from '../text/tokens.js';
import { expandQuery, type WordSources } from './expand.js';
import type { FactHit } from './fact-search.js';
import { growMiniSearchIndex } from './minisearch-index.js';
import { readQuery } from './query.js';
import { readWords, worthOf, type RankedWord } from './ranked-words.js';

/** The texts round a figure, from the nearest to the farthest. */
export interface FigureSurroundings {
  /** What it measures, itself with its unit, and when. */
  readonly own: string;
  /** The clause that it stands in. */
  readonly clause: string;
  /** What leads to it in its sentence, from the figure before it that measures alike. */
  readonly lead: string;
  readonly sentence: string;
  readonly sentenceBefore: string;
  /** What the paragraph says at its head that it is about, before any figure. */
  readonly opening: string;
  readonly paragraph: string;
  /** The heading of its section, and the title of its document. */
  readonly heading: string;
}

type Place = keyof FigureSurroundings;

/** What a word of the question is worth where it stands at best. */
const WORTH: Readonly<Record<Place, number>> = {
  own: 1,
  clause: 0.85,
  lead: 0.75,
  sentence: 0.6,
  sentenceBefore: 0.4,
  opening: 0.5,
  paragraph: 0.25,
  heading: 0.4,
};
const PLACES = Object.keys(WORTH) as readonly Place[];
/** How much it counts, as evidence that the figure is about a word, that the word stands in a place. */
const EVIDENT: Readonly<Record<Place, number>> = {
  own: 1,
  clause: 1,
  lead: 1,
  sentence: 1,
  sentenceBefore: 1,
  opening: 1,
  paragraph: 0,
  heading: 0.6,
};

const CANDIDATES = 100;
/** What the first look adds at most: it tells apart what is said of the same things. */
const FIRST_LOOK = 0.15;

/** Words that stand together in one sentence say more than those that stand in two: what that adds at most. */
const TOGETHER = 0.25;
const ONE_SENTENCE: ReadonlySet<Place> = new Set(['sentence', 'sentenceBefore', 'opening']);

/** A place, ready to be compared with words. */
interface Read {
  readonly place: Place;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

/** A search over figures, best first. */
export function* buildFigureSearch(
  figures: readonly FigureFact[],
  surroundingsOf: (figure: FigureFact) => FigureSurroundings,
  sources: WordSources = {},
): Steps<(text: string, limit: number) => readonly FactHit<FigureFact>[]> {
  const index = yield* growMiniSearchIndex(entriesOf(figures, surroundingsOf));
  const known = new Map<FigureFact, readonly Read[]>();
  const read = (figure: FigureFact): readonly Read[] => {
    const places = known.get(figure) ?? readPlaces(surroundingsOf(figure));
    known.set(figure, places);
    return places;
  };
  return (text, limit) => {
    const query = readQuery(text);
    const asked = expandQuery(text, query, { index, ...sources });
    const words = readWords(asked, index);
    const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const isRequired = ({ own, isCommon }: RankedWord): boolean =>
      !isCommon && own.some((term) => query.required.includes(term));
    const matches = index.search(asked, CANDIDATES);
    const top = matches[0]?.score ?? 1;
    return matches
      .flatMap(({ id, score }) => {
        const fact = figures[Number(id)];
        if (!fact) return [];
        const places = read(fact);
        let near = 0;
        let evidence = 0;
        let hasRequired = true;
        const together = new Map<Place, number>();
        for (const word of words) {
          const worths = places.map(
            ({ place, folded, words }) => [place, worthOf(word, folded, words)] as const,
          );
          near += word.weight * Math.max(...worths.map(([place, worth]) => WORTH[place] * worth));
          const there = Math.max(...worths.map(([place, worth]) => EVIDENT[place] * worth));
          evidence += word.weight * there;
          for (const [place, worth] of worths) {
            if (ONE_SENTENCE.has(place))
              together.set(place, (together.get(place) ?? 0) + word.weight * worth);
          }
          if (there === 0 && isRequired(word)) hasRequired = false;
        }
        return [
          {
            fact,
            score: (near + TOGETHER * Math.max(...together.values())) / total + (FIRST_LOOK * score) / top,
            evidence: hasRequired ? evidence / total : 0,
          },
        ];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };
}

function* entriesOf(
  figures: readonly FigureFact[],
  surroundingsOf: (figure: FigureFact) => FigureSurroundings,
): Iterable<{ readonly text: string; readonly context: string }> {
  for (const figure of figures) {
    const { sentence, sentenceBefore, paragraph, heading } = surroundingsOf(figure);
    yield { text: sentence, context: `${heading} ${sentenceBefore} ${paragraph}` };
  }
}

function readPlaces(surroundings: FigureSurroundings): readonly Read[] {
  return PLACES.map((place) => {
    const folded = fold(surroundings[place]);
    return { place, folded, words: new Set(wordTokens(folded)) };
  });
}
