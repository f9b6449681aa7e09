/** Whether a text says something, in whatever language. */
import { HAN } from '../../text/scripts.js';
import type { Checking, CheckingPattern } from './checking.js';
import { checking, language } from '../index.js';

/** Whether a folded text says it in any language. */
export function says(what: CheckingPattern, folded: string): boolean {
  return checking.some((words) => words[what]?.test(folded));
}

/** The words of the language that a text is in, by its script. */
export function checkingOf(text: string): Checking {
  return language(HAN.test(text) ? 'zh-Hans' : 'en').checking;
}
