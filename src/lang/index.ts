/** The languages there are: the one list of them. */
import type { LanguageTag } from '../model.js';
import { en } from './en.js';
import type { Checking } from './checking/checking.js';
import type { Language, Questions } from './language.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

export type { Language } from './language.js';

/** Every language, the default one first. */
export const languages: readonly Language[] = [en, zhHans, zhHant];

/** How questions are put, once for each language that has its own way. */
export const questions: readonly Questions[] = [...new Set(languages.map((language) => language.questions))];

/** What statements are checked by, once for each language that has its own words for it. */
export const checking: readonly Checking[] = [...new Set(languages.map((language) => language.checking))];

const byTag = Object.fromEntries(languages.map((language) => [language.tag, language])) as Record<
  LanguageTag,
  Language
>;

/** The language with this tag. */
export function language(tag: LanguageTag): Language {
  return byTag[tag];
}

/** The language that serves a locale of Discord's or of the system's (`zh-TW`, `zh_CN.UTF-8`); English if none does. */
export function languageOf(locale: string): Language {
  const wanted = locale.replace('_', '-').replace(/\..*$/, '').toLowerCase();
  const exact = languages.find(({ discordLocales }) =>
    discordLocales.some((code) => code.toLowerCase() === wanted),
  );
  if (exact) return exact;
  if (/^zh\b.*-(?:hk|mo|hant)\b/.test(wanted)) return zhHant;
  return wanted.startsWith('zh') ? zhHans : en;
}
