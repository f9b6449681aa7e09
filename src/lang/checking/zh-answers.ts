/** How Chinese tells what somebody answers to something: yes or no. Simplified; matched on folded text. */

const notBefore = '(?<![不未没]|拒绝|拒不|并非|尚未|未予|不予|无法|不愿)';

/** Answers of one sort: what says yes, and what says no. */
export const zhAnswers: readonly (readonly [yes: RegExp, no: RegExp])[] = [
  [
    new RegExp(`${notBefore}(?:(?<!否)承认|坦承|坦认|供认|招认|认罪|认错|证实|确认|默认|坦白)`, 'gu'),
    /否认|驳斥|反驳|辟谣|[不未没]有?(?:予以?)?(?:承认|证实|确认)|拒绝(?:承认|证实|确认)|拒不(?:承认|认罪)|不认罪|斥为|称其?不实|纯属(?:谣言|捏造|虚构)|子虚乌有/gu,
  ],
  [
    new RegExp(
      `${notBefore}(?:同意|答应|接受(?![^,。;]{0,12}(?:采访|访问|专访|治疗|手术|调查|检查))|应允|赞成|赞同|支持(?!者|率|度)|批准|采纳|认可|认同|首肯|允诺|准许|准予|照准|主张|力主|提议|倡议|呼吁|推动|投了?赞成票)`,
      'gu',
    ),
    /拒绝(?!承认|证实|确认)|(?<!不|并非|没有?)反对(?!者|派|党)|[不未没](?:主张|提倡)|婉拒|谢绝|回绝|否决|驳回|[不未没]有?(?:予以?)?(?:同意|答应|接受|赞成|赞同|支持|批准|采纳|认可|认同|准许)|不予(?:批准|采纳|认可|支持|准许)|不愿|不肯|抵制/gu,
  ],
];

/** Right behind an answer: it is to what was told before. */
export const zhAnswersBefore =
  /^(?:了|过|道|说)?[^,。;]{0,3}(?:$|[,。;]|(?:这|该|此|上述|有关|相关|一切|所有|前述|对方|他|她|其|种种|类似)[^,。;]{0,10}?(?:说法|指控|指责|指称|传闻|传言|消息|报道|质疑|批评|提议|建议|要求|方案|结论|观点|请求|看法|邀请|申请|计划|提案|主张|指摘|猜测|论断|数字|说|事|点))/u;

/** At the head of a clause: somebody who was named before. */
export const zhNamedBefore = /^(?:但|不过|然而|而)?(?:[他她它其]|对方|双方|该[公机集部]|后者)/u;
