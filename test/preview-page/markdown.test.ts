import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, shownText } from '../../src/preview/page/markdown.js';
import { growth, LINEAR } from '../growth.js';

describe('shownText', () => {
  it.each([
    ['**bold** and *italic* and __under__ and ~~gone~~', 'bold and italic and under and gone'],
    ['_italic_ but not snake_case_name', 'italic but not snake_case_name'],
    ['***both***', 'both'],
    ['||hidden||', 'hidden'],
    ['`a * b` and ``x`y``', 'a * b and x`y'],
    ['```ts\nlet a = 1;\n```', 'let a = 1;'],
    ['# Title\nbody', 'Title\nbody'],
    ['> quoted\n# Title', 'quoted\nTitle'],
    ['### Third', 'Third'],
    ['#### fourth level is text', '#### fourth level is text'],
    ['#hashtag', '#hashtag'],
    ['-# small print\nnext', 'small print\nnext'],
    ['- one\n- two\n  - deeper', '• one\n• two\n• deeper'],
    ['3. three\n9. four', '3. three\n4. four'],
    ['text\n* star item', 'text\n• star item'],
    ['-5 degrees', '-5 degrees'],
    ['3.5 billion', '3.5 billion'],
    ['a - b', 'a - b'],
    ['> quoted\nnot quoted', 'quoted\nnot quoted'],
    ['>>> all\nof it', 'all\nof it'],
    ['5 > 3', '5 > 3'],
    ['[label](https://example.org/a_b)', 'label'],
    ['[label](javascript:alert(1))', '[label](javascript:alert(1))'],
    ['[https://example.org](https://example.org)', '[https://example.org](https://example.org)'],
    ['[1] is a mark', '[1] is a mark'],
    ['<https://example.org/x>', 'https://example.org/x'],
    [
      'see https://example.org/w/A_(b) (or https://example.org/c).',
      'see https://example.org/w/A_(b) (or https://example.org/c).',
    ],
    ['\\*not italic\\* \\# \\> \\- \\|\\|', '*not italic* # > - ||'],
    ['\\# not a heading', '# not a heading'],
    ['1\\. not a list', '1. not a list'],
    ['back\\slash', 'back\\slash'],
    ['¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯'],
    ['营收**36.57亿元**,同比增长', '营收36.57亿元,同比增长'],
    ['<t:0:D>', 'January 1, 1970'],
    ['<t:0:R>', 'now'],
    ['<@123456789012345678> in <#123456789012345678>', '@123456789012345678 in #123456789012345678'],
    ['</ask:123456789012345678>', '/ask'],
    ['first\n\nsecond', 'first\n\nsecond'],
    ['', ''],
  ])('%j → %j', (source, expected) => {
    expect(shownText(source)).toBe(expected);
  });

  it('leaves any text as it is once every character of markup is escaped', () => {
    const line = fc.array(fc.constantFrom(...'*_~`|>#-+[]()<@:\\.1a 中。 \n'), { maxLength: 60 });
    fc.assert(
      fc.property(line, (characters) => {
        const source = characters.join('').trim();
        const escaped = source.replace(/[^0-9A-Za-z\s\u0080-\uffff]/g, '\\$&');
        expect(shownText(escaped)).toBe(source);
      }),
    );
  });

  it.each(['*', '_', '|', '[', '> ', '- ', '`', '~~', '(', '**a '])(
    'reads %j, unclosed, in linear time',
    (mark) => {
      expect(growth((length) => shownText(mark.repeat(length)), 1000)).toBeLessThan(LINEAR);
    },
  );
});

describe('parseMarkdown', () => {
  it('joins neighbouring text into one node', () => {
    expect(parseMarkdown('早上好, world')).toEqual([{ kind: 'text', text: '早上好, world' }]);
  });

  it('nests a deeper list in the item it belongs to', () => {
    expect(parseMarkdown('- a\n  1. b')).toEqual([
      {
        kind: 'list',
        items: [
          [
            { kind: 'text', text: 'a' },
            { kind: 'break' },
            { kind: 'list', start: 1, items: [[{ kind: 'text', text: 'b' }]] },
          ],
        ],
      },
    ]);
  });

  it('keeps the address of a masked link and the emphasis inside its label', () => {
    expect(parseMarkdown('[a **b**](<https://example.org/?q=1>)')).toEqual([
      {
        kind: 'link',
        url: 'https://example.org/?q=1',
        children: [
          { kind: 'text', text: 'a ' },
          { kind: 'bold', children: [{ kind: 'text', text: 'b' }] },
        ],
      },
    ]);
  });
});
