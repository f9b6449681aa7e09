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
import { dateMention } from '../../../facts/date-mention.js';
import { isEntityMention } from '../../../facts/entity-mention.js';
import { extract } from '../../../facts/extract.js';
import { toFacts } from '../../../facts/facts.js';
import { overlaps } from '../../../text/spans.js';
import { readArticle, type PassageReading } from '../../../facts/recognizer.js';

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

/** A statement of a user's, read as a paragraph of its own. */
export function readStatement(text: string, language: LanguageTag): TextReading {
  return read({ id: 'statement#1', documentId: 'statement', ordinal: 1, language, role: 'paragraph', text });
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
    dates: withMonths(
      reading,
      mentions.filter((mention) => mention.kind === 'date'),
    ),
    names: mentions.filter(isEntityMention),
    entities,
    facts,
  };
}

/** Days of the year that have a name. */
const HOLIDAYS: readonly (readonly [RegExp, string])[] = [
  [/圣诞节(?:当[天日])?|\bchristmas day\b/gu, 'XXXX-12-25'],
  [/平安夜|\bchristmas eve\b/gu, 'XXXX-12-24'],
  [/元旦(?:当[天日])?|\bnew year[’']s day\b/gu, 'XXXX-01-01'],
  [/\bnew year[’']s eve\b/gu, 'XXXX-12-31'],
  [/情人节(?:当[天日])?|\bvalentine[’']s day\b/gu, 'XXXX-02-14'],
  [/劳动节(?:当[天日])?|五一节|\bmay day\b/gu, 'XXXX-05-01'],
  [/儿童节(?:当[天日])?/gu, 'XXXX-06-01'],
  [/国庆节(?:当[天日])?|国庆当[天日]/gu, 'XXXX-10-01'],
  [/\bhalloween\b|万圣节前夜/gu, 'XXXX-10-31'],
];

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** A month by itself: `明年8月`, `in August`; not `may` the verb. */
const MONTH = new RegExp(
  String.raw`(?<!\d)(?<!\d年)(1[0-2]|[1-9])月(?![\d大小])|(?<=\b(?:in|since|until|by|from|to|before|after|last|next|this|of|early|late|mid) )(${MONTHS})\b`,
  'gu',
);

/** The dates, and the months and holidays that stand by themselves among them. */
function withMonths(reading: PassageReading, dates: readonly DateMention[]): readonly DateMention[] {
  const { folded } = reading;
  const at = (start: number, text: string, edtf: string, recognizer: string): DateMention =>
    dateMention(reading, recognizer, { start, end: start + text.length }, edtf);
  const months = Array.from(folded.matchAll(MONTH), ({ 0: text, 1: number, 2: name, index }) => {
    const month = number ?? String(MONTHS.split('|').indexOf(name ?? '') + 1);
    return at(index, text, `XXXX-${month.padStart(2, '0')}`, 'months');
  });
  const days = HOLIDAYS.flatMap(([pattern, edtf]) =>
    Array.from(folded.matchAll(pattern), ({ 0: text, index }) => at(index, text, edtf, 'holidays')),
  );
  const alone = [...months, ...days].filter(({ span }) => !dates.some((date) => overlaps(date.span, span)));
  return [...dates, ...alone].sort((a, b) => a.span.start - b.span.start);
}
