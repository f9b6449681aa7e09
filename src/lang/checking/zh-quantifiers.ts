/** How Chinese tells of all of a kind, or of a part of it. Simplified; matched on folded text. */
import type { Quantity } from '../../model.js';

/** Says something of all. */
export const zhAllOf =
  /(?<![并非不])全部(?!门)|(?<!不)全(?:数|额|都|是|由|靠|为|归|体|员)|悉数|尽数|统统|通通|所有(?![权制者])|一律|一概|无一(?:例外|不|幸免)|无不|清一色|(?<!不)完全|皆|百分之百|(?<!\d)100%|(?<![首成古国京帝魔港迁定旧陪故江新])都(?![市会城江督柏灵兰])|(?<![人平年月日户亩])均(?![衡匀价线值可分等摊])|(?:每一?|各)[个家座名位项条间所户支款辆艘部台处批套届种站区县市州省校店厂人](?=[^,。;]{0,16}(?:都|均|皆|必须|须|要))|人人|家家|户户|个个/u;

/** Says something of a part alone. */
export const zhPartOf =
  /其余|其他则|其它则|余下|剩余|剩下|余者|(?<![大全每各本外内干])部分|一半|半数|过半|对半|各半|大?多数|大都|大半|大多|少数|小半|主要(?!是?因|原因|由于|责任|负责|领导)|若干|个别|不包括|不含|除外|例外|仅限|只限|除[^,。;]{1,20}(?:之?外|以外)|其中[^,。;]{0,4}?[\d一二两三四五六七八九十百]+[个家座名位项条间所户支款辆艘部台处批套届种人][^,。;]{0,20}[,;](?:另外?|其他)[^,。;]{0,4}?[\d一二两三四五六七八九十百]+[个家座名位项条间所户支款辆艘部台处批套届种人]|(?<![增涨升减降跌快慢高低多少上下长大小][了至到为幅率]{0,2})(?:约|近|超过?|逾|仅|为|占|有|达)?(?!100%|十成)(?:[\d.]+%|[一二三四五六七八九\d]+成|[\d一二三四五六七八九十]+分之[\d一二三四五六七八九十]+)(?=的|[,。;、]|由|来自|归|属|采用|为|是|\p{Script=Han}{0,6}(?:由|来自|归|采用|用于))|只有|仅有/gu;

/** Words for a share of a whole, and what they say of it. */
export const zhShares: readonly (readonly [
  pattern: RegExp,
  share: Pick<Quantity, 'low' | 'high' | 'modifier'>,
])[] = [
  [/绝大多数|绝大部分/u, { low: '60', high: '60', modifier: 'over' }],
  [
    /(?<![绝极])大(?:多数?|部分|都|半)|(?<![大极不少为复占])多数|过半数?|半数以上|超半数|占多/u,
    { low: '50', high: '50', modifier: 'over' },
  ],
  [/极少数|极少部分|极个别/u, { low: '15', high: '15', modifier: 'under' }],
  [
    /(?<!极)少数|(?<!极)少部分|小部分|小半|不过半|未过半|不到半数/u,
    { low: '50', high: '50', modifier: 'under' },
  ],
];

/** Between the number of all and that of a part: `26座车站中有11座`; and the other way round. */
export const zhPartAfter = /^[^,。;\d]{0,14}(?:[之当其]?中|里面?|之内|以内|当中)[,]?[^,。;\d]{0,10}$/u;

/** Between the number of all and that of a part that is told right before the latter: `共1.3万件，其中完整者3155件`. */
export const zhPartBefore =
  /^[^,。;\d]{0,10}[,]其中([^,。;\d]{2,12}?)(?:的|者)?(?:有|为|仅|只有|仅有|占|约|达|是)*$/u;

/** In what was taken for a name: so many of a kind, which no name says. */
export const zhCountsIn = /过半|半数|[大绝]多数|少数(?!民族)|大部分|所有(?![权制])|其余/u;

/** Says that it is of this one alone. */
export const zhAlone =
  /光是|单是|单单|仅靠|单靠|只靠|仅凭|单凭|只凭|光靠|独力|独自|仅仅?是?[^,。;]{2,12}(?:一[项件家个座只]|就)/u;

/** Right before a figure: it is a total. */
export const zhTotalLast =
  /(?:总(?!经理|裁|监|部|统|理|会)\p{Script=Han}{0,4}|合计|共计|累计|总共|一共)[^,。;]{0,6}$/u;
