import { answerBrief } from '../src/answer/brief.js';
import { completeDocument, completeQuestion } from '../src/answer/suggestions.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  naming: {
    en: {
      name: 'brief',
      description: 'A brief for a meeting: key points, figures, people, claims, open points',
    },
    'zh-Hans': { name: '简报', description: '会议简报：要点、数据、人物、观点与未决之处，句句引自原文' },
    'zh-Hant': { name: '簡報', description: '會議簡報：要點、數據、人物、觀點與未決之處，句句引自原文' },
  },
  options: {
    topic: {
      type: 'text',
      required: false,
      maxLength: 300,
      naming: {
        en: { name: 'topic', description: 'What the brief is about; leave it out for a whole article' },
        'zh-Hans': { name: '主题', description: '简报的主题；不填则为整篇文章' },
        'zh-Hant': { name: '主題', description: '簡報的主題；不填則為整篇文章' },
      },
      suggest: completeQuestion,
    },
    document: {
      type: 'text',
      required: false,
      maxLength: 100,
      naming: {
        en: { name: 'document', description: 'Only this article' },
        'zh-Hans': { name: '文章', description: '只看这篇文章' },
        'zh-Hant': { name: '文章', description: '只看這篇文章' },
      },
      suggest: completeDocument,
    },
  },
  needsFacts: true,
  run: (library, { topic, document }, { language }) => answerBrief(library, { topic, document }, language),
});
