/** What a language's words are by which statements are checked. */

/** By what statements of a language are told and held against articles. Patterns are matched on folded text. */
export interface Checking {
  /** What a statement says of its own taste or duty: nothing that a text could bear out. */
  readonly opinion: RegExp;
  /** What is yet to come, in the speaker's own voice. */
  readonly forecast: RegExp;
  readonly question: RegExp;
  /** What joins two parts that each have a figure of their own. */
  readonly joints: RegExp;
  /** Says that it is yet to be done. */
  readonly plan: RegExp;
  /** Says that it is so by now. */
  readonly done: RegExp;
  /** Tells of the time before the one that is spoken of. */
  readonly yearEarlier?: RegExp;
  /** That somebody or something begins what it does, or ends it. */
  readonly begins: RegExp;
  readonly ends: RegExp;
  /** Says that it is done, or so today; and that it may yet come. */
  readonly finished: RegExp;
  readonly mayCome: RegExp;
  /** At the end of words: what stands after them is no subject. */
  readonly prepositionLast: RegExp;
  /** At the end of words: the figure after them is of things known already, and not what is asserted. */
  readonly definiteLast: RegExp;
  /** At the end of words: the time after them is only compared with. */
  readonly thanLast: RegExp;
  /** The words with which a sentence begins that say whence it is known: `据某某的统计，`. */
  readonly sourceLeads?: RegExp;
  /** Right before a time, and in some languages behind it: something is now what it was then. */
  readonly asThenLast: RegExp;
  readonly asThenFirst?: RegExp;
  /** Right behind a duration: it says how long ago something was. */
  readonly agoFirst: RegExp;
  /** At the end of words, or right behind a date: it says when something was told, and not when it was so. */
  readonly publishedLast?: RegExp;
  readonly publishedFirst?: RegExp;
  /** Right before a figure, or right behind it: another is a part of it. */
  readonly wholeLast?: RegExp;
  readonly wholeFirst?: RegExp;
  /** Behind `half` or `twice`: that it is so much of what something else has. */
  readonly asMuchFirst?: RegExp;
  /** That there are few, and hardly any. */
  readonly few?: RegExp;
  /** That something is not done, without a word that denies. */
  readonly refuses?: RegExp;
  /** What others leave of a whole. */
  readonly rest?: RegExp;
  /** Between two that are compared: `higher than`, in text that is folded. */
  readonly comparisons: RegExp;
  /** Of two, the one named before is the more: `higher in … than`; or the less. It ends where the other is named. */
  readonly moreThan: RegExp;
  readonly lessThan: RegExp;
  /** The same, where the other is named between the two groups: `比…高`. */
  readonly moreAround?: RegExp;
  readonly lessAround?: RegExp;
  /** Behind a comparison: it is held against no one that is named. */
  readonly comparedWithNone: RegExp;
  /** A word that only compares. */
  readonly comparative: RegExp;
  /** Says that it is shares or rates that are compared. */
  readonly rated: RegExp;
  /** Says what part of a whole something is. */
  readonly sharesIn: RegExp;
  /** At the end of words: what stands behind them is yet to be given. */
  readonly pendingLast: RegExp;
  /** Leads to why something is so. */
  readonly causeFirst: RegExp;
  /** Says that something goes on, or that it does so no longer. */
  readonly goesOn: RegExp;
  readonly hasEnded: RegExp;
  /** Right behind a name: what follows is of somebody else, who stands to it in some way. */
  readonly ownerFirst: RegExp;
  /** Right before a figure: it is so at present. */
  readonly nowLast: RegExp;
  /** Behind who says something: it is told of the one who says it. */
  readonly selfFirst: RegExp;
  /** At the head of a sentence: what follows belongs to the one named last before it. */
  readonly ofTheOneBefore: RegExp;
  /** At the end of words: the figure after them tells when, as in `the first three quarters`. */
  readonly periodLast: RegExp;
  /** How often, or for how much of a thing: `a week`, `per year`. Its group is the unit, with how many of it. */
  readonly rates: RegExp;
  /** How many of its unit a rate is for, at its head: `100 grams`. */
  readonly manyFirst: RegExp;
  /** Units of one kind: so much for the one is not so much for the other. */
  readonly rateKinds: readonly (readonly string[])[];
  /** Units of rates that have another name in `rateKinds`. */
  readonly sameRates: Readonly<Record<string, string>>;
  /** Has left a post, or will leave it. */
  readonly left: RegExp;
  /** Says of somebody and a body that the one is at the head of the other: `runs`. */
  readonly heads: RegExp;
  /** Says that somebody has some post in a body. */
  readonly employs: RegExp;
  /** A name, or a kind, where a subject stands: at the head, or after what joins two parts. In text as it is written. */
  readonly leads: RegExp;
  /** Says that the same is so of one more. */
  readonly also: RegExp;
  /** In turn: the first item has the first figure. */
  readonly inTurn: RegExp;
  /** What parts the items of a list. */
  readonly listStops: RegExp;
  /** Words that say nothing of what is measured, as they stand in a text. */
  readonly genericWords: ReadonlySet<string>;
  /** What a unit measures anyhow, or a price is of. */
  readonly impliedMeasures: ReadonlySet<string>;
  /** Periods told from where the speaker stands, or in part: sort, name, and how they are put. */
  readonly periods: readonly (readonly [sort: string, name: string, pattern: RegExp])[];
  /** What a change is measured against, by the length of time: `year on year`. */
  readonly bases: readonly (readonly [basis: string, pattern: RegExp])[];
  /** Says from whom it is. */
  readonly sourced: RegExp;
  /** At the head of a sentence: somebody, who is no pronoun, and says what follows. Its group is who. */
  readonly reports: RegExp;
  /** At the head of words: people of a calling who say or reckon what follows. */
  readonly unnamedSource: RegExp;
  /** Beside a date: not before it. */
  readonly earliest: RegExp;
  /** Beside a date: not after it. */
  readonly latest: RegExp;
  /** At the end of words: the figure after them is a number of people or things. */
  readonly countsLast: RegExp;
  /** Before a figure: where a change began, or what it is compared with. */
  readonly baseline: RegExp;
  /** After a figure: the same. */
  readonly baselineAfter?: RegExp;
  /** Before a figure: where a change began, and nothing else. */
  readonly from?: RegExp;
  /** After a figure that something is compared with: told of another place or group, at the same time. */
  readonly elsewhere?: RegExp;
  /** Before a figure: where a change ended. */
  readonly outcome: RegExp;
  /** Tells of what was so before. */
  readonly earlier: RegExp;
  /** Right before a figure, and right after it: by so much more, or less. */
  readonly upBefore: RegExp;
  readonly downBefore: RegExp;
  readonly upAfter?: RegExp;
  readonly downAfter?: RegExp;
  /** Says that there is but one of which it is so. */
  readonly superlative: RegExp;
  /** Says that something is more, or less, than it was, without saying by how much. */
  readonly more: RegExp;
  readonly fewer: RegExp;
  /** What tells one of two of a kind from the other. */
  readonly oneOfTwo: readonly (readonly [RegExp, RegExp])[];
  /** What supposes something that is not so: `had it not been restricted`. */
  readonly supposes: RegExp;
  /** Says something of all of a kind or of one alone; and what bears that out. */
  readonly operators: readonly (readonly [said: RegExp, borneBy: RegExp])[];
  /** Bounds and superlatives that are put as denials, and names that look like them: `no more than`, `nobody … as long as`, `the no campaign`. */
  readonly boundsAsDenials: RegExp;
  /** Before a deed: it is done to whom is named first. */
  readonly passiveBefore: RegExp;
  /** After a deed: by whom it is done is named behind it. */
  readonly passiveAfter?: RegExp;
  /** At the head of a sentence: somebody who was named before. */
  readonly pronounFirst: RegExp;
  /** A time that is moved. */
  readonly moved: RegExp;
}

/** What of it is one pattern. */
export type CheckingPattern = {
  [Key in keyof Checking]-?: NonNullable<Checking[Key]> extends RegExp ? Key : never;
}[keyof Checking];
