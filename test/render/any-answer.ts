/** Arbitrary texts for property tests. */
import fc from 'fast-check';

/** What Discord's Markdown reacts to, and its neighbours. */
const TROUBLE = [
  ...'*_~`|<>@#-+[]()\\:!./ ',
  '**', '__', '~~', '||', '```', '-# ', '# ', '> ', '>>> ', '- ', '1. ', '12) ', '  ', '\n', '://', 'https://a.b/c_d',
  '<@1>', '<#2>', '<t:1700000000>', '<:a:3>', '</ask:1>', ':smile:', '@everyone', '@here', '[a](https://b.c)',
  'a', 'b', '1', '20', '字', '。', '“', '”', '亿', '😀', 'é',
];

/** Text without white space at its ends, which Discord would take off, and without blank lines. */
export const anyText = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...TROUBLE) }, fc.string({ maxLength: 8 })), {
    maxLength: 24,
  })
  .map((pieces) => pieces.join('').replace(/[\p{Cc}\p{Cs}]/gu, (character) => (character === '\n' ? '\n' : '')))
  .map((text) => text.replace(/\s*\n\s*/g, '\n').trim());
