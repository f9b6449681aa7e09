/** How questions are put in Chinese, Simplified or Traditional: all of it is matched on folded text. */
import { zhAskedMeasures } from './zh-asked-measures.js';
import type { Questions } from './language.js';

const ASKING = [
  ...['请问', '想知道', '告诉我', '有没有人知道'],
  ...['什么时候', '什么时间', '什么地方', '什么样', '什么', '甚么', '为什么', '为何', '凭什么', '干嘛'],
  ...['怎么样', '怎么办', '怎么', '怎样', '如何', '多少', '多久', '多长时间', '多大', '多高', '几时'],
  ...[
    '哪一年',
    '哪一个',
    '哪一家',
    '哪一',
    '哪年',
    '哪些',
    '哪个',
    '哪家',
    '哪里',
    '哪儿',
    '哪',
    '谁',
    '何时',
    '何地',
    '何人',
    '何处',
  ],
  ...[
    '是否',
    '是不是',
    '有没有',
    '能不能',
    '会不会',
    '有何',
    '几',
    '吗',
    '呢',
    '么',
    '吧',
    '分别',
    '主要',
    '具体',
    '到底',
    '究竟',
  ],
];

const FUNCTION = '的了是在与和及或被把于之其而也就都又还将让使对从向以为着过地得';

/** Longest first, so that no word is broken by a shorter one inside it. */
const askingWords = [...ASKING].sort((a, b) => b.length - a.length).join('|');

export const zhQuestions: Questions = {
  askingWords: new RegExp(`${askingWords}|[${FUNCTION}]`, 'gu'),
  stopWords: new Set(),
  namesNothing:
    /^(?:[你您]们?好|大家好|嗨|哈[喽啰]|谢谢[你您]?|多谢|感谢[你您]?|早上好|早安|下午好|晚上好|晚安|再见|拜拜|好的?|是的?|不是|请问|[这那]?是什么|[这那]是谁|你是谁|在吗)[\s,!.?。]*$/u,
  asks: /什么|甚么|多少|怎么|怎样|如何|谁|哪|何|几/u,
  measures: zhAskedMeasures,
  countAsked: (question) => {
    const thing = /(?:几|多少)\s*(\p{Script=Han})/u.exec(question)?.[1];
    return thing === undefined
      ? undefined
      : new RegExp(`[\\d〇零一二三四五六七八九十百千万亿两]\\s*[多余]?${thing}`, 'u');
  },
  kinds: [
    [/谁|何人|哪位|哪一位|哪个人|什么人/u, 'person'],
    [
      /多少|几[个家片年月天倍成名位项次座]|占比|比例|多大|多高|多贵|多久|多长时间|数量|金额|价格/u,
      'quantity',
    ],
    [/什么时候|什么时间|哪一?年|哪一?天|何时|几时|几[月号]|年份|日期/u, 'time'],
    [/哪里|哪儿|何地|何处|什么地方|哪个?(?:国家|城市|地区)/u, 'place'],
    [/为什么|为何|原因|凭什么|怎么会|干嘛/u, 'reason'],
  ],
  asksForTheEnd:
    /(?:作者|笔者|本文|文章|全文|文中|这篇).*(?:结论|结语|结尾|末尾|最后(?!一次)|总结|收尾|落脚点)|(?:结论|结尾|末尾|最后|总结).*(?:作者|笔者|本文|文章|全文)|文末/u,
  answers: {
    person: /[·•]|首席|总裁|主席|教授|主任|部长|总统|总理|院长|顾问|先生|女士|创始人|负责人/u,
    time: /\d{1,4}年|\d{1,2}月|世纪|年代|[一二三四五六七八九十]+年前|去年|今年|明年/u,
    quantity:
      /[\d〇零一二三四五六七八九十百千万亿两几数]+(?:\.\d+)?(?:[万亿%％]|个|家|片|名|年|月|天|倍|成|元|美元|座|项|次|人|纳米|公里|吨)/u,
    place: /[国省市县区州洲]|位于|坐落|总部|地区|境内/u,
    reason:
      /因|由于|为了|为的是|以免|免得|以便|以防|省得|怕|担心|担忧|忧|顾虑|导致|致使|使得|造成|造就|引发|引起|促使|迫|逼|原因|缘故|缘由|根子|根源|理由|起因|出于|源于|归咎|归于|归结|归给|怪|毕竟|之所以|所以|于是|结果|可是|只好|不得不|故而|从而|太|无法|不能|不足以|不够|不愿|不肯|凭|嫌|否则|认为|主张|好让|用来/u,
  },
};
