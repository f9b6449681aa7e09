/** How a Chinese clause is made: who it is of, and what is told of them. Simplified; matched on folded text. */

/** Words at the head of a clause, before whoever it is of. */
export const zhClauseLeads =
  /^(?:但|但是|而|不过|然而|可是|可|其中|同时|另外|此外|目前|如今|因此|所以|于是|随后|后来|此后|之后|其后|接着|最终|最后|同日|当天|当日|当晚|次日|翌日|近日|日前|据悉|据了解|据介绍|其实|事实上|实际上|相比之下|至此|为此|对此|尽管|虽然|虽|即使|如果|若|只要|因为|由于|因|以及|并且|而且|且|或|或者|甚至|尤其|特别|例如|比如|这|此|结果|反而|反倒|原来|据此|与此同时|不料|只是|只有|就是|正是|也是|还有|另有|就连|连|至于|有|共有|又有|更有|并有)$/u;

/** Begins a stretch that tells where, when or by what, and not of whom; not the 由 and 被 of whoever does it. */
export const zhAdjunctLeads =
  /^(?:在|于|自|自从|从|随着|据|根据|按照|按|依|依照|经|经过|通过|凭|凭借|为了|为|对于|关于|就|除|除了|趁|沿|当|直到|截至|截止|到|至|以|用|拿|跟|同|和|与|对|向|给|比|较|随|鉴于|针对|围绕|面对|受)$/u;

/** Ends such a stretch. */
export const zhAdjunctEnds =
  /^(?:后|前|时|中|上|里|下|内|间|之后|以后|之前|以前|之际|期间|以来|来|起|以内|之内|之中|当中|之下|时候|之时|过程中|方面|看来|来看|来说|来讲|而言|为止|之外|以外|外|左右|同时)$/u;

/** Ends whoever a clause is of and begins what is told of them, whatever its tag. */
export const zhPredicateLeads =
  /^(?:则|也|都|却|还|又|曾|曾经|已|已经|将|将会|会|能|能够|可|可以|可能|应|应该|应当|须|必须|需|需要|要|拟|欲|正|正在|仍|仍然|依然|不|没|没有|未|未能|从未|尚未|并|并未|并非|并不|只|仅|就|才|便|均|皆|亦|再|同样|一直|先后|共同|联合|分别|首次|擅自|单方面|是|为|系|即|乃|把|被|由|遭|遭到|获|获得|受|受到|因|自己|本人|亲自|有|无|占|达|当选|最|更|较|很|极|十分|非常|向|对|给|替|与|和|跟|同|从|以|在|于|自)$/u;

/** Joins two that a clause is of. */
export const zhJoints = /^(?:和|与|及|以及|跟|同|或|、)$/u;

/** Before whoever does it, where it is told of what it is done to. */
export const zhByMarks = /^(?:被|由|遭|遭到|让|叫)$/u;

/** Says that it is done to whoever the clause is of. */
export const zhPassives = /^(?:被|遭|遭到|遭受|受|受到|获|获得|挨|蒙)$/u;

/** Verbs of telling and thinking: behind them another clause begins, and whoever it is of is told anew. */
export const zhTellingVerbs =
  /^(?:认为|表示|指出|称|说|透露|预测|预计|预期|估计|强调|坦言|坦承|警告|介绍|解释|宣布|提醒|断言|承认|否认|质疑|分析|判断|推测|推断|相信|担心|写道|声称|宣称|坚称|重申|证实|披露|通报|抱怨|感叹|直言|回应|补充|反驳|觉得|以为|希望|发现|显示|表明|说明|获悉|得知|查明|认定|看来|主张|辩称|谈到|提到|告诉|报道|公布|报告|宣称|呼吁|建议|要求|敦促|请求|提议|判决|裁定|判令|责令|下令|命令|规定|决定|批评|指责|抨击|谴责|称赞|赞扬|肯定|担忧|主张|坚持|呼吁|倡议|感慨|自称|直指|坦承|劝|指控|认定)$/u;

/** Names nobody: it points back, or anybody is meant. */
export const zhOnlyPoints =
  /^(?:全[市国省球县校行区港厂州队社院城].*|[他她它](?:们)?|其|此|这|那|自己|我们?|你们?|对方|前者|后者|双方|两者|二者|人们|大家|外界|业界|各方|各界|有人|谁|(?:该|这|那|此|本|其|两|三|双)[个家位名项座起次所条些支种份]?\p{Script=Han}{1,5}|(?:当局|官方|公司|企业|集团|球队|俱乐部|学校|校方|医院|院方|厂方|馆方|政府|团队|机构|工厂|银行|项目|工程|活动|比赛|文章|报告|调查|研究|结果)(?:目前|方面|当时)?|(?:一|[两三四五六七八九十\d]+|多|另|数)[名位个家些人批起]?(?:男子|女子|男童|女童|市民|民众|居民|人|工人|学生|老人|乘客)?|(?:.{0,6})(?:厂方|校方|院方|资方|劳方|警方|军方|官方|店方|馆方|园方|港方|会方)(?:须|则|也)?|许多|不少|部分|其他|其余|男子|女子|男童|女童|市民|民众|居民|同比|环比|总部|海外|境外|国内|同期|平均|人均|每年|其间|期间|全部|所有|合计|总计|共|结果|数据|数字)$/u;

