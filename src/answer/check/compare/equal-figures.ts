/** Whether two figures are as many, whatever they count. */
import type { QuantityMention } from '../../../model.js';
import { relate } from './compare-quantities.js';

export function areEqual(one: QuantityMention, other: QuantityMention): boolean {
  return relate(asNumber(one), asNumber(other)).kind === 'same';
}

function asNumber({ text, value: { quantity } }: QuantityMention): Parameters<typeof relate>[0] {
  return { quantity: { ...quantity, dimension: 'number' }, text };
}
