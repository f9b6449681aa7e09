import { describe, expect, it } from 'vitest';
import { libraryOf } from '../answer/library-of.js';

type Language = 'en' | 'zh-Hans' | 'zh-Hant';

function read(language: Language, text: string) {
  const { entities, facts } = libraryOf({ id: 'harbour', language, text: text.split('\n') });
  const nameOf = (id?: string): string | undefined => entities.find((entity) => entity.id === id)?.name;
  return {
    organizations: entities
      .filter(({ kind, tier }) => kind === 'organization' && tier === 'strong')
      .map(({ name }) => name),
    posts: facts.flatMap((fact) =>
      fact.kind === 'role'
        ? [`${nameOf(fact.entityId)} ${fact.role} ${fact.affiliation ?? '-'} ${fact.certainty}`]
        : [],
    ),
  };
}

describe('an organisation is recognised', () => {
  it.each([
    ['en', 'Tidewick launched a new buoy. In May Tidewick sold forty of them.', 'Tidewick'],
    ['en', 'Tidewick of Norway launched a buoy. Tidewick declined to name its price.', 'Tidewick'],
    ['en', 'The buoy comes from Tidewick, whose founder once sailed round the Horn.', 'Tidewick'],
    ['en', 'The anchor maker Tidewick is in trouble.', 'Tidewick'],
    ['en', 'According to the broker Almanac, rates fell by a third.', 'Almanac'],
    ['en', 'The island power company Halyard has said nothing.', 'Halyard'],
    ['en', 'His company, Thimble, lent the harbour £2m.', 'Thimble'],
    ['en', 'Cormorant, a yard at Skarholm, has orders for nine boats.', 'Cormorant'],
    ['en', "The buoys are late, as Tidewick's chief executive admits.", 'Tidewick'],
    ['en', "Fulcrum's plant in Skarholm shut in May. Sailors relied on Fulcrum.", 'Fulcrum'],
    ['en', 'The Fish and Fowl Authority will decide.', 'Fish and Fowl Authority'],
    ['en', 'Gannet reported a loss. Gannet employs forty sailors.', 'Gannet'],
    ['en', 'Tidewick said no. In May Tidewick launched a buoy, and Tidewick sold it.', 'Tidewick'],
    ['en', 'A charity called Merrowland cleans the beach.', 'Merrowland'],
    ['en', 'The round was led by Skarholm Capital.', 'Skarholm Capital'],
    ['zh-Hans', '蓝桨储能周三宣布,新厂将在明年投产。', '蓝桨储能'],
    ['zh-Hant', '朝霞航運八日宣布,新船將在明年下水。', '朝霞航運'],
    ['zh-Hans', '项目由青崖资本领投。', '青崖资本'],
    ['zh-Hans', '渔民组织“白鸥”担心航道变浅。', '白鸥'],
    ['zh-Hant', '環保團體「海草之友」要求停工。', '海草之友'],
    ['zh-Hans', '鲸石研究院分析师江一帆认为价格会跌。', '鲸石研究院'],
    ['zh-Hans', '旧港商会会长吴秀梅表示欢迎。', '旧港商会'],
    ['en', 'The Northern Investment Board holds 15% of it.', 'Northern Investment Board'],
    ['en', 'Skarn Papier, a German rival, is building a mill.', 'Skarn Papier'],
    ['en', 'Its main rival, Gannet Quay Freight, is slower.', 'Gannet Quay Freight'],
    ['en', "The island's utility, Two-Firths Power, raised prices.", 'Two-Firths Power'],
    ['en', 'The Allied Dock Workers, which represents 300 crane drivers, objected.', 'Allied Dock Workers'],
    ['en', 'A report by the consultancy Tolle Brandt counted the boats.', 'Tolle Brandt'],
    ['zh-Hans', '鸿崧建设去年营收为312亿元。', '鸿崧建设'],
    ['zh-Hant', '贊助商是嵐泰電信。', '嵐泰電信'],
    ['zh-Hant', '海豹隊總教練林志遠出席。', '海豹隊'],
    ['zh-Hans', '球迷会“老灯塔”有八百人。', '老灯塔'],
    ['zh-Hans', '海砺泊运8月更新招股书。海砺泊运的员工有90人。', '海砺泊运'],
    ['zh-Hans', '澜树推出新船。对手是谁不知道,澜树的员工不多。', '澜树'],
    ['zh-Hans', '码头由峦舟承建,明年完工。', '峦舟'],
    ['zh-Hant', '瀾樹、峦舟兩家去年虧損。瀾樹的總部在旧港。', '峦舟'],
    ['zh-Hans', '最大客户是陆岚快递。陆岚快递首席运营官沈佩文透露,明年扩建。', '陆岚快递'],
  ] as const)('%s: %s → %s', (language, text, expected) => {
    expect(read(language, text).organizations).toContain(expected);
  });

  it.each([
    ['en', 'Brint launched the boat. Brint sold it in May. Anna Brint is a carpenter.', 'Brint'],
    ['en', 'Brint signed the lease, and then he wept. Brint sold his boat.', 'Brint'],
    ['en', 'Mr Brint launched the boat. Brint sold it. Brint closed the shop.', 'Brint'],
    ['en', 'Okonjo said no. Okonjo said never.', 'Okonjo'],
    ['en', 'They came to Quellmouth by boat. In Quellmouth the harbour posted a loss.', 'Quellmouth'],
    ['en', 'The film maker Anna wept.', 'Anna'],
    ['en', 'Boats closed the harbour. Boats cut the cable.', 'Boats'],
    ['en', 'Spring launched a thousand boats. Spring closed the harbour.', 'Spring'],
    ['zh-Hans', '国际航运宣布进入淡季。', '国际航运'],
    ['zh-Hans', '学校组织“春游”活动。', '春游'],
    ['zh-Hans', '航运分析师表示欢迎。航运分析师预计运价会跌。', '航运分析师'],
    ['zh-Hans', '章蕴晖宣布退休。章蕴晖计划出海。', '章蕴晖'],
    ['zh-Hans', '国家队总教练林志远出席。', '国家队'],
    ['zh-Hans', '昨夜桥梁建设放缓。', '昨夜桥梁建设'],
    ['en', 'His main rival, Jonas Pell, won the race.', 'Jonas Pell'],
    ['en', 'Three American airlines ordered boats.', 'American airlines'],
    ['zh-Hans', '五家美国公司宣布投资。', '美国公司'],
    ['zh-Hans', '三所法国医院和一所英国大学参加。', '法国医院'],
  ] as const)('but none in %s: %s', (language, text, name) => {
    expect(read(language, text).organizations).not.toContain(name);
  });
});

