import { checkSets } from './check-sets.js';

checkSets('holds times of day against those of the articles in Chinese', [
  {
    passages: [
      '港口博物馆从六月起调整开放时间。闭馆时间由17时30分延长到晚上9时，讲解员每天上午10点开始讲解。',
    ],
    rows: [
      ['refuted', '港口博物馆闭馆时间延长到晚上10时。'],
      ['supported', '港口博物馆闭馆时间延长到晚上9时。'],
      ['supported', '港口博物馆闭馆时间延长到21时。'],
    ],
  },
  {
    passages: ['渡轮末班船的开船时间推迟到次日0时30分。'],
    rows: [
      ['refuted', '渡轮末班船的开船时间推迟到次日2时。'],
      ['supported', '渡轮末班船的开船时间推迟到次日0时30分。'],
    ],
  },
]);
