/** Who does what to whom, as English sentences tell it: each verb with those that have a part in it. */
import { enClauseToo, enGivesTask, enHolds, enNoOne, enSpeaks } from '../../../lang/checking/en-clauses.js';
import type { PassageReading } from '../../../facts/recognizer.js';
import type { Span } from '../../../model.js';
import { overlaps } from '../../../text/spans.js';
import { chunksOf, type Chunk, type Joint, type Thing, type Verb } from './chunks.js';
import { taggedWords } from './tagged-words.js';

/** Something said to be done or to be so, with those that have a part in it. */
export interface Predication {
  readonly verb: Verb;
  /** Whoever does it: before the verb, or behind `by`; absent where it is not told. */
  readonly doer?: Thing;
  /** Whom or what it is done to. */
  readonly done?: Thing;
  /** What is named behind a preposition, up to where the next verb begins. */
  readonly others: readonly { readonly by: string; readonly thing: Thing }[];
}

interface Draft {
  readonly verb: Verb;
  subject?: Thing | undefined;
  object?: Thing | undefined;
  second?: Thing;
  readonly others: { by: string; thing: Thing }[];
}

/** The predications of a sentence of an English text, in order. */
export function predicationsIn(text: string, sentence: Span): readonly Predication[] {
  return new Reader(chunksOf(taggedWords(text, sentence))).read();
}

/** Reads the phrases from left to right, and keeps in mind what a verb may be told of. */
class Reader {
  private readonly drafts: Draft[] = [];
  /** What the next finite verb is told of, in the clause as it stands. */
  private subject: Thing | undefined;
  /** The same of the clause around, while another is read inside it. */
  private outer: Thing | undefined;
  private last: Draft | undefined;
  private lastThing: Thing | undefined;
  private preposition: string | undefined;
  /** Behind which the last thing stood. */
  private lastBy: string | undefined;
  /** Whom a relative clause is about. */
  private antecedent: Thing | undefined;
  /** Whether a comma, a join or the beginning of a clause came right before. */
  private isFresh = true;
  /** Whether a comma came since the last verb. */
  private isParted = false;
  /** Whether `and` came right before. */
  private isJoined = false;
  /** Whether the clause as it stands has had its finite verb. */
  private hasVerb = false;

  /** Things that follow another, and are more of a row or say more of it, unless a verb turns out to be told of them. */
  private rows: { readonly head: Thing; readonly thing: Thing }[] = [];
  private readonly heads = new Map<Thing, Thing>();
  private readonly ends = new Map<Thing, number>();
  private isNextToThing = false;

  constructor(private readonly chunks: readonly Chunk[]) {}

  read(): readonly Predication[] {
    for (const i of this.chunks.keys()) this.take(i);
    this.commitRows(undefined);
    return this.drafts.map((draft) => toPredication(draft, (thing) => this.wholeOf(thing)));
  }

  private take(i: number): void {
    const chunk = this.chunks[i];
    switch (chunk?.kind) {
      case undefined:
        return;
      case 'thing':
        this.takeThing(chunk);
        return;
      case 'verb':
        this.takeVerb(
          asReduced(chunk, this.chunks.slice(i + 1, i + 4), this.canBeReduced() || this.isInserted(i)),
        );
        return;
      case 'preposition':
        this.preposition = chunk.own;
        this.isFresh = false;
        return;
      case 'relative':
        if (this.holds(chunk)) this.last = undefined;
        else this.antecedent = this.lastThing;
        this.outer ??= this.subject ?? this.last?.subject;
        this.beginClause();
        return;
      case 'subordinator':
        this.outer ??= this.subject ?? this.last?.subject;
        this.last = undefined;
        this.beginClause();
        return;
      case 'join':
        this.isJoined = true;
        this.isFresh = true;
        this.preposition = undefined;
        return;
      case 'comma':
        this.isParted = true;
        this.isFresh = true;
        this.preposition = undefined;
        return;
      case 'stop':
        this.outer = undefined;
        this.last = undefined;
        this.antecedent = undefined;
        this.beginClause();
    }
  }

  /** `said on Thursday that …`: what follows is said, and told of no one named before. */
  private holds({ own }: Joint): boolean {
    return (
      own === 'that' &&
      this.last !== undefined &&
      enHolds.test(this.last.verb.own) &&
      (this.lastBy !== undefined || this.last.object === undefined || this.isFresh)
    );
  }

