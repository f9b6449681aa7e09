/** Words by which people and organisations are known in Chinese. Simplified; matched on folded text. */

/** Characters and pairs that are surnames, the commonest first. */
export const surnames: ReadonlySet<string> = new Set([
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄翁童鲁葛伍季俞章倪冉祝欧聂齐颜岳殷甘宁裴卓耿关包左温辜鲍阮骆柳邢安焦项樊路葛苗梅纪穆褚管房蓝瞿管应单凌喻詹娄盛屈麦华尤涂池游滕费符牛解查游阳时柴饶涂蒲路路盖霍傅连宗隋简卞闵靳全窦缪戚车苟艾申曲奚商巩冷宿栾晏卜仇岑佟佘芦鞠揭荆寇谷楼班敖冀郁郎舒桂晋沙巫揭裘嵇牟尚丛臧谌邝卫糜言宫池丘闻幸匡明杭利兰师迟农占米',
  ...'谈萧怀檀阚邸郄矫禹苑渠雒湛仲庹禤苌佀亓麻桑那原邬仝荀甄芮储汲隗郗厉戎祖景束郜蓟薄邰鄂蔺屠胥莘党翟贡姬濮扈郏浦阎晁阚竺逯桓练羊冼庾暨衡满弘禄殳沃蔚夔须丰巢蒯伊韶印岩来昝虞钮鄢忻揣佴逄强祁席柏刁吉边花封官楚栗蒙计廉燕习毕居危郇鲜雍靖宦荣翦阴',
  ...'欧阳 西门 申屠 钟离 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 宇文 长孙 慕容 司徒 夏侯 端木 独孤 南宫 呼延 赫连 澹台 拓跋 完颜 纳兰 耶律 闻人 淳于 单于 轩辕 范姜 张简'.split(
    ' ',
  ),
]);

/** Surnames that are far oftener other words: a name with one of them needs a cue beside it. */
export const doubtfulSurnames: ReadonlySet<string> = new Set(
  '谈麻桑那原渠仲祖景束党练羊满弘禄沃须丰伊印岩来强衡蔚于万方高向常文安时应明利全单解查关管连包白金石龙马田江左右武牛言尚同和成能温乐师农占米商路项易华游阳宁冷申车黄任何许林康毛段章曲雷童麦水年平海东南西北云宗房蓝简谷楼班桂沙卫宫闻盛严岳席柏吉边花封官楚栗蒙计廉燕习毕居危鲜雍靖宦荣阴西',
);

/** Surnames of Japan. */
export const japaneseSurnames: ReadonlySet<string> = new Set(
  '佐藤 铃木 高桥 田中 渡边 渡部 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 斎藤 清水 山崎 阿部 安倍 池田 桥本 山下 森田 石川 中岛 前田 藤田 小川 后藤 冈田 长谷川 村上 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 藤原 冈本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森本 小山 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 岛田 谷口 大野 丸山 今井 河野 藤本 村田 武田 上野 杉山 增田 平野 大塚 千叶 久保 松井 小岛 岩崎 樱井 野口 松尾 木下 菊地 野村 新井 古川 大西 岛津 本田 丰田 岸田 石破 麻生 鸠山 小泉 高市 茂木 岛村 大谷 大江 川端 三岛 芥川 黑泽 宫泽 竹下 细川 羽田 野田 福岛 黑田 植田 白川 稻盛 柳井 盛田 松下 伊东 羽生 浅田 锦织 大坂 石原 町田 桐生 桥爪 北野 是枝 滨口 新海 押井 手冢 鸟山 尾田 岩田 宫里 池江 内村 北岛 福原 早田 水谷 久保田 五十岚 德川 织田 丰臣 东条 山县 伊达 明智 上杉 真田 西乡 大隈 犬养 近卫 土方 冈村 板垣 松冈 田边 坂上 长岛 川崎 大岛 高田 仲代 志村 渥美 坂井 安室 滨崎 宇多田 椎名 中森 桑田 久石 小泽 宫部 东野 吉本 夏目 太宰 谷崎 江户川 松坂 桃田 奥原 堂安 三笘 南野 富安 香川 长友 吉野 中田 矶谷 柚木 大石 高岛 小松 小池 小仓 小笠原 荒木 荒井 荒川 菅原 菅野 中西 中谷 中泽 中井 中原 大久保 大桥 大川 大森 大原 大友 大木 大竹 松浦 松永 松村 松原 松山 永井 永田 西川 西田 西山 西本 西泽 西野 南云 东山 北川 北村 市川 市村 关口 关根 浅野 浅井 早川 早坂 熊谷 熊本 吉冈 吉川 吉村 吉泽 森山 森川 森下 平田 平井 平山 平川 岩本 岩井 岩永 秋山 秋元 秋本 秋田 富田 富冈 栗原 栗山 桑原 片山 片冈 服部 福井 福本 福永 堀内 堀江 堀田 横田 横井 横沟 川口 川村 川上 川岛 川田 川本 川原 河村 河合 河本 河原 矢野 矢泽 水野 水岛 水田 内藤 内山 武藤 武井 须藤 须田 伊原 佐野 佐久间 佐伯 佐川 星野 望月 柳田 柳泽 樋口 三宅 三上 三好 三木 二宫 五味 八木 八田 古谷 古贺 古田 冈崎 冈野 冈部 前川 前原 土屋 土井 寺田 寺岛 坂口 坂田 坂野 坪井 增井 奥田 奥山 奥村 宫城 宫川 宫田 宫下 尾崎 尾上 山内 山根 山川 山形 山冈 山室 岸本 岩下 岩濑 广濑 广田 德永 成田 户田 本间 杉本 杉浦 杉田 杉原 根本 植村 楠木 永野 江口 江藤 泷泽 泷川 泽田 津田 浜田 滨田 滨野 深泽 渡濑 濑户 田代 田原 田岛 田口 白石 白井 相泽 相马 石桥 石冢 石崎 神田 神谷 福地 稻垣 稻田 竹中 竹田 竹本 筱原 筱崎 筱田 细野 绪方 绪形 若林 若松 茅野 荻原 菊池 落合 藤泽 藤冈 藤村 角田 诸冈 谷川 赤木 赤松 远山 野泽 金井 金泽 长井 长野 长田 长濑 门胁 饭岛 饭田 马场 驹井 鹤田 鹫尾 黑木 黑川 黑崎 斋木'.split(
    ' ',
  ),
);

