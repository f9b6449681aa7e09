/** A text, read the way articles are: its mentions and what follows from them. */
import type {
  DateMention,
  Entity,
  EntityMention,
  Fact,
  LanguageTag,
  Mention,
  Passage,
  QuantityMention,
} from '../../../model.js';
import { isEntityMention } from '../../../facts/entity-mention.js';
import { extract } from '../../../facts/extract.js';
import { toFacts } from '../../../facts/facts.js';
import { readArticle, type PassageReading } from '../../../facts/recognizer.js';
import { withYearless } from './yearless-dates.js';

/** One paragraph by itself. */
export interface TextReading {
  readonly reading: PassageReading;
  readonly figures: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  readonly names: readonly EntityMention[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

const known = new WeakMap<Passage, TextReading>();

/** The passage, read once. */
export function readPassage(passage: Passage): TextReading {
  const found = known.get(passage) ?? read(passage);
  known.set(passage, found);
  return found;
}

const STATEMENT = 'statement';

/** A statement of a user's, read as a paragraph of its own. */
export function readStatement(text: string, language: LanguageTag): TextReading {
  return read({ id: 'statement#1', documentId: STATEMENT, ordinal: 1, language, role: 'paragraph', text });
}

function read(passage: Passage): TextReading {
  const { documentId: id, language } = passage;
  const document = { id, title: '', language, source: '', contentHash: '' };
  const article = readArticle({ document, passages: [passage] });
  const mentions: readonly Mention[] = extract(article);
  const { entities, facts } = toFacts([{ reading: article, mentions }]);
  const [reading] = article.passages;
  if (!reading) throw new Error(`No reading of ${passage.id}`);
  return {
    reading,
    figures: mentions.filter((mention) => mention.kind === 'quantity'),
    dates: withYearless(
      reading,
      // The year of an era of which there were several is not known, and none to compare.
      mentions.filter(
        (mention): mention is DateMention => mention.kind === 'date' && mention.value.edtf !== 'XXXX',
      ),
      passage.documentId !== STATEMENT,
    ),
    names: mentions.filter(isEntityMention),
    entities,
    facts,
  };
}