describe('a post is at the organisation', () => {
  it.each([
    [
      'en',
      'Tidewick, whose founder Rosa Lind once sailed, sells buoys. Tidewick launched one in May. Tidewick closed in June.',
      'Rosa Lind founder Tidewick stated',
    ],
    [
      'en',
      'Tidewick of Norway launched a buoy. Tidewick declined to name its price. Its founder, Rosa Lind, left.',
      'Rosa Lind founder Tidewick inferred',
    ],
    [
      'zh-Hans',
      '蓝桨储能成立于2018年。创始人兼首席执行官顾明达表示,明年投产。',
      '顾明达 创始人兼首席执行官 蓝桨储能 inferred',
    ],
    ['zh-Hant', '環保團體「海草之友」執行長鄭雅文要求停工。', '鄭雅文 執行長 海草之友 stated'],
    ['en', 'Its finance chief, Annike Vos, left.', 'Annike Vos finance chief - stated'],
    [
      'en',
      'The Merrow Water Board sells water.\nThe board rejects the charge. Its director, Rosa Lind, resigned.',
      'Rosa Lind director Merrow Water Board inferred',
    ],
    [
      'zh-Hans',
      '临江市水务局局长贺建安到场。\n副局长姜敏则说，管道不漏。',
      '姜敏 副局长 临江市水务局 inferred',
    ],
    [
      'en',
      'Gannet Freight sank. Jonas Pell, Gannet’s chief operating officer, swam.',
      'Jonas Pell chief operating officer Gannet stated',
    ],
    ['en', "Merrowland's mayor, Rosa Lind, has promised a pier.", 'Rosa Lind mayor Merrowland stated'],
    ['en', 'Jonas Pell, mayor of Merrowland, has promised a pier.', 'Jonas Pell mayor Merrowland stated'],
    [
      'en',
      'Economist Rosa Lind of the University of Merrow counted the boats.',
      'Rosa Lind Economist University of Merrow stated',
    ],
    [
      'en',
      'Gannet Freight ordered six tugs.\n“They are quiet,” said Jonas Pell, the company’s founder and chief executive.',
      'Jonas Pell founder and chief executive Gannet Freight inferred',
    ],
    [
      'en',
      'Gannet Freight grew. Gannet’s head of engineering, Jussi Kallas, left.',
      'Jussi Kallas head of engineering Gannet stated',
    ],
    [
      'en',
      'The tugs belong to Gannet Freight, a towage company founded in 2014 by the chemist Rosa Lind.',
      'Rosa Lind founded Gannet Freight stated',
    ],
    [
      'en',
      'Gannet Freight was founded in 2014 by Rosa Lind and her cousin, Jonas Pell.',
      'Jonas Pell founded Gannet Freight stated',
    ],
    [
      'en',
      'Paediatrician Rosa Lind of Merrow Hospital said no.',
      'Rosa Lind Paediatrician Merrow Hospital stated',
    ],
    ['en', 'Rosa Lind serves as chief executive.', 'Rosa Lind chief executive - stated'],
    [
      'en',
      'Rosa Lind served as finance director of Gannet Freight until May.',
      'Rosa Lind finance director Gannet Freight stated',
    ],
    [
      'en',
      'Rosa Lind was appointed managing director of Gannet Freight in May.',
      'Rosa Lind managing director Gannet Freight stated',
    ],
    [
      'en',
      "Rosa Lind, who chairs the Merrow Dockers' Trust, said no.",
      "Rosa Lind chairs Merrow Dockers' Trust stated",
    ],
    [
      'en',
      'Professor Rosa Lind, who teaches knots at Merrow University, said no.',
      'Rosa Lind Professor Merrow University stated',
    ],
    [
      'en',
      'Rosa Lind, a tide analyst at the consultancy Tidewick, said no.',
      'Rosa Lind tide analyst Tidewick stated',
    ],
    ['en', 'Its head of buoys, Dr Rosa Lind, said no.', 'Rosa Lind head of buoys - stated'],
    ['en', 'Rosa Lind, the company’s head of buoys, said no.', 'Rosa Lind head of buoys - stated'],
    [
      'en',
      'Rosa Lind, chief of buoy safety and repair, said no.',
      'Rosa Lind chief of buoy safety and repair - stated',
    ],
    ['en', 'Its logistics chief, Rosa Lind, said no.', 'Rosa Lind logistics chief - stated'],
    ['en', 'The new boss, Rosa Lind, said no.', 'Rosa Lind boss - stated'],
    [
      'en',
      "Rates fell, says the broker Almanac. Almanac's analyst, Rosa Lind, agrees.",
      'Rosa Lind analyst Almanac stated',
    ],
    ['en', 'Councillor Rosa Lind said no.', 'Rosa Lind Councillor - stated'],
    ['zh-Hans', '市里成立了蓝桨储能,由原副市长顾明达任总经理。', '顾明达 总经理 蓝桨储能 stated'],
    ['zh-Hans', '蓝桨储能由顾明达于2012年创办。', '顾明达 创办 蓝桨储能 stated'],
    ['zh-Hans', '蓝桨储能由工程师顾明达和高岚于2012年创立。', '顾明达 创立 蓝桨储能 stated'],
    ['zh-Hant', '顧明達創辦的藍槳儲能去年虧損。', '顧明達 創辦 藍槳儲能 stated'],
    ['zh-Hans', '蓝桨储能的创始人兼董事长叫顾明达。', '顾明达 创始人兼董事长 蓝桨储能 stated'],
    ['zh-Hans', '理事长名叫顾明达,原是船工。', '顾明达 理事长 - stated'],
    ['zh-Hans', '蓝桨储能的采购总监顾明达说,价格会跌。', '顾明达 采购总监 蓝桨储能 stated'],
    ['zh-Hans', '专案经理顾明达说,最难的是潮水。', '顾明达 专案经理 - stated'],
    ['zh-Hans', '蓝桨储能宣布总裁顾明达辞职。', '顾明达 总裁 - stated'],
    ['zh-Hans', '浙江省工业和信息化厅副厅长顾明达表示欢迎。', '顾明达 副厅长 浙江省工业和信息化厅 stated'],
    ['zh-Hans', '港东市副市长顾明达出席。', '顾明达 副市长 港东市 stated'],
    ['en', 'Energy minister Rosa Lind signed it.', 'Rosa Lind Energy minister - stated'],
    ['zh-Hant', '嵐泰電信行銷長賴怡文出席。', '賴怡文 行銷長 嵐泰電信 stated'],
    [
      'zh-Hans',
      '蓝桨储能成立于2018年。\n公司首席执行官顾明达表示,明年投产。',
      '顾明达 首席执行官 蓝桨储能 inferred',
    ],
    [
      'zh-Hans',
      '蓝桨储能宣布扩建。其挪威子公司总经理顾明达介绍了进度。',
      '顾明达 挪威子公司总经理 蓝桨储能 inferred',
    ],
  ] as const)('%s: %s → %s', (language, text, expected) => {
    expect(read(language, text).posts).toContain(expected);
  });

  it('of none of the paragraph before, where the own one has said more', () => {
    const text = 'Gannet Freight grew.\nOthers follow. Its chief executive, Jonas Pell, left.';
    expect(read('en', text).posts).toEqual(['Jonas Pell chief executive - stated']);
  });

  it('of nobody who is a person', () => {
    expect(read('en', "Rosa Lind's lawyer, Jonas Pell, said no.").posts).toEqual([
      'Jonas Pell lawyer - stated',
    ]);
  });

  it('of none where two were named and the sentence is about neither', () => {
    const text = '去年,蓝桨储能与恒岸能源签约。总经理周立达表示欢迎。';
    expect(read('zh-Hans', text).posts).toEqual(['周立达 总经理 - stated']);
  });
});

