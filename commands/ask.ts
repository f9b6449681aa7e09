import { completeQuestion } from '../src/answer/suggestions.js';
import { answerQuestion } from '../src/answer/question.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  naming: {
    en: { name: 'ask', description: 'Ask any question; the answer is a paragraph of the articles' },
    'zh-Hans': { name: '提问', description: '提出任何问题，以文章原文段落作答' },
    'zh-Hant': { name: '提問', description: '提出任何問題，以文章原文段落作答' },
  },
  options: {
    question: {
      type: 'text',
      required: true,
      maxLength: 500,
      naming: {
        en: { name: 'question', description: 'Your question, in Chinese or in English' },
        'zh-Hans': { name: '问题', description: '您的问题，中英文均可' },
        'zh-Hant': { name: '問題', description: '您的問題，中英文均可' },
      },
      suggest: completeQuestion,
    },
  },
  menu: {
    names: { en: 'Find the source', 'zh-Hans': '查找出处', 'zh-Hant': '查找出處' },
    option: 'question',
  },
  run: (library, { question }, { language }) => answerQuestion(library, question, language),
});
