/** What tells one of a row from the others in Chinese: a number or a letter, or a level. Simplified; matched on folded text. */

/** `三类`, `七年级`, `2号楼`, `a组`: which, and of what row. */
export const zhLabels =
  /(?<![第\d一二三四五六七八九十百])([\d一二三四五六七八九十]{1,2}|[a-h甲乙丙丁])(年级|号线|号楼|号机|号院|号门|号厅|车间|分厂|类|级|期|组|区|档|等|型|班|队|标段|楼(?!市|价|盘|宇|房|主|梯|道)|环(?!境|节|球|保))(?![^,。;]{0,2}(?:以上|以下))/gu;

/** `县财政`, `省法院`: of what level, and of what. */
export const zhLevels =
  /(中央|国家|联邦|省|市|县|区|镇|乡|村|州)(财政|政府|法院|检察院|议会|人大|人民医院|医院|图书馆|博物馆|教育局|卫健委|水利局|民政局|公安局|统计局|气象局|环保局|级)/gu;

/** Says that something was given up, or left out in the end. */
export const zhIsDropped =
  /(?:被|已|后来|随后|最终|最后|遭|而|都|均)[^,。;]{0,6}(?:放弃|取消|删去|删除|删掉|拿掉|否决|撤回|撤销|弃用|排除|剔除|搁置|叫停)|作罢|落选|未(?:被)?(?:采纳|采用|通过|选中|入选)|没有(?:采纳|采用|通过|入选)/u;

/** Goes on about what was told in the clause before. */
export const zhThenClause =
  /^(?:但|不过|然而|可)?(?:后来|随后|最终|最后|其后|结果)(?:又|被|也|都|均|则|已|遭|才)*(?:放弃|取消|删|拿掉|否决|撤|弃用|排除|剔除|搁置|叫停|作罢|落选|未|没有)/u;

/** Was once so, or was meant to be. */
export const zhWasMeant =
  /原本?[先定计拟]?|本来|起初|最初|曾|一度|计划|打算|提议|提出|主张|建议|考虑|放弃|取消|删|否决|撤|弃|排除|搁置|落选|作罢/u;

/** Says that most of it is, or comes, from the one named behind, or before. */
export const zhMostFrom =
  /(?:大部分|大多数?|主要|多数|大头|过半|多半)[^,。;]{0,4}?(?:是?由|靠|来自|出自|是)([^,。;]{2,12})/u;

/** Tells of what is left when others have theirs. */
export const zhTheRest = /其余|其它?部分|剩下|剩余|余下|余款|另外一?小?部分|小部分|少数|少量/u;
export const zhTheMost = /大部分|大多|主要|多数|过半|大头|占[五六七八九]成|[五六七八九]成以?上?/u;
