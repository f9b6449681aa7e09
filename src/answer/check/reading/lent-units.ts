/** Numbers that have the unit of the one before them. */
import { says } from '../../../lang/checking/says.js';
import { zhMoneyBefore } from '../../../lang/checking/zh-checking.js';
import type { Dimension, Quantity, QuantityMention } from '../../../model.js';

/** Dimensions of the units that a number takes over from the one before it. */
const LENT: ReadonlySet<Dimension> = new Set([
  'length',
  'mass',
  'speed',
  'area',
  'volume',
  'money',
  'percent',
  'temperature',
  'duration',
  'energy',
  'power',
  'data',
]);

/** A number with nothing after it that it could count. */
const ALONE =
  /^\s*(?:[,;.。!?]|$|(?:above|after|and|are|at|below|by|came|down|fewer|for|from|goes|higher|in|is|less|lower|more|on|to|up|was|went|were)\s)/u;

/** Right before a number: it is of what was told before, `投资5亿元,其中2亿用于…`. */
const OF_WHICH = /其中(?:有|约|近|逾|超过|不到)*$/u;

/** What Chinese often leaves unsaid: `花了640万`. */
const MONEY = { dimension: 'money', unit: '1', unitText: '' } as const;

/** How far before a number it is told that it is of money, in UTF-16 code units. */
const MONEY_REACH = 16;

/** How far before a number it is told that it counts. */
const COUNTED_REACH = 12;

/** `11 km, the others 8`: a number alone, with nothing after it that it could count, has the unit before it. */
export function withUnits(folded: string, figures: readonly QuantityMention[]): readonly QuantityMention[] {
  // The last one; before a share, the one that it is of, too.
  let lenders: readonly Quantity[] = [];
  return figures.map((mention) => {
    const { quantity } = mention.value;
    const lender = isBare(folded, mention) ? lenders.find((one) => canLend(one, quantity)) : undefined;
    if (lender) {
      const { dimension, unit, unitText, currency } = lender;
      const lent = { dimension, unit, unitText, ...(currency !== undefined && { currency }) };
      return { ...mention, value: { ...mention.value, quantity: { ...quantity, ...lent } } };
    }
    // `乘客人次3.2亿`: people, though so large a number alone may be money.
    if (quantity.dimension === 'number' && isCounted(folded, mention))
      return { ...mention, value: { ...mention.value, quantity: { ...quantity, dimension: 'count' } } };
    if (lenders.length === 0 && isUnsaidMoney(folded, mention))
      return { ...mention, value: { ...mention.value, quantity: { ...quantity, ...MONEY } } };
    // `a year` lends its unit to nothing, nor does a number without one.
    if (!/^an? /iu.test(mention.text) && quantity.dimension !== 'number')
      lenders = quantity.dimension === 'percent' ? [quantity, ...lenders.slice(0, 1)] : [quantity];
    return mention;
  });
}

/** Whether a large number alone is told of money. */
function isUnsaidMoney(folded: string, mention: QuantityMention): boolean {
  const { span, text } = mention;
  return (
    /[万亿]/u.test(text) &&
    isBare(folded, mention) &&
    zhMoneyBefore.test(folded.slice(Math.max(0, span.start - MONEY_REACH), span.start))
  );
}

function isBare(folded: string, { span, value: { quantity } }: QuantityMention): boolean {
  return (
    quantity.dimension === 'number' &&
    (ALONE.test(folded.slice(span.end)) || OF_WHICH.test(folded.slice(0, span.start))) &&
    !isCounted(folded, { span })
  );
}

/** Whether what stands right before a number says that it counts. */
function isCounted(folded: string, { span: { start } }: Pick<QuantityMention, 'span'>): boolean {
  return says('countsLast', folded.slice(Math.max(0, start - COUNTED_REACH), start));
}

function canLend({ dimension }: Quantity, { high }: Quantity): boolean {
  // `上映10天的观影人次约为3000万`: nothing lasts so long.
  if (dimension === 'duration' && Number(high) >= 10_000) return false;
  if (dimension === 'percent' && Number(high) > 100) return false;
  return LENT.has(dimension);
}
