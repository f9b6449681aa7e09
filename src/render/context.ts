/** The way from a citation to its surroundings. */
import type { Invocation, NumberedCitation } from '../model.js';

/** How many passages before and after are shown with it. */
const AROUND = 1;

/** What shows the cited passage with its neighbours. */
export function contextOf({ document, ordinal }: NumberedCitation): Invocation {
  return { command: 'library', arguments: { document: document.id, passage: ordinal, around: AROUND } };
}
