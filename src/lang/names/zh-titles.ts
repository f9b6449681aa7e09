/** Titles that stand behind a person's name in Chinese, and what somebody's kin are called. Simplified; matched on folded text. */

/** Words of respect that stand behind a family name alone, too: 林先生. */
export const respectful: ReadonlySet<string> = new Set(
  '先生 女士 小姐 太太 夫人 老师 教授 博士 医生 大夫 律师 师傅 同学 阿姨 奶奶 爷爷 大爷 大娘 大妈 大伯 大叔 大婶 大嫂 大姐 大哥 叔叔 婶婶 伯伯 婆婆 公公 妈妈 爸爸 先生们 老汉 老伯 老太 老太太 大侠 公子 姑娘 少爷 老板 老总 同志 总 某 某某 老 氏 家 太'.split(
    ' ',
  ),
);

/** Posts and ranks that stand behind a name as well as before it. */
export const titlesBehind: ReadonlySet<string> = new Set(
  `委员长 副委员长 书记 副书记 总书记 市长 副市长 省长 副省长 州长 县长 副县长 镇长 乡长 村长 区长 局长 副局长 厅长 副厅长 处长 科长 司长 校长 副校长 院长 副院长 所长 台长 社长 行长 厂长 经理 总经理 董事长 副总裁 总裁 会长 副会长 理事长
  主任 副主任 司令 司令员 政委 参谋长 大使 外长 防长 财长 首长 阁下 陛下 殿下 王子 公主 国王 女王 亲王 爵士 勋爵 男爵 伯爵 神父 主教 大主教 牧师 法师 大师 上将 中将 少将 元帅 上校 大校 中校 少校 上尉 中尉 少尉
  夫妇 伉俪 兄弟 姐妹 父子 父女 母子 母女 夫妻 一家 一行 烈士 英雄 导演 编剧 主编 总编 总编辑 社长 工程师 总工程师 研究员 副教授 讲师 医师 护士 教练 主教练 主帅 裁判 队长 团长 连长 营长 班长 排长 站长 老人 副总理 副主席 副总统 国务委员 首席 特首 秘书长 发言人 将军 大法官 法官 检察官 警官`.split(
    /\s+/,
  ),
);

/** What somebody is to somebody, behind 的: 林月的母亲. */
export const kin: ReadonlySet<string> = new Set(
  '父亲 母亲 爸爸 妈妈 丈夫 妻子 儿子 女儿 哥哥 弟弟 姐姐 妹妹 爷爷 奶奶 外公 外婆 姥姥 姥爷 祖父 祖母 外祖父 外祖母 父母 双亲 子女 孩子 家人 家属 亲属 亲人 亲友 家 遗孀 夫人 爱人 老伴 男友 女友 前夫 前妻 未婚妻 未婚夫 孙子 孙女 外孙 外孙女 侄子 侄女 外甥 岳父 岳母 女婿 儿媳 叔叔 舅舅 姑姑 伯父 老师 学生 同学 同事 战友 朋友 助手 秘书 律师 师傅 徒弟 弟子 遗体 遗体 葬礼 生平 事迹 一生 墓 墓碑 名字 签名 传记 自传 回忆录 日记 长子 次子 长女 次女 小儿子 小女儿 大儿子 大女儿 养父 养母 继父 继母'.split(
    ' ',
  ),
);

/** Prepositions at the end of a name that nothing behind can belong to: a verb of saying follows. */
export const prepositionsBehindNames = /^[同和与以为向跟]$/u;

/** Places with 家 in the middle, and villages. */
export const villageLike =
  /^\p{Script=Han}家[沟堡庄村屯寨店铺集镇乡河桥湾坡岭坪坝营窑口港岗坳垭湖塘沱圩疃峪洼甸窝台坨楼渡园巷冲坑畈墩]$/u;
export const villageEnd = /[村沟堡寨屯县市区街巷店镇乡庙河]$/u;

/** Characters in which words end and given names do not: 金字塔, 白金卡. */
export const endsNoName =
  /[者率性感论式型级员们派站馆室楼塔街区卡券股票鱼鹿豹鸟虫菌药剂酒糖油盐饼糕肉蛋奶瓜藤矿岩砂寺庙殿墓碑榜记戏鼠犬猫狗猪裙裤鞋帽袜酱粥汁膏丸]$/u;

/** Before a mark and a name, what somebody did for a work: `作曲:NAME`. */
export const credits: ReadonlySet<string> = new Set(
  '作曲 作词 编曲 词曲 谱曲 填词 演唱 原唱 翻唱 主唱 领唱 独唱 演奏 独奏 伴奏 指挥 配器 混音 录音 监制 制作 出品 总策划 策划 执导 编导 编舞 改编 原著 原作 剧本 主演 领衔主演 主讲 讲述 口述 整理 采写 采访 撰稿 供稿 撰文 供图 摄像 剪辑 旁白 解说 朗诵 翻译 校对 审校 责编 责任编辑 美编 校译 插图 绘图 设计 文案 受访者 受访人 讲述人 主讲人 对话人 提问者 报料人 爆料人 联系人 收件人 签发人 法定代表人 作词作曲 音乐总监 舞台监督'.split(
    ' ',
  ),
);