/** What the names of Tibet are made of, one or two of them: `扎西`, `顿珠`. */
export const tibetanNames: ReadonlySet<string> = new Set(
  '扎西 卓玛 卓嘎 次仁 才仁 旺堆 多吉 平措 索朗 索南 白玛 央金 德吉 格桑 尼玛 达娃 巴桑 米玛 拉巴 普布 边巴 丹增 旦增 洛桑 强巴 仁增 仁青 顿珠 罗布 诺布 曲珍 拉姆 旺姆 桑珠 贡嘎 贡布 加措 嘉措 坚赞 坚参 旺久 旺杰 旺扎 次旦 次旺 次央 晋美 久美 土登 阿旺 嘎玛 噶玛 群培 曲扎 曲吉 曲措 措姆 塔杰 达瓦 朗杰 朗加 南杰 益西 云丹 格列 格勒 桑杰 桑吉 赤列 拉珍 央宗 玉珍 仓决 仓央 德庆 华旦 才让 多杰 东珠 元旦 项欠 俄日 降央 泽仁 泽旺 尼珍 琼达 琼珠 其美 其加 班丹 班觉 卓琼'.split(
    ' ',
  ),
);

/** Characters that the given names of Japan end in. */
export const japaneseEndings: ReadonlySet<string> = new Set(
  '子郎夫雄彦介美一二三树平也男江奈香代人司斗马吾朗辅志良太辉明之治造吉助兵卫辰纪秀正义光弘宏浩幸孝雅晴真理惠里绘衣音菜花爱结沙织佑祐佳苗优希望翔海空莲悠阳大哉也健诚实进勉勇清隆茂次骏武仁信久寿胜博文章晃裕刚',
);

/** Characters of grammar that stand right after a name. */
export const afterNames: ReadonlySet<string> = new Set(
  '在同因以称说对把被将的与和及等也都是从向由会已曾就还又再则即按据给让使到于很不没能可要想去来之所而但或并却便才',
);

/** Characters that write foreign names by their sound. */
export const soundCharacters: ReadonlySet<string> = new Set(
  '阿埃艾爱安昂奥巴柏拜班邦保鲍贝本比彼边宾波伯博勃布采蔡曹查昌彻茨次达黛戴丹当道德登邓狄迪底蒂帝第丁东杜顿敦多俄厄恩尔耳法凡范方菲费芬丰冯佛夫弗伏福富盖甘冈高戈哥格葛贡古瓜圭桂郭果哈海汉翰豪浩赫黑亨洪侯胡华怀惠霍基吉季加贾简江姜杰捷金津京居喀卡凯坎康考柯科可克肯孔库夸昆拉腊来莱赖兰朗劳勒雷蕾里理李丽利莉立连廉良列烈林琳龄刘留柳龙隆娄卢鲁路露伦罗洛略吕马玛迈麦曼芒毛茂梅门蒙孟米密敏明摩莫默姆木穆纳娜奈南瑙内嫩尼妮年涅宁牛纽农努诺女欧帕派潘庞培佩彭蓬皮平珀朴普奇齐契恰强乔钦琴丘屈让热仁日荣茹瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申生圣施什史士舒朔斯丝司思松苏素索塔泰坦汤唐陶特滕提田铁廷通图土托瓦万汪旺威韦维卫魏温文翁沃乌武伍西希锡夏香肖歇谢辛欣兴休许逊雅亚延扬杨耶叶伊依易因英尤于约泽曾扎詹章张珍芝智朱祖佐兹娅历大莲珀茜耐贞雍蜜翠苔葆茹涅姬薇蕾芙瑶夸布娃治娅汗庇昔渥玻珊琪璐笛绮缪茵葡蓓诃谟颇飞骆勉敖樊岑窦坛托赫萝苗珂昵祁逖迭遥铎梵翰尧阔臣臻',
);