  private commitRows(subject: Thing | undefined): void {
    for (const { head, thing } of this.rows)
      if (thing !== subject) {
        this.heads.set(thing, head);
        this.ends.set(head, thing.end);
      }
    this.rows = [];
  }

  /** A thing with what else is named of its row, or in other words. */
  private wholeOf(thing: Thing): Thing {
    const end = this.ends.get(thing);
    return end === undefined ? thing : { ...thing, end, isPronoun: false };
  }

  private beginClause(): void {
    this.isNextToThing = false;
    this.subject = undefined;
    this.preposition = undefined;
    this.isFresh = true;
    this.hasVerb = false;
    this.isJoined = false;
  }

  /** Whether a bare past form here may be a participle: `tools lent by growers`. */
  private canBeReduced(): boolean {
    const beginsClause = this.lastBy !== undefined && enClauseToo.has(this.lastBy);
    return (
      this.hasVerb &&
      !this.isFresh &&
      !beginsClause &&
      this.subject === undefined &&
      !(this.last && enHolds.test(this.last.verb.own))
    );
  }

  /** `Marlow, owned since 2021 by …, sold`: between commas, and the verb of the first is still to come. */
  private isInserted(verb: number): boolean {
    const { subject } = this;
    if (!subject || !this.isParted || !this.isFresh || this.lastThing !== subject) return false;
    let comma = verb + 1;
    while (comma < this.chunks.length && !/^(?:comma|stop)$/u.test(this.chunks[comma]?.kind ?? '')) comma++;
    const behind = this.chunks[comma + 1];
    return this.chunks[comma]?.kind === 'comma' && behind?.kind === 'verb' && behind.form === 'finite';
  }

  private takeThing(thing: Thing): void {
    if (this.isFresh && this.lastThing && (this.isParted || this.isJoined) && this.isNextToThing)
      this.rows.push({ head: this.heads.get(this.lastThing) ?? this.lastThing, thing });
    this.isNextToThing = true;
    const { preposition, last } = this;
    const isOfRow = this.isJoined && !this.isParted && this.lastBy !== undefined && !this.hasVerb;
    if (isOfRow) {
      // `between 2015 and 2018`
    } else if (preposition !== undefined) {
      last?.others.push({ by: preposition, thing });
      this.preposition = undefined;
    } else if (last && last.subject === undefined && enSpeaks.test(last.verb.own) && !this.isFresh) {
      // `…, said the chairman`
      last.subject = thing;
    } else if (last && !this.isFresh) {
      if (!last.object) last.object = thing;
      // `beat Orrin 3-1`: a score is nobody.
      else if (!thing.isPronoun && !thing.own.every((word) => /^\d[\d–-]*$/u.test(word)))
        last.second ??= thing;
    } else if (!last || !this.hasVerb) {
      // `Marlow, the maker of beer, said …`, `Ann and her brother`: it is still told of the first.
      const isBeside = !last || (this.subject && last.verb.start < this.subject.start);
      if (this.subject?.isTime) this.subject = thing;
      else if (this.subject && this.isJoined && !this.isParted && isBeside)
        this.subject = { ...this.subject, end: thing.end };
      else this.subject ??= thing;
    } else this.subject = thing;
    this.lastThing = thing;
    this.lastBy = preposition;
    this.isFresh = false;
    this.isJoined = false;
  }

  private takeVerb(verb: Verb): void {
    const draft: Draft = { verb, others: [] };
    draft.subject = this.subjectOf(verb);
    this.commitRows(verb.form === 'finite' ? draft.subject : undefined);
    this.isNextToThing = false;
    if (this.antecedent && verb.form === 'finite') {
      // `which Marlow denies`
      if (this.subject && !verb.isPassive) draft.object = this.antecedent;
      this.antecedent = undefined;
    }
    this.drafts.push(draft);
    this.last = draft;
    if (verb.form === 'finite') {
      this.hasVerb = true;
      this.subject = undefined;
    }
    this.preposition = undefined;
    this.isFresh = false;
    this.isParted = false;
    this.isJoined = false;
  }

