import { expect, it } from 'vitest';
import { type Trie, trieOf } from '../../src/text/trie.js';

const root = trieOf([
  ['km', 1],
  ['km/h', 2],
  ['米', 3],
]);

function valueOf(text: string): number | undefined {
  let node: Trie<number> | undefined = root;
  for (let i = 0; node && i < text.length; i++) node = node.next.get(text.charCodeAt(i));
  return node?.value;
}

it.each([
  ['km', 1],
  ['km/h', 2],
  ['米', 3],
  ['km/', undefined],
  ['k', undefined],
  ['mile', undefined],
])('“%s” has the value %s', (text, value) => {
  expect(valueOf(text)).toBe(value);
});
