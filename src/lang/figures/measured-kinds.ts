/** What kind of amount a noun names: wages are not compared with allowances, nor a fare with what a line cost. Folded text. */

/** One kind each: nouns that end the Chinese name of what is measured, and the head of the English one. */
const KINDS: readonly (readonly [kind: string, zh: string, en: string])[] = [
  [
    'wage',
    '工资|薪[资水酬金]|月薪|年薪|起薪|底薪|时薪|日薪|薪|待遇|月收入|年收入|人均收入',
    'wages?|salar(?:y|ies)|pay|earnings|pay ?packets?|take-home|starting pay|remuneration',
  ],
  [
    'allowance',
    '补[贴助]|津贴|补助金|奖金|奖励|红利|提成|小费|餐补|车贴|加班费|奖学金|助学金',
    'allowances?|bonus(?:es)?|stipends?|top-ups?|supplements?|overtime|tips?|scholarships?|bursar(?:y|ies)|prizes?|rewards?',
  ],
  [
    'subsidy',
    '拨款|资助|财政补贴|补贴款|赠款|援助|捐款|善款|捐赠',
    'subsid(?:y|ies)|grants?|aid|donations?|endowments?|bailouts?',
  ],
  [
    'share price',
    '股价|收盘价|开盘价|发行价|每股\\p{Script=Han}{0,4}|股票',
    'shares|stock|(?:share|stock|closing|opening|issue|offer|strike) prices?',
  ],
  ['price target', '目标价', 'price targets?|target prices?'],
  [
    'price',
    '票价|价格|售价|单价|[^造代估市评]价|[门车船机球戏]票|价钱|定价|运价|电价|水价|油价|房价|菜价|学费|车费|停车费|会费|年费|月费|入场费|手续费|运费|收费|费率|费',
    'prices?|fares?|fees?|tolls?|tickets?|charges?|tuition|admission fees?|subscriptions?|tariffs?|tabs?',
  ],
  ['rent', '[房租店地]租|租金|月租|年租', 'rents?|rental|lease'],
  [
    'cost',
    '成本|造价|费用|开支|支出|花费|开销|经费|总投资|投资|投资额|投入|耗资|工程款|造价|预算|代价',
    'costs?|bills?|expenses?|expenditures?|spending|outlays?|investments?|budgets?|price tag',
  ],
  ['loss', '亏损|赤字|损失|亏空|净亏|缺口', 'loss(?:es)?|deficits?|shortfalls?|damages?|gap'],
  [
    'profit',
    '利润|盈利|净利|毛利|净利润|盈余|收益|结余',
    'profits?|surplus(?:es)?|earnings before|margin|returns?|dividends?',
  ],
  [
    'revenue',
    '营收|营业额|销售额|收入|票房|流水|产值|创收|进账',
    'revenues?|sales|turnover|takings|income|proceeds|receipts|box office',
  ],
  [
    'debt',
    '贷款|债务|欠款|负债|借款|借贷|债券|房贷',
    'loans?|debts?|bonds?|borrowings?|mortgages?|overdrafts?|arrears',
  ],
  [
    'fine',
    '罚款|罚金|罚单|违约金|赔偿|赔偿金|赔款|补偿|补偿金|抚恤金',
    'fines?|penalt(?:y|ies)|compensation|settlements?|payouts?|damages awarded',
  ],
  ['value', '估值|市值|身价|价值|总值|资产', 'valuations?|value|worth|market cap\\w*|assets?'],
  ['tax', '税|关税|税款|税收|税额', 'tax(?:es)?|levy|levies|duty|duties|excise'],
  ['pledge', '押金|订金|定金|保证金', 'deposits?|down ?payments?|bail'],
  ['saving', '存款|储蓄|积蓄|节余', 'savings?'],
  ['income of state', '财政收入|税收收入', 'tax revenues?'],
];

