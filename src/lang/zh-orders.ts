/** A place in an order, as Chinese tells it: `最大`, `第三大`. Simplified; matched on folded text. */

/** Group 1: by what it is the first; else group 2 is which one it is, and group 3 by what. Not one of several. */
export const zhOrders =
  /最([大高长多快早重深老小低短少宽贵强弱热冷富穷厚薄忙古新])(?![^,。;]{0,12}之一)(?!限|程|的?一[次批名个]?[^,。;]{0,4}之一)|第([一二三四五六七八九十]|\d{1,2})([大高长多快早重深老小低短少宽贵强弱热冷富穷厚薄忙古新])(?!道|桥|街|学|队|厦|会)/gu;
