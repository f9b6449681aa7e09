/**
 * Every type that crosses a folder: the glossary in code. Imports nothing.
 *
 * Offsets everywhere are UTF-16 code units, half-open, into `Passage.text`.
 */

/** A BCP 47 tag of a language that Footnote reads and speaks. */
export type LanguageTag = 'en' | 'zh-Hans' | 'zh-Hant';

/** Half-open range of UTF-16 code units: `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ── Corpus ──────────────────────────────────────────────────────────────────────────────────────────────

/** One article. */
export interface Document {
  /** Stable short name, from the file name; at most 40 characters. */
  readonly id: string;
  readonly title: string;
  readonly language: LanguageTag;
  /** The file it was read from, as an absolute path. */
  readonly source: string;
  readonly author?: string;
  readonly translator?: string;
  readonly publisher?: string;
  readonly originalTitle?: string;
  readonly url?: string;
  /** EDTF date, e.g. `2025-09`. */
  readonly published?: string;
  readonly licence?: string;
  /** Names beyond the text's own, as the document's front matter gives them: each row is one entity. */
  readonly aliases?: readonly (readonly string[])[];
  /** SHA-256 of the file's text, in hex. */
  readonly contentHash: string;
}

/** One paragraph: the unit retrieved and cited. */
export interface Passage {
  /** `<document id>#<ordinal>` */
  readonly id: string;
  readonly documentId: string;
  /** The ¶ number that people see, 1-based. */
  readonly ordinal: number;
  /** The heading it stands under, verbatim. */
  readonly section?: string;
  readonly language: LanguageTag;
  /** `source-note`: a line about the article (author, source, translator), not of it. */
  readonly role: 'paragraph' | 'source-note';
  /** Verbatim. */
  readonly text: string;
}

/** A document with its passages, in order. */
export interface Article {
  readonly document: Document;
  readonly passages: readonly Passage[];
}

// ── Mentions: what recognizers find ─────────────────────────────────────────────────────────────────────

/** What a quantity measures, coarsely. */
export type Dimension =
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'multiple'
  | 'fraction'
  | 'count'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'force'
  | 'concentration'
  | 'molarity'
  | 'sound-level'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'speed'
  | 'frequency'
  | 'data'
  | 'data-rate'
  | 'computation'
  | 'number';

/** How the number bounds the true value. */
export type Modifier =
  'exact' | 'about' | 'near' | 'over' | 'at-least' | 'under' | 'at-most' | 'range' | 'vague';

/** A number with its unit. A single figure has `low === high`. */
export interface Quantity {
  /** Exact decimal, e.g. `326000000000` or `2.5`, in `unit`. */
  readonly low: string;
  readonly high: string;
  readonly dimension: Dimension;
  /** UCUM code; `1` for counts, multiples, fractions, money and bare numbers; `%`; `pp` for percentage points. */
  readonly unit: string;
  /** The words of the unit as they stand in the text (`片`, `美元`, `engineers`); empty for a bare number. */
  readonly unitText: string;
  /** ISO 4217, for money; absent where the text leaves it open. */
  readonly currency?: string;
  readonly modifier: Modifier;
  /** The verbatim word that gave the modifier (`约`, `超过`, `at least`). */
  readonly modifierText?: string;
  /** The verbatim words of a rate's denominator (`每年`, `per chip`). */
  readonly per?: string;
  /** The verbatim words of the price basis (`按今日价格`, `in today's dollars`). */
  readonly priceBasis?: string;
}

/** A time, as written and as EDTF. */
export interface When {
  readonly text: string;
  readonly span: Span;
  /** Extended Date/Time Format, level 1: `2025-03`, `2018/2020`, `../2022`. */
  readonly edtf: string;
}

/** Whether the text states it as so, or only expects, plans or imagines it. */
export type Modality = 'fact' | 'forecast' | 'plan' | 'counterfactual';

interface MentionBase<Kind extends string, Value> {
  readonly kind: Kind;
  readonly passageId: string;
  readonly span: Span;
  /** Law: `passage.text.slice(span.start, span.end) === text`. */
  readonly text: string;
  /** The name of the recognizer that found it. */
  readonly recognizer: string;
  readonly value: Value;
}

