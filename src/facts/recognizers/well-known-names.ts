/** Finds the organisations and people of the table of well-known names. */
import { wellKnownNames } from '../../lang/names/well-known-names.js';
import { entityMention } from '../entity-mention.js';
import { nameFinder } from '../names/name-table.js';
import type { Recognizer } from '../recognizer.js';

const find = nameFinder(wellKnownNames, ({ names }) => names);

/** `谷歌 → organization, strong`; a name that is also a common word is weak. */
export const wellKnownNamesRecognizer: Recognizer = {
  name: 'well-known-names',
  recognize: (reading) =>
    find(reading).map((hit) =>
      entityMention(
        reading,
        'well-known-names',
        hit.row.kind,
        hit,
        hit.row.ambiguous?.includes(hit.name) ? 'weak' : 'strong',
      ),
    ),
};
