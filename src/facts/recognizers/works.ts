/** Finds titles of books, articles, laws and films, and newspapers, which are set as titles are. */
import { matches } from '../../text/matches.js';
import { entityMention } from '../entity-mention.js';
import type { Recognizer } from '../recognizer.js';

/** A title in its marks: `《…》`; at most 60 characters, with no other mark inside. */
const TITLE = /《([^《》\n]{1,60})》/gu;

/** Titles that only papers have: `《晨报》`, but no report, no poster and no journal of a year. */
const PAPER =
  /^\p{Script=Han}{1,8}(?:(?<![年月季周通海情简快公学申预汇半捷喜战警])报|日报|晚报|早报|周报|邮报|时报|画报|周刊|新闻|电讯)$/u;

/** `《三体》 → work 三体`, `《北岭时报》 → organization 北岭时报`: the title without its marks. */
export const worksRecognizer: Recognizer = {
  name: 'works',
  recognize: (reading) =>
    matches(reading.text, TITLE).map(({ index, 1: title = '' }) => {
      const span = { start: index + 1, end: index + 1 + title.length };
      const kind = PAPER.test(reading.folded.slice(span.start, span.end)) ? 'organization' : 'work';
      return entityMention(reading, 'works', kind, span, 'strong');
    }),
};
