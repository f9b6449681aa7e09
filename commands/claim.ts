import { complete, completeQuestion } from '../src/answer/suggestions.js';
import { answerClaims } from '../src/answer/claims.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  naming: {
    en: { name: 'claim', description: 'Who asserts what about a topic, and how firmly' },
    'zh-Hans': { name: '观点', description: '关于某一主题，谁说了什么、语气有多肯定' },
    'zh-Hant': { name: '觀點', description: '關於某一主題，誰說了什麼、語氣有多肯定' },
  },
  options: {
    topic: {
      type: 'text',
      required: true,
      maxLength: 300,
      naming: {
        en: { name: 'topic', description: 'What the statements are about' },
        'zh-Hans': { name: '主题', description: '观点所涉及的主题' },
        'zh-Hant': { name: '主題', description: '觀點所涉及的主題' },
      },
      suggest: completeQuestion,
    },
    speaker: {
      type: 'text',
      required: false,
      maxLength: 100,
      naming: {
        en: { name: 'speaker', description: 'Only what this person or organisation says' },
        'zh-Hans': { name: '发言者', description: '只看此人或此机构的说法' },
        'zh-Hant': { name: '發言者', description: '只看此人或此機構的說法' },
      },
      suggest: (library, typed) => complete(library, typed, ['speaker', 'person', 'organization']),
    },
  },
  run: (library, { topic, speaker }, { language }) => answerClaims(library, topic, speaker, language),
});
