import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/corpus/decode-text.js';

const CHINESE = '潮汐电站的十年\r\n\r\n2023年，电站发电约1.2亿度，比上一年多了三成。\r“够用了，”他说。\n';
const TRADITIONAL = '高山種子庫目前保存了1萬2300份種子樣本，涵蓋大約四成的原生植物。\n';
const SHORT = '北京市海淀区';
const ENGLISH = 'Beds on wheels\n\nDemand came back faster than “anyone” had planned – by 40%.\n';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const withMark = (mark: readonly number[], bytes: Uint8Array) => Uint8Array.from([...mark, ...bytes]);

/** Encodes with the inverse of a `TextDecoder` of two-byte codes. */
function encodeDouble(encoding: 'gb18030' | 'big5', text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : (bytesOf.get(character) ?? []),
    ),
  );
}

const newlines = (text: string) => text.replace(/\r\n?/g, '\n');

describe('a text is the same in every encoding', () => {
  test.each([
    ['UTF-8', utf8(CHINESE), CHINESE],
    ['UTF-8 with BOM', withMark([0xef, 0xbb, 0xbf], utf8(CHINESE)), CHINESE],
    ['UTF-16LE with BOM', withMark([0xff, 0xfe], utf16le(CHINESE)), CHINESE],
    ['UTF-16BE with BOM', withMark([0xfe, 0xff], utf16be(CHINESE)), CHINESE],
    ['UTF-16LE without BOM', utf16le(CHINESE), CHINESE],
    ['UTF-16BE without BOM', utf16be(CHINESE), CHINESE],
    ['English UTF-16LE without BOM', utf16le(ENGLISH), ENGLISH],
    ['English UTF-16BE without BOM', utf16be(ENGLISH), ENGLISH],
    ['GB18030', encodeDouble('gb18030', CHINESE), CHINESE],
    ['GB18030 of a few characters', encodeDouble('gb18030', SHORT), SHORT],
    ['GB18030 of Traditional Chinese', encodeDouble('gb18030', TRADITIONAL), TRADITIONAL],
    ['GB18030 of English with curly quotes', encodeDouble('gb18030', ENGLISH), ENGLISH],
    [
      'GB18030 in four bytes',
      Uint8Array.from([...encodeDouble('gb18030', '他说这是的'), 0x95, 0x32, 0x82, 0x36]),
      '他说这是的𠀀',
    ],
    ['Big5', encodeDouble('big5', TRADITIONAL), TRADITIONAL],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes, 'a.txt')).toBe(newlines(text));
  });
});

describe('what is no text is refused, with its name', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'an empty file; expected the words of an article'],
    ['only white space', utf8(' \r\n\t'), 'nothing but white space'],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'a binary file'],
    ['NULs', new Uint8Array(64), 'a binary file'],
    [
      'Windows-1252',
      Uint8Array.from([...utf8('It'), 0x92, ...utf8('s what the caf'), 0xe9, ...utf8(' owner said.')]),
      'no known encoding',
    ],
    ['UTF-8 cut in a character', utf8('潮汐电站发电一点二亿度').subarray(0, -1), 'no known encoding'],
    ['broken UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00), 'a binary file'],
  ])('%s', (_, bytes, found) => {
    expect(() => decodeText(bytes, 'x.txt')).toThrow(found);
    expect(() => decodeText(bytes, 'x.txt')).toThrow(/^x\.txt/);
  });

  test('a control character is named with its line', () => {
    expect(() => decodeText(utf8('one\ntwo \u0007'), 'x.txt')).toThrow(
      'x.txt:2: found the control character U+0007',
    );
  });
});

describe('files of other programs', () => {
  test.each([
    ['%PDF-1.7\nstream', 'a PDF file'],
    ['PK\u0003\u0004word/document.xml', 'a Word file'],
    ['{\\rtf1\\ansi Hello}', 'a rich-text file'],
  ])('%j is said to be %s, to be saved as text', (text, format) => {
    expect(() => decodeText(utf8(text), 'a.bin')).toThrow(new RegExp(`${format}.*save it as text`, 'u'));
  });
});
