/** What a language must bring. Adding one: a file that satisfies `Language`, and its line in `index.ts`. */
import type {
  EntityKind,
  HeadingCode,
  Hedge,
  LanguageTag,
  Modality,
  Modifier,
  NoteCode,
  QuoteRole,
  UncheckableReason,
  VerdictField,
  VerdictLabel,
} from '../model.js';
import type { Checking } from './checking/checking.js';

/** Values put into a sentence of ours. */
export type Values = Readonly<Record<string, string>>;

/** Every word that Footnote says itself, around the quotes. A parity test holds all languages to the same keys. */
export interface Words {
  readonly headings: Readonly<Record<HeadingCode, string>>;
  readonly notes: Readonly<Record<NoteCode, (values: Values) => string>>;
  readonly quoteRoles: Readonly<Record<QuoteRole, string>>;
  readonly modifiers: Readonly<Record<Modifier, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly hedges: Readonly<Record<Hedge['kind'], string>>;
  readonly entityKinds: Readonly<Record<EntityKind, string>>;
  readonly fields: {
    readonly author: string;
    readonly translator: string;
    readonly publisher: string;
    readonly originalTitle: string;
    readonly published: string;
    readonly licence: string;
    readonly aliases: string;
    readonly roles: string;
    readonly when: string;
    readonly source: string;
  };
  /** Heads of the columns of a table of figures. */
  readonly columns: {
    readonly figure: string;
    readonly subject: string;
    readonly value: string;
    readonly when: string;
    readonly source: string;
  };
  /** Who speaks where nobody is named. */
  readonly voices: {
    readonly article: (author: string | undefined) => string;
    readonly unnamed: string;
  };
  /** What is said of a statement that was checked. */
  readonly verdicts: {
    readonly labels: Readonly<Record<VerdictLabel, string>>;
    readonly reasons: Readonly<Record<UncheckableReason, string>>;
    readonly fields: Readonly<Record<VerdictField, string>>;
    /** Before the words of the statement, and before those of the articles. */
    readonly said: string;
    readonly found: string;
  };
  /** Before a claim that stands against the one above it. */
  readonly onTheOtherHand: string;
  /** Where a command stands in the menu of a message. */
  readonly inMenu: (name: string) => string;
  readonly inferred: string;
  readonly buttons: {
    readonly context: string;
    readonly openOriginal: string;
    readonly publish: string;
    readonly published: string;
    readonly previous: string;
    readonly next: string;
    readonly read: string;
    /** Gives the answer as a file. */
    readonly download: string;
    /** Placeholder of the menu that opens a citation's surroundings. */
    readonly chooseCitation: string;
    /** Placeholder of the menu of choices. */
    readonly chooseOne: string;
  };
  /** `2 / 5` in words, for a page of an answer. */
  /** Between a label and what it labels. */
  readonly colon: string;
  /** What stands in brackets behind something, with the brackets and the space before them. */
  readonly inBrackets: (text: string) => string;
  readonly page: (page: number, total: number) => string;
  readonly passageCount: (count: number) => string;
  /** `¶3`; the section, if any, is appended by the renderer. */
  readonly passage: (ordinal: number) => string;
  /** Under a published answer: who asked. `mention` is a Discord mention. */
  readonly askedBy: (mention: string) => string;
  /** Said when something broke: the person can quote the id to whoever runs the bot. */
  readonly incident: (id: string) => string;
  /** Said when an option's value cannot be used. */
  readonly badOption: (option: string, problem: string) => string;
  /** Said when a button or menu belongs to a version of the bot that is gone. */
  readonly staleButton: string;
  /** Said when an answer takes what the bot has not read yet. */
  readonly stillReading: string;
  readonly alreadyPublished: string;
  readonly notPublished: string;
  /** The description of the option that every command has: show the answer to nobody else. */
  readonly hide: { readonly name: string; readonly description: string };
}

/** The kind of thing that a question asks for. */
export type AnswerKind = 'person' | 'time' | 'quantity' | 'place' | 'reason';

/** What a question can ask to be measured. */
export type Measure =
  'money' | 'share' | 'clock' | 'age' | 'speed' | 'frequency' | 'duration' | 'distance' | 'weight';

