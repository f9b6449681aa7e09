import { EN_MODALITY } from '../../lang/en-quantities.js';
import { ZH_MODALITY } from '../../lang/zh-quantities.js';
import type { Modality, QuantityMention } from '../../model.js';
import { contains } from '../../text/spans.js';
import type { PassageReading, Refiner } from '../recognizer.js';
import { clausesAround } from './clauses.js';
import { attachToFigures } from './figures-of-passage.js';

/** A clause that ends so says of the next that it is not yet so: `她预测,…`. */
const FORETELLS = /(?:预测|预计|预期|预估|估计|forecasts?|predict(?:s|ed)?|expect(?:s|ed)?)(?: that)?$/;

/** A clause that begins so turns back to what is. */
const CONTRASTS = /^(?:而|但|然而|实际|事实上|but|however|in fact|while|whereas|yet|in reality)/;

/** Says of each figure whether the text states it, or only expects, plans or imagines it. */
export const attachModality: Refiner = {
  name: 'attach-modality',
  refine: (mentions, reading) =>
    attachToFigures(mentions, reading, (figure, passage) => {
      const modality = modalityOf(figure, passage);
      return modality ? { modality } : {};
    }),
};

function modalityOf(figure: QuantityMention, reading: PassageReading): Modality | undefined {
  const clauses = clausesAround(reading, figure.span);
  const index = clauses.findIndex((clause) => contains(clause, figure.span));
  const texts = clauses.map(({ start, end }) => reading.folded.slice(start, end));
  const own = texts[index] ?? '';

  const turn = texts.slice(0, index + 1).findLastIndex((text) => CONTRASTS.test(text));
  const before = texts.slice(Math.max(turn, 0), index).join(',');
  for (const [modality, cue] of [...ZH_MODALITY, ...EN_MODALITY]) {
    // What would be but is not is said once, at the head of the sentence.
    if (cue.test(own) || (modality === 'counterfactual' && cue.test(before))) return modality;
  }
  return texts.slice(0, index).some((text) => FORETELLS.test(text)) ? 'forecast' : undefined;
}
