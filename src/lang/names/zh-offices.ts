/** The offices of provinces, towns and counties in Chinese, and words inside the names of bodies. Simplified; matched on folded text. */
import { stateFunctions } from './zh-people.js';

/** What every province, town, county and village has, and what of it has a name in short. */
const bodies =
  `党支部 党总支 团支部 党组 人民政府 政府 政府办公室 政府办 委办公室 委办 委 委常委 委宣传部 委组织部 委统战部 委政法委 委农工部 委党校 党委 党校 党工委 纪委 纪检委 监委 纪委监委
  人大 人大常委会 人民代表大会 政协 团委 妇联 工会 总工会 残联 工商联 文联 作协 科协 侨联 老龄委 武装部 人武部 法院 人民法院 中级人民法院 中级法院 中院 高级人民法院 高院
  检察院 人民检察院 公安局 公安分局 派出所 消防队 消防支队 消防大队 交警队 交警支队 交警大队 刑警队 刑警支队 刑警大队 巡警支队 特警支队 中队 执法局 综合执法局 行政执法局 质监局 药监局 安监局 国税局 地税局 税务局 房管局 国土局 园林局 城管局 人社局 住建局 卫健局 发改局 经信局 工信局 招商局 机关事务管理局
  卫生院 医院 人民医院 中医院 妇幼保健院 疾控中心 防疫站 文化站 文化馆 广播站 广播电视台 电视台 农技站 农机站 农经站 水利站 兽医站 经管站 林业站 粮站 供销社 信用社 敬老院 福利院 养老院
  住建委 建委 城建委 经委 经信委 经贸委 外经贸委 外经委 商务委 商委 科委 教委 体委 计委 农委 农工委 卫健委 卫计委 计生委 民委 民族委 编委 发改委 国资委 市政委 市政管委 工委 工信委 规自委 规委 交通委 交委 水委 城管委 网信办 政法委 综治委 爱卫会
  信访办 扶贫办 文明办 法制办 侨办 台办 外办 外事办 体改办 综治办 防汛办 拆迁办 住保办 老龄办 纠风办 计生办 双拥办 民政办 城管办 农办 金融办 口岸办 人防办 残疾人联合会 保密局 史志办 地方志办公室 信访局 审改办 编办 机关工委 关工委 公所`.split(
    /\s+/,
  );

/** The same offices by what they see to: 教育局, 财政所. */
const BY_FUNCTION = `(?:${stateFunctions.join('|')})(?:局|厅|委|办|所|站|处|分局)`;

const longest = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

/** The body of a province, a town and so on, from the word for that on. */
export const localOffice = new RegExp(
  `(?:[省市县区镇乡州盟旗]|街道)(?:${longest(bodies)}|${BY_FUNCTION})(?![员托屈任派会令内])|(?:街道|社区)(?:办事处|办)(?!公|理|事|法|学)|村(?:党支部|党总支|党委|团支部|委会|民委员会)`,
  'gu',
);

/** A place by its last character. */
export const placeByForm = /^\p{Script=Han}{2,6}[省市县区州盟旗镇乡村]$/u;

/** What has such a character at its end and is no one place. */
export const kindOfPlace =
  /(?:开发|自治|风景|保护|居民|生活|工业|商业|住宅|经济|试验|实验|示范|贫困|行政|自然|直辖|重灾|城|山|牧|库|边|特|校|园|社|辖|地|战|灾|军|库|小|大|各|全|该|本|某|外|农|乡|新|老|旧)[区市县州镇乡村]$/u;

/** Acts that bodies are for: a word of the name before its end (动物保护协会), but not at its head. */
export const purposes: ReadonlySet<string> = new Set(
  `保护 研究 管理 发展 促进 服务 交流 合作 开发 建设 教育 监督 监测 检测 检验 检疫 投资 咨询 培训 设计 运输 维护 救助 救援 援助 推广 出版 发行 生产 经营 指导 协调
  规划 评估 评审 认证 测试 鉴定 调查 统计 分析 预报 预测 控制 防治 预防 治疗 康复 保健 护理 收藏 拍卖 展览 展示 演出 创作 翻译 写作 摄影 训练 竞赛 登山 游泳 滑雪 滑冰
  射击 射箭 举重 摔跤 拳击 击剑 跳水 驾驶 飞行 航运 打捞 探测 勘探 勘察 测绘 采购 销售 供应 配送 储备 仓储 加工 制造 装配 装饰 安装 维修 修复 保存 考古 发掘 募捐 捐助 扶贫
  互助 自治 仲裁 调解 维权 监管 审计 审查 审判 改革 创新 创业 就业 招生 招聘 留学 移民 选举 筹备 治理 整治 抢险 救灾 防汛 抗旱 执法 通信 通讯 广播 出租 租赁 印刷 繁育 育种 栽培 养殖 种植 饲养 屠宰 冶炼 采矿 选矿 发电 供电 供水 排水 供热 养护 施工 爆破 拆迁 安置 救护 急救 献血 移植 观测 联络 联谊 友好 协作 互助 信息 论证 试验 实验 教学 进修 函授 自学 考试`.split(
    /\s+/,
  ),
);

/** Bodies in villages and works of which no one is named by a word for what it is: a place or a name must say whose. */
export const grassRoots =
  /^(?:村委会|居委会|村民委员会|居民委员会|党委|党支部|团支部|团委|管委会|政府|人民政府|工会|董事会|理事会)$/u;
