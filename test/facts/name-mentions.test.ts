import { describe, expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.js';
import { isEntityMention } from '../../src/facts/entity-mention.js';
import { readingOf } from './reading-of.js';

/** `KIND NAME` of every person and organisation; weak ones in brackets. */
function namesIn(...texts: readonly string[]): string[] {
  return extract(readingOf(texts))
    .filter(isEntityMention)
    .filter(({ kind }) => kind === 'person' || kind === 'organization')
    .map(({ kind, text, value }) => {
      const name = `${kind.slice(0, 3)} ${text}`;
      return value.tier === 'strong' ? name : `(${name})`;
    });
}

describe('a Chinese name ends where it does, whatever the dictionary makes of what follows', () => {
  test.each([
    ['副校长林可舟在会上致辞。', ['per 林可舟']],
    ['外长宋启明同邻国外长通话。', ['per 宋启明']],
    ['队长罗艾伦因膝伤退赛。', ['per 罗艾伦']],
    ['秘书长格鲁西对此表示担忧。', ['per 格鲁西']],
    ['作家马克布利·汤姆森以新书获奖。', ['per 马克布利·汤姆森']],
    ['研究人员丽莎·陈开发出新材料。', ['per 丽莎·陈']],
    ['律師周可富批評搜索程序。', ['per 周可富']],
    ['出席的有欧阳明远、诸葛立民等人。', ['per 欧阳明远', 'per 诸葛立民']],
    ['首相山本早苗在东京签署协议。', ['per 山本早苗']],
    ['选手大谷健太郎夺冠。', ['per 大谷健太郎']],
    ['博物馆馆长莱布致信捐赠者。', ['per 莱布']],
    ['韩以宁(Han Yining)没有到场。', ['per 韩以宁']],
    ['谢谢您，向记者透露的人说。', []],
    ['理事长让-路易·德尚拒绝表态。', ['per 让-路易·德尚']],
    ['发言人何塞·穆里略则坚称无人受伤。', ['per 何塞·穆里略']],
    ['財政大臣諾拉·格林投了反對票。', ['per 諾拉·格林']],
    ['歌手克萊兒·貝納將登台。', ['per 克萊兒·貝納']],
    ['向导扎西顿珠先行下山。', ['per 扎西顿珠']],
    ['馆长方立群在论坛上发言。', ['per 方立群']],
    ['农友邱福来向评审致谢。', ['(per 邱福来)']],
    ['渔民老吴说，网都空了。', ['per 老吴']],
    ['小时说长不长，老师说快了。', []],
    ['邻居小赵回忆，桥是去年塌的。', ['per 小赵']],
    ['理事会聘请段明为总经理。', ['per 段明']],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names));
    expect(namesIn(text).filter((name) => name.includes('per '))).toEqual(names);
  });
});

describe('a Chinese name is found before a time or a verb, by what is done', () => {
  test.each([
    ['何建军于2011年被任命为馆长。', ['per 何建军']],
    ['孙立在2014年当选会长。', ['per 孙立']],
    ['马腾于五年前创办了这家书店。', ['per 马腾']],
    ['高志文估计，收成会好一些。', ['per 高志文']],
    ['王芳自2009年起负责账目。', ['per 王芳']],
    ['叶青表示遗憾。', ['per 叶青']],
    ['李伟在接受采访时说，他不走。', ['per 李伟']],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '白天于2019年发表了新歌榜。',
    '高中生估计，作业会少。',
    '马拉松于2012年开始报名。',
    '张家口于2017年获奖。',
    '温州人认为，生意难做。',
    '方案组预计，工程推迟。',
    '金融界估计，利率下调。',
    '易碎品在去年获奖。',
    '安全在2021年成为重点。',
  ])('no person is shown in %s', (text) => {
    expect(namesIn(text).filter((name) => name.startsWith('per '))).toEqual([]);
  });
});

