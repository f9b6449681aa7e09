/** How far something has come that is built, made or brought in, as Chinese tells it. Simplified; matched on folded text. */

/** The stages, in order: what is at one of them has not reached the next. */
export const zhStages: readonly RegExp[] = [
  /选址|论证|可行性|环评|招标|投标|审批|报批|公示|征求|征询|筹备|酝酿|谈判|磋商|协商|洽谈|商议|审议|评估|立项|募资|筹款|筹资|筹建|规划中|讨论|研究方案|草案|待批|未决定|未定|设计阶段/u,
  /开工|动工|奠基|破土|开建|施工|在建|开始|启动|起始|开征|加征|开挖|着手/u,
  /竣工|完工|建成|落成|封顶|合龙|合拢|交付|交船|交到|交货|交收|交割|下水|完成|贯通|铺通|达成|签署|签订|过渡到|迁完/u,
  /通车|开通|投运|点火|投产|启动运行|运行|启用|开放|开业|开馆|开园|开张|营业|运营|营运|投入使用|投用|上线|上市|发售|开售|面市|问世|销售|生效|实施|施行|推出|迁入|搬入|入驻|首航|首飞|上路|供货/u,
];

/** Says that something is done, or so by now. */
export const zhIsDone =
  /已经?(?![知定婚故])|(?<=\p{Script=Han})(?<![不为除得罢])了(?=[\p{Script=Han}\d]|[,。;]|$)|业已|现已|现有|现共|早已|如今|正式(?=开|通|投|启|建)/u;

/** Says that something is yet to come. */
export const zhIsToCome =
  /计划|规划|拟|打算|准备|预计|预定|预期|定于|定在|目标|有望|力争|争取|即将|将(?=[于在由从会要]|改[为成建造装作名]|被|作为|成为|更[名换]|换成|停|取消|关闭|关停|[迁搬移]|退[出役]|接[替任手]|参[加与]|组建|拆|恢复|全面|陆续|逐步|分[批期阶步]|正式|试[点行用]|率先|首次|继续|举[办行]|采用|免[费收除]|[\p{Script=Han}]{0,8}(?:开|动|完|建|落|交|投|启|通|竣|上|生|实))|明年|后年/u;

/** Tells what stands behind it, up to the end of the sentence, as something that is yet to be so. */
export const zhIsOnlyPlanned =
  /(?<![比较按照超低高于过与和][^,。;]{0,2})(?:计划(?!经济|生育)|规划|拟(?!议|合|态|声|人)|打算|准备(?!金)|预计|预期|预测|预估|预定|原定|定于|有望|可望|力争|争取(?!到)|即将|目标[是为]|承诺|答应|允诺|有待|尚待|(?<![主重需只不紧必首摘概提纪将就也都还])要(?=稳定|达到|增[加至到设]|扩大|提高|建成|完成|实现|控制|[降升]至|[降升]到|新建|再建|力争|争取)|将(?:[于在会要达由]|从(?=[今明后下\d])|来|再|继续|陆续|逐步|新?增[设加开至到]|扩[大建至]|投[资入产用]|[兴新增]建|推出|开[工通设始业馆放]|启[动用]|设[立置]|招|裁|提[高升至]|[升降涨减][至到]|下[降调]|上[升调]|完[成工]|竣工|建成))|(?:明年|后年|下个?[月周季]|下学年|来年)(?!度的?计划)/gu;

/** When something will be done: then what follows is as little done yet. */
export const zhOnceDone =
  /(?:建成|落成|开通|通车|投产|投用|投运|启用|完工|竣工|实施|生效|建好|完成|达产|上线)(?:[之以]?后|时|的?话)|届时/u;

/** Between what is yet to be so and a figure: it is so by now. */
export const zhIsSoByNow = /(?<!早)已(?!有?意)|目前|如今|现有|截[至止]|去年|上年|今年以来|累计|现在/u;

/** Says that something is under way, and that it has not come about. */
export const zhIsUnderWay = /仍在|还在|尚在|正在|正处于|处于|仍处|目前在|正(?=进行|就|与|在)/u;
export const zhIsNotYet =
  /尚未|仍未|还未|至今未|未能|并未|尚无|仍无|还没|没有|未(?=决定|定|获|有|开|动|完|签|批)|有待|尚待|仍待|还待|尚需|仍需|还需/u;

/** Says that something is only thought of, asked for or waited for. */
export const zhIsWeighed =
  /(?:正在?|还在|仍在|尚在)?(?:考虑|酝酿|斟酌|权衡|研究(?=是否|能否|可否|如何)|评估(?=是否|能否|可否))|(?:正在?|仍在?|还在?)[^,。;]{0,10}(?:商讨|商议|商量|协商|磋商|洽谈|谈判|讨论|接洽|探讨)|有意(?!义|思|见)|意向|设想|构想|提议|建议|呼吁|希望(?!小学|工程)|申请(?=[^,;。]{0,8}(?:上市|建|开|扩|设))|(?:上市|建设|扩建|施工)申请|待[^,;。]{0,14}(?:批准|审议|审批|通过|批复|核准|同意|决定|表决)|如果?获[^,;。]{0,6}(?:批|通过)|若获/u;

/** Right before a plan: it was another one; and behind it, what has come of it. */
export const zhOnceMeant = /(?:原本?|原先|本来?|起初|一度|曾)$/u;
export const zhInTheEnd = /后来|随后|最终|最后|结果|实际/u;

/** Says in so many words that it is so by now. */
export const zhSaysByNow = /已|业已|正在|正(?=[建施修])/u;

/** Leads to what is said to be done by now, or stands right behind it. */
export const zhDoneLeads =
  /已经?(?![知定婚故])|业已|早已|现已|正在|(?<!前)正(?=[建施修])|\p{Script=Han}{1,3}(?<![不为除得罢])了(?=[\p{Script=Han}\d]|[,。;]|$)/gu;

/** Says that something is changed. */
export const zhIsChanged =
  /加倍|翻倍|翻番|减半|[上下]调|[上下]修|调(?:高|低|涨|升|降|整|价)|涨价|降价|加价|减价|提价|提高|降低|提升|加息|降息|增加|减少|改动|修改|变更|更改|变动|延长|缩短|削减|扩大|缩小|涨|降(?!雨|雪|水|落)/u;

/** Says that something stays as it is. */
export const zhIsUnchanged =
  /(?:维持|保持)[^,。;]{0,30}?不变|(?:维持|保持)(?:在|于|原|现)|按兵不动|原封不动|照旧|(?<!无)不[涨降变](?![价息])|不(?:会|再|作|做|予|拟|打算|考虑|准备)*(?:进行|予以)?(?:任何)?(?:调整|改变|变动|更改|修改|变更|上调|下调|调涨|调高|调低|调升|调降|涨价|降价|加价|提价|提高|降低|加息|降息|增加|减少|延长|缩短|削减)|(?:没有|无意|暂无|并未|未)(?:任何|打算|计划|考虑|有)*(?:调整|改变|变动|上调|下调|调涨|调高|调低|涨价|降价|提高|降低|修改)/u;

/** Asks whether something will be so: nobody has decided. */
export const zhIsUndecided =
  /(?:是否|能否|可否|会否|会不会|要不要|应否|该不该|何时)([^,。;]{1,14}?)(?:[,。;]|$|仍|还|尚|正|有待|取决|须|需|要|由|将)/u;
