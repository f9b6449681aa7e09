/** Whom a pronoun means: the one person before it who can be meant, or the one that the sentence before is about. */
import { genderOf, genderOfPronoun } from '../lang/names/gendered-names.js';
import type { Span } from '../model.js';
import { fold } from '../text/fold.js';
import { HAN } from '../text/scripts.js';
import type { EntityLocator, Located } from './entities.js';
import { isAboutArticle } from './organization-before.js';
import type { DocumentReading, PassageReading } from './recognizer.js';

/** How many sentences back somebody may be named that a pronoun means, where several are named. */
const SENTENCES_BACK = 2;
/** Characters beside a name in which a title or a post may stand. */
const BESIDE = 16;
/** Before the name that a sentence is about: times, and words for what somebody is, but nothing that governs it. */
const EN_LEAD =
  /^["“]?(?:(?:but|and|yet|then|meanwhile|however|(?:in|on|at|by|after|since|during|last|this|early|late) [^,]{2,40}),? )?(?:(?!(?:of|by|with|for|from|to|in|at|on|against|like|about|between|and|told|met|saw|asked|said|is|was|are|were|has|had)\b)[\p{L}'’-]+[ ,]+){0,6}$/iu;
const ZH_LEAD = /^(?:[^,。;对向给和与跟同被由以从把将让为据替]{0,16}(?:[,，](?![^,，]*[,，]))?)?["“「]?$/u;

/**
 * The id of the person that a pronoun means. The only one named in the passage before it whose name does not speak
 * against it; else, of several, the only one in the sentence, or the one that a sentence right before is about; where the
 * passage names nobody yet, the only one of the passage before. Undefined where two may be meant.
 *
 * @param pronoun - in the words of the text: `she`, `her team`, 他
 * @param goesOn - whoever spoke right before, if somebody did
 */
export function personMeant(
  pronoun: string,
  position: number,
  passage: PassageReading,
  { passages }: DocumentReading,
  locator: EntityLocator,
  goesOn: string | undefined,
): string | undefined {
  const wanted = genderOfPronoun(pronoun);
  const mayBe = (one: Located, { folded }: PassageReading): boolean => {
    const found = genderOf(fold(one.entity.name), besideName(folded, one.span));
    return wanted === undefined || found === undefined || found === wanted;
  };
  const sentence = passage.sentences.findIndex(({ end }) => position < end);
  const before = passage.sentences
    .slice(Math.max(0, sentence - SENTENCES_BACK), sentence + 1)
    .map(({ start, end }) => ({ start, end: Math.min(end, position) }))
    .reverse();
  const isSubject = ({ span }: Located): boolean =>
    before
      .slice(1)
      .some(
        ({ start, end }) => start <= span.start && span.end <= end && isHead(passage.folded, start, span),
      );
  const persons = locator
    .within(passage.passage.id, { start: 0, end: position })
    .filter((one) => one.entity.kind === 'person' && (one.entity.tier === 'strong' || isSubject(one)));
  const named = persons.filter((one) => mayBe(one, passage));
  const only = theOnly(named);
  if (only) return only;
  if (goesOn !== undefined && named.some(({ entity }) => entity.id === goesOn)) return goesOn;
  for (const [i, { start, end }] of before.entries()) {
    const here = named.filter(({ span }) => span.start >= start && span.end <= end);
    const one = theOnly(here);
    if (one) return i === 0 || here.some(isSubject) ? one : undefined;
    if (here.length > 0) return undefined;
  }
  if (persons.length > 0 || sentence > 0) return undefined;
  const earlier = passages[passages.indexOf(passage) - 1];
  if (!earlier || isAboutArticle(earlier.passage)) return undefined;
  return theOnly(
    locator
      .within(earlier.passage.id, { start: 0, end: earlier.text.length })
      .filter((one) => one.entity.kind === 'person' && one.entity.tier === 'strong' && mayBe(one, earlier)),
  );
}

function theOnly(named: readonly Located[]): string | undefined {
  const ids = new Set(named.map(({ entity }) => entity.id));
  return ids.size === 1 ? named[0]?.entity.id : undefined;
}

/** Whether a sentence that begins at `start` is about the one named there. */
function isHead(folded: string, start: number, { start: at }: Span): boolean {
  const lead = folded.slice(start, at);
  return HAN.test(folded.slice(start, at + 1)) ? ZH_LEAD.test(lead) : EN_LEAD.test(lead);
}

/** The words of the clause beside a name. */
function besideName(folded: string, { start, end }: Span): string {
  const before = /[^,.;:。()]*$/u.exec(folded.slice(Math.max(0, start - BESIDE), start))?.[0] ?? '';
  const after = /^(?:先生|女士|小姐|太太|夫人|[(,] ?[女男])/u.exec(folded.slice(end, end + 4))?.[0] ?? '';
  return `${before} ${after}`;
}
