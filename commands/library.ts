import { completeDocument } from '../src/answer/suggestions.js';
import { answerDocuments, answerPassage, answerReading } from '../src/answer/documents.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  naming: {
    en: { name: 'library', description: 'The articles: list them, or read one passage by passage' },
    'zh-Hans': { name: '文章库', description: '文章列表，或逐段阅读一篇文章' },
    'zh-Hant': { name: '文章庫', description: '文章列表，或逐段閱讀一篇文章' },
  },
  options: {
    document: {
      type: 'text',
      required: false,
      maxLength: 100,
      naming: {
        en: { name: 'document', description: 'The article to read; leave it out for the list' },
        'zh-Hans': { name: '文章', description: '要阅读的文章；不填则列出全部' },
        'zh-Hant': { name: '文章', description: '要閱讀的文章；不填則列出全部' },
      },
      suggest: completeDocument,
    },
    passage: {
      type: 'number',
      required: false,
      min: 1,
      max: 100_000,
      naming: {
        en: { name: 'passage', description: 'The ¶ number to open it at' },
        'zh-Hans': { name: '段落', description: '从第几段（¶）开始' },
        'zh-Hant': { name: '段落', description: '從第幾段（¶）開始' },
      },
    },
    around: {
      type: 'number',
      required: false,
      min: 0,
      max: 3,
      naming: {
        en: { name: 'around', description: 'How many passages before and after to show as well' },
        'zh-Hans': { name: '前后段数', description: '同时显示前后各几段' },
        'zh-Hant': { name: '前後段數', description: '同時顯示前後各幾段' },
      },
    },
  },
  run: (library, { document, passage, around = 0 }, { language }) => {
    if (document !== undefined) return answerReading(library, document, passage ?? 1, around, language);
    if (passage !== undefined) return answerPassage(library, passage, around, language);
    return answerDocuments(library, language);
  },
});
