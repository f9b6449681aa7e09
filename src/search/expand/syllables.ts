/** Chinese characters as Latin letters. */
import { pinyin } from 'pinyin-pro';

/** Characters that sound otherwise in names than alone. */
const known = new Map<string, string>([
  ['什', 'shi'],
  ['茜', 'xi'],
  ['盖', 'gai'],
  ['单', 'shan'],
  ['曾', 'zeng'],
  ['覃', 'qin'],
  ['解', 'xie'],
  ['仇', 'qiu'],
]);

/** The sound of one Chinese character in toneless pinyin, `ü` as `v`; empty for anything else. */
export function syllableOf(character: string): string {
  let syllable = known.get(character);
  if (syllable === undefined) {
    const sound = /^\p{Script=Han}$/u.test(character) ? pinyin(character, { toneType: 'none', v: true }) : '';
    known.set(character, (syllable = sound));
  }
  return syllable;
}

const SYLLABLES =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|van|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|a|o|e|i|u|v)|ang?|ai|ao|eng?|ei|er|ou?)$/u;

/** Every way to cut letters into two to four syllables of pinyin: `xian` → `xi an`; most letters cannot be cut at all. */
export function cutIntoSyllables(letters: string): readonly (readonly string[])[] {
  const cuts = (rest: string, most: number): string[][] => {
    if (rest === '') return [[]];
    if (most === 0) return [];
    const found: string[][] = [];
    for (let length = 1; length <= Math.min(6, rest.length); length++) {
      const syllable = rest.slice(0, length);
      if (!SYLLABLES.test(syllable)) continue;
      for (const others of cuts(rest.slice(length), most - 1)) found.push([syllable, ...others]);
    }
    return found;
  };
  return cuts(letters, 4).filter(({ length }) => length > 1);
}
