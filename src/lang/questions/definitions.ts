/** What something is: asked of a name, and told where the name stands as what is explained. */
import { fold } from '../../text/fold.js';

/** `What is EUV?`, `什么是EUV?`, `EUV是什么?`; in Chinese, of names in Latin script alone: `原因是什么` asks for more. */
const ASKED: readonly RegExp[] = [
  /^\s*what(?:['’]s| is| are) (?:an? )?(?<name>[^\s?？]+(?: [^\s?？]+){0,2})\s*[?？]*\s*$/iu,
  /^\s*什[么麼]是\s*(?<name>[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N} .-]{0,30}?)\s*[?？]*\s*$/u,
  /^\s*(?<name>[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N} .-]{0,30}?)\s*(?:到底)?(?:是什[么麼](?:意思|[东東]西)?|[指是]什[么麼]|是啥)\s*[?？]*\s*$/u,
];
const BRACKETS = String.raw`(?:\s*\([^()]*\))?`;
const BEHIND = String.raw`(?:\s+(?:is|are|(?:was|were) (?:an?|the|one)|means?|meant|stands? for|refers? to)(?![a-z])|\s*[,:–—-]\s*(?:an?|the|which|one)(?![a-z])|\s*[,:—]*\s*(?:是|指|即|意为|也就是|一[种家个款项套类]))`;
const BEFORE = String.raw`(?:(?:called|named|known as|dubbed|short for|称为|称作|叫做|叫|名为|所谓的?|即|简称|缩写)\s*["“「『《]?\s*|\()`;

/** Whether a question asks what a name stands for, and a text has the name without saying it. @param text - folded */
export function lacksDefinition(question: string, text: string): boolean {
  const name = ASKED.map((pattern) => pattern.exec(question)?.groups?.['name']).find(Boolean);
  if (name === undefined || !/[\p{Lu}\p{N}]/u.test(name)) return false;
  const written = fold(name).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const whole = `(?<![a-z\\d])${written}(?![a-z\\d])`;
  if (!new RegExp(whole, 'u').test(text)) return false;
  return !new RegExp(`${whole}${BRACKETS}${BEHIND}|${BEFORE}${whole}`, 'u').test(text);
}
