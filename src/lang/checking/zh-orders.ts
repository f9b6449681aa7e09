/** A place in an order, as Chinese tells it: `最大`, `第三大`. Simplified; matched on folded text. */

/** Group 1: by what it is the first; else group 2 is which one it is, and group 3 by what. Not one of several. */
export const zhOrders =
  /最([大高长多快早重深老小低短少宽贵强弱热冷富穷厚薄忙古新])(?![^,。;]{0,12}之一)(?!限|程|的?一[次批名个]?[^,。;]{0,4}之一)|第([一二三四五六七八九十]|\d{1,2})([大高长多快早重深老小低短少宽贵强弱热冷富穷厚薄忙古新])(?!道|桥|街|学|队|厦|会)/gu;

/** Puts somebody first. */
export const zhFirst =
  /冠军(?!杯|赛)|居首|榜首|首位|夺冠|称冠|排名?第一|位列第一|位居第一|高居第一|名列第一|之冠|为冠|夺魁|头名|头把交椅|最[多大高长快重少低短](?!限|程|的?一[次批名个])|受害最多|(?<=[以为是])第一(?=[名位]?(?:$|[,。;]))/gu;

/** Puts somebody behind the first. */
export const zhNotFirst =
  /第[二三四五六七八九十2-9](?![季年届次期批轮])|次之|其次|居次|次席|亚军|季军|紧随|随后|再次|垫底|末位|仅次|名列前/u;
