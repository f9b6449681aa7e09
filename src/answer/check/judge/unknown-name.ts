/** Whether an English statement is about something that the articles do not name. */
import { enNameFirst, enNameParts } from '../../../lang/checking/en-names.js';
import { overlaps } from '../../../text/spans.js';
import type { EvidenceText } from '../reading/evidence-texts.js';
import { isAbsent } from '../reading/places.js';
import type { StatementReading } from '../reading/statement.js';

/** `Upper Haddon`, where the articles only have a `Lower Haddon`. */
export function isNamesake({ text: { reading } }: StatementReading, texts: readonly EvidenceText[]): boolean {
  return Array.from(reading.text.matchAll(enNameParts)).some(([, part = '', name = '']) => {
    const others = texts.flatMap((text) =>
      Array.from(text.passage.text.matchAll(new RegExp(String.raw`(?:(\p{L}+) )?\b${name}\b`, 'gu'))),
    );
    const before = others.map(([, word = '']) => word);
    return before.length > 0 && before.every((word) => word !== part && isPart(word, name));
  });
}

function isPart(word: string, name: string): boolean {
  return Array.from(`${word} ${name}`.matchAll(enNameParts)).length > 0;
}

/** Whether the name that a statement begins with stands in no article, not in part. */
export function beginsWithUnknown(
  { text: { reading }, terms, isChinese, find }: StatementReading,
  texts: readonly EvidenceText[],
): boolean {
  if (isChinese || texts.some((text) => text.isChinese)) return false;
  const name = enNameFirst.exec(reading.text)?.[1];
  if (name === undefined) return false;
  const start = reading.text.indexOf(name);
  const span = { start, end: start + name.length };
  const isKnown = terms.some(
    (term) =>
      term.entityKind !== undefined &&
      overlaps(term.span, span) &&
      texts.some((text) => !isAbsent(find(text).get(term))),
  );
  const words = name.split(' ');
  return !isKnown && !words.some((word) => texts.some(({ passage }) => passage.text.includes(word)));
}
