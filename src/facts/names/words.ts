/** The words of a Chinese text, which is written without spaces between them. */
import { Jieba } from '@node-rs/jieba';
import { type Dictionary, isPairAt, NO_WORD } from '../../dictionary/dictionary.js';
import { readDictionary } from '../../dictionary/dictionary-file.js';
import type { Span } from '../../model.js';
import { HAN } from '../../text/scripts.js';
import { ofPassage } from '../recognizer.js';
import { type Answers, formQuestions } from './form-questions.js';

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
  /** Those of its form, again here: what is asked of every word of a text is answered without another look. */
  readonly signs: number;
}

/** A word wherever it stands. */
export interface Form extends Pick<Word, 'text' | 'tag'>, Answers {
  /** The two that it is taken for, by {@link cutBeforePost}. */
  readonly parts: readonly Form[] | undefined;
}

const { ofForm, sign, signsOf } = formQuestions<Pick<Word, 'text' | 'tag'>, Form>();
export { ofForm, sign };

let cutter: Cutter | undefined;

const MAX_REMEMBERED = 50_000;
/** `之` + `孙马丁`: whose grandson Martin is. */
const KIN = /^[孙子女妻父母兄弟姐妹侄婿徒]./u;

/** What a text is cut into words with. */
interface Cutter {
  readonly dictionary: Dictionary;
  /** Without a dictionary: it only tells which single characters make a word that no dictionary has. */
  readonly jieba: Jieba;
  /** The words of the dictionary met so far, by number, and those of one code unit, by that. */
  readonly byNumber: (Form | undefined)[];
  readonly byUnit: (Form | undefined)[];
  /** What is made of single characters side by side. */
  readonly bySingles: Map<string, readonly Form[]>;
}

/** Whether a word is of Han characters alone. */
export const isHan = sign(({ text }) => /^\p{Script=Han}+$/u.test(text));

/** The words of the passage's folded text, in order; together they cover all of it. None where nothing is Chinese. */
export const wordsOf = ofPassage(({ folded }): readonly Word[] => (HAN.test(folded) ? segment(folded) : []));

/**
 * The words of a folded text, in order; together they cover all of it.
 *
 * They are jieba's. But jieba makes every word a new string, which takes longer than to find it: so words are found
 * here, and only single characters side by side are left to it.
 */
export function segment(folded: string): readonly Word[] {
  const { dictionary, byNumber, byUnit } = (cutter ??= load());
  const words: Word[] = [];
  const add = (form: Form, start: number, end: number): void => {
    if (words.at(-1)?.text === '之' && KIN.test(form.text) && form.tag.startsWith('nr')) {
      add(formOf(form.text.charAt(0)), start, start + 1);
      add(formOf(form.text.slice(1)), start + 1, end);
    } else if (form.parts) addAll(form.parts, start);
    else words.push({ text: form.text, tag: form.tag, form, signs: form.signs, start, end });
  };
  const addAll = (forms: readonly Form[], from: number): void => {
    let start = from;
    for (const form of forms) add(form, start, (start += form.text.length));
  };
  /** Adds characters that are no part of a longer word. */
  const addSingles = (start: number, end: number): void => {
    if (end - start === 1)
      add((byUnit[folded.charCodeAt(start)] ??= formOf(folded.charAt(start))), start, end);
    else if (end > start) addAll(singlesIn(folded.slice(start, end)), start);
  };
  for (let at = 0; at < folded.length;) {
    let end = endOfJoined(folded, at);
    if (end === at) {
      end += charLength(folded, at);
      addSingles(at, end);
      at = end;
      continue;
    }
    dictionary.cut(folded, at, end, (start, end, number) => {
      if (number === NO_WORD || end - start === 1) return;
      addSingles(at, start);
      add((byNumber[number] ??= formOf(folded.slice(start, end))), start, end);
      at = end;
    });
    addSingles(at, end);
    at = end;
  }
  return words;
}

