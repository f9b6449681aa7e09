import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/facts/extract.js';
import { isEntityMention } from '../../src/facts/entity-mention.js';
import type { EntityKind, Span } from '../../src/model.js';
import { readingOf } from './reading-of.js';

interface Spec {
  readonly text: string;
  readonly role?: 'source-note';
  /** All people and organisations with good evidence, in order, and no others. */
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  /** Name, post, organisation. */
  readonly roles: readonly (readonly [string, string, string | null])[];
  /** Voice, speaker, cue, content: all claims that the text makes of others, in order; and of itself, where listed. */
  readonly claims: readonly (readonly [string, string | null, string | null, string])[];
}

const specs = ['zh', 'en'].flatMap((language) => {
  const path = new URL(`../specs/entities.${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Spec[];
});

describe.each(specs)('$text', (spec) => {
  const reading = readingOf([spec.text], {}, spec.role ?? 'paragraph');
  const mentions = extract(reading);
  const cut = (span: Span | undefined): string | null =>
    span ? spec.text.slice(span.start, span.end) : null;

  test('every mention is what stands at its span', () => {
    for (const { span, text } of mentions) expect(cut(span)).toBe(text);
  });

  test.each<[EntityKind, readonly string[]]>([
    ['person', spec.people],
    ['organization', spec.organizations],
  ])('has these of kind %s and no others: %s', (kind, names) => {
    const found = mentions.filter(
      (one) => isEntityMention(one) && one.kind === kind && one.value.tier === 'strong',
    );
    expect(found.map(({ text }) => text)).toEqual(names);
  });

  test('has these posts and no others', () => {
    const found = mentions.flatMap((one) =>
      one.kind === 'person' && one.value.role
        ? [[one.text, cut(one.value.role), cut(one.value.affiliation)]]
        : [],
    );
    expect(found).toEqual(spec.roles);
  });

  test('has these claims, and invents no speaker', () => {
    const found = mentions.flatMap((one) =>
      one.kind === 'claim' ? [[one.value.voice, cut(one.value.speaker), cut(one.value.cue), one.text]] : [],
    );
    const attributed = (claim: readonly unknown[]): boolean => claim[0] !== 'article';
    expect(found.filter(attributed)).toEqual(spec.claims.filter(attributed));
    expect(found).toEqual(expect.arrayContaining(spec.claims.map((claim) => [...claim])));
  });
});
