import { describe, expect, it } from 'vitest';
import { buildAliases } from '../../../src/search/expand/aliases.js';

const find = buildAliases([
  { names: ['Northwind Shipping', 'Northwind', '北风航运'] },
  { names: ['World Kelp Office', 'WKO', '世界海带署'] },
  { names: ['Anchor', '船锚'], ambiguous: ['Anchor'] },
  { names: ['Lone'] },
  { names: ['NKPL', '北海港务'] },
  { names: ['Ida Strand', '斯特兰'], means: ['Northwind', '北风航运'], ifPossessive: true },
  { names: ['Kelpie'], means: ['NKPL'] },
]);

describe('names found in a question', () => {
  it.each([
    ['How large is Northwind Shipping?', 'Northwind Shipping', '北风航运'],
    ['北風航運有多少船', '北風航運', 'Northwind'],
    ['what does the WKO count?', 'WKO', '世界海带署'],
    ['Does nkpl own the pier?', 'nkpl', '北海港务'],
    ['who owns Anchor today?', 'Anchor', '船锚'],
    ["Where does Ida Strand's firm sail?", 'Ida Strand', '北风航运'],
    ['斯特兰的公司有几条船', '斯特兰', 'Northwind'],
    ['How fast is the Kelpie?', 'Kelpie', 'NKPL'],
  ])('%s: %s, also called %s', (question, name, other) => {
    const [found] = find(question);
    expect(found && question.slice(found.start, found.end)).toBe(name);
    expect(found?.names).toContain(other);
  });

  it.each([
    ['When does the Ship anchor?', 'an ordinary word without its capital'],
    ['Is a Northwinder a ship?', 'only part of a word'],
    ['Lone wolves', 'a name without another'],
    ['What does Ida Strand say of ports?', 'somebody who is not her firm'],
    ['斯特兰怎么看港口', 'the same in Chinese'],
  ])('%s: none (%s)', (question) => {
    expect(find(question)).toEqual([]);
  });
});
