/** Phrases by which Chinese says whose a statement is, other than a verb with its subject. */
import { accordingWords, opinionNouns } from '../../lang/claims/zh-reporting.js';
import { matches } from '../../text/matches.js';
import { type Attribution, type SentenceReading, quotationAt, tidy } from './attribution.js';
import { type Opening, judged } from './chinese-speakers.js';

const ACCORDING = /(^|[,;:。“"\s])((?:而|但|另|又)?(根据|依据|按照|据)([^,;。!?\n]{1,40}?))(?=[,:])/gu;

/** Without one there is no such phrase. */
const OPENERS = /[据照]/;

/** `据某某披露,…`, `根据某某的报告,…`, `据悉,…` */
export function accordingTo(input: SentenceReading): Opening[] {
  const { reading, sentence, quotations } = input;
  const found: Opening[] = [];
  const text = reading.folded.slice(sentence.start, sentence.end);
  if (!OPENERS.test(text)) return found;
  for (const match of matches(text, ACCORDING)) {
    const [, before = '', clause = '', opening = '', rest = ''] = match;
    if (!accordingWords.includes(opening)) continue;
    const start = sentence.start + match.index + before.length;
    if (quotationAt(quotations, start)) continue;
    const end = start + clause.length;
    const verb =
      /(?:的?(?:报道|报导|披露|介绍|透露|统计|估计|预测|预计|测算|分析|说法|消息|了解|调查))?(?:称|显示|指出|说|表明|认为|表示|悉|了解|传|信)?$/u.exec(
        rest,
      )?.[0] ?? '';
    const speaker = { start: end - rest.length, end: end - verb.length };
    if (speaker.start === speaker.end) {
      found.push({ speaker: { voice: 'unnamed', start }, cue: { start, end }, contentStart: end });
      continue;
    }
    const judgement = judged(input, speaker, { isDoubtful: false, isClear: verb !== '' });
    if (!judgement) continue;
    const opener = { start: speaker.start - opening.length, end: speaker.start };
    const cue = verb ? { start: speaker.end + (verb.startsWith('的') ? 1 : 0), end } : opener;
    found.push({ speaker: { ...judgement, start }, cue, contentStart: end });
  }
  return found;
}

/** `记者从某某获悉,…` */
export function heardFrom(input: SentenceReading): Opening[] {
  const { folded } = input.reading;
  const text = folded.slice(input.sentence.start, input.sentence.end);
  if (!text.includes('从')) return [];
  const match = /^[^,;]{0,14}?从([^,;。]{2,24}?)(?:处|方面|那里)?(获悉|了解到|得知|证实)(?=[,:])/u.exec(text);
  if (!match?.[1] || !match[2]) return [];
  const end = input.sentence.start + match[0].length;
  const start = input.sentence.start + match[0].indexOf('从') + 1;
  const speaker = judged(
    input,
    { start, end: start + match[1].length },
    { isDoubtful: false, isClear: true },
  );
  const cue = { start: end - match[2].length, end };
  return speaker ? [{ speaker: { ...speaker, start: input.sentence.start }, cue, contentStart: end }] : [];
}

/** `认为甲或认为乙的观点`: opinions that no one in particular holds. */
export function unnamedOpinions({ reading, sentence }: SentenceReading): Attribution[] {
  const { folded, text } = reading;
  const body = folded.slice(sentence.start, sentence.end);
  const opening = /^(?:但|而|不过|然而|那些|那种|有些)?(认为|主张|相信|声称|宣称|断言)/u.exec(body);
  if (!opening) return [];
  const noun = opinionNouns
    .map((word) => ({ word, at: body.indexOf(`的${word}`) }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => a.at - b.at)[0];
  if (!noun) return [];
  const speaker = {
    start: sentence.start + noun.at + 1,
    end: sentence.start + noun.at + 1 + noun.word.length,
  };
  const verbs = Array.from(
    body.slice(0, noun.at).matchAll(/(?:或|和|以及|、)?(认为|主张|相信|声称|宣称|断言)/gu),
  );
  return verbs.map((match, i) => {
    const cueEnd = sentence.start + match.index + match[0].length;
    const end = sentence.start + (verbs[i + 1]?.index ?? noun.at);
    const cue = { start: cueEnd - (match[1]?.length ?? 0), end: cueEnd };
    return { voice: 'unnamed', speaker, cue, content: tidy(text, { start: cueEnd, end }) };
  });
}
