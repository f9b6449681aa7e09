/** Chinese words for who somebody is to somebody else: of two that exclude each other only one is so. Simplified; folded. */

/** Who somebody is to somebody else. */
export interface Kin {
  readonly relation: string;
  readonly gender?: string;
  /** Which of several, by age. */
  readonly order?: string;
}

/** Each row: the relation, the gender (m, f, or - for either), the order by age (or -), the words. */
const ROWS = `
parent m - 父亲 爸爸 生父 养父 继父 之父 其父 他父 她父
parent f - 母亲 妈妈 生母 养母 继母 之母 其母 他母 她母
parent - - 父母 双亲 爸妈
child m - 儿子 养子 继子 之子 其子
child m 1 长子 大儿子 嫡长子
child m 2 次子 二儿子 二子
child m 3 三子 三儿子
child m 4 四子 四儿子
child m 9 幼子 小儿子 季子 末子
child f - 女儿 养女 继女 之女 其女
child f 1 长女 大女儿
child f 2 次女 二女儿
child f 3 三女 三女儿
child f 9 幼女 小女儿
child - - 子女 儿女 孩子
spouse m - 丈夫 夫婿 之夫 其夫
spouse f - 妻子 太太 夫人 之妻 其妻
spouse - - 配偶 伴侣
sibling m 1 哥哥 兄长 长兄 大哥 胞兄 之兄 其兄
sibling m 9 弟弟 胞弟 幼弟 之弟 其弟
sibling m - 兄弟
sibling f 1 姐姐 姊姊 大姐 胞姐 之姐 其姐 之姊 其姊
sibling f 9 妹妹 胞妹 之妹 其妹
sibling f - 姐妹 姊妹
grandparent m - 祖父 爷爷 外祖父 外公 姥爷
grandparent f - 祖母 奶奶 外祖母 外婆 姥姥
forebear m - 曾祖父 高祖父
grandchild m - 孙子 外孙 之孙 其孙 长孙
grandchild f - 孙女 外孙女
descendant - - 曾孙 玄孙
uncle m - 叔父 叔叔 伯父 伯伯 舅舅 舅父 姑父 姨父 姨丈 姑丈
uncle f - 姑姑 姑母 姨母 阿姨 舅母 伯母 婶婶
nephew m - 侄子 侄儿 外甥
nephew f - 侄女 外甥女
cousin m 1 堂兄 堂哥 表兄 表哥
cousin m 9 堂弟 表弟
cousin f 1 堂姐 表姐
cousin f 9 堂妹 表妹
inlaw m - 岳父 丈人 公公
inlaw f - 岳母 丈母娘 婆婆
childinlaw m - 女婿
childinlaw f - 儿媳 媳妇
teacher - - 老师 师父 师傅 导师 恩师 业师
pupil - - 学生 弟子 徒弟 门生 门徒 徒儿
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

const KIN: ReadonlyMap<string, Kin> = new Map(
  ROWS.flatMap(([relation = '', gender = '-', order = '-', ...words]) =>
    words.map((word) => [
      word,
      { relation, ...(gender !== '-' && { gender }), ...(order !== '-' && { order }) },
    ]),
  ),
);

/** Any of the words, longest first; none at the beginning of another word. */
export const zhKinWords = new RegExp(
  `(?:${[...KIN.keys()].sort((a, b) => b.length - a.length).join('|')})(?!节|[校会院]|[性士王孩]|公主|代表)`,
  'gu',
);

/** Whether nobody is both to the same person: father and mother, son and brother, the elder and the younger son. */
export function areOtherKin(a: string, b: string): boolean {
  const [one, other] = [KIN.get(a), KIN.get(b)];
  if (!one || !other) return false;
  const isTaught = ({ relation }: Kin): boolean => relation === 'teacher' || relation === 'pupil';
  if (isTaught(one) !== isTaught(other)) return false;
  const differs = (part: 'gender' | 'order'): boolean =>
    one[part] !== undefined && other[part] !== undefined && one[part] !== other[part];
  return one.relation !== other.relation || differs('gender') || differs('order');
}
