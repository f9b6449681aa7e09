/** Who is meant by a pronoun or by *the company* at the head of a paragraph: somebody whom the one before names. */
import { enNamedBefore } from '../checking/en-answers.js';

const CHINESE =
  /^[“「『]?(?:但|而|不过|此外|另外|目前|如今|后来)?,?(?:[他她它]们?|其(?![他它实中余次])|该(?:公司|企业|集团|银行|机构|协会|组织|基金会?|学校|大学|医院|团体|乐队|俱乐部|球队|部门|委员会|国|市|县|镇|村|岛|桥|塔|寺|馆|厂|矿|船|项目|工程)|(?:公司|集团|银行|校方|院方|馆方|厂方)(?!法|治))/u;

/** Whether a folded text begins with one. */
export function isNamedBefore(folded: string): boolean {
  return enNamedBefore.test(folded) || CHINESE.test(folded);
}