/** Kinds that nothing but money is of. */
export const alwaysMoney: ReadonlySet<string> = new Set([
  'wage',
  'allowance',
  'price',
  'rent',
  'fine',
  'debt',
  'tax',
  'subsidy',
]);

/** Kinds beside which nothing stands that is only called by a thing. */
export const keptApart: ReadonlySet<string> = new Set([
  'wage',
  'loss',
  'profit',
  'revenue',
  'debt',
  'share price',
  'price target',
]);

/** Kinds that may be told by each other's words: what a thing costs is its price. */
const KIN: readonly (readonly [string, string])[] = [
  ['price', 'cost'],
  ['allowance', 'subsidy'],
  ['price', 'rent'],
  ['price', 'tax'],
  ['revenue', 'income of state'],
  ['tax', 'income of state'],
];

const zhKinds = KINDS.map(([kind, zh]) => ({
  kind,
  ends: new RegExp(`(?:${zh})(?:总?额|总数|总计|标准|水平|上限|下限)?$`, 'u'),
}));
const enKinds = KINDS.map(([kind, , en]) => ({ kind, ends: new RegExp(`(?:^|[\\s-])(?:${en})$`, 'u') }));

/** Where an English noun phrase goes on behind its head: `price of a pass`, `allowance per shift`. */
const EN_BEHIND_HEAD =
  /\s(?:of|for|per|on|to|by|in|at|from|paid|a|an|each|charged|spent|with|that|which)\b.*$/u;

/** The kind of what a noun phrase names; undefined where it names a thing, or no such kind. */
export function measuredKind(label: string): string | undefined {
  if (/\p{Script=Han}/u.test(label)) return zhKinds.find(({ ends }) => ends.test(label))?.kind;
  const head = label.replace(EN_BEHIND_HEAD, '');
  return enKinds.find(({ ends }) => ends.test(head))?.kind;
}

const ZH_ASKED = new RegExp(KINDS.map(([, zh]) => `(?:${zh})`).join('|'), 'gu');
const EN_ASKED = new RegExp(`\\b(?:${KINDS.map(([, , en]) => en).join('|')})\\b`, 'u');
/** Verbs that ask for a kind without its noun. */
const ASKED_BY_VERB: readonly (readonly [RegExp, string])[] = [
  [/\b(?:earns?|earned|get paid|are paid|is paid|make a (?:month|year|week)|takes? home)\b/u, 'wage'],
  [/\b(?:lose|loses|losing)\b.*\b(?:money|a (?:year|month))\b/u, 'loss'],
  [/(?:挣|赚)(?:多少|几)/u, 'wage'],
  [/(?:亏|赔)了?(?:多少|几)/u, 'loss'],
  [/罚了?(?:多少|几)/u, 'fine'],
];

/** The kind that a question asks for: in Chinese its last noun, in English its first; undefined where it leaves it open. */
export function askedKind(question: string): string | undefined {
  const verb = ASKED_BY_VERB.find(([pattern]) => pattern.test(question))?.[1];
  if (verb !== undefined) return verb;
  const noun = /\p{Script=Han}/u.test(question)
    ? Array.from(question.matchAll(ZH_ASKED), ([found]) => found).at(-1)
    : EN_ASKED.exec(question)?.[0];
  return noun === undefined ? undefined : measuredKind(noun);
}

/** Whether two kinds may be the same amount by two names. */
export function areKin(one: string, other: string): boolean {
  return one === other || KIN.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

/** Amounts of the whole, and those of one on average. */
const WHOLE = /总额|总计|合计|总数|全部|\b(?:total|overall|combined|aggregate|sum|entire|whole|gross)\b/u;
const MEAN = /平均|均|人均|中位|\b(?:average|mean|median|typical|per head|per capita)\b/u;

/** Whether the one is said to be of the whole, and the other of one on average. */
export function areWholeAndMean(one: string, other: string): boolean {
  return (WHOLE.test(one) && MEAN.test(other)) || (MEAN.test(one) && WHOLE.test(other));
}
