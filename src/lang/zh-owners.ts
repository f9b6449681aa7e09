/** How a Chinese clause says whose a figure is. Matched on folded text. */
import type { OwnerWords } from './language.js';

export const zhOwners: OwnerWords = {
  stops: /[,;:()]|而(?=\p{Script=Han}{2})/gu,
  leads: /^(?:(?:竞争)?对手|[^在于与和跟对向由被从比为给据较把将让使]){0,10}$/u,
  given: /^(?:[另并再则还]|其余|其中|余下的?)?由/u,
  others:
    /^(?:的)?(?:最大|主要|第一大)?(?:竞争)?(?:对手|客户|供应商|创始人|创办人|联合|首席|总裁|副总裁|董事|总经理|合伙人|分析师|负责人|股东|投资[人者]|同行|教授|研究员|会长|发言人)/u,
  pointsBack:
    /^(?:不过|同时|此外|目前|今年|去年|其中|\d{4}年|,)*(?:该(?:公司|集团|企业|机构|行|校|厂|院|馆)|这家|公司|集团|其(?!中)|它)/u,
};
