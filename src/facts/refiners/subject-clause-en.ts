/** The words of an English clause that name something, without those that only tell what becomes of it. */
import { irregularForms } from '../../lang/meaning/en-irregular-forms.js';
import type { Span } from '../../model.js';
import { matches } from '../../text/matches.js';
import { slice } from '../../text/spans.js';

/**
 * What is spoken of in the words before a figure: of `said on Friday that wages should climb` the wages, of
 * `faults were seen` the faults, and of `have dug a shaft` the shaft. The whole where no verb
 * tells more; undefined where nothing but verbs is left, as in `been dated`.
 */
export function spokenOf(folded: string, { start, end }: Span): Span | undefined {
  const stretch = folded.slice(start, end);
  const from = stretch.includes(' that ') ? start + lengthOfReport(stretch) : start;
  const to = end - (WEEKDAY.exec(folded.slice(from, end))?.[0].length ?? 0);
  const phrase = folded.slice(from, to);
  if (isVerbsOnly(phrase)) return undefined;
  const helper = lastMatch(phrase, HELPERS);
  if (!helper) {
    const deed = DEED_DONE.exec(phrase);
    const isDeed = deed?.[1] !== undefined && isVerbForm(deed[1]) && !NOUNS.test(deed[1]);
    return { start: isDeed ? from + deed[0].length : from, end: to };
  }
  const head = { start: from, end: from + helper.index - 1 };
  const [group, rest] = verbGroup(phrase.slice(helper.index));
  const object = OBJECT.exec(rest)?.[0].length;
  if (object !== undefined) return { start: to - rest.length + object, end: to };
  const isBare = rest === '' || (BEHIND.test(rest) && (isPassive(group) || LEFT_OUT.test(rest)));
  if (!isBare) return { start: from, end: to };
  // `the show was to end in May but was extended by`: the subject stands before the first verb.
  const joined = JOINED.exec(phrase.slice(0, helper.index - 1))?.[0].length;
  if (joined !== undefined) {
    const first = phrase.search(FIRST_HELPER) - 1;
    head.end = first > 0 && from + first < head.end ? from + first : head.end - joined;
  }
  return PRONOUN.test(slice(folded, head)) ? undefined : head;
}

function lengthOfReport(stretch: string): number {
  return Math.max(REPORTED.exec(stretch)?.[0].length ?? 0, SECOND_THAT.exec(stretch)?.[0].length ?? 0);
}

/** `told investors on Monday that`, up to what is said; `a report that` as well. */
const REPORTED =
  /^.*\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:ed|s|ing)?|not(?:ed|es?|ing)|warn(?:ed|s|ing)?|believe[sd]?|th(?:inks?|ought)|hope[sd]?|fear(?:ed|s)?|expect(?:ed|s)?|estimate[sd]?|argue[sd]?|claim(?:ed|s)?|confirm(?:ed|s)?|reveal(?:ed|s)?|show(?:ed|s|n)?|f(?:ound|inds?)|report(?:ed|s)?|promise[sd]?|predict(?:ed|s)?|insist(?:ed|s)?|announce[sd]?|calculate[sd]?|reckon(?:ed|s)?|agree[sd]?|ruled|conclude[sd]?|complain(?:ed|s)?|suggest(?:ed|s)?|indicate[sd]?|mean(?:s|t)|kn[eo]w|learn(?:ed|t)|discover(?:ed)?|stress(?:ed|es)?|explain(?:ed|s)?|acknowledge[sd]?|admit(?:s|ted)?|forecasts?|evidence|reports?|signs?|news|idea|fact|claims?)\b[^,;]{0,40}? that (?:the |an? |its |their |his |her |our )?/;
const SECOND_THAT = /^.*\b(?:and|but) that (?:the |an? |its |their |his |her |our )?/;

/** `won the race on Sunday` */
const WEEKDAY =
  / (?:on|last|late on|early on|by|until|since) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?$/;

const HELPER = 'is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do';
/** What stands between a helping verb and its verb. */
const BETWEEN =
  'be|been|being|not|never|also|still|now|already|only|just|so|far|once|ever|to|able|likely|unlikely|due|bound|about|[a-z]+ly';
const FIRST_HELPER = new RegExp(String.raw`(?<=[a-z\d'’”")] )(?:${HELPER}) `);
const HELPERS = new RegExp(String.raw`(?<=[a-z\d'’”")] )(?:${HELPER}) (?:(?:${HELPER}|${BETWEEN}) )*`, 'g');

