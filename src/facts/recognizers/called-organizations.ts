/** Finds what is said to be an organisation and stands in quotation marks: 环保组织“绿庐”. */
import { bodiesInQuotes, groupsInQuotes } from '../../lang/names/zh-people.js';
import { matches } from '../../text/matches.js';
import { entityMention } from '../entity-mention.js';
import type { Recognizer } from '../recognizer.js';

const CALLED = new RegExp(
  String.raw`(?:${[...bodiesInQuotes, groupsInQuotes].join('|')})["“「『]([\p{Script=Han}\p{Script=Latin}\d·]{2,12})["”」』]`,
  'gu',
);

/** `环保组织“绿庐” → organization 绿庐` */
export const calledOrganizationsRecognizer: Recognizer = {
  name: 'called-organizations',
  recognize(reading) {
    return matches(reading.folded, CALLED).map(({ index, 0: found, 1: name = '' }) => {
      const start = index + found.length - 1 - name.length;
      const span = { start, end: start + name.length };
      return entityMention(reading, 'called-organizations', 'organization', span, 'strong');
    });
  },
};
