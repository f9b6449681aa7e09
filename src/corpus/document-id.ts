/** Short names of documents. */

/** The longest a document's id may be, in UTF-16 code units: it travels in Discord's `custom_id`, which holds 100. */
export const MAX_ID_LENGTH = 40;

/** A name in lower case with hyphens between its words, in any script; empty where it has no letter and no digit. */
export function toDocumentId(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’](?=\p{L})/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const id = (words ?? []).join('-');
  if (id.length <= MAX_ID_LENGTH) return id;
  const cut = id.slice(0, MAX_ID_LENGTH + 1);
  const wordEnd = cut.lastIndexOf('-');
  if (wordEnd > MAX_ID_LENGTH / 2) return cut.slice(0, wordEnd);
  return cut
    .slice(0, MAX_ID_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/-$/, '');
}
