/** What is read out of an article, as two ordered lists. */
import type { Mention } from '../model.js';
import { byPosition } from '../text/spans.js';
import type { DocumentReading, Recognizer, Refiner } from './recognizer.js';
import { calledOrganizationsRecognizer } from './recognizers/called-organizations.js';
import { chineseMatchesRecognizer } from './recognizers/chinese-matches.js';
import { chineseTeamsRecognizer } from './recognizers/chinese-teams.js';
import { chineseOrganizationsRecognizer } from './recognizers/chinese-organizations.js';
import { chineseDates } from './recognizers/dates-zh.js';
import { englishDates } from './recognizers/dates-en.js';
import { familiarPeopleRecognizer } from './recognizers/familiar-people.js';
import { hanPeopleRecognizer } from './recognizers/han-people.js';
import { japanesePeopleRecognizer } from './recognizers/japanese-people.js';
import { latinNamesRecognizer } from './recognizers/latin-names.js';
import { listedOrganizationsRecognizer } from './recognizers/listed-organizations.js';
import { localOfficesRecognizer } from './recognizers/local-offices.js';
import { ordinals } from './recognizers/ordinals.js';
import { placesRecognizer } from './recognizers/places.js';
import { quantities } from './recognizers/quantities.js';
import { scoreLinesRecognizer } from './recognizers/score-lines.js';
import { soundPeopleRecognizer } from './recognizers/sound-people.js';
import { tibetanPeopleRecognizer } from './recognizers/tibetan-people.js';
import { wellKnownNamesRecognizer } from './recognizers/well-known-names.js';
import { worksRecognizer } from './recognizers/works.js';
import { attachAppositions } from './refiners/attach-appositions.js';
import { attachModality } from './refiners/attach-modality.js';
import { attachRoles } from './refiners/attach-roles.js';
import { readClaims } from './refiners/read-claims.js';
import { attachSubjects } from './refiners/attach-subjects.js';
import { attachTimes } from './refiners/attach-times.js';
import { dropOverlaps } from './refiners/drop-overlaps.js';
import { resolveOverlaps } from './refiners/resolve-overlaps.js';
import { settleDollars } from './refiners/settle-dollars.js';
import { shortNames } from './refiners/short-names.js';
import { recurringFirms } from './refiners/recurring-firms.js';
import { singleWordFirms } from './refiners/single-word-firms.js';
import { resolveRelativeYears } from './refiners/resolve-relative-years.js';
import { wordFirms } from './refiners/word-firms.js';
import { voteOnNames } from './refiners/vote-on-names.js';

/** In order: a later one may count on nothing that an earlier one found. */
const recognizers: readonly Recognizer[] = [
  wellKnownNamesRecognizer,
  placesRecognizer,
  worksRecognizer,
  hanPeopleRecognizer,
  familiarPeopleRecognizer,
  japanesePeopleRecognizer,
  tibetanPeopleRecognizer,
  soundPeopleRecognizer,
  chineseOrganizationsRecognizer,
  localOfficesRecognizer,
  listedOrganizationsRecognizer,
  calledOrganizationsRecognizer,
  latinNamesRecognizer,
  scoreLinesRecognizer,
  chineseMatchesRecognizer,
  chineseTeamsRecognizer,
  quantities,
  chineseDates,
  englishDates,
  ordinals,
];

/** In order, and the order matters: each works on what the one before it left. */
const refiners: readonly Refiner[] = [
  resolveRelativeYears,
  resolveOverlaps,
  attachAppositions,
  recurringFirms,
  wordFirms,
  singleWordFirms,
  voteOnNames,
  shortNames,
  attachRoles,
  dropOverlaps,
  settleDollars,
  attachModality,
  attachTimes,
  attachSubjects,
  readClaims,
];

/** All mentions in a document, in order of passage and position. */
export function extract(reading: DocumentReading): readonly Mention[] {
  // One recognizer after the other, each through all passages: what it looks things up in stays near at hand.
  const found = recognizers.map(({ recognize }) => reading.passages.map(recognize));
  const mentions: Mention[] = [];
  reading.passages.forEach((_, i) => {
    const own: Mention[] = [];
    for (const ofOne of found) own.push(...(ofOne[i] ?? []));
    mentions.push(...own.sort(byPosition));
  });
  return refiners.reduce<readonly Mention[]>((before, { refine }) => refine(before, reading), mentions);
}
