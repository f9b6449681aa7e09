/** Posts that are one and the same under several names. */

/** One post a row, in small letters and Simplified; a name belongs to the row in which its longest part stands. */
export const postNames: readonly (readonly string[])[] = [
  ['首席执行官', '执行长', '行政总裁', 'ceo', 'chief executive officer', 'chief executive'],
  ['首席运营官', '营运长', 'coo', 'chief operating officer'],
  ['首席技术官', '技术长', 'cto', 'chief technology officer'],
  ['首席财务官', '财务长', '财务总监', 'cfo', 'chief financial officer', 'finance director', 'finance chief'],
  ['首席科学家', 'chief scientist'],
  ['首席经济学家', 'chief economist'],
  ['联合创始人', '共同创始人', '共同创办人', 'co-founder', 'cofounder'],
  ['创始人', '创办人', '创办', '创立', '创建', 'founder', 'founded'],
  ['董事长', '主席', 'chairman', 'chairwoman', 'chair'],
  ['总裁', '总统', 'president'],
  ['副总裁', '副总统', 'vice president'],
  ['总理', '首相', 'prime minister', 'premier', 'chancellor'],
  ['国务卿', 'secretary of state'],
  ['部长', '大臣', 'minister', 'secretary'],
  ['商务部长', 'commerce secretary', 'secretary of commerce'],
  ['外长', '外交部长', 'foreign minister'],
  ['财长', '财政部长', 'finance minister', 'treasury secretary'],
  ['教授', 'professor'],
  ['副教授', 'associate professor'],
  ['高级顾问', '资深顾问', 'senior adviser', 'senior advisor'],
  ['顾问', 'adviser', 'advisor', 'consultant'],
  ['研究员', 'researcher', 'fellow', 'research fellow', 'senior fellow', '高级研究员'],
  ['分析师', 'analyst'],
  ['经济学家', 'economist'],
  ['科学家', 'scientist'],
  ['工程师', 'engineer'],
  ['主任', '总监', '所长', 'director'],
  ['院长', 'dean'],
  ['校长', 'principal'],
  ['秘书长', '总干事', 'secretary general', 'director general'],
  ['发言人', 'spokesman', 'spokeswoman', 'spokesperson'],
  ['大使', 'ambassador'],
  ['参议员', 'senator'],
  ['众议员', 'congressman', 'congresswoman', 'representative'],
  ['议员', 'lawmaker'],
  ['州长', '省长', 'governor'],
  ['市长', 'mayor'],
  ['总编辑', '总编', '主编', 'editor-in-chief', 'editor'],
  ['记者', 'reporter', 'journalist', 'correspondent'],
  ['作者', 'author'],
  ['律师', 'lawyer', 'attorney'],
  ['总经理', 'general manager', 'managing director'],
  ['行长', 'governor', 'president'],
  ['社长', '会长', '理事长', 'president', 'chairman'],
  ['局长', '署长', 'director', 'commissioner', 'administrator', 'head'],
  ['专员', 'commissioner'],
  [
    '负责人',
    '主管',
    '主持人',
    '掌门人',
    '一把手',
    '当家人',
    '老板',
    'boss',
    'head',
    'leader',
    'led by',
    'headed by',
    'lead investigator',
    'principal investigator',
  ],
];

/** Names that only say that somebody is at the head of something, and those of posts at a head. */
export const anyHeads: ReadonlySet<string> = new Set([
  ...'负责人 主管 掌门人 一把手 当家人 老板 boss head leader'.split(' '),
  'led by',
  'headed by',
]);
export const headPost =
  /(?<![副队船])长$|^(?:主任|总裁|总经理|主席|首席执行官|馆主|行长)|^(?:chief executive|director|managing director|president|chair(?:man|woman)?|minister|mayor|principal|dean)$/u;

/** Offices of which every town, county or province has one; in folded text. */
export const localOffice = /^(?:[市县镇乡村区州省]长|mayor|governor|sheriff)$/u;

/** Words for whoever leads, be the post what it may; with them a name of the body that is led. */
export const headWords: readonly string[] = [
  ...[
    '掌门人',
    '负责人',
    '当家人',
    '领导人',
    '领导者',
    '一把手',
    '掌舵人',
    '老大',
    '老板',
    '头头',
    '首脑',
    '头儿',
  ],
  ...['掌管', '执掌', '领导', '管理', '主管', '负责', '带领'],
  ...['is in charge of', 'in charge of', 'top executive', 'boss', 'leader', 'head', 'chief'],
  ...['is running', 'is leading', 'is heading', 'runs', 'leads', 'heads'],
];

/** Posts of those who lead a body, each by a name that it has in {@link postNames}; who holds the first counts. */
export const headPosts: readonly string[] = [
  ...['首席执行官', '总经理', '总裁', '董事长', '负责人', '总理', '州长', '市长', '校长', '院长', '主任'],
  ...['秘书长', '行长', '社长', '局长', '部长', '总编辑'],
];

/** What somebody may be who holds a post elsewhere, or the same one. */
export const heldBesideOthers =
  /founder|founded|professor|advis|author|fellow|investor|member|创[始办立建]|教授|顾问|作者|投资人|成员|委员/u;
