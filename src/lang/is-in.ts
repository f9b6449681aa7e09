import type { LanguageTag } from '../model.js';

/** Whether a document or passage is in Chinese; whether it is not, where Chinese is not wanted. */
export function isIn({ language }: { readonly language: LanguageTag }, isChinese: boolean): boolean {
  return language.startsWith('zh') === isChinese;
}