export interface FigureValue {
  readonly quantity: Quantity;
  /** What the figure measures: a verbatim stretch of the passage. */
  readonly subject?: Span;
  readonly when?: When;
  readonly modality?: Modality;
}

export type QuantityMention = MentionBase<'quantity', FigureValue>;
export type DateMention = MentionBase<'date', { readonly edtf: string }>;
export type OrdinalMention = MentionBase<'ordinal', { readonly rank: number }>;

export type EntityKind = 'person' | 'organization' | 'place' | 'work';

/** How good the evidence for an entity is: weak ones are searchable but never shown as a person. */
export type Tier = 'strong' | 'weak';

export interface EntityValue {
  readonly tier: Tier;
  /** Another name of the same entity given beside it in the text, verbatim: `微软(Microsoft)`. */
  readonly apposition?: Span;
  /** A title or post written beside the name, verbatim: `首席执行官`. */
  readonly role?: Span;
  /** The organisation of that post, verbatim: `DeepMind`. */
  readonly affiliation?: Span;
}

export type EntityMention = MentionBase<EntityKind, EntityValue>;

/** A word that weakens a statement; `strength` says how much of it is left standing. */
export interface Hedge {
  readonly text: string;
  readonly span: Span;
  readonly kind: 'possible' | 'likely' | 'forecast' | 'reported' | 'conditional' | 'counterfactual';
}

/** Whose voice a statement is in. */
export type Voice = 'attributed' | 'unnamed' | 'article';

export interface ClaimValue {
  readonly voice: Voice;
  /** The speaker's words in the text; for the article's own voice only where it names itself (`本文`, `this paper`). */
  readonly speaker?: Span;
  /** The reporting word, verbatim (`预测`, `said`). */
  readonly cue?: Span;
  readonly hedges: readonly Hedge[];
  readonly polarity: Polarity;
  readonly when?: When;
}

/** Its span is the content: what is asserted. */
export type ClaimMention = MentionBase<'claim', ClaimValue>;

export type Mention = QuantityMention | DateMention | OrdinalMention | EntityMention | ClaimMention;

// ── Facts and entities: what the library knows ──────────────────────────────────────────────────────────

export type Polarity = 'affirmed' | 'negated';
export type Certainty = 'stated' | 'inferred';

/** Where something stands: a passage, and the part of it meant. */
export interface Citation {
  readonly passageId: string;
  readonly span: Span;
  /** Verbatim: the passage's text at `span`. */
  readonly quote: string;
}

/** Who or what a mention refers to. */
export interface Entity {
  /** Stable within one build of the library. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name in the documents. */
  readonly name: string;
  /** Every other name, in either script, with no duplicates. */
  readonly aliases: readonly string[];
  readonly tier: Tier;
  readonly mentions: readonly Citation[];
}

/** Who said it. */
export interface Speaker {
  readonly voice: Voice;
  /** Verbatim; absent for the article's own voice. */
  readonly text?: string;
  readonly entityId?: string;
}

interface FactBase<Kind extends string> {
  readonly kind: Kind;
  /** Quotes the sentence the fact stands in. */
  readonly citation: Citation;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly when?: When;
}

/** A quantity, with what it measures. */
export interface FigureFact extends FactBase<'figure'> {
  readonly quantity: Quantity;
  /** The figure itself, verbatim (`3260亿美元`). */
  readonly text: string;
  readonly span: Span;
  /** What it measures, verbatim; absent if the text does not say it nearby. */
  readonly subject?: string;
  readonly modality: Modality;
}

/** A post somebody holds: subject–"is"–role. */
export interface RoleFact extends FactBase<'role'> {
  readonly entityId: string;
  /** Verbatim. */
  readonly role: string;
  /** Verbatim. */
  readonly affiliation?: string;
  readonly affiliationId?: string;
}

/** A sentence in which an entity does or undergoes something. */
export interface DeedFact extends FactBase<'deed'> {
  readonly entityId: string;
}

