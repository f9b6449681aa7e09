import type { Word } from './words.js';

/** Index of the first word from `from` on that tells no time, number or manner, `most` words further at most: `周三` + `宣布`. */
export function afterTime(words: readonly Word[], from: number, most: number): number {
  let at = from;
  while (at < from + most && /^[tmd]$/u.test(words[at]?.tag ?? '')) at++;
  return at;
}

const TIME =
  /^(?:\d|[一二三四五六七八九十百两几数半]+(?:个?多?(?:年|月|周|星期|天|日|世纪|小时))|[去今明前后上本当昨同次翌早晚往近](?:年|月|周|日|天|季|世纪|晚|晨)|年[初中底末]|上(?:世纪|个月)|新世纪|(?:十[七八九]|二十)世纪|近[日期来]|日前|周[一二三四五六日末]|星期)/u;

/** Whether a word begins to tell when: `2018`, `去年`, `五年`, `上世纪`. */
export function tellsWhen(word: Pick<Word, 'text'> | undefined): boolean {
  return word !== undefined && TIME.test(word.text);
}
