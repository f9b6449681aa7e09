/** Names reduced to the consonants that survive the way between English and Chinese. */
import { soundCharacters } from '../../lang/names/zh-people.js';
import { syllableOf } from './syllables.js';

/** Characters with which foreign names are written in Chinese, Simplified: those of people, and more in places. */
const TRANSLITERATING = new Set([
  ...soundCharacters,
  ...'白包毕滨才策柴川代地度朵娥妇刚歌根关罕杭济嘉佳坚久寇宽奎老黎力律茅湄美墨那乃批匹泼坡浦切青曲饶儒三散诗所台腾脱外吾悉席萧雄修裕云赞翟哲者真茱卓宗',
]);

/** The runs of two and more such characters in a folded text. */
export function transliteratedRuns(folded: string): readonly string[] {
  const runs: string[] = [];
  let run = '';
  for (const character of `${folded} `) {
    if (TRANSLITERATING.has(character)) run += character;
    else {
      if (run.length > 1) runs.push(run);
      run = '';
    }
  }
  return runs;
}

/** What each initial of pinyin sounds like, coarsely: voiced and unvoiced, l and r, hissing sounds are one. */
const INITIALS: Readonly<Record<string, string>> = {
  ...{ b: 'B', p: 'B', m: 'N', f: 'F', w: 'F', d: 'D', t: 'D', n: 'N', l: 'L', r: 'L', g: 'G', k: 'G' },
  ...{ j: 'S', q: 'S', x: 'S', zh: 'S', ch: 'S', sh: 'S', z: 'S', c: 'S', s: 'S' },
};

/** The consonants of Chinese characters. */
export function chineseConsonants(characters: string): string {
  let consonants = '';
  for (const character of characters) {
    const syllable = syllableOf(character);
    if (syllable === 'er') consonants += 'L';
    else {
      const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])/u.exec(syllable)?.[0] ?? '';
      consonants += (INITIALS[initial] ?? '') + (/ng?$/u.test(syllable.slice(initial.length)) ? 'N' : '');
    }
  }
  return collapse(consonants);
}

const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/tch|sch|sh|ch/gu, 'S'],
  [/^kn/gu, 'n'],
  [/^wr/gu, 'r'],
  [/ck|qu|q/gu, 'G'],
  [/x/gu, 'GS'],
  [/c(?=[eiy])/gu, 'S'],
  [/g(?=[eiy])/gu, 'J'],
  [/gh(?=t|$)/gu, ''],
  [/[ck]/gu, 'G'],
  [/[jsz]/gu, 'S'],
  [/[bp]/gu, 'B'],
  [/[dt]h?/gu, 'D'],
  [/[fvw]/gu, 'F'],
  [/g/gu, 'G'],
  [/[mn]/gu, 'N'],
  [/[lr]/gu, 'L'],
];

/** The ways to read the consonants of a Latin name, folded: some sounds are dropped, or come out in two ways. */
export function latinConsonants(name: string): readonly string[] {
  const silentR = name.replaceAll(/r(?=[^aeiouyr]|$)/gu, '');
  const softTh = name.replaceAll('th', 's');
  const hardCh = name.replaceAll('ch', 'k');
  const noW = name.replaceAll(/w/gu, 'u');
  const softJ = name.replaceAll(/j/gu, 'y');
  const read = [name, silentR, softTh, hardCh, noW, softJ].flatMap((form) => {
    const rewritten = REWRITES.reduce((rest, [from, to]) => rest.replaceAll(from, to), form);
    return [rewritten.replaceAll('J', 'S'), rewritten.replaceAll('J', 'G'), rewritten.replaceAll('NG', 'N')];
  });
  return [...new Set(read.map((form) => collapse(form.replaceAll(/[^A-Z]/gu, ''))))];
}

function collapse(consonants: string): string {
  return consonants.replaceAll(/(.)\1+/gu, '$1');
}

/** How alike the letters of a name and the pinyin of characters are: twice the longest common subsequence over both lengths. */
export function likeness(name: string, characters: string): number {
  const other = plain(Array.from(characters, syllableOf).join(''));
  let row = new Array<number>(other.length + 1).fill(0);
  for (const letter of plain(name)) {
    const next = [0];
    for (let i = 0; i < other.length; i++) {
      next.push(letter === other[i] ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    }
    row = next;
  }
  return (2 * (row.at(-1) ?? 0)) / (plain(name).length + other.length);
}

/** Letters that one script writes for another's sound. */
function plain(letters: string): string {
  return letters
    .replaceAll('ph', 'f')
    .replaceAll(/c(?=[aoukr]|$)/gu, 'k')
    .replaceAll('v', 'w')
    .replaceAll('r', 'l');
}
