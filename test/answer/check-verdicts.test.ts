import { describe, expect, it } from 'vitest';
import { checkLine } from '../../src/answer/check/check-line.js';
import { libraryOf } from '../../src/assemble-library.js';

type Label = 'supported' | 'refuted' | 'conflicting' | 'not-enough-evidence';
type Row = readonly [label: Label, statement: string];

/** Paragraphs, and statements about them. */
const SETS: readonly { readonly passages: readonly string[]; readonly rows: readonly Row[] }[] = [
  {
    passages: [
      '青岚乳业5月6日在呼伦贝尔开工建设一座日处理鲜奶1200吨的乳品厂，计划投资9.6亿元，2027年投产。董事长乌云其其格表示，新厂将带动周边3400户牧民增收。',
      '公司去年销售收入58.3亿元，比上年增长11%，其中奶粉业务22.4亿元，液态奶业务31.7亿元。竞争对手牧歌集团去年销售收入74.9亿元，下降3%。',
    ],
    rows: [
      ['supported', '青岚乳业计划投资96000万元建设乳品厂。'],
      ['supported', '青岚乳业去年的收入约为58亿元。'],
      ['supported', '乌云其其格是青岚乳业的董事长。'],
      ['supported', '新厂每天可处理1200吨鲜奶。'],
      ['supported', 'The dairy plant is due to start production in 2027.'],
      ['refuted', '青岚乳业的新厂计划投资9.6万元。'],
      ['refuted', '牧歌集团去年销售收入58.3亿元，青岚乳业为74.9亿元。'],
      ['refuted', '青岚乳业奶粉业务去年收入31.7亿元，液态奶业务22.4亿元。'],
      ['refuted', '牧歌集团去年销售收入增长3%。'],
      ['refuted', '新乳品厂将在2029年投产。'],
      ['refuted', '新厂日处理鲜奶1200公斤。'],
      ['refuted', '新厂将带动不到3000户牧民增收。'],
      ['not-enough-evidence', '青岚乳业去年净利润为3.1亿元。'],
      ['not-enough-evidence', '新厂将安装240台机器人。'],
      ['not-enough-evidence', '伊利去年销售收入58.3亿元。'],
    ],
  },
  {
    passages: [
      '市水务局通报，6月3日的暴雨造成全市27处道路积水，最深处达1.4米，约6800户居民停电。抢修人员在9小时内恢复了全部供电。',
      '水务局局长郑海波说，城东泵站当天排水86万立方米，超过设计能力的七成。气象台则称，当日最大小时雨量为92毫米，是2012年以来的最高纪录。',
    ],
    rows: [
      ['supported', '6月3日的暴雨使0.68万户居民停电。'],
      ['supported', '积水最深处有140厘米。'],
      ['supported', '郑海波任市水务局局长。'],
      ['supported', '城东泵站当天排水860000立方米。'],
      ['refuted', '积水最深处达1.4厘米。'],
      ['refuted', '恢复全部供电用了9天。'],
      ['refuted', '郑海波说，当日最大小时雨量为92毫米。'],
      ['refuted', '城东泵站当天的排水量不足设计能力的七成。'],
      ['refuted', '当日最大小时雨量是2015年以来的最高纪录。'],
      ['not-enough-evidence', '暴雨造成5人受伤。'],
      ['not-enough-evidence', '城西泵站当天排水86万立方米。'],
      ['not-enough-evidence', '市水务局的局长今年52岁。'],
    ],
  },
  {
    passages: [
      '國家圖書館館長曾淑賢指出，該館去年借閱量為213萬冊，較前年減少5%，電子書借閱則增加38%，達64萬冊。新館工程預算為新臺幣72億元，預計最快2028年完工。',
      '館方統計，去年進館人次為156萬，其中六成五為學生。南部分館有閱覽席1,200個，比總館多300個。',
    ],
    rows: [
      ['supported', '國家圖書館去年電子書借閱64萬冊。'],
      ['supported', '去年進館的人當中，65%是學生。'],
      ['supported', '曾淑賢擔任國家圖書館館長。'],
      ['supported', '新館的工程預算是0.72百億元新臺幣。'],
      ['refuted', '國家圖書館去年電子書借閱減少了38%。'],
      ['refuted', '新館工程預算為72億美元。'],
      ['refuted', '去年進館人次為156億。'],
      ['refuted', '新館最遲2028年完工。'],
      ['refuted', '南部分館的閱覽席比總館少300個。'],
      ['not-enough-evidence', '南部分館藏書80萬冊。'],
      ['not-enough-evidence', '國家圖書館的新館由日本建築師設計。'],
    ],
  },
  {
    passages: [
      'Halden Ferries carried 4.6 million passengers in 2023, 12% more than in 2022, and made a profit of €38 million. Its larger rival, Norsund Line, carried 7.1 million passengers but lost €15 million.',
      'Chief executive Astrid Vik said the company had ordered three electric ferries at a total cost of €210 million, the first of which would enter service in May 2026. Each can take up to 180 cars. Union leader Per Lunde said crews had been cut by a quarter since 2019.',
    ],
    rows: [
      ['supported', 'Halden Ferries transported about 4.6 million people in 2023.'],
      ['supported', 'Halden Ferries earned 38 million euros in 2023.'],
      ['supported', 'Astrid Vik is the CEO of Halden Ferries.'],
      ['supported', 'The three electric ferries cost €0.21 billion in total.'],
      ['supported', 'According to Per Lunde, crews have shrunk by 25% since 2019.'],
      ['supported', '哈尔登的三艘电动渡轮总成本为2.1亿欧元。'],
      ['refuted', 'Norsund Line carried 4.6 million passengers in 2023, Halden Ferries 7.1 million.'],
      ['refuted', 'Halden Ferries lost €38 million in 2023.'],
      ['refuted', 'Halden Ferries made a profit of $38 million.'],
      ['refuted', 'Each electric ferry can take at least 180 cars.'],
      ['refuted', 'The first electric ferry was to enter service in May 2024.'],
      ['refuted', 'Astrid Vik said crews had been cut by a quarter since 2019.'],
      ['refuted', 'Halden Ferries carried 4.6 billion passengers in 2023.'],
      ['refuted', 'Per Lunde is chief executive of Halden Ferries.'],
      ['not-enough-evidence', 'Halden Ferries employs 1,900 people.'],
      ['not-enough-evidence', 'The electric ferries are being built in Turkey.'],
      ['not-enough-evidence', 'Norsund Line has also ordered three electric ferries.'],
      ['not-enough-evidence', 'Baltic Star carried 4.6 million passengers in 2023.'],
    ],
  },
  {
    passages: [
      'The Quillan wildfire had burned 23,400 hectares by Sunday evening, the regional fire service said, and destroyed 41 houses. More than 1,300 firefighters and nine aircraft were fighting it. Temperatures reached 43 degrees Celsius.',
      'The mayor, Hélène Castan, told reporters that the fire had burned 17,000 hectares and that nobody had died. She said it had been started by lightning, not by campers.',
    ],
    rows: [
      ['conflicting', 'The Quillan wildfire burned 23,400 hectares.'],
      ['conflicting', 'The fire has burned 17,000 hectares.'],
      ['supported', 'Hélène Castan is the mayor.'],
      ['supported', 'At least 1,300 firefighters were fighting the fire.'],
      ['supported', 'The wildfire destroyed 41 homes.'],
      ['refuted', 'Fewer than 1,300 firefighters fought the Quillan wildfire.'],
      ['refuted', 'The wildfire destroyed 41,000 houses.'],
      ['refuted', 'Temperatures reached 43 degrees Fahrenheit.'],
      ['not-enough-evidence', 'The fire killed 300 sheep.'],
      ['not-enough-evidence', 'The fire service has a budget of €43 million.'],
    ],
  },
  {
    passages: [
      'Researchers at Tarn University gave 620 volunteers either eight hours or five hours of sleep for two weeks. Those who slept eight hours scored 74% on a memory test, those who slept five hours 58%. The work was led by neurologist Ingrid Bauer and published in March 2022.',
      'The study cost $1.9 million, less than half of it from the government. A follow-up with over 2,000 people will begin next year, said Omar Diallo, a co-author.',
    ],
    rows: [
      ['supported', 'The Tarn University study cost 1,900 thousand dollars.'],
      ['supported', 'Ingrid Bauer led the sleep study.'],
      ['supported', 'The research was published in 2022.'],
      ['supported', '该研究耗资190万美元。'],
      ['refuted', 'Volunteers who slept five hours scored 74%, and those who slept eight hours 58%.'],
      ['refuted', 'The study cost $1.9 billion.'],
      ['refuted', 'More than half of the money for the study came from the government.'],
      ['refuted', 'The study was published in March 2020.'],
      ['refuted', 'The sleep study was led by Omar Diallo.'],
      ['refuted', 'The volunteers took part for two months.'],
      ['not-enough-evidence', 'The volunteers were 31 years old on average.'],
      ['not-enough-evidence', 'Volunteers drank two cups of coffee a day.'],
    ],
  },
];

function verdict(statement: string, passages: readonly string[]): string {
  return checkLine(JSON.stringify({ id: 1, statement, passages }), libraryOf).label;
}

describe('statements held against paragraphs, with all tables', () => {
  for (const { passages, rows } of SETS) {
    it.each(rows)('%s: %s', (label, statement) => {
      expect(verdict(statement, passages)).toBe(label);
    });
  }
});
