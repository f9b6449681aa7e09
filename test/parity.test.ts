import { describe, expect, it } from 'vitest';
import { languages } from '../src/lang/index.js';

/** `headings.answer`, `notes.ambiguous` …: the path of every word, with the type of what stands there. */
function paths(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = `${prefix}${key}`;
    return typeof inner === 'object' && inner !== null
      ? paths(inner, `${path}.`)
      : [`${path}: ${typeof inner}`];
  });
}

describe('every language says everything', () => {
  const [first, ...others] = languages;
  it.each(others.map((language) => [language.tag, language] as const))(
    '%s has the words of the first',
    (_tag, other) => {
      expect(paths(other.words).sort()).toEqual(paths(first?.words ?? {}).sort());
    },
  );

  it.each(languages.map((language) => [language.tag, language] as const))(
    '%s fills in the values it is given',
    (_tag, { words }) => {
      expect(words.notes['no-such-name']({ name: 'Ada' })).toContain('Ada');
      expect(words.notes['no-such-passage']({ passage: '9', total: '7' })).toMatch(/9.*7/);
      expect(words.notes['words-not-found']({ words: 'x, y' })).toContain('x, y');
      expect(words.page(2, 5)).toMatch(/2.*5/);
      expect(words.incident('abc')).toContain('abc');
    },
  );
});
