/** What Chinese says of a firm that goes by a word of its own, and of hardly anybody else. Simplified; matched on folded text. */

/** What firms alone do, or have, right behind their name. */
export const deedsOfFirms: ReadonlySet<string> = new Set(
  `推出 发布 收购 并购 上市 量产 投产 承建 承包 承接 中标 融资 增资 募资 集资 注资 入股 控股 参股 裁员 停产 复产 减产 增产 扩产 召回
  营收 净利 净利润 毛利 利润 销量 销售额 营业额 盈利 亏损 招聘 投放 投资 斥资 出资 代工 供货 供应 交付 交货 出货 发货 签约 扩建 建厂
  设厂 开厂 挂牌 退市 破产 倒闭 旗下 总部 名下 股价 股份 市值 财报 年报 季报 招股 成立 创立 开业 运营 生产 制造 研发 销售 经营 开发
  订购 采购 出口 进口 买下 拿下 接手 开设 增持 减持 量贩 分红 派息 停牌 复牌 估值 垫资 让利 降价 涨价 提价 打折 促销 上架 下架 首发
  接单 订单 产能 产量 门店 员工 工厂 客户 市占率 份额 占有率 子公司 分公司 官网 客服 新品 产品 车型 机型 平台 系统 系列`
    .split(/\s+/)
    .filter(Boolean),
);

/** What people do as well. */
export const deedsOfAnybody: ReadonlySet<string> = new Set(
  `宣布 披露 公告 公布 宣称 表示 回应 透露 承认 承诺 否认 称 说 计划 打算 准备 决定 拟 预计 估算 预期 希望 要求 拒绝 同意 认为
  卖 卖出 售出 造 制成 建 建成 新建 开 开出 租 租下 买 买进 雇 雇用 聘用 裁 赔 赚 花 付 支付 用 采用 改用 提供 负责 合作 起诉 赢得
  获得 拥有 占 占据 进入 退出 转向 改 试 试行 测试 更新 升级 关闭 停止 恢复 减少 增加 涨 降`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a firm is taken on for: `由云桥承建`. */
export const takenOnFor: ReadonlySet<string> = new Set(
  `承建 承办 承包 承运 承制 建造 修建 兴建 制造 生产 代工 研发 供应 供货 提供 运营 营运 经营 管理 投资 出资 开发 施工 打造 安装 维护 维修 配送
  运输 收购 接手 代理 发行 出版 赞助 冠名 印刷 生产商 铺设`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whom one deals with: `向云桥采购`. */
export const dealtWith: ReadonlySet<string> = new Set(
  '采购 订购 购买 供货 供应 订货 租用 租赁 贷款 投资 注资 起诉 索赔 收购 下单 交付 出售 转让 借款'.split(' '),
);

/** Before the name: the clause begins, or something is done with it or by it. */
export const leadsToFirm =
  /^(?:[^\p{L}\p{N}]|由|与|和|跟|同|向|给|被|让|对|从|及|以及|但|而|不过|如今|目前|其中|对手|竞争对手|同行|老牌|新秀|品牌|公司|企业|厂商|平台|供应商|制造商|开发商|运营商|经销商|初创公司|巨头|龙头)$/u;

/** How many of them a list names: `甲、乙、丙三家`. */
export const countsFirms = /^(?:[两二三四五六七八九十几多数\d]+|这[两二三四五六七八九十几\d]+)家$/u;

/** Points back to a firm at the head of the sentence behind. */
export const pointsBackToFirm = /^["“「]?(?:这家|该公司|该企业|该集团|公司(?!法)|这个品牌|这一品牌)/u;

/** New words that are no firm's: what is made of a common noun at the end, or of a pointer, a number or a form of address at the head. */
export const noFirmName =
  /^[该本这那各某两多新老小大首前后双全总副主其此每另诸阿第一二三四五六七八九十半数几不无非未可被所再超微冷热高低但而与和如若因故]|[方商者员人家户厂店队会部局院校企所行社团车机品业界群级型版款价率量额期费税金款券卡码网页站台端店铺馆园区城乡镇村县市省州国路街桥港站线楼号室站剂药病症菌毒素酸碱盐油气电粮菜果肉鱼鸡猪牛羊料材具件器械表灯布衣鞋帽包箱袋瓶罐式制度性化感力权法学论课题书报刊片剧歌曲舞赛杯奖节日时年月周季们中上下里内外间处后前来去了着过的地得]$/u;

/** What lands and their people have, right behind the name: then it is none of a firm. */
export const belongsToLand =
  /^(?:境内|人口|首都|居民|地区|王国|帝国|公国|领土|政府|政权|当局|国王|皇帝|女王|边境|边防|总统|总理|首相|宪法|军队|军|人民|国民|公民|国会|议会|历史|文化|语|方言|统治|战争|之战|城市|时期|王朝|王室|家族|一世|二世|三世|四世|先生|女士|教授|博士|老师)/u;