  private subjectOf(verb: Verb): Thing | undefined {
    const { last } = this;
    switch (verb.form) {
      case 'finite': {
        if (this.subject) return this.subject;
        if (this.antecedent) return this.antecedent;
        if (enSpeaks.test(verb.own) && !this.outer && this.isParted && this.isFresh && !this.isJoined)
          return undefined;
        if (this.isFresh && last) return this.outerOf(last);
        if (
          last &&
          this.lastThing &&
          this.lastBy !== undefined &&
          enClauseToo.has(this.lastBy) &&
          !this.isFresh
        ) {
          // `a week after Marlow sold it`
          last.others.pop();
          return this.lastThing;
        }
        if (last?.object && last.object === this.lastThing && enHolds.test(last.verb.own)) {
          // `said the mill would close`
          const { object } = last;
          last.object = undefined;
          return object;
        }
        const { outer } = this;
        this.outer = undefined;
        return outer ?? last?.subject;
      }
      case 'participle':
        return this.isFresh
          ? (this.subject ?? (last && this.outerOf(last)))
          : (this.lastThing ?? this.subject);
      case 'ing':
      case 'infinitive':
        // `the ban on selling boats`: whoever sells them is not told.
        if (!last)
          return this.isFresh || this.preposition !== undefined
            ? undefined
            : (this.subject ?? this.lastThing);
        if (enGivesTask.test(last.verb.own) && !this.isFresh) {
          const whom = last.verb.isPassive ? last.subject : last.object;
          if (whom) return whom;
        }
        return this.preposition === 'of' ? undefined : (last.subject ?? this.subject);
    }
  }

  /** Of what a verb is told that goes on behind a comma or `and`. */
  private outerOf(last: Draft): Thing | undefined {
    const { outer } = this;
    if (this.isParted && outer) {
      this.outer = undefined;
      return outer;
    }
    return last.subject;
  }
}

/** `tools lent by growers`: a bare past form is a participle where `by` follows, or where the clause has its verb. */
function asReduced(verb: Verb, next: readonly Chunk[], canBe: boolean): Verb {
  const by = next.slice(0, 2).findIndex(({ kind, own }) => kind === 'preposition' && own === 'by');
  const isLed = by === 0 || (by === 1 && next[0]?.kind === 'preposition');
  const agent = next[by + 1];
  const isBy = isLed && agent?.kind === 'thing' && !/\d/u.test(agent.own[0] ?? '');
  if (!verb.isBare || verb.form !== 'finite' || !/(?:ed|[^e]n|t|d)$/u.test(verb.own) || !(isBy || canBe))
    return verb;
  return { ...verb, form: 'participle', isPassive: true };
}

function toPredication(
  { verb, subject, object, second, others }: Draft,
  wholeOf: (thing: Thing) => Thing,
): Predication {
  const by = verb.isPassive ? others.find((other) => other.by === 'by') : undefined;
  const doer = verb.isPassive ? by?.thing : subject;
  const done = verb.isPassive ? subject : (second ?? object);
  const rest = others.filter((other) => other !== by);
  return {
    verb: subject && enNoOne.has(subject.own[0] ?? '') ? { ...verb, isDenied: !verb.isDenied } : verb,
    ...(doer && { doer: wholeOf(doer) }),
    ...(done && { done: wholeOf(done) }),
    // `gave the club a boat`
    others: (second && object ? [{ by: 'to', thing: object }, ...rest] : rest).map((other) => ({
      by: other.by,
      thing: wholeOf(other.thing),
    })),
  };
}

const known = new WeakMap<PassageReading, Map<number, readonly Predication[]>>();

/** The same of a sentence of a text that is read already: found once. */
export function predicationsOf(reading: PassageReading, sentence: Span): readonly Predication[] {
  const ofReading = known.get(reading) ?? new Map<number, readonly Predication[]>();
  known.set(reading, ofReading);
  const found = ofReading.get(sentence.start) ?? predicationsIn(reading.text, sentence);
  ofReading.set(sentence.start, found);
  return found;
}

/** Who does what one of the verbs of an English sentence tells; undefined where it is not told, or the word is a noun. */
export function agentOf(reading: PassageReading, sentence: Span, verb: Span): Span | undefined {
  return predicationsOf(reading, sentence).find((one) => overlaps(one.verb, verb))?.doer;
}