/** A statement with the one who made it. */
export interface ClaimFact extends FactBase<'claim'> {
  readonly speaker: Speaker;
  /** What is asserted, verbatim. */
  readonly text: string;
  readonly span: Span;
  readonly cue?: string;
  readonly hedges: readonly Hedge[];
}

export type Fact = FigureFact | RoleFact | DeedFact | ClaimFact;

// ── Answers ─────────────────────────────────────────────────────────────────────────────────────────────

/** A command with the arguments to run it with: what a button or a choice carries. */
export interface Invocation {
  readonly command: string;
  readonly arguments: Readonly<Record<string, string | number | boolean>>;
}

/** A citation as an answer shows it: self-contained, so that renderers look nothing up. */
export interface NumberedCitation {
  /** 1-based, in order of first use. */
  readonly number: number;
  readonly document: { readonly id: string; readonly title: string; readonly url?: string };
  /** The ¶ number, 1-based. */
  readonly ordinal: number;
  readonly section?: string;
  /** The whole paragraph, verbatim. */
  readonly passage: string;
  /** The part quoted. */
  readonly span: Span;
  readonly quote: string;
}

/** Why a quote is shown. `related` is never an answer; `passage` is read for its own sake. */
export type QuoteRole = 'answer' | 'supporting' | 'related' | 'passage' | 'neighbour';

export interface FigureRow {
  readonly quantity: Quantity;
  readonly text: string;
  readonly subject?: string;
  /** Whose it is: a name from the articles, where {@link subject} does not say it. */
  readonly owner?: string;
  readonly when?: string;
  readonly modality: Modality;
  readonly citation: number;
  /** Other places that give the same. */
  readonly also?: readonly number[];
}

/** One bar of a chart. */
export interface BarRow {
  /** What measures so much, verbatim, at least one; the figure's own words where the text does not say. */
  readonly labels: readonly string[];
  readonly quantity: Quantity;
  /** The middle of the quantity in the unit that all bars of the chart share; for its length alone. */
  readonly value: number;
  readonly citation: number;
}

export interface ClaimRow {
  readonly text: string;
  readonly speaker: Speaker;
  /** The entity's full name, where the speaker was resolved. */
  readonly speakerName?: string;
  /** The article's author, where the article itself speaks. */
  readonly author?: string;
  readonly cue?: string;
  readonly hedges: readonly Hedge[];
  readonly polarity: Polarity;
  readonly citation: number;
  /** What is said on the other hand; absent if nothing is. */
  readonly against?: readonly ClaimRow[];
}

/** A sentence that stands for itself: the quote of its citation. */
export interface PointRow {
  readonly citation: number;
  /** What leaves it open, where it is shown for that. */
  readonly open?: Hedge['kind'];
}

/** One line of a list of who is who. */
export interface PersonRow {
  readonly entityKind: EntityKind;
  /** Verbatim, as in the sentence cited. */
  readonly name: string;
  /** Verbatim; absent where the text gives none. */
  readonly role?: string;
  readonly affiliation?: string;
  /** Absent for `stated`. */
  readonly certainty?: Certainty;
  readonly citation: number;
}

export interface RoleRow {
  readonly role: string;
  readonly affiliation?: string;
  readonly certainty: Certainty;
  readonly citation: number;
}

/** What people are told of a document. */
export interface DocumentRow extends Omit<Document, 'source' | 'contentHash' | 'aliases'> {
  readonly passageCount: number;
  readonly read: Invocation;
}

export interface CommandRow {
  readonly name: string;
  readonly description: string;
  /** Its entry in the menu of a message, if it has one. */
  readonly menu?: string;
  readonly options: readonly {
    readonly name: string;
    readonly description: string;
    readonly required: boolean;
  }[];
}

/** What the articles say of a statement; `not-checkable` for what no article could bear out. */
export type VerdictLabel = 'supported' | 'refuted' | 'conflicting' | 'not-enough-evidence' | 'not-checkable';

/** In what a statement differs from the articles. */
export type VerdictField =
  'value' | 'unit' | 'currency' | 'bound' | 'time' | 'subject' | 'speaker' | 'polarity';

/** What the statement says beside what the articles say, both verbatim. */
export interface VerdictDifference {
  readonly field: VerdictField;
  readonly said: string;
  readonly found: string;
  readonly citation: number;
}

