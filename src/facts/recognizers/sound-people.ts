/** Finds people with foreign names written in Chinese by their sound: `德米斯·哈萨比斯`, `马斯克`. */
import type { EntityMention } from '../../model.js';
import { besidePlaces } from '../../lang/names/zh-people.js';
import { entityMention } from '../entity-mention.js';
import { isCalling, personCues } from '../names/chinese-cues.js';
import { type SoundRun, soundRunAt } from '../names/sound-runs.js';
import { isHan, type Word, wordsOf } from '../names/words.js';
import type { Recognizer } from '../recognizer.js';

/** `首席执行官德米斯·哈萨比斯预测 → person 德米斯·哈萨比斯, strong` */
export const soundPeopleRecognizer: Recognizer = {
  name: 'sound-people',
  recognize(reading) {
    const words = wordsOf(reading);
    const found: EntityMention[] = [];
    for (let at = 0; at < words.length; at++) {
      const run = soundRunAt(words, at);
      if (!run) continue;
      const start = words[at]?.start ?? 0;
      const cues = Math.max(personCues(words, at, run.to), run.isSaid ? 3 : 0);
      if (isName(words, at, run, run.end - start, cues)) {
        const tier = run.hasDot || cues >= 3 ? 'strong' : 'weak';
        found.push(entityMention(reading, 'sound-people', 'person', { start, end: run.end }, tier));
      }
      at = run.to - 1;
    }
    return found;
  },
};

function isName(words: readonly Word[], from: number, run: SoundRun, length: number, cues: number): boolean {
  if (run.hasDot) return true;
  if (length < 2 || length > 7 || (cues < 2 && isPlaceOrTeam(words, from, run.to))) return false;
  if (cues < 3 && run.to === from + 1 && words[from]?.tag === 'ns') return false;
  if (cues === 0 && isOfThing(words, run.to)) return false;
  // Right after a post two characters are enough.
  return run.isKnown || (cues > 0 && length > 2) || cues >= 4;
}

/** `莱卡镜头`, `沃登电影节`: a noun right behind that is called after it. */
function isOfThing(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return next !== undefined && /^(?:n|nz|nt|vn)$/.test(next.tag) && isHan(next) && !isCalling(next.text);
}

/** What stands beside the run makes a place or a team of it. */
function isPlaceOrTeam(words: readonly Word[], from: number, to: number): boolean {
  return (
    besidePlaces.after.some((word) => words[to]?.text.startsWith(word)) ||
    besidePlaces.before.has(words[from - 1]?.text ?? '')
  );
}