/** Common words made of such characters alone. */
export const soundWords: ReadonlySet<string> = new Set(
  '纳米 多达 巴士 马达 沙发 卡拉 安东 奥林匹亚 奥林匹克 阿拉伯 巴黎 达到 可达 尼龙 雷达 威士忌 吉普 瓦特 巴拿马 马克 米兰 达利 拉丁 特里 士兵 尔后 莫大 克服 多大 卡通 基尼 伊斯兰 科尔 马里 巴西 哥特 古兰 阿波罗 法西斯 纳粹'.split(
    ' ',
  ),
);

/** What stands beside the name of a place or of a team and not of a person. */
export const besidePlaces: { readonly before: ReadonlySet<string>; readonly after: readonly string[] } = {
  before: new Set(
    '在 到 去 从 抵达 前往 位于 途经 客队 主队 赴 vs 距 距离 飞往 来自 离开 返回 访问 通往 作客 做客 客场 首都 城市 小城 小镇 战胜 击败 负于 球队'.split(
      ' ',
    ),
  ),
  after:
    '队 公园 国家公园 岛 宫 州 市 省 县 镇 村 港 湾 河 山 海 湖 博物馆 美术馆 球场 球队 机场 车站 主场 客场 地区 半岛 群岛 王国 共和国 教堂 城 乐园 信托 景区 沙漠 大街 大道 街 广场 大厦 酒店 保护区 战役 之战 战 联赛 vs 大学 学院 公司 集团 人 语 盆地 高原 当地 附近 郊外 境内'.split(
      ' ',
    ),
};

/** Posts and titles, without their modifiers; the longest that fits is taken. */
export const posts: readonly string[] =
  `总工程师 总设计师 总会计师 总经济师 行销长 品牌长 人资长 策略长 产品长 资讯长 数位长 法务长 公关长 董座 总教练 领队 首席执行官 首席运营官 首席技术官 首席财务官 首席科学家 首席经济学家 首席分析师 首席代表 首席顾问 执行长 技术长 财务长 营运长 总经理 总裁 总监 总统 总理 首相 主席 董事长 董事 理事长 理事 会长
  院长 所长 校长 部长 副部长 司长 局长 处长 科长 厅长 市长 省长 州长 县长 镇长 区长 村长 书记 总书记 秘书长 秘书 国务卿 财长 外长 防长 大使 参赞 代表 议长 议员 参议员 众议员 委员 委员长 主任 主管 主编 总编辑 总编
  编辑 记者 特派记者 教授 副教授 讲师 博士 院士 研究员 学者 专家 科学家 经济学家 分析师 分析员 顾问 律师 法官 检察官 检察长 医生 医师 工程师 设计师 建筑师 程序员 导演 演员 歌手 作家 诗人 画家
  创始人 联合创始人 创办人 合伙人 负责人 发言人 经理 行长 社长 馆长 台长 队长 教练 主教练 将军 上将 中将 少将 上校 司令 司令员 军长 国王 女王 王子 公主 教皇 教宗 大臣 官员 首席 掌门人 老板 队员 球员 前锋 中锋 后卫 门将 选手 冠军 先生 女士 小姐 老师 同志 ceo cto cfo coo 候选人 继任者 贸易代表 特使 高管 助理 干事 总干事 站长 团长 船长 院士 店长 厂长 掌舵人 掌舵者 舵手 带头人 领头人 领军人 领军人物 当家人 一把手 领导人 领导者 主事者 主事人 召集人 牵头人 话事人 操盘手 技师 技术员 技工 主厨 厨师长 护士长 调度员 园艺师 兽医 药师 药剂师 营养师 会计师 馆员 工头 队医 船老大 规划师 测量师 精算师 审计师 培训师 理疗师 治疗师 修复师 讲解员 饲养员 护林员 巡护员 管理员 站务员 乘务长 机长 轮机长 大副 领班 店长`
    .split(/\s+/)
    .filter(Boolean);

/** What whoever is at the head of a body does with it. */
export const leadingVerbs: readonly string[] =
  '领导 执掌 掌管 掌舵 带领 率领 统领 领衔 领军 牵头 主持 主政 主管 坐镇 执教 管理 经营 打理 负责 挂帅 当家 掌门'.split(
    ' ',
  );

/** The same, to look one up. */
export const postSet: ReadonlySet<string> = new Set(posts);

/** What may stand before a post and belongs to it. */
export const postModifiers: readonly string[] =
  '前 前任 现任 时任 原 副 首席 高级 资深 执行 联合 常务 代理 候任 名誉 终身 特聘 助理 客座 荣誉 创始 兼 全球 集团 独立 非执行 国家 技术 研究 产品 市场 运营 财务 政策 战略'.split(
    ' ',
  );

/** Words of respect that come after a name and say that it is one. */
export const honorifics: readonly string[] =
  '先生 女士 小姐 太太 夫人 教授 博士 院士 老师 同志 律师 医生 总统 总理 首相 主席 将军 部长 法官 参议员 议员'.split(
    ' ',
  );

