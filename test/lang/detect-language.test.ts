import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/lang/detect-language.js';

test.each([
  ['The tide turned at noon.', 'en'],
  ['潮水在中午转向。', 'zh-Hans'],
  ['潮水在中午轉向。', 'zh-Hant'],
  ['NVIDIA、Alphabet 和 Microsoft 的云业务都在增长', 'zh-Hans'],
  ['The seed bank (種子庫) stands above Alishan.', 'en'],
  ['資料中心的電力需求持續成長', 'zh-Hant'],
  ['数据中心的电力需求持续增长', 'zh-Hans'],
  ['後來,里程碑', 'zh-Hant'],
  ['Who is 梁启超?', 'en'],
  ['皇后住在里弄,云很低', 'zh-Hans'],
] as const)('%s → %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test('what the characters leave open is the caller’s', () => {
  expect(detectLanguage('中心', 'zh-Hant')).toBe('zh-Hant');
  expect(detectLanguage('中心', 'en')).toBe('zh-Hans');
  expect(detectLanguage('2024', 'en')).toBe('en');
});
