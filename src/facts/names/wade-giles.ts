/** Chinese names in older spellings, as people of Taiwan and of earlier times write them: `Hsiu-yen`, `Tsai Ing-wen`. */

/** Syllables that no rule makes of their pinyin. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ zi: 'tzu', ci: 'tzu', si: 'szu', ri: 'jih', er: 'erh', yan: 'yen', ye: 'yeh', yue: 'yueh', you: 'yu' },
  ...{ ge: 'ko', ke: 'ko', he: 'ho', gui: 'kuei', kui: 'kuei', duo: 'to', tuo: 'to', nuo: 'no', luo: 'lo' },
  ...{ zuo: 'tso', cuo: 'tso', suo: 'so', zhuo: 'cho', chuo: 'cho', ruo: 'jo', yong: 'yung' },
};

/** In order, each where it applies. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:zh|[jq])/, 'ch'],
  [/^x/, 'hs'],
  [/^[zc](?!h)/, 'ts'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^r/, 'j'],
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/v/, 'u'],
];

/** A syllable of pinyin in the spelling of Wade and Giles, without marks: `xiu → hsiu`, `zhang → chang`. */
function wadeGiles(syllable: string): string {
  return (
    IRREGULAR[syllable] ?? RULES.reduce((word, [pattern, other]) => word.replace(pattern, other), syllable)
  );
}

/** What pinyin never writes so: a sign that a name is in an older spelling. */
const OLDER = /-|hs|t[sz]|[iu]eh|ung|ien|[ei]h(?![a-z])/;

/** Whether a name in small Latin letters may be in an older spelling. */
export function isOlderSpelling(name: string): boolean {
  return OLDER.test(name);
}

/** What habits of spelling leave of a name in small Latin letters: equal for `shiow-yen` and `hsiu-yen`. */
export function looseSpelling(name: string): string {
  return name
    .split(/[^a-z]+/)
    .map((part) =>
      part
        .replace(/hs/g, 'sh')
        .replace(/tz/g, 'ts')
        .replace(/jh?/g, 'ch')
        .replace(/ow/g, 'u')
        .replace(/yng$/, 'ing')
        .replace(/(?<=[ieuy])h$/, '')
        .replace(/^(?=ing?$|i$)/, 'y')
        .replace(/^yu$/, 'you'),
    )
    .join('');
}

/** The syllables of pinyin in Wade and Giles's spelling, loosened. */
export function looseWadeGiles(syllables: readonly string[]): string {
  return looseSpelling(syllables.map(wadeGiles).join('-'));
}