describe('a short name is of the organisation that has the whole one in the document', () => {
  const mentionsOf = (language: Language, text: string, name: string) =>
    libraryOf({ id: 'short', language, text: text.split('\n') })
      .entities.find((entity) => entity.name === name)
      ?.mentions.map(({ quote }) => quote);

  it.each([
    [
      'en',
      'Gannet Freight owns six tugs. Its rival is small. Last year Gannet sold one.',
      'Gannet Freight',
      ['Gannet Freight', 'Gannet'],
    ],
    [
      'zh-Hans',
      '青崖科技宣布扩建。青崖成立于2016年,与青崖科技签约的还有三家。',
      '青崖科技',
      ['青崖科技', '青崖', '青崖科技'],
    ],
    ['en', 'Gannet Freight owns tugs. Gannet’s shares fell.', 'Gannet Freight', ['Gannet Freight', 'Gannet']],
    ['zh-Hant', '海灣飛魚隊落敗。飛魚隊總經理林志遠鞠躬。', '海灣飛魚隊', ['海灣飛魚隊', '飛魚隊']],
    ['zh-Hans', '鸿崧建设宣布扩建。市长批评鸿崧背信。', '鸿崧建设', ['鸿崧建设', '鸿崧']],
    // two that have it: of the one named before it stands alone
    ['zh-Hans', '青崖科技宣布扩建。青崖成立于2016年。青崖资本总裁出席。', '青崖科技', ['青崖科技', '青崖']],
    // a town that has a museum, a firm called after somebody, a word that only begins a sentence
    ['en', 'The Merrow Museum opened. Merrow is a town.', 'Merrow Museum', ['Merrow Museum']],
    ['en', 'Lind Freight sank. Rosa Lind wept. Lind left.', 'Lind Freight', ['Lind Freight']],
    ['en', 'Harvest Foods grew. Harvest begins in May.', 'Harvest Foods', ['Harvest Foods']],
    ['en', 'Merrow Freight grew. It snowed in Merrow. Merrow said no.', 'Merrow Freight', ['Merrow Freight']],
    ['zh-Hans', '阳光科技宣布扩建。冬天阳光很少。', '阳光科技', ['阳光科技']],
  ] as const)('%s: %s → %s', (language, text, name, quotes) => {
    expect(mentionsOf(language, text, name)).toEqual(quotes);
  });
});
