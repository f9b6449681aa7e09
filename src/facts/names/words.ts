/** The words of a Chinese text, which is written without spaces between them. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Span } from '../../model.js';
import { callings, institutions, posts } from '../../lang/zh-people.js';
import { wellKnownNames } from '../../lang/well-known-names.js';
import { HAN } from '../../text/scripts.js';
import type { PassageReading } from '../recognizer.js';

/** One word of the folded text. */
export interface Word extends Span {
  readonly text: string;
  /**
   * Part of speech; `nr…` for dictionary names, `ns` for places, `x` for what the dictionary does not know and
   * for punctuation.
   *
   * @see https://github.com/fxsjy/jieba for the other tags
   */
  readonly tag: string;
  /** The same for each occurrence of the word. */
  readonly form: Form;
}

/** A word wherever it stands; {@link cutBeforePost} makes two of some. */
export interface Form extends Pick<Word, 'text' | 'tag'> {
  /** What {@link ofForm} worked out about it, by the number of the question. */
  readonly known: unknown[];
}

let questions = 0;

/** A question that a word alone answers, whatever stands around it: worked out once for all its occurrences. */
export function ofForm<T extends object | boolean | number>(answer: (form: Form) => T): (word: Word) => T {
  const question = questions++;
  return ({ form }) => (form.known[question] ??= answer(form)) as T;
}

const MAX_REMEMBERED = 50_000;

let jieba: Jieba | undefined;
const known = new WeakMap<PassageReading, readonly Word[]>();
/** What the words met so far are, which nothing around them changes: asking the dictionary again takes half the time. */
const remembered = new Map<string, readonly Form[]>();

/** The words of the passage's folded text, in order; together they cover all of it. None where nothing is Chinese. */
export function wordsOf(reading: PassageReading): readonly Word[] {
  let words = known.get(reading);
  if (!words) {
    words = HAN.test(reading.folded) ? segment(reading.folded) : [];
    known.set(reading, words);
  }
  return words;
}

/** The words of a folded text, in order; together they cover all of it. */
export function segment(folded: string): readonly Word[] {
  jieba ??= load();
  const cut = jieba.cut(folded, true);
  if (remembered.size > MAX_REMEMBERED) remembered.clear();
  const words: Word[] = [];
  let end = 0;
  for (const word of cut) {
    let forms = remembered.get(word);
    if (!forms) {
      remember(jieba, cut, folded);
      forms = remembered.get(word) ?? [];
    }
    for (const form of forms) {
      const { text, tag } = form;
      words.push({ text, tag, form, start: end, end: (end += text.length) });
    }
  }
  return words;
}

/** Whether a word is one of the dictionary's, and not only taken for one by its characters. */
export function isInDictionary(word: string): boolean {
  jieba ??= load();
  return jieba.cut(word, false).length === 1;
}

/** Looks up the new ones among a text's words: alone, or in the text where alone they fall apart. */
function remember(dictionary: Jieba, words: readonly string[], folded: string): void {
  const isNew = (word: string): boolean => !remembered.has(word);
  const lookUp = (text: string): void => {
    for (const { word, tag } of dictionary.tag(text, true))
      if (isNew(word))
        remembered.set(
          word,
          cutBeforePost(word).map((text) => ({ text, tag, known: [] })),
        );
  };
  const unknown = words.filter(isNew);
  lookUp(unknown.join('\n'));
  if (unknown.some(isNew)) lookUp(folded);
}

/** `局局长`, `省委书记` as well. */
const OFFICE_AND_POST = /^(?:(局|部|厅|院|署|处|校|所)(\1长)|(省委|市委|县委|区委|党委)(副?书记))$/u;
/** `大学校长`, `公司总裁`: one word in the dictionary, but the end of one name and a post. */
const BODY_AND_POST =
  /^(大学|学院|公司|集团|银行|医院|中学|小学|学校|法院|协会|报社|出版社|电视台)(.{0,2}(?:校长|院长|总裁|董事长|经理|总监|教授|行长|所长|主任|会长|局长|部长|台长|社长|总编辑|主编|律师|法官|医生|记者|学生|老师|发言人|代表|职员|员工))$/u;

function cutBeforePost(word: string): readonly string[] {
  const parts = OFFICE_AND_POST.exec(word) ?? (word.length < 4 ? null : BODY_AND_POST.exec(word));
  return parts ? parts.slice(1).filter(Boolean) : [word];
}

/** The dictionary takes a quarter of a second and 70 MB, so it waits until there is text to read. */
function load(): Jieba {
  const loaded = Jieba.withDict(dict);
  const isHan = (word: string): boolean => /^\p{Script=Han}{2,}$/u.test(word);
  const rows = [
    ...[...posts, ...callings].filter(isHan).map((post) => `${post} 2000 n`),
    ...Array.from(institutions, (name) => `${name} 2000 nt`),
    ...wellKnownNames.flatMap(({ kind, names, ambiguous }) =>
      names
        .filter((name) => isHan(name) && !ambiguous?.includes(name))
        .map((name) => `${name} 2000 ${kind === 'person' ? 'nr' : 'nt'}`),
    ),
  ];
  loaded.loadDict(new TextEncoder().encode(rows.join('\n')));
  return loaded;
}
