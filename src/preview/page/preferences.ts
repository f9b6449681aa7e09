import type { LocaleTag } from './localised-names.js';
import { LOCALES } from './locales.js';

export type Theme = 'light' | 'dark';

const THEME_KEY = 'preview.theme';
const LOCALE_KEY = 'preview.locale';

/** The theme chosen before, or the system's. */
export function readTheme(): Theme {
  const stored = localStorage.getItem(THEME_KEY);
  if (stored === 'light' || stored === 'dark') return stored;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

export function storeTheme(theme: Theme): void {
  localStorage.setItem(THEME_KEY, theme);
}

/** The language chosen before, or the nearest to the browser's. */
export function readLocale(): LocaleTag {
  const stored = LOCALES.find(({ tag }) => tag === localStorage.getItem(LOCALE_KEY));
  if (stored) return stored.tag;
  const wanted = new Intl.Locale(navigator.language).maximize();
  if (wanted.language !== 'zh') return 'en-US';
  return wanted.script === 'Hant' ? 'zh-TW' : 'zh-CN';
}

export function storeLocale(locale: LocaleTag): void {
  localStorage.setItem(LOCALE_KEY, locale);
}
