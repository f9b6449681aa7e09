/** Finds titles of books, articles, laws and films. */
import { matches } from '../../text/matches.js';
import { entityMention } from '../entity-mention.js';
import type { Recognizer } from '../recognizer.js';

/** A title in its marks: `《…》`; at most 60 characters, with no other mark inside. */
const TITLE = /《([^《》\n]{1,60})》/gu;

/** `《三体》 → work 三体`: the title without its marks. */
export const worksRecognizer: Recognizer = {
  name: 'works',
  recognize: (reading) =>
    matches(reading.text, TITLE).map(({ index, 1: title = '' }) =>
      entityMention(reading, 'works', 'work', { start: index + 1, end: index + 1 + title.length }, 'strong'),
    ),
};
