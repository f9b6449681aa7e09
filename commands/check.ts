import { answerCheck } from '../src/answer/check/answer-check.js';
import { complete } from '../src/answer/suggestions.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  naming: {
    en: { name: 'check', description: 'Check a statement against the articles, figure by figure' },
    'zh-Hans': { name: '查证', description: '将陈述与文章逐项核对' },
    'zh-Hant': { name: '查證', description: '將陳述與文章逐項核對' },
  },
  options: {
    statement: {
      type: 'text',
      required: true,
      maxLength: 2000,
      naming: {
        en: { name: 'statement', description: 'What is to be checked: one statement or several' },
        'zh-Hans': { name: '陈述', description: '要查证的内容：一条或多条陈述' },
        'zh-Hant': { name: '陳述', description: '要查證的內容：一條或多條陳述' },
      },
      suggest: (library, typed) => complete(library, typed, ['figure', 'topic', 'organization', 'person']),
    },
  },
  menu: {
    names: { en: 'Check this message', 'zh-Hans': '查证这条消息', 'zh-Hant': '查證這則訊息' },
    option: 'statement',
  },
  run: (library, { statement }, { language }) => answerCheck(library, statement, language),
});