/** Words that name people by what they do; not posts, but good before a name. */
export const callings: readonly string[] =
  '创业者 传承人 老兵 幸存者 干部 小将 研究人员 得主 奖得主 强打者 打者 投手 捕手 内野手 外野手 游击手 二垒手 三垒手 一垒手 射手 控卫 选手 好手 强打 外援 制作人 大师 长子 次子 长女 次女 被告 被告人 原告 代理人 嫌疑人 当事人 受害人 遇难者 目击者 志愿者 消防员 护士 裁判 教师 工人 退休工人 农民 渔民 牧民 战士 士兵 烈士 英雄 模范 劳模 飞行员 航天员 宇航员 船员 警察 交警 保安 店主 摊主 房东 租客 患者 病人 运动员 球手 射手 舵手 骑手 棋手 拳手 棋圣 歌星 歌唱家 钢琴家 小提琴家 音乐家 作曲家 指挥家 舞蹈家 艺术家 书法家 雕塑家 摄影师 编剧 制片人 出品人 收藏家 企业家 银行家 慈善家 哲学家 历史学家 物理学家 化学家 数学家 生物学家 天文学家 考古学家 教育家 思想家 革命家 政治家 军事家 外交家 文学家 翻译家 评论家 评论员 观察家 专栏作家 博主 主播 网红 员工 职员 店员 厨师 大厨 厨子 掌勺人 糕点师 面点师 面包师 烘焙师 调酒师 咖啡师 酿酒师 茶艺师 理发师 化妆师 美容师 造型师 调律师 插画师 插画家 漫画家 陶艺家 雕刻家 雕刻师 工艺师 发明家 发明人 探险家 登山家 匠人 老匠人 工匠 木匠 石匠 铁匠 铜匠 银匠 锁匠 鞋匠 篾匠 花匠 泥瓦匠 钟表匠 裁缝 绣娘 手艺人 民间艺人 园丁 木工 焊工 电工 钳工 瓦工 矿工 环卫工 护工 社工 义工 建筑工人 石油工人 果农 菜农 茶农 花农 蜂农 菇农 棉农 粮农 种植户 养殖户 养蜂人 牧羊人 守塔人 守林人 渔夫 猎人 向导 导游 潜水员 救生员 邮递员 快递员 外卖员 保洁员 护理员 列车员 驾驶员 服务员 售货员 收银员 检票员 司炉 作者 译者 主持人 嘉宾 市民 村民 居民 网友 学生 同学 男子 女子 少年 青年 游客 乘客 司机 民警 警官 球迷 观众 读者 业主 股东 投资者 儿子 女儿 父亲 母亲 妻子 丈夫 哥哥 弟弟 姐姐 妹妹 朋友 同事 前任 叫 名叫 影星 明星 球星 巨星 主帅 名将 新秀 老将 艺人 候选人'.split(
    ' ',
  );

/** Endings that make an organisation of what stands before them. */
export const organizationEndings: readonly string[] =
  `公司 有限公司 股份有限公司 集团 银行 央行 证券 基金 基金会 保险 大学 学院 研究院 研究所 研究中心 实验室 中学 小学 学校 医院 协会 学会 联合会 联盟 委员会 理事会 商会 工会 法院 检察院 厅 国会 议会 参议院 众议院 国务院
  部 外交部 国防部 商务部 财政部 司法部 教育部 卫生部 农业部 能源部 国土安全部 工信部 发改委 证监会 银监会 保监会 银保监会 国资委 局 署 总局 总署 管理局 政府 当局 法庭 智库 中心 通讯社 日报 晚报 时报 周刊 杂志社 出版社 电视台 广播公司 广播电台 报社
  博物馆 博物院 美术馆 图书馆 档案馆 科技馆 乐团 交响乐团 管弦乐团 爱乐乐团 中乐团 民乐团 合唱团 歌舞团 歌剧院 芭蕾舞团 舞团 剧团 话剧团 话剧院 京剧院 歌舞剧院 艺术团 文工团 杂技团 总会 公会 大联盟 指挥部 总指挥部 司令部 总司令部 参谋部 总参谋部 政治部 宣传部 组织部 统战部 联络部 办公厅 总工会 促进会 研究会 联谊会 校友会 慈善会 阵线 民族阵线 游击队 支队 总队 大队 消防队 国家队 代表队 代表团 设计院 规划院 党校 师范学校 幼儿园 卫生院 卫视 广播台 影业 信用社 合作社 农场 林场 供电局 供电公司 厂 总厂 分厂 制药厂 钢铁厂 机械厂 化工厂 发电厂 电厂 船厂 造船厂 纺织厂 卷烟厂 军区 集团军 舰队 市委 省委 县委 区委 州委 党委 团委 纪委 常委会 政法委 村委会 居委会 管委会 人大常委会 政协 人民政府 市政府 省政府 县政府 区政府 镇政府 人民法院 中级人民法院 高级人民法院 人民检察院 公署 廉政公署 领馆 分社 总社 联社 书店 人寿 财险 超商 百货 商场 商行 总行 开发银行 商业银行 信托 监狱 看守所 海关 边检站 气象台 天文台 疾控中心 急救中心 监委 教会 圣公会
  俱乐部 球队 队 联队 国家队 足协 篮协 奥委会 党 共和党 民主党 工党 保守党 军 空军 海军 陆军 事务所 律师事务所 航空 航空公司 汽车 电子 科技 半导体 资本 控股 制药 药业 证券交易所 交易所 组织 办公室 公安局 派出所 警方 教育局 法院 使馆 大使馆 领事馆 工厂 工作室`
    .split(/\s+/)
    .filter(Boolean);

