/** Finds countries and big cities. */
import { placeNames } from '../../lang/names/place-names.js';
import { entityMention } from '../entity-mention.js';
import { nameFinder } from '../names/name-table.js';
import type { Recognizer } from '../recognizer.js';

const find = nameFinder(placeNames, (names) => names);

/** `韩国 → place, strong` */
export const placesRecognizer: Recognizer = {
  name: 'places',
  recognize: (reading) =>
    find(reading).map((hit) => entityMention(reading, 'places', 'place', hit, 'strong')),
};
