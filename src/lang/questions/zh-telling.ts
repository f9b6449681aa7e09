/** How a Chinese question shows what its answer says, and how sentences hang together: all matched on folded text. */

const ASKING =
  /什么|甚么|多少|怎么样?|怎样|如何|谁|哪(?:一?[年天月日个家位些种部座名本场支条件张首项届款类幅艘架边里]|[里儿])?|[何几]/gu;
const MEASURE_WORD = /^[个家位些种部座名本场支条件张首项届款类幅艘架]/u;
/** So much of what stands behind the word that asks is looked for, in characters. */
const LOOKED_FOR = 4;

/** What a question has right behind the word that asks, its measure word left out; empty if nothing. */
export function behindAsking(folded: string): string {
  const last = [...folded.matchAll(ASKING)].at(-1);
  if (!last) return '';
  return folded
    .slice(last.index + last[0].length)
    .replace(MEASURE_WORD, '')
    .replace(/[?!.。\s]+$/u, '')
    .slice(0, LOOKED_FOR);
}

const CALLED = /[称叫谓]|(?<![知著有闻几多\d两])名(?![的人列额单次位])/u;

/** Whether a text says what something is called, or asks it. */
export function tellsOfNames(folded: string): boolean {
  return CALLED.test(folded);
}

/** Whether a question asks for something that has a name or is described. */
export function asksForThing(folded: string): boolean {
  return /哪|什么|甚么|何种|谁/u.test(folded);
}

/** Whether a sentence begins by pointing at a thing: `这座桥`, `此书`. */
export function pointsAtThing(folded: string): boolean {
  return /^[这此该]/u.test(folded);
}

/** Whether a sentence begins with somebody whom the one before names. */
export function speaksOfSomebody(folded: string): boolean {
  return /^["「“]?(?:但|而|后来|此外)?,?(?:[他她]|其(?![中他它实余次])|此人)/u.test(folded);
}

/** Whether a sentence speaks of what stands before it, wherever in the sentence. */
export function goesOn(folded: string): boolean {
  return /^(?:[他她它其该这那此]|也正是)|以此|这[一个张本部座种次项场]|该/u.test(folded);
}
