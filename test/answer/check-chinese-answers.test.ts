import { checkSets } from './check-sets.js';

checkSets('holds what somebody admits or agrees to in Chinese against what they deny or refuse', [
  {
    passages: [
      '省审计厅公布的报告称，水库管理局把养护经费挪作他用。',
      '管理局局长戚长庚否认了上述指控。“每一笔养护费都用在大坝上。”他说。',
      '县政府去年要求移民户搬到新镇。渔户代表丁满仓拒绝签字，称补偿标准过低。',
      '工会提出把夜班补贴提高两成。厂方负责人鲁见秋答应了这一要求。',
    ],
    rows: [
      ['refuted', '戚长庚承认养护经费被挪作他用。'],
      ['refuted', '戚長庚坦承養護經費遭到挪用。'],
      ['supported', '戚长庚否认养护经费被挪作他用。'],
      ['refuted', '丁满仓同意签字。'],
      ['refuted', '渔户代表丁满仓接受了补偿标准。'],
      ['refuted', '鲁见秋拒绝提高夜班补贴。'],
      ['supported', '鲁见秋同意提高夜班补贴。'],
    ],
  },
]);
