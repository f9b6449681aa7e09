/** As what people are counted: who asks how many live somewhere is not told by how many work there. */

/** Each in both languages: what asks for such people, and what a text calls them. Matched on folded, Simplified text. */
const KINDS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /住[在着了]|居住|人口|居民|\b(?:live|living|lives|lived|inhabit\w*|population|residents?)\b/u,
    /居民|人口|住户|村民|市民|镇民|岛民|户籍|常住|\b(?:residents?|inhabitants?|population|villagers?|islanders?|townspeople|souls)\b/u,
  ],
  [
    /员工|职工|雇员|雇了|雇着|\b(?:employ\w*|staff|workforce|work(?:s|ed|ing)? (?:for|at))\b/u,
    /员工|职工|雇员|工人|职员|司机|技工|\b(?:employ\w*|staff|workforce|workers|drivers?|technicians?|engineers?|labourers?)\b/u,
  ],
  [
    /乘客|旅客|游客|访客|观众|客流|参观|\b(?:passengers?|riders?|visitors?|tourists?|visit(?:ed)?|spectators?|audience|attend\w*|travel\w*|use[sd]?)\b/u,
    /乘客|旅客|游客|访客|观众|人次|参观者|\b(?:passengers?|riders?|visitors?|tourists?|spectators?|fans)\b/u,
  ],
  [/学生|学员|\b(?:students?|pupils?)\b/u, /学生|学员|\b(?:students?|pupils?)\b/u],
  [
    /教师|老师|教员|\b(?:teachers?|tutors?|lecturers?)\b/u,
    /教师|老师|教员|\b(?:teachers?|tutors?|lecturers?)\b/u,
  ],
  [/病人|患者|病患|\bpatients?\b/u, /病人|患者|病患|\bpatients?\b/u],
  [/士兵|官兵|战士|军人|\b(?:soldiers?|troops)\b/u, /士兵|官兵|战士|军人|\b(?:soldiers?|troops)\b/u],
  [/会员|社员|成员|\bmembers?(?:hip)?\b/u, /会员|社员|成员|\bmembers?\b/u],
];

/** Whether people are counted as something that a question does not ask for, and not as what it does; both folded. */
export function countsOtherPeople(question: string, around: string): boolean {
  const asked = KINDS.filter(([asks]) => asks.test(question));
  const told = KINDS.filter(([, tells]) => tells.test(around));
  return asked.length > 0 && told.length > 0 && !told.some((kind) => asked.includes(kind));
}
