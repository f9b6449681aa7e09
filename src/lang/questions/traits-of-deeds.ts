/** Deeds of which it is asked who did them or how often, each with the other words that tell them. */
import type { Trait } from './trait.js';

export const traitsOfDeeds: readonly Trait[] = [
  [
    '卖多少钱|(?:一[只台辆件本张瓶斤杯套碗份条双]|每[只台辆件本张瓶斤杯套碗份条双])(?:要|卖|得)?(?:多少钱|几块)',
    '售|卖|价|[一每][只台辆件本张瓶斤杯套碗份条双]|元[起/]|收费|便宜|贵|sell\\w*|sold|pric\\w*|costs?|each|per',
  ],
  [
    'who (?:\\S+ )?design(?:s|ed)|who (?:is|was|are|were) the (?:\\S+ )?(?:architect|designer)s?|(?:谁|何人|哪位|哪.{0,6}(?:公司|人|师|院)).{0,3}设计|设计(?:者|师|人|的)?(?:是|由)?(?:谁|何人|哪位)',
    '设计|图纸|规划|构思|建筑师|出自|手笔|design\\w*(?! to| for)|architect\\w*|drew|drawn|drawings?|blueprints?|conceiv\\w*|brainchild|dreamt|thought up',
  ],
  [
    'who (?:\\S+ )?(?:makes?|made|manufactures?|manufactured|supplie[sd]|suppl(?:y|ied))(?! (?:\\S+ )?(?:decision|claim|offer|call|mistake|sure)s?)|(?:which|what) (?:compan(?:y|ies)|firms?|makers?|manufacturers?|factory|suppliers?) .{0,20}(?:makes?|made|manufactur\\w*|supplie[sd]|supply)|(?:谁|哪.{0,6})(?:制造|生产|造出?|供应)的',
    '[造制产供建厂订]|承[接包揽建]|研发|交付|出自|提供|采购|build\\w*|built|produc\\w*|suppl\\w*|manufactur\\w*|mak(?:es?|ing|ers?)|made|deliver\\w*|construct\\w*|order\\w*|contract\\w*|yards?|factor(?:y|ies)|assembl\\w*|provid\\w*|bought|from',
  ],
  [
    'who (?:\\S+ )?own(?:s|ed)?|who (?:is|are|was|were) the (?:\\S+ ){0,2}?owners?|归谁|属于谁|(?:业主|主人|股东)(?:是|为)?谁|谁(?:拥有|是.{0,12}(?:业主|主人))',
    '[归属买股]|拥有|收购|持有|业主|老板|店主|主人|所有|旗下|产权|转让|own\\w*|belong\\w*|bought|buy\\w*|purchas\\w*|acquir\\w*|sold|sell\\w*|holds?|held|shareholders?|stake|property|landlord|proprietor|runs?|famil(?:y|ies)|inherit\\w*',
  ],
  [
    'who (?:\\S+ )?(?:sold|sells)|谁.{0,3}卖|向谁.{0,3}买',
    '[卖售买购销]|转让|出让|交易|s[eo]ll\\w*|sold|sales?|bought|buy\\w*|purchas\\w*|acquir\\w*|deals?|trad\\w*|dealers?|vendors?|from',
  ],
  [
    'who (?:\\S+ )?(?:bought|buys|purchased|acquired)|谁.{0,3}(?:买|收购|购)|卖给(?:了)?谁',
    '[买购售卖]|收|拍下|转让|接手|bought|buy\\w*|purchas\\w*|acquir\\w*|s[eo]ld?l?|takeover|took over|deals?|customers?|new owners?|paid',
  ],
  [
    'who (?:\\S+ )?(?:approved?|authori[sz]ed?|permitted|allowed)|谁.{0,3}(?:批准|审批|许可|核准|同意)',
    '[批签]|核准|同意|通过|许可|准许|允许|表决|approv\\w*|sign\\w*|authori[sz]\\w*|vot\\w*|permi\\w*|agree\\w*|grant\\w*|allow\\w*|consent\\w*|green light|clear(?:ed|ance)|licen[cs]\\w*|nod|backed',
  ],
  [
    'who (?:\\S+ )?(?:appointed|hired|chose|nominated|picked)|谁.{0,3}(?:任命|聘用|聘请|雇用|提名|选中)',
    '任命|聘|雇|提名|选|委任|指派|招|appoint\\w*|hir\\w*|ch[o]+s\\w*|nominat\\w*|pick\\w*|select\\w*|recruit\\w*|named?|elect\\w*',
  ],
  [
    'who (?:\\S+ )?(?:fired|sacked|dismissed)|谁.{0,3}(?:解雇|开除|辞退|撤职)|被谁(?:解雇|开除|辞退)',
    '解|开除|辞|撤|免|炒|换|fir(?:e|ed|ing)|sack\\w*|dismiss\\w*|remov\\w*|ousted|let go|laid off|axed',
  ],
  [
    'who (?:\\S+ )?(?:succeeded|succeeds|replaced|replaces|took over|takes over|will (?:succeed|replace|take over))|(?:谁|哪位).{0,4}(?:接任|接替|接手|继任|顶替|接管)|(?:接任|接替|接手|继任)(?:者|人|的)?(?:是)?(?:谁|哪位)',
    '接[任替手班管棒掌]|继[任承位]|换(?:成|人|上|将|帅)|更换|改换|替[换补代]|接替|代[替理班任]|顶[替上班]|新任|改由|交给|转给|上任|take\\w* over|took over|succe\\w+|replac\\w*|new|instead|follow\\w*|interim|acting|stepp?\\w* in|appoint\\w*|predecessor|now|in (?:his|her|their) place|heir',
  ],
  [
    'when (?:did|was) .{1,60} (?:take over|become|appointed|elected|promoted|hired|join(?:ed)?)(?! (?:clear|possible|available|legal|popular))|(?:什么时候|何时|哪一?年)(?:开始)?(?:接手|接任|当上|上任|就任|担任|出任|入职|加入|成为)',
    '[任接当升]|上任|就职|入职|加入|成为|选|took over|taken over|takes over|becom\\w*|became|since|appoint\\w*|elect\\w*|took (?:the|up|office|charge)|named|promot\\w*|hir\\w*|join\\w*|succe\\w+|inherit\\w*|new|started|began|arriv\\w*|years (?:as|in|at)|former\\w*',
  ],
  [
    'who (?:\\S+ )?(?:discovered|noticed|spotted|raised the alarm)|谁.{0,4}(?:发现|察觉|报[的了]?[警案])|(?:发现|报案|报警)(?:者|人|的)?(?:是)?谁',
    '发现|看到|察觉|报|注意到|检|查|目击|撞见|discover\\w*|found|find\\w*|notic\\w*|spot\\w*|report\\w*|alarm\\w*|alert\\w*|saw|seen|detect\\w*|came across|identif\\w*|unearth\\w*|call(?:ed|s)?',
  ],
  [
    'who (?:\\S+ )?(?:taught|teaches|trained|trains|coached|coaches)|谁.{0,3}(?:教的|培训|训练|执教)|(?:教练|老师|师傅)(?:是)?谁',
    '[教师]|训|带|执教|指导|学|teach\\w*|taught|train\\w*|coach\\w*|instruct\\w*|mentor\\w*|learn\\w*|lesson\\w*|course\\w*|school\\w*|tutor\\w*|pupil',
  ],
  ['who (?:\\S+ )?(?:translated|translates)|谁.{0,3}翻译|译者(?:是)?谁', '译|translat\\w*|version|rendered'],
  [
    'who (?:\\S+ )?(?:painted|drew|sculpted|carved)|谁.{0,3}(?:画|绘|雕)|(?:作者|画家)(?:是)?谁',
    '[画绘雕刻]|作者|作品|出自|笔|paint\\w*|draw\\w*|drew|sculpt\\w*|carv\\w*|artists?|by|work\\w*|mural\\w*|portrait\\w*',
  ],
  [
    'who (?:\\S+ )?(?:composed|wrote the (?:song|music|score))|谁.{0,3}(?:作曲|谱曲|作词)',
    '曲|词|谱|作|歌|乐|compos\\w*|wrote|written|music\\w*|song\\w*|score\\w*|lyrics',
  ],
  [
    'who (?:\\S+ )?(?:audited|audits|inspected|inspects|certified)|谁.{0,3}(?:审计|检查|验收|检验|认证)',
    '审|查|检|验|核|认证|audit\\w*|inspect\\w*|certif\\w*|review\\w*|check\\w*|examin\\w*|survey\\w*|test\\w*|approv\\w*',
  ],
  [
    'how (?:many|much) .{1,60}(?:sell|sold|sells)(?! to)|(?:卖|售)(?:了|出|掉|得)*(?:多少|几)(?!钱|元|块|价)|销售?量',
    '[卖售销买购订]|成交|出货|客|s[eo]ll\\w*|sold|sales?|bought|buy\\w*|purchas\\w*|order\\w*|customers?|market\\w*|takings|turnover|revenues?|receipts|ship(?:ped|ments)|deliver\\w*|export\\w*',
  ],
  [
    'how many (?:people|persons|inhabitants|residents|of them) (?:still |now |currently )?(?:live|lived|reside|resided|are living)|住(?:着|了)?(?:多少|几)|(?:多少|几)(?:个|名|位|户)?(?:人|人家|居民)?(?:居住|住在?)',
    '[住居户]|人口|[万\\d]人的|村民|市民|镇民|岛民|li(?:ve|ves|ved|ving)|resid\\w+|inhabit\\w*|population|homes?|house\\w*|dwell\\w*|villagers?|townspeople|islanders?|people of|of \\d[\\d,.]*(?: million)? (?:people|souls)|settle\\w*|tenants?|households?|souls',
  ],
  [
    'how many .{0,40}jobs?\\b|how many (?:people|workers|staff|employees) (?:will|would|does|do|is|are|was) .{0,40}(?:hire|hired|recruit|recruited|taken on)|(?:多少|几)个?(?:就业|岗位|工作岗位|工作机会)|招(?:收|聘|募)?(?:了)?(?:多少|几)',
    '就业|[岗招聘雇]|工人|员工|用工|人手|职工|职位|jobs?|hir\\w*|employ\\w*|recruit\\w*|work(?:ers?|force|s|ing)?|staff|posts?|positions?|vacanc\\w*|crew|take\\w* on',
  ],
  [
    '投诉(?!的)|complain(?:ts?|ed)',
    '抱怨|不满|怨|意见|举报|诉|反映|grumbl\\w*|object\\w*|protest\\w*|unhappy|critici\\w*|complain\\w*|griev\\w*|angr\\w*|upset|annoy\\w*',
  ],
  [
    '疏散|撤离|evacuated?',
    '撤|转移|安置|避|搬|evacuat\\w*|fle[ed]\\w*|leave|left|moved|shelters?|homes|displac\\w*',
  ],
  [
    '感染|确诊|infect(?:ed|ions?)',
    '病|阳性|患|传染|infect\\w*|cases?|ill|sick\\w*|virus\\w*|contract\\w*|caught|positive|diagnos\\w*|disease\\w*',
  ],
  [
    '罢工|(?:go|went|going|been|out) on strike|strik(?:es?|ing) (?:last|end|begin|start)|how (?:long|many) .{0,30}strikes?',
    '罢|停工|工会|抗议|strik\\w*|walk\\w* ?outs?|walk(?:ed)? off|stoppage|industrial action|unions?|picket\\w*|stopp?\\w* work|protest\\w*',
  ],
  [
    'who (?:\\S+ )?(?:won|wins|was (?:given|awarded)) the (?:\\S+ )?(?:contract|tender|order|bid)|中标|拿下.{0,6}(?:合同|订单)',
    '招标|投标|承[建包]|合同|签|订单|won|award\\w*|contract\\w*|tender\\w*|bid\\w*|chosen|select\\w*|hired|order\\w*|given',
  ],
  [
    '(?:grow|grew) up|长大|老家|家乡|故乡|home ?town',
    '出生|籍|生于|本地人|grew|rais\\w*|childhood|born|native|comes from|家',
  ],
  [
    '爱好|hobb(?:y|ies)|(?:in|with) (?:his|her|their) (?:spare|free) time|业余时间',
    '喜欢|兴趣|业余|热爱|闲|enjoy\\w*|likes?|loves?|passion\\w*|spare|keen|weekends?|hobb\\w*',
  ],
  [
    '哪个(?:政)?党|什么(?:政)?党|(?:which|what) (?:political )?party',
    '党|派|part(?:y|ies)|democrat\\w*|republican\\w*|labour|conservative\\w*|liberal\\w*|greens?|socialist\\w*|independent|communist\\w*|nationalist\\w*',
  ],
];