/** Why a statement cannot be checked. */
export type UncheckableReason = 'opinion' | 'forecast' | 'question' | 'fragment';

/** Headings and notes are codes; their words live in `lang/`. */
export type HeadingCode =
  | 'answer'
  | 'supporting'
  | 'related'
  | 'figures'
  | 'told-otherwise'
  | 'roles'
  | 'said'
  | 'done'
  | 'claims'
  | 'people-there'
  | 'documents'
  | 'documents-of'
  | 'commands'
  | 'choices'
  | 'nearest-topics'
  | 'brief'
  | 'key-points'
  | 'who-is-who'
  | 'open-points'
  | 'about-articles';

export type NoteCode =
  | 'nothing-found'
  | 'no-words'
  | 'how-to-ask'
  | 'no-such-name'
  | 'no-such-document'
  | 'no-such-passage'
  | 'which-document'
  | 'one-of-several'
  | 'not-a-message'
  | 'no-such-unit'
  | 'not-in-unit'
  | 'not-so-said'
  | 'not-said-by'
  | 'words-not-found'
  | 'empty-library'
  | 'ambiguous'
  | 'units-not-comparable'
  | 'more-left-out'
  | 'inferred'
  | 'of-message'
  | 'about'
  | 'hide';

/** One piece of an answer. Holds codes, numbers and corpus text, never our prose. */
export type Block =
  | { readonly kind: 'heading'; readonly code: HeadingCode; readonly text?: string }
  | {
      readonly kind: 'quote';
      readonly role: QuoteRole;
      readonly citation: number;
      /** The same passage in other editions of the article, such as a translation. */
      readonly editions?: readonly { readonly language: LanguageTag; readonly read: Invocation }[];
    }
  | { readonly kind: 'figures'; readonly rows: readonly FigureRow[] }
  /** Figures that compare with one another, the largest first; they stand in the figures before it, too. */
  | { readonly kind: 'chart'; readonly bars: readonly BarRow[] }
  | {
      readonly kind: 'entity';
      readonly entityKind: EntityKind;
      readonly name: string;
      readonly aliases: readonly string[];
      readonly roles: readonly RoleRow[];
    }
  /** Rows of one speaker stand together. */
  | { readonly kind: 'claims'; readonly rows: readonly ClaimRow[] }
  | { readonly kind: 'points'; readonly rows: readonly PointRow[] }
  | { readonly kind: 'people'; readonly rows: readonly PersonRow[] }
  /** The answer is worth keeping: it can be had as a file of this name. */
  | { readonly kind: 'download'; readonly fileName: string }
  | {
      readonly kind: 'verdict';
      /** As the user put it. */
      readonly statement: string;
      readonly label: VerdictLabel;
      readonly reason?: UncheckableReason;
      readonly differences: readonly VerdictDifference[];
      /** The sentences it rests on, the deciding one first; quoted by the blocks that follow. */
      readonly evidence: readonly number[];
    }
  | { readonly kind: 'documents'; readonly rows: readonly DocumentRow[] }
  | { readonly kind: 'commands'; readonly rows: readonly CommandRow[] }
  | {
      readonly kind: 'choices';
      readonly choices: readonly {
        readonly label: string;
        readonly detail?: string;
        readonly run: Invocation;
      }[];
    }
  | {
      readonly kind: 'navigation';
      readonly position: number;
      readonly total: number;
      readonly previous?: Invocation;
      readonly next?: Invocation;
    }
  | { readonly kind: 'note'; readonly code: NoteCode; readonly values?: Readonly<Record<string, string>> };

export type Outcome = 'found' | 'ambiguous' | 'nothing-found';

/** One line of completion: what is shown, and what is sent. At most 100 characters each. */
export interface Suggestion {
  readonly label: string;
  readonly value: string;
}

/** What a command gives back, before it is rendered. */
export interface Answer {
  readonly command: string;
  readonly query: string;
  /** The language of the reader, for the words around the quotes. */
  readonly language: LanguageTag;
  readonly outcome: Outcome;
  readonly blocks: readonly Block[];
  readonly citations: readonly NumberedCitation[];
}
