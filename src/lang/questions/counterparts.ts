/**
 * Sides of which a text tells one: what it says of the night shift is no answer about the day shift. Words of both
 * languages, matched on folded, Simplified text.
 */
import { JUST_ASKED, remembering } from '../../text/remembering.js';

/**
 * Sides that exclude each other, whatever they are said of. Behind a slash, what a text has for it although who asks so
 * may mean more.
 */
const SIDES: readonly (readonly string[])[] = [
  [
    'day (?:shift|train|service|bus|flight|tram|ferry|staff|crew|nurse|team)s?|daytime|白班|日班|白天|日间',
    'nights?|overnight|nightly|夜班|夜间|晚班|夜里|夜晚/evenings?|sleep\\w*|bed\\w*|晚|深夜|凌晨|睡',
  ],
  ['weekdays?|平日|工作日/monday|周一', 'weekends?|周末|双休日/saturdays?|sundays?|周六|周日|假日'],
  [
    'summers?|夏季|夏天|暑假|夏日/july|august|[78]月',
    'winters?|冬季|冬天|寒假|冬日/january|february|december',
  ],
  ['spring|春季|春天/march|april', 'autumn|秋季|秋天/october|november'],
  [
    'wom[ae]n|female|女性|女子|女工|妇女/ladies|mothers|girls|she|her|女|妈|妇',
    'm[ae]n|male|男性|男子|男工/fathers|boys|he|his|男|爸',
  ],
  ['girls?|女孩|女童|女生/daughters?|女', 'boys?|男孩|男童|男生/sons?|男'],
  ['surplus(?:es)?|盈余|顺差', 'deficits?|shortfalls?|赤字|逆差'],
  [
    'hir(?:e|ed|es|ing)|recruit\\w*|招聘|招收|招工|雇用|聘用/employ\\w*|tak(?:e|en|ing) on|took on|new jobs|creat\\w*|[招雇聘]',
    'la(?:y|id|ying) off|lay-?offs?|sack(?:ed|ing|s)?|redundan\\w*|job cuts|dismiss\\w*|裁员|裁减|解雇|辞退',
  ],
  [
    "rais(?:e|ed|es|ing) (?:[a-z'’-]+ ){0,3}?(?:prices?|rates?|tax(?:es)?|fares?|wages?|dividends?|output|production|tariffs?|dut(?:y|ies)|forecasts?|ratings?|value|currency)|上调|涨价|加价|提价/rais\\w*|r[io]s\\w+|up|higher|increas\\w*|gr[eo]w\\w*|climb\\w*|upgrad\\w*|[升增涨高提加]",
    'cut|cuts|cutting|lower(?:ed|s|ing)?|reduc\\w*|slash\\w*|devalu\\w*|downgrad\\w*|下调|降价|减价|削减|贬值',
  ],
  ['imports?|imported|进口', 'exports?|exported|出口(?!处|标志|通道)'],
  [
    'freight|cargo|货运|货物/goods|lorr\\w*|trucks?|tonnes|货|吨',
    'passengers?|客运|乘客|旅客/travell?ers?|riders?|people|人|客',
  ],
  ['上半年|first half of the year', '下半年|second half of the year'],
  ['rural|农村|乡村|乡下/countryside|villages?|[乡村]', 'urban|城镇|市区/cit(?:y|ies)|towns?|[城市]'],
  ['初中', '高中'],
  ['本科', '研究生|硕士|博士'],
];

/** Words that tell apart what has one name: they count before the same noun. */
const APART: readonly (readonly string[])[] = [
  ['old|former|previous|earlier', 'new|newer|latest|current'],
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ['north|northern', 'south|southern', 'east|eastern', 'west|western', 'central'],
  ['upper', 'lower', 'middle'],
  ['left', 'right'],
  ['inner', 'outer'],
  ['front', 'rear|back'],
  ['main', 'side'],
  ['large|larger|big|bigger|biggest|largest', 'small|smaller|smallest|little'],
  ['public', 'private'],
  ['domestic', 'foreign|international|overseas'],
  ['male', 'female'],
  ['red', 'blue', 'green', 'yellow', 'black', 'white', 'orange'],
  ['primary|elementary', 'secondary|high|middle'],
  ['electric', 'diesel|petrol|steam|gas'],
];
const APART_HAN: readonly (readonly string[])[] = [
  ['旧|老', '新'],
  ['第一', '第二', '第三', '第四', '第五', '第六', '第七', '第八', '第九', '第十'],
  ['北', '南', '东', '西'],
  ['上', '下', '中'],
  ['左', '右'],
  ['内', '外'],
  ['前', '后'],
  ['大', '小'],
  ['男', '女'],
  ['红', '蓝', '绿', '黄', '黑', '白', '橙'],
  ['公', '私'],
];
/** What such a Chinese word makes with the noun behind it. */
const HAN_NOUN =
  '[家批座部艘条辆台套所期轮次届代级季]|[塔楼门桥站区岸路线厂馆院校港口城库坝园厅翼侧队组班店井矿]';

const SIDE_PATTERNS = SIDES.map((row) =>
  row.map((side) => {
    const [words = '', others] = side.split('/');
    return { named: toPattern(words), told: toPattern(others === undefined ? words : `${words}|${others}`) };
  }),
);

function toPattern(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'u');
}

/** The pairs of which the question names one side alone. */
const sidesAsked = remembering(
  (question) =>
    SIDE_PATTERNS.flatMap((row) => {
      const [asked, ...others] = row.filter(({ named }) => named.test(question));
      return asked && others.length === 0 ? [{ asked, row }] : [];
    }),
  JUST_ASKED,
);

/** Whether a text tells of another side than the one that a question asks about, and not of that; both folded. */
export function tellsOtherSide(question: string, text: string): boolean {
  const isOther = sidesAsked(question).some(
    ({ asked, row }) => !asked.told.test(text) && row.some((side) => side !== asked && side.named.test(text)),
  );
  return isOther || tellsOtherOfOneName(question, text);
}

const LATIN_ROWS = APART.map((row) => ({
  row: row.map(toPattern),
  named: new RegExp(String.raw`(?<![a-z])(?<word>${row.join('|')}) (?<noun>[a-z]{3,})`, 'gu'),
  before: (noun: string) => new RegExp(String.raw`(?<![a-z])(?:${row.join('|')}) ${noun}`, 'u'),
}));
const HAN_ROWS = APART_HAN.map((row) => ({
  row: row.map((words) => new RegExp(words, 'u')),
  named: new RegExp(`(?<word>${row.join('|')})(?<noun>(?:${HAN_NOUN})\\p{Script=Han}?)`, 'gu'),
  before: (noun: string) => new RegExp(`(?:${row.join('|')})${noun}`, 'u'),
}));

/** `the second ferry` where a text has `the first ferry` alone. */
function tellsOtherOfOneName(question: string, text: string): boolean {
  return namesAsked(question).some(({ side, any }) => !side.test(text) && any.test(text));
}

/** The names in a question that are told apart by a side: by that one, and by whichever. */
const namesAsked = remembering(
  (question) =>
    [...LATIN_ROWS, ...HAN_ROWS].flatMap(({ row, named, before }) =>
      [...question.matchAll(named)].flatMap(({ groups: { word = '', noun = '' } = {} }) => {
        const side = row.find((one) => one.test(word));
        return side ? [{ side, any: before(noun.replace(/(?<=[a-z]{3})s$/u, '')) }] : [];
      }),
    ),
  JUST_ASKED,
);
