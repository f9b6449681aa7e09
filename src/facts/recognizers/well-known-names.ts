/** Finds the organisations and people of the table of well-known names. */
import { notPeopleEndings, organizationEndings } from '../../lang/names/en-people.js';
import { wellKnownNames } from '../../lang/names/well-known-names.js';
import { entityMention } from '../entity-mention.js';
import { nameFinder } from '../names/name-table.js';
import type { Recognizer } from '../recognizer.js';

const find = nameFinder(wellKnownNames, ({ names }) => names);

/** `谷歌 → organization, strong`; a name that is also a common word is weak. */
export const wellKnownNamesRecognizer: Recognizer = {
  name: 'well-known-names',
  recognize: (reading) =>
    find(reading)
      .filter(({ row, end }) => row.kind !== 'person' || !isCalledAfter(reading.text, end))
      .map((hit) =>
        entityMention(
          reading,
          'well-known-names',
          hit.row.kind,
          hit,
          hit.row.ambiguous?.includes(hit.name) ? 'weak' : 'strong',
        ),
      ),
};

/** `Beethoven Street`: what is called after somebody. */
function isCalledAfter(text: string, end: number): boolean {
  const next = /^ (\p{Lu}\p{Ll}+)\b/u.exec(text.slice(end, end + LONGEST_NOUN))?.[1]?.toLowerCase();
  return next !== undefined && (notPeopleEndings.has(next) || organizationEndings.has(next));
}

const LONGEST_NOUN = 16;
