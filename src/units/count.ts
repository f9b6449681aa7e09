import type { Unit, UnitTable } from './unit.js';

/** Chinese measure words: each counts things of its own sort. */
const CLASSIFIERS =
  '个 名 位 家 人 号人 人次 人份 口人 台 条 项 次 款 种 类 辆 架 艘 颗 枚 座 栋 幢 间 所 件 份 支 只 头 匹 棵 株 张 本 部 集 篇 首 幅 套 组 批 场 ' +
  '届 轮 页 字 句 层 节 户 票 股 局 盘 金 银 铜 块 点 对 双 群 排 箱 瓶 杯 碗 盒 包 袋 卷 门 道 处 起 例 宗 桩 笔 单 片 粒 滴 根 代 国 省 县 ' +
  '村 镇 分 胜 负 平 球 记 剂 针 剂次 张床位 车次 班 班次 架次 艘次 标箱 标准箱 学位 学分 课时 学时 泊位 车位 席位 批次 册 版 封 段 席 员 尾 羽 盏 扇 朵 束 串 尊 弹 遍 趟 步 圈 枝 顿 拨 捆 罐 桌 发 轰 坪 档 颗粒 站 面 把 户次 枚弹头 列 顶 床 航次 趟次 勺 匙 茶匙 汤匙 车道 手';

/** What is counted in Chinese without a measure word. */
const COUNTED =
  '人口 人员 员工 职工 用户 客户 会员 家庭 观众 学生 师生 居民 村民 市民 民众 游客 旅客 乘客 选民 士兵 官兵 军人 志愿者 劳动者 农民 工人 教师 ' +
  '患者 病例 儿童 参数 个参数 商户 粉丝 球迷 难民 党员 企业 国家 城市 公司 平台 项目 死 伤 死亡 受伤 股东 考生 战机 导弹';

const row = (name: string): Unit => ({ code: '1', zh: [name], en: [] });

/** What is counted: Chinese measure words and things. English counts by the noun itself, which needs no row. */
export const count: UnitTable = {
  dimension: 'count',
  source: 'by definition',
  units: [
    ...CLASSIFIERS.split(' ').map(row),
    ...COUNTED.split(' ').map(row),
    {
      code: '1',
      zh: [],
      en: ['people', 'persons', 'staff', 'personnel', 'men', 'women', 'children', 'troops'],
    },
    { code: '1', zh: [], en: ['fps', 'dpi', 'runs', 'points', 'goals', 'seats', 'votes', 'shares'] },
  ],
};
