import { answerCheck, prepareCheck } from '../src/answer/check/answer-check.js';
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
      maxLength: 1000,
      naming: {
        en: { name: 'statement', description: 'What is to be checked: one statement or several' },
        'zh-Hans': { name: '陈述', description: '要查证的内容：一条或多条陈述' },
        'zh-Hant': { name: '陳述', description: '要查證的內容：一條或多條陳述' },
      },
      suggest: (library, typed) => complete(library, typed, ['figure', 'topic', 'organization', 'person']),
    },
    message: {
      type: 'text',
      required: false,
      maxLength: 120,
      naming: {
        en: { name: 'message', description: 'Link to the message that the statement is from' },
        'zh-Hans': { name: '消息', description: '陈述所在消息的链接' },
        'zh-Hant': { name: '訊息', description: '陳述所在訊息的連結' },
      },
      suggest: () => [],
    },
  },
  menu: {
    names: { en: 'Check this message', 'zh-Hans': '查证这条消息', 'zh-Hant': '查證這則訊息' },
    option: 'statement',
    placeOption: 'message',
    isHidden: true,
  },
  needsFacts: true,
  prepare: prepareCheck,
  run: (library, { statement, message }, { language }) => answerCheck(library, statement, message, language),
});
