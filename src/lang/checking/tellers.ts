/** Who tells a text that says `I`, as others call him. Folded. */

export const tellers: ReadonlySet<string> = new Set(
  '作者 笔者 博主 楼主 up主 撰稿人 专栏作家 记者 受访者 讲述者 日记主人 author writer blogger reviewer columnist narrator diarist correspondent interviewee'.split(
    ' ',
  ),
);

/** What they call themselves. */
export const selves: readonly string[] = ['我', 'i', 'me', 'my'];