const JOINED = / (?:and|but|or|yet)$/;
const PRONOUN = /(?:^| )(?:it|they|he|she|we|you|that|which|who|this|these|those|there)$/;

/** `has set aside`, `is carried out` */
const PARTICLE =
  /^ ?(?:aside|away|back|down|in|off|on|out|over|up|through|together|apart|forward|home)(?= |$)(?! (?:the|an?|its|their|his|her|our|19|20)\b)/;

/** The verb with what helps it, and the words behind it. @param text - from the first helping verb on */
function verbGroup(text: string): readonly [string, string] {
  const helpers = HELPERS_FIRST.exec(text)?.[0] ?? '';
  const verb = /^[a-z-]+/.exec(text.slice(helpers.length))?.[0] ?? '';
  const isVerb = isVerbForm(verb) || MODAL.test(helpers) || PREDICATIVE.test(verb);
  let { length } = helpers;
  if (isVerb) length += verb.length;
  if (isVerb) length += PARTICLE.exec(text.slice(length))?.[0].length ?? 0;
  return [text.slice(0, length).trimEnd(), text.slice(length).trimStart()];
}

const HELPERS_FIRST = new RegExp(String.raw`^(?:(?:${HELPER}|${BETWEEN}) )+`);
/** Behind these a verb stands in its plain form. */
const MODAL =
  /(?:^| )(?:will|would|can|could|may|might|should|must|did|does|do|to) (?:not |also |now |still |only |soon )?$/;
const PREDICATIVE =
  /^(?:likely|unlikely|due|set|absent|present|able|available|down|up|worth|short|full|open|shut|empty|late)?$/;

/** What stands before the noun of an object. */
const OBJECT =
  /^(?:the |an? |its |their |his |her |our |another |some |no )(?=[a-z])(?!.*\b(?:in|at|by|for|from|to|on|with) )/;

/** `voters rejected a second dam`, up to what it was done to. */
const DEED_DONE =
  /^(?:[a-z\d'’”" -]+ )?(?<!\b(?:the|an?|its|their|his|her|our) )(?!(?:lent|gave|paid|offered|cost|owed|sent|told|sold|left|saved|earned|fined|awarded|granted|charged|joined) )([a-z]+) (?:the |an? |its |their |his |her |our )(?=[a-z])(?!.*\b(?:in|at|by|for|from|to|on|with|and|as) )/;

/** What is told beside a deed begins with a preposition; so the deed's own figure is not of it. */
const BEHIND =
  /^(?:in|at|by|for|from|on|with|as|to|into|over|after|before|since|until|during|within|between|but|and) /;
/** `can be stored for 9 days at`, `ended in May 2019 but` */
const LEFT_OUT = /\d|\b(?:and|but)$/;

function isPassive(group: string): boolean {
  return /\b(?:is|are|was|were|be|been|being) /.test(group) && isVerbForm(/[a-z-]+$/.exec(group)?.[0] ?? '');
}

/** Whether a word is a past form or a participle. */
function isVerbForm(word: string): boolean {
  return /^[a-z-]{2,}(?:ed|ing)$/.test(word) || irregularForms.has(word) || UNCHANGED.test(word);
}

const UNCHANGED = /^(?:set|cut|put|hit|let|shut|shed|cost|read|spread|split|cast|hurt|quit)$/;

/** Words that stand among verbs and name nothing. */
const AMONG_VERBS =
  /^(?:be|been|being|is|are|was|were|has|have|had|back|up|down|out|off|on|aside|every|once|twice|each|home|away|only|still|also|now|to|about|not|so|far|and|or|it|they)$/;

/** `added`, `been dated`, `reaches back`: nothing that is measured. */
function isVerbsOnly(phrase: string): boolean {
  const words = phrase.split(' ').filter(Boolean);
  const isVerb = (word: string): boolean => isVerbForm(word) && !word.endsWith('ing') && !NOUNS.test(word);
  return words.some(isVerb) && words.every((word) => isVerb(word) || AMONG_VERBS.test(word));
}

/** Nouns that look like forms of verbs. */
const NOUNS =
  /^(?:feed|seed|speed|breed|weed|need|bed|red|bread|shed|cut|cost|hit|split|spread|cast|rise|lead|light|ground|wound|saw|bit|fall|men|women|people|children|feet|teeth|mice|lives|leaves|knives|halves|shelves|wives|wolves|data|media|bases|crises|criteria|phenomena|bacteria|best|worst|better|worse|further)$/;

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return matches(text, pattern).at(-1);
}