/** By measure, what a question that asks for it looks like, and what a text that gives it does; both folded. */
export type AskedMeasures = Readonly<Record<Measure, { readonly asked: RegExp; readonly given: RegExp }>>;

/** How questions are put in a language. All text is folded: half-width, small letters, Simplified. */
export interface Questions {
  /** Words that ask and carry no subject: replaced by a space before the question is cut into tokens. */
  readonly askingWords: RegExp;
  /** Words too common to tell passages apart, as whole tokens. */
  readonly stopWords: ReadonlySet<string>;
  /** The words that ask: where one stands is what is asked; the clauses around only say about what. */
  readonly asks: RegExp;
  /** All of a text that greets, thanks or takes leave, or asks of nothing named: no text has an answer to it. */
  readonly namesNothing: RegExp;
  /** Tried in order: the first that is asked counts. */
  readonly measures: AskedMeasures;
  /** What a count of the thing looks like whose number is asked (`几座`, *how many bridges*); undefined if none is. */
  readonly countAsked: (question: string) => RegExp | undefined;
  /** What a question that matches asks for; the first that matches counts. */
  readonly kinds: readonly (readonly [RegExp, AnswerKind])[];
  /** What a sentence that can answer looks like. */
  readonly answers: Readonly<Record<AnswerKind, RegExp>>;
  /** It is asked what the author concludes, or how the text ends. */
  readonly asksForTheEnd: RegExp;
  /** What people are called; in text as it is written, where capitals tell. */
  readonly names?: RegExp;
}

/** How the sentences of a language stand to those before them. All of it is matched on folded text. */
export interface Discourse {
  /** Opens a sentence by those who answer what was said before, or by saying that it is answered. */
  readonly answers: RegExp;
  /** All that is denied, where it is not said of what: `any link`, 有任何关联. */
  readonly deniedAtAll: RegExp;
  /** At the head of a sentence: it stands against what was said right before. */
  readonly opens: RegExp;
  /** In a sentence: it denies what was said right before, be it in the paragraph before. */
  readonly denies: RegExp;
  /** In a sentence: it stands against what was said before, if that is about the same. */
  readonly turns: RegExp;
  /** Between two statements of one sentence: the second stands against the first. */
  readonly joins: RegExp;
  /** Sets one thing beside another that differs, and nothing against what was said. Global. */
  readonly contrasts: RegExp;
  /** Somebody disagrees; the grounds may follow in the next sentence. */
  readonly disagrees: RegExp;
  /** In a sentence: accounts or views of something differ; they may follow. */
  readonly divides: RegExp;
  /** The sentence cannot be understood without the one before it. */
  readonly leans: RegExp;
}

/** How a language says by how much something differs, and what is left over. Matched on folded text. */
export interface DifferenceWords {
  /** Behind a figure, with what it is compared with: `more than …`. */
  readonly after: RegExp;
  /** Up to a figure, from what it is compared with on: `比…多`. */
  readonly before: RegExp;
  /** In a question: it asks for a difference. */
  readonly asks: RegExp;
  /** Opens what is told of whatever is left over; global. */
  readonly rest: RegExp;
}

/** How a clause says whose a figure is. All of it is matched on folded text. */
export interface OwnerWords {
  /** Between two clauses. Global. */
  readonly stops: RegExp;
  /** What may stand in a clause before the one that it is about. */
  readonly leads: RegExp;
  /** A clause that begins so is about the one named right before it. */
  readonly relative?: RegExp;
  /** A clause that begins so is about one that need not be known: what it tells is nobody's before. */
  readonly given?: RegExp;
  /** What stands right behind a name and makes the clause about somebody else. */
  readonly others: RegExp;
  /** A clause that begins so goes on about the one named before. */
  readonly pointsBack: RegExp;
  /** A sentence that begins so tells what the one that the text is about has earned, sold or lost, and does not name it. */
  readonly results: RegExp;
}

export interface Language {
  readonly tag: LanguageTag;
  /** Its own name for itself. */
  readonly name: string;
  /** Discord's locale codes that it serves; the first one is what registration uses. */
  readonly discordLocales: readonly string[];
  readonly words: Words;
  readonly questions: Questions;
  readonly discourse: Discourse;
  readonly checking: Checking;
}
