/** Whether a name that nothing but a verb of saying stands beside is a person's or a firm's, by its shape and by the text around. */
import { coinedEnding, coinedStart } from '../../lang/names/firm-words.js';
import { isFamily, isFirstName } from './english-names.js';

/** Endings of family names in many languages. */
const FAMILY_ENDING =
  /(?:[a-z]{2}(?:sson|son|sen|mann|stein|baum|witz|wicz|icz|feld|thal|haus|heimer|meyer|maier|bauer|ski|sky|ska|cki|dzki|czyk|czak|ov|ova|ev|eva|enko|chuk|yan|ian|idze|shvili|vic|vich|ic|ich|escu|eanu|opoulos|akis|idis|poulos|ides|ini|elli|etti|ucci|acci|otti|azzi|ezzi|ardi|ández|andez|ez|inho|eira|eiro|inha|awa|moto|mura|yama|saki|zaki|guchi|naka|hashi|kawa|oka|ulu|oglu|wardhana|singh|ullah|uddin|zadeh|pour|quist|qvist|gren|strom|ström|lund|dahl|gaard|stra|inga|sma|tsma|inck|yk|aert|aerts|mans|eau|eaux|ault|elle|ette|worthy|borough|wright|smith))$/u;
const MAC = /^(?:mc|o['’]|fitz)\p{L}{3,}/u;

/** What only somebody does or has: `NAME told reporters`, `", NAME said`. */
const AFTER_PERSON =
  /^(?:,? (?:said|added|noted|told|says|explained|replied|recalled|argued|conceded)[,:]? ["“]| told | said (?:he|she|in an interview|the (?:company|firm|bank|group|administration|government))\b|, (?:who|himself|herself|aged? \d|\d\d,)|['’]s (?:wife|husband|son|daughter|home|career|death|leadership|resignation|popularity|supporters|opponents|handling|remarks|comments|speech|plan|visit|successor|predecessor|government|cabinet|policies)\b)/u;
const BEFORE_PERSON = /["”],? (?:said |added )?$|\b(?:said|added|noted|told|asked|replied)[,:]? $/u;
const PRONOUN = /\b(?:he|she|his|her|him|himself|herself)\b/u;
/** What firms say of themselves: `NAME said it`, `said its`. */
const AFTER_FIRM = /^[^.;]{0,200}\b(?:it|its|itself)\b/u;
const OF_FIRMS =
  /\b(?:net (?:income|loss|profit)|per share|a share|earnings|debentures?|subsidiar(?:y|ies)|shareholders|stockholders|quarter|sales|dividend|notes|preferred|common stock|outstanding shares|merger|tender offer|acquisition|plants?)\b/u;

/** A word that firms are called, made up of pieces: `Armotek`, `Transvista`. */
export function isCoined(key: string): boolean {
  if (key.length < 5 || isFamily(key) || isFirstName(key)) return false;
  return coinedEnding.test(key) || coinedStart.test(key);
}

/** `Radomski`, `McAdoo`: a family name by its shape. */
export function hasFamilyShape(key: string): boolean {
  return key.length > 4 && (FAMILY_ENDING.test(key) || MAC.test(key));
}

/** Whether what stands around a name, `start`–`end`, speaks of somebody. */
export function isToldOfSomebody(text: string, start: number, end: number): boolean {
  return (
    AFTER_PERSON.test(text.slice(end, end + 60)) ||
    BEFORE_PERSON.test(text.slice(Math.max(0, start - 20), start)) ||
    PRONOUN.test(text)
  );
}

/** Whether it speaks of a firm. */
export function isToldOfFirm(text: string, end: number): boolean {
  return AFTER_FIRM.test(text.slice(end, end + 220)) || OF_FIRMS.test(text);
}
