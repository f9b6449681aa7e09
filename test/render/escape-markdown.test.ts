import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/preview/page/markdown.js';
import { escapeMarkdown, unescapeMarkdown } from '../../src/render/escape-markdown.js';
import { toMarkdown } from '../../src/render/markdown.js';
import { anyText } from './any-answer.js';

describe('escapeMarkdown', () => {
  it.each([
    ['emphasis', 'a *b* **c** _d_ __e__ ~~f~~ ||g||'],
    ['emphasis across words', 'snake_case_name and 2*3*4'],
    ['code', 'use `npm start` or ```js\nx\n```'],
    ['mentions', '<@1> <@!22> <#333> <@&4> @everyone @here </ask:123>'],
    ['emoji', ':smile: <:a:123> <a:b:456> 10:30:45'],
    ['timestamps', '<t:1700000000:R>'],
    ['addresses', 'see https://example.org/a_b*c?d=1|2 and <http://x.y>'],
    ['masked links', '[label](https://example.org) [a][b]'],
    ['headings and small print', '# one\n## two\n-# three\n  # four'],
    ['lists', '- a\n* b\n+ c\n1. d\n2) e\n  - f'],
    ['quotations', '> a\n>>> b\n> c'],
    ['backslashes', 'C:\\dir\\*x* \\\\ \\_ ¯\\_(ツ)_/¯'],
    ['Chinese', '约3260亿美元——“第一”，第二：*第三*。'],
  ])('%s are shown as they stand', (_, source) => {
    expect(shownText(escapeMarkdown(source))).toBe(source);
  });

  it('shows any text as it stands', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(shownText(escapeMarkdown(source))).toBe(source);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows any text as it stands with any part of it in bold', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText.filter((text) => text.trim() !== ''),
        anyText,
        (before, part, after) => {
          const markdown = `${escapeMarkdown(before)}**${escapeMarkdown(part)}**${escapeMarkdown(after)}`;
          expect(shownText(markdown)).toBe(before + part + after);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['heading', ''],
    ['small', ''],
    ['quote', ''],
    ['item', '• '],
  ] as const)('shows any text as it stands in a line of style %s', (style, bullet) => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== ''),
        (source) => {
          const line = { style, segments: [{ text: source }] };
          expect(shownText(toMarkdown([line]))).toBe(bullet + source);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is undone by unescapeMarkdown, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (source) => {
        expect(unescapeMarkdown(escapeMarkdown(source))).toBe(source);
      }),
      { numRuns: 1000 },
    );
  });
});
