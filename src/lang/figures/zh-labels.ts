/** Chinese words that stand round the name of what a figure measures, and are no part of it. Matched on folded text. */

/** Verbs and times before a noun that is measured. */
export const zhLabelLead =
  /^(?:(?:[他她它]们?|我们?|咱们)(?=[\p{Script=Han}]{2}))?(?:[本上下今去前明该同当][赛季个]?(?:季度?|年度?|月|周|轮|赛季)|[还也又再已将会正]+|仍然?|(?:发现|显示|表明|估计|预计|指出|认为|相信|坦言|表示|透露|强调|警告|担心|怀疑|宣称|坚称|声称)(?=.{3})|[单光仅]是|单单|就连|尤其是|特别是|占(?:到|据)?|是|为|有(?![关限机轨线色效])|称|[升降增减跌涨]至|换上|派出|实现|完成|带来|新增|可(?![能再])|能(?![源力量耗效])|要(?![求素])|需(?!求)|要求(?=.{4})|(?:过去|近|最近|未来|今后)?[一二三四五六七八九十两\d]{1,3}年(?:来|间|内)?)(?=.{2})/u;

/** Tags of the dictionary for words that no name begins or ends with. */
export const zhLabelEdge = /^(?:[dtpcruyzo]|e(?!ng)|uj|ul|ud)/u;

/** The same at the end alone: what is done, how, and where about it. */
export const zhLabelEnd = /^[vafmq]/u;

/** Nouns that are tagged as what is done. */
export const zhLabelNouns =
  /(?:收入|支出|开支|投入|投资|营收|产出|排放|补贴|需求|供应|消费|销售|增长|融资|贷款|存款|花费|用量|产量|销量|流量|客流|蓄水|发电|用电|进口|出口|亏损|盈利|损失|罚款|赔偿|捐款|预算|估值|经费|费用|资金|利润|开销|报酬|补偿|奖励|花销|借款|租赁|保险|退款|污染|噪音|利用率|产能|比率|[^效频]率|自筹|集资|出资|筹资|捐资|垫资)$/u;

/** Before what is put in or made altogether: all that stands before it is what that is of. */
export const zhLabelTotal = /^(?:[一总]共|共计|合计|总计|累计|[前先]后|共)$/u;

/** Verbs of what may and can: from here on it is told what happens. */
export const zhLabelModal = /^(?:只能|可以|能够|能|只好|必须|应该|应当|需要|得以|足以)$/u;

/** What names nothing: how long, how often, a part of a predicate such as `预计将超过`. */
export const zhLabelNothing =
  /^(?:时隔|试行|其中|总共|一共|共计|合计|总计|全部|全体|整体|共|当时|当年|.)$|^(?:预计|预期|估计|高于|低于|多于|少于|大于|小于|超过|不到|超出)/u;

/** Ends a name: from here on it is told what became of it. */
export const zhLabelTrail =
  /(?<=.{2})(?:已经?|仍然?|均|也|就|将|现已|逐年|一度|最终|目前)(?:[升降增减跌涨缩达跃攀滑回]|从|由)?[\p{Script=Han}]?$/u;
