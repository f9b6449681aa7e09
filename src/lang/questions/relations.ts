/** Who somebody is to somebody else, in a question for them: `Harlow's predecessor`, `哈洛的妻子`. Matched on folded text. */
const NOUNS = [
  'predecessors?|successors?|deput(?:y|ies)|assistants?|boss(?:es)?|superiors?|mentors?|pupils?|apprentices?|teachers?|coach(?:es)?|trainers?',
  'wi(?:fe|ves)|husbands?|spouses?|partners?|widow(?:er)?s?|fianc[eé]e?s?|boyfriends?|girlfriends?|ex-wife|ex-husband',
  'fathers?|mothers?|parents?|sons?|daughters?|brothers?|sisters?|uncles?|aunts?|cousins?|grand(?:father|mother|son|daughter)s?|nephews?|nieces?',
  'rivals?|opponents?|enem(?:y|ies)|friends?|neighbou?rs?|lawyers?|solicitors?|attorneys?|landlords?|landlad(?:y|ies)|tenants?|employers?|suppliers?|sponsors?|donors?|backers?|heirs?|guardians?|translators?|publishers?|agents?|doctors?',
].join('|');
const OF_SOMEBODY = new RegExp(
  String.raw`['’]s? (?:[a-z-]+ ){0,2}?(?<noun>${NOUNS})\b|\b(?<noun2>${NOUNS}) (?:of|to) `,
  'u',
);

/** The noun; undefined where a question asks for nobody in such a way. @param folded - the question, folded */
export function relationAsked(folded: string): string | undefined {
  if (!/\bwho(?:m|se)?\b|\bname of\b/u.test(folded)) return undefined;
  const { noun, noun2 } = OF_SOMEBODY.exec(folded)?.groups ?? {};
  return noun ?? noun2;
}
