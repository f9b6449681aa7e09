/** How Chinese denies a comparison, and which way one goes. Simplified; matched on folded text. */

/** That one is not more, or not less, than the other. */
export const deniesComparison =
  /(?<!无)(?:[并也已还][经]?)?(?:不|没有?|未)比(?![较例赛重拟喻值方分热试武])|比[^,。;]{2,20}(?:并不|并没有?|没有)(?:更|再)?[多少高低大小长短快慢]/u;

/** That it is more; that it is less. */
export const comparedUp =
  /[多高大长快重贵晚深][于於过過出了]|(?<![不没])比[^,。;]{1,24}[多高大长快重贵深晚]|增[长加至到多幅]|上[升涨]|提[高升]|超[过過出]|[年月季]增|最[多高大长深]/u;
export const comparedDown =
  /[少低小短慢轻早浅][于於过過了]|(?<![不没])比[^,。;]{1,24}[少低小短慢轻浅早]|减[少至到幅]|下[降跌滑]|降[低至到]|缩[短小减]|不及|不到|[年月季]减|最[少低小短浅]/u;
