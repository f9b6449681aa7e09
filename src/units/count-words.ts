/** The words of counting in the other language, where one word is as good as another. */
import { fold } from '../text/fold.js';

/** Chinese words, then one and several of them in English. What stands in no row only counts, and English does without it. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['人 名 位 口人 员 人口 民众', 'person', 'people'],
  ['次', 'time', 'times'],
  ['辆', 'vehicle', 'vehicles'],
  ['艘', 'ship', 'ships'],
  ['架', 'aircraft', 'aircraft'],
  ['户 家庭', 'household', 'households'],
  ['票', 'vote', 'votes'],
  ['股', 'share', 'shares'],
  ['页', 'page', 'pages'],
  ['册', 'volume', 'volumes'],
  ['字', 'character', 'characters'],
  ['层', 'storey', 'storeys'],
  ['张床位', 'bed', 'beds'],
  ['国 国家', 'country', 'countries'],
  ['省', 'province', 'provinces'],
  ['县', 'county', 'counties'],
  ['村', 'village', 'villages'],
  ['镇', 'town', 'towns'],
  ['城市', 'city', 'cities'],
  ['分', 'point', 'points'],
  ['剂 剂次 针', 'dose', 'doses'],
  ['瓶', 'bottle', 'bottles'],
  ['箱', 'box', 'boxes'],
  ['袋', 'bag', 'bags'],
  ['对 双', 'pair', 'pairs'],
  ['代', 'generation', 'generations'],
  ['员工 职工', 'employee', 'employees'],
  ['人员', 'member of staff', 'staff'],
  ['用户', 'user', 'users'],
  ['客户', 'customer', 'customers'],
  ['会员 党员', 'member', 'members'],
  ['观众', 'spectator', 'spectators'],
  ['学生', 'student', 'students'],
  ['居民 村民 市民', 'resident', 'residents'],
  ['游客', 'visitor', 'visitors'],
  ['旅客 乘客', 'passenger', 'passengers'],
  ['选民', 'voter', 'voters'],
  ['士兵 官兵 军人', 'soldier', 'soldiers'],
  ['志愿者', 'volunteer', 'volunteers'],
  ['农民', 'farmer', 'farmers'],
  ['工人 劳动者', 'worker', 'workers'],
  ['教师', 'teacher', 'teachers'],
  ['患者', 'patient', 'patients'],
  ['病例', 'case', 'cases'],
  ['儿童', 'child', 'children'],
  ['参数 个参数', 'parameter', 'parameters'],
  ['粉丝 球迷', 'fan', 'fans'],
  ['难民', 'refugee', 'refugees'],
  ['企业 公司', 'company', 'companies'],
  ['项目', 'project', 'projects'],
  ['股东', 'shareholder', 'shareholders'],
  ['导弹', 'missile', 'missiles'],
];

const english = new Map(
  ROWS.flatMap(([chinese, one, several]) => chinese.split(' ').map((word) => [word, { one, several }])),
);

/** What English counts with where Chinese has this word; empty where it needs none. */
export function englishCountWord(chinese: string, isOne: boolean): string {
  const words = english.get(fold(chinese));
  return (isOne ? words?.one : words?.several) ?? '';
}

/** What Chinese, in either script, counts with where English has this word; undefined where none is known. */
export function chineseCountWord(word: string): string | undefined {
  const found = { people: '人', person: '人', persons: '人', votes: '票', times: '次' };
  return found[word.toLowerCase() as keyof typeof found];
}
