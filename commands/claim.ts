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
    stance: {
      type: 'choice',
      required: false,
      naming: {
        en: { name: 'stance', description: 'Only claims that are firm, hedged, or contested' },
        'zh-Hans': { name: '语气', description: '只看肯定的、有保留的，或有人反驳的说法' },
        'zh-Hant': { name: '語氣', description: '只看肯定的、有保留的，或有人反駁的說法' },
      },
      choices: [
        { value: 'firm', labels: { en: 'Firm', 'zh-Hans': '肯定', 'zh-Hant': '肯定' } },
        { value: 'hedged', labels: { en: 'Hedged', 'zh-Hans': '有保留', 'zh-Hant': '有保留' } },
        { value: 'contested', labels: { en: 'Contested', 'zh-Hans': '有不同说法', 'zh-Hant': '有不同說法' } },
      ],
    },
  },
  needsFacts: true,
  run: (library, { topic, speaker, stance }, { language }) =>
    answerClaims(library, { topic, speaker, stance }, language),
});