/** Whether a word is one of the dictionary's, and not only taken for one by its characters. */
export function isInDictionary(word: string): boolean {
  const { dictionary } = (cutter ??= load());
  if (endOfJoined(word, 0) < word.length) return charLength(word, 0) === word.length;
  let pieces = 0;
  // Letters and digits that begin no word of the dictionary stay together.
  let isAscii = false;
  dictionary.cut(word, 0, word.length, (start, end) => {
    const wasAscii = isAscii;
    isAscii = end - start === 1 && /[a-z\d]/i.test(word.charAt(start));
    if (!(isAscii && wasAscii)) pieces++;
  });
  return pieces === 1;
}

/** What words are made of; a half of a character beyond U+FFFF comes here only with its other half. */
const JOINED = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud87e\udc00-\udfffa-zA-Z0-9+#&._%-]/;
const joined = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  Number(JOINED.test(String.fromCharCode(unit))),
);

/** Where what words are made of ends that begins at `at`: there, if nothing does. */
function endOfJoined(text: string, at: number): number {
  let end = at;
  while (end < text.length && joined[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** How many code units the character has that stands alone here. */
function charLength(text: string, at: number): number {
  return text.startsWith('\r\n', at) || isPairAt(text, at) ? 2 : 1;
}

/** What looks like a word among single characters, unless together they are one that is less likely than they are. */
function singlesIn(text: string): readonly Form[] {
  const { dictionary, jieba, bySingles } = (cutter ??= load());
  let forms = bySingles.get(text);
  if (!forms) {
    const words = dictionary.find(text) === NO_WORD ? jieba.cut(text, true) : Array.from(text);
    if (bySingles.size > MAX_REMEMBERED) bySingles.clear();
    const apart = words.flatMap((word) => (STUCK.test(word) ? [word.charAt(0), word.slice(1)] : [word]));
    bySingles.set(text, (forms = apart.map(formOf)));
  }
  return forms;
}

/** No name begins so: `由` + `顾`. */
const STUCK = /^[由叫]\p{Script=Han}{1,3}$/u;

/** A word as it is used: one, or the two that it is taken for. */
function formOf(word: string): Form {
  const { dictionary } = (cutter ??= load());
  const number = dictionary.find(word);
  const tag = number === NO_WORD ? tagOfUnknown(word) : dictionary.tag(number);
  const parts = cutBeforePost(word);
  return form(word, tag, parts.length > 1 ? parts.map((part) => form(part, tag, undefined)) : undefined);
}

function form(text: string, tag: string, parts: readonly Form[] | undefined): Form {
  return { text, tag, parts, known: [], signs: signsOf({ text, tag }) };
}

/** The part of speech that jieba gives to what no dictionary has: a number, English, or unknown. */
function tagOfUnknown(word: string): string {
  if (!/[a-z\d]/i.test(word)) return 'x';
  return /[a-z]/i.test(word) ? 'eng' : 'm';
}

/** `局局长`, `省委书记` as well. */
const OFFICE_AND_POST = /^(?:(局|部|厅|院|署|处|校|所)(\1长)|(省委|市委|县委|区委|党委)(副?书记))$/u;
/** `大学校长`, `公司总裁`: one word in the dictionary, but the end of one name and a post. */
const BODY_AND_POST =
  /^(大学|学院|公司|集团|银行|医院|中学|小学|学校|法院|协会|商会|工会|学会|基金会|联合会|俱乐部|研究院|研究所|报社|出版社|电视台)(.{0,2}(?:校长|院长|总裁|董事长|经理|总监|教授|行长|所长|主任|会长|理事长|主席|秘书长|局长|部长|台长|社长|总编辑|主编|律师|法官|医生|记者|学生|老师|发言人|代表|职员|员工))$/u;

function cutBeforePost(word: string): readonly string[] {
  const parts = OFFICE_AND_POST.exec(word) ?? (word.length < 4 ? null : BODY_AND_POST.exec(word));
  return parts ? parts.slice(1).filter(Boolean) : [word];
}

/** The dictionary takes a moment and 20 MB, so it waits until there is text to read. */
function load(): Cutter {
  const dictionary = readDictionary();
  return {
    dictionary,
    jieba: new Jieba(),
    byNumber: new Array<undefined>(dictionary.size),
    byUnit: new Array<undefined>(0x10000),
    bySingles: new Map(),
  };
}
