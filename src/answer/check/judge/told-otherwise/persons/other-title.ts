/** The post that a Chinese article puts before a name, where the statement gives that person another one. */
import { zhBodyInShort, zhHoldsPost, zhPostLast } from '../../../../../lang/checking/zh-titles.js';
import { fold } from '../../../../../text/fold.js';
import { HAN } from '../../../../../text/scripts.js';
import type { Finding } from '../../../finding.js';
import type { EvidenceText } from '../../../reading/evidence-texts.js';
import type { StatementReading } from '../../../reading/statement.js';

/** The words right before a name, as far as a title goes. */
const TITLE = /[^,。;:、\s"“”「」『』《》()]{2,30}$/u;

interface Title {
  /** The body whose post it is, as far as it is told. */
  readonly body: string;
  readonly post: string;
}

/** That the person whom the statement is about holds the post of another body, or another post; undefined where nothing says so. */
export function otherTitleOf(
  statement: StatementReading,
  texts: readonly EvidenceText[],
): Finding | undefined {
  if (!statement.isChinese) return undefined;
  const [, name = '', what = ''] = zhHoldsPost.exec(statement.text.reading.folded) ?? [];
  const said = titleIn(what);
  if (name === '' || !said || said.body === '') return undefined;
  const isNamed = texts.some(({ reading }) => reading.reading.folded.includes(said.body));
  for (const text of isNamed ? texts : []) {
    const { folded, sentences } = text.reading.reading;
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
      const known = titleIn(TITLE.exec(folded.slice(0, at))?.[0] ?? '');
      const span = sentences.find(({ start, end }) => start <= at && at < end);
      if (!known || !span) continue;
      const body = bodyMeant(known, folded.slice(0, at));
      if (body !== undefined && !isBody(body, text)) continue;
      if (body === undefined || mayBeOne(said.body, body)) continue;
      return {
        stance: 'refutes',
        difference: { field: 'subject', said: what, found: `${known.body}${known.post}` },
        evidence: [{ text, span }],
      };
    }
  }
  return undefined;
}

function titleIn(words: string): Title | undefined {
  const post = zhPostLast.exec(words)?.[0];
  if (post === undefined) return undefined;
  return {
    body: words
      .slice(0, -post.length)
      .replace(/的$/u, '')
      .replace(/^(?:据|对|而|但|其中|师从|师承|跟随|追随|聘请|聘任|聘用|任命|委任|选举|推选)/u, ''),
    post,
  };
}

/** The body of a title, by the name it was called by before where the title has it in short; undefined where none was. */
function bodyMeant({ body }: Title, before: string): string | undefined {
  const short = zhBodyInShort.exec(body);
  if (!short) return body;
  const kind = short[1];
  if (kind === undefined) return undefined;
  const named = Array.from(
    before.slice(0, -body.length).matchAll(new RegExp(String.raw`\p{Script=Han}{2,12}${kind}`, 'gu')),
  );
  return named.at(-1)?.[0];
}

/** Whether words before a post may name a body: two characters are as often what is done, as in `师从教练`. */
function isBody(words: string, { reading: { names } }: EvidenceText): boolean {
  return words.length !== 2 || names.some(({ text }) => fold(text).includes(words));
}

/** Whether two names may be of one body: the one is the other in short. */
function mayBeOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = -1;
  const isPart = [...short]
    .filter((letter) => HAN.test(letter))
    .every((letter) => (at = long.indexOf(letter, at + 1)) >= 0);
  return isPart || long.includes(short);
}
