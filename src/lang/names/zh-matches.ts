/** What Chinese says of teams that play under the names of their cities. Simplified; matched on folded text. */
import { words } from '../words.js';

/** What one team does to another: the other's name follows. */
const deedsToTeams = words(
  `击败 战胜 力克 大胜 完胜 险胜 小胜 轻取 逼平 战平 打平 不敌 负于 惜败 完败 惨败 输给 败给 迎战 对阵 客战 做客 作客 横扫 双杀 狂胜 击退
  力擒 力压 拿下 憾负 小负 大败 击溃 绝杀 逆转 狂扫 主战 平 胜 负 客胜 挑落 爆冷输给 爆冷击败`,
);

/** Before the name of a team. */
export const beforeTeams: ReadonlySet<string> = new Set(
  [...deedsToTeams].filter((word) => word.length > 1 && word !== '逆转'),
);

/** Right behind the name of a team: what it does, and what it has. */
export const behindTeams: ReadonlySet<string> = new Set([
  ...deedsToTeams,
  ...words(
    `主场 客场 主客场 主胜 客胜 主队 客队 连胜 连败 两连胜 两连败 三连胜 三连败 四连胜 不败 不胜 取胜 赢球 输球 落败 保级 降级 升级 争冠 夺冠 出线 晋级
    出局 进球 失球 丢球 反击 锋线 后防 防线 中场 阵容 门将 球迷 联赛 全取 先发 首发 排名 积分 战绩 受让 让球 受注 领先 落后 替补 前锋 后卫 中卫`,
  ),
]);

/** Of these, the ones that cities and people do and have, too: only right behind the name. */
export const vagueBehindTeams = words(
  '拿下 锋线 后防 防线 中场 阵容 门将 前锋 后卫 中卫 先发 首发 替补 进球 失球 丢球 主队 客队 平 胜 负 升级 出局 排名 积分 领先 落后 反击 逆转 不胜 横扫 出线 挑落 力压',
);

/** What only a passage about matches has in it. */
export const matchTalk =
  /联赛|赛季|主场|客场|球队|[英西意德法中荷葡]超|[西意法德英]甲|欧冠|亚冠|欧联|杯赛|淘汰赛|小组赛|主队|客队|英冠|德比|赢球|输球|进球|战平|逼平|客战|主胜|不败|连败|连胜|足球|篮球|世界杯|欧洲杯|\bnba\b|\bcba\b/u;
