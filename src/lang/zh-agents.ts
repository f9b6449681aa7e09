/** How Chinese puts who does what a verb tells, to whom. Simplified, matched on folded text. */

/** What parts one statement from the next. */
export const zhParts = /[,;。:!?()]/gu;

/** Right before a verb: who does it stands behind the word. */
export const zhByWhom =
  /(?:由|被|遭|遭到|受到|获|获得)([^,;。的]{2,20}?)(?:共同|联合|独家|全额|免费|负责|一次性|所|予以)*$/u;

/** At the end of what stands before a verb: words that lead to it. */
export const zhLeadToVerb =
  /(?:将|会|已|已经|曾|曾经|正|正在|拟|计划|打算|同意|决定|承诺|负责|需|须|应|必须|可|可以|能|也|都|还|又|再|则|便|就|共|一共|总共|另|另外|并|并且|而|且|才|仍|一次性|每年|全额|免费|独家|不|未|没有|未曾)+$/u;

/** Right behind a verb: it is a noun here. */
export const zhNounAfter = /^(?:中|里|内|结果|数据|报告|名单|案|额|量|率)/u;

/** By which something goes from one who is named first to another, and the other way. */
export const zhGives =
  /(?:支付|付给|赔偿|赔付|补偿|偿还|退还|借给|贷给|放贷|出借|捐给|捐赠|捐献|赠予|赠送|授予|拨给|拨付|割让|移交|转让|出让|租给|出租|授权|许可|供应|供货|供给|提供|交付|出售|卖给|售予|售给)(?![量额商者方价人链期率日款金费])/gu;
export const zhTakes =
  /收到|收取|获赔|获得|得到|借入|借得|借了|获授权|获许可|承租|租用|租下|采购|购买|购入|买入|收购|买下|领取|继承/gu;

/** Before a verb: to whom it goes; where it comes from. */
export const zhGoalBefore = /(?:向|给|为|对)([^,;。]{2,20}?)$/u;
export const zhSourceBefore = /(?:向|从|自|跟|找)([^,;。]{2,20}?)$/u;
/** From such a verb on: to whom it goes. */
export const zhGoalAfter =
  /^(?:..|[^,;。]{2,20}?)(?:(?<=[给予]|赔偿|补偿|授权|偿还|退还))([^,;。\p{N}]{2,24})/u;

/** Whence something goes, and whither. */
export const zhRoute =
  /(?:从|由|自)([^,;。]{2,16}?)(?:搬迁|迁移|转移|[搬迁移转调改飞运开驶流])?(?:到|至|往|向|回|入)([^,;。]{2,12})/u;

/** In what stands before a verb: who does it is named before these. */
export const zhAgentEnd = /(?<=..)(?:向|从|由|自|跟|给|为|对|把|将|以|在|于|因|比|较)/u;