/** The one who was named last before, whoever that is. */
export const zhPersonPronoun = /^(?:而|但|不过|同时)?[他她](?!们)/u;

/** At the end of words for a body, of whichever sort. */
export const zhBodyEnd =
  /(?:公司|集团|企业|银行|基金会?|协会|学会|商会|联盟|联合会|委员会|工会|议会|法院|检察院|大学|学院|中学|小学|医院|研究所|研究院|实验室|博物馆|美术馆|图书馆|俱乐部|队|厂|局|部|署|厅|委|社|报|台|中心|组织|机构|政府|院|馆|所|行|会|校)$/u;

/** What many bodies are called by: it does not tell one from another. */
export const zhBodyWords =
  /(?:股份|有限|公司|集团|企业|银行|基金|协会|学会|联盟|联合会|委员会|法院|检察院|大学|学院|医院|研究所|研究院|博物馆|俱乐部|中心|组织|机构|政府|工厂|部门|科技|国际|中国|全国|国家)/gu;

/** At the end of words for people: what they are, not who. */
export const zhPersonEnd =
  /(?:人|者|员|手|长|师|生|客|工|民|家|士|官|兵|犯|主|妇|星|父亲|母亲|丈夫|妻子|儿子|女儿|父|母|夫|妻|教授|博士|院士|医生|司机|老板|总裁|经理|主席|主任|总监|书记|教练|队长|裁判|导演|演员|作家|诗人|学者|女性|男性|女子|男子|老人|儿童|少年|青年)$/u;

/** How much of something: within what is named, it tells which. */
export const zhDegrees = /^(?:最|更|较|极)$/u;

/** Of many: behind words that tell which of them. */
export const zhGenericHeads =
  /^(?:人|者|群体|人群|人物|地区|地方|国家|城市|省份|市场|公司|企业|机构|单位|部门|球队|球员|选手|学校|厂商|厂家|品牌|产品|项目|行业|领域|类别|一方|部分|原因|因素|对象|作者|作家|导演|城区|县|市|省|年份|月份|一家|一位|一个|一名)$/u;

/** Tells when, behind whoever a clause is of. */
export const zhThisTime =
  /^(?:[这那本此上下每][次回届轮季年月周天日]|本季|当时|当年|[今去明前]年|[今昨明]天|目前|现在|原本|本来|一共|总共|起初|最初)$/u;

/** Puts something first of many. */
export const zhTellsFirst = /最|首|第一|冠|榜首|居前|唯一/u;

/** At the end of what stands before a name: what somebody does, though it is no post. */
export const zhTradeLast =
  /(?:\p{Script=Han}员|司机|护士|医生|店主|老板|村民|农民|渔民|工人|学生|居民|市民|商户|商贩|摊主|业主|房东|患者|病人|家长|母亲|父亲|妻子|丈夫|儿子|女儿|选手|球员|门将|后卫|中锋|前锋|中场|主攻手|自由人|二传|副攻|歌手|作家|诗人|画家|学者|院士|博士|志愿者|设计师|工程师|技师|厨师|药师|牧师|律师|乘客|游客|旅客|顾客|客户|用户|车主|船东|果农|菜农|牧民|被告|原告|嫌犯|老将|新秀|国脚|演员|主播|网红|摄影师|经纪人|受访者|目击者)$/u;

/** A clause that only says when, why or on what terms something is so. */
export const zhBackground =
  /^(?:因为?|由于|随着|虽然?|尽管|即使|如果|若|只要|除了?|当|鉴于|为了?)(?!此)|(?:之?[后前时]|以后|以前|期间|之际|的话)$/u;

/** A clause that tells why it is so what the one before tells. */
export const zhGoesOn =
  /^(?:就|正|都)?是(?:因|由于|为了?|看中|看好|出于|想|要|在|怕|担心)|^(?:原因|理由|目的|为的)/u;

/** Says how much what stands before it is. */
export const zhMeasured = /^(?:达|达到|为|超|超过|突破|约|近|占|升至|降至|增至|减至|不足|多达|仅)$/u;

/** 由 before whence something comes, and not before who does it. */
export const zhFromTo =
  /^由[^,;。]{1,16}?(?:[迁移搬转改调变增升降减缩提扩跌涨延下上][^,;。]{0,3}[往到至为成向入回去]|起步|而来|衍生|演变)/u;

/** Somebody says that it is not so. */
export const zhDeniesSaying = /否认|驳斥|并非|并未|从未|从来没有|没能|没有[过]?|绝无|不存在|不属实/u;