describe('an organisation is found with its place, and its department with it', () => {
  test.each([
    ['交通银行青岛分行发布了公告。', ['org 交通银行青岛分行']],
    ['教育部国际合作与交流司司长到场。', ['org 教育部国际合作与交流司']],
    ['记者从由蓝湾集团投资的项目获悉。', ['org 蓝湾集团']],
    ['证监会对恒泽科技股份有限公司立案。', ['org 证监会', 'org 恒泽科技股份有限公司']],
    ['國際划艇總會取消了比賽。', ['org 國際划艇總會']],
    ['消防署派员到场，中央選舉委員會公布了日期。', ['org 消防署', 'org 中央選舉委員會']],
    ['甘肃队客场战平青海队，中国女排也取胜。', ['org 甘肃队', 'org 青海队', 'org 中国女排']],
    ['云南省委书记到西北大学调研。', ['org 云南省委', 'org 西北大学']],
    ['安宁市交通运输局局长缺席。', ['org 安宁市交通运输局']],
    ['国家文物局组织专家论证。', ['org 国家文物局']],
    ['上海交响乐团在天津博物馆演出。', ['org 上海交响乐团', 'org 天津博物馆']],
    ['应急管理部与巴西航天局签约。', ['org 应急管理部', 'org 巴西航天局']],
    ['复旦大学教授缺席，综合大学不多。', ['org 复旦大学']],
    ['挪威海岸警卫队联系了宁北第二小学。', ['org 挪威海岸警卫队', 'org 宁北第二小学']],
    ['《北岭晨报》和《公司年报》都没有提到。', ['org 北岭晨报']],
    ['上海方舟律师事务所出具了意见。', ['org 上海方舟律师事务所']],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what only looks like an organisation is none', () => {
  test.each([
    '一家上市公司的股价下跌。',
    '外资银行和国有银行都参加了。',
    '新年音乐会昨晚举行。',
    '美术馆周一闭馆。',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('English names are told from words in capitals', () => {
  test.each([
    ['Sculptor Ania Wessling lives in Portugal.', ['(per Ania Wessling)']],
    ['The Turning Stone Casino opened in Marble Canyon.', []],
    ['Rosemary Kettle joined the crew.', ['per Rosemary Kettle']],
    ['Ostrava Zabrze said its profit rose.', ['org Ostrava Zabrze']],
    [
      'The Ridgeway Institute for Evolutionary Anthropology dated the bone.',
      ['org Ridgeway Institute for Evolutionary Anthropology'],
    ],
    ['The Council of State annulled it.', ['org Council of State']],
    ['They met at the University of Leeds.', ['org University of Leeds']],
    ['SAILING - LINDT WINS BY A MINUTE AS STORM NEARS.', []],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the name of an office goes on after a comma and “and”, but not into other names', () => {
  test.each([
    ['The Ministry of Ports and Fisheries paid.', ['org Ministry of Ports and Fisheries']],
    ['The Ministry of Health, Labour and Welfare paid.', ['org Ministry of Health, Labour and Welfare']],
    ['The Department for Culture, Media, and Sport paid.', ['org Department for Culture, Media, and Sport']],
    ['She left the Council on Rural Affairs.', ['org Council on Rural Affairs']],
    ['The Ministry of Ports and NATO agreed.', ['org Ministry of Ports', 'org NATO']],
    [
      'The Department of Energy, Amazon and Google met.',
      ['org Department of Energy', 'org Amazon', 'org Google'],
    ],
    [
      'The Institute of Physics and Oxford University met.',
      ['org Institute of Physics', 'org Oxford University'],
    ],
    ['The Ministry of Finance and the Bank of Japan met.', ['org Ministry of Finance', 'org Bank of Japan']],
    ['The Bureau of Roads and Rosemary Kettle agreed.', ['org Bureau of Roads', 'per Rosemary Kettle']],
    // What is called after somebody is nobody.
    ['A lorry blocked Beethoven Street.', []],
    // Short for things, and for a body.
    ['Shares of XKR rose as GDP fell, with DVDs and CPUs.', ['org XKR']],
    ['Of those, 20 stayed. Operating profit rose, and so did quarterly earnings.', []],
    ['Power plants closed. Senior executives left. Pre-tax profit fell.', []],
    ['The Council on Monday met.', []],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('in a line of results the names of cities are teams, those of countries are not', () => {
  test.each([
    ['Chicago 10 Boston 2', ['org Chicago', 'org Boston']],
    ['Almelo 0 Volendam 2 (halftime 0-1)', ['org Almelo', 'org Volendam']],
    ['SEATTLE 72 53 .576 -', ['org SEATTLE']],
    ['BALTIMORE AT SEATTLE', ['org BALTIMORE', 'org SEATTLE']],
    ['Germany 4 Portugal 1', []],
    ['In Chicago 10 people and in Boston 2 were hurt.', []],
    ['Scorers: Lindqvist 12, Overbeek 45', ['(per Lindqvist)', '(per Overbeek)']],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the offices of a place are found with it, by the place’s last character alone', () => {
  test.each([
    ['青石县教育局和柳湾镇党委共同主办。', ['org 青石县教育局', 'org 柳湾镇党委']],
    ['安宁市住建委答复，东陵区信访办未到。', ['org 安宁市住建委', 'org 东陵区信访办']],
    ['县委决定修路。', ['(org 县委)']],
    ['城市政府机关很忙，地区的法院也忙。', []],
    ['村委会换届，新农村委员热情高。', []],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a body is found with what it is for, and with its department', () => {
  test.each([
    ['北岭红树林保护协会昨日成立。', ['org 北岭红树林保护协会']],
    ['成立保护协会很难。', []],
    ['民政部救灾司司长未到，南京大学历史系教授到了。', ['org 民政部救灾司', 'org 南京大学历史系']],
    ['教育部和中国铁道学会联合发文。', ['org 教育部', 'org 中国铁道学会']],
    ['温州青年越剧团来访。', ['org 温州青年越剧团']],
    ['国际滑冰界的施密特·韦伯公司破产。', ['org 施密特·韦伯公司']],
    ['党和政府很重视公共场所的安全。', []],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a family name with a title is the name alone, shown where the whole name is known', () => {
  test.each([
    ['林女士昨天来过。', ['(per 林)']],
    ['馆长林可舟昨天来过。林先生今天又来。', ['per 林可舟', 'per 林']],
    ['当老师不容易，高小姐说。', ['(per 高)']],
    // The dictionary has the name and the post as one word.
    ['周总理昨天到访。', ['per 周']],
    ['工党主席未到。', ['org 工党']],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a Chinese name is told from words, villages and ends of other names', () => {
  test.each([
    // Names of reporters stand side by side.
    ['（记者林月何静秋）', ['per 林月', 'per 何静秋']],
    // Nothing stands between a preposition and the verb; no clause ends in 才.
    ['项目经理沈立同介绍说，很顺利。', ['per 沈立同']],
    ['工人林国才，今年来的。', ['per 林国才']],
    // A title behind the name, and kin.
    ['植物学家郭懋庭教授未到。', ['per 郭懋庭']],
    ['堂弟何志远主编了此书。', ['per 何志远']],
    // A dot holds all that is behind it, up to grammar or a body.
    ['副首相约翰·布雷斯福德将来访。', ['per 约翰·布雷斯福德']],
    // The post is of whoever comes behind the land.
    ['扎伊尔总统卡马拉未到。', ['per 卡马拉']],
    ['这是吉祥的日子，白金卡和金字塔都在罗家堡。', []],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a team goes by its town where the passage is about a match', () => {
  test.each([
    ['联赛第三轮，格拉茨主场击败布尔诺。', ['(org 格拉茨)', '(org 布尔诺)']],
    // Countries are called so whatever they do, and towns outside of sport.
    ['联赛第三轮，法国主场击败德国。', []],
    ['伦敦击败巴黎，赢得主办权。', []],
    ['He signed for Mortlake on Friday.', ['(org Mortlake)']],
    ['He moved to Mortlake on Friday.', []],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('brackets behind a name in English say what it is', () => {
  test.each([
    ['Tindrel (1271–1322) built the tower.', ['(per Tindrel)']],
    ['They listened to Velvet Tarn (band) all day.', ['org Velvet Tarn']],
    ['They listened to Eleanor Tarn (album) all day.', []],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('whoever writes or is likened to somebody has a name', () => {
  test.each([
    ['展出的是温斯洛特作品。', ['(per 温斯洛特)']],
    // What only may be somebody stands in a title as any words do.
    ['他看了《卡罗迪之夜》。', []],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('the names of bodies in English go as far as they reach', () => {
  test.each([
    ['The Union for a Clean River met.', ['org Union for a Clean River']],
    ['He is Bishop of Tidewick now.', []],
    ['Their Harbour Administration met.', ['org Harbour Administration']],
    ['She works for Major League Cricket.', ['org Major League Cricket']],
    ['He was in the Norwold Wrestling Hall of Fame.', ['(org Norwold Wrestling Hall of Fame)']],
    ['He joined the North Norwold Academy for Sciences.', ['org North Norwold Academy for Sciences']],
  ])('%s → %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
