/** What people say when they ask, beside what articles write, in both languages: a row is one meaning. */
import { affairs } from './everyday-words/affairs.js';
import { dailyLife } from './everyday-words/daily-life.js';
import { doings } from './everyday-words/doings.js';
import { healthAndSchool } from './everyday-words/health-and-school.js';
import { idioms } from './everyday-words/idioms.js';
import { lawAndSociety } from './everyday-words/law-and-society.js';
import { mediaAndTechnology } from './everyday-words/media-and-technology.js';
import { peoples } from './everyday-words/peoples.js';
import { plainNouns } from './everyday-words/plain-nouns.js';
import { plainVerbs } from './everyday-words/plain-verbs.js';
import { qualities } from './everyday-words/qualities.js';
import { things } from './everyday-words/things.js';
import { travelAndNature } from './everyday-words/travel-and-nature.js';
import { workAndMoney } from './everyday-words/work-and-money.js';

/** English as single words in small letters, Chinese Simplified. */
export const everydayWords: readonly (readonly string[])[] = [
  ...affairs,
  ...dailyLife,
  ...doings,
  ...healthAndSchool,
  ...idioms,
  ...lawAndSociety,
  ...mediaAndTechnology,
  ...peoples,
  ...plainNouns,
  ...plainVerbs,
  ...qualities,
  ...things,
  ...travelAndNature,
  ...workAndMoney,
];
