/** What becomes of those that a text counts: how many there are is told by no figure of how many left. */

import { clausesOf } from '../../text/clauses.js';
import { slice } from '../../text/spans.js';

/** Each in both languages; matched on folded, Simplified text. */
const DEEDS: readonly RegExp[] = [
  // Leaving and being made to leave.
  /裁|解雇|解聘|辞退|遣散|开除|辞职|离职|下岗|\b(?:laid off|lay(?:ing)? off|layoffs?|redundan\w+|dismiss\w*|fired|sacked|axed|resign\w*|quit|job cuts|cut \d\S* (?:jobs|posts|positions))\b/u,
  // Coming.
  /招(?:聘|募|收|了|到|进|来|多少|几|够|满|[人工])|聘[了用请]|录用|录取|入职|新增|\b(?:hir(?:ed?|es|ing)|recruit\w*|new(?:ly)? (?:hires|appointed)|took on|taken on|takes on)\b/u,
  // Being sent and set to something.
  /派|投入|抽调|调[来去往集]|\b(?:sent|send|sends|dispatch\w*|deploy\w*|assign\w*|second(?:ed|ment)|put \S+(?: \S+){0,3} (?:on|to)(?: (?:it|work|the job))?)\b/u,
  // Harm.
  /受伤|伤[了者]|死[亡了于者]|身亡|遇难|丧生|失踪|染[病疫]|感染|\b(?:injur\w+|wounded|hurt|killed|died|dead|deaths?|missing|infect\w+)\b/u,
];

/** How many there are, of any kind. */
const STOCK =
  /有(?:几|多少)|(?:总数|人数|规模|员工数)|(?:几|多少)[名位个]?(?:员工|职工|雇员|工人|人)[?\s]*$|\bhow many\b.*\b(?:do|does|did) .*\b(?:have|employ|own)\b|\bhow many\b.*\b(?:are|were|is|was) (?:there|employed)\b|\bhow many\b.*\bwork(?:s|ed|ing)? (?:for|at|in)\b|\bhow (?:large|big) is\b.*\b(?:staff|workforce|team)\b|\bheadcount\b/u;

/** What a clause has that tells of itself; any other goes on with the deed of the one before it: `and the Hull branch 45`. */
const OWN_VERB =
  /有|共|剩|余|是|为|\b(?:has|have|had|employ\w*|work\w*|remain\w*|stay\w*|total\w*|is|are|was|were|kept)\b/u;

/**
 * Whether a count is of those to whom something befell that the question does not ask of.
 *
 * @param question - folded
 * @param sentence - the one with the count, folded
 * @param at - where the count begins in it, in UTF-16 code units
 */
export function countsOtherDeed(question: string, sentence: string, at: number): boolean {
  const clauses = clausesOf(sentence).filter(({ start }) => start <= at);
  const [clause = '', before = ''] = clauses.map((span) => slice(sentence, span)).reverse();
  const own = DEEDS.filter((deed) => deed.test(clause));
  const told = own.length > 0 || OWN_VERB.test(clause) ? own : DEEDS.filter((deed) => deed.test(before));
  const asked = DEEDS.filter((deed) => deed.test(question));
  if (told.length === 0 || told.some((deed) => asked.includes(deed))) return false;
  return asked.length > 0 || STOCK.test(question);
}
