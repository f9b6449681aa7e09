/** Lines that say who wrote an article, when and for whom, and nothing of what it is about. */

const LONGEST = 160;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|da|di|van|von|der|bin|al|el|la|le) )*\p{Lu}[\p{L}.’'-]*){1,3}`;
/** `By Ann Lee, The Weekly Post`, `Words: Ann Lee` */
const ENGLISH = new RegExp(
  String.raw`^(?:(?:[Ww]ritten |WRITTEN |[Ww]ords |[Ss]tory |[Rr]eport |[Rr]eporting |[Tt]ext )?(?:by|By|BY) |(?:Authors?|AUTHORS?|Words|Text|Byline|Reporter): ?)${NAME}(?=$|,| and | & | ?[|·•–—(\d]| (?:in|for|of|at) \p{Lu})`,
  'u',
);
/** `记者 林一`, `作者：林一`, `本报记者 林一 某市报道` */
const CHINESE =
  /^[【[(（]?(?:本报|本刊|本社|特约|特派|实习|见习|驻站)?(?:记者|通讯员|撰文|撰稿人?|作者|文|编辑|责编|采写|图文|来源|出处|译者)(?:\s|[:：/／|｜丨])/u;
const SENTENCE = /[.。!！?？]["”」』]?$/u;

/** Whether a line tells of the article only; a sentence never does. */
export function isByline(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST && !SENTENCE.test(text) && (CHINESE.test(text) || ENGLISH.test(text));
}