/** What a part of an organisation is called: with the name of the whole before it, the name of one. */
export const departmentEndings: ReadonlySet<string> = new Set(
  '分行 支行 总行 分公司 营业部 分局 分会 分社 分校 分院 分部 系 司 处 科 室 所 局 部 厅 学院 研究所 研究院 研究室 研究会 中心 委员会 专业委员会 党组 党委 支队 大队 总队 中队 办公室 教研室 实验室 事业部 编辑部 政治部 司令部 工会 团委 附属医院 附属中学 附中 附小 董事会 理事会 秘书处 监事会 部队'.split(
    ' ',
  ),
);

/** Organisations whose whole name is such an ending, or short for one. */
export const institutions: ReadonlySet<string> = new Set(
  `
  央行 央视 证监会 银监会 保监会 银保监会 国资委 发改委 国务院 工信部 外交部 国防部 商务部 财政部 司法部
  教育部 农业部 能源部 国土安全部 公安部 建设部 住建部 卫生部 卫健委 科技部 交通部 统计局 国家统计局
  海关总署 人民银行 工商银行 建设银行 农业银行 交通银行 招商银行 民生银行 光大银行 工行 建行 农行 招行 中行
  新华网 人民网 人民日报 新浪 搜狐 凤凰网 奥委会 国际奥委会 美军 美联社 法新社 路透社 中新社 共同社 国台办
  最高法院 中央银行 参议院 众议院 国会 立法院 行政院 总统府 克里姆林宫 经济部 国安会 中共 中共中央 党中央
  中央军委 中央纪委 中纪委 全国人大 全国人大常委会 全国政协 人大 政协 人民政协 民盟 民建 民革 农工党 致公党
  九三学社 共青团 团中央 全国总工会 全国妇联 妇联 文联 作协 中国作协 残联 侨联 中宣部 中组部 中央办公厅
  国务院办公厅 中央政法委 中国科学院 中科院 社科院 中国社科院 工程院 中国工程院 解放军 人民解放军 武警
  志愿军 八路军 新四军 国民党 共产党 中国共产党 民进党 自民党 社民党 保守党 工党 共和党 民主党 绿党 北约
  欧盟 东盟 联合国 安理会 联合国安理会 世贸组织 世界贸易组织 世卫组织 世界卫生组织 国际货币基金组织
  世界银行 亚洲开发银行 欧佩克 非盟 红十字会 国际红十字会 白宫 五角大楼 中情局 联邦调查局 美联储 最高法
  最高检 最高人民法院 最高人民检察院 外汇局 国家外汇管理局 银监局 证监局 发展改革委 国家发改委
  国家发展改革委 商检局 体委 国家体委 国家体育总局 中国足协 新华社 中央电视台 中央人民广播电台 光明日报
  经济日报 解放军报 中国青年报 工人日报 法制日报 参考消息 环球时报 南方周末 第一财经日报 经济观察报
  纽约时报 华盛顿邮报 华尔街日报 泰晤士报 卫报 金融时报 时代周刊 朝日新闻 读卖新闻 塔斯社 国际文传电讯社
  德新社 埃菲社 彭博社 中央社 半岛电视台 英国广播公司 有线电视新闻网 中国银行 兴业银行 浦发银行 中信银行
  华夏银行 平安银行 北京银行 上海银行 邮储银行 国家开发银行 进出口银行 浦发 交行 中信 人保 中国人寿
  平安保险 中石油 中石化 中海油 国家电网 南方电网 中国移动 中国联通 中国电信 中国铁建 中国中铁 宝钢 鞍钢
  武钢 首钢 一汽 二汽 上汽 东风汽车 奇瑞 海尔 海信 长虹 康佳 国美 苏宁 万科 恒大 碧桂园 曼联 曼城 切尔西
  阿森纳 利物浦 热刺 皇马 巴萨 拜仁 国际米兰 尤文图斯 尤文 湖人 火箭队 日军 英军 德军 法军 苏军 俄军 伪军
  终审法院 高等法院 上诉法院 最高法院 宪法法院 国际刑事法院 金管会 公视 国家监委 监察委员会 国家监察委员会 中央气象局 气象局 消防署 金管局 卫福部 交通部 内政部 国安局 国安部 国家安全部 国防大学 中央党校 全国人民代表大会 人民代表大会 政治协商会议 中央委员会 中央书记处 中组部 总参 总政 总后 武警部队 二炮 红军 新华通讯社 中央乐团 中国队 国足 女排 中国女排 男篮 女篮 国军 塔利班 哈马斯 真主党 基地组织 巴解组织
  劳工党 公明党 立宪民主党 国民民主党 维新会 社会党 自由党 人民党 人民行动党 国大党 印度人民党 统一俄罗斯党 正义发展党 共和人民党 共同民主党 国民力量党 国民力量 民众党 时代力量 亲民党 左翼党 基民盟 基社盟 工人党 社会民主党 自由民主党 民主进步党 新民主党 进步党 改革党 团结党 公正党 自民联盟 国民联盟 五星运动 巫统 为泰党 远进党 前进党 民族团结党 海岸警卫队 海军陆战队 国民警卫队 边防部队 消防处 入境处 入境事务处 食环署 康文署 屋宇署 路政署 地政总署 运输署 渠务署 惩教署 民航处 海事处 社会福利署 社署 廉政公署 廉署 机电工程署 港铁 港交所 联交所 首相府 首相署 总理府 首相办公室 白厅 爱丽舍宫 青瓦台 总检察署 律政司 保安局 运输局 教育局 中央气象署 气象署 调查局 移民署 健保署 劳动部 数发部 国科会 陆委会 农委会 中选会 监察院 考试院 司法院 新京报 澎湃新闻 财新 第一财经 界面新闻 联合报 自由时报 中国时报 明报 南华早报 联合早报 星岛日报 产经新闻 每日新闻 日本经济新闻 韩联社 朝鲜日报 中央日报 安莎社 美国之音 明镜周刊 世界报 费加罗报 国家报 印度时报 观察家报 每日电讯报 每日邮报 镜报 太阳报`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings that are common nouns too often: they need a name, not a description, before them. */
export const weakOrganizationEndings: ReadonlySet<string> = new Set(
  '联队 博物馆 美术馆 图书馆 科技馆 总会 大联盟 厂 大队 支队 代表团 代表队 阵线 书店 百货 商场 信托 人寿 教会 海关 部 厅 局 署 队 党 军 中心 组织 科技 电子 汽车 航空 半导体 资本 控股 银行 证券 基金 保险 学校 球队 智库 办公室 工厂 工作室 公司 集团 政府 当局 警方'.split(
    ' ',
  ),
);

/** Words before an ending that describe and do not name: `科技公司`, `数据中心`, `外国政府`. */
export const describingWords: ReadonlySet<string> = new Set(
  `各大 曾任 现任 时任 前任 出任 担任 前述 顶级 首建 四大 几大 主流 部分 财务 美术 贵重 许多家 社会 非营利 数据 算力 计算 科技 芯片 半导体 互联网 外国 外资 本土 国内 国外 海外 上市 母 子 分 总 大 小 新 老 该 本 这 那 这家 那家 一家 两家 多家 几家 每家 各 某 我 你 他 她 其 贵 一个 两个 各国 两国 各级 各地 地方 当地 有关 相关 其他 其它 所有 许多 很多 大型 中型 小型 初创 创业 跨国 民营 私营 国有 私人 合资 独资 龙头 领先 知名 著名 全球 世界 国际 商业 金融 物流 购物 市 县 区 省 乡 镇 中央 联邦 前 现 原 历届 现任 本届 上届 中小 设备 制造 设计 软件 硬件 人工智能 ai 智能 网络 能源 电力 石油 汽车 手机 游戏 媒体 广告 咨询 投资 保险 证券 基金 银行 航空 制药 生物 医药 技术 研发 服务 客户 培训 测试 呼叫 指挥 控制 管理 活动 展览 会议 文化 体育 健身 医疗 急救 全 外部 内部 大部分 部分 一部分 全部 细 干 局 军 球 团 车 部 结 布 当 邮 开 终 残 乘 排`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a state's offices see to: with 部, 厅, 局, 署 or 委 after it, the name of one. */
export const stateFunctions: readonly string[] =
  '工业和信息化 人力资源和社会保障 住房和城乡建设 自然资源和规划 文化和旅游 发展和改革 农业和农村 市场监督管理 医疗保障 退役军人事务 国有资产监督管理 卫生健康 捷运 都市发展 教育 交通 交通运输 水务 水利 环保 环境保护 生态环境 气象 海事 财政 公安 税务 工商 民政 卫生 农业 农业农村 林业 统计 审计 商务 国防 外交 司法 铁道 建设 文化 旅游 体育 广电 质检 铁路 难民 专利商标 海关 住建 人社 发改 国土 规划 城管 消防 能源 邮政 港务 移民 劳动 内政 工信 科技 国土安全 自然资源 市场监管 应急管理 食品药品监管 城市管理 房管 电力 矿业 渔业 水产 畜牧 烟草 地震 测绘 专利 知识产权 文物 档案 粮食 物价 监狱 检疫 移民归化 情报 调查 安全 航天 航空航天 民航 国土交通 核能 核安全 核管制 住房 经济 贸易 贸易工业 退伍军人 退役军人 社会保障 社会福利 妇女 青年 高等教育 劳工 宗教 民族事务 侨务 土地 矿产 海洋 森林 环境 气候 公共卫生 疾控 疾病控制 药监 药品监管 食品安全 反垄断 反腐败 统计数据 选举 人口 边防 海岸 皇室 法务 海洋渔业 农林 农粮 数字发展 数位发展 卫生福利 防卫'.split(
    ' ',
  );

/** What universities are of: with 大学 the dictionary has them, and they name none. */
export const universitySubjects: ReadonlySet<string> = new Set(
  '人文 公安 军医 军政 农业 化工 友谊 国立 国防 外贸 工商 政法 林业 民办 公办 海洋 理工 理科 文理 石油 空中 红军 综合 经贸 财经 邮电 陆军 海军 空军 中医药 师范 医科 科技 工业 交通 电力 体育 艺术 民族 外语 老年 开放 重点 名牌 一流 法科'.split(
    ' ',
  ),
);

/** What a firm is in: with a name of its own before it, the name of one. */
export const industryEndings: ReadonlySet<string> = new Set(
  '能源 储能 生物 医疗 地产 影业 航运 电池 股份 重工 船舶 置业 传媒 文化 软件 网络 信息 通信 通讯 电力 石油 石化 钢铁 矿业 化工 食品 乳业 酒店 物流 快递 医药 材料 智能 机器人 动力 铁路 航空 汽车 电子 科技 半导体 资本 控股 证券 银行 保险 基金 数据 环保 农业 建工 投资 实业 电器 家居 服饰 教育 娱乐 游戏 啤酒 饮料 制药 药业 电气 光电 光伏 新材 芯片 集成 金融 租赁 信托 期货 航天 海运 客运 货运 轮渡 出版 影视 音乐 体育 电信 零售 超市 餐饮 珠宝 眼镜 家具 家纺 粮油 农牧 饲料 日化 化学 塑胶 橡胶 轮胎 陶瓷 建材 建筑 营造 旅行社 出行 机电 机床 模具 轴承 传感 激光 光学 量子 微电子 云计算 智驾 智造 自动化 无人机 卫星 电商 速递 快运 冷链 仓储 供应链 港务 水产 水务 环境 氢能 风电 核电 热力 燃气 矿产 锂业 铝业 铜业 冶金 纺织 服装 鞋业 皮革 玩具 乐器 医美 基因 器械 园林 烘焙 咖啡 茶饮 糖业 盐业 面业 鞋服 海工 船务 车业 重卡 卡车 客车 商用车 货运 摩托 电梯 空调 健康 生命 精密 机械 仪器 仪表 照明 玻璃 水泥 纸业 木业 渔业 牧业 种业 茶业 酒业'.split(
    ' ',
  ),
);

/** The same, where the word as often says what is done: it takes an act or a post behind it. */
export const doubtfulIndustryEndings: ReadonlySet<string> = new Set(
  '建设 工程 设计 检测 测试 认证 咨询 配送 回收 广告 旅行 旅游 购物 直播 运输 印刷 包装 安保 装饰 建筑 管理 顾问 服务 研发 制造 贸易 国际 国贸 创投 创新 未来 动物园 互动 在线'.split(
    ' ',
  ),
);

/** What is said of a name in quotation marks that is an organisation's. */
export const bodiesInQuotes: readonly string[] =
  '团体 机构 企业 公司 厂商 智库 乐队 剧团 球队 俱乐部 联盟 协会 学会 基金会 合作社 球迷会 后援会 同好会 自救会 联谊会 同乡会 工会 社团 社群 平台 品牌 餐厅 咖啡馆 诊所 媒体 杂志 网站 书店 工作室 实验室'.split(
    ' ',
  );

/** The same with 组织, which by itself is also a verb: `学校组织“春游”`. */
export const groupsInQuotes =
  '(?:环保|慈善|公益|民间|非营利|非政府|国际|人权|志愿者?|救援|保护|倡导|维权|武装|极端|恐怖|犯罪|宗教|学生|工人|农民|渔民|妇女|公民|社会)组织';

/** What firms do; people seldom. */
export const firmVerbs: ReadonlySet<string> = new Set(
  '宣布 成立 发布 推出 收购 披露 上市 量产 投产 承建 中标 订购 采购 签约 融资 增资 减持 增持 裁员 停产 复产 召回 研发 生产 制造 销售 供应 运营 经营 代工 交付 交货 营收 净利润 盈利 亏损 更新 计划 拟 估算 预计 招聘 关闭 开设 开业 扩建 中标 旗下 总部 名下 回应 公告 称 表示'.split(
    ' ',
  ),
);

/** Posts that only teams have. */
export const teamPosts: ReadonlySet<string> = new Set(
  '总教练 主教练 主帅 教练 领队 总经理 球员 投手 捕手 打者 强打者 前锋 后卫 门将 中锋 控卫 王牌'.split(' '),
);

/** What is no team's name before 队. */
export const genericTeams: ReadonlySet<string> = new Set(
  '国家 代表 青年 少年 成年 男子 女子 业余 职业 联合 明星 全明星 外国 地主 冠军 新军 传统 支援'.split(' '),
);

/** What firms have, right after their name. */
export const belongingsOfFirms: ReadonlySet<string> = new Set(
  '员工 营收 营业额 净利 净利润 股价 股份 市值 财报 总部 客户 工厂 子公司 股东 高管 管理层 招股书 产品 订单 门店 分公司 创始人 创办人 董事会'.split(
    ' ',
  ),
);

/** What stands right after the name of an organisation and says that it is one. */
export const afterOrganizations: readonly string[] =
  '公司 集团 事件 案 高层 高管 员工 股价 股份 市值 财报 首席 总裁 董事长 创始人 创办人 执行长 副总裁 研究员 工程师 发言人 宣布 发布 推出 收购 披露 方面 管理层 股东 客户 工厂 ceo cto cfo 的首席 的股价 的市值 的财报 的员工 的高管'.split(
    ' ',
  );

/** What stands right before the name of an organisation and says that it is one. */
export const beforeOrganizations: readonly string[] =
  '公司 企业 巨头 厂商 机构 智库 平台 供应商 制造商 开发商 初创公司'.split(' ');

/** Posts that only firms and the like have: alone at the head of a sentence, they are at the one named before. */
export const postsOfFirms =
  /^(?:公司)?(?:(?:联合|共同)?创[始办]人|首席(?:执行|运营|技术|财务|产品|战略|营销)官|副?总裁|副?董事长|副?总经理|执行长|技术长|财务长|营运长|行销长|(?:财务|技术|运营|产品|市场|营销|人事|行政)总监|掌门人|ceo|cto|cfo|coo)/u;

/** Posts that say of what kind the body is: 副局长 of a 局. The group holds the end of its name. */
export const postOfKind = /^(?:常务|代理?)?副?([局厅署馆校院所行])长/u;

/** Nouns for bodies, the longer ones before those they end in. */
const BODY_NOUNS =
  '公司|企业|集团|厂商?|研究所|研究院|研究中心|机构|组织|机关|部门|智库|基金会?|协会|学会|商会|工会|联盟|联合会|委员会|俱乐部|中心|银行|大学|学院|医院|法院|学校|博物馆|报社|出版社|媒体|政党|球队|店|馆|所|院|校|行|局|部|署|厅|处|社|会|党|队|报|台';

/** Words before a post that point back to an organisation; the group holds the noun. Matched on folded text. */
export const pointsBack = new RegExp(
  String.raw`(?:(?:该|这家|这所|这个|此)(${BODY_NOUNS})|(?<![\p{L}\p{N}])(公司|集团|银行|基金会|研究院)|(?<![与尤极及])其)的?$`,
  'u',
);

/** The same where the words say who speaks: `该机构`, `该校方面`. */
export const pointsBackWhole = new RegExp(
  String.raw`^(?:该|这家|这所|这个|此)(${BODY_NOUNS})(?:方面)?$|^(公司)(?:方面)?$`,
  'u',
);

const STATE = '部$|局$|署$|厅$|委员会$|政府$|法院$|检察院$';
const LEARNING = '大学|学院|研究[所院]|研究中心|实验室';

/** What the name of an organisation must have in it, by the noun that points back to it; any will do for the others. */
export const kindsPointedTo: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:公司|企业|厂商)$/u,
    new RegExp(
      String.raw`^(?!.*(?:${LEARNING}|${STATE}|协会$|学会$|工会$|基金会$|医院$|\b(?:institute|university|ministry|government|court|commission)\b))`,
      'u',
    ),
  ],
  // What somebody calls so is no firm, no school and no government.
  [
    /^(?:机构|组织)$/u,
    /^(?!.*(?:公司$|集团$|大学$|学院$|学校$|中学$|小学$|医院$|政府$|法院$|厂$|党$|队$|\b(?:inc|ltd|plc|corp|group|company|university|government)\b))/u,
  ],
  [
    /^(?:部门|机关)$/u,
    /[部局署厅委处司办]$|办公室$|中心$|法院$|检察院$|\b(?:department|ministry|agency|bureau|office|authority)\b/u,
  ],
  ...[
    '集团',
    '研究所',
    '研究院',
    '研究中心',
    '委员会',
    '俱乐部',
    '医院',
    '法院',
    '博物馆',
    '出版社',
    '商会',
  ].map((noun) => [new RegExp(`^${noun}$`, 'u'), new RegExp(noun, 'u')] as const),
  [/^银行$|^行$/u, /银行|行$|\bbank\b/u],
  [/^基金会?$/u, /基金|\b(?:fund|foundation)\b/u],
  [/^(?:协会|学会|联合会|联盟)$/u, /[协学总公商]会|联合会|联盟|联会/u],
  [/^工会$/u, /工会|联合会|总会|公会|\bunion\b|workers/u],
  [/^(?:大学|学院)$/u, /大学|学院|\b(?:university|college)\b/u],
  [/^(?:校|学校)$/u, /大学|学院|学校|[中小]学$|高中$|\b(?:university|college|school)\b/u],
  [/^(?:报社|报)$/u, /[报刊]$|报社$/u],
  [/^媒体$/u, /[报刊网社台]$|周刊$|杂志$/u],
  [/^(?:政党|党)$/u, /党$|\bparty\b/u],
  [/^(?:球队|队)$/u, /队$|俱乐部$/u],
  [/^中心$/u, /中心$/u],
  // `该院`: the name ends in the same character.
  ...Array.from(
    '所院局部署厅处社会馆台店厂',
    (noun) => [new RegExp(`^${noun}$`, 'u'), new RegExp(`${noun}$`, 'u')] as const,
  ),
];

/** A body described, with a name or without: whatever points back to one of its kind behind it means this one. */
export const describedBody =
  /(?<=[\p{Script=Han}a-z])(?:机构|组织|智库|协会|学会|基金会|研究所|研究院|研究中心|大学|学校|医院|银行|工会|委员会|部门)/gu;
/** Before it: what only points back, or says what the one named is. */
export const notDescribed = /(?:[该此这本其]|这[家所个]|(?:是|为|作为|成为)[\p{Script=Han}\w、]{0,14})$/u;

/** What somebody does to a body or in it: no part of its name. */
export const verbsOfBodies: ReadonlySet<string> = new Set(
  '加入 加盟 离开 退出 入职 供职 任职 就职 任教 效力 受雇 跳槽 转会 投奔 创办 创立 创建 执掌 掌管 领导 收购 买下 起诉 状告 批评 指责 抨击 接管 入主 辞去 毕业 就读'.split(
    ' ',
  ),
);
