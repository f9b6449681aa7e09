/** Microsoft's Recognizers-Text: all its models of numbers and units, merged; of overlapping results the longest. */
import Recognizers from '@microsoft/recognizers-text-suite';

const MODELS = [
  'recognizeNumber',
  'recognizePercentage',
  'recognizeOrdinal',
  'recognizeNumberRange',
  'recognizeCurrency',
  'recognizeDimension',
  'recognizeTemperature',
  'recognizeAge',
];

/** Some models do not exist for some languages, and some results have no value: neither is an error here. */
export function recognize(text, culture) {
  const found = MODELS.flatMap((model) => {
    try {
      return Recognizers[model](text, culture);
    } catch {
      return [];
    }
  });
  const kept = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => one.start <= end && start <= one.end)) kept.push(one);
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, typeName, resolution }) => ({ start, end: end + 1, typeName, resolution }));
}
