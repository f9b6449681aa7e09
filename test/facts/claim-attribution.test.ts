import { describe, expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.js';
import type { ClaimMention } from '../../src/model.js';
import { readingOf } from './reading-of.js';

function claimsOf(text: string): readonly ClaimMention[] {
  return extract(readingOf([text])).filter((mention) => mention.kind === 'claim');
}

/** `speaker: content` of all that is not in the article's own voice; `*` for a camp, `本文` for the article itself. */
function reportedIn(text: string): readonly string[] {
  return claimsOf(text)
    .filter(({ value }) => value.cue ?? value.speaker)
    .map(({ value: { voice, speaker }, text: content }) => {
      const words = speaker ? text.slice(speaker.start, speaker.end) : '';
      return `${voice === 'unnamed' ? '*' : words}: ${content}`;
    });
}

describe('each statement goes to the one who makes it', () => {
  test.each<[string, readonly string[]]>([
    [
      '“The kiln is ours,” said Acme Robotics chief executive Laura Stein.',
      ['Laura Stein: The kiln is ours'],
    ],
    ['The parish assembly maintains that the well is dry.', ['The parish assembly: the well is dry']],
    // What somebody does next is no verb of what is said.
    ['Lena Fischer maintained her lead in the regatta and never looked back.', []],
    ['Lena Fischer showed the pilot where the new buoy would lie.', []],
    // Behind the name of a programme stands no quotation.
    ["Lena Fischer said on Harbour FM's “Morning Tide.”", []],
    ['Not according to Lena Fischer, who ran the locks for years.', []],
    // Nobody is named where a court only hears it.
    [
      'The keeper had sold the lamps for scrap, the court heard.',
      ['*: The keeper had sold the lamps for scrap'],
    ],
    [
      'The lock had been shut since May, Brookvale Crown Court was told.',
      ['*: The lock had been shut since May'],
    ],
    ['The pump had failed twice, an inquiry found on Friday.', ['an inquiry: The pump had failed twice']],
    // A noun for those who speak, with a name that nobody knows.
    [
      'Trade body SLOOP estimates that canals could carry a tenth of all grain.',
      ['Trade body SLOOP: canals could carry a tenth of all grain'],
    ],
    [
      'Danish shipper North Quay said it would buy the lock.',
      ['Danish shipper North Quay: it would buy the lock'],
    ],
    // The noun that belongs to a name is no verb: `Record`.
    [
      'Tolls will rise in May, according to the Evening Record.',
      ['the Evening Record: Tolls will rise in May'],
    ],
    // The day, what was read before, and where it was written, are no part of the speaker.
    ['林业局局长周怡君16日在会上说，雁湖不会封湖。', ['林业局局长周怡君: 雁湖不会封湖']],
    ['周怡君看过账本后认为，门票应当降价。', ['周怡君: 门票应当降价']],
    ['《雁湖》杂志刊文指出，白鹭少了一半。', ['《雁湖》杂志: 白鹭少了一半']],
    ['雁湖县林业局公布，白鹭少了一半。', ['雁湖县林业局: 白鹭少了一半']],
    ['周怡君痛批，账本没有公开。', ['周怡君: 账本没有公开']],
    ['有店主认为，门票太贵。', ['*: 门票太贵']],
    // A pronoun of the subject stands alone.
    ['In a letter published in May she claimed that the lock leaks.', ['she: the lock leaks']],
    ['Lock keepers say that is unlikely.', ['Lock keepers: that is unlikely']],
    [
      'Lena Fischer had written to the port in June arguing that the crane was unsafe.',
      ['Lena Fischer: the crane was unsafe'],
    ],
    // What somebody takes something for, in words that are not quoted.
    [
      'Mayor Lena Fischer calls the lock the only safe way.',
      ['Mayor Lena Fischer: the lock the only safe way'],
    ],
    ['Lena Fischer called the verdict unfair.', ['Lena Fischer: the verdict unfair']],
    ['Lena Fischer called the police the same night.', []],
    [
      'Laura Stein was careful: it might float, she said, if the sea stayed calm.',
      ['she: it might float, she said, if the sea stayed calm'],
    ],
    ['“The net is torn,” said Brookvale head coach Maria Keller.', ['Maria Keller: The net is torn']],
    [
      'Lena Fischer, who surveyed canals for years, claims they pay for themselves.',
      ['Lena Fischer: they pay for themselves'],
    ],
    ['Lena Fischer, who runs a mill, believes canals will win.', ['Lena Fischer: canals will win']],
    ['Nobody who surveyed claim forms was tired.', []],
    ['As a result, the canal ministry expects tolls of 5 crowns.', ['the canal ministry: tolls of 5 crowns']],
    [
      'The ferry firm said the locks froze, the canal ministry expects losses.',
      ['The ferry firm: the locks froze, the canal ministry expects losses'],
    ],
    [
      'Lena Fischer, 61, said the lock keepers want more pay.',
      ['Lena Fischer: the lock keepers want more pay'],
    ],
    [
      'Lena Fischer, a mason, said people in the port need a crane.',
      ['Lena Fischer: people in the port need a crane'],
    ],
    ['Lena Fischer said little, and nothing of the lock.', []],
    [
      'The lock keepers want pay, and Lena Fischer, a mason, called it “a bad day”. Tom Reed said the men had slept.',
      ['Lena Fischer: it “a bad day”', 'Tom Reed: the men had slept'],
    ],
    [
      '“The lock is shut,” the head of the port, Lena Fischer, said in a statement.',
      ['Lena Fischer: The lock is shut'],
    ],
    ['“The lock is shut,” said pilot Bright Harbour.', ['pilot Bright Harbour: The lock is shut']],
    ['The lock will shut, a keeper said Monday.', ['a keeper: The lock will shut']],
    ['Small boats, he added, had no lamps at all.', ['he: Small boats, he added, had no lamps at all']],
    [
      'Ann Webb said the lock is shut. “Which lock?” asked Tom Reed.',
      ['Ann Webb: the lock is shut', 'Tom Reed: Which lock?'],
    ],
    ['Lena Fischer folded her map: “The lock stays shut.”', ['Lena Fischer: The lock stays shut']],
    [
      'The head of the port, Lena Fischer, was blunt: “The lock stays shut.”',
      ['Lena Fischer: The lock stays shut'],
    ],
    ['Her brother was not so sure: “The lock may open.”', ['Her brother: The lock may open']],
    ["Lena Fischer's answer was short: “The lock stays shut.”", ['Lena Fischer: The lock stays shut']],
    ["Lena Fischer's boat had a name: “The Lock”.", []],
    ['Lena Fischer found a note: “The lock stays shut.”', []],
    ["The mayor's barge was marked: “Not for sale”.", []],
    ['王明摇摇头：“船闸不会开。”', ['王明: 船闸不会开']],
    ['王明的回答很短：“船闸不会开。”', ['王明: 船闸不会开']],
    ['王明收到一张纸条：“船闸不会开。”', []],
    ['闸门上写着：“禁止通行。”', []],
    ['Tolls fell, the canal ministry said Monday.', ['the canal ministry: Tolls fell']],
    ['Tolls fell, the national news agency, KANA, reported.', ['the national news agency: Tolls fell']],
    ['Norland denied last Sunday it meant to close the lock.', ['Norland: it meant to close the lock']],
    [
      'Lawyers for the widow told a tribunal last week in the town of Lund that she paid.',
      ['Lawyers for the widow: she paid'],
    ],
    [
      'Representatives at the meeting said tolls would rise.',
      ['Representatives at the meeting: tolls would rise'],
    ],
    ['A source close to the talks said a deal was near.', ['A source close to the talks: a deal was near']],
    ['Tolls will rise next year, she added.', ['she: Tolls will rise next year']],
    ['In the north, the pike were added.', []],
    ['一般认为陈渡会在春天回来。', ['*: 陈渡会在春天回来']],
    ['但普遍认为这是水位造成的。', ['*: 这是水位造成的']],
    ['史称“白鹭之变”。', []],
    ['该章程并未明白指出码头的归属。', []],
    ['上级发出警告,但电报没有送到。', []],
    ['厂方发出警告称,水位还会上涨。', ['厂方: 水位还会上涨']],
    ['提名只能由分会的成员提出,如船员只能提名船员。', []],
    ['市政府宣布成立。', []],
    ['山本认为堤坝撑不过一年。', ['山本: 堤坝撑不过一年']],
    ['支持者则多认为堤坝没有危险。', ['*: 堤坝没有危险']],
    ['陈渡在国际记者会上声称堤坝很牢固。', ['陈渡: 堤坝很牢固']],
    ['They said about 35 barges sank.', ['They: about 35 barges sank']],
    ['They said about the same.', []],
    [
      'Lena Fischer rejects any link between the fog and the lime kiln.',
      ['Lena Fischer: any link between the fog and the lime kiln'],
    ],
    [
      'Lena Fischer dismissed fears that the lock would flood, saying it had been rebuilt.',
      ['Lena Fischer: fears that the lock would flood', 'Lena Fischer: it had been rebuilt'],
    ],
    [
      'Lena Fischer brushed aside suggestions that the lock was unsafe.',
      ['Lena Fischer: suggestions that the lock was unsafe'],
    ],
    ['Lena Fischer rejected the claim. She rejected a second bid.', []],
    [
      'Lena Fischer dismisses the new barges as toys for tourists.',
      ['Lena Fischer: the new barges as toys for tourists'],
    ],
    ['Lena Fischer attributes the silt to the new weir.', ['Lena Fischer: the silt to the new weir']],
    [
      'By autumn, the canal ministry hopes, barges will pass again.',
      ['the canal ministry: By autumn, the canal ministry hopes, barges will pass again'],
    ],
    ['Lena Fischer was away. In her view, the lock is sound.', ['her: the lock is sound']],
    [
      'According to a survey by Acme Institute, a research body, the towpath is sinking.',
      ['a survey by Acme Institute, a research body: the towpath is sinking'],
    ],
    ['The canal ministry expects a shortage of pilots.', ['The canal ministry: a shortage of pilots']],
    ['The union predicts strikes in spring.', ['The union: strikes in spring']],
    ['The state forester forecasts a dry summer.', ['The state forester: a dry summer']],
    ['The weather office warned of frost in May.', ['The weather office: frost in May']],
    [
      'The cannery denies any link between its smoke and the fog.',
      ['The cannery: any link between its smoke and the fog'],
    ],
    ['The orchard board denied wrongdoing.', ['The orchard board: wrongdoing']],
    ['砖厂否认烟尘与病树有关。', ['砖厂: 烟尘与病树有关']],
    // Forecasts that are told of, and things that are denied to somebody.
    ['The growth forecast rose to four per cent.', []],
    ['The club denied them entry.', []],
    ['The growers were denied access to the river.', []],
    ['Two surveyors, who inspected claim canals, found nothing.', []],
    ['The surveyors inspected claims that canals are slow.', []],
    ['The plan, which claims canals are fast, was dropped.', []],
    ['Lena Fischer, among others, argues that the levy is unfair.', ['Lena Fischer: the levy is unfair']],
    [
      'Other critics, including Tom Reed, believe the mill should close.',
      ['Other critics, including Tom Reed: the mill should close'],
    ],
    [
      'Maria Keller, Tom Reed and others argue that the mill should stay.',
      ['Maria Keller, Tom Reed and others: the mill should stay'],
    ],
    ['市交通局副局长李敏解读称，新线路将缩短通勤时间。', ['市交通局副局长李敏: 新线路将缩短通勤时间']],
    [
      '中国工程院院士黄立新在接受采访时说，风电的成本还会下降。',
      ['中国工程院院士黄立新: 风电的成本还会下降'],
    ],
    ['她笑着说，自己从来没有想过会赢。', ['她: 自己从来没有想过会赢']],
    ['换人晚了。“责任在我，”他说。', ['他: 责任在我']],
    ['“太贵了！”一位顾客摇头说。', ['一位顾客: 太贵了']],
    ['村民们抱怨说，施工噪音整夜不停。', ['村民们: 施工噪音整夜不停']],
    ['工会呼吁政府提高最低工资。', ['工会: 政府提高最低工资']],
    ['据《晨星报》援引知情人士的话报道，该厂将裁员两成。', ['《晨星报》: 该厂将裁员两成']],
    ['《经济观察》援引一名高管的话称，公司正考虑出售物流业务。', ['《经济观察》: 公司正考虑出售物流业务']],
    ['记者从市政府获悉，地铁四号线将于下月开通。', ['市政府: 地铁四号线将于下月开通']],
    ['他告诉记者，矿井早在三月就已封闭。', ['他: 矿井早在三月就已封闭']],
    ['公司否认了裁员的传闻。', ['公司: 裁员']],
    ['苏晴并不认为涨价能解决问题。', ['苏晴: 涨价能解决问题']],
    ['店主何立民表示会议已经取消。', ['店主何立民: 会议已经取消']],
    ['分析师认为不会再涨。', ['*: 不会再涨']],
    ['批评者则声称模型高估了降雨。', ['*: 模型高估了降雨']],
    ['“我们不会认输，”队长何立民在发布会上回应。', ['队长何立民: 我们不会认输']],
    ['反对者称，方案没有考虑老人的需要。', ['*: 方案没有考虑老人的需要']],
    ['有分析指出，这与汇率变化有关。', ['*: 这与汇率变化有关']],
    ['有人说这是多此一举，也有人说这是未雨绸缪。', ['*: 这是多此一举', '*: 这是未雨绸缪']],
    [
      '本报告从供应链入手，指出矿产高度集中，认为转型需要十年。',
      ['本报告: 矿产高度集中', '本报告: 转型需要十年'],
    ],
    ['“我们先做小的，”厂长周立民说，“再做大的。”', ['厂长周立民: 我们先做小的', '厂长周立民: 再做大的']],
    ['李娜表示：“我们不会放弃。”她同时透露，新厂将投产。', ['李娜: 我们不会放弃', '她: 新厂将投产']],
    [
      '"We start small," plant manager Li Min said, "and then we grow."',
      ['plant manager Li Min: We start small', 'plant manager Li Min: and then we grow'],
    ],
    [
      '"It is over," she said. "We lost. We will be back."',
      ['she: It is over', 'she: We lost. We will be back'],
    ],
    ['"Too expensive!" shouted a customer.', ['a customer: Too expensive']],
    [
      '"I have no regrets," the former minister told the Daily Post.',
      ['the former minister: I have no regrets'],
    ],
    [
      'He said the bridge was safe and added that inspections would go on.',
      ['He: the bridge was safe', 'He: inspections would go on'],
    ],
    [
      'Mayor Ruth Adler insisted the budget was balanced, but conceded that reserves had shrunk.',
      ['Mayor Ruth Adler: the budget was balanced', 'Mayor Ruth Adler: reserves had shrunk'],
    ],
    [
      'The report warns that prices could double, adding that stocks are low.',
      ['The report: prices could double', 'The report: stocks are low'],
    ],
    [
      'Some argue that taxes kill growth, while others say they pay for it.',
      ['*: taxes kill growth', '*: they pay for it'],
    ],
    [
      'The landlord said that the roof had been mended twice.',
      ['The landlord: the roof had been mended twice'],
    ],
    ['Traders said the crop had failed.', ['*: the crop had failed']],
    ['The ferry captain thinks the seal swam ashore.', ['The ferry captain: the seal swam ashore']],
    ['The judge ruled on Friday that the contract was void.', ['The judge: the contract was void']],
    [
      'The minister, who took office in May, promised that no school would close.',
      ['The minister: no school would close'],
    ],
    ['A neighbour, Tom Ellis, told the court he had heard shouting.', ['Tom Ellis: he had heard shouting']],
    ['Critics, however, point out that the plan has no funding.', ['*: the plan has no funding']],
    ["In Brandt's view, the merger makes no sense.", ['Brandt: the merger makes no sense']],
    ['Keller was quoted as saying that the talks had failed.', ['Keller: the talks had failed']],
    ['Novak predicted a long winter of strikes.', ['Novak: a long winter of strikes']],
    [
      'Among the critics is Dana White, who says the plan ignores renters.',
      ['Dana White: the plan ignores renters'],
    ],
    ['Sources told Reuters the bid was worth $9 billion.', ['*: the bid was worth $9 billion']],
    ['路透社的报道称，该基金正考虑退出。', ['路透社: 该基金正考虑退出']],
    ['In July 2031 Mei Chou said that firms need more chips.', ['Mei Chou: firms need more chips']],
    // What only points back to what was said is none.
    ['王明否认了这一说法。', []],
    ['公司否认上述指控，称账目没有问题。', ['公司: 账目没有问题']],
    ['Novak denied that claim.', []],
    ['This paper argues that the tax should go.', ['This paper: the tax should go']],
  ])('%s', (text, reported) => {
    expect(reportedIn(text)).toEqual(reported);
  });
});

test.each(['公司否认了裁员的传闻。', '苏晴并不认为涨价能解决问题。'])(
  '%s → the speaker denies it',
  (text) => {
    expect(claimsOf(text).map(({ value }) => value.polarity)).toEqual(['negated']);
  },
);

describe('how many of a group say so', () => {
  test.each<[string, readonly string[]]>([
    ['More than half of the bakers said flour was dear.', ['More than half of the bakers: flour was dear']],
    [
      'Some 60 per cent of tenants say the heating fails.',
      ['Some 60 per cent of tenants: the heating fails'],
    ],
    [
      'Of the nine jurors, five said that the song was too long.',
      ['Of the nine jurors, five: the song was too long'],
    ],
    [
      'Three of the seven jurors voted against, arguing that the song was too long.',
      ['Three of the seven jurors: the song was too long'],
    ],
    [
      'Five of the twelve jurors disagreed, saying the plan was vague.',
      ['Five of the twelve jurors: the plan was vague'],
    ],
    ['Two in five nurses told the union that they were tired.', ['Two in five nurses: they were tired']],
    ['Some jurors liked it; four said it was fine.', ['*: it was fine']],
    ['七名评委中三人认为歌太长。', ['七名评委中三人: 歌太长']],
    ['七名评委中有三人反对，认为歌太长。', ['七名评委中有三人: 歌太长']],
    ['九名评委中，五人说歌太长。', ['九名评委中，五人: 歌太长']],
    ['超过六成租户表示房租太高。', ['超过六成租户: 房租太高']],
    ['62%的受访者表示会搬走。', ['62%的受访者: 会搬走']],
    ['约四成的护士说，排班太紧。', ['约四成的护士: 排班太紧']],
    ['不少评委主张重唱；另外四人则认为不必。', ['不少评委: 重唱', '*: 不必']],
    // things, and what happens to a part of them
    ['Three of the seven samples show that the well is clean.', []],
    ['Half of the bridges were said to be safe.', []],
    ['七座桥中三座已经修好。', []],
  ])('%s', (text, reported) => {
    expect(reportedIn(text)).toEqual(reported);
  });
});

describe('what somebody takes something for', () => {
  test.each<[string, readonly string[]]>([
    [
      'Auditor Paul Esser put the damage at £46 million, because the quay had sunk.',
      ['Auditor Paul Esser: the damage at £46 million'],
    ],
    ['Experts peg the loss at about two million euros.', ['*: the loss at about two million euros']],
    ['The union described the offer as “an insult”.', ['The union: the offer as “an insult”']],
    ['Mayor Ida Brandt blamed the frost for the delay.', ['Mayor Ida Brandt: the frost for the delay']],
    [
      'Ida Brandt, head of policy at Acme, which makes pumps, said the rules were clear.',
      ['Ida Brandt: the rules were clear'],
    ],
    ['The cook put the kettle on at 7.', []],
    ['The firm called 300 customers, then “sold” them a lamp.', []],
  ])('%s', (text, reported) => {
    expect(reportedIn(text)).toEqual(reported);
  });
});

describe('a quotation that stands alone behind a sentence', () => {
  test.each<[string, readonly string[]]>([
    [
      'Dr Laura Stein said that the tide tables were wrong. “Nobody reads them.”',
      ['Dr Laura Stein: the tide tables were wrong', 'Dr Laura Stein: Nobody reads them'],
    ],
    [
      'Laura Stein said that the boat leaks. “It floats,” said Paul Horn.',
      ['Laura Stein: the boat leaks', 'Paul Horn: It floats'],
    ],
    ['镇长柳成章说，桥太旧了。“再等就晚了。”', ['镇长柳成章: 桥太旧了', '镇长柳成章: 再等就晚了']],
  ])('%s', (text, expected) => {
    expect(reportedIn(text).map((one) => one.replace(/^Dr /u, ''))).toEqual(
      expected.map((one) => one.replace(/^Dr /u, '')),
    );
  });
});

describe('what somebody would have', () => {
  test.each<[string, readonly string[]]>([
    [
      'Laura Stein, the harbour master, wants the lock to open in 2031.',
      ['Laura Stein: the lock to open in 2031'],
    ],
    ['Paul Horn called for a ban on trawlers in the bay.', ['Paul Horn: a ban on trawlers in the bay']],
    ['The plan wants nothing but money.', []],
  ])('%s', (text, expected) => {
    expect(reportedIn(text)).toEqual(expected);
  });
});

test('neither the name of a body in marks is said, nor is a share a speaker', () => {
  const said = claimsOf('「青岩護河聯盟」召集人柳成章主張，水壩應該拆除。').map(({ text }) => text);
  expect(said).toEqual(['水壩應該拆除']);
  expect(reportedIn('問卷收到310份，54%主張先修路。')).toEqual([]);
});

describe('nobody is made a speaker', () => {
  test.each([
    '换句话说，这是一场赌博。',
    '预计明年产量将达到一百万。',
    '公司召开了业绩说明会，说明了情况。',
    '他称得上英雄。',
    '根据计划，工厂明年完工。',
    '被称为“钢铁之城”的小镇正在衰落。',
    '这份协议说服了双方。',
    'He reports to the board.',
    'A man walked out of the Harbour Lane credit union with a tin.',
    'The claims were filed late.',
    'The view that markets always clear is mistaken.',
    'Exports fell as expected last year.',
    '红灯表示设备出现故障。',
    '俗话说，三个臭皮匠赛过诸葛亮。',
    '据此前公布的方案，工程分三期建设。',
    '国际货币基金组织将增长预期下调至3.1%。',
    '老师问学生们为什么迟到。',
    'The old man told the story every winter.',
    'The clock said half past nine.',
    'She wrote three letters and posted them.',
    'The company announced a new plant in Ohio.',
    'The team found a cave behind the waterfall.',
    'If the tests say that the water is safe, the beach will open.',
    'This suggests that the model is wrong.',
    'The minister denied the allegations.',
    'Nobody said that the war would be short.',
    'What the minister said was never recorded.',
    '管制让中国觉得自主化更加紧迫。',
    'The second act went according to plan.',
    'According to custom, the eldest pours the tea.',
    'The jars are sorted according to size and colour.',
    'Pay rises according to how long somebody has served.',
  ])('%s', (text) => {
    expect(claimsOf(text).map(({ value }) => value.voice)).toEqual(['article']);
  });
});

test.each([
  ['王明表示，价格可能下跌。', '价格可能下跌', ['possible'], 'affirmed'],
  ['王明表示，公司不会扩产。', '公司不会扩产', [], 'negated'],
  ['王明表示，公司不仅扩产，还降价。', '公司不仅扩产，还降价', [], 'affirmed'],
  ['王明表示，若无补贴，工厂早已关门。', '若无补贴，工厂早已关门', ['counterfactual'], 'affirmed'],
  ['王明表示，倘若没有补贴，工厂早已关门。', '倘若没有补贴，工厂早已关门', ['counterfactual'], 'affirmed'],
  ['王明表示，他若无其事。', '他若无其事', [], 'affirmed'],
  ['王明表示，无锡的工厂会扩产。', '无锡的工厂会扩产', [], 'affirmed'],
  ['王明表示，研究员潘若菲会到场。', '研究员潘若菲会到场', [], 'affirmed'],
  ['Laura Stein said the deal might not close.', 'the deal might not close', ['possible'], 'negated'],
  [
    'Laura Stein said the deal could by now have closed.',
    'the deal could by now have closed',
    ['counterfactual'],
    'affirmed',
  ],
  [
    'Laura Stein said that without the ban, prices might be higher.',
    'without the ban, prices might be higher',
    ['counterfactual'],
    'affirmed',
  ],
  [
    'Laura Stein said that before 1990 ships could still dock here.',
    'before 1990 ships could still dock here',
    [],
    'affirmed',
  ],
  ['Laura Stein said last year that prices could fall.', 'prices could fall', ['possible'], 'affirmed'],
  ['Laura Stein said prices could fall by 2031.', 'prices could fall by 2031', ['possible'], 'affirmed'],
  [
    'Laura Stein said prices were reportedly lower.',
    'prices were reportedly lower',
    ['reported'],
    'affirmed',
  ],
  ['王明表示，客流不及预期“只因天冷”。', '客流不及预期“只因天冷”', [], 'affirmed'],
  ['王明表示，造价高于设计院预测的数字。', '造价高于设计院预测的数字', [], 'affirmed'],
  ['王明表示，造价预计会高于去年。', '造价预计会高于去年', ['forecast'], 'affirmed'],
  ['王明表示，费用不超过六万元。', '费用不超过六万元', [], 'affirmed'],
  ['王明表示，停工不可避免。', '停工不可避免', [], 'affirmed'],
  [
    'Laura Stein said the loss was “painful but not fatal”.',
    'the loss was “painful but not fatal”',
    [],
    'affirmed',
  ],
  ['Laura Stein said the loss was not unusual.', 'the loss was not unusual', [], 'affirmed'],
  ['Laura Stein said the loss was not under review.', 'the loss was not under review', [], 'negated'],
  [
    'Laura Stein said the loss was larger than forecast.',
    'the loss was larger than forecast',
    [],
    'affirmed',
  ],
] as const)('%s → hedges and polarity', (text, content, hedges, polarity) => {
  const claim = claimsOf(text).find(({ value }) => value.voice === 'attributed');
  expect(claim?.text).toBe(content);
  expect(claim?.value.hedges.map(({ kind }) => kind)).toEqual(hedges);
  expect(claim?.value.polarity).toBe(polarity);
});

test('2031年5月，王明称，… → the claim has its date', () => {
  const [claim] = claimsOf('2031年5月，王明称，工厂已经停产。').filter(
    ({ value }) => value.voice === 'attributed',
  );
  expect(claim?.value.when?.edtf).toBe('2031-05');
});

test('a quotation of two sentences belongs to its speaker as a whole', () => {
  const claims = claimsOf('“我们没有退路。工厂必须扩建。”王明说。');
  expect(claims.map(({ text, value }) => [value.voice, text])).toEqual([
    ['attributed', '我们没有退路。工厂必须扩建'],
  ]);
});

test('a question asserts nothing', () => {
  expect(claimsOf('价格会上涨吗？')).toEqual([]);
});

test('what follows “said that” is said, though a comma stands before “said”', () => {
  const text =
    'In May 2031 Laura Stein, chief executive of Acme, said that small firms usually need more time.';
  const claims = claimsOf(text).map(({ value, text: content }) => ({
    speaker: value.speaker && text.slice(value.speaker.start, value.speaker.end),
    content,
  }));
  expect(claims).toEqual([
    {
      speaker: expect.stringContaining('Laura Stein') as string,
      content: 'small firms usually need more time',
    },
  ]);
});
